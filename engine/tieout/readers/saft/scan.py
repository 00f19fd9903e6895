"""The kernel that reads plain transactions: bytes in, the places of the cells out. Compiled where it reads much.

Plain is what ledger programs write: elements of one prefix without attributes, texts with the five named entities, no
comment, section or instruction, every element where the standard has it. The kernel takes nothing else: at the first
byte it does not know, and where a closing tag does not fit, it stops, and what it has taken ends with the last
transaction that was whole. The XML parser reads the rest and judges it.
"""

# ruff: noqa: C901, PLR0912, PLR2004 - a walk over bytes, in what the compiler knows

from __future__ import annotations

from typing import Final, NamedTuple

from tieout.readers.saft.letters import Array, passed
from tieout.readers.saft.names import TAX_BASE, TAX_CODE

# What a byte of a text is; from STOP on it ends the quick walk over a text.
SOLID, RETURN, STOP, MARKUP, ESCAPE, RARE = 1, 2, 4, 5, 6, 7
# What an element's name means, wherever it stands.
OTHER, TRANSACTION, LINE, ANALYSIS, TAX, SIDE, CURRENCY, AMOUNT, TAXED, KIND, CODE, FOREIGN = range(12)
FIELD: Final = 12  # the role of an element whose text is a cell
HEADS, PAIRS = 100, 200  # where cells of a transaction and of a dimension begin; below, those of a line
NAME_AT, NAME_LENGTH, ROLE, TARGET, HOLDS = range(5)  # of an open element
DEPTH, HEADING, HOLDER, TAXABLE, LAST, N_HEADS, N_LINES, N_PAIRS, END, DONE_HEADS, DONE_LINES, DONE_PAIRS = range(12)
STATES, DEEPEST = 12, 32
SLASH, MORE = ord("/"), ord(">")
SPACE, NEWLINE, TAB = ord(" "), ord("\n"), ord("\t")


class Words(NamedTuple):
    """What the kernel knows: bytes by kind, bytes of names, names by a hash, and what each of them means."""

    letters: Array
    naming: Array  # 1: may stand in a name, 2: may begin one, 4: a blank
    index: Array
    spelling: Array
    known: Array  # by name: where it is spelt, how long, meaning, place in a line, place in a transaction


class Found(NamedTuple):
    """What the kernel found: the start and the length of each cell, and where it stands."""

    cells: Array  # by line and place
    owners: Array  # of a line, its transaction
    heads: Array  # by transaction and place
    pairs: Array  # of dimensions: line, start and length of the kind, of the code
    stack: Array
    state: Array
    follow: Array  # by the number of a name: where the one after it stood last, its length, its number


def scan(text: Array, prefix: int, words: Words, found: Found) -> None:
    """Read transactions from the first byte on, as far as all is plain; `prefix` letters stand before each name."""
    place, naming = 0, words.naming
    while place < len(text):
        first = place
        place, seen = walked(text, first, words.letters)
        if place < 0:
            return
        last = place
        closes = text[place + 1] == SLASH
        start = place + 2 if closes else place + 1
        for letter in range(prefix):
            if text[start + letter] != text[1 + letter]:
                return
        start += prefix
        code = 0
        if closes:
            stop = closed(text, start, naming, found)
        else:
            stop, code = opened(text, start, words, found)
        if stop == start:
            return
        place = stop
        while naming[text[place]] & 4:
            place += 1
        alone = text[place] == SLASH and not closes
        if alone:
            place += 1
        if text[place] != MORE:
            return
        place += 1
        if not closes and not began(code, start, stop, seen, words, found):
            return
        if alone:
            first = last = seen = 0
        if (closes or alone) and not ended(text, first, last, seen, place, found):
            return


def walked(text: Array, place: int, letters: Array) -> tuple[int, int]:
    """Where the next tag begins and what the text before it holds; below nought where the parser must look."""
    seen = 0
    while place < len(text):
        kind = letters[text[place]]
        if kind < STOP:
            seen |= kind
            place += 1
            continue
        if kind == MARKUP:
            return place, seen
        step = passed(text, place)
        if step == 0:
            return -1, seen
        seen |= SOLID
        place += step
    return -1, seen


def opened(text: Array, start: int, words: Words, found: Found) -> tuple[int, int]:
    """Where the name of an element that begins ends (`start` where none is one), and the number of the name.

    Lines are alike: it is compared first with the name that last followed the one before it.
    """
    naming, last = words.naming, found.state[LAST]
    before, length, code = found.follow[last, 0], found.follow[last, 1], found.follow[last, 2]
    letter = 0
    while letter < length and text[start + letter] == text[before + letter]:
        letter += 1
    stop = start + letter
    if length == 0 or letter < length or naming[text[stop]] & 1:
        stop = start
        if naming[text[start]] & 2:
            while naming[text[stop]] & 1:
                stop += 1
            code = named(text, start, stop, words)
            found.follow[last, 0], found.follow[last, 1], found.follow[last, 2] = start, stop - start, code
    found.state[LAST] = code
    return stop, code


def closed(text: Array, start: int, naming: Array, found: Found) -> int:
    """Where the name of the element that is open ends again; `start` where another stands, or none is open."""
    depth = found.state[DEPTH] - 1
    if depth < 0:
        return start
    before, length = found.stack[depth, NAME_AT], found.stack[depth, NAME_LENGTH]
    letter = 0
    while letter < length and text[start + letter] == text[before + letter]:
        letter += 1
    return start if letter < length or naming[text[start + letter]] & 1 else start + letter


def slot(length: int, first: int, last: int) -> int:
    """Where the search for a name begins."""
    return (length * 37 + first * 5 + last * 11) & 1023


def named(text: Array, start: int, stop: int, words: Words) -> int:
    """The number of a name; 0 for one that nothing rests on."""
    length = stop - start
    at = slot(length, text[start], text[stop - 1])
    while words.index[at] > 0:
        code = words.index[at]
        same = words.known[code, 1] == length
        spelt = words.known[code, 0]
        letter = 0
        while same and letter < length:
            same = text[start + letter] == words.spelling[spelt + letter]
            letter += 1
        if same:
            return int(code)
        at = (at + 1) & 1023
    return 0


def began(code: int, start: int, stop: int, seen: int, words: Words, found: Found) -> bool:
    """An element has begun: what it is here; False where the parser must look."""
    state, stack = found.state, found.stack
    depth = state[DEPTH]
    meaning, role, target = words.known[code, 2], OTHER, -1
    if depth == DEEPEST:
        return False
    if depth == 0:
        if meaning != TRANSACTION or seen & SOLID or state[N_HEADS] == len(found.heads):
            return False
        found.heads[state[N_HEADS]] = 0
        state[HEADING], state[HOLDER], role = 1, -1, TRANSACTION
    else:
        above = stack[depth - 1, ROLE]
        stack[depth - 1, HOLDS] = 1
        if above == FIELD or meaning in (TRANSACTION, FOREIGN) or (above == SIDE and seen & SOLID):
            return False
        if meaning == LINE:
            if not line_began(depth, above, found):
                return False
            role = LINE
        elif above == TRANSACTION:
            if state[HEADING] and words.known[code, 4] >= 0:
                role, target = FIELD, HEADS + words.known[code, 4]
        elif above == LINE:
            role, target = in_line(meaning, words.known[code, 3], found)
            if role == FOREIGN:
                return False
        elif (above == SIDE and meaning in (AMOUNT, CURRENCY)) or (
            above == TAX and meaning == TAXED and state[TAXABLE]
        ):
            role = FIELD
            target = stack[depth - 1, TARGET] if meaning == AMOUNT else words.known[code, 3]
        elif above == ANALYSIS and meaning in (KIND, CODE):
            role, target = FIELD, PAIRS + (1 if meaning == KIND else 3)
        elif above == OTHER and depth == 2:
            state[HEADING] = 0
    stack[depth, NAME_AT], stack[depth, NAME_LENGTH] = start, stop - start
    stack[depth, ROLE], stack[depth, TARGET], stack[depth, HOLDS] = role, target, 0
    state[DEPTH] = depth + 1
    return True


def line_began(depth: int, above: int, found: Found) -> bool:
    """Whether a line may stand here: in the transaction or in one element of it, and in no other than those before."""
    state = found.state
    holder = found.stack[depth - 1, NAME_AT]
    if not (above == TRANSACTION or (above == OTHER and depth == 2)) or state[N_LINES] == len(found.cells):
        return False
    if state[HOLDER] not in (-1, holder):
        return False
    state[HOLDER], state[HEADING] = holder, 0
    found.cells[state[N_LINES]] = 0
    found.owners[state[N_LINES]] = state[N_HEADS]
    return True


def in_line(meaning: int, column: int, found: Found) -> tuple[int, int]:
    """The role of an element of a line and the place of its text; FOREIGN where there is no room."""
    state = found.state
    line = state[N_LINES]
    if meaning == ANALYSIS:
        if state[N_PAIRS] == len(found.pairs):
            return FOREIGN, -1
        found.pairs[state[N_PAIRS]] = 0
        found.pairs[state[N_PAIRS], 0] = line
        return ANALYSIS, -1
    if meaning == TAX:
        state[TAXABLE] = found.cells[line, TAX_CODE, 1] == 0 and found.cells[line, TAX_BASE, 1] == 0
        return TAX, -1
    if meaning == SIDE:
        found.cells[line, column] = 0
        return SIDE, column
    return (FIELD, column) if column >= 0 else (OTHER, -1)


def ended(text: Array, first: int, last: int, seen: int, place: int, found: Found) -> bool:
    """An element has ended; its text, where it holds no other, goes from `first` to `last`."""
    state, stack = found.state, found.stack
    depth = state[DEPTH] - 1
    role = stack[depth, ROLE]
    state[DEPTH] = depth
    if role == FIELD or (role == SIDE and not stack[depth, HOLDS]):
        return kept(text, stack[depth, TARGET], first, last, seen, found)
    if role == ANALYSIS:
        state[N_PAIRS] += 1
    elif role == LINE:
        if not stack[depth, HOLDS]:  # no line at all; what the parser makes of it hangs on what comes next
            return False
        state[N_LINES] += 1
    elif role == TRANSACTION:
        state[N_HEADS] += 1
        state[END] = place
        state[DONE_HEADS], state[DONE_LINES], state[DONE_PAIRS] = state[N_HEADS], state[N_LINES], state[N_PAIRS]
    return True


def kept(text: Array, target: int, first: int, last: int, seen: int, found: Found) -> bool:
    """Keep where a cell stands, without the blanks around it; line ends the parser would change are for the parser."""
    state = found.state
    if seen & RETURN or (target in (TAX_CODE, TAX_BASE) and last > first and not seen & SOLID):
        return False
    while first < last and (text[first] == SPACE or text[first] == NEWLINE or text[first] == TAB):
        first += 1
    while first < last and (text[last - 1] == SPACE or text[last - 1] == NEWLINE or text[last - 1] == TAB):
        last -= 1
    length = last - first
    if target >= PAIRS:
        found.pairs[state[N_PAIRS], target - PAIRS] = first
        found.pairs[state[N_PAIRS], target - PAIRS + 1] = length
    elif target >= HEADS:
        found.heads[state[N_HEADS], target - HEADS, 0] = first
        found.heads[state[N_HEADS], target - HEADS, 1] = length
    else:
        found.cells[state[N_LINES], target, 0] = first
        found.cells[state[N_LINES], target, 1] = length
    return True
