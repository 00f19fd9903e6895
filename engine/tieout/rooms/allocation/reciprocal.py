"""Pools that serve each other, solved together: what each holds after all have passed on what they got.

    HR   80,000  to DP 20 %, production 80 %        HR = 80,000 + 8 % of DP        HR  91,056.91
    DP  120,000  to HR  8 %, production 92 %        DP = 120,000 + 20 % of HR      DP 138,211.38

That is one linear system. It is solved in integers without rounding (Bareiss: every division comes out even), and only
the flows are rounded: those between pools to the nearest cent, and what a pool passes to others takes what is left, so
that every pool gives away exactly what it holds. Repeating the step-down for ever would come to the same figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from tieout.money import divided
from tieout.rooms.allocation.circles import components
from tieout.rooms.allocation.sharing import shared

if TYPE_CHECKING:
    from collections.abc import Sequence

LEAVES = -1


class Closed(Exception):  # noqa: N818 - named as it is said
    """Pools that pass everything on to each other and nothing out: `pools` are their numbers."""

    def __init__(self, pools: Sequence[int]) -> None:
        super().__init__(f"pools {list(pools)} pass nothing out")
        self.pools = tuple(pools)


@dataclass(frozen=True)
class Pool:
    """What a pool passes on: for each destination the number of the pool it is (LEAVES where it is none), its weight.

    Weights are not negative and not all zero.
    """

    targets: tuple[int, ...]
    weights: tuple[int, ...]

    @property
    def whole(self) -> int:
        """What the weights are shares of."""
        return sum(self.weights)


def flows(pools: Sequence[Pool], held: Sequence[int]) -> list[list[int]]:
    """What every pool passes to each of its destinations, in smallest parts; `held` before anything is passed on.

    A pool's flows add up to what it held and got. Raises Closed where pools pass everything on to each other.
    """
    exact = totals(pools, held)
    parents, order = _ways_out(pools)
    made = [
        [divided(*(total * weight / pool.whole).as_integer_ratio()) if target != LEAVES else 0
         for target, weight in zip(pool.targets, pool.weights, strict=True)]
        for pool, total in zip(pools, exact, strict=True)
    ]  # fmt: skip
    got = list(held)
    for number, pool in enumerate(pools):
        for place, target in enumerate(pool.targets):
            if target != LEAVES and parents[number] != place:
                got[target] += made[number][place]
    for number in order:  # those furthest from the way out first: whoever passes on to them is done
        _leave(pools[number], made[number], parents[number], got[number])
        parent = parents[number]
        if parent != LEAVES:
            got[pools[number].targets[parent]] += made[number][parent]
    return made


def _leave(pool: Pool, made: list[int], parent: int, held: int) -> None:
    """Let one destination, or all outside together, take what rounding left of a pool."""
    if parent != LEAVES:
        made[parent] = held - sum(part for place, part in enumerate(made) if place != parent)
        return
    outside = [place for place, target in enumerate(pool.targets) if target == LEAVES]
    parts = shared(held - sum(made), [pool.weights[place] for place in outside])
    for place, part in zip(outside, parts, strict=True):
        made[place] = part


def _ways_out(pools: Sequence[Pool]) -> tuple[list[int], list[int]]:
    """For each pool the destination through which it reaches the outside soonest, and the pools, furthest first."""
    parents: dict[int, int] = {}
    for number, pool in enumerate(pools):
        if any(weight for target, weight in zip(pool.targets, pool.weights, strict=True) if target == LEAVES):
            parents[number] = LEAVES
    order = list(parents)
    ring = set(order)
    while ring:
        beyond = {}
        for number, pool in enumerate(pools):
            heads = [
                (-weight, place)
                for place, (target, weight) in enumerate(zip(pool.targets, pool.weights, strict=True))
                if weight and target in ring
            ]
            if number not in parents and heads:
                beyond[number] = min(heads)[1]
        parents |= beyond
        order += beyond
        ring = set(beyond)
    return [parents[number] for number in range(len(pools))], order[::-1]


def totals(pools: Sequence[Pool], held: Sequence[int]) -> list[Fraction]:
    """What every pool holds after all have passed on what they got, exactly. Raises Closed."""
    onward = [
        sorted({to for to, weight in zip(pool.targets, pool.weights, strict=True) if to != LEAVES and weight})
        for pool in pools
    ]
    known: dict[int, Fraction] = {}  # what a pool holds, by weight: held / whole
    inflow = [Fraction(amount) for amount in held]
    for group in reversed(components(onward)):
        scale = lcm(*(inflow[number].denominator for number in group))
        system = [[_given(pools, giver, taker) for giver in group] for taker in group]
        for row, number in zip(system, group, strict=True):
            row.append(int(inflow[number] * scale))
        for number, value in zip(group, solved(system, group), strict=True):
            known[number] = value / scale
            for target, weight in zip(pools[number].targets, pools[number].weights, strict=True):
                if target != LEAVES and target not in group:
                    inflow[target] += known[number] * weight
    return [known[number] * pool.whole for number, pool in enumerate(pools)]


def _given(pools: Sequence[Pool], giver: int, taker: int) -> int:
    """The coefficient of a giver in the equation of a taker."""
    pool = pools[giver]
    weight = sum(one for target, one in zip(pool.targets, pool.weights, strict=True) if target == taker)
    return (pool.whole if giver == taker else 0) - weight


def solved(system: list[list[int]], group: Sequence[int]) -> list[Fraction]:
    """The solution of a system of integer rows, right side last, exactly (Bareiss). Raises Closed where it has none."""
    size, last = len(system), 1
    for at in range(size):
        pivot = system[at][at]
        if not pivot:
            raise Closed(group)
        for number, row in enumerate(system):
            if number != at:
                factor = row[at]
                system[number] = [
                    (pivot * mine - factor * theirs) // last for mine, theirs in zip(row, system[at], strict=True)
                ]
        last = pivot
    return [Fraction(row[-1], last) for row in system]
