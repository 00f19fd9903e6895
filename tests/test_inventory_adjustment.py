"""Cost adjustment against its invariants, on histories drawn at random, and against a loop anyone can read.

The invariants are those of the reference (B 21): adjusting twice is adjusting once, adjusting moves value between
increases and decreases and makes none, nothing left in stock is worth nothing, the legs of a transfer cancel, a return
carries the cost of what it reverses.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tieout.rooms.inventory import adjustment, applications, forwarding

START = date(2026, 1, 1)
ENTRY = {
    "company": pl.String, "item": pl.String, "entry_no": pl.Int64, "posting_date": pl.Date, "entry_type": pl.String,
    "quantity": pl.Int64, "invoiced_quantity": pl.Int64, "completely_invoiced": pl.Boolean, "location": pl.String,
    "variant": pl.String, "lot": pl.String, "applies_to": pl.Int64, "applies_from": pl.Int64,
    "transferred_from": pl.Int64, "order_no": pl.String, "method": pl.String, "cost": pl.Int64, "card_cost": pl.Int64,
    "standard_cost": pl.Int64, "overhead_rate": pl.Int64, "indirect_pct": pl.Int64, "decimals": pl.Int32,
}  # fmt: skip
ROW = {
    "company": pl.String, "item": pl.String, "entry_no": pl.Int64, "item_entry_no": pl.Int64, "posting_date": pl.Date,
    "valuation_date": pl.Date, "value_type": pl.String, "variance_type": pl.String, "cost_actual": pl.Int64,
    "cost_expected": pl.Int64, "expected": pl.Boolean, "valued_quantity": pl.Int64, "invoiced_quantity": pl.Int64,
    "adjustment": pl.Boolean, "applies_to": pl.Int64, "charge": pl.String, "partial_revaluation": pl.Boolean,
    "order_no": pl.String,
}  # fmt: skip
ORDERS = pl.DataFrame(schema={"company": pl.String, "order_no": pl.String, "direct": pl.Int64, "indirect": pl.Int64})
CENT = 100
PIECE = 100_000


class History:
    """The movements of one item, written as they happen."""

    def __init__(self, method: str, scope: str = "item") -> None:
        self.method, self.scope = method, scope
        self.entries: list[dict[str, Any]] = []
        self.rows: list[dict[str, Any]] = []

    def move(self, day: int, quantity: int, cost: int, *, invoiced: bool = True, **columns: Any) -> int:
        """Post a movement of so many pieces at so many cents; its number."""
        number = len(self.entries) + 1
        kind = "purchase" if quantity > 0 else "sale"
        self.entries.append({
            "company": "C", "item": "A", "entry_no": number, "posting_date": START + timedelta(days=day),
            "entry_type": kind, "quantity": quantity * PIECE, "method": self.method, "decimals": 2, "location": "",
            "variant": "", "lot": "", "order_no": "", "card_cost": 0, "standard_cost": 0, "overhead_rate": 0,
            "indirect_pct": 0, **columns,
        })  # fmt: skip
        shown = {"cost_actual": cost * CENT} if invoiced else {"cost_expected": cost * CENT, "expected": True}
        self.value(number, invoiced_quantity=quantity * PIECE if invoiced else 0, **shown)
        return number

    def value(self, number: int, **columns: Any) -> None:
        """Post a value entry on a movement."""
        entry = self.entries[number - 1]
        base = {
            "company": "C", "item": "A", "entry_no": len(self.rows) + 1, "item_entry_no": number,
            "posting_date": entry["posting_date"], "valuation_date": entry["posting_date"], "value_type": "direct_cost",
            "variance_type": "", "cost_actual": 0, "cost_expected": 0, "expected": False,
            "valued_quantity": entry["quantity"], "invoiced_quantity": 0, "adjustment": False, "applies_to": 0,
            "charge": "", "partial_revaluation": False, "order_no": "",
        }  # fmt: skip
        self.rows.append(base | columns)

    def on_hand(self, **place: Any) -> int:
        """How many pieces there are."""
        same = [e for e in self.entries if all(e[name] == value for name, value in place.items())]
        return sum(e["quantity"] for e in same) // PIECE

    def frames(self) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
        """Entries, value entries and applications."""
        entries = pl.DataFrame(self.entries, schema=ENTRY)
        return entries, pl.DataFrame(self.rows, schema=ROW), applications.derive(entries)

    def adjusted(self) -> pl.DataFrame:
        """What cost adjustment would write."""
        entries, rows, applied = self.frames()
        done = adjustment.adjust(entries, rows, applied, days(), ORDERS, self.scope)
        assert done.unstable.is_empty()
        return done.proposed

    def adopt(self, proposed: pl.DataFrame) -> None:
        """Append what was proposed, as an ERP would write it."""
        names = (
            "applies_to",
            "value_type",
            "variance_type",
            "valuation_date",
            "cost_actual",
            "cost_expected",
            "expected",
        )
        for row in proposed.iter_rows(named=True):
            corrected = self.rows[row["applies_to"] - 1]
            self.value(row["item_entry_no"], adjustment=True, posting_date=corrected["posting_date"],
                       **{name: row[name] for name in names})  # fmt: skip

    def costs(self) -> dict[int, int]:
        """What each movement costs, in ten-thousandths."""
        found = dict.fromkeys((e["entry_no"] for e in self.entries), 0)
        for row in self.rows:
            found[row["item_entry_no"]] += row["cost_actual"] + row["cost_expected"]
        return found


def days() -> pl.DataFrame:
    """Months as average periods."""
    every = pl.date_range(START, START + timedelta(days=400), eager=True).alias("day").to_frame()
    return every.select(pl.lit("C").alias("company"), "day", pl.col("day").dt.truncate("1mo").alias("period"))


@st.composite
def histories(draw: st.DrawFn, methods: tuple[str, ...] = ("fifo", "lifo", "average")) -> History:
    """Purchases, sales, returns, transfers, charges and revaluations that never sell more than there is."""
    method = draw(st.sampled_from(methods))
    history = History(method, draw(st.sampled_from(["item", "item_location_variant"])))
    day = 0
    for _ in range(draw(st.integers(2, 14))):
        day += draw(st.integers(0, 20))
        place = draw(st.sampled_from(["", "B"]))
        stock = history.on_hand(location=place)
        sold = [e for e in history.entries if e["entry_type"] == "sale" and e["quantity"] < 0 and not e.get("returned")]
        step = draw(st.sampled_from(["buy", "buy", "sell", "sell", "return", "move", "charge", "revalue"]))
        if step == "sell" and stock:
            invoiced = draw(st.booleans())
            history.move(
                day, -draw(st.integers(1, stock)), -draw(st.integers(0, 999)), invoiced=invoiced, location=place
            )
        elif step == "return" and sold:
            sale = draw(st.sampled_from(sold))
            sale["returned"] = True
            pieces = draw(st.integers(1, -sale["quantity"] // PIECE))
            history.move(day, pieces, 5, entry_type="sale", applies_from=sale["entry_no"], location=place)
        elif step == "move" and stock:
            pieces = draw(st.integers(1, stock))
            leg = history.move(day, -pieces, -7, entry_type="transfer", location=place)
            history.move(day, pieces, 7, entry_type="transfer", transferred_from=leg, location="B" if not place else "")
        elif step in ("charge", "revalue") and (
            bought := [e for e in history.entries if e["entry_type"] == "purchase"]
        ):
            entry = draw(st.sampled_from(bought))
            kind = {"charge": "FREIGHT"} if step == "charge" else {"value_type": "revaluation"}
            history.value(entry["entry_no"], cost_actual=draw(st.integers(0, 500)) * CENT, **kind)
        else:
            history.move(day, draw(st.integers(1, 9)), draw(st.integers(0, 9999)), location=place,
                         invoiced=draw(st.booleans()))  # fmt: skip
    for entry in history.entries:
        entry.pop("returned", None)
    return history


@settings(max_examples=120, deadline=None)
@given(histories())
def test_adjusting_twice_is_adjusting_once(history: History) -> None:
    history.adopt(history.adjusted())
    assert history.adjusted().rows() == []


@settings(max_examples=80, deadline=None)
@given(histories())
def test_the_legs_of_a_transfer_cancel_and_a_return_costs_what_it_reverses(history: History) -> None:
    history.adopt(history.adjusted())
    costs = history.costs()
    rounded = {row["item_entry_no"]: row["cost_actual"] for row in history.rows if row["value_type"] == "rounding"}
    for entry in history.entries:
        source = entry.get("transferred_from") or entry.get("applies_from")
        if source:
            of = history.entries[source - 1]
            exact = Fraction(-costs[source] * entry["quantity"], -of["quantity"])
            own = costs[entry["entry_no"]] - rounded.get(entry["entry_no"], 0)
            assert abs(own - exact) <= CENT // 2
            assert entry["quantity"] != -of["quantity"] or own == -costs[source]


@settings(max_examples=120, deadline=None)
@given(histories(methods=("fifo", "lifo")))
def test_what_is_sold_out_and_invoiced_is_worth_nothing(history: History) -> None:
    for place in ("", "B"):
        if pieces := history.on_hand(location=place):
            history.move(300, -pieces, -1, location=place)
    for entry in history.entries:
        for row in [row for row in history.rows if row["item_entry_no"] == entry["entry_no"] and row["expected"]]:
            history.value(entry["entry_no"], cost_actual=row["cost_expected"], cost_expected=-row["cost_expected"],
                          invoiced_quantity=entry["quantity"])  # fmt: skip
    history.adopt(history.adjusted())
    assert sum(history.costs().values()) == 0


@settings(max_examples=80, deadline=None)
@given(histories(methods=("average",)))
def test_average_stock_that_is_sold_out_is_worth_nothing(history: History) -> None:
    history.scope = "item"
    for place in ("", "B"):
        if pieces := history.on_hand(location=place):
            history.move(300, -pieces, -1, location=place)
    history.adopt(history.adjusted())
    assert abs(sum(history.costs().values())) <= CENT * len(history.entries)


@settings(max_examples=80, deadline=None)
@given(histories(methods=("fifo",)))
def test_a_sale_costs_its_layers_as_a_loop_anyone_can_read_says(history: History) -> None:
    entries, _, applied = history.frames()
    history.adopt(history.adjusted())
    costs = history.costs()
    roundings: dict[int, int] = {}
    for row in history.rows:
        if row["value_type"] == "rounding":
            roundings[row["item_entry_no"]] = roundings.get(row["item_entry_no"], 0) + row["cost_actual"]
    for entry in entries.filter(pl.col("quantity") < 0).iter_rows(named=True):
        exact = Fraction(0)
        for layer, taken in (
            applied.filter(pl.col("outbound_entry") == entry["entry_no"], pl.col("quantity") < 0)
            .select("inbound_entry", "quantity")
            .iter_rows()
        ):
            source = history.entries[layer - 1]
            exact += Fraction(costs[layer] - roundings.get(layer, 0)) * -taken / source["quantity"]
        cents = (Decimal(exact.numerator) / exact.denominator / CENT).quantize(Decimal(1), ROUND_HALF_UP)
        assert costs[entry["entry_no"]] == -int(cents) * CENT


@given(st.integers(-(10**15), 10**15), st.integers(-(10**13), 10**13), st.sampled_from([1, 10, 100, 1000, 10_000]))
def test_an_amount_and_its_fraction_are_rounded_once(whole: int, fine: int, step: int) -> None:
    exact = Fraction(whole) + Fraction(fine, forwarding.FINE)
    sign = 1 if exact >= 0 else -1
    nearest = sign * int(abs(exact) / step + Fraction(1, 2)) * step
    found = forwarding.to_step(whole, fine, step)
    assert found == nearest or abs(abs(exact - found) - Fraction(step, 2)) <= Fraction(
        forwarding.FORGIVEN, forwarding.FINE
    )


@pytest.mark.parametrize("method", ["fifo", "average"])
def test_the_machine_and_python_adjust_alike(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("numba")
    from tieout.rooms.inventory import compiled

    history = History(method)
    for number in range(60):
        history.move(number * 5, 5 + number % 3, 1000 + number * 37)
        history.move(number * 5 + 1, -(4 + number % 3), -1)
    plain = history.adjusted()
    monkeypatch.setattr(compiled, "LONG", 0)
    assert history.adjusted().rows() == plain.rows()


def returned(history: History, size: int, booked: int, kind: str = "purchase") -> pl.DataFrame:
    """What is written for a return fixed to the first receipt; adopting it leaves nothing to write."""
    history.move(9, -size, booked, entry_type=kind, applies_to=1)
    proposed = history.adjusted()
    history.adopt(proposed)
    assert history.adjusted().rows() == []
    return proposed


@pytest.mark.parametrize("kind", ["purchase", "output"])
def test_what_goes_back_takes_direct_and_indirect_cost_each_on_its_own_row(kind: str) -> None:
    """In: 10 for 100.00 and 10.00 of overhead, 20.00 of freight later. 4 go back: 48.00 direct, 4.00 of overhead."""
    history = History("fifo")
    history.move(0, 10, 10000, entry_type=kind)
    history.value(1, value_type="indirect_cost", cost_actual=1000 * CENT)
    history.value(1, charge="FREIGHT", cost_actual=2000 * CENT)
    proposed = returned(history, 4, -4000, kind)
    assert sorted(proposed.select("value_type", "cost_actual").rows()) == [
        ("direct_cost", -800 * CENT), ("indirect_cost", -400 * CENT),
    ]  # fmt: skip


def test_a_purchase_return_at_standard_takes_its_variance_back() -> None:
    """Bought 10 for 120.00 at a standard of 10.00; 5 returned at standard: -60.00 direct, +10.00 variance."""
    history = History("standard")
    history.move(0, 10, 12000)
    history.value(1, value_type="variance", variance_type="purchase", cost_actual=-2000 * CENT)
    proposed = returned(history, 5, -5000)
    assert sorted(proposed.select("value_type", "variance_type", "cost_actual").rows()) == [
        ("direct_cost", "", -1000 * CENT), ("variance", "purchase", 1000 * CENT),
    ]  # fmt: skip


def test_a_purchase_return_that_waits_for_its_credit_note_has_one_expected_amount() -> None:
    history = History("fifo")
    history.move(0, 10, 10000)
    history.value(1, value_type="indirect_cost", cost_actual=1000 * CENT)
    history.move(9, -4, -4000, entry_type="purchase", applies_to=1, invoiced=False)
    assert history.adjusted().select("value_type", "cost_expected").rows() == [("direct_cost", -400 * CENT)]
