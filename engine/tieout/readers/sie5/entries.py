"""The entries of a SIE 5 file: one a LedgerEntry, known by journal, entry and its place in the entry.

What is struck out keeps its place, so that the others keep their names when one more line is struck.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tieout.readers import xml
from tieout.readers.sie5.balances import number_of, pair_of
from tieout.readers.vouchers import Numbers

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.notes import Notes
    from tieout.readers.sie5.balances import Balances
    from tieout.readers.sie5.invoices import Invoices


class Head(NamedTuple):
    """A JournalEntry and its journal."""

    ordinal: int
    journal: str
    number: str
    date: str
    text: str
    reference: str
    by: str
    on: str

    @property
    def voucher(self) -> str:
        """Journal and number; a file of entries to be imported may leave either out."""
        return "-".join(filter(None, (self.journal, self.number or f"{self.ordinal}")))


class Entries:
    """The entries as they pass."""

    def __init__(self, told: Told, notes: Notes, balances: Balances, invoices: Invoices) -> None:
        self.told, self.notes, self.balances, self.invoices = told, notes, balances, invoices
        self.holder: xml.Element = None
        self.counted: xml.Element = None  # the last one with a line that is not struck out
        self.head = Head(0, "", "", "", "", "", "", "")
        self.place = 0
        self.ordinal = 0
        self.numbers = Numbers()

    def line(self, element: xml.Element, row: int) -> None:
        """A LedgerEntry: signed amount, debit positive."""
        holder = element.getparent()
        if holder is not self.holder:
            self.holder, self.place = holder, 0
            self.head = self._begun(holder)
        self.place += 1
        found = {xml.local(inner): inner for inner in element}
        amount = number_of(element.get("amount", ""))
        if "Overstrike" in found:
            self.notes.add("sie5_struck_out", row, self.head.voucher, max(amount or Decimal(0), Decimal(0)))
            return
        if self.counted is not holder:
            self.counted = holder
            self.numbers.begin(self.head.voucher, row)
        account = element.get("accountId", "")
        if amount:
            self.balances.movements[account] = self.balances.movements.get(account, Decimal(0)) + amount
        self._add(element, row, account, found)

    def _add(self, element: xml.Element, row: int, account: str, found: dict[str, xml.Element]) -> None:
        """Hand an entry to the ledger, and to its subledger."""
        head = self.head
        date = (element.get("ledgerDate") or head.date)[:10]
        objects = tuple(map(pair_of, xml.inside(element, "ObjectReference")))
        foreign = dict(found["ForeignCurrencyAmount"].attrib) if "ForeignCurrencyAmount" in found else {}
        info = found.get("EntryInfo")
        by, on = (head.by, head.on) if info is None else (info.get("by", ""), info.get("date", ""))
        money = {"amount": element.get("amount", ""), "currency": foreign.get("currency", "")}
        money["amount_currency"] = foreign.get("amount", "")
        item = found.get("SubdividedAccountObjectReference")
        invoice = self.invoices.line(row, account, date, money, "" if item is None else item.get("objectId", ""))
        self.told.table("gl_entries").add(
            row, **money,
            entry_no=f"{head.voucher}-{self.place}", voucher=head.voucher, journal=head.journal, posting_date=date,
            account=account, description=element.get("text") or head.text, document_date=head.date,
            document_no=invoice.number if invoice else head.reference, party=invoice.party if invoice else "",
            created_by=by, created_at=on, dims=self.balances.dims(objects),
        )  # fmt: skip

    def _begun(self, element: xml.Element) -> Head:
        """The head of an entry that begins."""
        self.ordinal += 1
        holder = element.getparent()
        inner = {xml.local(one): one for one in element}
        info = inner.get("EntryInfo", inner.get("OriginalEntryInfo"))
        by, on = ("", "") if info is None else (info.get("by", ""), info.get("date", ""))
        number, date, text, reference = (element.get(name, "") for name in ("id", "journalDate", "text", "referenceId"))
        journal = "" if holder is None else holder.get("id", "")
        return Head(self.ordinal, journal, number, date, text, reference, by, on)

    def closed(self, element: xml.Element, row: int) -> None:
        """The end of an entry: whether it was locked, as bookkeeping wants it."""
        if not self.balances.is_import and not any(xml.local(inner) == "LockingInfo" for inner in element):
            self.notes.add("sie5_unlocked", row, element.get("id", ""))

    def finish(self) -> None:
        """Entries of one number: those of a voucher are counted instead, and it is told."""
        again = self.numbers.repeated(self.told.table("gl_entries"))
        if again.vouchers:
            self.told.mark("sie5_repeated_entry", row=again.row, lines=again.vouchers, detail=again.named)
        self.told.generate = bool(again.vouchers)
