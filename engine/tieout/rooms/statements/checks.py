"""Whether the rows of a layout fit together: each code once, sums without circles, the fixed totals there."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Protocol

from tieout import accounts
from tieout.rooms.statements.layout import FIXED, LISTS, PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.errors import Fault
    from tieout.rooms.statements.layout import Layout, Row


class Source(Protocol):
    """What says where a row stands."""

    def line(self, table: str, code: str = "", nth: int = 0, key: str = "") -> int | None:
        """The line of a row, or of its key."""

    def fault(self, read: str, remedy: str, line: int | None = None) -> Fault:
        """A fault in the file."""


def faults(layout: Layout, source: Source) -> list[Fault]:
    """Every row that does not fit, in the order of the file."""
    found = list(_heads(layout, source))
    for statement, rows in layout.rows.items():
        found += _missing(statement, rows, source)
        found += _twice(statement, rows, source)
        for row in rows:
            found += _row(statement, row, source)
            found += _members(statement, row, rows, source)
    return found


def _heads(layout: Layout, source: Source) -> Iterator[Fault]:
    """Selectors that stand outside the rows."""
    lists: dict[str, tuple[str, ...]] = {key: getattr(layout, key) for key in LISTS}
    lists |= {f"together {group}": selectors for group, selectors in layout.together.items()}
    for key, selectors in lists.items():
        for read in _unreadable(selectors):
            yield source.fault(f"{key}: {read}", "write selectors as in close.toml", source.line(key.split()[0]))


def _missing(statement: str, rows: tuple[Row, ...], source: Source) -> Iterator[Fault]:
    """The codes every statement must have: other tables and the pack rely on them."""
    codes = {row.code for row in rows}
    for code in FIXED[statement]:
        if code not in codes:
            line = source.line(statement)
            yield source.fault(f'{statement} has no row "{code}"', f'add a row with code = "{code}"', line)


def _twice(statement: str, rows: tuple[Row, ...], source: Source) -> Iterator[Fault]:
    """A code that two rows have."""
    codes = [row.code for row in rows]
    for place, code in enumerate(codes):
        if code in codes[:place]:
            read = f'{statement}: two rows have the code "{code}"'
            yield source.fault(read, "give one of them another code", source.line(statement, code, 1))


def _row(statement: str, row: Row, source: Source) -> Iterator[Fault]:
    """One row by itself: a leaf or a sum, on its right side, with readable selectors."""
    for read, remedy in _misfits(statement, row):
        yield source.fault(f"{statement} {row.code}{read}", remedy, source.line(statement, row.code))
    for key, selectors in row.selectors.items():
        for read in _unreadable(selectors):
            at = source.line(statement, row.code, key=key)
            yield source.fault(f"{statement} {row.code}: {key}: {read}", "write selectors as in close.toml", at)


def _misfits(statement: str, row: Row) -> Iterator[tuple[str, str]]:
    """What does not fit in a row as a whole, and the remedy."""
    if not row.label and not row.term:
        yield ": label is missing", "add label = ..."
    if row.sum and row.selectors:
        yield f": both sum and {', '.join(row.selectors)}", "a row takes accounts or adds rows, not both"
    if row.kind == "leaf" and row.part not in PARTS[statement]:
        yield f": part = {row.part or 'missing'}", f"say where its accounts belong: {', '.join(PARTS[statement])}"
    if row.code == "result_of_year" and row.kind != "leaf":
        yield " takes no accounts", "select the income accounts, which stand open until the year is closed"


def _unreadable(selectors: tuple[str, ...]) -> list[str]:
    """What is wrong with a list of selectors."""
    try:
        accounts.parse(selectors)
    except ValueError as error:
        return str(error).splitlines()
    return []


def _members(statement: str, row: Row, rows: tuple[Row, ...], source: Source) -> Iterator[Fault]:
    """What a sum adds: rows that are there, and never itself."""
    known = {one.code: one for one in rows}
    for code, _ in row.members():
        if code not in known or known[code].kind == "heading":
            near = get_close_matches(code, known, 1)
            remedy = f'did you mean "{near[0]}"?' if near else "name a row of this statement"
            line = source.line(statement, row.code, key="sum")
            yield source.fault(f'{statement} {row.code}: sum names "{code}", which is no figure', remedy, line)
    if _reaches(row.code, row.code, known, set()):
        line = source.line(statement, row.code, key="sum")
        yield source.fault(f"{statement} {row.code}: the sum comes back to itself", "take the circle out", line)


def _reaches(code: str, target: str, known: dict[str, Row], seen: set[str]) -> bool:
    """Whether the sums below a row lead to `target`."""
    for member, _ in known[code].members() if code in known else ():
        if member == target or (member not in seen and _reaches(member, target, known, seen | {member})):
            return True
    return False
