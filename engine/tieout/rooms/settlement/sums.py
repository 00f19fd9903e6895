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
from tieout.rooms.settlement.found import GROUPS, ROOM
from tieout.rooms.settlement.tables import LONG, NONE, parts

PARTS: Final = pl.Schema([("debit", pl.Int64), ("credit", pl.Int64), ("amount", pl.Int64)])


def wholes(
    pool: pl.DataFrame, tolerance: int = 0, window: int | None = None, *, one_side: bool = False
) -> pl.DataFrame:
    """The keys whose entries net to nil within the tolerance, debits and credits both; as groups.

    `one_side`: one debit against any number of credits, or the other way round. `window`: first to last day at most.
    """
    small = fits(pool)
    if small and not tolerance and pool.height >= LONG:
        return _named(_led(pool, _netted(pool, one_side=one_side)), window, "key_nets_to_nil")
    wide = pl.col("amount") if small else pl.col("amount").cast(pl.Int128)
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
    return int(pool["amount"].cast(pl.Int128).abs().sum()) < ROOM


def _netted(pool: pl.DataFrame, *, one_side: bool) -> Any:
    """The first row of the key of each row, NONE where the key does not net to nil."""
    leader = np.full(pool.height, NONE, np.int32)
    for part in parts(pool["key"], pool["amount"]):
        totals = np.zeros((3, len(part.row)), np.int64)
        machine(net)(part.row, part.amount, part.first, int(one_side), totals, leader)
    return leader


def net(row: Any, amount: Any, first: Any, one_side: int, totals: Any, leader: Any) -> None:
    """Loop: sum up each key; where it comes to nil, with one entry alone on its side if so asked, lead its rows."""
    balance, debits, entries = totals
    for at in range(len(row)):
        balance[first[at]] += amount[at]
        debits[first[at]] += amount[at] > 0
        entries[first[at]] += 1
    for at in range(len(row)):
        key = first[at]
        alone = debits[key] == 1 or debits[key] == entries[key] - 1
        if balance[key] == 0 and (alone or not one_side):
            leader[row[at]] = row[key]


def _led(pool: pl.DataFrame, leader: Any) -> pl.DataFrame:
    """The rows that have a leader, its item their group."""
    led = np.flatnonzero(leader != NONE)
    return pool[led].with_columns(group=pool["item"].gather(leader[led]))


def _named(led: pl.DataFrame, window: int | None, reason: str) -> pl.DataFrame:
    """The groups whose first and last day are within the window."""
    if window is not None:
        led = led.filter((pl.col("day").max() - pl.col("day").min()).over("group") <= window)
    return led.with_columns(reason=pl.lit(reason)).select(GROUPS.names()).cast(GROUPS)


def running_zero(pool: pl.DataFrame, tolerance: int = 0, window: int | None = None) -> pl.DataFrame:
    """What lies between two moments at which a key's running balance is nil, in the order of the entries; as groups."""
    exact = _stretched(pool, 0, window, "running_balance_nil")
    if not tolerance:
        return exact
    rest = pool.join(exact, on="item", how="anti")
    return pl.concat([exact, _stretched(rest, tolerance, window, "within_tolerance")])


def _stretched(pool: pl.DataFrame, tolerance: int, window: int | None, reason: str) -> pl.DataFrame:
    """The stretches of a running balance that end at nil and hold debits and credits."""
    ordered = pool if pool["item"].is_sorted() else pool.sort("item")
    led = _led(ordered, _leaders(ordered, tolerance))
    if tolerance:  # two of one side may come within it
        led = led.filter((pl.col("amount") > 0).any().over("group"), (pl.col("amount") < 0).any().over("group"))
    return _named(led, window, reason)


def _leaders(ordered: pl.DataFrame, tolerance: int) -> Any:
    """The first row of the stretch each row belongs to, -1 where that stretch does not end at nil."""
    leader = np.full(ordered.height, NONE, np.int32)
    for part in parts(ordered["key"], ordered["amount"]):
        amount, loop = part.amount, machine(balanced)
        if ordered.height < LONG:
            amount, loop = amount.astype(object), balanced  # sums of Python, which have room for any
        notes = np.full((3, len(part.row)), NONE, np.int32)
        loop(part.row, amount, part.first, tolerance, np.zeros_like(amount), notes, leader)
    return leader


def balanced(row: Any, amount: Any, first: Any, tolerance: int, balance: Any, notes: Any, leader: Any) -> None:
    """Loop: each key's running balance; a stretch ends where it comes within the tolerance of nil, never at once.

    Sums past 64 bits wrap, and a balance of nil is nil again.
    """
    opened, stretch, ended = notes
    for at in range(len(row)):
        key = first[at]
        begins = opened[key] < 0
        if begins:
            opened[key] = at
            balance[key] = 0
        stretch[at] = opened[key]
        balance[key] += amount[at]
        if not begins and -tolerance <= balance[key] <= tolerance:
            ended[opened[key]] = at
            opened[key] = NONE
    for at in range(len(row)):
        if ended[stretch[at]] != NONE:
            leader[row[at]] = row[stretch[at]]


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
