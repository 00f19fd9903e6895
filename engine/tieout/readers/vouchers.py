"""Whether the numbers of a ledger file name one thing each: a voucher, a line within it.

A reader writes `transaction` (which one it is in the file) and `line` (its number as written) beside the cells of an
entry; the ledger does not read them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import polars as pl

if TYPE_CHECKING:
    from tieout.readers.national import Cells


class Repeated(NamedTuple):
    """What is used twice: entries whose voucher and line another has, and vouchers of more than one transaction."""

    lines: int
    first_line: int
    vouchers: int
    first_voucher: int
    named: str


def repeated(entries: Cells) -> Repeated:
    """Look through the entries once they have all been read."""
    entries.flush()
    if not entries.count:
        return Repeated(0, 0, 0, 0, "")
    rows = pl.scan_parquet(entries.folder / "*.parquet").select("row", "voucher", "line", "transaction")
    keys = rows.group_by("voucher", "line").agg(pl.len().alias("n"), pl.col("row").min())
    twice = keys.filter((pl.col("n") > 1) | (pl.col("line") == ""))
    lines, first = twice.select(pl.col("n").sum(), pl.col("row").min()).collect().row(0)
    used = rows.group_by("voucher").agg(pl.col("transaction").n_unique().alias("n"), pl.col("row").min())
    again = used.filter(pl.col("n") > 1).sort("row").collect()
    named = ", ".join(again["voucher"].head(5))
    return Repeated(lines, first or 0, again.height, again["row"].min() or 0, named)  # type: ignore[arg-type]
