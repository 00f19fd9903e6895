"""Cost adjustment against its invariants, on histories drawn at random, and against a loop anyone can read.

The invariants are those of the reference (B 21): adjusting twice is adjusting once, adjusting moves value between
increases and decreases and makes none, nothing left in stock is worth nothing, the legs of a transfer cancel, a return
carries the cost of what it reverses.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
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
SCOPES = ("item", "item_location_variant")
MOST = 40  # companies adjusted together


class History:
    """The movements of one item of a company, written as they happen."""

    def __init__(self, method: str, company: str = "C1") -> None:
        self.method, self.company = method, company
        self.entries: list[dict[str, Any]] = []
        self.rows: list[dict[str, Any]] = []

    def move(self, day: int, quantity: int, cost: int, *, invoiced: bool = True, **columns: Any) -> int:
        """Post a movement of so many pieces at so many cents; its number."""
        number = len(self.entries) + 1
        kind = "purchase" if quantity > 0 else "sale"
        self.entries.append({
            "company": self.company, "item": "A", "entry_no": number, "posting_date": START + timedelta(days=day),
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
            "company": self.company, "item": "A", "entry_no": len(self.rows) + 1, "item_entry_no": number,
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

    def adopt(self, row: dict[str, Any]) -> None:
        """Append a value entry that was proposed, as an ERP would write it."""
        names = (
            "applies_to",
            "value_type",
            "variance_type",
            "valuation_date",
            "cost_actual",
            "cost_expected",
            "expected",
        )
        corrected = self.rows[row["applies_to"] - 1]
        self.value(row["item_entry_no"], adjustment=True, posting_date=corrected["posting_date"],
                   **{name: row[name] for name in names})  # fmt: skip

    def costs(self) -> dict[int, int]:
        """What each movement costs, in ten-thousandths."""
        found = dict.fromkeys((e["entry_no"] for e in self.entries), 0)
        for row in self.rows:
            found[row["item_entry_no"]] += row["cost_actual"] + row["cost_expected"]
        return found


class Stocks:
    """Histories adjusted together, a company each; `scope`: what an average is taken over."""

    def __init__(self, *histories: History, scope: str = "item") -> None:
        self.each, self.scope = histories, scope

    def frames(self) -> tuple[pl.DataFrame, pl.DataFrame, pl.DataFrame]:
        """Entries, value entries and applications."""
        entries = pl.DataFrame([e for history in self.each for e in history.entries], schema=ENTRY)
        rows = pl.DataFrame([row for history in self.each for row in history.rows], schema=ROW)
        return entries.sort("company", "entry_no"), rows.sort("company", "entry_no"), applications.derive(entries)

    def adjusted(self) -> pl.DataFrame:
        """What cost adjustment would write."""
        entries, rows, applied = self.frames()
        done = adjustment.adjust(entries, rows, applied, days(), ORDERS, self.scope)
        assert done.unstable.is_empty()
        return done.proposed

    def adopt(self) -> pl.DataFrame:
        """Append what is proposed; which it is."""
        proposed = self.adjusted()
        owners = {history.company: history for history in self.each}
        for row in proposed.iter_rows(named=True):
            owners[row["company"]].adopt(row)
        return proposed


@cache
def days() -> pl.DataFrame:
    """Months as average periods."""
    every = pl.date_range(START, START + timedelta(days=400), eager=True).alias("day").to_frame()
    of = every.select("day", pl.col("day").dt.truncate("1mo").alias("period"))
    return pl.DataFrame({"company": [f"C{number}" for number in range(1, MOST + 1)]}).join(of, how="cross")


def stocks(*methods: str, scopes: tuple[str, ...] = SCOPES) -> st.SearchStrategy[Stocks]:
    """Histories dealt by a seed: drawing each number would take longer than all that is proved of it."""
    many = st.sampled_from([1, MOST, MOST])
    return st.builds(dealt, st.integers(0, 2**32), many, methods=st.just(methods), scope=st.sampled_from(scopes))


def dealt(seed: int, companies: int, methods: tuple[str, ...], scope: str) -> Stocks:
    """So many histories of these methods."""
    deal = random.Random(seed)  # noqa: S311 - no secret
    return Stocks(*(lived(deal, deal.choice(methods), f"C{n}") for n in range(1, companies + 1)), scope=scope)


def lived(deal: random.Random, method: str, company: str) -> History:
    """Purchases, sales, returns, transfers, charges and revaluations that never sell more than there is."""
    history, day = History(method, company), 0
    for _ in range(deal.randint(2, 14)):
        day += deal.choice([0, deal.randint(0, 20)])
        place = deal.choice(["", "B"])
        stock = history.on_hand(location=place)
        sold = [e for e in history.entries if e["entry_type"] == "sale" and e["quantity"] < 0 and not e.get("returned")]
        bought = [e for e in history.entries if e["entry_type"] == "purchase"]
        step = deal.choice(["buy", "buy", "sell", "sell", "return", "move", "charge", "revalue"])
        if step == "sell" and stock:
            pieces, booked = deal.randint(1, stock), deal.randint(0, 999)
            history.move(day, -pieces, -booked, invoiced=deal.choice([True, False]), location=place)
        elif step == "return" and sold:
            sale = deal.choice(sold)
            sale["returned"] = True
            pieces = deal.randint(1, -sale["quantity"] // PIECE)
            history.move(day, pieces, 5, entry_type="sale", applies_from=sale["entry_no"], location=place)
        elif step == "move" and stock:
            pieces = deal.randint(1, stock)
            leg = history.move(day, -pieces, -7, entry_type="transfer", location=place)
            history.move(day, pieces, 7, entry_type="transfer", transferred_from=leg, location="B" if not place else "")
        elif step in ("charge", "revalue") and bought:
            kind = {"charge": "FREIGHT"} if step == "charge" else {"value_type": "revaluation"}
            history.value(deal.choice(bought)["entry_no"], cost_actual=deal.randint(0, 500) * CENT, **kind)
        else:
            history.move(day, deal.randint(1, 9), deal.choice([0, *[deal.randint(0, 9999)] * 9]), location=place,
                         invoiced=deal.choice([True, False]))  # fmt: skip
    for entry in history.entries:
        entry.pop("returned", None)
    return history


@settings(max_examples=12, deadline=None)
@given(stocks("fifo", "lifo", "average"))
def test_adjusting_twice_is_adjusting_once(held: Stocks) -> None:
    held.adopt()
    assert held.adjusted().rows() == []


@settings(max_examples=12, deadline=None)
@given(stocks("fifo", "lifo", "average"))
def test_the_legs_of_a_transfer_cancel_and_a_return_costs_what_it_reverses(held: Stocks) -> None:
    held.adopt()
    for history in held.each:
        costs, rounded = history.costs(), roundings(history)
        for entry in history.entries:
            source = entry.get("transferred_from") or entry.get("applies_from")
            if source:
                of = history.entries[source - 1]
                exact = Fraction(-costs[source] * entry["quantity"], -of["quantity"])
                own = costs[entry["entry_no"]] - rounded[entry["entry_no"]]
                assert abs(own - exact) <= CENT // 2, history.company
                assert entry["quantity"] != -of["quantity"] or own == -costs[source], history.company


def roundings(history: History) -> Counter[int]:
    """What was written off each movement for rounding."""
    found: Counter[int] = Counter()
    for row in history.rows:
        if row["value_type"] == "rounding":
            found[row["item_entry_no"]] += row["cost_actual"]
    return found


def sell_out(history: History) -> None:
    """Sell what there is."""
    for place in ("", "B"):
        if pieces := history.on_hand(location=place):
            history.move(300, -pieces, -1, location=place)


@settings(max_examples=12, deadline=None)
@given(stocks("fifo", "lifo"))
def test_what_is_sold_out_and_invoiced_is_worth_nothing(held: Stocks) -> None:
    for history in held.each:
        sell_out(history)
        for row in [row for row in history.rows if row["expected"]]:
            number = row["item_entry_no"]
            history.value(number, cost_actual=row["cost_expected"], cost_expected=-row["cost_expected"],
                          invoiced_quantity=history.entries[number - 1]["quantity"])  # fmt: skip
    held.adopt()
    left = {history.company: sum(history.costs().values()) for history in held.each}
    assert left == dict.fromkeys(left, 0)


@settings(max_examples=12, deadline=None)
@given(stocks("average", scopes=("item",)))
def test_average_stock_that_is_sold_out_is_worth_nothing(held: Stocks) -> None:
    for history in held.each:
        sell_out(history)
    held.adopt()
    for history in held.each:
        assert abs(sum(history.costs().values())) <= CENT * len(history.entries), history.company


@settings(max_examples=12, deadline=None)
@given(stocks("fifo"))
def test_a_sale_costs_its_layers_as_a_loop_anyone_can_read_says(held: Stocks) -> None:
    _, _, applied = held.frames()
    held.adopt()
    taken: dict[tuple[str, int], list[tuple[int, int]]] = defaultdict(list)
    consumed = applied.filter(pl.col("quantity") < 0).select("company", "outbound_entry", "inbound_entry", "quantity")
    for company, decrease, layer, quantity in consumed.iter_rows():
        taken[company, decrease].append((layer, -quantity))
    for history in held.each:
        costs, rounded = history.costs(), roundings(history)
        for entry in (e for e in history.entries if e["quantity"] < 0):
            exact = Fraction(0)
            for layer, part in taken[history.company, entry["entry_no"]]:
                exact += Fraction(costs[layer] - rounded[layer]) * part / history.entries[layer - 1]["quantity"]
            cents = (Decimal(exact.numerator) / exact.denominator / CENT).quantize(Decimal(1), ROUND_HALF_UP)
            assert costs[entry["entry_no"]] == -int(cents) * CENT, history.company


def test_freight_of_a_transfer_is_in_the_average_of_what_is_sold_after_it() -> None:
    """10 for 100.00 move from A to B, freight 20.00; 5 are sold from B: 120.00 x 5 / 10."""
    history = History("average")
    history.move(0, 10, 10000, location="A")
    history.move(1, -10, -10000, entry_type="transfer", location="A")
    history.move(1, 10, 10000, entry_type="transfer", transferred_from=2, location="B")
    history.value(3, charge="FREIGHT", cost_actual=2000 * CENT)
    history.move(2, -5, -5000, location="B")
    Stocks(history).adopt()
    assert history.costs() == {1: 10000 * CENT, 2: -10000 * CENT, 3: 12000 * CENT, 4: -6000 * CENT}


def test_a_pool_that_was_sold_out_holds_only_what_comes_back() -> None:
    """10 for 100.00, all sold; 5 come back at 50.00, handling 10.00, and are sold again: 60.00, nothing is left."""
    history = History("average")
    history.move(0, 10, 10000)
    history.move(1, -10, -10000)
    history.move(2, 5, 5000, entry_type="sale", applies_from=2)
    history.value(3, charge="HANDLING", cost_actual=1000 * CENT)
    history.move(3, -5, -5000)
    Stocks(history).adopt()
    assert history.costs() == {1: 10000 * CENT, 2: -10000 * CENT, 3: 6000 * CENT, 4: -6000 * CENT}


def test_a_cent_that_could_go_to_and_fro_between_places_stays_where_both_averages_agree() -> None:
    """Two go from B, are sold elsewhere and come back to B, all in January: each average is taken of the other's.

    B: 7.13 and 5.77 for four, two of them 6.45; elsewhere 6.45 and 7.98 for five, two of them 5.77 (5.772).
    """
    history = History("average")
    history.move(3, 2, 713, location="B")
    history.move(16, -2, -7, entry_type="transfer", location="B")
    history.move(16, 2, 7, entry_type="transfer", transferred_from=2)
    history.move(16, -2, -936)
    history.move(16, 2, 5, entry_type="sale", applies_from=4, location="B")
    history.move(27, 3, 798)
    held = Stocks(history, scope="item_location_variant")
    held.adopt()
    assert {number: cost // CENT for number, cost in history.costs().items()} == {
        1: 713, 2: -645, 3: 645, 4: -577, 5: 577, 6: 798,
    }  # fmt: skip
    assert held.adjusted().is_empty()


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
    plain = Stocks(history).adjusted()
    monkeypatch.setattr(compiled, "LONG", 0)
    assert Stocks(history).adjusted().rows() == plain.rows()


def returned(history: History, size: int, booked: int, kind: str = "purchase") -> pl.DataFrame:
    """What is written for a return fixed to the first receipt; adopting it leaves nothing to write."""
    history.move(9, -size, booked, entry_type=kind, applies_to=1)
    proposed = Stocks(history).adopt()
    assert Stocks(history).adjusted().rows() == []
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
    assert Stocks(history).adjusted().select("value_type", "cost_expected").rows() == [("direct_cost", -400 * CENT)]
