"""Regnskab Basis, the small file of Danish annual accounts: what each account of the public standard chart holds.

    KONTONUMMER_20231231;KONTONAVN_20231231;VAERDI_20231231
    1010;Salg af varer og ydelser;-1250000
    6480;Bankkonto;310500

Debit is positive: balances at the day, income and cost of the year up to it. The day stands in the heading; where a
program leaves it out there, in the name of the file. A file has a few hundred rows at most.
"""

from __future__ import annotations

import csv
import re
from datetime import date
from typing import TYPE_CHECKING

from tieout.readers import text
from tieout.readers.national import Told
from tieout.readers.saft import countries
from tieout.readers.source import Stop
from tieout.readers.values import Style

if TYPE_CHECKING:
    from tieout.readers.national import File

HEADING = re.compile(r"(KONTONUMMER|KONTONAVN|V(?:AE|Æ)RDI)(?:_(\d{8}))?", re.IGNORECASE)
DAYS = (
    (re.compile(r"(?<!\d)(\d{4})-?(\d\d)-?(\d\d)(?!\d)"), (0, 1, 2)),
    (re.compile(r"(?<!\d)(\d\d)[-. ](\d\d)[-. ]((?:20)?\d\d)(?!\d)"), (2, 1, 0)),
)
COMMA = re.compile(r"-?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?")
POINT = re.compile(r"-?\d+(\.\d*)?")


def recognises(start: bytes) -> bool:
    """Whether a file that begins so has the three headings."""
    first = start.decode("latin-1").removeprefix("ï»¿").split("\n", 1)[0]
    found = [match[1].upper() for cell in _cells(first) if (match := HEADING.fullmatch(cell))]
    return "KONTONUMMER" in found and any(name.startswith("V") for name in found)


def take(file: File) -> Told:
    """Take the file apart: a chart, and one trial balance for each column of values."""
    encoding = text.decided(file.source.path, file.look, file.source.options.get("encoding"))
    content = b"".join(text.chunks(file.source.path)).decode(encoding).removeprefix("\ufeff")
    heads, *rows = csv.reader(content.splitlines(), delimiter=";")
    columns = [HEADING.fullmatch(head.strip()) for head in heads]
    told = Told(file.workspace, detected=f"{encoding}; Regnskab Basis", generate=False)
    values = [place for place, head in enumerate(columns) if head and head[1].upper().startswith("V")]
    days = {place: _day(columns[place], file.source.name) for place in values}
    style = _decimal([row[place].strip() for row in rows for place in values if place < len(row)], file)
    if style is None or not all(days.values()):
        told.stops.append(_undated(file) if style else _undecided(file))
        return told
    told.style = Style(decimal=style, plain=False)
    number = next(place for place, head in enumerate(columns) if head and head[1].upper() == "KONTONUMMER")
    name = next((place for place, head in enumerate(columns) if head and head[1].upper() == "KONTONAVN"), number)
    for row, cells in enumerate(rows, start=2):
        if any(cell.strip() for cell in cells):
            padded = [cell.strip() for cell in cells] + [""] * (len(heads) - len(cells))
            _account(told, row, padded[number], padded[name])
            for place, day in days.items():
                told.table("balances").add(row, account=padded[number], date=f"{day}", amount=padded[place] or "0")
    return told


def _account(told: Told, row: int, number: str, name: str) -> None:
    """An account of the public chart."""
    kind = countries.kind("DK", {"StandardAccountID": number})
    told.table("accounts").add(row, account=number, name=name, type=kind, category=number)


def _cells(line: str) -> list[str]:
    """The cells of the heading."""
    return [cell.strip().strip('"') for cell in line.strip().split(";")]


def _day(head: re.Match[str] | None, name: str) -> date | None:
    """The day of a column of values: in its heading, else the last one in the file's name."""
    found = [day for pattern, order in DAYS for parts in pattern.findall(name) if (day := _date(parts, order))]
    if head and head[2]:
        return _date((head[2][:4], head[2][4:6], head[2][6:]), (0, 1, 2))
    return max(found, default=None)


def _date(parts: tuple[str, ...], order: tuple[int, int, int]) -> date | None:
    """A day of its parts; None where there is no such day."""
    year, month, day = (int(parts[place]) for place in order)
    try:
        return date(year if year > 99 else 2000 + year, month, day)  # noqa: PLR2004 - two digits of a year
    except ValueError:
        return None


def _decimal(values: list[str], file: File) -> str | None:
    """The decimal sign: as configured, else the only one that reads every value; None where both do, differently."""
    if chosen := file.source.options.get("decimal"):
        return chosen
    filled = [value for value in values if value]
    if not all(POINT.fullmatch(value) for value in filled):
        return ","
    return (
        None
        if any("." in value and COMMA.fullmatch(value) for value in filled)
        and all(COMMA.fullmatch(value) for value in filled)
        else "."
    )


def _undated(file: File) -> Stop:
    """The file does not say of which day it is."""
    remedy = "write the day into its headings (VAERDI_20251231) or its name (regnskab 2025-12-31.csv)"
    return Stop(file.source.name, "neither its headings nor its name say of which day its values are", remedy, 1)


def _undecided(file: File) -> Stop:
    """The values read both ways."""
    read = "its values read both with a decimal point and with a decimal comma"
    return Stop(file.source.name, read, 'set decimal = "," or "." in [company.format]')
