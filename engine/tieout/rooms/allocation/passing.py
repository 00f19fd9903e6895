"""What a rule passes on: every balance of its source to every destination, in each of its currencies on its own.

The result is by source balance, for each destination and, last, for what stays where percentages leave something.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import TYPE_CHECKING

from tieout import money
from tieout.rooms.allocation import reciprocal
from tieout.rooms.allocation.reading import Amounts, Cell
from tieout.rooms.allocation.sharing import apportioned, table
from tieout.rooms.allocation.targets import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from tieout.rooms.allocation.reading import Pools
    from tieout.rooms.allocation.rules import AllocationRule
    from tieout.rooms.allocation.targets import Sharing

    Passed = dict[Cell, list[Amounts]]
    Currencies = tuple[str, str]

TEN_THOUSAND = 10**money.PLACES


def step(currency: str) -> int:
    """How many ten-thousandths make the smallest part of a currency."""
    return int(10 ** (money.PLACES - money.decimals(currency)))


def ten_thousandths(amount: Decimal) -> int:
    """An amount as an integer."""
    return int(amount * TEN_THOUSAND)


def passed(cells: Mapping[Cell, Amounts], weights: Sequence[int], currencies: Currencies) -> Passed:
    """The parts of every balance by weight; columns add up to the parts of the whole, rows to the balances.

    `currencies`: accounting and reporting currency of the company.
    """
    made: Passed = {}
    for currency, group in _by_currency(cells):
        rows = [cells[cell] for cell in group]
        measures = [_parts([row[place] for row in rows], weights, each)
                    for place, each in enumerate((currency, *currencies))]  # fmt: skip
        for number, cell in enumerate(group):
            parts = zip(*(measure[number] for measure in measures), strict=True)
            made[cell] = [Amounts(*part) for part in parts]
    return made


def _by_currency(cells: Mapping[Cell, Amounts]) -> Iterator[tuple[str, list[Cell]]]:
    """The cells that hold something, by transaction currency."""
    groups: dict[str, list[Cell]] = defaultdict(list)
    for cell, amounts in sorted(cells.items()):
        if any(amounts):
            groups[cell.currency].append(cell)
    yield from groups.items()


def _parts(amounts: Sequence[int | None], weights: Sequence[int], currency: str) -> list[list[int]] | list[list[None]]:
    """The table of one measure, in the smallest parts of its currency unless the extract holds smaller ones."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts):
        return [[None] * len(weights)] * len(amounts)
    unit = step(currency)
    unit = unit if all(amount % unit == 0 for amount in known) else 1
    return [[part * unit for part in row] for row in table([amount // unit for amount in known], weights)]


def operated(cells: Mapping[Cell, Amounts], rule: AllocationRule, currencies: Currencies) -> dict[Cell, Amounts]:
    """The balances times (or by) the rule's operand, their sum rounded once."""
    factor = Fraction(rule.operand) if rule.operation == "multiply" else 1 / Fraction(rule.operand)
    if factor == 1:
        return dict(cells)
    made: dict[Cell, Amounts] = {}
    for currency, group in _by_currency(cells):
        measures = []
        for place, each in enumerate((currency, *currencies)):
            amounts = [cells[cell][place] for cell in group]
            measures.append(_times(amounts, factor, step(each)))
        made |= {cell: Amounts(*parts) for cell, parts in zip(group, zip(*measures, strict=True), strict=True)}
    return made


def _times(amounts: Sequence[int | None], factor: Fraction, unit: int) -> list[int] | list[None]:
    """Amounts times a factor, whole in the currency and so that they are the rounded sum."""
    known = [amount for amount in amounts if amount is not None]
    if len(known) < len(amounts):
        return [None] * len(amounts)
    bottom = factor.denominator * unit
    total = money.divided(sum(known) * factor.numerator, bottom)
    return [part * unit for part in apportioned([amount * factor.numerator for amount in known], bottom, total)]


def _names(rules: Iterable[AllocationRule]) -> str:
    """The names of rules in a sentence."""
    return ", ".join(sorted({rule.name for rule in rules}))


class Together:
    """The reciprocal rules of a step: their sources as pools that feed each other."""

    def __init__(self, rules: Mapping[int, AllocationRule], sharings: Mapping[int, Sharing], pools: Pools) -> None:
        """`rules` by their number, which is also the number of the reader of their source."""
        self.rules, self.sharings, self.pools = rules, sharings, pools
        self.numbers: dict[tuple[int, Cell], int] = {}
        self.nodes: list[reciprocal.Pool] = []

    def passed(self, currencies: Callable[[str], Currencies]) -> dict[int, Passed]:
        """What each rule passes on, by its number. Raises Refused where pools give nothing out."""
        waiting = [(number, cell) for number in self.rules for cell, amounts in sorted(self.pools.held[number].items())
                   if any(amounts)]  # fmt: skip
        self.numbers = {node: place for place, node in enumerate(waiting)}
        for node in waiting:  # grows while it is walked
            self.nodes.append(self._pool(node, waiting))
        made: dict[int, Passed] = {number: {} for number in self.rules}
        held = [self.pools.held[number].get(cell, Amounts(0, 0, 0)) for number, cell in waiting]
        measures = [self._flows(waiting, held, place, currencies) for place in range(3)]
        for place, (number, cell) in enumerate(waiting):
            made[number][cell] = [Amounts(*parts) for parts in zip(*(one[place] for one in measures), strict=True)]
        return made

    def _pool(self, node: tuple[int, Cell], waiting: list[tuple[int, Cell]]) -> reciprocal.Pool:
        """A source balance with where its parts land; balances that only come about by it are added."""
        number, cell = node
        sharing, targets = self.sharings[number], []
        for target in sharing.targets:
            dims, account = target.dims(cell.dims), target.account or cell.account
            takers = [one for one in self.pools.takers(target.company, account, dims) if one in self.rules]
            if takers and (len(takers) > 1 or target.company != cell.company):
                code = "allocation_reciprocal_overlap" if len(takers) > 1 else "allocation_reciprocal_companies"
                raise Refused(code, subject=_names(self.rules[one] for one in {number, *takers}))
            if not takers:
                targets.append(reciprocal.LEAVES)
                continue
            landing = self.pools.key(takers[0], cell._replace(account=account, dims=dims))
            landed = (takers[0], landing)
            if landed not in self.numbers:
                self.numbers[landed] = len(waiting)
                waiting.append(landed)
            targets.append(self.numbers[landed])
        stays = [reciprocal.LEAVES] if sharing.stays else []
        return reciprocal.Pool((*targets, *stays), tuple(sharing.weights))

    def _flows(
        self, nodes: Sequence[tuple[int, Cell]], held: Sequence[Amounts], place: int,
        currencies: Callable[[str], Currencies],
    ) -> Sequence[Sequence[int | None]]:  # fmt: skip
        """The flows of one measure, currency by currency and company by company, as no flow crosses them."""
        made: list[Sequence[int | None]] = [()] * len(nodes)
        kinds: dict[str, list[int]] = defaultdict(list)
        for number, (_, cell) in enumerate(nodes):
            kinds[(cell.currency, *currencies(cell.company))[place] + f" {cell.company} {cell.currency}"].append(number)
        for kind, members in kinds.items():
            amounts = [held[number][place] for number in members]
            if any(amount is None for amount in amounts):
                for number in members:
                    made[number] = [None] * len(self.nodes[number].weights)
                continue
            unit = step(kind[:3])
            known = [amount or 0 for amount in amounts]
            unit = unit if all(amount % unit == 0 for amount in known) else 1
            inside = {number: position for position, number in enumerate(members)}
            nodes_of = [
                reciprocal.Pool(tuple(inside.get(to, reciprocal.LEAVES) for to in self.nodes[number].targets),
                                self.nodes[number].weights)
                for number in members
            ]  # fmt: skip
            try:
                flows = reciprocal.flows(nodes_of, [amount // unit for amount in known])
            except reciprocal.Closed as closed:
                names = _names(self.rules[nodes[members[one]][0]] for one in closed.pools)
                raise Refused("allocation_reciprocal_closed", subject=names) from None
            for number, flow in zip(members, flows, strict=True):
                made[number] = [part * unit for part in flow]
        return made
