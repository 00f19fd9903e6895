"""What is wrong with a rule on these books, before it runs: accounts, dimensions and drivers that nobody knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tieout import accounts
from tieout.rooms.allocation.targets import Refused, unknown_account
from tieout.settings import known

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from tieout.rooms.allocation.facts import Facts
    from tieout.rooms.allocation.rules import AllocationRule


SHOWN = 6


def barred(own: Facts) -> dict[int, list[Refused]]:
    """Every fault of every rule, by its number."""
    found = {number: list(_faults(own, number)) for number in range(len(own.rules))}
    return {number: faults for number, faults in found.items() if faults}


def _faults(own: Facts, number: int) -> Iterator[Refused]:
    """The faults of one rule."""
    rule = own.rules[number]
    yield from _accounts(own, rule)
    yield from _selections(own, number)
    yield from _dimensions(own, rule)
    missing = sorted(
        {one.company for one in rule.destinations if one.company and own.companies[one.company].posting_date is None}
    )
    if rule.basis is not None and missing:
        yield Refused("allocation_basis_absent", actual=", ".join(missing))
    if rule.basis is not None and rule.basis.driver:
        key = (rule.basis.driver, rule.basis.sum)
        if key not in own.drivers:
            there = _listed(rule.basis.driver, own.driver_names - {rule.basis.driver})
            yield Refused("allocation_driver_missing", actual=rule.basis.driver, expected=there)


def absent(
    rules: Sequence[AllocationRule], days: Mapping[str, date | None], places: Mapping[int, int | None]
) -> Iterator[dict[str, Any]]:
    """Rules of companies that do not close in this run, and give to one that does: a finding each."""
    for number, rule in enumerate(rules):
        if rule.active and days[rule.company] is None:
            for company in sorted({one.company for one in rule.destinations if days.get(one.company) is not None}):
                facts = {"company": company, "subject": rule.name, "actual": rule.company}
                yield facts | {"code": "allocation_company_absent", "severity": "info", "source_row": places[number]}


def _accounts(own: Facts, rule: AllocationRule) -> Iterator[Refused]:
    """Accounts of destinations and offset that are not in the chart of a company of this run."""
    named = [(one.company or rule.company, one.account) for one in rule.destinations]
    named.append((rule.company, rule.offset.account))
    for company, account in dict.fromkeys(named):
        closes = own.companies[company].posting_date is not None
        if account and closes and (company, account) not in own.charts:
            yield unknown_account(rule, account, company)


def _selections(own: Facts, number: int) -> Iterator[Refused]:
    """Selectors that name an account nobody has, or take none at all."""
    rule = own.rules[number]
    listed = [(number, rule.source.accounts)]
    if number in own.bases and rule.basis is not None:
        listed.append((own.bases[number], rule.basis.accounts))
    for reader, selectors in listed:
        if not selectors:
            continue
        whose = [one for one in own.pools.readers[reader].companies if own.companies[one].posting_date is not None]
        exact = [one.low for one in accounts.parse(selectors) if one.kind == "exact" and one.field == "account"]
        strange = [account for account in exact if not any((company, account) in own.charts for company in whose)]
        for account in strange:
            yield unknown_account(rule, account, ", ".join(whose))
        if not strange and whose and not own.pools.accounts[reader]:
            yield unknown_account(rule, ", ".join(selectors), ", ".join(whose))


def _dimensions(own: Facts, rule: AllocationRule) -> Iterator[Refused]:
    """Dimensions that no extract brings."""
    named = [key for table in (rule.source, rule.basis) if table is not None for key in table.dimensions]
    named += [key for keys in (rule.offset, *rule.destinations) for key in keys.dimensions]
    named += [rule.by] if rule.by else []
    for key in dict.fromkeys(named):
        if key not in own.dimensions:
            there = _listed(key, own.dimensions)
            facts = {"subject": f"{rule.name}: {key}", "actual": key, "expected": there, "detail": rule.name}
            yield Refused("allocation_unknown_dimension", **facts)


def _listed(word: str, names: frozenset[str]) -> str:
    """The names there are, the nearest first; a dash where there are none."""
    like = known.nearest(word, sorted(names))
    listed = sorted(names, key=lambda name: (name != like, name))
    return ", ".join(listed[:SHOWN]) + (" …" if len(listed) > SHOWN else "") if listed else "–"
