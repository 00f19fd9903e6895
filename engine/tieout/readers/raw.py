"""The raw tables: every row of every file, typed, in the order of its file, faulty rows kept with their fault.

`raw.<table>` has the contract's columns, then company, source_file, fault (NULL where the row could be read),
row_shift and source_row. A row's number in its file is rowid + row_shift, so numbering costs nothing;
source_row is filled only where the reader left records out (see `renumber`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import DuckDB, literal
from tieout.readers.values import DECIMALS, Value
from tieout.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from tieout.readers.source import Source

UNIT = "\x1f"
TYPES = {"text": "varchar", "date": "date", "boolean": "boolean", "integer": "bigint"}


def sql_type(kind: str) -> str:
    """The SQL type of a kind of column."""
    return TYPES.get(kind) or "decimal({},{})".format(*DECIMALS[kind])


ALWAYS = {"accounts", "balances", "exchange_rates", "gl_entries", "opening_balances"}  # queries read these as they are
CORE = """entry_no voucher posting_date account amount currency amount_currency amount_reporting journal layer"""


def create(engine: DuckDB, brought: set[str]) -> None:
    """Make the raw tables of what the extracts bring, empty, and the tables that note what was read."""
    engine.execute("create schema if not exists raw; create schema if not exists load")
    for name in sorted(ALWAYS | brought):
        _create(engine, TABLES[name])
    engine.execute("create table load.fec_names (company varchar, account varchar, name varchar, first_row bigint)")
    engine.execute(
        "create table load.fec_marks (company varchar, file varchar, code varchar, lines bigint, source_row bigint, "
        "place varchar, example varchar)"
    )


def ensure(engine: DuckDB, table: Table) -> None:
    """Make a raw table that only the inside of a file turned out to bring."""
    if not engine.has(f"raw.{table.name}"):
        _create(engine, table)


def _create(engine: DuckDB, table: Table) -> None:
    """One raw table, empty. The ledger begins with its core: ten million blanks of a column nobody brings cost time."""
    ledger = table.name == "gl_entries"
    kept = [column for column in table.columns if not ledger or column.name in CORE.split()]
    columns = [f'"{column.name}" {sql_type(column.type)}{_packing(column)}' for column in kept]
    columns += ["dims varchar"] if table.dims and not ledger else []
    columns += ["duplicate boolean default false"] if table.key else []
    columns += ["reporting_derived boolean default false"] if ledger else []
    columns += ["rank integer"] if table.name == "accounts" else []
    engine.execute(
        f"create table raw.{table.name} (company varchar, source_file varchar, fault varchar, row_shift bigint, "
        f"source_row bigint, {', '.join(columns)})"
    )


def _packing(column: Column) -> str:
    """How a column is stored: keys that hardly repeat are not tried for a dictionary, which costs a tenth of a load."""
    packed = column.type == "text" and column.name in {"entry_no", "voucher"}
    return " using compression zstd" if packed else ""


def columns(engine: DuckDB, table: str) -> set[str]:
    """The columns a raw table has so far."""
    return set(engine.columns(f"raw.{table}"))


def _widen(engine: DuckDB, table: Table, names: list[str]) -> None:
    """Add the columns a file brings and no file before it did."""
    present = columns(engine, table.name)
    for name in names:
        if name not in present:
            column = table.column(name)
            kind = sql_type(column.type) if column else "varchar"
            engine.execute(f'alter table raw.{table.name} add column "{name}" {kind}')


def insert(
    engine: DuckDB, source: Source, table: Table, rows: str, values: dict[str, Value], extra: dict[str, str], first: int
) -> int:
    """Add the rows of a file to its raw table; `rows` is the SQL that reads cells, `first` its first record's number.

    `extra` holds columns given as SQL over the typed columns (company, dims, defaults), and as `unlisted` when a row
    is of a company not listed. Returns how many rows came.
    """
    before = length(engine, table.name)
    typed = ", ".join(f'{value.sql} as "{name}"' for name, value in values.items())
    fault = _fault(values, extra.get("unlisted", ""))
    inner = f"select {typed}, {fault} as fault, {extra['company']} as company, {extra['dims']} as dims from {rows}"
    derived = {name: sql for name, sql in extra.items() if name not in {"company", "dims", "unlisted"}}
    names = [*(name for name in values if name not in derived), "company", "fault", *derived]
    if extra["dims"] != "''":
        names.append("dims")
    _widen(engine, table, names)
    targets = [f'"{name}"' for name in names]
    picked = [derived.get(name, f'"{name}"') for name in names]
    targets += ["source_file", "row_shift"]
    picked += [literal(source.name), f"{first - before}"]
    if table.name == "accounts" and "rank" not in derived:
        targets.append("rank")
        picked.append("1" if source.company else "2")
    engine.execute(f"insert into raw.{table.name} ({', '.join(targets)}) select {', '.join(picked)} from ({inner})")
    return length(engine, table.name) - before


def _fault(values: dict[str, Value], unlisted: str) -> str:
    """Why a row takes no part: the code of a company not listed, else the first column that cannot be read."""
    whens = unlisted + " ".join(
        f" when {value.bad} then '{name}' || chr(31) || {value.reason} || chr(31) || left({value.cell}, 200)"
        for name, value in values.items()
        if value.bad
    )
    return f"case {whens} end" if whens else "cast(null as varchar)"


def set_aside(engine: DuckDB, source: Source) -> list[dict[str, object]]:
    """The mark that names the rows of a file that are there and take no part: headings of a chart, mirrored rows."""
    rows = engine.rows(
        f"""select split_part(fault, chr(31), 3), count(*) from raw.{source.table}
            where source_file = $name and split_part(fault, chr(31), 2) = 'set_aside' group by 1 order by 1""",
        {"name": source.name},
    )
    detail = ", ".join(f"{told}: {lines}" for told, lines in rows)
    lines = sum(lines for _, lines in rows)
    return [{"code": "rows_set_aside", "severity": "info", "lines": lines, "detail": detail}] if rows else []


def length(engine: DuckDB, table: str) -> int:
    """How many rows a raw table holds; rows are never deleted, so this is also the next row's id."""
    return engine.count(f"raw.{table}")


def cut(engine: DuckDB, table: Table, rows: int) -> None:
    """Take out what was added after the first `rows` rows, to read it another way; the ids of the others stay."""
    engine.settle()
    engine.execute(f"alter table raw.{table.name} rename to before_cut")
    engine.execute(f"create table raw.{table.name} as select * from raw.before_cut where rowid < {rows}")
    engine.execute("drop table raw.before_cut")
    if table.key:
        engine.execute(f"alter table raw.{table.name} alter column duplicate set default false")
    engine.begin()


def renumber(engine: DuckDB, source: Source, left_out: list[int]) -> None:
    """Give rows their record numbers when the reader left out the records `left_out` (ascending, heading counted)."""
    engine.settle()
    engine.execute("create or replace temp table gaps (accepted bigint, shift bigint)")
    engine.connection.executemany(
        "insert into gaps values (?, ?)", [(record - shift, shift + 1) for shift, record in enumerate(left_out)]
    )
    engine.execute(
        f"""update raw.{source.table} t set source_row = t.rowid + t.row_shift
            + coalesce((select max(shift) from gaps where accepted <= t.rowid + t.row_shift), 0)
            where source_file = $name""",
        {"name": source.name},
    )
    engine.begin()
