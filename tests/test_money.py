"""One rounding rule on every engine, and wholes shared to the cent."""

from __future__ import annotations

import csv
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout import money
from tieout.places import place

if TYPE_CHECKING:
    from collections.abc import Callable

GOLDEN = Path(__file__).parent / "expected" / "rounding.csv"
CASE_TYPES = {"amount": money.SUM, "rate": money.RATE, "units": money.RATE, "decimals": pl.Int32, "expected": money.SUM}


def golden_cases() -> list[dict[str, str]]:
    """The rounding cases that hold on every engine, as written."""
    with GOLDEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def case_frame(cases: list[dict[str, str]]) -> pl.DataFrame:
    """Cases as a frame of exact decimals."""
    values = {name: [Decimal(case[name]) for case in cases] for name in ("amount", "rate", "units", "expected")}
    return pl.DataFrame(values | {"decimals": [int(case["decimals"]) for case in cases]}, schema=CASE_TYPES)


@pytest.fixture(scope="module")
def house() -> duckdb.DuckDBPyConnection:
    """DuckDB with the functions of the house."""
    connection = duckdb.connect()
    connection.execute((place("queries") / "engines" / "duckdb.sql").read_text(encoding="utf-8"))
    return connection


# --- currencies ---


@pytest.mark.parametrize(
    ("currency", "decimals"),
    [
        ("EUR", 2),
        ("SEK", 2),
        ("JPY", 0),
        ("KRW", 0),
        ("ISK", 0),
        ("KWD", 3),
        ("TND", 3),
        ("CLF", 4),
        ("RSD", 2),
        ("IQD", 3),
    ],
)
def test_a_currency_has_the_decimals_it_is_booked_in(currency: str, decimals: int) -> None:
    assert money.decimals(currency) == decimals


def test_no_currency_has_more_decimals_than_are_stored() -> None:
    assert {"EUR", "SEK", "USD"} <= money.currencies()
    assert max(map(money.decimals, money.currencies())) == money.PLACES


# --- rounding: one table of cases, every engine ---


@pytest.mark.parametrize("case", golden_cases(), ids=lambda case: f"{case['amount']} {case['why']}")
def test_the_cases_hold_for_one_amount(case: dict[str, str]) -> None:
    found = money.convert_amount(*(Decimal(case[name]) for name in ("amount", "rate", "units")), int(case["decimals"]))
    assert found == Decimal(case["expected"])


def test_the_cases_hold_in_polars() -> None:
    frame = case_frame(golden_cases())
    found = frame.select(
        "expected",
        found=money.converted(pl.col("amount"), pl.col("rate"), pl.col("units"), pl.col("decimals")),
    )
    assert found.schema["found"] == money.SUM
    assert found["found"].to_list() == found["expected"].to_list()


def test_the_cases_hold_in_duckdb(house: duckdb.DuckDBPyConnection) -> None:
    house.register("cases", case_frame(golden_cases()).to_arrow())
    sql = """
        select amount, rate, units, decimals, expected, converted(amount, rate, units, decimals) as found,
            cast(converted_wide(amount, rate, units, decimals) as decimal(38, 4)) as wide
        from cases where not (expected = found and expected = wide)"""
    assert house.execute(sql).fetchall() == []
    described = house.sql("select converted(amount, rate, units, decimals) as found from cases").types
    assert list(map(str, described)) == ["DECIMAL(38,4)"]


def test_plain_rounding_is_conversion_at_one(house: duckdb.DuckDBPyConnection) -> None:
    frame = case_frame([case for case in golden_cases() if case["rate"] == case["units"] == "1"])
    house.register("cases", frame.to_arrow())
    sql = "select amount, expected, rounded(amount, decimals) from cases"
    assert [row for row in house.execute(sql).fetchall() if row[1] != row[2]] == []
    assert (
        frame.select(money.rounded(pl.col("amount"), pl.col("decimals")))["amount"].to_list()
        == frame["expected"].to_list()
    )
    for amount, places, expected in frame.select("amount", "decimals", "expected").iter_rows():
        assert money.round_amount(amount, places) == expected


def oracle(amount: Decimal, rate: Decimal, units: Decimal, places: int) -> Fraction:
    """The rule in words: take the exact fraction, cut it down, and go one further when half or more was cut."""
    exact = Fraction(amount) * Fraction(rate) / Fraction(units) * 10**places
    cut = int(abs(exact))
    whole = cut + 1 if abs(exact) - cut >= Fraction(1, 2) else cut
    return Fraction(-whole if exact < 0 else whole, 10**places)


def amounts(digits: int, places: int, *, least: int | None = None) -> st.SearchStrategy[Decimal]:
    """Decimals of any length up to so many digits: short ones as often as long ones."""
    lengths = st.integers(1, digits)
    return lengths.flatmap(
        lambda length: st.integers(-(10**length) + 1 if least is None else least, 10**length - 1).map(
            lambda value: Decimal(value).scaleb(-places)
        )
    )


POSITIVE = st.one_of(amounts(15, 9, least=1), amounts(6, 4, least=1), st.sampled_from([Decimal(1), Decimal(100)]))
CONVERSION = st.tuples(amounts(18, 4), POSITIVE, POSITIVE, st.integers(0, 4))


@settings(max_examples=60, deadline=None)
@given(st.lists(CONVERSION, min_size=1, max_size=40))
def test_random_conversions_are_the_exact_fraction_rounded(
    house: duckdb.DuckDBPyConnection, cases: list[tuple[Decimal, Decimal, Decimal, int]]
) -> None:
    schema = {name: CASE_TYPES[name] for name in ("amount", "rate", "units", "decimals")}
    frame = pl.DataFrame(cases, schema=schema, orient="row")
    expected = [oracle(*case) for case in cases]
    columns = [pl.col(name) for name in schema]
    assert list(map(Fraction, frame.select(money.converted(*columns))["amount"])) == expected
    house.register("cases", frame.with_row_index("place").to_arrow())
    found = house.execute("select converted(amount, rate, units, decimals) from cases order by place").fetchall()
    assert [Fraction(value) for (value,) in found] == expected
    assert [Fraction(money.convert_amount(*case)) for case in cases] == expected


def test_whole_numbers_divide_half_away(house: duckdb.DuckDBPyConnection) -> None:
    cases = [(5, 2, 3), (-5, 2, -3), (4, 3, 1), (-4, 3, -1), (5, 3, 2), (-5, 3, -2), (1, 2, 1), (-1, 2, -1), (0, 7, 0)]
    frame = pl.DataFrame(cases, schema=["top", "bottom", "expected"], orient="row")
    assert frame.select(money.half_away(pl.col("top"), pl.col("bottom")))["top"].to_list() == [
        case[2] for case in cases
    ]
    for top, bottom, expected in cases:
        assert money.divided(top, bottom) == expected
        assert money.divided(-top, -bottom) == expected
        both = house.execute(f"select half_away({top}, {bottom}), half_away({-top}, {-bottom})")
        assert both.fetchall() == [(expected,) * 2]


def test_a_missing_amount_stays_missing(house: duckdb.DuckDBPyConnection) -> None:
    frame = pl.DataFrame({"amount": [None, Decimal("1.0050")]}, schema={"amount": money.AMOUNT})
    one = pl.lit(Decimal(1))
    assert frame.select(money.converted(pl.col("amount"), one, one, 2))["amount"].to_list() == [None, Decimal("1.01")]
    assert house.execute("select converted(null, 1, 1, 2), rounded(null, 2)").fetchall() == [(None, None)]


def test_what_outgrows_the_integers_raises(house: duckdb.DuckDBPyConnection) -> None:
    amount, rate = Decimal("99999999999999999999999999.9999"), Decimal("999999999.999999999")
    frame = pl.DataFrame({"amount": [amount], "rate": [rate]}, schema={"amount": money.SUM, "rate": money.RATE})
    with pytest.raises(pl.exceptions.InvalidOperationError):
        frame.select(money.converted(pl.col("amount"), pl.col("rate"), pl.lit(Decimal(1)), 2))
    house.register("cases", frame.to_arrow())
    with pytest.raises(duckdb.OutOfRangeException):
        house.execute("select converted(amount, rate, 1, 2) from cases").fetchall()


def test_a_dimension_is_read_out_of_the_text(house: duckdb.DuckDBPyConnection) -> None:
    sql = "select dim('department=SALES|project=P%7C1%3D50%25', $name)"
    expected = {"department": "SALES", "project": "P|1=50%", "ject": "", "cost": ""}
    found = {name: house.execute(sql, {"name": name}).fetchall() for name in expected}
    assert found == {name: [(value,)] for name, value in expected.items()}


# --- sharing ---

SHARE = {"group": pl.String, "total": money.SUM, "decimals": pl.Int32, "weight": pl.Decimal(18, 2), "order": pl.Int32}


def shared(table: str, share: Callable[..., pl.DataFrame] = money.share) -> list[str]:
    """The parts of a table `group total decimals weight`, in its order."""
    rows = [line.split() for line in table.strip().splitlines()]
    cells = [
        (group, Decimal(total), int(places), Decimal(weight), order)
        for order, (group, total, places, weight) in enumerate(rows)
    ]
    frame = share(pl.DataFrame(cells, schema=SHARE, orient="row"), ["group"])
    return [f"{part:.{places}f}" for part, places in frame.select("part", "decimals").iter_rows()]


def test_the_cents_left_over_go_to_the_largest_remainders() -> None:
    table = """
        rent  100.00  2  1
        rent  100.00  2  1
        rent  100.00  2  1
        heat  0.05    2  50
        heat  0.05    2  30
        heat  0.05    2  20
        yen   1000    0  1
        yen   1000    0  2
        fils  1.000   3  3
        fils  1.000   3  4
    """
    # heat: 2.5, 1.5 and 1 cents are cut to 2, 1, 1; the one cent left goes to the first of the two equal remainders
    expected = ["33.34", "33.33", "33.33", "0.03", "0.01", "0.01", "333", "667", "0.429", "0.571"]
    assert shared(table) == expected


def test_zero_and_negative_weights() -> None:
    table = """
        zero     10.00  2   0
        zero     10.00  2   1
        zero     10.00  2   2
        credit  100.00  2   3
        credit  100.00  2  -1
        minus   -10.00  2   0
        minus   -10.00  2   1
        minus   -10.00  2   2
        turned   10.00  2  -1
        turned   10.00  2  -2
    """
    expected = ["0.00", "3.33", "6.67", "150.00", "-50.00", "0.00", "-3.33", "-6.67", "3.33", "6.67"]
    assert shared(table) == expected


def test_shares_in_turn_are_differences_of_what_was_given_so_far() -> None:
    table = """
        even  100.00  2  1
        even  100.00  2  1
        even  100.00  2  1
        days  365.00  2  31
        days  365.00  2  28
        days  365.00  2  31
        back   -1.00  2  1
        back   -1.00  2  1
        back   -1.00  2  1
    """
    expected = ["33.33", "33.34", "33.33", "125.72", "113.56", "125.72", "-0.33", "-0.34", "-0.33"]
    assert shared(table, money.share_in_turn) == expected


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ("a 1.00 2 0\na 1.00 2 0", "the weights add up to zero"),
        ("a 1.00 2 1\na 1.00 2 -1", "the weights add up to zero"),
        ("a 1.005 2 1", "more decimals than its currency"),
        ("a 1.00 2 1\na 2.00 2 1", "the total differs"),
    ],
)
def test_what_cannot_be_shared_is_named(rows: str, why: str) -> None:
    with pytest.raises(ValueError, match=rf"\('a',\).*{why}"):
        shared(rows)


def test_nothing_to_share_is_nothing() -> None:
    frame = pl.DataFrame(schema=SHARE)
    assert money.share(frame, ["group"]).columns == [*SHARE, "part"]
    assert money.share_in_turn(frame, ["group"]).height == 0


def slow_share(total: Decimal, places: int, weights: list[Decimal]) -> list[Fraction]:
    """The rule in words: cut every exact share down, then hand out the cents left one by one, the neediest first."""
    sign = -1 if total < 0 else 1
    exact = [abs(Fraction(total)) * 10**places * Fraction(weight) / sum(map(Fraction, weights)) for weight in weights]
    parts = [value.numerator // value.denominator for value in exact]
    for _ in range(int(sum(exact)) - sum(parts)):
        neediest = max(range(len(parts)), key=lambda n: (exact[n] - parts[n], -n))
        parts[neediest] += 1
    return [Fraction(sign * part, 10**places) for part in parts]


def slow_share_in_turn(total: Decimal, places: int, weights: list[Decimal]) -> list[Fraction]:
    """Round what has been given so far, take differences."""
    whole = sum(weights)
    so_far = [oracle(total, sum(weights[: n + 1]), whole, places) for n in range(len(weights))]
    return [now - before for before, now in zip([Fraction(0), *so_far], so_far, strict=False)]


@st.composite
def groups(draw: st.DrawFn) -> list[tuple[Decimal, int, list[Decimal]]]:
    """Totals of any sign with weights of any sign that do not add up to zero."""
    weights = st.lists(amounts(6, 2), min_size=1, max_size=6).filter(lambda values: sum(values) != 0)
    cents = st.integers(-(10**9), 10**9)
    one = st.tuples(cents, st.integers(0, 4), weights)
    return [
        (Decimal(whole).scaleb(-places), places, parts) for whole, places, parts in draw(st.lists(one, max_size=15))
    ]


@settings(max_examples=80, deadline=None)
@given(groups(), st.randoms())
def test_shares_are_the_slow_rule_and_add_up(cases: list[tuple[Decimal, int, list[Decimal]]], random: object) -> None:
    rows = [
        (str(name), total, places, weight, order)
        for name, (total, places, weights) in enumerate(cases)
        for order, weight in enumerate(weights)
    ]
    frame = pl.DataFrame(rows, schema=SHARE, orient="row")
    mixed = list(range(len(rows)))
    random.shuffle(mixed)  # type: ignore[attr-defined]
    for share, slow in ((money.share, slow_share), (money.share_in_turn, slow_share_in_turn)):
        found = share(frame[mixed], ["group"]).sort(pl.col("group").cast(pl.Int32), "order")
        expected = [part for total, places, weights in cases for part in slow(total, places, weights)]
        assert list(map(Fraction, found["part"])) == expected
        sums = found.group_by("group").agg(pl.col("part").sum(), pl.col("total").first())
        assert sums["part"].to_list() == sums["total"].to_list()
