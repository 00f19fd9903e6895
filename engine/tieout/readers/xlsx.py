"""A sheet of a workbook as an extract table: its heading found among titles, its rows as text cells, its totals apart.

Ledger Nordia, September 2026                  a title: above the heading, no data
Account   Date        Amount                   the heading: the row that names most columns
1510      30.09.2026  1 250,00                 the rows of the table, each known by its number in the sheet
Total                 1 250,00                 a total the sheet states: held against the rows, not taken for one
Printed by KL                                  a note: below the last row, no data
"""

from __future__ import annotations

from dataclasses import replace
from itertools import chain, islice
from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers import heading, presets
from tieout.readers.delimited import Part
from tieout.readers.grid import Grid
from tieout.readers.source import Stop
from tieout.readers.workbook import Workbook
from tieout.tables import TABLES

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.readers.presets import Preset
    from tieout.readers.sheet import Row
    from tieout.readers.source import Source

LOOKED = 200  # rows in which the heading is looked for


def tables(book: Workbook, table: str | None) -> list[tuple[str, str]]:
    """Which sheet is which table: each named after one; the file's own table is the first sheet where none is."""
    named = {one.name: key for one in book.sheets if (key := one.name.strip().lower()) in TABLES}
    if table and table not in named.values():
        first = next((one for one in book.sheets if one.shown and one.name not in named), None)
        named |= {first.name: table} if first else {}
    return list(named.items())


def recognised(book: Workbook) -> dict[str, tuple[Preset, list[str]]]:
    """The sheets whose heading is that of an ERP's export, with that heading, wherever among the first rows it stands.

    Raises presets.Alike.
    """
    found = {}
    for one in book.sheets:
        rows = (
            [(presets.recognise(row.texts), row.texts) for row in islice(book.rows(one), LOOKED)] if one.shown else []
        )
        known = [(preset, texts) for preset, texts in rows if preset]
        if known:
            found[one.name] = max(known, key=lambda each: each[0].strength)
    return found


def opened(source: Source, folder: Path) -> tuple[Part | None, list[Stop]]:
    """Prepare a sheet: its cells as text, in files of `folder`; raises Unreadable for a damaged workbook."""
    book, table = Workbook(source.path), TABLES[source.table]
    rows = book.rows(book.sheet(source.sheet))
    start = list(islice(rows, LOOKED))
    if not start:
        return None, [Stop(source.name, f"sheet {source.sheet} is empty", "export it again, or take the sheet out")]
    place = _place(start, heading.wanted_names(source, table))
    head = heading.of_row(_names(start, place), max(len(row.texts) for row in start), source, table)
    fed, stops = heading.feeds(head, source, table)
    if stops:
        return None, stops
    grid = Grid(head, fed, table, folder)
    grid.read(chain(start[place + head.present :], rows))
    cells = ", ".join(f"coalesce({cell}, '') as {cell}" for cell in head.cells)
    mixed = grid.mixed()
    sql = (
        f"(select {', '.join([cells, *mixed.values(), 'row'])} from read_parquet({literal(str(folder / '*.parquet'))}))"
    )
    beside = [one.name for one in book.sheets if one.name != source.sheet and one.name.strip().lower() not in TABLES]
    told = [f"sheet {source.sheet}", f"heading in row {start[place].number}" if head.present else "", grid.told]
    told += [f"sheets not read: {', '.join(beside)}"] if beside else []
    part = Part(source, sql, head, fed, 1, nul=False, encoding="; ".join(filter(None, told)), typed=grid.typed())
    return replace(
        part, mixed=mixed, numbered=True, left_out=tuple(grid.left_out), stated=tuple(grid.totals.stated)
    ), []


def _place(start: list[Row], wanted: set[str]) -> int:
    """Where the heading stands: the row with most names that mean something, else the first with two cells or more."""

    def known(place: int) -> int:
        names = (name.strip().casefold() for name in _names(start, place))
        return sum(name in wanted or name.startswith("dim_") for name in names)

    best = max(range(len(start)), key=known)
    if not known(best):
        return next((place for place, row in enumerate(start) if _filled(row) > 1), 0)
    return best


def _filled(row: Row) -> int:
    """How many cells of a row hold something."""
    return sum(1 for text in row.texts if text)


def _names(start: list[Row], place: int) -> list[str]:
    """The heading's names. A cell merged downwards has its name in the row above, as have columns under one title."""
    row = start[place]
    over = start[place - 1] if place and start[place - 1].number == row.number - 1 else None
    above = over.texts if over and _filled(over) > 1 else []
    names = [name.strip() for name in row.texts]
    names += [""] * (len(above) - len(names))
    title, found = "", []
    for index, name in enumerate(names):
        title = above[index].strip() if index < len(above) and above[index].strip() else title
        twice = name and names.count(name) > 1 and title
        found.append(f"{title} {name}" if twice else name or (title if index < len(above) and above[index] else ""))
    while found and not found[-1]:
        found.pop()
    return found
