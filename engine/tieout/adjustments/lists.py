"""The sheets beside the lines of the workbook: totals by voucher, the accounts that may be used, the other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tieout.readers.grid import letters

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.adjustments.template import Template

KEYS: Final = ("company", "voucher")
VOUCHERS: Final = 300
INK, RED = "#12394A", "#A62B0F"


def by_voucher(made: Template) -> None:
    """Each voucher once: lines, debit, credit, difference; above them the whole, which must be zero too."""
    words, page = made.words, made.totals
    head = made.look(bold=True, bottom=1, top=5, font_color=INK, text_wrap=True)
    names = ("col-company", "col-voucher", "col-lines", "col-debit", "col-credit", "col-difference")
    page.write_string(0, 0, words.text("template-vouchers"), made.look(bold=True, font_size=14, font_color=INK))
    for place, name in enumerate(names):
        page.set_column(place, place, 16)
        page.write_string(2, place, words.text(name), head)
    figure, whole = made.look(num_format=made.figure()), made.look(num_format=made.figure(), bold=True, bottom=1)
    _summed(made, 3, whole)
    for row in range(4, 4 + VOUCHERS):
        _voucher(made, row, figure)
    red = made.look(font_color=RED, bold=True)
    page.conditional_format(3, 5, 3 + VOUCHERS, 5, {"type": "cell", "criteria": "!=", "value": 0, "format": red})
    page.freeze_panes(4, 2)
    page.hide_gridlines(2)


def _summed(made: Template, row: int, look: Any) -> None:
    """The line of all vouchers."""
    amounts = f"{quoted(made.page.name)}!{made.area('amount')}"
    page = made.totals
    page.write_string(row, 0, made.words.text("template-all"), made.look(bold=True, bottom=1))
    page.write_blank(row, 1, None, look)
    page.write_formula(row, 2, f"=COUNT({amounts})", made.look(bold=True, bottom=1), 0)
    page.write_formula(row, 3, f'=SUMIF({amounts},">0")', look, 0)
    page.write_formula(row, 4, f'=-SUMIF({amounts},"<0")', look, 0)
    page.write_formula(row, 5, f"=ROUND(D{row + 1}-E{row + 1},4)", look, 0)


def _voucher(made: Template, row: int, look: Any) -> None:
    """The line of one voucher, blank while there is none."""
    page, sheet, number = made.totals, quoted(made.page.name), row - 3
    keys, order = (f"{sheet}!{made.hidden(made.out + place)}" for place in (2, 3))
    amount = f"{sheet}!{made.area('amount')}"
    for place, name in enumerate(KEYS):
        found = f"INDEX({sheet}!{made.area(name)},MATCH({number},{order},0))"
        page.write_formula(row, place, f'=IFERROR({found},"")', None, "")
    own = f'{keys},$A{row + 1}&"|"&$B{row + 1}'
    figures = (
        f"COUNTIFS({own})",
        f'SUMIFS({amount},{own},{amount},">0")',
        f'-SUMIFS({amount},{own},{amount},"<0")',
        f"ROUND(D{row + 1}-E{row + 1},4)",
    )
    for place, formula in enumerate(figures, start=2):
        shown = look if place > 2 else None  # noqa: PLR2004 - the first is a count
        page.write_formula(row, place, f'=IF($B{row + 1}="","",{formula})', shown, "")


def offered(made: Template) -> dict[str, str]:
    """The sheets of lists; returns where each column finds its own."""
    facts, head = made.facts, made.look(bold=True, bottom=1, font_color=INK)
    for place, (name, width) in enumerate((("col-company", 12), ("col-account", 12), ("col-account-name", 44))):
        made.chart.set_column(place, place, width)
        made.chart.write_string(0, place, made.words.text(name), head)
    made.chart.set_column(3, 3, None, None, {"hidden": True})
    for row, (company, account, name) in enumerate(facts.accounts, start=1):
        for place, text in enumerate((company, account, name, f"{company}|{account}")):
            made.chart.write_string(row, place, text)
    made.chart.freeze_panes(1, 2)
    lists: dict[str, Iterable[str]] = {
        "company": [company for company, _ in facts.companies],
        "currency": facts.currencies,
        "stage": ("first", "last"),
        "partner_company": [company for company, _ in facts.companies],
    }
    lists |= {f"dim_{name}": values for name, values in facts.dimensions.items()}
    return {column: _listed(made, place, column, tuple(values)) for place, (column, values) in enumerate(lists.items())
            if values}  # fmt: skip


def _listed(made: Template, place: int, column: str, values: tuple[str, ...]) -> str:
    """One list in a column of its own."""
    headings = {name: heading for name, heading, _ in made.columns if heading}
    title = made.words.text(headings[column]) if column in headings else column.removeprefix("dim_")
    made.lists.set_column(place, place, 18)
    made.lists.write_string(0, place, title, made.look(bold=True, bottom=1, font_color=INK))
    for row, text in enumerate(values, start=1):
        made.lists.write_string(row, place, text)
    letter = letters(place)
    return f"={quoted(made.lists.name)}!${letter}$2:${letter}${len(values) + 1}"


def quoted(sheet: str) -> str:
    """A sheet's name inside a formula."""
    return "'" + sheet.replace("'", "''") + "'"
