"""Average periods: in which pool of days the average of a decrease is taken.

A period is named by its first day. Weeks begin on Monday; accounting periods are the company's own, be they weeks; no
period reaches back over the start of a fiscal year:

    week of Monday 29 December 2025, fiscal year from 1 January   ->   29 Dec - 31 Dec and 1 Jan - 4 Jan
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

if TYPE_CHECKING:
    from tieout.books import Books

CUT: Final = {"day": "1d", "week": "1w", "month": "1mo", "quarter": "1q", "year": "1y"}


def days(books: Books, period: str) -> pl.DataFrame:
    """Every day from the first movement to the period end: company, day, period (the first day of its period)."""
    every = books.frame("settings.stock_days")
    if period == "accounting_period":
        return every.sort("company", "day")
    years = books.frame("settings.stock_years").select("company", pl.col("year_start").alias("day"), "year_start")
    began = every.sort("day").join_asof(years.sort("day"), on="day", by="company", check_sortedness=False)
    start = pl.max_horizontal(pl.col("day").dt.truncate(CUT[period]), "year_start")
    return began.select("company", "day", start.alias("period")).sort("company", "day")
