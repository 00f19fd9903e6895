"""The audit file as XML, from CLAIR2 to 4.0: one pass over its elements.

What an element says before the first of those it holds (a journal's number, a section's totals) is read while at that
first one, for it is forgotten afterwards.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from tieout.readers import text, xml
from tieout.readers.national import Told
from tieout.readers.values import Style
from tieout.readers.xaf import checks, words
from tieout.readers.xaf.auditfile import Auditfile, Head, Tally, Transaction
from tieout.readers.xaf.subledgers import Subledgers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tieout.readers.national import File

HELD = frozenset("header customerSupplier ledgerAccount transactions journal transaction".split())
CLAIR = HELD | {"line"}
XAF = HELD | set(
    """companyName companyIdent Commercenr taxoElement vatCode period openingBalance obLine obSubledger
    obSbLine trLine subledger sbLine""".split()
)
VERSION = re.compile(r"(\d(?:\.\d)+)\D*$")
EXACT = Style()  # amounts and days are brought to their plain form here


def take(file: File) -> Told:
    """Take an audit file in XML apart; raises Unreadable where it is no XML a ledger may be."""
    document = xml.opened(file)
    old = b"CLAIR2" in text.head(document.path, text.CHUNK).replace(b"\0", b"")
    version = VERSION.search(document.root.namespace)
    name = "CLAIR2.00.00" if old else f"XAF {version[1]}" if version else "XAF without a version"
    told = Told(file.workspace, EXACT, f"{document.told}; {name}", generate=False)
    auditfile = Auditfile(told, file.currency)
    if document.repaired:
        declared = document.declared or "utf-8"
        told.mark("xaf_encoding", severity="info", expected=declared, actual=document.encoding)
    walk = Walk(auditfile)
    for kind, element in xml.elements(document, CLAIR if old else XAF):
        walk.at(kind, element)
    checks.finish(auditfile, walk.subledgers)
    return told


class Walk:
    """A pass over the elements of an audit file."""

    def __init__(self, auditfile: Auditfile) -> None:
        self.file = auditfile
        self.subledgers = Subledgers(auditfile)
        self.rows: Counter[str] = Counter()
        self.heads: dict[str, tuple[xml.Element, dict[str, str]]] = {}
        self.transaction: Head | None = None
        self.sublines = Tally()
        self.takers: dict[str, Callable[[xml.Element, int], None]] = {
            "header": self.header, "customerSupplier": self.party, "ledgerAccount": self.account,
            "vatCode": lambda element, _: self.file.tax(_cells("vatCode", element)),
            "period": lambda element, _: self.file.period(_cells("period", element)),
            "taxoElement": self.link, "obLine": self.opening, "openingBalance": self.opened, "trLine": self.line,
            "line": self.line, "transaction": self.closed, "transactions": self.totals, "sbLine": self.subline,
            "obSbLine": self.subline, "subledger": self.subtotals, "obSubledger": self.subtotals,
        }  # fmt: skip

    def at(self, kind: str, element: xml.Element) -> None:
        """The next element that has ended."""
        self.rows[kind] += 1
        taker = self.takers.get(kind)
        if taker:
            taker(element, self.rows[kind])
        elif xml.local(element.getparent()) == "company":
            self.file.company[words.SAME.get(kind, kind)] = (element.text or "").strip()

    def head(self, element: xml.Element) -> dict[str, str]:
        """What an element says of itself: read at the first element inside it, kept until the next of its kind."""
        if element is None:  # a damaged file may put anything anywhere
            return {}
        kind = xml.local(element)
        known = self.heads.get(kind)
        if known is None or known[0] is not element:
            known = self.heads[kind] = (element, _cells(kind, element))
        return known[1]

    def header(self, element: xml.Element, _: int) -> None:
        """The file's own head; until 3.0 it holds the company's too."""
        self.file.header = _cells("header", element)
        self.file.company |= self.file.header
        self.file.currency = self.file.header.get("curCode") or self.file.currency

    def account(self, element: xml.Element, row: int) -> None:
        """An account; from 3.2 on an RGS code may lie deep in its taxonomy."""
        self._company(element)
        cells = _cells("ledgerAccount", element)
        if "taxonomy" in cells:
            cells["conceptRef"] = xml.words(element, "taxonomy", "entryPoint", "conceptRef")
        self.file.account(row, cells)

    def _company(self, element: xml.Element) -> None:
        """The company's tax number, seen from the first account or party: parties have elements of that name too."""
        holder = next(element.iterancestors("{*}company"), None)
        if "taxRegIdent" not in self.file.company and holder is not None:
            self.file.company["taxRegIdent"] = xml.words(holder, "taxRegIdent")

    def link(self, element: xml.Element, _: int) -> None:
        """The RGS code of an account, as 3.1 lists them behind the chart."""
        cells = _cells("taxoElement", element)
        self.file.linked[cells.get("glAccID", "")] = cells.get("txCd", "")

    def party(self, element: xml.Element, row: int) -> None:
        """A customer or supplier; what a party was called before is left alone."""
        self._company(element)
        if xml.local(element.getparent()) != "customerSupplierHistory":
            self.file.party(row, _cells("customerSupplier", element))

    def opening(self, element: xml.Element, row: int) -> None:
        """A line of the opening balance."""
        self.head(element.getparent())
        self.file.opening(row, _cells("obLine", element))

    def opened(self, element: xml.Element, _: int) -> None:
        """The end of the opening balance: what it states of itself."""
        self.file.has_openings = True
        checks.totals(self.file, self.head(element), self.file.opened, "opening")
        checks.opening(self.file, self.head(element))

    def line(self, element: xml.Element, row: int) -> None:
        """An entry, with the head of its transaction and the name of its journal."""
        holder = element.getparent()
        known = self.heads.get("transaction")
        if self.transaction is None or known is None or known[0] is not holder:
            self.transaction = self._begun(holder, row)
        cells = _cells("trLine", element)
        taxes = [_cells("vat", one) for one in xml.inside(element, "vat")] if "vat" in cells else []
        if "currency" in cells:
            cells |= _foreign(next(xml.inside(element, "currency")))
        self.file.line(row, cells, self.transaction, taxes)

    def _begun(self, element: xml.Element, row: int) -> Head:
        """The head of a transaction that begins."""
        holder = element.getparent()
        self.head(next(element.iterancestors("{*}transactions"), None))
        journal, own = self.head(holder), self.head(element)
        kind = journal.get("jrnTp", "")
        if kind in {"B", "C"} and journal.get("offsetAccID"):
            self.file.cash_accounts.add(journal["offsetAccID"])
        number, text, period, user = (own.get(name, "") for name in ("nr", "desc", "periodNumber", "userID"))
        date, ordinal = words.day(own.get("trDt", "")), self.rows["transaction"] + 1
        found = Transaction(ordinal, journal.get("jrnID", ""), kind, number, text, period, date, user)
        return self.file.begin(found, row)

    def closed(self, _: xml.Element, row: int) -> None:
        """The end of a transaction."""
        self.file.entries.units = row

    def totals(self, element: xml.Element, _: int) -> None:
        """The end of the entries: what their section states of itself."""
        checks.totals(self.file, self.head(element), self.file.entries, "")

    def subline(self, element: xml.Element, row: int) -> None:
        """A line of a subledger: a document, or what was paid on it."""
        holder = element.getparent()
        cells = _cells(xml.local(element), element)
        if "currency" in cells:
            cells |= _foreign(next(xml.inside(element, "currency")))
        self.sublines.add(words.signed(cells)[1], cells.get("amntTp", "").upper())
        self.subledgers.line(row, self.head(holder).get("sbType", ""), cells)

    def subtotals(self, element: xml.Element, _: int) -> None:
        """The end of a subledger: what it states of itself."""
        head = self.head(element)
        opening = "opening " if xml.local(element) == "obSubledger" else ""
        checks.totals(self.file, head, self.sublines, f"{opening}subledger {head.get('sbType', '')}".strip())
        self.sublines = Tally()


def _cells(kind: str, element: xml.Element) -> dict[str, str]:
    """The fields of an element under the names of 3.2."""
    return words.common(kind, xml.fields(element))


def _foreign(element: xml.Element) -> dict[str, str]:
    """The currency of a line and its amount in it."""
    cells = _cells("currency", element)
    names = ("curAmnt", "currencyDebitAmount", "currencyCreditAmount")
    amount = next((cells[name] for name in names if words.number(cells.get(name, ""))), "0")
    return {"foreignCode": cells.get("curCode", ""), "foreignAmount": amount}
