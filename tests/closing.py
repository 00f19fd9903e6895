"""A ledger from plain text tables, so that a test reads as before, event, after.

    books = closing.books(
        period="2026-09",
        accounts='''
            account  name           type
            1930     "Bank account" asset
            3010     Sales          revenue''',
        gl_entries='''
            posting_date  voucher  account  amount
            2026-09-15    V1       1930     100.00
            2026-09-15    V1       3010    -100.00''',
    )

A dot is a blank; a text with spaces stands in quotes. Columns that are not written take what load would fill in: one
company SE01 in SEK, entry numbers in order, the accounting currency, period type operating. `dim_*` columns become
dims. What load makes of a folder (`settings.*`, `canonical.*`) is put on the books as load would have made it.
"""

from __future__ import annotations

import shlex
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import calendar
from tieout.books import Books
from tieout.engines.duckdb import DuckDB
from tieout.period import parse
from tieout.tables import TABLES, Table

if TYPE_CHECKING:
    from checked_together import Checked

MONEY = pl.Decimal(18, 4)
TYPES: dict[str, Any] = {
    "text": pl.String,
    "date": pl.Date,
    "money": MONEY,
    "quantity": pl.Decimal(18, 5),
    "unit_cost": pl.Decimal(28, 9),
    "rate": pl.Decimal(18, 9),
    "units": pl.Decimal(18, 0),
    "percent": pl.Decimal(18, 9),
    "boolean": pl.Boolean,
    "integer": pl.Int64,
}
COMPANY = {
    "company": "SE01",
    "code": "",
    "name": "",
    "currency": "SEK",
    "reporting_currency": "",
    "language": "en",
    "definition": "auto",
    "fiscal_year_start": "01-01",
    "extracted_on": "",
    "retained_earnings": "",
    "result_profit": "",
    "result_loss": "",
    "decimals": "2",
}
ONE = "company\nSE01"
POSTING = ("retained_earnings", "result_profit", "result_loss")


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a text table by heading; a dot is a blank."""
    lines = [shlex.split(line) if '"' in line else line.split() for line in text.strip().splitlines()]
    heading, *body = [line for line in lines if line]
    return [dict(zip(heading, ["" if cell == "." else cell for cell in line], strict=True)) for line in body]


def books(
    period: str = "2026-09", companies: str = ONE, since: date | None = None, folder: Path | None = None, **tables: str
) -> Books:
    """Books with settings.* and every canonical.* table; those not given are empty, as for an extract without them.

    `since` is the earliest day the calendar must know (default: the earliest posting date).
    """
    unknown = set(tables) - set(TABLES)
    assert not unknown, f"no extract table is called {unknown}"
    made = Books(DuckDB(folder / "close.duckdb" if folder else Path(":memory:")))
    made.parameters |= {"period": period, "language": "en", "currency": "EUR"}
    settings = [COMPANY | row for row in rows(companies)]
    entries = rows(tables["gl_entries"]) if "gl_entries" in tables else []
    dates = [date.fromisoformat(row["posting_date"]) for row in entries]
    put_settings(made, settings, period, since or min(dates, default=None))
    put_tables(made, settings, **dict.fromkeys(TABLES, "account") | tables)
    return made


def put_tables(books: Books, companies: list[dict[str, str]] | None = None, **tables: str) -> None:
    """The canonical tables given, in place of what was there: the extract of the next moment."""
    for name, text in tables.items():
        books.put(f"canonical.{name}", canonical(TABLES[name], rows(text), companies or [COMPANY]))
    if "accounts" in tables:
        books.build("canonical/account_fields")


def put_settings(books: Books, companies: list[dict[str, str]], period: str, since: date | None) -> None:
    """The tables of schema settings that rooms read."""
    calendars = {row["company"]: calendar.Calendar(row["fiscal_year_start"]) for row in companies}
    books.put(
        "settings.companies",
        pl.DataFrame([company(row, period) for row in companies], schema_overrides=dict.fromkeys(POSTING, pl.String)),
    )
    books.put("settings.fiscal_years", calendar.fiscal_years(calendars, parse(period), since))
    books.put("settings.days", calendar.days(calendars, parse(period), since))
    layers = [{"company": row["company"], "layer": layer} for row in companies for layer in ("", "current")]
    books.put("settings.layers", pl.DataFrame(layers))
    years = {"company": pl.String, "file": pl.String, "year_start": pl.Date, "year_end": pl.Date}
    books.put("settings.file_years", pl.DataFrame(schema=years))
    currencies = [("SEK", 2), ("EUR", 2), ("USD", 2), ("DKK", 2), ("GBP", 2), ("JPY", 0), ("KWD", 3)]
    schema = {"currency": pl.String, "decimals": pl.Int32}
    books.put("settings.currencies", pl.DataFrame(currencies, schema=schema, orient="row"))


def company(row: dict[str, str], period: str) -> dict[str, Any]:
    """A row of settings.companies."""
    dates = vars(calendar.Calendar(row["fiscal_year_start"]).dates(parse(period)))
    end = dates["period_end"]
    return {
        "company": row["company"],
        "code": row["code"] or row["company"],
        "name": row["name"] or f"{row['company']} Ltd",
        "currency": row["currency"],
        "reporting_currency": row["reporting_currency"] or row["currency"],
        "language": row["language"],
        "definition": row["definition"],
        "extracted_on": date.fromisoformat(row["extracted_on"]) if row["extracted_on"] else end,
        **{name: row[name] or None for name in POSTING},
        **dates,
        "position": 1,
        "decimals": int(row["decimals"]),
    }


def canonical(table: Table, lines: list[dict[str, str]], companies: list[dict[str, str]]) -> pl.DataFrame:
    """An extract table as load hands it on: all its columns, typed, with company, dims and the place in the file."""
    company = "*" if table.name == "exchange_rates" else companies[0]["company"]  # rates are for all
    lines = [{"company": company} | line for line in lines]
    schema: dict[str, Any] = {column.name: TYPES[column.type] for column in table.columns}
    schema |= {"company": pl.String, "dims": pl.String, "source_file": pl.String, "source_row": pl.Int64}
    schema |= {"duplicate": pl.Boolean} if table.key else {}
    schema |= {"reporting_derived": pl.Boolean} if table.name == "gl_entries" else {}
    currencies = {row["company"]: row for row in companies}
    made = [filled(table, line, position, currencies.get(line["company"], {})) for position, line in enumerate(lines)]
    return pl.DataFrame({name: [row[name] for row in made] for name in schema}, schema=schema)


def filled(table: Table, line: dict[str, str], position: int, company: dict[str, str]) -> dict[str, Any]:
    """One row with every column, blank where nothing is written."""
    dims = sorted((name.removeprefix("dim_"), text) for name, text in line.items() if name.startswith("dim_") and text)
    row: dict[str, Any] = {column.name: value(line.get(column.name, ""), column.type) for column in table.columns}
    row |= {
        "company": line["company"],
        "dims": "|".join(f"{name}={text}" for name, text in dims),
        "source_file": f"{table.name}.csv",
        "source_row": position + 2,
        "duplicate": line.get("duplicate") == "true",
        "reporting_derived": False,
    }
    if table.key and not row[table.key]:
        row[table.key] = f"E{position + 1}" if isinstance(row[table.key], str) else position + 1
    if table.name == "gl_entries":
        row["voucher"] = row["voucher"] or "V1"
        row["period_type"] = row["period_type"] or "operating"
    if table.name in ("gl_entries", "subledger_entries"):
        complete(row, company)
    return row


def complete(row: dict[str, Any], company: dict[str, str]) -> None:
    """What load fills in: the accounting currency and its amount, the reporting amount where it is the same."""
    row["currency"] = row["currency"] or company["currency"]
    if row["amount_currency"] is None and row["currency"] == company["currency"]:
        row["amount_currency"] = row["amount"]
    if row["amount_reporting"] is None:
        assert company["reporting_currency"] in ("", company["currency"]), "write amount_reporting for every entry"
        row["amount_reporting"] = row["amount"]


def value(text: str, kind: str) -> Any:
    """A cell as its column's type; a blank text stays '', any other blank is None."""
    if kind == "text":
        return text
    if not text:
        return None
    if kind == "date":
        return date.fromisoformat(text)
    if kind == "boolean":
        return text == "true"
    return int(text) if kind == "integer" else Decimal(text.replace(",", ""))


def shown(books: Books | Checked, sql: str) -> str:
    """The rows of a SELECT as an aligned text table without trailing zeros of money, to be compared with one."""
    frame = books.engine.frame(sql)
    cells = [[cell(item) for item in line] for line in [frame.columns, *frame.rows()]]
    return aligned(cells)


def table(text: str) -> str:
    """A text table written in a test, as `shown` prints it."""
    body = [line.split() if '"' not in line else shlex.split(line) for line in text.strip().splitlines()]
    return aligned([[item.replace(",", "") for item in line] for line in body])


def aligned(cells: list[list[str]]) -> str:
    """Rows of cells with columns of even width; texts with spaces in quotes."""
    quoted = [[f'"{item}"' if " " in item else item for item in line] for line in cells]
    widths = [max(map(len, column)) for column in zip(*quoted, strict=True)]
    return "\n".join(" ".join(item.rjust(width) for item, width in zip(line, widths, strict=True)) for line in quoted)


def cell(item: Any) -> str:
    """A value as a test writes it: money with two decimals, blank as a dot."""
    if isinstance(item, Decimal):
        return f"{item:.2f}" if item == item.quantize(Decimal("0.01")) else f"{item.normalize():f}"
    return "." if item in (None, "") else str(item).lower() if isinstance(item, bool) else str(item)
