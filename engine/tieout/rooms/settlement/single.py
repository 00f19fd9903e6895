"""One debit and one credit of a key and amount, alone with each other: the bulk of every ledger, found in one pass.

A key and a size make one number, the bucket; an odd multiplier keeps sizes of one key apart. Long pools go through a
table of buckets compiled to machine code, short ones through Polars; both say the same.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine
from tieout.rooms.settlement.tables import LONG, owners

MIXED: Final = 0x9E3779B97F4A7C15
BUCKET: Final = pl.col("key") + pl.col("amount").abs().cast(pl.UInt64) * MIXED


def alone(pool: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Pairs whose bucket holds nothing else (group, last: the items; days apart), and the entries of fuller buckets.

    Fuller buckets hold both sides; what has no other side is in neither.
    """
    return _by_table(pool) if pool.height >= LONG else _by_group(pool)


def _by_group(pool: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """As `alone`, for short pools."""
    counted = pool.group_by(bucket=BUCKET).agg(
        count=pl.len(), debits=(pl.col("amount") > 0).sum(), net=pl.col("amount").sum(), group=pl.col("item").min(),
        last=pl.col("item").max(), days=pl.col("day").max() - pl.col("day").min(),
    )  # fmt: skip
    counted = counted.filter(pl.col("debits") > 0, pl.col("debits") < pl.col("count"))
    single = (pl.col("count") == 2) & (pl.col("net") == 0)  # noqa: PLR2004 - one of each side
    fuller = counted.filter(~single).select("bucket")
    rest = pool.with_columns(bucket=BUCKET).join(fuller, on="bucket", how="semi") if fuller.height else pool.clear()
    return counted.filter(single).select("group", "last", "days"), rest.select(pool.columns)


def _by_table(pool: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """As `alone`, for long pools."""
    amount, item, day = (pool[name].to_numpy() for name in ("amount", "item", "day"))
    owner = owners(pool.select(bucket=BUCKET)["bucket"])
    columns: Any = (np.zeros(len(owner), kind) for kind in (np.int64, np.int32, np.int32))
    last, count, debits = columns
    machine(tally)(owner, amount, last, count, debits)
    both = (debits > 0) & (debits < count)
    single = both & (count == 2)  # noqa: PLR2004 - one of each side
    single[single] = amount[single] + amount[last[single]] == 0
    one, other = np.flatnonzero(single), last[single]
    pairs = {
        "group": np.minimum(item[one], item[other]),
        "last": np.maximum(item[one], item[other]),
        "days": np.abs(day[one] - day[other]),
    }
    fuller = both & ~single
    return pl.DataFrame(pairs), pool.filter(pl.Series(fuller[owner])) if fuller.any() else pool.clear()


def tally(owner: Any, amount: Any, last: Any, count: Any, debits: Any) -> None:
    """Loop: on the first row of each bucket its last one, how many there are and how many debits."""
    for at in range(len(owner)):
        first = owner[at]
        last[first] = at
        count[first] += 1
        if amount[at] > 0:
            debits[first] += 1
