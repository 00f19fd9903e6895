"""SAF-T Financial, the standard audit file: chart, balances, parties and entries of a company in one XML file.

    Header                whose, of which days, in which currency                       header.py, years.py
    MasterFiles           accounts with what they hold at both ends, parties, codes     chart.py, parties.py
    GeneralLedgerEntries  journals, transactions, lines; what they come to              entries.py, columns.py
    SourceDocuments       invoices and payments: no ledger, passed over

One core (OECD 2.0) read for every country, with what Norway, Denmark, Portugal and others put in place of it. Names
count without their namespace. A voucher is a transaction within its journal; a line's row is its ordinal among lines.
A large ledger comes in parts: the facts `set`, `part` and `parts` join them, and totals are those of the part or of the
whole delivery, as each program understands it.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tieout.kernels import unswept
from tieout.readers import xml
from tieout.readers.national import Told
from tieout.readers.notes import Notes
from tieout.readers.saft import countries, header, parts
from tieout.readers.saft.chart import Chart, begins_within
from tieout.readers.saft.columns import Batch
from tieout.readers.saft.entries import Entries
from tieout.readers.saft.names import LINES
from tieout.readers.saft.parties import LEDGERS, Parties
from tieout.readers.saft.plain import Runs
from tieout.readers.saft.years import Years
from tieout.readers.values import Style

if TYPE_CHECKING:
    from tieout.readers.national import File

LEDGER = "GeneralLedgerEntries"
TOTALS = {"NumberOfEntries": "number_of_entries", "TotalDebit": "total_debit", "TotalCredit": "total_credit"}
MASTERS = frozenset(("TaxonomyReference", "Account", *LEDGERS, "TaxTableEntry", "AnalysisTypeTableEntry"))
NAMES = MASTERS | {"Header", LEDGER, "Journal", "Transaction", *LINES, *TOTALS, "NumberOfMovementLines"}
LONG = 32 << 20  # bytes from which on plain transactions are read by compiled code
PACKED = 20  # an XML ledger packs to about a twentieth
SEVERITIES = {
    "saft_encoding": "info", "saft_repeated_account": "warn", "saft_group_posted": "warn",
    "saft_unknown_customer": "warn", "saft_unknown_supplier": "warn", "saft_unknown_tax_code": "warn",
    "saft_unknown_analysis": "warn", "saft_repeated_analysis": "info", "saft_outside_period": "warn",
    "saft_keyed_in": "info", "saft_both_sides": "warn", "saft_unread_cell": "warn",
}  # fmt: skip


def recognises(start: bytes) -> bool:
    """Whether a file that begins so is a standard audit file."""
    return xml.root(start).name == "AuditFile"


def take(file: File) -> Told:
    """Take an audit file apart; raises Unreadable where it is no XML a ledger may be."""
    document = xml.opened(file)
    told = Told(file.workspace, Style(), generate=False)
    audit = Audit(told, file, document)
    with unswept(asked=is_long(file)):
        _read(audit, Runs(NAMES), is_long(file))
    return told


def _read(audit: Audit, runs: Runs, long: bool) -> None:
    """Go over the elements of a file."""
    through = runs.cut if long else None
    for name, element in xml.elements(audit.document, NAMES, through=through):
        if name in LINES:
            audit.entries.line(element)
        elif (run := runs.at(element)) is not None:
            audit.entries.run(element, run)
        else:
            audit.take(name, element)
    audit.finish()


def is_long(file: File) -> bool:
    """Whether compiled code is worth being loaded for the file."""
    packed = file.source.path.suffix.lower() == ".gz"
    return file.look.size * (PACKED if packed else 1) >= LONG


class Audit:
    """A pass over the elements of an audit file."""

    def __init__(self, told: Told, file: File, document: xml.Document) -> None:
        self.told, self.file, self.document = told, file, document
        self.notes, self.counts = Notes(), Counter[str]()
        self.chart = Chart(self.notes)
        self.parties = Parties(told, self.chart)
        self.stated: dict[str, dict[str, str]] = {}
        self._head(header.Header(country=countries.of_space(document.root.namespace)))

    def _head(self, head: header.Header) -> None:
        """What everything after the head depends on."""
        self.head, self.years = head, Years(head)
        self.chart.country = head.country
        self.batch = Batch(self.told, self.notes, self.chart, self.parties, self.years)
        self.entries = Entries(self.batch)

    def take(self, name: str, element: xml.Element) -> None:
        """The next element that has ended."""
        if name == "Transaction":
            self.entries.transaction(element)
        elif name in TOTALS or name == "NumberOfMovementLines":
            section = xml.local(element.getparent())
            self.stated.setdefault(section, {})[name] = (element.text or "").strip()
        elif name == "Header":
            self._head(header.read(element, self.document.root.namespace, self.told))
            self._part()
        else:
            self.counts[name] += 1
            self._master(name, element, self.counts[name])

    def _master(self, name: str, element: xml.Element, row: int, *, is_told: bool = False) -> None:
        """An element of the master files, or of those of an earlier part; suppliers also stand inside assets."""
        if name == "Account":
            self.chart.add(row, xml.fields(element), is_told=is_told)
        elif name in LEDGERS and xml.local(element.getparent()) in {"MasterFiles", f"{name}s"}:
            self.parties.party(name, row, element, is_told=is_told)
        elif name == "TaxTableEntry":
            self.parties.tax(element)
        elif name == "AnalysisTypeTableEntry":
            self.parties.analysis(element)
        elif name == "TaxonomyReference":
            self.chart.taxonomy = (element.text or "").strip()

    def _part(self) -> None:
        """Say which part of a delivery the file is, and learn what the parts before it tell."""
        told = self.told
        found = parts.delivery(self.file, self.head, told.facts.get("organisation", ""))
        if found is None:
            return
        told.facts |= {"set": found.name, "part": str(found.part), "parts": str(found.parts)}
        if found.missing and not found.earlier:
            told.mark(
                "saft_part_missing", severity="block", subject=found.name, expected=str(found.parts),
                actual=str(found.parts - len(found.missing)),
                detail=", ".join(map(str, found.missing)),
            )  # fmt: skip
        for earlier in found.earlier:
            if not self.chart.accounts:
                for name, element in parts.masters(self.file, earlier, MASTERS):
                    self._master(name, element, 0, is_told=True)

    def finish(self) -> None:
        """Everything that is known only once the file has been read."""
        told = self.told
        self.entries.flush()
        told.facts |= self.years.facts()
        profile = " ".join(word for word in ("SAF-T", self.head.country, self.head.version) if word)
        told.detected = f"{self.document.told}; {profile}"
        has_entries = bool(self.counts[LEDGER]) or "part" in told.facts
        self.chart.write(told, self.years, self.batch.used, entries=has_entries)
        self.parties.tie()
        if self.document.repaired:
            self.notes.add("saft_encoding", name=self.document.encoding)
        self._totals()
        self.notes.tell(told, SEVERITIES)
        self._holds(has_entries=has_entries)

    def _totals(self) -> None:
        """What the ledger states of itself against what was counted."""
        counted = {
            "NumberOfEntries": str(self.entries.transactions), "TotalDebit": f"{self.batch.debit:f}",
            "TotalCredit": f"{self.batch.credit:f}",
        }  # fmt: skip
        lines = "" if "part" in self.told.facts else str(self.batch.lines)  # a part may state the number of the whole
        for name, stated in self.stated.get(LEDGER, {}).items():
            if name == "NumberOfEntries" and stated == lines != counted[name]:
                self.told.mark("saft_entries_are_lines", severity="info", expected=stated, actual=counted[name])
            elif stated:
                self.told.state(TOTALS[name], stated, counted[name])

    def _holds(self, *, has_entries: bool) -> None:
        """Say it where the file holds no ledger, or no entries, or begins in the middle of a year."""
        told = self.told
        if not has_entries and not self.chart.accounts:
            sections = [f"{section} {next(iter(stated.values()))}" for section, stated in self.stated.items() if stated]
            told.mark("saft_no_ledger", severity="block", detail=", ".join(sections) or "–")
        elif not has_entries:
            told.mark("saft_balances_only", severity="info", detail=f"{self.years.end or ''}")
        if self.chart.accounts and begins_within(self.years):
            told.mark("saft_begins_within_year", severity="info", detail=f"{self.years.start}")
