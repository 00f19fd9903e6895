"""Who receives of a rule, and by what weight: percentages, weights, heads, or a basis spread over a dimension.

    basis square_metres by department     SALES 150.0   ADM 50.0     ->   150/200 and 50/200 of the source

A destination that names the dimension of `by` takes that value's basis; one that does not stands for all other values.
Without `by` a destination's basis is what meets the dimensions it names. What has no value of `by` receives nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from tieout.readers.dims import packed, unpacked
from tieout.rooms.allocation.rules import AllocationRule, Destination

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

PERCENT = 10**9


class Refused(Exception):  # noqa: N818 - named as it is said
    """A rule that cannot be run on these figures: the finding's code and severity, and columns its message names."""

    def __init__(self, code: str, severity: str = "block", **columns: str) -> None:
        super().__init__(f"{code} {columns}")
        self.code, self.severity, self.columns = code, severity, columns


def unknown_account(rule: AllocationRule, account: str, companies: str) -> Refused:
    """An account that is in no chart of some companies."""
    subject = f"{rule.name}: {account}"
    return Refused("allocation_unknown_account", subject=subject, actual=account, expected=companies, detail=rule.name)


class Measured(NamedTuple):
    """A figure of a basis: whose, of which account (of a driver, else blank), with which dims."""

    company: str
    account: str
    dims: str
    amount: int


@dataclass(frozen=True)
class Target:
    """One who receives: an account or None for the source's, dimensions set, its weight and the basis as printed."""

    company: str
    account: str | None
    sets: Mapping[str, str]
    weight: int
    basis: Decimal

    def __str__(self) -> str:
        """Who it is, as a message names it."""
        return " ".join([self.company, *([self.account] if self.account else []), *self.sets.values()])

    def dims(self, source: str) -> str:
        """The dims of what it receives: the source's, but for those it names."""
        return renamed(source, self.sets)


def renamed(dims: str, named: Mapping[str, str]) -> str:
    """Dims with some values set; a blank one takes the dimension away."""
    return packed({**unpacked(dims), **named}) if named else dims


@dataclass(frozen=True)
class Sharing:
    """All who receive, and the weight of what stays on the source; `unplaced`: basis without a value of `by`."""

    targets: tuple[Target, ...]
    stays: int = 0
    unplaced: int = 0
    scale: int = 1

    @property
    def whole(self) -> int:
        """What the weights are shares of."""
        return self.stays + sum(target.weight for target in self.targets)

    @property
    def weights(self) -> list[int]:
        """The weights of all who receive and, last, of what stays."""
        return [*(target.weight for target in self.targets), *([self.stays] if self.stays else [])]

    def share(self, target: Target) -> Fraction:
        """What a destination gets of a whole."""
        return Fraction(target.weight, self.whole)


@dataclass
class Basis:
    """The figures a rule's shares are measured by, in integers of `scale` parts to one."""

    measured: Sequence[Measured] = field(default_factory=list)
    scale: int = 1


def sharing(rule: AllocationRule, basis: Basis) -> Sharing:
    """Who receives of a rule and by what weight. Raises Refused where its basis does not allow any."""
    if rule.method == "basis":
        return _by_basis(rule, basis)
    if rule.method == "equally":
        return Sharing(tuple(_target(rule, one, 1, Decimal(1)) for one in rule.destinations))
    key = "percent" if rule.method == "fixed_percentage" else "weight"
    given = [getattr(one, key) for one in rule.destinations]
    made = tuple(
        _target(rule, one, int(number * PERCENT), number) for one, number in zip(rule.destinations, given, strict=True)
    )
    return Sharing(made, 100 * PERCENT - sum(one.weight for one in made) if key == "percent" else 0)


def _target(rule: AllocationRule, one: Destination, weight: int, basis: Decimal, **sets: str) -> Target:
    """A destination of close.toml."""
    named = {key.removeprefix("dim_"): value for key, value in one.dimensions.items()}
    return Target(one.company or rule.company, one.account, named | sets, weight, basis)


def _by_basis(rule: AllocationRule, basis: Basis) -> Sharing:
    """The destinations of a basis with their figures."""
    made = list(_spread(rule, basis) if rule.by else _named(rule, basis))
    whole = sum(one.weight for one in made)
    sign = -1 if whole < 0 else 1
    negative = [one for one in made if one.weight * sign < 0]
    if negative and rule.negative_basis == "error":
        raise Refused("allocation_basis_negative", actual=f"{negative[0].basis.normalize():f}", detail=str(negative[0]))
    if not whole:
        raise Refused("allocation_basis_zero", "block" if rule.zero_source == "stop" else "warn")
    blank = rule.by.removeprefix("dim_") if rule.by else ""
    companies = {one.company for one in made}
    unplaced = sum(
        one.amount for one in basis.measured if blank and one.company in companies and blank not in unpacked(one.dims)
    )
    return Sharing(tuple(one for one in made if one.weight), unplaced=unplaced, scale=basis.scale)


def _shown(amount: int, scale: int) -> Decimal:
    """A figure of a basis as it is printed."""
    return Decimal(amount) / scale


def _named(rule: AllocationRule, basis: Basis) -> Iterator[Target]:
    """Each destination with the basis of the dimensions it names."""
    for one in rule.destinations:
        company = one.company or rule.company
        amount = sum(
            each.amount
            for each in basis.measured
            if each.company == company
            and (not each.account or one.account in (None, each.account))
            and all(unpacked(each.dims).get(key.removeprefix("dim_"), "") == v for key, v in one.dimensions.items())
        )
        yield _target(rule, one, amount, _shown(amount, basis.scale))


def _spread(rule: AllocationRule, basis: Basis) -> Iterator[Target]:
    """One destination a value of the dimension `by`."""
    key_of = rule.by or ""
    by = key_of.removeprefix("dim_")
    sums: dict[tuple[str, str, str], int] = {}
    for each in basis.measured:
        key = (each.company, unpacked(each.dims).get(by, ""), each.account)
        sums[key] = sums.get(key, 0) + each.amount
    templates = rule.destinations or (Destination(),)
    named = {(one.company or rule.company, one.dimensions[key_of]) for one in templates if key_of in one.dimensions}
    for one in templates:
        company, own = one.company or rule.company, one.dimensions.get(key_of)
        for (whose, value, account), amount in sorted(sums.items()):
            meant = value == own if own is not None else value and (company, value) not in named
            if whose == company and meant:
                keyed = one if one.account or not account else one.model_copy(update={"account": account})
                yield _target(rule, keyed, amount, _shown(amount, basis.scale), **{by: value})
