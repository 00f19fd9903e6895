"""The first two lines of a DATEV file: what kind of file it is, of which client and year; which column is where.

"EXTF";700;21;"Buchungsstapel";13;20250115120000000;;...;1001;456;20250101;4;20250101;20251231;...
EXTF or DTVF, version, category, name, its version, made on, ..., consultant, client, year, digits, from, to
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tieout.readers import text
from tieout.readers.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PARTIES, NAMES, BOOKINGS = 16, 20, 21
OTHERS = {44, 46, 47, 48, 62, 63, 65, 67}  # texts, terms, notes, addresses, assets, recurring bookings: no ledger
MARK = re.compile(rb'(?:\xef\xbb\xbf)?"?(?:EXTF|DTVF)"?;"?\d*"?;"?(\d*)"?;')
SKR = re.compile(r"(?:SKR)?\s*0?([34])")
LENGTHS = ("4", "5", "6", "7", "8")
YEARS = (12, 13, 11)  # places where the fiscal year may stand
DAY = re.compile(r"(19|20)[0-9]{6}")
CURRENCY = re.compile(r"[A-Z]{3}")
AGAIN = "export the Buchungsstapel again in the DATEV format"
COLUMNS = {  # headings without blanks, signs and umlauts; the short ones are of files with 14 columns
    "amount": "umsatz(ohnesollhabenkz)?",
    "side": "sollhabenkennzeichen|sollhabenkz|sh",
    "currency": "wkzumsatz|wkz",
    "rate": "kurs",
    "base": "basisumsatz",
    "base_currency": "wkzbasisumsatz",
    "account": "konto(nummer)?",
    "contra": "gegenkonto(ohnebuschl\\w*)?",
    "key": "buschl\\w*",
    "date": "belegdatum|datum",
    "document": "belegfeld1",
    "discount": "skonto",
    "text": "buchungstext",
    "cost_1": "kost1(kostenstelle)?",
    "cost_2": "kost2(kostenstelle)?",
    "reversal": "generalumkehr(gu)?",
    "supplied": "leistungsdatum",
    "tax_rate": "steuersatz",
    "locked": "festschreibung",
    "name": "kont(en|o)beschriftung|nameadressattypunternehmen",
    "person": "nameadressattypnat\\w*person",
    "first_name": "vornameadressattypnat\\w*person",
    "other_name": "nameadressattypkeineangabe",
    "short_name": "kurzbezeichnung",
}
SPOKEN = {
    "amount": "Umsatz", "side": "Soll/Haben-Kennzeichen", "account": "Konto", "contra": "Gegenkonto",
    "date": "Belegdatum",
}  # fmt: skip


@dataclass(frozen=True)
class Head:
    """What the first line says. `digits`: of an account of the ledger; those of parties have one more."""

    version: str
    category: int
    name: str
    made: str
    consultant: str
    client: str
    year_start: date
    digits: int
    first: date | None
    last: date | None
    locked: str
    currency: str
    chart: str  # "3" or "4" where the line says which SKR, else ""

    @property
    def year_end(self) -> date:
        """The last day of the fiscal year: DATEV counts twelve months from its first."""
        start = self.year_start
        return date(start.year + 1, start.month, min(start.day, 28)) + timedelta(days=max(start.day - 28, 0) - 1)


def category(start: bytes) -> int | None:
    """The category of a DATEV file that begins so; None for any other file, 0 where it says none."""
    found = MARK.match(start)
    return int(found[1] or 0) if found else None


def records(path: Path, encoding: str) -> Iterator[tuple[int, list[str]]]:
    """The records of a file with their numbers, blank lines left out.

    A record is a line: texts hold no line ends, so a quote that never closes takes no booking after it along.
    """
    with io.TextIOWrapper(text.opened(path), encoding=encoding, errors="replace") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield number, next(csv.reader((line.rstrip("\n"),), delimiter=";"))


def of_record(record: list[str]) -> Head:
    """The first line as facts; raises Unreadable where it says too little.

    The year and the digits behind it stand in fields 13 and 14; some programs write a field more before them.
    """
    cells = [cell.strip() for cell in record] + [""] * 40
    year = next((place for place in YEARS if day(cells[place]) and cells[place + 1] in LENGTHS), 0)
    start = day(cells[year])
    if start is None:
        raise Unreadable("the first line names no fiscal year and no length of accounts (4 to 8)", AGAIN, 1)
    currency = next((cell for cell in cells[year + 6 : year + 14] if CURRENCY.fullmatch(cell)), "")
    chart = SKR.fullmatch(cells[year + 14])
    return Head(
        cells[1], int(cells[2]) if cells[2].isdigit() else 0, cells[3], cells[5], cells[year - 2], cells[year - 1],
        start, int(cells[year + 1]), day(cells[year + 2]), day(cells[year + 3]), cells[year + 8], currency,
        chart[1] if chart else "",
    )  # fmt: skip


def columns(record: list[str]) -> dict[str, int]:
    """Which column is where, by its heading; the first of several of one name."""
    names = [re.sub(r"[^a-z0-9]", "", cell.lower()) for cell in record]
    found = {}
    for column, shape in COLUMNS.items():
        place = next((place for place, name in enumerate(names) if re.fullmatch(shape, name)), None)
        if place is not None:
            found[column] = place
    return found


def day(digits: str) -> date | None:
    """`20250131` as a day; None where it is none."""
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:])) if DAY.fullmatch(digits) else None
    except ValueError:
        return None
