"""The balances of objects (#OIB, #OUB), held against what moved them.

    #OIB 0 1510 {1 "10"} 100.00   #TRANS 1510 {1 "10" 6 "P1"} 20.00   #OUB 0 1510 {1 "10"} 120.00

They are parts of #IB and #UB and are never added to them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.readers.sie import dimensions, lines, periods

if TYPE_CHECKING:
    from tieout.readers.sie.vouchers import Tally

KEY = ["account", "dimension", "object"]


def breaks(head: pl.DataFrame, tally: Tally, *, entered: bool) -> pl.DataFrame:
    """Objects of the file's own year whose opening and movements do not come to their closing.

    Columns: row (of #OUB), account, dimension, object, expected (the closing), found. `entered`: whether vouchers move
    them, or monthly movements.
    """
    stated = _stated(head)
    closing = stated.filter(pl.col("label") == "OUB")
    if not closing.height:
        return closing.select("row", *KEY, expected="amount", found="amount")
    opening = stated.filter(pl.col("label") == "OIB").select(*KEY, "amount")
    moved = _moved(_entries(tally) if entered else _movements(head))
    found = pl.concat([opening, moved]).group_by(KEY).agg(found=pl.col("amount").sum())
    joined = closing.join(found, on=KEY, how="left", maintain_order="left").with_columns(pl.col("found").fill_null(0))
    return joined.filter(pl.col("amount") != pl.col("found")).select("row", *KEY, "found", expected="amount")


def _stated(head: pl.DataFrame) -> pl.DataFrame:
    """Every #OIB and #OUB of the file's own year: row, label, account, dimension, object, amount."""
    found = head.filter(pl.col("label").is_in(["OIB", "OUB"])).select(
        "row",
        "label",
        lines.field(1).alias("year"),
        lines.field(2).alias("account"),
        pl.col("fields").list.get(3, null_on_oob=True).alias("objects"),
        lines.number(lines.amount(lines.field(4))).alias("amount"),
    )
    own = found.filter(pl.col("year") == "0")
    return own.join(dimensions.pairs(own["objects"]), on="objects", maintain_order="left").drop("objects", "year")


def _entries(tally: Tally) -> pl.DataFrame:
    """What the vouchers moved: account, objects, amount."""
    schema: dict[str, Any] = {"account": pl.String, "objects": pl.String, "amount": pl.Decimal(38, 4)}
    return pl.concat([pl.DataFrame(schema=schema), *tally.objects])


def _movements(head: pl.DataFrame) -> pl.DataFrame:
    """What the months moved: account, objects, amount."""
    return periods.rows(head).filter(pl.col("index") == 0).select("account", "objects", "amount")


def _moved(frame: pl.DataFrame) -> pl.DataFrame:
    """What each object moved by: a line with two objects moves both."""
    objects = dimensions.pairs(frame["objects"])
    return frame.join(objects, on="objects").group_by(KEY).agg(pl.col("amount").sum())
