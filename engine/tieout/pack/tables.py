"""Cells and column widths: what a table needs so that figures stand digit under digit and nothing overflows.

Widths are measured with the typeface, not guessed: figure columns take what their longest figure takes, text columns
share the rest. A table that does not fit the portrait page goes to a landscape sheet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tieout.pack.fonts import lines, width
from tieout.pack.pages import Cell

if TYPE_CHECKING:
    from decimal import Decimal

    from tieout.pack.languages import Catalogue
    from tieout.pack.pages import Column, Row, Table

PORTRAIT, SHEET = 170.0, 267.0
SIZE, DENSE_SIZE, HEAD_SIZE = 8.8, 7.6, 7.8
PADDING = {"n": 4.4, "code": 3.4, "mark": 2.8, "page": 3.0, "text": 3.4, "gap": 0.0}
WIDEST_CODE = 42.0
WIDEST_FIGURE = 24.0
MORE = {"group": 2.0, "sum": 1.9, "grand": 1.6, "closing": 0.7}
NARROWEST = {True: 45.0, False: 16.0}
MARKS = {
    "tied": ("✓", "good"),
    "explained": ("≈", "good"),
    "open": ("×", "bad"),
    "pass": ("✓", "good"),
    "accepted": ("≈", "good"),
    "warn": ("!", "warn"),
    "block": ("×", "bad"),
    "info": ("·", "quiet"),
    "none": ("–", "quiet"),
}


def money(words: Catalogue, value: Decimal | int | None, decimals: int = 2, style: str = "statement") -> Cell:
    """A figure; `style` as in numbers.figure."""
    figure = words.figure(value, decimals, style)
    return Cell(figure.text, f"n {figure.kind}".strip())


def mark(state: str) -> Cell:
    """The mark of a state, coloured; its word stands beside it or in the head of the column."""
    sign, colour = MARKS.get(state, MARKS["none"])
    return Cell(sign, f"mark {colour}")


def page(anchor: str) -> Cell:
    """A printed page number that is a link."""
    return Cell("", "page", anchor)


def needed(table: Table, index: int) -> float:
    """The width in millimetres that a column's longest cell takes."""
    size = DENSE_SIZE if table.dense else SIZE
    kind = table.columns[index].kind
    texts = [
        width(row.cells[index].text, size, 600 if row.style in ("sum", "grand", "group") else 400)
        for body in table.bodies
        for row in body
        if len(row.cells) == len(table.columns) and row.cells[index].span == 1
    ]
    after_figure = kind in ("code", "text") and index and table.columns[index - 1].kind == "n"
    return max([*texts, head(table.columns[index])]) + PADDING[kind] + 3.0 * bool(after_figure)


def head(column: Column) -> float:
    """The width a heading takes on at most two lines."""
    words = column.heading.split(" ")
    splits = ((" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words) + 1))
    return min(max(width(part, HEAD_SIZE) for part in split) for split in splits)


def fitted(table: Table) -> Table:
    """The table with the width of every column set; on a sheet where it does not fit the portrait page."""
    total = SHEET if table.sheet else PORTRAIT
    widths = shared(table, total)
    if widths is None and not table.sheet:
        return fitted(replace(table, sheet=True))
    return laid(table, widths or in_proportion(table, total))


def upright(table: Table) -> Table:
    """The table on a page that cannot be turned: smaller where it does not fit, at last each column in proportion."""
    if widths := shared(table, PORTRAIT):
        return laid(table, widths)
    small = replace(table, dense=True)
    return laid(small, shared(small, PORTRAIT) or in_proportion(small, PORTRAIT))


def in_proportion(table: Table, total: float) -> list[float]:
    """Widths for columns that do not fit: to each its part of what it needs."""
    wants = [needed(table, index) for index in range(len(table.columns))]
    return [want * total / sum(wants) for want in wants]


def laid(table: Table, widths: list[float]) -> Table:
    """The table with these widths."""
    columns = (replace(column, width=round(space, 2)) for column, space in zip(table.columns, widths, strict=True))
    return measured(replace(table, columns=tuple(columns)))


def measured(table: Table) -> Table:
    """The table with the height of its rows, once its columns have their widths."""
    return replace(table, height=round(sum(row_height(table, row) for body in table.bodies for row in body), 2))


def row_height(table: Table, row: Row) -> float:
    """The height of a row in millimetres, by the lines its longest text takes."""
    line, room, below = (3.67, 1.06, 3.175) if table.dense else (4.375, 1.5, 3.67)
    size = DENSE_SIZE if table.dense else SIZE
    whole = sum(column.width for column in table.columns)
    spaces = [column.width - PADDING[column.kind] for column in table.columns]
    if len(row.cells) != len(table.columns):
        spaces = [whole] * len(row.cells)
    heights = [
        line * len(lines(cell.text, size, space)) + below * sum(len(lines(text, 7.6, space)) for text in cell.under)
        for cell, space in zip(row.cells, spaces, strict=True)
        if "n" not in cell.kind.split()
    ]
    return room + max([line, *heights]) + MORE.get(row.style, 0.0)


def shared(table: Table, total: float) -> list[float] | None:
    """Widths that add up to `total`, or None where the text columns would be too narrow to read."""
    wants = [needed(table, index) for index in range(len(table.columns))]
    kinds = [column.kind for column in table.columns]
    widths = [fixed(kind, want) for kind, want in zip(kinds, wants, strict=True)]
    texts = [index for index, kind in enumerate(kinds) if kind == "text"]
    widths = eased([column.kind == "n" and column.heading != "%" for column in table.columns], widths, total)
    left = total - sum(space for index, space in enumerate(widths) if index not in texts)
    floors = {index: min(NARROWEST[table.columns[index].stub], wants[index]) for index in texts}
    if left < sum(floors.values()):
        return None
    for index, space in spread({index: wants[index] for index in texts}, floors, left).items():
        widths[index] = space
    if not texts:
        widths = [space * total / sum(widths) for space in widths]
    return widths


def eased(equal: list[bool], widths: list[float], total: float) -> list[float]:
    """Figure columns of equal width where there is room, so that a page of statements has one rhythm."""
    figures = [index for index, same in enumerate(equal) if same]
    over = total - sum(widths)
    if not figures or over <= 0:
        return widths
    widest = max(widths[index] for index in figures)
    missing = sum(widest - widths[index] for index in figures)
    if missing > over:
        return widths
    level = max(widest, min(WIDEST_FIGURE, widest + (over - missing) / 2 / len(figures)))
    return [level if index in figures else space for index, space in enumerate(widths)]


def fixed(kind: str, want: float) -> float:
    """The width of a column that does not share: a gap is 3 mm, a code at most 34 mm."""
    if kind == "gap":
        return 3.0
    return min(want, WIDEST_CODE) if kind == "code" else want


def spread(wants: dict[int, float], floors: dict[int, float], left: float) -> dict[int, float]:
    """The space `left` given to text columns: what each wants if it is there, else in proportion above the floors."""
    if not wants:
        return {}
    over = left - sum(wants.values())
    if over >= 0:
        first = next(iter(wants))
        return {index: want + (over if index == first else 0) for index, want in wants.items()}
    above = {index: want - floors[index] for index, want in wants.items()}
    part = (left - sum(floors.values())) / sum(above.values())
    return {index: floors[index] + above[index] * part for index in wants}
