"""What a cell of a workbook says, as text: exact numbers, ISO dates, the digits of account numbers.

A workbook stores a number and how it is shown; the date is a number of days with a date's format. Numbers come back as
Excel shows them at most, in fifteen digits, never with the noise of binary fractions.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from decimal import Decimal

BLANK, NUMBER, DATE, TEXT, ERROR, PERCENT = 0, 1, 2, 4, 8, 16  # kinds of cells, to be joined over a column
EXACT = 15  # digits a workbook keeps
DATES = {*range(14, 23), *range(27, 37), *range(50, 59)}  # built-in formats that show a date or a time of day
PERCENTS = {9, 10}
BARE = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')  # what a format shows as it stands, and its conditions and colours
ELAPSED = re.compile(r"\[(h+|m+|s+)\]", re.IGNORECASE)
SHOWS_DATE = re.compile(r"[ymdhs]", re.IGNORECASE)
DAY = timedelta(days=1)
FIRST, FIRST_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001 - a workbook's days are nobody's
LEAP = 60  # 29 February 1900, a day that Excel counts and that never was
LAST = 2_958_466  # the day after 31 December 9999


def number(stored: str) -> str:
    """A stored number as the shortest exact decimal: `1510.0` is `1510`, `0.30000000000000004` is `0.3`."""
    text = stored.strip()
    digits = text.lstrip("-")
    if digits.isdigit():
        return text
    if len(digits) > EXACT or "e" in text or "E" in text:
        text = format(float(text), f".{EXACT}g")
        if "e" in text:
            text = format(Decimal(text), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def moment(stored: str, *, since_1904: bool) -> str | None:
    """A number of days as ISO date, with the time of day where it has one; None where it is no day of the calendar."""
    days = float(stored)
    if not 0 <= days < LAST:
        return None
    if not since_1904 and days < LEAP:
        days += 1
    found = (FIRST_1904 if since_1904 else FIRST) + days * DAY
    rounded = (found + timedelta(milliseconds=500)).replace(microsecond=0)
    if float(stored) < 1 and not since_1904:
        return rounded.time().isoformat()
    return rounded.date().isoformat() if rounded == rounded.replace(hour=0, minute=0, second=0) else str(rounded)


def percent(share: str) -> str:
    """A share as the per cent that its format shows: `0.19` is `19`."""
    return number(format(Decimal(share) * 100, "f"))


def shows(format_id: int, code: str) -> str:
    """What a number format makes of a number: `date`, `percent`, or "" for a plain number."""
    if code:
        first = code.split(";", maxsplit=1)[0]
        bare = BARE.sub("", first)
        if "%" in bare:
            return "percent"
        return "date" if SHOWS_DATE.search(bare) and not ELAPSED.search(first) and "E" not in bare else ""
    return "date" if format_id in DATES else "percent" if format_id in PERCENTS else ""


def column(letters: str) -> int:
    """The place of a column, counted from 0: `B` is 1, `AA` 26."""
    found = 0
    for letter in letters.upper():
        found = found * 26 + ord(letter) - 64
    return found - 1
