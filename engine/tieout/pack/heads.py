"""How periods, years and units are named at the head of a page.

"2026-09" is September 2026; a fiscal year that spans two calendar years is 2026/27; amounts are printed in units of
the currency, or in thousands (then millions) where a figure has nine digits or more.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from tieout.pack.languages import Catalogue
    from tieout.pack.pages import Company

QUARTER = re.compile(r"(\d{4})-Q([1-4])")
TOO_LONG, LARGEST_UNIT = 10**8, 6
UNITS = {3: "thousands", 6: "millions"}


def period(words: Catalogue, company: Company, text: str) -> str:
    """The name of the period being closed, as it stands in a sentence."""
    start, end = company.period_start, company.period_end
    if company.period_closing:
        return words.text("period-closing", month=words.date(end, "month"))
    if quarter := QUARTER.fullmatch(text):
        return words.text("period-quarter", year=quarter[1], quarter=int(quarter[2]))
    if re.fullmatch(r"\d{4}", text):
        return words.text("period-year", year=year(company.year_start, company.year_end))
    if is_month(company):
        return words.date(end, "month")
    return words.text("period-span", start=words.date(start, "long"), end=words.date(end, "long"))


def is_month(company: Company) -> bool:
    """Whether the period is a month (or a 4- or 5-week period of about a month)."""
    return (company.period_end - company.period_start).days < 36  # noqa: PLR2004 - five weeks and a day


def year(start: date, end: date) -> str:
    """The name of a fiscal year: the calendar year, or both it touches."""
    return str(end.year) if start.year == end.year else f"{start.year}/{end.year % 100:02d}"


def years(company: Company) -> tuple[str, str]:
    """The names of the fiscal year and of the one before."""
    before = year(company.ly_year_start, company.year_start - timedelta(days=1))
    return year(company.year_start, company.year_end), before


def span(words: Catalogue, company: Company, *, to_date: bool) -> str:
    """The months a column covers, as they stand in a sentence: September, or January to September."""
    start = company.year_start if to_date else company.period_start
    first, last = (words.date(day, "month_name") for day in (start, company.period_end))
    return first if first == last else words.text("span-months", start=first, end=last)


def covers_year(company: Company) -> bool:
    """Whether the period begins with the fiscal year, so that month and year to date are one column."""
    return company.period_start == company.year_start


def scale(largest: Decimal) -> int:
    """The power of ten of the unit: 0, or 3 and 6 where units or thousands would be too long to read."""
    return next(power for power in (0, 3, 6) if abs(largest).scaleb(-power) < TOO_LONG or power == LARGEST_UNIT)


def unit(words: Catalogue, currency: str, power: int) -> str:
    """The unit of a table: EUR, EUR thousand, EUR million."""
    return words.text(f"unit-{UNITS[power]}", currency=currency) if power else currency
