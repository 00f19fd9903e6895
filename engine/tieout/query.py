"""One SQL file: its title, the table it makes, what it reads, its parameters and its Spark text.

A file answers one question and makes one table; `queries/ledger/balances.sql` is the table `ledger.balances`.
It opens with three comment lines: what it answers, its grain, why the rule is so. A fourth may say which tables drive
it: `-- No row without: a or b; c` holds no row where c holds none, nor where neither a nor b does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

from tieout.places import place

if TYPE_CHECKING:
    from sqlglot.expressions import Expression

COMMENTS = re.compile(r"--[^\n]*")
STRINGS = re.compile(r"'(?:[^']|'')*'")
DRIVEN = re.compile(r"\A(?:--[^\n]*\n)*?-- No row without:((?:[^\n]*\n--  )*[^\n]*)\n")
PARAMETER = re.compile(r"(?<![\w$])\$([a-z_]+)")
CLOSING = re.compile(r"^select\s+(.*?)\nfrom ", re.MULTILINE | re.DOTALL)
CLOSING_CAST = re.compile(r"cast\(.* as (\w+(?:\(\d+, \d+\))?)\) as (\w+)", re.DOTALL)


@dataclass(frozen=True)
class Query:
    """A SQL file of the house: `name` is schema.table, `text` its SELECT."""

    name: str
    text: str

    @property
    def heading(self) -> list[str]:
        """The opening comment lines: what it answers, its grain, why."""
        lines = (line.removeprefix("--").strip() for line in self.text.splitlines() if line.startswith("--"))
        return list(lines)[:3]

    @cached_property
    def needs(self) -> list[list[str]]:
        """What drives the table: where none of the tables of a list holds a row, neither does this one."""
        driven = DRIVEN.search(self.text)
        needs = driven[1].replace("--", "").split(";") if driven else []
        return [[word for word in need.split() if word != "or"] for need in needs]

    @cached_property
    def parameters(self) -> set[str]:
        """The `$name` values the file asks for."""
        return set(PARAMETER.findall(STRINGS.sub("''", COMMENTS.sub("", self.text))))

    @cached_property
    def columns(self) -> str:
        """The columns of the table as SQL declares them, read from the closing casts; "" where one is not cast."""
        closing = CLOSING.findall(self.text)
        casts = [CLOSING_CAST.fullmatch(column) for column in outer(closing[-1])] if closing else []
        return ", ".join(f"{cast[2]} {cast[1]}" for cast in casts if cast) if all(casts) else ""

    def over(self, name: str, instead: dict[str, str]) -> Query:
        """The same question asked of other tables, as table `name`: of the few rows of a long one that matter."""
        text = self.text
        for table, other in instead.items():
            text = re.sub(rf"(?<![\w.]){re.escape(table)}(?!\w)", other, text)
        return Query(name, text)

    def tree(self) -> Expression:
        """The parse tree, for the lints and for finding what the file reads."""
        import sqlglot

        tree: Expression = sqlglot.parse_one(self.text, read="duckdb")  # type: ignore[assignment]
        return tree

    def reads(self) -> set[str]:
        """The tables the file reads, as schema.table, without its own CTEs."""
        from sqlglot import exp

        return {f"{table.db}.{table.name}" for table in self.tree().find_all(exp.Table) if table.db}

    def spark(self) -> str:
        """The file as Spark SQL: its hand-written twin where one stands beside it, else transpiled."""
        import sqlglot

        schema, table = self.name.split(".")
        twin = place("queries") / schema / f"{table}.spark.sql"
        if twin.is_file():
            return twin.read_text(encoding="utf-8")
        return sqlglot.transpile(self.text, read="duckdb", write="spark")[0]


def outer(text: str) -> list[str]:
    """The parts of a list between its commas, those inside parentheses left alone."""
    parts, depth = [""], 0
    for piece in re.split(r"([(),])", text):
        depth += (piece == "(") - (piece == ")")
        if piece == "," and not depth:
            parts.append("")
        else:
            parts[-1] += piece
    return [part.strip() for part in parts]


@cache
def load(path: str) -> Query:
    """The query of `schema/table` (without .sql)."""
    file = place("queries") / f"{path}.sql"
    return Query(path.replace("/", "."), file.read_text(encoding="utf-8"))
