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

import os
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from operator import lt, ne
from typing import TYPE_CHECKING, Final, NamedTuple

import polars as pl

from tieout import money
from tieout.rooms.inventory import in_turn, layer_costs, pools, traces
from tieout.rooms.inventory.applications import FAULTS, STOCK, starts

if TYPE_CHECKING:
    from collections.abc import Callable

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
CUT: Final = 200_000  # entries below which another core does not pay
FEW: Final = 10_000
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
    work, keys, fixed = narrow(entries)
    del entries  # a long extract twice is too much
    work, begins, falls = in_order(work, keys, fixed)
    work, faults = priced(work)
    straight, begins, rest = parted(work, begins, falls, scope, stated)
    parts, found, averaged = [in_one_pass(straight, begins, days)], [faults], []
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
    faults = pl.concat(found).sort("company", "entry_no", "code")
    return Valued(pl.concat([chosen(part) for part in parts]), faults)


def chosen(part: pl.DataFrame) -> pl.DataFrame:
    """The columns of COSTS, as they lie: a selection would copy them into pieces of one length."""
    columns = zip(COSTS.items(), ("company", "entry_no", "cost_actual", "provisional"), strict=True)
    return pl.DataFrame([part[name].cast(dtype).alias(shown) for (shown, dtype), name in columns])


def narrow(entries: pl.DataFrame) -> tuple[pl.DataFrame, list[str], dict[str, pl.Expr]]:
    """The columns read here, which of STOCK tell stocks apart, and those of one value throughout, kept as that value.

    A lot counts only where items are specific.
    """
    work = entries.select(READ)
    if work.is_empty():
        return work, ["item"], {}
    first = work.row(0, named=True)
    alike = {
        name: (pl.col(name) == pl.col(name).first()).all() for name in (*STOCK, "method", "decimals") if name != "item"
    }
    same = work.select(**alike).row(0, named=True) | {name: work[name].null_count() == len(work) for name in LINKS}
    fixed = {name: pl.lit(first[name], work.schema[name]).alias(name) for name in same if same[name]}
    if same["method"] and first["method"] != "specific":
        fixed["lot"] = pl.lit("").alias("lot")
    elif not same["lot"]:
        work = work.with_columns(lot=pl.when(pl.col("method") == "specific").then("lot").otherwise(pl.lit("")))
    work = work.with_columns(one for name, one in fixed.items() if name != "company")
    return work, [name for name in STOCK if name not in fixed], fixed


def in_order(
    work: pl.DataFrame, keys: list[str], fixed: dict[str, pl.Expr]
) -> tuple[pl.DataFrame, pl.Series, pl.Series]:
    """Entries stock by stock, by number within; where stocks begin, and where the date falls.

    Moved only where they do not stand so, and of those only the columns that are not `fixed`.
    """
    for part in (work[:FEW], work):  # a glance first: what was read in the order of posting shows it soon
        begins, numbers, dates = edges(part, keys)
        stands = part[begins[:-1]].select(keys).is_unique().all() and numbers.is_in(begins.implode()).all()
        if not stands:
            break
    else:
        return work, begins, dates
    order = by_stock(work, keys)
    columns = work.columns
    # from columns in many pieces rows are gathered five times as slowly
    work = work.drop(fixed).rechunk()[order].with_columns(fixed.values()).select(columns)
    begins, _, dates = edges(work, keys)
    return work, begins, dates


def by_stock(work: pl.DataFrame, keys: list[str]) -> pl.Series:
    """The places of the entries stock by stock, by number within: counted where they stand by number, else sorted."""
    codes = [work[name].cast(pl.Categorical).to_physical().cast(pl.Int64) for name in keys]
    if len(keys) == 1 and work["entry_no"].is_sorted():
        (order,) = in_turn.placed(codes[0], int(codes[0].max()) + 1)  # type: ignore[arg-type]
        return pl.Series(order)
    return (
        work.select(pl.struct(codes).alias("stock"), "entry_no").select(pl.arg_sort_by("stock", "entry_no")).to_series()
    )


def edges(work: pl.DataFrame, keys: list[str]) -> tuple[pl.Series, pl.Series, pl.Series]:
    """Where another stock begins (and the number of rows), where the entry number falls, and where the date does."""
    if work.is_empty():
        nothing = pl.Series([], dtype=pl.Int64)
        return pl.Series([0], dtype=pl.Int64), nothing, nothing
    changes = breaks(work[keys[0]], ne)
    for name in keys[1:]:
        changes = pl.concat([changes, breaks(work[name], ne)]).unique().sort()
    ends = (pl.Series([place], dtype=pl.Int64) for place in (0, len(work)))
    begins = pl.concat([next(ends), changes, next(ends)])
    return begins, breaks(work["entry_no"], lt), breaks(work["posting_date"], lt)


def breaks(column: pl.Series, compare: Callable[[pl.Series, pl.Series], pl.Series]) -> pl.Series:
    """Places where a value compares so with the one before; piece by piece, as the column lies."""
    found, place, pieces = [], 0, column.get_chunks()
    for piece, following in zip(pieces, [*pieces[1:], column.clear()], strict=True):
        found.append(compare(piece[1:], piece[:-1]).arg_true().cast(pl.Int64) + (place + 1))
        place += len(piece)
        found.append(compare(following[:1], piece[-1:]).arg_true().cast(pl.Int64) + place)
    return pl.concat(found)


def parted(
    work: pl.DataFrame, begins: pl.Series, falls: pl.Series, scope: str, stated: pl.DataFrame | None
) -> tuple[pl.DataFrame, pl.Series, pl.DataFrame]:
    """Items that can be valued in one pass and where their stocks begin, and the others.

    Those are linked, back-dated, LIFO, specific, applied by the ERP, or averaged over several places.
    """
    heads = work[begins[:-1]].select(*ITEM, "method")
    own = [heads.filter(pl.col("method").is_in(["lifo", "specific"]))]
    if scope == "item":
        own.append(heads.filter(AVERAGE & heads.select(ITEM).is_duplicated()))
    if stated is not None and not stated.is_empty():
        own.append(heads.filter(pl.col("company").is_in(stated["company"].unique().implode())))
    rows = [falls.filter(~falls.is_in(begins.implode()))]
    linked = [name for name in LINKS if work[name].null_count() < len(work)]
    rows += [work[name].is_not_null().arg_true().cast(pl.Int64) for name in linked]
    own += [work[each].select(*ITEM, "method") for each in rows if len(each)]
    items = pl.concat(own).select(ITEM).unique()
    if items.is_empty():
        return work, begins, work.clear()
    straight = work.join(items, on=ITEM, how="anti", maintain_order="left")
    rest = work.join(items, on=ITEM, how="semi", maintain_order="left").with_columns(*detail(), DAY.alias("day"))
    return straight, starts(straight, STOCK), rest


def apart(rest: pl.DataFrame, stated: pl.DataFrame | None) -> list[tuple[pl.DataFrame, pl.DataFrame | None]]:
    """Entries to be traced by derived applications, and those by the applications of their company's extract."""
    if rest.is_empty():
        return []
    if stated is None or stated.is_empty():
        return [(rest, None)]
    theirs = pl.col("company").is_in(stated["company"].unique().implode())
    return [(rest.filter(~theirs), None), (rest.filter(theirs), stated)]


def in_one_pass(work: pl.DataFrame, begins: pl.Series, days: pl.DataFrame) -> pl.DataFrame:
    """Stocks that run straight with cost_actual and provisional; many on every core, a share of them each."""
    table, lead = pools.calendar(days)
    heads = (
        work[begins[:-1]]
        .select("company", "method", "card_cost", "decimals")
        .join(lead, on="company", how="left", maintain_order="left")
    )
    heads = heads.select(*detail(), pl.col("first").fill_null(0), averaged=AVERAGE.cast(pl.Int64))
    columns = (work["quantity"], work["value"], work.select(DAY).to_series())

    def part(low: int, high: int) -> tuple[pl.Series, ...]:
        first, end = int(begins[low]), int(begins[high])
        own = heads[low:high]
        stocks = (own[name] for name in ("averaged", "card", "step", "first"))
        found: tuple[pl.Series, ...] = in_turn.in_turn(
            begins[low : high + 1] - first, *stocks, table, *(column[first:end] for column in columns)
        )
        return found

    cuts = shares_of_work(begins)
    with ThreadPoolExecutor(len(cuts)) as pool:
        found = list(pool.map(lambda cut: part(*cut), cuts))
    cost, provisional = (pl.concat(each) for each in zip(*found, strict=True))
    return work.with_columns(cost_actual=cost, provisional=provisional)


def shares_of_work(begins: pl.Series) -> list[tuple[int, int]]:
    """Stocks cut into runs of about as many entries, one for each core; a short history is not cut."""
    stocks, size = len(begins) - 1, int(begins[-1])
    cores = min(os.cpu_count() or 1, max(size // CUT, 1))
    if cores == 1:
        return [(0, stocks)]
    wanted = pl.Series([size * core // cores for core in range(1, cores)], dtype=pl.Int64)
    inner = begins.search_sorted(wanted).cast(pl.Int64).to_list()
    cuts = sorted({0, *inner, stocks})
    return list(pairwise(cuts))


def detail() -> list[pl.Expr]:
    """The unit cost of the card, and the smallest part of the currency in ten-thousandths."""
    step = money.stored_places(pl.col("decimals")).cast(pl.Int64)
    return [pl.col("card_cost").fill_null(0).alias("card"), step.alias("step")]


def priced(work: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries with `value`, what an increase costs by document or at standard, and increases without a cost.

    An increase no document prices is valued at the card's cost and told, unless it takes the cost of a decrease. An
    opening (numbered below nought) has its stated cost at standard too.
    """
    standard = pl.col("method") == "standard"
    if work.select(standard.any()).item():
        at_standard = at_unit_cost(pl.col("standard_cost").fill_null(0))
        own = pl.when(standard & (pl.col("entry_no") > 0)).then(at_standard).otherwise("cost")
        work = work.with_columns(cost=own)
    if not work["cost"].has_nulls():
        return work.with_columns(value="cost"), pl.DataFrame(schema=FAULTS)
    work = work.with_columns(value=pl.when(pl.col("quantity") > 0).then("cost").otherwise(0))
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
