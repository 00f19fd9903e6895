"""The books of one run: named tables on an engine, and the one door through which proposals are posted.

A room says `books.build("ledger/trial_balance")` and the table `ledger.trial_balance` is made by that SQL file.
Numbers and dates of the run are bound as `$name`; lists and mappings come in as tables of the schema `settings`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tieout import query

if TYPE_CHECKING:
    import polars as pl

    from tieout.engines.duckdb import DuckDB
    from tieout.engines.spark import Spark


class Books:
    """What every room is given: build, put, frame, rows."""

    def __init__(self, engine: DuckDB | Spark, parameters: dict[str, Any] | None = None) -> None:
        """`parameters` are bound in every query that asks for them by `$name`."""
        self.engine: DuckDB | Spark = engine
        self.parameters: dict[str, Any] = dict(parameters or {})
        self.step = 0
        self.inputs: list[tuple[str, str, int]] = []  # file, sha256, bytes

    def build(self, path: str, **parameters: Any) -> None:
        """Make the table of `queries/<path>.sql`; it is only declared where nothing drives it."""
        idle = any(all(map(self.empty, need)) for need in query.load(path).needs)
        self.build_if(not idle, path, **parameters)

    def build_if(self, wanted: bool, path: str, **parameters: Any) -> None:
        """Make the table of `queries/<path>.sql` if `wanted`, else only declare it.

        For tables that can hold no row because what drives them holds none: a query costs, even over no row.
        """
        question = query.load(path)
        if not wanted and question.columns:
            self.engine.declare(question.name, question.columns)
        else:
            self.engine.run(question, self.parameters | {"step": self.step} | parameters)

    def view(self, path: str, **parameters: Any) -> None:
        """Make the view of `queries/<path>.sql`: for tables as long as the extract that only add a column."""
        self.engine.run(query.load(path), self.parameters | {"step": self.step} | parameters, view=True)

    def over(self, path: str, name: str, instead: dict[str, str], *, view: bool = False) -> None:
        """Make the table (or view) `name` by `queries/<path>.sql` reading other tables `instead` of those it names."""
        self.engine.run(query.load(path).over(name, instead), self.parameters | {"step": self.step}, view=view)

    def put(self, name: str, frame: pl.DataFrame) -> None:
        """Make the table `schema.table` from a frame."""
        self.engine.put(name, frame)

    def frame(self, name: str) -> pl.DataFrame:
        """A table as a frame."""
        return self.engine.frame(f"select * from {name}")

    def rows(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """The rows of a small SELECT."""
        return self.engine.rows(sql, parameters)

    def has(self, name: str) -> bool:
        """Whether the table `schema.table` is there."""
        return self.engine.has(name)

    def count(self, name: str) -> int:
        """How many rows the table holds."""
        return self.engine.count(name)

    def empty(self, name: str) -> bool:
        """Whether the table holds no row."""
        return self.engine.empty(name)
