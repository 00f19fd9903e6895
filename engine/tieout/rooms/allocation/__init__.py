"""Allocation: costs move from where they were booked to who caused them, and nothing is lost on the way.

    rent 100.00, floor space SALES 2, ADM 1       5010 (no department)   -100.00
                                                  5010 SALES               66.67
                                                  5010 ADM                 33.33

Rules run in steps: what step 1 gives, step 2 passes on. Rules of a step marked reciprocal serve each other and are
solved as one linear system. In each currency of an amount the parts are the whole to the cent: cut down, cents left to
the largest remainders, ties in the order of the destinations. A destination in another company is charged in the
giver's currency, with due-to and due-from legs so that each company balances.

A rule is computed as if its own proposals had not been posted, and proposes the result less those: late costs yield
the difference (ERP topic "Process ledger allocations", which leaves order, rounding and repetition to the user).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout import journal
from tieout.kernels import unswept
from tieout.rooms.allocation import checks, facts, running, tables
from tieout.rooms.allocation.rules import AllocationRule

if TYPE_CHECKING:
    from datetime import date

    from tieout.books import Books
    from tieout.settings import Settings

__all__ = ["AllocationRule", "run"]
PAGES = ("page_basis", "page_flow", "page_ties")


def run(books: Books, settings: Settings) -> None:
    """Make allocation.lines, rules, journals and findings of the rules in force, and post; nothing without rules.

    Reads ledger.balances of the steps before, canonical.drivers and exchange_rates. Amounts debit positive; of the
    giving company in accounting currency, `amount_destination` in that of the receiving one.
    """
    listed: tuple[AllocationRule, ...] = settings.section("allocation")
    ends = {one.id: one.posting_date for one in facts.companies(books, settings).values()} if listed else {}
    numbers = [number for number, rule in enumerate(listed) if _in_force(rule, ends[rule.company])]
    places = {number: settings.place("allocation", number) for number in range(len(listed))}
    absent = list(checks.absent(listed, ends, places))
    if numbers:
        with unswept():  # millions of small parts, none of which points in a circle
            own = facts.gathered(books, settings, [listed[number] for number in numbers])
            outcome = running.run(own, checks.barred(own))
            tables.write(books, own, outcome, numbers)
        absent += tables.found(own, outcome, [places[number] for number in numbers])
    if numbers or absent:
        books.put("allocation.findings", tables.findings_of(absent))
    for page in PAGES if numbers else ():
        books.build(f"allocation/{page}")
    if numbers:
        journal.post(books, "allocation")


def _in_force(rule: AllocationRule, day: date | None) -> bool:
    """Whether a rule is active on the day its company posts; None where the company is not in this run."""
    if day is None or not rule.active:
        return False
    return (rule.effective_from or day) <= day <= (rule.effective_to or day)
