"""What a line is called: the words of its layout, and beside them those the house has for it in each language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tieout.pack.languages import Catalogue
from tieout.rooms.statements.layout import ANY_LANGUAGE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.rooms.statements.layout import Labels

LANGUAGES: Final = ("en", "fr", "sv", "da", "nl", "de")


def spoken(labels: Labels, term: str, languages: Iterable[str]) -> dict[str, str]:
    """A line's caption by language: one text for all stands in every one; a term fills in the `languages` asked for."""
    if ANY_LANGUAGE in labels:
        return dict.fromkeys(LANGUAGES, labels[ANY_LANGUAGE])
    return {**terms(term, languages), **labels}


def terms(term: str, languages: Iterable[str]) -> dict[str, str]:
    """What the house calls a term in each of the languages; nothing where there is no such term."""
    name = term.replace(".", "-").replace("_", "-")
    words = [Catalogue(language) for language in languages] if name else []
    return {one.language: one.text(name) for one in words if one.has(name)}
