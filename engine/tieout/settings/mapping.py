"""[company.columns.<table>]: which heading or position of a file feeds which column of ours.

amount = "Belopp"                                                  one heading; posting_date = 3 is a position
amount = { debit = "Debet", credit = "Kredit" }                    two headings
amount = { value = "Amount", indicator = "DC", debit = "S", credit = "H" }
account = { display = "LedgerAccount", dimensions = ["department"], delimiter = "-" }   an account and its dimensions
entry_no = { generate = true }                                     where the file has no key
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from tieout.settings.known import nearest
from tieout.tables import TABLES, Column, Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.settings.document import Place

TWO = {"debit", "credit"}
INDICATOR = {"value", "indicator", "debit", "credit"}
DISPLAY = {"display", "dimensions", "delimiter"}
DIMENSION = re.compile("[a-z][a-z0-9_]*")
COMPANY = Column("company", "text", required=False)
Issue = tuple["Place", str]


def issues(columns: Any, place: Place) -> Iterator[Issue]:
    """What is wrong with a mapping, each with its place; wrong types of the whole are said elsewhere."""
    for name, mapped in (columns if isinstance(columns, dict) else {}).items():
        table = TABLES.get(name)
        if table is None:
            like = nearest(name, TABLES)
            yield (
                (*place, name),
                "no extract table has this name; " + (f"did you mean `{like}`?" if like else _tables()),
            )
        elif isinstance(mapped, dict):
            for key, source in mapped.items():
                yield from (((*place, name, key), remedy) for remedy in _remedies(table, key, source))


def _tables() -> str:
    """The names there are."""
    return "they are " + ", ".join(TABLES)


def _remedies(table: Table, key: str, source: Any) -> Iterator[str]:
    """What is wrong with one key of a table's mapping."""
    if key == "file":
        if not isinstance(source, str) or not source or "/" in source:
            yield 'write the file\'s name or a pattern of it: file = "GL_Detail_*.csv"'
        return
    column = COMPANY if key == "company" else table.column(key)
    if column is None:
        like = nearest(key, [*(one.name for one in table.columns), "company", "file"])
        yield f"{table.name} has no such column" + (f"; did you mean `{like}`?" if like else "; remove it")
    else:
        yield from _source(table, column, source)


def _source(table: Table, column: Column, source: Any) -> Iterator[str]:
    """What is wrong with where a column comes from."""
    if isinstance(source, dict):
        yield from _parts(table, column, source)
    elif not _heading(source):
        yield 'write a heading, "Belopp", or a position counted from 1'


def _heading(source: Any) -> bool:
    """Whether this names a heading or a position."""
    if isinstance(source, str):
        return bool(source.strip())
    return isinstance(source, int) and not isinstance(source, bool) and source >= 1


def _parts(table: Table, column: Column, source: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a column made of several."""
    if set(source) == {"generate"}:
        if column.name != table.key or column.type != "text":
            yield "only entry_no of gl_entries and subledger_entries can be generated"
        elif source["generate"] is not True:
            yield "write { generate = true }"
    elif "display" in source:
        yield from _display(column, source)
    elif set(source) not in (TWO, INDICATOR):
        yield "write { debit, credit }, { value, indicator, debit, credit } or { generate = true }"
    else:
        yield from _amount(column, source)


def _amount(column: Column, source: dict[str, Any]) -> Iterator[str]:
    """What is wrong with an amount made of two cells."""
    if column.type != "money":
        yield f"{column.name} is no amount; write one heading or position"
    else:
        codes = ("debit", "credit") if len(source) == len(INDICATOR) else ()
        for part, wanted in source.items():
            if part in codes and not isinstance(wanted, str):
                yield f'write the sign the file uses for {part} in quotes: "S"'
            elif not _heading(wanted):
                yield f"{part}: write a heading or a position counted from 1"
        if codes and source["debit"] == source["credit"]:
            yield "debit and credit need different signs"


def _display(column: Column, source: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a ledger account that brings its dimensions."""
    names, sign = source.get("dimensions", ()), source.get("delimiter", "-")
    if column.name != "account":
        yield "only account can be taken apart with { display }"
    if set(source) - DISPLAY:
        yield "write { display, dimensions, delimiter }; the last two may be left out"
    if not _heading(source["display"]):
        yield "display: write a heading or a position counted from 1"
    listed = isinstance(names, list | tuple)
    if not listed or not all(isinstance(one, str) and DIMENSION.fullmatch(one) for one in names):
        yield 'name the dimensions in the order of the account: dimensions = ["department", "cost_center"]'
    elif len(set(names)) < len(names):
        yield "dimensions: name each one once"
    if not isinstance(sign, str) or not 0 < len(sign) <= len("--"):
        yield 'write the sign between the segments: delimiter = "-"'
