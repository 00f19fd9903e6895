"""What the pack shows: page tables as they were read, and the frozen parts a page is made of.

Nothing is computed here. Page tables are the tables `<room>.page_<name>` of the close; a room that was not built has
none, and its section is left out. Cells hold text already formatted in the pack's language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from tieout.books import Books
    from tieout.pack.languages import Catalogue

Record = dict[str, Any]


@dataclass(frozen=True)
class Cell:
    """A cell: its text, its classes (`n`, `neg`, `nil`, `good`, `bad`), where it leads, and lines under it."""

    text: str = ""
    kind: str = ""
    leads_to: str = ""
    span: int = 1
    under: tuple[str, ...] = ()


@dataclass(frozen=True)
class Column:
    """A column: `kind` is `text`, `code`, `n`, `mark`, `page` or `gap`; `current` is tinted; `width` in millimetres."""

    heading: str
    kind: str = "text"
    stub: bool = False
    current: bool = False
    width: float = 0.0


@dataclass(frozen=True)
class Row:
    """A row: `style` is empty, `group`, `sum`, `grand`, `rest` or `carry`; `level` indents by 3 mm."""

    cells: tuple[Cell, ...]
    style: str = ""
    level: int = 0
    anchor: str = ""


@dataclass(frozen=True)
class Spanner:
    """A head over several columns; without text it is the empty place over the others."""

    heading: str
    span: int
    current: bool = False


@dataclass(frozen=True)
class Table:
    """A table: its bodies are row groups that stay together where they fit; `height` is that of its rows, about."""

    columns: tuple[Column, ...]
    bodies: tuple[tuple[Row, ...], ...]
    note: str = ""
    spanners: tuple[Spanner, ...] = ()
    dense: bool = False
    heading: str = ""
    anchor: str = ""
    sheet: bool = False
    breaks: bool = False
    height: float = 0.0


@dataclass(frozen=True)
class Section:
    """A section: a title, the one sentence it proves, its tables; `running` is its title in page heads.

    `foot` is the height in millimetres of what the template adds below the tables.
    """

    anchor: str
    template: str
    title: str
    level: int = 1
    company: str = ""
    subline: str = ""
    message: str = ""
    tables: tuple[Table, ...] = ()
    more: Any = None
    running: str = ""
    joined: bool = False
    tight: bool = False
    foot: float = 0.0

    @property
    def sheet(self) -> bool:
        """Whether it is landscape: one of its tables is too wide for a portrait page."""
        return any(table.sheet for table in self.tables)

    @property
    def height(self) -> float:
        """About how many millimetres it takes: enough to put short sections on one page."""
        return 22 + 12 * bool(self.message) + self.foot + sum(20 + table.height for table in self.tables)


@dataclass(frozen=True)
class Company:
    """A company of the close: its currency, its dates and how its pack speaks."""

    company: str
    name: str
    currency: str
    reporting_currency: str
    language: str
    definition: str
    decimals: int
    period_start: date
    period_end: date
    year_start: date
    year_end: date
    ly_period_end: date
    ly_year_start: date
    period_closing: bool = False


@dataclass(frozen=True)
class Shelf:
    """The page tables of a run, read once and handed out by company."""

    books: Books
    kept: dict[str, list[Record]] = field(default_factory=dict)

    def rows(self, table: str, *companies: str) -> list[Record]:
        """The rows of a page table, in its order; of some companies only where they are named. Empty where absent."""
        if table not in self.kept:
            self.kept[table] = self.books.frame(table).to_dicts() if self.books.has(table) else []
        rows = self.kept[table]
        return [row for row in rows if row["company"] in companies] if companies else rows

    def first(self, table: str, companies: tuple[str, ...], limit: int) -> tuple[list[Record], int]:
        """The first rows of a page table that may be long, and how many there are in all."""
        if not self.books.has(table):
            return [], 0
        wanted = {"companies": list(companies)}
        where = f"from {table} where list_contains($companies, company)"
        rows = self.books.engine.frame(f"select * {where} limit {limit}", wanted).to_dicts()
        return rows, int(self.books.rows(f"select count(*) {where}", **wanted)[0][0])

    def union(self, name: str, *companies: str) -> list[Record]:
        """The rows of every room's page table of that name, each with its `room`."""
        sql = "select table_schema from information_schema.tables where table_name = $name order by 1"
        rooms = [room for (room,) in self.books.rows(sql, name=name)]
        return [row | {"room": room} for room in rooms for row in self.rows(f"{room}.{name}", *companies)]


@dataclass(frozen=True)
class Scope:
    """What one pack is about: the whole close, or one company of it; `spoken` is the language findings were said in."""

    words: Catalogue
    shelf: Shelf
    companies: tuple[Company, ...]
    group: bool
    name: str
    period: str
    currency: str
    period_text: str = ""
    spoken: str = ""
    whole: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """Whose rows the pack shows; '' are rows of the whole close."""
        return ("", *(company.company for company in self.companies))

    def find(self, company: str) -> Company | None:
        """A company of this pack by its id."""
        return next((one for one in self.companies if one.company == company), None)

    def decimals(self, company: str) -> int:
        """The decimals of a company's currency."""
        found = self.find(company)
        return found.decimals if found else 2
