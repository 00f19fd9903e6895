"""What of the inventory journal has come back in the ledger, under the identity it was proposed with.

    ledger     INV-2609-3   inventory -80.00   cogs 80.00     its id is that of (value 3, September): posted
    cost now   -95.00                                         15.00 is still to post, to the same subject

What was posted by entry stays posted by entry, whatever `post` says by now, and likewise by group. Of a movement of an
earlier month, what was posted before this period (`before`) is part of the stock the period opens with. What a later
close posted under the same identity belongs to that close: it is the cost of a receipt this period does not know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.inventory import subjects

if TYPE_CHECKING:
    from tieout.books import Books

RECOGNISED: Final = pl.Schema(
    [
        ("company", pl.String), ("entry_no", pl.Int64), ("cost_kind", pl.String), ("side", pl.String),
        ("amount", pl.Decimal(18, 4)), ("way", pl.String), ("before", pl.Decimal(18, 4)),
    ]
)  # fmt: skip
PROPOSALS: Final = pl.Schema({"company": pl.String, "proposal_id": pl.String})
ROW: Final = ["company", "entry_no", "cost_kind", "side"]
LINE: Final = ["company", "proposal_id", "account", "dims"]
ROWS: Final = f"""select mapped.* from inventory.mapped
    join inventory.posting_rules as rules on rules.company = mapped.company
    where due <> 0 or posting_date >= rules.first_day
    order by {", ".join(f"mapped.{name}" for name in ROW)}"""
POSTED: Final = """select posted.company, proposal_id, account, dims, sum(amount) as booked,
        sum(case when month < companies.period_start then amount else 0 end) as booked_before, companies.period_start
    from ledger.posted_proposals as posted join settings.companies on companies.company = posted.company
    where balanced and not later group by all"""


def find(books: Books) -> pl.DataFrame:
    """Rows of inventory.mapped that belong to a proposal in the ledger, with way, subject, voucher and `booked`.

    Makes inventory.recognised_proposals, and inventory.recognised, by which the view counts them as posted. A proposal
    whose lines stand at another amount than its rows come to leaves the difference to the last row of each line.
    """
    books.put("inventory.recognised", pl.DataFrame(schema=RECOGNISED))
    books.put("inventory.recognised_proposals", pl.DataFrame(schema=PROPOSALS))
    posted = books.engine.frame(POSTED)
    if posted.is_empty():
        return pl.DataFrame()
    rows, known = books.engine.frame(ROWS), posted.select("company", "proposal_id").unique()
    parts = []
    for way in subjects.WAYS:
        found = subjects.named(rows, way).join(known, on=["company", "proposal_id"], how="semi", maintain_order="left")
        parts.append(found.with_columns(way=pl.lit(way)))
        rows = rows.join(found, on=ROW[:2], how="anti", maintain_order="left")
    mine = pl.concat(parts).join(posted, on=LINE, how="left", maintain_order="left")
    books.put("inventory.recognised", _shared(mine))
    books.put("inventory.recognised_proposals", mine.select(PROPOSALS.names()).unique(maintain_order=True))
    return mine


def _shared(rows: pl.DataFrame) -> pl.DataFrame:
    """What of each row is in the ledger: its own amount, and for the last of a line whatever is left."""
    last = pl.int_range(pl.len()).over(LINE) == pl.len().over(LINE) - 1
    others = pl.col("due").sum().over(LINE) - pl.col("due")
    shares = {
        name: pl.when(last).then(pl.col(booked).fill_null(0) - others).otherwise("due")
        for name, booked in (("amount", "booked"), ("before", "booked_before"))
    }
    opened = (pl.col("model") == "movements") & (pl.col("origin") < pl.col("period_start"))
    kept = rows.with_columns(**shares).with_columns(before=pl.when(opened).then("before").otherwise(0))
    return kept.select(pl.col(name).cast(kind) for name, kind in RECOGNISED.items())
