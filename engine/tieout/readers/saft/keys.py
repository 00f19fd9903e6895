"""The name of a voucher and the key of each of its entries.

    JournalID S, TransactionID 17, PeriodYear 2025      voucher S-17      entries 2025-S-17-1, 2025-S-17-2
    Portugal: TransactionID 2025-03-05 10 1             voucher as it is  entries 2025-03-05 10 1-1, ...

Two exports that overlap give the same line the same key, so that what both hold is found and counts once. Numbers that
begin anew with each year are told apart by the year. Portugal's own number names day and journal.
"""

from __future__ import annotations

import polars as pl

DASH = pl.lit("-")


class Keys:
    """The vouchers met so far, by a hash of their key, with how many lines each had: a number used twice goes on."""

    def __init__(self, *, whole: bool, year: int | None) -> None:
        """`whole`: the number names all by itself; `year`: of transactions that name none."""
        self.whole, self.year = whole, year
        self.met: list[pl.DataFrame] = []

    def give(self, lines: pl.DataFrame) -> pl.DataFrame:
        """The lines with `journal`, `voucher` and `entry_no`."""
        journal, number = pl.col("journalJournalID").fill_null(""), pl.col("headTransactionID").fill_null("")
        alone = (journal == "") | (number == "") | number.str.starts_with(pl.concat_str(journal, DASH))
        voucher = pl.when(alone | self.whole).then(number).otherwise(pl.concat_str(journal, DASH, number))
        named = pl.lit(None if self.year is None else str(self.year), pl.String)
        year = pl.coalesce("headPeriodYear", named, pl.col("day").str.slice(0, 4), pl.lit(""))
        stem = voucher if self.whole else pl.concat_str(year, DASH, voucher)
        return self._numbered(lines.with_columns(journal=journal, voucher=voucher, stem=stem))

    def _numbered(self, lines: pl.DataFrame) -> pl.DataFrame:
        """The lines of each voucher counted, those of earlier batches before them."""
        keyed = lines.with_columns(key=pl.col("stem").hash())
        empty = pl.DataFrame(schema={"key": pl.UInt64, "len": pl.UInt32})
        counts = keyed.group_by("key").len()
        again = pl.concat([empty, *self.met]).join(counts, on="key", how="semi")
        before = again.group_by("key").agg(pl.col("len").sum())
        self.met.append(counts)
        place = pl.int_range(1, pl.len() + 1).over("key") + pl.col("len").fill_null(0)
        counted = keyed.join(before, on="key", how="left", maintain_order="left")
        return counted.with_columns(entry_no=pl.format("{}-{}", "stem", place))
