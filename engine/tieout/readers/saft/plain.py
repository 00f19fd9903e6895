"""Transactions as ledger programs write them, read by compiled code; the XML parser sees one empty element for many.

    <Journal> ... <Transaction>...</Transaction> x 900 ... </Journal>      the file
    <Journal> ... <Transaction run-5f0c="0"/> ... </Journal>               what the parser is fed

Whole elements that are well-formed by themselves are put in place of one another, so the rest is well-formed exactly if
the file is. That the place is one where elements stand follows from `<`: outside comments, sections and instructions it
only begins a tag; from the first of those on nothing is cut. The word that marks the element no file can know, and it
keeps the line ends of what it stands for, so that a fault further down is told with its line.
"""

from __future__ import annotations

import re
import secrets
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.kernels import machine
from tieout.readers.saft import gather, letters, names, scan
from tieout.readers.saft.words import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from tieout.readers.xml import Element

BLOCK = 4 << 20  # bytes looked at together
LONGEST = 8 << 20  # bytes; a longer transaction is left to the parser
SMALLEST = 64  # bytes a line, a transaction or a dimension takes at least, or the parser reads it
FIRST = re.compile(rb"<((?:[A-Za-z_][\w.-]*:)?)Transaction(?=[\s>])")
ROOT = re.compile(rb"<[A-Za-z_]")
OTHERWISE = (b"<!", b"<?")
NOTHING = pl.lit(None, pl.String)  # in the place of a column that no row fills: it takes neither time nor room
TABLE: dict[str, Any] = {
    "has_header": False, "quote_char": None, "separator": chr(gather.BETWEEN), "eol_char": chr(gather.AFTER),
}  # fmt: skip


@dataclass(frozen=True)
class Run:
    """Transactions read together: what each says, the lines (each with its transaction's place), the dimensions."""

    heads: pl.DataFrame
    lines: pl.DataFrame
    pairs: pl.DataFrame


class Runs:
    """The runs of plain transactions of a file, each in the place of an element the parser is given."""

    def __init__(self, known: Collection[str], *, compiled: bool = True) -> None:
        """`known` are the names of elements that mean something wherever they stand."""
        self.words, self.compiled = words(frozenset(known)), compiled
        self.mark = f"run-{secrets.token_hex(8)}"
        self.waiting: deque[Run] = deque()
        self.begun = self.over = False

    def at(self, element: Element) -> Run | None:
        """The run an element stands for; None for an element of the file."""
        return self.waiting.popleft() if element.get(self.mark) is not None else None

    def cut(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """The bytes of a file with an empty element for each run of plain transactions."""
        held: list[bytes] = []
        size = 0
        for chunk in chunks:
            held.append(chunk)
            size += len(chunk)
            if size >= BLOCK:
                block, held = b"".join(held), []
                end = len(block) if self.over else self._whole(block)
                yield self._shortened(block, end)
                held, size = [block[end:]], 0  # what is left does not count, or a long transaction were read again
        block = b"".join(held)
        yield self._shortened(block, len(block))

    def _whole(self, block: bytes) -> int:
        """Where the last transaction of a block ends, or a tag that is whole."""
        end = block.rfind(b"Transaction>")
        if end >= 0 and block.rfind(b"<", 0, end) == block.rfind(b"</", 0, end):
            return end + len(b"Transaction>")
        return max(block.rfind(b"<"), 0) if len(block) < LONGEST else len(block)

    def _shortened(self, block: bytes, end: int) -> bytes:
        """A block up to its end, with its runs replaced."""
        start = 0
        if not self.begun:  # a prolog is the parser's
            root = ROOT.search(block, 0, end)
            self.begun, start = root is not None, root.start() if root else end
        return b"".join((block[:start], *self._pieces(block, start, end)))

    def _pieces(self, block: bytes, place: int, end: int) -> Iterator[bytes]:
        """A block from a place on, runs replaced."""
        while not self.over and (found := FIRST.search(block, place, end)):
            start, closing = found.start(), b"</%sTransaction>" % found[1]
            last = block.rfind(closing, start, end)
            if last < 0 or self._odd(block, place, start):
                break
            yield block[place:start]
            place = start + self._run(memoryview(block)[start : last + len(closing)], len(found[1]))
            if place > start:
                lines = b"\n" * _breaks(memoryview(block)[start:place])
                yield b'<%sTransaction %s=""%s/>' % (found[1], self.mark.encode(), lines)
            else:
                place = block.find(closing, start, end) + len(closing)
                yield block[start:place]
                self._odd(block, start, place)
        self._odd(block, place, end)
        yield block[place:end]

    def _odd(self, block: bytes, start: int, stop: int) -> bool:
        """Whether what the parser gets has a comment, section or instruction: from there on it gets everything."""
        self.over = self.over or any(block.find(sign, start, stop) >= 0 for sign in OTHERWISE)
        return self.over

    def _run(self, region: memoryview, prefix: int) -> int:
        """Read transactions from the first byte on; how many bytes were taken."""
        import numpy as np

        found = room(len(region), len(self.words.known))
        text = np.frombuffer(region, np.uint8) if self.compiled else region
        read, write = compiled() if self.compiled else PLAIN
        read(text, prefix, self.words, found)
        state = found.state
        if state[scan.END]:
            self.waiting.append(Columns(text, found, write).run())
        return int(state[scan.END])


def _breaks(part: memoryview) -> int:
    """How many lines end in a part of a text; numpy counts them in a quarter of the time."""
    import numpy as np

    return int(np.count_nonzero(np.frombuffer(part, np.uint8) == ord("\n")))


@dataclass(frozen=True)
class Columns:
    """The cells of a run made columns."""

    text: Any
    found: scan.Found
    write: Callable[..., tuple[int, bool]]

    def run(self) -> Run:
        """The run, its cells without blanks around them, NULL where they are empty."""
        state, found = self.found.state, self.found
        transactions, lines, pairs = (int(state[done]) for done in (scan.DONE_HEADS, scan.DONE_LINES, scan.DONE_PAIRS))
        owners = pl.Series("transaction", found.owners[:lines], dtype=pl.UInt32)
        held = self._texts(("kind", "code"), found.pairs[:pairs, 1:].reshape(-1, 2, 2))
        return Run(
            self._texts([f"head{name}" for name in names.HEAD], found.heads[:transactions]),
            self._texts(names.LINE, found.cells[:lines]).with_columns(owners),
            held.with_columns(pl.col(pl.String).fill_null(""), pl.Series("line", found.pairs[:pairs, 0])),
        )

    def _texts(self, titles: Collection[str], spans: Any) -> pl.DataFrame:
        """The columns of cells that stand there: written one behind the other as a table of text, and read as such."""
        import numpy as np

        if not len(spans):
            return pl.DataFrame(schema=dict.fromkeys(titles, pl.String))
        lengths = spans[:, :, 1].sum(axis=0)
        used = np.flatnonzero(lengths) if lengths.any() else np.arange(1)
        data = np.empty(int(lengths.sum()) + len(spans) * len(used), np.uint8)
        end, blanks = self.write(self.text, spans, used, data)
        schema = {title: pl.String for place, title in enumerate(titles) if place in used}
        found = pl.read_csv(data[:end].tobytes(), schema=schema, **TABLE)
        if blanks:
            found = found.with_columns(pl.all().str.strip_chars().replace("", None))
        return found.select(pl.col(title) if title in schema else NOTHING.alias(title) for title in titles)


HELPERS = (
    scan.walked, letters.passed, scan.slot, scan.named, scan.opened, scan.closed, scan.began, scan.line_began,
    scan.in_line, scan.ended, scan.kept,
)  # fmt: skip
WRITERS = (letters.passed, letters.meant, letters.wide_blank)
PLAIN = (scan.scan, gather.gather)


def compiled() -> tuple[Callable[..., None], Callable[..., tuple[int, bool]]]:
    """The kernels in machine code."""
    return machine(scan.scan, *HELPERS, lean=True), machine(gather.gather, *WRITERS, lean=True)


def room(size: int, known: int) -> scan.Found:
    """Room for what so many bytes may hold, of names so many known."""
    import numpy as np

    rows = size // SMALLEST + 1
    return scan.Found(
        np.empty((rows, len(names.LINE), 2), np.int32), np.empty(rows, np.uint32),
        np.empty((rows, len(names.HEAD), 2), np.int32), np.empty((rows, 5), np.int32),
        np.zeros((scan.DEEPEST, 5), np.int64), np.zeros(scan.STATES, np.int64),
        np.zeros((known, 3), np.int64),
    )  # fmt: skip
