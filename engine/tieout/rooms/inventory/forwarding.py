# ruff: noqa: C901, PLR0912, PLR0913, PLR0917, PLR1730, FURB136 - a kernel is one loop over many plain columns
"""Kernels of cost adjustment: what each item entry must cost, item by item, until nothing changes.

A decrease takes the cost of its layers by quantity, or its share of an average pool; a return and the receiving leg of
a transfer take the cost of the decrease they come from; what they feed follows in turn:

    receipt 3 for 10.00 -> sale 1 costs 3.33 -> returned at 3.33 -> sold again at 3.33

Entries are numbered by their place in the frame, sorted by company, item and entry number; costs are whole
ten-thousandths, quantities hundred-thousandths. Only the final amount is rounded, half away from zero.
"""

from __future__ import annotations

from typing import Any, Final

from tieout.rooms.inventory.compiled import compiled, helper, muldiv, plus, zeros

Column = Any

FINE: Final = 10**12
FORGIVEN: Final = 2000  # what many cut fractions may be off together, far below the smallest real one
LAST_SWEEP: Final = 100
CALM: Final = 60  # from here on a cent that goes to and fro between pools is left where it is, and followed


@helper
def fraction(value: int, part: int, whole: int, nearest: int) -> int:
    """What value x part / whole has beyond `nearest`, in 10^-12: the products may wrap, their difference does not."""
    return muldiv(value * part - nearest * whole, FINE, whole)


@helper
def to_step(whole: int, fine: int, step: int) -> int:
    """A whole and `fine` / 10^12 as a multiple of `step`, half away from zero."""
    carried = fine // FINE
    whole, fine = whole + carried, fine - carried * FINE
    sign = 1
    if whole < 0:
        sign, whole = -1, -whole
        if fine > 0:
            whole, fine = whole - 1, FINE - fine
    left = whole % step
    up = step if 2 * (left * FINE + fine) + FORGIVEN >= step * FINE else 0
    return sign * (whole - left + up)


@compiled()
def valuation_days(
    starts: Column, day: Column, source: Column, first: Column, app_starts: Column, app_in: Column,
    rv_starts: Column, rv_day: Column, rv_entry: Column,
) -> tuple[Column]:  # fmt: skip
    """The day on which each entry takes effect for costing (B 6).

    A decrease not before its layers (and their revaluations posted before it), a return or receipt not before the
    decrease it comes from. Days only move forward, so this ends; a circle of entries ends at its latest day.
    """
    found = zeros(len(day))
    for e in range(len(day)):
        found[e] = day[e]
    for item in range(len(starts) - 1):
        changed, backward = True, False
        while changed:
            changed = False
            length = starts[item + 1] - starts[item]
            for step in range(length):
                e = starts[item + 1] - 1 - step if backward else starts[item] + step
                latest = found[e]
                if source[e] >= 0 and found[source[e]] > latest:
                    latest = found[source[e]]
                for a in range(app_starts[e], app_starts[e + 1]):
                    layer = app_in[a]
                    if found[layer] > latest:
                        latest = found[layer]
                    for r in range(rv_starts[layer], rv_starts[layer + 1]):
                        posted_before = rv_entry[r] < first[e] or rv_entry[r] < first[layer]
                        if posted_before and rv_day[r] > latest:
                            latest = rv_day[r]
                if latest > found[e]:
                    found[e] = latest
                    changed = True
            backward = not backward
    return (found,)


@helper
def affected(first: int, day: int, rv_entry: int, rv_day: int) -> bool:
    """Whether a decrease takes part in a partial revaluation: posted after it, or valued later (B 12)."""
    return first > rv_entry or day > rv_day


@helper
def of_layers(
    e: int, step: int, quantity: Column, base: Column, provisional: Column, first: Column, day: Column,
    app_starts: Column, app_in: Column, app_quantity: Column, rv_starts: Column, rv_amount: Column, rv_quantity: Column,
    rv_day: Column, rv_entry: Column, rv_partial: Column, shares: Column,
) -> int:  # fmt: skip
    """What a decrease costs by its layers (positive); `shares` takes what each application carries."""
    whole, fine, given, covered = 0, 0, 0, 0
    for a in range(app_starts[e], app_starts[e + 1]):
        layer, taken = app_in[a], app_quantity[a]
        near = muldiv(base[layer], taken, quantity[layer])
        whole = plus(whole, near)
        fine += fraction(base[layer], taken, quantity[layer], near)
        for r in range(rv_starts[layer], rv_starts[layer + 1]):
            if rv_partial[r] and rv_quantity[r] > 0 and affected(first[e], day[e], rv_entry[r], rv_day[r]):
                near = muldiv(rv_amount[r], taken, rv_quantity[r])
                whole = plus(whole, near)
                fine += fraction(rv_amount[r], taken, rv_quantity[r], near)
        covered += taken
        so_far = to_step(whole, fine, step)
        shares[a] = so_far - given
        given = so_far
    uncovered = -quantity[e] - covered
    if uncovered > 0:
        near = muldiv(-provisional[e], uncovered, -quantity[e])
        whole = plus(whole, near)
        fine += fraction(-provisional[e], uncovered, -quantity[e], near)
    cost: int = to_step(whole, fine, step)
    return cost


@helper
def averaged_group(
    low: int, high: int, rv_low: int, rv_high: int, settled_quantity: int, settled_value: int, step: int, pooled: int,
    order: Column, quantity: Column, total: Column, cost: Column, existing: Column,
    source: Column, recipient: Column, transfer: Column, group: Column, first: Column, day: Column, rv_order: Column,
    rv_amount: Column, rv_day: Column, rv_entry: Column, rv_partial: Column, ret_starts: Column, returned: Column,
) -> int:  # fmt: skip
    """Value the decreases of one pool and period in entry order; returns the largest change (B 8.1)."""
    pool_quantity, pool = settled_quantity, settled_value
    for k in range(low, high):
        e = order[k]
        if quantity[e] > 0:
            deferred = source[e] >= 0 and recipient[source[e]] == 1 and group[source[e]] == group[e]
            if not deferred:
                pool_quantity, pool = pool_quantity + quantity[e], plus(pool, total[e])
                if source[e] >= 0:  # what its decrease costs by now: else pools that feed each other swing by a cent
                    now = muldiv(cost[source[e]], quantity[e], quantity[source[e]] * step) * step
                    pool = plus(pool, now - cost[e])
        elif recipient[e] == 0:
            pool_quantity, pool = pool_quantity + quantity[e], plus(pool, total[e])
    for k in range(rv_low, rv_high):
        pool = plus(pool, rv_amount[rv_order[k]])
    most = 0
    for k in range(low, high):
        e = order[k]
        if recipient[e] != 1 or quantity[e] > 0:
            continue
        value = pool
        for j in range(rv_low, rv_high):
            r = rv_order[j]
            if rv_partial[r] and not affected(first[e], day[e], rv_entry[r], rv_day[r]):
                value -= rv_amount[r]
        new, stays, held = existing[e], pooled and transfer[e], True
        if pool_quantity > 0 and value >= 0:
            new = -muldiv(value, -quantity[e], pool_quantity * step) * step
            if -quantity[e] < pool_quantity and not stays:
                pool_quantity, pool, held = pool_quantity + quantity[e], plus(pool, new), False
        for j in range(ret_starts[e], ret_starts[e + 1]):
            back = returned[j]
            if group[back] != group[e]:
                continue
            pool = plus(pool, total[back] - cost[back])  # its own, as freight of a transfer
            if held and not stays:  # a pool that was emptied holds what comes back, and nothing else
                pool_quantity, pool, held = pool_quantity + quantity[e], plus(pool, new), False
            if not stays:
                price = muldiv(new, quantity[back], quantity[e] * step) * step
                pool_quantity, pool = pool_quantity + quantity[back], plus(pool, price)
        change = abs(new - cost[e])
        most = change if change > most else most
        cost[e] = new
        total[e] = new
    return most


@helper
def averaged_item(
    begin: int, end: int, rv_begin: int, rv_end: int, step: int, pooled: int, order: Column, ordered_group: Column,
    ordered_scope: Column, quantity: Column, total: Column, cost: Column, existing: Column, source: Column,
    recipient: Column, transfer: Column, group: Column, first: Column, day: Column, rv_order: Column, rv_group: Column,
    rv_amount: Column, rv_day: Column, rv_entry: Column, rv_partial: Column, ret_starts: Column, returned: Column,
) -> int:  # fmt: skip
    """Value an averaged item scope by scope and period by period; what a period leaves opens the next."""
    low, rv_low, settled_quantity, settled, most = begin, rv_begin, 0, 0, 0
    while low < end:
        high = low
        while high < end and ordered_group[high] == ordered_group[low]:
            high += 1
        if low == begin or ordered_scope[low] != ordered_scope[low - 1]:
            settled_quantity, settled = 0, 0
            while rv_low < rv_end and rv_group[rv_low] < ordered_group[low]:
                rv_low += 1
        rv_high = rv_low
        while rv_high < rv_end and rv_group[rv_high] <= ordered_group[low]:
            rv_high += 1
        change = averaged_group(
            low, high, rv_low, rv_high, settled_quantity, settled, step, pooled, order, quantity, total, cost, existing,
            source, recipient, transfer, group, first, day, rv_order, rv_amount, rv_day, rv_entry, rv_partial,
            ret_starts, returned,
        )  # fmt: skip
        most = change if change > most else most
        for k in range(low, high):
            settled_quantity = settled_quantity + quantity[order[k]]
            settled = plus(settled, total[order[k]])
        for k in range(rv_low, rv_high):
            settled = plus(settled, rv_amount[rv_order[k]])
        low, rv_low = high, rv_high
    return most


@compiled("extra", "existing", "quantity")
def settle(
    starts: Column, averaged: Column, steps: Column, quantity: Column, extra: Column, existing: Column,
    provisional: Column, source: Column, recipient: Column, layered: Column, transfer: Column, first: Column,
    day: Column, group: Column, app_starts: Column, app_in: Column, app_quantity: Column,
    rv_starts: Column, rv_amount: Column, rv_quantity: Column, rv_day: Column, rv_entry: Column, rv_partial: Column,
    order_starts: Column, order: Column, ordered_group: Column, ordered_scope: Column, rv_order_starts: Column,
    rv_order: Column, rv_group: Column, ret_starts: Column, returned: Column, pooled: int,
) -> tuple[Column, Column, Column, Column]:  # fmt: skip
    """What each entry must cost, without and with what is its own, what each application carries, and the sweeps.

    recipient: 1 = valued by average, 2 = keeps what it stands at (nothing has covered it yet), 0 = else.
    """
    cost, base, total = zeros(len(quantity)), zeros(len(quantity)), zeros(len(quantity))
    shares, sweeps = zeros(len(app_in)), zeros(len(averaged))
    for e in range(len(quantity)):
        cost[e] = existing[e] if quantity[e] < 0 or source[e] >= 0 else 0
        base[e] = plus(cost[e], extra[e])
        for r in range(rv_starts[e], rv_starts[e + 1]):
            base[e] = base[e] if rv_partial[r] else plus(base[e], rv_amount[r])
        total[e] = plus(cost[e], extra[e])
    for item in range(len(averaged)):
        step, sweep, most, calm = steps[item], 0, 1, False
        while most > 0 and sweep < LAST_SWEEP:
            most = 0
            length = starts[item + 1] - starts[item]
            for place in range(length):
                e = starts[item + 1] - 1 - place if sweep % 2 else starts[item] + place
                new = cost[e]
                if quantity[e] < 0:
                    if layered[e]:
                        new = -of_layers(
                            e, step, quantity, base, provisional, first, day, app_starts, app_in, app_quantity,
                            rv_starts, rv_amount, rv_quantity, rv_day, rv_entry, rv_partial, shares,
                        )  # fmt: skip
                elif source[e] >= 0:
                    s = source[e]
                    new = muldiv(cost[s], quantity[e], quantity[s] * step) * step
                change = abs(new - cost[e])
                if change > 0:
                    most = change if change > most else most
                    base[e] = plus(base[e], new - cost[e])
                    total[e] = plus(total[e], new - cost[e])
                    cost[e] = new
            if averaged[item] and not calm:
                change = averaged_item(
                    order_starts[item], order_starts[item + 1], rv_order_starts[item], rv_order_starts[item + 1], step,
                    pooled, order, ordered_group, ordered_scope, quantity, total, cost, existing, source, recipient,
                    transfer, group, first, day, rv_order, rv_group, rv_amount, rv_day, rv_entry, rv_partial,
                    ret_starts, returned,
                )  # fmt: skip
                most = change if change > most else most
            sweep += 1
            calm = calm or (sweep >= CALM and most <= step)
        sweeps[item] = sweep if most == 0 else -1
    return cost, total, shares, sweeps
