"""The canonical tables: every readable row of the companies of this close, with file and row number.

They are views on the raw tables: an entry is stored once, and its row number costs nothing until someone asks for it.
What no file brings is a table without rows, which is known to be empty without a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import identifier, literal
from tieout.readers import raw
from tieout.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from tieout.books import Books

DIMENSIONS = """select distinct table_name, replace(column_name, 'dim_', '') from load.columns
                where starts_with(column_name, 'dim_') order by 1, 2"""
OWN_FILE = {"accounts"}
SHARED = {"exchange_rates"}


def keep(books: Books) -> None:
    """Make what is kept with a load: the views of its tables, and the ledger's totals by calendar month."""
    views(books)
    books.build("load/month_totals")


def views(books: Books) -> None:
    """Make canonical.<table> for every table of the contract."""
    books.engine.execute("create schema if not exists canonical")
    found = dimensions(books)
    for table in TABLES.values():
        if table.name not in OWN_FILE:
            _canonical(books, table, found.get(table.name, ()))


def _canonical(books: Books, table: Table, dimensions: tuple[str, ...]) -> None:
    """One canonical table: a view of its rows, or declared where there are none."""
    name, brought = f"canonical.{table.name}", f"raw.{table.name}"
    if books.has(brought) and (dimensions or table.name == "gl_entries" or not books.empty(brought)):
        rows = _select(table, dimensions, set(books.engine.columns(brought)))
        books.engine.execute(f"create or replace view {name} as {rows}")
    else:
        books.engine.declare(name, _absent(table))


def build(books: Books) -> None:
    """Make the chart of each company, which depends on who closes."""
    books.build("canonical/accounts")
    books.build("canonical/account_fields")


def dimensions(books: Books) -> dict[str, tuple[str, ...]]:
    """The dimensions each table's files bring."""
    found: dict[str, tuple[str, ...]] = {}
    for table, name in books.rows(DIMENSIONS):
        found[table] = (*found.get(table, ()), name)
    return found


def publish(books: Books) -> None:
    """Give proposed journals and allocated shares a column for each dimension, as every published table has."""
    names = sorted({name for found in dimensions(books).values() for name in found})
    if names:
        columns = ", ".join(map(_dimension, names))
        for table in filter(books.has, ("ledger.journals", "ledger.reversals", "allocation.lines")):
            books.engine.execute(f"create or replace table {table} as select *, {columns} from {table}")


def _dimension(name: str) -> str:
    """A dimension's value as a column of its own."""
    return f"dim(dims, {literal(name)}) as {identifier('dim_' + name)}"


def _absent(table: Table) -> str:
    """The columns the table would have, as SQL declares them."""
    columns = {"company": "varchar"} | {column.name: raw.sql_type(column.type) for column in table.columns}
    columns |= {"dims": "varchar"} if table.dims else {}
    columns |= {"source_file": "varchar", "source_row": "bigint"} | ({"duplicate": "boolean"} if table.key else {})
    return ", ".join(f"{identifier(name)} {kind}" for name, kind in columns.items())


def _column(column: Column, present: set[str]) -> str:
    """A column of the contract; where no file brings it, blank."""
    blank = "'operating'" if column.name == "period_type" else "''" if column.type == "text" else "null"
    if column.name not in present:
        return f'cast({blank} as {raw.sql_type(column.type)}) as "{column.name}"'
    return f'"{column.name}"' if blank == "null" else f'coalesce("{column.name}", {blank}) as "{column.name}"'


def _select(table: Table, dimensions: tuple[str, ...], present: set[str]) -> str:
    """The columns of the contract, blanks of text as '', then where the row came from."""
    columns = [_column(column, present) for column in table.columns]
    columns += [("coalesce(dims, '')" if "dims" in present else "''") + " as dims"] if table.dims else []
    columns += [_dimension(name) for name in dimensions]
    columns += ["source_file", "coalesce(source_row, rowid + row_shift) as source_row"]
    columns += ["duplicate"] if table.key else []
    columns += ["reporting_derived"] if table.name == "gl_entries" else []
    listed = "company <> ''" if table.name in SHARED else "company not in ('', '*')"
    return f"select company, {', '.join(columns)} from raw.{table.name} where fault is null and {listed}"
