"""Quantity application: which layer each decrease consumed."""

from __future__ import annotations

from typing import Final

import polars as pl

APPLIED: Final = pl.Schema(
    [
        ("company", pl.String), ("item", pl.String), ("item_entry_no", pl.Int64), ("inbound_entry", pl.Int64),
        ("outbound_entry", pl.Int64), ("quantity", pl.Int64), ("posting_date", pl.Date), ("cost_application", pl.Boolean),
    ]
)  # fmt: skip


def derive(entries: pl.DataFrame) -> pl.DataFrame:
    """The applications of every item: the columns of APPLIED."""
    rows: list[tuple[object, ...]] = []
    opened: dict[tuple[object, ...], list[list[object]]] = {}
    for e in entries.sort("company", "item", "entry_no").iter_rows(named=True):
        place = tuple(e[name] for name in ("company", "item", "location", "variant"))
        pool = opened.setdefault(place, [])
        own = (e["company"], e["item"])
        left = e["quantity"]
        if left > 0:
            rows.append(
                (
                    *own,
                    e["entry_no"],
                    e["entry_no"],
                    e["applies_from"] or 0,
                    left,
                    e["posting_date"],
                    bool(e["applies_from"]),
                )
            )
            wanted = [
                o
                for o in pool
                if o[1] < 0 and o[0] != e["applies_from"] and (not e["applies_to"] or o[0] == e["applies_to"])
            ]
        else:
            wanted = [o for o in pool if o[1] > 0]
            if e["method"] == "specific":
                wanted = [o for o in wanted if o[3] == e["lot"]] if e["lot"] else []
            wanted.sort(key=lambda o: (o[2], o[0]), reverse=e["method"] == "lifo")
            if e["applies_to"]:
                wanted = [o for o in pool if o[1] > 0 and o[0] == e["applies_to"]]
        for other in wanted:
            took = min(abs(left), abs(other[1]))
            if took:
                inbound, outbound = (e["entry_no"], other[0]) if left > 0 else (other[0], e["entry_no"])
                rows.append((*own, outbound, inbound, outbound, -took, e["posting_date"], False))
                other[1] += took if left > 0 else -took
                left += -took if left > 0 else took
        if left:
            pool.append([e["entry_no"], left, e["posting_date"], e["lot"]])
        opened[place] = [o for o in pool if o[1]]
    return pl.DataFrame(rows, schema=APPLIED, orient="row")
