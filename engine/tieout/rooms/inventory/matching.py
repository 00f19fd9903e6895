"""Kernel of quantity application: which open layer serves which decrease, in the order of posting (B 4).

    1  bought 10          2  sold 4: from 1          3  sold 8: 6 from 1, 2 open          4  bought 5: 2 serve 3

Entries stand in their stock (item, location, variant; lot where items are specific), in the order of their numbers.
Open layers wait by posting date then number (the latest first for LIFO), open decreases by number. An entry that
comes in turn is put at either end of its queue at once, a back-dated one in a heap beside it: a million movements of
one item cost no more than a million of many.

A fixed application takes its layer even where others had it: their applications are undone, the latest first, and made
again from what is open. A return is never a layer of the decrease it returns.
"""

from __future__ import annotations

from typing import Any, Final

from tieout.rooms.inventory.compiled import compiled, helper, longer, zeros

Column = Any
Waiting = Any  # queue, heap, state (head, tail, length of the heap), key: entries by key, the smallest first
Entries = Any  # quantity, left, waits, last row not fixed + 1, source, automatic, set aside, set aside again

HEAD, TAIL, HEAPED = 0, 1, 2
WIDTH: Final = (
    6  # of a row: layer, decrease, quantity, the entry that made it, row before of the layer, of the decrease
)


@compiled("quantity")
def matched(
    starts: Column, quantity: Column, key: Column, order: Column, fixed: Column, source: Column, automatic: Column
) -> tuple[Column, int, Column, Column]:
    """Rows of WIDTH numbers, their count, what is left of each entry, by how much a fixed application fell short.

    `starts`: the first entry of each stock and the end; `fixed`, `source`: the place of the entry applied to or
    returned, or -1; `automatic`: 0 where only fixed applications count.
    """
    count, most = len(quantity), 0
    for stock in range(len(starts) - 1):
        most = max(most, starts[stock + 1] - starts[stock])
    short = zeros(count)
    entries = (quantity, zeros(count), zeros(count), zeros(count), source, automatic, zeros(most), zeros(most))
    layers = (zeros(2 * most + 2), zeros(most), zeros(3), key)
    wants = (zeros(2 * most + 2), zeros(most), zeros(3), order)
    rows, made = zeros(WIDTH * (count + 1)), 0
    left = entries[1]
    for stock in range(len(starts) - 1):
        for waiting in (layers, wants):
            waiting[2][HEAD], waiting[2][TAIL], waiting[2][HEAPED] = most, most, 0
        for e in range(starts[stock], starts[stock + 1]):
            left[e] = abs(quantity[e])
            if fixed[e] >= 0:
                rows, made, short[e] = taken(e, fixed[e], rows, made, entries, layers, wants)
            if automatic[e] == 1 and left[e] > 0:
                against, own = (wants, layers) if quantity[e] > 0 else (layers, wants)
                rows, made = served(e, e, rows, made, entries, against)
                wait(e, entries, own)
    return rows, made, left, short


@helper
def served(e: int, by: int, rows: Column, made: int, entries: Entries, against: Waiting) -> tuple[Column, int]:
    """Apply an entry to those that wait on the other side, until nothing is left of it or of them."""
    quantity, left, waits, last, source, _, aside, _ = entries
    passed = 0
    while left[e] > 0:
        other = first(entries, against)
        if other < 0:
            break
        layer, decrease = (e, other) if quantity[e] > 0 else (other, e)
        if source[layer] == decrease:
            drop(against)
            waits[other] = 0
            aside[passed] = other
            passed += 1
            continue
        part = min(left[e], left[other])
        rows = recorded(layer, decrease, part, by, rows, made)
        rows[WIDTH * made + 4], rows[WIDTH * made + 5] = last[layer], last[decrease]
        made += 1
        last[layer] = last[decrease] = made
        left[e] -= part
        left[other] -= part
    for place in range(passed):
        wait(aside[place], entries, against)
    return rows, made


@helper
def taken(
    e: int, other: int, rows: Column, made: int, entries: Entries, layers: Waiting, wants: Waiting
) -> tuple[Column, int, int]:
    """Apply an entry to the one it is fixed to, taking it from others; also what cannot be applied so."""
    quantity, left, waits, last, _, _, _, again = entries
    wanted = min(left[e], abs(quantity[other])) if quantity[e] > 0 else left[e]
    undone = False
    while left[other] < wanted and last[other] > 0:
        undone = True
        undo(other, wanted - left[other], rows, entries, layers, wants)
    part = min(wanted, left[other])
    if part > 0:
        layer, decrease = (e, other) if quantity[e] > 0 else (other, e)
        rows = recorded(layer, decrease, part, e, rows, made)
        made += 1
        left[e] -= part
        left[other] -= part
    passed = 0
    while undone and first(entries, layers) >= 0:
        decrease = first(entries, wants)
        if decrease < 0:
            break
        drop(wants)
        waits[decrease] = 0
        rows, made = served(decrease, e, rows, made, entries, layers)
        if left[decrease] > 0:
            again[passed] = decrease
            passed += 1
    for place in range(passed):
        wait(again[place], entries, wants)
    return rows, made, wanted - part


@helper
def undo(e: int, wanted: int, rows: Column, entries: Entries, layers: Waiting, wants: Waiting) -> None:
    """Take back the latest application of an entry that is not fixed, or as much of it as is wanted."""
    quantity, left, _, last, _, _, _, _ = entries
    row = WIDTH * (last[e] - 1)
    before, other = (4, 1) if quantity[e] > 0 else (5, 0)
    part = min(wanted, rows[row + 2])
    rows[row + 2] -= part
    if rows[row + 2] == 0:
        last[e] = rows[row + before]
    if part > 0:
        left[e] += part
        left[rows[row + other]] += part
        wait(rows[row + other], entries, wants if quantity[e] > 0 else layers)
        wait(e, entries, layers if quantity[e] > 0 else wants)


@helper
def recorded(layer: int, decrease: int, part: int, by: int, rows: Column, made: int) -> Column:
    """The rows with one more."""
    row = WIDTH * made
    if row + WIDTH > len(rows):
        rows = longer(rows)
    rows[row], rows[row + 1], rows[row + 2], rows[row + 3] = layer, decrease, part, by
    return rows


# --- entries that wait, by key ---


@helper
def wait(e: int, entries: Entries, waiting: Waiting) -> None:
    """Let an entry that is not used up wait, once, unless its stock applies by hand only."""
    _, left, waits, _, _, automatic, _, _ = entries
    queue, heap, state, key = waiting
    if waits[e] == 1 or left[e] == 0 or automatic[e] == 0:
        return
    waits[e] = 1
    if state[HEAD] == state[TAIL]:
        state[HEAD] = state[TAIL] = len(queue) // 2
    if state[TAIL] < len(queue) and (state[HEAD] == state[TAIL] or key[e] >= key[queue[state[TAIL] - 1]]):
        queue[state[TAIL]] = e
        state[TAIL] += 1
    elif state[HEAD] > 0 and key[e] <= key[queue[state[HEAD]]]:
        state[HEAD] -= 1
        queue[state[HEAD]] = e
    else:
        place = state[HEAPED]
        state[HEAPED] += 1
        while place > 0 and key[heap[(place - 1) // 2]] > key[e]:
            heap[place] = heap[(place - 1) // 2]
            place = (place - 1) // 2
        heap[place] = e


@helper
def first(entries: Entries, waiting: Waiting) -> int:
    """The entry with the smallest key of which something is left; -1 where none waits."""
    _, left, waits, _, _, _, _, _ = entries
    queue, heap, state, key = waiting
    while True:
        e = -1
        if state[HEAD] < state[TAIL]:
            e = queue[state[HEAD]]
        if state[HEAPED] > 0 and (e < 0 or key[heap[0]] < key[e]):
            e = heap[0]
        if e < 0 or left[e] > 0:
            return e
        waits[e] = 0
        drop(waiting)


@helper
def drop(waiting: Waiting) -> None:
    """Let the entry with the smallest key wait no longer."""
    queue, heap, state, key = waiting
    if state[HEAPED] == 0 or (state[HEAD] < state[TAIL] and key[queue[state[HEAD]]] <= key[heap[0]]):
        state[HEAD] += 1
        return
    state[HEAPED] -= 1
    length = state[HEAPED]
    e, place = heap[length], 0
    while 2 * place + 1 < length:
        below = 2 * place + 1
        if below + 1 < length and key[heap[below + 1]] < key[heap[below]]:
            below += 1
        if key[heap[below]] >= key[e]:
            break
        heap[place] = heap[below]
        place = below
    heap[place] = e
