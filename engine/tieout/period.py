"""The period a close is named after: 2026-09, 2026-Q3, 2026, 2026-07-01..2026-09-30 or 2026-13.

parse("2026-09")                    2026-09-01..2026-09-30   before it 2026-08, a year earlier 2025-09
parse("2026-Q3")                    2026-07-01..2026-09-30   before it 2026-Q2
parse("2026", start="07-01")        2025-07-01..2026-06-30   a year is named by the year it ends in
parse("2026-13")                    2026-12-01..2026-12-31   December, with its closing entries
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

FORMS = (
    'write a month "2026-09", a quarter "2026-Q3", a year "2026", closing entries "2026-13" '
    'or a range "2026-07-01..2026-09-30"'
)
SHAPE = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>0[1-9]|1[0-2])|Q(?P<quarter>[1-4])|(?P<closing>13)))?"
    r"|(?P<start>\d{4}-\d\d-\d\d)\.\.(?P<end>\d{4}-\d\d-\d\d)",
    re.ASCII,
)
MONTHS = {"month": 1, "quarter": 3, "year": 12, "closing": 1}
FIRST_YEAR, LAST_YEAR = 1900, 2999


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return months_later(day.replace(day=1), 1) - timedelta(days=1)


def months_later(day: date, months: int) -> date:
    """The same day so many months later (earlier when negative), or that month's last day where it is shorter."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    raise AssertionError(day, months)


@dataclass(frozen=True)
class Period:
    """A named period and its dates on the group's calendar."""

    text: str
    kind: Literal["month", "quarter", "year", "closing", "range"]
    start: date
    end: date

    @property
    def closing(self) -> bool:
        """Whether closing entries are shown (2026-13)."""
        return self.kind == "closing"

    def earlier(self) -> Period:
        """The period of the same length just before."""
        if self.kind != "range":
            return self._moved(-MONTHS[self.kind])
        if self.start.day == 1 and self.end == month_end(self.end):
            return self._moved(-(12 * (self.end.year - self.start.year) + self.end.month - self.start.month + 1))
        length = self.end - self.start
        end = self.start - timedelta(days=1)
        return _range(end - length, end)

    def year_earlier(self) -> Period:
        """The same period a year earlier; a range that ends with February still does."""
        return self._moved(-12)

    def _moved(self, months: int) -> Period:
        """The period moved by whole months; what ends a month goes on ending one."""
        end = months_later(self.end, months)
        start, end = months_later(self.start, months), month_end(end) if self.end == month_end(self.end) else end
        if self.kind == "range":
            return _range(start, end)
        return Period(f"{start:%Y-%m}" if self.kind == "month" else f"{start}..{end}", self.kind, start, end)


def _range(start: date, end: date) -> Period:
    """A range of days as a period."""
    return Period(f"{start}..{end}", "range", start, end)


def parse(text: str, start: str = "01-01") -> Period:
    """The period `text` names, where the group's fiscal year begins on `start` (MM-DD).

    Raises ValueError with the remedy where no period is meant, or where a range runs backwards or over two years.
    """
    match = SHAPE.fullmatch(text)
    if not match:
        raise ValueError(FORMS)
    found = match.groupdict()
    if found["start"]:
        return _explicit(found["start"], found["end"], start)
    year = int(found["year"])
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"write a year from {FIRST_YEAR} to {LAST_YEAR}")
    if found["month"]:
        return _months(text, "month", date(year, int(found["month"]), 1))
    first = date.fromisoformat(f"{year if start == '01-01' else year - 1}-{start}")
    if found["closing"]:
        return _months(text, "closing", months_later(first, 11))
    if found["quarter"]:
        return _months(text, "quarter", months_later(first, 3 * int(found["quarter"]) - 3))
    return _months(text, "year", first)


def _months(text: str, kind: Literal["month", "quarter", "year", "closing"], first: date) -> Period:
    """The period of that kind beginning on `first`."""
    return Period(text, kind, first, months_later(first, MONTHS[kind]) - timedelta(days=1))


def _explicit(first: str, last: str, start: str) -> Period:
    """A range of days inside one fiscal year of the group."""
    try:
        begin, end = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        raise ValueError("write days of the calendar: 2026-07-01..2026-09-30") from None
    if end < begin:
        raise ValueError(f"the range runs backwards; write {last}..{first}")
    turn = date.fromisoformat(f"{end.year}-{start}")
    turn = turn if turn <= end else turn.replace(year=turn.year - 1)
    if begin < turn:
        raise ValueError(f"the range crosses {turn}, where the group's fiscal year begins; close each year by itself")
    return _range(begin, end)
