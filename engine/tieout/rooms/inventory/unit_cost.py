"""Unit cost of an item's card, from what is in stock (B 17).

in stock 8.003 for 24.01, 8 of them sold for 24.00; a decrease of 3.997 nothing covers yet is left out
left 0.003 for 0.01, one rounding unit: no average can be told from it   ->   24.01 / 8.003 = 3.00012
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

import polars as pl

from tieout import money

KEYS: Final = ("company", "item", "variant", "location")
DIGITS: Final = 5
WIDE: Final = pl.Int128
FINE: Final = 10**9


def unit_costs(parts: pl.DataFrame, items: pl.DataFrame) -> pl.DataFrame:
    """The unit cost of each pool: company, item, variant, location, unit_cost (5 decimals).

    `parts`: entries with their pool, but for uncovered decreases: quantity and what of it is unused
    (hundred-thousandths), cost (ten-thousandths), decimals. Standard: the standard cost. Others: value / quantity, at
    least 0; nothing in stock leaves the card's cost. Where one rounding unit is left, the
    layers' own exact costs count instead.
    """
    wide = parts.with_columns(pl.col("quantity", "unused", "cost").cast(WIDE))
    own = money.half_away(pl.col("cost") * pl.col("unused") * FINE, pl.col("quantity").abs())
    pools = (
        wide.with_columns(own.alias("exact"))
        .group_by(KEYS, maintain_order=True)
        .agg(
            pl.col("quantity").sum().alias("pieces"), pl.col("cost").sum().alias("value"), pl.col("exact").sum(),
            pl.col("decimals").first(),
        )
    )  # fmt: skip
    one_unit = pl.col("value") == money.stored_places(pl.col("decimals"))
    fine = pl.when(one_unit).then("exact").otherwise(pl.col("value") * FINE)
    per_piece = money.half_away(pl.max_horizontal(fine, 0), pl.max_horizontal(pl.col("pieces"), 1) * (FINE // 10**6))
    found = pools.with_columns(per_piece.alias("found")).join(items, on=["company", "item"], how="left")
    chosen = (
        pl.when(pl.col("method") == "standard").then(pl.col("standard_cost").cast(pl.Decimal(38, DIGITS)))
        .when(pl.col("pieces") <= 0).then(pl.col("unit_cost").cast(pl.Decimal(38, DIGITS)))
        .otherwise(scaled(pl.col("found")))
    )  # fmt: skip
    return found.select(*KEYS, chosen.alias("unit_cost"))


def scaled(hundred_thousandths: pl.Expr) -> pl.Expr:
    """An integer count of hundred-thousandths as a decimal."""
    return (hundred_thousandths.cast(pl.Decimal(38, 0)) * pl.lit(Decimal("0.00001"))).cast(pl.Decimal(38, DIGITS))
