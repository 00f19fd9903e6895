"""The facts of the run as tables: who closes, which dates that means for each, which layers and currencies count.

`settings.companies` is the one place where a query learns a company's period, fiscal year and currencies.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import calendar, money, period
from tieout.rooms.load import years
from tieout.tables import TABLES, WORDS

if TYPE_CHECKING:
    from datetime import date

    from tieout.books import Books

DATES = (
    "period_start", "period_end", "year_start", "year_end", "prior_period_start", "prior_period_end",
    "ly_period_start", "ly_period_end", "ly_year_start",
)  # fmt: skip
COMPANIES = {
    "company": pl.String, "code": pl.String, "name": pl.String, "currency": pl.String, "reporting_currency": pl.String,
    "language": pl.String, "definition": pl.String, "extracted_on": pl.Date, "retained_earnings": pl.String,
    "result_profit": pl.String, "result_loss": pl.String, **dict.fromkeys(DATES, pl.Date),
    "period_closing": pl.Boolean, "monthly": pl.Boolean, "position": pl.Int32, "decimals": pl.Int32,
}  # fmt: skip
WAITING = {  # columns whose room is not built yet; they are loaded and named in one finding
    "accounts": """intercompany partner_company group_account translation cash_flow
        opening_account""",
    "gl_entries": "tax_code tax_base partner_company",
    "opening_balances": "partner_company",
    "balances": "partner_company",
    "subledger_entries": "discount_date discount_amount partner_company",
}


def parsed(settings: Any) -> period.Period:
    """The period of the close."""
    return period.parse(settings.close.period, start=settings.close.fiscal_year_start)


def build(books: Books, settings: Any) -> None:
    """Make settings.companies, layers, currencies and, from the earliest posting on, fiscal_years and days."""
    own, closing = years.calendars(books, settings), parsed(settings)
    default = settings.section("statements").definition
    rows = [
        _company(one, place, own[one.id].dates(closing), settings.close.language, default)
        for place, one in enumerate(settings.companies)
    ]
    books.put("settings.companies", pl.DataFrame(rows, schema=COMPANIES))
    layers = [(one.id, layer) for one in settings.companies for layer in one.layers]
    books.put("settings.layers", pl.DataFrame(layers, schema={"company": pl.String, "layer": pl.String}, orient="row"))
    _currencies(books, settings)
    names = {name.casefold() for one in settings.listed for name in (one.id, one.code) if name}
    books.put("settings.file_years", years.of_files(books, own))
    books.put("settings.listed", pl.DataFrame({"code": sorted(names)}, schema={"code": pl.String}))
    words = [(table, column, word) for (table, column), listed in WORDS.items() for word in listed]
    columns = {"table_name": pl.String, "column_name": pl.String, "word": pl.String}
    books.put("settings.words", pl.DataFrame(words, schema=columns, orient="row"))
    waiting = [(table.name, "") for table in TABLES.values() if table.room]
    waiting += [(table, column) for table, columns in WAITING.items() for column in columns.split()]
    books.put(
        "settings.waiting",
        pl.DataFrame(waiting, schema={"table_name": pl.String, "column_name": pl.String}, orient="row"),
    )


def days(books: Books, settings: Any) -> None:
    """Make settings.fiscal_years and settings.days, back to the first posting."""
    own, closing = years.calendars(books, settings), parsed(settings)
    since = first_posting(books)
    books.put("settings.fiscal_years", calendar.fiscal_years(own, closing, since))
    books.put("settings.days", calendar.days(own, closing, since))
    if moved := _first_movement(books):
        books.put("settings.stock_years", calendar.fiscal_years(own, closing, moved))
        books.put("settings.stock_days", calendar.stock_days(own, closing, moved))


def first_posting(books: Books) -> date | None:
    """The earliest day of an entry or trial balance (dates before 1970 are typing errors, which readiness names)."""
    since = "date '1970-01-01'"
    sql = f"""select min(day) from (select min(posting_date) as day from raw.gl_entries where posting_date >= {since}
              union all select min(date) from raw.balances where date >= {since})"""
    found: date | None = books.rows(sql)[0][0]
    return found


def _first_movement(books: Books) -> date | None:
    """The earliest day on which stock moved or was brought forward; None where the extract has neither."""
    dated = {"raw.item_entries": "posting_date", "raw.inventory_openings": "date"}
    found = [books.rows(f"select min({day}) from {name}")[0][0] for name, day in dated.items() if books.has(name)]
    return min((day for day in found if day), default=None)


def _company(company: Any, place: int, dates: calendar.Dates, language: str, definition: str) -> dict[str, Any]:
    """One row of settings.companies."""
    posting = company.posting
    return asdict(dates) | {
        "company": company.id,
        "code": company.code or company.id,
        "name": company.name or company.id,
        "currency": company.currency,
        "reporting_currency": company.reporting_currency or company.currency,
        "language": company.language or language,
        "definition": company.statements or definition,
        "extracted_on": company.extracted_on,
        "retained_earnings": posting.retained_earnings,
        "result_profit": posting.result_profit,
        "result_loss": posting.result_loss,
        "position": place,
        "decimals": money.decimals(company.currency),
    }


def _currencies(books: Books, settings: Any) -> None:
    """Every currency in sight with its decimals."""
    named = {settings.close.currency} | {one.currency for one in settings.companies}
    named |= {one.reporting_currency for one in settings.companies if one.reporting_currency}
    for table in ("gl_entries", "opening_balances", "balances", "subledger_entries", "adjustments"):
        if books.has(f"raw.{table}"):
            named |= {row[0] for row in books.rows(f"select distinct currency from raw.{table} where currency <> ''")}
    known = sorted(name for name in named if name)
    rows = [(name, money.decimals(name)) for name in known]
    books.put(
        "settings.currencies", pl.DataFrame(rows, schema={"currency": pl.String, "decimals": pl.Int32}, orient="row")
    )
