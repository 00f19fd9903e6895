"""Which quotation turns a currency into another on a day: direct, turned, crossed, averaged, too old, or missing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

import closing
from tieout import money, rates
from tieout.rates import Policy

RATES = """
    rate_type  from_currency  to_currency  date        rate      units  date_from
    closing    SEK            EUR          2026-08-31  8.60      100    .
    closing    SEK            EUR          2026-09-28  8.70      100    .
    closing    EUR            USD          2026-09-30  1.1684    1      .
    closing    JPY            EUR          2026-09-01  0.0061    1      .
    average    SEK            EUR          2026-09-30  8.65      100    .
    average    SEK            EUR          2026-12-31  8.50      100    2026-01-01
    budget     SEK            EUR          2026-01-01  9         100    .
"""


def found(
    pair: str, policy: Policy, day: str = "2026-09-30", rate_type: str = "closing", text: str = RATES, company: str = ""
) -> dict[str, object]:
    """The rate of one pair on one day."""
    source, target = pair.split("/")
    asked = {
        "rate_type": rate_type,
        "from_currency": source,
        "to_currency": target,
        "date": date.fromisoformat(day),
    }
    wanted = pl.DataFrame([asked | ({"company": company} if company else {})])
    return rates.find(closing.books(exchange_rates=text), wanted, policy).row(0, named=True)


def test_the_latest_rate_on_or_before_the_day_serves_with_its_units() -> None:
    rate = found("SEK/EUR", Policy(max_age_days=7))
    assert (rate["rate"], rate["units"], rate["rate_date"]) == (Decimal("8.7"), Decimal(100), date(2026, 9, 28))
    assert (rate["numerator"], rate["denominator"]) == (87, 1000)
    assert (rate["path"], rate["missing"], rate["age_days"]) == ("SEK/EUR 2026-09-28", False, 2)


def test_a_rate_too_old_is_missing_and_says_how_old_it_is() -> None:
    rate = found("JPY/EUR", Policy(max_age_days=7))
    assert (rate["missing"], rate["rate"], rate["numerator"]) == (True, None, None)
    assert (rate["path"], rate["rate_date"], rate["age_days"]) == ("JPY/EUR 2026-09-01", date(2026, 9, 1), 29)
    assert not found("JPY/EUR", Policy())["missing"]


def test_a_pair_quoted_the_other_way_round_needs_leave() -> None:
    assert found("USD/EUR", Policy())["missing"]
    rate = found("USD/EUR", Policy(allow_inverse=True))
    assert (rate["numerator"], rate["denominator"]) == (2500, 2921)  # 1 / 1.1684, exactly
    assert (rate["rate"], rate["units"], rate["path"]) == (Decimal("0.855871277"), 1, "1/(EUR/USD 2026-09-30)")


def test_a_cross_needs_leave_and_goes_through_the_currency_named() -> None:
    assert found("SEK/USD", Policy())["missing"]
    assert found("SEK/USD", Policy(allow_cross=("DKK",)))["missing"]
    rate = found("SEK/USD", Policy(allow_cross=("DKK", "EUR")))
    assert Fraction(int(rate["numerator"]), int(rate["denominator"])) == Fraction(87, 1000) * Fraction("1.1684")
    assert rate["path"] == "SEK/EUR 2026-09-28 × EUR/USD 2026-09-30"
    assert (rate["rate_date"], rate["age_days"]) == (date(2026, 9, 28), 2)
    assert found("USD/SEK", Policy(allow_cross=("EUR",)))["missing"]  # both legs are the other way round
    turned = found("USD/SEK", Policy(allow_inverse=True, allow_cross=("EUR",)))
    assert turned["path"] == "1/(EUR/USD 2026-09-30) × 1/(SEK/EUR 2026-09-28)"


def test_crosses_that_lead_back_to_where_they_began_find_nothing() -> None:
    circular = Policy(allow_inverse=True, allow_cross=("SEK", "GBP", "NOK"))
    text = """
        rate_type  from_currency  to_currency  date        rate
        closing    GBP            NOK          2026-09-30  13
        closing    NOK            GBP          2026-09-30  0.08"""
    assert found("SEK/GBP", circular, text=text)["missing"]


def test_one_stale_leg_makes_the_cross_missing() -> None:
    assert found("JPY/USD", Policy(max_age_days=7, allow_cross=("EUR",)))["missing"]


def test_a_direct_rate_goes_before_an_inverse_and_a_cross_but_not_when_it_is_too_old() -> None:
    text = """
        rate_type  from_currency  to_currency  date        rate
        closing    USD            EUR          2026-08-01  0.9
        closing    EUR            USD          2026-09-30  1.25"""
    assert found("USD/EUR", Policy(allow_inverse=True), text=text)["path"] == "USD/EUR 2026-08-01"
    assert found("USD/EUR", Policy(7, allow_inverse=True), text=text)["path"] == "1/(EUR/USD 2026-09-30)"


def test_an_average_serves_the_days_it_covers_the_narrowest_first() -> None:
    assert found("SEK/EUR", Policy(0), "2026-09-01", "average")["rate"] == Decimal("8.65")
    assert found("SEK/EUR", Policy(0), "2026-10-01", "average")["rate"] == Decimal("8.5")
    assert found("SEK/EUR", Policy(0), "2027-01-01", "average")["missing"]


def test_each_rate_type_stands_alone() -> None:
    assert found("SEK/EUR", Policy(), rate_type="budget")["rate"] == 9
    assert found("SEK/EUR", Policy(), rate_type="spot")["missing"]


def test_a_currency_in_itself_is_one_and_needs_no_quotation() -> None:
    rate = found("EUR/EUR", Policy())
    assert (rate["numerator"], rate["denominator"], rate["path"], rate["missing"]) == (1, 1, "", False)


def test_a_company_s_own_rate_goes_before_the_shared_one_of_that_day_but_not_before_a_later_one() -> None:
    text = """
        company  rate_type  from_currency  to_currency  date        rate
        *        closing    USD            EUR          2026-09-30  0.90
        SE01     closing    USD            EUR          2026-09-30  0.91
        FR01     closing    USD            EUR          2026-09-29  0.92"""
    assert found("USD/EUR", Policy(), text=text, company="SE01")["rate"] == Decimal("0.91")
    assert found("USD/EUR", Policy(), text=text, company="FR01")["rate"] == Decimal("0.90")
    assert found("USD/EUR", Policy(), text=text)["rate"] == Decimal("0.90")


def test_of_two_rates_of_one_day_the_first_written_counts() -> None:
    text = """
        rate_type  from_currency  to_currency  date        rate
        closing    USD            EUR          2026-09-30  0.90
        closing    USD            EUR          2026-09-30  0.91"""
    assert found("USD/EUR", Policy(), text=text)["rate"] == Decimal("0.90")


def test_a_small_inverse_is_printed_for_more_units() -> None:
    text = """
        rate_type  from_currency  to_currency  date        rate
        closing    EUR            IDR          2026-09-30  19234.56"""
    rate = found("IDR/EUR", Policy(allow_inverse=True), text=text)
    assert (rate["rate"], rate["units"]) == (Decimal("0.005198975"), 100)


DAYS = st.integers(0, 40).map(lambda days: date(2026, 8, 25) + timedelta(days))
QUOTES = st.lists(
    st.tuples(DAYS, st.integers(1, 10**18 - 1), st.sampled_from([1, 100, 10**12])), min_size=1, max_size=6
)


@given(QUOTES, DAYS, st.one_of(st.none(), st.integers(0, 30)))
def test_the_rate_found_is_the_one_anyone_would_pick(
    quotes: list[tuple[date, int, int]], day: date, age: int | None
) -> None:
    frame = pl.DataFrame(
        [
            {"company": "*", "rate_type": "closing", "from_currency": "USD", "to_currency": "EUR", "date": when}
            | {"rate": Decimal(rate).scaleb(-9), "units": Decimal(units), "date_from": None}
            for when, rate, units in quotes
        ],
        schema_overrides={"rate": money.RATE, "units": money.UNITS, "date_from": pl.Date},
    )
    pair = {"rate_type": "closing", "from_currency": "USD", "to_currency": "EUR", "date": day}
    rate = rates.look_up(frame, pl.DataFrame([pair]), Policy(age)).row(0, named=True)
    usable = [one for one in quotes if one[0] <= day and (age is None or (day - one[0]).days <= age)]
    if not usable:
        assert rate["missing"]
        return
    when, figure, units = max(usable, key=lambda one: one[0])
    assert rate["rate_date"] == when
    assert Fraction(int(rate["numerator"]), int(rate["denominator"])) == Fraction(figure, units * 10**9)


AMOUNTS = st.integers(-(10**18) + 1, 10**18 - 1).map(lambda whole: Decimal(whole).scaleb(-4))


@given(st.lists(st.tuples(AMOUNTS, st.integers(1, 10**36), st.integers(1, 10**36), st.integers(0, 4)), max_size=8))
def test_money_at_a_rate_is_exact_whatever_its_size(cases: list[tuple[Decimal, int, int, int]]) -> None:
    cases = [one for one in cases if int(abs(Fraction(one[0]) * 10**4)) * one[1] // one[2] < 10**30]
    whole = pl.Decimal(38, 0)
    frame = pl.DataFrame(
        [(amount, Decimal(up), Decimal(down), places) for amount, up, down, places in cases],
        schema={"amount": money.AMOUNT, "up": whole, "down": whole, "places": pl.Int32},
        orient="row",
    )
    columns = (pl.col("amount"), pl.col("up"), pl.col("down"), pl.col("places"))
    made = frame.select(found=money.at_rate(*columns))["found"]
    expected = [money.divided(int(Fraction(a) * 10**4) * n * 10**p, d * 10**4) for a, n, d, p in cases]
    assert [Fraction(one) * 10**p for one, (*_, p) in zip(made, cases, strict=True)] == expected


def test_missing_figures_stay_missing() -> None:
    whole = pl.Decimal(38, 0)
    frame = pl.DataFrame({"a": [Decimal(1), None]}, schema={"a": money.AMOUNT})
    none, one = pl.lit(None, dtype=whole), pl.lit(Decimal(1), dtype=whole)
    assert frame.select(found=money.at_rate(pl.col("a"), none, one, 2))["found"].to_list() == [None, None]
    assert frame.select(found=money.at_rate(pl.col("a"), one, one, 2))["found"].to_list() == [Decimal(1), None]


@pytest.mark.parametrize("wanted", [pl.DataFrame(schema={"rate_type": pl.String, "date": pl.Date})])
def test_nothing_wanted_is_nothing_found(wanted: pl.DataFrame) -> None:
    nothing = rates.find(closing.books(), wanted, Policy())
    assert nothing.columns == ["rate_type", "date", *rates.FOUND]


def test_an_inverse_too_large_to_print_is_still_exact() -> None:
    text = """
        rate_type  from_currency  to_currency  date        rate         units
        closing    EUR            USD          2026-09-30  0.000000002  10"""
    rate = found("USD/EUR", Policy(allow_inverse=True), text=text)
    assert (rate["rate"], rate["numerator"], rate["denominator"]) == (None, 5_000_000_000, 1)
