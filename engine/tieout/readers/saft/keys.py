"""The name of a voucher and the key of each of its entries.

    JournalID S, TransactionID 17, PeriodYear 2025      voucher S-17      entries 2025-S-17-1, 2025-S-17-2
    Portugal: TransactionID 2025-03-05 10 1             voucher as it is  entries 2025-03-05 10 1-1, ...

Two exports that overlap give the same line the same key, so that what both hold is found and counts once. Numbers that
begin anew with each year are told apart by the year. Portugal's own number names day and journal.
"""

from __future__ import annotations

from typing import Any

import polars as pl

DASH = pl.lit("-")
Array = Any  # of numpy
TOGETHER = 1 << 17  # keys in an array from which on it stays as it is


class Keys:
    """The vouchers met so far, by a hash of their key, with how many lines each had: a number used twice goes on."""

    def __init__(self, *, whole: bool, year: int | None) -> None:
        """`whole`: the number names all by itself; `year`: of transactions that name none."""
        self.whole, self.year = whole, year
        self.met: list[tuple[Array, Array]] = []  # hashes in order, and how many lines

    def give(self, vouchers: pl.DataFrame) -> pl.DataFrame:
        """The transactions of a batch, `lines` in number, with `journal`, `voucher`, the `stem` of their keys.

        `ahead` is what the place of a line in the batch lacks to its place in the voucher.
        """
        journal, number = pl.col("journalJournalID").fill_null(""), pl.col("headTransactionID").fill_null("")
        alone = (journal == "") | (number == "") | number.str.starts_with(pl.concat_str(journal, DASH))
        voucher = pl.when(alone | self.whole).then(number).otherwise(pl.concat_str(journal, DASH, number))
        named = pl.lit(None if self.year is None else str(self.year), pl.String)
        year = pl.coalesce("headPeriodYear", named, pl.col("day").str.slice(0, 4), pl.lit(""))
        stem = voucher if self.whole else pl.concat_str(year, DASH, voucher)
        found = vouchers.with_columns(journal=journal, voucher=voucher, stem=stem)
        ahead = self._ahead(found["stem"].hash().to_numpy(), vouchers["lines"].cast(pl.Int64).to_numpy())
        return found.with_columns(ahead=pl.Series(ahead))

    def _ahead(self, keys: Array, lines: Array) -> Array:
        """For each transaction, the lines of its key before it less all lines of the batch before it."""
        import numpy as np

        order, first = _grouped(keys)
        names, counts = keys[order][first], np.add.reduceat(lines[order], first)
        running = np.cumsum(lines[order]) - lines[order]
        ahead = np.empty_like(lines)
        ahead[order] = running + np.repeat(self._earlier(names) - running[first], np.diff(first, append=len(keys)))
        self._keep(names, counts)
        return ahead - (np.cumsum(lines) - lines)

    def _earlier(self, names: Array) -> Array:
        """How many lines each of these keys had before."""
        import numpy as np

        found = np.zeros(len(names), np.int64)
        for met, counts in self.met:
            near = np.minimum(np.searchsorted(met, names), len(met) - 1)
            found += np.where(met[near] == names, counts[near], 0)
        return found

    def _keep(self, names: Array, counts: Array) -> None:
        """Keep keys in order, in few arrays: a search costs little at any size, and so does putting two together."""
        import numpy as np

        while self.met and len(self.met[-1][0]) < min(2 * len(names), TOGETHER):
            met, before = self.met.pop()
            names, counts = np.concatenate([met, names]), np.concatenate([before, counts])
            order, first = _grouped(names)
            names, counts = names[order][first], np.add.reduceat(counts[order], first)
        self.met.append((names, counts.astype(np.int32)))


def _grouped(keys: Array) -> tuple[Array, Array]:
    """The order that puts equal keys together, as they come, and where in it each key begins."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    return order, np.flatnonzero(np.diff(keys[order], prepend=~keys[order[:1]]))


def numbered(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines, each with what its voucher was given, with `entry_no`."""
    place = pl.int_range(1, pl.len() + 1) + pl.col("ahead")
    return lines.with_columns(entry_no=pl.format("{}-{}", "stem", place))
