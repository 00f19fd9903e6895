"""What people entered: the lines of adjustments, the rows nobody could read, and where each of them stands.

A row that could not be read takes its voucher with it. Where not even the voucher could be read, the vouchers whose
lines stand just before and just after it in the file are meant: lines of a voucher stand together.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money

if TYPE_CHECKING:
    from tieout.books import Books

KEY: Final = ["company", "voucher", "month"]
SHEET: Final = re.compile(r"(?:^|; )sheet ([^;]+)")
UNREADABLE: Final = pl.Schema(
    {
        **dict.fromkeys((*KEY, "source_file"), pl.String),
        "source_row": pl.Int64,
        **dict.fromkeys(("column_name", "value", "reason"), pl.String),
    }
)
LOST = "select 1 from raw.adjustments where fault is not null and company <> '' or company = '*' limit 1"
FILES = "select file, detected from load.files where table_name = 'adjustments' and format = 'xlsx'"


@dataclass(frozen=True)
class Entered:
    """The lines that could be read and the rows that could not; `source_file` names the sheet of a workbook too."""

    lines: pl.DataFrame
    unreadable: pl.DataFrame


def anything(books: Books) -> bool:
    """Whether anybody entered a line, readable or not."""
    if not books.empty("canonical.adjustments"):
        return True
    return books.has("raw.adjustments") and bool(books.rows(LOST))


def entered(books: Books) -> Entered:
    """Every line of adjustments with the decimals of its currencies; the rows that could not be read."""
    books.build("adjustment/entered")
    lines = _with_decimals(books.frame("adjustment.entered"))
    if not books.has("raw.adjustments"):
        return Entered(lines, pl.DataFrame(schema=UNREADABLE))
    books.view("load/unreadable_adjustments")  # the load stays at home, and so does its row number
    unreadable = _placed(books.frame("load.unreadable_adjustments").cast(UNREADABLE), lines)
    named = pl.col("source_file").replace({file: f"{file}/{sheet}" for file, sheet in _sheets(books).items()})
    return Entered(lines.with_columns(named), unreadable.with_columns(named))


def _with_decimals(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines with the decimals in which each of their currencies is booked, and whether the currency exists."""
    names = ("books_currency", "reporting_currency", "currency")
    found = {name for column in names for name in lines[column].unique()}
    places = {name: money.decimals(name) if name in money.currencies() else 2 for name in sorted(found)}
    exists = pl.col("currency").is_in(list(money.currencies()))
    columns = {f"{name.removesuffix('_currency')}_decimals": name for name in names}
    figures = (
        pl.col(column).replace_strict(places, default=2, return_dtype=pl.Int32).alias(name)
        for name, column in columns.items()
    )
    return lines.with_columns(*figures, exists.alias("currency_exists"))


def _placed(unreadable: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """Each row beside its voucher: its own, else those of the lines around it in the file."""
    known = unreadable.filter((pl.col("voucher") != "") & ~pl.col("company").is_in(["", "*"]))
    lost = unreadable.join(known, on=["source_file", "source_row", "column_name"], how="anti")
    if lost.is_empty():
        return known
    places = lines.select("source_file", "source_row", *KEY).sort("source_row")
    numbered, nameless = lost.filter(pl.col("voucher") != ""), lost.filter(pl.col("voucher") == "")
    same = numbered.drop("company", "month").join(places.drop("source_row").unique(), on=["source_file", "voucher"])
    around = [
        nameless.drop(KEY)
        .sort("source_row")
        .join_asof(places, on="source_row", by="source_file", strategy=strategy, check_sortedness=False)
        for strategy in ("backward", "forward")
    ]
    meant = [one.drop_nulls("company").select(UNREADABLE.names()) for one in (same, *around)]
    found = pl.concat(meant).unique(maintain_order=True)
    alone = lost.join(found, on=["source_file", "source_row"], how="anti")
    return pl.concat([known, found, alone])


def _sheets(books: Books) -> dict[str, str]:
    """The sheet each workbook was read from; a file of several tables is named with its sheet already."""
    found = {file: SHEET.search(detected) for file, detected in books.rows(FILES)}
    return {file: match[1] for file, match in found.items() if match and not file.endswith(f"/{match[1]}")}
