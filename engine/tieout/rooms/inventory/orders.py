"""Production and assembly: a finished order's output costs what the order used (B 15).

    two components at 14.00 consumed, revalued to 10.00 before the consumption; capacity 6.00; output 2
    output stands at 34.00   ->   26.00: 13.00 each; what was expected of it is cleared

Usage is material, direct capacity and capacity overhead; several outputs share it by quantity, the last taking what
rounding leaves, and an output taken back takes its own share. An item at standard cost gets a variance for each part of
the usage; the extract has one standard a piece, so it is taken to be made up as the usage is.
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout import money

ORDER: Final = ["company", "order_no"]
LINE: Final = ["company", "item_entry_no"]
OUTPUT: Final = pl.col("entry_type").is_in(["output", "assembly_output"])
CONSUMED: Final = pl.col("entry_type").is_in(["consumption", "assembly_consumption"])
VARIANCES: Final = {
    "material": "material", "direct": "capacity", "indirect": "capacity_overhead", "own": "manufacturing_overhead",
}  # fmt: skip
WIDE: Final = pl.Int128
COLUMNS: Final = ("made_direct", "made_indirect", *(f"variance_{name}" for name in VARIANCES))
PENNIES: Final = pl.lit(10**10, dtype=WIDE)  # hundred-thousandths of a piece at 10^-9 of money, as ten-thousandths


def touched(entries: pl.DataFrame, items: pl.DataFrame) -> pl.DataFrame:
    """These items (company, item) and every item made, directly or not, of what cannot be costed."""
    moved = entries.filter(pl.col("order_no") != "")
    made_of = (
        moved.filter(CONSUMED).select(*ORDER, "item")
        .join(moved.filter(OUTPUT).select(*ORDER, pl.col("item").alias("product")), on=ORDER)
        .select("company", "item", "product").unique()
    )  # fmt: skip
    found, before = items.select("company", "item").unique(), -1
    while len(found) > before:
        before = len(found)
        next_ = made_of.join(found, on=["company", "item"], how="semi").select(
            "company", pl.col("product").alias("item")
        )
        found = pl.concat([found, next_]).unique()
    return found.sort("company", "item")


def made(entries: pl.DataFrame, orders: pl.DataFrame, cost: pl.Series) -> pl.DataFrame:
    """What each output of a finished order costs: `place` and the parts of COLUMNS, in ten-thousandths.

    `entries` with place, item and order; `orders`: inventory.finished_orders; `cost` of each entry as it stands.
    """
    priced = entries.with_columns(cost.alias("cost"))
    used = priced.filter(CONSUMED).group_by(ORDER).agg(-pl.col("cost").sum().alias("material"))
    usage = orders.join(used, on=ORDER, how="left").with_columns(pl.col("material").fill_null(0))
    out = priced.filter(OUTPUT).join(usage, on=ORDER).sort(*ORDER, "place")
    out = out.with_columns(pl.col("quantity").sum().over(ORDER).alias("whole"))
    out = out.filter(pl.col("quantity") > 0, pl.col("whole") > 0)
    parts = ("material", "direct", "indirect")
    shared = out.with_columns(_shared(name).alias(name) for name in parts)
    shared = shared.with_columns(pl.sum_horizontal(parts).alias("made_direct"))
    return _standard(shared.with_columns(_overhead().alias("made_indirect"))).select("place", *COLUMNS)


def _shared(name: str) -> pl.Expr:
    """An order's amount by quantity of output: rounded as far as it goes, less what went before."""
    so_far = pl.col("quantity").cum_sum().over(ORDER).cast(WIDE)
    upto = money.half_away(pl.col(name).cast(WIDE) * so_far, pl.col("whole").cast(WIDE) * pl.col("step")) * pl.col(
        "step"
    )
    return (upto - upto.shift(1).over(ORDER).fill_null(0)).cast(pl.Int64)


def _overhead() -> pl.Expr:
    """The produced item's own overhead: a percentage of what was used, and a rate a piece."""
    by_percent = pl.col("made_direct").cast(WIDE) * pl.col("indirect_pct")
    by_piece = pl.col("overhead_rate").cast(WIDE) * pl.col("quantity") * 10
    return (money.half_away(by_percent + by_piece, PENNIES * 10 * pl.col("step")) * pl.col("step")).cast(pl.Int64)


def _standard(out: pl.DataFrame) -> pl.DataFrame:
    """Variances against standard cost, by the parts of the usage; none for items at actual cost."""
    at_standard = pl.col("method") == "standard"
    total = pl.col("standard_cost").cast(WIDE) * pl.col("quantity")
    standard = money.half_away(total, PENNIES * pl.col("step")) * pl.col("step")
    parts = out.with_columns(pl.col("made_indirect").alias("own"), standard.alias("standard"))
    parts = parts.with_columns(pl.sum_horizontal(*VARIANCES).alias("all"))
    known = pl.col("all") > 0
    whole = pl.when(known).then("all").otherwise(1).cast(WIDE) * pl.col("step")
    so_far, before, columns = pl.lit(0, dtype=WIDE), pl.lit(0, dtype=WIDE), []
    for name in VARIANCES:
        so_far = so_far + pl.col(name).cast(WIDE)
        share = money.half_away(pl.col("standard") * so_far, whole) * pl.col("step")
        upto = pl.when(known).then(share).otherwise("standard")
        variance = pl.when(at_standard).then(upto - before - pl.col(name)).otherwise(0)
        columns.append(variance.cast(pl.Int64).alias(f"variance_{name}"))
        before = upto
    return parts.with_columns(columns)


def corrections(entries: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """Rows that bring the outputs of finished orders to what they cost; the first clears what was expected."""
    made_of = pl.col("value_type").is_in(["direct_cost", "indirect_cost", "variance"])
    heads = entries.filter(pl.col("made_direct").is_not_null()).select(
        "company", pl.col("entry_no").alias("item_entry_no"), "day", "quantity", *COLUMNS
    )
    own = rows.filter(pl.col("charge") == "", made_of).join(heads.select(LINE), on=LINE, how="semi")
    direct = own.filter(pl.col("value_type") == "direct_cost", ~pl.col("adjustment"))
    paper = direct.group_by(LINE).agg(
        pl.col("entry_no").max().alias("paper"),
        (pl.col("invoiced_quantity") != 0).any().alias("invoiced"),
        (pl.col("expected").any() | (pl.col("cost_expected") != 0).any()).alias("was_expected"),
    )
    heads = heads.join(paper, on=LINE)
    kinds = [("direct_cost", "", "made_direct"), ("indirect_cost", "", "made_indirect")]
    kinds += [("variance", word, f"variance_{name}") for name, word in VARIANCES.items()]
    lines = pl.concat([_line(heads, own, *kind) for kind in kinds])
    changes = pl.any_horizontal(pl.col("cost_actual", "cost_expected", "invoiced_quantity") != 0)
    return lines.filter(changes).with_columns(
        pl.col("paper").alias("applies_to"), pl.from_epoch("day", "d").alias("valuation_date"),
        pl.lit(value=False).alias("expected"), pl.lit("order").alias("cause"),
    )  # fmt: skip


def _line(heads: pl.DataFrame, own: pl.DataFrame, value_type: str, variance: str, column: str) -> pl.DataFrame:
    """One kind of cost of every output: what it should be less what is booked; direct cost is the output's invoice."""
    same = (pl.col("value_type") == value_type) & (
        pl.lit(value_type != "variance") | (pl.col("variance_type") == variance)
    )
    booked = (
        own.filter(same)
        .group_by(LINE)
        .agg(pl.col("cost_actual").sum().alias("booked"), pl.col("cost_expected").sum().alias("still"))
    )
    invoices = pl.lit(value_type == "direct_cost") & pl.col("was_expected") & ~pl.col("invoiced")
    return heads.join(booked, on=LINE, how="left").with_columns(
        (pl.col(column) - pl.col("booked").fill_null(0)).alias("cost_actual"),
        (-pl.col("still").fill_null(0)).alias("cost_expected"),
        pl.lit(value_type).alias("value_type"),
        pl.lit(variance).alias("variance_type"),
        pl.when(invoices).then("quantity").otherwise(0).alias("invoiced_quantity"),
    )
