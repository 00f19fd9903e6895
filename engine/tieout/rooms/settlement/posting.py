"""What a settlement books: its differences, the revaluations it sets free, and nothing twice.

    invoice 1,000 USD at 900, revalued to 950 in September, paid 930 in October
        1510   900 - 930 + 50 =  20          exchange difference    1510    30   realised gain     -30
                                             revaluation reversed   1510   -50   unrealised gain    50
        1510   0, profit 30 over the two months

Each entry that leads a group has one proposal for differences, each revalued item one for its reversal. What earlier
closes have proposed for the same group and is in the ledger is taken off; so is what this close has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import journal, recognition
from tieout.pack.languages import Catalogue
from tieout.rooms.settlement import freeing

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

ROOM: Final = "settlement"
WORDS: Final = ("exchange", "discount", "tolerance", "unrealized")
ROLES: Final = (
    "realized_gain", "realized_loss", "rounding", "discount_given", "discount_taken", "unrealized_gain",
    "unrealized_loss",
)  # fmt: skip
ANCHORS: Final = pl.Schema(dict.fromkeys(("company", "ledger", "entry_no", "kind", "proposal_id"), pl.String))
LINE: Final = ["company", "account", "currency", "dims"]
POSTED: Final = """select company, proposal_id, account, currency, dims, sum(amount_currency) as amount_currency,
    sum(amount) as amount, sum(amount_reporting) as amount_reporting
    from ledger.posted_proposals where balanced and not later group by all"""


def accounts(books: Books, settings: Settings) -> None:
    """Make settings.posting_accounts: the accounts each company posts to, by role."""
    rows = [(one.id, *(getattr(one.posting, role) for role in ROLES)) for one in settings.companies]
    columns = dict.fromkeys(("company", *ROLES), pl.String)
    books.put("settings.posting_accounts", pl.DataFrame(rows, schema=columns, orient="row"))


def propose(books: Books, settings: Settings, *, export: bool) -> None:
    """Make settlement.journals and post it: what this run's and people's settlements still have to book."""
    books.put("settlement.words", _words(settings))
    anchors = _anchors(books)
    books.put("settlement.anchors", anchors)
    freeing.lines(books, settings)
    books.build("settlement/lines", export=export)
    lines = books.frame("settlement.lines")
    posted = books.frame("ledger.posted_proposals")
    known = pl.concat([lines, _known(books, lines), _earlier(books, anchors, lines)], how="vertical_relaxed")
    books.put("settlement.journals", journal.net_by_period(_summed(known), posted, books.engine.frame(journal.ENDS)))
    if not books.empty("settlement.journals"):
        journal.post(books, ROOM)


def _words(settings: Settings) -> pl.DataFrame:
    """What a line says, in the language of each company."""
    said = {one.id: Catalogue(one.language or settings.close.language) for one in settings.companies}
    rows = [(company, word, words.text(f"settlement-line-{word}")) for company, words in said.items() for word in WORDS]
    return pl.DataFrame(rows, schema=dict.fromkeys(("company", "word", "text"), pl.String), orient="row")


def _anchors(books: Books) -> pl.DataFrame:
    """The proposal of each entry that leads a group with a difference, and of each item set free."""
    wanted = books.rows(
        """select company, ledger, entry_no, 'difference' from settlement.differences where kind <> ''
           union select company, ledger, entry_no, 'unrealized' from settlement.freed where origin in ('run', 'manual')
           order by 1, 2, 3, 4"""
    )
    period = books.parameters["period"]
    rows = [(*one, journal.proposal_id(one[0], ROOM, _rule(one[1], one[3]), period, one[2])) for one in wanted]
    return pl.DataFrame(rows, schema=ANCHORS, orient="row")


def _rule(ledger: str, kind: str) -> str:
    """The rule in the identity of a proposal: differences and reversals of one entry are two proposals."""
    return ledger if kind == "difference" else f"{ledger} {kind}"


def _known(books: Books, lines: pl.DataFrame) -> pl.DataFrame:
    """Lines of nil for what this close has posted of subjects that now have no result: it is corrected to nil."""
    recognised = books.engine.frame(
        "select * from settlement.recognised where period = $period", {"period": books.parameters["period"]}
    )
    gone = recognised.join(lines, on=["company", "proposal_id"], how="anti").select("company", "proposal_id").unique()
    if gone.is_empty():
        return lines.clear()
    posted = books.engine.frame(POSTED).join(gone, on=["company", "proposal_id"], how="semi")
    dates = books.engine.frame("select company, period_end as posting_date from settings.companies")
    nil = posted.join(dates, on="company").with_columns(
        pl.lit(0).cast(pl.Decimal(38, 4)).alias(name) for name in journal.AMOUNTS
    )
    return _filled(nil, lines, export=True)


def _earlier(books: Books, anchors: pl.DataFrame, lines: pl.DataFrame) -> pl.DataFrame:
    """What earlier closes have posted for the same entries' differences, the other way round, under this close's id."""
    mine = anchors.filter(pl.col("kind") == "difference").select("company", "ledger", "entry_no", now="proposal_id")
    before = books.engine.frame(
        """select company, rule as ledger, key as entry_no, proposal_id from settlement.recognised
           where period <> $period""",
        {"period": books.parameters["period"]},
    ).join(mine, on=["company", "ledger", "entry_no"])
    if before.is_empty():
        return lines.clear()
    posted = books.engine.frame(POSTED).join(
        before.select("company", "proposal_id", "now"), on=["company", "proposal_id"]
    )
    turned = posted.with_columns(*((-pl.col(name)).alias(name) for name in journal.AMOUNTS), proposal_id="now").drop(
        "now"
    )
    facts = lines.group_by("company", "proposal_id").agg(pl.col("posting_date", "export").first())
    joined = turned.join(facts, on=["company", "proposal_id"])
    return _filled(joined, lines, export=bool(lines["export"].first()))


def _filled(rows: pl.DataFrame, lines: pl.DataFrame, *, export: bool) -> pl.DataFrame:
    """Rows in the columns of the lines."""
    blank = {name: pl.lit("") for name in ("partner_company", "description", "rule", "evidence")}
    full = rows.with_columns(
        **blank, voucher=pl.concat_str(pl.lit("SET-"), pl.col("proposal_id").str.slice(1)), line_no=pl.lit(0),
        reverse_on=pl.lit(None, dtype=pl.Date), status=pl.lit("proposed"), export=pl.lit(export),
    )  # fmt: skip
    return full.select(lines.columns).cast(lines.schema)


def _summed(lines: pl.DataFrame) -> pl.DataFrame:
    """One line a proposal, date, account, currency and dims: what earlier closes posted taken off."""
    by = ["company", "voucher", "proposal_id", "posting_date", "account", "currency", "dims"]
    amounts = [pl.col(name).sum() for name in journal.AMOUNTS]
    rest = [name for name in lines.columns if name not in (*by, *journal.AMOUNTS)]
    grouped = lines.group_by(by, maintain_order=True).agg(*amounts, *(pl.col(name).first() for name in rest))
    return grouped.select(lines.columns).sort("company", "voucher", "line_no", "account")


def recognised(books: Books) -> None:
    """Make settlement.recognised: which entries have had a settlement's proposal that is in the ledger."""
    places = """select company, account from settlement.ledger_accounts
        union select company, control_account from readiness.control_accounts where ledger in ('ar', 'ap')"""
    found = pl.DataFrame(schema=recognition.FOUND)
    if books.rows(f"select 1 from ledger.posted_proposals where (company, account) in ({places}) limit 1"):
        subjects = books.engine.frame(
            """select company, 'settlement' as room, ledger as rule, entry_no as key, posting_date as since
               from settlement.items
               union all
               select company, 'settlement', ledger || ' unrealized', entry_no, posting_date
               from settlement.items where ledger <> 'gl'"""
        )
        found = recognition.find(books, subjects, places)
    books.put("settlement.recognised", found.sort(recognition.FOUND.names()))
