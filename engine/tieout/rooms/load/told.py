"""What reading told, as tables: load.files, load.rejects, the columns each file brought, what was left aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout.engines.duckdb import literal
from tieout.readers import heading

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB
    from tieout.readers.source import Source
    from tieout.rooms.load.reading import Reading

FILES = {
    "company": pl.String,
    "file": pl.String,
    "table_name": pl.String,
    "format": pl.String,
    "detected": pl.String,
    "rows_read": pl.Int64,
    "rows_loaded": pl.Int64,
    "rows_rejected": pl.Int64,
    "rows_other": pl.Int64,
    "sha256": pl.String,
}
REJECTS = {
    "company": pl.String,
    "file": pl.String,
    "row": pl.Int64,
    "column_name": pl.String,
    "value": pl.String,
    "reason": pl.String,
}


def tables(reading: Reading, sources: list[Source]) -> None:
    """Write load.files and load.rejects."""
    apart = {(one.company, one.name) for one in reading.inside}
    sources = [*(one for one in sources if (one.company, one.name) not in apart), *reading.inside]
    brought = sorted({source.table for source in sources})
    rejects = [*reading.rejects, *_faulty(reading.engine, brought)]
    counts = _counts(reading.engine, brought, sorted({name for _, name in apart}))
    files = []
    for source in sorted(sources, key=lambda one: one.key):
        left_out, detected = reading.records.get(source, (0, ""))
        told = counts.get((source.name, source.table))
        rows, bad, other = told.pop() if told else (0, 0, 0)
        numbers = {
            "rows_read": rows + left_out,
            "rows_loaded": rows - bad - other,
            "rows_rejected": bad + left_out,
            "rows_other": other,
        }
        fields = {"company": source.company, "file": source.name, "table_name": source.table, "format": source.format}
        files.append(fields | {"detected": detected, "sha256": reading.looks[source.name].sha256} | numbers)
    reading.engine.put("load.files", pl.DataFrame(files, schema=FILES).sort("company", "file", "table_name"))
    _others(reading.engine, sorted({str(one["table_name"]) for one in files if one["rows_other"]}))
    columns = {"file": pl.String, "table_name": pl.String, "column_name": pl.String}
    reading.engine.put("load.columns", pl.DataFrame(sorted(reading.columns), schema=columns, orient="row"))
    frame = pl.DataFrame(rejects, schema=REJECTS).sort("company", "file", "row", "column_name")
    reading.engine.put("load.rejects", frame)


def _others(engine: DuckDB, brought: list[str]) -> None:
    """Write load.others: the codes of companies that are not listed, with their rows, by file."""
    columns = {"file": pl.String, "code": pl.String, "rows": pl.Int64}
    code = "coalesce(case when company = '' then split_part(fault, chr(31), 3) end, '')"
    apart = "coalesce(split_part(fault, chr(31), 2), '') <> 'set_aside'"
    rows = []
    for table in brought:
        read = f"""select source_file, {code} as code, count(*) as n from raw.{table}
                   where {_other(table)} and {apart} group by source_file, code, row_shift"""
        rows += engine.rows(f"select source_file, code, max(n) from ({read}) group by all order by all")
    engine.put("load.others", pl.DataFrame(rows, schema=columns, orient="row"))


def _other(table: str) -> str:
    """The rows of companies not listed, as SQL: of most tables also those that name no company."""
    return "company = ''" if table in heading.FOR_ALL else "company in ('', '*')"


def unread(engine: DuckDB, names: list[tuple[str, str]]) -> None:
    """Write load.unread: files of the extracts that no table claims."""
    engine.put("load.unread", pl.DataFrame(names, schema={"company": pl.String, "file": pl.String}, orient="row"))


def _counts(engine: DuckDB, brought: list[str], apart: list[str]) -> dict[tuple[str, str], list[tuple[int, int, int]]]:
    """Rows, faulty rows and rows of companies not listed, by file; once for each time it was read, the first last."""
    found: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
    for table in brought:
        row = "distinct coalesce(source_row, rowid + row_shift)" if table == "exchange_rates" else "*"
        inside = ", ".join(map(literal, apart)) or "''"
        brought_by_file = f"where rank < 3 or source_file in ({inside})" if table == "accounts" else ""
        other = _other(table)
        sql = f"""select source_file, count({row}), count(*) filter (where fault is not null and not ({other})),
                  count(*) filter (where {other}) from raw.{table} {brought_by_file}
                  group by source_file, row_shift order by source_file, row_shift"""
        for name, rows, bad, others in engine.rows(sql):
            found.setdefault((name, table), []).append((rows, bad, others))
    return found


def _faulty(engine: DuckDB, brought: list[str]) -> list[dict[str, object]]:
    """The rows of raw tables that carry a fault."""
    found: list[dict[str, object]] = []
    for table in brought:
        sql = f"""select company, source_file, coalesce(source_row, rowid + row_shift), split_part(fault, chr(31), 1),
                  replace(split_part(fault, chr(31), 3), chr(1), '␀'), split_part(fault, chr(31), 2) from raw.{table}
                  where fault is not null and company <> ''"""
        found += [
            dict(zip(("company", "file", "row", "column_name", "value", "reason"), row, strict=True))
            for row in engine.rows(sql)
        ]
    return found
