"""Looking into a finished close: a table, a question in SQL, the origin of a figure. Nothing can be changed from here.

The database is opened read-only, with no way to files outside it; only one SELECT at a time is run.
"""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import runs
from tieout.errors import Unusable, damaged_run, unusable

if TYPE_CHECKING:
    from collections.abc import Iterator

    import duckdb
    import polars as pl

BATCH = 10_000
TABLES = """select table_schema || '.' || table_name as "table" from information_schema.tables order by 1"""


def show(
    folder: Path | str, table: str, *, where: str = "", period: str | None = None, out: Path | str | None = None
) -> pl.DataFrame:
    """A table of the newest complete close (or of the run `period` under `out`), its rows in their printed order.

    `table` is schema.table, or the table alone where only one schema has it; `where` a SQL condition.
    Raises Unusable where there is no such close, table or column.
    """
    with opened(folder, period, out) as close:
        return close.frame(close.select(table, where))


def sql(
    folder: Path | str, statement: str, *, period: str | None = None, out: Path | str | None = None
) -> pl.DataFrame:
    """The rows of one SELECT on the newest complete close. Raises Unusable for anything else."""
    with opened(folder, period, out) as close:
        return close.frame(statement)


def explain(folder: Path | str, figure: str, *, period: str | None = None, out: Path | str | None = None) -> Any:
    """Where a figure comes from: statement line, accounts, journals and entries, file and row, what the file says."""
    from tieout import lineage, quoting
    from tieout.engines.duckdb import readable

    database = _found(folder, period, out) / runs.DATABASE
    with readable(damaged_run(str(database))):
        return quoting.quoted(lineage.explain(database, figure), database, Path(folder))


def _found(folder: Path | str, period: str | None, out: Path | str | None) -> Path:
    """The run to look at."""
    return runs.newest(Path(folder), period, Path(out) if out else None)


class Close:
    """An opened close: its tables, and the rows a SELECT gives."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.connection = connection

    def tables(self) -> list[str]:
        """Every table as schema.table."""
        return [name for (name,) in self.connection.execute(TABLES).fetchall()]

    def select(self, table: str, where: str = "") -> str:
        """The SELECT of a table's rows. Raises Unusable for a table there is none of."""
        names = self.tables()
        found = [name for name in names if table in (name, name.partition(".")[2])]
        if len(found) != 1:
            from tieout.settings.known import nearest

            like = (
                " or ".join(found)
                or nearest(table, names)
                or nearest(table, (name.partition(".")[2] for name in names))
            )
            what = "more than one table has this name" if found else "no table has this name"
            raise unusable(table, what, f"did you mean {like}?" if like else "see which there are: tieout show FOLDER")
        quoted = ".".join(f'"{part}"' for part in found[0].split(".", 1))
        return f"select * from {quoted}" + (f" where (\n{where}\n)" if where else "")

    def checked(self, statement: str) -> str:
        """The statement, if it is one SELECT."""
        import duckdb

        with _asked():
            statements = duckdb.extract_statements(statement)
        if [one.type for one in statements] != [duckdb.StatementType.SELECT]:
            raise unusable("SQL", "more or other than one SELECT", "ask one question that only reads: SELECT ...")
        return statement

    def frame(self, statement: str) -> pl.DataFrame:
        """The rows of a SELECT as a frame; amounts stay exact decimals."""
        import polars as pl

        with _asked():
            rows = pl.from_arrow(self.connection.sql(self.checked(statement)).to_arrow_table())
        return rows if isinstance(rows, pl.DataFrame) else rows.to_frame()

    def rows(self, statement: str) -> tuple[list[str], Iterator[tuple[Any, ...]]]:
        """The headings of a SELECT and its rows one by one, however many."""
        with _asked():
            answer = self.connection.execute(self.checked(statement))
        return [column[0] for column in answer.description or []], _each(answer)


def _each(answer: duckdb.DuckDBPyConnection) -> Iterator[tuple[Any, ...]]:
    """The rows of an answer, a batch at a time."""
    with _asked():
        while batch := answer.fetchmany(BATCH):
            yield from batch


@contextmanager
def _asked() -> Iterator[None]:
    """Refuse a question the database cannot make anything of; a damaged one is no fault of the question."""
    import duckdb

    from tieout.engines.duckdb import damaged

    try:
        yield
    except duckdb.Error as error:
        if damaged(error):
            raise
        raise _no_sql(error) from None


def _no_sql(error: Exception) -> Unusable:
    """What the database could not make of a question."""
    lines = [line for line in str(error).splitlines() if line.strip()]
    read, hint = lines[0] if lines else "nothing", next((line for line in lines[1:] if "bindings" in line), "")
    return unusable("SQL", read, hint or "see which tables there are: tieout show FOLDER")


@contextmanager
def opened(folder: Path | str, period: str | None = None, out: Path | str | None = None) -> Iterator[Close]:
    """A close opened for reading."""
    import duckdb

    from tieout.engines.duckdb import readable

    with tempfile.TemporaryDirectory(prefix="tieout-") as spill:
        config: dict[str, Any] = {
            "enable_external_access": "false",
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "temp_directory": spill,
            "memory_limit": "1500MB",
            "lock_configuration": "true",
        }
        database = _found(folder, period, out) / runs.DATABASE
        try:
            connection = duckdb.connect(str(database), read_only=True, config=config)
        except duckdb.Error as error:
            remedy = "close the program that has it open, or make the close again"
            raise unusable(str(database), f"cannot be opened ({str(error).splitlines()[0]})", remedy) from None
        with readable(damaged_run(str(database))), connection:
            yield Close(connection)
