"""The head of a SAF-T file: whose books they are, in which currency, of which days, and by which program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.readers import xml
from tieout.readers.saft import countries

if TYPE_CHECKING:
    from tieout.readers.national import Told

FACTS = {  # by fact, where it stands: the core's place, then that of Portugal and Angola
    "currency": ("DefaultCurrencyCode", "CurrencyCode"),
    "company_name": ("Company/Name", "CompanyName", "Company/CompanyName"),
    "organisation": ("Company/RegistrationNumber", "TaxRegistrationNumber", "CompanyID"),
    "program": ("SoftwareID", "ProductID"),
    "version": ("SoftwareVersion", "ProductVersion"),
    "created": ("AuditFileDateCreated", "DateCreated"),
}
WHOLE = re.compile(r"[0-9]{1,4}")
PARTS = (("PartNumber", "NumberOfParts"), ("SegmentIndex", "TotalSegmentsInsequence"))


@dataclass(frozen=True)
class Header:
    """What the head says; "" or None where it does not.

    `start` and `end` are the days the file is of; `first` and `last` periods of fiscal years (number, year) where it
    names those instead. `fiscal_year` numbers the year where transactions do not.
    """

    country: str = ""
    version: str = ""
    basis: str = ""
    start: str = ""
    end: str = ""
    first: tuple[int, int] | None = None
    last: tuple[int, int] | None = None
    fiscal_year: int | None = None
    part: tuple[int, int] | None = None


def read(element: xml.Element, namespace: str, told: Told) -> Header:
    """Read the head; its facts go to `told`."""
    for fact, places in FACTS.items():
        found = next((words for place in places if (words := xml.words(element, *place.split("/")))), "")
        if found:
            told.facts[fact] = found[:10] if fact == "created" else found
    country = xml.words(element, "AuditFileCountry") or countries.of_space(namespace)
    choice = {**xml.fields(element), **_inside(element, "SelectionCriteria")}
    return Header(
        country=(country or xml.words(element, "CompanyAddress", "Country")).upper(),
        version=choice.get("AuditFileVersion", ""),
        basis=choice.get("TaxAccountingBasis", ""),
        start=(choice.get("SelectionStartDate") or choice.get("StartDate", ""))[:10],
        end=(choice.get("SelectionEndDate") or choice.get("EndDate", ""))[:10],
        first=_pair(choice, "PeriodStart", "PeriodStartYear"),
        last=_pair(choice, "PeriodEnd", "PeriodEndYear"),
        fiscal_year=_whole(choice.get("FiscalYear", "")),
        part=next((pair for names in PARTS if (pair := _pair(choice, *names))), None),
    )


def _inside(element: xml.Element, name: str) -> dict[str, str]:
    """The texts inside the first element of that name."""
    return next((xml.fields(one) for one in xml.inside(element, name)), {})


def _pair(fields: dict[str, str], one: str, other: str) -> tuple[int, int] | None:
    """Two whole numbers that mean something together."""
    first, second = _whole(fields.get(one, "")), _whole(fields.get(other, ""))
    return (first, second) if first is not None and second is not None else None


def _whole(text: str) -> int | None:
    """A whole number; None for anything else."""
    return int(text) if WHOLE.fullmatch(text) else None
