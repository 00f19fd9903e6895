"""Quantity application: which layer each decrease consumed, by tables a controller checks and against a slow loop."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings

from item_entries import histories, history
from tieout.rooms.inventory import applications, compiled

Row = tuple[int, int, float]


def consumed(frame: pl.DataFrame) -> list[Row]:
    """(decrease, layer, quantity) of each application of one company, by decrease and layer."""
    return [row[1:] for row in consumed_by(frame)]


def consumed_by(frame: pl.DataFrame) -> list[tuple[str, int, int, float]]:
    """Company and application, own rows left out; one application made again counts once."""
    rows = applications.derive(frame).filter(pl.col("quantity") < 0)
    sums = rows.group_by("company", "outbound_entry", "inbound_entry").agg(-pl.col("quantity").sum())
    return [(company, out, layer, part / 10**5) for company, out, layer, part in sums.sort(pl.all()).iter_rows()]


BASIC = """
day  quantity
1          10
3          10
5         -12
6          -8
"""


@pytest.mark.parametrize(
    ("method", "expected"),
    [
        ("fifo", [(3, 1, 10), (3, 2, 2), (4, 2, 8)]),
        ("average", [(3, 1, 10), (3, 2, 2), (4, 2, 8)]),
        ("standard", [(3, 1, 10), (3, 2, 2), (4, 2, 8)]),
        ("lifo", [(3, 1, 2), (3, 2, 10), (4, 1, 8)]),
        ("specific", []),
    ],
)
def test_a_decrease_consumes_the_layers_of_its_method(method: str, expected: list[Row]) -> None:
    assert consumed(history(BASIC, method=method)) == expected


def test_a_layer_dated_earlier_is_consumed_first_whatever_its_number() -> None:
    table = """
    day  quantity
    9          10
    2          10
    10        -12
    """
    assert consumed(history(table)) == [(3, 1, 2), (3, 2, 10)]


def test_a_back_dated_receipt_does_not_undo_what_was_applied() -> None:
    table = """
    day  quantity
    9          10
    10         -6
    2          10
    11         -6
    """
    assert consumed(history(table)) == [(2, 1, 6), (4, 3, 6)]


def test_what_was_sold_before_it_came_is_served_by_the_next_receipts_in_turn() -> None:
    table = """
    day  quantity
    1          -4
    2          -3
    3           5
    4           9
    """
    assert consumed(history(table)) == [(1, 3, 4), (2, 3, 1), (2, 4, 2)]


def test_stock_of_another_location_serves_nothing() -> None:
    table = """
    day  quantity  location
    1           5  EAST
    2          -5  WEST
    3           5  WEST
    """
    assert consumed(history(table)) == [(2, 3, 5)]


def test_a_lot_is_sold_from_its_own_receipt() -> None:
    table = """
    day  quantity  lot
    1           5  L1
    2           5  L2
    3          -3  L2
    """
    assert consumed(history(table, method="specific")) == [(3, 2, 3)]


def test_a_fixed_application_takes_its_layer_from_another_decrease() -> None:
    table = """
    day  quantity  applies_to
    1           5  -
    2           5  -
    3          -4  -
    4          -3  1
    """
    assert consumed(history(table)) == [(3, 1, 2), (3, 2, 2), (4, 1, 3)]


def test_a_receipt_fixed_to_a_sale_serves_it_in_place_of_its_layer() -> None:
    table = """
    day  quantity  applies_to
    1           5  -
    2          -5  -
    3           5  2
    4          -5  -
    """
    assert consumed(history(table)) == [(2, 3, 5), (4, 1, 5)]


def test_a_return_has_its_sale_on_its_own_row_and_never_serves_it() -> None:
    table = """
    day  quantity  applies_from
    1          -5  -
    2           5  1
    3          -5  -
    """
    rows = applications.derive(history(table))
    own = rows.filter(pl.col("quantity") > 0)
    assert own.select("item_entry_no", "inbound_entry", "outbound_entry", "cost_application").rows() == [
        (2, 2, 1, True)
    ]
    assert consumed(history(table)) == [(3, 2, 5)]


def test_links_that_lead_nowhere_are_told_and_the_entry_applied_as_if_it_had_none() -> None:
    table = """
    day  quantity  location  applies_to  applies_from
    1           5  EAST      -           -
    2           5  WEST      -           -
    3          -1  WEST      99          -
    4          -1  WEST      1           -
    5           1  WEST      2           -
    6          -9  WEST      2           -
    7           1  WEST      -           9
    8           1  WEST      -           7
    9          -1  WEST      -           -
    """
    _, faults = applications.match(history(table))
    assert faults.select("entry_no", "code", "other_entry", "expected", "actual").rows() == [
        (3, "link_to_missing_entry", 99, None, None),
        (4, "link_to_other_stock", 1, None, None),
        (5, "link_to_same_direction", 2, None, None),
        (6, "application_beyond_quantity", 2, 900000, 500000),
        (7, "link_to_later_entry", 9, None, None),
        (8, "link_to_same_direction", 7, None, None),
    ]


# --- the slow loop ---

Entry = dict[str, Any]


class Slowly:
    """A list of a stock's applications (layer, decrease, quantity, fixed) that is searched anew for every entry."""

    def __init__(self, frame: pl.DataFrame) -> None:
        """Apply every entry, stock by stock."""
        work, _ = applications.linked(frame)
        self.rows = work.sort("place").rows(named=True)
        self.all: list[list[Any]] = []
        stocks: dict[tuple[str, ...], list[Entry]] = defaultdict(list)
        for e in self.rows:
            stocks[e["company"], e["item"], e["location"], e["variant"], e["lot"]].append(e)
        for stock in stocks.values():
            self.made: list[list[Any]] = []
            for number, e in enumerate(stock):
                if e["fixed"] >= 0:
                    self.fix(e, self.rows[e["fixed"]], stock[:number])
                if e["automatic"]:
                    self.serve(e, stock[:number])
            self.all += self.made

    def left(self, e: Entry) -> int:
        return int(abs(e["quantity"])) - sum(a[2] for a in self.made if e["place"] in a[:2])

    def serve(self, e: Entry, seen: list[Entry]) -> None:
        others = [o for o in seen if (o["quantity"] > 0) != (e["quantity"] > 0) and o["automatic"]]
        for o in sorted(others, key=lambda o: o["key"] if o["quantity"] > 0 else o["place"]):
            layer, decrease = (e, o) if e["quantity"] > 0 else (o, e)
            part = min(self.left(e), self.left(o))
            if part and layer["source"] != decrease["place"]:
                self.made.append([layer["place"], decrease["place"], part, False])

    def fix(self, e: Entry, o: Entry, seen: list[Entry]) -> None:
        wanted = min(e["quantity"], -o["quantity"]) if e["quantity"] > 0 else -e["quantity"]
        undone = False
        while self.left(o) < wanted and (others := [a for a in self.made if o["place"] in a[:2] and not a[3]]):
            others[-1][2] -= min(others[-1][2], wanted - self.left(o))
            self.made = [a for a in self.made if a[2]]
            undone = True
        layer, decrease = (e, o) if e["quantity"] > 0 else (o, e)
        if part := min(wanted, self.left(o)):
            self.made.append([layer["place"], decrease["place"], part, True])
        for d in [d for d in seen if d["quantity"] < 0 and d["automatic"]] if undone else []:
            self.serve(d, seen)


def slowly(frame: pl.DataFrame) -> list[tuple[str, int, int, float]]:
    """What `consumed_by` says."""
    slow = Slowly(frame)
    sums: dict[tuple[str, int, int], int] = defaultdict(int)
    for layer, decrease, part, _ in slow.all:
        of = slow.rows[decrease]
        sums[of["company"], of["entry_no"], slow.rows[layer]["entry_no"]] += part
    return sorted((*key, part / 10**5) for key, part in sums.items())


@given(histories(("fifo", "lifo", "average", "standard", "specific")))
@settings(max_examples=20, deadline=None)
def test_the_kernel_applies_as_the_slow_loop(frame: pl.DataFrame) -> None:
    expected = slowly(frame)
    for long in (10**9, 0):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(compiled, "LONG", long)
            assert consumed_by(frame) == expected


@given(histories(("fifo", "lifo", "specific")))
@settings(max_examples=10, deadline=None)
def test_no_entry_is_applied_beyond_its_quantity(frame: pl.DataFrame) -> None:
    rows = applications.derive(frame)
    bought = frame.filter(pl.col("quantity") > 0)["quantity"].sum()
    assert rows.filter(pl.col("quantity") > 0)["quantity"].sum() == bought
    for entry in ("inbound_entry", "outbound_entry"):
        applied = rows.filter(pl.col("quantity") < 0).group_by("company", entry_no=entry)
        both = applied.agg(taken=pl.col("quantity").sum()).join(frame, on=["company", "entry_no"])
        assert both.filter(-pl.col("taken") > pl.col("quantity").abs()).is_empty()
