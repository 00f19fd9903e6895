"""What the kernel knows before it reads: bytes by what they are, names by what they mean inside a transaction."""

from __future__ import annotations

from functools import cache
from typing import Any

from tieout.readers.saft import names, scan

MEANINGS = {
    scan.TRANSACTION: ("Transaction",), scan.LINE: names.LINES, scan.ANALYSIS: ("Analysis",),
    scan.TAX: ("TaxInformation",), scan.SIDE: names.SIDES, scan.CURRENCY: names.CURRENCY, scan.AMOUNT: ("Amount",),
    scan.TAXED: names.TAX, scan.KIND: ("AnalysisType",), scan.CODE: ("AnalysisID",),
}  # fmt: skip


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
