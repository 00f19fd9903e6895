"""One machine: DuckDB, out of core, in the file that becomes close.duckdb."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import duckdb

from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polars as pl

    from tieout.query import Query

MEMORY_LIMIT, MORE_MEMORY = "1000MB", "1500MB"
DECLARED = {"String": "varchar", "Date": "date", "Boolean": "boolean", "Int64": "bigint", "Int32": "integer"}
DIGITS = re.compile(r"Decimal\((?:precision=)?(\d+), (?:scale=)?(\d+)\)")
UNHELPFUL = """join_order statistics_propagation common_subexpressions column_lifetime build_side_probe_side top_n
    compressed_materialization duplicate_groups reorder_filter join_filter_pushdown materialized_cte
    late_materialization"""  # what only pays where there are many rows
SMALL = ("threads = 1", f"disabled_optimizers = '{','.join(UNHELPFUL.split())}'")
SMALL_BLOCK = "16384"  # of 256 KiB blocks hundreds of small tables make megabytes, and writing them down takes longer
CHANGED = re.compile(r"\b(?:(drop )?(?:table|view)|insert into|update|delete from)(?: if (?:not )?exists)? (\w+\.\w+)")
TABLES = """select schema_name || '.' || table_name from duckdb_tables()
union all select schema_name || '.' || view_name from duckdb_views() where not internal"""


class DuckDB:
    """Runs SQL files and carries frames in and out of one database file."""

    def __init__(self, path: Path, *, small: bool = False) -> None:
        """Open (or make) the database at `path`; spilled data goes beside it.

        `small`: for a few thousand rows one thread is faster than the handing over between several, joins in the
        order they are written faster than the search for a better one, and one writing down of all tables faster than
        one of each: planning and writing are most of a small close.
        """
        self.path = path
        self.small = small
        self.pending = False  # whether what was made is still to be written down
        self.schemas: set[str] = set()
        self.tables: set[str] = set()  # tables and views that are there, as soon as someone asked
        self.counts: dict[str, int] = {}  # the rows of tables made here, as long as nothing was added to them
        self.connection = duckdb.connect(str(path), config={"default_block_size": SMALL_BLOCK} if small else {})
        for setting in (
            f"memory_limit = '{MEMORY_LIMIT}'",
            f"temp_directory = {literal(str(path.parent / 'spill'))}",
            "autoinstall_known_extensions = false",
            "autoload_known_extensions = false",
            *(SMALL if small else ()),
        ):
            self.connection.execute(f"set {setting}")
        self.execute((place("queries") / "engines" / "duckdb.sql").read_text(encoding="utf-8"))

    def run(self, query: Query, parameters: dict[str, Any], *, view: bool = False) -> None:
        """Make the table (or view) of a SQL file."""
        kind = "view" if view else "table"
        wanted = {name: parameters[name] for name in query.parameters}
        self.schema(query.name)
        made = self.rows(f"create or replace {kind} {query.name} as {query.text}", wanted)
        self.note(query.name, None if view else made[0][0])

    def declare(self, name: str, columns: str) -> None:
        """Make the table `name` without a row; `columns` as SQL declares them."""
        self.schema(name)
        self.connection.execute(f"create or replace table {name} ({columns})")
        self.note(name, 0)

    def put(self, name: str, frame: pl.DataFrame) -> None:
        """Make the table `name` from a frame; an empty one is only declared, which costs a third."""
        if frame.is_empty() and (columns := declared(frame)):
            self.declare(name, columns)
            return
        self.schema(name)
        self.connection.register("frame_in", frame.to_arrow())
        self.connection.execute(f"create or replace table {name} as select * from frame_in")
        self.connection.unregister("frame_in")
        self.note(name, frame.height)

    def frame(self, sql: str, parameters: dict[str, Any] | None = None) -> pl.DataFrame:
        """The result of a SELECT as a frame; sums stay exact decimals."""
        import polars as pl

        frame = pl.from_arrow(self.connection.sql(sql, params=parameters or {}).to_arrow_table())
        return frame if isinstance(frame, pl.DataFrame) else frame.to_frame()

    def rows(self, sql: str, parameters: dict[str, Any] | None = None) -> list[tuple[Any, ...]]:
        """The rows of a small SELECT."""
        return self.connection.execute(statements(sql)[0], parameters or {}).fetchall()

    def execute(self, sql: str, parameters: dict[str, Any] | None = None) -> None:
        """Run a statement the engine itself needs (never a room's logic)."""
        for one in statements(sql):
            self.connection.execute(one, parameters or {})
        for dropped, name in CHANGED.findall(sql):
            self.note(name, None, there=not dropped)

    def note(self, name: str, rows: int | None, *, there: bool = True) -> None:
        """Remember that a table is there (or no longer), and how many rows it holds where that is known."""
        self.counts.pop(name, None)
        if rows is not None:
            self.counts[name] = rows
        if self.tables:
            (self.tables.add if there else self.tables.discard)(name)

    def has(self, name: str) -> bool:
        """Whether the table or view `schema.table` is there; the catalogue is asked once, what follows is noted."""
        if not self.tables:
            self.tables = {one for (one,) in self.rows(TABLES)}
        return name in self.tables

    def count(self, name: str) -> int:
        """How many rows the table or view `schema.table` holds."""
        known = self.counts.get(name)
        return int(self.rows(f"select count(*) from {name}")[0][0]) if known is None else known

    def empty(self, name: str) -> bool:
        """Whether the table or view `schema.table` holds no row."""
        count = self.counts.get(name)
        return not self.rows(f"select 1 from {name} limit 1") if count is None else not count

    def schema(self, name: str) -> None:
        """Make sure the schema of `schema.table` is there."""
        schema = name.partition(".")[0]
        if schema not in self.schemas:
            self.connection.execute(f"create schema if not exists {schema}")
            self.schemas.add(schema)

    def seal(self) -> None:
        """From here on no file outside the database is read or written by SQL."""
        self.connection.execute("set enable_external_access = false")
        if self.small:
            self.connection.execute("begin")
            self.pending = True

    def save(self) -> None:
        """Write everything down, so that a copy of the file is whole."""
        if self.pending:
            self.connection.execute("commit")
            self.pending = False
        self.connection.execute("checkpoint")

    @contextmanager
    def roomy(self) -> Iterator[None]:
        """More memory for a query that holds two long tables at once: spilling them takes twice its time."""
        self.connection.execute(f"set memory_limit = '{MORE_MEMORY}'")
        try:
            yield
        finally:
            self.connection.execute(f"set memory_limit = '{MEMORY_LIMIT}'")

    def close(self) -> None:
        """Let the file go; of a small close what was not saved is not in it."""
        self.connection.close()


def declared(frame: pl.DataFrame) -> str:
    """The columns of a frame as SQL declares them; "" where one is of a type that frames of the house do not have."""
    kinds = [DECLARED.get(str(kind)) or decimal(str(kind)) for kind in frame.dtypes]
    names = zip(map(identifier, frame.columns), kinds, strict=True)
    return ", ".join(f"{name} {kind}" for name, kind in names) if all(kinds) else ""


def decimal(kind: str) -> str:
    """`Decimal(precision=38, scale=4)` as SQL; "" for anything else."""
    digits = DIGITS.fullmatch(kind)
    return f"decimal({digits[1]}, {digits[2]})" if digits else ""


@lru_cache(maxsize=1024)
def statements(text: str) -> tuple[duckdb.Statement, ...]:
    """SQL parsed once for all closes of this process: parsing took a quarter of a small close."""
    return tuple(duckdb.extract_statements(text))


@contextmanager
def interruptible() -> Iterator[None]:
    """Let an interrupt in the middle of a query be one: the engine tells it as an error of its own."""
    try:
        yield
    except RuntimeError as error:
        if "interrupted" not in str(error).lower():
            raise
        raise KeyboardInterrupt from error


def literal(text: str) -> str:
    """A text as a SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def identifier(name: str) -> str:
    """A name from a file as a quoted SQL identifier: the one place where that is done."""
    return '"' + name.replace('"', '""') + '"'
