"""A sheet of the workbook: a table laid out for people who filter, sum and check in a spreadsheet.

A sheet has a title, notes, heads that stay in view, a filter, and below its rows one live total a company: companies
keep books in different currencies, so a sum over all of them would mean nothing. Every formula carries its value, for
readers that do not calculate. An amount goes in as the number a spreadsheet holds exactly (15 digits); a longer one
stands as text, is counted in a note and takes its totals out of live calculation. A text is never a formula.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from tieout.pack.languages import Catalogue

DIGITS = 15
LONGEST_TEXT = 32_767
EARLIEST = dt.date(1900, 3, 1)  # before it spreadsheets disagree about the number of a day
HEADING, SECONDARY = "#12394A", "#56636B"
SAMPLE, WRAPPED = 500, 40
HEAD_ROW = 3
QUANTITY_PLACES, QUANTITY = 5, "#,##0.00###"
WIDTHS = {"message": 60, "remedy": 60, "detail": 50, "description": 40, "label": 52, "sha256": 20, "name": 34}


@dataclass
class Placed:
    """Where a table lies, so that formulas elsewhere can point at it; `exact` when every row and digit is there."""

    sheet: str
    columns: Sequence[str]
    first: int
    last: int
    exact: bool

    def area(self, column: str) -> str:
        """The cells of a column: `'Ties'!$C$5:$C$90`."""
        from xlsxwriter.utility import xl_col_to_name

        letter = xl_col_to_name(self.columns.index(column), col_abs=True)
        quoted = self.sheet.replace("'", "''")
        return f"'{quoted}'!{letter}${self.first + 1}:{letter}${max(self.last, self.first) + 1}"


@dataclass(frozen=True)
class Live:
    """A cell that calculates: its formula and its value; the value alone where the formula would not see every row."""

    formula: str
    value: Decimal | int
    live: bool = True


@dataclass(frozen=True)
class Table:
    """A table to lay out: names of columns, rows, which columns get a total a company, and notes above.

    The company of a row is its first column, or `unit` for the whole table. `codes` are columns whose values are words
    of a catalogue (state -> prefix). `own` are amounts in the currency that the row names; all others are in the
    company's. `styles`, a (level, style) for each row, indent the label and set sums in bold.
    """

    columns: Sequence[str]
    rows: Iterable[Sequence[Any]]
    totals: Sequence[str] = ()
    notes: Sequence[str] = ()
    codes: Mapping[str, str] = field(default_factory=dict)
    own: Sequence[str] = ()
    unit: str = ""
    complete: bool = True
    styles: Sequence[tuple[int, str]] = ()


class Sheets:
    """A workbook being written, row by row, so that its memory does not grow with its rows."""

    def __init__(self, path: Path, catalogue: Catalogue, decimals: Mapping[str, int], created: dt.date) -> None:
        """`decimals` are those of each company's currency and of each currency; `created` dates the file."""
        import xlsxwriter

        self.catalogue = catalogue
        self.decimals = decimals
        self.book = xlsxwriter.Workbook(str(path), {"constant_memory": True, "strings_to_formulas": False})
        self.book.set_properties({"created": dt.datetime.combine(created, dt.time.min)})
        self._formats: dict[tuple[tuple[str, Any], ...], Any] = {}
        self._names: set[str] = set()

    def close(self) -> None:
        """Write the file."""
        self.book.close()

    def add(self, name: str, title: str) -> Sheet:
        """A new sheet; a name that is taken or not allowed is made fit."""
        fit = "".join("_" if sign in "[]:*?/\\" else sign for sign in name).strip("'")[:31] or "_"
        number = 1
        while fit.lower() in self._names:
            number += 1
            fit = f"{fit[:27]} {number}"
        self._names.add(fit.lower())
        return Sheet(self, fit, title)

    def look(self, **properties: Any) -> Any:
        """A cell format, made once."""
        key = tuple(sorted(properties.items()))
        if key not in self._formats:
            self._formats[key] = self.book.add_format({"valign": "top", **properties})
        return self._formats[key]

    def money(self, unit: str) -> str:
        """The number format of a company or currency: the reader's own separators, the language's negative."""
        places = self.decimals.get(unit, 2)
        figure = "#,##0" + ("." + "0" * places if places else "")
        bracketed = self.catalogue.conventions.negative == "parentheses"
        return f"{figure}_);({figure})" if bracketed else f"{figure};-{figure}"

    def figure(self, value: Any, unit: str) -> str:
        """The number format of an amount, a quantity (five decimals) or a count."""
        if not isinstance(value, Decimal):
            return "#,##0"
        return QUANTITY if value.as_tuple().exponent == -QUANTITY_PLACES else self.money(unit)

    def day(self) -> str:
        """The number format of dates."""
        return str(self.catalogue.conventions.dates["short"]).lower()


class Sheet:
    """One sheet: title, notes, heads, rows, totals."""

    def __init__(self, sheets: Sheets, name: str, title: str) -> None:
        """An empty sheet, printed landscape on as many A4 pages as it is long."""
        self.sheets = sheets
        self.name = name
        self.page = sheets.book.add_worksheet(name)
        self.page.hide_gridlines(2)
        self.page.set_landscape()
        self.page.set_paper(9)
        self.page.fit_to_pages(1, 0)
        self.page.set_footer("&L" + name.replace("&", "&&") + "&R&P / &N")
        self.page.write_string(0, 0, title, sheets.look(bold=True, font_size=14, font_color=HEADING))

    def write(self, table: Table) -> Placed:
        """Lay the table out; its total lines follow after an empty row, outside the filter."""
        rows = list(table.rows)
        long = sum(too_long(value) for row in rows for value in row)
        self._notes([*table.notes, *([self.sheets.catalogue.text("workbook-digits", count=long)] if long else [])])
        self._heads(table.columns, rows)
        for number, row in enumerate(rows):
            self._row(HEAD_ROW + 1 + number, table, row, table.styles[number] if table.styles else (0, ""))
        last = HEAD_ROW + len(rows)
        self.page.autofilter(HEAD_ROW, 0, max(last, HEAD_ROW + 1), len(table.columns) - 1)
        placed = Placed(self.name, table.columns, HEAD_ROW + 1, last, exact=table.complete and not long)
        for number, total in enumerate(totals(table, rows, placed)):
            words = ["" if value is None else value for value in total]
            words[1] = self.sheets.catalogue.text("col-total")
            self._row(last + 2 + number, table, words, (0, "sum"))
        return placed

    def _notes(self, notes: Sequence[str]) -> None:
        """The lines between title and heads: the first alone, the others together."""
        look = self.sheets.look(font_color=SECONDARY, italic=True)
        for row, text in enumerate((" ".join(notes[:1]), " ".join(notes[1:])), start=1):
            if text:
                self.page.write_string(row, 0, text, look)

    def _heads(self, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
        """Heads that stay in view and repeat on each printed page; widths from what the columns hold."""
        headings = [self.sheets.catalogue.text("col-" + column.replace("_", "-")) for column in columns]
        for place, (column, heading) in enumerate(zip(columns, headings, strict=True)):
            sample = [row[place] for row in rows[:SAMPLE]]
            widest = max((len(shown(value)) for value in sample), default=0)
            head = max(min(len(heading), 14), *map(len, heading.split()))
            width = min(max(widest + 2, head + 3, 8), WIDTHS.get(column, 26))
            self.page.set_column(place, place, width)
            align = "right" if any(isinstance(value, Decimal | int | Live) for value in sample) else "left"
            look = self.sheets.look(bold=True, text_wrap=True, align=align, bottom=1, top=5, font_color=HEADING)
            self.page.write_string(HEAD_ROW, place, heading, look)
        self.page.freeze_panes(HEAD_ROW + 1, 1)
        self.page.repeat_rows(HEAD_ROW)

    def _row(self, row: int, table: Table, values: Sequence[Any], style: tuple[int, str]) -> None:
        """One row of the table: sums in bold under a rule, labels indented by their level."""
        level, kind = style
        weight: dict[str, Any] = {"bold": True} if kind in ("sum", "grand", "group") else {}
        weight |= {"top": 1} if kind in ("sum", "grand") else {}
        cells = dict(zip(table.columns, values, strict=True))
        company = table.unit or str(values[0] or "")
        for place, (column, value) in enumerate(cells.items()):
            named = table.codes.get(column) if value else None
            text = self.sheets.catalogue.named(named, value) if named else value
            unit = str(cells["currency"] or company) if column in table.own else company
            self._cell(row, place, text, unit, weight | ({"indent": level} if column == "label" else {}))

    def _cell(self, row: int, place: int, value: Any, unit: str, weight: dict[str, Any]) -> None:
        """One cell: amount, count, live figure, day, mark or text."""
        look, page = self.sheets.look, self.page
        number = value.value if isinstance(value, Live) else value
        figure = look(num_format=self.sheets.figure(number, unit), **weight)
        if isinstance(value, bool):
            answer = self.sheets.catalogue.text("page-yes" if value else "page-no")
            page.write_string(row, place, answer, look(**weight))
        elif too_long(number):
            page.write_string(row, place, str(number), look(align="right", **weight))
        elif isinstance(value, Live) and value.live:
            page.write_formula(row, place, value.formula, figure, value.value)
        elif isinstance(number, Decimal | int):
            page.write_number(row, place, number, figure)
        elif isinstance(value, dt.date) and value >= EARLIEST:
            page.write_datetime(row, place, value, look(num_format=self.sheets.day(), align="left", **weight))
        elif shown(value) or weight:
            page.write_string(row, place, shown(value), look(text_wrap=len(shown(value)) > WRAPPED, **weight))


def totals(table: Table, rows: Sequence[Sequence[Any]], placed: Placed) -> list[list[Any]]:
    """A total line for each company, in the order the companies appear: live sums over that company's rows."""
    places = [table.columns.index(column) for column in table.totals]
    sums: dict[str, list[Decimal | int]] = {}
    for row in rows if places else ():
        so_far = sums.setdefault(str(row[0] or ""), [0] * len(places))
        for number, place in enumerate(places):
            so_far[number] += row[place] or 0
    lines = []
    for company, amounts in sums.items():
        line: list[Any] = [company, *[None] * (len(table.columns) - 1)]
        for place, amount in zip(places, amounts, strict=True):
            summed, by = placed.area(table.columns[place]), placed.area(table.columns[0])
            line[place] = Live(f"=SUMIFS({summed},{by},{criterion(company)})", amount, placed.exact)
        lines.append(line)
    return lines


def too_long(value: Any) -> bool:
    """Whether an amount or count has more digits than a spreadsheet keeps."""
    if isinstance(value, bool) or not isinstance(value, Decimal | int):
        return False
    return len(Decimal(value).normalize().as_tuple().digits) > DIGITS


def shown(value: Any) -> str:
    """The text of a cell, no longer than a spreadsheet allows."""
    text = "" if value is None else str(value)
    return text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"


def criterion(text: str, sign: str = "=") -> str:
    """`equal to text` (or `<>`) inside a formula; the wildcards of spreadsheets are taken literally."""
    plain = text.replace("~", "~~").replace("*", "~*").replace("?", "~?").replace('"', '""')
    return f'"{sign}{plain}"'
