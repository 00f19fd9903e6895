"""[close] and [[company]]: who closes, for which period, in which currency, and where the extracts lie."""

import codecs
import re
from datetime import date, timedelta
from itertools import pairwise
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, PlainValidator, field_validator, model_validator

from tieout.settings.paths import Definition, Extracts, FilePath
from tieout.settings.sections import Account, Currency, Day, Language, MonthDay, OneOf, Section, _day

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,31}", re.ASCII)
RESERVED = "group"
LONGEST_YEAR = 24 * 31
WEEKS_445 = (52 * 7, 53 * 7)
DIRECTIVES = re.compile(r"%(.)", re.DOTALL)
DATE_PARTS = ("dj", "mbBj", "yY")
Columns = dict[str, dict[str, Any]]


def _periods(value: Any) -> str | tuple[date, ...]:
    """How a fiscal year is divided."""
    if isinstance(value, tuple):
        return tuple(map(_day, value))
    if value not in {"months", "4-4-5"}:
        raise ValueError('choose "months" or "4-4-5", or list the last day of each period')
    return str(value)


class FiscalYear(Section):
    """A long, stub, 4-4-5 or changed fiscal year."""

    name: str = ""
    start: Day
    end: Day
    periods: Annotated[str | tuple[date, ...], PlainValidator(_periods)] = "months"

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        """End after start, periods that fill the year exactly."""
        days = (self.end - self.start).days + 1
        if not 0 < days <= LONGEST_YEAR:
            raise ValueError("a fiscal year ends after it starts, within 24 months")
        if self.periods == "4-4-5" and not WEEKS_445[0] <= days <= WEEKS_445[1]:
            raise ValueError(f"a 4-4-5 year has 52 or 53 weeks, this one has {days} days; correct start or end")
        if isinstance(self.periods, tuple) and not _fills(self.periods, self.start, self.end):
            raise ValueError("list period ends in order, inside the year, the last of them the year's own end")
        return self


def _fills(ends: tuple[date, ...], start: date, end: date) -> bool:
    """Whether period ends go in order from inside the year to its last day."""
    return bool(ends) and ends[0] >= start and ends[-1] == end and all(one < two for one, two in pairwise(ends))


def _encoding(value: str) -> str:
    """An encoding that can be read."""
    try:
        codecs.lookup(value)
        "".encode(value)
    except (LookupError, ValueError):
        raise ValueError('write an encoding such as "utf-8", "cp1252" or "iso-8859-15"') from None
    return value


def _date_format(value: str) -> str:
    """A pattern with a day, a month and a year."""
    found = set(DIRECTIVES.findall(value))
    if not all(found & set(part) for part in DATE_PARTS) or not found <= set("dmbBjyYHMSfIp%"):
        raise ValueError('write day, month and year as %d, %m and %Y: "%d.%m.%Y"')
    return value


def _delimiter(value: str) -> str:
    """One sign between cells."""
    if len(value) != 1 or value.isalnum() or value in '"\r\n':
        raise ValueError('write the one sign between cells: ";" "," "|" or "\\t"')
    return value


class Format(Section):
    """How files are written, where detection is not enough."""

    delimiter: Annotated[str, AfterValidator(_delimiter)] | None = None
    decimal: Annotated[str, OneOf((".", ","))] | None = None
    date: Annotated[str, AfterValidator(_date_format)] | None = None
    encoding: Annotated[str, AfterValidator(_encoding)] | None = None


class Posting(Section):
    """The accounts the engine posts to; each room says which it needs."""

    unrealized_gain: Account | None = None
    unrealized_loss: Account | None = None
    realized_gain: Account | None = None
    realized_loss: Account | None = None
    rounding: Account | None = None
    retained_earnings: Account | None = None
    result_profit: Account | None = None
    result_loss: Account | None = None
    due_to: Account | None = None
    due_from: Account | None = None
    discount_given: Account | None = None
    discount_taken: Account | None = None


class InventoryDates(Section):
    """[company.inventory]: which dates are open for value entries; [inventory] says it for all companies."""

    allow_posting_from: Day | None = None
    allow_posting_to: Day | None = None
    closed_to: Day | None = None


class Close(Section):
    """The close: its period, the group's currency and year, and the files all companies share."""

    name: str
    period: str
    currency: Currency
    fiscal_year_start: MonthDay = "01-01"
    language: Language = "en"
    rates: FilePath | None = None
    accounts: FilePath | None = None
    extracts: tuple[FilePath, ...] = ()
    previous: FilePath = "auto"
    columns: Columns = Field(default_factory=dict)
    format: Format = Format()


def _id(value: str) -> str:
    """A company id: it becomes part of file names."""
    if value.casefold() == RESERVED:
        raise ValueError("`group` stands for the whole group; choose another id")
    if not ID.fullmatch(value):
        raise ValueError("write letters, digits, - and _ only, at most 32 (the full name goes to `name`)")
    return value


class Company(Section):
    """A company of the group: its currency, fiscal years, extracts and what their columns are called."""

    id: Annotated[str, AfterValidator(_id)]
    code: str = ""
    name: str = ""
    currency: Currency
    reporting_currency: Currency | None = None
    fiscal_year_start: MonthDay | None = None
    extracts: Extracts = ()
    extracted_on: Day | None = None
    layers: tuple[str, ...] = ("", "current")
    language: Language | None = None
    statements: Definition | None = None
    fiscal_year: tuple[FiscalYear, ...] = ()
    posting: Posting = Posting()
    partners: dict[str, str] = Field(default_factory=dict)
    columns: Columns = Field(default_factory=dict)
    format: Format = Format()
    inventory: InventoryDates = InventoryDates()

    @field_validator("fiscal_year")
    @classmethod
    def _apart(cls, years: tuple[FiscalYear, ...]) -> tuple[FiscalYear, ...]:
        """No two fiscal years share a day."""
        for one, two in pairwise(sorted(years, key=lambda year: year.start)):
            if two.start <= one.end:
                after = one.end + timedelta(days=1)
                raise ValueError(f"the year from {two.start} begins before the one before ends; start it on {after}")
        return years
