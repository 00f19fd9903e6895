"""What a room's settings are made of: the base of every section, and the kinds of values an accountant writes.

    class ReadinessSettings(Section):
        tolerance: Amount = Decimal("0.00")
        block: tuple[Annotated[str, OneOf(CHECKS, later=LATER)], ...] = CHECKS

Lists are tuples, nothing is converted in silence: an account written as 1930 instead of "1930" is a fault.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import core_schema

from tieout.settings import known

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

AMOUNT = re.compile(r"[+-]?\d{1,14}(\.\d{1,4})?", re.ASCII)
MONTH_DAY = re.compile(r"\d\d-\d\d", re.ASCII)
NOT_LEAP = 2001


class Section(BaseModel):
    """A table of close.toml: only the keys it declares, each of exactly its type, never changed after reading."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


@dataclass(frozen=True)
class OneOf:
    """A text that is one of `words`; those of `later` are refused as not available yet."""

    words: tuple[str, ...]
    later: tuple[str, ...] = ()

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        """The check pydantic runs after it has seen that the value is a text."""
        return core_schema.no_info_after_validator_function(self.check, handler(source))

    def check(self, word: str) -> str:
        """The word, or ValueError with the remedy."""
        if word not in self.words:
            raise ValueError(known.choose(word, self.words, self.later))
        return word


def _amount(value: Any) -> Decimal:
    """An exact amount from a text or a plain number."""
    text = str(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else ""
    if not AMOUNT.fullmatch(text):
        raise ValueError('write an amount with a decimal point and at most 4 decimals: "1000.00"')
    return Decimal(text)


def _day(value: Any) -> date:
    """A day from an ISO text or a TOML date."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return datetime.strptime(value, "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no clock
    except (TypeError, ValueError):
        raise ValueError('write a day of the calendar as year-month-day: "2026-09-30"') from None


def _month_day(value: str) -> str:
    """The day on which a fiscal year begins."""
    try:
        if MONTH_DAY.fullmatch(value):
            date.fromisoformat(f"{NOT_LEAP}-{value}")
            return value
    except ValueError:
        pass
    raise ValueError('write the month and day on which the year begins: "01-01", "09-01" (02-29 is not in every year)')


def _currency(value: str) -> str:
    """A currency code that exists."""
    from tieout.money import currencies

    if value in currencies():
        return value
    like = known.nearest(value, currencies())
    raise ValueError("no currency has this code; " + (f'did you mean "{like}"?' if like else "write ISO codes: EUR"))


def _language(value: str) -> str:
    """A language there is a catalogue of."""
    return OneOf(known.languages(), known.LANGUAGES).check(value)


def _account(value: str) -> str:
    """An account number."""
    if not value.strip() or value != value.strip():
        raise ValueError("write the account's number without spaces around it")
    return value


Amount = Annotated[Decimal, BeforeValidator(_amount)]
Day = Annotated[date, BeforeValidator(_day)]
MonthDay = Annotated[str, AfterValidator(_month_day)]
Currency = Annotated[str, AfterValidator(_currency)]
Language = Annotated[str, AfterValidator(_language)]
Account = Annotated[str, AfterValidator(_account)]
