"""What a trial load of the exports tells: who they are of, in which currency, of which years, up to when.

Faults of single files are told in the draft and their files left out; two readings of a date or a decimal sign are
decided by the habit of the company's currency, and the comment says so.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tieout import settings
from tieout.errors import Unusable
from tieout.money import currencies
from tieout.start import chart

if TYPE_CHECKING:
    from datetime import date

    from tieout.books import Books
    from tieout.errors import Fault
    from tieout.start.draft import Company, Draft

CHOICE = re.compile(r'say which with \[(?:company|close)\.format\] (\w+) = "([^"]+)" or "([^"]+)"')
MONTH_FIRST = ("USD",)
POINT = ("USD", "GBP", "CHF", "INR", "AUD", "CAD", "JPY")
LASTS = """
    with placed as (
        select company, posting_date, count(*) over (partition by company) as lines,
            row_number() over (partition by company order by posting_date desc) as place
        from canonical.gl_entries
    ),
    days as (
        select company, posting_date as day from placed
        where place * 1000 > lines  -- a typing error of a year ahead is not the last posting
        union all
        select company, date from canonical.balances
    )
    select company, max(day) from days group by company"""
FACTS = "select company, file, key, value from load.facts order by company, file desc, key"
REJECTS = """
    select files.file, files.rows_rejected, files.rows_read, first.row,
        concat_ws(' = ', nullif(first.column_name, ''), '''' || left(first.value, 40) || '''')
    from load.files as files
    join (
        select file, min_by(struct_pack(row, column_name, value), row) as first from load.rejects group by file
    ) as rejects on rejects.file = files.file
    where files.rows_rejected > 0 order by files.file"""
OTHERS = """
    select others.file, others.code, sum(files.rows_loaded) = 0
    from load.others as others join load.files as files on files.file = others.file group by all order by all"""
SHEETS = """
    select distinct file, regexp_extract(detected, 'sheets not read: ([^;]*)', 1) from load.files
    where contains(detected, 'sheets not read: ') order by all"""
NO_ENTRIES = "no entry could be read: period {} stands for the month to close; see what is left out"
CURRENCIES = """
    select company, arg_max(currency, lines) from (
        select company, currency, count(*) as lines from raw.gl_entries
        where (amount_currency is null or amount_currency = amount)
            and (source_file, 'currency') in (select file, column_name from load.columns where table_name like 'gl%')
        group by company, currency
    ) group by company"""


def improved(place: Path, draft: Draft) -> Draft:
    """The draft with what a load of it tells; the same draft where it tells nothing new."""
    try:
        return _told(place, draft)
    except Unusable as error:
        changed = draft
        for fault in error.faults:
            changed = _mended(changed, fault)
        if changed == draft or not changed.companies:  # nothing is left to close: what the files lack is the answer
            raise
        return changed


def _told(place: Path, draft: Draft) -> Draft:
    """What the loaded exports say."""
    from tieout.close import SECTIONS
    from tieout.rooms import load

    chosen = settings.load(place, {}, SECTIONS)
    with tempfile.TemporaryDirectory(prefix="tieout-") as workspace:
        books = load.open_books(chosen, Path(workspace) / "close.duckdb", lambda _done, _total: None)
        try:
            return _refined(books, draft)
        finally:
            books.engine.close()


def _refined(books: Books, draft: Draft) -> Draft:
    """Heads, currencies, charts and the last posting, written into the draft."""
    heads: dict[str, dict[str, str]] = {}
    for company, _, key, value in books.rows(FACTS):
        heads.setdefault(company, {}).setdefault(key, value)
    used, lasts = dict(books.rows(CURRENCIES)), dict(books.rows(LASTS))
    companies = [_company(books, one, heads.get(one.id, {}), used.get(one.id, "")) for one in _coded(books, draft)]
    merged = _merged(companies)
    shared = {one.currency for one in merged}
    currency = shared.pop() if len(shared) == 1 else "EUR"
    notes = draft.notes
    if len({one.currency for one in merged} | {currency}) > 1 and not draft.rates:
        notes = _with(
            notes, "several currencies and no rates: put ECB's eurofxref-hist.csv here and name it, rates = ..."
        )
    notes = _with(notes, *_unread(books), *([] if any(lasts.values()) else [NO_ENTRIES.format(draft.period)]))
    return replace(draft, companies=merged, currency=currency, period=_period(lasts, draft.period), notes=notes)


def _coded(books: Books, draft: Draft) -> tuple[Company, ...]:
    """The companies, each with the code by which its own files call it, where they call it by one."""
    others = books.rows(OTHERS)
    taken = {name.casefold() for one in draft.companies for name in (one.id, one.code)}
    found = []
    for one in draft.companies:
        codes = {code: alone for file, code, alone in others if _holds(one, file)}
        code = next(iter(codes), "")
        if len(codes) == 1 and codes[code] and code and not one.code and code.casefold() not in {*taken, "group"}:
            found.append(replace(one, code=code, name=one.name or code))
            taken.add(code.casefold())
        elif codes:
            names = ", ".join(name or "–" for name in codes)
            told = f"its files hold rows of {names}: write a [[company]] with that code for each"
            found.append(replace(one, notes=_with(one.notes, told)))
        else:
            found.append(one)
    return tuple(found)


def _unread(books: Books) -> list[str]:
    """The files with rows that cannot be read, each with the first of them, and sheets that are left out."""
    sheets = [f"{file}: sheets not read: {names}; one sheet is a table" for file, names in books.rows(SHEETS)]
    return sheets + [
        f"{file}: {rejected} of {rows} rows cannot be read, the first is row {row}: {cell}"
        for file, rejected, rows, row, cell in books.rows(REJECTS)
    ]


def _company(books: Books, one: Company, head: dict[str, str], currency: str) -> Company:
    """A company with what its files say of it."""
    said = head.get("currency") or (currency if not one.national else "")
    if said and said not in currencies():
        one = replace(one, notes=_with(one.notes, f"its head names a currency nobody has: {said}"))
    elif said:
        one = replace(one, currency=said)
    elif not one.national:
        one = replace(one, notes=_with(one.notes, f"no file states the accounting currency; {one.currency} is assumed"))
    organisation = head.get("organisation", "") or chart.siren(one)
    one = replace(one, name=one.name or head.get("company_name", ""), organisation=organisation)
    start = head.get("year_start.0", "")
    one = replace(one, fiscal_year_start=one.fiscal_year_start or (start[5:10] if start else chart.year_start(one)))
    return chart.posting(books, one)


def _merged(companies: list[Company]) -> tuple[Company, ...]:
    """Ledgers whose heads name the same company are one: its years, or its extracts of one year."""
    kept: dict[tuple[str, str], Company] = {}
    for one in companies:
        known = one.organisation or one.name
        key = (known.casefold(), one.currency) if one.national and known else (one.id, "")
        first = kept.get(key)
        kept[key] = replace(first, extracts=(*first.extracts, *one.extracts)) if first else one
    return tuple(kept.values())


def _period(lasts: dict[str, date | None], so_far: str) -> str:
    """The month of the last posting of all companies."""
    days = [day for day in lasts.values() if day]
    return f"{max(days):%Y-%m}" if days else so_far


def _mended(draft: Draft, fault: Fault) -> Draft:
    """The draft without what a fault is about: a choice made, or the file left out."""
    choice = CHOICE.search(fault.remedy)
    companies = tuple(
        _choose(one, choice, fault) if choice and _holds(one, fault.place) else _without(one, fault)
        for one in draft.companies
    )
    left = tuple(one for one in companies if one.extracts or one.code)
    shared = draft.extracts
    if not choice and fault.place in shared:
        shared = tuple(name for name in shared if name != fault.place)
    changed = replace(draft, companies=left, extracts=shared)
    if choice and fault.place in draft.extracts:
        changed = replace(changed, format=(*draft.format, (choice[1], choice[2])))
    if changed != draft and not choice:
        changed = replace(changed, notes=_with(draft.notes, f"{fault.place} is left out: {fault.read}; {fault.remedy}"))
    return changed


def _holds(one: Company, file: str) -> bool:
    """Whether a file is among a company's, itself or inside a package."""
    return any(file == name or file.startswith(f"{name}/") for name in one.extracts)


def _choose(one: Company, choice: re.Match[str], fault: Fault) -> Company:
    """One of two readings, by the habit of the currency."""
    key, first, second = choice.groups()
    if key in dict(one.format):
        return _without(one, fault)
    month_first = [reading for reading in (first, second) if reading.startswith("%m")]
    if key == "date" and month_first:
        wanted = one.currency in MONTH_FIRST
        chosen = next(reading for reading in (first, second) if reading.startswith("%m") == wanted)
    else:
        chosen = "." if one.currency in POINT and "." in (first, second) else "," if "," in (first, second) else first
    note = f'{fault.place}: {key} is assumed to be "{chosen}", it fits "{second if chosen == first else first}" as well'
    return replace(one, format=(*one.format, (key, chosen)), notes=_with(one.notes, note))


def _without(one: Company, fault: Fault) -> Company:
    """A company without the file at fault."""
    kept = tuple(name for name in one.extracts if fault.place != name and not fault.place.startswith(f"{name}/"))
    return replace(one, extracts=kept)


def _with(notes: tuple[str, ...], *more: str) -> tuple[str, ...]:
    """Comments and some more, each once."""
    return tuple(dict.fromkeys((*notes, *more)))
