"""The valuation against a slow loop of decimals and fractions that anyone can read, on thousands of random subjects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout import money, rates
from tieout.books import Books
from tieout.engines.duckdb import DuckDB
from tieout.rooms import revaluation
from tieout.rooms.revaluation import posting
from tieout.rooms.revaluation.rules import RevaluationSettings

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 9, 30)
METHODS = ("delta", "standard", "minimum", "invoice_date", "reversal")
CENTS = st.one_of(st.just(0), st.integers(-(10**6), 10**6), st.integers(-(10**15), 10**15))
SUBJECT = st.tuples(st.sampled_from(METHODS), CENTS, CENTS, st.integers(-(10**6), 10**6))
TEXTS = "company source key account currency dims party party_group partner_company document_no rate_type method doubt"
RULES = {
    "company": "C1", "currency": "EUR", "reporting_currency": "EUR", "rate_type": "closing", "accounting": True,
    "reporting": False, "decimals": 2, "reporting_decimals": 2, "date": DAY, "rate_date": DAY,
}  # fmt: skip


def worth(method: str, foreign: Decimal, original: Decimal, rate: Fraction) -> Decimal:
    """What a subject is worth, in words: at the rate to the cent, half away; or not above its original; or that."""
    exact = Fraction(foreign) * rate * 100
    closing = Decimal(int(abs(exact) + Fraction(1, 2)) * (1 if exact >= 0 else -1)).scaleb(-2)
    return {
        "delta": closing, "standard": closing, "minimum": min(original, closing), "invoice_date": original,
        "reversal": Decimal(0),
    }[method]  # fmt: skip


@settings(max_examples=25, deadline=None)
@given(
    st.lists(SUBJECT, min_size=1, max_size=40),
    st.integers(1, 10**18 - 1),
    st.sampled_from([1, 100, 10**6, 999_999_999_999]),
)
def test_every_subject_is_worth_what_the_loop_says(
    subjects: list[tuple[str, int, int, int]], figure: int, units: int
) -> None:
    books = Books(DuckDB(memory()))
    rows = [subject(number, *one) for number, one in enumerate(subjects)]
    schema = dict.fromkeys(TEXTS.split(), pl.String) | dict.fromkeys(("posting_date", "due_date"), pl.Date)
    amounts = "balance_currency original original_reporting standing standing_reporting".split()
    books.put("revaluation.subjects", pl.DataFrame(rows, schema=schema | dict.fromkeys(amounts, money.SUM)))
    for empty in ("ledger.balances", "canonical.subledger_entries"):
        books.put(empty, pl.DataFrame(schema={"company": pl.String}))
    books.put("settings.revaluation", pl.DataFrame([RULES]))
    books.put("settings.currencies", pl.DataFrame({"currency": ["EUR"], "decimals": [2]}))
    books.put("settings.revaluation_modules", posting.modules(RevaluationSettings()))
    named = {"unrealized_gain": "G", "unrealized_loss": "L", "adjustment_gain": "", "adjustment_loss": ""}
    keys = {"company": "C1", "source": "ar", "currency": "USD", "account": "1510", "party": "", "party_group": ""}
    books.put("revaluation.posting_accounts", pl.DataFrame([keys | named], schema=posting.COLUMNS))
    quoted = pl.DataFrame(
        [{"company": "*", "rate_type": "closing", "from_currency": "USD", "to_currency": "EUR", "date": DAY}
         | {"rate": Decimal(figure).scaleb(-9), "units": Decimal(units), "date_from": None}],
        schema_overrides={"rate": money.RATE, "units": money.UNITS, "date_from": pl.Date},
    )  # fmt: skip
    wanted = {"company": "C1", "rate_type": "closing", "from_currency": "USD", "to_currency": "EUR", "date": DAY}
    revaluation.value(books, rates.look_up(quoted, pl.DataFrame([wanted]), rates.Policy(7)))
    found = {key: row for key, *row in books.rows("select key, book, revalued, delta from revaluation.valued")}
    for number, (method, foreign, original, standing) in enumerate(subjects):
        if method == "reversal" and standing == 0:
            continue
        booked = Decimal(0 if method == "reversal" else original).scaleb(-2)
        book = booked + Decimal(standing).scaleb(-2)
        rate = Fraction(figure, units * 10**9)
        expected = worth(method, Decimal(foreign).scaleb(-2), booked, rate)
        assert found[str(number)] == [book, expected, expected - book]


def subject(number: int, method: str, foreign: int, original: int, standing: int) -> dict[str, object]:
    """A row of revaluation.subjects; what was settled has nothing left of it."""
    settled = method == "reversal"
    texts = dict.fromkeys(TEXTS.split(), "") | {"company": "C1", "source": "ar", "key": str(number), "account": "1510"}
    texts |= {"currency": "USD", "rate_type": "closing", "method": method}
    amounts = {
        "balance_currency": 0 if settled else foreign,
        "original": 0 if settled else original,
        "standing": standing,
    }
    return (
        texts
        | dict.fromkeys(("posting_date", "due_date"))
        | {name: Decimal(value).scaleb(-2) for name, value in amounts.items()}
        | dict.fromkeys(("original_reporting", "standing_reporting"), Decimal(0))
    )


def memory() -> Path:
    """A database that lives as long as its connection."""
    from pathlib import Path

    return Path(":memory:")
