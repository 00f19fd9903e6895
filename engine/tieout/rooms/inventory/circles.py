"""Circles: an entry whose cost follows, through layers, returns and transfers, its own cost.

    2 sold -5, taken from 3      3 returned +5, at the cost of 2      any cost would do for both, so none is right

What only hangs on a circle is no part of it: entries nothing leads to, or from, are struck off until none is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.inventory import layer_costs
from tieout.rooms.inventory.inputs import ENTRY

if TYPE_CHECKING:
    from tieout.rooms.inventory.inputs import Inputs

LONGEST: Final = 1000  # entries struck off one after the other, before all that is left is named


def found(inputs: Inputs) -> pl.DataFrame:
    """The entries that stand in a circle: company, item, entry_no. Pools of average cost come to rest by themselves."""
    entries, taken = inputs.entries, inputs.taken
    if not (entries["source"] >= 0).any():
        return entries.select(ENTRY).clear()
    own = taken.filter(entries["layered"].gather(taken["outbound"]) == 1)
    nothing = pl.zeros(len(entries), pl.Int64, eager=True)
    *_, circle = layer_costs.by_layer(
        entries["quantity"], nothing, nothing, nothing + 1, entries["source"],
        own["inbound"], own["outbound"], own["quantity"],
    )  # fmt: skip
    caught = entries.filter(circle == 1)
    if caught.is_empty():
        return caught.select(ENTRY)
    returned = entries.filter(pl.col("source") >= 0).select(cause="source", effect="place")
    steps = pl.concat([own.select(cause="inbound", effect="outbound"), returned])
    theirs = entries.join(caught, on=["company", "item"], how="semi")["place"].implode()
    return entries.filter(pl.col("place").is_in(round_about(steps.filter(pl.col("cause").is_in(theirs))))).select(ENTRY)


def round_about(steps: pl.DataFrame) -> pl.Series:
    """Entries that both follow and are followed, once all that begins or ends a chain is struck off."""
    for _ in range(LONGEST):
        left = steps.filter(
            pl.col("cause").is_in(steps["effect"].implode()), pl.col("effect").is_in(steps["cause"].implode())
        )
        if len(left) == len(steps):
            break
        steps = left
    return steps["effect"].unique().implode()
