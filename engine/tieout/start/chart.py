"""What a chart and the names of files tell of a company: where its results go, when its year begins."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.start.draft import Company

CLOSING = re.compile(r"\d{9}FEC(\d{8})", re.IGNORECASE)
SIREN = re.compile(r"(?<!\d)(\d{9})FEC\d{8}", re.IGNORECASE)
USUAL = {  # by country: key of [company.posting], how the account's number begins, first found first
    "FR": (("retained_earnings", "110 11 119 12"), ("result_profit", "120 12"), ("result_loss", "129 12")),
    "SE": (("retained_earnings", "2091 2098 2086 2010"), ("result_profit", "2099 2019"), ("result_loss", "2099 2019")),
    "DK": (("retained_earnings", "5010 5100"),),
    "NO": (("retained_earnings", "2050 2080"),),
}
NAMES = re.compile(
    r"retained|balanserad|balanserat|report a nouveau|report à nouveau|gewinnvortrag|verlustvortrag|ergebnisvortrag"
    r"|overf(ø|o)rt resultat|annen egenkapital|overige reserve|winstreserve|vrije reserve|algemene reserve"
    r"|onverdeeld|resultaat vorig",
    re.IGNORECASE,
)
EQUITY = """
    select account, name from canonical.accounts where company = $company and type = 'equity' order by account"""


def posting(books: Books, company: Company) -> Company:
    """The company with the equity accounts its results go to, where its chart leaves no doubt."""
    if company.posting:
        return company
    accounts = books.rows(EQUITY, company=company.id)
    found = []
    for key, starts in USUAL.get(company.id[:2], ()):
        account = next((one for start in starts.split() for one, _ in accounts if one.startswith(start)), None)
        found += [(key, account)] if account else []
    if not any(key == "retained_earnings" for key, _ in found):
        named = next((account for account, name in accounts if NAMES.search(name)), None)
        found += [("retained_earnings", named)] if named else []
    if found:
        return replace(company, posting=tuple(found))
    note = 'where results of earlier years go is not plain from the chart: [company.posting] retained_earnings = "..."'
    return company if note in company.notes else replace(company, notes=(*company.notes, note))


def year_start(company: Company) -> str:
    """The first day of the fiscal year by the closing date a French file names; "" where none does."""
    for name in company.extracts:
        match = CLOSING.search(name)
        if match:
            text = match[1]
            try:
                closing = date(int(text[:4]), int(text[4:6]), int(text[6:]))
            except ValueError:
                continue
            return f"{closing + timedelta(days=1):%m-%d}"
    return ""


def siren(company: Company) -> str:
    """The number of the company that the names of its French files begin with, which the files do not hold; "" else."""
    found = {match[1] for name in company.extracts if (match := SIREN.search(name))}
    return found.pop() if len(found) == 1 else ""
