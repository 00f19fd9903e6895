"""Which value entries and ledger entries hang together: a line of several costs, a cost posted in several runs.

relations   7 - 21   7 - 22   8 - 22        knot 1: value entries 7 and 8, lines 21 and 22
            9 - 23                          knot 2: value entry 9, line 23
"""

from __future__ import annotations

from typing import Any

import polars as pl

from tieout.rooms.inventory.compiled import compiled, zeros


@compiled()
def roots(left: Any, right: Any, size: int) -> tuple[Any]:
    """The smallest place each place hangs together with; places from 0 to `size`, left[i] beside right[i]."""
    root = zeros(size)
    for place in range(size):
        root[place] = place
    for index in range(len(left)):
        one, other = left[index], right[index]
        while root[one] != one:
            root[one] = root[root[one]]
            one = root[one]
        while root[other] != other:
            root[other] = root[root[other]]
            other = root[other]
        if one < other:
            root[other] = one
        elif other < one:
            root[one] = other
    for place in range(size):
        root[place] = root[root[place]]
    return (root,)


def knots(related: pl.DataFrame) -> pl.DataFrame:
    """The knot of each related value entry: related has company, value_entry_no, gl_entry_no, and may repeat.

    Returns company, value_entry_no, knot: one number for all that hang together.
    """
    costs = related.select("company", "value_entry_no").unique().sort(pl.all()).with_row_index("cost")
    lines = related.select("company", "gl_entry_no").unique().sort(pl.all()).with_row_index("entry")
    placed = related.join(costs, on=["company", "value_entry_no"]).join(lines, on=["company", "gl_entry_no"])
    left, right = placed["cost"].cast(pl.Int64), placed["entry"].cast(pl.Int64) + len(costs)
    (root,) = roots(left, right, len(costs) + len(lines))
    return costs.select("company", "value_entry_no").with_columns(root.head(len(costs)).alias("knot"))
