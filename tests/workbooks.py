"""Workbooks made from a few rows, as a person or a program saves them."""

from __future__ import annotations

import io
import re
import struct
import zipfile
from datetime import date, datetime, time
from typing import Any, NamedTuple

import xlsxwriter


class Shown(NamedTuple):
    """A value with its number format."""

    value: Any
    format: str


class Kept(NamedTuple):
    """A formula with the value kept beside it."""

    formula: str
    value: Any


def workbook(sheets: dict[str, list[list[Any]]], **options: Any) -> bytes:
    """A workbook: its sheets by name, each a list of rows; None leaves a cell out, dates are shown as dates."""
    made = io.BytesIO()
    with xlsxwriter.Workbook(made, {"in_memory": True, **options}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for place, row in enumerate(rows):
                for column, value in enumerate(row):
                    write(book, sheet, (place, column), value)
    return made.getvalue()


def write(book: Any, sheet: Any, place: tuple[int, int], value: Any) -> None:
    """Write one cell as what it is."""
    if isinstance(value, Shown):
        cell = book.add_format({"num_format": value.format})
        write_ = sheet.write_datetime if isinstance(value.value, (date, time)) else sheet.write_number
        write_(*place, value.value, cell)
    elif isinstance(value, Kept):
        sheet.write_formula(*place, value.formula, None, value.value)
    elif isinstance(value, (date, datetime, time)):
        write(book, sheet, place, Shown(value, "dd.mm.yyyy"))
    elif isinstance(value, str):
        sheet.write_string(*place, value)
    elif value is not None:
        sheet.write(*place, value)


def rewritten(book: bytes, part: str, pattern: str, replacement: str) -> bytes:
    """The workbook with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(book)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name == part:
                content = re.sub(pattern.encode(), replacement.encode(), content, flags=re.DOTALL)
            new.writestr(name, content)
    return made.getvalue()


def further_on(archive: bytes) -> bytes:
    """An archive whose list says of itself that it stands a hundred bytes further on than it does."""
    [place] = struct.unpack("<L", archive[-6:-2])
    return archive[:-6] + struct.pack("<L", place + 100) + archive[-2:]
