"""Exchange rates: which quotation turns one currency into another on a day, and by which path.

    closing rates.csv                        wanted            found
    SEK EUR 2026-09-28  8.70 for 100 SEK     SEK/EUR 09-30     8.70 for 100, 2 days old, path SEK/EUR 2026-09-28
    EUR USD 2026-09-30  1.1684               USD/EUR 09-30     only the other way round: an inverse, where allowed
                                             SEK/USD 09-30     through EUR, where allowed: 8.70 / 100 x 1.1684

The latest quotation on or before the day counts, no older than the policy says; on one day a company's own goes before
the shared one, the first written before the next. An average serves the days it covers (date_from..date, blank = its
calendar month) and knows no age. Every rate is an exact fraction: an inverse is the fraction turned, a cross the
product of two, and nothing is rounded before money is (`money.at_rate`). What is not found is missing, never 1.
"""

from __future__ import annotations

from bisect import bisect_right
from calendar import monthrange
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from fractions import Fraction
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import money

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from tieout.books import Books

SHARED = "*"
FOUND: dict[str, pl.DataType | type[pl.DataType]] = {
    "rate": money.RATE,
    "units": money.UNITS,
    "rate_date": pl.Date,
    "numerator": pl.Decimal(38, 0),
    "denominator": pl.Decimal(38, 0),
    "path": pl.String,
    "quoted_in": pl.String,
    "missing": pl.Boolean,
    "age_days": pl.Int64,
}
QUOTED = """select company, rate_type, from_currency, to_currency, date, rate, units, date_from,
        source_file, source_row
    from canonical.exchange_rates order by source_file, source_row"""
CROSS = "×"
PLACES = 9
LARGEST = 10**9 - 1
EXACT = Context(prec=60, rounding=ROUND_HALF_UP)


@dataclass(frozen=True)
class Policy:
    """What may serve as a rate: how old it may be, and whether a pair may be turned or crossed.

    `max_age_days` None: any age. `allow_inverse`: a pair quoted only the other way round. `allow_cross`: the
    currencies through which a pair without a quotation may be triangulated, in this order.
    """

    max_age_days: int | None = None
    allow_inverse: bool = False
    allow_cross: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rate:
    """A rate found: `value` units of the one for one of the other, exactly; as quoted; from which day, by which path.

    `covers`: an average, which serves its days and has no age; `stale`: the latest there is, but too old.
    """

    value: Fraction
    rate: Decimal | None
    units: Decimal
    day: date
    path: str
    place: str = ""
    covers: bool = False
    stale: bool = False

    def age(self, on: date) -> int:
        """Days between the quotation and the day it is used."""
        return 0 if self.covers else (on - self.day).days


def find(books: Books, wanted: pl.DataFrame, policy: Policy) -> pl.DataFrame:
    """The rate of every wanted pair and day, from canonical.exchange_rates.

    wanted: distinct rate_type, from_currency, to_currency, date, and company where a company's own rates count.
    Returns wanted in its own row order plus rate DECIMAL(18,9) and units DECIMAL(18,0) as quoted (an inverse or a
    cross: its value to nine decimals for as many units as it takes, NULL from 10^9), rate_date (the older day of a
    cross), numerator and denominator DECIMAL(38,0) (the exact fraction, reduced: amount_to = amount_from x numerator /
    denominator), path ("SEK/EUR 2026-09-30", "1/(EUR/SEK 2026-09-30)", two legs joined by ×), quoted_in (file and row),
    missing, age_days. One currency in itself is 1 with a blank path. A missing rate has NULL figures; rate_date,
    age_days and path then name the quotation that is too old, where there is one.
    """
    if wanted.is_empty():
        return look_up(pl.DataFrame(), wanted, policy)
    quoted = books.engine.frame(QUOTED)
    currencies = [*wanted["from_currency"].unique(), *wanted["to_currency"].unique(), *policy.allow_cross]
    asked = pl.col("rate_type").is_in(wanted["rate_type"].unique().to_list())
    return look_up(quoted.filter(asked, pl.col("from_currency", "to_currency").is_in(currencies)), wanted, policy)


def look_up(quoted: pl.DataFrame, wanted: pl.DataFrame, policy: Policy) -> pl.DataFrame:
    """`find` on a frame of quotations: the columns of exchange_rates and company ('*' for all), in file order."""
    book = Quotations(quoted, policy)
    found = [book.rate(one.get("company", SHARED), *_subject(one)) for one in wanted.iter_rows(named=True)]
    rows = [_row(rate, day) for rate, day in zip(found, wanted["date"], strict=True)]
    return wanted.hstack(pl.DataFrame(rows, schema=FOUND, orient="row"))


def _subject(one: dict[str, Any]) -> tuple[str, str, str, date]:
    """What a wanted row asks for."""
    return one["rate_type"], one["from_currency"], one["to_currency"], one["date"]


def _row(rate: Rate | None, day: date) -> tuple[Any, ...]:
    """A found rate as a row of FOUND."""
    if rate is None:
        return None, None, None, None, None, "", "", True, None
    if rate.stale:
        return None, None, rate.day, None, None, rate.path, rate.place, True, rate.age(day)
    fraction = Decimal(rate.value.numerator), Decimal(rate.value.denominator)
    return rate.rate, rate.units, rate.day, *fraction, rate.path, rate.place, False, rate.age(day)


class Quotations:
    """The quotations by pair, and the rates already found: a pair on a day is looked for once."""

    def __init__(self, quoted: pl.DataFrame, policy: Policy) -> None:
        """`quoted`: the columns of exchange_rates with company, in the order of the file."""
        self.policy = policy
        self.spans: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        points: dict[tuple[str, ...], dict[date, dict[str, Any]]] = {}
        for one in quoted.iter_rows(named=True):
            pair = (one["rate_type"], one["from_currency"], one["to_currency"])
            if _is_span(one):
                self.spans.setdefault(pair, []).append(one)
            else:
                points.setdefault((one["company"], *pair), {}).setdefault(one["date"], one)
        self.points = {pair: sorted(days.items()) for pair, days in points.items()}
        self.found: dict[tuple[str, str, str, str, date], Rate | None] = {}

    def rate(self, company: str, rate_type: str, source: str, target: str, day: date) -> Rate | None:
        """Direct, else the other way round, else through another currency; else the direct one that is too old."""
        if source == target:
            return Rate(Fraction(1), Decimal(1), Decimal(1), day, "", "", covers=True)
        key = (company, rate_type, source, target, day)
        if key not in self.found:
            direct = self._leg(*key)
            self.found[key] = direct if _good(direct) else next(self._crosses(*key), direct)
        return self.found[key]

    def _crosses(self, company: str, rate_type: str, source: str, target: str, day: date) -> Iterator[Rate]:
        """The pair through each currency allowed."""
        for between in self.policy.allow_cross:
            if between in {source, target}:
                continue
            first = self._leg(company, rate_type, source, between, day)
            second = self._leg(company, rate_type, between, target, day)
            if first and second and not first.stale and not second.stale:
                value, covers = first.value * second.value, first.covers and second.covers
                oldest = min(leg.day for leg in (first, second) if covers or not leg.covers)
                path, place = (f" {CROSS} ".join(pair) for pair in zip(_said(first), _said(second), strict=True))
                yield Rate(value, *_shown(value), oldest, path, place, covers)

    def _leg(self, company: str, rate_type: str, source: str, target: str, day: date) -> Rate | None:
        """A pair as it is quoted, or turned where that is allowed."""
        direct = self._quoted(company, rate_type, source, target, day)
        if _good(direct) or not self.policy.allow_inverse:
            return direct
        other = self._quoted(company, rate_type, target, source, day)
        if other is None or (other.stale and direct):
            return direct
        value = 1 / other.value
        return Rate(value, *_shown(value), other.day, f"1/({other.path})", other.place, other.covers, other.stale)

    def _quoted(self, company: str, rate_type: str, source: str, target: str, day: date) -> Rate | None:
        """The latest quotation of exactly this pair; too old is said, not hidden."""
        pair = (rate_type, source, target)
        rows = [one for one in self.spans.get(pair, ()) if one["company"] in {SHARED, company}]
        if average := _covering(rows, day):
            return _rate(average, covers=True)
        points = [one for owner in (company, SHARED) for one in self._latest((owner, *pair), day)]
        if not points:
            return None
        latest = max(points, key=lambda one: one["date"])  # of equals the first, which is the company's own
        return _rate(latest, stale=self._too_old(latest["date"], day))

    def _latest(self, pair: tuple[str, ...], day: date) -> list[dict[str, Any]]:
        """The last quotation on or before a day, if there is one."""
        days = self.points.get(pair, [])
        before = bisect_right(days, day, key=itemgetter(0))
        return [days[before - 1][1]] if before else []

    def _too_old(self, quoted: date, day: date) -> bool:
        """Whether a quotation is older than the policy allows."""
        return self.policy.max_age_days is not None and (day - quoted).days > self.policy.max_age_days


def _good(rate: Rate | None) -> bool:
    """Whether a rate was found that may be used."""
    return rate is not None and not rate.stale


def _is_span(one: dict[str, Any]) -> bool:
    """Whether a quotation covers days instead of beginning to hold on one."""
    return one["rate_type"] == "average" or one["date_from"] is not None


def _covering(rows: list[dict[str, Any]], day: date) -> dict[str, Any] | None:
    """The average over the fewest days that holds on this one."""
    spans = [
        (first, last, one) for one in rows if _is_span(one) for first, last in [_span(one)] if first <= day <= last
    ]
    if not spans:
        return None
    shortest = min(last - first for first, last, _ in spans)
    return _own([one for first, last, one in spans if last - first == shortest])


def _span(one: dict[str, Any]) -> tuple[date, date]:
    """The days an average covers; a blank beginning means its calendar month."""
    if one["date_from"] is not None:
        return one["date_from"], one["date"]
    return one["date"].replace(day=1), one["date"].replace(day=monthrange(one["date"].year, one["date"].month)[1])


def _own(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The company's own before the shared one, the first written before the next."""
    return min(rows, key=lambda one: one["company"] == SHARED)


def _rate(one: dict[str, Any], *, covers: bool = False, stale: bool = False) -> Rate:
    """A quotation as a rate."""
    rate, units = one["rate"], one["units"] or Decimal(1)
    path = f"{one['from_currency']}/{one['to_currency']} {one['date']}"
    place = f"{one['source_file']}:{one['source_row']}" if one.get("source_file") else ""
    return Rate(Fraction(rate) / Fraction(units), rate, units, one["date"], path, place, covers, stale)


def _said(rate: Rate) -> tuple[str, str]:
    """The path of a rate and where it is quoted."""
    return rate.path, rate.place


def _shown(value: Fraction) -> tuple[Decimal | None, Decimal]:
    """A fraction as it is printed: nine decimals, for so many units that at least six digits are seen."""
    if value >= LARGEST:
        return None, Decimal(1)
    units = 1
    while value * units < Fraction(1, 1000) and units < 10**6:
        units *= 100
    exact = EXACT.divide(Decimal((value * units).numerator), Decimal((value * units).denominator))
    return exact.quantize(Decimal(1).scaleb(-PLACES), context=EXACT), Decimal(units)
