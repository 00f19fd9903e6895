"""What the engine knows of its tables without asking: which there are, and how many rows those made here hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import duckdb

CHANGED = re.compile(
    r"\b((?:drop )?(?<!alter )(?:table|view)|insert into|delete from)(?: if (?:not )?exists)? (\w+\.\w+)( \()?"
)


class Known:
    """The tables of one database: `tables` is None before someone has asked, `counts` holds what is sure."""

    def __init__(self, *, new: bool) -> None:
        """Of a `new` database everything is known: there is nothing in it."""
        self.tables: set[str] | None = set() if new else None
        self.counts: dict[str, int] = {}

    def note(self, name: str, rows: int | None, *, there: bool = True) -> None:
        """Remember that a table is there (or no longer), and how many rows it holds where that is known."""
        self.counts.pop(name, None)
        if rows is not None:
            self.counts[name] = rows
        if self.tables is not None:
            (self.tables.add if there else self.tables.discard)(name)

    def changed(self, sql: str, done: duckdb.DuckDBPyConnection) -> None:
        """Remember what a statement did to a table; it answers how many rows it inserted."""
        for what, name, columns in CHANGED.findall(sql):
            before = self.counts.get(name)
            if what == "table" and columns:
                self.note(name, 0)
            elif what == "insert into" and before is not None:
                self.note(name, before + done.fetchall()[0][0])
            else:
                self.note(name, None, there=not what.startswith("drop"))
