"""The rules in the order of their steps: what each comes to, and what it was refused for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout import money
from tieout.rooms.allocation import booking, circles, facts, passing, targets
from tieout.rooms.allocation.booking import Booked
from tieout.rooms.allocation.reading import NOTHING, Amounts, Cell, Line, summed
from tieout.rooms.allocation.targets import Refused, unknown_account

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from tieout.rooms.allocation.facts import Facts
    from tieout.rooms.allocation.passing import Passed
    from tieout.rooms.allocation.rules import AllocationRule
    from tieout.rooms.allocation.targets import Sharing


@dataclass
class Outcome:
    """What the rules come to, by their number: bookings, sharings, sources, and why some were not run."""

    booked: dict[int, Booked] = field(default_factory=dict)
    sharings: dict[int, Sharing] = field(default_factory=dict)
    sources: dict[int, Amounts] = field(default_factory=dict)
    stays: dict[int, Amounts] = field(default_factory=dict)
    refused: list[tuple[int, Refused]] = field(default_factory=list)
    states: dict[int, str] = field(default_factory=dict)
    late: dict[str, Decimal] = field(default_factory=dict)  # by proposal: what a rule not repeated would add
    behind: dict[int, list[int]] = field(default_factory=dict)  # rules a rule gives to that have run by then

    def refuse(self, number: int, reason: Refused) -> None:
        """Note that a rule cannot be run."""
        self.refused.append((number, reason))
        self.states[number] = "refused"


def run(own: Facts, barred: Mapping[int, list[Refused]]) -> Outcome:
    """Every rule by step; those `barred` are named and left out."""
    made = Outcome()
    for number, reasons in barred.items():
        for reason in reasons:
            made.refuse(number, reason)
    onward = [sorted(set(_fed(own, number))) for number in range(len(own.rules))]
    for group, reason in circular(own, onward):
        for number in group:
            made.states[number] = "refused"
        made.refused.append((group[0], reason))
    steps: dict[int, list[int]] = defaultdict(list)
    for number, rule in enumerate(own.rules):
        steps[rule.step].append(number)
    for _, numbers in sorted(steps.items()):
        _step(own, made, numbers)
        own.pools.add(line for number in numbers for line in _posted(own, made, number))
    made.behind = {number: _behind(own, made, number, onward[number]) for number in made.booked}
    return made


def _behind(own: Facts, made: Outcome, number: int, fed: Sequence[int]) -> list[int]:
    """The rules a rule gives to that do not pass it on, as they run no later than it does."""
    rule = own.rules[number]
    if made.states[number] != "allocated":
        return []
    return [
        other
        for other in fed
        if own.rules[other].step <= rule.step
        and not (rule.reciprocal and own.rules[other].reciprocal and own.rules[other].step == rule.step)
    ]


def _step(own: Facts, made: Outcome, numbers: Sequence[int]) -> None:
    """The rules of one step, none of which sees another's result but those solved together."""
    running = [number for number in numbers if number not in made.states]
    for number in running:
        try:
            made.sharings[number] = targets.sharing(own.rules[number], facts.basis(own, number))
        except Refused as reason:
            made.refuse(number, reason)
    shared = [number for number in running if number in made.sharings]
    passed: dict[int, Passed] = {}
    together = {number: own.rules[number] for number in shared if own.rules[number].reciprocal}
    if together:
        solving = passing.Together(together, made.sharings, own.pools)
        try:
            passed |= solving.passed(lambda company: _currencies(own, company))
        except Refused as reason:
            for number in together:
                made.states[number] = "refused"
            made.refused.append((min(together), reason))
    for number in shared:
        if number in made.states:
            continue
        try:
            _book(own, made, number, passed.get(number))
        except Refused as reason:
            made.refuse(number, reason)


def _currencies(own: Facts, company: str) -> tuple[str, str]:
    """The accounting and reporting currency of a company."""
    return own.companies[company].currency, own.companies[company].reporting_currency


def _book(own: Facts, made: Outcome, number: int, passed: Passed | None) -> None:
    """One rule: its source, its parts, its lines."""
    rule, sharing = own.rules[number], made.sharings[number]
    currencies = _currencies(own, rule.company)
    if passed is None:
        cells = _fixed(own, number) if rule.source.fixed_value is not None else own.pools.held[number]
        cells = passing.operated(cells, rule, currencies)
        passed = passing.passed(cells, sharing.weights, currencies)
    made.sources[number] = summed([part for parts in passed.values() for part in parts])
    if not passed:
        if rule.zero_source == "stop":
            raise Refused("allocation_source_zero")
        made.states[number] = "nothing"
        made.booked[number] = Booked()
        return
    booked = booking.booked(rule, passed, sharing, own.companies, own.rates)
    _check(own, rule, booked)
    made.booked[number] = booked
    if sharing.stays:
        made.stays[number] = summed([parts[-1] for parts in passed.values()])
    made.states[number] = "allocated"


def _fixed(own: Facts, number: int) -> dict[Cell, Amounts]:
    """A fixed amount as a balance without keys."""
    rule = own.rules[number]
    amount = passing.ten_thousandths(rule.source.fixed_value or Decimal(0))
    currency, reporting = _currencies(own, rule.company)
    value = amount
    if reporting != currency:
        found = booking.rate(rule, own.companies[rule.company], reporting, own.rates).value
        unit = passing.step(reporting)
        value = unit * money.divided(amount * found.numerator, found.denominator * unit)
    return {Cell(rule.company, "", currency, "", ""): Amounts(amount, amount, value)}


def _check(own: Facts, rule: AllocationRule, booked: Booked) -> None:
    """Every account must be in its chart and open; statistical accounts pass amounts among themselves only."""
    kinds = set()
    for entry in booked.entries:
        cell = entry.cell
        if own.companies[cell.company].posting_date is not None:
            if (cell.company, cell.account) not in own.charts:
                raise unknown_account(rule, cell.account, cell.company)
            kinds.add(own.charts[cell.company, cell.account] == "statistical")
    if len(kinds) > 1:
        raise Refused("allocation_statistical")
    if own.suspended and (shut := [cell for cell in _due(own, rule, booked) if cell[:2] in own.suspended]):
        named = sorted({f"{cell.company} {cell.account}" for cell in shut})
        raise Refused("allocation_suspended_account", actual=", ".join(named))


def _due(own: Facts, rule: AllocationRule, booked: Booked) -> Iterable[Cell]:
    """Where a rule still has something to post: what stands posted as it should be asks nothing of an account."""
    posted = [line for _, identity in own.identities(rule) for line in own.posted.get(identity, ())]
    if rule.rerun == "skip" and posted:
        return []
    left: dict[Cell, Amounts] = defaultdict(lambda: NOTHING)
    for entry in booked.entries:
        left[entry.cell] += entry.amounts
    for line in posted:
        left[line.cell] += -line.amounts
    return [cell for cell, amounts in left.items() if any(amounts)]


def _posted(own: Facts, made: Outcome, number: int) -> Iterable[Line]:
    """What the rules after this one see of it: its result; where it has none or is not repeated, what stands posted."""
    rule = own.rules[number]
    posted = [line for _, identity in own.identities(rule) for line in own.posted.get(identity, ())]
    if number not in made.booked or (rule.rerun == "skip" and posted):
        return posted
    return [Line(entry.cell, entry.amounts) for entry in made.booked[number].entries]


def circular(own: Facts, onward: Sequence[Sequence[int]]) -> list[tuple[list[int], Refused]]:
    """The groups of rules that feed each other in a circle and are not solved together, each with its circle."""
    found = []
    for group in circles.components(onward):
        rules = [own.rules[number] for number in group]
        together = all(rule.reciprocal for rule in rules) and len({rule.step for rule in rules}) == 1
        if len(group) > 1 and not together:
            way = [own.rules[number].name for number in circles.circle(onward, group)]
            found.append((group, Refused("allocation_circle", subject=" → ".join(way), actual=str(len(way) - 1))))
    return sorted(found, key=lambda one: one[0])


def _fed(own: Facts, number: int) -> Iterable[int]:
    """The rules whose source a rule's destinations fall into."""
    rule = own.rules[number]
    try:
        sharing = targets.sharing(rule, facts.basis(own, number))
    except Refused:
        return
    mine, source = own.pools.readers[number].criteria, own.pools.accounts[number]
    abroad = {one.company: frozenset((one.company, account) for _, account in source) for one in sharing.targets
              if one.company != rule.company}  # fmt: skip
    for target in sharing.targets:
        if target.weight:
            named = frozenset([(target.company, target.account)]) if target.account else None
            places = named or abroad.get(target.company, source)
            for taker in own.pools.fed(target.company, places, target.sets, mine):
                if taker < len(own.rules) and taker != number:
                    yield taker
