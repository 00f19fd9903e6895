"""Model "movements": what decreases cost where the extract has quantities and the cost of increases only."""

from __future__ import annotations

from typing import Final

import polars as pl

COSTS: Final = pl.Schema(
    [
        ("company", pl.String),
        ("item_entry_no", pl.Int64),
        *((name, pl.Int64) for name in ("cost_actual", "cost_expected", "adjustment", "adjustment_expected")),
    ]
)


def costs(entries: pl.DataFrame, applied: pl.DataFrame, days: pl.DataFrame, scope: str) -> pl.DataFrame:
    """The cost of every entry, in ten-thousandths: the columns of COSTS."""
    raise NotImplementedError
