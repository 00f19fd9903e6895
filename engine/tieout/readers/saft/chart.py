"""The chart of a SAF-T file with what each account held when the file begins and when it ends.

    AccountID 1920   OpeningDebitBalance 370000.00   ClosingDebitBalance 670568.75
    AccountID 2000   OpeningCreditBalance 225000.00  ClosingCreditBalance 225000.00

Openings are those of the first day the file is of. On the first day of a fiscal year they are what the year opens with;
on any other they are a trial balance of the evening before, income of the year so far included. A file without a
single entry is a trial balance of its last day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from tieout.readers.saft import countries

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from tieout.readers.national import Told
    from tieout.readers.notes import Notes
    from tieout.readers.saft.years import Years


@dataclass(frozen=True)
class Account:
    """An account as the file describes it; balances debit positive, "" where it states none."""

    row: int
    name: str
    type: str
    category: str
    is_group: bool
    appropriates: bool
    opening: str
    closing: str
    is_told: bool = False  # by an earlier part of the delivery


class Chart:
    """The accounts by number, and the control accounts that parties name."""

    def __init__(self, notes: Notes) -> None:
        self.notes = notes
        self.accounts: dict[str, Account] = {}
        self.controls: dict[str, str] = {}
        self.taxonomy = ""
        self.country = ""

    def add(self, row: int, cells: Mapping[str, str], *, is_told: bool = False) -> None:
        """An account; of two with one number the first counts."""
        number = cells.get("AccountID", "")
        before = self.accounts.get(number)
        if before:
            if not (before.is_told or is_told):
                self.notes.add("saft_repeated_account", row, number)
            return
        self.accounts[number] = Account(
            row,
            cells.get("AccountDescription", ""),
            countries.kind(self.country, cells),
            countries.category(self.country, cells, self.taxonomy),
            cells.get("GroupingCategory", "") in countries.GROUPS and self.country in countries.LUSOPHONE,
            countries.appropriates(self.country, cells),
            net(cells.get("OpeningDebitBalance", ""), cells.get("OpeningCreditBalance", "")),
            net(cells.get("ClosingDebitBalance", ""), cells.get("ClosingCreditBalance", "")),
            is_told,
        )

    def write(self, told: Told, years: Years, used: set[str], *, entries: bool) -> None:
        """Fill accounts and the balances; headings of a Portuguese chart only where a line was posted to them."""
        for number, one in self.accounts.items():
            if one.is_told or (one.is_group and number not in used):
                continue
            told.table("accounts").add(
                one.row, account=number, name=one.name, type=one.type, category=one.category,
                control=self.controls.get(number, ""),
            )  # fmt: skip
            if not one.is_group:
                _balances(told, number, one, years, entries=entries)


def _balances(told: Told, number: str, one: Account, years: Years, *, entries: bool) -> None:
    """What an account states: to be proved, and as the opening or the trial balance that the ledger begins with."""
    start, end = years.start, years.end
    for kind, day, amount in (("opening", start, one.opening), ("closing", end, one.closing)):
        if amount and day:
            told.table("stated_balances").add(one.row, kind=kind, account=number, date=f"{day}", amount=amount)
    if one.opening and amount_of(one.opening) != 0:
        if begins_within(years):
            _trial(told, one.row, number, start - timedelta(1) if start else None, one.opening)
        else:
            told.table("opening_balances").add(one.row, account=number, amount=one.opening)
    if one.closing and not entries:
        _trial(told, one.row, number, end, one.closing)


def begins_within(years: Years) -> bool:
    """Whether the file begins after the first day of a fiscal year, as a month's or a quarter's file does."""
    year = years.year(years.start) if years.start else None
    return bool(year and years.start != year[0])


def _trial(told: Told, row: int, number: str, day: date | None, amount: str) -> None:
    """A line of a trial balance."""
    if day:
        told.table("balances").add(row, account=number, date=f"{day}", amount=amount)


def net(debit: str, credit: str) -> str:
    """Debit less credit as text; what is no number stays as it is written, to be refused by name."""
    if not credit:
        return debit
    if not debit:
        return turned(credit)
    one, other = amount_of(debit), amount_of(credit)
    return f"{one - other:f}" if one is not None and other is not None else f"{debit} / {credit}"


def turned(amount: str) -> str:
    """The amount with the other sign, as text."""
    if amount_of(amount) is None:
        return amount
    return amount[1:] if amount[0] == "-" else f"-{amount.removeprefix('+')}"


def figure(amount: Decimal) -> str:
    """An amount as findings show it: with two decimals at least."""
    return f"{amount:.2f}" if amount == round(amount, 2) else f"{amount:f}"


def amount_of(text: str) -> Decimal | None:
    """A number; None for anything else."""
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
