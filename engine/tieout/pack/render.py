"""A pack as HTML: our templates, autoescaped, strict about names; what users wrote is data and never markup."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from tieout.pack.fonts import printable
from tieout.places import place

if TYPE_CHECKING:
    from jinja2 import Environment

    from tieout.pack.sections import Document


@cache
def environment() -> Environment:
    """The templates: every value escaped, an unknown name an error, characters our typeface lacks replaced."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(place("report_templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=finalized,
    )


def finalized(value: Any) -> Any:
    """A value as it is printed: text in characters of our typeface."""
    if isinstance(value, Markup):
        return value
    return printable(value) if isinstance(value, str) else value


def html(document: Document) -> str:
    """The pack as one HTML page."""
    words = document.scope.words
    before, after = words.text("footer-page", page="\0", pages="\0").split("\0")[:2]
    facts = {
        "document": document,
        "scope": document.scope,
        "cover": document.cover,
        "anchors": document.anchors,
        "text": words.text,
        "draft": words.text("footer-draft", blocks=document.status.blocks) if document.status.draft else "",
        "page_words": (before, after),
        "run": document.checksum[:8],
    }
    return environment().get_template("pack.html").render(facts)
