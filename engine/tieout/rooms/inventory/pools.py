"""Average cost: entries of every item by period and pool, with what is fixed between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.inventory import average_costs, traces
from tieout.rooms.inventory.applications import starts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.rooms.inventory.traces import Trace

ITEM: Final = ["company", "item"]
SCOPES: Final = {"item": ITEM, "item_location_variant": [*ITEM, "location", "variant"]}
READ: Final = (
    "company", "item", "location", "variant", "entry_no", "quantity", "value", "card", "step", "day", "source",
)  # fmt: skip


def joined(simple: pl.DataFrame, traced: Iterable[Trace]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All entries of average items with their valuation day, and fixed applications: layer, decrease, part by row."""
    frames = [simple.with_columns(source=pl.lit(-1, pl.Int64)).select(READ)]
    fixed = [pl.DataFrame(schema=dict.fromkeys(traces.ROW, pl.Int64))]
    for each in traced:
        offset = sum(map(len, frames))
        source = pl.when(pl.col("source") >= 0).then(pl.col("source") + offset).otherwise(-1)
        frames.append(each.entries.with_columns(traces.valuation_days(each).alias("day"), source=source).select(READ))
        by_hand = each.rows.filter("fixed").select(pl.col("layer", "decrease") + offset, "part")
        fixed.append(by_hand)
    return pl.concat(frames), pl.concat(fixed)


def value(
    entries: pl.DataFrame, fixed: pl.DataFrame, days: pl.DataFrame, scope: str
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with cost_actual and provisional, by the pools of their periods; those that never came to rest."""
    if entries.is_empty():
        nothing = pl.lit(0, pl.Int64)
        return entries.with_columns(cost_actual=nothing, provisional=nothing), traces.told(entries, "average_unsettled")
    work = pooled(entries, days, scope)
    now = work["row"].arg_sort() if work["moved"][0] else work["row"]
    source = work["source"]
    if (source >= 0).any():
        source = pl.select(pl.when(source >= 0).then(now.gather(source.clip(0)))).to_series().fill_null(-1)
    rows = fixed.with_columns(layer=now.gather(fixed["layer"]), decrease=now.gather(fixed["decrease"])).sort(
        "decrease", "layer"
    )
    before = rows.select(pl.col("part").cum_sum().over("layer") - pl.col("part")).to_series()
    cost, provisional, restless = average_costs.averaged(
        starts(work, ["stock", "period"]), int(work["pool"].max()) + 1,  # type: ignore[arg-type]
        *(work[name] for name in ("pool", "quantity", "value", "card", "step")), source.cast(pl.Int64),
        traces.offsets(rows["decrease"], len(work)), rows["layer"], before, rows["part"],
    )  # fmt: skip
    found = work.with_columns(cost_actual=cost, provisional=provisional)
    return found, traces.told(found.filter(restless == 1), "average_unsettled")


def pooled(entries: pl.DataFrame, days: pl.DataFrame, scope: str) -> pl.DataFrame:
    """Entries by item, period, pool and number: adds row (their place before), stock, period, pool, moved."""
    numbered = [("stock", ITEM), ("pool", SCOPES[scope])]
    work = entries.with_columns(period_of(entries, days), *(runs(keys).alias(name) for name, keys in numbered))
    work = work.with_columns(row=pl.int_range(pl.len(), dtype=pl.Int64))
    same = pl.col("stock") == pl.col("stock").shift(1)
    back = pl.lit(value=False)
    for name in ("entry_no", "pool", "period"):
        back = (pl.col(name) < pl.col(name).shift(1)) | ((pl.col(name) == pl.col(name).shift(1)) & back)
    moved = bool(work.select((same & back).any()).item())
    work = work.with_columns(moved=pl.lit(moved))
    return work.sort("stock", "period", "pool", "entry_no") if moved else work


def runs(keys: list[str]) -> pl.Expr:
    """Rows of equal keys that follow each other, numbered from 0."""
    changes = pl.any_horizontal(pl.col(name) != pl.col(name).shift(1) for name in keys).fill_null(value=False)
    return changes.cast(pl.Int64).cum_sum()


def period_of(entries: pl.DataFrame, days: pl.DataFrame) -> pl.Series:
    """The period each entry's valuation day lies in: its first day, as a number."""
    table = days.sort("company", "day").with_row_index("row")
    spans = table.group_by("company", maintain_order=True).agg(
        low=pl.col("row").first().cast(pl.Int64), high=pl.col("row").last().cast(pl.Int64),
        first=pl.col("day").first().cast(pl.Int32).cast(pl.Int64),
    )  # fmt: skip
    place = pl.lit(None, pl.Int64)
    for company, low, high, first in spans.iter_rows():
        own = (pl.col("day") - first + low).clip(low, high)
        place = pl.when(pl.col("company") == company).then(own).otherwise(place) if len(spans) > 1 else own
    rows = entries.select(place).to_series()
    return table["period"].cast(pl.Int32).cast(pl.Int64).gather(rows).alias("period")
