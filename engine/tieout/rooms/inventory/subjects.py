"""What a line of the inventory journal is about: the identity it keeps from one close to the next.

    per entry    value entry 3                                          ->   value 3
                 a correction of value entry 3, this run's or the ERP's ->   corrects 3 direct_cost
    per group    all of a day on one pair of accounts and one sign      ->   group 2026-09-30 inventory 2110 ...

The period in the identity is the month of the cost itself, not of the close: what September's close proposed keeps its
id in October's, so that it is recognised in the ledger. A correction is of the month of its movement, for its posting
date moves on as periods are closed; an output's cost is known by its item entry.
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout.journal import proposal_id

ROOM: Final = "inventory"
ENTRY: Final = "entry"
GROUP: Final = "group"
WAYS: Final = (ENTRY, GROUP)
KEYS: Final = ["company", "month", "subject"]
GROUPED: Final = (
    "cost_kind", "location", "inventory_posting_group", "product_posting_group", "business_posting_group", "dims",
)  # fmt: skip
MADE: Final = ("output", "assembly_output")


def named(rows: pl.DataFrame, post: str) -> pl.DataFrame:
    """Rows of inventory.mapped with month, subject, proposal_id and voucher; `post`: entry or group."""
    found = rows.with_columns(
        month=pl.col("origin").dt.strftime("%Y-%m"), subject=_entry() if post == ENTRY else _group()
    )
    subjects = found.select(KEYS).unique(maintain_order=True)
    ids = [proposal_id(company, ROOM, post, month, subject) for company, month, subject in subjects.iter_rows()]
    known = subjects.with_columns(pl.Series("proposal_id", ids, dtype=pl.String))
    return found.join(known, on=KEYS, how="left", maintain_order="left").with_columns(voucher=_voucher(post))


def _entry() -> pl.Expr:
    """The subject of a row posted by itself."""
    kind = pl.concat_str("value_type", pl.lit(" "), "variance_type").str.strip_chars()
    correction = pl.col("adjustment") & pl.col("applies_to").is_not_null()
    return (
        pl.when(pl.col("model") == "movements").then(pl.format("moved {}", "item_entry_no"))
        .when(correction).then(pl.format("corrects {} {}", "applies_to", kind))
        .when(pl.col("entry_type").is_in(MADE)).then(pl.format("made {} {}", "item_entry_no", kind))
        .otherwise(pl.format("value {}", "entry_no"))
    )  # fmt: skip


def _group() -> pl.Expr:
    """The subject of a row posted with its like: its day, keys of the setup, the pair of accounts and the sign."""
    first = pl.col("side") == "first"
    positive = pl.when(first).then(pl.col("amount") > 0).otherwise(pl.col("amount") < 0)
    pair = [
        pl.when(first).then(one).otherwise(other)
        for one, other in (("account_role", "other_role"), ("account", "other_account"),
                           ("other_role", "account_role"), ("other_account", "account"))
    ]  # fmt: skip
    parts = [
        pl.col("origin").cast(pl.String),
        *pair,
        *GROUPED,
        pl.when(positive).then(pl.lit("+")).otherwise(pl.lit("-")),
    ]
    return pl.concat_str(parts, separator="|")


def _voucher(post: str) -> pl.Expr:
    """A number a reader finds in the extract again: INV-2609-3 is value entry 3, INV-2609-C3 what corrects it."""
    month = pl.col("month").str.slice(2).str.replace("-", "")
    if post == GROUP:
        return pl.format("INV-{}-{}", month, pl.col("proposal_id").str.slice(1))
    word, number = pl.col("subject").str.split(" ").list.get(0), pl.col("subject").str.split(" ").list.get(1)
    letter = word.replace_strict({"corrects": "C", "made": "M"}, default="")
    return pl.format("INV-{}-{}{}", month, letter, number)
