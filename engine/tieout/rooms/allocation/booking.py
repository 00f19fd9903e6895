"""From what a rule passes on to the lines of its journal, and the due-to and due-from legs between companies.

SE01 (SEK) passes 1,000.00 of its rent to DK01 (DKK) at 0.6650:

    SE01   5010 rent            -1,000.00 SEK          DK01   5010 rent       665.00 DKK  (1,000.00 SEK)
           1660 due from DK01    1,000.00 SEK                 2860 due to    -665.00 DKK  (1,000.00 SEK)

The charge between companies is made in the accounting currency of the one that gives; it is converted once, at the
rate of the posting date, and shared over the lines, so that the legs mirror each other to the cent.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from tieout import money
from tieout.rooms.allocation.passing import step
from tieout.rooms.allocation.reading import NOTHING, Amounts, Cell, summed
from tieout.rooms.allocation.sharing import apportioned
from tieout.rooms.allocation.targets import Refused, renamed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from tieout.rooms.allocation.passing import Passed
    from tieout.rooms.allocation.rules import AllocationRule
    from tieout.rooms.allocation.targets import Sharing, Target


@dataclass(frozen=True)
class Company:
    """What the room must know of a company: its currencies, the day it posts (None: not in this run), its accounts."""

    id: str
    currency: str
    reporting_currency: str
    posting_date: date | None
    due_to: str | None
    due_from: str | None


class Share(NamedTuple):
    """A row of allocation.lines: what of one source account went to one destination, in both companies' money."""

    source_account: str
    place: int
    target: Target
    cell: Cell
    given: Amounts
    taken: Amounts


class Entry(NamedTuple):
    """A journal line; `to` is the company that receives, by which the vouchers of a rule are told apart."""

    to: str
    cell: Cell
    amounts: Amounts


@dataclass
class Booked:
    """What a rule comes to: shares, journal lines, the path of each rate used by company."""

    shares: list[Share] = field(default_factory=list)
    entries: list[Entry] = field(default_factory=list)
    paths: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """An exchange rate as an exact fraction, and how it was found."""

    value: Fraction
    path: str


Key = TypeVar("Key")
Rates = dict[tuple[str, str, str], Found]


def booked(
    rule: AllocationRule, passed: Passed, sharing: Sharing, companies: Mapping[str, Company], rates: Rates
) -> Booked:
    """The shares and journal lines of a rule. Raises Refused where a rate is missing."""
    made = Booked()
    for company in dict.fromkeys(target.company for target in sharing.targets):
        places = [place for place, target in enumerate(sharing.targets) if target.company == company]
        if company == rule.company:
            _inside(made, rule, passed, sharing, places)
        else:
            _between(made, rule, passed, sharing, places, (companies[rule.company], companies[company]), rates)
    return made


def _offsets(made: Booked, rule: AllocationRule, passed: Passed, places: Sequence[int], to: str) -> Amounts:
    """Take off the source, balance by balance, what went to one company; returns how much that was."""
    named = {key.removeprefix("dim_"): value for key, value in rule.offset.dimensions.items()}
    lines: dict[Cell, Amounts] = {}
    renaming = {text: renamed(text, named) for text in {cell.dims for cell in passed}}
    for cell, parts in passed.items():
        amounts = parts[places[0]] if len(places) == 1 else summed([parts[place] for place in places])
        if any(amounts):
            account = rule.offset.account or cell.account
            _add(lines, Cell(cell.company, account, cell.currency, renaming[cell.dims], cell.partner), amounts)
    made.entries += [Entry(to, cell, -amounts) for cell, amounts in lines.items() if any(amounts)]
    return summed(list(lines.values()))


def _add(sums: dict[Key, Amounts], key: Key, amounts: Amounts) -> None:
    """Add to one of several sums."""
    before = sums.get(key)
    sums[key] = amounts if before is None else before + amounts


def _inside(made: Booked, rule: AllocationRule, passed: Passed, sharing: Sharing, places: Sequence[int]) -> None:
    """Destinations in the rule's own company: they take over each balance in its own currency."""
    lines: dict[Cell, Amounts] = {}
    for place in places:
        target = sharing.targets[place]
        shares: dict[tuple[str, Cell], Amounts] = {}
        dims = {text: target.dims(text) for text in {cell.dims for cell in passed}}
        for cell, parts in passed.items():
            amounts = parts[place]
            if any(amounts):
                landed = Cell(
                    cell.company, target.account or cell.account, cell.currency, dims[cell.dims], cell.partner
                )
                _add(shares, (cell.account, landed), amounts)
                _add(lines, landed, amounts)
        made.shares += [Share(source, place, target, cell, one, one) for (source, cell), one in shares.items()]
    made.entries += [Entry(rule.company, cell, amounts) for cell, amounts in lines.items() if any(amounts)]
    _offsets(made, rule, passed, places, rule.company)


def _between(
    made: Booked, rule: AllocationRule, passed: Passed, sharing: Sharing, places: Sequence[int],
    pair: tuple[Company, Company], rates: Rates,
) -> None:  # fmt: skip
    """Destinations in another company: a charge in the giver's currency, and the legs that balance both."""
    giver, taker = pair
    shares: dict[tuple[int, str, Cell], Amounts] = defaultdict(lambda: NOTHING)
    for cell, parts in passed.items():
        for place in places:
            target = sharing.targets[place]
            landed = Cell(taker.id, target.account or cell.account, giver.currency, target.dims(cell.dims), giver.id)
            part = parts[place]
            shares[place, cell.account, landed] += Amounts(part.own, part.own, part.reporting)
    keys = sorted(shares, key=lambda key: key[0])
    taken = _converted([shares[key] for key in keys], rule, pair, rates, made.paths)
    lines: dict[Cell, Amounts] = defaultdict(lambda: NOTHING)
    for (place, source, cell), amounts in zip(keys, taken, strict=True):
        made.shares.append(Share(source, place, sharing.targets[place], cell, shares[place, source, cell], amounts))
        lines[cell] += amounts
    made.entries += [Entry(taker.id, cell, amounts) for cell, amounts in lines.items() if any(amounts)]
    given, got = _offsets(made, rule, passed, places, taker.id), summed(taken)
    given = Amounts(given.own, given.own, given.reporting)
    owed = given.own >= 0
    due = ((giver, taker, given, owed), (taker, giver, -got, not owed))
    for company, other, amounts, claim in due:
        account = company.due_from if claim else company.due_to
        if any(amounts):
            if account is None and company.posting_date is not None:
                raise Refused("allocation_due_account", expected=company.id, actual="due_from" if claim else "due_to")
            cell = Cell(company.id, account or "", giver.currency, "", other.id)
            made.entries.append(Entry(taker.id, cell, amounts))


def _converted(
    given: Sequence[Amounts], rule: AllocationRule, pair: tuple[Company, Company], rates: Rates, paths: dict[str, str]
) -> list[Amounts]:
    """Charges in the taker's own money: the sum is converted, its lines share it."""
    giver, taker = pair
    own = _at(rule, giver, taker.currency, [one.own for one in given], rates, paths)
    if taker.reporting_currency == taker.currency:
        reporting = own
    elif taker.reporting_currency == giver.reporting_currency:
        reporting = [one.reporting for one in given]
    else:
        amounts = [one.own for one in given]
        reporting = _at(rule, giver, taker.reporting_currency, amounts, rates, paths)
    return [Amounts(one.own, mine, theirs) for one, mine, theirs in zip(given, own, reporting, strict=True)]


def _at(
    rule: AllocationRule, giver: Company, target: str, amounts: list[int], rates: Rates, paths: dict[str, str]
) -> list[int]:
    """Amounts in another currency; their sum is rounded once."""
    if giver.currency == target:
        return list(amounts)
    found = rate(rule, giver, target, rates)
    paths[target] = found.path
    unit = step(target)
    bottom = found.value.denominator * unit
    total = money.divided(sum(amounts) * found.value.numerator, bottom)
    parts = apportioned([amount * found.value.numerator for amount in amounts], bottom, total)
    return [part * unit for part in parts]


def rate(rule: AllocationRule, giver: Company, target: str, rates: Rates) -> Found:
    """The rate from a company's accounting currency on the day it posts. Raises Refused where it is missing."""
    found = rates.get((giver.id, giver.currency + target, rule.rate_type))
    if found is None:
        day = str(giver.posting_date)
        raise Refused(
            "allocation_missing_rate", actual=f"{giver.currency}/{target}", detail=rule.rate_type, expected=day
        )
    return found
