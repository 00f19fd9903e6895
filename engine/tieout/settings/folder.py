"""Reading a whole close.toml: the settings, and the faults gathered on the way."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from tieout import period
from tieout.errors import Fault, Unusable
from tieout.settings import checks, document, faults, known
from tieout.settings.company import Close, Company
from tieout.settings.paths import Where
from tieout.settings.sections import OneOf

if TYPE_CHECKING:
    from collections.abc import Mapping

BRACKETS = "write [[company]] in double brackets, once for each company"
NO_COMPANY = 'add [[company]] with id = "SE01", currency = "SEK" and extracts = "{period}/se01"'
NO_CLOSE = 'add [close] with name = "Nordia Group", period = "2026-09" and currency = "EUR"'
HARMLESS = {"period": "2026-01", "language": "en"}


@dataclass(frozen=True)
class Settings:
    """What close.toml and the command line ask for.

    `companies` are those that close, of all that are `listed`; `chosen` their ids where --company named them. `out` is
    where runs are kept.
    """

    folder: Path
    close: Close
    companies: tuple[Company, ...]
    out: Path
    sha256: str
    chosen: tuple[str, ...] = ()
    allow_outside: bool = False
    sections: Mapping[str, Any] = field(default_factory=dict)
    listed: tuple[Company, ...] = ()
    text: document.Document | None = None

    def place(self, section: str, number: int) -> int | None:
        """The line on which a rule of a `[[...]]` table begins; the first is number 0."""
        return self.text.head(section, number) if self.text else None

    def section(self, name: str) -> Any:
        """A room's settings; its defaults where close.toml has no such table."""
        return self.sections[name]


def load(folder: Path | str, overrides: Any = None, sections: Mapping[str, Any] | None = None) -> Settings:
    """The settings of a close folder; raises Unusable with every fault.

    `overrides` (a mapping or a dataclass) are the command line's period, language, out, companies and allow_outside.
    `sections` maps the name of each room's table to its model (for `[[...]]` tables `tuple[Model, ...]`).
    """
    options = asdict(overrides) if is_dataclass(overrides) and not isinstance(overrides, type) else overrides or {}
    given = {key: value for key, value in options.items() if value}
    folder = Path(folder)
    return _Reading(folder, document.read(folder), given, dict(sections or {})).settings()


class _Reading:
    """One reading of a close.toml: faults gather until all of it has been looked at."""

    def __init__(self, folder: Path, text: document.Document, given: dict[str, Any], sections: dict[str, Any]) -> None:
        self.folder, self.document, self.given, self.sections = folder, text, given, sections
        self.values: dict[str, Any] = _frozen(text.values)
        self.where = Where(folder, bool(given.get("allow_outside")), checks.ids(self.values))
        self.faults: list[Fault] = []

    def settings(self) -> Settings:
        """The settings, or Unusable with all faults."""
        self.override()
        lists = [name for name, model in self.sections.items() if not hasattr(model, "model_fields")]
        for place, remedy in (*checks.issues(self.values), *checks.repeated(self.values, lists)):
            self.fault(place, remedy)
        self.top_level()
        close = self.read(Close, ("close",)) if "close" in self.values else None
        companies = self.companies()
        rooms = {name: self.read(model, (name,)) for name, model in self.sections.items()}
        chosen = self.chosen(companies)
        if self.faults or close is None:
            raise Unusable(set(self.faults))
        out = Path(self.given.get("out") or self.folder / "out")
        asked = tuple(self.given.get("companies", ()))
        outside = self.where.allow_outside
        text = self.document
        return Settings(self.folder, close, chosen, out, text.sha256, asked, outside, rooms, companies, text)

    def override(self) -> None:
        """Put what the command line says in place of what the file says."""
        close = self.values.get("close")
        for option, harmless in HARMLESS.items():
            if option in self.given and isinstance(close, dict):
                wrong = _wrong(option, self.given[option], close)
                self.faults += [Fault(f"--{option}", None, self.given[option], wrong)] if wrong else []
                self.values["close"] = close = close | {option: harmless if wrong else self.given[option]}

    def top_level(self) -> None:
        """Tables that are missing, unknown or of rooms not built yet."""
        for name, head, remedy in (("close", "[close]", NO_CLOSE), ("company", "[[company]]", NO_COMPANY)):
            if name not in self.values:
                self.faults.append(Fault(document.NAME, None, f"there is no {head}", remedy))
        built = ("close", "company", *self.sections)
        for name in self.values:
            if name not in built:
                self.fault((name,), known.unknown("table", name, built, known.SECTIONS))

    def companies(self) -> tuple[Company, ...]:
        """Every company that can be read."""
        given = self.values.get("company", ())
        if not isinstance(given, tuple) or not all(isinstance(one, dict) for one in given):
            self.fault(("company",), BRACKETS)
            return ()
        read = [self.read(Company, ("company", number)) for number in range(len(given))]
        return tuple(company for company in read if company is not None)

    def fault(self, place: document.Place, remedy: str) -> None:
        """Note a fault of the file."""
        self.faults.append(faults.fault(self.document, place, remedy))

    def chosen(self, companies: tuple[Company, ...]) -> tuple[Company, ...]:
        """The companies --company names, all without it."""
        ids = [company.id for company in companies]
        for name in self.given.get("companies", ()):
            if name not in ids and not self.faults:
                self.faults.append(Fault("--company", None, name, f"no company has this id; {known.choose(name, ids)}"))
        return tuple(one for one in companies if one.id in self.given.get("companies", ids))

    def read(self, model: Any, place: document.Place) -> Any:
        """The table at a place as its model, or None and its faults; where nothing is written, the model's defaults."""
        absent: Any = {} if hasattr(model, "model_fields") else ()
        value = document.walk(self.values, place) if document.exists(self.values, place) else absent
        try:
            return TypeAdapter(model).validate_python(value, strict=True, context=self.where)
        except ValidationError as error:
            self.faults += faults.of_model(self.document, error, place, model)
            return None


def _wrong(option: str, value: str, close: dict[str, Any]) -> str:
    """The remedy for an option of the command line, "" where it is right."""
    try:
        if option == "language":
            OneOf(known.languages(), known.LANGUAGES).check(value)
        else:
            period.parse(value, checks.year_start(close))
    except ValueError as error:
        return str(error)
    return ""


def _frozen(value: Any) -> Any:
    """Lists as tuples, all the way down."""
    if isinstance(value, dict):
        return {key: _frozen(one) for key, one in value.items()}
    return tuple(map(_frozen, value)) if isinstance(value, list) else value
