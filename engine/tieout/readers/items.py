"""Open items out of a ledger file: the documents of a subledger, what was paid on each, and what stays open.

    invoice 100   2014-01-04   5,000.00
    paid          2014-01-27  -5,000.00   applied to it: nothing is open
    invoice 101   2014-01-06   3,794.00
    paid          2014-01-29  -1,500.00   applied to it: 2,294.00 is open

Movements that name the same document make one item. Those of the side the item began on are its documents, those of
the other side settle them in their order. An item with amounts in a foreign currency is listed without applications:
its exchange differences are in the ledger only, and what is open would not add up.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.readers.national import Told

RECEIVED = {"ar": 1, "ap": -1}  # the side an invoice stands on


class Movement(NamedTuple):
    """A line of a subledger that belongs to an item; `amount` as the ledger holds it, debit positive."""

    row: int
    item: str
    party: str
    account: str
    date: str
    amount: Decimal
    currency: str = ""
    foreign: str = ""
    kind: str = ""  # payment or invoice; blank = by its place: what stands against the first of an item pays it
    document_no: str = ""
    due_date: str = ""
    name: str = ""


def write(told: Told, ledger: str, movements: Iterable[Movement]) -> None:
    """Fill subledger_entries and subledger_applications; `movements` with those of an item together, by date."""
    for item, found in groupby(movements, key=lambda one: one.item):
        lines = list(found)
        for number, line in enumerate(lines, start=1):
            pays = line.kind == "payment" if line.kind else line.amount * lines[0].amount < 0
            _entry(told, ledger, f"{item}-{number}", line, is_payment=pays)
        if not any(line.currency for line in lines):
            _apply(told, ledger, item, lines)


def _entry(told: Told, ledger: str, key: str, line: Movement, *, is_payment: bool) -> None:
    """One line of the subledger."""
    kind = "invoice" if line.amount * RECEIVED[ledger] >= 0 else "credit_note"
    told.table("subledger_entries").add(
        line.row, entry_no=key, ledger=ledger, party=line.party, posting_date=line.date, amount=f"{line.amount:f}",
        control_account=line.account, currency=line.currency, amount_currency=line.foreign,
        document_type="payment" if is_payment else kind, document_no=line.document_no, due_date=line.due_date,
        party_name=line.name,
    )  # fmt: skip


def _apply(told: Told, ledger: str, item: str, lines: list[Movement]) -> None:
    """Settle the lines of an item against each other, the earliest first, as far as they go."""
    waiting: list[list[Decimal]] = []  # number of the line, what is open of it
    for number, line in enumerate(lines, start=1):
        rest = line.amount
        while waiting and rest and waiting[0][1] * rest < 0:
            other, settled = waiting[0], min(abs(waiting[0][1]), abs(rest))
            told.table("subledger_applications").add(
                line.row, ledger=ledger, entry_no=f"{item}-{number}", applied_to=f"{item}-{other[0]}", date=line.date,
                amount_currency=f"{settled:f}", amount=f"{settled:f}",
            )  # fmt: skip
            other[1] += settled if other[1] < 0 else -settled
            rest += settled if rest < 0 else -settled
            if not other[1]:
                waiting.pop(0)
        if rest:
            waiting.append([Decimal(number), rest])
