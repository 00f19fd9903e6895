"""The vouchers of a SIE file: every #TRANS under its #VER as an entry of the ledger.

    #VER A 17 20210105 "Coffee" 20210110 ANNA      voucher A-17, journal A, created_at 2021-01-10, created_by ANNA
    {
       #TRANS 1910 {} -195.00                      an entry of 2021-01-05
       #TRANS 7690 {1 "10"} 195.00 20210228        an entry of 2021-02-28: the line's own date, text and sign win
       #RTRANS 7690 {1 "10"} 195.00 20210228       added later: counted once, by the #TRANS that repeats it
       #BTRANS 7690 {} 195.00                      struck later: never counted
    }

A voucher without a number (import files leave it to the ledger that reads them) is known by its file and line.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.readers.numbering import Numbering
from tieout.readers.sie import dimensions, lines

if TYPE_CHECKING:
    from tieout.readers.sie.cells import Cells

SUMS: dict[str, Any] = {"account": pl.String, "amount": pl.Decimal(38, 4), "row": pl.Int64}


@dataclass
class Tally:
    """What the vouchers of a file come to, and how they stray; each count with its first row."""

    year: tuple[str, str] | None  # first and last day of the file's own fiscal year
    vouchers: int = 0
    rows: int = 0
    added: int = 0
    struck: int = 0
    heads: list[pl.DataFrame] = field(default_factory=list)
    numbering: Numbering = field(default_factory=Numbering)
    sums: list[pl.DataFrame] = field(default_factory=list)
    faults: dict[str, tuple[int, int]] = field(default_factory=dict)

    def fault(self, code: str, rows: pl.DataFrame) -> None:
        """Count rows that stray."""
        if rows.height:
            count, first = self.faults.get(code, (0, rows["row"].min()))
            self.faults[code] = (count + rows.height, first)  # type: ignore[assignment]

    def by_account(self) -> pl.DataFrame:
        """What each account moved by: account, amount, row (its first)."""
        frame = pl.concat([pl.DataFrame(schema=SUMS), *self.sums])
        return frame.group_by("account").agg(pl.col("amount").sum(), pl.col("row").min())


def read(cells: Cells, name: str, known: dict[str, str], tally: Tally) -> pl.DataFrame:
    """The entries of a block's vouchers, as records of gl_entries; `name` is the file's, `known` its dimensions."""
    heads = _heads(cells.heads, name, tally)
    entries = _dated(_counted(cells.items, tally), heads, tally)
    tally.rows += entries.height
    tally.sums.append(entries.group_by("account").agg(lines.number(pl.col("amount")).sum(), pl.col("row").min()))
    return _records(entries.with_columns(entry_no=_numbers(entries, heads, tally)), known)


def _heads(found: pl.DataFrame, name: str, tally: Tally) -> pl.DataFrame:
    """What the entries of a voucher take from it: each #VER with its key, its journal and its days."""
    tally.vouchers += found.height
    tally.heads.append(found.select("row", "series", "number", "date"))
    tally.fault("sie_number_missing", found.filter(pl.col("number") == ""))
    tally.fault("sie_series_missing", found.filter(pl.col("series") == "", pl.col("number") != ""))
    place_in_file = pl.format("({}:{})", pl.lit(name), pl.col("row"))
    number = pl.when(pl.col("number") == "").then(place_in_file).otherwise(pl.col("number"))
    voucher = pl.when(pl.col("series") == "").then(number).otherwise(pl.concat_str("series", pl.lit("-"), number))
    day = lines.days(found["date"])
    return found.select(
        voucher.alias("voucher"), pl.col("series").alias("journal"), day.alias("document_date"),
        pl.coalesce(day, "date").alias("voucher_date"), pl.col("text").alias("voucher_text"), "signature",
        created_at=lines.days(found["registered"]),
    )  # fmt: skip


def _counted(items: pl.DataFrame, tally: Tally) -> pl.DataFrame:
    """The lines that count: every #TRANS, and a #RTRANS only where no #TRANS of its voucher repeats it."""
    items = items.with_columns(lines.amount(pl.col("amount")))
    counts = pl.col("label") == "TRANS"
    tally.struck += items.filter(pl.col("label") == "BTRANS").height
    added = items.filter(pl.col("label") == "RTRANS")
    if not added.height:
        return items.filter(counts)
    key = ["head", "account", "objects", "amount"]
    repeats = items.filter(counts).group_by(key).len("repeats")
    numbered = added.with_columns(pl.int_range(1, pl.len() + 1).over(key).alias("place"))
    alone = numbered.join(repeats, on=key, how="left").filter(pl.col("place") > pl.col("repeats").fill_null(0))
    tally.added += added.height
    tally.fault("sie_added_alone", alone)
    return items.filter(counts | pl.col("row").is_in(alone["row"].implode()))


def _dated(items: pl.DataFrame, heads: pl.DataFrame, tally: Tally) -> pl.DataFrame:
    """The entries with their posting date: their own where they have one, else the voucher's; texts likewise.

    What stands in the place of a date and is none is taken for the text where no text follows.
    """
    entries = items.hstack(heads.select(pl.all().gather(items["head"])))
    own = lines.days(entries["own_date"])
    odd = pl.lit(own.is_null()) & (pl.col("own_date") != "")
    text = pl.when(odd & (pl.col("own_text") == "")).then("own_date").otherwise("own_text")
    found = entries.with_columns(
        pl.coalesce(pl.lit(own), "voucher_date").fill_null("").alias("posting_date"),
        pl.when(text == "").then("voucher_text").otherwise(text).alias("description"),
        (own != entries["document_date"]).fill_null(value=False).alias("is_apart"),
        (odd & (pl.col("own_text") != "")).alias("is_odd"),
    )
    tally.fault("sie_line_dates", found.filter("is_apart"))
    tally.fault("sie_line_date_unreadable", found.filter("is_odd"))
    if tally.year:
        date = pl.col("posting_date")
        tally.fault("sie_outside_year", found.filter((date < tally.year[0]) | (date > tally.year[1])))
    return found


def _numbers(entries: pl.DataFrame, heads: pl.DataFrame, tally: Tally) -> pl.Expr:
    """The keys of entries: voucher and line within it, lines of an earlier voucher of that number counted."""
    import numpy as np

    owned = entries["head"].drop_nulls()
    counts = np.bincount(owned.to_numpy(), minlength=heads.height)
    ahead = pl.Series(tally.numbering.ahead(heads["voucher"], counts))
    first = 1 - entries["head"].null_count()  # lines before the first voucher are of none
    place = pl.int_range(first, first + pl.len()) + pl.lit(ahead.gather(entries["head"]))
    return pl.concat_str("voucher", pl.lit("-"), place)


def _records(entries: pl.DataFrame, known: dict[str, str]) -> pl.DataFrame:
    """The entries in the columns of gl_entries; what nobody wrote is NULL."""
    signature = pl.when(pl.col("own_signature") == "").then("signature").otherwise("own_signature")
    joined = entries.join(dimensions.texts(entries["objects"], known), on="objects", how="left", maintain_order="left")
    return joined.select(
        "row", "entry_no", "voucher", "journal", "posting_date", "document_date", "account", "amount", "description",
        "dims", "party", pl.col("invoice").alias("document_no"), _filled(signature).alias("created_by"), "created_at",
    )  # fmt: skip


def _filled(cell: pl.Expr) -> pl.Expr:
    """A cell, NULL where it is blank: a column of blanks takes six times as long to write."""
    return pl.when(cell != "").then(cell)


def repeated(tally: Tally) -> pl.DataFrame:
    """Numbers that a series gives twice on one day: row (of the second), subject. Two days are found by readiness."""
    schema = {"row": pl.Int64, "series": pl.String, "number": pl.String, "date": pl.String}
    heads = pl.concat([pl.DataFrame(schema=schema), *tally.heads]).filter(pl.col("number") != "")
    place = pl.int_range(pl.len()).over("series", "number", "date")
    twice = heads.filter(place > 0)
    return twice.select("row", pl.concat_str("series", "number", separator=" ").str.strip_chars().alias("subject"))
