"""Several SIE files of one company and year: only one of them opens it.

    2021.se   type 4, #IB 0 ...     opens 2021
    2021a.se  type 1, #IB 0 ...     the same openings again: left to 2021.se
    pay.si    vouchers alone        brings none

The file with vouchers opens the year, else the fullest type, else the first by name. The others' balances are held
against the ledger as they are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tieout.readers import text

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.readers.national import File
    from tieout.readers.source import Source

YEAR = re.compile(rb'^[ \t]*#RAR[ \t]+"?0"?[ \t]+"?([\d-]+)"?[ \t]+"?([\d-]+)', re.MULTILINE)
TYPE = re.compile(rb'^[ \t]*#SIETYP[ \t]+"?(\d)', re.MULTILINE)
OPENING = re.compile(rb'^[ \t]*#(IB[ \t]+"?0|UB[ \t]+"?-1)', re.MULTILINE)
VOUCHER = re.compile(rb"^[ \t]*#VER\b", re.MULTILINE)


def opener(file: File) -> str:
    """The name of the file of the same year that opens it, as the user wrote it; this one where it is alone."""
    if len(file.together) < 2:  # noqa: PLR2004 - this file and another
        return file.source.name
    own = _start(file.source.path)
    year = YEAR.search(own)
    rivals = [other for other in file.together if year and _brings(other, year.groups())]
    ranked = sorted(rivals, key=_fullness)
    return ranked[-1].name if any(one.name == file.source.name for one in rivals) else file.source.name


def _brings(source: Source, year: tuple[bytes, ...]) -> bool:
    """Whether a file is of that year and states its opening."""
    start = _start(source.path)
    found = YEAR.search(start)
    return found is not None and found.groups() == year and OPENING.search(start) is not None


def _fullness(source: Source) -> tuple[bool, bytes, tuple[int, ...]]:
    """How much of its year a file holds; of equal ones the first by name comes last."""
    start = _start(source.path)
    found = TYPE.search(start)
    return VOUCHER.search(start) is not None, found[1] if found else b"", tuple(-ord(sign) for sign in source.name)


def _start(path: Path) -> bytes:
    """The file up to its first voucher: line ends plain."""
    read = b""
    for chunk in text.chunks(path):
        read += chunk
        if VOUCHER.search(chunk):
            break
    return read.replace(b"\r", b"\n")
