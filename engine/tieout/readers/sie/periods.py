"""The movements a SIE file states by month (#PSALDO), as what each account held at every month end.

    #IB 0 1910 100.00        2021-01-31   1910   120.00
    #PSALDO 0 202101 1910 {} 20.00
    #PSALDO 0 202103 1910 {} 30.00
    #UB 0 1910 150.00        2021-02-28   1910   120.00      2021-03-31   1910   150.00

A row with empty braces is the account's whole movement; some programs write there only what carries no object, so
that all rows together are the whole. The closing balances tell which. Months that lead to no closing balance are not
used.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import chart, lines

if TYPE_CHECKING:
    from tieout.readers.sie.balances import Stated

Years = dict[int, tuple[str, str]]  # by year index, first and last day


@dataclass(frozen=True)
class Periods:
    """What accounts moved by, by month.

    `moved`: row, year, month (YYYYMM), account, amount, is_income: a whole movement. `parted`: whether the whole is the
    sum of rows with and without objects. `misplaced`: rows whose month lies in another year than they say.
    """

    moved: pl.DataFrame
    parted: bool
    misplaced: pl.DataFrame
    unreadable: pl.DataFrame


def rows(head: pl.DataFrame) -> pl.DataFrame:
    """Every #PSALDO: row, index, month, account, objects, cell, amount."""
    third = pl.col("fields").list.get(4, null_on_oob=True).fill_null("")
    listed = third.str.starts_with("{")
    cell = lines.amount(lines.field(pl.when(listed).then(5).otherwise(4)))
    return head.filter(pl.col("label") == "PSALDO").select(
        "row", lines.field(1).cast(pl.Int64, strict=False).alias("index"), lines.field(2).alias("month"),
        lines.field(3).alias("account"), pl.when(listed).then(third).fill_null("").alias("objects"),
        cell.alias("cell"), lines.number(cell).alias("amount"),
    )  # fmt: skip


def read(head: pl.DataFrame, years: Years, stated: Stated) -> Periods:
    """The movements by month, each in the fiscal year its month lies in."""
    found = rows(head)
    typed = chart.with_type(found, chart.kinds(head)).with_columns(_year(years))
    misplaced = typed.filter(pl.col("year") != pl.col("index"))
    whole = ~pl.col("objects").str.contains(r"[^\s{}]")
    parted = _proven(typed, stated) > _proven(typed.filter(whole), stated)
    moved = typed if parted else typed.filter(whole)
    columns = ["row", "year", "month", "account", "amount", "is_income"]
    return Periods(moved.select(columns), parted, misplaced, typed.filter(pl.col("amount").is_null()))


def _year(years: Years) -> pl.Expr:
    """The index of the year that holds the last day of the month; the one written where none does."""
    last = pl.concat_str(pl.col("month"), pl.lit("01")).str.to_date("%Y%m%d", strict=False).dt.month_end()
    text = last.dt.strftime("%Y-%m-%d")
    held = [pl.when(text.is_between(pl.lit(start), pl.lit(end))).then(index) for index, (start, end) in years.items()]
    return pl.coalesce(*held, pl.col("index")).cast(pl.Int64).alias("year")


def _proven(moved: pl.DataFrame, stated: Stated) -> int:
    """In how many years the movements lead every account from opening to closing."""
    apart = differences(moved, stated).group_by("year").agg((pl.col("difference") != 0).any().alias("apart"))
    return apart.filter(~pl.col("apart")).height


def differences(moved: pl.DataFrame, stated: Stated) -> pl.DataFrame:
    """For each year and account: the opening, what it moved by, the closing, and what is missing between them."""
    key = ["year", "account"]
    signed = [
        stated.opening.select(*key, pl.col("amount").alias("opening")),
        moved.select(*key, pl.col("amount").alias("moved")),
        stated.closing.select(*key, pl.col("amount").alias("closing")),
    ]
    summed = pl.concat(signed, how="diagonal").group_by(key).agg(pl.col("opening", "moved", "closing").sum())
    years = moved["year"].unique().implode()
    missing = pl.col("closing") - pl.col("opening") - pl.col("moved")
    return summed.filter(pl.col("year").is_in(years)).with_columns(missing.alias("difference")).sort(key)


def month_ends(moved: pl.DataFrame, stated: Stated, year: int, ends: list[str]) -> pl.DataFrame:
    """What every account held at month ends of a year: row, account, date, amount; nil is left out."""
    own = pl.col("year") == year
    opening = stated.opening.filter(own).select("row", "account", "amount", month=pl.lit(0, pl.Int64))
    month = pl.col("month").cast(pl.Int64, strict=False)
    steps = pl.concat([opening, moved.filter(own).select("row", "account", "amount", month)])
    held = (
        steps.drop_nulls("month")
        .group_by("account", "month")
        .agg(pl.col("amount").sum(), pl.col("row").max())
        .sort("month", "account")
        .with_columns(pl.col("amount").cum_sum().over("account"))
    )
    dates = pl.DataFrame({"date": ends}, schema={"date": pl.String})
    every = held.select("account").unique().join(dates.with_columns(_month("date").alias("month")), how="cross")
    known = every.sort("month", "account").join_asof(held, on="month", by="account", check_sortedness=False)
    return known.filter(pl.col("amount").fill_null(0) != 0).select("row", "account", "date", "amount")


def _month(date: str) -> pl.Expr:
    """The month of a day as a number, YYYYMM."""
    return pl.concat_str(pl.col(date).str.slice(0, 4), pl.col(date).str.slice(5, 2)).cast(pl.Int64)


def ends(start: str, end: str) -> list[str]:
    """The last days of months from one day to another."""
    first, last = date.fromisoformat(start), date.fromisoformat(end)
    days = pl.date_range(first, last, "1d", eager=True)
    return days.filter(days == days.dt.month_end()).dt.strftime("%Y-%m-%d").to_list()
