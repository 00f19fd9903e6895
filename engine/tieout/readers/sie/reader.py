"""The blocks of a SIE file, one after the other: first what is no voucher's, then the vouchers.

In a long file a kernel finds the fields. A block in which it meets what programs do not write is left to the
expressions of lines.py, like every block of a short file: the same frames, in half as much time again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.kernels import machine
from tieout.readers.sie import gather, lines, scan, spans
from tieout.readers.sie.cells import HEAD, ITEM, Cells

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator
    from pathlib import Path

LONG = 32 << 20  # bytes from which on compiled code is worth being loaded
SMALLEST = 8  # bytes that a line takes at least, or there is no room for it and the expressions read the block
LABELS = ("", "VER", "TRANS", "RTRANS", "BTRANS")
TABLE: dict[str, Any] = {
    "has_header": False, "quote_char": None, "separator": chr(gather.BETWEEN), "eol_char": chr(gather.AFTER),
    "empty_string_is_null": False,
}  # fmt: skip
HELPERS = (
    spans.blank, spans.ended, spans.control, spans.rare, spans.split, spans.word_end, spans.quoted, spans.listed,
    spans.kept, spans.is_date, scan.line_end, scan.labelled, scan.named, scan.spelt, scan.surveyed, scan.headed,
    scan.entered, scan.lists, scan.bare,
)  # fmt: skip
PLAIN = (scan.scan, gather.gather)
Kernels = tuple["Callable[..., None]", "Callable[..., tuple[int, bool]]"]


@dataclass(frozen=True)
class Others:
    """Lines of a block: row, line, label.

    Of lines of vouchers that are not among them: the rows of the last brace that opens and the last that closes, and
    how many vouchers there are.
    """

    frame: pl.DataFrame
    opened: int = 0
    closed: int = 0
    vouchers: int = 0


class Reader:
    """A clean text, read block by block."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.packed = lines.is_packed(path)
        self.kernels = compiled() if is_long(path) and not self.packed else None

    def others(self) -> Iterator[Others]:
        """Of each block the lines that are no vouchers'; from #KSUMMA on, which sums them up, all of them."""
        summed = False
        for row, data in lines.pieces(self.path):
            found = None if summed else self._read(data, row, deep=False)
            others = found.others() if found else Others(lines.frame(data, row, packed=self.packed))
            if not summed and (summed := (others.frame["label"] == "KSUMMA").any()):
                others = Others(lines.frame(data, row, packed=self.packed))
            yield others

    def cells(self) -> Iterator[Cells]:
        """Of each block the vouchers."""
        for row, data in lines.pieces(self.path):
            found = self._read(data, row, deep=True)
            yield found.cells() if found else Cells.of(lines.frame(data, row, packed=self.packed))

    def _read(self, data: bytes, row: int, *, deep: bool) -> _Block | None:
        """A block and the places of its fields; None where the kernel leaves it to the expressions."""
        import numpy as np

        if not self.kernels:
            return None
        read, write = self.kernels
        found = room(len(data))
        found.state[scan.ROW] = row
        text = data if read is scan.scan else np.frombuffer(data, np.uint8)
        read(text, found, deep)
        return _Block(text, found, write) if found.state[scan.ENDED] else None


@dataclass(frozen=True)
class _Block:
    """A block the kernel has read."""

    text: Any
    found: scan.Found
    write: Callable[..., tuple[int, bool]]

    def others(self) -> Others:
        """The lines that are no vouchers', and what was counted of those that are."""
        found = self.found
        count, opened, closed, vouchers = map(int, found.state[[scan.OTHERS, scan.OPENED, scan.CLOSED, scan.HEADS]])
        frame = self._texts(("line",), found.others, count, verbatim=0).with_columns(pl.col("line").str.strip_chars())
        rows = pl.Series("row", found.other_rows[:count])
        return Others(lines.labelled(frame.with_columns(rows)), opened, closed, vouchers)

    def cells(self) -> Cells:
        """The vouchers."""
        found = self.found
        heads, items = map(int, found.state[[scan.HEADS, scan.ITEMS]])
        head = self._texts(HEAD, found.heads, heads)
        item = self._texts(ITEM, found.items, items, verbatim=scan.OBJECTS)
        label = pl.Series("label", LABELS).gather(found.labels[:items])
        owner, row = pl.Series("head", found.owners[:items]), pl.Series("row", found.item_rows[:items])
        return Cells(head.with_columns(pl.Series("row", found.head_rows[:heads])), item.with_columns(label, owner, row))

    def _texts(self, titles: Collection[str], places: Any, count: int, verbatim: int = -1) -> pl.DataFrame:
        """Columns of cells: written one behind the other as a table of text, and read as such."""
        import numpy as np

        schema = dict.fromkeys(titles, pl.String)
        if not count:
            return pl.DataFrame(schema=schema)
        data = np.empty(int(places[:count, :, spans.LENGTH].sum()) + count * places.shape[1], np.uint8)
        end, blanks = self.write(self.text, places, count, verbatim, data)
        frame = pl.read_csv(data[:end].tobytes(), schema=schema, **TABLE)
        stripped = [name for place, name in enumerate(titles) if place != verbatim]
        return frame.with_columns(pl.col(stripped).str.strip_chars()) if blanks else frame


def is_long(path: Path) -> bool:
    """Whether compiled code is worth being loaded for the text."""
    return path.stat().st_size >= LONG


def compiled() -> Kernels:
    """The kernels in machine code."""
    return machine(scan.scan, *HELPERS, lean=True), machine(gather.gather, gather.wide_blank, lean=True)


def room(size: int) -> scan.Found:
    """Room for what so many bytes may hold."""
    import numpy as np

    rows = size // SMALLEST + 1
    cells = (rows, scan.CELLS, 2)
    return scan.Found(
        np.empty(cells, np.int32), np.empty(rows, np.int64), np.empty(cells, np.int32), np.empty(rows, np.int64),
        np.empty(rows, np.uint8), np.empty(rows, np.uint32), np.empty((rows, 1, 2), np.int32), np.empty(rows, np.int64),
        np.zeros((spans.FIELDS, 3), np.int64), np.zeros(scan.STATES, np.int64),
    )  # fmt: skip
