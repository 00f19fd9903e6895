"""One machine: DuckDB, out of core, in the file that becomes close.duckdb."""

from __future__ import annotations

import re
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import duckdb

from tieout.engines.known import Known
from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import polars as pl

    from tieout.errors import Unusable
    from tieout.query import Query

FEW = 16  # rows of a frame that are faster appended than handed over as columns
MEMORY_LIMIT, MORE_MEMORY = "1000MB", "1500MB"
DECLARED = {"String": "varchar", "Date": "date", "Boolean": "boolean", "Int64": "bigint", "Int32": "integer"}
DAMAGED = re.compile(r"Corrupt database file|Could not read|not a valid DuckDB database|Serialization Error")
DIGITS = re.compile(r"Decimal\((?:precision=)?(\d+), (?:scale=)?(\d+)\)")
UNHELPFUL = """join_order statistics_propagation common_subexpressions column_lifetime build_side_probe_side top_n
    compressed_materialization duplicate_groups reorder_filter join_filter_pushdown materialized_cte
    late_materialization expression_rewriter cte_filter_pusher projection_pullup common_subplan
    partitioned_execution"""  # what only pays where there are many rows
ALWAYS = {
    "memory_limit": MEMORY_LIMIT,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
    "fsync_mode": "NONE",  # a run is written down whole before it takes its place (swap.py)
}
SMALL = {
    "threads": 1,
    "async_threads": 1,
    "disabled_optimizers": ",".join(UNHELPFUL.split()),
    "default_block_size": "16384",  # of 256 KiB blocks hundreds of small tables make megabytes, written down slowly
    "checkpoint_threshold": "1KB",  # what is committed goes into the file at once, not into a log of it first
    "auto_checkpoint_skip_wal_threshold": 0,
}
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
        self.known = Known(new=not path.exists())
        settings: dict[str, Any] = ALWAYS | {"temp_directory": str(path.parent / "spill")} | (SMALL if small else {})
        self.connection = duckdb.connect(str(path), config=settings)
        with closed_on_error(self):
            self.begin()
            self.execute((place("queries") / "engines" / "duckdb.sql").read_text(encoding="utf-8"))
            self.settle()

    def run(self, query: Query, parameters: dict[str, Any], *, view: bool = False) -> None:
        """Make the table (or view) of a SQL file."""
        kind = "view" if view else "table"
        wanted = {name: parameters[name] for name in query.parameters}
        self.schema(query.name)
        made = self.rows(f"create or replace {kind} {query.name} as {query.text}", wanted)
        self.known.note(query.name, None if view else made[0][0])

    def declare(self, name: str, columns: str) -> None:
        """Make the table `name` without a row; `columns` as SQL declares them."""
        self.schema(name)
        self.execute(f"create or replace table {name} ({columns})")

    def put(self, name: str, frame: pl.DataFrame) -> None:
        """Make the table `name` from a frame; few rows are appended one by one, none at all only declared."""
        if frame.height <= FEW and (columns := declared(frame)):
            self.declare(name, columns)
            self._append(name, frame)
            return
        self.schema(name)
        self.execute(f"drop table if exists {name}")
        self.connection.from_arrow(frame.to_arrow()).create(name)
        self.known.note(name, frame.height)

    def _append(self, name: str, frame: pl.DataFrame) -> None:
        """Add few rows to an empty table of the same columns: handing them over as columns takes half as long again."""
        if frame.is_empty():
            return
        appender = self.connection.appender(name)
        appender.append_rows(frame.iter_rows())
        appender.flush()
        self.known.note(name, frame.height)

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
            done = self.connection.execute(one, parameters or {})
            self.known.changed(one.query, done)

    def names(self) -> set[str]:
        """The tables and views there are, as schema.table; asked once, then noted."""
        if self.known.tables is None:
            self.known.tables = {one for (one,) in self.rows(TABLES)}
        return self.known.tables

    def has(self, name: str) -> bool:
        """Whether the table or view `schema.table` is there."""
        return name in self.names()

    def count(self, name: str) -> int:
        """How many rows the table or view `schema.table` holds."""
        known = self.known.counts.get(name)
        return int(self.rows(f"select count(*) from {name}")[0][0]) if known is None else known

    def empty(self, name: str) -> bool:
        """Whether the table or view `schema.table` holds no row."""
        count = self.known.counts.get(name)
        return not self.rows(f"select 1 from {name} limit 1") if count is None else not count

    def columns(self, name: str) -> list[str]:
        """The columns of a table or view, in their order."""
        asked = self.connection.execute(statements(f"select * from {name} limit 0")[0])
        return [column[0] for column in asked.description]

    def schema(self, name: str) -> None:
        """Make sure the schema of `schema.table` is there."""
        schema = name.partition(".")[0]
        if schema not in self.schemas:
            self.connection.execute(f"create schema if not exists {schema}")
            self.schemas.add(schema)

    def begin(self) -> None:
        """From here on what a small close makes is written down at once, when it is settled or saved."""
        if self.small and not self.pending:
            self.connection.execute("begin")
            self.pending = True

    def settle(self) -> None:
        """Write down what was made so far: only then rows have their ids, and can no statement that fails undo it."""
        if self.pending:
            self.connection.execute("commit")
            self.pending = False

    def seal(self) -> None:
        """From here on no file outside the database is read or written by SQL."""
        self.connection.execute("set enable_external_access = false")

    def save(self) -> None:
        """Write everything down, so that a copy of the file is whole."""
        self.settle()
        self.connection.execute("checkpoint")

    @contextmanager
    def attached(self, path: Path, name: str) -> Iterator[None]:
        """Another database under a name, for reading; raises duckdb.Error where it is none of this engine's."""
        self.settle()  # a transaction ends with the databases it began with
        self.connection.execute(f"attach {literal(str(path))} as {name} (read_only)")
        try:
            yield
        finally:
            self.connection.execute(f"detach {name}")
            self.begin()

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


@lru_cache(maxsize=4096)
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


@contextmanager
def closed_on_error(engine: Any) -> Iterator[None]:
    """Let go of a database that came to nothing: left open, it would be what the next one at its path is given."""
    try:
        yield
    except BaseException:
        engine.close()
        raise


@contextmanager
def readable(otherwise: Unusable) -> Iterator[None]:
    """Refuse a database that was damaged after it was written, at whatever row of it that shows."""
    try:
        yield
    except duckdb.Error as error:
        if not damaged(error):
            raise
        raise otherwise from None


def damaged(error: duckdb.Error) -> bool:
    """Whether an error says that a file is no database of the engine's, is cut off, or is not as it was written."""
    return bool(DAMAGED.search(str(error)))


def literal(text: str) -> str:
    """A text as a SQL literal."""
    return "'" + text.replace("'", "''") + "'"


def identifier(name: str) -> str:
    """A name from a file as a quoted SQL identifier: the one place where that is done."""
    return '"' + name.replace('"', '""') + '"'
