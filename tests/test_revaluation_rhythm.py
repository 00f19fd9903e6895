"""Month after month: what is imported is not proposed again, a payment leaves no residue, runs never stack.

Every company below lives the same months, once where revaluations stand and once where they are reversed:

    its ERP exports what it holds at the month's end -> first close -> it imports what was proposed -> close again
"""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from erp_books import LATEST, Books, exported
from folder import closed, csv, loaded
from revaluing import CHART, POSTING, RATES, lines, told
from tieout.money import convert_amount, round_amount
from together import Company, Folder, Own

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

NEVER: Final = "2026-01-01"
LAST: Final = {"2026-08": "2026-08-31", "2026-09": "2026-09-30", "2026-10": "2026-10-31", "2026-11": "2026-11-30"}
CLOSED_AGAIN: Final = ("2026-09", "2026-10")
REVERSING: Final = "[revaluation]\nreverse_next_period = true\n"
RULE: Final = """
[[settlement]]
name = "customers"
ledger = "ar"
accounts = ["1510"]
match = "one_to_one"
on = ["party"]
within_days = 90
amount_in = "transaction"
"""
ADJUSTED: Final = "select account, adjusted from ledger.trial_balance where adjusted <> 0 order by account"
REVERSED: Final = "select posting_date, account, amount from ledger.reversals order by voucher, line_no"
PROPOSED: Final = "select account, amount from ledger.journals order by voucher, line_no"


def held(run: Closed, *accounts: str) -> Decimal:
    """What accounts hold together, adjusted."""
    wanted = ", ".join(f"'{account}'" for account in accounts)
    sql = f"select coalesce(sum(adjusted), 0) from ledger.trial_balance where account in ({wanted})"
    return Decimal(run.rows(sql)[0][0])


def profit(run: Closed) -> Decimal:
    """What exchange differences brought: the accounts of gains and losses, a gain positive."""
    return -held(run, "3960", "3961", "7960", "7961")


# --- the example of the rooms page: 1,000 USD booked 900, revalued to 950, paid 930 ---

EXAMPLES: Final = ("imported-by_erp", "imported-by_us", "kept_out-by_erp", "kept_out-by_us")


def example(name: str) -> Books:
    """The invoice and its payment, applied by the ERP with a gain of its own or left to our rule for 1510."""
    imported, applied = name.split("-")
    books = Books(name, "1511" if applied == "by_erp" else "1510", LATEST if imported == "imported" else NEVER)
    books.invoice("A1", "2026-09-10", "900.00", "1000.00")
    books.payment("A2", "2026-10-15", "930.00", "1000.00")
    if applied == "by_erp":
        books.apply("A2", "A1", "2026-10-15", "1000.00", "30.00")
    return books


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_invoice_revalued_and_then_paid_leaves_nothing_and_a_profit_of_thirty(months: Months, name: str) -> None:
    september, october = months.first(name, "2026-09"), months.first(name, "2026-10")
    assert (held(september, "1510", "1511"), profit(september)) == (950, 50)
    assert (held(october, "1510", "1511"), profit(october)) == (0, 30)
    if name.startswith("imported"):
        again = months.again(name, "2026-10")
        assert told(again, PROPOSED) == []
        assert (held(again, "1510", "1511"), profit(again)) == (0, 30)


# --- closing, importing, closing again ---


def dollars(name: str, imports_until: str = LATEST, currency: str = "USD") -> Books:
    """A bank account and an invoice in dollars, still open in October."""
    books = Books(name, imports_until=imports_until)
    books.invoice("A1", "2026-08-10", "900.00", "1000.00", currency)
    books.post("V2", "2026-08-12", ("1940", "450.00", currency, "500.00"), ("2091", "-450.00", "", ""))
    return books


def test_what_is_imported_is_not_proposed_again_and_the_next_month_starts_from_it(months: Months) -> None:
    september, again = months.first("open", "2026-09"), months.again("open", "2026-09")
    assert told(september, PROPOSED) == lines("1510 50.00\n3960 -50.00\n1940 25.00\n3960 -25.00")
    assert told(september, REVERSED) == (
        lines(
            """
            2026-10-01  1510  -50.00
            2026-10-01  3960   50.00
            2026-10-01  1940  -25.00
            2026-10-01  3960   25.00"""
        )
        if months.reversing
        else []
    )
    assert told(again, PROPOSED) == []
    assert again.rows("select 1 from ledger.reversals") == []
    assert again.rows(ADJUSTED) == september.rows(ADJUSTED)
    assert told(again, "select key, delta from revaluation.lines order by account") == told(
        september, "select key, delta from revaluation.lines order by account"
    )
    october = months.first("open", "2026-10")
    assert (held(october, "1510"), held(october, "1940")) == (930, 465)
    assert profit(october) == 45
    assert again.codes() == october.codes() == []
    ties = "select distinct state from revaluation.page_ties"
    assert told(october, ties) == told(again, ties) == ["tied"]
    assert told(months.again("open", "2026-10"), PROPOSED) == []


def test_only_the_lines_of_the_period_imported_leaves_their_reversal_to_be_proposed(months: Months) -> None:
    again = months.again("partly-imported", "2026-09")
    assert told(again, PROPOSED) == []
    assert told(again, "select account, amount from ledger.reversals order by voucher, line_no") == (
        lines("1510 -50.00\n3960 50.00\n1940 -25.00\n3960 25.00") if months.reversing else []
    )


# --- revalue, reverse, settle = settle ---


CURRENCIES: Final = ("AUD", "CAD", "CHF", "CZK", "DKK", "GBP", "HKD", "NOK", "NZD", "PLN")


class Sale(NamedTuple):
    """An invoice in a currency and on a control account of its own; each month the rate, and the percent paid."""

    account: str
    currency: str
    foreign: Decimal
    booked: Decimal
    path: list[tuple[Decimal, int]]

    @property
    def value(self) -> Decimal:
        """What it was booked at."""
        return convert_amount(self.foreign, self.booked, Decimal(1), 2)

    def rates(self) -> str:
        """The rate at each month's end; the last one stays."""
        rates = [rate for rate, _ in self.path] + [self.path[-1][0]] * (len(LAST) - len(self.path))
        quoted = zip(LAST.values(), rates, strict=True)
        return "".join(f"{self.currency}  EUR  {date}  {rate}  1\n" for date, rate in quoted)


def some_sale(random: Random, account: str, currency: str) -> Sale:
    """An invoice that is paid in parts, the rest a month after its rates went up and down one to three times."""
    rates = [Decimal(random.randint(5000, 20000)).scaleb(-4) for _ in range(random.randint(2, 4))]
    steps = [(rate, random.choice((0, random.randint(1, 99)))) for rate in rates[1:]]
    foreign = Decimal(random.choice((random.randint(1, 999), random.randint(1, 10**7)))).scaleb(-2)
    return Sale(account, currency, foreign, rates[0], [*steps, (steps[-1][0], 100)])


def sales() -> list[Sale]:
    """Two told by hand, the others by chance."""
    random = Random(930)  # noqa: S311
    fixed = [
        Sale("1520", "AUD", Decimal("1000.00"), Decimal("0.9"), [(Decimal("0.95"), 0), (Decimal("0.95"), 100)]),
        Sale("1521", "CAD", Decimal("333.33"), Decimal("0.9"),
             [(Decimal("0.95"), 33), (Decimal("1.1"), 50), (Decimal("1.1"), 100)]),
    ]  # fmt: skip
    places = enumerate(CURRENCIES[2:], start=1522)
    return fixed + [some_sale(random, f"{account}", currency) for account, currency in places]


def sell(books: Books, sale: Sale) -> tuple[dict[str, Decimal], Decimal]:
    """Invoice and payments, applied by the ERP with its own gains: what is open after each month, what it brought."""
    books.receivable, left, cost_left, received, open_after = sale.account, sale.foreign, sale.value, Decimal(0), {}
    books.invoice(sale.account, "2026-08-03", f"{sale.value}", f"{sale.foreign}", sale.currency)
    for (month, _), (rate, percent) in zip(LAST.items(), sale.path, strict=False):
        paid = left if percent == 100 else round_amount(left * percent / 100, 2)
        if paid:
            cash = convert_amount(paid, rate + Decimal("0.0123"), Decimal(1), 2)
            cost = cost_left if paid == left else convert_amount(sale.value, paid, sale.foreign, 2)
            entry, date = f"{sale.account}-{month}", f"{month}-20"
            books.payment(entry, date, f"{cash}", f"{paid}", sale.currency)
            books.apply(entry, sale.account, date, f"{paid}", f"{cash - cost}", sale.currency)
            left, cost_left, received = left - paid, cost_left - cost, received + cash
        open_after[month] = convert_amount(left, rate, Decimal(1), 2)
    return open_after, received - sale.value


@pytest.mark.parametrize("name", ["sales-imported", "sales-kept-out"])
def test_revalued_any_number_of_times_and_settled_in_parts_is_as_good_as_settled(months: Months, name: str) -> None:
    """However rates went and whatever was paid when: in the end an account holds nothing and profit is the cash."""
    lived = [(sale.account, *sell(Books(), sale)) for sale in sales()]
    for account, open_after, _ in lived:
        for month, worth in open_after.items():
            assert abs(held(months.first(name, month), account) - worth) <= Decimal("0.01")
        assert held(months.first(name, "2026-11"), account) == 0
    assert profit(months.first(name, "2026-11")) == sum(brought for *_, brought in lived)
    if name == "sales-imported":
        assert [told(months.again(name, month), PROPOSED) for month in CLOSED_AGAIN] == [[], []]


def trading(name: str, imports_until: str) -> Books:
    """A company that makes all these sales."""
    books = Books(name, imports_until=imports_until)
    for sale in sales():
        sell(books, sale)
    return books


# --- the months all of them live ---


class Months:
    """Every company's closes, month by month: the first one, and the one after the import."""

    def __init__(self, path: Path, *, reversing: bool) -> None:
        """Live them."""
        self.reversing = reversing
        self.companies = [example(name) for name in EXAMPLES]
        self.companies += [dollars("open"), dollars("partly-imported", "2026-09-30")]
        self.companies += [trading("sales-imported", LATEST), trading("sales-kept-out", NEVER)]
        self.companies += [dollars("another-rate", currency="SEK"), dollars("settled-after-all")]
        self.runs = {month: self.live(path, month) for month in LAST}

    def live(self, path: Path, month: str) -> list[Closed]:
        """Close a month, import, and close it once more."""
        runs = [close(path / month, self.companies, month, self.rules, whole=month == "2026-10")]
        for books in self.companies:
            books.take(runs[0])
        if month == "2026-09":
            self.companies[-1].payment("A2", "2026-09-28", "940.00", "1000.00")
            self.companies[-1].apply("A2", "A1", "2026-09-28", "1000.00", "40.00")
        if month in CLOSED_AGAIN:
            runs.append(close(path / f"{month}-again", self.companies, month, self.rules, OTHER_RATE))
        return runs

    @property
    def rules(self) -> str:
        """The rest of close.toml."""
        return (REVERSING if self.reversing else "") + RULE

    def first(self, company: str, month: str) -> Closed:
        """What the first close of a month made of a company."""
        return Own(self.runs[month][0], company)

    def again(self, company: str, month: str) -> Closed:
        """What the close after the import made of it."""
        return Own(self.runs[month][1], company)


@pytest.fixture(scope="module", params=[False, True], ids=["standing", "reversing"])
def months(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Months:
    """The months with revaluations that stand, and with such as are reversed."""
    return Months(tmp_path_factory.mktemp("months"), reversing=request.param)


ACCOUNTS: Final = CHART + "".join(
    f"{account}  Receivables  asset  ar  -  -  -  -\n" for account in (1511, *(sale.account for sale in sales()))
)
QUOTED: Final = (
    RATES
    + "USD  EUR  2026-11-30  0.93  1\n"
    + "SEK  EUR  2026-08-31  0.90  1\nSEK  EUR  2026-09-30  0.95  1\nSEK  EUR  2026-10-31  0.93  1\n"
    + "".join(sale.rates() for sale in sales())
)
OTHER_RATE: Final = QUOTED.replace("SEK  EUR  2026-09-30  0.95", "SEK  EUR  2026-09-30  0.96")


def close(
    path: Path, companies: list[Books], month: str, rules: str = "", rates: str = QUOTED, *, whole: bool = False
) -> Closed:
    """The close of a month on what the ERPs export at its end, all companies in the same files.

    It ends with the revaluation and the ledger, unless the `whole` of it is asked for.
    """
    folder = Folder(month, 'rates = "rates.csv"\nextracts = ["erp"]\n', rules, {"rates.csv": rates})
    folder.companies = [Company(books.name, {}, POSTING, folder) for books in companies]
    folder.write(path)
    (path / "erp").mkdir()
    for name, content in {"accounts.csv": csv(ACCOUNTS).encode(), **exported(companies, LAST[month])}.items():
        (path / "erp" / name).write_bytes(content)
    return closed(path) if whole else loaded(path, "readiness", "settlement", "revaluation", "ledger")


# --- what comes late, after the import ---


def test_another_rate_after_the_import_proposes_the_difference(months: Months) -> None:
    run = months.again("another-rate", "2026-09")
    assert told(run, PROPOSED) == lines("1510 10.00\n3960 -10.00\n1940 5.00\n3960 -5.00")
    assert told(run, "select account, delta from revaluation.lines order by 1") == lines("1510 60.00\n1940 30.00")


def test_an_item_settled_after_all_takes_back_what_was_imported(months: Months) -> None:
    run = months.again("settled-after-all", "2026-09")  # at the same rate, so that the bank has nothing to say
    assert told(run, PROPOSED) == lines("1510 -50.00\n3960 50.00")
    assert told(run, REVERSED) == (lines("2026-10-01 1510 50.00\n2026-10-01 3960 -50.00") if months.reversing else [])
    assert held(run, "1510") == 0


@pytest.mark.parametrize("months", [False], ids=["standing"], indirect=True)
def test_two_vouchers_of_one_month_never_meet(months: Months, tmp_path: Path) -> None:
    """The second one imported too, and the first rate again."""
    late = dollars("another-rate", currency="SEK")
    for run in months.runs["2026-09"]:
        late.take(run)
    third = close(tmp_path / "third", [late], "2026-09", months.rules)
    assert told(third, "select distinct voucher from ledger.journals order by 1") == lines(
        "REV-2026-09-AR-3\nREV-2026-09-GL-3"
    )
