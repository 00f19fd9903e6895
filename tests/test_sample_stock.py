"""The stock of the sample group: its README against the raw files."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal

import pytest

from sample_files import (
    AUGUST,
    ENDS,
    IMPORTED,
    OCTOBER,
    README,
    Moment,
    balances,
    each_moment,
    entries,
    folder,
    records,
)


def stock(moment: Moment) -> dict[str, Decimal]:
    """What each item is worth at the period end by the value entries."""
    found: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(folder(moment, "SE01") / "value_entries.csv"):
        found[row["item"]] += Decimal(row["cost_actual"]) if row["posting_date"] <= ENDS[moment[1]] else 0
    return dict(found)


def told() -> dict[str, tuple[Decimal, ...]]:
    """The table of the README: each item's worth on 31 August, 30 September and 31 October."""
    rows = re.findall(r"^\| ([A-Z]+) \| (\d.+) \|$", README, re.MULTILINE)
    worth = re.compile(r"= ([\d,]+\.\d\d)")
    return {item: tuple(Decimal(one.replace(",", "")) for one in worth.findall(cells)) for item, cells in rows}


@pytest.mark.parametrize(("moment", "column"), [(AUGUST, 0), (IMPORTED, 1), (OCTOBER, 2)], ids=str)
def test_the_stock_is_worth_what_the_readme_works_out(moment: Moment, column: int) -> None:
    assert stock(moment) == {item: worth[column] for item, worth in told().items()}
    assert balances(moment, "SE01", ENDS[moment[1]])["1465"] == sum(stock(moment).values())


@each_moment
def test_no_ledger_line_of_the_stock_touches_an_account_of_another(moment: Moment) -> None:
    own = {"1465", "2095", "4064", "4065", "4066", "4965", "4966"}
    lines = [entry for entry in entries(moment, "SE01") if entry.voucher[:4] in {"LV26", "LM26", "AB26"}]
    others = [entry for entry in entries(moment, "SE01") if entry not in lines]
    assert {entry.account for entry in lines} <= own
    assert not {entry.account for entry in others} & own


@each_moment
def test_each_movement_is_applied_as_a_whole(moment: Moment) -> None:
    place = folder(moment, "SE01")
    moved = {row["entry_no"]: Decimal(row["quantity"]) for row in records(place / "item_entries.csv")}
    applied: dict[str, Decimal] = defaultdict(Decimal)
    layers: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(place / "item_applications.csv"):
        applied[row["item_entry_no"]] += Decimal(row["quantity"])
        layers[row["inbound_entry"]] += Decimal(row["quantity"])
    assert applied == moved
    assert min(layers.values()) >= 0
    first = {
        row["item_entry_no"]: Decimal(row["item_quantity"] or 0) for row in records(place / "value_entries.csv")[::-1]
    }
    assert first == moved
