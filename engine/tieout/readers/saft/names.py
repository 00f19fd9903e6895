"""What of a SAF-T ledger is read, by name: of a transaction, of its journal, of a line."""

from __future__ import annotations

from typing import Final

LINES = frozenset(("Line", "TransactionLine", "DebitLine", "CreditLine"))
BODY = LINES | {"Lines", "Transaction"}  # where the head of a transaction, or of a journal, ends
HEAD = (
    "TransactionID", "Period", "PeriodYear", "TransactionDate", "SourceID", "VoucherType", "TransactionType",
    "Description", "SystemEntryDate", "GLPostingDate", "DocArchivalNumber", "CustomerID", "SupplierID",
)  # fmt: skip
JOURNAL = ("JournalID", "Type")
LINE = (
    "AccountID", "SourceDocumentID", "CustomerID", "SupplierID", "Description", "ReferenceNumber", "DebitAmount",
    "CreditAmount", "CurrencyCode", "CurrencyAmount", "TaxCode", "TaxBase", "SystemEntryDate",
)  # fmt: skip
SIDES = {"DebitAmount", "CreditAmount"}
CURRENCY = {"CurrencyCode", "CurrencyAmount"}
TAX = {"TaxCode", "TaxBase"}
TAX_CODE: Final = LINE.index("TaxCode")
TAX_BASE: Final = LINE.index("TaxBase")
