"""The extract as the kernels of cost adjustment read it: entries by place, and what each of them is to the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.inventory import forwarding

if TYPE_CHECKING:
    from collections.abc import Sequence

ITEM: Final = ["company", "item"]
ENTRY: Final = [*ITEM, "entry_no"]
Solved = tuple[pl.Series, pl.Series, pl.Series, pl.Series]
MADE: Final = ("direct_cost", "indirect_cost", "variance")


@dataclass(frozen=True)
class Inputs:
    """Entries with `place` and roles, applications and revaluations by place, items, pools, and where runs begin."""

    entries: pl.DataFrame
    taken: pl.DataFrame
    revalued: pl.DataFrame
    items: pl.DataFrame
    pools: Pools
    starts: pl.Series
    pooled: bool

    def solve(self, extra: pl.Series) -> Solved:
        """Cost, total, the applications' shares and the sweeps of each item; increases cost `extra` of their own."""
        own, size = self.entries, len(self.entries)
        returned = own.filter(pl.col("source") >= 0).select("source", "place").sort("source", "place")
        before = (own[name] for name in ("existing", "provisional", "source", "recipient", "layered", "transfer"))
        solved: Solved = forwarding.settle(
            self.starts, self.items["averaged"], self.items["step"], own["quantity"], extra, *before, own["first_row"],
            own["day"], self.pools.group, offsets(self.taken["outbound"], size),
            self.taken["inbound"], self.taken["quantity"], offsets(self.revalued["place"], size),
            *(self.revalued[name] for name in ("amount", "valued_quantity", "day", "entry_no", "partial")),
            self.pools.order_starts, self.pools.order, self.pools.ordered_group, self.pools.ordered_scope,
            self.pools.rv_order_starts, self.pools.rv_order, self.pools.rv_group,
            offsets(returned["source"], size), returned["place"], int(self.pooled),
        )  # fmt: skip
        return solved


def prepared(
    entries: pl.DataFrame, rows: pl.DataFrame, applied: pl.DataFrame, days: pl.DataFrame, scope: str
) -> Inputs:
    """Everything the kernels need; valuation days found."""
    numbered = entries.sort(ENTRY).with_row_index("place").with_columns(pl.col("place").cast(pl.Int64))
    numbered = _sources(_booked(numbered, rows))
    taken = _taken(numbered, applied)
    numbered = _roles(numbered, taken)
    revalued = _revaluations(numbered, rows)
    items = numbered.group_by(ITEM, maintain_order=True).agg(
        (pl.col("method").first() == "average").cast(pl.Int64).alias("averaged"),
        pl.col("step").first(),
        pl.len().alias("size"),
    )
    starts = pl.concat([pl.Series([0], dtype=pl.Int64), items["size"].cast(pl.Int64).cum_sum().rename("")])
    (valued,) = forwarding.valuation_days(
        starts, numbered["day"], numbered["source"], numbered["first_row"], offsets(taken["outbound"], len(numbered)),
        taken["inbound"], offsets(revalued["place"], len(numbered)), revalued["day"], revalued["entry_no"],
    )  # fmt: skip
    numbered = numbered.with_columns(valued.alias("day"))
    pools = _pools(numbered, revalued, days, scope)
    return Inputs(numbered, taken, revalued, items, pools, starts, scope == "item")


def _booked(entries: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """What is booked of each entry: existing (what its target is compared with), extra (its own), provisional."""
    amount = pl.col("cost_actual") + pl.col("cost_expected")
    kept = ~pl.col("value_type").is_in(["rounding", "revaluation"])
    direct = (pl.col("value_type") == "direct_cost") & (pl.col("charge") == "")
    booked = rows.group_by("company", pl.col("item_entry_no").alias("entry_no")).agg(
        amount.filter(pl.col("value_type") != "rounding").sum().alias("all_cost"),
        amount.filter(kept).sum().alias("own_cost"),
        amount.filter(direct).sum().alias("direct_cost"),
        amount.filter(direct & ~pl.col("adjustment")).sum().alias("provisional"),
        amount.filter(pl.col("value_type").is_in(MADE) & (pl.col("charge") == "")).sum().alias("made_cost"),
        pl.col("entry_no").min().alias("first_row"),
        pl.col("valuation_date").filter(direct).max().alias("valued_on"),
    )
    joined = entries.join(booked, on=["company", "entry_no"], how="left", maintain_order="left")
    amounts = ("all_cost", "own_cost", "direct_cost", "provisional", "made_cost", "first_row")
    day = pl.max_horizontal("posting_date", "valued_on")
    return joined.with_columns(
        *(pl.col(name).fill_null(0) for name in amounts), day.dt.epoch("d").cast(pl.Int64).alias("day")
    )


def _sources(entries: pl.DataFrame) -> pl.DataFrame:
    """The decrease each return or receiving leg comes from, by its place (-1: none), and the split of its costs."""
    named = entries.select(
        *ITEM, pl.col("entry_no").alias("from"), pl.col("place").alias("source"), pl.col("quantity").alias("of")
    )
    linked = entries.with_columns(
        pl.when(pl.col("quantity") > 0).then(pl.coalesce("applies_from", "transferred_from")).alias("from")
    ).join(named.filter(pl.col("of") < 0).drop("of"), on=[*ITEM, "from"], how="left", maintain_order="left")
    derived = pl.col("source") >= 0
    less = pl.col("quantity") < 0
    beside = pl.col("own_cost") - pl.col("direct_cost")
    step = pl.lit(10, dtype=pl.Int64).pow((4 - pl.col("decimals")).cast(pl.UInt32))
    return linked.with_columns(pl.col("source").fill_null(-1)).with_columns(
        pl.when(less).then("all_cost").when(derived).then("direct_cost").otherwise(0).alias("existing"),
        pl.when(less).then(0).when(derived).then(beside).otherwise("own_cost").alias("extra"),
        (pl.col("entry_type") == "transfer").cast(pl.Int64).alias("transfer"),
        step.cast(pl.Int64).alias("step"),
    )  # fmt: skip


def _taken(entries: pl.DataFrame, applied: pl.DataFrame) -> pl.DataFrame:
    """The applications of decreases by the places of both entries, quantities positive, in order of decrease."""
    place = entries.select(*ITEM, "entry_no", "place", pl.col("quantity").alias("size"))
    side = {
        name: place.rename({"entry_no": f"{name}_entry", "place": name, "size": f"{name}_size"})
        for name in ("inbound", "outbound")
    }
    return (
        applied.filter(pl.col("quantity") < 0)
        .join(side["inbound"], on=[*ITEM, "inbound_entry"])
        .join(side["outbound"], on=[*ITEM, "outbound_entry"])
        .filter((pl.col("inbound_size") > 0) & (pl.col("outbound_size") < 0))
        .group_by("outbound", "inbound")
        .agg(-pl.col("quantity").sum())
        .sort("outbound", "inbound")
    )


def _roles(entries: pl.DataFrame, taken: pl.DataFrame) -> pl.DataFrame:
    """Which decreases are valued by average, which by their layers; which still wait for a layer."""
    covered = taken.group_by(pl.col("outbound").alias("place")).agg(pl.col("quantity").sum().alias("covered"))
    used = taken.group_by(pl.col("inbound").alias("place")).agg(pl.col("quantity").sum().alias("used"))
    pushed = entries.filter(pl.col("quantity") > 0, pl.col("applies_to").is_not_null()).select(
        *ITEM, pl.col("applies_to").alias("entry_no"), pl.lit(value=True).alias("pushed")
    )
    joined = (
        entries.join(covered, on="place", how="left", maintain_order="left")
        .join(used, on="place", how="left", maintain_order="left")
        .join(pushed.unique(), on=ENTRY, how="left", maintain_order="left")
        .with_columns(pl.col("covered", "used").fill_null(0))
    )
    less = pl.col("quantity") < 0
    fixed = pl.col("applies_to").is_not_null() | pl.col("pushed").is_not_null()
    pooled = less & (pl.col("method") == "average") & ~fixed
    waits = pl.col("covered") < -pl.col("quantity")
    return joined.with_columns(
        pl.when(pooled & waits).then(2).when(pooled).then(1).otherwise(0).cast(pl.Int64).alias("recipient"),
        (less & ~pooled).cast(pl.Int64).alias("layered"),
    )


def _revaluations(entries: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Revaluations of increases: place, amount, the quantity valued, day, number of the row, partial or whole."""
    of = entries.select("company", pl.col("entry_no").alias("item_entry_no"), "place", pl.col("quantity").alias("size"))
    return (
        rows.filter(pl.col("value_type") == "revaluation")
        .join(of.filter(pl.col("size") > 0), on=["company", "item_entry_no"])
        .select(
            "place", "entry_no", "valued_quantity",
            (pl.col("cost_actual") + pl.col("cost_expected")).alias("amount"),
            pl.col("valuation_date").dt.epoch("d").cast(pl.Int64).alias("day"),
            pl.col("partial_revaluation").cast(pl.Int64).alias("partial"),
        )
        .sort("place", "entry_no")
    )  # fmt: skip


@dataclass(frozen=True)
class Pools:
    """The average pools: the group (item, scope, period) of each entry, and entries and revaluations in its order."""

    group: pl.Series
    order_starts: pl.Series
    order: pl.Series
    ordered_group: pl.Series
    ordered_scope: pl.Series
    rv_order_starts: pl.Series
    rv_order: pl.Series
    rv_group: pl.Series


def _pools(entries: pl.DataFrame, revalued: pl.DataFrame, days: pl.DataFrame, scope: str) -> Pools:
    """Where each entry and revaluation of an averaged item is pooled."""
    place = ["location", "variant"] if scope == "item_location_variant" else []
    keys = entries.select("place", *ITEM, *place, "day", "method", pl.struct(ITEM).rle_id().alias("item_place"))
    moved = revalued.with_row_index("rv").select("rv", "place", pl.col("day").alias("rv_day"))
    of = moved.join(keys, on="place").with_columns(pl.max_horizontal("day", "rv_day").alias("day"))
    period = days.select(
        "company", pl.col("day").dt.epoch("d").cast(pl.Int64), pl.col("period").dt.epoch("d").alias("period")
    )

    def timed(frame: pl.DataFrame) -> pl.DataFrame:
        joined = frame.join(period, on=["company", "day"], how="left", maintain_order="left")
        return joined.with_columns(pl.coalesce("period", "day").cast(pl.Int64).alias("period"))

    keys, of = timed(keys), timed(of)
    scoped, pooled = [*ITEM, *place], [*ITEM, *place, "period"]
    scopes = keys.select(scoped).unique().sort(scoped).with_row_index("scope")
    groups = pl.concat([keys.select(pooled), of.select(pooled)]).unique().sort(pooled).with_row_index("group")
    numbered = [each.join(scopes, on=scoped, how="left", maintain_order="left")
                .join(groups, on=pooled, how="left", maintain_order="left") for each in (keys, of)]  # fmt: skip
    all_of, revals = (each.with_columns(pl.col("scope", "group").cast(pl.Int64)) for each in numbered)
    pool = pl.col("method") == "average"
    order, rv_order = all_of.filter(pool).sort("group", "place"), revals.filter(pool).sort("group", "rv")
    count = int(all_of.select(pl.col("item_place").max().fill_null(-1)).item()) + 1
    return Pools(
        all_of["group"], offsets(order["item_place"], count), order["place"], order["group"],
        order["scope"], offsets(rv_order["item_place"], count), rv_order["rv"].cast(pl.Int64), rv_order["group"],
    )  # fmt: skip


def offsets(places: pl.Series | Sequence[int], count: int) -> pl.Series:
    """For sorted places 0..count-1: where the rows of each begin, and where the last ends."""
    sizes = pl.DataFrame({"p": pl.Series(places).cast(pl.Int64)}).group_by("p").len("size")
    every = pl.DataFrame({"p": pl.int_range(count, eager=True, dtype=pl.Int64)})
    found = every.join(sizes, on="p", how="left", maintain_order="left")["size"].fill_null(0).cast(pl.Int64)
    return pl.concat([pl.Series([0], dtype=pl.Int64), found.cum_sum().rename("")])
