"""The inventory journal: what stock cost, on the accounts it belongs to, as far as the ledger lacks it (B 2, 3).

    value entry 3, sale     cost -80.00   posted -72.00   ->   inventory -8.00, cogs 8.00

Amounts are incremental: cost less what is posted, so that a second run posts nothing. Both sides resolve to an account
that may be posted to, or the whole value entry is skipped, with its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import rates
from tieout.rooms.inventory import journals, recognised, ties
from tieout.rooms.inventory.pairs import pairs

if TYPE_CHECKING:
    from tieout.books import Books

CLEARED: Final = pl.Schema([("company", pl.String), ("entry_no", pl.Int64), ("amount", pl.Decimal(18, 4))])

OF_UNPOSTED: Final = ("skipped", "runs", "posting_findings", "page_runs", "page_skips", "page_skipped")
RATES: Final = pl.Schema(
    [
        ("company", pl.String), ("date", pl.Date), ("numerator", pl.Decimal(38, 0)), ("denominator", pl.Decimal(38, 0)),
        ("missing", pl.Boolean),
    ]
)  # fmt: skip


def run(books: Books) -> None:
    """Make inventory.mapped (a view), postings and skipped, and propose the journal.

    Reads the tables of costs, canonical.inventory_posting_setup and general_posting_setup.
    """
    books.put("settings.inventory_pairs", pairs())
    for name in ("posting_rules", "order_groups", "setup_accounts", "earlier_movements"):
        books.build(f"inventory/{name}")
    for name in ("booked_costs", "moved_costs", "posting_rows"):
        books.view(f"inventory/{name}")
    for name in ("ledger_spans", "posting_sums", "posting_sides"):
        books.build(f"inventory/{name}")
    books.put("inventory.posting_rates", _rates(books))
    books.put("inventory.recognised", pl.DataFrame(schema=recognised.RECOGNISED))
    _cleared(books)
    books.view("inventory/mapped")
    found = recognised.find(books)
    _followed(books, found)
    came_back = not books.empty("inventory.recognised")
    books.build_if(came_back or not books.empty("inventory.interim_to_clear"), "inventory/followed_costs")
    books.build("inventory/unposted", recognised=came_back)
    lacking = not books.empty("inventory.unposted")
    for name in OF_UNPOSTED:
        books.build_if(lacking, f"inventory/{name}")
    for name in ("posted_stock", "side_sums", "posting_inputs"):
        books.build(f"inventory/{name}")
    ties.run(books)
    journals.propose(books, found)
    books.build("inventory/postings")


def _followed(books: Books, found: pl.DataFrame) -> None:
    """Leave of the movements before the period only those whose own proposal came back in the ledger."""
    earlier = books.frame("inventory.earlier_movements")
    if not earlier.is_empty():
        known = found.select(earlier.columns).unique() if len(found) else earlier.clear()
        books.put("inventory.earlier_movements", earlier.join(known, on=earlier.columns, how="semi"))
        books.build("inventory/posting_sums")


def _cleared(books: Books) -> None:
    """Make inventory.interim_to_clear: only where a company does not post expected cost is there anything in it."""
    if books.rows("select 1 from inventory.posting_rules where not expected_cost_posting limit 1"):
        books.build("inventory/interim_to_clear")
    else:
        books.put("inventory.interim_to_clear", pl.DataFrame(schema=CLEARED))


def _rates(books: Books) -> pl.DataFrame:
    """The rates into reporting currency of the days on which something is posted."""
    if not books.rows("select 1 from inventory.posting_rules where reporting_currency <> currency limit 1"):
        return pl.DataFrame(schema=RATES)
    books.build("inventory/posting_days")
    found = rates.find(books, books.frame("inventory.posting_days"), rates.Policy())
    return found.select(RATES.names()).cast(RATES)
