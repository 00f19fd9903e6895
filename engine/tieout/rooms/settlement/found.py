"""What a kernel of matching takes and gives: pools of entries in, groups that settle out.

pool    item Int64 (its place in the order of company, ledger, account, date and number), key UInt64 (what must agree),
        amount Int64 (ten-thousandths, debit positive, never 0), day Int32
groups  item, group (the first item of it: an entry is used once, so this names the group), reason
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
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
    taken = [one["item"].to_numpy() for one in groups if not one.is_empty()]
    if pool.is_empty() or not taken:
        return pool
    item = pool["item"].to_numpy()
    gone = np.zeros(max(item.max(), *(each.max() for each in taken)) + 1, np.bool_)  # items are numbered through
    for each in taken:
        gone[each] = True
    return only(pool, pl.Series(~gone[item]))


def only(pool: pl.DataFrame, kept: pl.Series) -> pl.DataFrame:
    """The rows to be kept; where that is all of them, nothing is copied."""
    return pool if kept.all() else pool.filter(kept)


def couples(pairs: pl.DataFrame, reason: str) -> pl.DataFrame:
    """Pairs (debit, credit) as groups of two."""
    named = pairs.select("debit", "credit", group=pl.min_horizontal("debit", "credit"))
    sides = [named.select(pl.col(side).alias("item"), "group") for side in ("debit", "credit")]
    return pl.concat(sides).with_columns(reason=pl.lit(reason)).select(GROUPS.names()).cast(GROUPS)
