"""Accrual schemes: an amount spread over the periods it belongs to, and what of it belongs to this one.

    12,000.00 from January to December, evenly      1,000.00 a month
    91.00 from 1 April to 30 June, by days          30.00 (30 of 91 days), 31.00, 30.00
    100.00 over three months, evenly                33.33, 33.34, 33.33: what is given so far is rounded, and shares
                                                    are differences, so that they add up to the cent

Periods are the company's own (months, or what its year of weeks has); a share is booked on the last day of its period
and known again by scheme and day. `catch_up` adds shares of earlier periods that are not in the ledger, as far back as
the fiscal years of the extract reach: what is older stands in the openings.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import calendar, money, rates
from tieout.journal import proposal_id
from tieout.period import month_end
from tieout.rooms.adjustment.proposing import LINES
from tieout.rooms.adjustment.validation import FAULTS, ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from tieout.books import Books
    from tieout.settings import Settings

DAY: Final = timedelta(days=1)
LONGEST: Final = 100
SCHEME: Final = ["company", "scheme"]
SETTINGS: Final = "close.toml"
TYPES: dict[str, Any] = {
    **dict.fromkeys((*SCHEME, "currency", "debit", "credit", "spread"), pl.String),
    **dict.fromkeys(("first_day", "last_day", "share_from", "share_to", "ends_on", "booked_on"), pl.Date),
    **dict.fromkeys(("total", "share"), money.SUM),
    **dict.fromkeys(("position", "number", "numbers"), pl.Int64),
    **dict.fromkeys(("state", "proposal_id"), pl.String),
    "recognised": pl.Boolean,
}
SHARES: Final = pl.Schema(TYPES)
FACTS = """select company, currency, reporting_currency, period_start, period_end,
    (select min(year_start) from settings.fiscal_years as years where years.company = companies.company
     and years.year_end >= coalesce((select min(posting_date) from canonical.gl_entries as entries
                                     where entries.company = companies.company), period_start)) as reach
    from settings.companies as companies"""


@dataclass(frozen=True)
class Spread:
    """The schedule of every scheme, the journal lines due, and what stands in the way of a scheme."""

    shares: pl.DataFrame
    lines: pl.DataFrame
    faults: pl.DataFrame


def proposed(books: Books, settings: Settings, schemes: Sequence[Any], posted: pl.DataFrame) -> Spread:
    """The schedules of the schemes and this period's shares as lines, as if nothing were posted yet."""
    if not schemes:
        return Spread(SHARES.to_frame(), LINES.to_frame(), FAULTS.to_frame())
    facts = {row["company"]: row for row in books.engine.frame(FACTS).to_dicts()}
    calendars = {one.id: own_calendar(one, settings) for one in settings.companies}
    pieces = [
        piece
        for place, scheme in enumerate(schemes, start=1)
        for piece in _pieces(scheme, place, calendars[scheme.company], facts[scheme.company])
    ]
    shares = shared(pl.DataFrame(pieces), posted)
    lines, unrated = _lines(books, shares, facts)
    faults = _faults(books, schemes, shares, unrated)
    refused = faults.select("company", pl.col("voucher").alias("scheme")).unique()
    good = lines.join(refused, on=SCHEME, how="anti", maintain_order="left")
    return Spread(shares, good.select(LINES.names()).cast(LINES), faults)


# --- the schedule ---


def own_calendar(company: Any, settings: Any) -> calendar.Calendar:
    """The company's calendar as close.toml names it."""
    named = (calendar.fiscal_year(one.start, one.end, one.name, one.periods) for one in company.fiscal_year)
    return calendar.Calendar(company.fiscal_year_start or settings.close.fiscal_year_start, tuple(named))


def periods(own: calendar.Calendar, first: date, last: date) -> Iterator[tuple[date, date]]:
    """The periods that hold the days from first to last: calendar months, or those of a year of weeks."""
    day = first
    while day <= last:
        year = own.year(day)
        span = (day.replace(day=1), month_end(day)) if year.monthly else year.span(day)
        yield span
        day = span[1] + DAY


def _pieces(scheme: Any, place: int, own: calendar.Calendar, facts: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The parts of a scheme's days, one a period; by days a part is cut where the close begins or ends inside it."""
    cuts = (facts["period_start"] - DAY, facts["period_end"])
    currency = scheme.currency or facts["currency"]
    for start, end in periods(own, scheme.first, scheme.last):
        inside = sorted({cut for cut in cuts if start <= cut < end}) if scheme.spread == "days" else []
        for begin, stop in zip([start, *(cut + DAY for cut in inside)], [*inside, end], strict=True):
            since, until = max(begin, scheme.first), min(stop, scheme.last)
            if since <= until:
                yield {
                    "company": scheme.company, "scheme": scheme.name, "currency": currency, "debit": scheme.debit,
                    "credit": scheme.credit, "spread": scheme.spread, "first_day": scheme.first,
                    "last_day": scheme.last, "share_from": since, "share_to": until, "ends_on": stop,
                    "total": scheme.amount, "decimals": money.decimals(currency), "position": place,
                    "weight": (until - since).days + 1 if scheme.spread == "days" else 1,
                    "period_start": facts["period_start"], "period_end": facts["period_end"], "reach": facts["reach"],
                    "catch_up": scheme.catch_up,
                }  # fmt: skip


def shared(pieces: pl.DataFrame, posted: pl.DataFrame) -> pl.DataFrame:
    """The pieces with their shares, states and identities, in the columns of SHARES.

    States: `earlier`, `caught_up` (earlier, not in the ledger, added now), `due`, `later`. An amount finer than its
    currency is shared as it is rounded; that it is too fine is a fault of the scheme.
    """
    whole = pieces.with_columns(total=money.rounded(pl.col("total"), pl.col("decimals")))
    made = money.share_in_turn(whole, SCHEME, order="ends_on", into="share")
    ids = [
        proposal_id(company, ROOM, "accrual", f"{day:%Y-%m}", f"{scheme} {day}")
        for company, scheme, day in made.select(*SCHEME, "ends_on").rows()
    ]
    before = pl.col("share_to") < pl.col("period_start")
    caught = before & pl.col("catch_up") & (pl.col("share_to") >= pl.col("reach"))
    state = (
        pl.when(pl.col("share_to") > pl.col("period_end")).then(pl.lit("later"))
        .when(caught).then(pl.lit("caught_up")).when(before).then(pl.lit("earlier")).otherwise(pl.lit("due"))
    )  # fmt: skip
    own_end = pl.min_horizontal("ends_on", pl.max_horizontal("period_end", "share_to"))
    booked = pl.when(before & pl.col("catch_up")).then("period_end").otherwise(own_end)
    known = posted.filter(pl.col("balanced")).select("company", "proposal_id").unique()
    known = known.with_columns(pl.lit(value=True).alias("recognised"))
    return made.with_columns(
        pl.Series("proposal_id", ids, dtype=pl.String),
        state.alias("state"),
        booked.alias("booked_on"),
        pl.col("ends_on").rank("ordinal").over(SCHEME).alias("number"),
        pl.len().over(SCHEME).alias("numbers"),
    ).join(known, on=["company", "proposal_id"], how="left", maintain_order="left").with_columns(
        pl.col("recognised").fill_null(value=False)
    ).select(SHARES.names()).cast(SHARES).sort("company", "position", "ends_on")  # fmt: skip


# --- the journal ---


def _lines(books: Books, shares: pl.DataFrame, facts: dict[str, Any]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Debit and credit of every share due or caught up, in all currencies; the schemes without a rate."""
    due = shares.filter(pl.col("state").is_in(["due", "caught_up"]))
    owners = pl.DataFrame(list(facts.values())).select(
        "company", pl.col("currency").alias("books"), "reporting_currency"
    )
    rated, unrated = _rated(books, due.join(owners, on="company", how="left", maintain_order="left"))
    text = pl.format("{} {}/{}", "scheme", "number", "numbers")
    sides = [
        rated.select(
            "company", "scheme",
            pl.format("ACC-{}-{}", pl.col("ends_on").dt.strftime("%Y%m%d"), "position").alias("voucher"),
            pl.lit(line, dtype=pl.Int64).alias("line_no"),
            pl.col("booked_on").alias("posting_date"), pl.col(side).alias("account"), "currency",
            *((pl.col(name) * sign).alias(name) for name in ("amount_currency", "amount", "amount_reporting")),
            pl.lit("").alias("partner_company"), text.alias("description"),
            pl.lit(None, dtype=pl.Date).alias("reverse_on"), pl.col("scheme").alias("rule"),
            pl.lit(f"{SETTINGS} [[accrual]]").alias("evidence"), "proposal_id", pl.lit("proposed").alias("status"),
            pl.lit(value=True).alias("export"), pl.lit("").alias("dims"), pl.lit("first").alias("stage"),
        )
        for line, side, sign in ((1, "debit", 1), (2, "credit", -1))
    ]  # fmt: skip
    return pl.concat(sides).sort("company", "voucher", "line_no"), unrated


def _rated(books: Books, due: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The shares in the books' and in reporting currency, by the closing rates of the day they are booked on."""
    steps = (("share", "currency", "books", "amount"), ("amount", "books", "reporting_currency", "amount_reporting"))
    due = due.with_columns(pl.col("share").alias("amount_currency"))
    for source, have, want, into in steps:
        wanted = due.select("company", pl.lit("closing").alias("rate_type"), pl.col(have).alias("from_currency"),
                            pl.col(want).alias("to_currency"), pl.col("booked_on").alias("date"))  # fmt: skip
        found = rates.find(books, wanted, rates.Policy())
        places = [money.decimals(currency) for currency in due[want]]
        due = due.with_columns(
            found["numerator"], found["denominator"], pl.Series("places", places, dtype=pl.Int32)
        ).with_columns(
            money.at_rate(pl.col(source), pl.col("numerator"), pl.col("denominator"), pl.col("places")).alias(into)
        )
    without = due.filter(pl.col("amount_reporting").is_null())
    pair = pl.when(pl.col("amount").is_null()).then(pl.format("{}/{}", "currency", "books"))
    unrated = without.select(*SCHEME, pair.otherwise(pl.format("{}/{}", "books", "reporting_currency")).alias("value"))
    return due.filter(pl.col("amount_reporting").is_not_null()), unrated.unique()


def _faults(books: Books, schemes: Sequence[Any], shares: pl.DataFrame, unrated: pl.DataFrame) -> pl.DataFrame:
    """What an ERP would refuse of the schemes that have a share now; a scheme stands where a voucher would."""
    chart = {(company, account): (suspended, control) for company, account, suspended, control in books.rows(
        "select company, account, coalesce(suspended, false), coalesce(control, '') from canonical.accounts"
    )}  # fmt: skip
    now = set(shares.filter(pl.col("state").is_in(["due", "caught_up"])).select(SCHEME).unique().rows())
    found = [(company, scheme, "missing_rate", value) for company, scheme, value in unrated.rows()]
    for scheme in (one for one in schemes if (one.company, one.name) in now):
        currency = shares.filter(pl.col("scheme") == scheme.name, pl.col("company") == scheme.company)["currency"][0]
        if money.round_amount(scheme.amount, money.decimals(currency)) != scheme.amount:
            found.append((scheme.company, scheme.name, "too_many_decimals", str(scheme.amount)))
        for account in (scheme.debit, scheme.credit):
            found += [(scheme.company, scheme.name, fault, account) for fault in _of_account(chart, scheme, account)]
    rows = [(company, scheme, "", fault, value, "", SETTINGS, None) for company, scheme, fault, value in found]
    return pl.DataFrame(rows, schema=FAULTS, orient="row")


def _of_account(chart: dict[tuple[str, str], tuple[bool, str]], scheme: Any, account: str) -> Iterator[str]:
    """What stands against booking a scheme on an account."""
    known = chart.get((scheme.company, account))
    if known is None:
        yield "unknown_account"
        return
    suspended, control = known
    if suspended:
        yield "suspended_account"
    if control:
        yield "control_account"
