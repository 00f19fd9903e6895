"""A SIE file as a whole: its years, what it states, what its vouchers come to, and the tables its balances fill."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import chart, dimensions, objects, periods
from tieout.readers.sie import head as heads

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.sie.balances import Stated
    from tieout.readers.sie.periods import Periods, Years
    from tieout.readers.sie.vouchers import Tally


@dataclass(frozen=True)
class Book:
    """`head`: every line but vouchers; `entered`: whether vouchers make up the year, or its balances do."""

    head: pl.DataFrame
    years: Years
    stated: Stated
    periods: Periods
    tally: Tally
    entered: bool
    opener: str = ""  # the other file that opens the year, where one does

    def differing(self, year: int) -> pl.DataFrame:
        """Accounts whose months do not lead from opening to closing: none where the file has no months of the year."""
        found = periods.differences(self.periods.moved, self.stated)
        return found.filter(pl.col("year") == year, pl.col("difference") != 0)

    def undeclared(self) -> pl.DataFrame:
        """Accounts in use that no #KONTO declares and whose BAS class says what they are: row, account, type."""
        stated = [self.stated.opening, self.stated.closing, self.periods.moved]
        used = pl.concat([frame.select("row", "account") for frame in (*stated, self.tally.by_account())])
        first = used.group_by("account").agg(pl.col("row").min()).sort("row").select("row", "account")
        missing = first.join(chart.accounts(self.head), on="account", how="anti", maintain_order="left")
        return chart.with_type(missing, chart.kinds(self.head)).filter(pl.col("type") != "").drop("is_income")

    def opening(self) -> pl.DataFrame:
        """What the file's own year opens with: #IB, or where it has none the closing balances of the year before."""
        own = self.stated.of("opening", 0)
        return own if own.height else self.stated.of("closing", -1).filter(~pl.col("is_income"))


def fill(told: Told, book: Book) -> None:
    """Openings, balances of other days, and what the vouchers are to come to."""
    told.table("accounts").frame(book.undeclared().with_columns(pl.lit("").alias("name")))
    if not book.opener:
        told.table("opening_balances").frame(_records(book.opening()))
    if book.entered and 0 in book.years:
        _prove(told, book)
    for index, (start, end) in book.years.items():
        if index or not book.entered:
            last = end if index else heads.cut_off(book.head, book.years) or end
            _state(told, book, index, start, last)


def _prove(told: Told, book: Book) -> None:
    """State opening and closing of the year that the vouchers make up, those of objects with them."""
    days = dict(zip(("opening", "closing"), book.years[0], strict=True))
    table = told.table("stated_balances")
    for kind, frame in (("opening", book.opening()), ("closing", book.stated.of("closing", 0))):
        table.frame(_records(frame, days[kind]).with_columns(pl.lit(kind).alias("kind"), pl.lit("").alias("dims")))
    table.frame(objects.records(book.head, dimensions.names(book.head), days))


def _state(told: Told, book: Book, index: int, start: str, last: str) -> None:
    """The balances of a year that no voucher of this file makes up: its opening, its month ends, its closing."""
    table = told.table("balances")
    opening = book.stated.of("opening", index)
    before = book.stated.of("closing", index - 1)
    if index and opening.height and not before.height:
        table.frame(_records(opening, heads.day_before(start)))
    if book.periods.moved.filter(pl.col("year") == index).height and not book.differing(index).height:
        ends = [day for day in periods.ends(start, _reached(book, index, last)) if day != last]
        held = periods.month_ends(book.periods.moved, book.stated, index, ends)
        table.frame(held.with_columns(pl.col("amount").cast(pl.String)))
    table.frame(_records(book.stated.of("closing", index), last))


def _reached(book: Book, index: int, last: str) -> str:
    """Up to which day months are known: the last one stated, or of an unfinished year the day the file was written."""
    written = heads.written(book.head)
    if index or not written or heads.cut_off(book.head, book.years):
        return last
    month = str(book.periods.moved.filter(pl.col("year") == 0, pl.col("amount") != 0)["month"].max() or "")
    return min(last, max(written, f"{month[:4]}-{month[4:]}-31"))


def _records(frame: pl.DataFrame, date: str = "") -> pl.DataFrame:
    """Balances as records of opening_balances or, with a date, of balances."""
    dated = [pl.lit(date).alias("date")] if date else []
    return frame.select("row", "account", *dated, pl.col("cell").alias("amount"))
