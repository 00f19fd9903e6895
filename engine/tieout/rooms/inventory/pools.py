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


def joined(traced: Iterable[Trace]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All entries of average items with their valuation day, and fixed applications: layer, decrease, part by row."""
    frames: list[pl.DataFrame] = []
    fixed = []
    for each in traced:
        offset = sum(map(len, frames))
        source = pl.when(pl.col("source") >= 0).then(pl.col("source") + offset).otherwise(-1)
        frames.append(each.entries.with_columns(traces.valuation_days(each).alias("day"), source=source).select(READ))
        fixed.append(each.rows.filter("fixed").select(pl.col("layer", "decrease") + offset, "part"))
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
    """The period each entry's valuation day lies in."""
    table, first = calendar(days)
    known = entries.select("company", "day").join(first, on="company", how="left", maintain_order="left")
    place = (pl.col("day") + pl.col("first").fill_null(0)).clip(0, len(table) - 1)
    return table.gather(known.select(place).to_series()).alias("period")


def calendar(days: pl.DataFrame) -> tuple[pl.Series, pl.DataFrame]:
    """The period of each day, numbered from 0 in order, and by company what leads from a day to its place there."""
    table = days.sort("company", "day").with_row_index("row")
    day = pl.col("day").first().cast(pl.Int32).cast(pl.Int64)
    first = table.group_by("company", maintain_order=True).agg(first=pl.col("row").first().cast(pl.Int64) - day)
    changes = (pl.col("period") != pl.col("period").shift(1)) | (pl.col("company") != pl.col("company").shift(1))
    return table.select(changes.fill_null(value=False).cast(pl.Int64).cum_sum()).to_series(), first
