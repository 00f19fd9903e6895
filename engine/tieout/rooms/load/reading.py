"""Every file into its raw table; what could not be read into load.rejects; what was read into load.files."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers import delimited, fec, heading, parquet, quotations, raw, text
from tieout.readers.source import Source, Stop
from tieout.readers.values import FAST, Style
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes
    from tieout.readers.delimited import Part

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


@dataclass
class Reading:
    """What reading told so far."""

    engine: DuckDB
    codes: Codes
    looks: dict[str, text.Look]
    workspace: Path
    stops: list[Stop] = field(default_factory=list)
    records: dict[Source, tuple[int, str]] = field(default_factory=dict)  # records left out, detected
    rejects: list[dict[str, object]] = field(default_factory=list)
    generated: set[str] = field(default_factory=set)
    columns: list[tuple[str, str, str]] = field(default_factory=list)  # file, table, column it brings


def read_all(reading: Reading, sources: list[Source], progress: Callable[[int, int], None]) -> None:
    """Read every file, the parts of a table together; faults are gathered, never raised one by one."""
    raw.create(reading.engine, {source.table for source in sources})
    done = 0
    for _, group in groupby(sorted(sources, key=lambda one: one.key), key=lambda one: one.key):
        parts = list(group)
        _READERS[parts[0].format](reading, parts)
        done += len(parts)
        progress(done, len(sources))


def _delimited(reading: Reading, sources: list[Source]) -> None:
    """CSV or Parquet parts of one table."""
    parts: list[Part] = []
    for number, source in enumerate(sources):
        part, stops = _opened(reading, source, number)
        reading.stops += stops
        parts += [part] if part else []
    if not parts or len(parts) < len(sources):
        return
    fast = all(part.feeds.own and part.head.delimiter in {",", ""} and not part.source.options for part in parts)
    if fast and _read_parts(reading, parts, {}, fast=True):
        return
    styles, stops = delimited.detected(reading.engine, parts)
    reading.stops += stops
    if not stops:
        _read_parts(reading, parts, styles, fast=False)


def _opened(reading: Reading, source: Source, number: int) -> tuple[Part | None, list[Stop]]:
    """A part made ready."""
    if source.format == "parquet":
        return parquet.opened(reading.engine, source)
    return delimited.open_csv(
        source, reading.looks[source.name], reading.workspace / f"{len(reading.records)}-{number}.csv"
    )


def _read_parts(reading: Reading, parts: list[Part], styles: dict[str, Style], *, fast: bool) -> bool:
    """Read the parts in one style; the fast reading is given up (and taken out again) where a value does not fit it."""
    table = TABLES[parts[0].source.table]
    before = raw.length(reading.engine, table.name)
    for part in parts:
        _forget_rejects(reading.engine)
        delimited.insert(reading.engine, part, styles, reading.codes)
        left_out = delimited.rejected(reading.engine, part.size)
        if fast and _misfit(reading.engine, part):
            raw.cut(reading.engine, table, before)
            return False
        _note(reading, part.source, left_out, _detected(part, styles), part.blanks)
        dims = [f"dim_{name}" for name in part.feeds.dims]
        reading.columns += [(part.source.name, table.name, name) for name in (*part.feeds.cells, *dims)]
        if part.feeds.generate:
            reading.generated.add(part.source.name)
    return True


def _misfit(engine: DuckDB, part: Part) -> bool:
    """Whether a date or an amount of the file does not read as ISO and dot decimal."""
    sql = f"""select 1 from raw.{part.source.table} where source_file = $name and fault is not null
              and split_part(fault, chr(31), 2) in ('not_an_amount', 'not_a_date') limit 1"""
    return bool(engine.rows(sql, {"name": part.source.name}))


def _detected(part: Part, styles: dict[str, Style]) -> str:
    """What was detected, for the reader of load.files."""
    told = [part.encoding, heading.SPOKEN.get(part.head.delimiter, part.head.delimiter)]
    table = TABLES[part.source.table]
    kinds = {name: column.type for name in styles if (column := table.column(name))}
    dates = sorted({styles[name].date for name, kind in kinds.items() if kind == "date"} or {FAST.date})
    signs = sorted({styles[name].decimal for name, kind in kinds.items() if kind != "date"} or {FAST.decimal})
    told += [f"dates {', '.join(dates)}", f"decimals {' '.join(signs)}"]
    told += [f"not read: {', '.join(part.feeds.unread)}"] if part.feeds.unread else []
    return "; ".join(one for one in told if one)


def _note(
    reading: Reading,
    source: Source,
    left_out: list[tuple[int, str, str, bool]],
    detected: str,
    blanks: tuple[int, ...] = (),
) -> None:
    """Keep the records the reader left out; a quote that swallowed lines stops the close. Blank lines only count."""
    for row, reason, value, swallowed in left_out:
        if swallowed:
            reading.stops.append(delimited.unclosed(source, row, value))
        company = source.company
        fields = {
            "company": company,
            "file": source.name,
            "row": row,
            "column_name": "",
            "value": value[:200],
            "reason": reason,
        }
        reading.rejects.append(fields)
    if left_out or blanks:
        raw.renumber(reading.engine, source, sorted({*(row for row, *_ in left_out), *blanks}))
    reading.records[source] = (len(left_out), detected)


def _forget_rejects(engine: DuckDB) -> None:
    """Start a file's list of unreadable records anew."""
    engine.execute("drop table if exists reject_errors; drop table if exists reject_scans")


def _fec(reading: Reading, sources: list[Source]) -> None:
    """French ledger files, a year each."""
    for number, source in enumerate(sources):
        try:
            seen = reading.looks[source.name]
            encoding = text.decided(source.path, seen, source.options.get("encoding"))
            path = text.clean(
                source.path, seen, encoding, reading.workspace / f"fec-{len(reading.records)}-{number}.txt"
            )
        except text.Unreadable as error:
            reading.stops.append(Stop(source.name, error.reason, error.remedy))
            continue
        file = fec.Fec(source, path, encoding, nul=seen.nul)
        reading.stops += file.faults()
        if file.faults():
            continue
        _forget_rejects(reading.engine)
        fec.read(reading.engine, file, reading.codes)
        left_out = delimited.rejected(reading.engine)
        told = f"{encoding}; {heading.SPOKEN[file.head.delimiter]}; dates %Y%m%d; decimals {file.numbers.decimal}"
        blanks = tuple(text.blank_records(path)) if seen.blank_lines else ()
        _note(reading, source, left_out, told, blanks)
        fec.chart(reading.engine, file)
        fec.marks(reading.engine, file)
        reading.generated.add(source.name)


def _quotations(reading: Reading, sources: list[Source]) -> None:
    """Rate tables with a column a currency."""
    for number, source in enumerate(sources):
        seen = reading.looks[source.name]
        path = text.clean(
            source.path, seen, text.decided(source.path, seen, None), reading.workspace / f"rates-{number}.csv"
        )
        head = heading.read(
            text.head(path).decode("utf-8", "replace").removeprefix("\ufeff"), source, TABLES[source.table]
        )
        _forget_rejects(reading.engine)
        read, _ = quotations.read(reading.engine, source, head, delimited.csv_rows(path, head))
        _note(
            reading,
            source,
            delimited.rejected(reading.engine),
            f"a column a currency, {read} days; dates iso; decimals .",
        )


_READERS = {"csv": _delimited, "parquet": _delimited, "fec": _fec, "rates": _quotations}


def tables(reading: Reading, sources: list[Source]) -> None:
    """Write load.files and load.rejects."""
    brought = sorted({source.table for source in sources})
    rejects = [*reading.rejects, *_faulty(reading.engine, brought)]
    counts = _counts(reading.engine, brought)
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
    reading.engine.put("load.files", pl.DataFrame(files, schema=FILES).sort("company", "file"))
    _others(reading.engine, sorted({str(one["table_name"]) for one in files if one["rows_other"]}))
    columns = {"file": pl.String, "table_name": pl.String, "column_name": pl.String}
    reading.engine.put("load.columns", pl.DataFrame(sorted(reading.columns), schema=columns, orient="row"))
    frame = pl.DataFrame(rejects, schema=REJECTS).sort("company", "file", "row", "column_name")
    reading.engine.put("load.rejects", frame)


def _others(engine: DuckDB, brought: list[str]) -> None:
    """Write load.others: the codes of companies that are not listed, with their rows, by file."""
    columns = {"file": pl.String, "code": pl.String, "rows": pl.Int64}
    code = "coalesce(case when company = '' then split_part(fault, chr(31), 3) end, '')"
    rows = []
    for table in brought:
        read = f"""select source_file, {code} as code, count(*) as n from raw.{table} where {_other(table)}
                   group by source_file, code, row_shift"""
        rows += engine.rows(f"select source_file, code, max(n) from ({read}) group by all order by all")
    engine.put("load.others", pl.DataFrame(rows, schema=columns, orient="row"))


def _other(table: str) -> str:
    """The rows of companies not listed, as SQL: of most tables also those that name no company."""
    return "company = ''" if table in heading.FOR_ALL else "company in ('', '*')"


def unread(engine: DuckDB, names: list[tuple[str, str]]) -> None:
    """Write load.unread: files of the extracts that no table claims."""
    engine.put("load.unread", pl.DataFrame(names, schema={"company": pl.String, "file": pl.String}, orient="row"))


def _counts(engine: DuckDB, brought: list[str]) -> dict[tuple[str, str], list[tuple[int, int, int]]]:
    """Rows, faulty rows and rows of companies not listed, by file; once for each time it was read, the first last."""
    found: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
    for table in brought:
        row = "distinct coalesce(source_row, rowid + row_shift)" if table == "exchange_rates" else "*"
        brought_by_file = "where rank < 3" if table == "accounts" else ""  # 3: the chart inside a ledger format
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
