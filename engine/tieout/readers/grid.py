"""The rows below the heading of a sheet, sorted: those of the table, totals, notes, those with an error in a cell.

Only rows of the table are written; a total is held against them, a note is left where it stands, and both are told. A
row that might be a note but has rows of the table below it is one of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers import excel
from tieout.readers.excel import DATE, ERROR, NUMBER, PERCENT, TEXT
from tieout.readers.values import DECIMALS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from tieout.readers.heading import Feeds, Heading
    from tieout.readers.sheet import Row
    from tieout.tables import Table

BATCH = 20_000
FIGURE = NUMBER | PERCENT
TOTAL = re.compile(
    r"(grand |sub[- ]?|sous[- ]|eind|del|slut|zwischen)?"
    r"(total|totals|totaal|totalt|totaux|totaalbedrag|sum|summe|summa|somme)\b"
    r"|gesamt(summe|betrag)?\b|endsumme\b|i alt\b|tilsammen\b",
    re.IGNORECASE,
)


@dataclass
class Totals:
    """What a column came to so far, and since the last total row; totals held against both."""

    cells: dict[int, str]  # money cells by place, with the names of their columns
    stated: list[tuple[str, str, str, int]] = field(default_factory=list)  # column, stated, counted, row
    rows: list[int] = field(default_factory=list)
    running: dict[int, Decimal] = field(default_factory=dict)
    since: dict[int, Decimal] = field(default_factory=dict)
    unsure: set[int] = field(default_factory=set)  # columns with amounts written as text: what they come to is not told

    def add(self, row: Row) -> None:
        """Count a row."""
        for place in self.cells:
            if place < len(row.texts) and row.texts[place]:
                if row.kinds[place] & FIGURE:
                    amount = Decimal(row.texts[place])
                    self.running[place] = self.running.get(place, Decimal(0)) + amount
                    self.since[place] = self.since.get(place, Decimal(0)) + amount
                else:
                    self.unsure.add(place)

    def close(self, row: Row) -> None:
        """Hold the figures of a total row against the rows above it: all of them, or those since the last total."""
        for place, name in self.cells.items():
            if place < len(row.texts) and row.kinds[place] & FIGURE and place not in self.unsure:
                told, running = Decimal(row.texts[place]), self.running.get(place, Decimal(0))
                since = self.since.get(place, Decimal(0))
                counted = since if told == since else running
                self.stated.append((name, f"{told:f}", f"{counted:f}", row.number))
        self.rows.append(row.number)
        self.since.clear()


class Grid:
    """The rows below a heading being sorted: rows of the table, totals, notes, rows with a cell that holds an error."""

    def __init__(self, head: Heading, fed: Feeds, table: Table, folder: Path) -> None:
        """`folder` takes the cells, in files of a batch of rows each."""
        self.folder, self.width = folder, len(head.names)
        self.kinds = [0] * self.width
        self.heads, self.repeated = list(head.names) if head.present else [""], 0  # a heading again on every page
        self.left_out: list[tuple[int, str, str, bool]] = []
        self.notes: list[Row] = []
        self.batch: list[tuple[int, list[str], list[bool]]] = []
        self.parts = 0
        used = _places(fed.cells, head) | _places(fed.dims, head)
        money = {name for name, cell in fed.cells.items() if _kind(table, name) in DECIMALS and cell}
        self.used = sorted(used)
        amounts = sorted(_places({name: fed.cells[name] for name in money}, head))
        self.totals = Totals({place: head.names[place] or letters(place) for place in amounts})
        keys = {name: cell for name, cell in fed.cells.items() if name in table.required and name not in money}
        self.keys = _places(keys, head)
        shares = {name: cell for name, cell in fed.cells.items() if _kind(table, name) == "percent"}
        self.shares = _places(shares, head)
        days = {name: cell for name, cell in fed.cells.items() if _kind(table, name) == "date"}
        self.days = dict.fromkeys(_places(days, head), 0)  # date cells less texts, by place
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, rows: Iterable[Row]) -> None:
        """Sort the rows and write those of the table."""
        for row in rows:
            if len(row.texts) > self.width:
                del row.texts[self.width :], row.kinds[self.width :]
            if not any(row.texts) or row.texts == self.heads:
                self.repeated += bool(row.texts)
            elif self._is_total(row):
                self.totals.close(row)
            elif self._is_note(row):
                self.notes.append(row)
            else:
                self._keep_all(row)
        self._flush()

    def _keep_all(self, row: Row) -> None:
        """A row of the table; what looked like notes before it was none."""
        for one in (*self.notes, row):
            self._keep(one)
        self.notes.clear()

    def _keep(self, row: Row) -> None:
        """Write a row, or leave it out by name where a cell that is read holds an error."""
        texts, kinds = row.texts, row.kinds
        for place in self.used:
            if place < len(kinds) and kinds[place] & ERROR:
                cell = f"{letters(place)}{row.number}"
                told = ("cell_error", f"{cell}: {texts[place]}") if texts[place] else ("formula_without_value", cell)
                self.left_out.append((row.number, *told, False))
                return
        for place, kind in enumerate(kinds):
            self.kinds[place] |= kind
            if kind == PERCENT and place in self.shares:
                texts[place] = excel.percent(texts[place])
        for place in self.days:
            kind = kinds[place] if place < len(kinds) else 0
            self.days[place] += (kind == DATE) - (kind == TEXT)
        self.totals.add(row)
        numbers = [place < len(kinds) and bool(kinds[place] & FIGURE) for place in self.totals.cells]
        self.batch.append((row.number, texts, numbers))
        if len(self.batch) >= BATCH:
            self._flush()

    def _is_total(self, row: Row) -> bool:
        """Whether a row states what the rows above come to: amounts, no key, and no other words than `Total`."""
        figures = any(place < len(row.kinds) and row.kinds[place] & FIGURE for place in self.totals.cells)
        words = [place for place, kind in enumerate(row.kinds) if kind & (TEXT | DATE | ERROR)]
        label = len(words) == 1 and TOTAL.match(row.texts[words[0]].strip())
        keys = [place for place in self.keys if place < len(row.texts) and row.texts[place]]
        return figures and bool(not words or label) and set(keys) <= set(words) and bool(self.keys) and self.parts_read

    def _is_note(self, row: Row) -> bool:
        """Whether a row may be a note below the table: one text alone."""
        return self.parts_read and len(self.keys) > 1 and sum(map(bool, row.texts)) == 1 and TEXT in row.kinds

    @property
    def parts_read(self) -> bool:
        """Whether any row of the table came yet."""
        return bool(self.batch or self.parts)

    def _flush(self) -> None:
        """Write what is gathered; at least one file, for a table may have no rows."""
        if not self.batch and self.parts:
            return
        texts = [row for _, row, _ in self.batch]
        columns = {
            f"c{place}": [row[place] if place < len(row) else "" for row in texts] for place in range(self.width)
        }
        flags = {f"n{place}": [row[at] for *_, row in self.batch] for at, place in enumerate(self.totals.cells)}
        schema = dict.fromkeys(columns, pl.String) | dict.fromkeys(flags, pl.Boolean) | {"row": pl.Int64}
        frame = pl.DataFrame(columns | flags | {"row": [number for number, *_ in self.batch]}, schema=schema)
        frame.write_parquet(self.folder / f"{self.parts:06}.parquet")
        self.batch, self.parts = [], self.parts + 1

    def typed(self) -> dict[str, str]:
        """The cells that are numbers in every row, or dates in at least half of those filled: a text is then ISO."""
        found = {}
        for place, kind in enumerate(self.kinds):
            if kind and not kind & ~FIGURE:
                found[f"c{place}"] = "number"
            elif kind == DATE or (kind & DATE and not kind & FIGURE and self.days.get(place, -1) >= 0):
                found[f"c{place}"] = "date"
        return found

    def mixed(self) -> dict[str, str]:
        """The cells of amounts that are numbers in some rows and texts in others, each with what tells which."""
        return {
            f"c{place}": f"n{place}"
            for place in self.totals.cells
            if self.kinds[place] & FIGURE and self.kinds[place] & TEXT
        }

    @property
    def told(self) -> str:
        """What was not taken for rows of the table."""
        counts = {"notes": len(self.notes), "totals": len(self.totals.rows), "headings again": self.repeated}
        return ", ".join(f"{name}: {count}" for name, count in counts.items() if count)


def letters(place: int) -> str:
    """The letters of a column."""
    found, place = "", place + 1
    while place:
        place, rest = divmod(place - 1, 26)
        found = chr(65 + rest) + found
    return found


def _kind(table: Table, name: str) -> str:
    """What kind of value a column holds."""
    column = table.column(name)
    return column.type if column else "text"


def _places(cells: Mapping[str, object], head: Heading) -> set[int]:
    """The places of the cells that feed something."""
    known = {cell: place for place, cell in enumerate(head.cells)}
    flat: Iterator[object] = chain.from_iterable(
        cell.values() if isinstance(cell, dict) else (cell,) for cell in cells.values()
    )
    return {known[str(cell)] for cell in flat if str(cell) in known}
