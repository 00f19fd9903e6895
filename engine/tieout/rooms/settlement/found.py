"""What a kernel of matching takes and gives: pools of entries in, groups that settle out.

pool    item Int64 (its place in the order of company, ledger, account, date and number), key UInt64 (what must agree),
        amount Int64 (ten-thousandths, debit positive, never 0), day Int32
groups  item, group (the first item of it: an entry is used once, so this names the group), reason
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import polars as pl

POOL: Final = pl.Schema([("item", pl.Int64), ("key", pl.UInt64), ("amount", pl.Int64), ("day", pl.Int32)])
GROUPS: Final = pl.Schema([("item", pl.Int64), ("group", pl.Int64), ("reason", pl.String)])
ITEMS: Final = pl.Schema([("item", pl.Int64)])
ROOM: Final = 2**62


@dataclass(frozen=True)
class Found:
    """Groups that settle, groups that might (others are as good), entries for which not everything was tried."""

    sure: pl.DataFrame
    doubtful: pl.DataFrame
    untried: pl.DataFrame = field(default_factory=lambda: pl.DataFrame(schema=ITEMS))


def nothing() -> Found:
    """No groups."""
    return Found(pl.DataFrame(schema=GROUPS), pl.DataFrame(schema=GROUPS))


def together(parts: list[Found]) -> Found:
    """Several findings as one."""
    parts = parts or [nothing()]
    sure, doubtful, untried = zip(*((part.sure, part.doubtful, part.untried) for part in parts), strict=True)
    return Found(pl.concat(sure), pl.concat(doubtful), pl.concat(untried).unique(maintain_order=True))


def without(pool: pl.DataFrame, *groups: pl.DataFrame) -> pl.DataFrame:
    """The pool without the items of some groups."""
    for one in groups:
        if not one.is_empty():
            pool = pool.join(one.select("item"), on="item", how="anti", maintain_order="left")
    return pool


def couples(pairs: pl.DataFrame, reason: str) -> pl.DataFrame:
    """Pairs (debit, credit) as groups of two."""
    named = pairs.select("debit", "credit", group=pl.min_horizontal("debit", "credit"))
    sides = [named.select(pl.col(side).alias("item"), "group") for side in ("debit", "credit")]
    return pl.concat(sides).with_columns(reason=pl.lit(reason)).select(GROUPS.names()).cast(GROUPS)


def named(items: pl.DataFrame, by: list[str], reason: str) -> pl.DataFrame:
    """Items as groups, one for each value of `by`."""
    first = items.group_by(by).agg(group=pl.col("item").min())
    joined = items.join(first, on=by).with_columns(reason=pl.lit(reason))
    return joined.select(GROUPS.names()).cast(GROUPS)
