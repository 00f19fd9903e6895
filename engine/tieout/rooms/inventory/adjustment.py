"""Cost adjustment: what must still be written so that every decrease carries the cost of what it consumed."""

from __future__ import annotations

from typing import Final

import polars as pl

PROPOSED: Final = pl.Schema(
    [
        ("company", pl.String), ("item_entry_no", pl.Int64), ("applies_to", pl.Int64), ("value_type", pl.String),
        ("variance_type", pl.String), ("valuation_date", pl.Date), ("cost_actual", pl.Int64),
        ("cost_expected", pl.Int64), ("expected", pl.Boolean), ("cause", pl.String),
    ]
)  # fmt: skip


def adjust(
    entries: pl.DataFrame, rows: pl.DataFrame, applied: pl.DataFrame, days: pl.DataFrame, scope: str
) -> pl.DataFrame:
    """The value entries cost adjustment would still write: the columns of PROPOSED, amounts in ten-thousandths."""
    return pl.DataFrame(schema=PROPOSED)
