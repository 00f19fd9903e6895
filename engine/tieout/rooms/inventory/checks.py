"""What stands in the way of closing the inventory period, and what in the extract cannot be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tieout.books import Books

QUERIES: Final = (
    "order_wip",
    "cut_off",
    "stock_checks",
    "period_checks",
    "movement_findings",
    "entry_findings",
    "findings",
)


def run(books: Books) -> None:
    """Make inventory.order_wip, cut_off, period_checks and findings."""
    for name in QUERIES:
        books.build(f"inventory/{name}")
