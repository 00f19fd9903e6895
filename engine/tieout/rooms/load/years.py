"""The fiscal years that ledger files say they are of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from tieout.books import Books

FILES = {"company": pl.String, "file": pl.String, "year_start": pl.Date, "year_end": pl.Date}
STATED = """
    select company, file, max(value) filter (where key = 'year_start.0'), max(value) filter (where key = 'year_end.0')
    from load.facts where key in ('year_start.0', 'year_end.0') group by company, file order by company, file"""


def of_files(books: Books) -> pl.DataFrame:
    """The year each file says it is of: company, file, year_start, year_end; files that say nothing are left out."""
    rows = [
        (company, file, *days) for company, file, *texts in books.rows(STATED) if all(days := tuple(map(_day, texts)))
    ]
    return pl.DataFrame(rows, schema=FILES, orient="row")


def _day(text: str | None) -> date | None:
    """An ISO date; None for anything else."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
