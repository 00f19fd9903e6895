"""An audit file as it is read: its chart, parties and codes, its openings and entries, counted while they pass.

Every version arrives here under the names of 3.2. Nothing is held but the chart, the parties, the codes and one sum an
account; entries go straight to the ledger's cells. The number of a `line` stands beside them there for the subledgers,
which name it; the ledger does not read it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tieout.readers.notes import Notes
from tieout.readers.vouchers import Numbers
from tieout.readers.xaf import words

if TYPE_CHECKING:
    from tieout.readers.national import Told

NIL = Decimal(0)
SOURCES = {"S": "ar", "P": "ap", "B": "bank", "C": "bank", "G": "inventory", "M": "gl", "Y": "gl", "Z": "gl"}
LEDGERS = {"S": "ar", "P": "ap"}  # whose journal a party is met in
LEAD = ("leadCode", "leadDescription")
CODED = ("RGScode", "conceptRef", "leadReference", "leadCode", "leadCrossRef")  # where an RGS code may stand


@dataclass
class Account:
    """An account and what it holds; `row` 0 = used, but not declared."""

    number: str
    row: int = 0
    name: str = ""
    kind: str = ""  # accTp as written: B, P or M; free text before 3.0
    group: str = ""  # what the file calls the group it belongs to
    codes: tuple[str, ...] = ()
    opening: Decimal = NIL
    movement: Decimal = NIL


@dataclass
class Party:
    """A customer or supplier, with the opening balance version 4.0 states."""

    row: int
    name: str
    kind: str  # C, S, B (both), O or blank
    opening: Decimal | None
    ledgers: set[str] = field(default_factory=set)


class Transaction(NamedTuple):
    """The head of a transaction, with what its journal says."""

    ordinal: int
    journal: str
    kind: str  # jrnTp: S sales, P purchases, B bank, C cash, O opening ...
    number: str
    text: str
    period: str
    date: str
    user: str


class Head(NamedTuple):
    """What all lines of a transaction have in common."""

    transaction: Transaction
    voucher: str  # journal and number: a number alone comes back in every journal
    source: str
    opens: bool  # its lines are balances brought forward
    date: str  # the day it counts on
    strays: str  # the code of a date that is not where it should be; "" where it is


@dataclass
class Tally:
    """What a section holds: lines, transactions, debit and credit by sign and as written beside D and C."""

    lines: int = 0
    units: int = 0
    debit: Decimal = NIL
    credit: Decimal = NIL
    written_debit: Decimal = NIL
    written_credit: Decimal = NIL

    def add(self, amount: Decimal | None, side: str) -> None:
        """One more line; an amount that cannot be read counts as a line only."""
        self.lines += 1
        if amount is None:
            return
        self.debit += max(amount, NIL)
        self.credit += max(-amount, NIL)
        if side == "C" or (not side and amount < 0):
            self.written_credit -= amount
        else:
            self.written_debit += amount


class Auditfile:
    """What was read so far, and the cells it fills."""

    def __init__(self, told: Told, currency: str) -> None:
        """`currency` is the company's, until the header names one."""
        self.told, self.notes, self.currency = told, Notes(), currency
        self.header: dict[str, str] = {}
        self.company: dict[str, str] = {}
        self.chart: list[Account] = []
        self.accounts: dict[str, Account] = {}
        self.parties: dict[str, Party] = {}
        self.tax_codes: set[str] = set()
        self.tax_accounts: set[str] = set()
        self.cash_accounts: set[str] = set()
        self.periods: dict[str, tuple[str, str]] = {}
        self.linked: dict[str, str] = {}  # RGS code by account, where 3.1 keeps them apart from the chart
        self.opening_lines: dict[str, str] = {}  # account by the number of the opening line
        self.opened, self.entries, self.numbers = Tally(), Tally(), Numbers()
        self.has_openings = False

    def account(self, row: int, cells: dict[str, str]) -> None:
        """An account of the chart; the first of a number is the one that counts."""
        found = Account(
            cells.get("accID", ""), row, cells.get("accDesc", ""), cells.get("accTp", ""),
            " ".join(cells[name] for name in LEAD if cells.get(name)),
            tuple(cells[name] for name in CODED if cells.get(name)),
        )  # fmt: skip
        self.chart.append(found)
        self.accounts.setdefault(found.number, found)

    def party(self, row: int, cells: dict[str, str]) -> None:
        """A customer or supplier."""
        opening = words.signed({"amnt": cells.get("opBalDesc", ""), "amntTp": cells.get("opBalTp", "")})[1]
        kind = cells.get("custSupTp", "").upper()[:1]
        name = cells.get("custSupName") or cells.get("contact", "")
        self.parties.setdefault(cells.get("custSupID", ""), Party(row, name, kind, opening))

    def tax(self, cells: dict[str, str]) -> None:
        """A VAT code and the accounts it is paid or claimed on."""
        self.tax_codes.add(cells.get("vatID", ""))
        self.tax_accounts |= {cells[name] for name in ("vatToPayAccID", "vatToClaimAccID") if cells.get(name)}

    def period(self, cells: dict[str, str]) -> None:
        """A period and its first and last day."""
        first, last = (words.day(cells.get(name, "")) for name in ("startDatePeriod", "endDatePeriod"))
        self.periods[cells.get("periodNumber", "").lstrip("0") or "0"] = (first, last)

    def held(self, number: str) -> Account:
        """The account of that number, made where the chart lacks it."""
        return self.accounts.setdefault(number, Account(number))

    def opening(self, row: int, cells: dict[str, str]) -> None:
        """A line of the opening balance."""
        text, amount = words.signed(cells)
        number = cells.get("accID", "")
        account = self.held(number)
        self.opened.add(amount, cells.get("amntTp", "").upper())
        self.opening_lines[cells.get("nr", "")] = number
        if amount:
            account.opening += amount
        self.told.table("opening_balances").add(row, account=number, amount=text)

    def begin(self, found: Transaction, row: int) -> Head:
        """A transaction begins; `row` is that of its first line."""
        voucher = f"{found.journal}-{found.number}" if found.journal else found.number
        opens = found.kind.upper() == "O" or (found.period.isdecimal() and int(found.period) == 0)
        date, strays = self._dated(found, opens=opens)
        self.has_openings = self.has_openings or opens
        self.numbers.begin(voucher, row)
        return Head(found, voucher, SOURCES.get(found.kind.upper(), ""), opens, date, strays)

    def _dated(self, found: Transaction, *, opens: bool) -> tuple[str, str]:
        """The day a transaction counts on: its own; of openings dated before the year, the year's first."""
        date, span = found.date, self.periods.get(found.period.lstrip("0") or "0")
        start, end = (words.day(self.header.get(name, "")) for name in ("startDate", "endDate"))
        if not words.DAY.fullmatch(date):
            return date, ""
        if opens:
            early = bool(start) and date < start
            return start if early else date, "xaf_opening_entries_early" if early else ""
        if start and end and not start <= date <= end:
            return date, "xaf_outside_year"
        return date, "xaf_outside_period" if span and not span[0] <= date <= span[1] else ""

    def line(self, row: int, cells: dict[str, str], head: Head, taxes: list[dict[str, str]]) -> None:
        """An entry of the ledger."""
        text, amount = words.signed(cells)
        number = cells.get("nr", "")
        account = self.accounts.get(cells.get("accID", "")) or self.held(cells.get("accID", ""))
        self.entries.add(amount, cells.get("amntTp", "").upper())
        self.numbers.line(number, row)
        if amount and head.opens:
            account.opening += amount
        elif amount:
            account.movement += amount
        if head.strays:
            name = head.voucher if head.strays == "xaf_outside_period" else head.transaction.date
            self.notes.add(head.strays, row, name, max(amount or NIL, NIL))
        self._refer(row, account, cells, head, taxes)
        self.told.table("gl_entries").add(
            row,
            voucher=head.voucher, journal=head.transaction.journal, posting_date=head.date,
            entry_no=f"{head.voucher}-{number}", account=account.number, amount=text,
            description=cells.get("desc") or head.transaction.text, source=head.source,
            document_no=cells.get("docRef") or cells.get("invRef", ""),
            document_date=words.day(cells.get("effDate", "")),
            party=cells.get("custSupID", ""), settlement_id=cells.get("matchKeyID", ""),
            created_by=head.transaction.user, period_type="opening" if head.opens else "operating",
            dims=words.dims(cells), line=number, **_foreign(cells, amount), **_taxed(amount, cells, taxes),
        )  # fmt: skip

    def _refer(
        self, row: int, account: Account, cells: dict[str, str], head: Head, taxes: list[dict[str, str]]
    ) -> None:
        """Hold what an entry refers to against what the file declares."""
        if not account.row:
            self.notes.add("xaf_undeclared_account", row, account.number)
        if party := cells.get("custSupID", ""):
            known = self.parties.get(party)
            if known is None:
                self.notes.add("xaf_undeclared_party", row, party)
            elif head.transaction.kind in LEDGERS:
                known.ledgers.add(LEDGERS[head.transaction.kind])
        for tax in taxes if self.tax_codes else ():
            if tax.get("vatID", "") not in self.tax_codes:
                self.notes.add("xaf_undeclared_tax", row, tax.get("vatID", ""))


def _foreign(cells: dict[str, str], amount: Decimal | None) -> dict[str, str]:
    """The currency of a line and what it comes to in it: on the side its amount is on."""
    if "foreignCode" not in cells:
        return {}
    code, text = cells["foreignCode"].upper(), cells.get("foreignAmount", "")
    foreign = words.number(text)
    if not code or foreign is None:
        return {"currency": code, "amount_currency": text}
    if amount is not None and ((amount < 0) != (foreign < 0)):
        foreign = -foreign
    return {"currency": code, "amount_currency": f"{foreign:f}"}


def _taxed(amount: Decimal | None, cells: dict[str, str], taxes: list[dict[str, str]]) -> dict[str, str]:
    """The VAT codes of a line, and the base where the one tax stated is the rate's share of the line itself."""
    if not taxes:
        return {}
    told = {"tax_code": ",".join(tax["vatID"] for tax in taxes if tax.get("vatID"))}
    rate, tax = (words.number(taxes[0].get(name, "")) if len(taxes) == 1 else None for name in ("vatPerc", "vatAmnt"))
    if amount is None or rate is None or tax is None or not cells.get("accID"):
        return told
    if abs(abs(amount) * rate / 100 - abs(tax)) <= Decimal("0.02"):
        told["tax_base"] = f"{amount:f}"
    return told
