"""The journal of the revaluation: one voucher a company and module, every subject balanced in itself.

    item 4711, 500.00 EUR booked 1,000.00, standing -166.67, now worth 1,250.00
    1510    166.67   7960   -166.67      what stood goes, to the account that took it
    1510    250.00   3960   -250.00      the new amount against the original

    bank 1930, delta 416.67:   1930  416.67   3960  -416.67

With reverse_next_period the new amounts come back on the first day after the period. A line for one target has zero in
the other, but where reporting and accounting currency are the same the amounts are too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.journal import net_of_posted, proposal_id
from tieout.money import SUM
from tieout.rooms.revaluation.known import ROOM

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.rooms.revaluation.rules import RevaluationSettings

COLUMNS: Final = pl.Schema(
    [
        ("company", pl.String), ("voucher", pl.String), ("line_no", pl.Int32), ("posting_date", pl.Date),
        ("account", pl.String), ("currency", pl.String), ("amount_currency", SUM), ("amount", SUM),
        ("amount_reporting", SUM), ("partner_company", pl.String), ("description", pl.String),
        ("reverse_on", pl.Date), ("rule", pl.String), ("evidence", pl.String), ("proposal_id", pl.String),
        ("status", pl.String), ("export", pl.Boolean), ("dims", pl.String),
    ]
)  # fmt: skip
CHANGED: Final = """
    select lines.*, lines.currency as currency_of, rules.date, rules.next_day, rules.currency as books_currency,
        companies.language,
        rules.currency = rules.reporting_currency as one_currency
    from revaluation.lines as lines
    join settings.revaluation as rules on rules.company = lines.company
    join settings.companies as companies on companies.company = lines.company
    where lines.delta <> 0
    order by lines.company, lines.source, lines.account, lines.currency, lines.key, lines.dims, lines.target,
        lines.method
"""
DATES: Final = """select rules.company, rules.date, rules.next_day, companies.language
    from settings.revaluation as rules join settings.companies as companies on companies.company = rules.company"""
ZERO: Final = pl.lit(0, dtype=SUM)
PARTS: Final = ("back", "new", "next")
REVERSAL: Final = pl.col("voucher") + "-R"  # a reversal has a voucher of its own: one voucher is of one day


def journals(books: Books, own: RevaluationSettings) -> pl.DataFrame:
    """The lines still to post, as post() takes them: what was valued, less what the ledger has of this close."""
    period = books.parameters["period"]
    changed = _identified(books.engine.frame(CHANGED), period)
    parts = [_part(changed, "back", -pl.col("was")), _part(changed, "new", pl.col("becomes"))]
    if own.reverse_next_period:
        parts.append(_part(changed.filter(pl.col("method") != "reversal"), "next", -pl.col("becomes")))
    legs = _said(pl.concat(parts), own)
    nil = _nil(books, period, exported=own.act == "journal")
    posted = books.frame("ledger.posted_proposals")
    made = []
    for later, day, voucher in ((False, "date", pl.col("voucher")), (True, "next_day", REVERSAL)):
        result = legs.filter(pl.col("part").eq("next") == later).select(COLUMNS.names()).cast(COLUMNS)
        known = nil.with_columns(posting_date=pl.col(day), voucher=voucher).select(COLUMNS.names())
        missing = known.join(result, on=["company", "proposal_id"], how="anti").cast(COLUMNS)
        made.append(net_of_posted(pl.concat([result, missing]), posted.filter(pl.col("later") == later)))
    return pl.concat(made)


def _identified(lines: pl.DataFrame, period: str) -> pl.DataFrame:
    """The lines with the proposal each belongs to, and what comes off (`was`) and on (`becomes`)."""
    subject = (
        pl.when(pl.col("source") == "gl")
        .then(pl.concat_str("account", "currency", "dims", separator="|"))
        .otherwise(pl.col("key"))
    )
    lines = lines.with_columns(subject=subject)
    keys = lines.select("company", "source", "subject").unique(maintain_order=True)
    ids = [proposal_id(company, ROOM, source, period, key) for company, source, key in keys.iter_rows()]
    by_item = ~pl.col("method").eq("delta")
    return lines.join(keys.with_columns(pl.Series("proposal_id", ids, dtype=pl.String)), on=keys.columns).with_columns(
        voucher=pl.concat_str(pl.lit(f"REV-{period}-"), pl.col("source").str.to_uppercase()),
        was=pl.when(by_item).then("standing").otherwise(ZERO),
        becomes=pl.when(by_item).then(pl.col("revalued") - pl.col("original")).otherwise("delta"),
    )


def _part(lines: pl.DataFrame, part: str, amount: pl.Expr) -> pl.DataFrame:
    """Both legs of one part: what goes on the balance, and its other side on the account that takes gains or losses."""
    before = "was" if part == "back" else "becomes"
    moved = lines.filter(pl.col(before) != 0).with_columns(moved=amount.cast(SUM), part=pl.lit(part))
    gains = pl.col(before) > 0
    beside = pl.when(gains).then("adjustment_gain").otherwise("adjustment_loss")
    result = pl.when(gains).then("unrealized_gain").otherwise("unrealized_loss")
    balance = moved.with_columns(
        leg=pl.lit(0), amount_currency=ZERO, account_no=pl.when(beside != "").then(beside).otherwise("account")
    )
    other = moved.with_columns(
        leg=pl.lit(1), moved=-pl.col("moved"), account_no=result, currency="books_currency", partner_company=pl.lit(""),
        amount_currency=pl.when(pl.col("target") == "accounting").then(-pl.col("moved")).otherwise(ZERO),
    )  # fmt: skip
    return pl.concat([balance, other.select(balance.columns)], how="vertical_relaxed")


def _said(legs: pl.DataFrame, own: RevaluationSettings) -> pl.DataFrame:
    """The legs as journal lines, in order and numbered."""
    accounting, later = pl.col("target") == "accounting", pl.col("part") == "next"
    back = own.reverse_next_period & pl.col("part").eq("new") & pl.col("method").ne("reversal")
    order = ["company", "voucher", "source", "account", "currency_of", "key", "dims", "target", "place", "leg"]
    return (
        legs.with_columns(
            pl.when(later).then(REVERSAL).otherwise("voucher").alias("voucher"),
            amount=pl.when(accounting).then("moved").otherwise(ZERO),
            amount_reporting=pl.when(~accounting | pl.col("one_currency")).then("moved").otherwise(ZERO),
            posting_date=pl.when(later).then("next_day").otherwise("date"),
            reverse_on=pl.when(back).then("next_day"),
            description=pl.concat_str(_words(legs), _subject(), "currency_of", separator=" "),
            rule=pl.concat_str("source", "method", separator=" "),
            evidence=_evidence(),
            status=pl.lit("proposed"),
            export=pl.lit(own.act == "journal"),
            place=pl.col("part").replace_strict(PARTS, range(len(PARTS)), return_dtype=pl.Int32),
        )
        .sort(order)
        .with_columns(line_no=pl.int_range(1, pl.len() + 1).over("company", "voucher"), account=pl.col("account_no"))
    )


def _words(legs: pl.DataFrame) -> pl.Expr:
    """What a line says it is, in the company's language."""
    from tieout.pack.languages import Catalogue

    said = {
        f"{language} {part}": Catalogue(language).text(f"revaluation-line-{part}")
        for language in legs["language"].unique().sort()
        for part in PARTS
    }
    return pl.concat_str("language", "part", separator=" ").replace_strict(said, default="")


def _subject() -> pl.Expr:
    """What a line is about, in a word: the account, the bank account, the document."""
    document = pl.when(pl.col("document_no") != "").then("document_no").otherwise("key")
    return (
        pl.when(pl.col("source") == "gl")
        .then("account")
        .when(pl.col("source") == "bank")
        .then("key")
        .otherwise(document)
    )


def _evidence() -> pl.Expr:
    """The figures behind a line: 500.00 EUR x 250 / 100 = 1250.00 USD, EUR/USD 2026-02-28."""
    units = pl.when(pl.col("units") == 1).then(pl.lit("")).otherwise(pl.lit(" / ") + pl.col("units").cast(pl.String))
    at = pl.concat_str(pl.lit(" x "), pl.col("rate").cast(pl.String).str.replace(r"\.?0+$", ""), units)
    rate = pl.when(pl.col("rate").is_null()).then(pl.lit("")).otherwise(at)
    path = pl.when(pl.col("path") == "").then(pl.lit("")).otherwise(pl.lit(", ") + pl.col("path"))
    balance, revalued = (
        pl.col(name).cast(pl.String).str.replace("00$", "") for name in ("balance_currency", "revalued")
    )
    worth = pl.concat_str(pl.lit(" = "), revalued, pl.lit(" "), pl.col("target_currency"))
    return pl.concat_str(balance, pl.lit(" "), pl.col("currency_of"), rate, worth, path)


def _nil(books: Books, period: str, *, exported: bool) -> pl.DataFrame:
    """A line of nil for each proposal of this close that the ledger has: what is no longer due is taken back."""
    known = books.frame("revaluation.known_proposals").filter("is_own")
    dates = books.engine.frame(DATES)
    blank = dict.fromkeys(("account", "currency", "partner_company", "description", "evidence", "dims"), pl.lit(""))
    return known.join(dates, on="company").with_columns(
        **blank,
        **dict.fromkeys(("amount_currency", "amount", "amount_reporting"), ZERO),
        voucher=pl.concat_str(pl.lit(f"REV-{period}-"), pl.col("source").str.to_uppercase()),
        line_no=pl.lit(0, dtype=pl.Int32),
        reverse_on=pl.lit(None, dtype=pl.Date),
        rule=pl.col("source"),
        status=pl.lit("proposed"),
        export=pl.lit(exported),
    )
