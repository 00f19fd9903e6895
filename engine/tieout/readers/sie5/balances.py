"""The head of a SIE 5 file, its chart, and the balances it states: opening of the year, and by month and object.

    OpeningBalance month 2014-01 (the year's first), no object    -> opening_balances
    every other OpeningBalance and ClosingBalance                 -> stated_balances, with the objects as dims

A balance by object is a part of the account's, never an addition to it: where an account opens by objects only, those
of its first dimension make the opening.
"""

from __future__ import annotations

import re
from calendar import monthrange
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tieout.readers import xml
from tieout.readers.dims import packed
from tieout.readers.sie.dimensions import RESERVED, stable

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.notes import Notes

TYPES = {
    "asset": "asset", "liability": "liability", "equity": "equity", "income": "revenue", "cost": "expense",
    "statistics": "statistical",
}  # fmt: skip
MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])(?:Z|[-+]\d{2}:\d{2})?")
AMOUNT = re.compile(r"[-+]?(?:[0-9]{1,14}(?:\.[0-9]{0,4})?|\.[0-9]{1,4})")  # what an amount of the ledger can hold
EQUITY = re.compile(r"20\d\d")  # the BAS chart's accounts of equity
BANK = re.compile(r"19\d\d")
KINDS = {"OpeningBalance": "opening", "ClosingBalance": "closing"}


class Account(NamedTuple):
    """An account of the chart."""

    row: int
    number: str
    name: str
    type: str


class Balance(NamedTuple):
    """A balance as the file states it; `objects` are (dimension, object)."""

    row: int
    kind: str
    account: str
    month: str
    amount: str
    currency: str
    foreign: str
    objects: tuple[tuple[str, str], ...]


class Balances:
    """What the file says before its entries, and the sums the entries are held against."""

    def __init__(self, told: Told, notes: Notes, *, is_import: bool) -> None:
        self.told, self.notes, self.is_import = told, notes, is_import
        self.start = ""  # the first month of the year of the file
        self.end = ""
        self.names = dict(RESERVED)
        self.chart: list[Account] = []
        self.stated: list[Balance] = []  # with dims, which the file names only after its accounts
        self.openings: dict[str, Decimal] = {}
        self.movements: dict[str, Decimal] = {}

    def info(self, element: xml.Element, _: int) -> None:
        """The head: company, program, currency, years."""
        found = {xml.local(inner): inner for inner in element}
        for key, name, attribute in (
            ("company_name", "Company", "name"), ("organisation", "Company", "organizationId"),
            ("program", "SoftwareProduct", "name"), ("version", "SoftwareProduct", "version"),
            ("created", "FileCreation", "time"), ("currency", "AccountingCurrency", "currency"),
        ):  # fmt: skip
            text = found[name].get(attribute, "") if name in found else ""
            if text:
                self.told.facts[key] = text[:10] if key == "created" else text
        if "FiscalYears" in found and not self.is_import:
            self._years([inner for inner in found["FiscalYears"] if xml.local(inner) == "FiscalYear"])

    def _years(self, years: list[xml.Element]) -> None:
        """The fiscal years: the primary one is the file's own, those before it are -1, -2 ..."""
        years = sorted((one for one in years if _first(one.get("start", ""))), key=lambda one: one.get("start"))
        primary = next((one for one in years if one.get("primary") in {"true", "1"}), None)
        if years and primary is None:
            primary = years[-1]
            if len(years) > 1:
                self.notes.add("sie5_no_primary_year", name=primary.get("start"))
        for place, year in enumerate(years):
            number = place - years.index(primary)
            self.told.facts[f"year_start.{number}"] = _first(year.get("start", ""))
            self.told.facts[f"year_end.{number}"] = _last(year.get("end", ""))
        if primary is not None:
            self.start, self.end = primary.get("start", "")[:7], primary.get("end", "")[:7]
            if cut := primary.get("lastCoveredDate"):
                self.told.facts["cut_off"] = cut[:10]

    def account(self, element: xml.Element, row: int) -> None:
        """An account, with what it opened and closed at."""
        number, kind = element.get("id", ""), element.get("type", "")
        if kind not in TYPES:
            self.notes.add("sie5_unknown_type", row, f"{number} {kind}".strip())
        self.chart.append(Account(row, number, element.get("name", ""), TYPES.get(kind, "")))
        stated = [inner for inner in element if xml.local(inner).removesuffix("Multidim") in KINDS]
        self.stated += self._opened(number, [_balance(row, number, inner) for inner in stated])
        for _ in (inner for inner in element if xml.local(inner).startswith("Budget")):
            self.notes.add("sie5_budgets", row, number)

    def _opened(self, number: str, found: list[Balance]) -> list[Balance]:
        """Take the opening of the year out of an account's balances; give back the others, each once."""
        seen: dict[tuple[object, ...], Balance] = {}
        for one in found:
            key = (one.kind, one.month, one.objects, one.currency)
            if key in seen and seen[key].amount != one.amount:
                self.notes.add("sie5_balance_twice", one.row, f"{number} {one.month}")
            seen.setdefault(key, one)
        first = [one for one in seen.values() if one.kind == "opening" and one.month == self.start and self.start]
        totals = [one for one in first if not one.objects]
        if first and not totals:
            dimension = min(one.objects[0][0] for one in first)
            totals = [one for one in first if len(one.objects) == 1 and one.objects[0][0] == dimension]
            self.notes.add("sie5_object_openings", first[0].row, number)
        for one in totals:
            self.told.table("opening_balances").add(
                one.row, account=number, amount=one.amount, currency=one.currency, amount_currency=one.foreign
            )
            self.openings[number] = self.openings.get(number, Decimal(0)) + (number_of(one.amount) or 0)
        return [one for one in seen.values() if one not in totals or one.objects]

    def dimension(self, element: xml.Element, _: int) -> None:
        """A dimension: its name, unless the standard reserves one for its number."""
        number, name = element.get("id", ""), stable(element.get("name", ""))
        if number not in self.names:
            name = name or f"dimension_{stable(number)}"
            self.names[number] = f"{name}_{stable(number)}" if name in self.names.values() else name

    def dims(self, objects: tuple[tuple[str, str], ...]) -> str:
        """Objects as the ledger keeps dimensions."""
        return packed({self.names.get(number, f"dimension_{stable(number)}"): code for number, code in objects})

    def held(self, account: str) -> Decimal:
        """What an account holds at the end of the file: its opening and its entries."""
        return self.openings.get(account, Decimal(0)) + self.movements.get(account, Decimal(0))

    def finish(self, controls: dict[str, str]) -> None:
        """The chart and the balances by month and object; `controls` says which accounts have a subledger."""
        knows_equity = any(one.type == "equity" for one in self.chart)
        for one in self.chart:
            kind = one.type
            if kind == "liability" and EQUITY.fullmatch(one.number) and not knows_equity:
                kind = "equity"
                self.notes.add("sie5_equity_as_liability", one.row, one.number)
            control = controls.get(one.number) or ("bank" if BANK.fullmatch(one.number) else "")
            self.told.table("accounts").add(one.row, account=one.number, name=one.name, type=kind, control=control)
        for balance in self.stated:
            day = (_first if balance.kind == "opening" else _last)(balance.month)
            self.told.table("stated_balances").add(
                balance.row, kind=balance.kind, account=balance.account, date=day, amount=balance.amount,
                dims=self.dims(balance.objects), currency="",
            )  # fmt: skip


def _balance(row: int, account: str, element: xml.Element) -> Balance:
    """A balance element."""
    inner = [(xml.local(one), one) for one in element]
    foreign = next((one for name, one in inner if name == "ForeignCurrencyAmount"), None)
    currency, amount = ("", "") if foreign is None else (foreign.get("currency", ""), foreign.get("amount", ""))
    objects = sorted(pair_of(one) for name, one in inner if name == "ObjectReference")
    kind = KINDS[xml.local(element).removesuffix("Multidim")]
    month = element.get("month", "")[:7]
    return Balance(row, kind, account, month, element.get("amount", ""), currency, amount, tuple(objects))


def pair_of(element: xml.Element) -> tuple[str, str]:
    """The dimension and the object an ObjectReference names."""
    return element.get("dimId", ""), element.get("objectId", "")


def number_of(text: str) -> Decimal | None:
    """An amount as a number; None where it is none."""
    return Decimal(text) if AMOUNT.fullmatch(text) else None


def _first(month: str) -> str:
    """The first day of a month; "" where it is none."""
    return f"{month[:7]}-01" if MONTH.fullmatch(month) else ""


def _last(month: str) -> str:
    """The last day of a month; "" where it is none."""
    day = _first(month)
    return f"{day[:8]}{monthrange(int(day[:4]), int(day[5:7]))[1]}" if day else ""
