"""How fast stock is held against its ledger: 5 million value entries and 10 million ledger lines against a bare scan.

Part of `make bench`; alone: `python benchmarks/stock_ledger.py`. Each value entry is posted on two lines of its own,
related to both; a few lines are lost, edited or posted by hand. Cases take turns, each in a process of its own, the
middle one of three counts; ratios are of the seconds the processes took of the cores. The bare scan takes every column
of both tables, the reconciliation the columns it needs, of the relations too.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path
from typing import Any

from cases import peak
from costing import behind, middle

ROWS, REPEAT = 5_000_000, 3
SCANNED, MEMORY = 4.0, 2048
PERIOD = ("2026-01-01", "2026-09-01", "2026-09-30")
KINDS = {
    "text": "varchar", "date": "date", "money": "decimal(18, 4)", "quantity": "decimal(18, 5)",
    "unit_cost": "decimal(28, 9)", "rate": "decimal(18, 9)", "units": "decimal(18, 0)", "percent": "decimal(18, 9)",
    "boolean": "boolean", "integer": "bigint",
}  # fmt: skip
VALUES = {
    "company": "'C01'", "entry_no": "i + 1", "item_entry_no": "i + 1", "item": "'I' || (i % 20000)",
    "posting_date": "date '2026-01-01' + cast(i * 270 // {rows} as integer)", "value_type": "'direct_cost'",
    "variance_type": "''", "cost_actual": "{cost}", "cost_expected": "0", "expected": "false", "item_quantity": "1",
    "valued_quantity": "1", "invoiced_quantity": "1", "adjustment": "false", "charge": "''",
    "valuation_date": "date '2026-01-01' + cast(i * 270 // {rows} as integer)", "cost_posted_to_gl": "{cost}",
    "cost_expected_posted_to_gl": "0", "location": "'L' || (i % 4)", "inventory_posting_group": "'GOODS'",
    "product_posting_group": "'GOODS'", "business_posting_group": "''", "order_no": "''", "document_type": "'invoice'",
    "document_no": "'D' || i", "dims": "''", "source_file": "'C01/value_entries.csv'", "source_row": "i + 2",
    "duplicate": "false",
}  # fmt: skip
LINES = {
    "company": "'C01'", "entry_no": "'E' || lpad(cast(2 * i + side as varchar), 9, '0')", "voucher": "'V' || i",
    "posting_date": "date '2026-01-01' + cast(i * 270 // {rows} as integer)",
    "account": "case when side = 0 then '146' || (i % 4) when i % 3 = 0 then '4010' else '4090' end",
    "amount": "case when i % 500000 = 7 and side = 0 then 1 else 0 end + (1 - 2 * side) * {cost}", "currency": "'SEK'",
    "amount_currency": "(1 - 2 * side) * {cost}", "amount_reporting": "(1 - 2 * side) * {cost}", "journal": "'INV'",
    "description": "'Cost of item ' || (i % 20000)", "document_no": "'D' || i", "document_type": "''",
    "source": "'inventory'", "party": "''", "partner_company": "''", "layer": "''", "period_type": "'operating'",
    "settlement_id": "''", "tax_code": "''", "proposal_id": "''", "created_by": "'batch'", "dims": "''",
    "source_file": "'C01/gl_entries.csv'", "source_row": "2 * i + side + 2", "duplicate": "false",
}  # fmt: skip
SIGN = "(case when i % 3 = 0 then -1 else 1 end)"
COST = f"cast({SIGN} * (1 + i * 13 % 90000) * cast(0.01 as decimal(3, 2)) as decimal(18, 4))"
LOST = "i % 500000 = 11 and side = 1"  # one line in half a million costs is not there


def measures(place: Path, rows: int = ROWS) -> list[Any]:
    """The lines of the table: reconciliation against a bare scan of both, and its memory."""
    from bench import Measure, measured, say

    shutil.rmtree(place, ignore_errors=True)
    write(place, rows)
    runs: dict[str, list[dict[str, Any]]] = {name: [] for name in CASES}
    for _ in range(REPEAT):
        for name, kept in runs.items():
            kept.append(measured(name, place, script="stock_ledger.py"))
            say(f"stock against ledger, {name}: {kept[-1]}")
    ratio = middle(runs["reconciled"], "cpu") / middle(runs["scanned"], "cpu")
    most = max(run["peak_mib"] for run in runs["reconciled"])
    shutil.rmtree(place)
    said = behind(runs["reconciled"], runs["scanned"])
    return [
        Measure("stock against ledger / a bare scan of both", ratio, "x", SCANNED, False, said),
        Measure("stock against ledger: peak memory", most, "MiB", MEMORY, False, f"{rows:,} value entries"),
    ]


def write(place: Path, rows: int) -> None:
    """The tables of a close with one company, as load and the rooms before leave them."""
    from tieout.tables import TABLES

    place.mkdir(parents=True, exist_ok=True)
    books = opened(place)
    execute = books.engine.execute
    for schema in ("canonical", "settings", "inventory", "ledger"):
        execute(f"create schema if not exists {schema}")
    for name, table in TABLES.items():
        columns = ", ".join(f'"{column.name}" {KINDS[column.type]}' for column in table.columns)
        execute(
            f"create or replace table canonical.{name} (company varchar, {columns}, dims varchar, source_file varchar,"
            " source_row bigint, duplicate boolean)"
        )
    fill(execute, "value_entries", VALUES, rows, f"range({rows}) as rows (i)")
    both = f"range({rows}) as rows (i), range(2) as sides (side) where not ({LOST})"
    fill(execute, "gl_entries", LINES, rows, both)
    execute(
        "insert into canonical.inventory_gl_relations (company, value_entry_no, gl_entry_no)"
        f" select 'C01', i + 1, {LINES['entry_no']} from {both}"
    )
    execute(
        """insert into canonical.item_entries
        (company, entry_no, item, posting_date, entry_type, quantity, location, order_no, duplicate)
        select company, entry_no, item, posting_date, case when cost_actual < 0 then 'sale' else 'purchase' end, 1,
        location, '', false from canonical.value_entries"""
    )
    around(execute)
    before(books)


def before(books: Any) -> None:
    """What the room made before: its items, their movements, and nothing to adjust."""
    execute = books.engine.execute
    execute(
        """create or replace table inventory.items as select distinct company, item, '' as inventory_posting_group,
        '' as product_posting_group, false as inventory_value_zero from canonical.item_entries"""
    )
    execute("create or replace table inventory.adjustments as from canonical.value_entries limit 0")
    execute(
        """create or replace table inventory.costs as select company, entry_no as item_entry_no, item, location,
        posting_date, entry_type, cast(0 as decimal(38, 4)) as cost_actual from canonical.item_entries"""
    )
    execute(
        """create or replace table ledger.posted_proposals (company varchar, proposal_id varchar, account varchar,
        currency varchar, dims varchar, month date, amount decimal(38, 4), amount_currency decimal(38, 4),
        amount_reporting decimal(38, 4), balanced boolean, vouchers bigint)"""
    )


def fill(execute: Any, name: str, columns: dict[str, str], rows: int, source: str) -> None:
    """Fill an extract table by the number of the row."""
    names = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(text.format(rows=rows, cost=COST) for text in columns.values())
    execute(f"insert into canonical.{name} ({names}) select {values} from {source}")


def around(execute: Any) -> None:
    """The small tables beside the entries, and the ledger's balances."""
    year, start, end = PERIOD
    execute(
        f"""create or replace table settings.companies as select 'C01' as company, 'SEK' as currency,
        'SEK' as reporting_currency, date '{start}' as period_start, date '{end}' as period_end,
        date '{year}' as year_start, 2 as decimals, 1 as position"""
    )
    execute("create or replace table settings.layers as select 'C01' as company, '' as layer")
    execute(
        f"""create or replace table settings.inventory as select 'C01' as company, 'value_entries' as model,
        'erp' as act, 'entry' as post, true as expected_cost_posting, date '{year}' as allow_posting_from,
        cast(null as date) as allow_posting_to, cast(null as date) as closed_to"""
    )
    accounts = [*((f"146{place}", "asset") for place in range(4)), ("4010", "expense"), ("4090", "expense")]
    for account, kind in accounts:
        execute(f"insert into canonical.accounts (company, account, type) values ('C01', '{account}', '{kind}')")
    for place in range(4):
        execute(
            "insert into canonical.inventory_posting_setup (company, inventory_posting_group, location, inventory)"
            f" values ('C01', 'GOODS', 'L{place}', '146{place}')"
        )
    execute(
        """insert into canonical.general_posting_setup (company, product_posting_group, business_posting_group, cogs,
        direct_cost_applied) values ('C01', 'GOODS', '', '4010', '4090')"""
    )
    execute(
        """create or replace table ledger.balances as select 0 as step, company, account, period_type,
        cast(date_trunc('month', posting_date) as date) as month, sum(amount) as amount
        from canonical.gl_entries group by all"""
    )
    execute(
        f"""create or replace table ledger.opening_years as select 'C01' as company, date '{year}' as year_start,
        'carried' as source, date '0001-01-01' as anchor"""
    )


def scanned(books: Any) -> None:
    """Every column of both tables, once."""
    for name in ("value_entries", "gl_entries"):
        columns = [column for (column,) in books.rows(f"select column_name from (describe canonical.{name})")]
        books.rows(f"select {', '.join(f'max({column})' for column in columns)} from canonical.{name}")


def reconciled(books: Any) -> None:
    """Every cost on its accounts, every role against them, every difference with its class."""
    from tieout.rooms.inventory import posting, reconciliation

    posting.run(books)
    reconciliation.run(books)


CASES = {case.__name__: case for case in (scanned, reconciled)}


def opened(place: Path) -> Any:
    """The books of the generated close."""
    from tieout.books import Books
    from tieout.engines.duckdb import DuckDB

    books = Books(DuckDB(place / "close.duckdb"), {"language": "en", "currency": "SEK", "period": "2026-09"})
    books.step = 2
    return books


def main(name: str, place: Path) -> None:
    """Run a case and print its seconds and its memory."""
    books = opened(place)
    clock, cpu = time.perf_counter(), time.process_time()
    CASES[name](books)
    told = {"seconds": time.perf_counter() - clock, "cpu": time.process_time() - cpu}
    sys.stdout.write(json.dumps(told | {"peak_mib": peak()}) + "\n")


if __name__ == "__main__":
    if len(sys.argv) > 2:  # noqa: PLR2004 - a case and a folder
        main(sys.argv[1], Path(sys.argv[2]))
    else:
        from bench import PLACE, table

        sys.exit(table(measures(PLACE / "stock-ledger")))
