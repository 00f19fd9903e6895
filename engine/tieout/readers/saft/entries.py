"""The lines of a SAF-T ledger: read one by one as texts, then made entries of many at a time.

The loop over the elements is the one place where Python sees every line, for an XML file has no other order than its
own; it only collects texts. Dates, signs, references and totals are worked out on columns, a batch at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout.readers import xml

if TYPE_CHECKING:
    from tieout.readers.saft.columns import Batch

BATCH = 50_000  # lines handed over at once, whole transactions
LONGEST = 4 * BATCH  # but of one transaction no more than this
LINES = ("Line", "TransactionLine", "DebitLine", "CreditLine")
HEAD = (
    "TransactionID", "Period", "PeriodYear", "TransactionDate", "SourceID", "VoucherType", "TransactionType",
    "Description", "SystemEntryDate", "GLPostingDate", "DocArchivalNumber", "CustomerID", "SupplierID",
)  # fmt: skip
JOURNAL = ("JournalID", "Type")
LINE = (
    "AccountID", "SourceDocumentID", "CustomerID", "SupplierID", "Description", "ReferenceNumber", "DebitAmount",
    "CreditAmount", "CurrencyCode", "CurrencyAmount", "TaxCode", "TaxBase", "SystemEntryDate", "dims",
)  # fmt: skip
SIDES = {"DebitAmount", "CreditAmount"}
SCHEMA = {"row": pl.Int64, "transaction": pl.Int64} | dict.fromkeys(
    [*LINE, *(f"head{name}" for name in HEAD), *(f"journal{name}" for name in JOURNAL)], pl.String
)


class Entries:
    """A walk over journals, transactions and lines."""

    def __init__(self, batch: Batch) -> None:
        self.batch = batch
        self.rows: list[tuple[int | str | None, ...]] = []
        self.number = self.transactions = self.entered = 0
        self.holder: xml.Element = None
        self.journal: xml.Element = None
        self.head: tuple[str | None, ...] | None = None
        self.journal_head: tuple[str | None, ...] = ()

    def line(self, element: xml.Element) -> None:
        """A line has ended; those of invoices, whose holder is no transaction, are passed over."""
        holder = element.getparent()
        if holder is not self.holder:
            self._enter(holder)
        if self.head is None:
            return
        self.number += 1
        found = dict.fromkeys(LINE)
        pairs = None
        for inner in element:
            name = xml.local(inner)
            if name in SIDES:
                _side(found, name, inner)
            elif name == "Analysis":
                pairs = (*(pairs or ()), (xml.words(inner, "AnalysisType"), xml.words(inner, "AnalysisID")))
            elif name == "TaxInformation":
                _tax(found, inner)
            elif name in found:
                found[name] = inner.text
        if pairs:
            found["dims"] = self.batch.dimensions(self.number, pairs)
        self.rows.append((self.number, self.entered, *found.values(), *self.head))
        if len(self.rows) >= LONGEST:
            self.flush()

    def transaction(self, element: xml.Element) -> None:
        """A transaction has ended; what its journal is called stands before the first one, be it empty."""
        if (journal := element.getparent()) is not None and xml.local(journal) == "Journal":
            self.transactions += 1
            self._begin(journal)

    def flush(self) -> None:
        """Hand over what was gathered."""
        if self.rows:
            self.batch.take(pl.DataFrame(dict(zip(SCHEMA, zip(*self.rows, strict=True), strict=True)), schema=SCHEMA))
            self.rows = []

    def _enter(self, holder: xml.Element) -> None:
        """Another transaction begins (or a document that is none): keep what stands before its first line."""
        if len(self.rows) >= BATCH:
            self.flush()
        self.holder = holder
        transaction = holder if xml.local(holder) == "Transaction" else holder.getparent()
        journal = transaction.getparent() if xml.local(transaction) == "Transaction" else None
        if journal is None or xml.local(journal) != "Journal":
            self.head = None
            return
        self._begin(journal)
        self.entered += 1
        self.head = (*_texts(transaction, HEAD), *self.journal_head)

    def _begin(self, journal: xml.Element) -> None:
        """Keep what a journal is called, at its first transaction."""
        if journal is not self.journal:
            self.journal, self.journal_head = journal, _texts(journal, JOURNAL)


def _texts(element: xml.Element, names: tuple[str, ...]) -> tuple[str | None, ...]:
    """The texts of the elements of those names that stand before the first one that holds others."""
    found: dict[str, str | None] = {}
    for inner in element:
        if len(inner):
            break
        found.setdefault(xml.local(inner), inner.text)
    return tuple(found.get(name) for name in names)


def _side(found: dict[str, str | None], name: str, element: xml.Element) -> None:
    """An amount, with its currency where it has one; in Portugal the element is the amount itself."""
    found[name] = element.text
    for inner in element:
        part = xml.local(inner)
        if part == "Amount":
            found[name] = inner.text
        elif part in found:
            found[part] = inner.text


def _tax(found: dict[str, str | None], element: xml.Element) -> None:
    """The first tax of a line."""
    if found["TaxCode"] is None and found["TaxBase"] is None:
        for inner in element:
            name = xml.local(inner)
            if name in {"TaxCode", "TaxBase"}:
                found[name] = inner.text
