"""Parquet: every column as text, so that one set of rules reads all files; what its types say is not guessed again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

from tieout.engines.duckdb import identifier, literal
from tieout.readers import heading, text
from tieout.readers.delimited import Part
from tieout.readers.source import Source, Stop
from tieout.tables import TABLES

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB


def opened(engine: DuckDB, source: Source) -> tuple[Part | None, list[Stop]]:
    """Prepare a Parquet file: every column as text, so that one set of rules reads all files."""
    engine.settle()
    try:
        told = engine.rows(f"describe select * from read_parquet({literal(str(source.path))})")
        engine.rows(f"select count(*) from read_parquet({literal(str(source.path))})")
    except duckdb.Error as error:
        said = str(error).splitlines()[0].replace(str(source.path), source.name)
        return None, [Stop(source.name, f"the Parquet file cannot be read ({said})", "export it again")]
    finally:
        engine.begin()
    names = {name: kind for name, kind, *_ in told}
    head = heading.Heading("", tuple(names), present=True)
    fed, stops = heading.feeds(head, source, TABLES[source.table])
    if stops:
        return None, stops
    cells = ", ".join(f"{_as_text(name, kind)} as c{place}" for place, (name, kind) in enumerate(names.items()))
    rows = f"(select {cells} from read_parquet({literal(str(source.path))}))"
    typed = {f"c{place}": _kind(kind) for place, kind in enumerate(names.values())}
    return Part(source, rows, head, fed, 1, True, "", typed=typed), []


def _as_text(name: str, kind: str) -> str:
    """A Parquet column as the text of a cell: times of day in UTC wherever the close runs, NUL made visible."""
    column = identifier(name)
    moment = f"{column} at time zone 'UTC'" if kind == "TIMESTAMP WITH TIME ZONE" else column
    cell = f"coalesce(cast({moment} as varchar), '')"
    return f"replace({cell}, chr(0), {literal(text.NUL_MARK)})" if kind == "VARCHAR" else cell


def _kind(kind: str) -> str:
    """What a Parquet type leaves no doubt about: a number, a date, or nothing."""
    if kind.startswith(("DATE", "TIMESTAMP")):
        return "date"
    return "number" if kind.startswith(("DECIMAL", "DOUBLE", "FLOAT")) or kind.endswith("INT") else ""
