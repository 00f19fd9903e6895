"""Rows that share a number, found in one pass: tables of numbers compiled to machine code.

Rows are first laid into parts by the top bits of their number, so that a part's table, and whatever is counted of its
numbers, stays near the processor (three times as fast as one table of all); inside a part rows keep their order. Each
has a first, where in its part the first row with its number stands; what is counted of a number is kept there:

    number   7   3   7   7   3            part     3   3 | 7   7   7
                                          row      1   4 | 0   2   3
                                          first    0   0 | 0   0   0

Short pools are one part, by Polars, which says the same: a compiled loop is worth its loading only on long ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import polars as pl

from tieout.kernels import machine
from tieout.rooms.settlement.found import only

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG: Final = 50_000
PART: Final = 16_384  # rows of a part: its table takes 128 KiB
MOST: Final = 8  # bits: more than 256 parts at once the processor writes half as fast
SPREAD: Final = np.uint64(0xD6E8FEB86659FD93)  # an odd number of 64 bits: its multiples lie all over the table
NONE: Final = -1  # instead of a row


@dataclass(frozen=True)
class Part:
    """Some rows, all of those that share a number with one of them; their amounts; for each the first of its number."""

    row: Any
    amount: Any
    first: Any


def parts(numbers: pl.Series, amounts: pl.Series) -> Iterator[Part]:
    """All rows, those of one number in one part."""
    rows = len(numbers)
    if rows < LONG:
        numbered = numbers.to_frame("number").with_row_index("row").with_columns(pl.col("row").cast(pl.Int32))
        firsts = numbered.select("row", first=pl.col("row").first().over("number"))
        yield Part(firsts["row"].to_numpy(), amounts.to_numpy(), firsts["first"].to_numpy())
        return
    bits = min(max(1, (rows // PART).bit_length()), MOST)
    ends = np.zeros((1 << bits) + 2, np.int64)
    row, held, amount = np.empty(rows, np.int32), np.empty(rows, np.uint64), np.empty(rows, np.int64)
    machine(lay)(numbers.to_numpy(), amounts.to_numpy(), np.uint64(64 - bits), ends, row, held, amount)
    for begin, end in pairwise(ends[:-1].tolist()):
        here = slice(begin, end)
        yield Part(row[here], amount[here], firsts_of(held[here]))


def firsts_of(number: Any) -> Any:
    """Where the first of each number stands."""
    wide = int(2 * len(number)).bit_length()
    first = np.empty(len(number), np.int32)
    machine(own)(number, np.uint64(64 - wide), np.full(1 << wide, NONE, np.int32), first)
    return first


def lay(number: Any, amounts: Any, shift: Any, ends: Any, row: Any, held: Any, amount: Any) -> None:
    """Loop: lay rows, their numbers and amounts into parts; then a part lies from its place in `ends` to the next."""
    for at in range(len(number)):
        ends[(number[at] >> shift) + np.uint64(2)] += 1
    for at in range(2, len(ends)):
        ends[at] += ends[at - 1]
    for at in range(len(number)):
        part = (number[at] >> shift) + np.uint64(1)
        place = ends[part]
        row[place], held[place], amount[place] = at, number[at], amounts[at]
        ends[part] = place + 1


def own(number: Any, shift: Any, table: Any, first: Any) -> None:
    """Loop: look where a number should stand, and on from there, for the first that has it."""
    wrap = len(table) - 1
    for at in range(len(number)):
        place = np.int64((number[at] * SPREAD) >> shift)
        while table[place] >= 0 and number[table[place]] != number[at]:
            place = (place + 1) & wrap
        if table[place] < 0:
            table[place] = at
        first[at] = table[place]


def two_sided(pool: pl.DataFrame) -> pl.DataFrame:
    """The entries of keys that have both debits and credits: no other can settle anything."""
    if pool.height < LONG:
        debits, credits_ = ((pl.col("amount") * sign > 0).any().over("key") for sign in (1, -1))
        return only(pool, pool.select(debits & credits_).to_series())
    both = np.empty(pool.height, np.bool_)
    for part in parts(pool["key"], pool["amount"]):
        machine(meet)(part.row, part.amount, part.first, np.zeros(len(part.row), np.int8), both)
    return only(pool, pl.Series(both))


def meet(row: Any, amount: Any, first: Any, sides: Any, both: Any) -> None:
    """Loop: note 1 for debits and 2 for credits of each key; where both are noted, its rows stay."""
    for at in range(len(row)):
        sides[first[at]] |= 1 if amount[at] > 0 else 2
    for at in range(len(row)):
        both[row[at]] = sides[first[at]] == 1 | 2
