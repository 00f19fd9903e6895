"""The chart of a SIE file: every #KONTO with its type, from #KTYP or the BAS chart's classes, and its subledger.

    BAS class   1      20      21-29      3        4-7      80-83 (but 8x7x)   84-89, 8x7x
    type        asset  equity  liability  revenue  expense  revenue            expense

8x7x are write-downs of financial assets. A subledger is told only of accounts whose BAS number says it plainly.
"""

from __future__ import annotations

import polars as pl

from tieout.readers.sie import lines

INCOME = ("revenue", "expense")
CONTROLS = {"ar": r"^151[01236]$", "ap": r"^244[0135]$", "bank": r"^19\d\d$"}
KTYP = {"T": "asset", "K": "expense", "I": "revenue"}


def kinds(head: pl.DataFrame) -> pl.DataFrame:
    """What #KTYP says of accounts: account, letter."""
    found = head.filter(pl.col("label") == "KTYP").select(
        lines.field(1).alias("account"), lines.field(2).str.to_uppercase().alias("letter")
    )
    return found.unique("account", keep="first", maintain_order=True)


def accounts(head: pl.DataFrame) -> pl.DataFrame:
    """The records of the table accounts: row, account, name, type, control."""
    konto = head.filter(pl.col("label") == "KONTO")
    found = konto.select("row", lines.field(1).alias("account"), lines.field(2).alias("name"))
    cases = [pl.when(pl.col("account").str.contains(mask)).then(pl.lit(name)) for name, mask in CONTROLS.items()]
    control = pl.when(is_bas(head)).then(pl.coalesce(*cases)).fill_null("").alias("control")
    return with_type(found, kinds(head)).select("row", "account", "name", "type", control)


def with_type(frame: pl.DataFrame, letters: pl.DataFrame) -> pl.DataFrame:
    """The frame with the `type` of its accounts and `is_income`, whether they begin each year at nil."""
    joined = frame.join(letters, on="account", how="left", maintain_order="left")
    letter = pl.col("letter").fill_null("")
    told = letter.replace_strict(KTYP, default=None, return_dtype=pl.String)
    owed = pl.when(pl.col("account").str.starts_with("20")).then(pl.lit("equity")).otherwise(pl.lit("liability"))
    kind = pl.coalesce(told, pl.when(letter == "S").then(owed), bas_type()).fill_null("")
    return joined.with_columns(kind.alias("type"), kind.is_in(INCOME).alias("is_income")).drop("letter")


def bas_type() -> pl.Expr:
    """The type the BAS chart gives an account by its number; null outside its classes."""
    account = pl.col("account")
    cases = (
        ("^1", "asset"),
        ("^20", "equity"),
        ("^2", "liability"),
        ("^3", "revenue"),
        ("^[4-7]", "expense"),
        ("^8[0-3]7", "expense"),
        ("^8[0-3]", "revenue"),
        ("^8", "expense"),
    )
    return pl.coalesce(*(pl.when(account.str.contains(mask)).then(pl.lit(kind)) for mask, kind in cases))


def is_bas(head: pl.DataFrame) -> bool:
    """Whether the chart is a BAS chart: #KPTYP says so, or is missing."""
    named = head.filter(pl.col("label") == "KPTYP").select(lines.field(1).str.to_uppercase())
    return not named.height or "BAS" in named.item(0, 0)


def contradicting(head: pl.DataFrame) -> pl.DataFrame:
    """Accounts whose #KTYP puts them on the other statement than their BAS class: row, account."""
    found = accounts(head).select("row", "account", pl.col("type").is_in(INCOME).alias("is_income"))
    return found.filter(pl.col("is_income") != bas_type().is_in(INCOME)).select("row", "account")
