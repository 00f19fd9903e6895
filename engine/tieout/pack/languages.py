"""The words of a close in one language: message catalogues, figures and dates.

A language is a folder of `report_templates/locales`: Fluent files (one an area) and a locale.toml. Adding a language is
adding a folder; no code changes. Whole phrases are translated, words are never glued together. A message that is asked
for and missing is our fault and raises: a pack never shows a key in place of a sentence.
"""

from __future__ import annotations

import re
import tomllib
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from tieout.pack.numbers import Conventions, figure
from tieout.places import place

if TYPE_CHECKING:
    from decimal import Decimal

    from tieout.pack.messages import Messages
    from tieout.pack.numbers import Figure

DAY = re.compile(r"(?<![\w/.:-])\d{4}-\d{2}-\d{2}(?![\w/-]|\.\w)")


class UnknownMessage(LookupError):  # noqa: N818 - named as it is read in a traceback
    """A message id, an attribute or a variable that a catalogue does not have."""


@cache
def available() -> tuple[str, ...]:
    """The languages a pack can be written in, by code."""
    return tuple(sorted(path.parent.name for path in place("report_templates").glob("locales/*/locale.toml")))


@lru_cache(maxsize=8)
def bundle(language: str) -> Messages:
    """All messages of a language, from every .ftl file of its folder."""
    from tieout.pack.messages import Messages

    made = Messages(conventions(language).tag)
    for path in sorted((place("report_templates") / "locales" / language).glob("*.ftl")):
        made.add(typeset(path.read_text(encoding="utf-8"), conventions(language)))
    return made


def typeset(text: str, rules: Conventions) -> str:
    """A catalogue with the no-break spaces its language sets before punctuation: French colons and semicolons."""
    for sign, space in rules.spaces.items():
        before, after = ("(?<=«) ", "") if sign == "«" else (r"(?<=[\w)\]}»…]) ", rf"(?={re.escape(sign)})")
        text = re.sub(before + after, space, text)
    return text


@cache
def conventions(language: str) -> Conventions:
    """How figures and dates look in a language."""
    if language not in available():
        raise UnknownMessage(f"no language {language!r}; there are {', '.join(available())}")
    path = place("report_templates") / "locales" / language / "locale.toml"
    return Conventions.read(tomllib.loads(path.read_text(encoding="utf-8")))


class Catalogue:
    """The words, figures and dates of one language."""

    def __init__(self, language: str) -> None:
        """`language` is a code of `available()`: en, fr, sv, da, nl, de."""
        self.language = language
        self.conventions = conventions(language)
        self.tag = self.conventions.tag
        self._bundle = bundle(language)

    def has(self, name: str) -> bool:
        """Whether there is a message (or `message.attribute`) of that name."""
        message, _, attribute = name.partition(".")
        if not self._bundle.has_message(message):
            return False
        return not attribute or attribute in self._bundle.get_message(message).attributes

    def text(self, name: str, /, **arguments: Any) -> str:
        """The phrase `name` (or its attribute, `name.attribute`); variables are texts already formatted, or counts.

        Raises UnknownMessage for a name or a variable that is not there.
        """
        message, _, attribute = name.partition(".")
        if not self.has(name):
            raise UnknownMessage(f"no message {name!r} in language {self.language!r}")
        found = self._bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        if pattern is None:
            raise UnknownMessage(f"message {name!r} has no text of its own in language {self.language!r}")
        text, errors = self._bundle.format_pattern(pattern, arguments)
        if errors:
            raise UnknownMessage(f"message {name!r} in language {self.language!r}: {errors[0]}")
        return str(text)

    def named(self, prefix: str, code: str) -> str:
        """The phrase of a code from a table (`state` + `block`), or the code as words where a room brings a new one."""
        names = (f"{prefix}-{code.replace('_', '-')}", f"{prefix}-{code}")
        return next((self.text(name) for name in names if self.has(name)), code.replace("_", " "))

    def figure(self, value: Decimal | int | None, decimals: int = 2, style: str = "statement") -> Figure:
        """A figure for a cell: its text and whether it is `neg` or `nil`."""
        return figure(value, decimals, self.conventions, style)

    def number(self, value: Decimal | int | None, decimals: int = 2, style: str = "text") -> str:
        """A figure as text; the default style is that of running text, with a minus sign."""
        return figure(value, decimals, self.conventions, style).text

    def percent(self, value: Decimal) -> str:
        """A percentage with one decimal and its sign, for running text."""
        return self.number(value, 1) + self.conventions.percent

    def date(self, value: date, style: str = "short") -> str:
        """A date: `short` 30/09/2026, `long` 30 September 2026, `month` September 2026; `day`, `initial` of a month."""
        from babel.dates import format_date

        text = format_date(value, self.conventions.dates[style], locale=self.tag.replace("-", "_"))
        first = self.conventions.first_day
        if style in ("long", "day") and value.day == 1 and first:
            return first + text.removeprefix("1")
        return text

    def dated(self, text: str) -> str:
        """`text` with its dates (`V-17 2026-09-15`) as the language writes them; 2026-13-45 is a number, no date."""

        def written(found: re.Match[str]) -> str:
            try:
                return self.date(date.fromisoformat(found[0]))
            except ValueError:
                return found[0]

        return DAY.sub(written, text)


def headed(text: str) -> str:
    """A text at the start of a head: its first letter a capital, the rest as the language writes it."""
    return text[:1].upper() + text[1:]
