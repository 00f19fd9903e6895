"""Settlement: which entries have settled each other, and what is open at the period end.

What the extract says is settled counts as settled, then what people decided, then the rules in their order. What is
left is open, in transaction, accounting and reporting currency, and ages from its due date:

    invoice 1,000.00 USD booked 900.00, paid 400.00 USD    open   600.00 USD   540.00   (900.00 x 600 / 1,000)

Earlier revaluations that still stand on an item (unrealised amounts) follow it: the open share stays with the open
item, the share of what was settled since is set free and reversed.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Final

import polars as pl
from pydantic import AfterValidator

from tieout import accounts, rates
from tieout.money import RATE, SUM, UNITS
from tieout.settings import OneOf, Section

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

ACTS: Final = ("journal", "erp")
UNBOUNDED: Final = 10**6
STATED: Final = "select 1 from canonical.subledger_entries where unrealized <> 0 or unrealized_reporting <> 0 limit 1"
RATES: Final = pl.Schema(
    [("company", pl.String), ("date", pl.Date), ("rate", RATE), ("units", UNITS), ("missing", pl.Boolean)]
)
SETTLED: Final = pl.Schema(
    [(name, pl.String) for name in ("company", "ledger", "account", "settlement_id", "entry_no", "origin")]
    + [("settled_on", pl.Date)]
    + [(name, SUM) for name in ("amount_currency", "amount", "amount_reporting")]
)
OWN: Final = {"company": pl.String, "proposal_id": pl.String}
BUCKETS: Final = {"position": pl.Int32, "bucket": pl.String, "low": pl.Int32, "high": pl.Int32}


def _rising(value: tuple[int, ...]) -> tuple[int, ...]:
    """Ends of age classes rise."""
    if not value or any(low >= high for low, high in pairwise(value)):
        raise ValueError("write days that rise: [0, 30, 60, 90]")
    return value


class SettlementsSettings(Section):
    """`[settlements]` of close.toml: who posts the differences, and the classes of age."""

    act: Annotated[str, OneOf(ACTS)] = "journal"
    buckets: Annotated[tuple[int, ...], AfterValidator(_rising)] = (0, 30, 60, 90)


def run(books: Books, settings: Settings) -> None:
    """Make settlement.open_items and settlement.freed; nothing without subledger items or accounts to settle."""
    own: SettlementsSettings = settings.section("settlements")
    items = not books.empty("canonical.subledger_entries")
    if not items and not books.rows("select 1 from canonical.accounts where settle limit 1"):
        return
    _rules(books)
    books.put("settings.ageing_buckets", buckets(own.buckets))
    books.put("settlement.reporting_rates", _reporting_rates(books))
    books.put("settlement.own_proposals", pl.DataFrame(schema=OWN))
    books.build_if(items, "settlement/subledger_items")
    books.build_if(not books.empty("settlement.ledger_accounts"), "settlement/ledger_items")
    books.build("settlement/items")
    books.put("settlement.settled", pl.DataFrame(schema=SETTLED))
    stands = not books.empty("readiness.recognised_amounts") or bool(books.rows(STATED))
    for name in ("standing", "standing_shares", "freed"):
        books.build_if(stands, f"settlement/{name}")
    books.build("settlement/open_items")


def buckets(ends: tuple[int, ...]) -> pl.DataFrame:
    """The classes of age by their last days: 0, 30, 60 make `<=0`, `1-30`, `31-60` and `>60` days overdue."""
    lows = (-UNBOUNDED, *(end + 1 for end in ends))
    highs = (*ends, UNBOUNDED)
    names = [f"<={ends[0]}", *(f"{low}-{high}" for low, high in zip(lows[1:-1], ends[1:], strict=True)), f">{ends[-1]}"]
    rows = list(zip(range(len(names)), names, lows, highs, strict=True))
    return pl.DataFrame(rows, schema=BUCKETS, orient="row")


def _rules(books: Books) -> None:
    """Make settlement.ledger_accounts: what is settled item by item in the ledger itself."""
    rules = {"selection": pl.String, "ledger": pl.String}
    books.put("settings.settlement_rules", pl.DataFrame(schema=rules))
    if not books.has("settings.selected_accounts"):
        accounts.select(books, {})
    books.build("settlement/ledger_accounts")


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
