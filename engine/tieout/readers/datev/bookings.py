"""The bookings of a DATEV file as entries: each row debits one account and credits the other, tax taken apart.

    Umsatz  S/H  Konto  Gegenkonto  BU  Belegdatum  Belegfeld 1
    119,00  S    4930   1200        9   1501        RE 7
    ->      RE 7 (2025-01-15): 4930 +100.00, 1576 +19.00, 1200 -119.00

S or H is the side of Konto; Gegenkonto has the other. A reversal (Generalumkehr) is written with its sides turned, so
it counts as it stands. A row that cannot be read is rejected by name, its other side with it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tieout.readers import dims
from tieout.readers.datev import tax
from tieout.readers.datev.chart import Account
from tieout.readers.notes import Notes

if TYPE_CHECKING:
    from tieout.readers.datev.chart import Chart
    from tieout.readers.datev.head import Head
    from tieout.readers.datev.tax import Rule, Taxes
    from tieout.readers.national import Cells

NIL = Decimal(0)
NUMBER = re.compile("-?[0-9]{1,14}(,[0-9]{1,9})?")  # more digits than an amount can have are none
SIDES = {"S": 1, "": 1, "H": -1}
YES = {"1", "G"}
SEVERITIES = {
    "datev_tax_unknown": "block", "datev_tax_side_unknown": "block", "datev_discount": "block",
    "datev_openings_open": "block", "datev_other_client": "block", "datev_repeated": "block",
    "datev_chart_unknown": "warn", "datev_tax_maybe": "warn", "datev_outside_batch": "warn",
    "datev_long_accounts": "warn", "datev_rate_only": "warn", "datev_reversals": "info", "datev_not_locked": "info",
    "datev_tax_computed": "info",
}  # fmt: skip


@dataclass
class Line:
    """One side of a booking: its account, its amount, and in the booking's currency where that is another."""

    account: Account
    amount: Decimal
    foreign: Decimal | None
    tax_code: str = ""
    tax_base: Decimal | None = None


@dataclass
class Booking:
    """A row as its cells say it."""

    row: int
    cells: dict[str, str]
    day: date
    sides: tuple[Account, Account]
    amount: Decimal
    foreign: Decimal | None


@dataclass
class Bookings:
    """The rows of a file being turned into entries."""

    head: Head
    chart: Chart
    taxes: Taxes
    currency: str
    entries: Cells
    notes: Notes = field(default_factory=Notes)
    used: dict[str, Account] = field(default_factory=dict)  # every account met, by its text
    first: dict[str, int] = field(default_factory=dict)  # the row each was met in first
    count: int = 0
    turnover: dict[int, Decimal] = field(default_factory=lambda: {1: NIL, -1: NIL})

    def add(self, row: int, cells: dict[str, str]) -> None:
        """One record."""
        self.count += 1
        booking = self._read(row, cells)
        if booking is None:
            self._reject(row, cells)
            return
        lines = [
            Line(booking.sides[0], booking.amount, booking.foreign),
            Line(booking.sides[1], -booking.amount, None if booking.foreign is None else -booking.foreign),
        ]
        lines += self._taxed(booking, lines)
        for line in lines:
            self._write(booking, line)
        self._told(booking)

    def _read(self, row: int, cells: dict[str, str]) -> Booking | None:
        """The record as a booking; None where a cell it rests on cannot be read."""
        day = dated(cells.get("date", ""), self.head.year_start)
        sides = self.chart.account(cells.get("account", "")), self.chart.account(cells.get("contra", ""))
        sign, written = SIDES.get(cells.get("side", "").upper()), number(cells.get("amount", ""))
        if day is None or sides[0] is None or sides[1] is None or sign is None or written is None:
            return None
        amount, foreign = self._in_own(row, cells, written)
        if amount is None:
            return None
        self.turnover[sign] += written
        return Booking(
            row, cells, day, (sides[0], sides[1]), sign * amount, None if foreign is None else sign * foreign
        )

    def _in_own(self, row: int, cells: dict[str, str], written: Decimal) -> tuple[Decimal | None, Decimal | None]:
        """The amount in the client's currency and, where the booking is in another, in that one."""
        currency = cells.get("currency", "").upper() or self.currency
        if currency == self.currency:
            return written, None
        base, rate = number(cells.get("base", "")), number(cells.get("rate", ""))
        if base is not None and cells.get("base_currency", "").upper() in {"", self.currency}:
            return base, written
        if rate:
            self.notes.add("datev_rate_only", row, currency)
            return (written / rate).quantize(tax.CENT, "ROUND_HALF_UP"), written
        return None, written

    def _reject(self, row: int, cells: dict[str, str]) -> None:
        """Both sides of a record that cannot be read, as it writes them, so that it is rejected by name."""
        day = dated(cells.get("date", ""), self.head.year_start)
        sides = {name: self.chart.account(cells.get(name, "")) for name in ("account", "contra")}
        told = " ".join(filter(None, (cells.get(name, "") for name in ("amount", "side", "currency"))))
        for account in sides.values():
            self.entries.add(
                row,
                posting_date=day.isoformat() if day else cells.get("date", ""),
                account=account.text if account and all(sides.values()) else "",
                amount=told or "",
            )

    def _taxed(self, booking: Booking, lines: list[Line]) -> list[Line]:
        """The lines of tax that a booking holds; the lines it was inside of are lowered by it."""
        key = booking.cells.get("key", "").strip()
        if not key:
            return [made for line in lines for made in self._by_account(booking, line)]
        day = dated(booking.cells.get("supplied", ""), booking.day) or booking.day
        rule = self.taxes.of_key(int(key), day, number(booking.cells.get("tax_rate", ""))) if key.isdigit() else None
        if rule is None:
            self.notes.add("datev_tax_unknown", booking.row, key, abs(booking.amount))
        if rule is None or not rule.rate:
            return []
        line = self._bearing(lines)
        if line is None:
            self.notes.add("datev_tax_side_unknown", booking.row, key, abs(booking.amount))
            return []
        return self._apart(booking, line, rule, key)

    def _by_account(self, booking: Booking, line: Line) -> list[Line]:
        """The tax of an account that computes it by itself."""
        day = dated(booking.cells.get("supplied", ""), booking.day) or booking.day
        number_ = line.account.number
        if line.account.party:
            return []
        rule = self.taxes.of_account(number_, day)
        if rule is None and self.taxes.automatic(number_):
            self.notes.add("datev_tax_unknown", booking.row, line.account.text, abs(booking.amount))
        elif rule is None and self.taxes.maybe(number_):
            self.notes.add("datev_tax_maybe", booking.row, line.account.text, abs(booking.amount))
        return self._apart(booking, line, rule, "") if rule and rule.rate else []

    def _bearing(self, lines: list[Line]) -> Line | None:
        """The side that tax is computed on: the one it can be computed on, Gegenkonto where both can."""
        able = [self.chart.taxable(line.account) for line in lines]
        if None in able:
            sure = [line for line, one in zip(lines, able, strict=True) if one is None]
            return sure[0] if len(sure) == 1 else None
        return lines[1] if able[1] else lines[0] if able[0] else None

    def _apart(self, booking: Booking, line: Line, rule: Rule, key: str) -> list[Line]:
        """The lines of tax of one side: taken out of it, or beside it with its counterpart where the buyer owes it."""
        reckon = tax.upon if rule.counter else tax.inside
        amount = reckon(line.amount, rule.rate)
        self.notes.add("datev_tax_computed", booking.row, amount=abs(amount))
        foreign = None if line.foreign is None else reckon(line.foreign, rule.rate)
        if not rule.counter:
            line.amount -= amount
            line.foreign = None if line.foreign is None or foreign is None else line.foreign - foreign
        line.tax_code = key
        found = self._tax_line(rule.account, amount, foreign, key, line.amount)
        if not rule.counter:
            return [found]
        against = self._tax_line(rule.counter, -amount, None if foreign is None else -foreign, key, -line.amount)
        return [found, against]

    def _tax_line(self, written: str, amount: Decimal, foreign: Decimal | None, key: str, base: Decimal) -> Line:
        """A line of tax."""
        account = self.chart.account(written) or Account(written, 0)
        return Line(account, amount, foreign, key, base)

    def _write(self, booking: Booking, line: Line) -> None:
        """One entry."""
        cells, account = booking.cells, line.account
        self.used.setdefault(account.text, account)
        self.first.setdefault(account.text, booking.row)
        document = cells.get("document", "").strip()
        day = booking.day.isoformat()
        opening = any(map(self.chart.carries, booking.sides))
        self.entries.add(
            booking.row,
            voucher=f"{document or f'#{booking.row}'} ({day})",  # ends in no digit: what is no series has no gaps
            posting_date=day,
            account=account.text,
            amount=f"{line.amount:f}",
            currency=cells.get("currency", "").upper() if line.foreign is not None else "",
            amount_currency=None if line.foreign is None else f"{line.foreign:f}",
            description=cells.get("text", ""),
            document_no=document,
            document_date=day,
            party=account.party,
            tax_code=line.tax_code,
            tax_base=None if line.tax_base is None else f"{line.tax_base:f}",
            period_type="opening" if opening else "operating",
            dims=dims.packed(
                {"cost_centre_1": cells.get("cost_1", "").strip(), "cost_centre_2": cells.get("cost_2", "").strip()}
            ),
        )

    def _told(self, booking: Booking) -> None:
        """Note what the row shows beside its amounts."""
        cells, head = booking.cells, self.head
        if number(cells.get("discount", "")):
            self.notes.add("datev_discount", booking.row, amount=abs(number(cells["discount"]) or NIL))
        if not (head.first or date.min) <= booking.day <= (head.last or date.max):
            self.notes.add("datev_outside_batch", booking.row, booking.day.isoformat())
        for written in (cells.get("account", ""), cells.get("contra", "")):
            if len(written.strip()) > head.digits + 1:
                self.notes.add("datev_long_accounts", booking.row, written.strip())
        key = cells.get("key", "").strip()
        if cells.get("reversal", "").upper() in YES or (key.isdigit() and int(key) in {*tax.REVERSAL, *tax.ABROAD, 80}):
            self.notes.add("datev_reversals", booking.row)
        if "0" in {cells.get("locked", ""), head.locked} and cells.get("locked") != "1":
            self.notes.add("datev_not_locked", booking.row)


def number(written: str) -> Decimal | None:
    """An amount as DATEV writes it, comma for decimals and nothing between thousands; None where it is none."""
    text = written.strip()
    if not NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation:
        return None


def dated(written: str, within: date | None) -> date | None:
    """DDMM, its first zero perhaps lost, in the twelve months that begin on a day; with a year, that year.

    The year of a DDMM is the fiscal year's: `201` is 2 January, of the second year where the year begins in July.
    """
    digits = written.strip()
    if not (digits.isascii() and digits.isdigit()) or not within:
        return None
    try:
        if len(digits) in {7, 8}:
            digits = digits.zfill(8)
            return date(int(digits[4:]), int(digits[2:4]), int(digits[:2]))
        if len(digits) not in {3, 4}:
            return None
        day, month = int(digits[:-2]), int(digits[-2:])
        year = within.year + ((month, day) < (within.month, within.day))
        return date(year, month, day)
    except ValueError:
        return None
