"""Workbooks (.xlsx, .xlsm) read row by row: memory does not grow with the sheet, and no cell is lost without a word.

A library that lays a sheet out as a grid fails on one cell far off, and gives errors such as #REF! as blanks; so the
parts of the archive are streamed here. Macros, formulas, charts and links are not looked at: of a formula the value
that Excel kept with it is what counts.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from lxml import etree

from tieout.readers import excel, package, text
from tieout.readers.sheet import SAVE, Row, Rows
from tieout.readers.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SUFFIXES = (".xlsx", ".xlsm")
OTHERS = (".xls", ".xlsb", ".ods")
COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")  # how Excel writes workbooks of before 2007, and those under a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
SHARED_TEXTS = 512 << 20  # bytes of texts kept in memory
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


@dataclass(frozen=True)
class Sheet:
    """A worksheet: its name on the tab, its part of the archive, whether it is shown."""

    name: str
    part: str
    shown: bool


def faulty(path: Path) -> tuple[str, str] | None:
    """Why a file with a workbook's name cannot be read as one: what it is, what to do; None where it can."""
    start, suffix = text.head(path, len(COMPOUND)), path.suffix.lower()
    if start == COMPOUND:
        if any(ENCRYPTED in chunk for chunk in text.chunks(path)):
            return "the workbook needs a password", "save it without one"
        return "the workbook is of a form from before 2007 (.xls)", SAVE
    if suffix in OTHERS:
        return f"workbooks of the form {suffix} are not read", SAVE
    if not package.is_zip(start):
        return "its name says workbook, but it is none", "name it after what it is (.csv), or save it as .xlsx"
    return None


class Workbook:
    """An opened workbook: its sheets in the order of the tabs, and the rows of each."""

    def __init__(self, path: Path) -> None:
        """Raises Unreadable where the archive is damaged or larger than any workbook."""
        self.archive = package.opened(path)
        package.sized(self.archive.infolist())
        self.texts: list[str] | None = None
        book = self._tree("xl/workbook.xml")
        parts = {
            one.get("Id"): _target(one.get("Target", ""))
            for one in self._tree("xl/_rels/workbook.xml.rels")
            if one.get("Type", "").endswith("/worksheet")
        }
        sheets = [(one, parts.get(one.get(RELATION) or one.get(STRICT_RELATION))) for one in book.iter("{*}sheet")]
        self.sheets = tuple(
            Sheet(one.get("name", ""), part, one.get("state", "visible") == "visible") for one, part in sheets if part
        )
        settings = next(book.iter("{*}workbookPr"), None)
        self.since_1904 = settings is not None and settings.get("date1904") in {"1", "true"}
        self.shows = self._styles()

    def sheet(self, name: str) -> Sheet:
        """The sheet of that name."""
        return next(one for one in self.sheets if one.name == name)

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """The rows that hold something."""
        if self.texts is None:
            self.texts = self._texts()
        with self._part(sheet.part) as part:
            yield from Rows(self.texts, self.shows, since_1904=self.since_1904).read(part)

    def _texts(self) -> list[str]:
        """The texts of the workbook, in their order."""
        if "xl/sharedStrings.xml" not in self.archive.namelist():
            return []
        if self.archive.getinfo("xl/sharedStrings.xml").file_size > SHARED_TEXTS:
            raise Unreadable(f"its texts take more than {SHARED_TEXTS >> 20} MB", "export CSV instead")
        with self._part("xl/sharedStrings.xml") as part:
            return [_words(one) for one in _elements(part, "si")]

    def _styles(self) -> list[str]:
        """What each cell format shows: date, percent or a plain number."""
        if "xl/styles.xml" not in self.archive.namelist():
            return []
        tree = self._tree("xl/styles.xml")
        codes = {one.get("numFmtId"): one.get("formatCode", "") for one in tree.iter("{*}numFmt")}
        formats = [one.get("numFmtId", "0") for one in tree.iterfind("{*}cellXfs/{*}xf")]
        return [excel.shows(int(one), codes.get(one, "")) if one.isdigit() else "" for one in formats]

    def _tree(self, name: str) -> Any:
        """A small part of the archive as a tree."""
        with self._part(name) as part:
            try:
                return etree.parse(
                    part, etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
                ).getroot()
            except (etree.XMLSyntaxError, *package.DAMAGE) as error:
                raise _damaged(error) from None

    def _part(self, name: str) -> IO[bytes]:
        """A part of the archive."""
        try:
            return self.archive.open(name)
        except (KeyError, *package.DAMAGE) as error:
            raise _damaged(error) from None


def _elements(part: IO[bytes], name: str) -> Iterator[Any]:
    """The elements of a name, each handed over when it has ended and then forgotten."""
    options = {"resolve_entities": False, "load_dtd": False, "no_network": True, "huge_tree": False}
    try:
        for _, element in etree.iterparse(part, events=("end",), tag="{*}" + name, **options):
            yield element
            element.clear()
            parent = element.getparent()
            while parent is not None and element.getprevious() is not None:
                del parent[0]
    except (etree.XMLSyntaxError, *package.DAMAGE) as error:
        raise _damaged(error) from None


def _damaged(error: Exception) -> Unreadable:
    """A part of the archive that is not there or not whole."""
    told = str(error).split(", line ")[0]
    return Unreadable(f"the workbook is cut off or damaged ({told})", "save or export it again")


def _target(name: str) -> str:
    """The part of the archive that a relation names, from the folder of the workbook."""
    return name.lstrip("/") if name.startswith("/") else posixpath.normpath("xl/" + name)


def _words(element: Any) -> str:
    """The text of a cell without its formats and without how it is pronounced."""
    return "".join(one.text or "" for one in element.iter("{*}t") if not one.getparent().tag.endswith("}rPh"))
