"""DATEV: the files in which German bookkeeping is handed over (EXTF from other programs, DTVF from DATEV's own).

    21 Buchungsstapel        bookings of a period; a row is a whole booking       bookings.py, tax.py
    20 Kontenbeschriftungen  names of accounts                                    names.py
    16 Debitoren/Kreditoren  names of parties                                     names.py

A file carries neither closing balances nor totals; openings only where they are booked against 9000 to 9009. The files
of a company are looked at together, so that one chart (SKR03 or SKR04) counts for all of its months.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.readers import text
from tieout.readers.datev import head as heads
from tieout.readers.datev import names
from tieout.readers.datev.bookings import SEVERITIES, Bookings
from tieout.readers.datev.chart import Chart
from tieout.readers.datev.survey import Survey, surveyed
from tieout.readers.datev.tax import Taxes
from tieout.readers.national import Told
from tieout.readers.source import Stop
from tieout.readers.values import Style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.readers.datev.head import Head
    from tieout.readers.national import File

NEEDED = ("amount", "side", "account", "contra", "date")


def recognises(start: bytes) -> bool:
    """Whether a file that begins so is a DATEV file with something of a ledger in it."""
    found = heads.category(start)
    return found is not None and found not in heads.OTHERS


def take(file: File) -> Told:
    """Take a DATEV file apart."""
    told = Told(file.workspace, Style(plain=False), facts={"program": "DATEV"})
    file.workspace.mkdir(parents=True, exist_ok=True)
    encoding = text.decided(file.source.path, file.look, file.source.options.get("encoding"))
    path = text.clean(file.source.path, file.look, encoding, file.workspace / "clean.csv")
    records = heads.records(path, "utf-8-sig")
    head = heads.of_record(next(records, (1, []))[1])
    found = surveyed(file.together or (file.source,))
    chart = Chart(head.chart or found.chart, head.digits)
    columns = heads.columns(next(records, (2, []))[1])
    told.facts |= _facts(head, chart)
    told.detected = f"{encoding}; DATEV {head.version}, {head.category} {head.name}; {_chart(chart)}"
    if head.category == heads.BOOKINGS:
        _bookings(file, told, head, chart, columns, records, found)
    elif head.category == heads.NAMES:
        names.accounts(told, chart, columns, records)
    elif head.category == heads.PARTIES:
        names.parties(told, chart, columns, records)
    else:
        read = f"the first line says category {head.category or '?'} {head.name}".strip()
        told.stops.append(Stop(file.source.name, read, "hand over Buchungsstapel (category 21)", 1))
    return told


def _chart(chart: Chart) -> str:
    """The chart for load.files."""
    return f"SKR0{chart.name}, {chart.digits} digits" if chart.name else f"chart not known, {chart.digits} digits"


def _facts(head: Head, chart: Chart) -> dict[str, str]:
    """What the first line says of the client and its year."""
    facts = {
        "version": head.version,
        "created": head.made,
        "organisation": f"{head.consultant}-{head.client}",
        "currency": head.currency,
        "chart": f"SKR0{chart.name}" if chart.name else "",
        "year_start.0": head.year_start.isoformat(),
        "year_end.0": head.year_end.isoformat(),
        "from": head.first.isoformat() if head.first else "",
        "to": head.last.isoformat() if head.last else "",
    }
    return {name: value for name, value in facts.items() if value}


def _bookings(
    file: File, told: Told, head: Head, chart: Chart, columns: dict[str, int],
    records: Iterator[tuple[int, list[str]]], found: Survey,
) -> None:  # fmt: skip
    """The entries of a Buchungsstapel and the accounts they stand on."""
    lacks = [name for name in NEEDED if name not in columns]
    if lacks:
        read = f"the headings of line 2 lack {', '.join(heads.SPOKEN[name] for name in lacks)}"
        told.stops.append(Stop(file.source.name, read, heads.AGAIN, 2))
        return
    taxes = Taxes(chart, file.beside("tax_keys"))
    bookings = Bookings(head, chart, taxes, head.currency or file.currency, told.table("gl_entries"))
    width = max(columns.values()) + 1
    for row, record in records:
        if len(record) < len(NEEDED) or any(cell.strip() for cell in record[max(width, 126) :]):
            told.reject(row, "wrong_field_count", ";".join(record))
        else:
            cells = {name: record[place].strip() for name, place in columns.items() if place < len(record)}
            bookings.add(row, cells)
    _finish(told, bookings, found, file)


def _finish(told: Told, bookings: Bookings, found: Survey, file: File) -> None:
    """The accounts met, the counts, and what is told of the file."""
    for name, account in bookings.used.items():
        kind, control = bookings.chart.typed(account)
        told.table("accounts").add(bookings.first[name], account=name, name="", type=kind, control=control)
    debit, credit = bookings.turnover[1], bookings.turnover[-1]
    told.detected += f"; {bookings.count} bookings, S {debit:.2f}, H {credit:.2f}"
    notes = bookings.notes
    if not bookings.chart.name and bookings.count:
        notes.add("datev_chart_unknown")
    if file.source == (file.together or (file.source,))[0]:
        found.tell(notes)
    notes.tell(told, SEVERITIES)
