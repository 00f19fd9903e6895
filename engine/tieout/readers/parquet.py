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
    from collections.abc import Iterable

    from tieout.engines.duckdb import DuckDB


def opened(engine: DuckDB, source: Source) -> tuple[Part | None, list[Stop]]:
    """Prepare a Parquet file: every column as text, so that one set of rules reads all files."""
    engine.settle()
    try:
        told = engine.rows(f"describe select * from read_parquet({literal(str(source.path))})")
        engine.rows(f"select count(*) from read_parquet({literal(str(source.path))})")
    except duckdb.Error as error:
        return None, [_damaged(source, error)]
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


def damage(sources: Iterable[Source]) -> list[Stop]:
    """The Parquet files that cannot be read to their end, which only shows on the way; read apart from the books."""
    found = []
    for source in sources:
        with duckdb.connect() as alone:  # what is damaged enough takes the engine along that reads it
            try:
                alone.execute(f"select bit_xor(hash(rows)) from read_parquet({literal(str(source.path))}) as rows")
            except duckdb.Error as error:
                found.append(_damaged(source, error))
    return found


def _damaged(source: Source, error: duckdb.Error) -> Stop:
    """What the engine says of a file that is no Parquet, or not all of it."""
    said = str(error).strip().partition("\n")[0].replace(str(source.path), source.name)
    return Stop(source.name, f"the Parquet file cannot be read ({said})", "export it again")


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
