"""Kernel of stocks that run straight: entries dated in the order of their numbers, none fixed, returned or moved.

First in, first out needs no queue there: the n-th unit sold is the n-th bought, be it bought before or, where stock was
negative, after. And a pool is a stock, its periods follow each other, and only a negative stock moves a decrease on to
the period of the receipt that covers it. One pass, whatever the number of items; rules and rounding as elsewhere.
"""

from __future__ import annotations

from typing import Any

from tieout.rooms.inventory.compiled import compiled, helper, plus, share, zeros
from tieout.rooms.inventory.layer_costs import at_card

Column = Any


@compiled("quantity", "value")
def in_turn(
    starts: Column, averaged: Column, card: Column, step: Column, first: Column, period: Column, quantity: Column,
    value: Column, day: Column,
) -> tuple[Column, Column]:  # fmt: skip
    """Cost of each entry, and what of it is provisional.

    A stock has its first entry in `starts` (and the end), whether it is `averaged`, its `card` cost, the `step` of its
    currency; a day has period[day + first], numbered from 0 in order. Increases cost their `value`.
    """
    cost, provisional = zeros(len(quantity)), zeros(len(quantity))
    most, last = 0, 0
    for stock in range(len(starts) - 1):
        most = max(most, starts[stock + 1] - starts[stock])
    for place in range(len(period)):
        last = max(last, period[place])
    order, when, counts = zeros(most), zeros(most), zeros(last + 2)
    for stock in range(len(starts) - 1):
        begin, end = starts[stock], starts[stock + 1]
        if averaged[stock] == 0:
            layers(begin, end, card[stock], step[stock], quantity, value, cost, provisional)
            continue
        by_period(begin, end, first[stock], period, quantity, day, order, when, counts)
        pool(end - begin, card[stock], step[stock], quantity, value, cost, provisional, order, when)
    return cost, provisional


@compiled()
def placed(stock: Column, stocks: int) -> tuple[Column]:
    """The places of entries stock by stock, those of one stock as they stand: counted, for sorting grows with them."""
    following, order = zeros(stocks + 1), zeros(len(stock))
    for place in range(len(stock)):
        following[stock[place] + 1] += 1
    for number in range(stocks):
        following[number + 1] += following[number]
    for place in range(len(stock)):
        order[following[stock[place]]] = place
        following[stock[place]] += 1
    return (order,)


@helper
def layers(
    begin: int, end: int, card: int, step: int, quantity: Column, value: Column, cost: Column, provisional: Column
) -> None:
    """Give each decrease the next units in the order they came in."""
    layer, size, taken, given = begin - 1, 0, 0, 0
    for e in range(begin, end):
        if quantity[e] > 0:
            cost[e] = value[e]
            continue
        need, total = -quantity[e], 0
        while need > 0:
            if taken == size:
                layer += 1
                while layer < end and quantity[layer] < 0:
                    layer += 1
                if layer >= end:
                    provisional[e] = -at_card(card, need, step)
                    total -= provisional[e]
                    break
                size, taken, given = quantity[layer], 0, 0
            part = min(need, size - taken)
            taken += part
            so_far = share(value[layer], taken, size, step)
            total += so_far - given
            given = so_far
            need -= part
        cost[e] = -total


@helper
def by_period(
    begin: int, end: int, first: int, period: Column, quantity: Column, day: Column, order: Column, when: Column,
    counts: Column,
) -> None:  # fmt: skip
    """The entries of a stock in the order of their periods (`order`, `when`): a decrease not before what covers it."""
    held, negative = 0, False
    latest = len(period) - 1
    for e in range(begin, end):
        held += quantity[e]
        negative = negative or held < 0
        order[e - begin] = e
        when[e - begin] = period[min(max(day[e] + first, 0), latest)]
    if not negative:
        return
    layer, size, taken = begin - 1, 0, 0
    for e in range(begin, end):
        need = -quantity[e]
        while need > 0 and layer < end:
            if taken == size:
                layer += 1
                while layer < end and quantity[layer] < 0:
                    layer += 1
                if layer >= end:
                    break
                size, taken = quantity[layer], 0
            part = min(need, size - taken)
            taken += part
            need -= part
            when[e - begin] = max(when[e - begin], when[layer - begin])
    into_order(begin, end, order, when, counts)


@helper
def into_order(begin: int, end: int, order: Column, when: Column, counts: Column) -> None:
    """Sort the entries of a stock by period, those of one period as they were."""
    for place in range(len(counts)):
        counts[place] = 0
    for place in range(end - begin):
        counts[when[place] + 1] += 1
    for place in range(1, len(counts)):
        counts[place] += counts[place - 1]
    for place in range(end - begin):
        order[counts[when[place]]] = begin + place
        counts[when[place]] += 1
    place, number = 0, 0
    while place < end - begin:  # counts[number] is now where the period ends
        while counts[number] <= place:
            number += 1
        when[place] = number
        place += 1


@helper
def pool(
    count: int, card: int, step: int, quantity: Column, value: Column, cost: Column, provisional: Column, order: Column,
    when: Column,
) -> None:  # fmt: skip
    """Value a pool period by period: everything of the period in, then the decreases out, with a running remainder."""
    pool_value, pool_quantity, low = 0, 0, 0
    while low < count:
        high = low
        while high < count and when[high] == when[low]:
            e = order[high]
            if quantity[e] > 0:
                cost[e] = value[e]
                pool_value = plus(pool_value, value[e])
                pool_quantity += quantity[e]
            high += 1
        amount, held = pool_value, pool_quantity
        for place in range(low, high):
            e = order[place]
            part = -quantity[e]
            if part < 0:
                continue
            reduced = True
            if held > 0 and amount >= 0:
                out = share(amount, part, held, step)
                reduced = held - part > 0
            else:
                out = at_card(card, part, step)
                provisional[e] = -out
            cost[e] = -out
            if reduced:
                amount = plus(amount, -out)
                held -= part
            pool_value = plus(pool_value, -out)
            pool_quantity -= part
        low = high
