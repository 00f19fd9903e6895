"""SIE 5, the Swedish ledger file in XML (namespace http://www.sie.se/sie5): accounts, balances, items and entries.

Root `Sie` is a whole year of a company's books, root `SieEntry` a file of entries to be imported: it has no year, no
openings and no balances, so year and openings come from close.toml and the other files. An entry struck out
(`Overstrike`) is void: it is counted and told, and never loaded. Documents embedded in the file are passed over, an
electronic signature is told and never verified.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tieout.readers import xml
from tieout.readers.national import Told
from tieout.readers.notes import Notes
from tieout.readers.sie5.balances import Balances
from tieout.readers.sie5.entries import Entries
from tieout.readers.sie5.invoices import Invoices
from tieout.readers.values import Style

if TYPE_CHECKING:
    from tieout.readers.national import File

ROOTS = ("Sie", "SieEntry")
SPACE = "sie.se/sie5"
NAMES = frozenset(
    """FileInfo Account Dimension CustomerInvoices CustomerInvoice SupplierInvoices SupplierInvoice FixedAsset
    GeneralObject Customer Supplier JournalEntry LedgerEntry EmbeddedFile FileReference Signature""".split()
)
SEVERITIES = {
    "sie5_struck_out": "info", "sie5_no_primary_year": "warn", "sie5_balance_twice": "warn",
    "sie5_object_openings": "info", "sie5_unknown_type": "warn", "sie5_equity_as_liability": "info",
    "sie5_unlocked": "info", "sie5_unknown_item": "warn", "sie5_invoice_balances": "warn", "sie5_budgets": "info",
    "sie5_other_items": "info", "sie5_documents": "info", "sie5_signed": "info",
}  # fmt: skip
PASSED = {"EmbeddedFile": "sie5_documents", "FileReference": "sie5_documents", "Signature": "sie5_signed"}
PASSED |= {"FixedAsset": "sie5_other_items", "GeneralObject": "sie5_other_items"}


def recognises(start: bytes) -> bool:
    """Whether a file that begins so is SIE 5."""
    root = xml.root(start)
    return root.name in ROOTS and SPACE in root.namespace.lower()


def take(file: File) -> Told:
    """Take a SIE 5 file apart; raises Unreadable where it is no XML a ledger may be."""
    document = xml.opened(file)
    is_import = document.root.name == "SieEntry"
    told = Told(file.workspace, Style(), generate=False)
    notes, rows = Notes(), Counter[str]()
    balances = Balances(told, notes, is_import=is_import)
    invoices = Invoices(told, notes, balances)
    entries = Entries(told, notes, balances, invoices)
    takers = {
        "FileInfo": balances.info, "Account": balances.account, "Dimension": balances.dimension,
        "CustomerInvoice": invoices.invoice, "SupplierInvoice": invoices.invoice, "Customer": invoices.party,
        "Supplier": invoices.party, "LedgerEntry": entries.line, "JournalEntry": entries.closed,
    }  # fmt: skip
    for kind, element in xml.elements(document, NAMES, large_texts=True):
        rows[kind] += 1
        if kind in takers:
            takers[kind](element, rows[kind])
        elif kind in PASSED:
            notes.add(PASSED[kind], rows[kind])
    entries.finish()
    invoices.finish()
    balances.finish(invoices.controls)
    told.detected = f"{document.told}; SIE 5 {document.root.name}{'; signed' if rows['Signature'] else ''}"
    notes.tell(told, SEVERITIES)
    return told
