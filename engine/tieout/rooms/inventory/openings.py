"""Openings: stock brought forward stands before the first movement, and no movement counts twice.

    start 1 January; opening 10 pieces at 100.00 of 31 December; sold 4 on 20 December, 3 on 5 January
    ->  the layer of 10, the sale of 3: what was sold in December is already gone from the opening

Without openings of its own an item begins with its first movement: what came before `start` is its opening layers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout.rooms.inventory.applications import FAULTS

if TYPE_CHECKING:
    import datetime as dt

ITEM = ["company", "item"]


def opened(entries: pl.DataFrame, layers: pl.DataFrame, start: dt.date | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with the opening layers before them, and the entries or layers on the wrong side of the opening.

    With a `start`, entries before it are left out where the item has openings, and a layer from it on is told. Without
    one, an entry up to the day of the item's last layer is told: it may be in the opening or beside it.
    """
    if layers.is_empty():
        return entries, pl.DataFrame(schema=FAULTS)
    if start is None:
        last = layers.group_by(ITEM).agg(pl.col("posting_date").max().alias("last"))
        wrong = entries.join(last, on=ITEM).filter(pl.col("posting_date") <= pl.col("last"))
        kept = entries
    else:
        wrong = layers.filter(pl.col("posting_date") >= start)
        before = entries.filter(pl.col("posting_date") < start).join(layers, on=ITEM, how="semi")
        kept = entries.join(before, on=["company", "entry_no"], how="anti", maintain_order="left")
    nothing = pl.lit(None, pl.Int64)
    faults = wrong.select(
        *ITEM, "entry_no", code=pl.lit("opening_overlaps"), other_entry=nothing, expected=nothing, actual=nothing
    )
    return pl.concat([layers.match_to_schema(entries.schema), kept]).sort(*ITEM, "entry_no"), faults
