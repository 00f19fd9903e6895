"""Adjustments and accruals against slow lists and fractions, on random cases."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from string import ascii_uppercase
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import closing
from tieout import money
from tieout.rooms import adjustment, ledger
from tieout.rooms.adjustment import accruals

if TYPE_CHECKING:
    from collections.abc import Iterator

CHART = """
    account  name      type       control  suspended
    1710     Prepaid   asset      .        .
    2440     Payables  liability  ap       .
    2990     Accrued   liability  .        .
    5010     Rent      expense    .        .
    5099     Old       expense    .        true
"""
ENTRIES = """
    posting_date  voucher  account  amount
    2026-01-05    V1       5010     100.00
    2026-01-05    V1       2990    -100.00
"""
FIRST = date(2026, 1, 1)


def chosen(schemes: tuple[Any, ...], names: tuple[str, ...], **own: Any) -> Any:
    """Settings of companies as the room asks for them."""
    sections = {"adjustment": adjustment.AdjustmentSettings(**own), "accrual": schemes}
    companies = [SimpleNamespace(id=name, language=None, fiscal_year=(), fiscal_year_start=None) for name in names]
    close = SimpleNamespace(language="en", fiscal_year_start="01-01")
    return SimpleNamespace(companies=companies, close=close, section=sections.__getitem__)


def ran(books: Any, schemes: tuple[Any, ...] = (), names: tuple[str, ...] = ("SE01",), **own: Any) -> Any:
    """The room on the books, both stages."""
    books.build("load/month_totals")
    ledger.open_books(books, None)  # type: ignore[arg-type]
    for books.step, stage in enumerate((adjustment.run, adjustment.finish), start=1):
        stage(books, chosen(schemes, names, **own))
    return books


# Accruals: what is given up to any day is the rounded share of the days (or months) up to then


@st.composite
def scheme(draw: st.DrawFn) -> Any:
    """A scheme of up to three years, in a currency of 0, 2 or 3 decimals."""
    first = FIRST + timedelta(days=draw(st.integers(-400, 400)))
    currency = draw(st.sampled_from(["SEK", "JPY", "KWD"]))
    amount = Decimal(draw(st.integers(-(10**9), 10**9).filter(bool))).scaleb(-money.decimals(currency))
    return adjustment.Accrual.model_validate(
        {"name": "s", "company": "SE01", "amount": amount, "currency": currency, "from": first,
         "to": first + timedelta(days=draw(st.integers(0, 1100))), "spread": draw(st.sampled_from(["even", "days"])),
         "debit": "5010", "credit": "1710"}
    )  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(scheme(), st.integers(1, 12))
def test_shares_telescope_to_the_cent(one: Any, month: int) -> None:
    start = date(2026, month, 1)
    end = (start + timedelta(40)).replace(day=1) - timedelta(1)
    facts = {"currency": "SEK", "period_start": start, "period_end": end, "reach": FIRST}
    own = accruals.own_calendar(SimpleNamespace(fiscal_year=(), fiscal_year_start=None),
                                SimpleNamespace(close=SimpleNamespace(fiscal_year_start="01-01")))  # fmt: skip
    pieces = pl.DataFrame(list(accruals._pieces(one, 1, own, facts)))
    posted = pl.DataFrame(schema={"balanced": pl.Boolean, "company": pl.String, "proposal_id": pl.String})
    shares = accruals.shared(pieces, posted)
    assert shares["share"].sum() == one.amount
    assert shares["proposal_id"].n_unique() == shares.height
    assert (shares["state"] == "due").sum() <= 1
    total = Decimal(0)
    for row in shares.iter_rows(named=True):
        total += row["share"]
        assert total == given_by(one, row["share_to"], shares.height, row["number"])


def given_by(one: Any, day: date, months: int, number: int) -> Decimal:
    """What a scheme has given by a day, as a fraction rounded half away from zero."""
    days = Fraction((day - one.first).days + 1, (one.last - one.first).days + 1)
    exact = Fraction(one.amount) * (days if one.spread == "days" else Fraction(number, months))
    places = money.decimals(one.currency)
    scaled = Decimal(exact.numerator * 10**places) / Decimal(exact.denominator)
    return scaled.quantize(Decimal(1), ROUND_HALF_UP).scaleb(-places)


# Vouchers: refused whole where a slow list finds anything wrong, posted whole otherwise


LINE = st.tuples(
    st.sampled_from(ascii_uppercase),
    st.sampled_from(["5010", "2990", "1710", "2440", "5099", "9999"]),
    st.integers(-3, 3).map(lambda n: Decimal(n * 100) / 3).map(lambda n: n.quantize(Decimal("0.01"))),
    st.sampled_from(["2026-09-30", "2026-09-30", "2026-09-30", "2026-09-15"]),
    st.sampled_from(["li", "anna"]),
    st.sampled_from(["", "anna"]),
    st.sampled_from(["", "", "2026-10-01", "2026-09-20"]),
)


def wrong(lines: list[tuple[Any, ...]]) -> bool:
    """Whether anything is wrong with a voucher: the rules one after the other, in words anyone can check."""
    if any(line[1] in ("2440", "5099", "9999") for line in lines):
        return True
    if sum(line[2] for line in lines) or len({line[3] for line in lines}) > 1:
        return True
    dates = {line[6] for line in lines if line[6]}
    if len(dates) > 1 or "2026-09-20" in dates:
        return True
    return bool({line[4] for line in lines} & {line[5] for line in lines if line[5]})


@pytest.fixture(scope="module")
def ledger_books() -> Iterator[Any]:
    """The ledger that every list of vouchers is entered beside, each in place of the last."""
    books = closing.books(accounts=CHART, gl_entries=ENTRIES)
    yield books
    books.engine.close()


@settings(max_examples=5, deadline=None)
@given(lines=st.lists(LINE, min_size=30, max_size=60), twins=st.lists(st.integers(0, 59), min_size=12, max_size=30))
def test_a_voucher_is_posted_whole_or_not_at_all(
    ledger_books: Any, lines: list[tuple[Any, ...]], twins: list[int]
) -> None:
    for place in twins:  # some that balance
        if place < len(lines):
            one = lines[place]
            lines.append((one[0], "2990", -one[2], *one[3:]))
    cells = ("." if cell == "" else str(cell) for line in lines for cell in line)
    text = "voucher account amount posting_date prepared_by approved_by reverse_on\n"
    rows = [" ".join(part) for part in zip(*[cells] * 7, strict=True)]
    closing.put_tables(ledger_books, adjustments=text + "\n".join(rows))
    books = ran(ledger_books)
    expected = {number: [line for line in lines if line[0] == number] for number in sorted({line[0] for line in lines})}
    states = dict(books.rows("select voucher, state from adjustment.vouchers"))
    assert states == {number: "refused" if wrong(mine) else "due" for number, mine in expected.items()}
    good = [line for number, mine in expected.items() if not wrong(mine) for line in mine]
    posted = books.rows("select voucher, account, sum(amount) from ledger.journals group by all order by all")
    assert posted == [(*key, amount) for key, amount in sorted(summed(good).items())]
    mirrored = books.rows(
        "select left(voucher, 1), account, -sum(amount) from ledger.reversals group by all order by all"
    )
    back = {number for number, mine in expected.items() if not wrong(mine) and any(line[6] for line in mine)}
    assert mirrored == [(*key, amount) for key, amount in sorted(summed(good).items()) if key[0] in back]
    assert books.rows("select coalesce(sum(amount), 0), coalesce(sum(amount_reporting), 0) from ledger.balances") == [
        (0, 0)
    ]


def summed(lines: list[tuple[Any, ...]]) -> dict[tuple[str, str], Decimal]:
    """Amounts by voucher and account, lines of nothing left out."""
    found: dict[tuple[str, str], Decimal] = {}
    for line in lines:
        if line[2]:
            key = (line[0], line[1])
            found[key] = found.get(key, Decimal(0)) + line[2]
    return found


# Reporting currency: the parts balance whatever the rate


NAMES = ("R1", "R2", "R3", "R4", "R5")
CENTS = st.lists(st.integers(-(10**7), 10**7), min_size=1, max_size=8)


@pytest.fixture(scope="module")
def reporting_books() -> Iterator[Any]:
    """The same ledger of five companies, reported in euro: rates and vouchers come in place of the last ones."""
    entries = ENTRIES.replace("amount\n", "amount  amount_reporting\n").replace("00\n", "00  0\n")
    companies = "company reporting_currency\n" + "\n".join(f"{name} EUR" for name in NAMES)
    books = closing.books(companies=companies, accounts=of_each(CHART), gl_entries=of_each(entries))
    yield books
    books.engine.close()


def of_each(table: str) -> str:
    """A table's rows for every company."""
    heading, *rows = table.strip().splitlines()
    return "\n".join([f"company {heading}", *(f"{name} {row}" for name in NAMES for row in rows)])


@settings(max_examples=3, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 10**6), st.lists(CENTS, min_size=1, max_size=8)), min_size=5, max_size=5))
def test_reporting_amounts_balance_at_any_rate(reporting_books: Any, own: list[tuple[int, list[list[int]]]]) -> None:
    amounts = {
        (name, f"{name}-{number}"): [*cents, -sum(cents)]
        for name, (_, vouchers) in zip(NAMES, own, strict=True)
        for number, cents in enumerate(vouchers)
    }
    rate_of = {name: rate for name, (rate, _) in zip(NAMES, own, strict=True)}
    rows = [f"{name} {voucher} 5010 {Decimal(amount).scaleb(-2)} 2026-09-30 li anna"
            for (name, voucher), parts in amounts.items() for amount in parts]  # fmt: skip
    rates = [f"{name} closing SEK EUR 2026-09-01 {rate} 100000" for name, rate in rate_of.items()]
    quoted = "\n".join(["company rate_type from_currency to_currency date rate units", *rates])
    entered = "\n".join(["company voucher account amount posting_date prepared_by approved_by", *rows])
    companies = [closing.COMPANY | {"company": name, "reporting_currency": "EUR"} for name in NAMES]
    closing.put_tables(reporting_books, companies, exchange_rates=quoted, adjustments=entered)
    books = ran(reporting_books, names=NAMES)
    assert books.rows("select count(*) from adjustment.faults") == [(0,)]
    lines = books.rows("select company, voucher, amount, amount_reporting from ledger.journals where amount <> 0")
    for (name, voucher), parts in amounts.items():
        mine = [line[2:] for line in lines if line[:2] == (name, voucher)]
        assert sum(reporting for _, reporting in mine) == 0
        off = [abs(reporting - amount * rate_of[name] / 100000) for amount, reporting in mine]
        assert max(off, default=Decimal(0)) <= Decimal("0.01") * (len(parts) + 1) / 2
