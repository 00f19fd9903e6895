"""What close.toml says of the revaluation, and what national rules change of it (`profiles.toml`)."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Annotated, Any, Final, Self

from pydantic import AfterValidator, Field, model_validator

from tieout import accounts
from tieout.settings import Currency, Day, OneOf, Section
from tieout.settings.rules import Dimension

PROFILES: Final = Path(__file__).with_name("profiles.toml")
SOURCES: Final = ("gl", "ar", "ap", "bank")
TARGETS: Final = ("accounting", "reporting")


@cache
def profiles() -> dict[str, dict[str, Any]]:
    """The national profiles by name."""
    return tomllib.loads(PROFILES.read_text(encoding="utf-8"))


def _profile(value: str) -> str:
    """A profile there is."""
    return OneOf(tuple(profiles())).check(value)


def _selector(value: str) -> str:
    """An account, a party, a range or mask of them; blank for all."""
    if value:
        accounts.atom(value)
    return value


class PostingRule(Section):
    """`[[revaluation.posting]]`: which accounts take the differences of a module, currency, account, party or group."""

    module: Annotated[str, OneOf(SOURCES)]
    currency: Annotated[str, OneOf(("",))] | Currency = ""
    account: Annotated[str, AfterValidator(_selector)] = ""
    group: str = ""
    unrealized_gain: str = ""
    unrealized_loss: str = ""
    adjustment_account: str = ""
    priority: int = 0

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        """A rule names an account, and chooses by account or by group."""
        if not self.unrealized_gain and not self.unrealized_loss:
            raise ValueError("name unrealized_gain, unrealized_loss or both")
        if self.account and self.group:
            raise ValueError("choose by account (or party) or by group, not by both")
        return self


class RevaluationSettings(Section):
    """`[revaluation]` of close.toml."""

    act: Annotated[str, OneOf(("journal", "erp"))] = "journal"
    profile: Annotated[str, AfterValidator(_profile)] = "ifrs"
    date: Day | None = None
    rate_date: Day | None = None
    rate_type: Annotated[str, Field(min_length=1)] = "closing"
    max_rate_age_days: Annotated[int, Field(ge=0)] = 7
    allow_inverse: bool = False
    allow_cross: tuple[Currency, ...] = ()
    targets: Annotated[tuple[Annotated[str, OneOf(TARGETS)], ...], Field(min_length=1)] = TARGETS
    split_by: tuple[Dimension, ...] = ()
    reverse_next_period: bool = False
    tie_break: Annotated[str, OneOf(("currency", "account"))] = "currency"
    posting: tuple[PostingRule, ...] = ()

    @property
    def gains_within_months(self) -> int | None:
        """How soon an item must be due for a gain to count; None where every gain does."""
        months: int | None = profiles()[self.profile].get("gains_within_months")
        return months

    def national(self, source: str, side: str) -> tuple[str, ...]:
        """The beginnings of the accounts that the profile names for a module and side."""
        return tuple(profiles()[self.profile].get("accounts", {}).get(source, {}).get(side, ()))
