"""The workbook a controller fills in: one row a line, lists to choose from, and totals that must come to zero.

    Company  Voucher  Posting date  Account  Amount (debit +, credit -)  ...  Left over in the voucher
    company  voucher  posting_date  account  amount                      ...
    SE01     A1       2026-09-30    5010                      1,200.00                            0.00
    SE01     A1       2026-09-30    2990                     -1,200.00                            0.00

The second of the two heads is what the extract table calls its columns: by it the workbook is read back. What is left
over is a formula, kept with its value; a sheet beside it lists each voucher once with its debit, credit and difference.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote

from tieout.adjustments.lists import by_voucher, offered, quoted
from tieout.readers.grid import letters

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tieout.look import Close
    from tieout.pack.languages import Catalogue

SHEET: Final = "Adjustments"  # read back by this name, in every language
ROWS: Final = 1000
HEADS, NAMES, FIRST = 4, 5, 6  # rows, counted from 0: heads, names of the columns, first line
LAST: Final = FIRST + ROWS - 1
COLUMNS: Final = (
    ("company", "col-company", 10), ("voucher", "col-voucher", 12), ("posting_date", "col-posting-date", 12),
    ("account", "col-account", 12), ("amount", "template-debit-credit", 16), ("currency", "col-currency", 9),
    ("amount_currency", "col-amount-currency", 16), ("amount_reporting", "col-amount-reporting", 16),
    ("description", "col-description", 36), ("reverse_on", "col-reverse-on", 12), ("stage", "col-stage", 9),
    ("prepared_by", "col-prepared-by", 14), ("approved_by", "col-approved-by", 14),
    ("partner_company", "col-partner-company", 12),
)  # fmt: skip
AMOUNTS: Final = ("amount", "amount_currency", "amount_reporting")
DATES: Final = ("posting_date", "reverse_on")
COMPANIES = "select company, name, period_start, period_end, year_end from settings.companies order by position"
ACCOUNTS = """select company, account, name from canonical.accounts
    where not coalesce(suspended, false) and coalesce(control, '') = '' order by company, account"""
CURRENCIES = """select currency from settings.currencies
    union select currency from settings.companies order by 1"""
DIMS = "select distinct dims from ledger.balances where dims <> '' order by 1"
INK, GREY, RED = "#12394A", "#56636B", "#A62B0F"


@dataclass(frozen=True)
class Facts:
    """What the lists offer: companies, accounts of each, currencies, values of dimensions; the days of the period."""

    period: str
    companies: tuple[tuple[str, str], ...]
    accounts: tuple[tuple[str, str, str], ...]
    currencies: tuple[str, ...]
    dimensions: dict[str, tuple[str, ...]]
    first: dt.date
    last: dt.date
    latest: dt.date


def facts(found: Close, required: Sequence[str], period: str) -> Facts:
    """The facts of a run that was loaded; `required` dimensions have a column even if nothing uses them yet."""
    companies = list(found.rows(COMPANIES)[1])
    values: dict[str, set[str]] = {name: set() for name in required}
    for (dims,) in found.rows(DIMS)[1]:
        for part in dims.split("|"):
            name, _, value = part.partition("=")
            values.setdefault(name, set()).add(unquote(value))
    return Facts(
        period=period,
        companies=tuple((company, name) for company, name, *_ in companies),
        accounts=tuple(found.rows(ACCOUNTS)[1]),
        currencies=tuple(currency for (currency,) in found.rows(CURRENCIES)[1]),
        dimensions={name: tuple(sorted(values[name])) for name in sorted(values)},
        first=min(row[2] for row in companies),
        last=max(row[3] for row in companies),
        latest=_year_later(max(row[4] for row in companies)),
    )


def _year_later(day: dt.date) -> dt.date:
    """The same day a year later, the last day there is."""
    return day.replace(year=day.year + 1, day=min(day.day, 28 if day.month == 2 else day.day))  # noqa: PLR2004


def write(path: Path, facts: Facts, words: Catalogue, command: str) -> None:
    """The workbook, empty; the same facts give the same bytes."""
    import xlsxwriter

    with xlsxwriter.Workbook(str(path)) as book:
        book.set_properties({"created": dt.datetime.combine(facts.last, dt.time.min)})
        Template(book, facts, words).write(command)


class Template:
    """The workbook being written."""

    def __init__(self, book: Any, facts: Facts, words: Catalogue) -> None:
        """Sheets in the order of the tabs: the lines, totals by voucher, the accounts, the other lists."""
        self.book, self.facts, self.words = book, facts, words
        self.columns = [*COLUMNS, *((f"dim_{name}", "", 14) for name in facts.dimensions)]
        self.places = {name: place for place, (name, *_) in enumerate(self.columns)}
        self.page = book.add_worksheet(SHEET)
        self.totals = book.add_worksheet(words.text("template-vouchers")[:31])
        self.chart = book.add_worksheet(words.text("template-accounts")[:31])
        self.lists = book.add_worksheet(words.text("template-lists")[:31])

    def write(self, command: str) -> None:
        """Every sheet."""
        named = offered(self)
        self.heads(command)
        self.choices(named)
        self.left_over()
        by_voucher(self)

    def look(self, **properties: Any) -> Any:
        """A cell format."""
        return self.book.add_format({"font_size": 10, **properties})

    # --- the lines ---

    def heads(self, command: str) -> None:
        """Title, what to do, the two heads; both stay in view."""
        words, page = self.words, self.page
        page.write_string(0, 0, words.text("template-title", period=self.facts.period),
                          self.look(bold=True, font_size=14, font_color=INK))  # fmt: skip
        page.write_string(1, 0, words.text("template-how"), self.look(font_color=GREY))
        page.write_string(2, 0, words.text("template-next", command=command), self.look(font_color=GREY))
        head = self.look(bold=True, text_wrap=True, top=5, font_color=INK, valign="bottom")
        name = self.look(italic=True, font_color=GREY, bottom=1, font_size=8)
        for place, (column, heading, width) in enumerate(self.columns):
            page.set_column(place, place, width, self.kind(column))
            page.write_string(HEADS, place, words.text(heading) if heading else column.removeprefix("dim_"), head)
            page.write_string(NAMES, place, column, name)
        for place, heading in ((self.out, "template-out-of-balance"), (self.out + 1, "col-account-name")):
            page.set_column(place, place, 16 if place == self.out else 28, self.look(num_format=self.figure()))
            page.write_string(HEADS, place, words.text(heading), head)
            page.write_blank(NAMES, place, None, name)
        page.set_column(self.out + 2, self.out + 3, None, None, {"hidden": True})
        page.set_row(HEADS, 30)
        page.freeze_panes(FIRST, 2)
        page.hide_gridlines(0)
        page.set_landscape()
        page.set_paper(9)
        page.fit_to_pages(1, 0)
        page.repeat_rows(HEADS, NAMES)

    @property
    def first(self) -> int:
        """The row of the first line, as a formula counts it."""
        return FIRST + 1

    @property
    def last(self) -> int:
        """The row of the last line, as a formula counts it."""
        return LAST + 1

    @property
    def out(self) -> int:
        """The place of the column that says what is left over in the voucher."""
        return len(self.columns)

    def kind(self, column: str) -> Any:
        """How the cells of a column are shown: identifiers are text, so that leading zeros stay."""
        if column in AMOUNTS:
            return self.look(num_format=self.figure())
        return self.look(num_format=self.day() if column in DATES else "@" if column != "description" else "General")

    def figure(self) -> str:
        """The number format of amounts."""
        bracketed = self.words.conventions.negative == "parentheses"
        return "#,##0.00##_);(#,##0.00##)" if bracketed else "#,##0.00##;-#,##0.00##"

    def day(self) -> str:
        """The number format of dates."""
        return str(self.words.conventions.dates["short"]).lower()

    def area(self, column: str, *, whole: bool = True, row: int = FIRST) -> str:
        """A column's lines, or the cell of one row, as a formula names them."""
        letter = letters(self.places[column])
        return f"${letter}${FIRST + 1}:${letter}${LAST + 1}" if whole else f"${letter}{row + 1}"

    def choices(self, named: dict[str, str]) -> None:
        """What each column takes, with the words said where something else is typed."""
        words, facts = self.words, self.facts
        choose, dated = (
            words.text("template-choose"),
            {"first": words.date(facts.first), "last": words.date(facts.last)},
        )
        strict = {"company": "stop", "currency": "stop", "stage": "stop"}
        for column, source in named.items():
            kind = strict.get(column, "warning")
            self.valid(column, {"validate": "list", "source": source, "error_type": kind}, choose)
        self.valid("account", {"validate": "list", "source": self.own_accounts()}, words.text("template-account"))
        between = {"validate": "date", "criteria": "between", "minimum": facts.first, "maximum": facts.last}
        self.valid("posting_date", between, words.text("template-date", **dated))
        after = {
            "validate": "date",
            "criteria": "between",
            "minimum": facts.last + dt.timedelta(1),
            "maximum": facts.latest,
        }
        self.valid("reverse_on", after, words.text("template-after", last=dated["last"]))
        for column in AMOUNTS:
            number = {"validate": "decimal", "criteria": "between", "minimum": -(10**13), "maximum": 10**13}
            self.valid(column, number, words.text("template-number"))
        who, other = (self.area(name, whole=False) for name in ("approved_by", "prepared_by"))
        apart = {"validate": "custom", "value": f'=OR({other}="",LOWER(TRIM({who}))<>LOWER(TRIM({other})))'}
        self.valid("approved_by", apart, words.text("sign-preparer-is-approver"))

    def valid(self, column: str, rule: dict[str, Any], message: str) -> None:
        """One column's rule."""
        place = self.places[column]
        said = {"error_title": self.words.text("template-how").split(";")[0][:32], "error_message": message[:255]}
        self.page.data_validation(FIRST, place, LAST, place, {**rule, **said})

    def own_accounts(self) -> str:
        """The accounts of the company in the row: those of the chart's list that stand beside its id."""
        company, rows = self.area("company", whole=False), max(len(self.facts.accounts), 1) + 1
        chart = quoted(self.chart.name)
        owners = f"{chart}!$A$2:$A${rows}"
        return f"=OFFSET({chart}!$B$1,MATCH({company},{owners},0),0,COUNTIF({owners},{company}),1)"

    def left_over(self) -> None:
        """What each row's voucher comes to, the account's name, and out of sight its key and place among vouchers."""
        chart, rows = quoted(self.chart.name), max(len(self.facts.accounts), 1) + 1
        key, order = letters(self.out + 2), letters(self.out + 3)
        keys, amounts = self.hidden(self.out + 2), self.area("amount")
        figure, quiet = self.look(num_format=self.figure(), font_color=GREY), self.look(font_color=GREY)
        for row in range(FIRST, LAST + 1):
            own, number, account = (self.area(name, whole=False, row=row) for name in ("company", "voucher", "account"))
            mine, before = f"${key}{row + 1}", f"${order}${FIRST}:${order}{row}"
            found = f'MATCH({own}&"|"&{account},{chart}!$D$2:$D${rows},0)'
            formulas = (
                f'=IF({number}="","",ROUND(SUMIFS({amounts},{keys},{mine}),4))',
                f'=IF({account}="","",IFERROR(INDEX({chart}!$C$2:$C${rows},{found}),"?"))',
                f'=IF({number}="","",{own}&"|"&{number})',
                f'=IF({number}="","",IF(MATCH({mine},{keys},0)=ROW()-{FIRST},MAX({before})+1,""))',
            )
            for place, (formula, look) in enumerate(zip(formulas, (figure, quiet, None, None), strict=True)):
                self.page.write_formula(row, self.out + place, formula, look, "")
        red = self.look(font_color=RED, bold=True)
        area = (FIRST, self.out, LAST, self.out)
        self.page.conditional_format(*area, {"type": "cell", "criteria": "!=", "value": 0, "format": red})

    def hidden(self, place: int) -> str:
        """The lines of a column that is out of sight, as a formula names them."""
        return f"${letters(place)}${self.first}:${letters(place)}${self.last}"
