"""National ledger files: one file that is a chart, openings, entries and what it states of itself, all at once.

A format's module takes a file apart into tables of text cells, with the number of each record; the rules that read
every extract then make values of the cells, and reject by name what cannot be read. What the file says of itself (its
totals, its balances, its years) is kept beside, to be held against what was counted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import polars as pl

from tieout.engines.duckdb import literal
from tieout.readers import raw, values
from tieout.readers.values import Style, Value
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes
    from tieout.readers.source import Source, Stop
    from tieout.readers.text import Look

BATCH = 50_000
PLAIN = Style(plain=False)
NEEDED = {"account", "amount", "posting_date", "date"}  # a row without one of these cannot be read
CHART = 3  # the rank of a chart inside a ledger file: accounts.csv beside it wins column by column
FACTS = {"key": pl.String, "value": pl.String}
STATED = {"control": pl.String, "subject": pl.String, "stated": pl.String, "counted": pl.String, "source_row": pl.Int64}
BALANCES = {
    "kind": pl.String, "account": pl.String, "date": pl.String, "dims": pl.String, "currency": pl.String,
    "amount": pl.String, "source_row": pl.Int64,
}  # fmt: skip
MARKS = {
    "code": pl.String, "severity": pl.String, "subject": pl.String, "lines": pl.Int64, "amount": pl.String,
    "expected": pl.String, "actual": pl.String, "detail": pl.String, "source_row": pl.Int64,
}  # fmt: skip
NOTES: dict[str, Mapping[str, Any]] = {
    "facts": FACTS,
    "stated": STATED,
    "stated_balances": BALANCES,
    "format_marks": MARKS,
}
MONEY = {"stated": ("stated", "counted"), "stated_balances": ("amount",), "format_marks": ("amount",)}


@dataclass(frozen=True)
class File:
    """A national file to be taken apart: where it lies, what a look at its bytes told, a folder to work in."""

    source: Source
    look: Look
    workspace: Path
    currency: str  # the company's accounting currency as close.toml has it
    together: tuple[Source, ...] = ()  # the files of this format that the company brings, this one among them
    beside: Callable[[str], list[dict[str, Any]]] = lambda _: []  # the company's rows of a table read from other files


class Cells:
    """Rows of text cells of one table, written in batches so that memory does not grow with the file."""

    def __init__(self, folder: Path, table: str) -> None:
        """`table` is an extract table, or one of NOTES."""
        self.folder = folder / table
        self.folder.mkdir(parents=True, exist_ok=True)
        self.rows: list[dict[str, str | int | None]] = []
        self.count = self.parts = 0

    def add(self, row: int, **cells: str | None) -> None:
        """One record: its number in the file and its cells as the file writes them."""
        self.rows.append({"row": row, **cells})
        self.count += 1
        if len(self.rows) >= BATCH:
            self.flush()

    def frame(self, frame: pl.DataFrame) -> None:
        """Many records at once: `row` Int64, every other column String.

        After the first batch, which says what columns there are, those that no row fills are left out.
        """
        if frame.height:
            empty = [one.name for one in frame if self.parts and one.null_count() == frame.height]
            frame.drop(empty).write_parquet(
                self.folder / f"{self.parts:06}.parquet", compression="lz4", statistics=False
            )
            self.parts += 1
            self.count += frame.height

    def flush(self) -> None:
        """Write what is gathered."""
        if self.rows:
            names = dict.fromkeys(name for row in self.rows for name in row)
            schema = {name: pl.Int64 if name == "row" else pl.String for name in names}
            pl.DataFrame(self.rows, schema=schema).write_parquet(
                self.folder / f"{self.parts:06}.parquet", compression="lz4"
            )
            self.rows, self.parts = [], self.parts + 1

    def sql(self) -> str:
        """The SQL that reads the records in the order of the file."""
        return f"read_parquet({literal(str(self.folder / '*.parquet'))}, union_by_name = true)"


@dataclass
class Told:
    """What a national file holds.

    `cells`: by extract table, its records. `style`: how amounts and dates are written. `detected`: for load.files.
    `facts`: what its head says (see DECISIONS.md): currency, company_name, organisation, program, version, created,
    year_start.<n> and year_end.<n> (n = 0 for the file's own year, -1 the one before), cut_off.
    `stated`: totals and counts the file gives itself, each with what was counted where only the reader can count.
    `balances`: the balances the file states by account: kind opening, closing or movement.
    `marks`: deviations only the file shows; they become findings of code `code`.
    """

    folder: Path
    style: Style = PLAIN
    detected: str = ""
    facts: dict[str, str] = field(default_factory=dict)
    stated: list[dict[str, str | int | None]] = field(default_factory=list)
    marks: list[dict[str, str | int | None]] = field(default_factory=list)
    stops: list[Stop] = field(default_factory=list)
    cells: dict[str, Cells] = field(default_factory=dict)
    generate: bool = True  # whether entry_no is made of voucher and line within it
    rejects: list[tuple[int, str, str]] = field(default_factory=list)  # records left out: number, reason, text

    def table(self, name: str) -> Cells:
        """The records of an extract table, or of `stated_balances`."""
        if name not in self.cells:
            self.cells[name] = Cells(self.folder, name)
        return self.cells[name]

    def state(self, control: str, stated: str, counted: str | None = None, *, subject: str = "", row: int = 0) -> None:
        """A total or count the file gives of itself, as it writes it with a decimal point."""
        facts = {"control": control, "subject": subject, "stated": stated, "counted": counted}
        self.stated.append({**facts, "source_row": row or None})

    def reject(self, row: int, reason: str, value: str) -> None:
        """A record that is no row of any table; one whose cells cannot be read is added, and rejected by its cell."""
        self.rejects.append((row, reason, value))

    def mark(self, code: str, *, row: int = 0, severity: str = "warn", **facts: str | int | None) -> None:
        """A deviation: code, and any of subject, lines, amount, expected, actual, detail."""
        self.marks.append({"code": code, "severity": severity, "source_row": row or None, **facts})


class Format(Protocol):
    """A national format: a module with these two functions."""

    def recognises(self, start: bytes) -> bool:
        """Whether a file that begins so is of this format, whatever its name."""

    def take(self, file: File) -> Told:
        """Take the file apart; faults that make it unusable go to `stops`."""


def create(engine: DuckDB) -> None:
    """Make load.facts, load.stated, load.stated_balances and load.format_marks, empty: what files say of themselves."""
    for name, schema in NOTES.items():
        columns = ", ".join(f'"{column}" {_kind(name, column, kind)}' for column, kind in schema.items())
        engine.execute(f"create table load.{name} (company varchar, file varchar, format varchar, {columns})")


def _kind(table: str, column: str, kind: Any) -> str:
    """The SQL type of a note's column: amounts exact."""
    if column in MONEY.get(table, ()):
        return "decimal(38,4)"
    return "date" if column == "date" else "bigint" if kind == pl.Int64 else "varchar"


def keep(engine: DuckDB, source: Source, told: Told) -> None:
    """Write what the file says of itself."""
    facts = [{"key": key, "value": value} for key, value in told.facts.items()]
    for name, rows in (("facts", facts), ("stated", told.stated), ("format_marks", told.marks)):
        if rows:
            engine.put("load.noted", pl.DataFrame(rows, schema=NOTES[name]))
            _note(engine, source, name, "load.noted", told.style)
            engine.execute("drop table load.noted")
    balances = told.cells.pop("stated_balances", None)
    if balances and balances.count:
        balances.flush()
        _note(engine, source, "stated_balances", balances.sql(), told.style)


def _note(engine: DuckDB, source: Source, name: str, rows: str, style: Style) -> None:
    """Append rows of text cells to a table of notes, amounts and dates as values."""
    present = {row[0] for row in engine.rows(f"describe select * from {rows}")}
    picked = []
    for column in NOTES[name]:
        cell = column if column in present else "row" if column == "source_row" and "row" in present else "null"
        if column in MONEY.get(name, ()):
            number = style if name == "stated_balances" else Style()
            text = cell if number.plain else values.normal(cell, number.decimal)
            cell = f"try_cast({text} as decimal(38,4))"
        elif column == "date":
            cell = "try_cast(date as date)" if style.date == "iso" else values.date_sql("date", style.date)
        picked.append(f'{cell} as "{column}"')
    owner = f"{literal(source.company)}, {literal(source.name)}, {literal(source.format)}"
    engine.execute(f"insert into load.{name} select {owner}, {', '.join(picked)} from {rows}")


def insert(engine: DuckDB, source: Source, told: Told, table: str, codes: Codes) -> int:
    """Read the records of one table into its raw table, each with its number in the file."""
    cells = told.cells[table]
    cells.flush()
    target = TABLES[table]
    raw.ensure(engine, target)
    present = {row[0] for row in engine.rows(f"describe select * from {cells.sql()}")}
    found: dict[str, Value] = {
        column.name: values.value(
            column.type, f"coalesce({column.name}, '')", told.style, required=column.name in NEEDED, nul=True
        )
        for column in target.columns
        if column.name in present
    }
    if target.key == "entry_no" and "entry_no" not in found:
        found["entry_no"] = Value("''")
    extra = {"company": codes.constant(source), "dims": "coalesce(dims, '')" if "dims" in present else "''"}
    extra |= codes.defaults(target, found)
    found["source_row"] = Value("row")
    if table == "accounts":
        extra["rank"] = str(CHART)
    return raw.insert(engine, source, target, cells.sql(), found, extra, 1)
