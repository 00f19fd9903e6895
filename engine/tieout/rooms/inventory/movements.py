"""Model "movements": what decreases cost where the extract has quantities and the documents' cost of increases only.

    entry  date     quantity    cost     fifo     lifo   average of September
    1      1 Sept         10   10.00    10.00    10.00     10.00
    2      3 Sept         10   20.00    20.00    20.00     20.00
    3      5 Sept         -5            -5.00   -10.00     -7.50

Items whose entries are dated in the order of their numbers, without links, are valued in one pass; the others by their
applications. What nothing covers yet is provisional, at the unit cost of the card, until the receipt that covers it.
Quantities in hundred-thousandths, amounts in ten-thousandths, unit costs in billionths.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import polars as pl

from tieout import money
from tieout.rooms.inventory import layer_costs, pools, traces
from tieout.rooms.inventory.applications import FAULTS, STOCK, starts

AMOUNTS: Final = ("cost_actual", "cost_expected", "adjustment", "adjustment_expected", "provisional")
COSTS: Final = pl.Schema({"company": pl.String} | dict.fromkeys(("item_entry_no", *AMOUNTS), pl.Int64))
ITEM: Final = ["company", "item"]
LINKS: Final = ("applies_to", "applies_from", "transferred_from")
AVERAGE: Final = pl.col("method") == "average"


class Valued(NamedTuple):
    """The cost of every entry (COSTS, by item) and what of the extract was not honoured (applications.FAULTS)."""

    costs: pl.DataFrame
    faults: pl.DataFrame


def value(entries: pl.DataFrame, days: pl.DataFrame, scope: str, stated: pl.DataFrame | None = None) -> Valued:
    """Cost of every item entry, and what of it is provisional.

    `entries`: the columns of inventory.entries; `days`: company, day, period of average cost; `scope`: item or
    item_location_variant; `stated`: applications of the extract (applications.APPLIED), which then count.
    """
    work, faults = priced(in_order(entries))
    simple, rest = parted(work, stated)
    columns = (simple[name] for name in ("quantity", "value", "card", "step", "day"))
    cost, provisional, day = layer_costs.in_turn(starts(simple, STOCK), *columns)
    simple = simple.with_columns(cost_actual=cost, provisional=provisional, day=day)
    parts, found, averaged = [simple.filter(~AVERAGE)], [faults], []
    for entries_of, applied in apart(rest, stated):
        layered, pooled = (traces.trace(entries_of.filter(wanted), applied) for wanted in (~AVERAGE, AVERAGE))
        valued, circles = traces.by_layer(layered)
        parts.append(valued)
        averaged.append(pooled)
        found += [layered.faults, pooled.faults, circles]
    by_pool, restless = pools.value(*pools.joined(simple.filter(AVERAGE), averaged), days, scope)
    chosen = pl.concat([part.select(costs()) for part in (*parts, by_pool)])
    return Valued(chosen, pl.concat([*found, restless]).sort("company", "entry_no", "code"))


def apart(rest: pl.DataFrame, stated: pl.DataFrame | None) -> list[tuple[pl.DataFrame, pl.DataFrame | None]]:
    """Entries to be traced by derived applications, and those by the applications of their company's extract."""
    if rest.is_empty():
        return []
    if stated is None or stated.is_empty():
        return [(rest, None)]
    theirs = pl.col("company").is_in(stated["company"].unique().implode())
    return [(rest.filter(~theirs), None), (rest.filter(theirs), stated)]


def costs() -> list[pl.Expr]:
    """The columns of COSTS; nothing was booked, so nothing is adjusted."""
    wide = [pl.col(name).cast(pl.Int64) for name in ("cost_actual", "provisional")]
    nothing = [pl.lit(0, pl.Int64).alias(name) for name in AMOUNTS[1:4]]
    return ["company", pl.col("entry_no").alias("item_entry_no"), wide[0], *nothing, wide[1]]  # type: ignore[list-item]


def in_order(entries: pl.DataFrame) -> pl.DataFrame:
    """Entries by stock and number; a lot counts only where items are specific. Sorted only where they are not."""
    specific = pl.col("method") == "specific"
    work = entries.with_columns(lot=pl.when(specific).then("lot").otherwise(pl.lit("")))
    keys = [name for name in STOCK if not constant(work, name)] + ["entry_no"]
    return work if sorted_by(work, keys) else work.sort(keys)


def constant(frame: pl.DataFrame, name: str) -> bool:
    """Whether a column has one value."""
    return frame.is_empty() or bool(frame.select((pl.col(name) == pl.col(name).first()).all()).item())


def sorted_by(frame: pl.DataFrame, keys: list[str]) -> bool:
    """Whether rows already stand by several columns."""
    after = pl.lit(value=False)
    for name in reversed(keys):
        before = pl.col(name).shift(1)
        after = (pl.col(name) < before) | ((pl.col(name) == before) & after)
    return not frame.select(after.any()).item()


def parted(work: pl.DataFrame, stated: pl.DataFrame | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Items valued in one pass, and those that are linked, back-dated, LIFO, specific, or applied by the ERP."""
    same = pl.all_horizontal(pl.col(name) == pl.col(name).shift(1) for name in STOCK)
    odd = (same & (pl.col("day") < pl.col("day").shift(1))) | pl.col("method").is_in(["lifo", "specific"])
    odd = odd | pl.any_horizontal(pl.col(name).is_not_null() for name in LINKS)
    if stated is not None and not stated.is_empty():
        odd = odd | pl.col("company").is_in(stated["company"].unique().implode())
    found = work.select(odd.fill_null(value=False)).to_series()
    if not found.any():
        return work, work.clear()
    items = work.filter(found).select(ITEM).unique()
    return work.join(items, on=ITEM, how="anti", maintain_order="left"), work.join(
        items, on=ITEM, how="semi", maintain_order="left"
    )


def priced(work: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with value (of increases, at standard or by document), card, step and day; increases without a cost.

    An increase no document prices is valued at the card's cost and told, unless it takes the cost of a decrease. An
    opening (numbered below nought) has its stated cost at standard too.
    """
    step = money.stored_places(pl.col("decimals")).cast(pl.Int64)
    work = work.with_columns(
        value=pl.when(pl.col("quantity") > 0).then("cost").otherwise(0),
        card=pl.col("card_cost").fill_null(0),
        step=pl.lit(step_of(work)) if constant(work, "decimals") else step,
        day=pl.col("posting_date").cast(pl.Int32).cast(pl.Int64),
    )
    if work.select((pl.col("method") == "standard").any()).item():
        increase = (pl.col("method") == "standard") & (pl.col("quantity") > 0) & (pl.col("entry_no") > 0)
        at_standard = at_unit_cost(pl.col("standard_cost").fill_null(0))
        work = work.with_columns(value=pl.when(increase).then(at_standard).otherwise("value"))
    if not work["value"].has_nulls():
        return work, pl.DataFrame(schema=FAULTS)
    taken_over = pl.col("applies_from").is_not_null() | pl.col("transferred_from").is_not_null()
    lost = work.filter(pl.col("value").is_null() & ~taken_over)
    nothing = pl.lit(None, pl.Int64)
    faults = lost.select(
        *ITEM, "entry_no", code=pl.lit("increase_without_cost"), other_entry=nothing, expected=nothing, actual=nothing
    )
    return work.with_columns(pl.col("value").fill_null(at_unit_cost(pl.col("card")))), faults.match_to_schema(FAULTS)


def step_of(work: pl.DataFrame) -> int:
    """Ten-thousandths of the smallest part of the currency that all entries share."""
    return 10 ** (money.PLACES - work["decimals"][0]) if len(work) else 1


def at_unit_cost(unit_cost: pl.Expr) -> pl.Expr:
    """Quantity at a unit cost, rounded to the currency."""
    exact = pl.col("quantity").cast(pl.Int128) * unit_cost.cast(pl.Int128)
    return (money.half_away(exact, pl.col("step") * layer_costs.CARD) * pl.col("step")).cast(pl.Int64)
