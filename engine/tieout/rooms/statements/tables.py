"""The layouts in use as tables of the schema settings, so that SQL does the rest.

    statement_rows        definition, statement, line, code, kind, factor ...: one row a row of a layout or form
    statement_selectors   rule, definition, statement, code, side, portion: which selectors fill a leaf
    statement_sums        definition, statement, code, leaf, sign: every sum down to its leaves
    statement_labels      definition, statement, code, variant, language, label

A rule `statements|pcg|balance_sheet|CF|debit` is a list of selectors in settings.selectors.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import accounts
from tieout.rooms.statements.layout import ANY_LANGUAGE, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tieout.books import Books
    from tieout.rooms.statements.layout import Labels, Layout, Row

LANGUAGES: Final = ("en", "fr", "sv", "da", "nl", "de")
POSITIVE: Final = {"statement": ("assets",), "form": ("assets", "expenses")}
SIDES: Final = {"accounts": "net", "contra": "net", "debit": "debit", "credit": "credit"}
LISTS: Final = ("by_party", "cash", "must_clear")
ROWS: Final = {
    "definition": pl.String, "statement": pl.String, "form": pl.Boolean, "line": pl.Int32, "code": pl.String,
    "kind": pl.String, "part": pl.String, "factor": pl.Int32, "each": pl.String, "style": pl.String,
    "level": pl.Int32, "note": pl.String, "fold": pl.Boolean, "keep": pl.String, "flips": pl.Boolean,
}  # fmt: skip
SELECTORS: Final = dict.fromkeys(("rule", "definition", "statement", "code", "side", "portion"), pl.String)
SUMS: Final = {**dict.fromkeys(("definition", "statement", "code", "leaf"), pl.String), "sign": pl.Int32}
LABELS: Final = dict.fromkeys(("definition", "statement", "code", "variant", "language", "label"), pl.String)


def put(books: Books, layouts: Iterable[Layout]) -> None:
    """Write the layouts into the books and select the accounts of every leaf."""
    chosen = list(layouts)
    for name, schema, rows in (
        ("statement_rows", ROWS, _rows),
        ("statement_selectors", SELECTORS, _selectors),
        ("statement_sums", SUMS, _sums),
        ("statement_labels", LABELS, _labels),
    ):
        found = [row for layout in chosen for row in rows(layout)]
        books.put(f"settings.{name}", pl.DataFrame(found, schema=schema, orient="row"))
    accounts.select(books, {rule: accounts.parse(found) for layout in chosen for rule, found in _rules(layout).items()})


def _all(layout: Layout) -> Iterator[tuple[str, bool, tuple[Row, ...]]]:
    """Every statement and form of a layout with its rows."""
    yield from ((statement, False, rows) for statement, rows in layout.rows.items())
    yield from ((form, True, rows) for form, rows in layout.forms.items())


def _rule(layout: Layout, *names: str) -> str:
    """The name of a rule in settings.selectors."""
    return "|".join(("statements", layout.name, *names))


def _rules(layout: Layout) -> dict[str, tuple[str, ...]]:
    """Every list of selectors of a layout, by the name of its rule."""
    rules = {_rule(layout, key): getattr(layout, key) for key in LISTS}
    for statement, _, rows in _all(layout):
        for row in rows:
            rules |= {_rule(layout, statement, row.code, key): found for key, found in row.selectors.items()}
    return rules


def _rows(layout: Layout) -> Iterator[tuple[Any, ...]]:
    """The rows of settings.statement_rows."""
    for statement, form, rows in _all(layout):
        positive = POSITIVE["form" if form else "statement"]
        for line, row in enumerate(rows, start=1):
            factor = 1 if row.part in positive else -1
            flips = not form and layout.cost_sign == "positive" and row.part == "expenses"
            yield (
                layout.name, statement, form, line, row.code, row.kind, row.part or "", factor, ",".join(row.each),
                row.look, row.level, row.note, row.fold, row.keep, flips,
            )  # fmt: skip


def _selectors(layout: Layout) -> Iterator[tuple[str, ...]]:
    """The rows of settings.statement_selectors."""
    for statement, _, rows in _all(layout):
        for row in rows:
            for key in row.selectors:
                portion = "contra" if key == "contra" else "gross"
                yield _rule(layout, statement, row.code, key), layout.name, statement, row.code, SIDES[key], portion


def _sums(layout: Layout) -> Iterator[tuple[Any, ...]]:
    """The rows of settings.statement_sums."""
    for statement, _, rows in _all(layout):
        yield from ((layout.name, statement, code, leaf, sign) for code, leaf, sign in leaves(rows))


def _labels(layout: Layout) -> Iterator[tuple[str, ...]]:
    """The rows of settings.statement_labels: variant is empty, `other`, or the control a line stands for."""
    for statement, _, rows in _all(layout):
        for row in rows:
            variants = {"": row.label}
            if row.each:
                variants |= {"other": row.other or row.label, **layout.controls}
            for variant, labels in variants.items():
                for language, label in _spoken(labels):
                    yield layout.name, statement, row.code, variant, language, label


def _spoken(labels: Labels) -> list[tuple[str, str]]:
    """A label in each language it has; one text for all languages stands in every one."""
    if ANY_LANGUAGE in labels:
        return [(language, labels[ANY_LANGUAGE]) for language in LANGUAGES]
    return sorted(labels.items())
