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
from functools import cache
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout.kernels import machine
from tieout.readers.saft import names, scan

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from tieout.readers.xml import Element

BLOCK = 1 << 20  # bytes looked at together
LONGEST = 8 * BLOCK  # a transaction beyond this is left to the parser
SMALLEST = 64  # bytes a line, a transaction or a dimension takes at least, or the parser reads it
FIRST = re.compile(rb"<((?:[A-Za-z_][\w.-]*:)?)Transaction(?=[\s>])")
ROOT = re.compile(rb"<[A-Za-z_]")
OTHERWISE = (b"<!", b"<?")
ENTITIES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}  # the last one last
MEANINGS = {
    scan.TRANSACTION: ("Transaction",), scan.LINE: names.LINES, scan.ANALYSIS: ("Analysis",),
    scan.TAX: ("TaxInformation",), scan.SIDE: names.SIDES, scan.CURRENCY: names.CURRENCY, scan.AMOUNT: ("Amount",),
    scan.TAXED: names.TAX, scan.KIND: ("AnalysisType",), scan.CODE: ("AnalysisID",),
}  # fmt: skip


@dataclass(frozen=True)
class Run:
    """Transactions read together: their number, their lines (with what the transaction says), the dimensions."""

    transactions: int
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
                block = b"".join(held)
                end = len(block) if self.over else self._whole(block)
                yield self._shortened(block[:end])
                held, size = [block[end:]], 0  # what is left does not count, or a long transaction were read again
        yield self._shortened(b"".join(held))

    def _whole(self, block: bytes) -> int:
        """Where the last transaction of a block ends, or a tag that is whole."""
        end = block.rfind(b"Transaction>")
        if end >= 0 and block.rfind(b"<", 0, end) == block.rfind(b"</", 0, end):
            return end + len(b"Transaction>")
        return max(block.rfind(b"<"), 0) if len(block) < LONGEST else len(block)

    def _shortened(self, block: bytes) -> bytes:
        """A block with its runs replaced."""
        start = 0
        if not self.begun:  # a prolog is the parser's
            root = ROOT.search(block)
            self.begun, start = root is not None, root.start() if root else len(block)
        return b"".join((block[:start], *self._pieces(block, start)))

    def _pieces(self, block: bytes, place: int) -> Iterator[bytes]:
        """A block from a place on, runs replaced."""
        while not self.over and (found := FIRST.search(block, place)):
            start, closing = found.start(), b"</%sTransaction>" % found[1]
            stop = block.rfind(closing, start) + len(closing)
            if stop < start or self._odd(block, place, start):
                break
            yield block[place:start]
            place = start + self._run(block[start:stop], len(found[1]))
            if place > start:
                lines = b"\n" * block.count(b"\n", start, place)
                yield b'<%sTransaction %s=""%s/>' % (found[1], self.mark.encode(), lines)
            else:
                place = block.find(closing, start) + len(closing)
                yield block[start:place]
                self._odd(block, start, place)
        self._odd(block, place, len(block))
        yield block[place:]

    def _odd(self, block: bytes, start: int, stop: int) -> bool:
        """Whether what the parser gets has a comment, section or instruction: from there on it gets everything."""
        self.over = self.over or any(block.find(sign, start, stop) >= 0 for sign in OTHERWISE)
        return self.over

    def _run(self, region: bytes, prefix: int) -> int:
        """Read transactions from the first byte on; how many bytes were taken."""
        import numpy as np

        found = room(len(region))
        text = np.frombuffer(region, np.uint8) if self.compiled else region
        kernel, gather = (machine(scan.scan, *HELPERS), machine(scan.gather)) if self.compiled else PLAIN
        kernel(text, prefix, self.words, found)
        state = found.state
        if state[scan.END]:
            self.waiting.append(Columns(text, found, gather).run())
        return int(state[scan.END])


@dataclass(frozen=True)
class Columns:
    """The cells of a run made columns."""

    text: Any
    found: scan.Found
    gather: Callable[..., None]

    def run(self) -> Run:
        """The run, its cells without blanks around them, NULL where they are empty."""
        state, found = self.found.state, self.found
        transactions, lines, pairs = (int(state[done]) for done in (scan.DONE_HEADS, scan.DONE_LINES, scan.DONE_PAIRS))
        heads = self._texts([f"head{name}" for name in names.HEAD], found.heads[:transactions])
        owners = pl.Series("transaction", found.owners[:lines], dtype=pl.UInt32)
        held = self._texts(("kind", "code"), found.pairs[:pairs, 1:].reshape(-1, 2, 2))
        return Run(
            transactions,
            self._texts(names.LINE, found.cells[:lines]).with_columns(owners).hstack(heads[owners]),
            held.with_columns(pl.col(pl.String).fill_null(""), pl.Series("line", found.pairs[:pairs, 0])),
        )

    def _texts(self, titles: Collection[str], spans: Any) -> pl.DataFrame:
        """The columns of cells that stand there (by row and column, start and length)."""
        return pl.DataFrame([self._column(title, spans[:, place]) for place, title in enumerate(titles)])

    def _column(self, title: str, spans: Any) -> pl.Series:
        """One column, copied out of the text; its cells lie one behind the other, a sign no text has between them."""
        import numpy as np

        size = int(spans[:, 1].sum())
        if not size:
            return pl.Series(title, [None], dtype=pl.String).new_from_index(0, len(spans))
        data = np.empty(size + len(spans), np.uint8)
        self.gather(self.text, spans, data)
        letters = data[:-1].tobytes()
        column = pl.Series(title, [letters.decode()]).str.split(chr(scan.BETWEEN)).explode()
        if self.found.state[scan.ESCAPED] and b"&" in letters:
            for entity, letter in ENTITIES.items():
                column = column.str.replace_all(entity, letter, literal=True)
        column = column if letters.isascii() else column.str.strip_chars()  # there are blanks the kernel does not know
        return column.replace("", None)


HELPERS = (
    scan.passed, scan.slot, scan.named, scan.began, scan.line_began, scan.in_line, scan.ended, scan.kept,
)  # fmt: skip
PLAIN = (scan.scan, scan.gather)


def room(size: int) -> scan.Found:
    """Room for what so many bytes may hold."""
    import numpy as np

    rows = size // SMALLEST + 1
    return scan.Found(
        np.empty((rows, len(names.LINE), 2), np.int32), np.empty(rows, np.uint32),
        np.empty((rows, len(names.HEAD), 2), np.int32), np.empty((rows, 5), np.int32),
        np.zeros((scan.DEEPEST, 5), np.int64), np.zeros(scan.STATES, np.int64),
    )  # fmt: skip


@cache
def words(known: frozenset[str]) -> scan.Words:
    """The names with what they mean; those of `known` that mean nothing inside a transaction are foreign there."""
    import numpy as np

    meanings = {name: meaning for meaning, those in MEANINGS.items() for name in those}
    meanings = dict.fromkeys((*names.LINE, *names.HEAD), scan.OTHER) | dict.fromkeys(known, scan.FOREIGN) | meanings
    spelling = bytearray()
    rows: list[tuple[int, ...]] = [(0, 0, scan.OTHER, -1, -1)]
    index = np.zeros(1024, np.int64)
    for name, meaning in sorted(meanings.items()):
        word = name.encode()
        at = scan.slot(len(word), word[0], word[-1])
        while index[at]:
            at = (at + 1) % len(index)
        index[at] = len(rows)
        places = (held.index(name) if name in held else -1 for held in (names.LINE, names.HEAD))
        rows.append((len(spelling), len(word), meaning, *places))
        spelling += word
    spelt = np.frombuffer(bytes(spelling), np.uint8)
    return scan.Words(letters(), naming(), index, spelt, np.array(rows, np.int64))


def letters() -> Any:
    """What each byte of a text is."""
    import numpy as np

    found = np.full(256, scan.SOLID, np.uint8)
    found[:32] = scan.RARE
    for byte, kind in ((9, 0), (10, 0), (32, 0), (13, scan.RETURN), (0xEF, scan.RARE), (ord(">"), scan.RARE)):
        found[byte] = kind
    found[ord("<")], found[ord("&")] = scan.MARKUP, scan.ESCAPE
    return found


def naming() -> Any:
    """Which bytes may stand in a name, begin one, or are blanks."""
    import numpy as np

    found = np.zeros(256, np.uint8)
    for byte in range(128):
        letter = chr(byte)
        found[byte] = (letter.isalnum() or letter in "_.-") + 2 * (letter.isalpha() or letter == "_")
        found[byte] += 4 * (letter in " \t\r\n")
    return found
