"""A first look at a folder of exports: what each file is, and which files may be one company's.

A national ledger is a company until its head says that another one is the same; tables that lie together are one.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from tieout.errors import unusable
from tieout.readers import formats, text
from tieout.readers.claim import NO_EXTRACT, Found, Place, claim, table_of
from tieout.start import mapping
from tieout.start.draft import Company, Draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tieout.readers.source import Source

IGNORED = ("out", ".tieout")
DEPTH = 3
CHART = ["accounts"]
COUNTRIES = {"fec": "FR", "sie": "SE", "sie5": "SE", "xaf": "NL", "datev": "DE", "saft": "NO"}
LANGUAGES = {"FR": "fr", "SE": "sv", "NL": "nl", "DE": "de", "DK": "da"}
CURRENCIES = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}


def look(place: Path) -> Draft:
    """The draft of the exports in a folder. Raises Unusable where there is none that can be read."""
    draft = Draft(name=place.resolve().name.replace("-", " ").replace("_", " ").title())
    groups: dict[str, list[tuple[str, list[Source]]]] = {}
    with ExitStack() as opened:
        for path in files(place):
            name = path.relative_to(place).as_posix()
            draft, sources = _asked(opened, place, path, name, draft)
            tables = [one for one in sources if one.table != "exchange_rates"]
            if sources and not tables:
                draft = replace(draft, rates=draft.rates or name)
            elif tables:
                groups.setdefault(name.rpartition("/")[0], []).append((name, tables))
        draft, companies = _found(_chart(draft, groups), groups)
    if not companies:
        told = f"; {draft.notes[0]}" if draft.notes else ""
        remedy = "put ledgers of the ERP there: SIE, FEC, SAF-T, XAF, DATEV, or tables as CSV, XLSX or Parquet"
        raise unusable(str(place), f"holds no export that can be read{told}", remedy)
    language = {one.language for one in companies}
    return replace(draft, companies=companies, language=language.pop() or "en" if len(language) == 1 else "en")


def _found(draft: Draft, groups: dict[str, list[tuple[str, list[Source]]]]) -> tuple[Draft, tuple[Company, ...]]:
    """The companies of all folders."""
    numbers = {country: count(1) for country in [*COUNTRIES.values(), "C"]}
    made = [company for folder in sorted(groups) for company in _companies(groups[folder], numbers)]
    return _shared(draft, tuple(made), groups)


def _chart(draft: Draft, groups: dict[str, list[tuple[str, list[Source]]]]) -> Draft:
    """A chart that lies alone, beside folders of exports, is no company: it is the chart of all."""
    alone = [folder for folder, found in groups.items() if [one.table for _, ones in found for one in ones] == CHART]
    if len(alone) != 1 or len(groups) == 1:
        return draft
    [(name, _)] = groups.pop(alone[0])
    return replace(draft, accounts=name)


def files(place: Path) -> Iterator[Path]:
    """The files that may be exports, in the order of their names."""
    for path in sorted(place.rglob("*")):
        parts = path.relative_to(place).parts
        hidden = any(part.startswith(".") for part in parts)
        if path.is_file() and len(parts) <= DEPTH and parts[0] not in IGNORED and not hidden:
            yield path


def _asked(opened: ExitStack, place: Path, path: Path, name: str, draft: Draft) -> tuple[Draft, list[Source]]:
    """What a file is; what it is not becomes a comment. What a package holds lies unpacked until `opened` ends."""
    found = Found()
    opened.callback(found.close)
    try:
        if not path.stat().st_size:
            return _noted(draft, f"{name} is left out: the file is empty (0 bytes)"), []
        claim(found, Place(place, "X", {}, {}), path, name, table_of(path.name))
    except (text.Unreadable, OSError) as error:
        return _noted(draft, f"{name} is left out: {error}"), []
    if found.stops:
        return _noted(draft, f"{name} is left out: {found.stops[0].read}; {found.stops[0].remedy}"), []
    sources = list(found.sources)
    for file, inner in _unknown(found, path, name):
        guess = mapping.guessed(file, inner)
        sources += [guess] if guess else []
        draft = draft if guess else _noted(draft, f"{inner} is left out: nobody knows its headings")
        if guess and guess.columns.get("voucher", "") == guess.columns.get("posting_date"):
            draft = _noted(draft, f"{inner}: no heading says the voucher; the entries of a day are taken for one")
    return draft, sources


def _unknown(found: Found, path: Path, name: str) -> list[tuple[Path, str]]:
    """The files that no reader claimed: this one, or those of the package it is."""
    unread = {inner for _, inner in found.unread}
    members = found.packages.get(path.resolve(), [])
    inside = [(one.path, f"{name}/{one.name}") for one in members if f"{name}/{one.name}" in unread]
    alone = not members and not found.sources and not path.name.lower().endswith(NO_EXTRACT)
    return inside or ([(path, name)] if alone else [])


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
    beside = found if len(made) == 1 else tables
    columns, left = mapping.mappings([source for _, sources in beside for source in sources])
    kept = tuple(name for name, sources in tables if not all(one.name in left for one in sources))
    notes = tuple(f"{name} is left out: {why}; export both alike, or keep one" for name, why in left.items())
    if len(made) == 1:
        return [replace(made[0], extracts=(*made[0].extracts, *kept), columns=columns, notes=notes)]
    plain = Company(f"C{next(numbers['C']):02}", extracts=kept, columns=columns, notes=notes)
    return [*made, plain]


def _national(name: str, source: Source, numbers: dict[str, count[int]]) -> Company:
    """A company of one national ledger; its head says the rest later."""
    country = COUNTRIES[source.format]
    return Company(
        f"{country}{next(numbers[country]):02}", currency=CURRENCIES.get(country, "EUR"),
        language=LANGUAGES.get(country, ""), extracts=(name,), national=True,
    )  # fmt: skip


def _shared(
    draft: Draft, companies: tuple[Company, ...], groups: dict[str, list[tuple[str, list[Source]]]]
) -> tuple[Draft, tuple[Company, ...]]:
    """Tables whose company column names several: shared by all, a company for each code."""
    files = [(name, one) for found in groups.values() for name, ones in found for one in ones]
    plain = [(name, one) for name, one in files if one.format not in formats.FORMATS]
    codes: dict[str, list[str]] = {}
    for name, one in plain:
        codes.setdefault(name, []).extend(mapping.companies(one))
    shared = tuple(name for name, found in codes.items() if len(set(found)) > 1)
    if not shared:
        return draft, companies
    kept = []
    for company in companies:
        own = tuple(name for name in company.extracts if name not in shared)
        kept += [replace(company, extracts=own)] if company.national and own else []
        shared += tuple(name for name in own if not company.national)
    names = sorted({code for name in shared for code in codes.get(name, ())})
    ids = mapping.identities(names)
    listed = tuple(Company(ids[code], code=code, name=code) for code in names)
    columns, left = mapping.mappings([one for name, one in plain if name in shared])
    for name, why in left.items():
        draft = _noted(draft, f"{name} is left out: {why}; export both alike, or keep one")
    shared = tuple(name for name in shared if name not in left)
    return replace(draft, extracts=shared, columns=columns), (*kept, *listed)
