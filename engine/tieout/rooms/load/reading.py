"""Every file into its raw table; what could not be read into load.rejects; what was read into load.files."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from tieout.readers import delimited, fec, fitting, formats, heading, national, parquet, quotations, raw, text, xlsx
from tieout.readers.source import Source, Stop
from tieout.readers.values import FAST, Style
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes
    from tieout.readers.delimited import Part


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
    inside: list[Source] = field(default_factory=list)  # the tables that ledger files turned out to hold


def read_all(reading: Reading, sources: list[Source], progress: Callable[[int, int], None]) -> None:
    """Read every file, the parts of a table together; faults are gathered, never raised one by one."""
    reading.engine.begin()
    raw.create(reading.engine, {source.table for source in sources})
    national.create(reading.engine)
    done = 0
    for _, group in groupby(sorted(sources, key=_order), key=_order):
        parts = list(group)
        try:
            _READERS[parts[0].format](reading, parts)
        except duckdb.Error:
            damaged = parquet.damage(source for source in parts if source.format == "parquet")
            if not damaged:
                raise
            reading.stops += damaged
            return  # a statement that failed takes along what was read before it
        done += len(parts)
        progress(done, len(sources))
    reading.engine.settle()


def _order(source: Source) -> tuple[bool, str]:
    """Ledger files last: what lies beside them may say how to read them (tax_keys)."""
    return source.format in formats.FORMATS, source.key


def _delimited(reading: Reading, sources: list[Source]) -> None:
    """CSV or Parquet parts of one table."""
    parts: list[Part] = []
    for number, source in enumerate(sources):
        part, stops = _opened(reading, source, number)
        part = _fitted(reading, part) if part else None
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


def _fitted(reading: Reading, part: Part) -> Part:
    """A part whose columns its data decided; the choices are told."""
    part, marks = fitting.fitted(reading.engine, part, reading.codes)
    _mark(reading.engine, part.source, marks)
    return part


def _mark(engine: DuckDB, source: Source, marks: list[dict[str, Any]]) -> None:
    """Tell what was chosen for a file."""
    if marks:
        told = national.Told(Path())
        for mark in marks:
            told.mark(**mark)
        national.keep(engine, source, told)


def _opened(reading: Reading, source: Source, number: int) -> tuple[Part | None, list[Stop]]:
    """A part made ready."""
    if source.format == "parquet":
        return parquet.opened(reading.engine, source)
    if source.format == "xlsx":
        return _sheet(source, reading.workspace / f"xlsx-{len(reading.records)}-{number}")
    return delimited.open_csv(
        source, reading.looks[source.name], reading.workspace / f"{len(reading.records)}-{number}.csv"
    )


def _sheet(source: Source, folder: Path) -> tuple[Part | None, list[Stop]]:
    """A sheet of a workbook made ready."""
    try:
        return xlsx.opened(source, folder)
    except text.Unreadable as error:
        return None, [Stop(source.name, error.reason, error.remedy)]


def _read_parts(reading: Reading, parts: list[Part], styles: dict[str, Style], *, fast: bool) -> bool:
    """Read the parts in one style; the fast reading is given up (and taken out again) where a value does not fit it."""
    table = TABLES[parts[0].source.table]
    before = raw.length(reading.engine, table.name)
    for part in parts:
        _forget_rejects(reading.engine)
        delimited.insert(reading.engine, part, styles, reading.codes)
        left_out = delimited.left_out(reading.engine, part)
        if fast and _misfit(reading.engine, part):
            raw.cut(reading.engine, table, before)
            return False
        _note(reading, part.source, left_out, _detected(part, styles), part.blanks, numbered=part.numbered)
        _stated(reading.engine, part)
        if part.feeds.aside:
            _mark(reading.engine, part.source, raw.set_aside(reading.engine, part.source))
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
    known = [part.source.preset.label] if part.source.preset else []
    known += [f"entity {part.source.entity}"] if part.source.entity else []
    told = [*known, part.encoding, heading.SPOKEN.get(part.head.delimiter, part.head.delimiter)]
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
    *,
    numbered: bool = False,
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
    if (left_out or blanks) and not numbered:
        raw.renumber(reading.engine, source, sorted({*(row for row, *_ in left_out), *blanks}))
    reading.records[source] = (len(left_out), detected)


def _stated(engine: DuckDB, part: Part) -> None:
    """Keep the totals that a sheet states below its columns."""
    if part.stated:
        told = national.Told(Path())
        for name, stated, counted, row in part.stated:
            told.state("column_total", stated, counted, subject=f"{name} {row}", row=row)
        national.keep(engine, part.source, told)


def _forget_rejects(engine: DuckDB) -> None:
    """Start a file's list of unreadable records anew."""
    engine.execute("drop table if exists reject_errors; drop table if exists reject_scans")


def _fec(reading: Reading, sources: list[Source]) -> None:
    """French ledger files, a year each."""
    for number, source in enumerate(sources):
        try:
            seen = reading.looks[source.name]
            target = reading.workspace / f"fec-{len(reading.records)}-{number}.txt"
            path, encoding = fec.cleaned(source, seen, target)
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
        told = f"{encoding}; {file.told()}"
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
        told = f"a column a currency, {read} days; dates iso; decimals ."
        _note(reading, source, delimited.rejected(reading.engine), told)


def _national(reading: Reading, sources: list[Source]) -> None:
    """National ledger files: taken apart by their format, each table they hold read as if it were a file of its own."""
    currencies = {one.company: one.currency for one in reading.codes.owners}
    for number, source in enumerate(sources):
        folder = reading.workspace / f"{source.format}-{len(reading.records)}-{number}"
        beside = partial(_beside, reading.engine, source.company)
        currency = currencies.get(source.company, "")
        file = national.File(source, reading.looks[source.name], folder, currency, tuple(sources), beside)
        try:
            told = formats.FORMATS[source.format].take(file)
        except text.Unreadable as error:
            reading.stops.append(Stop(source.name, error.reason, error.remedy, error.line))
            continue
        reading.stops += told.stops
        if not told.stops:
            _taken(reading, source, told)


def _beside(engine: DuckDB, company: str, table: str) -> list[dict[str, Any]]:
    """The rows of a table that a company's other files brought, or those shared by all."""
    if not engine.has(f"raw.{table}"):
        return []
    sql = f"select * from raw.{table} where fault is null and company in ($company, '*') order by rowid"
    return engine.frame(sql, {"company": company}).to_dicts()


def _taken(reading: Reading, source: Source, told: national.Told) -> None:
    """Read the tables of a file that was taken apart."""
    national.keep(reading.engine, source, told)
    for table in [name for name, cells in told.cells.items() if cells.count]:
        inside = replace(source, table=table)
        national.insert(reading.engine, inside, told, table, reading.codes)
        reading.records[inside] = (0, told.detected)
        reading.inside.append(inside)
    _reject(reading, source, told)
    if told.generate:
        reading.generated.add(source.name)


def _reject(reading: Reading, source: Source, told: national.Told) -> None:
    """Keep the records that are no rows, with the first table of the file."""
    for row, reason, value in told.rejects:
        place = {"company": source.company, "file": source.name, "row": row, "column_name": ""}
        reading.rejects.append(place | {"value": value[:200], "reason": reason})
    held = next((replace(source, table=name) for name, cells in told.cells.items() if cells.count), source)
    reading.records[held] = (len(told.rejects), told.detected)


_READERS = {"csv": _delimited, "parquet": _delimited, "xlsx": _delimited, "fec": _fec, "rates": _quotations}
_READERS |= dict.fromkeys(formats.FORMATS, _national)
