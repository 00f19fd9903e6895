"""The balances of objects (#OIB, #OUB): parts of #IB and #UB, proved and never added to them.

    #OIB 0 1510 {1 "10"} 100.00   #TRANS 1510 {1 "10" 6 "P1"} 20.00   #OUB 0 1510 {1 "10"} 120.00

Where vouchers move the objects, the ledger proves them like every stated balance; where months do, they are held
against these here.
"""

from __future__ import annotations

import polars as pl

from tieout.readers.sie import dimensions, lines, periods

KEY = ["account", "dimension", "object"]
KINDS = {"OIB": "opening", "OUB": "closing"}


def stated(head: pl.DataFrame) -> pl.DataFrame:
    """Every #OIB and #OUB of the file's own year: row, kind (opening, closing), account, objects, cell, amount."""
    cell = lines.amount(lines.field(4))
    found = head.filter(pl.col("label").is_in(list(KINDS)), lines.field(1) == "0")
    return found.select(
        "row",
        pl.col("label").replace_strict(KINDS, return_dtype=pl.String).alias("kind"),
        lines.field(2).alias("account"),
        pl.col("fields").list.get(3, null_on_oob=True).fill_null("").alias("objects"),
        cell.alias("cell"),
        lines.number(cell).alias("amount"),
    )


def records(head: pl.DataFrame, known: dict[str, str], days: dict[str, str]) -> pl.DataFrame:
    """The balances of objects as records of stated_balances; `days`: the day of each kind."""
    found = stated(head)
    dims = dimensions.texts(found["objects"], known).select("objects", "dims")
    day = pl.col("kind").replace_strict(days, return_dtype=pl.String)
    joined = found.join(dims, on="objects", maintain_order="left")
    return joined.select("row", "kind", "account", day.alias("date"), pl.col("cell").alias("amount"), "dims")


def breaks(head: pl.DataFrame) -> pl.DataFrame:
    """Objects whose opening and months do not come to their closing: row (of #OUB), account, dimension, object."""
    by_object = _parted(stated(head))
    closing = by_object.filter(pl.col("kind") == "closing")
    opening = by_object.filter(pl.col("kind") == "opening").select(*KEY, "amount")
    months = _parted(periods.rows(head).filter(pl.col("index") == 0)).select(*KEY, "amount")
    found = pl.concat([opening, months]).group_by(KEY).agg(found=pl.col("amount").sum())
    joined = closing.join(found, on=KEY, how="left", maintain_order="left").with_columns(pl.col("found").fill_null(0))
    return joined.filter(pl.col("amount") != pl.col("found")).select("row", *KEY)


def _parted(frame: pl.DataFrame) -> pl.DataFrame:
    """A row for each object a row names: what two objects share moves both."""
    return frame.join(dimensions.pairs(frame["objects"]), on="objects", maintain_order="left")
