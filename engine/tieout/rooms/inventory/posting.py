"""The inventory journal: what stock cost, on the accounts it belongs to, as far as the ledger lacks it (B 2, 3).

    value entry 3, sale     cost -80.00   posted -72.00   ->   inventory -8.00, cogs 8.00

Amounts are incremental: cost less what is posted, so that a second run posts nothing. Both sides resolve to an account
that may be posted to, or the whole value entry is skipped, with its reason.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.inventory.pairs import pairs

if TYPE_CHECKING:
    from tieout.books import Books

RECOGNISED: Final = pl.Schema(
    [
        ("company", pl.String), ("entry_no", pl.Int64), ("cost_kind", pl.String), ("side", pl.String),
        ("amount", pl.Decimal(18, 4)),
    ]
)  # fmt: skip
CLEARED: Final = pl.Schema([("company", pl.String), ("entry_no", pl.Int64), ("amount", pl.Decimal(18, 4))])


def run(books: Books) -> None:
    """Make inventory.mapped (a view), postings and skipped; reads the tables of costs and the posting setup."""
    books.put("settings.inventory_pairs", pairs())
    for name in ("posting_rules", "order_groups", "setup_accounts"):
        books.build(f"inventory/{name}")
    for name in ("booked_costs", "moved_costs", "posting_rows"):
        books.view(f"inventory/{name}")
    books.build("inventory/posting_sides")
    books.put("inventory.recognised", pl.DataFrame(schema=RECOGNISED))
    if books.rows("select 1 from inventory.posting_rules where not expected_cost_posting limit 1"):
        books.build("inventory/interim_to_clear")
    else:
        books.put("inventory.interim_to_clear", pl.DataFrame(schema=CLEARED))
    books.view("inventory/mapped")
    for name in ("unposted", "postings", "skipped"):
        books.build(f"inventory/{name}")
