"""What people decided, checked before it is honoured: each group whole, netting to nil, no entry used twice.

A group that does not come to nil within what a rule of its account tolerates, names an entry that is not there or takes
more of an entry than is left is refused as a whole and becomes a finding; its entries stay open. A rejected group bars
its entries from settling each other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import polars as pl

from tieout.money import SUM

GROUP: Final = ["company", "ledger", "account", "settlement_id"]
AMOUNTS: Final = ["amount_currency", "amount", "amount_reporting"]
FAULTS: Final = pl.Schema(
    [
        ("company", pl.String),
        ("code", pl.String),
        ("ledger", pl.String),
        ("account", pl.String),
        ("settlement_id", pl.String),
        ("entry_no", pl.String),
        ("amount", SUM),
        ("detail", pl.String),
        ("source_file", pl.String),
        ("source_row", pl.Int64),
    ]
)


@dataclass(frozen=True)
class Decided:
    """The groups honoured (item, group columns, settled_on, amounts), what is barred (item, rejected), the faults."""

    honoured: pl.DataFrame
    barred: pl.DataFrame
    faults: pl.DataFrame


def check(decisions: pl.DataFrame, explained: pl.DataFrame) -> Decided:
    """Which decisions hold.

    decisions: settlement.decisions. explained: settlement.explained, the groups whose residue is nil, an exchange
    difference, a cash discount or within the tolerance of a rule of their account (GROUP).
    """
    rejected = decisions.filter(pl.col("decision") == "reject", pl.col("item").is_not_null())
    barred = rejected.select("item", rejected=pl.concat_str(*GROUP, separator="\x1f"))
    wanted = decisions.filter(pl.col("decision") != "reject")
    missing = wanted.filter(pl.col("item").is_null())
    twice = overdrawn(wanted)
    bad = pl.concat([missing.select(GROUP), twice.select(GROUP)]).unique()
    known = wanted.join(bad, on=GROUP, how="anti")
    moot = (pl.col("remaining") == 0).all() & (pl.col("remaining_currency").fill_null(0) == 0).all()
    moot_ = known.group_by(GROUP).agg(moot=moot).filter("moot")
    open_ = known.join(moot_, on=GROUP, how="anti")
    unequal = open_.join(explained, on=GROUP, how="anti")
    return Decided(
        open_.join(explained, on=GROUP, how="semi", maintain_order="left"),
        barred.unique(maintain_order=True),
        pl.concat(
            [_faults(missing, "settlement_entry_missing"), _faults(twice, "entry_settled_twice"), _unequal(unequal)]
        ),
    )


def overdrawn(wanted: pl.DataFrame) -> pl.DataFrame:
    """The rows that take more of an entry than earlier decisions have left of it, or name it again in one group."""
    left = pl.max_horizontal(pl.col("remaining").abs(), pl.col("remaining_currency").fill_null(0).abs())
    used = pl.max_horizontal(pl.col("amount").abs(), pl.col("amount_currency").fill_null(0).abs())
    ordered = wanted.filter(pl.col("item").is_not_null()).sort(
        "item", "settled_on", "settlement_id", "source_file", "source_row"
    )
    so_far = used.cum_sum().over("item")
    again = pl.struct("item", "settlement_id").is_first_distinct().not_()
    return ordered.filter(((so_far > left) | again) & (left != 0))


def _faults(rows: pl.DataFrame, code: str) -> pl.DataFrame:
    """A finding for each row."""
    named = rows.with_columns(code=pl.lit(code), detail=pl.lit(""))
    return named.select(FAULTS.names()).cast(FAULTS)


def _unequal(rows: pl.DataFrame) -> pl.DataFrame:
    """A finding for each group that does not come to nil."""
    summed = rows.group_by(GROUP, maintain_order=True).agg(
        pl.col("amount").sum(), pl.col("source_file", "source_row").first(), detail=pl.len().cast(pl.String)
    )
    named = summed.with_columns(code=pl.lit("settled_group_not_nil"), entry_no=pl.lit(""))
    return named.select(FAULTS.names()).cast(FAULTS)
