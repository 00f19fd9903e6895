"""The raw tables: every row of every file, typed, in the order of its file, faulty rows kept with their fault.

`raw.<table>` has the contract's columns, then company, source_file, fault (NULL where the row could be read),
row_shift and source_row. A row's number in its file is rowid + row_shift, so numbering costs nothing;
source_row is filled only where the reader left records out (see `renumber`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import DuckDB, literal
from tieout.readers.values import DECIMALS, Value
from tieout.tables import TABLES, Table

if TYPE_CHECKING:
    from tieout.readers.source import Source

UNIT = "\x1f"
TYPES = {"text": "varchar", "date": "date", "boolean": "boolean", "integer": "bigint"}


def sql_type(kind: str) -> str:
    """The SQL type of a kind of column."""
    return TYPES.get(kind) or "decimal({},{})".format(*DECIMALS[kind])


def create(engine: DuckDB) -> None:
    """Make every raw table, empty, and the tables that count what was read."""
    engine.execute("create schema if not exists raw; create schema if not exists load")
    for table in TABLES.values():
        columns = ", ".join(f'"{column.name}" {sql_type(column.type)}' for column in table.columns)
        dims = ", dims varchar" if table.dims else ""
        dims += ", duplicate boolean default false" if table.key else ""
        engine.execute(
            f"create table raw.{table.name} (company varchar, source_file varchar, fault varchar, row_shift bigint, "
            f"source_row bigint, rank integer, {columns}{dims})"
        )
    engine.execute("alter table raw.gl_entries add column reporting_derived boolean default false")


def insert(engine: DuckDB, source: Source, table: Table, rows: str, values: dict[str, Value], extra: dict[str, str], first: int) -> int:
    """Add the rows of a file to its raw table; `rows` is the SQL that reads cells, `first` its first record's number.

    `extra` holds columns given as SQL over the typed columns (company, dims, defaults). Returns how many rows came.
    """
    before = engine.rows(f"select coalesce(max(rowid) + 1, 0) from raw.{table.name}")[0][0]
    typed = ", ".join(f'{value.sql} as "{name}"' for name, value in values.items())
    inner = f"select {typed}, {_fault(values)} as fault, {extra['company']} as company, {extra['dims']} as dims from {rows}"
    derived = {name: sql for name, sql in extra.items() if name not in {"company", "dims"}}
    names = [*(name for name in values if name not in derived), "company", "fault", *derived]
    if table.dims:
        names.append("dims")
    columns = [f'"{name}"' for name in names]
    picked = [derived.get(name, f'"{name}"') for name in names]
    blanks = [column.name for column in table.columns if column.type == "text" and column.name not in names]
    columns += [f'"{name}"' for name in blanks] + ["source_file", "row_shift", "rank"]
    picked += ["''"] * len(blanks) + [literal(source.name), f"{first - before}", "1" if source.company else "2"]
    engine.execute(f"insert into raw.{table.name} ({', '.join(columns)}) select {', '.join(picked)} from ({inner})")
    return engine.rows(f"select coalesce(max(rowid) + 1, 0) - {before} from raw.{table.name}")[0][0]


def _fault(values: dict[str, Value]) -> str:
    """The first column of a row that cannot be read, with reason and cell; NULL for a good row."""
    checked = {name: value for name, value in values.items() if value.fault}
    if not checked:
        return "cast(null as varchar)"
    whens = " ".join(
        f"when ({value.fault}) is not null then '{name}' || chr(31) || ({value.fault}) || chr(31) || left({value.cell}, 200)"
        for name, value in checked.items()
    )
    return f"case {whens} end"


def drop(engine: DuckDB, source: Source) -> None:
    """Take a file's rows out again, to be read another way (nothing was added after them)."""
    engine.execute(f"delete from raw.{source.table} where source_file = $name", {"name": source.name})


def renumber(engine: DuckDB, source: Source, left_out: list[int]) -> None:
    """Give rows their record numbers when the reader left out the records `left_out` (ascending, heading counted)."""
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
