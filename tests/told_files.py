"""National ledger files taken apart by their reader alone, for tests that look at cells before anything is loaded."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.readers import formats, national, text
from tieout.readers.source import Source

if TYPE_CHECKING:
    from pathlib import Path


class Taken:
    """A file taken apart: its tables, marks, stated totals and facts."""

    def __init__(self, told: national.Told) -> None:
        self.told, self.facts = told, told.facts

    def rows(self, table: str, *columns: str) -> list[tuple[Any, ...]]:
        """The cells of a table, in the order of the file."""
        cells = self.told.cells.get(table)
        if cells is None or not cells.count:
            return []
        cells.flush()
        frames = [pl.read_parquet(path) for path in sorted(cells.folder.glob("*.parquet"))]
        return pl.concat(frames, how="diagonal").select(columns).fill_null("").rows()

    def marks(self) -> dict[str, dict[str, Any]]:
        """The deviations by code."""
        return {str(mark["code"]): mark for mark in self.told.marks}

    def stated(self) -> dict[str, tuple[Decimal, Decimal]]:
        """What the file states of itself, and what was counted."""
        return {
            f"{one['control']} {one['subject']}".strip(): (Decimal(str(one["stated"])), Decimal(str(one["counted"])))
            for one in self.told.stated
        }


def taken(folder: Path, content: bytes, name: str = "books.xml", **options: str) -> Taken:
    """Take a file of that content apart, by the format that recognises it."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(content)
    form = formats.recognised(text.head(path, 4096))
    assert form, "no format recognises the file"
    source = Source("C1", "gl_entries", path, name, form, options=options)
    file = national.File(source, text.look(path), folder / "work", "EUR")
    return Taken(formats.FORMATS[form].take(file))
