"""Letters of several bytes and entities in the bytes of a text, for the kernels that read and write it."""

# ruff: noqa: PLR1714, PLR2004 - bytes, in what the compiler knows

from __future__ import annotations

from typing import Any

Array = Any  # of numpy; in a plain kernel any sequence of integers
AND = ord("&")


def passed(text: Array, place: int) -> int:
    """How long an entity or a rare letter is; 0 where it is none that plain texts have."""
    left = len(text) - place
    if text[place] == 0xEF:  # all it begins are letters, but for U+FEFF (a mark of order) and U+FFFE, U+FFFF
        second = text[place + 1] if left > 2 else 0xBB
        return 0 if second == 0xBB or (second == 0xBF and text[place + 2] >= 0xBE) else 1
    if text[place] == AND and left > 5:
        one, two, three, four, five = (
            text[place + 1],
            text[place + 2],
            text[place + 3],
            text[place + 4],
            text[place + 5],
        )
        if (one == 108 or one == 103) and two == 116 and three == 59:  # &lt; &gt;
            return 4
        if one == 97 and two == 109 and three == 112 and four == 59:  # &amp;
            return 5
        if one == 113 and two == 117 and three == 111 and four == 116 and five == 59:  # &quot;
            return 6
        if one == 97 and two == 112 and three == 111 and four == 115 and five == 59:  # &apos;
            return 6
    return 0


def meant(text: Array, place: int) -> int:
    """The letter an entity stands for."""
    first = text[place + 1]
    if first == 108:  # &lt;
        return 60
    if first == 103:  # &gt;
        return 62
    if first == 113:  # &quot;
        return 34
    return AND if text[place + 2] == 109 else 39  # &amp; or &apos;


def wide_blank(text: Array, start: int, stop: int) -> bool:
    """Whether a blank of several bytes may stand at either end: all begin with C2, E1, E2 or E3."""
    first, last = text[start], text[stop - 1]
    if first == 0xC2 or 0xE1 <= first <= 0xE3:
        return True
    if last < 0x80 or stop - start < 2:
        return False
    second, third = text[stop - 2], text[max(stop - 3, start)]
    return bool(second == 0xC2 or 0xE1 <= third <= 0xE3)
