"""One debit and one credit of a key and amount, alone with each other: the bulk of every ledger, found in one pass.

A key and a size make one number, the bucket; an odd multiplier keeps sizes of one key apart. Long pools go through a
table of buckets compiled to machine code, short ones through Polars; both say the same.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine

LONG: Final = 50_000
MIXED: Final = 0x9E3779B97F4A7C15
SPREAD: Final = 0xD6E8FEB86659FD93
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
    bucket, amount = pool.select(bucket=BUCKET)["bucket"].to_numpy(), pool["amount"].to_numpy()
    item, day = pool["item"].to_numpy(), pool["day"].to_numpy()
    bits = max(int(2 * len(bucket) - 1).bit_length(), 1)
    table = np.full(1 << bits, -1, np.int64)
    shape = len(bucket)
    columns: Any = (np.zeros(shape, kind) for kind in (np.int64, np.int64, np.int32, np.int32))
    first, last, count, debits = columns
    start = ((bucket * np.uint64(SPREAD)) >> np.uint64(64 - bits)).astype(np.int64)
    machine(fill)(bucket, start, amount, table, first, last, count, debits)
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
    return pl.DataFrame(pairs), pool.filter(pl.Series(fuller[first])) if fuller.any() else pool.clear()


def fill(  # noqa: PLR0913, PLR0917 - a compiled function takes its columns one by one
    bucket: Any, start: Any, amount: Any, table: Any, first: Any, last: Any, count: Any, debits: Any
) -> None:  # fmt: skip
    """Loop: the first row of each row's bucket; on that row the last one, how many there are and how many debits."""
    wrap = len(table) - 1
    for at in range(len(bucket)):
        place = start[at]
        while table[place] >= 0 and bucket[table[place]] != bucket[at]:
            place = (place + 1) & wrap
        if table[place] < 0:
            table[place] = at
        owner = table[place]
        first[at] = owner
        last[owner] = at
        count[owner] += 1
        if amount[at] > 0:
            debits[owner] += 1
