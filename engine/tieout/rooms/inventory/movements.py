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
from tieout.rooms.inventory import in_turn, layer_costs, pools, traces
from tieout.rooms.inventory.applications import FAULTS, STOCK, starts

COSTS: Final = pl.Schema(
    {"company": pl.String, "item_entry_no": pl.Int64, "cost_actual": pl.Int64, "provisional": pl.Int64}
)
ITEM: Final = ["company", "item"]
LINKS: Final = ["applies_to", "applies_from", "transferred_from"]
READ: Final = [
    *STOCK, "entry_no", "posting_date", "quantity", *LINKS, "method", "cost", "card_cost", "standard_cost", "decimals",
]  # fmt: skip
AVERAGE: Final = pl.col("method") == "average"
DAY: Final = pl.col("posting_date").cast(pl.Int32).cast(pl.Int64)
NOTHING: Final = pl.lit(None, pl.Int64)


class Valued(NamedTuple):
    """The cost of every entry (COSTS, by item) and what of the extract was not honoured (applications.FAULTS)."""

    costs: pl.DataFrame
    faults: pl.DataFrame


def value(entries: pl.DataFrame, days: pl.DataFrame, scope: str, stated: pl.DataFrame | None = None) -> Valued:
    """Cost of every item entry, and what of it is provisional.

    `entries`: the columns of inventory.entries; `days`: company, day, period of average cost; `scope`: item or
    item_location_variant; `stated`: applications of the extract (applications.APPLIED), which then count.
    """
    work, faults = priced(in_order(narrow(entries)))
    straight, rest = parted(work, scope, stated)
    parts, found, averaged = [in_one_pass(straight, days)], [faults], []
    for entries_of, applied in apart(rest, stated):
        layered, pooled = (traces.trace(entries_of.filter(wanted), applied) for wanted in (~AVERAGE, AVERAGE))
        valued, circles = traces.by_layer(layered)
        parts.append(valued)
        averaged.append(pooled)
        found += [layered.faults, pooled.faults, circles]
    if averaged:
        valued, restless = pools.value(*pools.joined(averaged), days, scope)
        parts.append(valued)
        found.append(restless)
    chosen = [part.select("company", "cost_actual", "provisional", item_entry_no="entry_no") for part in parts]
    faults = pl.concat(found).sort("company", "entry_no", "code")
    return Valued(pl.concat([part.match_to_schema(COSTS) for part in chosen]), faults)


def narrow(entries: pl.DataFrame) -> pl.DataFrame:
    """The columns read here; one that has a single value throughout is kept as that value. Lots are of specific items."""
    work = entries.select(READ)
    if work.is_empty():
        return work
    first = work.row(0, named=True)
    same = work.select((pl.col(name).eq_missing(pl.col(name).first()).all()) for name in READ).row(0, named=True)
    single = [pl.lit(first[name], work.schema[name]).alias(name) for name in READ if same[name]]
    work = work.with_columns(single)
    specific = pl.col("method") == "specific"
    if same["method"] and first["method"] != "specific":
        return work.with_columns(lot=pl.lit(""))
    return work if same["lot"] else work.with_columns(lot=pl.when(specific).then("lot").otherwise(pl.lit("")))


def in_order(work: pl.DataFrame) -> pl.DataFrame:
    """Entries stock by stock, by number within; sorted only where they do not stand so already."""
    begins = starts(work, STOCK)[:-1]
    heads = work.select(STOCK)[begins]
    back = (pl.col("entry_no") < pl.col("entry_no").shift(1)).fill_null(value=False)
    falls = work.select(back.arg_true().cast(pl.Int64)).to_series()
    if heads.is_unique().all() and falls.is_in(begins.implode()).all():
        return work
    numbers = work.select(low=pl.col("entry_no").min(), high=pl.col("entry_no").max()).row(0)
    span = numbers[1] - numbers[0] + 1
    stock = work.select(pl.struct(STOCK) if several(work) else pl.col("item").cast(pl.Categorical).to_physical())
    code = stock.to_series().cast(pl.Int64) if not several(work) else stock.to_series().rank("dense").cast(pl.Int64)
    if int(code.max()) * span < 2**62:  # type: ignore[arg-type]
        return work[(code * span + (work["entry_no"] - numbers[0])).arg_sort()]
    return work.sort(*STOCK, "entry_no")


def several(work: pl.DataFrame) -> bool:
    """Whether stocks differ by more than their item."""
    others = [name for name in STOCK if name != "item"]
    return bool(work.select(pl.any_horizontal((pl.col(name) != pl.col(name).first()).any() for name in others)).item())


def parted(work: pl.DataFrame, scope: str, stated: pl.DataFrame | None) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Items that can be valued in one pass, and the others.

    Those are linked, back-dated, LIFO, specific, applied by the ERP, or averaged over several places.
    """
    begins = starts(work, STOCK)[:-1]
    heads = work.select(*ITEM, "method")[begins]
    own = [heads.filter(pl.col("method").is_in(["lifo", "specific"]))]
    if scope == "item":
        own.append(heads.filter(AVERAGE & heads.select(ITEM).is_duplicated()))
    if stated is not None and not stated.is_empty():
        own.append(heads.filter(pl.col("company").is_in(stated["company"].unique().implode())))
    back = (pl.col("posting_date") < pl.col("posting_date").shift(1)).fill_null(value=False)
    falls = work.select(back.arg_true().cast(pl.Int64)).to_series()
    rows = [falls.filter(~falls.is_in(begins.implode()))]
    linked = [name for name in LINKS if work[name].null_count() < len(work)]
    rows += [work.select(pl.col(name).is_not_null().arg_true().cast(pl.Int64)).to_series() for name in linked]
    own += [work.select(*ITEM, "method")[each] for each in rows]
    items = pl.concat(own).select(ITEM).unique()
    if items.is_empty():
        return work, work.clear()
    straight = work.join(items, on=ITEM, how="anti", maintain_order="left")
    return straight, work.join(items, on=ITEM, how="semi", maintain_order="left").with_columns(*detail(), DAY.alias("day"))


def apart(rest: pl.DataFrame, stated: pl.DataFrame | None) -> list[tuple[pl.DataFrame, pl.DataFrame | None]]:
    """Entries to be traced by derived applications, and those by the applications of their company's extract."""
    if rest.is_empty():
        return []
    if stated is None or stated.is_empty():
        return [(rest, None)]
    theirs = pl.col("company").is_in(stated["company"].unique().implode())
    return [(rest.filter(~theirs), None), (rest.filter(theirs), stated)]


def in_one_pass(work: pl.DataFrame, days: pl.DataFrame) -> pl.DataFrame:
    """Stocks that run straight with cost_actual and provisional."""
    begins = starts(work, STOCK)
    table, first = pools.calendar(days)
    heads = work.select("company", "method", "card_cost", "decimals")[begins[:-1]].with_columns(
        *detail(), averaged=AVERAGE.cast(pl.Int64)
    )
    first = heads.join(first, on="company", how="left", maintain_order="left")["first"].fill_null(0)
    columns = (work["quantity"], work["value"], work.select(DAY).to_series())
    cost, provisional = in_turn.in_turn(
        begins, *(heads[name] for name in ("averaged", "card", "step")), first, table, *columns
    )
    return work.with_columns(cost_actual=cost, provisional=provisional)


def detail() -> list[pl.Expr]:
    """The unit cost of the card, and the smallest part of the currency in ten-thousandths."""
    step = money.stored_places(pl.col("decimals")).cast(pl.Int64)
    return [pl.col("card_cost").fill_null(0).alias("card"), step.alias("step")]


def priced(work: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with `value`, what an increase costs by document or at standard, and increases without a cost.

    An increase no document prices is valued at the card's cost and told, unless it takes the cost of a decrease. An
    opening (numbered below nought) has its stated cost at standard too.
    """
    increase = pl.col("quantity") > 0
    work = work.with_columns(value=pl.when(increase).then("cost").otherwise(0))
    at_standard = increase & (pl.col("method") == "standard") & (pl.col("entry_no") > 0)
    if work.select((pl.col("method") == "standard").any()).item():
        standard = at_unit_cost(pl.col("standard_cost").fill_null(0))
        work = work.with_columns(value=pl.when(at_standard).then(standard).otherwise("value"))
    if not work["value"].has_nulls():
        return work, pl.DataFrame(schema=FAULTS)
    taken_over = pl.col("applies_from").is_not_null() | pl.col("transferred_from").is_not_null()
    lost = work.filter(pl.col("value").is_null() & ~taken_over)
    faults = lost.select(
        *ITEM, "entry_no", code=pl.lit("increase_without_cost"), other_entry=NOTHING, expected=NOTHING, actual=NOTHING
    )
    at_card = at_unit_cost(pl.col("card_cost").fill_null(0))
    return work.with_columns(pl.col("value").fill_null(at_card)), faults.match_to_schema(FAULTS)


def at_unit_cost(unit_cost: pl.Expr) -> pl.Expr:
    """Quantity at a unit cost, rounded to the currency."""
    step = money.stored_places(pl.col("decimals")).cast(pl.Int64)
    exact = pl.col("quantity").cast(pl.Int128) * unit_cost.cast(pl.Int128)
    return (money.half_away(exact, step * layer_costs.CARD) * step).cast(pl.Int64)
