"""What the room takes from the books before any rule runs: companies, charts, drivers, readers and balances."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import TYPE_CHECKING, Any

import polars as pl

from tieout import accounts, money, rates
from tieout.journal import proposal_id
from tieout.rooms.allocation.booking import Company, Found, Rates
from tieout.rooms.allocation.reading import Amounts, Cell, Line, Pools, Reader
from tieout.rooms.allocation.targets import Basis, Measured, Refused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tieout.books import Books
    from tieout.rooms.allocation.rules import AllocationRule
    from tieout.rooms.allocation.rules import Basis as Ledger
    from tieout.settings import Settings

POSTED = """select posted.company, posted.proposal_id, posted.account, posted.currency, posted.dims,
        posted.partner_company,
        posted.amount_currency, posted.amount, posted.amount_reporting, posted.month >= companies.period_start
    from ledger.posted_proposals as posted
    join settings.allocation_proposals as own on own.company = posted.company and own.proposal_id = posted.proposal_id
    join settings.companies on companies.company = posted.company
    where posted.balanced and not posted.later"""


@dataclass(frozen=True)
class Driver:
    """The figures of a driver, in hundred-thousandths, and the latest day among them."""

    measured: tuple[Measured, ...]
    latest: str


@dataclass
class Facts:
    """The ledger as the rules read it."""

    rules: Sequence[AllocationRule]
    companies: Mapping[str, Company]
    period: str
    years: Mapping[str, str]
    charts: Mapping[tuple[str, str], str]
    pools: Pools
    bases: Mapping[int, int] = field(default_factory=dict)  # reader of a rule's ledger basis
    drivers: Mapping[tuple[str, bool], Driver] = field(default_factory=dict)
    driver_names: frozenset[str] = frozenset()
    suspended: frozenset[tuple[str, str]] = frozenset()
    dimensions: frozenset[str] = frozenset()
    rates: Rates = field(default_factory=dict)
    posted: dict[str, list[Line]] = field(default_factory=dict)

    def identity(self, company: str, rule: AllocationRule, to: str) -> str:
        """The proposal of a rule in a company's ledger, about what goes to `to`.

        Over a year to date it is one proposal the whole year: what earlier months posted of it is taken off.
        """
        period = self.period if rule.source_period == "period" else self.years[rule.company]
        return proposal_id(company, "allocation", rule.name, period, to)

    def identities(self, rule: AllocationRule) -> list[tuple[str, str]]:
        """The proposals a rule may have made, by company."""
        pairs = {(rule.company, rule.company)}
        for to in {one.company for one in rule.destinations} - {"", rule.company}:
            pairs |= {(rule.company, to), (to, to)}
        return [(company, self.identity(company, rule, to)) for company, to in sorted(pairs)]


def companies(books: Books, settings: Settings) -> dict[str, Company]:
    """Every company of the close folder; those that do not close have no posting date."""
    ends = dict(books.rows("select company, period_end from settings.companies"))
    return {
        one.id: Company(
            one.id, one.currency, one.reporting_currency or one.currency, ends.get(one.id),
            one.posting.due_to, one.posting.due_from,
        )
        for one in settings.listed
    }  # fmt: skip


def gathered(books: Books, settings: Settings, rules: Sequence[AllocationRule]) -> Facts:
    """The facts for the rules that run; makes settings.allocation_*, allocation.cells and allocation.drivers."""
    world = companies(books, settings)
    years = {company: str(start) for company, start in books.rows("select company, year_start from settings.companies")}
    chart = books.rows("select company, account, type, coalesce(suspended, false) from canonical.accounts")
    charts = {(company, account): kind for company, account, kind, _ in chart}
    readers, bases = _readers(rules)
    selected = _selected(books, rules, readers)
    names = selected.group_by("reader", maintain_order=True).agg("company", "account")
    taken = {number: frozenset(zip(whose, which, strict=True)) for number, whose, which in names.iter_rows()}
    pools = Pools(readers, [taken.get(number, frozenset()) for number in range(len(readers))], charts)
    facts = Facts(rules, world, settings.close.period, years, charts, pools, bases)
    facts.suspended = frozenset((company, account) for company, account, _, suspended in chart if suspended)
    _proposals(books, facts)
    books.build("allocation/cells")
    pools.fill(books.frame("allocation.cells"), selected)
    facts.drivers = _drivers(books, rules)
    if any(rule.basis is not None and rule.basis.driver for rule in rules):
        facts.driver_names = frozenset(name for (name,) in books.rows("select distinct driver from canonical.drivers"))
    facts.dimensions = _dimensions(books)
    facts.rates = _rates(books, settings, facts)
    return facts


def _readers(rules: Sequence[AllocationRule]) -> tuple[list[Reader], dict[int, int]]:
    """The source of every rule under the rule's own number, then the ledger bases; the number of each basis by rule."""
    readers = [_source(number, rule) for number, rule in enumerate(rules)]
    bases = {}
    for number, rule in enumerate(rules):
        if rule.basis is not None and rule.basis.accounts:
            bases[number] = len(readers)
            readers.append(_basis(number, rule, rule.basis))
    return readers, bases


def criteria(dimensions: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[accounts.Atom, ...]]:
    """The intervals of each dimension's values, by its name."""
    return {key.removeprefix("dim_"): accounts.parse(values, key) for key, values in dimensions.items()}


def _source(number: int, rule: AllocationRule) -> Reader:
    """The reader of a rule's source: it keeps every dimension that somebody takes from it."""
    named = [set(one.dimensions) for one in rule.destinations] or [set()]
    everywhere = set.intersection(*named) | ({rule.by} if rule.by else set())
    drops = frozenset(key.removeprefix("dim_") for key in everywhere & set(rule.offset.dimensions))
    year = rule.source_period == "year_to_date"
    selector = f"allocation.source.{number}"
    return Reader(selector, (rule.company,), criteria(rule.source.dimensions), year, drops)


def _basis(number: int, rule: AllocationRule, measured: Ledger) -> Reader:
    """The reader of a rule's ledger basis."""
    whose = tuple(dict.fromkeys(one.company or rule.company for one in rule.destinations)) or (rule.company,)
    named = {key for one in rule.destinations for key in one.dimensions}
    keeps = frozenset(key.removeprefix("dim_") for key in ({rule.by} if rule.by else named) if key)
    year = rule.source_period == "year_to_date" and not measured.sum
    return Reader(
        f"allocation.basis.{number}", whose, criteria(measured.dimensions), year,
        keeps=keeps, standing=not measured.sum,
    )  # fmt: skip


def _selected(books: Books, rules: Sequence[AllocationRule], readers: Sequence[Reader]) -> pl.DataFrame:
    """The accounts every reader takes: reader, company, account."""
    lists = [rule.source.accounts for rule in rules]
    lists += [rule.basis.accounts for rule in rules if rule.basis is not None and rule.basis.accounts]
    accounts.select(books, {reader.selector: accounts.parse(one) for reader, one in zip(readers, lists, strict=True)})
    rows = [(reader.selector, company, number) for number, reader in enumerate(readers) for company in reader.companies]
    schema = {"selector": pl.String, "company": pl.String, "reader": pl.Int64}
    books.put("settings.allocation_readers", pl.DataFrame(rows, schema=schema, orient="row"))
    return books.engine.frame(
        """select readers.reader, selected.company, selected.account
           from settings.selected_accounts as selected
           join settings.allocation_readers as readers
               on readers.selector = selected.rule and readers.company = selected.company
           order by readers.reader, selected.company, selected.account"""
    )


def _proposals(books: Books, facts: Facts) -> None:
    """Make settings.allocation_proposals; remember what of them is in the ledger already."""
    rows = [row for rule in facts.rules for row in facts.identities(rule)]
    schema = {"company": pl.String, "proposal_id": pl.String}
    books.put("settings.allocation_proposals", pl.DataFrame(rows, schema=schema, orient="row"))
    for company, identity, account, currency, dims, partner, *amounts, in_period in books.rows(POSTED):
        known = [None if amount is None else int(amount.scaleb(money.PLACES)) for amount in amounts]
        line = Line(
            Cell(company, account, currency, dims, partner), Amounts(known[0], known[1] or 0, known[2] or 0), in_period
        )
        facts.posted.setdefault(identity, []).append(line)


def _drivers(books: Books, rules: Sequence[AllocationRule]) -> dict[tuple[str, bool], Driver]:
    """The drivers the rules name, by name and whether the period is summed; those without a figure are missing."""
    wanted = {(rule.basis.driver, rule.basis.sum) for rule in rules if rule.basis is not None and rule.basis.driver}
    if not wanted or books.empty("canonical.drivers"):
        return {}
    books.build("allocation/drivers")
    rows = books.rows(
        "select driver, company, account, dims, quantity, quantity_period, latest from allocation.drivers"
    )
    found: dict[tuple[str, bool], list[tuple[Any, ...]]] = {}
    for row in rows:
        for key in ((row[0], False), (row[0], True)):
            if key in wanted:
                found.setdefault(key, []).append(row)
    return {
        (name, summed): Driver(
            tuple(Measured(row[1], row[2], row[3], int(row[5 if summed else 4].scaleb(5))) for row in listed),
            str(max(row[6] for row in listed)),
        )
        for (name, summed), listed in found.items()
        if name is not None
    }


def _dimensions(books: Books) -> frozenset[str]:
    """The dimensions the extracts bring."""
    if not books.has("load.columns"):
        return frozenset()
    rows = books.rows("select distinct column_name from load.columns where starts_with(column_name, 'dim_')")
    return frozenset(name for (name,) in rows)


def _rates(books: Books, settings: Settings, facts: Facts) -> Rates:
    """The rates the rules need at the day they post; those missing are left out."""
    wanted = []
    for rule in facts.rules:
        giver = facts.companies[rule.company]
        targets = [giver.reporting_currency] if rule.source.fixed_value is not None else []
        for one in rule.destinations:
            taker = facts.companies[one.company or rule.company]
            targets += [taker.currency, taker.reporting_currency] if taker is not giver else []
        wanted += [(giver.id, rule.rate_type, giver.currency, to, giver.posting_date)
                   for to in targets if to != giver.currency]  # fmt: skip
    if not wanted:
        return {}
    columns = ["company", "rate_type", "from_currency", "to_currency", "date"]
    own = settings.sections.get("revaluation")
    policy = rates.Policy(None, own.allow_inverse, own.allow_cross) if own else rates.Policy()
    found = rates.find(books, pl.DataFrame(sorted(set(wanted)), schema=columns, orient="row"), policy)
    return {
        (row["company"], row["from_currency"] + row["to_currency"], row["rate_type"]): Found(
            Fraction(int(row["numerator"]), int(row["denominator"])), row["path"]
        )
        for row in found.iter_rows(named=True)
        if not row["missing"]
    }


def basis(facts: Facts, number: int) -> Basis:
    """The figures a rule's shares are measured by, as they stand."""
    rule = facts.rules[number]
    if rule.basis is None:
        return Basis()
    if rule.basis.driver:
        driver = facts.drivers.get((rule.basis.driver, rule.basis.sum))
        return Basis(driver.measured if driver else (), 10**5)
    reader = facts.bases[number]
    held = facts.pools.held[reader]
    whose = [facts.companies[one] for one in {cell.company for cell in held}]
    units = all(facts.charts.get(place) == "statistical" for place in facts.pools.accounts[reader])
    one_currency = units or len({one.currency for one in whose}) < 2  # noqa: PLR2004 - one currency, or no company
    if not one_currency and len({one.reporting_currency for one in whose}) > 1:
        raise Refused("allocation_basis_currencies")
    place = 1 if one_currency else 2
    return Basis(
        [Measured(cell.company, "", cell.dims, int(amounts[place] or 0)) for cell, amounts in held.items()], 10**4
    )
