"""Whose row it is and in which currency: companies by the extract's code, amounts filled where blank means AC."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.tables import WORDS

if TYPE_CHECKING:
    from tieout.readers.source import Source
    from tieout.readers.values import Value
    from tieout.tables import Table

EVERY = "*"  # rows that serve all companies: a shared chart, the rates
PROPOSAL = "T[A-Z2-7]{10}"
GROUP = "group"
OF_GROUP = {"accounts", "budget", "explanations"}  # tables whose rows may be of the group as a whole
DIGIT = "[2-7]"  # every identity holds one (journal.proposal_id), so that a word of eleven letters is none


@dataclass(frozen=True)
class Owner:
    """A company as the extracts know it."""

    company: str
    code: str
    currency: str
    reporting_currency: str


@dataclass(frozen=True)
class Codes:
    """The companies of the close."""

    owners: tuple[Owner, ...]
    listed: frozenset[str] = frozenset()  # codes and ids of all companies of close.toml, closed this time or not

    def sql(self, cell: str, source: Source) -> str:
        """The company of a row from its company cell: blank is the file's owner; codes of no company give ''."""
        owner = source.company
        owners = [one for one in self.owners if one.company not in source.others]
        known = {name.casefold(): one.company for one in owners for name in (one.code, one.company)}
        known |= {GROUP: GROUP} if source.table in OF_GROUP else {}
        whens = " ".join(f"when {literal(name)} then {literal(company)}" for name, company in known.items())
        return f"case lower(trim({cell})) when '' then {literal(owner or EVERY)} {whens} else '' end"

    def constant(self, source: Source) -> str:
        """The company of every row of a file without a company column."""
        return literal(source.company or EVERY)

    def _of(self, attribute: str) -> str:
        """A fact of the row's company, as SQL over its company."""
        facts = {one.company: getattr(one, attribute) for one in self.owners}
        if len(set(facts.values())) == 1:
            return literal(next(iter(facts.values())))
        whens = " ".join(f"when {literal(company)} then {literal(fact)}" for company, fact in facts.items())
        return f"case company {whens} else '' end"

    def currency(self) -> str:
        """The accounting currency of a row, as SQL over its company."""
        return self._of("currency")

    def defaults(self, table: Table, found: dict[str, Value]) -> dict[str, str]:
        """The columns whose blank means something, as SQL over the columns found in the file."""
        if table.name == "exchange_rates":
            return _rates(found)
        if table.column("amount_currency") is None or table.column("currency") is None:
            return _words(table, found)
        currency = self.currency()
        own = f"coalesce(nullif(upper(trim(currency)), ''), {currency})" if "currency" in found else currency
        if table.name == "gl_entries" and "currency" in found:  # capitals: see keys.currencies
            own = f"case when currency = '' then {currency} else currency end"
        foreign = "amount_currency" if "amount_currency" in found else "null"
        filled = {
            "currency": own,
            "amount_currency": f"coalesce({foreign}, case when {own} = {currency} then amount end)",
        }
        return _words(table, found) | filled | (self._ledger(found) if table.name == "gl_entries" else {})

    def _ledger(self, found: dict[str, Value]) -> dict[str, str]:
        """What a ledger entry means where it says nothing."""
        given = "amount_reporting" if "amount_reporting" in found else "null"
        same = f"{self._of('reporting_currency')} = {self._of('currency')}"
        reporting = f"cast(coalesce({given}, case when {same} then amount end) as decimal(18,4))"
        filled = {"amount_reporting": reporting}
        if any(one.reporting_currency != one.currency for one in self.owners):
            filled["reporting_derived"] = f"{reporting} is null"
        if "period_type" in found:
            filled["period_type"] = "nullif(lower(period_type), '')"
        proposal = recognised(found)
        return filled if proposal == "''" else filled | {"proposal_id": proposal}


def recognised(found: dict[str, Value]) -> str:
    """The proposal an entry is the import of: its proposal_id, its document number, or the first word of its text.

    The comparison with T2..TZ is nearly free and leaves the closer look to the few texts that may be one.
    """
    whens = ["when proposal_id <> '' then proposal_id"] if "proposal_id" in found else []
    for name in ("document_no", "description"):
        if name in found:
            word = f"left({name}, 11)"
            alone = f"(strlen({name}) = 11 or substr({name}, 12, 1) = ' ')"
            whens.append(
                f"when {name} >= 'T2' and {name} < 'T['"
                f" and case when {alone} then regexp_full_match({word}, '{PROPOSAL}')"
                f" and regexp_matches({word}, '{DIGIT}') else false end then {word}"
            )
    return f"case {' '.join(whens)} else '' end" if whens else "''"


def _rates(found: dict[str, Value]) -> dict[str, str]:
    """A rate's blank type is closing, blank units 1."""
    kind = "coalesce(nullif(lower(rate_type), ''), 'closing')" if "rate_type" in found else "'closing'"
    units = "coalesce(units, 1)" if "units" in found else "1"
    return {
        "rate_type": kind,
        "units": units,
        "from_currency": "upper(from_currency)",
        "to_currency": "upper(to_currency)",
    }


def _words(table: Table, found: dict[str, Value]) -> dict[str, str]:
    """Words of a closed list are read in lower case, currencies in upper."""
    lower = {column for name, column in WORDS if name == table.name}
    changed = {name: f'lower(trim("{name}"))' for name in sorted(lower & set(found))}
    return changed | ({"currency": "upper(trim(currency))"} if "currency" in found else {})
