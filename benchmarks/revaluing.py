"""Five million open items and ten million ledger lines, each revalued, against the bare scan of their columns.

    python benchmarks/revaluing.py --items 5000000 --lines 10000000

A bare scan reads every value of the columns the revaluation reads and keeps one figure of each. Revalued: every item
(every account and currency) at its rate with book, worth and difference, summed by account and currency, so that both
write as little. What it takes to keep a line for each item is printed beside it, without a limit.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "engine"))

import polars as pl  # noqa: E402

from cases import peak  # noqa: E402
from tieout import money, rates  # noqa: E402
from tieout.books import Books  # noqa: E402
from tieout.engines.duckdb import DuckDB  # noqa: E402
from tieout.rooms import revaluation  # noqa: E402
from tieout.rooms.revaluation import posting  # noqa: E402
from tieout.rooms.revaluation.rules import RevaluationSettings  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from bench import Measure

LIMIT, MEMORY = 2.5, 2048
CURRENCIES = {"USD": "0.9512", "GBP": "1.1545", "JPY": "0.006123", "SEK": "0.0909", "NOK": "0.0855"}
ITEM_COLUMNS = """company ledger account entry_no party party_group partner_company document_no posting_date due_date
    currency dims revaluation_method remaining_currency remaining unrealized""".split()
LINE_COLUMNS = "company account currency amount amount_currency".split()
ITEMS = """create table settlement.open_items as select 'C1' as company,
    case when i % 3 = 0 then 'ap' else 'ar' end as ledger, case when i % 3 = 0 then '2440' else '1510' end as account,
    'E' || i as entry_no, 'P' || (i % 50000) as party, '' as party_group, '' as partner_company,
    'D' || i as document_no, date '2026-08-01' as posting_date, date '2026-10-01' as due_date,
    {currencies}[1 + i % 5] as currency, '' as dims, 'standard' as revaluation_method,
    cast(i * 7919 % 10000000 as decimal(38, 4)) / 100 as remaining_currency from range({count}) t(i)"""
AMOUNTS = """create or replace table settlement.open_items as select * replace (
    cast(remaining_currency as decimal(38, 4)) as remaining_currency),
    cast(remaining_currency * 9 / 10 as decimal(38, 4)) as remaining,
    cast(remaining_currency * 9 / 10 as decimal(38, 4)) as remaining_reporting,
    cast(0.50 as decimal(38, 4)) as unrealized, cast(0.50 as decimal(38, 4)) as unrealized_reporting
    from settlement.open_items"""
LINES = """create table canonical.gl_entries as select 'C1' as company, cast(1000 + i % 400 as varchar) as account,
    {currencies}[1 + i % 5] as currency, cast(i * 7919 % 10000000 - 5000000 as decimal(18, 4)) as amount_currency,
    cast(i * 7919 % 10000000 - 5000000 as decimal(18, 4)) as amount from range({count}) t(i)"""
HELD = """create or replace table revaluation.held as select company, account, currency, '' as dims,
    '' as partner_company, cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(amount_currency) as decimal(38, 4)) as amount_currency,
    cast(sum(amount) as decimal(38, 4)) as amount_reporting from canonical.gl_entries group by all"""
SUMS = """select source, account, currency, sum(book), sum(revalued), sum(delta), count(*)
    from revaluation.valued where hold = '' group by all"""
EMPTY = {
    "revaluation.doubts": "company account currency reason",
    "revaluation.settled_items": """company ledger entry_no account currency dims party party_group document_no
        unrealized:money unrealized_reporting:money""",
    "revaluation.bank_balances": """company bank_account account currency dims party_group currency_known:flag
        amount_currency:money amount:money amount_reporting:money unrealized:money unrealized_reporting:money""",
    "revaluation.held": """company account currency dims partner_company amount:money amount_currency:money
        amount_reporting:money""",
}
KINDS: dict[str, Any] = {"": pl.String, "money": money.SUM, "flag": pl.Boolean}


def measures(items: int = 5_000_000, lines: int = 10_000_000, repeat: int = 3) -> list[Measure]:
    """The lines of the table: both cases, each in a process of its own."""
    from bench import Measure, say

    found = []
    for case, count in (("items", items), ("lines", lines)):
        say(f"revaluing {count:,} {case}")
        command = [sys.executable, __file__, "--case", case, "--count", str(count), "--repeat", str(repeat)]
        told = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        what, ratio = f"{count:,} {case} revalued", told["revalued"] / told["scan"]
        kept = f"; kept line by line {told['kept']:.2f} s" if "kept" in told else ""
        behind = f"{told['revalued']:.2f} s / {told['scan']:.2f} s of the cores{kept}"
        found.append(Measure(f"{what} / bare scan of their columns", ratio, "x", LIMIT, False, behind))
        found.append(Measure(f"{what}: peak memory", told["peak_mib"], "MiB", MEMORY, False, ""))
    return found


def main() -> int:
    """The table, or one case as JSON; 1 where a target is missed."""
    from bench import table

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=5_000_000, help="open items")
    parser.add_argument("--lines", type=int, default=10_000_000, help="ledger lines")
    parser.add_argument("--repeat", type=int, default=5, help="how often each case runs")
    parser.add_argument("--case", choices=("items", "lines"), help=argparse.SUPPRESS)
    parser.add_argument("--count", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.case:
        return table(measures(options.items, options.lines, options.repeat))
    print(json.dumps(measured(options.case, options.count, options.repeat)))
    return 0


def measured(case: str, count: int, repeat: int) -> dict[str, Any]:
    """The seconds of a case and of its bare scan, run in turn, and the peak of memory."""
    with tempfile.TemporaryDirectory() as folder:
        books = Books(DuckDB(Path(folder) / "bench.duckdb"), {"period": "2026-09", "language": "en", "currency": "EUR"})
        prepared(books, case, count)
        columns, table = (
            (ITEM_COLUMNS, "settlement.open_items") if case == "items" else (LINE_COLUMNS, "canonical.gl_entries")
        )
        scan = f"select {', '.join(f'max({column})' for column in columns)} from {table}"
        revalue = (lambda: books.rows(SUMS)) if case == "items" else lambda: of_lines(books)
        pairs = [(seconds(lambda: books.rows(scan)), seconds(revalue)) for _ in range(repeat)]
        found: dict[str, Any] = {
            "count": count,
            "scan": median(a for a, _ in pairs),
            "revalued": median(b for _, b in pairs),
        }
        if case == "items":
            found["kept"] = seconds(lambda: books.build("revaluation/lines"))
        found["peak_mib"] = peak()
        books.engine.close()
    return found


def seconds(what: Callable[[], object]) -> float:
    """How long the cores work at something: a shared machine does not count."""
    start = time.process_time()
    what()
    return time.process_time() - start


def of_lines(books: Books) -> None:
    """Ledger lines summed by account and currency, then revalued."""
    books.engine.execute(HELD)
    books.rows(SUMS)


def prepared(books: Books, case: str, count: int) -> None:
    """The tables the valuation reads, as the room makes them."""
    for schema in ("settlement", "canonical", "settings", "ledger", "revaluation"):
        books.engine.schema(f"{schema}.x")
    for name, columns in EMPTY.items():
        pairs = (column.partition(":") for column in columns.split())
        books.put(name, pl.DataFrame(schema={column: KINDS[kind] for column, _, kind in pairs}))
    currencies = [*CURRENCIES]
    books.engine.execute(ITEMS.format(currencies=currencies, count=count if case == "items" else 0))
    books.engine.execute(AMOUNTS)
    books.engine.execute(LINES.format(currencies=currencies, count=count if case == "lines" else 0))
    books.engine.execute(
        """create table canonical.subledger_entries as select company, ledger, entry_no, account as control_account,
           posting_date, currency, remaining_currency as amount_currency, false as duplicate
           from settlement.open_items"""
    )
    settled(books)
    if case == "lines":
        books.engine.execute(HELD)
    many = f"create table ledger.balances as select * from range({revaluation.FEW})"
    books.engine.execute(many)  # of few balances the room keeps what they are worth, and nothing would be timed
    books.view("revaluation/open_items")
    books.view("revaluation/subjects")
    books.build("revaluation/wanted_rates")
    quoted = pl.DataFrame([quotation(currency, rate) for currency, rate in CURRENCIES.items()]).cast(
        {"rate": money.RATE, "units": money.UNITS, "date_from": pl.Date}
    )
    found = rates.look_up(quoted, books.frame("revaluation.wanted_rates"), rates.Policy(7))
    books.build("revaluation/posting_keys")
    books.engine.execute(
        """create table revaluation.posting_accounts as select company, source, currency, account, party, party_group,
           '3960' as unrealized_gain, '7960' as unrealized_loss, '' as adjustment_gain, '' as adjustment_loss
           from revaluation.posting_keys"""
    )
    revaluation.value(books, found)


def quotation(currency: str, rate: str) -> dict[str, Any]:
    """A closing rate."""
    pair = {"company": "*", "rate_type": "closing", "from_currency": currency, "to_currency": "EUR"}
    return pair | {"date": date(2026, 9, 30), "rate": rate, "units": "1", "date_from": None}


def settled(books: Books) -> None:
    """One company in EUR, its chart, its rules."""
    day = "date '2026-09-30'"
    books.engine.execute(
        f"""create table settings.companies as select 'C1' as company, {day} as period_end, 'EUR' as currency,
            'EUR' as reporting_currency, date '2026-01-01' as year_start;
            create table settings.revaluation as select 'C1' as company, 'EUR' as currency,
            'EUR' as reporting_currency, 'closing' as rate_type, true as accounting, false as reporting, 2 as decimals,
            2 as reporting_decimals, {day} as date, {day} as rate_date, cast(null as date) as gains_until;
            create table canonical.accounts as select 'C1' as company, cast(account as varchar) as account, '' as name,
            'asset' as type, '' as control, '' as category, '' as currency, '' as partner_company, '' as rate_type,
            account < 1500 as revalue from range(1000, 2500) t(account)"""
    )
    books.put("revaluation.kept_dims", pl.DataFrame(schema={"dims": pl.String, "kept": pl.String}))
    books.put("settings.revaluation_modules", posting.modules(RevaluationSettings()))
    books.build("revaluation/accounts")


if __name__ == "__main__":
    sys.exit(main())
