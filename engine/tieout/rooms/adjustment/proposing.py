"""Vouchers as journal lines: the adjustment, its mirror on the day it is reversed, reversals of earlier months.

    A1    2026-09-30  5010   1,200.00    reverse_on 2026-10-01
    A1-R  2026-10-01  5010  -1,200.00    the same accounts, currencies, dimensions and rates, all signs turned

A reversal has an identity of its own, so that the ledger says by itself whether it was posted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import money
from tieout.pack.languages import Catalogue
from tieout.rooms.adjustment.entering import KEY

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tieout.books import Books
    from tieout.rooms.adjustment.validation import Checked

AMOUNTS: Final = ("amount_currency", "amount", "amount_reporting")
TEXTS: Final = ("partner_company", "description", "rule", "evidence", "proposal_id", "status", "dims", "stage")
TYPES: dict[str, Any] = {
    **dict.fromkeys(("company", "voucher", "account", "currency", *TEXTS), pl.String),
    **dict.fromkeys(("posting_date", "reverse_on"), pl.Date),
    **dict.fromkeys(AMOUNTS, money.SUM),
    "line_no": pl.Int64,
    "export": pl.Boolean,
}
ORDER: Final = """company voucher line_no posting_date account currency amount_currency amount amount_reporting
    partner_company description reverse_on rule evidence proposal_id status export dims stage"""
LINES: Final = pl.Schema({name: TYPES[name] for name in ORDER.split()})
MIRROR: Final = "-R"
APART: Final = "-ADJ"
PLACE: Final = pl.format("{}:{}", "line_file", "line_row").alias("evidence")


def vouchers(checked: Checked, languages: Mapping[str, str]) -> pl.DataFrame:
    """The lines of every voucher due, in the columns of LINES, and of its reversal where it has one."""
    lines = checked.of("due")
    approved = pl.when("unapproved").then(pl.lit("proposed")).otherwise(pl.lit("approved"))
    own = lines.select(
        *_places(pl.col("voucher")),
        pl.col("posting_date"),
        *_booked(),
        pl.when(pl.col("line_text") != "").then("line_text").otherwise("description").alias("description"),
        pl.when(pl.col("reverse_on") > pl.col("posting_date")).then("reverse_on").alias("reverse_on"),
        pl.lit("adjustment").alias("rule"),
        PLACE,
        pl.col("proposal_id"),
        approved.alias("status"),
        pl.lit(value=True).alias("export"),
        "dims",
        "stage",
    )
    back = lines.filter(pl.col("reverse_on").is_not_null()).with_columns(_said(languages), approved.alias("status"))
    return pl.concat([own.cast(LINES), _mirrored(back.with_columns(PLACE))])


def reversals(checked: Checked, posted: pl.DataFrame, languages: Mapping[str, str]) -> pl.DataFrame:
    """The reversals that fall in this period of earlier vouchers: what the ledger holds of each, mirrored.

    `posted` is ledger.posted_proposals; a voucher of which nothing is there has no reversal.
    """
    falling = pl.col("reverse_on").is_between("period_start", "period_end")
    earlier = checked.vouchers.filter((pl.col("state") == "earlier") & falling)
    held = posted.filter(pl.col("balanced")).group_by(
        "company", "proposal_id", "account", "currency", "dims", "partner_company", maintain_order=True
    ).agg(pl.col(name).sum() for name in AMOUNTS)  # fmt: skip
    lines = earlier.join(held, on=["company", "proposal_id"], how="inner", maintain_order="left")
    place = pl.format("{}:{}", "source_file", "source_row").alias("evidence")
    status = pl.when("unapproved").then(pl.lit("proposed")).otherwise(pl.lit("approved")).alias("status")
    return _mirrored(lines.with_columns(_said(languages), place, status))


def _mirrored(lines: pl.DataFrame) -> pl.DataFrame:
    """Lines with all signs turned, on the day they are reversed."""
    return lines.select(
        *_places(pl.col("voucher") + MIRROR),
        pl.col("reverse_on").alias("posting_date"),
        *_booked(sign=-1),
        "said",
        pl.lit(None, dtype=pl.Date).alias("reverse_on"),
        pl.lit("reversal").alias("rule"),
        "evidence",
        pl.col("reversal_id").alias("proposal_id"),
        "status",
        pl.lit(value=True).alias("export"),
        "dims",
        "stage",
    ).rename({"said": "description"}).cast(LINES)  # fmt: skip


def _places(voucher: pl.Expr) -> tuple[pl.Expr, ...]:
    """Company, number and line of a voucher."""
    return pl.col("company"), voucher.alias("voucher"), pl.int_range(1, pl.len() + 1).over(KEY).alias("line_no")


def _booked(sign: int = 1) -> tuple[pl.Expr, ...]:
    """Account, currency, amounts and partner of a line; with sign -1 mirrored."""
    amounts = (pl.col(name) if sign > 0 else -pl.col(name) for name in AMOUNTS)
    return pl.col("account"), pl.col("currency"), *amounts, pl.col("partner_company")


def _said(languages: Mapping[str, str]) -> pl.Expr:
    """What a reversal says of itself, in the language of its company."""
    made = pl.lit("")
    for company, language in languages.items():
        text = Catalogue(language).text("adjustment-reversal-of", voucher="\x01", text="\x02")
        parts = [pl.lit(part) for part in text.split("\x01")]
        words = pl.concat_str(parts[0], pl.col("voucher"), *parts[1:])
        whole = words.str.replace("\x02", pl.col("description"), literal=True).str.strip_chars()
        made = pl.when(pl.col("company") == company).then(whole).otherwise(made)
    return made.alias("said")


def apart(books: Books, lines: pl.DataFrame) -> pl.DataFrame:
    """The lines, vouchers renamed whose number another room of this close has taken already."""
    taken = {tuple(row) for row in books.rows(
        "select company, voucher from ledger.journals union select company, voucher from ledger.reversals"
    )}  # fmt: skip
    numbers = lines.select("company", "voucher").unique().rows()
    own = set(numbers)
    renamed = {}
    for company, voucher in sorted(numbers):
        fresh = voucher
        while (company, fresh) in taken or (fresh != voucher and (company, fresh) in own):
            fresh += APART
        if fresh != voucher:
            renamed[f"{company}\x1f{voucher}"] = fresh
    if not renamed:
        return lines
    key = pl.concat_str("company", "voucher", separator="\x1f")
    named = key.replace_strict(renamed, default=pl.col("voucher"), return_dtype=pl.String)
    return lines.with_columns(named.alias("voucher"))
