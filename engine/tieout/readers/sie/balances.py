"""The balances of a SIE file: opening (#IB), closing (#UB, #RES) and by month (#PSALDO), each in its place.

    #IB 0  1910 100.00      the fiscal year opens with it
    #PSALDO 0 202101 1910 {} 20.00
    #UB 0  1910 150.00      with vouchers: proved by them; without (types 1 to 3): balances of 2021-01-31 and 2021-12-31
    #UB -1 1910 100.00      the balance at the end of the year before

Balance sheet accounts close with #UB, income accounts with #RES. A program that writes both for an account is not
counted twice, and income never opens with anything.
"""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from tieout.readers.sie import chart, lines

KINDS = ("IB", "UB", "RES")


@dataclass(frozen=True)
class Stated:
    """What the file states by account and year.

    `opening`: #IB of balance sheet accounts; `closing`: #UB or #RES, one a year and account. Columns: row, year,
    account, cell (the amount as written), amount, is_income. `unused`: rows that are left out, by reason (`why`).
    """

    opening: pl.DataFrame
    closing: pl.DataFrame
    unused: pl.DataFrame

    def of(self, table: str, year: int) -> pl.DataFrame:
        """The opening or the closing of a year."""
        frame: pl.DataFrame = getattr(self, table)
        return frame.filter(pl.col("year") == year)


def read(head: pl.DataFrame) -> Stated:
    """Every #IB, #UB and #RES of the file."""
    cell = lines.amount(lines.field(3))
    found = head.filter(pl.col("label").is_in(KINDS)).select(
        "row", "label", lines.field(1).cast(pl.Int64, strict=False).alias("year"), lines.field(2).alias("account"),
        cell.alias("cell"), lines.number(cell).alias("amount"),
    )  # fmt: skip
    typed = chart.with_type(found, chart.kinds(head)).drop("type")
    place = pl.int_range(pl.len()).over("label", "year", "account")
    first = typed.with_columns(place.alias("place"))
    own = pl.when("is_income").then(pl.lit("RES")).otherwise(pl.lit("UB"))
    by_place = first.filter(pl.col("place") == 0).with_columns((pl.col("label") == own).alias("is_own"))
    closing = by_place.filter(pl.col("label") != "IB").sort("is_own", descending=True, maintain_order=True)
    kept = closing.unique(["year", "account"], keep="first", maintain_order=True).sort("row")
    why = {
        "repeated": first.filter(pl.col("place") > 0),
        "twice": closing.join(kept, on="row", how="anti"),
        "income": by_place.filter(pl.col("label") == "IB", "is_income"),
    }
    columns = ["row", "year", "account", "cell", "amount", "is_income"]
    unused = pl.concat([frame.select(*columns, "label", pl.lit(name).alias("why")) for name, frame in why.items()])
    opening = by_place.filter(pl.col("label") == "IB", ~pl.col("is_income"))
    return Stated(opening.select(columns), kept.select(columns), unused)
