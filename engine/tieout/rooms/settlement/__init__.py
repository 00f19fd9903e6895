"""Settlement: which entries have settled each other, what that books, and what is open at the period end.

What the extract says is settled counts as settled, then what people decided, then the rules in their order. What is
left is open, in transaction, accounting and reporting currency, and ages from its due date:

    invoice 1,000.00 USD booked 900.00, paid 400.00 USD    open   600.00 USD   540.00   (900.00 x 600 / 1,000)

Earlier revaluations that still stand on an item (unrealised amounts) follow it: the open share stays with the open
item, the share of what was settled since is set free and reversed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import accounts, rates, recognition
from tieout.money import RATE, SUM, UNITS
from tieout.rooms.settlement import decisions, posting, reading, rules
from tieout.rooms.settlement.matching import FOUND, UNTRIED, Matching
from tieout.rooms.settlement.rules import Rule, SettlementsSettings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tieout.books import Books
    from tieout.settings import Settings

UNBOUNDED: Final = 10**6
STATED: Final = "select 1 from canonical.subledger_entries where unrealized <> 0 or unrealized_reporting <> 0 limit 1"
GROUPS: Final = "select 1 from canonical.gl_entries where settlement_id <> '' limit 1"
SETTLES: Final = f"select 1 from canonical.accounts where settle union all {GROUPS}"
RATES: Final = pl.Schema(
    [("company", pl.String), ("date", pl.Date), ("rate", RATE), ("units", UNITS), ("missing", pl.Boolean)]
)
GROUPED: Final = pl.Schema(
    [(name, pl.String) for name in ("company", "ledger", "account", "settlement_id", "origin", "rule", "reason")]
    + [("item", pl.Int64), ("confidence", pl.Int32), ("settled_on", pl.Date)]
    + [(name, SUM) for name in ("amount_currency", "amount", "amount_reporting")]
)
OWN: Final = pl.Schema({"company": pl.String, "proposal_id": pl.String})
TOLERANCES: Final = pl.Schema(
    [(name, pl.String) for name in ("company", "ledger", "account", "rule", "amount_in")]
    + [("position", pl.Int32), ("tolerance", SUM)]
)
BUCKETS: Final = {"position": pl.Int32, "bucket": pl.String, "low": pl.Int32, "high": pl.Int32}
DIFFERENCES: Final = ("residues", "differences", "lacking")
GROUP: Final = decisions.GROUP
PAGES: Final = ("page_rates", "page_ageing", "page_open_items", "page_unmatched", "page_suggestions")

__all__ = ["Rule", "SettlementsSettings", "run"]


def run(books: Books, settings: Settings) -> None:
    """Make settlement.matches, suggestions, open_items, freed and the journals of what is settled.

    Nothing without subledger items, accounts to settle, rules or settlements of the extract. Reads canonical.*,
    readiness.open_amounts and what stands revalued; amounts debit positive.
    """
    own: SettlementsSettings = settings.section("settlements")
    listed: tuple[Rule, ...] = settings.section("settlement")
    items = not books.empty("canonical.subledger_entries")
    if not items and not listed and not books.rows(SETTLES):
        return
    _facts(books, settings, own, listed)
    books.build_if(items, "settlement/subledger_items")
    books.build_if(not books.empty("settlement.ledger_accounts"), "settlement/ledger_items")
    books.build("settlement/items")
    books.view("settlement/measures")
    posting.recognised(books)
    _settle(books, listed)
    books.build("settlement/settled")
    stands = not books.empty("readiness.recognised_amounts") or bool(books.rows(STATED))
    for name in ("standing", "standing_shares", "freed"):
        books.build_if(stands, f"settlement/{name}")
    books.build("settlement/open_items")
    books.build("settlement/matches")
    posting.propose(books, settings, export=own.act == "journal")
    books.build_if(bool(books.rows(GROUPS)), "settlement/extract_faults")
    books.build_if(bool(listed), "settlement/rule_faults")
    for name in ("unbooked", "findings", *PAGES):
        books.build(f"settlement/{name}")


def buckets(ends: tuple[int, ...]) -> pl.DataFrame:
    """The classes of age by their last days: 0, 30, 60 make `<=0`, `1-30`, `31-60` and `>60` days overdue."""
    lows = (-UNBOUNDED, *(end + 1 for end in ends))
    highs = (*ends, UNBOUNDED)
    names = [f"<={ends[0]}", *(f"{low}-{high}" for low, high in zip(lows[1:-1], ends[1:], strict=True)), f">{ends[-1]}"]
    rows = list(zip(range(len(names)), names, lows, highs, strict=True))
    return pl.DataFrame(rows, schema=BUCKETS, orient="row")


def _facts(books: Books, settings: Settings, own: SettlementsSettings, listed: Sequence[Rule]) -> None:
    """What the queries must know: rules, classes of age, posting accounts, rates, accounts settled item by item."""
    books.put("settings.settlement_rules", pl.DataFrame(rules.table(listed), schema=rules.TABLE))
    accounts.select(books, {rule.selection: accounts.parse(rule.accounts) for rule in listed if rule.accounts})
    books.build("settlement/ledger_accounts")
    books.put("settings.ageing_buckets", buckets(own.buckets))
    posting.accounts(books, settings)
    books.put("settlement.reporting_rates", _reporting_rates(books))
    books.put("settlement.own_proposals", _own_proposals(books))
    books.build("settlement/tolerances")


def _settle(books: Books, listed: Sequence[Rule]) -> None:
    """Make settlement.grouped (what people and this run have settled), suggestions, and the faults of decisions."""
    books.build("settlement/candidates")
    decided = _decided(books)
    found, untried = pl.DataFrame(schema=FOUND), pl.DataFrame(schema=UNTRIED)
    if listed:
        candidates = reading.candidates(books)
        matching = Matching(books, _without(candidates, decided.honoured), decided.barred)
        matching.run(listed)
        found, untried = matching.groups(), matching.stopped()
    books.put("settlement.found", found)
    books.put("settlement.untried", untried)
    books.put("settlement.decision_faults", decided.faults)
    books.build("settlement/named")
    honoured = decided.honoured.with_columns(
        origin=pl.lit("manual"), rule=pl.lit(""), reason=pl.lit("decided"), confidence=pl.lit(100)
    )
    by_hand = honoured.select(GROUPED.names()).cast(GROUPED)
    books.build("settlement/grouped_run")
    books.put(
        "settlement.grouped",
        pl.concat([by_hand, books.frame("settlement.grouped_run").select(GROUPED.names()).cast(GROUPED)]),
    )
    _explained(books)
    books.build("settlement/suggestions")


def _decided(books: Books) -> decisions.Decided:
    """What people decided, checked."""
    if books.empty("canonical.settlements"):
        nothing = pl.DataFrame(schema=decisions.FAULTS)
        return decisions.Decided(
            pl.DataFrame(schema=GROUPED), pl.DataFrame(schema={"item": pl.Int64, "rejected": pl.String}), nothing
        )
    books.build("settlement/decisions")
    made = books.frame("settlement.decisions")
    wanted = made.filter(pl.col("decision") != "reject", pl.col("item").is_not_null())
    named = wanted.with_columns(origin=pl.lit("manual"), rule=pl.lit(""), reason=pl.lit(""), confidence=pl.lit(100))
    books.put("settlement.grouped", named.select(GROUPED.names()).cast(GROUPED))
    for name in DIFFERENCES:
        books.build(f"settlement/{name}")
    unexplained = books.engine.frame(
        """select company, ledger, account, settlement_id from settlement.differences where kind = ''
           union select company, ledger, account, settlement_id from settlement.lacking"""
    )
    explained = wanted.select(GROUP).unique().join(unexplained, on=GROUP, how="anti")
    return decisions.check(made, explained)


def _explained(books: Books) -> None:
    """Make settlement.residues, differences and lacking; what cannot be booked is no match but a suggestion."""
    for name in DIFFERENCES:
        books.build(f"settlement/{name}")
    if not books.empty("settlement.lacking"):
        lacking = books.engine.frame("select distinct company, ledger, account, settlement_id from settlement.lacking")
        grouped = books.frame("settlement.grouped")
        books.put("settlement.not_booked", grouped.join(lacking, on=GROUP, how="semi"))
        books.put("settlement.grouped", grouped.join(lacking, on=GROUP, how="anti"))
        for name in ("residues", "differences"):
            books.build(f"settlement/{name}")
    else:
        books.put("settlement.not_booked", pl.DataFrame(schema=GROUPED))


def _without(candidates: pl.DataFrame, honoured: pl.DataFrame) -> pl.DataFrame:
    """What is left of the candidates after people's decisions."""
    if honoured.is_empty():
        return candidates
    names = ["amount_currency", "amount", "amount_reporting"]
    taken = honoured.group_by("item").agg(
        (pl.col(name).sum().cast(SUM) * 10_000).cast(pl.Int64).alias(f"{name}_taken") for name in names
    )
    joined = candidates.join(taken, on="item", how="left", maintain_order="left")
    left = joined.with_columns((pl.col(name) - pl.col(f"{name}_taken").fill_null(0)).alias(name) for name in names)
    untouched = pl.when(pl.col("amount_taken").is_null()).then("discount_day")
    open_ = left.with_columns(discount_day=untouched).select(candidates.columns)
    return open_.filter((pl.col("amount") != 0) | (pl.col("amount_currency").fill_null(0) != 0))


def _own_proposals(books: Books) -> pl.DataFrame:
    """Entries of settled ledger accounts that this product's settlements and revaluations have booked: no items."""
    places = "select company, account from settlement.ledger_accounts"
    if not books.rows(f"select 1 from ledger.posted_proposals where (company, account) in ({places}) limit 1"):
        return pl.DataFrame(schema=OWN)
    subjects = books.engine.frame(
        f"""with mine as (
                select company, account, entry_no, currency, dims, posting_date from canonical.gl_entries
                where (company, account) in ({places}) and proposal_id = '' and not duplicate
            )
            select company, 'settlement' as room, 'gl' as rule, entry_no as key, posting_date as since from mine
            union all
            select company, 'revaluation', 'gl', account || '|' || currency || '|' || dims, min(posting_date)
            from mine group by all
            union all
            select company, 'revaluation', 'bank', account, min(posting_date) from mine group by all"""
    )
    return recognition.find(books, subjects, places).select(OWN.names()).unique().sort(OWN.names())


def _reporting_rates(books: Books) -> pl.DataFrame:
    """The closing rates of the days on which items bring no reporting amount of their own: company, date, rate."""
    wanted = books.engine.frame(
        """select distinct e.company, 'closing' as rate_type, c.currency as from_currency,
                  c.reporting_currency as to_currency, e.posting_date as date
           from canonical.subledger_entries as e join settings.companies as c on c.company = e.company
           where e.amount_reporting is null and c.reporting_currency <> c.currency and e.posting_date <= c.period_end
           order by 1, 5"""
    )
    if wanted.is_empty():
        return pl.DataFrame(schema=RATES)
    return rates.find(books, wanted, rates.Policy()).select(RATES.names()).cast(RATES)
