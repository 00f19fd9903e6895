"""`[[allocation]]` of close.toml: one rule a table; what can be judged without the ledger is judged here."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final, Self

from pydantic import AfterValidator, Field, model_validator

from tieout.settings import Account, Amount, CompanyId, Criteria, Day, Keys, Name, Number, OneOf, Section, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable

METHODS: Final = ("basis", "fixed_percentage", "fixed_weight", "equally")
BY_METHOD: Final = {"fixed_percentage": "percent", "fixed_weight": "weight"}
WHOLE: Final = Decimal(100)


def _key(value: str) -> str:
    """The key of a dimension as close.toml writes it everywhere."""
    if not value.startswith("dim_") or not value.removeprefix("dim_"):
        raise ValueError('write the dimension as its column is called: by = "dim_department"')
    return value


class Source(Criteria):
    """What is allocated: the balance of accounts, or a fixed amount in the company's currency."""

    fixed_value: Amount | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        """Accounts or an amount, not both, not neither."""
        if (self.fixed_value is None) == (not self.accounts):
            raise ValueError(
                'name the accounts, source = { accounts = ["5010"] }, or an amount, { fixed_value = "..." }'
            )
        if self.fixed_value is not None and self.dimensions:
            raise ValueError("an amount has no dimensions; remove them, or name accounts")
        return self


class Basis(Criteria):
    """What the shares are measured by: a driver of the extract, or balances of accounts."""

    driver: Name | None = None
    sum: bool = False

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        """A driver or accounts, not both, not neither."""
        if (self.driver is None) == (not self.accounts):
            raise ValueError('name a driver, basis = { driver = "square_metres" }, or accounts, { accounts = ["3*"] }')
        return self


class Destination(Keys):
    """Who receives: keys left out come from the source, the company from the rule."""

    company: CompanyId = ""
    account: Account | None = None
    percent: Number | None = None
    weight: Number | None = None


class Offset(Keys):
    """Where the amount is taken off: keys left out come from the source."""

    account: Account | None = None


def _operand(value: Decimal) -> Decimal:
    """A factor that leaves something."""
    if not value:
        raise ValueError("write an operand other than zero")
    return value


class AllocationRule(Section):
    """One `[[allocation]]`: a source, how it is shared, who receives, and where it is taken off."""

    name: Name
    step: Annotated[int, Field(ge=1)] = 1
    method: Annotated[str, OneOf(METHODS)] = "basis"
    reciprocal: bool = False
    company: CompanyId
    source: Source
    source_period: Annotated[str, OneOf(("period", "year_to_date"))] = "period"
    operation: Annotated[str, OneOf(("multiply", "divide"))] = "multiply"
    operand: Annotated[Number, AfterValidator(_operand)] = Decimal(1)
    basis: Basis | None = None
    by: Annotated[str, AfterValidator(_key)] | None = None
    destinations: tuple[Destination, ...] = ()
    offset: Offset = Offset()
    rate_type: str = "closing"
    zero_source: Annotated[str, OneOf(("skip", "stop"))] = "skip"
    negative_basis: Annotated[str, OneOf(("error", "allow"))] = "error"
    rerun: Annotated[str, OneOf(("delta", "skip"))] = "delta"
    active: bool = True
    effective_from: Day | None = None
    effective_to: Day | None = None

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        """Every fault that spans keys."""
        refuse("allocation", _faults(self))
        return self


def _faults(rule: AllocationRule) -> Iterable[tuple[str, str]]:
    """What does not hang together: the key at fault and the remedy."""
    yield from _shares(rule)
    yield from _basis(rule)
    if rule.source.fixed_value is not None:
        yield from _fixed(rule)
    if rule.effective_from and rule.effective_to and rule.effective_to < rule.effective_from:
        yield "effective_to", f"the rule ends before it begins on {rule.effective_from}; correct one of the two days"
    if rule.reciprocal and rule.operand != 1:
        yield "operand", "rules solved together pass on what they hold, neither more nor less; remove operand"
    if rule.reciprocal and rule.negative_basis == "allow":
        yield "negative_basis", "rules solved together need shares of zero or more; remove it"


def _shares(rule: AllocationRule) -> Iterable[tuple[str, str]]:
    """Percentages and weights: each where its method wants it, and of a sensible sum."""
    wanted = BY_METHOD.get(rule.method)
    if rule.method != "basis" and not rule.destinations:
        yield "destinations", 'say who receives: destinations = [ { account = "5010", dim_department = "SALES" } ]'
        return
    for place, one in enumerate(rule.destinations, start=1):
        for key in BY_METHOD.values():
            given = getattr(one, key) is not None
            if given and key != wanted and rule.method != "basis":
                yield "destinations", f'destination {place} has a {key}, which method "{rule.method}" does not use'
            elif key == wanted and not given:
                yield "destinations", f'destination {place} has no {key}; add {key} = "..."'
    total = sum((getattr(one, wanted) or Decimal(0) for one in rule.destinations), Decimal(0)) if wanted else WHOLE
    if wanted == "percent" and total > WHOLE:
        yield "destinations", f"the percentages add up to {total}, over 100; lower them"
    elif not total:
        yield "destinations", f"every {wanted} is zero; write what each destination receives"


def _basis(rule: AllocationRule) -> Iterable[tuple[str, str]]:
    """A basis where the method wants one."""
    if rule.method != "basis":
        for key in ("basis", "by"):
            if getattr(rule, key) is not None:
                yield key, f'method "{rule.method}" uses no {key}; remove it, or write method = "basis"'
    elif rule.basis is None:
        yield "method", 'method "basis" needs one: basis = { driver = "square_metres" }'
    elif rule.by is None and not rule.destinations:
        yield "method", 'say over what the basis is spread: by = "dim_department", or name destinations'


def _fixed(rule: AllocationRule) -> Iterable[tuple[str, str]]:
    """A fixed amount has no keys of its own to pass on."""
    if rule.offset.account is None:
        yield "offset", 'a fixed amount needs an account to be taken off: offset = { account = "5019" }'
    if rule.reciprocal:
        yield "reciprocal", "a fixed amount receives nothing back; remove reciprocal, or name accounts"
    if any(one.account is None for one in rule.destinations) or not rule.destinations:
        yield "destinations", "a fixed amount has no account to pass on; give every destination an account"
