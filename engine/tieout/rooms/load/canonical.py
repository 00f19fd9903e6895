"""The canonical tables: every readable row of the companies of this close, with file and row number.

They are views on the raw tables: an entry is stored once, and its row number costs nothing until someone asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.tables import TABLES, Table

if TYPE_CHECKING:
    from tieout.books import Books

OWN_FILE = {"accounts"}
SHARED = {"exchange_rates"}


def build(books: Books) -> None:
    """Make canonical.<table> for every table of the contract."""
    books.engine.execute("create schema if not exists canonical")
    for table in TABLES.values():
        if table.name not in OWN_FILE:
            books.engine.execute(f"create or replace view canonical.{table.name} as {_select(table)}")
    books.build("canonical/accounts")
    books.build("canonical/account_fields")


def _select(table: Table) -> str:
    """The columns of the contract, blanks of text as '', then where the row came from."""
    columns = [
        f'coalesce("{column.name}", \'\') as "{column.name}"' if column.type == "text" else f'"{column.name}"'
        for column in table.columns
    ]
    columns += ["coalesce(dims, '') as dims"] if table.dims else []
    columns += ["source_file", "coalesce(source_row, rowid + row_shift) as source_row"]
    columns += ["duplicate"] if table.key else []
    columns += ["reporting_derived"] if table.name == "gl_entries" else []
    listed = "company <> ''" if table.name in SHARED else "company not in ('', '*')"
    return f"select company, {', '.join(columns)} from raw.{table.name} where fault is null and {listed}"
