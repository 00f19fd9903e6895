r"""The kernel that writes fields one behind the other, a table of text to be read as columns.

start  length  of  "Coffee \"extra\""  ...    ->    Coffee "extra"<1F>...<1E>
"""

# ruff: noqa: PLR2004 - bytes, in what the compiler knows

from __future__ import annotations

from tieout.readers.sie.spans import BACKSLASH, QUOTE, Array

BETWEEN, AFTER = 0x1F, 0x1E  # behind a cell, behind a row: control signs, which no field of the kernel's holds


def gather(text: Array, spans: Array, rows: int, verbatim: int, data: Array) -> tuple[int, bool]:
    """Write the cells of so many rows, a quote inside without its backslash but in the column `verbatim`.

    How much was written, and whether a cell may begin or end with a blank of several bytes.
    """
    end, blanks = 0, False
    for row in range(rows):
        for column in range(spans.shape[1]):
            place = spans[row, column, 0]
            stop = place + spans[row, column, 1]
            if column != verbatim:
                blanks = blanks or (stop > place and wide_blank(text, place, stop))
            while place < stop:
                letter = text[place]
                place += 1
                if letter == BACKSLASH and column != verbatim and place < stop and text[place] == QUOTE:
                    continue
                data[end] = letter
                end += 1
            data[end] = BETWEEN
            end += 1
        data[end - 1] = AFTER
    return end, blanks


def wide_blank(text: Array, start: int, stop: int) -> bool:
    """Whether a blank of several bytes may stand at either end: all begin with C2, E1, E2 or E3."""
    if text[start] < 0x80 and text[stop - 1] < 0x80:
        return False
    for place in range(max(stop - 3, start), stop):
        if text[place] == 0xC2 or 0xE1 <= text[place] <= 0xE3:
            return True
    return bool(text[start] == 0xC2) or bool(0xE1 <= text[start] <= 0xE3)
