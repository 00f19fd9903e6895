"""Which two accounts a cost is posted to, by kind of movement and of value (B 2): the table as it is printed there.

    purchase, direct cost of 70.00     ->   inventory 70.00, direct_cost_applied -70.00
    sale, direct cost of -80.00        ->   inventory -80.00, cogs 80.00

The first account takes the amount with its sign, the second the opposite. What is not in the table is no guess.
"""

from __future__ import annotations

from typing import Final

import polars as pl

# movement                value           amount     account             balancing account
TEXT: Final = """
purchase                  direct_cost     expected   inventory_interim   accrual_interim
purchase                  direct_cost     actual     inventory           direct_cost_applied
purchase                  indirect_cost   actual     inventory           overhead_applied
purchase                  purchase        actual     inventory           purchase_variance
purchase                  revaluation     expected   inventory_interim   accrual_interim
purchase                  revaluation     actual     inventory           inventory_adjustment
purchase                  rounding        actual     inventory           inventory_adjustment
sale                      direct_cost     expected   inventory_interim   cogs_interim
sale                      revaluation     expected   inventory_interim   cogs_interim
sale                      direct_cost     actual     inventory           cogs
sale                      revaluation     actual     inventory           inventory_adjustment
sale                      rounding        actual     inventory           inventory_adjustment
adjustment                direct_cost     expected   inventory_interim   cogs_interim
adjustment                direct_cost     actual     inventory           inventory_adjustment
adjustment                revaluation     actual     inventory           inventory_adjustment
adjustment                rounding        actual     inventory           inventory_adjustment
consumption               direct_cost     actual     inventory           wip
consumption               revaluation     actual     inventory           inventory_adjustment
consumption               rounding        actual     inventory           inventory_adjustment
output                    direct_cost     expected   inventory_interim   wip
output                    revaluation     expected   inventory_interim   wip
output                    direct_cost     actual     inventory           wip
output                    direct_cost_non_inventory  actual  inventory   direct_cost_non_inventory_applied
made                      indirect_cost   actual     inventory           overhead_applied
made                      material        actual     inventory           material_variance
made                      material_non_inventory     actual  inventory   material_non_inventory_variance
made                      capacity        actual     inventory           capacity_variance
made                      subcontracted   actual     inventory           subcontracted_variance
made                      capacity_overhead          actual  inventory   capacity_overhead_variance
made                      manufacturing_overhead     actual  inventory   manufacturing_overhead_variance
made                      revaluation     actual     inventory           inventory_adjustment
made                      rounding        actual     inventory           inventory_adjustment
assembly                  direct_cost     actual     inventory           inventory_adjustment
assembly_consumption      revaluation     actual     inventory           inventory_adjustment
assembly_consumption      rounding        actual     inventory           inventory_adjustment
capacity                  direct_cost     actual     wip                 direct_cost_applied
capacity                  indirect_cost   actual     wip                 overhead_applied
assembly_capacity         direct_cost     actual     inventory_adjustment  direct_cost_applied
assembly_capacity         indirect_cost   actual     inventory_adjustment  overhead_applied
"""
SEVERAL: Final = {
    "adjustment": ("positive_adjustment", "negative_adjustment", "transfer"),
    "made": ("output", "assembly_output"),
    "assembly": ("assembly_output", "assembly_consumption"),
}
VARIANCES: Final = (
    "purchase", "material", "material_non_inventory", "capacity", "subcontracted", "capacity_overhead",
    "manufacturing_overhead",
)  # fmt: skip
OF_ITEMS: Final = ("inventory", "inventory_interim", "wip")  # by posting group and location; variances of output too
PAIRS: Final = pl.Schema(
    dict.fromkeys(
        ("entry_type", "value_type", "variance_type", "cost_kind", "side", "account_role", "other_role", "setup"),
        pl.String,
    )
)


def pairs() -> pl.DataFrame:
    """The mapping, a row a side: entry_type, value_type, variance_type, cost_kind, side, its role and the other's."""
    rows = []
    for line in TEXT.strip().splitlines():
        movement, value, kind, first, second = line.split()
        value_type, variance = ("variance", value) if value in VARIANCES else (value, "")
        for entry_type in SEVERAL.get(movement, (movement,)):
            head = (entry_type, value_type, variance, kind)
            rows += [(*head, "first", first, second, setup(first)), (*head, "second", second, first, setup(second))]
    return pl.DataFrame(rows, schema=PAIRS, orient="row")


def setup(role: str) -> str:
    """Which setup table names the account of a role."""
    of_items = role in OF_ITEMS or (role.endswith("_variance") and role != "purchase_variance")
    return "inventory" if of_items else "general"
