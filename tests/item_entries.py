"""Item entries for tests: histories as text tables, and random ones that Hypothesis draws."""

from __future__ import annotations

import datetime as dt
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


@st.composite
def histories(draw: st.DrawFn, methods: tuple[str, ...], *, links: bool = True, longest: int = 14) -> pl.DataFrame:
    """Two items of any history: back-dated, negative, returned, moved, fixed; sensible or not."""
    rows: list[dict[str, Any]] = []
    for item in draw(st.sampled_from([("A",), ("A", "B")])):
        mine: list[int] = []
        method = draw(st.sampled_from(methods))
        ordered, places = draw(st.booleans()), draw(st.sampled_from([("",), ("", "EAST")]))
        days = draw(st.lists(st.integers(0, 75), min_size=1, max_size=longest))
        for day in sorted(days) if ordered else days:
            number = len(rows) + 1
            quantity = draw(st.integers(-9, 9).filter(bool)) * draw(st.sampled_from([100000, 100000, 33333]))
            row = {
                "item": item, "method": method, "posting_date": dt.date(2026, 1, 1) + dt.timedelta(day),
                "quantity": quantity, "location": draw(st.sampled_from(places)),
                "lot": draw(st.sampled_from(["", "L1", "L2"])), "card_cost": 3 * 10**9, "standard_cost": 7 * 10**8,
                "cost": draw(st.integers(0, 5000)) * 100 if quantity > 0 else None,
            }  # fmt: skip
            if links and mine and draw(st.integers(0, 3)) == 0:
                names = ["applies_to", "applies_from", "transferred_from"] if quantity > 0 else ["applies_to"]
                row[draw(st.sampled_from(names))] = draw(st.sampled_from(mine))
            rows.append(row)
            mine.append(number)
    return entries(rows)
