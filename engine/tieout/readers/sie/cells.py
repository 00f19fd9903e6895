"""The vouchers of a block of lines as cells: what stands in which field, before anything is made of it.

#VER A 17 20210105 "Coffee" 20210110 ANNA          a head
#TRANS 7690 {1 "10"} 195.00 20210228 "" 2 BO       an item: account, objects, amount, own date, text and signature
"""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from tieout.readers.sie import lines

DATE = r"^\d{4}-?\d\d-?\d\d$"
HEAD = ("series", "number", "date", "text", "registered", "signature")
ITEM = ("account", "objects", "amount", "own_date", "own_text", "own_signature")


@dataclass(frozen=True)
class Cells:
    """`heads`: row and HEAD of every #VER. `items`: row, label, ITEM, and `head`, the place of their #VER (or null)."""

    heads: pl.DataFrame
    items: pl.DataFrame

    @classmethod
    def of(cls, block: pl.DataFrame) -> Cells:
        """The vouchers of a block of lines (see lines.frame)."""
        found = lines.fields(block.filter(pl.col("label").is_in(lines.VOUCHERS)))
        is_head = pl.col("label") == "VER"
        place = pl.when(is_head).then(is_head.cast(pl.UInt32).cum_sum() - 1).forward_fill()
        numbered = found.with_columns(place.cast(pl.UInt32).alias("head"))
        return cls(_heads(numbered.filter(is_head)), _items(numbered.filter(~is_head)))


def _heads(frame: pl.DataFrame) -> pl.DataFrame:
    """The #VER lines; one that leaves the series out without quotes in its place has a blank one."""
    shifted = ~lines.field(3).str.contains(DATE) & lines.field(2).str.contains(DATE)
    place = pl.when(shifted).then(0).otherwise(1)
    cells = {cell: lines.field(place + offset) for offset, cell in enumerate(HEAD)}
    cells["series"] = pl.when(shifted).then(pl.lit("")).otherwise(cells["series"])
    return frame.select("row", **cells)


def _items(frame: pl.DataFrame) -> pl.DataFrame:
    """The lines under them; where the list is missing and what follows is no amount, the whole line is taken for one.

    It is then rejected with its line.
    """
    third = pl.col("fields").list.get(2, null_on_oob=True).fill_null("")
    fourth = pl.col("fields").list.get(3, null_on_oob=True).fill_null("")
    listed = third.str.starts_with("{")
    bare = ~pl.col("line").str.contains("{", literal=True) & ((fourth == "") | fourth.str.contains(rf'^"|{DATE}'))
    place = pl.when(listed).then(3).otherwise(2)
    return frame.select(
        "head", "row", "label",
        account=lines.field(1),
        objects=pl.when(listed).then(third).fill_null(""),
        amount=pl.when(listed | bare).then(lines.field(place)).otherwise("line"),
        own_date=lines.field(place + 1),
        own_text=lines.field(place + 2),
        own_signature=lines.field(place + 4),
    )  # fmt: skip
