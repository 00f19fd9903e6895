"""The ledger: what every account opened with, moved by, and holds; openings are taken once.

A year's opening is the first of: what the extract states in opening_balances (for the year of the period), its entries
of period type opening, what earlier years carry forward. Carried, last year's result moves to retained earnings:

    2025   1930 Bank 100.00   3010 Sales -100.00        2026 opens   1930 Bank 100.00   2091 Retained earnings -100.00
    2026   1930 Bank  40.00   3010 Sales  -40.00        September    1930: 100.00 + 40.00 - 0.00 = 140.00

    account   opening   debit   credit   unadjusted   adjustment   adjusted
    1930       100.00   40.00     0.00       140.00         0.00     140.00
    2091      -100.00    0.00     0.00      -100.00         0.00    -100.00
    3010         0.00    0.00    40.00       -40.00         0.00     -40.00

Each column sums to zero. Unadjusted is the extract, adjustment what this close proposes, adjusted their sum.
The extract's entries are read once (`ledger.movements`); everything here and in later rooms rests on that aggregate.

Where an extract states trial balances for days no entry reaches, movements are the differences between them:

    2026-08-31   1930  900.00   3010 -300.00     September   1930  140.00 - the opening where it begins the year
    2026-09-30   1930 1040.00   3010 -440.00                 3010 -140.00
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl

from tieout.engines.duckdb import readable
from tieout.errors import run_before

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.books import Books
    from tieout.settings import Settings

DATABASE = "close.duckdb"
STATED = ("stated_balances", "stated_dates", "stated_movements", "stated_conflicts", "unstated_days")
OPENING = (
    "ledger/fiscal_months",
    "ledger/opening_explicit",
    "ledger/opening_years",
    "ledger/year_results",
    "ledger/opening_carried",
    "ledger/openings",
)
OPENED = ("ledger/balances", "ledger/journals", "ledger/reversals", "ledger/posted_proposals")
MONEY = pl.Decimal(38, 4)
EMPTY: dict[str, dict[str, Any]] = {
    "stated_balances": {
        "company": pl.String, "date": pl.Date, "year_start": pl.Date,
        **dict.fromkeys(("account", "currency", "dims", "partner_company", "layer", "source_file"), pl.String),
        "counts": pl.Boolean, "amount": MONEY, "amount_currency": MONEY, "amount_reporting": MONEY,
    },
    "stated_dates": {
        "company": pl.String, "date": pl.Date, "year_start": pl.Date, "month": pl.Date, "first_entry": pl.Date,
        "is_empty": pl.Boolean, "feeds": pl.Boolean, "controls": pl.Boolean,
    },
    "stated_conflicts": {
        "company": pl.String, "date": pl.Date, "year_start": pl.Date, "taken_file": pl.String, "other_file": pl.String,
        "account": pl.String, "taken": MONEY, "other": MONEY, "accounts": pl.Int64,
    },
    "unstated_days": {"company": pl.String, "day": pl.Date},
    "brought_in": {
        "company": pl.String, "kind": pl.String, "account": pl.String, "date": pl.Date, "text": pl.String,
        "amount": MONEY, "source_file": pl.String, "source_row": pl.Int64,
    },
}  # fmt: skip
CLOSING = ("ledger/trial_balance", "ledger/page_trial_balance", "ledger/page_journals", "ledger/page_ties")
CHANGED = ("ledger/prior_entries", "ledger/prior_period_changes")
PRIOR = (
    "ledger/previous",
    "ledger/previous_companies",
    "ledger/previous_journals",
    "ledger/previous_entries",
)
REMEMBERED = (
    ("previous", "ledger.trial_balance"),
    ("previous_companies", "settings.companies"),
    ("previous_journals", "ledger.journals"),
)
ENTRIES_BEFORE = """
    insert into ledger.previous_entries
    select entries.company, entries.entry_no, entries.voucher, entries.posting_date, entries.account, entries.amount,
        entries.amount_reporting, entries.proposal_id, entries.source_file, entries.source_row
    from previous_run.canonical.gl_entries as entries
    join previous_run.settings.layers as layers on layers.company = entries.company and layers.layer = entries.layer
    join ledger.prior_changes as changes
        on changes.company = entries.company and changes.account = entries.account
        and entries.posting_date <= changes.period_end
    where not entries.duplicate
"""


def open_books(books: Books, settings: Settings) -> None:  # noqa: ARG001 - every step of a close is called alike
    """Aggregate the extract into ledger.balances, step 0, with the opening of every fiscal year; start the journals.

    Reads canonical.gl_entries, opening_balances and accounts; settings.companies, fiscal_years, days and layers.
    Amounts are debit positive, DECIMAL(38,4); amount_currency is NULL where a line did not state it.
    """
    stated = not books.empty("canonical.balances")
    books.build("ledger/entry_totals")
    books.build("ledger/movements")
    _made(books, STATED, stated)
    if stated:
        _move(books, "stated_movements")
    for query in OPENING:
        books.build(query)
    if stated:
        books.build("ledger/stated_openings")
        _move(books, "stated_openings")
    _made(books, ("brought_in",), stated or not books.empty("ledger.opening_explicit"))
    for query in (*OPENED, *PRIOR):
        books.build(query)
    books.build_if(False, "ledger/prior_changes")  # until an earlier run is compared


def _made(books: Books, tables: tuple[str, ...], wanted: bool) -> None:
    """The tables made, or empty where the extract has nothing for them: a query costs, even over no row."""
    for name in tables:
        if wanted:
            books.build(f"ledger/{name}")
        elif name in EMPTY:
            books.put(f"ledger.{name}", pl.DataFrame(schema=EMPTY[name]))


def _move(books: Books, table: str) -> None:
    """Append the movements of a table to those of the entries."""
    books.engine.execute(f"insert into ledger.movements select * from ledger.{table}")


def compare(books: Books, previous: Path) -> None:
    """Hold the ledger against what an earlier run called adjusted at the end of its period.

    `previous` is that run's folder; call it after `open_books`, while files may still be opened. The balances
    that changed are in ledger.prior_changes, what the earlier run knew of them in ledger.previous_*; `run` makes
    findings `prior_period_changed` of them.
    """
    otherwise = run_before(f"{previous.name}/{DATABASE}")
    with readable(otherwise), ExitStack() as stack:
        try:
            stack.enter_context(books.engine.attached(previous / DATABASE, "previous_run"))
        except duckdb.Error:
            raise otherwise from None
        for table, source in REMEMBERED:
            columns = ", ".join(books.engine.columns(f"ledger.{table}"))
            books.engine.execute(f"insert into ledger.{table} select {columns} from previous_run.{source}")
        books.build("ledger/prior_changes")
        books.engine.execute(ENTRIES_BEFORE)


def run(books: Books, settings: Settings) -> None:  # noqa: ARG001 - every room is called alike
    """The trial balance of every company after all rooms have posted, its ties and its findings."""
    for query in CLOSING:
        books.build(query)
    compared = bool(books.rows("select 1 from ledger.opening_years where other <> '' limit 1"))
    books.build_if(compared, "ledger/opening_mismatches")
    changed = not books.empty("ledger.prior_changes")
    for query in CHANGED:
        books.build_if(changed, query)
    books.build("ledger/findings")
    books.build_if(not books.empty("ledger.journals") or not books.empty("ledger.reversals"), "ledger/proposals")
