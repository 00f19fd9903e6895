"""The kernel that reads the lines of a SIE file: bytes in, the places of fields out. Compiled where it reads much.

    #VER A 17 20210105 "Coffee"      a head: where its fields stand
    #TRANS 1910 {} -195.00           an item: its label, its head, where the fields that count stand
    #KONTO 1910 "Cash"               any other line: where it stands

Where a line is not as programs write it, ENDED stays 0, and the block is read by the expressions of lines.py, which
know every letter.
"""

# ruff: noqa: PLR2004 - a walk over bytes, in what the compiler knows

from __future__ import annotations

from typing import Final, NamedTuple

from tieout.readers.sie.spans import (
    CLOSE,
    FIELDS,
    FIRST,
    KIND,
    LENGTH,
    LIST,
    ODD,
    OPEN,
    QUOTE,
    QUOTED,
    SIGN,
    SPACE,
    Array,
    blank,
    control,
    ended,
    is_date,
    split,
)

NONE, VER, TRANS, RTRANS, BTRANS, UNSURE = range(6)  # what the label of a line says of it
ROW, HEADS, ITEMS, OTHERS, OPENED, CLOSED, ENDED = range(7)  # states: the row being read, what was found so far
STATES: Final = 7
CELLS: Final = 6  # of a head: its fields in their order
ACCOUNT, OBJECTS, AMOUNT, DATE, TEXT, SIGNATURE = range(CELLS)  # of an item
WORD_VER, WORD_TRANS = tuple(b"VER"), tuple(b"TRANS")


class Found(NamedTuple):
    """What the kernel found: start and length of each cell, and the number of its line."""

    heads: Array
    head_rows: Array
    items: Array
    item_rows: Array
    labels: Array  # of an item: TRANS, RTRANS, BTRANS
    owners: Array  # of an item: the place of its head
    others: Array  # lines that are no vouchers'
    other_rows: Array
    fields: Array  # of the line being read
    state: Array


def scan(text: Array, found: Found, deep: bool) -> None:
    """Read every line; `deep`: the fields of vouchers, else what is no voucher's."""
    place, state = 0, found.state
    while place < len(text):
        while place < len(text) and blank(text[place]):
            place += 1
        label = labelled(text, place)
        if deep and label == UNSURE:
            return
        if deep and label != NONE:
            count, place = split(text, place, found.fields)
            if count < 0 or not (headed(text, found) if label == VER else entered(text, label, found)):
                return
        else:
            start = place
            place, last = line_end(text, start)
            if not deep and (last < 0 or not surveyed(text, label, start, last, found)):
                return
        state[ROW] += 1
        place += 1
    state[ENDED] = 1


def line_end(text: Array, place: int) -> tuple[int, int]:
    """Where a line ends, and where its last letter does; the latter below nought where it holds a control sign."""
    last = place
    while not ended(text, place):
        if not blank(text[place]):
            last = ODD if last < 0 or control(text[place]) else place + 1
        place += 1
    return place, last


def labelled(text: Array, place: int) -> int:
    """What the label of a line says; UNSURE where a rare letter stands in its place or behind it."""
    if ended(text, place):
        return NONE
    label, stop = NONE, place
    if text[place] == SIGN:
        label, stop = named(text, place + 1)
        if label == NONE or ended(text, stop) or blank(text[stop]) or text[stop] == QUOTE or text[stop] == OPEN:
            return label
    return UNSURE if text[stop] < SPACE or text[stop] >= 0x80 else NONE


def named(text: Array, place: int) -> tuple[int, int]:
    """The label whose word stands there, in whichever letters, and where the word ends."""
    stop = spelt(text, place, WORD_TRANS)
    if stop > 0:
        return TRANS, stop
    stop = spelt(text, place, WORD_VER)
    if stop > 0:
        return VER, stop
    stop = spelt(text, place + 1, WORD_TRANS)
    if stop > 0 and text[place] & 0xDF == ord("R"):
        return RTRANS, stop
    if stop > 0 and text[place] & 0xDF == ord("B"):
        return BTRANS, stop
    return NONE, place


def spelt(text: Array, place: int, word: tuple[int, ...]) -> int:
    """Where a word ends; 0 where another stands there."""
    for letter in word:
        if ended(text, place) or text[place] & 0xDF != letter:
            return 0
        place += 1
    return place


def surveyed(text: Array, label: int, start: int, last: int, found: Found) -> bool:
    """Count a line of vouchers, keep any other; False where there is no room."""
    state, alone = found.state, last - start == 1
    if VER <= label <= BTRANS and text[last - 1] < 0x80:
        if label == VER:
            state[HEADS] += 1
            if text[last - 1] == OPEN:
                state[OPENED] = state[ROW]
    elif alone and text[start] == OPEN:
        state[OPENED] = state[ROW]
    elif alone and text[start] == CLOSE:
        state[CLOSED] = state[ROW]
    elif last > start:
        place = state[OTHERS]
        if place == len(found.others):
            return False
        found.others[place, 0, FIRST], found.others[place, 0, LENGTH] = start, last - start
        found.other_rows[place] = state[ROW]
        state[OTHERS] = place + 1
    return True


def headed(text: Array, found: Found) -> bool:
    """Keep a head, if its date stands where it should and no list among its fields."""
    state, fields = found.state, found.fields
    place = state[HEADS]
    if place == len(found.heads) or not is_date(text, fields, 3) or lists(fields):
        return False
    for cell in range(CELLS):
        found.heads[place, cell, FIRST] = fields[cell + 1, FIRST]
        found.heads[place, cell, LENGTH] = fields[cell + 1, LENGTH]
    found.head_rows[place] = state[ROW]
    state[HEADS] = place + 1
    return True


def entered(text: Array, label: int, found: Found) -> bool:
    """Keep an item, if it stands under a head and its fields where they should."""
    state, place = found.state, found.state[ITEMS]
    listed = lists(found.fields) == 1 and found.fields[2, KIND] == LIST
    if place == len(found.items) or state[HEADS] == 0 or not (listed or bare(text, found.fields)):
        return False
    for cell in range(CELLS):
        field = cell + 1 if listed or cell < OBJECTS else cell
        if cell == SIGNATURE:
            field += 1  # the quantity before it is not read
        found.items[place, cell, FIRST] = found.fields[field, FIRST]
        found.items[place, cell, LENGTH] = found.fields[field, LENGTH] if listed or cell != OBJECTS else 0
    found.item_rows[place], found.labels[place] = state[ROW], label
    found.owners[place] = state[HEADS] - 1
    state[ITEMS] = place + 1
    return True


def lists(fields: Array) -> int:
    """How many of the fields are lists."""
    count = 0
    for field in range(FIELDS):
        if fields[field, KIND] == LIST:
            count += 1
    return count


def bare(text: Array, fields: Array) -> bool:
    """Whether an item is one without a list: no brace, and after the amount nothing, a quoted text or a date."""
    place = fields[0, FIRST]
    while not ended(text, place):
        if text[place] == OPEN:
            return False
        place += 1
    return fields[3, LENGTH] == 0 or bool(fields[3, KIND] == QUOTED) or is_date(text, fields, 3)
