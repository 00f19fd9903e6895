"""Delimited text, and Parquet once its cells are text: cells become columns, in one pass over the file.

A file in the contract's own words (comma, ISO dates, dot decimals) is read at once; only where that leaves faults, or
where headings are mapped, are the distinct values looked at to find how dates and decimals are written.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from tieout.engines.duckdb import DuckDB, literal
from tieout.readers import above, detect, heading, raw, text, values
from tieout.readers.source import Source, Stop
from tieout.readers.values import FAST, Style, Value
from tieout.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from tieout.readers.company import Codes

PADDED = Style(plain=False)
YEAR_FIRST = "%Y-%m-%d"
MAX_LINE = 4_000_000
OPTIONAL_CELLS = {
    "voucher",
    "name",
    "type",
    "party",
    "group_account",
    "text",
    "by",
    "item_entry_no",
    "outbound_entry",
    "source",
    "rate_type",
    "journal",
}
REASONS = {
    "MISSING COLUMNS": "wrong_field_count",
    "TOO MANY COLUMNS": "wrong_field_count",
    "UNQUOTED VALUE": "stray_quote",
    "LINE SIZE OVER MAXIMUM": "line_too_long",
    "INVALID ENCODING": "wrong_encoding",
}


@dataclass(frozen=True)
class Part:
    """One file ready to be read: its cells as SQL, its heading, what feeds what."""

    source: Source
    rows: str
    head: heading.Heading
    feeds: heading.Feeds
    first: int
    nul: bool
    encoding: str
    guarded: bool = False
    blanks: tuple[int, ...] = ()
    size: int = 0  # of its text, in bytes
    typed: Mapping[str, str] = field(default_factory=dict)  # cells that are "number" or "date" by their type
    mixed: Mapping[str, str] = field(default_factory=dict)  # cells with numbers among texts: what tells a number
    numbered: bool = False  # whether `rows` brings each record's number as `row`
    left_out: tuple[tuple[int, str, str, bool], ...] = ()  # as `rejected` tells them, known before the rows are read
    stated: tuple[tuple[str, str, str, int], ...] = ()  # totals of a column the file states: name, stated, counted, row
    above: int = 0  # records above the heading
    is_text: bool = False  # delimited text may hold records that cannot be told apart


def open_csv(source: Source, seen: text.Look, workspace: Path) -> tuple[Part | None, list[Stop]]:
    """Prepare a delimited file; the faults that make it unusable otherwise."""
    table = TABLES[source.table]
    try:
        encoding = text.decided(source.path, seen, source.options.get("encoding"))
        path = text.clean(source.path, seen, encoding, workspace)
    except text.Unreadable as error:
        return None, [Stop(source.name, error.reason, error.remedy)]
    start = text.head(path).decode("utf-8", "replace").removeprefix("\ufeff")
    if not start.strip():
        return None, [Stop(source.name, "the file is empty (0 bytes of text)", "export it again, or remove it")]
    top = above.of_text(start, heading.wanted_names(source, table), source.options.get("delimiter"))
    if top.lines:
        path, start = text.below(path, top.lines, workspace.with_suffix(".body")), top.cut(start)
    head = heading.read(start, source, table)
    if heading.unclosed(start, head.delimiter):
        return None, [unclosed(source, 1, start)]
    fed, stops = heading.feeds(head, source, table)
    if stops:
        return None, stops
    blanks = tuple(top.records + one for one in text.blank_records(path)) if seen.blank_lines else ()
    first = top.records + (2 if head.present else 1)
    told = f"{encoding}; heading in row {first - 1}" if top.lines else encoding
    size = path.stat().st_size
    rows = csv_rows(path, head)
    part = Part(source, rows, head, fed, first, seen.nul, told, seen.guarded, blanks, size, is_text=True)
    return replace(part, above=top.records), []


def unclosed(source: Source, row: int, record: str) -> Stop:
    """A quote that opens and never closes: what follows it cannot be told apart any more."""
    read = f"a quote opens in record {row} and never closes: {record.splitlines()[0][:60]!r}"
    return Stop(source.name, read, "close the quote, or double it inside a quoted field", row)


def csv_rows(path: Path, head: heading.Heading, quote: str = '"') -> str:
    """The SQL that reads the cells c0, c1 ... of a file as text; unreadable records go to reject_errors."""
    columns = ", ".join(f"'{cell}': 'VARCHAR'" for cell in head.cells)
    return (
        f"read_csv({literal(str(path))}, header = {str(head.present).lower()}, auto_detect = false, "
        f"delim = {literal(head.delimiter)}, quote = {literal(quote)}, escape = {literal(quote)}, nullstr = '\x02', "
        f"columns = {{{columns}}}, store_rejects = true, rejects_limit = 0, max_line_size = {MAX_LINE})"
    )


def _plain(part: Part, column: Column) -> bool:
    """Whether the column comes from cells whose type says all."""
    cell = part.feeds.cells.get(column.name)
    cells = [cell] if not isinstance(cell, dict) else [cell["value"]] if "value" in cell else list(cell.values())
    wanted = "date" if column.type == "date" else "number"
    return cell is not None and all(part.typed.get(str(one)) == wanted for one in cells)


def project(part: Part, styles: dict[str, Style]) -> dict[str, Value]:
    """The columns of the target as values of this file's cells."""
    table = TABLES[part.source.table]
    found: dict[str, Value] = {}
    for column in table.columns:
        cell = part.feeds.cells.get(column.name)
        if cell is not None:
            style = FAST if _plain(part, column) else styles.get(column.name, FAST)
            style = PADDED if column.type == "text" and table.name != "gl_entries" else style  # there: keys.padding
            found[column.name] = _column(column, _as_text(part, cell, style), style, nul=part.nul)
    if part.guarded:
        found |= {
            one.name: unguarded(found[one.name]) for one in table.columns if one.type == "text" and one.name in found
        }
    if part.feeds.generate:
        found[table.key] = Value("''")
    found |= {name: Value(sql) for name, sql in part.feeds.extra.items()}
    return _positive(found) if table.name == "exchange_rates" else found


def _as_text(part: Part, cell: Any, style: Style) -> Any:
    """A cell, its numbers written as the texts beside them are: 12.345 among texts with a comma is 12,345."""
    if isinstance(cell, dict):
        return {name: _as_text(part, one, style) for name, one in cell.items()}
    number = part.mixed.get(cell) if style.decimal == "," else None
    return f"case when {number} then replace({cell}, '.', ',') else {cell} end" if number else cell


def unguarded(text: Value) -> Value:
    """A text without the apostrophe our exports put before = + - @ tab and CR (contract 3)."""
    sql = rf"case when regexp_matches({text.sql}, '^''[-=+@\t\r]') then substr({text.sql}, 2) else {text.sql} end"
    return replace(text, sql=sql)


def _column(column: Column, cell: Any, style: Style, *, nul: bool) -> Value:
    """A column from one cell, from debit and credit, or from a value and its side."""
    required = column.required and column.name not in OPTIONAL_CELLS
    if not isinstance(cell, dict):
        return values.value(column.type, cell, style, required=required, nul=nul)
    if "value" in cell:
        amount = values.value(column.type, cell["value"], style, required=required, nul=nul)
        return values.indicated(amount, cell["indicator"], str(cell["debit"]), str(cell["credit"]))
    debit, credit = (values.value(column.type, cell[side], style, nul=nul) for side in ("debit", "credit"))
    return values.debit_credit(debit, credit)


def _positive(found: dict[str, Value]) -> dict[str, Value]:
    """Rates and units must be above zero."""
    for name in ("rate", "units"):
        if name in found:
            value = found[name]
            bad = f"({value.bad} or {value.sql} <= 0)"
            reason = f"case when {value.sql} <= 0 then 'not_positive' else {value.reason} end"
            found[name] = replace(value, bad=bad, reason=reason)
    return found


def detected(engine: DuckDB, parts: list[Part]) -> tuple[dict[str, Style], list[Stop]]:
    """How each column of a table writes dates and decimals, over all its parts."""
    styles: dict[str, Style] = {}
    stops: list[Stop] = []
    options = parts[0].source.options
    for column in TABLES[parts[0].source.table].columns:
        written = [part for part in parts if part.feeds.cells.get(column.name) and not _plain(part, column)]
        if column.type in {"text", "boolean", "integer"} or not written:
            continue
        distinct = _distinct(written, column.name)
        fixed = options.get("date") if column.type == "date" else options.get("decimal")
        look = detect.date_style if column.type == "date" else detect.decimal_style
        found = fixed or look(engine, f"({distinct})")
        if isinstance(found, detect.Doubt):
            stops.append(_doubt(parts[0].source, column, found))
        elif column.type == "date":
            styles[column.name] = Style(date=found, plain=False)
        else:
            styles[column.name] = Style(decimal=found, plain=False)
    return styles, stops


def _distinct(parts: list[Part], name: str) -> str:
    """The distinct filled values of a column over all parts, as x."""
    selects = []
    for part in parts:
        cell = part.feeds.cells.get(name)
        cells = [cell] if not isinstance(cell, dict) else [cell["value"]] if "value" in cell else list(cell.values())
        for one in filter(None, cells):
            number = part.mixed.get(str(one))  # a number leaves no doubt
            selects.append(f"select {one} as x from {part.rows}" + (f" where not {number}" if number else ""))
    return f"select distinct x from ({' union all '.join(selects)}) where trim(x) <> ''"


def _doubt(source: Source, column: Column, doubt: detect.Doubt) -> Stop:
    """A style that cannot be decided."""
    key = "date" if column.type == "date" else "decimal"
    written = [YEAR_FIRST if reading == "iso" else reading for reading in doubt.readings]  # as close.toml takes it
    one, two = (f"{result} ({reading})" for result, reading in zip(doubt.results, written, strict=True))
    read = f"column {column.name}: {doubt.example!r} may be {one} or {two}, and every value reads both ways"
    if not all(doubt.results):
        fits, misfits = written if doubt.results[0] else reversed(written)
        read = f"column {column.name} is written two ways: {doubt.example!r} is {fits}, as many others {misfits}"
    read = f"sheet {source.sheet}: {read}" if source.sheet else read
    place = "[company.format]" if source.company else "[close.format]"
    return Stop(source.name, read, f'say which with {place} {key} = "{written[0]}" or "{written[1]}"')


def rejected(engine: DuckDB, size: int = 0, above: int = 0) -> list[tuple[int, str, str, bool]]:
    """The records the last read of a text left out: number, reason, text, whether a quote opens there and never closes.

    Such a quote swallows the line end, or at the end of the text (of `size` bytes, where known) stands alone; `above`
    records stand before the text that was read.
    """
    if engine.empty("reject_errors"):
        return []
    found = engine.rows(
        """select line, any_value(error_type), any_value(left(trim(csv_line, chr(10)), 400)),
                  bool_or(case error_type
                      when 'LINE SIZE OVER MAXIMUM' then ltrim(csv_line, chr(10)) like '%' || chr(10) || '_%'
                      when 'UNQUOTED VALUE' then contains(ltrim(csv_line, chr(10)), chr(10))
                          or ($size > 0 and line_byte_position + strlen(csv_line) > $size
                              and (strlen(csv_line) - strlen(replace(csv_line, '"', ''))) % 2 = 1)
                      else false end)
           from reject_errors group by line order by line""",
        {"size": size},
    )
    return [
        (line + above, REASONS.get(kind, kind.lower().replace(" ", "_")), value or "", swallowed)
        for line, kind, value, swallowed in found
    ]


def left_out(engine: DuckDB, part: Part) -> list[tuple[int, str, str, bool]]:
    """The records of a part that are no rows: known before it was read, or left out by the last read of its text."""
    return [*part.left_out, *(rejected(engine, part.size, part.above) if part.is_text else ())]


def dims(fed: heading.Feeds) -> str:
    """The dimensions of a row as one text, keys sorted, blanks left out: department=SALES|project=P1."""
    pieces = [
        f"case when trim({cell}) <> '' then {literal(name + '=')} || {_encoded(cell)} end"
        for name, cell in sorted(fed.dims.items())
    ]
    return f"concat_ws('|', {', '.join(pieces)})" if pieces else "''"


def _encoded(cell: str) -> str:
    """A dimension value with % | = written as percent codes."""
    return f"replace(replace(replace(trim({cell}), '%', '%25'), '|', '%7C'), '=', '%3D')"


def company(part: Part, codes: Codes) -> str:
    """The company of a row as SQL: its company column by code, else the owner of the file; '' for others."""
    cell = part.feeds.cells.get("company")
    return codes.constant(part.source) if cell is None else codes.sql(cell, part.source)


def insert(engine: DuckDB, part: Part, styles: dict[str, Style], codes: Codes) -> int:
    """Read one part into its raw table."""
    table: Table = TABLES[part.source.table]
    found = project(part, styles) | ({"source_row": Value("row")} if part.numbered else {})
    extra = {"company": company(part, codes), "dims": dims(part.feeds)} | codes.defaults(table, found)
    cell = part.feeds.cells.get("company")
    if cell is not None:
        code = f"left(trim({cell}), 60)"
        extra["unlisted"] = (
            f"when {extra['company']} = '' then 'company' || chr(31) || 'not_listed' || chr(31) || {code}"
        )
    if part.feeds.aside:
        aside = "when made_aside is not null then 'row' || chr(31) || 'set_aside' || chr(31) || left(made_aside, 60)"
        extra["unlisted"] = f"{aside} {extra.get('unlisted', '')}"
        extra["company"] = f"case when made_aside is null then {extra['company']} else '' end"
    if part.feeds.attributes:
        extra["rank"] = "2"
    return raw.insert(engine, part.source, table, part.rows, found, extra, part.first)
