"""What the open part of each layer is worth, so that stock can be told by its age.

100 received at 5.00 and 0.20 freight, 40 left   ->   520.00 x 40 / 100 = 208.00
Average cost: no layer has a cost of its own, 40 left at the item's average of 5.10   ->   204.00
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout import money

DIGITS: Final = 5
FINE: Final = 10**6  # unit cost x quantity in hundred-thousandths each, amounts in ten-thousandths


def valued(layers: pl.DataFrame) -> pl.DataFrame:
    """Open layers with `stock_value` (DECIMAL(38,4), in whole units of account): inventory.layers.

    `layers`: inventory.open_layers; quantities in hundred-thousandths, cost in ten-thousandths.
    """
    step = money.stored_places(pl.col("decimals"))
    cost, remaining = pl.col("cost").cast(pl.Int128), pl.col("remaining").cast(pl.Int128)
    own = money.half_away(money.times(cost, remaining), pl.col("quantity") * step)
    average = money.half_away(money.times(money.integers(pl.col("unit_cost"), DIGITS), remaining), step * FINE)
    value = pl.when(pl.col("method") == "average").then(average).otherwise(own) * step
    return layers.select("company", "entry_no", "item", "posting_date", money.money(value).alias("stock_value"))
