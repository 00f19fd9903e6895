"""What only two keys together can say: ids that meet, partners nobody has, a period outside the years.

These checks read the raw values, so that they speak even where another key is at fault.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from tieout import calendar, period
from tieout.settings import mapping
from tieout.settings.company import RESERVED, FiscalYear
from tieout.settings.known import nearest
from tieout.settings.sections import MonthDay

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tieout.settings.mapping import Issue

YEARS = TypeAdapter(tuple[FiscalYear, ...])
START = TypeAdapter(MonthDay)


def issues(values: dict[str, Any]) -> Iterator[Issue]:
    """Every fault that spans keys: its place and remedy."""
    close = values.get("close")
    close = close if isinstance(close, dict) else {}
    companies = values.get("company")
    companies = list(companies) if isinstance(companies, tuple) else []
    companies = [company if isinstance(company, dict) else {} for company in companies]
    yield from mapping.issues(close.get("columns"), ("close", "columns"))
    yield from _period(close)
    yield from _names(companies)
    for number, company in enumerate(companies):
        yield from mapping.issues(company.get("columns"), ("company", number, "columns"))
        yield from _partners(companies, number)
        yield from _extracts(close, company, number)
        yield from _years(close, company, number)


def ids(values: dict[str, Any]) -> tuple[str, ...]:
    """The companies' ids as far as they can be read."""
    companies = values.get("company")
    given = [one.get("id") for one in companies if isinstance(one, dict)] if isinstance(companies, tuple) else []
    return tuple(one for one in given if isinstance(one, str))


def repeated(values: dict[str, Any], lists: Iterable[str]) -> Iterator[Issue]:
    """Two rules of one name in a `[[...]]` table: what they propose could not be told apart."""
    for section in lists:
        rules = values.get(section)
        seen: dict[str, int] = {}
        for number, rule in enumerate(rules if isinstance(rules, tuple) else ()):
            name = rule.get("name") if isinstance(rule, dict) else None
            if isinstance(name, str) and seen.setdefault(name.casefold(), number) != number:
                first = seen[name.casefold()] + 1
                yield (section, number, "name"), f"[[{section}]] number {first} has this name already; choose another"


def _period(close: dict[str, Any]) -> Iterator[Issue]:
    """The period must be one, on the group's year."""
    if isinstance(close.get("period"), str):
        try:
            period.parse(close["period"], year_start(close))
        except ValueError as error:
            yield ("close", "period"), str(error)


def year_start(table: dict[str, Any], default: str = "01-01") -> str:
    """The start of a year where it can be read; where not, its own fault says so."""
    try:
        return START.validate_python(table.get("fiscal_year_start", default), strict=True)
    except ValidationError:
        return default


def _names(companies: list[dict[str, Any]]) -> Iterator[Issue]:
    """A row of a shared file names its company by code or id: no two companies may answer to one name."""
    taken: dict[str, int] = {RESERVED: -1}
    for number, company in enumerate(companies):
        for key in ("id", "code"):
            name = company.get(key)
            if not isinstance(name, str) or not name.strip():
                continue
            owner = taken.setdefault(name.strip().casefold(), number)
            if owner == -1 and key == "code":
                yield ("company", number, key), "`group` stands for the whole group; choose another"
            elif owner not in (number, -1):
                yield (
                    ("company", number, key),
                    f"company {owner + 1} answers to this name already; choose another {key}",
                )


def _partners(companies: list[dict[str, Any]], number: int) -> Iterator[Issue]:
    """Partners are other companies of the group."""
    partners = companies[number].get("partners")
    ids = [company["id"] for company in companies if isinstance(company.get("id"), str)]
    for party, partner in (partners if isinstance(partners, dict) else {}).items():
        place = ("company", number, "partners", party)
        if isinstance(partner, str) and partner not in ids:
            like = nearest(partner, ids)
            yield (
                place,
                "no company has this id; " + (f'did you mean "{like}"?' if like else "they are " + ", ".join(ids)),
            )
        elif isinstance(partner, str) and partner == companies[number].get("id"):
            yield place, "a company is not its own partner; remove it"


def _extracts(close: dict[str, Any], company: dict[str, Any], number: int) -> Iterator[Issue]:
    """Every company has extracts of its own or in a shared file."""
    if "extracts" not in company and not close.get("extracts"):
        yield ("company", number), 'say where its extracts are: extracts = "{period}/se01"'


def _years(close: dict[str, Any], company: dict[str, Any], number: int) -> Iterator[Issue]:
    """A company that counts in weeks names the year it closes: nobody can guess where it begins."""
    try:
        years = YEARS.validate_python(company.get("fiscal_year", ()), strict=True)
        closing = period.parse(close.get("period", ""), year_start(close))
    except (ValidationError, ValueError, TypeError):
        return
    named = tuple(calendar.fiscal_year(year.start, year.end, year.name, year.periods) for year in years)
    own = calendar.Calendar(year_start(company, year_start(close)), named)
    end = own.span(closing)[1]
    if any(not year.monthly for year in named) and own.year(end) not in named:
        yield ("company", number, "fiscal_year"), f"none of these years holds {end}; name the year that does"
