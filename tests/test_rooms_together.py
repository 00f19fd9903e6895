"""The rooms hold together: whatever is open, held abroad, accrued, adjusted or passed on, the month closes and adds up.

Random companies trade in dollars, each at rates of its own; their ERP has applied some payments, others are left to a
rule, some posting accounts nobody has named. Closed, imported and closed again nothing is proposed twice, nor in the
month that follows.
"""

from __future__ import annotations

import csv as tables
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from erp_books import written
from folder import Closed, closed, csv, loaded
from tieout.money import convert_amount

if TYPE_CHECKING:
    from pathlib import Path

CHART = """
account  name                 type       control  revalue
1510     Trade receivables    asset      ar       -
1660     Due from group       asset      -        -
1710     Prepaid              asset      -        -
1930     Bank account         asset      -        -
1940     Dollar account       asset      -        true
2091     Retained earnings    equity     -        -
2860     Due to group         liability  -        -
2990     Accrued expenses     liability  -        -
3010     Sales                revenue    -        -
3740     Rounding             expense    -        -
3960     Unrealised gain      revenue    -        -
3961     Realised gain        revenue    -        -
5010     Rent                 expense    -        -
5019     Rent passed on       expense    -        -
5020     Rent of others       expense    -        -
7960     Unrealised loss      expense    -        -
7961     Realised loss        expense    -        -
"""
DAYS = ("2026-08-31", "2026-09-30", "2026-10-31")
ROLES = {
    "unrealized_gain": "3960",
    "unrealized_loss": "7960",
    "realized_gain": "3961",
    "realized_loss": "7961",
    "rounding": "3740",
    "due_to": "2860",
    "due_from": "1660",
}
RULE = """
[[settlement]]
name = "customers"
ledger = "ar"
match = "one_to_one"
on = ["party"]
within_days = 90
amount_in = "transaction"
partial = {partial}
"""
COST = """
[[accrual]]
name = "insurance {company}"
company = "{company}"
amount = "{accrued}"
from = "2026-08-01"
to = "2026-10-31"
debit = "5010"
credit = "1710"
[[allocation]]
name = "rent {company}"
company = "{company}"
method = "fixed_percentage"
source = {{ accounts = ["5010"] }}
destinations = [ {{ company = "{taker}", account = "5020", percent = "{percent}" }} ]
offset = {{ account = "5019" }}
"""
RATE = st.integers(6000, 14000).map(lambda rate: Decimal(rate).scaleb(-4))
MONEY = st.integers(100, 10**7).map(lambda cents: Decimal(cents).scaleb(-2))
SALE = st.fixed_dictionaries(
    {
        "foreign": MONEY,
        "booked": RATE,
        "month": st.sampled_from(["08", "09"]),
        "paid": st.sampled_from([None, "erp", "rule"]),
        "percent": st.sampled_from([100, 100, 40]),
        "cash": RATE,
    }
)
COMPANY = st.fixed_dictionaries(
    {
        "sales": st.lists(SALE, min_size=1, max_size=4),
        "dollars": MONEY,
        "rent": MONEY,
        "unnamed": st.one_of(st.none(), st.sampled_from(sorted(ROLES))),
        "rates": st.tuples(RATE, RATE, RATE),
        "accrued": MONEY,
        "adjusted": MONEY,
        "percent": st.sampled_from(["100", "33.3333", "12.5"]),
    }
)
# not all alike, as the first that are drawn would be
COMPANIES = st.lists(COMPANY, min_size=4, max_size=6).filter(lambda all_of: len({one["rent"] for one in all_of}) > 1)
ADJUSTED = "select company, account, adjusted from ledger.trial_balance where adjusted <> 0 order by all"
PROPOSING = ("readiness", "inventory", "adjustment", "settlement", "revaluation", "allocation", "ledger")
PROPOSED = "select company, proposal_id, account, amount, amount_reporting from ledger.{} order by all"
UNEVEN = """select step, company, sum(amount) from ledger.balances group by all
    having sum(amount) <> 0 or sum(amount_reporting) <> 0"""
APART = """with journals as (
        select company, account, sum(amount) as amount from ledger.journals where status <> 'rejected' group by all)
    select t.company, t.account from ledger.trial_balance as t left join journals using (company, account)
    where t.adjusted <> t.unadjusted + coalesce(journals.amount, 0)"""


class Ledger:
    """What the ERP of one company exports."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.entries: list[dict[str, Any]] = []
        self.items: list[dict[str, Any]] = []
        self.applied: list[dict[str, Any]] = []

    def post(self, voucher: str, date: str, *legs: tuple[str, Decimal, str, Decimal | None]) -> None:
        """A voucher of legs (account, amount, currency, amount_currency)."""
        for account, amount, currency, foreign in legs:
            row = {"entry_no": f"E{len(self.entries)}", "voucher": voucher, "posting_date": date, "account": account}
            abroad = "" if foreign is None else f"{foreign}"
            self.entries.append(row | {"amount": f"{amount}", "currency": currency, "amount_currency": abroad})

    def item(self, entry: str, party: str, date: str, amount: Decimal, foreign: Decimal, kind: str) -> None:
        """An item of a customer in dollars."""
        row = {"entry_no": entry, "ledger": "ar", "party": party, "posting_date": date, "control_account": "1510"}
        row |= {"currency": "USD", "amount": f"{amount}", "amount_currency": f"{foreign}", "document_type": kind}
        self.items.append(row)

    def trade(self, number: int, sale: dict[str, Any]) -> None:
        """An invoice and what was paid of it: applied by the ERP with its exchange difference, or left to a rule."""
        invoice, payment, party = f"A{number}", f"P{number}", f"K{number}"
        date, foreign = f"2026-{sale['month']}-10", sale["foreign"]
        amount = convert_amount(foreign, sale["booked"], Decimal(1), 2)
        self.post(invoice, date, ("1510", amount, "USD", foreign), ("3010", -amount, "", None))
        self.item(invoice, party, date, amount, foreign, "invoice")
        if sale["paid"] is None:
            return
        date = f"2026-{sale['month']}-25"
        paid = foreign if sale["percent"] == 100 else convert_amount(foreign, Decimal("0.4"), Decimal(1), 2)
        cash = convert_amount(paid, sale["cash"], Decimal(1), 2)
        self.post(payment, date, ("1930", cash, "", None), ("1510", -cash, "USD", -paid))
        self.item(payment, party, date, -cash, -paid, "payment")
        if sale["paid"] == "erp":
            gain = cash - (amount if paid == foreign else convert_amount(amount, paid, foreign, 2))
            account = "3961" if gain > 0 else "7961"
            self.post(payment, date, ("1510", gain, "USD", Decimal(0)), (account, -gain, "", None))
            self.item(f"{payment}X", party, date, gain, Decimal(0), "exchange_difference")
            row = {"ledger": "ar", "entry_no": payment, "applied_to": invoice, "date": date}
            self.applied.append(row | {"amount_currency": f"{paid}"})

    def tables(self) -> dict[str, list[dict[str, Any]]]:
        """The extract."""
        return {
            "gl_entries": self.entries, "subledger_entries": self.items, "subledger_applications": self.applied,
        }  # fmt: skip


class World:
    """The close folder of all companies, and what is imported into it."""

    def __init__(self, folder: Path, companies: list[dict[str, Any]], *, partial: bool, reversing: bool) -> None:
        """Write what does not change from one close to the next."""
        self.folder, self.closes = folder, 0
        self.companies = {f"C{place}": company for place, company in enumerate(companies, start=1)}
        self.ledgers = {name: Ledger() for name in self.companies}
        for ledger, company in zip(self.ledgers.values(), companies, strict=True):
            dollars = convert_amount(company["dollars"], Decimal("0.9"), Decimal(1), 2)
            legs = ("1940", dollars, "USD", company["dollars"]), ("2091", -dollars, "", None)
            ledger.post("OPEN", "2026-08-01", *legs)
            ledger.post("RENT", "2026-09-05", ("5010", company["rent"], "", None), ("1930", -company["rent"], "", None))
            for number, sale in enumerate(company["sales"]):
                ledger.trade(number, sale)
        reverses = "[revaluation]\nreverse_next_period = true\n" if reversing else ""
        (folder / "close.toml").write_text(
            self.settings() + RULE.format(partial=str(partial).lower()) + reverses, encoding="utf-8"
        )

    def settings(self) -> str:
        """close.toml."""
        text, costs = '[close]\nname = "T"\nperiod = "2026-09"\ncurrency = "EUR"\nextracts = ["erp"]\n', ""
        for company, its in self.companies.items():
            named = "".join(f'{role} = "{account}"\n' for role, account in ROLES.items() if role != its["unnamed"])
            text += f'[[company]]\nid = "{company}"\ncurrency = "EUR"\n'
            text += f'[company.posting]\n{named}retained_earnings = "2091"\n'
            given = {"company": company, "taker": list(self.companies)[-1], "percent": its["percent"]}
            costs += COST.format(accrued=its["accrued"], **given)
        return text + costs

    def shared(self) -> dict[str, list[dict[str, Any]]]:
        """Each company's rates, and an adjustment of September that comes back on the first of October."""
        rates, adjustments = [], []
        voucher = {"voucher": "ADJ1", "posting_date": "2026-09-30", "reverse_on": "2026-10-01", "prepared_by": "li"}
        for company, its in self.companies.items():
            row = {"company": company, "from_currency": "USD", "to_currency": "EUR"}
            rates += [row | {"date": day, "rate": rate} for day, rate in zip(DAYS, its["rates"], strict=True)]
            legs = ("5010", its["adjusted"]), ("2990", -its["adjusted"])
            adjustments += [voucher | {"company": company, "account": one, "amount": amount} for one, amount in legs]
        return {"exchange_rates": rates, "adjustments": adjustments}

    def close(self, period: str) -> Closed:
        """The close of a month on what the ERPs hold now; after the first one, by the rooms that propose."""
        self.write()
        self.closes += 1
        options = {"period": period, "out": self.folder / f"out{self.closes}"}
        return closed(self.folder, **options) if self.closes == 1 else loaded(self.folder, *PROPOSING, **options)

    def write(self) -> None:
        """The extracts: all companies in the same files."""
        (self.folder / "erp").mkdir(exist_ok=True)
        (self.folder / "erp" / "accounts.csv").write_text(csv(CHART), encoding="utf-8")
        rows = self.shared()
        for company, ledger in self.ledgers.items():
            for table, own in ledger.tables().items():
                rows.setdefault(table, []).extend({"company": company} | row for row in own)
        for table, lines in rows.items():
            if lines:
                (self.folder / "erp" / f"{table}.csv").write_bytes(written(lines))

    def take(self, run: Closed) -> None:
        """Post journals.csv of a close in the ERPs."""
        with (run.run.folder / "journals.csv").open(encoding="utf-8", newline="") as file:
            for row in tables.DictReader(file):
                wanted = {name: value for name, value in row.items() if name not in {"company", "room"}}
                self.ledgers[row["company"]].entries.append(wanted)


@pytest.mark.parametrize("reversing", [False, True], ids=["standing", "reversing"])
@settings(max_examples=1, deadline=None, suppress_health_check=list(HealthCheck))
@given(companies=COMPANIES, partial=st.booleans())
def test_whatever_is_closed_adds_up_and_is_proposed_once(
    tmp_path_factory: pytest.TempPathFactory, companies: list[dict[str, Any]], *, partial: bool, reversing: bool
) -> None:
    made = World(tmp_path_factory.mktemp("world"), companies, partial=partial, reversing=reversing)
    first = made.close("2026-09")
    assert (first.rows(UNEVEN), first.rows(APART)) == ([], [])
    proposed = first.rows(PROPOSED.format("journals"))
    made.take(first)
    again = made.close("2026-09")
    assert again.rows(PROPOSED.format("journals")) == []
    assert again.rows(PROPOSED.format("reversals")) == []
    assert again.rows(ADJUSTED) == first.rows(ADJUSTED)
    assert (again.rows(UNEVEN), again.rows(APART)) == ([], [])
    following = made.close("2026-10")
    assert (following.rows(UNEVEN), following.rows(APART)) == ([], [])
    repeated = {line[:2] for line in following.rows(PROPOSED.format("journals"))} & {line[:2] for line in proposed}
    assert repeated == set()
