"""Rows that share a number, found in one pass: a table of numbers compiled to machine code.

Each row gets an owner, the first row with its number; what is counted of a number is kept on that row:

    number   7   3   7   7   3
    owner    0   1   0   0   1

Short pools go through Polars, which says the same: a compiled loop is worth its loading only on long ones.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine

LONG: Final = 50_000
SPREAD: Final = 0xD6E8FEB86659FD93  # an odd number of 64 bits: its multiples lie all over the table


def owners(numbers: pl.Series) -> Any:
    """The first row with each row's number."""
    if len(numbers) < LONG:
        rows = numbers.to_frame("number").with_row_index("row")
        return rows.select(pl.col("row").cast(pl.Int32).first().over("number"))["row"].to_numpy()
    number = numbers.to_numpy()
    bits = int(2 * len(number) - 1).bit_length()
    start = ((number * np.uint64(SPREAD)) >> np.uint64(64 - bits)).astype(np.int64)
    owner = np.empty(len(number), np.int32)  # half as wide, half as far from the processor
    machine(own)(number, start, np.full(1 << bits, -1, np.int32), owner)
    return owner


def own(number: Any, start: Any, table: Any, owner: Any) -> None:
    """Loop: look where a number should stand, and on from there, for the row that has it."""
    wrap = len(table) - 1
    for at in range(len(number)):
        place = start[at]
        while table[place] >= 0 and number[table[place]] != number[at]:
            place = (place + 1) & wrap
        if table[place] < 0:
            table[place] = at
        owner[at] = table[place]


def two_sided(pool: pl.DataFrame) -> pl.DataFrame:
    """The entries of keys that have both debits and credits: no other can settle anything."""
    owner, debit = owners(pool["key"]), (pool["amount"] > 0).to_numpy()
    debits, credits_ = np.zeros(len(owner), np.bool_), np.zeros(len(owner), np.bool_)
    debits[owner[debit]] = True
    credits_[owner[~debit]] = True
    both = (debits & credits_)[owner]
    return pool if both.all() else pool.filter(pl.Series(both))
