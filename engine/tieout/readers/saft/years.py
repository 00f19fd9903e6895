"""The fiscal years of a SAF-T file: which month its period 1 of a year is.

    Period 1 of 2017 dated January 2017      the calendar year
    Period 1 of 2017 dated July 2017         a year from July, named after the year it begins in
    Period 1 of 2018 dated July 2017         a year from July, named after the year it ends in

Months and periods are counted on: twelve a year. The distance between the two is the same for every transaction; what
most of them say counts, so one voucher dated wrongly misleads nobody. Periods 13 and later belong to the last month,
period 0 to the first.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from tieout.readers.saft.header import Header

YEAR = 12
FIRST, LAST = date(1900, 1, 1), date(2200, 1, 1)


def month(day: pl.Expr) -> pl.Expr:
    """The month of an ISO date, counted on; null for anything else."""
    return (
        day.str.slice(0, 4).cast(pl.Int32, strict=False) * YEAR + day.str.slice(5, 2).cast(pl.Int32, strict=False) - 1
    )


class Years:
    """The fiscal calendar as the head and the transactions of a file tell it."""

    def __init__(self, header: Header) -> None:
        self.header = header
        self.seen: Counter[int] = Counter()
        self.latest = ""

    def period(self) -> pl.Expr:
        """The period a transaction states, counted on; null where it states none."""
        number = pl.col("Period").cast(pl.Int32, strict=False).clip(1, YEAR)
        named = pl.col("PeriodYear").cast(pl.Int32, strict=False)
        dated = pl.col("day").str.slice(0, 4).cast(pl.Int32, strict=False)
        return pl.coalesce(named, pl.lit(self.header.fiscal_year, pl.Int32), dated) * YEAR + number - 1

    def learn(self, vouchers: pl.DataFrame) -> None:
        """Take notice of transactions: their `day` and its `month`, their Period and what is `stated` with it.

        And of `lines`, how many say so.
        """
        plain = pl.col("Period").cast(pl.Int32, strict=False).is_between(1, YEAR)
        distance = (pl.col("month") - pl.col("stated")).alias("distance")
        told = vouchers.select(pl.when(plain).then(distance).alias("distance"), "lines")
        for found, count in told.group_by("distance", maintain_order=True).agg(pl.col("lines").sum()).iter_rows():
            if found is not None:
                self.seen[found] += count
        self.latest = max(self.latest, str(vouchers["day"].max() or ""))

    @property
    def distance(self) -> int | None:
        """How many months after period 1 of a year's number its first month is; None where nothing tells."""
        if self.seen:
            return max(self.seen.items(), key=lambda item: (item[1], -abs(item[0])))[0]
        first, last = _day(self.header.start), _day(self.header.end)
        if first and last and first.day == 1 and _months(last + timedelta(1)) - _months(first) == YEAR:
            return _months(first) - (self.header.fiscal_year or first.year) * YEAR
        return 0 if self.header.first else None

    @property
    def start(self) -> date | None:
        """The first day the file is of."""
        return _day(self.header.start) or self._edge(self.header.first)

    @property
    def end(self) -> date | None:
        """The last day the file is of."""
        after = self._edge(self.header.last, after=True)
        return _day(self.header.end) or (after - timedelta(1) if after else None)

    def year(self, day: date) -> tuple[date, date] | None:
        """The first and last day of the fiscal year that holds a day."""
        if self.distance is None:
            return None
        first = (_months(day) - self.distance) // YEAR * YEAR + self.distance
        return _first(first), _first(first + YEAR) - timedelta(1)

    @property
    def own(self) -> tuple[date, date] | None:
        """The fiscal year the file is of: that of its last day."""
        last = self.end or _day(self.latest)
        return self.year(last) if last else None

    def facts(self) -> dict[str, str]:
        """The years the file is of and how far it goes, for load.facts."""
        found: dict[str, str] = {}
        year, number = self.own, 0
        while year and number > -YEAR:
            found |= {f"year_start.{number}": f"{year[0]}", f"year_end.{number}": f"{year[1]}"}
            if not self.start or self.start >= year[0]:
                break
            year, number = self.year(year[0] - timedelta(1)), number - 1
        if self.own and self.end and self.end < self.own[1]:
            found["cut_off"] = f"{self.end}"
        return found

    def _edge(self, period: tuple[int, int] | None, *, after: bool = False) -> date | None:
        """The first day of a period, or the first after it."""
        if period is None:
            return None
        number = min(max(period[0], 1), YEAR) - 1 + after
        return _first(period[1] * YEAR + number + (self.distance or 0))


def _day(text: str) -> date | None:
    """An ISO date of a year books are kept of; None for anything else."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return None
    return found if FIRST.year <= found.year < LAST.year else None


def _months(day: date) -> int:
    """The month of a day, counted on."""
    return day.year * YEAR + day.month - 1


def _first(month: int) -> date:
    """The first day of a month that was counted on."""
    month = min(max(month, _months(FIRST)), _months(LAST))
    return date(month // YEAR, month % YEAR + 1, 1)
