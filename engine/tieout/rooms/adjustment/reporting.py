"""Reporting amounts of adjustments: given, or by the closing rate of their date, in balance either way.

SEK to EUR at 0.0900    AC        RC rounded   RC
5010                    100.05          9.00    9.00
2990                    -80.04         -7.20   -7.20
2991                    -20.01         -1.80   -1.80
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money, rates
from tieout.rooms.adjustment.entering import KEY

if TYPE_CHECKING:
    from tieout.books import Books

FIRST: Final = ("source_file", "source_row")
CLOSING: Final = rates.Policy()


def reported(books: Books, lines: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The lines with their reporting amounts, given or by the closing rate of their date; the vouchers without a rate.

    Where all lines of a voucher leave it blank, or what is left is rounding, the largest converted line takes the
    residue; amounts that people gave stand as they are.
    """
    own = pl.col("books_currency") == pl.col("reporting_currency")
    same = pl.coalesce("amount_reporting", pl.when(own).then("amount"))
    lines = lines.with_columns(pl.col("amount_reporting").is_null().alias("derived"), same.alias("amount_reporting"))
    blank = lines.filter(pl.col("amount_reporting").is_null())
    if blank.is_empty():
        return lines.drop("derived"), blank
    pairs = {"from_currency": "books_currency", "to_currency": "reporting_currency", "date": "posting_date"}
    wanted = blank.select("company", pl.lit("closing").alias("rate_type"), **{k: pl.col(v) for k, v in pairs.items()})
    found = rates.find(books, wanted.unique(maintain_order=True), CLOSING).drop("rate_type", "from_currency")
    rated = lines.join(found.select("company", "to_currency", "date", "numerator", "denominator"),
                       left_on=["company", "reporting_currency", "posting_date"],
                       right_on=["company", "to_currency", "date"], how="left", maintain_order="left")  # fmt: skip
    derived = money.at_rate(pl.col("amount"), pl.col("numerator"), pl.col("denominator"), pl.col("reporting_decimals"))
    rated = rated.with_columns(pl.coalesce("amount_reporting", derived).alias("amount_reporting"))
    missing = rated.filter(pl.col("amount_reporting").is_null())
    unrated = missing.group_by(KEY, maintain_order=True).agg(
        pl.col("books_currency", "reporting_currency", *FIRST).first()
    )
    return _squared(rated.drop("numerator", "denominator")).drop("derived"), unrated


def _squared(lines: pl.DataFrame) -> pl.DataFrame:
    """The residue of rounding, no more of it than there are lines, taken by each voucher's largest derived line."""
    counts = ~pl.col("statistical")
    residue = pl.col("amount_reporting").filter(counts).sum().over(KEY)
    balanced = pl.col("amount").filter(counts).sum().over(KEY) == 0
    cent = money.money(money.stored_places(pl.col("reporting_decimals")))
    most = pl.len().over(KEY).cast(pl.Decimal(38, 0)) * cent
    size = pl.when(pl.col("derived") & counts).then(pl.col("amount").abs())
    place = size.rank("ordinal", descending=True).over(KEY)
    takes = (place == 1) & balanced & (residue.abs() <= most)
    reporting = pl.when(takes.fill_null(value=False)).then(pl.col("amount_reporting") - residue)
    return lines.with_columns(reporting.otherwise("amount_reporting").cast(money.SUM).alias("amount_reporting"))
