"""Exact reversals: a purchase return or negative output fixed to its receipt gives back each part of its cost (B 7).

received 10: direct 120.00, variance -20.00 against a standard of 10.00   returned 5, booked at -50.00 direct
->   variance +10.00, and of the direct cost the rest, -10.00: each of both now sums to what is left of the receipt
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout import money

LINE: Final = ["company", "item_entry_no"]
KIND: Final = ["value_type", "variance_type"]
PARTS: Final = ("indirect_cost", "variance")
REVERSED: Final = ("purchase", "output")


def parts(entries: pl.DataFrame, rows: pl.DataFrame, proposed: pl.DataFrame) -> pl.DataFrame:
    """Indirect cost and variances still to be given back: LINE, KIND, applies_to, cost_actual, in ten-thousandths.

    `entries` with step and day; `rows`: inventory.value_rows; `proposed`: what is to be written on the receipts. What
    is received is given back by quantity; an entry that still waits for its invoice has one expected amount.
    """
    back = entries.filter(
        pl.col("quantity") < 0, pl.col("applies_to").is_not_null(), pl.col("entry_type").is_in(REVERSED)
    ).select(*LINE[:1], pl.col("entry_no").alias("item_entry_no"), "applies_to", "quantity", "step", "day")
    if back.is_empty():
        return rows.select(*LINE, *KIND, "applies_to", "cost_actual").clear().with_columns(day=pl.lit(0, pl.Int64))
    layer = entries.select("company", pl.col("entry_no").alias("applies_to"), pl.col("quantity").alias("whole"))
    back = back.join(layer, on=["company", "applies_to"]).join(_papers(rows), on=LINE)
    back = back.filter(pl.col("invoiced") >= -pl.col("quantity"))
    own = [*LINE, *KIND, "cost_actual"]
    every = pl.concat([rows.filter(pl.col("charge") == "").select(own), proposed.select(own)])
    booked = every.filter(pl.col("value_type").is_in(PARTS)).group_by(*LINE, *KIND).agg(pl.col("cost_actual").sum())
    received = back.join(booked, left_on=["company", "applies_to"], right_on=LINE, suffix="_received").with_columns(
        (pl.col("cost_actual").cast(pl.Int128) * pl.col("quantity")).alias("share")
    )
    given = money.half_away(pl.col("share"), pl.col("whole").cast(pl.Int128) * pl.col("step")) * pl.col("step")
    found = received.select(*LINE, *KIND, "paper", "day", given.cast(pl.Int64).alias("given")).join(
        booked, on=[*LINE, *KIND], how="left"
    )
    return found.select(
        *LINE, *KIND, pl.col("paper").alias("applies_to"),
        (pl.col("given") - pl.col("cost_actual").fill_null(0)).alias("cost_actual"), "day",
    ).filter(pl.col("cost_actual") != 0)  # fmt: skip


def _papers(rows: pl.DataFrame) -> pl.DataFrame:
    """The last invoice of each entry, and how much is invoiced; a row that says neither is an invoice of all."""
    direct = rows.filter(pl.col("value_type") == "direct_cost", pl.col("charge") == "", ~pl.col("adjustment"))
    waits = pl.col("expected").any() | (pl.col("cost_expected") != 0).any()
    invoiced = pl.col("invoiced_quantity").abs().sum()
    return direct.sort("entry_no").group_by(LINE).agg(
        pl.col("entry_no").filter(~pl.col("expected")).last().alias("paper"),
        pl.when((invoiced == 0) & ~waits).then(2**62).otherwise(invoiced).alias("invoiced"),
    )  # fmt: skip
