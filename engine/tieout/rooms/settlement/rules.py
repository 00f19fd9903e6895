"""`[[settlement]]` of close.toml: which entries a rule looks at, what must agree, and how far it may reach."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Annotated, Any, Final

import polars as pl
from pydantic import AfterValidator, Field, model_validator

from tieout.money import SUM
from tieout.settings import Account, Amount, Name, OneOf, Section, Selectors
from tieout.settings.known import choose

if TYPE_CHECKING:
    from collections.abc import Sequence

ACTS: Final = ("journal", "erp")
LEDGERS: Final = ("gl", "ar", "ap")
MATCHES: Final = ("one_to_one", "one_to_many", "many_to_many", "running_zero")
UNITS: Final = ("accounting", "transaction")
FIELDS: Final = (
    "document_no", "party", "currency", "document_type", "partner_company", "party_group", "voucher", "journal",
    "source", "tax_code", "created_by", "description", "document_date", "posting_date", "due_date",
)  # fmt: skip
DIMENSION: Final = re.compile("dim_[a-z][a-z0-9_]*")
LARGEST: Final = 100
TABLE: Final = pl.Schema(
    [
        ("position", pl.Int32),
        *((name, pl.String) for name in ("rule", "selection", "ledger", "match")),
        *(("tolerance", SUM), ("tolerance_account", pl.String), ("amount_in", pl.String)),
        *(("across_years", pl.Boolean), ("selects", pl.Boolean)),
    ]
)


def _rising(value: tuple[int, ...]) -> tuple[int, ...]:
    """Ends of age classes rise."""
    if not value or any(low >= high for low, high in pairwise(value)):
        raise ValueError("write days that rise: [0, 30, 60, 90]")
    return value


def _field(value: str) -> str:
    """A column that must agree."""
    if value not in FIELDS and not DIMENSION.fullmatch(value):
        raise ValueError(f"entries have no such column to agree in; {choose(value, FIELDS)} or a dimension, dim_x")
    return value


def _once(value: tuple[str, ...]) -> tuple[str, ...]:
    """Each column once."""
    if len(set(value)) < len(value):
        raise ValueError("name each column once")
    return value


def _pattern(value: str) -> str:
    """A regular expression with at most one group, in the dialect the engine runs (no look-around, no references)."""
    try:
        groups = re.compile(value).groups
        pl.Series(["x"]).str.extract(f"({value})", 1)
    except (re.error, pl.exceptions.PolarsError) as error:
        reason = str(error).strip().splitlines()[-1].removeprefix("error: ")
        raise ValueError(f'no pattern the engine can run ({reason}); write one such as "INV-(\\\\d+)"') from None
    if groups > 1:
        raise ValueError("put one part in ( ): the reference; other groups are written (?: )")
    if not value or re.fullmatch(value, ""):
        raise ValueError("this pattern is found in every text; write what a reference looks like")
    return value


class SettlementsSettings(Section):
    """`[settlements]`: who posts the differences, and the classes of age."""

    act: Annotated[str, OneOf(ACTS)] = "journal"
    buckets: Annotated[tuple[int, ...], AfterValidator(_rising)] = (0, 30, 60, 90)


class Rule(Section):
    """One `[[settlement]]` rule; rules run in the order of the file, each on what is still open after those before."""

    name: Name
    ledger: Annotated[str, OneOf(LEDGERS)] = "gl"
    accounts: Selectors = ()
    match: Annotated[str, OneOf(MATCHES)] = "one_to_one"
    on: Annotated[tuple[Annotated[str, AfterValidator(_field)], ...], AfterValidator(_once)] = ()
    reference_pattern: Annotated[str, AfterValidator(_pattern)] | None = None
    within_days: Annotated[int, Field(ge=0)] | None = None
    amount_in: Annotated[str, OneOf(UNITS)] = "accounting"
    tolerance: Annotated[Amount, Field(ge=0)] = Decimal("0.00")
    tolerance_account: Account | None = None
    max_group: Annotated[int, Field(ge=2, le=LARGEST)] = 12
    partial: bool = False
    across_years: bool = False

    @model_validator(mode="after")
    def _whole(self) -> Rule:
        """What only two keys together can say."""
        if self.ledger == "gl" and not self.accounts:
            raise ValueError('a rule for the ledger names its accounts: accounts = ["1930"]')
        if self.match == "running_zero" and self.partial:
            raise ValueError("running_zero settles what comes to zero and leaves no remainders; remove partial")
        return self

    @property
    def selection(self) -> str:
        """The name under which its accounts are selected."""
        return f"settlement.{self.name}"


def table(rules: Sequence[Rule]) -> list[dict[str, Any]]:
    """The rows of settings.settlement_rules, in the order of the file."""
    return [
        {
            "position": place, "rule": rule.name, "selection": rule.selection, "ledger": rule.ledger,
            "match": rule.match, "tolerance": rule.tolerance, "tolerance_account": rule.tolerance_account or "",
            "amount_in": rule.amount_in, "across_years": rule.across_years, "selects": bool(rule.accounts),
        }
        for place, rule in enumerate(rules)
    ]  # fmt: skip
