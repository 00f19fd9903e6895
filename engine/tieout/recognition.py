"""Which subject stands behind a proposal that came back in the extract.

A proposal's id is a hash of (company, room, rule, period, key): nothing can be read from it. So the ids that open items
could have had are made again and held against the ids that are in the ledger:

    ledger   T7QK2XH45AB  1510  50.00            item 4711, revaluation, ar, 2026-08  ->  T7QK2XH45AB: it is this one

Only where the ledger has such ids on accounts in question, only until each of them is explained, newest period first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.journal import proposal_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from tieout.books import Books

FOUND: Final = pl.Schema(
    dict.fromkeys(("company", "room", "rule", "key", "period", "proposal_id"), pl.String)
)  # rows a proposal and subject
POSTED: Final = """select distinct company, proposal_id, month from ledger.posted_proposals where balanced"""


def find(books: Books, subjects: pl.DataFrame, accounts: str = "") -> pl.DataFrame:
    """The subjects whose proposals are in the ledger: company, room, rule, key, period, proposal_id.

    subjects: company, room, rule, key and `since`, the first day on which the subject can have had a proposal.
    accounts: a SELECT of (company, account); only proposals with a line on one of them are looked for.
    """
    wanted = f" and (company, account) in ({accounts})" if accounts else ""
    posted = books.rows(POSTED + wanted)
    if not posted or subjects.is_empty():
        return pl.DataFrame(schema=FOUND)
    unknown = {(company, proposal) for company, proposal, _ in posted}
    months: dict[str, set[date]] = {}
    for company, _, month in posted:
        months.setdefault(company, set()).add(month)
    found: list[tuple[str, ...]] = []
    for company, since in months.items():
        mine = subjects.filter(pl.col("company") == company)
        for period, day in _periods(since, books.parameters["period"]):
            if not any(owner == company for owner, _ in unknown):
                break
            for row in _recognised(mine.filter(pl.col("since") <= day), period, unknown):
                unknown.discard((company, row[-1]))
                found.append(row)
    return pl.DataFrame(found, schema=FOUND, orient="row")


def _recognised(subjects: pl.DataFrame, period: str, unknown: set[tuple[str, str]]) -> Iterator[tuple[str, ...]]:
    """Each subject whose id of that period is among the unknown ones."""
    for company, room, rule, key in subjects.select("company", "room", "rule", "key").iter_rows():
        made = proposal_id(company, room, rule, period, key)
        if (company, made) in unknown:
            yield company, room, rule, key, period, made


def _periods(months: set[date], current: str) -> Iterator[tuple[str, date]]:
    """The names a close may have had that posted in these months, each with the last day it can be of.

    Months first, as most closes are of one, and the months before them, for what was imported a month late; then the
    period being closed, quarters, years and closing periods.
    """
    from tieout.period import month_end, months_later

    newest = sorted(months | {months_later(month, -1) for month in months}, reverse=True)
    yield from ((f"{month:%Y-%m}", month_end(month)) for month in newest)
    last = month_end(newest[0])
    named = {current: last}
    for month in newest:
        quarter, year = f"{month:%Y}-Q{(month.month + 2) // 3}", month.year
        named |= dict.fromkeys((quarter, str(year), str(year + 1), f"{year}-13"), last)
    yield from named.items()
