"""A small ledger written as text, and the books a close would hand to the statements room.

chart:    account  type  [control]  [category, the rest of the line]
entries:  date  account  amount  [party=...] [opening|closing] [proposal]
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from tieout.books import Books
from tieout.engines.duckdb import DuckDB
from tieout.rooms import statements
from together import of_company

if TYPE_CHECKING:
    from pathlib import Path

MONEY = pl.Decimal(38, 4)
CONTROLS = ("ar", "ap", "bank", "inventory", "fa", "tax")
ENTRIES = {
    "company": pl.String, "posting_date": pl.Date, "account": pl.String, "amount": MONEY, "party": pl.String,
    "period_type": pl.String, "layer": pl.String, "duplicate": pl.Boolean, "step": pl.Int32,
}  # fmt: skip
CHART = dict.fromkeys(("company", "account", "name", "type", "control", "category", "source_file"), pl.String)


def dated(year: int, month: int, back: int = 0) -> tuple[date, date]:
    """The first and last day of a month, `back` months earlier."""
    year, month = divmod(year * 12 + month - 1 - back, 12)
    first = date(year, month + 1, 1)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return first, after - timedelta(days=1)


def company(name: str, period: str, **given: Any) -> dict[str, Any]:
    """A row of settings.companies for a calendar year and a month such as 2026-09 (2026-13: with closing entries)."""
    year, month = map(int, period.split("-"))
    first, last = dated(year, min(month, 12))
    prior, ly = dated(year, min(month, 12), 1), dated(year - 1, min(month, 12))
    return {
        "company": name, "code": name, "name": name, "currency": "EUR", "reporting_currency": "EUR", "language": "en",
        "definition": "auto", "extracted_on": None, "retained_earnings": "", "result_profit": None, "result_loss": None,
        "period_start": first, "period_end": last, "year_start": date(year, 1, 1), "year_end": date(year, 12, 31),
        "prior_period_start": prior[0], "prior_period_end": prior[1], "ly_period_start": ly[0], "ly_period_end": ly[1],
        "ly_year_start": date(year - 1, 1, 1), "period_closing": month == 13, "position": 0, "decimals": 2,
    } | given  # fmt: skip


def read_chart(name: str, text: str) -> list[dict[str, Any]]:
    """The rows of canonical.accounts."""
    rows = []
    for line in filter(None, map(str.strip, text.splitlines())):
        account, kind, *rest = line.split()
        control = rest.pop(0) if rest and rest[0] in CONTROLS else ""
        facts = {"name": f"Account {account}", "type": kind if kind != "?" else "", "control": control}
        rows.append(
            {"company": name, "account": account, **facts, "category": " ".join(rest), "source_file": "accounts.csv"}
        )
    return rows


def read_entries(name: str, text: str) -> list[dict[str, Any]]:
    """The rows of canonical.gl_entries, proposals as step 1."""
    rows = []
    for line in filter(None, map(str.strip, text.splitlines())):
        day, account, amount, *flags = line.split()
        party = next((flag[6:] for flag in flags if flag.startswith("party=")), "")
        kind = next((flag for flag in flags if flag in ("opening", "closing")), "operating")
        facts = {"amount": Decimal(amount), "party": party, "period_type": kind, "layer": "", "duplicate": False}
        row = {"company": name, "posting_date": date.fromisoformat(day), "account": account, **facts}
        rows.append({**row, "step": int("proposal" in flags)})
    return rows


class Ledger:
    """Companies, charts and entries on their way into the books."""

    def __init__(self, folder: Path, period: str = "2026-09") -> None:
        """A close of one period, in a new database in `folder`."""
        self.folder, self.period = folder, period
        self.companies: list[dict[str, Any]] = []
        self.accounts: list[dict[str, Any]] = []
        self.entries: list[dict[str, Any]] = []
        self.files: list[tuple[str, str, str, str]] = []
        self.facts: list[tuple[str, str, str]] = []
        self.years: list[tuple[date, date]] = []

    def add(
        self, chart: str, entries: str, name: str = "C1", *, fec: bool = False, form: str = "csv", **given: Any
    ) -> Ledger:
        """A company with its chart and entries, that came in a format (`saft: SAF-T DK 1.0`, and detected so)."""
        form, _, detected = ("fec" if fec else form).partition(": ")
        self.companies.append(company(name, self.period, position=len(self.companies), **given))
        self.accounts += read_chart(name, chart)
        self.entries += read_entries(name, entries)
        self.files.append((name, "gl_entries", form, detected))
        return self

    def books(self) -> Books:
        """The books before the statements."""
        books = Books(
            DuckDB(self.folder / "close.duckdb"), {"language": "en", "currency": "EUR", "period": self.period}
        )
        books.put(
            "settings.companies",
            pl.DataFrame(self.companies, infer_schema_length=None).cast(
                {"extracted_on": pl.Date, "result_profit": pl.String, "result_loss": pl.String}
            ),
        )
        columns = ["company", "table_name", "format", "detected"]
        books.put("load.files", pl.DataFrame(self.files, schema=columns, orient="row"))
        facts = pl.DataFrame(self.facts, schema=dict.fromkeys(("company", "key", "value"), pl.String), orient="row")
        books.put("load.facts", facts)
        books.put(
            "canonical.accounts", pl.DataFrame(self.accounts, schema=CHART).with_columns(source_row=pl.lit(1, pl.Int64))
        )
        books.build("canonical/account_fields")
        frame = pl.DataFrame(self.entries, schema=ENTRIES)
        books.put("canonical.gl_entries", frame.filter(pl.col("step") == 0).drop("step"))
        self.calendar(books)
        self.ledger(books, frame)
        return books

    def calendar(self, books: Books) -> None:
        """Days, fiscal years, layers."""
        days, years, layers = [], [], []
        for row in self.companies:
            start = date(row["year_start"].year - 2, 1, 1)
            span = (row["period_end"] - start).days + 1
            days += [(row["company"], day, day.replace(day=1)) for day in (start + timedelta(n) for n in range(span))]
            spans = self.years or [(date(y, 1, 1), date(y, 12, 31)) for y in range(start.year, start.year + 3)]
            years += [(row["company"], first, last, str(last.year)) for first, last in spans]
            layers += [(row["company"], ""), (row["company"], "current")]
        books.put("settings.days", pl.DataFrame(days, schema=["company", "day", "month"], orient="row"))
        books.put(
            "settings.fiscal_years",
            pl.DataFrame(years, schema=["company", "year_start", "year_end", "name"], orient="row"),
        )
        books.put("settings.layers", pl.DataFrame(layers, schema=["company", "layer"], orient="row"))

    def ledger(self, books: Books, frame: pl.DataFrame) -> None:
        """ledger.balances and the part of ledger.trial_balance that statements tie to."""
        books.put("ledger.unstated_days", pl.DataFrame(schema={"company": pl.String, "day": pl.Date}))
        month = pl.col("posting_date").dt.truncate("1mo").alias("month")
        keys = ["step", "company", "account", "layer", "period_type", "month"]
        books.put(
            "ledger.balances",
            frame.with_columns(month).group_by(keys).agg(pl.col("amount").sum().cast(MONEY)).sort(keys),
        )
        books.engine.execute(
            """create or replace table ledger.trial_balance as
               select balances.company, balances.account, accounts.type, cast(sum(amount) as decimal(38, 4)) as adjusted
               from ledger.balances
               join settings.companies as companies on companies.company = balances.company
               left join canonical.accounts as accounts
                   on accounts.company = balances.company and accounts.account = balances.account
               where month >= year_start and (period_type <> 'closing' or period_closing)
               group by all"""
        )

    def run(self, **section: Any) -> Books:
        """The books after the statements."""
        books = self.books()
        chosen = statements.StatementsSettings.model_validate(section)
        statements.run(books, SimpleNamespace(folder=self.folder, allow_outside=False, section=lambda _: chosen))
        return books


def figures(books: Books | Own, statement: str, column: str = "amount", name: str = "C1") -> dict[str, Decimal]:
    """The figures of a statement by code, those that are not nil."""
    name = books.company if isinstance(books, Own) else name
    sql = f"""select code, {column} from statements.lines
              where company = $name and statement = $statement and {column} <> 0 order by line_no"""
    return dict(books.rows(sql, name=name, statement=statement))


def voucher(day: str, text: str) -> str:
    """Balances as one voucher of a day: `1930 400, 3010 -400`."""
    return "\n".join(f"{day} {one.strip()}" for one in text.replace("\n", ",").split(",") if one.strip())


def closed(folder: Path, chart: str, text: str, layout: str = "auto", period: str = "2026-09", **given: str) -> Books:
    """A company whose balances arose in the period."""
    return Ledger(folder, period).add(chart, voucher(f"{period}-01", text), definition=layout, **given).run()


def sheet(books: Books | Own) -> dict[str, Decimal]:
    """The leaves of the balance sheet that hold something."""
    kinds = dict(books.rows("select code, kind from statements.rows where statement = 'balance_sheet'"))
    return {code: amount for code, amount in figures(books, "balance_sheet").items() if kinds[code] == "leaf"}


def result(books: Books | Own) -> dict[str, Decimal]:
    """The leaves of the income statement that hold something, and the result."""
    kinds = dict(books.rows("select code, kind from statements.rows where statement = 'income_statement'"))
    found = figures(books, "income_statement")
    return {code: amount for code, amount in found.items() if kinds[code] == "leaf" or code == "result"}


def ties(books: Books | Own) -> set[str]:
    """The states of the ties: tied, or open too."""
    return {state for (state,) in books.rows("select state from statements.page_ties")}


# --- independent ledgers side by side: a company each in the books of its period ---

Told = tuple[str, int]


class Ledgers:
    """The ledgers that the tests of a file tell, and the books of each period, made when one is first asked for."""

    def __init__(self) -> None:
        """None yet."""
        self.told: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
        self.made: dict[str, Books] = {}

    def tell(self, chart: str, entries: str, period: str = "2026-09", **given: Any) -> Told:
        """A ledger beside the others of its period, and its place among them."""
        beside = self.told.setdefault(period, [])
        beside.append((chart, entries, given))
        return period, len(beside) - 1

    def ledger(self, chart: str, entries: str, period: str = "2026-09", **given: Any) -> pytest.MarkDecorator:
        """The ledger whose statements a test reads as `books`."""
        place = self.tell(chart, entries, period, **given)
        return pytest.mark.parametrize("books", [pytest.param(place, id=f"{period} {place[1]}")], indirect=True)

    def year(self, chart: str, text: str, layout: str = "auto", period: str = "2026-09") -> pytest.MarkDecorator:
        """Such a ledger of balances that arose in the period."""
        return self.ledger(chart, voucher(f"{period}-01", text), period, definition=layout)

    def of(self, place: Told, path: pytest.TempPathFactory) -> Own:
        """One ledger of a period."""
        period, number = place
        if period not in self.made:
            whole = Ledger(path.mktemp("ledgers"), period)
            for each, (chart, entries, given) in enumerate(self.told[period]):
                whole.add(chart, entries, f"C{each}", **given)
            self.made[period] = whole.run()
        return Own(self.made[period], f"C{number}")

    def end(self) -> None:
        """Let go of their tables."""
        for books in self.made.values():
            books.engine.close()


class Own:
    """Books of many companies as one of them sees them."""

    def __init__(self, whole: Books, company: str) -> None:
        """Share the tables of the whole."""
        self.whole, self.company = whole, company

    def rows(self, sql: str, **parameters: Any) -> list[tuple[Any, ...]]:
        """The rows of a SELECT that reads this company's rows of each table."""
        return self.whole.rows(of_company(sql, self.company, self.whole), **parameters)
