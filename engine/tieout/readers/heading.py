"""The heading of a delimited file: its delimiter, its names, and which cell feeds which column."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tieout.readers import presets
from tieout.readers.above import DELIMITERS
from tieout.readers.source import Stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tieout.readers.source import Source
    from tieout.tables import Table

FOR_ALL = {"accounts", "exchange_rates"}  # shared files of other tables say whose each row is
LONGEST = 60
SPOKEN = {"\t": "tab", ",": "comma", ";": "semicolon", "|": "pipe"}


@dataclass(frozen=True)
class Heading:
    """`names`: the headings as written ("" per column where the file has none)."""

    delimiter: str
    names: tuple[str, ...]
    present: bool

    def cell(self, index: int) -> str:
        """The SQL name of the cell at a position counted from 0."""
        return f"c{index}"

    @property
    def cells(self) -> list[str]:
        """The SQL names of all cells."""
        return [self.cell(index) for index in range(len(self.names))]


def read(text: str, source: Source, table: Table) -> Heading:
    """The heading of a file from its first characters."""
    wanted = wanted_names(source, table)
    delimiter = source.options.get("delimiter") or _delimiter(text, wanted)
    names = _first_record(text, delimiter)
    present = not _by_position(source, table) or _names_columns(names, table)
    return Heading(delimiter, tuple(names) if present else ("",) * len(names), present)


def plain(text: str) -> Heading:
    """The heading of a text nobody knows: the delimiter that cuts its first record into most cells."""
    delimiter = _delimiter(text, set())
    return Heading(delimiter, tuple(_first_record(text, delimiter)), present=True)


def of_row(names: list[str], width: int, source: Source, table: Table) -> Heading:
    """The heading of a sheet from the row that looks most like one; columns by position where the mapping says so."""
    present = not _by_position(source, table) or _names_columns(names, table)
    return Heading("", tuple(names) if present else ("",) * width, present)


def wanted_names(source: Source, table: Table) -> set[str]:
    """Every heading that would mean something in this file."""
    known = {column.name for column in table.columns} | {"company"}
    for mapped in source.columns.values():
        known |= {str(part) for part in _parts(mapped)}
    known |= source.preset.names if source.preset else set()
    return {name.strip().casefold() for name in known}


def _by_position(source: Source, table: Table) -> bool:
    """Whether the mapping names positions only, and all the file needs: then it has no heading."""
    parts = [part for mapped in source.columns.values() for part in _parts(mapped)]
    positions = bool(parts) and all(isinstance(part, int) and not isinstance(part, bool) for part in parts)
    return positions and all(name in source.columns or _optional(table, name) for name in table.required)


def _names_columns(names: list[str], table: Table) -> bool:
    """Whether a first record is a heading all the same: two of its cells are names of columns."""
    return sum(table.column(_bare(name)) is not None for name in names) > 1


def _parts(mapped: Any) -> list[Any]:
    """The headings or positions a mapping speaks of."""
    if not isinstance(mapped, dict):
        return [mapped]
    if mapped.get("generate"):
        return []
    if "value" in mapped:
        return [mapped["value"], mapped["indicator"]]
    return [mapped["display"]] if "display" in mapped else list(mapped.values())


def _delimiter(text: str, wanted: set[str]) -> str:
    """The delimiter that yields most known headings, else most cells."""

    def score(delimiter: str) -> tuple[int, int]:
        cells = [cell.strip().casefold() for cell in _first_record(text, delimiter)]
        return sum(cell in wanted or cell.startswith("dim_") for cell in cells), len(cells)

    return max(DELIMITERS, key=score)


def _first_record(text: str, delimiter: str) -> list[str]:
    """The cells of the first record; a quote that never closes yields the first line only."""
    csv.field_size_limit(1 << 20)
    try:
        return next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
    except csv.Error:
        return text.split("\n", 1)[0].split(delimiter)


def unclosed(text: str, delimiter: str) -> bool:
    """Whether a quote opens in the first record and closes nowhere in the text."""
    try:
        next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True), [])
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


@dataclass(frozen=True)
class Feeds:
    """Which cells feed which columns: `cells` target -> cell or the parts of an amount; `dims` dimension -> cell.

    `made`: cells made of others, as SQL; `kin`: whose type a made cell keeps. `looks`: what only the data decide (see
    fitting.py). `aside`: SQL that says why a row takes no part. `extra`: columns beside those of the contract.
    """

    cells: dict[str, Any]
    dims: dict[str, str]
    generate: bool
    own: bool  # the contract's own headings, nothing mapped
    unread: tuple[str, ...]
    made: dict[str, str] = field(default_factory=dict)
    kin: dict[str, str] = field(default_factory=dict)
    looks: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, str] = field(default_factory=dict)
    aside: str = ""
    attributes: bool = False  # an accounts file that names attributes of accounts, and is no chart


def feeds(heading: Heading, source: Source, table: Table) -> tuple[Feeds, list[Stop]]:
    """Match headings to columns; every column that is missing, doubled or unknown is a fault of its own."""
    match = Match(heading, source, table)
    match.mapped()
    if source.preset:
        presets.fill(match, source.preset)
    else:
        match.by_name()
    match.needed()
    used = _used(match.cells, match.dims) | match.used
    unread = (name for place, name in enumerate(heading.names) if name.strip() and heading.cell(place) not in used)
    own = not source.columns and not source.preset
    told = (match.made, match.kin, match.looks, match.extra, match.aside, match.attributes)
    return Feeds(match.cells, match.dims, match.generate, own, tuple(unread), *told), match.stops


class Match:
    """Headings finding their columns: the mapping's, then the preset's, or those that bear a column's own name."""

    def __init__(self, heading: Heading, source: Source, table: Table) -> None:
        """Nothing matched yet."""
        self.heading, self.source, self.table = heading, source, table
        self.index = {_bare(name): place for place, name in reversed(list(enumerate(heading.names)))}
        self.cells: dict[str, Any] = {}
        self.dims: dict[str, str] = {}
        self.generate = False
        self.made: dict[str, str] = {}
        self.kin: dict[str, str] = {}
        self.looks: dict[str, Any] = {}
        self.extra: dict[str, str] = {}
        self.aside = ""
        self.attributes = False
        self.used: set[str] = set()
        self.stops: list[Stop] = []

    def mapped(self) -> None:
        """What [company.columns] says."""
        for target, wanted in self.source.columns.items():
            if isinstance(wanted, dict) and wanted.get("generate"):
                self.generate = True
            elif isinstance(wanted, dict) and "display" in wanted:
                self.cells[target] = self.cell(wanted["display"], target)
                self.looks[target] = wanted | {"display": self.cells[target]}
            elif isinstance(wanted, dict):
                words = {"debit", "credit"} if "value" in wanted else set()  # there they are values, not headings
                self.cells[target] = {
                    part: value if part in words else self.cell(value, target) for part, value in wanted.items()
                }
            elif target.startswith("dim_"):
                self.dims[target.removeprefix("dim_")] = self.cell(wanted, target) or "''"
            else:
                self.cells[target] = self.cell(wanted, target)

    def by_name(self) -> None:
        """Headings that are columns by name and not spoken for."""
        taken = _used(self.cells, self.dims)
        for name, place in self.index.items():
            known = name == "company" or self.table.column(name) is not None
            if not known or name in self.source.columns or self.heading.cell(place) in taken:
                continue
            if name.startswith("dim_"):
                self.dims[name.removeprefix("dim_")] = self.heading.cell(place)
            else:
                self.cells[name] = self.found(place)

    def needed(self) -> None:
        """Columns a file of this table must have."""
        for name in self.table.required:
            given = name in self.cells or (name == self.table.key and self.generate)
            if not given and not _optional(self.table, name):
                self.stops.append(_missing(self.source, self.heading, name, name))
        if not self.source.company and self.table.name not in FOR_ALL and "company" not in self.cells:
            self.stops.append(_missing(self.source, self.heading, "company", "company"))

    def cell(self, wanted: Any, target: str) -> str | None:
        """The cell of a heading, or of a position counted from 1."""
        if isinstance(wanted, int):
            place = wanted - 1 if 0 < wanted <= len(self.heading.names) else None
        else:
            place = self.index.get(_bare(str(wanted)))
        if place is None:
            self.stops.append(_missing(self.source, self.heading, target, wanted))
            return None
        return self.heading.cell(place) if isinstance(wanted, int) else self.found(place)

    def found(self, place: int) -> str:
        """The cell at a place, whose heading must stand there once."""
        name = self.heading.names[place]
        if [_bare(one) for one in self.heading.names].count(_bare(name)) > 1:
            self.stops.append(_twice(self.source, name))
        return self.heading.cell(place)


def _bare(name: str) -> str:
    """A heading without regard to case and surrounding space."""
    return name.strip().casefold()


def enough(names: Iterable[str], columns: Mapping[str, Any], table: Table) -> bool:
    """Whether headings and mapping together name every column a file of this table must have."""
    known = {_bare(name) for name in names} | set(columns)
    return all(name in known or _optional(table, name) for name in table.required)


def _optional(table: Table, name: str) -> bool:
    """A rate file without rate_type serves `closing`."""
    return table.name == "exchange_rates" and name == "rate_type"


def _used(cells: dict[str, Any], dims: dict[str, str]) -> set[str]:
    """The cells something is read from."""
    flat = [part for cell in cells.values() for part in (cell.values() if isinstance(cell, dict) else [cell])]
    return {str(part) for part in flat} | set(dims.values())


def _missing(source: Source, heading: Heading, target: str, wanted: Any) -> Stop:
    """A column that is not in the file."""
    names = ", ".join(name[:LONGEST] for name in heading.names if name.strip())
    found = names or f"{len(heading.names)} columns without headings"
    what = f"column {target} is missing" if str(wanted) == target else f"column {target}: nothing at {wanted!r}"
    place = (
        f"[company.columns.{source.table}] {target}" if source.company else f"[close.columns.{source.table}] {target}"
    )
    what = f"sheet {source.sheet}: {what}" if source.sheet else what
    return Stop(source.name, f"{what}; found {found}", f'add the column or map it with {place} = "..."', 1)


def _twice(source: Source, name: str) -> Stop:
    """A heading that stands twice."""
    sheet = f"sheet {source.sheet}: " if source.sheet else ""
    return Stop(
        source.name, f"{sheet}the heading {name!r} stands twice", "map the column by position, or rename one", 1
    )
