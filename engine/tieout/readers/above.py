"""What stands above the heading of a text: a line `sep=;` for Excel, a title, blank lines.

    Ledger Nordia, September 2026         a title: no data
                                          a blank line
    Account;Date;Amount                   the heading: record 3, the first that names columns
    1510;30.09.2026;1 250,00              record 4 of the file, as an editor counts it

Only where the first record names nothing that is known is a heading looked for below it, so that no file that reads
from its first line is read otherwise. One name is a word in a title; two are a heading.
"""

from __future__ import annotations

import csv
import io
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

DELIMITERS = (",", ";", "\t", "|")
LOOKED, NAMES = 50, 2


class Above(NamedTuple):
    """How many records and lines stand above the heading."""

    records: int = 0
    lines: int = 0

    def cut(self, text: str) -> str:
        """A text from its heading on."""
        return text.split("\n", self.lines)[-1]


def of_text(text: str, wanted: Collection[str], delimiter: str | None = None) -> Above:
    """What stands above the heading of a text; `wanted` are the names that mean something."""
    best, most = Above(), 0
    for sign in [delimiter] if delimiter else DELIMITERS:
        for place, cells in records(text, sign):
            names = {cell.strip().casefold() for cell in cells}
            known = sum(name in wanted or name.startswith("dim_") for name in names)
            if known and not place.records:
                return Above()
            if known >= NAMES and known > most:
                best, most = place, known
    return best


def records(text: str, delimiter: str) -> Iterator[tuple[Above, list[str]]]:
    """The first records of a text, each with what stands above it; a quote that never closes ends them."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    number, lines = 0, 0
    try:
        for number, cells in enumerate(islice(reader, LOOKED)):
            yield Above(number, lines), cells
            lines = reader.line_num
    except csv.Error:
        return
