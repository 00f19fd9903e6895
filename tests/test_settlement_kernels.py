"""The kernels of matching against slow ways anyone can read: every pair, every subset, one entry after the other."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import settings as trials
from hypothesis import strategies as st

from tieout.rooms.settlement import keys, pairs, search, single, subsets, sums, tables
from tieout.rooms.settlement.found import POOL, Found
from tieout.rooms.settlement.subsets import Bounds

if TYPE_CHECKING:
    from collections.abc import Callable

Row = tuple[int, int, int]  # key, amount, day
FEW, MANY = 2, 36


def pool(*rows: Row) -> pl.DataFrame:
    return pl.DataFrame([(item, *row) for item, row in enumerate(rows)], schema=POOL, orient="row")


def groups(frame: pl.DataFrame) -> list[tuple[int, ...]]:
    """The groups of a result, each as its items."""
    found: dict[int, list[int]] = defaultdict(list)
    for item, group, _ in frame.rows():
        found[group].append(item)
    return sorted(tuple(sorted(items)) for items in found.values())


@pytest.mark.parametrize(
    ("rows", "sure", "doubtful"),
    [
        ([(1, 100, 1), (1, -100, 1)], [(0, 1)], []),
        ([(1, 100, 1), (2, -100, 1)], [], []),  # another key
        ([(1, 100, 1), (1, -100, 2), (1, 100, 9)], [(0, 1)], []),  # the nearer
        ([(1, 100, 4), (1, -100, 5), (1, 100, 6)], [], [(0, 1)]),  # equally near: a suggestion
        ([(1, 100, 4), (1, -100, 9), (1, 100, 4), (1, -100, 9)], [(0, 1), (2, 3)], []),  # whichever: all settle
        ([(1, 100, 4), (1, 100, 4), (1, -100, 4)], [], [(0, 2)]),
    ],
)
def test_one_to_one(rows: list[Row], sure: list[tuple[int, ...]], doubtful: list[tuple[int, ...]]) -> None:
    found = pairs.one_to_one(pool(*rows))
    assert (groups(found.sure), groups(found.doubtful)) == (sure, doubtful)


def test_a_pair_further_apart_than_the_window_is_none() -> None:
    rows = [(1, 100, 1), (1, -100, 40), (1, 100, 38)]
    assert groups(pairs.one_to_one(pool(*rows), window=5).sure) == [(1, 2)]


def test_thousands_of_equal_amounts_come_to_an_end() -> None:
    rows = [(1, 100, day % 7) for day in range(3000)] + [(1, -100, day % 7) for day in range(2999)]
    for found in (pairs.one_to_one(pool(*rows)), subsets.one_to_many(pool(*rows), Bounds(12)),
                  subsets.many_to_many(pool(*rows), Bounds(12))):  # fmt: skip
        used = found.sure["item"].to_list()
        assert len(used) == len(set(used))


@st.composite
def entries(draw: st.DrawFn, largest: int = 4, keys: int = 2) -> list[Row]:
    """Some entries of a few keys; keys never meet, so that many keys are many cases in one call."""
    amounts = st.integers(-largest, largest).filter(bool)
    row = st.tuples(st.integers(1, keys), amounts, st.integers(0, 6))
    return draw(st.lists(row, min_size=0 if keys <= FEW else 4 * keys, max_size=5 * keys))


@trials(max_examples=16, deadline=None)
@given(entries() | entries(keys=MANY), st.none() | st.integers(0, 3))
def test_pairs_are_pairs_and_nothing_sure_has_a_nearer_rival(rows: list[Row], window: int | None) -> None:
    found = pairs.one_to_one(pool(*rows), window)
    used = [item for group in groups(found.sure) for item in group]
    assert len(used) == len(set(used))
    for one, other in groups(found.sure):
        assert rows[one][0] == rows[other][0]
        assert rows[one][1] == -rows[other][1]
        assert window is None or abs(rows[one][2] - rows[other][2]) <= window
    assert groups(pairs.one_to_one(pool(*rows), window).sure) == groups(found.sure)
    counts: dict[tuple[int, int], list[int]] = defaultdict(lambda: [0, 0])
    for key, amount, _ in rows:
        counts[key, abs(amount)][amount > 0] += 1
    if window is None:  # as many on both sides: all of them settle
        even = {place for place, (left, right) in counts.items() if left == right}
        assert {item for item, row in enumerate(rows) if (row[0], abs(row[1])) in even} <= set(used)


@trials(max_examples=200, deadline=None)
@given(st.lists(st.integers(-30, 30).filter(bool), min_size=1, max_size=8), st.integers(-40, 40), st.integers(1, 6))
def test_the_search_finds_every_sum_there_is(amounts: list[int], target: int, most: int) -> None:
    values = sorted(set(amounts))
    counts = [min(amounts.count(value), most) for value in values]
    by_hand = {
        tuple(sorted(amounts[at] for at in chosen))
        for size in range(1, most + 1)
        for chosen in combinations(range(len(amounts)), size)
        if sum(amounts[at] for at in chosen) == target
    }
    for kind in (search.Few, search.Classes):
        made: Any = kind(values, counts, most)
        assert made.whole
        ways = made.totals(target, 0, 1, 10_000)
        assert {tuple(sorted(value for at, n in way.items() for value in [values[at]] * n)) for way in ways} == by_hand


@trials(max_examples=20, deadline=None)
@given(entries(largest=9) | entries(largest=9, keys=MANY), st.integers(0, 1))
def test_groups_of_a_search_net_to_nil_and_are_used_once(rows: list[Row], tolerance: int) -> None:
    for kernel in (subsets.one_to_many, subsets.many_to_many):
        found: Found = kernel(pool(*rows), Bounds(5, tolerance))
        used = [item for group in groups(found.sure) for item in group]
        assert len(used) == len(set(used))
        for group in groups(found.sure):
            assert len(group) <= 5
            assert abs(sum(rows[item][1] for item in group)) <= tolerance
            assert len({rows[item][0] for item in group}) == 1
            assert {rows[item][1] > 0 for item in group} == {True, False}


def test_what_passes_the_bound_is_told() -> None:
    rows = [(1, 1009 * (n + 1) ** 2 * (-1) ** n, 1) for n in range(400)]
    found = subsets.many_to_many(pool(*rows), Bounds(12))
    assert found.sure.is_empty()
    assert len(found.untried) == 400


@trials(max_examples=16, deadline=None)
@given(entries() | entries(keys=MANY), st.integers(0, 2))
def test_running_balances_like_a_clerk_does_it(rows: list[Row], tolerance: int) -> None:
    def by_hand(items: list[int], slack: int) -> list[tuple[int, ...]]:
        made, run, balance = [], list[int](), 0
        for item in items:
            run.append(item)
            balance += rows[item][1]
            if len(run) > 1 and abs(balance) <= slack:
                if {rows[one][1] > 0 for one in run} == {True, False}:
                    made.append(tuple(run))
                run, balance = [], 0
        return made

    expected = []
    for key in range(1, MANY + 1):
        items = [item for item, row in enumerate(rows) if row[0] == key]
        exact = by_hand(items, 0)
        gone = {item for group in exact for item in group}
        expected += exact + (by_hand([item for item in items if item not in gone], tolerance) if tolerance else [])
    assert groups(sums.running_zero(pool(*rows), tolerance)) == sorted(expected)


@trials(max_examples=16, deadline=None)
@given(entries(largest=50) | entries(largest=50, keys=MANY))
def test_parts_oldest_first_leave_nothing_on_the_smaller_side(rows: list[Row]) -> None:
    left = [amount for _, amount, _ in rows]
    by_hand = []
    for key in range(1, MANY + 1):
        debits = [item for item, row in enumerate(rows) if row[0] == key and row[1] > 0]
        credits_ = [item for item, row in enumerate(rows) if row[0] == key and row[1] < 0]
        while debits and credits_:
            part = min(left[debits[0]], -left[credits_[0]])
            by_hand.append((debits[0], credits_[0], part))
            left[debits[0]] -= part
            left[credits_[0]] += part
            debits, credits_ = ([item for item in side if left[item]] for side in (debits, credits_))
    assert sorted(sums.in_parts(pool(*rows)).rows()) == sorted(by_hand)


def both_ways(kernel: Callable[[], Any]) -> tuple[Any, Any]:
    """What a kernel says of a short pool, and what it would say by compiled loops."""
    with pytest.MonkeyPatch.context() as patch:
        short = kernel()
        for module in (tables, single, sums):
            patch.setattr(module, "LONG", 0)
        patch.setattr(tables, "PART", 1)
        return short, kernel()


@given(entries(largest=9) | entries(largest=9, keys=MANY), st.integers(0, 2))
@trials(max_examples=10, deadline=None)
def test_long_pools_and_short_ones_are_settled_alike(rows: list[Row], tolerance: int) -> None:
    mine = pool(*rows)
    short, long = both_ways(lambda: single.alone(mine))
    for one, other in zip(short, long, strict=True):
        assert sorted(one.rows()) == sorted(other.rows())
    short, long = both_ways(lambda: groups(sums.running_zero(mine, tolerance)))
    assert short == long
    for one_side, window in ((False, None), (True, None), (False, 3)):
        short, long = both_ways(lambda: groups(sums.wholes(mine, 0, window, one_side=one_side)))  # noqa: B023
        assert short == long
    short, long = both_ways(lambda: tables.two_sided(mine).rows())
    assert short == long == [row for row in mine.rows() if {1, -1} == signs(row[1], mine)]


@given(st.lists(st.tuples(st.integers(0, 2**64 - 1), st.integers(1, 9)), min_size=1, max_size=60))
@trials(max_examples=40, deadline=None)
def test_rows_of_one_number_share_a_part_and_know_the_first_of_them(drawn: list[tuple[int, int]]) -> None:
    numbers = [number for number, times in drawn for _ in range(times)]
    given_ = pl.Series(numbers, dtype=pl.UInt64), pl.Series(range(len(numbers)), dtype=pl.Int64)
    for made in both_ways(lambda: list(tables.parts(*given_))):
        firsts = {}
        for part in made:
            assert sorted(part.row) == list(part.row) == list(part.amount)
            firsts |= dict(zip(part.row.tolist(), part.row[part.first].tolist(), strict=True))
        assert firsts == {row: numbers.index(number) for row, number in enumerate(numbers)}


def test_a_key_tells_its_columns_apart() -> None:
    mine = pl.DataFrame({"party": [7, 8, 7], "document": [8, 7, 8]}).cast(pl.UInt64)
    one, turned, again = mine.select(keys.key(["party", "document"])).to_series()
    assert one == again != turned


def signs(key: int, mine: pl.DataFrame) -> set[int]:
    """The sides of a key."""
    return set(mine.filter(pl.col("key") == key)["amount"].sign())
