"""The inventory journal as proposals: each with its identity, net of what has come back in the ledger.

    value entry 3, sale -80.00        INV-2609-3   inventory -80.00   cogs 80.00     id of (value 3, September)
    the same imported, extract again  nothing is left to propose

With act = "erp" the ERP posts it itself: the lines count in the adjusted balance and are not exported.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money
from tieout.journal import net_of_posted, post
from tieout.pack.languages import Catalogue
from tieout.rooms.inventory import subjects
from tieout.rooms.inventory.recognised import ROW

if TYPE_CHECKING:
    from tieout.books import Books

UNPOSTED: Final = f"select * from inventory.unposted where reason = '' order by {', '.join(ROW)}"
HELD_UP: Final = "select company, entry_no, cost_kind, side from inventory.unposted where reason <> ''"
LINE: Final = [
    "company",
    "way",
    "month",
    "voucher",
    "proposal_id",
    "posting_date",
    "cost_kind",
    "side",
    "account",
    "dims",
]
SUBJECT: Final = ["company", "proposal_id"]
TEXTS: Final = ("company", "account", "dims", "item", "location", "document_no", "entry_type", "value_type")
TAKEN_BACK: Final = pl.Schema(
    dict.fromkeys(TEXTS, pl.String)
    | dict.fromkeys(("value_entry_no", "item_entry_no", "entry_no"), pl.Int64)
    | {"posting_date": pl.Date, "amount": pl.Decimal(18, 4)}
)
PLACES: Final = "select currency as reporting_currency, decimals as places from settings.currencies"
SUM: Final = pl.Decimal(38, 4)


def propose(books: Books, found: pl.DataFrame) -> None:
    """Make inventory.journals and taken_back, and post them; no journals where nothing is left to post.

    `found`: the rows that belong to proposals in the ledger (recognised.find). A proposal is handed in as if none of
    it were posted, and `net_of_posted` leaves the rest.
    """
    rows = books.engine.frame(UNPOSTED)
    if rows.is_empty():
        books.put("inventory.taken_back", pl.DataFrame(schema=TAKEN_BACK))
        return
    rules = books.frame("inventory.posting_rules")
    whole = _whole(books, rows, found, rules)
    lines = _lines(_reported(books, whole, rules), _words(books))
    posted = books.frame("ledger.posted_proposals").filter(~pl.col("later"))
    net = net_of_posted(lines, posted)
    books.put("inventory.taken_back", _taken_back(net, lines, whole))
    books.put("inventory.journals", net)
    post(books, "inventory")


def _taken_back(net: pl.DataFrame, lines: pl.DataFrame, rows: pl.DataFrame) -> pl.DataFrame:
    """What is reversed on accounts that no row of its proposal names: the setup is another since it was imported.

    A fact that all rows of the proposal agree on is that of the reversal too.
    """
    strange = net.join(lines, on=[*SUBJECT, "account", "dims"], how="anti", maintain_order="left")
    facts = [name for name in TAKEN_BACK if name not in strange.columns]
    agreed = (pl.when(pl.col(name).n_unique() == 1).then(pl.col(name).first()) for name in facts)
    known = strange.join(rows.group_by(SUBJECT).agg(agreed), on=SUBJECT, how="left", maintain_order="left")
    return known.select(pl.col(name).cast(kind) for name, kind in TAKEN_BACK.items())


def _whole(books: Books, rows: pl.DataFrame, found: pl.DataFrame, rules: pl.DataFrame) -> pl.DataFrame:
    """The rows to post by subject; with all other rows of the subjects that the ledger has a part of."""
    fresh = rows.join(rules.select("company", way="post"), on="company", maintain_order="left")
    parts = []
    if not found.is_empty():
        moving = found.join(rows.select(ROW), on=ROW, how="semi").select("company", "proposal_id").unique()
        held = found.join(books.engine.frame(HELD_UP), on=ROW, how="anti", maintain_order="left")
        again = held.join(moving, on=["company", "proposal_id"], how="semi", maintain_order="left")
        fresh = fresh.join(found.select(ROW), on=ROW, how="anti", maintain_order="left")
        moves = again.join(rows.select(*ROW, moves=True), on=ROW, how="left", maintain_order="left")
        parts = [moves.sort("moves", nulls_last=True, maintain_order=True)]  # their day is the one to post on
    named = [subjects.named(fresh.filter(pl.col("way") == way), way) for way in subjects.WAYS]
    columns = named[0].columns
    return pl.concat(part.select(columns) for part in (*parts, *named))


def _reported(books: Books, rows: pl.DataFrame, rules: pl.DataFrame) -> pl.DataFrame:
    """Rows with their amount in reporting currency: as the extract says, else at the closing rate of the day."""
    kept = rules.select("company", "currency", "reporting_currency", "act")
    rates = books.frame("inventory.posting_rates").select("company", "numerator", "denominator", posting_date="date")
    wide = rows.join(kept, on="company", maintain_order="left").join(
        rates, on=["company", "posting_date"], how="left", maintain_order="left"
    )
    wide = wide.join(books.engine.frame(PLACES), on="reporting_currency", how="left", maintain_order="left")
    same = pl.col("currency") == pl.col("reporting_currency")
    at_rate = money.at_rate(pl.col("due"), pl.col("numerator"), pl.col("denominator"), pl.col("places"))
    amount = pl.when(same).then(pl.col("due").cast(SUM)).otherwise(pl.coalesce("due_reporting", at_rate))
    return wide.with_columns(reporting=amount.cast(SUM))


def _words(books: Books) -> pl.DataFrame:
    """What a line is about, by company and kind of value, in the language of the company's books."""
    kinds = books.engine.frame("select distinct company, value_type from inventory.unposted order by all")
    spoken = kinds.join(books.frame("settings.companies").select("company", "language"), on="company")
    catalogues = {language: Catalogue(language) for language in spoken["language"].unique()}
    words = [
        catalogues[language].named("inv", kind) for kind, language in spoken.select("value_type", "language").rows()
    ]
    return spoken.select("company", "value_type").with_columns(pl.Series("words", words, dtype=pl.String))


def _lines(rows: pl.DataFrame, words: pl.DataFrame) -> pl.DataFrame:
    """The columns of ledger.journals without room: a line an account, side and subject."""
    spoken = rows.join(words, on=["company", "value_type"], how="left", maintain_order="left")
    table = pl.when(pl.col("value_entry_no").is_null()).then(pl.lit("item_entries")).otherwise(pl.lit("value_entries"))
    spoken = spoken.with_columns(
        table=table,
        number=pl.coalesce("value_entry_no", "item_entry_no", "entry_no"),
        said=pl.concat_str("words", "document_no", "item", separator=" "),
    )
    alone, first = pl.col("number").n_unique() == 1, pl.col("table").first()
    span = pl.format("{} {}..{}", first, pl.col("number").min(), pl.col("number").max())
    several = pl.format("{} ({})", pl.col("words").first(), pl.len())
    lines = spoken.group_by(LINE, maintain_order=True).agg(
        pl.col("currency", "act").first(),
        amount=pl.col("due").sum().cast(SUM),
        amount_reporting=pl.col("reporting").sum(),
        description=pl.when(alone).then(pl.col("said").first()).otherwise(several),
        evidence=pl.when(alone).then(pl.format("{} {}", first, pl.col("number").first())).otherwise(span),
    )
    nothing, no_day = pl.lit(""), pl.lit(None, pl.Date)
    return lines.select(
        "company", "voucher", pl.int_range(1, pl.len() + 1).over("company", "voucher").cast(pl.Int32).alias("line_no"),
        "posting_date", "account", "currency", pl.col("amount").alias("amount_currency"), "amount", "amount_reporting",
        nothing.alias("partner_company"), pl.col("description").str.replace_all(" +", " ").str.strip_chars(),
        no_day.alias("reverse_on"), pl.col("way").alias("rule"), "evidence", "proposal_id",
        pl.lit("proposed").alias("status"), (pl.col("act") == "journal").alias("export"), "dims",
    )  # fmt: skip
