"""The kernel that reads plain transactions: bytes in, the places of the cells out. Compiled where it reads much.

Plain is what ledger programs write: elements of one prefix without attributes, texts with the five named entities, no
comment, section or instruction, every element where the standard has it. The kernel takes nothing else: at the first
byte it does not know, and where a closing tag does not fit, it stops, and what it has taken ends with the last
transaction that was whole. The XML parser reads the rest and judges it.
"""

# ruff: noqa: C901, PLR0912, PLR0913, PLR0917, PLR1714, PLR2004 - a walk over bytes, in what the compiler knows

from __future__ import annotations

from typing import Any, Final, NamedTuple

from tieout.readers.saft.names import TAX_BASE, TAX_CODE

Array = Any  # of numpy; in the kernel a plain sequence of integers

# What a byte of a text is; from STOP on it ends the quick walk over a text.
SOLID, RETURN, STOP, MARKUP, ESCAPE, RARE = 1, 2, 4, 5, 6, 7
# What an element's name means, wherever it stands.
OTHER, TRANSACTION, LINE, ANALYSIS, TAX, SIDE, CURRENCY, AMOUNT, TAXED, KIND, CODE, FOREIGN = range(12)
FIELD: Final = 12  # the role of an element whose text is a cell
HEADS, PAIRS = 100, 200  # where cells of a transaction and of a dimension begin; below, those of a line
NAME_AT, NAME_END, ROLE, TARGET, HOLDS = range(5)  # of an open element
DEPTH, HEADING, HOLDER, TAXABLE, ESCAPED, N_HEADS, N_LINES, N_PAIRS, END, DONE_HEADS, DONE_LINES, DONE_PAIRS = range(12)
STATES, DEEPEST = 12, 32
SLASH, MORE, AND, BETWEEN = ord("/"), ord(">"), ord("&"), 0x1F
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


def scan(text: Array, prefix: int, words: Words, found: Found) -> None:
    """Read transactions from the first byte on, as far as all is plain; `prefix` letters stand before each name."""
    place, state, letters, naming = 0, found.state, words.letters, words.naming
    while place < len(text):
        first, seen = place, 0
        while place < len(text):
            kind = letters[text[place]]
            if kind >= STOP:
                if kind == MARKUP:
                    break
                step = passed(text, place)
                if step == 0:
                    return
                if kind == ESCAPE:
                    state[ESCAPED] = 1
                seen |= SOLID
                place += step
            else:
                seen |= kind
                place += 1
        if place == len(text):
            return
        last = place
        closes = text[place + 1] == SLASH
        start = place + 2 if closes else place + 1
        for letter in range(prefix):
            if text[start + letter] != text[1 + letter]:
                return
        start += prefix
        stop = start
        while naming[text[stop]] & 1:
            stop += 1
        place = stop
        while naming[text[place]] & 4:
            place += 1
        alone = text[place] == SLASH and not closes
        if alone:
            place += 1
        if text[place] != MORE or not naming[text[start]] & 2:
            return
        place += 1
        if not closes and not began(text, start, stop, seen, words, found):
            return
        if alone:
            first = last = seen = 0
        if (closes or alone) and not ended(text, start, stop, first, last, seen, place, found):
            return


def passed(text: Array, place: int) -> int:
    """How long an entity or a rare letter is; 0 where it is none that plain texts have."""
    left = len(text) - place
    if text[place] == 0xEF:  # all it begins are letters, but for U+FFFE and U+FFFF
        return 1 if left > 2 and not (text[place + 1] == 0xBF and text[place + 2] >= 0xBE) else 0
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


def began(text: Array, start: int, stop: int, seen: int, words: Words, found: Found) -> bool:
    """An element has begun: what it is here; False where the parser must look."""
    state, stack = found.state, found.stack
    depth, code = state[DEPTH], named(text, start, stop, words)
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
    stack[depth, NAME_AT], stack[depth, NAME_END] = start, stop
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


def ended(text: Array, start: int, stop: int, first: int, last: int, seen: int, place: int, found: Found) -> bool:
    """An element has ended; its text, where it holds no other, goes from `first` to `last`."""
    state, stack = found.state, found.stack
    depth = state[DEPTH] - 1
    if depth < 0 or stack[depth, NAME_END] - stack[depth, NAME_AT] != stop - start:
        return False
    for letter in range(stop - start):
        if text[stack[depth, NAME_AT] + letter] != text[start + letter]:
            return False
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


def gather(text: Array, spans: Array, data: Array) -> None:
    """Copy cells (start and length) one behind the other, a sign that is no letter of XML after each."""
    end = 0
    for row in range(len(spans)):
        for letter in range(spans[row, 0], spans[row, 0] + spans[row, 1]):
            data[end] = text[letter]
            end += 1
        data[end] = BETWEEN
        end += 1
