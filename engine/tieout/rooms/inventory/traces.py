"""Items whose costs must be traced: what each entry consumed, returned or was moved from, by place in one frame."""

from __future__ import annotations

from typing import Final, NamedTuple

import polars as pl

from tieout.rooms.inventory import applications, forwarding, layer_costs, matching
from tieout.rooms.inventory.applications import FAULTS, STOCK, starts

ITEM: Final = ["company", "item"]
ROW: Final = ("layer", "decrease", "part")
NOTHING: Final = pl.lit(None, pl.Int64)


class Trace(NamedTuple):
    """What is known of entries before their cost.

    `entries` by stock and number, with `place` and `source` (the decrease an increase takes its cost from, or -1);
    `rows`: layer, decrease, part by place and `fixed`, in the order they were made; `faults`: links not honoured.
    """

    entries: pl.DataFrame
    rows: pl.DataFrame
    faults: pl.DataFrame


def trace(work: pl.DataFrame, stated: pl.DataFrame | None) -> Trace:
    """Trace entries by the applications the extract states for them, or else by derived ones."""
    entries, faults = applications.linked(work)
    others = entries.select(*ITEM, "place", "quantity", "location", "variant", "lot", other_entry="entry_no")
    moved, lost = applications.places(entries, others, "transferred_from", same_stock=False)
    entries = entries.with_columns(moved=moved).with_columns(
        source=pl.when(pl.col("source") >= 0).then("source").otherwise("moved")
    )
    rows, beyond = derived(entries) if stated is None else (taken(entries, stated), pl.DataFrame(schema=FAULTS))
    hand = entries["fixed"]
    fixed = (hand.gather(rows["decrease"]) == rows["layer"]) | (hand.gather(rows["layer"]) == rows["decrease"])
    return Trace(entries, rows.with_columns(fixed=fixed), pl.concat([faults, lost, beyond, returned_beyond(entries)]))


def derived(entries: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Applications by place, and fixed ones of more than is there."""
    names = ("quantity", "key", "place", "fixed", "source", "automatic")
    rows, made, _, short = matching.matched(starts(entries, STOCK), *(entries[name] for name in names))
    table = {name: rows.gather_every(matching.WIDTH, offset)[:made] for offset, name in enumerate(ROW)}
    return pl.DataFrame(table).filter(pl.col("part") > 0), applications.beyond(entries, short)


def taken(entries: pl.DataFrame, stated: pl.DataFrame) -> pl.DataFrame:
    """The applications of the extract by place; those of entries it does not have are left out."""
    layers = entries.filter(pl.col("quantity") > 0).select("company", inbound_entry="entry_no", layer="place")
    decreases = entries.filter(pl.col("quantity") < 0).select("company", outbound_entry="entry_no", decrease="place")
    found = stated.filter(pl.col("quantity") < 0).join(layers, on=["company", "inbound_entry"])
    found = found.join(decreases, on=["company", "outbound_entry"]).with_columns(part=-pl.col("quantity"))
    return found.sort("decrease", "layer", "part").select(pl.col(ROW).cast(pl.Int64))


def returned_beyond(entries: pl.DataFrame) -> pl.DataFrame:
    """Decreases of which more came back, or arrived elsewhere, than had left."""
    back = entries.filter(pl.col("source") >= 0).group_by(place="source").agg(pl.col("quantity").sum().alias("back"))
    found = entries.join(back, on="place").filter(pl.col("back") > -pl.col("quantity"))
    return found.select(
        *ITEM, "entry_no", code=pl.lit("returned_beyond_quantity"), other_entry=NOTHING,
        expected=-pl.col("quantity"), actual="back",
    ).match_to_schema(FAULTS)  # fmt: skip


def by_layer(traced: Trace) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with cost_actual and provisional, by the layers they consumed; those whose cost runs in a circle."""
    entries, rows = traced.entries, traced.rows
    columns = (entries[name] for name in ("quantity", "value", "card", "step", "source"))
    cost, provisional, circle = layer_costs.by_layer(*columns, *(rows[name] for name in ROW))
    found = entries.with_columns(cost_actual=cost, provisional=provisional)
    return found, told(found.filter(circle == 1), "cost_circle")


def told(entries: pl.DataFrame, code: str) -> pl.DataFrame:
    """A fault of each entry."""
    found = entries.select(
        *ITEM, "entry_no", code=pl.lit(code), other_entry=NOTHING, expected=NOTHING, actual=NOTHING
    )  # fmt: skip
    return found.match_to_schema(FAULTS)


def valuation_days(traced: Trace) -> pl.Series:
    """The day each entry takes effect for average cost: not before its layers, or the sale it returns."""
    entries = traced.entries
    none, never = pl.zeros(len(entries) + 1, pl.Int64, eager=True), pl.Series([], dtype=pl.Int64)
    rows = traced.rows.sort("decrease", maintain_order=True)
    (day,) = forwarding.valuation_days(
        starts(entries, ITEM), entries["day"], entries["source"], entries["entry_no"],
        offsets(rows["decrease"], len(entries)), rows["layer"], none, never, never,
    )  # fmt: skip
    return pl.Series(day)


def offsets(owners: pl.Series, count: int) -> pl.Series:
    """Where the rows of each of `count` owners begin, in rows sorted by owner, and their number."""
    return owners.search_sorted(pl.int_range(count + 1, dtype=pl.Int64, eager=True)).cast(pl.Int64)
