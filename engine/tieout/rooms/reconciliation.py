"""Account reconciliations: every account of the balance sheet against what somebody outside the ledger says it holds.

    bank statement 30 September   1,100.00
    less a cheque not presented    -100.00     reconciling item 100.00: what the statement holds beyond the ledger
    ledger, adjusted              1,000.00     difference = ledger - (external - items) = 0.00: reconciled

It stands after the ledger, because adjusted balances are what is reported. Where no external balance is given a rule
may prove the account: its subledger ties, it is nil, nothing moved it since the period before. Differences above
`materiality` block, below it they warn. Whoever prepared a reconciliation cannot review it (four eyes).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout import accounts

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

RULE = "readiness.reconcile"
CHECK = "account_reconciliations"
RULES = pl.Schema([("tolerance", pl.Decimal(38, 4)), ("materiality", pl.Decimal(38, 4)), ("severity", pl.String)])
GIVEN = ("externals", "items")
PAGES = ("findings", "check_rows", "page_accounts", "page_evidence")
EVIDENCE = ("findings", "page_evidence")  # what only external balances and items can give rise to


def run(books: Books, settings: Settings) -> None:
    """Make readiness.account_reconciliations, its check, findings and lead sheets.

    Reads canonical.external_balances and reconciling_items, ledger.trial_balance and readiness.page_ties; proposes
    nothing. Amounts are in accounting currency, debit positive.
    """
    own = settings.section("readiness")
    accounts.select(books, {RULE: accounts.parse(own.reconcile)})
    rule = {"tolerance": [own.tolerance], "materiality": [own.materiality], "severity": [own.severity(CHECK)]}
    books.put("settings.reconciliation", pl.DataFrame(rule, schema=RULES))
    given = not books.empty("canonical.external_balances") or not books.empty("canonical.reconciling_items")
    for name in GIVEN:
        books.build_if(given, f"reconciliation/{name}")
    stated = given and bool(
        books.rows("select 1 from reconciliation.externals where amount_currency is not null limit 1")
    )
    books.build_if(stated, "reconciliation/in_currency")
    books.build("reconciliation/accounts")
    books.build("readiness/account_reconciliations")
    for name in PAGES:
        books.build_if(given or name not in EVIDENCE, f"reconciliation/{name}")
    for table, state in (("checks", "state"), ("page_checks", "shown")):
        columns = f"company, check_name, {state}, count, amount, {'detail' if state == 'state' else repr('')}"
        books.engine.execute(f"insert into readiness.{table} select {columns} from reconciliation.check_rows")
