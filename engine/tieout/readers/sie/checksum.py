"""KSUMMA: the checksum a SIE file carries between its two #KSUMMA lines.

The ordinary CRC-32 over labels and fields in code page 437, without the blanks between fields, the quotes around them,
the braces, and the backslash of a quote inside. Opened but not closed, the file was cut off.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import letters, lines

if TYPE_CHECKING:
    from tieout.readers.national import Told

WORDS = r'"((?:\\.|[^"\\])*)"|[\s{}]+'  # what is in quotes stays, blanks and braces go
WHOLE = 1 << 32


@dataclass
class Checksum:
    """A running checksum, in the letters SIE demands and in those the file is written in."""

    encoding: str
    opened: int = 0  # the line it was opened on, 0 where it was not
    closed: int = 0
    stated: str = ""
    sums: dict[str, int] = field(default_factory=dict)

    def add(self, block: pl.DataFrame) -> None:
        """Take in the next lines of the file."""
        for row, line in block.filter(pl.col("label") == "KSUMMA").select("row", "line").iter_rows():
            if not self.opened:
                self.opened = row
            elif not self.closed:
                self.closed, self.stated = row, _number(line)
        if not self.opened:
            return
        inside = block.filter(pl.col("row") > self.opened)
        self._take(inside.filter(pl.col("row") < self.closed) if self.closed else inside)

    def _take(self, block: pl.DataFrame) -> None:
        """Add lines between the two."""
        if block.height:
            bare = pl.col("line").str.replace_all(WORDS, "$1").str.replace_all('\\"', '"', literal=True)
            written = block.select(bare.str.join("")).item()
            for encoding in {letters.DOS, self.encoding}:
                self.sums[encoding] = zlib.crc32(written.encode(encoding, "replace"), self.sums.get(encoding, 0))

    @property
    def is_cut_off(self) -> bool:
        """Whether it was opened and never closed."""
        return bool(self.opened) and not (self.closed and self.stated)

    def tell(self, told: Told) -> None:
        """State what the file says and what was counted; a negative number is the same 32 bits read as signed."""
        if self.opened:
            stated = int(self.stated) % WHOLE
            found = [self.sums.get(encoding, 0) for encoding in (letters.DOS, self.encoding)]
            told.state("checksum", str(stated), str(stated if stated in found else found[0]), row=self.closed)


def _number(line: str) -> str:
    """The number on the closing line; "" where there is none."""
    frame = lines.fields(pl.DataFrame({"line": [line]})).select(lines.field(1))
    number: str = frame.item()
    return number if number.removeprefix("-").isdigit() else ""
