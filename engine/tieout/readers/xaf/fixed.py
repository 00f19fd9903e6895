"""The audit file of 1999 (ADF, CLAIR1.00.00): text of fixed width, a head and then an entry a record.

The layout is that of the tax office's manual of 2001. Amounts carry two decimals, with comma, point or no sign before
them (`10.239,87`, `1023987`); days are written dd-mm-yyyy or ddmmyyyy. There is no chart and no list of parties: every
entry names its account and its customer or supplier, the first naming counts. Period 0 is the opening balance.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from tieout.readers import text
from tieout.readers.national import Told
from tieout.readers.values import Style
from tieout.readers.xaf import checks
from tieout.readers.xaf.auditfile import Auditfile, Head, Transaction

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.readers.national import File

SIGN = b"CLAIR1.00.00"
HEAD = {
    "auditfileVersion": 12, "softwareDesc": 50, "companyIdent": 20, "fiscalYear": 15, "taxRegIdent": 15,
    "companyName": 50, "address": 30, "city": 30, "linesCount": 10, "dateCreated": 10, "totalDebit": 16,
    "totalCredit": 16,
}  # fmt: skip
ENTRY = {
    "jrnID": 20, "jrnDesc": 30, "periodNumber": 5, "nr": 10, "line": 5, "entry": 20, "processed": 10, "accID": 15,
    "accTp": 5, "leadCode": 15, "accDesc": 30, "trDt": 10, "docRef": 15, "mutation": 5, "other": 15, "costID": 15,
    "costKind": 15, "costBearer": 15, "desc": 30, "debitAmount": 16, "creditAmount": 16, "vatID": 5, "curCode": 10,
    "rate": 13, "custSupID": 15, "custSupTp": 5, "custTax": 16, "custSupName": 30, "custAddress": 30, "custPost": 10,
    "custCity": 30, "custCountry": 15,
}  # fmt: skip
AMOUNT = re.compile(r"([-+]?)([\d.,]*?)[.,]?(\d{2})(-?)")
DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})|(\d{2})(\d{2})(\d{4})")
CUSTOMERS, SUPPLIERS = ("D", "DEB", "C", "CU", "K"), ("CRE", "S", "SU", "L")


def recognises(start: bytes) -> bool:
    """Whether a file that begins so is an audit file of 1999."""
    return start.removeprefix(b"\xef\xbb\xbf").startswith(SIGN)


def take(file: File) -> Told:
    """Take a file of fixed width apart; raises Unreadable where its bytes are not of the encoding configured."""
    encoding = text.decided(file.source.path, file.look, file.source.options.get("encoding"))
    told = Told(file.workspace, Style(), f"{encoding}; ADF CLAIR1.00.00", generate=False)
    auditfile = Auditfile(told, file.currency)
    records = _records(file, encoding)
    head = _fields(next(records, (1, ""))[1], HEAD)
    auditfile.header = auditfile.company = {**head, "dateCreated": _day(head["dateCreated"])}
    last, begun = None, None
    for row, record in records:
        cells = _fields(record, ENTRY)
        key = tuple(cells[name] for name in ("jrnID", "periodNumber", "nr", "entry"))
        if begun is None or key != last:
            last, begun = key, _begun(auditfile, row, cells)
        _entry(auditfile, row, cells, begun)
    stated = {name: _amount(head[name]) for name in ("totalDebit", "totalCredit")}
    checks.totals(auditfile, {"linesCount": head["linesCount"].lstrip("0") or "0", **stated}, auditfile.entries, "")
    checks.finish(auditfile, None)
    return told


def _records(file: File, encoding: str) -> Iterator[tuple[int, str]]:
    """The records with their number; an end-of-file sign of old and blank lines are none."""
    with text.opened(file.source.path) as lines:
        for row, line in enumerate(lines, start=1):
            record = line.decode(encoding, "replace").rstrip("\r\n\x1a").removeprefix("\ufeff")
            if record.strip():
                yield row, record


def _fields(record: str, layout: dict[str, int]) -> dict[str, str]:
    """The fields of a record by their widths."""
    ends = [0]
    for width in layout.values():
        ends.append(ends[-1] + width)
    return {name: record[start:end].strip() for name, (start, end) in zip(layout, pairwise(ends), strict=True)}


def _begun(file: Auditfile, row: int, cells: dict[str, str]) -> Head:
    """A transaction begins: the next records of the same journal, period and number are its lines."""
    file.entries.units += 1
    number, day = cells["nr"] or cells["entry"], _day(cells["trDt"] or cells["processed"])
    found = Transaction(file.entries.units, cells["jrnID"], "", number, "", cells["periodNumber"], day, "")
    return file.begin(found, row)


def _entry(file: Auditfile, row: int, cells: dict[str, str], head: Head) -> None:
    """An entry, and what it names for the first time."""
    if cells["accID"] not in file.accounts:
        file.account(row, {name: cells[name] for name in ("accID", "accDesc", "accTp", "leadCode")})
    if cells["custSupID"] and cells["custSupID"] not in file.parties:
        kind = cells["custSupTp"].upper()
        known = "C" if kind in CUSTOMERS else "S" if kind in SUPPLIERS else ""
        file.party(row, {"custSupID": cells["custSupID"], "custSupName": cells["custSupName"], "custSupTp": known})
    line = {
        "nr": cells["line"], "accID": cells["accID"], "docRef": cells["docRef"], "desc": cells["desc"],
        "debitAmount": _amount(cells["debitAmount"]), "creditAmount": _amount(cells["creditAmount"]),
        "custSupID": cells["custSupID"], "costID": cells["costID"], "effDate": _day(cells["processed"]),
    }  # fmt: skip
    file.line(row, line, head, [{"vatID": cells["vatID"]}] if cells["vatID"] else [])


def _amount(written: str) -> str:
    """An amount with a point before its two decimals; anything else as it stands."""
    found = AMOUNT.fullmatch(written)
    if not found:
        return written
    whole = re.sub(r"\D", "", found[2]) or "0"
    return f"{'-' if '-' in (found[1], found[4]) else ''}{whole}.{found[3]}"


def _day(written: str) -> str:
    """A day as yyyy-mm-dd; anything else as it stands."""
    found = DAY.fullmatch(written)
    if not found:
        return written
    parts = [part for part in found.groups() if part]
    return f"{parts[2]}-{int(parts[1]):02}-{int(parts[0]):02}"
