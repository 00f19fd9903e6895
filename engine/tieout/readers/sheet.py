"""The rows of a worksheet as they stream by: texts and kinds of cells, the number Excel shows beside each row."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING
from xml.parsers import expat

from tieout.readers import excel
from tieout.readers.excel import BLANK, DATE, ERROR, NUMBER, PERCENT, TEXT
from tieout.readers.package import DAMAGE
from tieout.readers.text import Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

CHUNK = 1 << 18
COLUMNS = 16_384
DIGITS = "0123456789"
SAVE = "open it in Excel and save it as .xlsx"


class Row:
    """A row that holds something: its number, its texts from column A on ("" = blank), the kind of each cell."""

    __slots__ = ("kinds", "number", "texts")

    def __init__(self, number: int) -> None:
        """Nothing in it yet."""
        self.number = number
        self.texts: list[str] = []
        self.kinds: list[int] = []


class Rows:
    """A worksheet being read: the parser calls back, and finished rows are handed out."""

    def __init__(self, shared: Sequence[str], shows: Sequence[str], *, since_1904: bool) -> None:
        """`shared` are the texts of the workbook, `shows` what each cell format makes of a number."""
        self.shared, self.shows, self.since_1904 = shared, shows, since_1904
        self.done: list[Row] = []
        self.row, self.last = Row(0), 0
        self.places: dict[str, int] = {}
        self.names: dict[str, str] = {}
        self.cell: dict[str, str] = {}
        self.stored: str | None = None
        self.formula = False
        self.said: list[str] = []
        self.spoken = 0  # depth of what tells how a text is pronounced
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.StartDoctypeDeclHandler = self._doctype

    def read(self, part: IO[bytes]) -> Iterator[Row]:
        """The rows in the order of the sheet; raises Unreadable where it is cut off."""
        try:
            while chunk := part.read(CHUNK):
                self.parser.Parse(chunk, False)
                yield from self.done
                self.done.clear()
            self.parser.Parse(b"", True)
        except (expat.ExpatError, *DAMAGE) as error:
            raise Unreadable(f"the workbook is cut off or damaged ({error})", "save or export it again") from None

    def _doctype(self, *_: object) -> None:
        """A workbook has no document type; one that has it may hide entities."""
        raise Unreadable("the workbook declares a document type", SAVE)

    def _local(self, name: str) -> str:
        """An element's name without its namespace, whichever it is: there are two for one thing."""
        return self.names.setdefault(name, name.rpartition(" ")[2])

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        """An element opens."""
        local = self.names.get(name) or self._local(name)
        if local == "c":
            self.cell, self.stored, self.formula = attributes, None, False
        elif local in {"v", "t"}:
            self.said = []
            self.parser.CharacterDataHandler = self.said.append
        elif local == "row":
            number = int(attributes.get("r") or self.last + 1)
            if number <= self.last:
                raise Unreadable(f"row {number} stands after row {self.last}", SAVE)
            self.row, self.last = Row(number), number
        elif local == "f":
            self.formula = True
        elif local == "rPh":
            self.spoken += 1

    def _end(self, name: str) -> None:
        """An element closes."""
        local = self.names.get(name) or self._local(name)
        if local == "v":
            self.stored = "".join(self.said)
            self.parser.CharacterDataHandler = None
        elif local == "c":
            self._add()
        elif local == "t":
            if not self.spoken:
                self.stored = (self.stored or "") + "".join(self.said)
            self.parser.CharacterDataHandler = None
        elif local == "row":
            if any(self.row.texts):
                self.done.append(self.row)
        elif local == "rPh":
            self.spoken -= 1

    def _add(self) -> None:
        """The cell that closed, at its place in the row."""
        texts, kinds = self.row.texts, self.row.kinds
        reference = self.cell.get("r")
        if reference:
            letters = reference.rstrip(DIGITS)
            place = self.places.get(letters)
            if place is None:
                place = self.places[letters] = excel.column(letters)
            gap = place - len(texts)
            if gap:
                if gap < 0 or place >= COLUMNS:
                    raise Unreadable(f"cell {reference} stands out of order", SAVE)
                texts.extend([""] * gap)
                kinds.extend([BLANK] * gap)
        text, kind = self._value() if self.stored is not None else ("", ERROR if self.formula else BLANK)
        texts.append(text)
        kinds.append(kind)

    def _value(self) -> tuple[str, int]:
        """What the cell says."""
        stored, kind = self.stored or "", self.cell.get("t", "n")
        if kind == "n":
            return self._number(stored, self.cell.get("s"))
        if kind == "s":
            return _text(self._shared(stored))
        if kind == "b":
            return ("true" if stored.strip() == "1" else "false"), TEXT
        if kind == "d":
            return stored.replace("T", " ").removesuffix(" 00:00:00"), DATE
        return (stored, ERROR) if kind == "e" else _text(stored)

    def _number(self, stored: str, style: str | None) -> tuple[str, int]:
        """A number, or the date or share its format makes of it."""
        try:
            shown = self.shows[int(style)] if style else ""
            if shown == "date":
                day = excel.moment(stored, since_1904=self.since_1904)
                return (day, DATE) if day else (excel.number(stored), NUMBER)
            return excel.number(stored), PERCENT if shown == "percent" else NUMBER
        except (ValueError, ArithmeticError, IndexError):
            return stored, TEXT

    def _shared(self, stored: str) -> str:
        """A text that the workbook keeps once for all cells."""
        place = int(stored) if stored.isdigit() else -1
        if not 0 <= place < len(self.shared):
            raise Unreadable(f"a cell names the text {stored!r}, which is not there", SAVE)
        return self.shared[place]


def _text(words: str) -> tuple[str, int]:
    """A text; blanks alone are none."""
    return (words, TEXT) if words.strip() else ("", BLANK)
