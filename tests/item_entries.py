"""Item entries for tests: histories as text tables, and random ones that Hypothesis draws."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from typing import Any

import polars as pl
from hypothesis import strategies as st

SCHEMA = pl.Schema(
    {
        "company": pl.String, "item": pl.String, "entry_no": pl.Int64, "posting_date": pl.Date, "entry_type": pl.String,
        "quantity": pl.Int64, "location": pl.String, "variant": pl.String, "lot": pl.String, "applies_to": pl.Int64,
        "applies_from": pl.Int64, "transferred_from": pl.Int64, "order_no": pl.String, "method": pl.String,
        "cost": pl.Int64, "card_cost": pl.Int64, "standard_cost": pl.Int64, "decimals": pl.Int32,
    }
)  # fmt: skip
BLANK = {
    "company": "C1", "item": "BOLT", "entry_type": "purchase", "location": "", "variant": "", "lot": "",
    "applies_to": None, "applies_from": None, "transferred_from": None, "order_no": "", "method": "fifo", "cost": None,
    "card_cost": 0, "standard_cost": 0, "decimals": 2,
}  # fmt: skip
PLACES = (("",), ("", "EAST"))
SCALES = {"quantity": 10**5, "cost": 10**4, "card_cost": 10**9, "standard_cost": 10**9}


def entries(rows: list[dict[str, Any]]) -> pl.DataFrame:
    """Item entries from rows of integers; numbers and blanks filled in."""
    numbered = [BLANK | {"entry_no": place} | row for place, row in enumerate(rows, 1)]
    frame = pl.DataFrame(numbered, schema=SCHEMA, orient="row")
    return frame.sort("company", "item", "entry_no")


def history(table: str, **common: Any) -> pl.DataFrame:
    """Item entries from a text table: `day` of September 2026, quantity and costs as people write them, `-` blank."""
    heads, *lines = [line.split() for line in table.splitlines() if line.strip()]
    rows = []
    for line in lines:
        row: dict[str, Any] = dict(common)
        for name, cell in zip(heads, line, strict=True):
            if name == "day":
                row["posting_date"] = dt.date(2026, 9, int(cell))
            elif cell != "-":
                row[name] = value(name, cell)
        rows.append(row)
    return entries(rows)


def value(name: str, cell: str) -> Any:
    """A cell as the frame has it."""
    if name in SCALES:
        return int(Decimal(cell) * SCALES[name])
    return int(cell) if SCHEMA[name] == pl.Int64 else cell


def histories(
    methods: tuple[str, ...], *, links: bool = True, longest: int = 14, most: int = 40
) -> st.SearchStrategy[pl.DataFrame]:
    """Companies of one or two items of any history, up to `most` of them in one frame.

    Drawing each number would take longer than all that is proved of it: a seed is drawn, and named when a test fails.
    """
    of = {"methods": methods, "links": links, "longest": longest}
    many = st.sampled_from([1, most, most])
    return st.builds(dealt, st.integers(0, 2**32), many, **{name: st.just(value) for name, value in of.items()})


def dealt(seed: int, companies: int, *, methods: tuple[str, ...], links: bool, longest: int) -> pl.DataFrame:
    """Back-dated, negative, returned, moved, fixed; sensible or not. In half of the frames all companies are alike."""
    deal = random.Random(seed)  # noqa: S311 - no secret
    if alike := deal.random() < 1 / 2:
        methods, links = (deal.choice(methods),), links and deal.random() < 1 / 2
    places = deal.choice(PLACES)
    rows: list[dict[str, Any]] = []
    for number in range(1, companies + 1):
        own: list[dict[str, Any]] = []
        for item in deal.choice([("A",), ("A", "B")]):
            common = {"company": f"C{number}", "item": item, "method": deal.choice(methods)}
            own += movements(deal, common, places if alike else deal.choice(PLACES), len(own), links, longest)
        rows += own
    return entries(rows)


def movements(
    deal: random.Random, common: dict[str, Any], places: tuple[str, ...], before: int, links: bool, longest: int
) -> list[dict[str, Any]]:
    """The entries of one item, numbered from those `before` it."""
    last = deal.choice([3, 75])
    days = [deal.randint(0, last) for _ in range(deal.randint(1, longest))]
    rows: list[dict[str, Any]] = []
    for number, day in enumerate(deal.choice([days, sorted(days)]), before + 1):
        quantity = deal.choice([-1, 1]) * deal.randint(1, 9) * deal.choice([100000, 100000, 33333])
        cost = deal.choice([0, *[deal.randint(0, 5000) * 100] * 5])
        row = common | {
            "entry_no": number, "posting_date": dt.date(2026, 1, 1) + dt.timedelta(day), "quantity": quantity,
            "location": deal.choice(places), "lot": deal.choice(["", "L1", "L2"]), "card_cost": 3 * 10**9,
            "standard_cost": 7 * 10**8, "cost": cost if quantity > 0 else None,
        }  # fmt: skip
        if links and rows and deal.random() < 1 / 4:
            names = ["applies_to", "applies_from", "transferred_from"] if quantity > 0 else ["applies_to"]
            row[deal.choice(names)] = deal.choice(rows)["entry_no"]
        rows.append(row)
    return rows
