"""One debit and one credit of a key and amount, alone with each other: the bulk of every ledger, found in one pass.

A key and a size make one number, the bucket; an odd multiplier keeps sizes of one key apart. Long pools go through a
table of buckets compiled to machine code, short ones through Polars; both say the same.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine
from tieout.rooms.settlement.found import only
from tieout.rooms.settlement.tables import LONG, NONE, parts

FULLER: Final = NONE - 1  # instead of another row: there are several
DEBIT: Final = 2**32
CREDIT: Final = 1
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
    other = np.full(pool.height, NONE, np.int32)
    for part in parts(pool.select(bucket=BUCKET).to_series(), pool["amount"]):
        rows = len(part.row)
        machine(mate)(part.row, part.amount, part.first, np.empty(rows, np.int32), np.zeros(rows, np.int64), other)
    one, item, day = np.flatnonzero(other >= 0), pool["item"].to_numpy(), pool["day"].to_numpy()
    other_item, other_day = item[other[one]], day[other[one]]
    item, day = item[one], day[one]
    pairs = {
        "group": np.minimum(item, other_item),
        "last": np.maximum(item, other_item),
        "days": np.abs(day - other_day),
    }
    return pl.DataFrame(pairs), only(pool, pl.Series(other == FULLER))


def mate(row: Any, amount: Any, first: Any, last: Any, sides: Any, other: Any) -> None:
    """Loop: count each bucket, debits above credits; the first of one and one gets the other, all of more are noted."""
    for at in range(len(row)):
        last[first[at]] = at
        sides[first[at]] += DEBIT if amount[at] > 0 else CREDIT  # a sum, not a branch: nobody could foretell it
    for at in range(len(row)):
        bucket = first[at]
        if sides[bucket] < DEBIT or sides[bucket] % DEBIT == 0:
            continue
        if sides[bucket] != DEBIT + CREDIT or amount[bucket] + amount[last[bucket]] != 0:
            other[row[at]] = FULLER
        elif at == bucket:
            other[row[at]] = row[last[at]]
