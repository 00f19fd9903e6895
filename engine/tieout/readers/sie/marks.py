"""How a SIE file strays from the standard and from itself: one mark a kind, with how many and the first line.

Whatever would leave a figure in doubt blocks; the rest warns or informs. What every ledger is checked for (vouchers
that do not balance, accounts nobody declared, numbers missing from a series) is left to readiness.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import chart, letters, lines, objects, vouchers

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.sie.book import Book

FAULTS = {
    "sie_added_alone": "warn",
    "sie_series_missing": "warn",
    "sie_line_dates": "info",
    "sie_line_date_unreadable": "warn",
    "sie_outside_year": "warn",
}
NAMED = 6
UNUSED = {"repeated": ("sie_balance_repeated", "block"), "twice": ("sie_closing_twice", "warn")}


def tell(told: Told, book: Book, encoding: str) -> None:
    """Mark every deviation."""
    _written(told, book, encoding)
    _vouchers(told, book)
    _accounts(told, book)
    _unused(told, book)
    _sums(told, book)
    _months(told, book)
    _objects(told, book)


def _written(told: Told, book: Book, encoding: str) -> None:
    """How the text is written: letters, lines that belong to nothing, balances that are no numbers."""
    if encoding not in {letters.DOS, "ascii"}:
        told.mark("sie_encoding", severity="info", expected=told.facts.get("declared", "PC8"), actual=encoding)
    stray = book.head.filter((pl.col("label") == "?") & (pl.col("line") != "\x1a"))  # Ctrl-Z ended files of DOS
    _mark(told, "sie_stray_lines", "warn", stray)
    other = book.head.filter(~pl.col("label").is_in([*lines.LABELS.split(), "?"]))
    _mark(told, "sie_unknown_labels", "info", other, detail=_names(other, "label"))
    stated = pl.concat([book.stated.closing, book.stated.opening]).filter(pl.col("amount").is_null())
    proved = stated if book.entered else stated.clear()  # elsewhere the row is rejected by name
    unreadable = pl.concat([proved.select("row"), book.periods.unreadable.select("row")])
    _mark(told, "sie_balance_unreadable", "block", unreadable)


def _vouchers(told: Told, book: Book) -> None:
    """How vouchers stray."""
    tally = book.tally
    faults = FAULTS | {"sie_number_missing": "warn" if book.stated.closing.height else "info"}
    for code, severity in faults.items():
        if code in tally.faults:
            count, row = tally.faults[code]
            start, end = tally.year if tally.year and code == "sie_outside_year" else ("", "")
            told.mark(code, row=row, severity=severity, lines=count, expected=start, detail=end)
    if tally.added or tally.struck:
        told.mark("sie_changed_rows", severity="info", expected=str(tally.added), actual=str(tally.struck))
    twice = vouchers.repeated(tally)
    _mark(told, "sie_number_repeated", "warn", twice, detail=_names(twice, "subject"))


def _accounts(told: Told, book: Book) -> None:
    """Accounts that are no numbers, or of another type than their number says."""
    used = book.undeclared()
    _mark(told, "sie_accounts_undeclared", "warn", used, detail=_names(used, "account"))
    found = chart.accounts(book.head)
    odd = found.filter(~pl.col("account").str.contains(r"^\d+$"))
    _mark(told, "sie_account_not_numeric", "warn", odd, detail=_names(odd, "account"))
    if chart.is_bas(book.head):
        other = chart.contradicting(book.head)
        _mark(told, "sie_type_against_class", "warn", other, detail=_names(other, "account"))


def _unused(told: Told, book: Book) -> None:
    """Stated balances that are left out: given twice, by both labels, or openings of income."""
    unused = book.stated.unused
    for why, (code, severity) in UNUSED.items():
        rows = unused.filter(pl.col("why") == why)
        own = str(_sum(rows.filter(pl.col("year") == 0)))
        _mark(told, code, severity, rows, amount=own, detail=_names(rows, "account"))
    income = unused.filter(pl.col("why") == "income", pl.col("year") == 0, pl.col("amount").fill_null(0) != 0)
    _mark(told, "sie_opening_of_income", "block", income, amount=str(_sum(income)), detail=_names(income, "account"))


def _sums(told: Told, book: Book) -> None:
    """Openings sum to zero, and closings to what the openings sum to."""
    opening, closing = book.opening(), book.stated.of("closing", 0)
    if book.opener:
        told.mark("sie_opened_elsewhere", severity="info", detail=book.opener)
    elif opening.height and not book.stated.of("opening", 0).height:
        told.mark("sie_opening_from_closing", severity="info", row=int(opening["row"].item(0)), lines=opening.height)
    opened, closed = _sum(opening), _sum(closing)
    if opened and not book.opener:
        result = _sum(book.stated.of("closing", -1).filter("is_income"))
        older = _sum(book.stated.of("opening", -1))
        why = "result" if opened == -result else "results" if opened == older - result else "unknown"
        row = int(opening["row"].item(0))
        told.mark("sie_opening_not_zero", row=row, amount=str(opened), expected=str(-result), detail=why)
    if not book.entered and closing.height and closed != opened:  # vouchers are held against them account by account
        row = int(closing["row"].item(0))
        told.mark(
            "sie_closing_not_zero", row=row, severity="block", amount=str(closed - opened), expected=str(opened),
            actual=str(closed),
        )  # fmt: skip


def _months(told: Told, book: Book) -> None:
    """Movements by month lead from opening to closing, in the year they say."""
    misplaced = book.periods.misplaced
    _mark(told, "sie_month_of_other_year", "info", misplaced)
    if book.periods.parted:
        told.mark("sie_months_in_parts", severity="info")
    moved = book.periods.moved
    for index in book.years:
        rows = moved.filter(pl.col("year") == index)
        differing = book.differing(index)
        if rows.height and differing.height:
            severity = "info" if index or book.entered else "block"
            told.mark(
                "sie_months_differ", row=int(rows["row"].min()), severity=severity, subject=book.years[index][0],  # type: ignore[arg-type]
                expected=book.years[index][0], lines=differing.height, detail=_names(differing, "account"),
            )  # fmt: skip


def _objects(told: Told, book: Book) -> None:
    """Balances of objects are what the months moved; vouchers are held against them like all that is stated."""
    if not book.entered:
        found = objects.breaks(book.head)
        _mark(told, "sie_objects_differ", "info", found, detail=_names(found, "account"))


def _mark(told: Told, code: str, severity: str, rows: pl.DataFrame, **facts: str | None) -> None:
    """A mark for rows that stray, with their number and the first of them."""
    if rows.height:
        told.mark(code, row=int(rows["row"].min()), severity=severity, lines=rows.height, **facts)  # type: ignore[arg-type]


def _names(rows: pl.DataFrame, column: str) -> str:
    """The first few of a column, each once."""
    names = rows[column].unique(maintain_order=True).to_list() if rows.height else []
    return ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")


def _sum(rows: pl.DataFrame) -> Decimal:
    """The sum of amounts."""
    return Decimal(str(rows["amount"].sum()))
