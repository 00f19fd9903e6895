"""Variance review: what moved beyond the thresholds, why, and what is still to be explained.

    rent    September 24,000   August 18,000   difference 6,000 > 1,000 and 33 % > 5 %      explained: new lease

Accounts and statement lines stand beside the period before, the year before and the budget; beyond both thresholds of
`[statements] variance` a variance asks for a reason. Reasons are the extract table `explanations`; what has none warns.
The documents, parties and dimensions that drive it are computed. The room works where somebody reviews: where
thresholds are set, or a budget or explanations are given.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

import polars as pl

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

RULE: Final = pl.Schema([("amount", pl.Decimal(38, 4)), ("percent", pl.Decimal(38, 4))])
AMOUNT, PERCENT = Decimal("1000.00"), Decimal(5)
QUERIES: Final = ("budgeted", "compared", "review", "drivers", "findings", "page_review", "page_drivers")


def run(books: Books, settings: Settings) -> None:
    """Make variance.review, its drivers, findings and pages; nothing where nobody reviews.

    Reads statements.accounts and lines, canonical.budget, explanations and gl_entries. Amounts as read: income
    positive, expenses negative; drivers debit positive.
    """
    own = settings.section("statements").variance
    if own is None and books.empty("canonical.budget") and books.empty("canonical.explanations"):
        return
    rule = {"amount": [own.amount if own else AMOUNT], "percent": [own.percent if own else PERCENT]}
    books.put("settings.variance", pl.DataFrame(rule, schema=RULE))
    for name in QUERIES:
        books.build(f"variance/{name}")
