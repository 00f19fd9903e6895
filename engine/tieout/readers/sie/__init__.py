"""SIE 4, the Swedish ledger file (types 1 to 4 and import files), version 4B and what real programs make of it.

    type   holds                                                        fills
    1      chart, opening and closing balances of a year                accounts, opening_balances, balances
    2      + movements by month                                         + balances at month ends
    3      + balances of objects                                        (proved, not added)
    4      + vouchers                                                   gl_entries; balances only of earlier years
    4I     vouchers alone                                               gl_entries

The same company exported as type 1, 2, 3 or 4 comes to the same trial balance. A row's number is that of its line.
"""

from __future__ import annotations

import codecs
import re

import polars as pl

from tieout.readers import national, text
from tieout.readers.sie import balances, chart, dimensions, letters, marks, periods, together, vouchers
from tieout.readers.sie import head as heads
from tieout.readers.sie.book import Book, fill
from tieout.readers.sie.reader import Reader
from tieout.readers.sie.survey import AGAIN, Survey
from tieout.readers.source import Stop
from tieout.readers.values import Style

LABEL = re.compile(
    r"#(FLAGGA|PROGRAM|FORMAT|GEN|SIETYP|PROSA|FNR|FNAMN|ORGNR|ADRESS|RAR|VALUTA|KPTYP|KONTO|KSUMMA)\b", re.IGNORECASE
)
ENOUGH = 3
CLEAN = {"ascii": "utf-8", "utf-8-sig": "utf-8"}  # encodings whose text lies ready


def recognises(start: bytes) -> bool:
    """Whether a text begins with labels of SIE, in whichever letters."""
    wide = start[:2] in {codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE}
    found = start.decode("utf-16" if wide else "latin-1", "replace").removeprefix("\xef\xbb\xbf").lstrip()
    labels = [match[1].upper() for line in found.splitlines() if (match := LABEL.match(line.strip()))]
    return found.upper().startswith("#FLAGGA") or len(labels) >= ENOUGH


def take(file: national.File) -> national.Told:
    """Take the file apart: chart, openings, balances and vouchers; what it says of itself; how it strays."""
    file.workspace.mkdir(parents=True, exist_ok=True)
    encoding = letters.decided(file)
    path = text.clean(file.source.path, file.look, CLEAN.get(encoding, encoding), file.workspace / "clean.txt")
    reader, survey = Reader(path), Survey(encoding)
    for others in reader.others():
        survey.add(others)
    told = national.Told(file.workspace, Style(), generate=False)
    head = survey.head()
    years = heads.years(head)
    told.stops = survey.stops(file.source.name) or _undated(file.source.name, survey, head)
    if told.stops:
        return told
    survey.checksum.tell(told)
    told.facts = heads.facts(head, years)
    told.table("accounts").frame(chart.accounts(head))
    tally, known = vouchers.Tally(years.get(0)), dimensions.names(head)
    for cells in reader.cells():
        told.table("gl_entries").frame(vouchers.read(cells, file.source.path.name, known, tally))
    stated = balances.read(head)
    other = together.opener(file)
    book = Book(
        head, years, stated, periods.read(head, years, stated), tally, entered=_entered(survey, head),
        opener="" if other == file.source.name else other,
    )  # fmt: skip
    fill(told, book)
    marks.tell(told, book, encoding)
    told.detected = _detected(encoding, told, tally)
    return told


def _entered(survey: Survey, head: pl.DataFrame) -> bool:
    """Whether vouchers make up the year: it has some, or says it is of the type that has."""
    return survey.vouchers > 0 or heads.value(head, "SIETYP").startswith("4")


def _undated(name: str, survey: Survey, head: pl.DataFrame) -> list[Stop]:
    """Balances without a fiscal year: nobody can say of which day they are."""
    closing = head.filter(pl.col("label").is_in(["UB", "RES"]))
    if _entered(survey, head) or not closing.height or 0 in heads.years(head):
        return []
    read = "the file holds balances and no fiscal year (#RAR 0), so nobody can say of which day they are"
    return [Stop(name, read, AGAIN, int(closing["row"].item(0)))]


def _detected(encoding: str, told: national.Told, tally: vouchers.Tally) -> str:
    """What was made of the file, for load.files."""
    parts = [encoding, f"type {told.facts.get('type', '?')}", told.facts.get("program", "")]
    parts += [f"{tally.vouchers} vouchers, {tally.rows} rows"] if tally.vouchers else []
    return "; ".join(part for part in parts if part)
