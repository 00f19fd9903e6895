"""Fiscal years and periods: which dates a close covers for each company.

A close names one period; each company reads it on its own calendar. Closing 2026-09 in a group of three:

    company           period                   fiscal year              the period before
    calendar year     2026-09-01..2026-09-30   2026-01-01..2026-12-31   2026-08-01..2026-08-31
    from 1 September  2026-09-01..2026-09-30   2026-09-01..2027-08-31   2026-08-01..2026-08-31
    4-4-5             2026-08-23..2026-09-26   2025-12-28..2026-12-26   2026-07-26..2026-08-22

The choices: a month means the calendar month; for a company with 4-4-5 or listed period ends it means the period that
holds the month's 15th day. A fiscal year is named by the year it ends in, so 2026-Q3 and 2026 follow the group's year,
and 2026-13 is its last month with closing entries. No period reaches back over the start of a company's fiscal year.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tieout.period import Period, month_end, months_later

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import polars as pl

DAY = timedelta(days=1)
LONGEST_MONTH = 42
WEEKS_445 = (4, 4, 5) * 4


@dataclass(frozen=True)
class FiscalYear:
    """A fiscal year: its name, first and last day, and the last day of each of its periods."""

    name: str
    start: date
    end: date
    ends: tuple[date, ...] = ()
    monthly: bool = True

    def span(self, day: date) -> tuple[date, date]:
        """First and last day of the period of this year that holds `day`."""
        position = bisect_left(self.ends, day)
        start = self.start if position == 0 else self.ends[position - 1] + DAY
        return start, self.ends[position]


@cache  # companies mostly have the same years, and each is asked for some dozens of times a close
def monthly_ends(start: date, end: date) -> tuple[date, ...]:
    """Period ends of a year by calendar month; the first and last may be part of one."""
    months = (end.year - start.year) * 12 + end.month - start.month
    return (*(month_end(months_later(start.replace(day=1), count)) for count in range(months)), end)


def weekly_ends(start: date, end: date) -> tuple[date, ...]:
    """Period ends of a 4-4-5 year; what remains after 52 weeks belongs to the last period."""
    weeks = (sum(WEEKS_445[: count + 1]) for count in range(len(WEEKS_445) - 1))
    return (*(start + timedelta(weeks=count) - DAY for count in weeks), end)


@cache
def fiscal_year(start: date, end: date, name: str = "", periods: str | tuple[date, ...] = "months") -> FiscalYear:
    """A fiscal year of `months`, `4-4-5` or listed period ends. Without a name it is called 2026 or 2025/2026."""
    ends = periods if isinstance(periods, tuple) else (weekly_ends if periods == "4-4-5" else monthly_ends)(start, end)
    years = f"{start.year}" if start.year == end.year else f"{start.year}/{end.year}"
    return FiscalYear(name or years, start, end, ends, monthly=periods == "months")


@dataclass(frozen=True)
class Dates:
    """What a company's period covers; the fields are columns of `settings.companies`."""

    period_start: date
    period_end: date
    year_start: date
    year_end: date
    prior_period_start: date
    prior_period_end: date
    ly_period_start: date
    ly_period_end: date
    ly_year_start: date
    period_closing: bool
    monthly: bool


@dataclass(frozen=True)
class Calendar:
    """A company's fiscal years: those it names, and elsewhere twelve months from `fiscal_year_start` ("09-01")."""

    fiscal_year_start: str = "01-01"
    named: tuple[FiscalYear, ...] = field(default=())

    def year(self, day: date) -> FiscalYear:
        """The fiscal year that holds `day`. A regular year beside a named one is cut where they meet."""
        for year in self.named:
            if year.start <= day <= year.end:
                return year
        start = date.fromisoformat(f"{day.year}-{self.fiscal_year_start}")
        start = start if start <= day else start.replace(year=day.year - 1)
        end = start.replace(year=start.year + 1) - DAY
        before = [year.end + DAY for year in self.named if year.end < day]
        after = [year.start - DAY for year in self.named if year.start > day]
        return fiscal_year(max([start, *before]), min([end, *after]))

    def month(self, first: date) -> tuple[date, date]:
        """What the calendar month beginning on `first` means here."""
        middle = first.replace(day=15)
        year = self.year(middle)
        if not year.monthly:
            start, end = year.span(middle)
            if (end - start).days < LONGEST_MONTH:
                return start, end
        last = month_end(first)
        return first, min([last, *(named.start - DAY for named in self.named if self._cuts(named, middle, last))])

    @staticmethod
    def _cuts(year: FiscalYear, middle: date, last: date) -> bool:
        """Whether a year of weeks begins in the second half of a month: its days belong to its own first period."""
        return not year.monthly and middle < year.start <= last

    def span(self, period: Period) -> tuple[date, date]:
        """First and last day of a period here, not reaching back over the start of the year that holds its end."""
        if period.kind == "range" or period.start.day != 1:
            start, end = period.start, period.end
        else:
            start, end = self.month(period.start)[0], self.month(period.end.replace(day=1))[1]
        return max(start, self.year(end).start), end

    def before(self, period: Period) -> tuple[date, date]:
        """The period just before: the one named before it, else (after a cut) what ends the day before this one."""
        end = self.span(period)[0] - DAY
        earlier = self.span(period.earlier())
        if earlier[1] == end:
            return earlier
        return max(self.year(end).span(end)[0], self.month(end.replace(day=1))[0]), end

    def dates(self, period: Period) -> Dates:
        """Every date of a close of `period` here."""
        start, end = self.span(period)
        year = self.year(end)
        ly_start, ly_end = self.span(period.year_earlier())
        closing = period.closing and end == year.end
        before = self.before(period)
        ly_year_start = self.year(ly_end).start
        return Dates(start, end, year.start, year.end, *before, ly_start, ly_end, ly_year_start, closing, year.monthly)

    def years(self, since: date, until: date) -> list[FiscalYear]:
        """The fiscal years from the one that holds `since` to the one that holds `until`."""
        years = [self.year(since)]
        while years[-1].end < until:
            years.append(self.year(years[-1].end + DAY))
        return years

    def buckets(self, period: Period, since: date) -> list[date]:
        """The days on which a bucket of `settings.days` begins: months, periods, fiscal years and what dates() names.

        A balance at any day before one of them is a sum of whole buckets.
        """
        dates = self.dates(period)
        starts = {dates.period_start, dates.prior_period_start, dates.ly_period_start, dates.ly_period_end + DAY}
        for year in self.years(since, dates.period_end):
            starts |= {year.start} | {end + DAY for end in (*year.ends, *monthly_ends(year.start, year.end))}
        return sorted(day for day in starts if since <= day <= dates.period_end)

    def accounting_periods(self, period: Period, since: date) -> list[date]:
        """The days on which an accounting period begins, whatever is closed: weeks or months, as the year has them."""
        last = self.dates(period).period_end
        years = self.years(since, last)
        starts = {year.start for year in years} | {end + DAY for year in years for end in year.ends}
        return sorted(day for day in starts if since <= day <= last)


def fiscal_years(calendars: Mapping[str, Calendar], period: Period, since: date | None = None) -> pl.DataFrame:
    """`settings.fiscal_years`: company, year_start, year_end, name, from the year of `since` to the period's.

    `since` is the earliest day wanted (the first posting, say); without it the comparison year comes first.
    """
    import polars as pl

    schema = {"company": pl.String, "year_start": pl.Date, "year_end": pl.Date, "name": pl.String}
    rows = [
        (company, year.start, year.end, year.name)
        for company, calendar in calendars.items()
        for year in calendar.years(_first(calendar, period, since), calendar.dates(period).period_end)
    ]
    return pl.DataFrame(rows, schema=schema, orient="row")


def days(calendars: Mapping[str, Calendar], period: Period, since: date | None = None) -> pl.DataFrame:
    """`settings.days`: company, day, month (the first day of its bucket), each day to the period end."""
    return _days(calendars, period, since, "month", Calendar.buckets)


def stock_days(calendars: Mapping[str, Calendar], period: Period, since: date | None = None) -> pl.DataFrame:
    """`settings.stock_days`: company, day, period (the first day of its accounting period), each day to the end."""
    return _days(calendars, period, since, "period", Calendar.accounting_periods)


def _days(
    calendars: Mapping[str, Calendar],
    period: Period,
    since: date | None,
    name: str,
    starting: Callable[[Calendar, Period, date], list[date]],
) -> pl.DataFrame:
    """Each day of each company, and as `name` the latest of the `starting` days."""
    import polars as pl

    frames = [pl.DataFrame(schema={"company": pl.String, "day": pl.Date, name: pl.Date})]
    for company, calendar in calendars.items():
        first, last = _first(calendar, period, since), calendar.dates(period).period_end
        starts = pl.Series(name, [first, *starting(calendar, period, first)], dtype=pl.Date).unique().sort()
        every = pl.date_range(first, last, eager=True).alias("day").to_frame()
        joined = every.join_asof(starts.to_frame().with_columns(pl.col(name).alias("day")), on="day")
        frames.append(joined.select(pl.lit(company).alias("company"), "day", name))
    return pl.concat(frames)


def _first(calendar: Calendar, period: Period, since: date | None) -> date:
    """The first day of the earliest fiscal year wanted."""
    earliest = calendar.dates(period).ly_year_start
    return calendar.year(min(since, earliest) if since else earliest).start


def overlaps(years: Iterable[FiscalYear]) -> list[tuple[FiscalYear, FiscalYear]]:
    """Pairs of fiscal years that share a day."""
    ordered = sorted(years, key=lambda year: year.start)
    return [(one, two) for one, two in pairwise(ordered) if two.start <= one.end]
