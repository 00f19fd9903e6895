"""Which layout a company's statements follow, where it says `auto` or names one that the law or a chart divides.

    auto   the ledger's format       fec -> pcg, sie -> bas, xaf -> rgs, saft of Denmark -> dk, datev -> hgb
           else accounts by name     1510 Kundfordringar, 2440 Leverantörsskulder, 2610 Utgående moms -> bas
           else the plain layout of account types
    pcg    by the fiscal year        pcg-2025 from 2025 on
    hgb    by the chart              hgb-skr03 where more accounts are of the type their number means in SKR03

What a layout is known by stands in its file. A chart that fits no layout surely is read by its account types.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import accounts
from tieout.rooms.statements import reading

if TYPE_CHECKING:
    import datetime as dt

    from tieout.books import Books
    from tieout.rooms.statements.layout import File, Layout

    Chart = list[tuple[str, str, str, str]]

SURE: Final = 3
PARTS: Final = {
    "asset": "assets", "liability": "liabilities", "equity": "equity", "revenue": "income", "expense": "expenses",
}  # fmt: skip
PROFILE: Final = re.compile(r"SAF-T ([A-Z]{2})\b")
FORMATS: Final = """
    select distinct company, lower(format), coalesce(detected, '')
    from load.files
    where table_name in ('gl_entries', 'balances', 'opening_balances')"""
NAMED: Final = "select company, lower(max(value)) from load.facts where key = 'chart' group by company"
CHART: Final = """
    select account, name, type, category from canonical.accounts where company = $company order by account"""


def decide(books: Books) -> None:
    """Put the layout each company uses into settings.companies."""
    companies = books.frame("settings.companies")
    formats, named = _formats(books), dict(books.rows(NAMED))
    chosen = []
    for company, name, year_start in companies.select("company", "definition", "year_start").iter_rows():
        chart: Chart = books.rows(CHART, company=company)
        found = automatic(formats.get(company, set()), chart) if name == "auto" else name
        chosen.append(variant(found, chart, year_start, named.get(company, "")))
    books.put("settings.companies", companies.with_columns(pl.Series("definition", chosen, pl.String)))


def _formats(books: Books) -> dict[str, set[str]]:
    """The formats each company's ledger came in: `sie`, and with its country `saft dk`."""
    found: dict[str, set[str]] = {}
    for company, form, detected in books.rows(FORMATS):
        profile = PROFILE.search(detected)
        found.setdefault(company, set()).add(f"{form} {profile[1].lower()}" if profile else form)
    return found


def automatic(formats: set[str], chart: Chart) -> str:
    """The layout of the ledger's format, else the one whose accounts the chart surely has, else `auto`."""
    shipped = reading.shipped().values()
    by_format = {file.name for file in shipped if set(file.formats) & formats}
    by_chart = {file.name for file in shipped if _has_accounts(file, chart) or _has_codes(file, chart)}
    found = by_format or by_chart
    return found.pop() if len(found) == 1 else "auto"


def _has_accounts(file: File, chart: Chart) -> bool:
    """Whether three of the accounts a layout is known by, or more, bear a name that says so, and none only others."""
    said = []
    for account, words in file.known_by.items():
        names = [name.casefold() for number, name, *_ in chart if number.startswith(account)]
        if names:
            said.append(any(word in name for name in names for word in words.split("|")))
    return len(said) >= SURE and all(said)


def _has_codes(file: File, chart: Chart) -> bool:
    """Whether the chart has categories, all of the form of the layout's codes."""
    given = [category for *_, category in chart if category]
    return bool(file.codes) and len(given) >= SURE and all(re.fullmatch(file.codes, one) for one in given)


def variant(name: str, chart: Chart, year_start: dt.date, named: str = "") -> str:
    """The layout that stands for `name` in this chart (`named`: skr03, where the ledger says so) and fiscal year."""
    charts = reading.charts(name)
    if charts:
        name = max(charts, key=lambda layout: (layout.name == f"{name}-{named}", agreement(layout, chart))).name
    return reading.for_year(name, year_start)


def agreement(layout: Layout, chart: Chart) -> int:
    """How many accounts stand where their type belongs: revenue in income, an asset among assets."""
    intervals = [
        (row.part, one.low, one.high)
        for rows in layout.rows.values()
        for row in rows
        if row.part
        for one in accounts.parse([selector for found in row.selectors.values() for selector in found])
        if one.field == "account" and not one.exclude
    ]
    return sum(
        any(part == PARTS.get(kind) and low <= account <= high for part, low, high in intervals)
        for account, _, kind, _ in chart
    )
