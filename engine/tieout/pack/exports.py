"""findings.csv, journals.csv and settlements.csv: what leaves the close as plain text for other systems.

journals.csv is what a ledger imports: company, room, then the columns of gl_entries, one line a proposal or reversal.

    company,room,entry_no,voucher,posting_date,account,amount,...,description,document_no,...,proposal_id
    SE01,revaluation,R9-1,R9,2026-09-30,1930,120.00,...,TABCDEFGHIJ Bank USD,TABCDEFGHIJ,...,TABCDEFGHIJ

settlements.csv is the table `settlements` as it goes in: company, then its columns, one line an entry this run settled.
Amounts have their currency's decimals (more only where a line carries more), a point, no grouping. A text that a
spreadsheet would take for a formula begins with an apostrophe, which our reader takes off again; a number never does.
"""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tieout import money, tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from tieout.books import Books
    from tieout.settings import Settings

FORMULA = re.compile(r"[=+\-@\t\r]")
QUOTED = re.compile(r"[\",\r\n]")
MONEY = {"amount": "books_currency", "amount_currency": "currency", "amount_reporting": "reporting_currency"}


def write(books: Books, settings: Settings, folder: Path) -> list[Path]:
    """findings.csv, journals.csv and settlements.csv in `folder`; needs findings.findings and ledger.journals."""
    books.build("exports/findings", currency=settings.close.currency)
    books.build("exports/journals")
    findings, journals = books.frame("exports.findings"), books.frame("exports.journals")
    lines = journals.iter_rows(named=True)
    dimensions = sorted({name for dims in journals["dims"].unique() for name in dimension_values(dims)})
    settled, settled_columns = (
        _settlements(books),
        ("company", *(one.name for one in tables.TABLES["settlements"].columns)),
    )
    columns = ("company", "room", *(column.name for column in tables.TABLES["gl_entries"].columns))
    return [
        csv_file(folder / "findings.csv", findings.columns, found(findings.iter_rows(named=True))),
        csv_file(folder / "journals.csv", [*columns, *dimensions], imported(lines, columns, dimensions)),
        csv_file(folder / "settlements.csv", settled_columns, imported(settled, settled_columns, ())),
    ]


def _settlements(books: Books) -> Iterator[dict[str, Any]]:
    """The lines of settlements.csv; none where nothing could be settled."""
    if not books.has("settlement.matches"):
        return iter(())
    books.build("exports/settlements")
    return ({"dims": ""} | row for row in books.frame("exports.settlements").iter_rows(named=True))


def found(findings: Iterable[dict[str, Any]]) -> Iterator[list[str]]:
    """The cells of each finding."""
    for finding in findings:
        yield [cell(value, finding["currency"]) for value in finding.values()]


def imported(lines: Iterable[dict[str, Any]], columns: Sequence[str], dimensions: Sequence[str]) -> Iterator[list[str]]:
    """The cells of each journal line: the columns of gl_entries, blank where a proposal has none, then dimensions."""
    for line in lines:
        values = dimension_values(line["dims"])
        fixed = [cell(line.get(column), line[MONEY[column]] if column in MONEY else "") for column in columns]
        yield fixed + [cell(values.get(dimension, "")) for dimension in dimensions]


def dimension_values(dims: str) -> dict[str, str]:
    """`department=SALES|project=P1` as {dim_department: SALES, dim_project: P1}."""
    pairs = (part.partition("=") for part in dims.split("|") if part)
    return {f"dim_{unquote(name)}": unquote(value) for name, _, value in pairs}


def cell(value: Any, currency: str = "") -> str:
    """A value as the text of a CSV cell."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return plain(value, money.decimals(currency))
    if isinstance(value, str):
        return "'" + value if FORMULA.match(value) else value
    return str(value)


def plain(amount: Decimal, decimals: int) -> str:
    """An amount with its currency's decimals, and with more only where it carries more: 12.5000 EUR is 12.50."""
    whole, _, fraction = f"{amount:f}".partition(".")
    fraction = fraction.rstrip("0").ljust(decimals, "0")
    return f"{whole}.{fraction}" if fraction else whole


def csv_file(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    """A CSV file: UTF-8, comma, a line feed at the end of each record."""
    with path.open("w", encoding="utf-8", newline="") as file:
        for row in chain([columns], rows):
            file.write(",".join(map(enclosed, row)) + "\n")
    return path


def enclosed(text: str) -> str:
    """A cell in quotes where it holds a comma, a quote or a line end."""
    return '"' + text.replace('"', '""') + '"' if QUOTED.search(text) else text
