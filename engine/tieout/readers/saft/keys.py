"""The name of a voucher and the key of each of its entries.

    JournalID S, TransactionID 17, PeriodYear 2025      voucher S-17      entries 2025-S-17-1, 2025-S-17-2
    Portugal: TransactionID 2025-03-05 10 1             voucher as it is  entries 2025-03-05 10 1-1, ...

Two exports that overlap give the same line the same key, so that what both hold is found and counts once. Numbers that
begin anew with each year are told apart by the year. Portugal's own number names day and journal.
"""

from __future__ import annotations

import polars as pl

from tieout.readers.numbering import Numbering

DASH = pl.lit("-")


class Keys:
    """What names the vouchers of a file and the lines in them."""

    def __init__(self, *, whole: bool, year: int | None) -> None:
        """`whole`: the number names all by itself; `year`: of transactions that name none."""
        self.whole, self.year = whole, year
        self.numbering = Numbering()

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
        ahead = self.numbering.ahead(found["stem"], vouchers["lines"].cast(pl.Int64).to_numpy())
        return found.with_columns(ahead=pl.Series(ahead))


def numbered(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines, each with what its voucher was given, with `entry_no`."""
    place = pl.int_range(1, pl.len() + 1) + pl.col("ahead")
    return lines.with_columns(entry_no=pl.format("{}-{}", "stem", place))
