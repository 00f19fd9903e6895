"""What needs no search: keys that net to nil as a whole, balances that return to nil, parts taken in order of date.

running zero    +100   -60   -40 | +70   -70 | +30          two groups; 30 stays open
                 100    40     0    70     0    30

partial         debits  1,000 (a)         credits  700 (x)  400 (y)
                a-x 700    a-y 300                          of y 100 stays open
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine
from tieout.rooms.settlement.found import GROUPS, ROOM, named

LONG: Final = 50_000
PARTS: Final = pl.Schema([("debit", pl.Int64), ("credit", pl.Int64), ("amount", pl.Int64)])


def wholes(
    pool: pl.DataFrame, tolerance: int = 0, window: int | None = None, *, one_side: bool = False
) -> pl.DataFrame:
    """The keys whose entries net to nil within the tolerance, debits and credits both; as groups.

    `one_side`: one debit against any number of credits, or the other way round. `window`: first to last day at most.
    """
    wide = pl.col("amount") if fits(pool) else pl.col("amount").cast(pl.Int128)
    summed = pool.group_by("key").agg(
        net=wide.sum(), debits=(pl.col("amount") > 0).sum(), count=pl.len(), group=pl.col("item").min(),
        days=pl.col("day").max() - pl.col("day").min(),
    )  # fmt: skip
    fewer = pl.min_horizontal("debits", pl.col("count") - pl.col("debits"))
    whole = summed.filter(pl.col("net").abs() <= tolerance, fewer > 0)
    if one_side:
        whole = whole.filter(fewer == 1)
    if window is not None:
        whole = whole.filter(pl.col("days") <= window)
    reason = pl.when(pl.col("net") == 0).then(pl.lit("key_nets_to_nil")).otherwise(pl.lit("within_tolerance"))
    kept = whole.select("key", "group", reason=reason)
    return pool.select("item", "key").join(kept, on="key").select(GROUPS.names()).cast(GROUPS)


def fits(pool: pl.DataFrame) -> bool:
    """Whether every sum of amounts of the pool stays below 2^62."""
    return pool.is_empty() or float(pool["amount"].cast(pl.Float64).abs().sum()) < ROOM / 2


def running_zero(pool: pl.DataFrame, tolerance: int = 0, window: int | None = None) -> pl.DataFrame:
    """What lies between two moments at which a key's running balance is nil, in the order of the entries; as groups."""
    exact = _stretched(pool, 0, window, "running_balance_nil")
    if not tolerance:
        return exact
    rest = pool.join(exact, on="item", how="anti")
    return pl.concat([exact, _stretched(rest, tolerance, window, "within_tolerance")])


def _stretched(pool: pl.DataFrame, tolerance: int, window: int | None, reason: str) -> pl.DataFrame:
    """The stretches of a running balance that end at nil and hold debits and credits."""
    ordered = pool.sort("key", "item")
    marked = ordered.with_columns(stretch=pl.Series(_stretches(ordered, tolerance), dtype=pl.Int64))
    met = (pl.col("amount") > 0).any() & (pl.col("amount") < 0).any()
    near = pl.lit(value=True) if window is None else pl.col("day").max() - pl.col("day").min() <= window
    good = marked.filter(pl.col("stretch") >= 0).group_by("stretch").agg(good=met & near)
    return named(marked.join(good.filter("good"), on="stretch"), ["stretch"], reason)


def _stretches(ordered: pl.DataFrame, tolerance: int) -> Any:
    """The number of the stretch each entry belongs to; -1 for what comes after the last nil of its key."""
    key, amount = ordered["key"].to_numpy(), ordered["amount"].to_numpy()
    if not len(key):
        return np.zeros(0, np.int64)
    first = np.r_[True, key[1:] != key[:-1]]
    nil = _nil(first, amount) if tolerance == 0 else _within(first, amount, tolerance)
    last = np.r_[first[1:], True]
    stretch = np.cumsum(np.r_[0, (nil | last)[:-1]])  # a new one after each nil and with each key
    return np.where(np.isin(stretch, stretch[last & ~nil]), -1, stretch)


def _nil(first: Any, amount: Any) -> Any:
    """Where the running balance of a key is nil; sums past 64 bits wrap, and their differences are right again."""
    starts = np.flatnonzero(first)
    total = np.cumsum(amount)
    before = np.repeat((total - amount)[starts], np.diff(np.r_[starts, len(first)]))
    return total == before


def _within(first: Any, amount: Any, tolerance: int) -> Any:
    """Where the running balance comes within the tolerance of nil, counted anew after each such place."""
    if len(first) < LONG:
        return np.array(cuts(first.tolist(), amount.tolist(), tolerance, [False] * len(first)), bool)
    return machine(cuts)(first, amount, tolerance, np.zeros(len(first), np.bool_))


def cuts(first: Any, amount: Any, tolerance: int, ended: Any) -> Any:
    """Loop: whether a stretch ends with each entry."""
    balance = 0
    entries = 0
    for at in range(len(first)):
        if first[at]:
            balance = 0
            entries = 0
        balance += amount[at]
        entries += 1
        if entries > 1 and -tolerance <= balance <= tolerance:
            ended[at] = True
            balance = 0
            entries = 0
    return ended


def in_parts(pool: pl.DataFrame) -> pl.DataFrame:
    """Debits and credits of a key paired oldest first, each as far as the other reaches: debit, credit, amount.

    Both sides are laid end to end; where a piece of one ends, a piece of the pair ends.
    """
    sides = [_laid(pool.filter(pl.col("amount") > 0)), _laid(pool.filter(pl.col("amount") < 0))]
    reach = sides[0].group_by("key").agg(reach=pl.col("end").max())
    reach = reach.join(sides[1].group_by("key").agg(other=pl.col("end").max()), on="key")
    reach = reach.select("key", reach=pl.min_horizontal("reach", "other"))
    ends = pl.concat([side.select("key", "end") for side in sides]).unique()
    cuts_ = ends.join(reach, on="key").filter(pl.col("end") <= pl.col("reach")).sort("key", "end")
    cuts_ = cuts_.with_columns(amount=pl.col("end") - pl.col("end").shift(1, fill_value=0).over("key"))
    for side, name in zip(sides, ("debit", "credit"), strict=True):
        owner = side.sort("end").select("key", "end", pl.col("item").alias(name))
        cuts_ = cuts_.sort("end").join_asof(owner, on="end", by="key", strategy="forward", check_sortedness=False)
    return cuts_.sort("debit", "credit").select(PARTS.names()).cast(PARTS)


def _laid(side: pl.DataFrame) -> pl.DataFrame:
    """The entries of one side of each key end to end, oldest first."""
    return side.sort("key", "item").with_columns(end=pl.col("amount").abs().cum_sum().over("key"))
