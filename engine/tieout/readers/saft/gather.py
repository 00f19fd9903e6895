"""The kernel that writes the cells of plain transactions one behind the other, a table of text to be read as columns.

start  length  of <Description>Fish &amp; chips</Description> ...    ->    Fish & chips<1F>...<1E>
"""

from __future__ import annotations

from tieout.readers.saft.letters import AND, Array, meant, passed, wide_blank

BETWEEN, AFTER = 0x1F, 0x1E  # behind a cell, behind a row: no letters of XML


def gather(text: Array, spans: Array, used: Array, data: Array) -> tuple[int, bool]:
    """Write cells (start and length, by row and column) one behind the other, their entities as the letters they mean.

    Only those of the columns `used`. How much was written, and whether a cell may begin or end with a blank that is
    none of ASCII.
    """
    end, blanks = 0, False
    for row in range(spans.shape[0]):
        for column in used:
            place = spans[row, column, 0]
            stop = place + spans[row, column, 1]
            blanks = blanks or (stop > place and wide_blank(text, place, stop))
            while place < stop:
                letter = text[place]
                if letter == AND:
                    letter = meant(text, place)
                    place += passed(text, place)
                else:
                    place += 1
                data[end] = letter
                end += 1
            data[end] = BETWEEN
            end += 1
        data[end - 1] = AFTER
    return end, blanks
