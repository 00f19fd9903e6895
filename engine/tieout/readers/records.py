"""Records of an extract as the file itself writes them, found again by their numbers.

For whoever walks a figure back to the paper: the line of a text, the element of an XML ledger, the cells of a sheet. A
file is read once for all its records that are asked for, and only as far as the last of them.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.readers import national, text, xml
from tieout.readers.saft.names import LINES
from tieout.readers.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet
    from pathlib import Path

ELEMENTS = {
    ("saft", "gl_entries"): LINES,
    ("xaf", "gl_entries"): ("trLine", "line"),
    ("xaf", "opening_balances"): ("obLine",),
    ("sie5", "gl_entries"): ("LedgerEntry",),
}
XMLNS = re.compile(r'\s+xmlns(:\w+)?="[^"]*"')
ENCODING = re.compile(
    r"(?:^|; )(?:encoding )?(utf-8|utf-16|cp1252|cp437|latin-1|iso8859-1|iso8859-15|iso-8859-15|ascii)\b"
)
SHEET = re.compile(r"(?:^|; )sheet ([^;]+)")


@dataclass(frozen=True)
class Written:
    """A file as load.files has it: where it lies, its format, the table read from it, what was detected."""

    path: Path
    form: str
    table: str
    detected: str


def found(file: Written, numbers: AbstractSet[int]) -> dict[int, str]:
    """The records of those numbers, each on one line; none where the file can no longer be read so."""
    left, records = set(numbers), {}
    try:
        for number, record in _each(file):
            if number in left:
                records[number] = " ".join(record.split("\n")).strip("\r ")
                left.discard(number)
                if not left:
                    break
    except (OSError, EOFError, ValueError, zlib.error, text.Unreadable):
        return records
    return records


def _each(file: Written) -> Iterator[tuple[int, str]]:
    """Every record with its number."""
    if (file.form, file.table) in ELEMENTS:
        return _elements(file)
    if file.form == "parquet":
        return _rows(file)
    if file.path.suffix.lower() in (".xlsx", ".xlsm"):
        return _sheet(file)
    return _lines(file)


def _lines(file: Written) -> Iterator[tuple[int, str]]:
    """The records of a text; in a table a quoted line end does not end one, in a ledger every line is one."""
    declared = ENCODING.search(file.detected)
    encoding, quotes = declared[1] if declared else "utf-8", file.form in ("csv", "rates")
    number, quoted, held = 0, False, b""
    for line in text.lines(file.path, encoding):
        number += not quoted
        held = held + line if quoted else line
        quoted ^= quotes and line.count(b'"') % 2 == 1
        if not quoted:
            yield number, held.decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r\n")


def _elements(file: Written) -> Iterator[tuple[int, str]]:
    """The elements of an XML ledger that are its records."""
    from lxml import etree

    source = Source("", file.table, file.path, file.path.name, file.form)
    document = xml.opened(national.File(source, text.look(file.path), file.path.parent, ""))
    for number, (_, element) in enumerate(xml.elements(document, ELEMENTS[file.form, file.table]), start=1):
        yield number, XMLNS.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


def _rows(file: Written) -> Iterator[tuple[int, str]]:
    """The rows of a Parquet file, a batch at a time."""
    import pyarrow.parquet

    number = 0
    for batch in pyarrow.parquet.ParquetFile(file.path).iter_batches(batch_size=10_000):
        for row in batch.to_pylist():
            number += 1
            yield number, ", ".join(f"{name}={value}" for name, value in row.items() if value is not None)


def _sheet(file: Written) -> Iterator[tuple[int, str]]:
    """The rows of a sheet."""
    from tieout.readers.workbook import Workbook

    book, named = Workbook(file.path), SHEET.search(file.detected)
    for row in book.rows(book.sheet(named[1] if named else book.sheets[0].name)):
        yield row.number, " | ".join(row.texts)
