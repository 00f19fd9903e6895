"""Which letters a SIE file is written in, whatever it declares.

SIE demands the IBM character set of 1981 (#FORMAT PC8, code page 437). Programs also write UTF-8, with and without its
mark, and Windows letters, and still declare PC8. Code page 437 decodes anything, so it is held against Windows-1252 by
the letters that Swedish text is full of:

    letter      å    ä    ö    Å    Ä    Ö    é
    CP437      86   84   94   8F   8E   99   82
    CP1252     E5   E4   F6   C5   C4   D6   E9
"""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from tieout.readers import text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from tieout.readers.national import File

SWEDISH = "åäöÅÄÖé"
DOS, WINDOWS = "cp437", "cp1252"
SURE = 1000  # so many letters more decide


def decided(file: File) -> str:
    """The encoding of the file: configured, marked, ASCII, strict UTF-8, else the code page with more Swedish in it."""
    path, declared = file.source.path, file.source.options.get("encoding")
    marked = text.head(path, 3)
    if declared or marked[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}:
        return text.decided(path, file.look, declared)
    if file.look.utf8:
        return "utf-8-sig" if marked == codecs.BOM_UTF8 else "ascii" if _ascii(path) else "utf-8"
    return DOS if page(text.chunks(path)) == DOS else text.fallback(path)


def page(chunks: Iterable[bytes]) -> str:
    """Code page 437, unless more of the Swedish letters stand where Windows has them."""
    letters = {name: SWEDISH.encode(name) for name in (DOS, WINDOWS)}
    found = dict.fromkeys(letters, 0)
    for chunk in chunks:
        for name, codes in letters.items():
            found[name] += sum(map(chunk.count, codes))
        if abs(found[DOS] - found[WINDOWS]) > SURE:
            break
    return DOS if found[DOS] >= found[WINDOWS] else WINDOWS


def _ascii(path: Path) -> bool:
    """Whether every byte is plain ASCII, in which all of these agree."""
    return all(chunk.isascii() for chunk in text.chunks(path))
