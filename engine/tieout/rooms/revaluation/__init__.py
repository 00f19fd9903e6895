"""Revaluation: what is held or owed in foreign currency is worth today's rate; the difference is unrealised.

    bank 500.00 EUR booked 1,000.00 USD, revalued in January by -166.67; 28 February at 250.00 USD for 100 EUR
    book 833.33, worth 500.00 x 2.50 = 1,250.00   ->   bank 416.67, unrealised gain -416.67

Ledger accounts are revalued by their balance in each currency (delta), bank accounts likewise, customers and suppliers
item by item: what earlier revaluations left is reversed and the new amount booked against the original, so that the
settlement of an item can free exactly its share. What the ERP settled is freed here (method reversal).
Accounting and reporting currency are both taken from the transaction currency directly, never one through the other.
A missing rate, account or opening stops what depends on it and says so; nothing is ever taken as zero or one.
Source: IAS 21.23 and 21.28; national rules in profiles.toml.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import money, rates
from tieout.errors import unusable
from tieout.journal import post
from tieout.period import months_later
from tieout.rooms.revaluation import known, posting, vouchers
from tieout.rooms.revaluation.rules import RevaluationSettings

if TYPE_CHECKING:
    from datetime import date

    from tieout.books import Books
    from tieout.settings import Settings

__all__ = ["RevaluationSettings", "run"]

RULES: Final = {
    **dict.fromkeys(("company", "currency", "reporting_currency", "rate_type"), pl.String),
    **dict.fromkeys(("accounting", "reporting"), pl.Boolean),
    **dict.fromkeys(("decimals", "reporting_decimals"), pl.Int32),
    **dict.fromkeys(("date", "rate_date", "next_day", "gains_until"), pl.Date),
}
ITEMS: Final = pl.Schema(
    dict.fromkeys(
        "company ledger entry_no account currency dims party party_group partner_company document_no".split(), pl.String
    )
    | dict.fromkeys(("posting_date", "due_date"), pl.Date)
    | {"revaluation_method": pl.String, "currency_known": pl.Boolean}
    | dict.fromkeys(
        "remaining_currency remaining remaining_reporting unrealized unrealized_reporting".split(), money.SUM
    )
)
BESIDE: Final = pl.Schema(
    dict.fromkeys("company target account currency".split(), pl.String)
    | {"balance_currency": money.SUM, "rate": money.RATE, "units": money.UNITS}
    | {"other_rate": money.RATE, "other_units": money.UNITS}
    | dict.fromkeys("revalued other_revalued difference".split(), money.SUM)
    | {"target_currency": pl.String}
)
FOREIGN: Final = """select 1 from canonical.accounts where revalue
    union all select 1 from canonical.subledger_entries limit 1"""
FOREIGN_BALANCES: Final = """select 1 from ledger.balances
    join settings.companies on companies.company = balances.company
    where balances.currency <> companies.currency limit 1"""
FEW: Final = 20_000
# beyond this a product of an amount and a rate may pass the integers of the engine; Python's own take over
WIDEST: Final = 10**18
PAGES: Final = (
    "page_balances",
    "page_items",
    "page_causes",
    "page_rates",
    "page_sensitivity",
    "page_not_revalued",
    "page_ties",
)


def run(books: Books, settings: Settings) -> None:
    """Make revaluation.lines, not_revalued, journals and findings; post the journals.

    Reads ledger.balances and posted_proposals, settlement.open_items and freed, canonical.exchange_rates and accounts.
    Amounts are debit positive: a delta above zero is a gain. Nothing is made where nothing is foreign.
    """
    if not books.rows(FOREIGN) and not books.rows(FOREIGN_BALANCES):
        return
    own: RevaluationSettings = settings.section("revaluation")
    prepare(books, settings, own)
    value(books, rates.find(books, books.frame("revaluation.wanted_rates"), policy(own)))
    for name in ("lines", "held_up", "not_revalued"):
        books.build(f"revaluation/{name}")
    books.put("revaluation.journals", vouchers.journals(books, own))
    post(books, "revaluation")
    for name in ("findings", *PAGES):
        books.build(f"revaluation/{name}")


def beside(books: Books, settings: Settings, quoted: pl.DataFrame) -> None:
    """Make revaluation.page_beside: every balance at this close's rates and at other ones; nothing is proposed of it.

    quoted: quotations as rates.look_up takes them. Call it after `run`; the close's own valuation stays as it was.
    """
    if not books.has("revaluation.lines"):
        books.put("revaluation.page_beside", BESIDE.to_frame())
        return
    ours = books.frame("revaluation.rates")
    other = rates.look_up(quoted, books.frame("revaluation.wanted_rates"), policy(settings.section("revaluation")))
    books.put("revaluation.other_rates", other)
    value(books, other)
    books.build("revaluation/page_beside")
    value(books, ours)


def policy(own: RevaluationSettings) -> rates.Policy:
    """Which rates may serve."""
    return rates.Policy(own.max_rate_age_days, own.allow_inverse, own.allow_cross)


def prepare(books: Books, settings: Settings, own: RevaluationSettings) -> None:
    """Make revaluation.subjects: what is revalued, and revaluation.wanted_rates."""
    _rules(books, settings, own)
    books.build("revaluation/accounts")
    books.put("revaluation.kept_dims", _kept(books, own.split_by))
    books.put("revaluation.known_proposals", known.proposals(books))
    for name in ("held", "doubts"):
        books.build(f"revaluation/{name}")
    _items(books)
    _seen_often(books, "subjects")
    books.build("revaluation/wanted_rates")
    books.put("settings.revaluation_modules", posting.modules(own))
    posting.resolve(books, settings, own)


def value(books: Books, found: pl.DataFrame) -> None:
    """Make revaluation.rates and revaluation.valued: every subject at the rates found."""
    wide = (pl.col("numerator") > WIDEST) | (pl.col("denominator") > WIDEST)
    usable = found.filter(~pl.col("missing"))
    small = pl.when(~wide).then(pl.col("numerator", "denominator")).cast(pl.Int64)
    books.put("revaluation.rates", found)
    books.put("revaluation.usable_rates", usable.with_columns(small))
    books.view("revaluation/sides")
    books.engine.execute("drop table if exists revaluation.exact; drop view if exists revaluation.rated")
    books.view("revaluation/rated")
    if not usable.filter(wide).is_empty():
        books.put("revaluation.exact", _exact(books, usable.filter(wide)))
        books.engine.execute("create or replace view revaluation.rated as select * from revaluation.exact")
    _seen_often(books, "valued")


def _seen_often(books: Books, name: str) -> None:
    """Make what several queries read: of few balances a table, for planning a view anew costs more than its rows."""
    make = (
        books.build if books.count("ledger.balances") + books.count("canonical.subledger_entries") < FEW else books.view
    )
    make(f"revaluation/{name}")


def _exact(books: Books, wide: pl.DataFrame) -> pl.DataFrame:
    """revaluation.rated with what is worth at rates of very many digits counted by Python's own integers."""
    names = {"from_currency": "currency", "to_currency": "target_currency"}
    at = wide.rename(names).select("company", "rate_type", *names.values(), "numerator", "denominator")
    rated = books.frame("revaluation.rated")
    joined = rated.join(at, on=["company", "rate_type", *names.values()], how="left", maintain_order="left")
    exact = money.at_rate(
        pl.col("balance_currency"), pl.col("numerator"), pl.col("denominator"), pl.col("decimals").fill_null(2)
    )
    return joined.with_columns(closing=pl.coalesce(exact, "closing")).select(rated.columns)


def _rules(books: Books, settings: Settings, own: RevaluationSettings) -> None:
    """Make settings.revaluation: one row a company with its dates, currencies and targets."""
    if not books.has("settings.adjustment_accounts"):  # readiness makes it: what stands there is part of a tie
        books.put("settings.adjustment_accounts", pl.DataFrame(schema={"company": pl.String, "account": pl.String}))
    ends = dict(books.rows("select company, period_end from settings.companies"))
    rows = [_rule(company, ends[company.id], own) for company in settings.companies]
    books.put("settings.revaluation", pl.DataFrame(rows, schema=RULES))


def _rule(company: Any, end: date, own: RevaluationSettings) -> dict[str, Any]:
    """The rules of one company."""
    if own.date not in {None, end}:
        remedy = f"another day than the period end {end} is not available yet, remove it"
        raise unusable("close.toml", f'[revaluation] date = "{own.date}"', remedy)
    reporting = company.reporting_currency or company.currency
    within = own.gains_within_months
    return {
        "company": company.id,
        "currency": company.currency,
        "reporting_currency": reporting,
        "rate_type": own.rate_type,
        "accounting": "accounting" in own.targets,
        "reporting": "reporting" in own.targets and reporting != company.currency,
        "decimals": money.decimals(company.currency),
        "reporting_decimals": money.decimals(reporting),
        "date": end,
        "rate_date": own.rate_date or end,
        "next_day": end + timedelta(days=1),
        "gains_until": months_later(end, within) if within is not None else None,
    }


def _items(books: Books) -> None:
    """Make revaluation.open_items and settled_items: the subledgers as the settlement left them."""
    if not books.has("settlement.open_items"):
        books.put("revaluation.open_items", ITEMS.to_frame())
        books.put("revaluation.settled_items", ITEMS.to_frame())
        return
    books.build("revaluation/bank_balances")
    books.view("revaluation/open_items")
    books.build("revaluation/settled_items")


def _kept(books: Books, split_by: tuple[str, ...]) -> pl.DataFrame:
    """For each combination of dimensions the part of it that is revalued apart; nothing where nothing is split."""
    schema = {"dims": pl.String, "kept": pl.String}
    if not split_by:
        return pl.DataFrame(schema=schema)
    names = {name.removeprefix("dim_") for name in split_by}
    found = books.rows(
        """select distinct dims from ledger.balances union
           select distinct dims from canonical.subledger_entries order by 1"""
    )
    rows = [(dims, kept_of(dims, names)) for (dims,) in found]
    return pl.DataFrame(rows, schema=schema, orient="row")


def kept_of(dims: str, names: set[str]) -> str:
    """The dimensions of these names: `department=SALES|project=P1` kept by department is `department=SALES`."""
    return "|".join(part for part in dims.split("|") if part.partition("=")[0] in names)
