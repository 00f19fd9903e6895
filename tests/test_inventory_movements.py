"""Model movements: what decreases cost where there are no value entries, by tables a controller checks."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from fractions import Fraction
from functools import cache
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from item_entries import histories, history
from tieout.rooms.inventory import applications, compiled, movements, traces

METHODS = ("fifo", "lifo", "average", "specific", "standard")
KEY = ["company", "item_entry_no"]
Key = tuple[str, int]


@cache
def days(period: str) -> pl.DataFrame:
    """Every day of 2026 with the first day of its period, for as many companies as a frame has."""
    every = pl.DataFrame({"day": pl.date_range(dt.date(2026, 1, 1), dt.date(2026, 12, 31), eager=True)})
    of = every.select("day", period=pl.col("day").dt.truncate(period))
    return pl.DataFrame({"company": [f"C{number}" for number in range(1, 41)]}).join(of, how="cross")


def costs(frame: pl.DataFrame, period: str = "1mo", scope: str = "item") -> list[str]:
    """The cost of each entry by number, in money; `?` behind what is provisional."""
    found = movements.value(frame, days(period), scope).costs.sort("item_entry_no")
    return [
        f"{cost / 10**4:.2f}{'?' if provisional else ''}"
        for cost, provisional in found.select("cost_actual", "provisional").iter_rows()
    ]


def faults(frame: pl.DataFrame) -> list[tuple[int, str]]:
    found = movements.value(frame, days("1mo"), "item").faults
    return found.select("entry_no", "code").rows()


BASIC = """
day  quantity   cost
1          10  10.00
3          10  20.00
5         -15      -
6          -5      -
"""


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("fifo", ["10.00", "20.00", "-20.00", "-10.00"]),
        ("lifo", ["10.00", "20.00", "-25.00", "-5.00"]),
        ("average", ["10.00", "20.00", "-22.50", "-7.50"]),
        ("standard", ["12.00", "12.00", "-18.00", "-6.00"]),
        ("specific", ["10.00", "20.00", "-45.00?", "-15.00?"]),
    ],
)
def test_each_method_takes_its_own_cost(method: str, expected: list[str]) -> None:
    assert costs(history(BASIC, method=method, card_cost=3 * 10**9, standard_cost=12 * 10**8)) == expected


@pytest.mark.parametrize("method", ["fifo", "lifo", "average"])
def test_nothing_is_left_where_no_quantity_is(method: str) -> None:
    table = """
    day  quantity   cost
    1           3  10.00
    2          -1      -
    3          -1      -
    4          -1      -
    """
    found = costs(history(table, method=method))
    assert sum(map(Fraction, found)) == 0
    assert found[1:] in (["-3.33", "-3.34", "-3.33"], ["-3.33", "-3.33", "-3.34"])


def test_a_sale_before_its_receipt_is_provisional_until_the_receipt_comes() -> None:
    sold = """
    day  quantity   cost
    1          -4      -
    """
    assert costs(history(sold, card_cost=2 * 10**9)) == ["-8.00?"]
    received = "    5           3  30.00"
    assert costs(history(sold + received, card_cost=2 * 10**9)) == ["-32.00?", "30.00"]


def test_the_average_of_a_month_counts_receipts_after_the_sale_the_average_of_a_day_does_not() -> None:
    table = """
    day  quantity   cost
    1          10  10.00
    5          -5      -
    9          10  30.00
    """
    assert costs(history(table, method="average"))[1] == "-10.00"
    assert costs(history(table, method="average"), period="1d")[1] == "-5.00"


def test_the_average_of_a_location_is_its_own() -> None:
    table = """
    day  quantity   cost  location
    1          10  10.00  EAST
    1          10  30.00  WEST
    5          -5      -  WEST
    """
    assert costs(history(table, method="average"))[2] == "-10.00"
    assert costs(history(table, method="average"), scope="item_location_variant")[2] == "-15.00"


@pytest.mark.parametrize("method", ["fifo", "lifo", "average"])
def test_a_return_comes_back_at_the_cost_it_left_with_and_can_be_sold_again(method: str) -> None:
    table = """
    day  quantity   cost  applies_from
    1           2  10.00  -
    2          -2      -  -
    3           2      -  2
    4          -2      -  -
    """
    assert costs(history(table, method=method)) == ["10.00", "-10.00", "10.00", "-10.00"]


def test_a_pool_that_was_sold_out_gives_what_came_back_and_no_cent_more() -> None:
    """7 of 13 for 10.00 come back at 5.38: six at 0.77 and the last at 0.76, where 10.00 / 13 would give 5.39."""
    again = "\n".join("    4          -1      -  -" for _ in range(7))
    table = f"""
    day  quantity   cost  applies_from
    1          13  10.00  -
    2         -13      -  -
    3           7      -  2
{again}
    """
    assert costs(history(table, method="average"))[2:] == ["5.38", *["-0.77"] * 6, "-0.76"]


@pytest.mark.parametrize("scope", ["item", "item_location_variant"])
@pytest.mark.parametrize("method", ["fifo", "average"])
def test_a_transfer_carries_its_cost_to_the_other_location(method: str, scope: str) -> None:
    table = """
    day  quantity   cost  location  transferred_from
    1           4  10.00  EAST      -
    2          -2      -  EAST      -
    2           2      -  WEST      2
    3          -1      -  WEST      -
    """
    assert costs(history(table, method=method), scope=scope) == ["10.00", "-5.00", "5.00", "-2.50"]


def test_average_leaves_a_fixed_application_out_on_both_sides() -> None:
    table = """
    day  quantity   cost  applies_to
    1          10  10.00  -
    2          10  50.00  -
    3         -10      -  2
    4          -5      -  -
    """
    assert costs(history(table, method="average"))[2:] == ["-50.00", "-5.00"]


def test_amounts_have_the_decimals_of_their_currency() -> None:
    table = """
    day  quantity    cost
    1           3  100
    2          -1       -
    """
    assert [costs(history(table, decimals=d))[1] for d in (0, 2)] == ["-33.00", "-33.33"]


def test_five_decimals_of_a_quantity_and_nine_of_a_unit_cost_count() -> None:
    table = """
    day  quantity  cost
    1     -0.00001  -
    """
    assert costs(history(table, card_cost=499999999999)) == ["0.00"]
    assert costs(history(table, card_cost=500 * 10**9)) == ["-0.01?"]


def test_what_cannot_be_is_told_and_ends() -> None:
    table = """
    day  quantity  cost  applies_from  transferred_from
    1          -2     -  -             -
    2           2     -  1             -
    3          -2     -  -             -
    4           2     -  3             -
    5           5     -  -             -
    6           1  1.00  -             99
    7           9     -  3             -
    """
    assert faults(history(table)) == [
        (1, "cost_circle"),
        (3, "returned_beyond_quantity"),
        (5, "increase_without_cost"),
        (6, "link_to_missing_entry"),
    ]


# --- the slow way: layers and pools as lists, fractions, one entry after the other ---

CENT = 100


def cents(amount: Fraction) -> int:
    """Ten-thousandths in whole cents, half away from zero."""
    found = int(abs(amount) / CENT + Fraction(1, 2)) * CENT
    return found if amount >= 0 else -found


def given_away(total: int, whole: int, before: int, part: int) -> int:
    """What a part costs that follows `before`: what all up to it cost, less what those before it did."""

    def so_far(taken: int) -> int:
        return total if taken == whole else cents(Fraction(total * taken, whole))

    return so_far(before + part) - (so_far(before) if before else 0)


def card(e: dict[str, Any], quantity: int) -> int:
    return cents(Fraction(e["card_cost"] * quantity, 10**10))


def own_cost(e: dict[str, Any]) -> int:
    if e["method"] == "standard":
        return cents(Fraction(e["standard_cost"] * e["quantity"], 10**10))
    return int(e["cost"])


class Layered:
    """Costs by layers, found by asking back: a decrease asks its layers, a return its decrease."""

    def __init__(self, frame: pl.DataFrame) -> None:
        work, _ = applications.linked(frame)
        others = work.select(
            "company", "item", "place", "quantity", "location", "variant", "lot", other_entry="entry_no"
        )
        moved, _ = applications.places(work, others, "transferred_from", same_stock=False)
        self.rows = work.with_columns(moved=moved).rows(named=True)
        # in the order they were made: what was undone and made again stands where it was made again
        self.applied = traces.derived(work.with_columns(source=self.sources(work, moved)))[0].rows()
        self.known: dict[int, int] = {}
        self.asking: set[int] = set()
        self.returns: dict[int, list[int]] = defaultdict(list)  # by decrease, in order
        self.given: dict[int, list[tuple[int, int]]] = defaultdict(list)  # by layer: decrease and part, in order
        self.consumed: dict[int, list[int]] = defaultdict(list)  # by decrease: its layers
        for place in range(len(self.rows)):
            self.returns[self.source(place)].append(place)
        for layer, decrease, part in self.applied:
            self.given[layer].append((decrease, part))
            self.consumed[decrease].append(layer)

    def sources(self, work: pl.DataFrame, moved: pl.Series) -> pl.Series:
        return pl.Series([a if a >= 0 else b for a, b in zip(work["source"], moved, strict=True)], dtype=pl.Int64)

    def source(self, place: int) -> int:
        e = self.rows[place]
        return int(e["source"] if e["source"] >= 0 else e["moved"])

    def cost(self, place: int) -> int:
        if place not in self.known:
            if place in self.asking:
                raise RecursionError
            self.asking.add(place)
            e = self.rows[place]
            self.known[place] = self.increase(place) if e["quantity"] > 0 else -self.decrease(place)
        return self.known[place]

    def increase(self, place: int) -> int:
        e, source = self.rows[place], self.source(place)
        if source < 0:
            return own_cost(e)
        before = sum(self.rows[other]["quantity"] for other in self.returns[source] if other < place)
        return given_away(-self.cost(source), -self.rows[source]["quantity"], before, e["quantity"])

    def decrease(self, place: int) -> int:
        e, total, covered = self.rows[place], 0, 0
        for layer in dict.fromkeys(self.consumed[place]):
            before = 0
            for decrease, part in self.given[layer]:
                if decrease == place:
                    total += given_away(self.cost(layer), self.rows[layer]["quantity"], before, part)
                    covered += part
                before += part
        open_quantity = -e["quantity"] - covered
        return total + (card(e, open_quantity) if open_quantity else 0)


@given(histories(("fifo", "lifo", "specific", "standard")))
@settings(max_examples=12, deadline=None)
def test_layers_cost_what_the_slow_way_finds(frame: pl.DataFrame) -> None:
    slow = Layered(frame)
    found = valued(frame)
    circles = set(movements.value(frame, days("1mo"), "item").faults.filter(code="cost_circle")["company"])
    for company, places in by_company(slow.rows).items():
        try:
            expected = {(company, slow.rows[place]["entry_no"]): slow.cost(place) for place in places}
        except RecursionError:
            assert company in circles, f"{company} of {frame}"
        else:
            assert {key: found[key] for key in expected} == expected, frame.filter(company=company)


def by_company(rows: list[dict[str, Any]]) -> dict[str, list[int]]:
    """The places of each company's entries."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, e in enumerate(rows):
        found[e["company"]].append(place)
    return found


@given(histories(("average",), links=False), st.sampled_from(["1d", "1w", "1mo"]), st.booleans())
@settings(max_examples=12, deadline=None)
def test_pools_cost_what_the_slow_way_finds(frame: pl.DataFrame, period: str, by_location: bool) -> None:
    scope = "item_location_variant" if by_location else "item"
    assert valued(frame, period, scope) == slow_average(frame, period, by_location)


def valued(frame: pl.DataFrame, period: str = "1mo", scope: str = "item") -> dict[Key, int]:
    """Cost by company and entry, alike in plain Python and compiled."""
    both = []
    for long in (10**9, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(compiled, "LONG", long)
            found = movements.value(frame, days(period), scope).costs.select(*KEY, "cost_actual")
            both.append({(company, number): cost for company, number, cost in found.iter_rows()})
    assert both[0] == both[1]
    return both[0]


def slow_average(frame: pl.DataFrame, period: str, by_location: bool) -> dict[Key, int]:
    """Average cost, a dictionary of pools; the day of a decrease is not before that of its layers."""
    rows = {(e["company"], e["entry_no"]): e for e in frame.rows(named=True)}
    applied = applications.derive(frame).filter(pl.col("quantity") < 0)
    first = dict(days(period).select("day", "period").iter_rows())
    took = {number: e["posting_date"] for number, e in rows.items()}
    for company, layer, decrease in applied.select("company", "inbound_entry", "outbound_entry").iter_rows():
        took[company, decrease] = max(took[company, decrease], rows[company, layer]["posting_date"])
    pools: dict[tuple[str, ...], list[int]] = {}
    cost: dict[Key, int] = {}
    together: dict[tuple[dt.date, tuple[str, ...]], list[Key]] = defaultdict(list)
    for n, e in sorted(rows.items()):
        spot = (e["company"], e["item"], *((e["location"],) if by_location else ()))
        together[first[took[n]], spot].append(n)
    for (_, spot), here in sorted(together.items()):
        pool = pools.setdefault(spot, [0, 0])
        for n in (n for n in here if rows[n]["quantity"] > 0):
            cost[n] = rows[n]["cost"]
            pool[0], pool[1] = pool[0] + rows[n]["quantity"], pool[1] + cost[n]
        held, amount = pool
        for n in (n for n in here if rows[n]["quantity"] < 0):
            part = -rows[n]["quantity"]
            if held > 0 and amount >= 0:
                out = amount if part == held else cents(Fraction(amount * part, held))
                keep = held - part <= 0
            else:
                out, keep = card(rows[n], part), False
            cost[n] = -out
            if not keep:
                held, amount = held - part, amount - out
            pool[0], pool[1] = pool[0] - part, pool[1] - out
    return cost


@given(histories(METHODS))
@settings(max_examples=8, deadline=None)
def test_any_history_ends_and_costs_every_entry_once(frame: pl.DataFrame) -> None:
    for scope in ("item", "item_location_variant"):
        found = valued(frame, scope=scope)
        assert sorted(found) == sorted(frame.select("company", "entry_no").rows())


@given(histories(METHODS), st.randoms())
@settings(max_examples=8, deadline=None)
def test_the_order_of_rows_in_the_file_changes_nothing(frame: pl.DataFrame, random: Any) -> None:
    rows = list(range(len(frame)))
    random.shuffle(rows)
    assert valued(frame[rows]) == valued(frame)


@given(histories(("fifo", "lifo", "average"), links=False))
@settings(max_examples=12, deadline=None)
def test_covered_stock_is_worth_what_was_paid_less_what_was_sold(frame: pl.DataFrame) -> None:
    """Invariant 2 of the rule: no quantity, nothing provisional, no value."""
    costs = movements.value(frame, days("1mo"), "item").costs
    found = costs.join(frame, left_on=KEY, right_on=["company", "entry_no"])
    for item in found.sort("posting_date", "item_entry_no").partition_by("company", "item"):
        rows = item.rows(named=True)
        if not any(e["provisional"] for e in rows) and not open_somewhere(rows):
            assert sum(e["cost_actual"] for e in rows) == 0, item


def open_somewhere(rows: list[dict[str, Any]]) -> bool:
    """Whether an item has a quantity at a place, or its average was taken of a stock that was negative once."""
    held: dict[str, int] = defaultdict(int)
    lowest = 0
    for e in rows:
        held[e["location"]] += e["quantity"]
        lowest = min(lowest, sum(held.values()))
    return any(held.values()) or (rows[0]["method"] == "average" and lowest < 0)


@given(histories(METHODS, longest=30, most=5), st.integers(1, 9))
@settings(max_examples=12, deadline=None)
def test_items_shared_out_to_the_cores_and_columns_in_pieces_cost_the_same(frame: pl.DataFrame, size: int) -> None:
    whole = movements.value(frame, days("1mo"), "item_location_variant").costs
    pieces = pl.concat([frame[place : place + size] for place in range(0, len(frame), size)], rechunk=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(movements, "CUT", size)
        patch.setattr(movements.os, "cpu_count", lambda: 3)
        assert movements.value(pieces, days("1mo"), "item_location_variant").costs.equals(whole)
