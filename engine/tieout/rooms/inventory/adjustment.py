"""Cost adjustment: what must still be written so that every decrease carries the cost of what it consumed (B 5 to 16).

Targets come from the kernels of forwarding.py; what is booked is compared with them document by document:

    shipped 990 at 5.00, invoiced 4,950.00; layers now 5.25   ->   direct_cost -247.50 correcting the invoice's row

Orders tie items together: what an order consumed decides what its output costs, which decides what consumed that. So
the items are settled again until no output changes, a level of the product structure at a time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import polars as pl

from tieout.rooms.inventory import circles, documents, orders, reversals
from tieout.rooms.inventory.inputs import ITEM, prepared

if TYPE_CHECKING:
    from tieout.rooms.inventory.inputs import Inputs

PROPOSED: Final = pl.Schema(
    [
        ("company", pl.String), ("item_entry_no", pl.Int64), ("applies_to", pl.Int64), ("value_type", pl.String),
        ("variance_type", pl.String), ("valuation_date", pl.Date), ("cost_actual", pl.Int64),
        ("cost_expected", pl.Int64), ("expected", pl.Boolean), ("invoiced_quantity", pl.Int64), ("cause", pl.String),
    ]
)  # fmt: skip
LEFT_OUT: Final = pl.Schema([("company", pl.String), ("item", pl.String)])
UNVALUED: Final = pl.Schema([*LEFT_OUT.items(), ("entry_no", pl.Int64)])
UNSTABLE: Final = UNVALUED  # without a number where no entry stands in a circle, or another item's does
DEEPEST: Final = 60  # levels of orders within orders; a product that is part of itself never ends


class Adjusted(NamedTuple):
    """What cost adjustment would write, and the items it could not settle, with an entry of the circle (UNSTABLE)."""

    proposed: pl.DataFrame
    unstable: pl.DataFrame


class Settled(NamedTuple):
    """What every entry must cost: the entries with `place`, target, total and valuation day, and the shares."""

    entries: pl.DataFrame
    shares: pl.DataFrame
    unstable: pl.DataFrame


def adjust(
    entries: pl.DataFrame, rows: pl.DataFrame, applied: pl.DataFrame, days: pl.DataFrame, finished: pl.DataFrame,
    scope: str,
) -> Adjusted:  # fmt: skip
    """The value entries cost adjustment would still write: the columns of PROPOSED, amounts in ten-thousandths.

    `entries`, `rows`, `applied`, `days`, `finished`: inventory.entries, value_rows, applied, settings.inventory_days
    and inventory.finished_orders; `scope`: item or item_location_variant. A second run on entries and proposals
    together proposes nothing. An item that does not settle gets no proposal.
    """
    settled = settle(prepared(entries, rows, applied, days, scope), finished)
    made = orders.corrections(settled.entries, rows)
    written = [
        documents.corrections(settled.entries, rows, reversals.parts(settled.entries, rows, made)),
        made,
        documents.roundings(settled.entries, rows, settled.shares),
    ]
    proposed = pl.concat([each.select(PROPOSED.names()).cast(PROPOSED) for each in written])
    order = ["company", "item_entry_no", "applies_to", "value_type", "variance_type", "expected"]
    return Adjusted(proposed.sort(order), settled.unstable)


def settle(inputs: Inputs, finished: pl.DataFrame) -> Settled:
    """What each entry must cost, orders included."""
    own = inputs.entries
    made = orders.made(own, finished, own["existing"])
    extra = own["extra"]
    cost, total, shares, sweeps = inputs.solve(extra)
    moving = made.select("place").clear()
    for _ in range(DEEPEST if len(made) else 0):
        made = orders.made(own, finished, cost)
        new = _with_outputs(own, made)
        moving = own.filter(new != extra).select("place")
        if moving.is_empty():
            break
        extra = new
        cost, total, shares, sweeps = inputs.solve(extra)
    found = own.with_columns(cost.cast(pl.Int64).alias("target"), total.cast(pl.Int64).alias("total"))
    found = found.join(made, on="place", how="left", maintain_order="left")
    caught = found.join(moving, on="place", how="semi").select("company", "order_no")
    circling = found.join(caught, on=["company", "order_no"], how="semi").select(ITEM)
    restless = inputs.items.with_columns(sweeps.alias("sweeps")).filter(pl.col("sweeps") < 0).select(ITEM)
    round_about = circles.found(inputs)
    unstable = orders.touched(found, pl.concat([circling, restless, round_about.select(ITEM)]))
    first = round_about.group_by(ITEM).agg(pl.col("entry_no").min())
    return Settled(
        found.join(unstable, on=ITEM, how="anti", maintain_order="left"),
        inputs.taken.with_columns(shares.cast(pl.Int64).alias("share")),
        unstable.join(first, on=ITEM, how="left", maintain_order="left"),
    )


def _with_outputs(own: pl.DataFrame, made: pl.DataFrame) -> pl.Series:
    """What increases cost of their own, outputs of finished orders what they were made for."""
    summed = made.select("place", pl.sum_horizontal(orders.COLUMNS).alias("made"))
    joined = own.select("place", "extra", "own_cost", "made_cost").join(
        summed, on="place", how="left", maintain_order="left"
    )
    output = pl.col("own_cost") - pl.col("made_cost") + pl.col("made")
    return joined.select(pl.when(pl.col("made").is_null()).then("extra").otherwise(output).alias("extra"))["extra"]
