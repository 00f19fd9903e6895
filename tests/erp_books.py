"""What the ERP of one company holds: entries, items and applications, exported at a month's end, imported into."""

from __future__ import annotations

import csv as tables
import io
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from folder import Closed

LATEST = "9999-12-31"
OURS = {"company", "room"}  # journals.csv has these beside the columns of gl_entries


def written(rows: list[dict[str, Any]]) -> bytes:
    """Rows as CSV."""
    names = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = tables.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


class Books:
    """The ledger of a company that keeps euros and sells in foreign currency to customer K1."""

    def __init__(self, name: str = "C1", receivable: str = "1510", imports_until: str = LATEST) -> None:
        """Nothing posted yet; what a close proposes is imported as far as `imports_until` says."""
        self.name, self.receivable, self.imports_until = name, receivable, imports_until
        self.entries: list[dict[str, Any]] = []
        self.items: list[dict[str, Any]] = []
        self.applied: list[dict[str, Any]] = []
        self.imported: list[dict[str, Any]] = []

    def post(self, voucher: str, date: str, *legs: tuple[str, str, str, str]) -> None:
        """Post a voucher of legs (account, amount, currency, amount_currency)."""
        for account, amount, currency, foreign in legs:
            row = {"entry_no": f"E{len(self.entries)}", "voucher": voucher, "posting_date": date, "account": account}
            self.entries.append(row | {"amount": amount, "currency": currency, "amount_currency": foreign})

    def item(self, entry: str, date: str, amount: str, foreign: str, kind: str, currency: str) -> None:
        """An item of customer K1."""
        row = {"entry_no": entry, "ledger": "ar", "party": "K1", "posting_date": date, "amount": amount}
        row |= {"control_account": self.receivable, "currency": currency, "amount_currency": foreign}
        self.items.append(row | {"document_type": kind})

    def invoice(self, entry: str, date: str, amount: str, foreign: str, currency: str = "USD") -> None:
        """Sell something: so much foreign currency, booked at an amount."""
        self.post(entry, date, (self.receivable, amount, currency, foreign), ("3010", f"-{amount}", "", ""))
        self.item(entry, date, amount, foreign, "invoice", currency)

    def payment(self, entry: str, date: str, cash: str, foreign: str, currency: str = "USD") -> None:
        """Receive cash for so much foreign currency."""
        self.post(entry, date, ("1930", cash, "", ""), (self.receivable, f"-{cash}", currency, f"-{foreign}"))
        self.item(entry, date, f"-{cash}", f"-{foreign}", "payment", currency)

    def apply(self, payment: str, invoice: str, date: str, foreign: str, gain: str, currency: str = "USD") -> None:
        """Apply a payment to an invoice and book what it gained."""
        loss = gain.removeprefix("-") if gain.startswith("-") else f"-{gain}"
        taken_by = "3961" if loss.startswith("-") else "7961"
        self.post(payment, date, (self.receivable, gain, currency, "0.00"), (taken_by, loss, "", ""))
        self.item(f"{payment}X", date, gain, "0.00", "exchange_difference", currency)
        row = {"ledger": "ar", "entry_no": payment, "applied_to": invoice, "date": date, "amount_currency": foreign}
        self.applied.append(row)

    def take(self, run: Closed) -> None:
        """Import journals.csv of a close as it stands: its columns are those of gl_entries."""
        with (run.run.folder / "journals.csv").open(encoding="utf-8", newline="") as file:
            for row in tables.DictReader(file):
                if row["company"] == self.name and row["posting_date"] <= self.imports_until:
                    self.imported.append({name: value for name, value in row.items() if name not in OURS})

    def tables(self, until: str = LATEST) -> dict[str, list[dict[str, Any]]]:
        """The extract as taken at a day: what was posted by then, and whatever was imported."""
        entries = [row for row in self.entries if row["posting_date"] <= until] + self.imported
        items = [row for row in self.items if row["posting_date"] <= until]
        applied = [row for row in self.applied if row["date"] <= until]
        return {"gl_entries": entries, "subledger_entries": items, "subledger_applications": applied}

    def files(self) -> dict[str, bytes]:
        """The extract as files."""
        return {f"{name}.csv": written(rows) for name, rows in self.tables().items() if rows}


def exported(companies: list[Books], until: str = LATEST) -> dict[str, bytes]:
    """The extracts of companies that share an ERP, taken at a day."""
    rows: dict[str, list[dict[str, Any]]] = {}
    for books in companies:
        for table, own in books.tables(until).items():
            rows.setdefault(f"{table}.csv", []).extend({"company": books.name} | row for row in own)
    return {name: written(each) for name, each in rows.items() if each}
