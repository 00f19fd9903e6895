"""The fiscal years and the currency that ledger files say they are of.

What close.toml says of a year goes before what a file says of it; a year it does not name is taken from the file, so
that a ledger from September to August closes without a word of configuration. Two that cannot both be so are a finding
with both. A year is a file's own (year_start.0 in load.facts), or one before it that the file names (year_start.-1).
A French ledger file names the end of its year; where its entries begin on the first of the month a year before, or on
the day after another file's end, the year is certain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import calendar, findings
from tieout.period import month_end, months_later

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.calendar import Calendar, FiscalYear

FILES = {"company": pl.String, "file": pl.String, "year_start": pl.Date, "year_end": pl.Date}
HEADS = "select company, file, key, value from load.facts where key like 'year\\_%.%' escape '\\' order by all"
CURRENCIES = "select company, file, upper(value) from load.facts where key = 'currency' order by all"
FRENCH = """
    select files.company, files.file, min(totals.month)
    from load.files join load.month_totals as totals
        on totals.company = files.company and totals.source_file = files.file
    where files.format = 'fec' group by all order by all"""
CLOSES_ON = re.compile(r"[0-9]{9}FEC([0-9]{8})", re.IGNORECASE)
DAY = timedelta(days=1)
YEAR, LONGEST = 12, 24 * 31


@dataclass(frozen=True)
class Told:
    """A fiscal year as a file tells it; `index` is 0 for the file's own year, -1 for the one before.

    `by_name`: only the file's name tells it, which gives way to whatever close.toml says.
    """

    company: str
    file: str
    index: int
    start: date
    end: date
    by_name: bool = False

    @property
    def text(self) -> str:
        """The year as a finding shows it."""
        return f"{self.start} – {self.end}"

    def meets(self, other: Told | FiscalYear) -> bool:
        """Whether the two years share a day."""
        return self.start <= other.end and other.start <= self.end

    def equals(self, other: Told | FiscalYear) -> bool:
        """Whether they are the same year."""
        return (self.start, self.end) == (other.start, other.end)


def of_files(books: Books, own: dict[str, Calendar]) -> pl.DataFrame:
    """The fiscal year each file is of: company, file, year_start, year_end; files that say nothing are left out.

    It is the company's year that holds the last day of the year the file tells, so that openings always begin one.
    """
    years = [
        (one.company, one.file, own[one.company].year(one.end))
        for one in _heads(books)
        if one.index == 0 and one.company in own
    ]
    rows = [(company, file, year.start, year.end) for company, file, year in years]
    return pl.DataFrame(rows, schema=FILES, orient="row")


def calendars(books: Books, settings: Any) -> dict[str, Calendar]:
    """The fiscal calendar of each company: the years close.toml names, those of its files, and regular ones."""
    told = _told(books)
    return {company.id: _calendar(company, settings, _taken(company, told)[0]) for company in settings.companies}


def doubts(books: Books, settings: Any) -> pl.DataFrame:
    """Findings of heads: a year or a currency that is not the one close.toml or another file names."""
    told = _told(books)
    rows = []
    for company in settings.companies:
        taken, refused = _taken(company, told)
        rows += [_differs(one, against) for one, against in refused]
        rows += [_differs(one, start) for one in taken if (start := _contradicts(company, one))]
    owners = {company.id: company.currency for company in settings.companies}
    for owner, file, currency in books.rows(CURRENCIES):
        if currency and owner in owners and currency != owners[owner]:
            rows.append(_finding(owner, "currency_differs", "block", file, owners[owner], currency))
    return pl.DataFrame(rows, schema=findings.COLUMNS)


def _calendar(company: Any, settings: Any, taken: list[Told]) -> Calendar:
    """A company's calendar; a year of a file that is the regular one adds nothing."""
    start = company.fiscal_year_start or _begins(taken) or settings.close.fiscal_year_start
    named = tuple(calendar.fiscal_year(one.start, one.end, one.name, one.periods) for one in company.fiscal_year)
    regular = calendar.Calendar(start, named)
    added = (calendar.fiscal_year(one.start, one.end) for one in taken if not one.equals(regular.year(one.end)))
    return calendar.Calendar(start, (*named, *sorted(added, key=lambda year: year.start)))


def _begins(taken: list[Told]) -> str:
    """The day regular years begin on, as the latest year of its files ends: "07-01"; "" where no file says."""
    after = max((one.end for one in taken if one.index == 0), default=None)
    first = f"{after + DAY:%m-%d}" if after else ""
    return "" if first == "02-29" else first


def _taken(company: Any, told: list[Told]) -> tuple[list[Told], list[tuple[Told, str]]]:
    """The years of its files that count, and those that do not with what stands against them.

    A file's own year goes before what another file calls the year before it.
    """
    named = [Told(company.id, "close.toml", 0, one.start, one.end) for one in company.fiscal_year]
    own = [one for one in told if one.company == company.id and not (one.by_name and company.fiscal_year_start)]
    taken: list[Told] = []
    refused: dict[tuple[date, date], tuple[Told, str]] = {}
    for one in sorted(own, key=lambda year: (-year.index, year.file)):
        if any(one.equals(other) for other in (*named, *taken)):
            continue
        against = next((other for other in (*named, *taken) if one.meets(other)), None)
        if against or not 0 < (one.end - one.start).days < LONGEST:
            said = f"{against.file}: {against.text}" if against else ""
            refused.setdefault((one.start, one.end), (one, said))
        else:
            taken.append(one)
    return taken, [pair for pair in refused.values() if not pair[0].by_name]


def _contradicts(company: Any, one: Told) -> str:
    """The first day of the year as close.toml has it for this company, where the file's year begins and ends apart."""
    start = company.fiscal_year_start
    edges = {f"{one.start:%m-%d}", f"{one.end + DAY:%m-%d}"}
    return f"close.toml: fiscal_year_start {start}" if start and start not in edges and not company.fiscal_year else ""


def _told(books: Books) -> list[Told]:
    """Every year that a file of the close tells."""
    return [*_heads(books), *_french(books)]


def _heads(books: Books) -> list[Told]:
    """The years of heads, those without a first or last day left out."""
    days: dict[tuple[str, str, str], dict[str, date]] = {}
    for company, file, key, value in [] if books.empty("load.facts") else books.rows(HEADS):
        edge, _, index = key.partition(".")
        if (day := _day(value)) and re.fullmatch(r"-?[0-9]{1,3}", index):
            days.setdefault((company, file, index), {})[edge] = day
    return [
        Told(company, file, int(index), found["year_start"], found["year_end"])
        for (company, file, index), found in days.items()
        if {"year_start", "year_end"} <= set(found)
    ]


def _french(books: Books) -> list[Told]:
    """The years of French ledger files that are certain: name and entries agree on them."""
    ends = [
        (company, file, first, end)
        for company, file, first in ([] if books.empty("load.fec_names") else books.rows(FRENCH))
        if (match := CLOSES_ON.search(file)) and (end := _day(match[1])) and end == month_end(end)
    ]
    found = []
    for company, file, first, end in ends:
        starts = {other + DAY for owner, _, _, other in ends if owner == company and other < end}
        starts.add(months_later(end.replace(day=1), 1 - YEAR))
        if first in starts:
            found.append(Told(company, file, 0, first, end, by_name=True))
    return found


def _differs(one: Told, against: str) -> dict[str, Any]:
    """The finding of a year that is not the one close.toml or another file names, or that is none."""
    finding = _finding(one.company, "fiscal_year_differs", "warn", one.file, against, one.text)
    return finding | {"detail": "" if against else "impossible"}


def _finding(company: str, code: str, severity: str, file: str, expected: str, actual: str) -> dict[str, Any]:
    """A finding about the head of a file."""
    facts = {"company": company, "room": "load", "code": code, "severity": severity, "subject": f"{file} {actual}"}
    said = {"expected": expected, "actual": actual, "detail": "", "source_file": file, "source_row": None}
    return facts | said | {"amount": None, "currency": ""}


def _day(text: str | None) -> date | None:
    """An ISO date; None for anything else."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None
