"""Accounts of a DATEV ledger: their digits, their parties, and what SKR03 and SKR04 say about a number.

An account is a number of so many digits (`400` is 0400); one digit more is a party, a debtor up to 6, a creditor from 7
on. DATEV keeps parties on collective accounts, and so does this ledger where the chart is known: the line stands on the
collective account and names the party. A chart is SKR03 or SKR04 where the file says so, or where the classes used
leave no doubt: sales stand in class 8 of SKR03 alone, purchases and costs in 5 and 6 of SKR04 alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CHARTS = ("3", "4")
CARRIED = range(9000, 9010)  # the other leg of balances brought forward
CREDITORS = "789"
CLEAR = 5  # so many times more accounts speak for one chart than for the other

Range = tuple[int, int, str, str]
# from, to, type, control; the first that holds counts
TYPES: Mapping[str, tuple[Range, ...]] = {
    "3": (
        (1, 599, "asset", ""), (600, 799, "liability", ""), (800, 899, "equity", ""), (980, 986, "asset", ""),
        (996, 999, "asset", ""), (900, 999, "liability", ""), (1000, 1299, "asset", "bank"),
        (1400, 1409, "asset", "ar"), (1300, 1599, "asset", ""), (1600, 1609, "liability", "ap"),
        (1600, 1799, "liability", ""), (1800, 1999, "equity", ""), (2500, 2799, "revenue", ""),
        (2800, 2869, "equity", ""), (2000, 2999, "expense", ""), (3970, 3989, "asset", ""),
        (3000, 4999, "expense", ""), (7000, 7199, "asset", ""), (8000, 8999, "revenue", ""),
        (9000, 9009, "equity", ""), (9010, 9999, "statistical", ""),
    ),
    "4": (
        (1200, 1209, "asset", "ar"), (1600, 1899, "asset", "bank"), (1, 1999, "asset", ""),
        (2980, 2999, "liability", ""), (2000, 2979, "equity", ""), (3300, 3309, "liability", "ap"),
        (3000, 3999, "liability", ""), (4000, 4999, "revenue", ""), (5000, 6999, "expense", ""),
        (7000, 7199, "revenue", ""), (7400, 7499, "revenue", ""), (7700, 7799, "equity", ""),
        (7200, 7699, "expense", ""), (9000, 9009, "equity", ""), (9010, 9999, "statistical", ""),
    ),
}  # fmt: skip
COLLECTIVE = {"3": {"ar": 1400, "ap": 1600}, "4": {"ar": 1200, "ap": 3300}}
# accounts DATEV computes tax on: fixed assets, advances, income, cost; never cash, parties, tax itself, equity
TAXABLE = {
    "3": ((1, 599), (1510, 1519), (1710, 1729), (2000, 4999), (8000, 8999)),
    "4": ((1, 999), (1180, 1189), (3250, 3299), (4000, 7999)),
}
VOTES = {"3": ((8000, 8999),), "4": ((5000, 6999),)}
SPOKEN = {"3": {1000: "kasse", 1200: "bank|giro"}, "4": {1600: "kasse", 1800: "bank|giro"}}


class Account(NamedTuple):
    """An account of a booking: the ledger's account as text, its number, the party and ledger it stands for."""

    text: str
    number: int
    party: str = ""
    ledger: str = ""


class Chart:
    """The accounts of one client: `name` is "3", "4" or "" where neither is known, `digits` those of an account."""

    def __init__(self, name: str, digits: int) -> None:
        """Nothing asked yet."""
        self.name, self.digits = name, digits

    def account(self, written: str) -> Account | None:
        """The account that a file writes; None where it is no number. Zeros in front are filled in, never taken off."""
        text = written.strip()
        if not (text.isascii() and text.isdigit()):
            return None
        number = int(text)
        if len(str(number)) <= self.digits:
            return Account(text.zfill(self.digits), number)
        party = text if len(text) > self.digits else str(number)
        ledger = "ap" if str(number)[0] in CREDITORS else "ar"
        collective = COLLECTIVE[self.name][ledger] if self.name else None
        if collective is None:
            return Account(party, number, party, ledger)
        return Account(self.longer(collective), self.longer_number(collective), party, ledger)

    def longer(self, number: int) -> str:
        """A number of the four-digit chart in the digits of this ledger: zeros behind."""
        return f"{number:04}".ljust(self.digits, "0")

    def longer_number(self, number: int) -> int:
        """The same as a number."""
        return int(self.longer(number))

    def short(self, number: int) -> int:
        """The number in the four-digit chart: 840000 of a six-digit ledger is 8400."""
        return number // int(10 ** (self.digits - 4))

    def typed(self, account: Account) -> tuple[str, str]:
        """Type and control of an account; blank where the chart is not known."""
        if not self.name:
            return {"ar": ("asset", "ar"), "ap": ("liability", "ap")}.get(account.ledger, ("", ""))
        number = self.short(account.number)
        return next(
            ((kind, control) for low, high, kind, control in TYPES[self.name] if low <= number <= high), ("", "")
        )

    def taxable(self, account: Account) -> bool | None:
        """Whether DATEV computes tax on an account; None where nobody can say."""
        if account.party:
            return False
        if not self.name:
            return None
        return _within(self.short(account.number), TAXABLE[self.name])

    def carries(self, account: Account) -> bool:
        """Whether this is the other leg of balances brought forward."""
        return not account.party and self.short(account.number) in CARRIED


def guessed(numbers: Iterable[int], names: Mapping[int, str]) -> str:
    """The chart that the accounts used speak for; "" where they leave it open. Numbers are those of four digits."""
    used = set(numbers)
    votes = {chart: sum(_within(number, VOTES[chart]) for number in used) for chart in CHARTS}
    for chart, words in SPOKEN.items():
        votes[chart] += sum(
            any(word in names.get(number, "").lower() for word in shape.split("|")) for number, shape in words.items()
        )
    best, other = sorted(CHARTS, key=lambda chart: -votes[chart])
    return best if votes[best] and votes[best] >= CLEAR * votes[other] else ""


def _within(number: int, ranges: Iterable[tuple[int, int]]) -> bool:
    """Whether a number lies in one of the ranges."""
    return any(low <= number <= high for low, high in ranges)
