"""Customer and supplier invoices of a SIE 5 file: loaded where they are what their accounts hold, told where not.

An entry on a subdivided account names the invoice it belongs to. What the invoices opened at and those entries must
come to what the account holds; then they are its open items. The closing balances that invoices state are held
against their entries too.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from tieout.readers import items, xml
from tieout.readers.national import Cells
from tieout.readers.sie5.balances import number_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.readers.national import Told
    from tieout.readers.notes import Notes
    from tieout.readers.sie5.balances import Balances

LEDGERS = {"CustomerInvoice": "ar", "SupplierInvoice": "ap", "Customer": "ar", "Supplier": "ap"}
UNTIED = {"ar": "sie5_receivables_untied", "ap": "sie5_payables_untied"}
MONEY = pl.Decimal(38, 4)
NIL = Decimal(0)


class Invoice(NamedTuple):
    """An invoice of a subdivided account."""

    ledger: str
    number: str
    party: str
    due: str


class Invoices:
    """The subdivided accounts: their invoices by account and name, their entries on disk."""

    def __init__(self, told: Told, notes: Notes, balances: Balances) -> None:
        self.told, self.notes, self.balances = told, notes, balances
        self.holder: xml.Element = None
        self.accounts: tuple[str, ...] = ()  # those the invoices being read subdivide, the primary one first
        self.ledgers: dict[str, str] = {}  # the ledger of each subdivided account
        self.controls: dict[str, str] = {}  # and of each primary one
        self.found: dict[str, dict[str, Invoice]] = {"ar": {}, "ap": {}}
        self.closings: dict[tuple[str, str], Decimal] = {}  # what invoices state to close at, by account and invoice
        self.names: dict[tuple[str, str], str] = {}
        self.cells = Cells(told.folder, "subledger_lines")

    def invoice(self, element: xml.Element, row: int) -> None:
        """An invoice: its customer or supplier, and the balances it states."""
        ledger, key = LEDGERS[xml.local(element)], element.get("id", "")
        holder = element.getparent()
        if holder is not self.holder:
            self.holder, self.accounts = holder, _subdivided(holder)
            self.ledgers |= dict.fromkeys(self.accounts, ledger)
            self.controls |= dict.fromkeys(self.accounts[:1], ledger)
        party = element.get("customerId") or element.get("supplierId", "")
        invoice = Invoice(ledger, element.get("invoiceNumber") or key, party, element.get("dueDate", ""))
        self.found[ledger][key] = invoice
        original = next(xml.inside(element, "OriginalAmount"), None)
        for balances in xml.inside(element, "Balances"):
            account = balances.get("accountId") or self.accounts[0]
            for one in balances:
                amount = number_of(one.get("amount", "")) or NIL
                kind, month = xml.local(one), one.get("month", "")[:7]
                if kind == "OpeningBalance" and month == self.balances.start:
                    day = "" if original is None else original.get("date", "")
                    self._keep(row, account, key, day, "1", {"amount": f"{amount:f}"})
                elif kind == "ClosingBalance" and month == self.balances.end:
                    self.closings[account, key] = self.closings.get((account, key), NIL) + amount

    def party(self, element: xml.Element, row: int) -> None:
        """A customer or supplier."""
        ledger, number, name = LEDGERS[xml.local(element)], element.get("id", ""), element.get("name", "")
        self.names[ledger, number] = name
        self.told.table("parties").add(row, ledger=ledger, party=number, name=name)

    def line(self, row: int, account: str, date: str, money: dict[str, str], key: str) -> Invoice | None:
        """The invoice an entry belongs to; its subledger line is kept."""
        ledger = self.ledgers.get(account)
        if not key or ledger is None:
            return None
        invoice = self.found[ledger].get(key)
        if invoice is None:
            self.notes.add("sie5_unknown_item", row, f"{account} {key}")
        self._keep(row, account, key, date, "", money | {"amount": f"{number_of(money['amount']) or NIL:f}"})
        return invoice

    def _keep(self, row: int, account: str, key: str, date: str, opening: str, money: dict[str, str]) -> None:
        """One line of a subledger."""
        self.cells.add(row, ledger=self.ledgers[account], account=account, key=key, date=date, opening=opening, **money)

    def finish(self) -> None:
        """Load each subledger that ties."""
        if self.balances.is_import or not self.cells.count:
            return
        self.cells.flush()
        frames = [pl.read_parquet(path) for path in sorted(self.cells.folder.glob("*.parquet"))]
        lines = pl.concat(frames, how="diagonal").with_columns(pl.col("amount").cast(MONEY))
        self._closings(lines)
        for ledger in sorted(set(self.ledgers.values())):
            self._one(ledger, lines.filter(pl.col("ledger") == ledger))

    def _one(self, ledger: str, lines: pl.DataFrame) -> None:
        """Load one ledger, or say by how much it misses its accounts."""
        accounts = [account for account, name in self.ledgers.items() if name == ledger]
        sums = dict(lines.group_by("account").agg(pl.col("amount").sum()).iter_rows())
        if all(sums.get(account, NIL) == self.balances.held(account) for account in accounts):
            items.write(self.told, ledger, self._movements(ledger, lines))
            return
        told, kept = sum(sums.values(), NIL), sum((self.balances.held(account) for account in accounts), NIL)
        row = lines["row"].min() if lines.height else 0
        figures = {"amount": f"{told - kept:f}", "expected": f"{kept:f}", "actual": f"{told:f}"}
        self.told.mark(UNTIED[ledger], row=row, detail=", ".join(accounts), **figures)  # type: ignore[arg-type]

    def _movements(self, ledger: str, lines: pl.DataFrame) -> Iterator[items.Movement]:
        """The lines as movements of their invoices."""
        for row in lines.sort("key", "date", "row", maintain_order=True).iter_rows(named=True):
            found = self.found[ledger].get(row["key"], Invoice(ledger, row["key"], "", ""))
            yield items.Movement(
                row["row"], row["key"], found.party, row["account"], row["date"], row["amount"],
                row.get("currency") or "", row.get("amount_currency") or "", "", found.number, found.due,
                self.names.get((ledger, found.party), ""),
            )  # fmt: skip

    def _closings(self, lines: pl.DataFrame) -> None:
        """Hold the closing balances that invoices state against their openings and entries."""
        sums = {
            (row["account"], row["key"]): row["amount"]
            for row in lines.group_by("account", "key").agg(pl.col("amount").sum()).to_dicts()
        }
        for (account, key), stated in self.closings.items():
            counted = sums.get((account, key), NIL)
            if stated != counted:
                self.notes.add("sie5_invoice_balances", name=f"{account} {key}", amount=stated - counted)


def _subdivided(element: xml.Element) -> tuple[str, ...]:
    """The accounts a group of invoices subdivides."""
    others = (one.get("accountId", "") for one in xml.inside(element, "SecondaryAccountRef"))
    return tuple(filter(None, (element.get("primaryAccountId", ""), *others)))
