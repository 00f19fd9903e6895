"""A first look at a folder of exports: what each file is, and which files may be one company's.

A national ledger is a company until its head says that another one is the same; tables that lie together are one.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from tieout.errors import unusable
from tieout.readers import formats, text
from tieout.readers.claim import Found, Place, claim, table_of
from tieout.start import mapping
from tieout.start.draft import Company, Draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tieout.readers.source import Source

IGNORED = ("out", ".tieout")
DEPTH = 3
COUNTRIES = {"fec": "FR", "sie": "SE", "sie5": "SE", "xaf": "NL", "datev": "DE", "saft": "NO"}
LANGUAGES = {"FR": "fr", "SE": "sv", "NL": "nl", "DE": "de", "DK": "da"}
CURRENCIES = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}


def look(place: Path) -> Draft:
    """The draft of the exports in a folder. Raises Unusable where there is none that can be read."""
    draft = Draft(name=place.resolve().name.replace("-", " ").replace("_", " ").title())
    groups: dict[str, list[tuple[str, list[Source]]]] = {}
    for path in files(place):
        name = path.relative_to(place).as_posix()
        draft, sources = _asked(place, path, name, draft)
        tables = [one for one in sources if one.table != "exchange_rates"]
        if sources and not tables:
            draft = replace(draft, rates=draft.rates or name)
        elif tables:
            groups.setdefault(name.rpartition("/")[0], []).append((name, tables))
    numbers = {country: count(1) for country in [*COUNTRIES.values(), "C"]}
    made = [company for folder in sorted(groups) for company in _companies(groups[folder], numbers)]
    draft, companies = _shared(place, draft, tuple(made), groups)
    if not companies:
        remedy = "put ledgers of the ERP there: SIE, FEC, SAF-T, XAF, DATEV, or tables as CSV, XLSX or Parquet"
        raise unusable(str(place), "holds no export that can be read", remedy)
    language = {one.language for one in companies}
    return replace(draft, companies=companies, language=language.pop() or "en" if len(language) == 1 else "en")


def files(place: Path) -> Iterator[Path]:
    """The files that may be exports, in the order of their names."""
    for path in sorted(place.rglob("*")):
        parts = path.relative_to(place).parts
        hidden = any(part.startswith(".") for part in parts)
        if path.is_file() and len(parts) <= DEPTH and parts[0] not in IGNORED and not hidden:
            yield path


def _asked(place: Path, path: Path, name: str, draft: Draft) -> tuple[Draft, list[Source]]:
    """What a file is; what it is not becomes a comment."""
    found = Found()
    try:
        if path.stat().st_size:
            claim(found, Place(place, "X", {}, {}), path, name, table_of(path.name))
    except (text.Unreadable, OSError) as error:
        return _noted(draft, f"{name} is left out: {error}"), []
    finally:
        found.close()
    if found.stops:
        return _noted(draft, f"{name} is left out: {found.stops[0].read}; {found.stops[0].remedy}"), []
    if found.sources or path.suffix.lower() not in mapping.TEXTS:
        return draft, found.sources
    guess = mapping.guessed(path, name)
    return (draft, [guess]) if guess else (_noted(draft, f"{name} is left out: nobody knows its headings"), [])


def _noted(draft: Draft, note: str) -> Draft:
    """The draft with a comment more."""
    return replace(draft, notes=(*draft.notes, note))


def _companies(found: list[tuple[str, list[Source]]], numbers: dict[str, count[int]]) -> list[Company]:
    """The companies of one folder: each national ledger, with the tables beside it where there is only one."""
    ledgers = [(name, sources) for name, sources in found if sources[0].format in COUNTRIES]
    tables = [(name, sources) for name, sources in found if sources[0].format not in COUNTRIES]
    made = [_national(name, sources[0], numbers) for name, sources in ledgers]
    if not tables:
        return made
    kept = tuple(name for name, _ in tables)
    columns = tuple(one for _, sources in tables for source in sources for one in mapping.told(source))
    if len(made) == 1:
        return [replace(made[0], extracts=(*made[0].extracts, *kept), columns=columns)]
    plain = Company(f"C{next(numbers['C']):02}", extracts=kept, columns=columns)
    return [*made, plain]


def _national(name: str, source: Source, numbers: dict[str, count[int]]) -> Company:
    """A company of one national ledger; its head says the rest later."""
    country = COUNTRIES[source.format]
    return Company(
        f"{country}{next(numbers[country]):02}", currency=CURRENCIES.get(country, "EUR"),
        language=LANGUAGES.get(country, ""), extracts=(name,), national=True,
    )  # fmt: skip


def _shared(
    place: Path, draft: Draft, companies: tuple[Company, ...], groups: dict[str, list[tuple[str, list[Source]]]]
) -> tuple[Draft, tuple[Company, ...]]:
    """Tables whose company column names several: shared by all, a company for each code."""
    sources = [source for found in groups.values() for _, ones in found for source in ones]
    codes = {one.name: mapping.companies(place, one) for one in sources if one.format not in formats.FORMATS}
    shared = tuple(dict.fromkeys(name for name, found in codes.items() if len(found) > 1))
    if not shared:
        return draft, companies
    kept = []
    for one in companies:
        own = tuple(name for name in one.extracts if name not in shared)
        kept += [replace(one, extracts=own)] if one.national and own else []
        shared += tuple(name for name in own if not one.national)
    names = sorted({code for name in shared for code in codes.get(name, ())})
    listed = tuple(Company(mapping.identity(code), code=code, name=code) for code in names)
    columns = tuple(one for company in companies if not company.national for one in company.columns)
    return replace(draft, extracts=shared, columns=columns), (*kept, *listed)
