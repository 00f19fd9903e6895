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
from typing import Any

import polars as pl

from tieout.readers.sie import dimensions, lines

DATE = r"^\d{4}-?\d\d-?\d\d$"
HEAD = ("series", "number", "date", "text", "registered", "signature")
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
    lengths: list[pl.DataFrame] = field(default_factory=list)
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


def read(block: pl.DataFrame, name: str, known: dict[str, str], tally: Tally) -> pl.DataFrame:
    """The entries of a block of lines, as records of gl_entries; `name` is the file's, `known` its dimensions."""
    found = lines.fields(block.filter(pl.col("label").is_in(lines.VOUCHERS)))
    found = found.with_columns(pl.when(pl.col("label") == "VER").then("row").forward_fill().alias("ver"))
    heads = _heads(found.filter(pl.col("label") == "VER"), name, tally)
    items = _counted(_items(found.filter(pl.col("label") != "VER")), tally)
    entries = _dated(items.join(heads, on="ver", how="left", maintain_order="left"), tally)
    tally.rows += entries.height
    tally.sums.append(entries.group_by("account").agg(lines.number(pl.col("amount")).sum(), pl.col("row").min()))
    return _records(_numbered(entries, tally), known)


def _heads(frame: pl.DataFrame, name: str, tally: Tally) -> pl.DataFrame:
    """The #VER lines: ver (their row), journal, voucher, and what their entries take from them."""
    place = pl.when(_lacks_series()).then(0).otherwise(1)
    cells = [lines.field(place + offset).alias(cell) for offset, cell in enumerate(HEAD)]
    found = frame.select(pl.col("row").alias("ver"), "row", _lacks_series().alias("shifted"), *cells)
    found = found.with_columns(pl.when("shifted").then(pl.lit("")).otherwise("series").alias("series"))
    tally.vouchers += found.height
    tally.heads.append(found.select("row", "series", "number", "date"))
    tally.fault("sie_number_missing", found.filter(pl.col("number") == ""))
    tally.fault("sie_series_missing", found.filter(pl.col("series") == "", pl.col("number") != ""))
    place_in_file = pl.format("({}:{})", pl.lit(name), pl.col("row"))
    number = pl.when(pl.col("number") == "").then(place_in_file).otherwise(pl.col("number"))
    voucher = pl.when(pl.col("series") == "").then(number).otherwise(pl.format("{}-{}", "series", number))
    created = lines.day(pl.col("registered")).fill_null("")
    return found.select(
        "ver", "date", lines.day(pl.col("date")).alias("document_date"), pl.col("series").alias("journal"),
        voucher.alias("voucher"), pl.col("text").alias("voucher_text"), created.alias("created_at"), "signature",
    )  # fmt: skip


def _lacks_series() -> pl.Expr:
    """Whether the series was left out without quotes in its place: the date stands one field too early."""
    return ~lines.field(3).str.contains(DATE) & lines.field(2).str.contains(DATE)


def _items(frame: pl.DataFrame) -> pl.DataFrame:
    """The lines of vouchers: ver, row, label, account, objects, amount, date, text, signature, as they are written."""
    third = pl.col("fields").list.get(2, null_on_oob=True).fill_null("")
    fourth = pl.col("fields").list.get(3, null_on_oob=True).fill_null("")
    listed = third.str.starts_with("{")
    bare = ~pl.col("line").str.contains("{", literal=True) & ((fourth == "") | fourth.str.contains(rf'^"|{DATE}'))
    place = pl.when(listed).then(3).otherwise(2)
    amount = lines.amount(lines.field(place))
    return frame.select(
        "ver", "row", "label", lines.field(1).alias("account"),
        pl.when(listed).then(third).fill_null("").alias("objects"),
        pl.when(listed | bare).then(amount).otherwise("line").alias("amount"),  # else it is rejected with its line
        lines.field(place + 1).alias("own_date"), lines.field(place + 2).alias("own_text"),
        lines.field(place + 4).alias("own_signature"),
    )  # fmt: skip


def _counted(items: pl.DataFrame, tally: Tally) -> pl.DataFrame:
    """The lines that count: every #TRANS, and a #RTRANS only where no #TRANS of its voucher repeats it."""
    counts = pl.col("label") == "TRANS"
    tally.struck += items.filter(pl.col("label") == "BTRANS").height
    added = items.filter(pl.col("label") == "RTRANS")
    if not added.height:
        return items.filter(counts)
    key = ["ver", "account", "objects", "amount"]
    repeats = items.filter(counts).group_by(key).len("repeats")
    numbered = added.with_columns(pl.int_range(1, pl.len() + 1).over(key).alias("place"))
    alone = numbered.join(repeats, on=key, how="left").filter(pl.col("place") > pl.col("repeats").fill_null(0))
    tally.added += added.height
    tally.fault("sie_added_alone", alone)
    return items.filter(counts | pl.col("row").is_in(alone["row"].implode()))


def _dated(entries: pl.DataFrame, tally: Tally) -> pl.DataFrame:
    """The entries with their posting date: their own where they have one, else the voucher's; texts likewise.

    What stands in the place of a date and is none is taken for the text where no text follows.
    """
    own, voucher = lines.day(pl.col("own_date")), pl.col("document_date")
    odd = own.is_null() & (pl.col("own_date") != "")
    text = pl.when(odd & (pl.col("own_text") == "")).then("own_date").otherwise("own_text")
    found = entries.with_columns(
        pl.coalesce(own, voucher, pl.col("date")).fill_null("").alias("posting_date"),
        pl.when(text == "").then("voucher_text").otherwise(text).alias("description"),
        (own != voucher).fill_null(value=False).alias("is_apart"),
        (odd & (pl.col("own_text") != "")).alias("is_odd"),
    )
    tally.fault("sie_line_dates", found.filter("is_apart"))
    tally.fault("sie_line_date_unreadable", found.filter("is_odd"))
    if tally.year:
        date = pl.col("posting_date")
        tally.fault("sie_outside_year", found.filter((date < tally.year[0]) | (date > tally.year[1])))
    return found


def _numbered(entries: pl.DataFrame, tally: Tally) -> pl.DataFrame:
    """The entries with their key: voucher and line within it, lines of an earlier voucher of that number counted."""
    empty = pl.DataFrame(schema={"voucher": pl.String, "before": pl.UInt32})
    before = pl.concat([empty, *tally.lengths]).group_by("voucher").agg(pl.col("before").sum())
    tally.lengths.append(entries.group_by("voucher").agg(pl.len().alias("before")))
    joined = entries.join(before, on="voucher", how="left", maintain_order="left")
    place = pl.int_range(1, pl.len() + 1).over("voucher") + pl.col("before").fill_null(0)
    return joined.with_columns(pl.format("{}-{}", "voucher", place).alias("entry_no"))


def _records(entries: pl.DataFrame, known: dict[str, str]) -> pl.DataFrame:
    """The entries in the columns of gl_entries."""
    signature = pl.when(pl.col("own_signature") == "").then("signature").otherwise("own_signature")
    joined = entries.join(dimensions.texts(entries["objects"], known), on="objects", how="left", maintain_order="left")
    return joined.select(
        "row", "entry_no", "voucher", "journal", "posting_date", "document_date", "account", "amount", "description",
        "dims", "party", pl.col("invoice").alias("document_no"), signature.alias("created_by"), "created_at",
    )  # fmt: skip


def repeated(tally: Tally) -> pl.DataFrame:
    """Numbers that a series gives twice on one day: row (of the second), subject. Two days are found by readiness."""
    schema = {"row": pl.Int64, "series": pl.String, "number": pl.String, "date": pl.String}
    heads = pl.concat([pl.DataFrame(schema=schema), *tally.heads]).filter(pl.col("number") != "")
    place = pl.int_range(pl.len()).over("series", "number", "date")
    twice = heads.filter(place > 0)
    return twice.select("row", pl.concat_str("series", "number", separator=" ").str.strip_chars().alias("subject"))
