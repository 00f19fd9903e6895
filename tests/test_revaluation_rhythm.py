"""Month after month: what is imported is not proposed again, a payment leaves no residue, runs never stack."""

from __future__ import annotations

import csv as tables
import io
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from folder import closed
from revaluing import RATES, folder_of, lines, told
from tieout.money import convert_amount, round_amount

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

REVERSING = "[revaluation]\nreverse_next_period = true"
RULE = """
[[settlement]]
name = "customers"
ledger = "ar"
accounts = ["1510"]
match = "one_to_one"
on = ["party"]
within_days = 90
amount_in = "transaction"
"""
ADJUSTED = "select account, adjusted from ledger.trial_balance where adjusted <> 0 order by account"
PROPOSED = "select account, amount from ledger.journals order by voucher, line_no"


class Books:
    """An ERP's ledger: entries and items that grow from month to month."""

    def __init__(self) -> None:
        """Nothing posted yet."""
        self.entries: list[dict[str, Any]] = []
        self.items: list[dict[str, Any]] = []
        self.applied: list[dict[str, Any]] = []
        self.closes = 0

    def post(self, voucher: str, date: str, *legs: tuple[str, str, str, str], **columns: str) -> None:
        """Post a voucher of legs (account, amount, currency, amount_currency)."""
        for account, amount, currency, foreign in legs:
            row = {"entry_no": f"{len(self.entries) + 1}", "voucher": voucher, "posting_date": date, "account": account}
            self.entries.append(row | {"amount": amount, "currency": currency, "amount_currency": foreign} | columns)

    def item(self, entry: str, date: str, amount: str, foreign: str, kind: str = "invoice") -> None:
        """An item of customer K1 on 1510 in dollars."""
        row = {"entry_no": entry, "ledger": "ar", "party": "K1", "posting_date": date, "amount": amount}
        row |= {"control_account": "1510", "currency": "USD", "amount_currency": foreign, "document_type": kind}
        self.items.append(row)

    def apply(self, payment: str, invoice: str, date: str, foreign: str) -> None:
        """Apply a payment to an invoice."""
        row = {"ledger": "ar", "entry_no": payment, "applied_to": invoice, "date": date, "amount_currency": foreign}
        self.applied.append(row)

    def take(self, run: Closed, until: str = "9999-12-31") -> None:
        """Import journals.csv of a close as it stands: its columns are those of gl_entries."""
        with (run.run.folder / "journals.csv").open(encoding="utf-8", newline="") as file:
            for row in tables.DictReader(file):
                if row["posting_date"] <= until:
                    wanted = {name: value for name, value in row.items() if name not in {"company", "room"}}
                    self.entries.append(wanted)

    def files(self) -> dict[str, str | bytes]:
        """The extract."""
        parts = {"gl_entries": self.entries, "subledger_entries": self.items, "subledger_applications": self.applied}
        return {f"{name}.csv": written(rows) for name, rows in parts.items() if rows}

    def close(self, path: Path, period: str, rules: str = "", **options: Any) -> Closed:
        """The close of a month."""
        self.closes += 1
        return closed(folder_of(path, self.files(), period=period, rules=rules, **options), out=path / f"{self.closes}")


def written(rows: list[dict[str, Any]]) -> bytes:
    """Rows as CSV."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = tables.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def held(run: Closed, *accounts: str) -> Decimal:
    """What accounts hold together, adjusted."""
    wanted = ", ".join(f"'{account}'" for account in accounts)
    sql = f"select coalesce(sum(adjusted), 0) from ledger.trial_balance where account in ({wanted})"
    return Decimal(run.rows(sql)[0][0])


def profit(run: Closed) -> Decimal:
    """What exchange differences brought: the accounts of gains and losses, a gain positive."""
    return -held(run, "3960", "3961", "7960", "7961")


# --- the example of the rooms page: 1,000 USD booked 900, revalued to 950, paid 930 ---


@pytest.mark.parametrize("reversing", [False, True], ids=["standing", "reversing"])
@pytest.mark.parametrize("by_erp", [True, False], ids=["applied by the ERP", "applied by us"])
@pytest.mark.parametrize("imported", [True, False], ids=["imported", "not imported"])
def test_an_invoice_revalued_and_then_paid_leaves_nothing_and_a_profit_of_thirty(
    tmp_path: Path, *, imported: bool, by_erp: bool, reversing: bool
) -> None:
    rules = (REVERSING if reversing else "") + ("" if by_erp else RULE)
    books = Books()
    books.post("V1", "2026-09-10", ("1510", "900.00", "USD", "1000.00"), ("3010", "-900.00", "", ""))
    books.item("A1", "2026-09-10", "900.00", "1000.00")
    september = books.close(tmp_path / "9", "2026-09", rules)
    assert (held(september, "1510"), profit(september)) == (950, 50)
    if imported:
        books.take(september)
    books.post("V2", "2026-10-15", ("1930", "930.00", "", ""), ("1510", "-930.00", "USD", "-1000.00"))
    books.item("A2", "2026-10-15", "-930.00", "-1000.00", "payment")
    if by_erp:
        books.post("V2", "2026-10-15", ("1510", "30.00", "USD", "0.00"), ("3961", "-30.00", "", ""))
        books.item("A3", "2026-10-15", "30.00", "0.00", "exchange_difference")
        books.apply("A2", "A1", "2026-10-15", "1000.00")
    october = books.close(tmp_path / "10", "2026-10", rules)
    assert (held(october, "1510"), profit(october)) == (0, 30)
    books.take(october)
    again = books.close(tmp_path / "10", "2026-10", rules)
    assert told(again, PROPOSED) == []
    assert (held(again, "1510"), profit(again)) == (0, 30)


# --- closing, importing, closing again ---


def two_months(reversing: bool) -> tuple[Books, str]:
    """A bank account and an invoice in dollars, still open in October."""
    books = Books()
    books.post("V1", "2026-08-10", ("1510", "900.00", "USD", "1000.00"), ("3010", "-900.00", "", ""))
    books.item("A1", "2026-08-10", "900.00", "1000.00")
    books.post("V2", "2026-08-12", ("1940", "450.00", "USD", "500.00"), ("2091", "-450.00", "", ""))
    return books, REVERSING if reversing else ""


@pytest.mark.parametrize("reversing", [False, True], ids=["standing", "reversing"])
def test_what_is_imported_is_not_proposed_again_and_the_next_month_starts_from_it(
    tmp_path: Path, *, reversing: bool
) -> None:
    books, rules = two_months(reversing)
    september = books.close(tmp_path / "a", "2026-09", rules)
    assert told(september, PROPOSED) == lines("1510 50.00\n3960 -50.00\n1940 25.00\n3960 -25.00")
    later = told(september, "select posting_date, account, amount from ledger.reversals order by voucher, line_no")
    assert later == (
        lines(
            """
            2026-10-01  1510  -50.00
            2026-10-01  3960   50.00
            2026-10-01  1940  -25.00
            2026-10-01  3960   25.00"""
        )
        if reversing
        else []
    )
    books.take(september)
    again = books.close(tmp_path / "a", "2026-09", rules)
    assert told(again, PROPOSED) == []
    assert again.rows("select 1 from ledger.reversals") == []
    assert again.rows(ADJUSTED) == september.rows(ADJUSTED)
    assert told(again, "select key, delta from revaluation.lines order by account") == told(
        september, "select key, delta from revaluation.lines order by account"
    )
    october = books.close(tmp_path / "b", "2026-10", rules)
    assert (held(october, "1510"), held(october, "1940")) == (930, 465)
    assert profit(october) == 45
    assert again.codes() == october.codes() == []
    ties = "select distinct state from revaluation.page_ties"
    assert told(october, ties) == told(again, ties) == ["tied"]
    books.take(october)
    assert told(books.close(tmp_path / "b", "2026-10", rules), PROPOSED) == []


def test_only_the_lines_of_the_period_imported_leaves_their_reversal_to_be_proposed(tmp_path: Path) -> None:
    books, rules = two_months(reversing=True)
    september = books.close(tmp_path / "a", "2026-09", rules)
    books.take(september, until="2026-09-30")
    again = books.close(tmp_path / "a", "2026-09", rules)
    assert told(again, PROPOSED) == []
    assert told(again, "select account, amount from ledger.reversals order by voucher, line_no") == lines(
        "1510 -50.00\n3960 50.00\n1940 -25.00\n3960 25.00"
    )


def test_another_rate_after_the_import_proposes_the_difference(tmp_path: Path) -> None:
    books, _ = two_months(reversing=False)
    books.take(books.close(tmp_path / "a", "2026-09"))
    run = books.close(tmp_path / "a", "2026-09", rates=RATES.replace("2026-09-30  0.95", "2026-09-30  0.96"))
    assert told(run, PROPOSED) == lines("1510 10.00\n3960 -10.00\n1940 5.00\n3960 -5.00")
    assert told(run, "select account, delta from revaluation.lines order by 1") == lines("1510 60.00\n1940 30.00")


def test_an_item_settled_after_all_takes_back_what_was_imported(tmp_path: Path) -> None:
    books, _ = two_months(reversing=False)
    books.take(books.close(tmp_path / "a", "2026-09"))
    books.post("V3", "2026-09-28", ("1930", "940.00", "", ""), ("1510", "-940.00", "USD", "-1000.00"))
    books.item("A2", "2026-09-28", "-940.00", "-1000.00", "payment")
    books.post("V3", "2026-09-28", ("1510", "40.00", "USD", "0.00"), ("3961", "-40.00", "", ""))
    books.item("A3", "2026-09-28", "40.00", "0.00", "exchange_difference")
    books.apply("A2", "A1", "2026-09-28", "1000.00")
    run = books.close(tmp_path / "a", "2026-09")
    assert told(run, PROPOSED) == lines("1510 -50.00\n3960 50.00")
    assert held(run, "1510") == 0


def test_two_vouchers_of_one_month_never_meet(tmp_path: Path) -> None:
    books, _ = two_months(reversing=False)
    books.take(books.close(tmp_path / "a", "2026-09"))
    run = books.close(tmp_path / "a", "2026-09", rates=RATES.replace("2026-09-30  0.95", "2026-09-30  0.96"))
    books.take(run)
    assert told(
        books.close(tmp_path / "a", "2026-09"), "select distinct voucher from ledger.journals order by 1"
    ) == lines("REV-2026-09-AR-3\nREV-2026-09-GL-3")


# --- revalue, reverse, settle = settle ---

RATE = st.integers(5000, 20000).map(lambda rate: Decimal(rate).scaleb(-4))
PATH = st.lists(st.tuples(RATE, st.one_of(st.none(), st.integers(1, 99))), min_size=1, max_size=3)
MONTHS = ("2026-08", "2026-09", "2026-10", "2026-11")
LAST = ("2026-08-31", "2026-09-30", "2026-10-31", "2026-11-30")


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(amount=st.integers(1, 10**7), booked=RATE, path=PATH, reversing=st.booleans(), imported=st.booleans())
@example(amount=100000, booked=Decimal("0.9"), path=[(Decimal("0.95"), None)], reversing=False, imported=True)
@example(
    amount=33333,
    booked=Decimal("0.9"),
    path=[(Decimal("0.95"), 33), (Decimal("1.1"), 50)],
    reversing=False,
    imported=True,
)
def test_revalued_any_number_of_times_and_settled_in_parts_is_as_good_as_settled(
    tmp_path_factory: pytest.TempPathFactory,
    amount: int,
    booked: Decimal,
    path: list[tuple[Decimal, int | None]],
    *,
    reversing: bool,
    imported: bool,
) -> None:
    """However rates went and whatever was paid when: in the end the account holds nothing and profit is the cash."""
    folder, rules = tmp_path_factory.mktemp("path"), REVERSING if reversing else ""
    books, open_foreign = Books(), Decimal(amount).scaleb(-2)
    value = convert_amount(open_foreign, booked, Decimal(1), 2)
    received, open_value = Decimal(0), value
    books.post("V1", "2026-08-03", ("1510", f"{value}", "USD", f"{open_foreign}"), ("3010", f"-{value}", "", ""))
    books.item("A1", "2026-08-03", f"{value}", f"{open_foreign}")
    steps = [*path, (path[-1][0], 100)]
    rates = "from_currency  to_currency  date  rate  units\n"
    for number, (rate, percent) in enumerate(steps):
        rates += f"USD  EUR  {LAST[number]}  {rate}  1\n"
        paid = open_foreign if percent == 100 else round_amount(open_foreign * (percent or 0) / 100, 2)
        if paid:
            cash = convert_amount(paid, rate + Decimal("0.0123"), Decimal(1), 2)
            cost = open_value if paid == open_foreign else convert_amount(value, paid, Decimal(amount).scaleb(-2), 2)
            settle(books, f"P{number}", f"{MONTHS[number]}-20", paid, cash, cash - cost)
            received, open_foreign, open_value = received + cash, open_foreign - paid, open_value - cost
        run = books.close(folder / MONTHS[number], MONTHS[number], rules, rates=rates)
        worth = convert_amount(open_foreign, rate, Decimal(1), 2)
        assert abs(held(run, "1510") - worth) <= Decimal("0.01")
        if imported:
            books.take(run)
            assert told(books.close(folder / MONTHS[number], MONTHS[number], rules, rates=rates), PROPOSED) == []
    assert held(run, "1510") == 0
    assert profit(run) == received - value


def settle(books: Books, entry: str, date: str, foreign: Decimal, cash: Decimal, gain: Decimal) -> None:
    """The ERP receives cash, applies it to the invoice and books its own exchange difference."""
    books.post(entry, date, ("1930", f"{cash}", "", ""), ("1510", f"-{cash}", "USD", f"-{foreign}"))
    books.item(entry, date, f"-{cash}", f"-{foreign}", "payment")
    if gain:
        books.post(
            entry, date, ("1510", f"{gain}", "USD", "0.00"), ("3961" if gain > 0 else "7961", f"{-gain}", "", "")
        )
        books.item(f"{entry}X", date, f"{gain}", "0.00", "exchange_difference")
    books.apply(entry, "A1", date, f"{foreign}")
