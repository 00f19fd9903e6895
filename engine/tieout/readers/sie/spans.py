r"""Where the fields of a line stand in its bytes, for the kernel: what lines.py finds by an expression.

    #TRANS 1910 {1 "10"} -195.00 20210105 "Coffee \"extra\""
           word list     word    word     quoted, without its quotes

Below nought where only the expression can tell: a quote that never closes, a control sign, and outside quotes a letter
that may be a blank of several bytes.
"""

# ruff: noqa: PLR1714, PLR2004, SIM109 - a walk over bytes, in what the compiler knows

from __future__ import annotations

from typing import Any, Final

Array = Any  # of numpy; in a plain kernel any sequence of integers
TAB, NEWLINE, RETURN, SPACE, QUOTE, SIGN, BACKSLASH, OPEN, CLOSE = b'\t\n\r "#\\{}'
DASH: Final = ord("-")
WORD, QUOTED, LIST = range(3)  # the kind of a field
FIRST, LENGTH, KIND = range(3)  # of a field
FIELDS: Final = 8  # fields of a line that are kept, the label among them
ODD: Final = -1


def blank(letter: int) -> bool:
    """Whether a letter is a blank within a line."""
    return bool(letter == SPACE or letter == TAB or letter == RETURN)


def ended(text: Array, place: int) -> bool:
    """Whether a line ends there."""
    return place >= len(text) or bool(text[place] == NEWLINE)


def control(letter: int) -> bool:
    """Whether a letter is a control sign, or begins a mark of order: nothing a field holds."""
    return bool((letter < SPACE and letter != TAB) or letter == 0xEF)


def rare(letter: int) -> bool:
    """Whether a letter is a control sign or may begin a blank of several bytes."""
    return control(letter) or bool(letter == 0xC2 or 0xE1 <= letter <= 0xE3)


def split(text: Array, place: int, fields: Array) -> tuple[int, int]:
    """The fields of a line, and where it ends; how many they are, below nought where the kernel cannot tell."""
    count = 0
    while not ended(text, place):
        letter = text[place]
        if blank(letter):
            place += 1
            continue
        if letter == QUOTE:
            kind, stop = QUOTED, quoted(text, place)
        elif letter == OPEN:
            kind, stop = LIST, listed(text, place)
        else:
            kind, stop = WORD, word_end(text, place)
        if stop == 0:  # a brace that never closes is no field
            place += 1
            continue
        if stop < 0:
            return ODD, place
        if count < FIELDS:
            kept(text, kind, place, stop, fields, count)
        count += 1
        place = stop
    for missing in range(count, FIELDS):
        fields[missing, FIRST] = fields[missing, LENGTH] = fields[missing, KIND] = 0
    return count, place


def word_end(text: Array, place: int) -> int:
    """Where a bare word ends; a brace that nothing opened may end it."""
    while not (ended(text, place) or blank(text[place]) or text[place] == QUOTE or text[place] == OPEN):
        if rare(text[place]) or text[place] == CLOSE:
            return ODD
        place += 1
    return place


def quoted(text: Array, place: int) -> int:
    """Where a quoted text ends; a quote before a letter is part of it, if another one closes it."""
    stop, place = ODD, place + 1
    while not ended(text, place):
        letter = text[place]
        if control(letter):
            return ODD
        if letter == QUOTE:
            stop = place + 1
            if ended(text, stop) or blank(text[stop]) or text[stop] == QUOTE or text[stop] == CLOSE:
                return stop
        if letter == QUOTE or letter == BACKSLASH:
            place += 1
            if ended(text, place):
                return stop
            if rare(text[place]):
                return ODD
        place += 1
    return stop


def listed(text: Array, place: int) -> int:
    """Where an object list ends, braces in quotes left out; 0 where it never does."""
    inside, place = False, place + 1
    while not ended(text, place):
        letter = text[place]
        if control(letter):
            return ODD
        if letter == CLOSE and not inside:
            return place + 1
        if letter == QUOTE:
            inside = not inside
        elif letter == BACKSLASH and inside:
            place += 1
            if ended(text, place):
                return 0
            if control(text[place]):
                return ODD
        place += 1
    return 0


def kept(text: Array, kind: int, first: int, stop: int, fields: Array, count: int) -> None:
    """Keep where a field stands: a quoted one without its quotes and the blanks inside them."""
    if kind == QUOTED:
        first, stop = first + 1, stop - 1
        while first < stop and blank(text[first]):
            first += 1
        while first < stop and blank(text[stop - 1]):
            stop -= 1
    fields[count, FIRST], fields[count, LENGTH], fields[count, KIND] = first, stop - first, kind


def is_date(text: Array, fields: Array, count: int) -> bool:
    """Whether a field is written as a date is: YYYYMMDD, with or without either dash."""
    place, digits, dash = fields[count, FIRST], 0, True
    for _ in range(fields[count, LENGTH]):
        letter = text[place]
        place += 1
        if letter == DASH and not dash and (digits == 4 or digits == 6):
            dash = True
        elif 48 <= letter <= 57:
            digits, dash = digits + 1, False
        else:
            return False
    return digits == 8
