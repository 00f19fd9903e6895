"""Kernels of cost by layers: what a decrease costs by the receipts it consumed.

    receipt 3 for 10.00, then sold one by one: 3.33, 3.34, 3.33

What a layer has given is rounded as a whole and each decrease has the difference, so the last takes what is left and
nothing stays behind where no quantity does. A decrease over several layers takes the used-up ones whole: it is rounded
where it begins and where it ends, never between. Quantities in hundred-thousandths, amounts in ten-thousandths.
"""

from __future__ import annotations

from typing import Any, Final

from tieout.rooms.inventory.compiled import compiled, helper, muldiv, share, zeros

Column = Any

CARD: Final = 10**10  # unit cost (10^9) x quantity (10^5) in ten-thousandths (10^4)


@helper
def at_card(card: int, quantity: int, step: int) -> int:
    """A quantity at the unit cost of the card, rounded."""
    return muldiv(card, quantity, CARD * step) * step


@compiled("quantity", "value", "part")
def by_layer(
    quantity: Column, value: Column, card: Column, step: Column, source: Column, layer: Column, decrease: Column,
    part: Column,
) -> tuple[Column, Column, Column]:  # fmt: skip
    """Cost of each entry, what of it is provisional, and 1 where it waited for its own cost in a circle.

    `source`: the place of the decrease whose cost an increase takes (return, receipt of a transfer), or -1; `layer`,
    `decrease`, `part`: applications by place. Costs flow from layer to decrease to return as soon as they are known;
    where each waits for another, the first is valued at what is known of it, so this ends.
    """
    count, rows = len(quantity), len(layer)
    cost, provisional, circle = zeros(count), zeros(count), zeros(count)
    waits, covered, done, ready = zeros(count), zeros(count), zeros(count), zeros(count)
    first_row, next_row = zeros(count), zeros(rows)
    first_child, next_child = zeros(count), zeros(count)
    for place in range(rows):
        row = rows - 1 - place
        next_row[row] = first_row[layer[row]]
        first_row[layer[row]] = row + 1
        waits[decrease[row]] += 1
    for place in range(count):
        e = count - 1 - place
        if source[e] >= 0:
            next_child[e] = first_child[source[e]]
            first_child[source[e]] = e + 1
            waits[e] = 1
        elif quantity[e] > 0:
            cost[e] = value[e]
    found = 0
    for start in range(2 * count):
        e = start % count
        if done[e] == 1 or (start < count and waits[e] > 0):
            continue
        if waits[e] > 0:
            circle[e] = 1
        ready[0], found = e, 1
        done[e] = 1
        while found > 0:
            found -= 1
            e = ready[found]
            if quantity[e] > 0:
                if circle[e] == 1:
                    cost[e] = provisional[e] = at_card(card[e], quantity[e], step[e])
                found = to_decreases(
                    e, found, quantity, cost, step, waits, covered, done, ready, first_row, next_row, decrease, part
                )
            else:
                uncovered = -quantity[e] - covered[e]
                if uncovered > 0:
                    provisional[e] = -at_card(card[e], uncovered, step[e])
                    cost[e] += provisional[e]
                found = to_returns(e, found, quantity, cost, step, waits, done, ready, first_child, next_child)
    return cost, provisional, circle


@helper
def to_decreases(
    e: int, found: int, quantity: Column, cost: Column, step: Column, waits: Column, covered: Column, done: Column,
    ready: Column, first_row: Column, next_row: Column, decrease: Column, part: Column,
) -> int:  # fmt: skip
    """Give the cost of a layer to the decreases that consumed it; how many entries are ready now."""
    row, taken, given = first_row[e] - 1, 0, 0
    while row >= 0:
        other = decrease[row]
        taken += part[row]
        so_far = share(cost[e], taken, quantity[e], step[e])
        if done[other] == 0:
            cost[other] -= so_far - given
            covered[other] += part[row]
            waits[other] -= 1
            if waits[other] == 0:
                done[other] = 1
                ready[found] = other
                found += 1
        given = so_far
        row = next_row[row] - 1
    return found


@helper
def to_returns(
    e: int, found: int, quantity: Column, cost: Column, step: Column, waits: Column, done: Column, ready: Column,
    first_child: Column, next_child: Column,
) -> int:  # fmt: skip
    """Give the cost of a decrease to its returns and receipts elsewhere; how many entries are ready now."""
    child, taken, given = first_child[e] - 1, 0, 0
    while child >= 0:
        taken += quantity[child]
        so_far = share(-cost[e], taken, -quantity[e], step[e])
        if done[child] == 0:
            cost[child] = so_far - given
            waits[child] = 0
            done[child] = 1
            ready[found] = child
            found += 1
        given = so_far
        child = next_child[child] - 1
    return found
