"""Journal entry tests: what an auditor looks at first, and how the leading digits of amounts are spread.

Nothing here is wrong by itself; the section informs and nothing in it blocks.
"""

from __future__ import annotations

from math import isqrt
from typing import TYPE_CHECKING

from tieout.pack import charts
from tieout.pack.chapters.drawn import Chart
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

CLOSE, FAIR, MARGINAL = 1200, 1800, 2200  # mean absolute deviation in millionths: Nigrini's limits for two digits
CHART_HEIGHT = 48.0


def sections(scope: Scope, company: Company) -> list[Section]:
    """The journal entry tests of a company; none where it brought no entries."""
    rows = scope.shelf.rows("readiness.page_journal_tests", company.company)
    if not rows:
        return []
    words = scope.words
    drawn = chart(scope, company)
    found = sum(row["count"] > 0 for row in rows)
    return [
        Section(
            anchor=f"journal-tests-{company.company}",
            template="journal_tests",
            title=words.text("chk-journal-entry-tests"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=words.text("journal-tests-message", count=found, entries=words.number(rows[0]["population"], 0)),
            tables=(table(scope, company, rows),),
            more=drawn,
            foot=CHART_HEIGHT * len(drawn),
        )
    ]  # fmt: skip


def table(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """Each test with how many entries it points at, how much, and the largest."""
    words = scope.words
    columns = (
        Column(words.text("col-test"), stub=True), Column(words.text("col-count"), "n"),
        Column(words.text("col-amount"), "n"), Column(words.text("col-largest"), "n"),
        Column(words.text("col-voucher"), "code"), Column(words.text("col-account"), "code"),
    )  # fmt: skip
    body = tuple(test(scope, company, row) for row in rows)
    return fitted(Table(columns, (body,), words.text("journal-tests-legend")))


def test(scope: Scope, company: Company, row: Record) -> Row:
    """One test; what the extract cannot feed says so."""
    words = scope.words
    name = Cell(words.named("journal-test", row["test"]))
    if not row["is_tested"]:
        return Row((name, Cell(words.text("journal-tests-none"), "n quiet"), *(Cell("") for _ in range(4))))
    amounts = (money(words, row[figure], company.decimals) for figure in ("amount", "largest"))
    return Row(
        (name, money(words, row["count"], 0), *amounts, Cell(row["voucher"], "code"), Cell(row["account"], "code"))
    )


def chart(scope: Scope, company: Company) -> tuple[Chart, ...]:
    """The leading two digits of the period's amounts against Benford's law; none for few amounts."""
    rows = scope.shelf.rows("readiness.page_benford", company.company)
    if not rows:
        return ()
    words = scope.words
    apart = sum(abs(row["observed"] - row["expected"]) for row in rows) // len(rows)
    message = words.text(f"benford-{judgement(apart, sum(row['count'] for row in rows))}")
    most = max(rows, key=lambda row: (row["observed"] - row["expected"], -row["digits"]))
    caption = words.text(
        "benford-caption", entries=words.number(sum(row["count"] for row in rows), 0), digits=str(most["digits"]),
        count=words.number(most["count"], 0),
    )  # fmt: skip
    observed = [(row["digits"], row["observed"]) for row in rows]
    expected = [row["expected"] for row in rows]
    svg = charts.spread(f"{message}. {caption}", observed, expected, words.text("benford-expected"))
    return (Chart(message, caption, svg),)


def judgement(apart: int, amounts: int) -> str:
    """How near a spread is to the law, by its mean absolute deviation in millionths.

    Chance alone leaves n amounts that follow the law about one over the root of 158.8 n apart; that is taken off.
    """
    beyond = apart - isqrt(10**13 // (1588 * amounts))
    return "close" if beyond <= CLOSE else "fair" if beyond <= FAIR else "marginal" if beyond <= MARGINAL else "far"
