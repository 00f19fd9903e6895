"""Which proposals of this room are in the ledger already: those of this close, and what earlier ones left standing.

A proposal of a ledger balance has the key `account|currency|dims`, of a bank account the bank account, of an item its
entry number; the item ones are recognised by readiness already.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import recognition

if TYPE_CHECKING:
    from tieout.books import Books

ROOM: Final = "revaluation"
KNOWN: Final = pl.Schema(
    dict.fromkeys("company proposal_id source key account currency dims".split(), pl.String) | {"is_own": pl.Boolean}
)
BEGINNING: Final = date(1970, 1, 1)
BALANCES: Final = """
    select distinct balances.company, balances.account, balances.currency, coalesce(kept.kept, '') as dims
    from ledger.balances
    join revaluation.accounts
        on accounts.company = balances.company and accounts.account = balances.account and accounts.revalue
    left join revaluation.kept_dims as kept on kept.dims = balances.dims order by 1, 2, 3, 4"""
BANKS: Final = """select distinct company, party as account, '' as currency, '' as dims
    from canonical.subledger_entries where ledger = 'bank' and not duplicate order by 1, 2"""
ITEMS: Final = """select company, proposal_id, ledger, entry_no, is_current
    from readiness.recognised_items where room = 'revaluation'"""


def proposals(books: Books) -> pl.DataFrame:
    """Every proposal of this room that is in the ledger: its id, what it is about, whether of this close."""
    if books.empty("ledger.posted_proposals"):
        return KNOWN.to_frame()
    balances = books.engine.frame(BALANCES).with_columns(
        rule=pl.lit("gl"), key=pl.concat_str("account", "currency", "dims", separator="|")
    )
    banks = books.engine.frame(BANKS).with_columns(rule=pl.lit("bank"), key=pl.col("account"))
    subjects = pl.concat([balances, banks], how="vertical_relaxed").with_columns(
        room=pl.lit(ROOM), since=pl.lit(BEGINNING)
    )
    found = recognition.find(books, subjects).join(subjects, on=["company", "room", "rule", "key"])
    own = found.with_columns(source="rule", is_own=pl.col("period") == books.parameters["period"])
    return pl.concat([own.select(KNOWN.names()).cast(KNOWN), _items(books)])


def _items(books: Books) -> pl.DataFrame:
    """The proposals of open items, as readiness recognised them."""
    if not books.has("readiness.recognised_items"):
        return KNOWN.to_frame()
    rows = [
        (company, proposal, ledger, entry, "", "", "", current)
        for company, proposal, ledger, entry, current in books.rows(ITEMS)
    ]
    return pl.DataFrame(rows, schema=KNOWN, orient="row")
