"""What the rules of a room are made of: account selectors, dimension criteria, keys, companies and plain numbers.

    class Settlement(Section):                                [[settlement]]
        name: Name                                            name = "by document"
        accounts: Selectors                                   accounts = ["1930", "2440..2449"]

    class Source(Criteria): ...                               source = { accounts = ["50*"], dim_unit = "A..F" }
    class Destination(Keys): account: Account = ""            destinations = [ { account = "5010", dim_unit = "A" } ]

A room declares `tuple[Settlement, ...]` for its list; two rules of one name are a fault, for proposals keep their
identity by it.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, ValidationInfo
from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from tieout import accounts
from tieout.settings import known
from tieout.settings.sections import Section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.accounts import Atom

NUMBER = re.compile(r"\d{1,14}(\.\d{1,9})?", re.ASCII)
DIMENSION = re.compile("dim_[a-z][a-z0-9_]*")
LONGEST = 80


def _name(value: str) -> str:
    """The name of a rule: it is printed, and a proposal keeps its identity by it."""
    if not value or value != value.strip() or not value.isprintable() or len(value) > LONGEST:
        raise ValueError(f"write a name of at most {LONGEST} characters, without spaces around it")
    return value


def _selector(value: str) -> str:
    """One account selector."""
    accounts.atom(value)
    return value


def _values(value: Any) -> tuple[str, ...]:
    """The selectors of a dimension's values: one text, or a list of them."""
    values = (value,) if isinstance(value, str) else value
    if not isinstance(values, tuple) or not values or not all(isinstance(one, str) for one in values):
        raise ValueError('write a value, "SALES", a range or mask of values, or a list of these; "" is the blank value')
    accounts.parse(values, "dim_x")
    return values


def _dimension(key: str) -> str:
    """A key that no field has is a dimension, or unknown."""
    if not DIMENSION.fullmatch(key):
        raise PydanticCustomError("extra_forbidden", "unknown key")
    return key


def _number(value: Any) -> Decimal:
    """An exact number that is no amount: a percentage, a weight, an operand."""
    text = str(value) if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else ""
    if not NUMBER.fullmatch(text):
        raise ValueError('write a number with a decimal point, at most 9 decimals, not below zero: "33.5"')
    return Decimal(text)


def _company(value: str, info: ValidationInfo) -> str:
    """The id of a company of this close."""
    ids = getattr(info.context, "companies", ())
    if ids and value not in ids:
        raise ValueError("no company has this id; " + known.choose(value, ids))
    return value


Name = Annotated[str, AfterValidator(_name)]
Selectors = tuple[Annotated[str, AfterValidator(_selector)], ...]
Values = Annotated[tuple[str, ...], BeforeValidator(_values)]
Number = Annotated[Decimal, BeforeValidator(_number)]
CompanyId = Annotated[str, AfterValidator(_company)]
Dimension = Annotated[str, AfterValidator(_dimension)]


class Criteria(Section):
    """A table that chooses by accounts and by any `dim_x`: `{ accounts = ["50*"], dim_unit = ["A..F", "!C"] }`."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[Dimension, Values] = Field(init=False)

    accounts: Selectors = ()

    @property
    def dimensions(self) -> dict[str, tuple[str, ...]]:
        """The selectors of each dimension, by its key: {"dim_unit": ("A..F", "!C")}."""
        return self.__pydantic_extra__

    def atoms(self) -> tuple[Atom, ...]:
        """The intervals of all of it, for accounts.select."""
        parsed = [accounts.parse(values, key) for key, values in self.dimensions.items()]
        return (*accounts.parse(self.accounts), *(atom for one in parsed for atom in one))


class Keys(Section):
    """A table that names where an amount is booked, with any `dim_x`: `{ account = "5010", dim_unit = "SALES" }`."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[Dimension, str] = Field(init=False)

    @property
    def dimensions(self) -> dict[str, str]:
        """The value of each dimension named, by its key: {"dim_unit": "SALES"}."""
        return self.__pydantic_extra__


def refuse(title: str, faults: Iterable[tuple[str, str]]) -> None:
    """Raise what does not hang together in a rule, each fault at the key where it is mended: (key, remedy)."""
    details = [
        InitErrorDetails(type=PydanticCustomError("remedy", "{remedy}", {"remedy": remedy}), loc=(key,), input=None)
        for key, remedy in faults
    ]
    if details:
        raise ValidationError.from_exception_data(title, details)
