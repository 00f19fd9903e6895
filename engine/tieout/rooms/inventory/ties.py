"""The tie of stock: what it is worth against its control accounts, beside the ties of the other subledgers.

    stock 36.00   ledger 60.00   difference 24.00   explained 24.00: the cost of a sale on its way to the ledger

The stock is valued after readiness looked at the ledger, so its ties join readiness' own here, and readiness says it
again where one of them does not hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tieout.books import Books

OPEN: Final = """select 1 from inventory.stock_ties cross join settings.readiness
    where abs(difference - explained) > tolerance limit 1"""
AGAIN: Final = ("untied_accounts", "problems", "checks", "findings", "page_checks")


def run(books: Books) -> None:
    """Add the control accounts of stock to readiness.subledger_ties, with what is not posted yet as explained."""
    books.build("inventory/stock_ties")
    if books.empty("inventory.stock_ties"):
        return
    books.engine.execute("insert into readiness.subledger_ties select * from inventory.stock_ties")
    books.build("readiness/page_ties")
    if books.rows(OPEN):
        for name in AGAIN:
            books.build(f"readiness/{name}")
