"""Whether the numbers of a ledger file name one thing each: a voucher, a line within it.

Vouchers are kept as hashes, eight bytes each, for a ledger has millions; those met twice are looked up at the end.
"""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

if TYPE_CHECKING:
    from tieout.readers.national import Cells

NAMED = 5


class Again(NamedTuple):
    """Vouchers of more than one transaction: how many vouchers, the row where the first begins, a few by name."""

    vouchers: int
    row: int
    named: str


class Numbers:
    """The numbers met while a file is read."""

    def __init__(self) -> None:
        self.vouchers, self.rows = array("q"), array("q")
        self.lines: set[str] = set()  # of the transaction being read
        self.again = self.first = 0  # lines whose number another of the transaction has, and the first one's row

    def begin(self, voucher: str, row: int) -> None:
        """A transaction begins at that row."""
        self.vouchers.append(hash(voucher))
        self.rows.append(row)
        self.lines = set()

    def line(self, number: str, row: int) -> None:
        """A line of the transaction being read."""
        if not number or number in self.lines:
            self.again += 1
            self.first = self.first or row
        self.lines.add(number)

    def repeated(self, entries: Cells) -> Again:
        """The vouchers that more than one transaction has."""
        met = pl.DataFrame({"voucher": pl.Series(self.vouchers), "row": pl.Series(self.rows)}, orient="col")
        twice = met.filter(pl.col("voucher").is_duplicated()).group_by("voucher").agg(pl.col("row").min()).sort("row")
        if not twice.height:
            return Again(0, 0, "")
        entries.flush()
        shown = twice["row"].head(NAMED)
        found = (
            pl.scan_parquet(entries.folder / "*.parquet").filter(pl.col("row").is_in(shown.implode())).select("voucher")
        )
        return Again(twice.height, twice.item(0, "row"), ", ".join(found.collect()["voucher"]))
