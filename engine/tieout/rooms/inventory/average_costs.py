"""Kernel of average cost: one price a pool and period, given away with a running remainder (B 8.1).

    in the pool 8 for 47.00, sold 3, 3 and 2     47.00 x 3 / 8 = 17.63     29.37 x 3 / 5 = 17.62     11.75, the rest

The pool of a period is what earlier periods left and every increase of the period, whatever its day. Taken out are the
decreases to be valued and what comes from them: a return, and the receipt of a transfer, re-enter at the cost of their
decrease. Fixed applications stay in on both sides. A pool without quantity or with a negative value values nothing:
its decreases keep the cost of the card. A transfer to another pool of the same period carries the cost there, so the
pools of a period are valued again until nothing moves.
"""

from __future__ import annotations

from typing import Any, Final

from tieout.rooms.inventory.compiled import compiled, helper, plus, share, zeros
from tieout.rooms.inventory.layer_costs import at_card

Column = Any
Entries = (
    Any  # quantity, cost, provisional, card, step, source, before, fixed cost, fixed quantity, first and next child
)

LAST_ROUND: Final = 200


@compiled("quantity", "value", "fixed_part")
def averaged(
    periods: Column, pools: int, pool: Column, quantity: Column, value: Column, card: Column, step: Column,
    source: Column, fixed_starts: Column, fixed_layer: Column, fixed_before: Column, fixed_part: Column,
) -> tuple[Column, Column, Column]:  # fmt: skip
    """Cost of each entry, what of it is provisional, and 1 where its period did not come to rest.

    Entries stand by item, period, pool and number. `periods`: the first entry of each period of an item, and the end;
    `pool`: numbered from 0; `source`: the place of the decrease whose cost an increase takes, or -1; `fixed_*`: the
    fixed applications of each decrease: their layer, what was fixed to it before, and how much is.
    """
    count = len(quantity)
    cost, provisional, restless = zeros(count), zeros(count), zeros(count)
    before, fixed_cost, fixed = zeros(count), zeros(count), zeros(count)
    first_child, next_child, taken = zeros(count), zeros(count), zeros(count)
    for e in range(count):
        if source[e] >= 0:
            before[e] = taken[source[e]]
            taken[source[e]] += quantity[e]
            cost[e] = at_card(card[e], quantity[e], step[e])
        elif quantity[e] > 0:
            cost[e] = value[e]
    for place in range(count):
        e = count - 1 - place
        if source[e] >= 0:
            next_child[e] = first_child[source[e]]
            first_child[source[e]] = e + 1
    entries = (
        quantity, cost, provisional, card, step, source, before, fixed_cost, fixed, first_child, next_child,
        fixed_starts, fixed_layer, fixed_before, fixed_part,
    )  # fmt: skip
    pool_value, pool_quantity = zeros(pools), zeros(pools)
    for period in range(len(periods) - 1):
        begin, end = periods[period], periods[period + 1]
        rounds, moved = 0, True
        while moved and rounds < LAST_ROUND:
            moved = False
            rounds += 1
            low = begin
            while low < end:
                high = low
                while high < end and pool[high] == pool[low]:
                    high += 1
                if valued(low, high, pool_value[pool[low]], pool_quantity[pool[low]], entries):
                    moved = True
                low = high
        for e in range(begin, end):
            pool_value[pool[e]] = plus(pool_value[pool[e]], cost[e])
            pool_quantity[pool[e]] += quantity[e]
            restless[e] = 1 if moved else 0
    return cost, provisional, restless


@helper
def valued(low: int, high: int, amount: int, held: int, entries: Entries) -> bool:
    """Value the decreases of a pool and period; whether a cost moved that another pool may have taken over."""
    quantity, cost, provisional, card, step, source, _, fixed_cost, fixed, first_child, next_child = entries[:11]
    moved = False
    for e in range(low, high):
        if quantity[e] > 0:
            if source[e] >= 0:
                if low <= source[e] < high and fixed[source[e]] < -quantity[source[e]]:
                    continue
                moved = taken_over(e, entries) or moved
            amount = plus(amount, cost[e])
            held += quantity[e]
        else:
            by_hand(e, entries)
            if fixed[e] == -quantity[e]:
                cost[e] = -fixed_cost[e]
            amount = plus(amount, -fixed_cost[e])
            held -= fixed[e]
    for e in range(low, high):
        part = -quantity[e] - fixed[e]
        if quantity[e] > 0 or part == 0:
            continue
        provisional[e] = 0
        reduced = True
        if held > 0 and amount >= 0:
            out = share(amount, part, held, step[e])
            reduced = held - part > 0
        else:
            out = at_card(card[e], part, step[e])
            provisional[e] = -out
        cost[e] = -plus(out, fixed_cost[e])
        if reduced:
            amount = plus(amount, -out)
            held -= part
        child = first_child[e] - 1
        while child >= 0:
            if low <= child < high:
                moved = taken_over(child, entries) or moved
                if not reduced:  # a pool that was emptied holds what comes back, and nothing else
                    amount, held, reduced = plus(amount, -out), held - part, True
                amount = plus(amount, cost[child])
                held += quantity[child]
            child = next_child[child] - 1
    return moved


@helper
def taken_over(e: int, entries: Entries) -> bool:
    """Let an increase take its share of the cost of its decrease; whether that changed it."""
    quantity, cost, _, _, step, source, before, _, _, _, _ = entries[:11]
    whole, total = -quantity[source[e]], -cost[source[e]]
    so_far = share(total, before[e] + quantity[e], whole, step[e])
    found = so_far - (share(total, before[e], whole, step[e]) if before[e] > 0 else 0)
    changed: bool = found != cost[e]
    cost[e] = found
    return changed


@helper
def by_hand(e: int, entries: Entries) -> None:
    """What a decrease takes from the layers it is fixed to."""
    quantity, cost, _, _, step, _, _, fixed_cost, fixed, _, _ = entries[:11]
    starts, layer, before, part = entries[11:]
    fixed_cost[e] = fixed[e] = 0
    for row in range(starts[e], starts[e + 1]):
        whole, total = quantity[layer[row]], cost[layer[row]]
        so_far = share(total, before[row] + part[row], whole, step[e])
        fixed_cost[e] += so_far - (share(total, before[row], whole, step[e]) if before[row] > 0 else 0)
        fixed[e] += part[row]
