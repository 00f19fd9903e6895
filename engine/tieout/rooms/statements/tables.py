"""The layouts in use as tables of the schema settings, so that SQL does the rest.

    statement_rows        definition, statement, line, code, kind, factor ...: one row a row of a layout or form
    statement_selectors   rule, definition, statement, code, side, portion: which selectors fill a leaf
    statement_groups      rule, definition, name: accounts whose side is told by their sum
    statement_sums        definition, statement, code, leaf, sign: every sum down to its leaves
    statement_labels      definition, statement, code, variant, language, label

A rule `statements|pcg|balance_sheet|CF|debit` is a list of selectors in settings.selectors.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout import accounts
from tieout.pack.languages import available
from tieout.rooms.statements.labels import spoken
from tieout.rooms.statements.layout import LISTS, leaves

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tieout.books import Books
    from tieout.rooms.statements.layout import Layout, Row

POSITIVE: Final = {"statement": ("assets",), "form": ("assets", "expenses")}
SIDES: Final = {"accounts": "net", "contra": "net", "debit": "debit", "credit": "credit"}
ROWS: Final = {
    "definition": pl.String, "statement": pl.String, "form": pl.Boolean, "line": pl.Int32, "code": pl.String,
    "kind": pl.String, "part": pl.String, "factor": pl.Int32, "each": pl.String, "style": pl.String,
    "level": pl.Int32, "note": pl.String, "fold": pl.Boolean, "keep": pl.String, "flips": pl.Boolean,
    "category": pl.String, "gross": pl.Boolean,
}  # fmt: skip
SELECTORS: Final = dict.fromkeys(("rule", "definition", "statement", "code", "side", "portion"), pl.String)
GROUPS: Final = dict.fromkeys(("rule", "definition", "name"), pl.String)
SUMS: Final = {**dict.fromkeys(("definition", "statement", "code", "leaf"), pl.String), "sign": pl.Int32}
LABELS: Final = dict.fromkeys(("definition", "statement", "code", "variant", "language", "label"), pl.String)


def put(books: Books, layouts: Iterable[Layout]) -> None:
    """Write the layouts into the books, captioned in the languages of the close; select the accounts of every leaf."""
    chosen = list(layouts)
    companies = {language for (language,) in books.rows("select language from settings.companies")}
    languages = sorted({*companies, books.parameters["language"]})
    for name, schema, rows in (
        ("statement_rows", ROWS, _rows),
        ("statement_selectors", SELECTORS, _selectors),
        ("statement_groups", GROUPS, _groups),
        ("statement_sums", SUMS, _sums),
        ("statement_labels", LABELS, lambda layout: _labels(layout, languages)),
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
    rules = {_rule(layout, key): mapped(layout, getattr(layout, key)) for key in LISTS}
    rules |= {_rule(layout, "together", name): mapped(layout, found) for name, found in layout.together.items()}
    return rules | {rule: selectors for rule, _, _, _, selectors in _leaves(layout)}


def _leaves(layout: Layout) -> Iterator[tuple[str, str, str, str, tuple[str, ...]]]:
    """What fills each leaf: rule, statement, code, key, selectors.

    Where categories go before numbers they are a rule of their own: of one rule only the narrowest selector speaks.
    """
    for statement, form, rows in _all(layout):
        taken = captions(layout, rows) if not form else {}
        for row in rows:
            for place, (key, found) in enumerate(row.selectors.items()):
                selectors = (*mapped(layout, found), *(taken.get(row.code, ()) if place == 0 else ()))
                rule = _rule(layout, statement, row.code, key)
                named = tuple(one for one in selectors if layout.category and one.startswith("category:"))
                if named:
                    yield f"{rule}|category", statement, row.code, key, named
                yield rule, statement, row.code, key, tuple(one for one in selectors if one not in named)


def mapped(layout: Layout, selectors: tuple[str, ...]) -> tuple[str, ...]:
    """Selectors of numbers, which also mean the public number a company's own chart names in the category."""
    if layout.category != "numbers":
        return selectors
    return (*selectors, *(f"category:{number}" for number in selectors if ":" not in number))


def captions(layout: Layout, rows: tuple[Row, ...]) -> dict[str, tuple[str, ...]]:
    """The categories that mean a row by its code or by a caption it alone has in its statement."""
    if layout.category != "captions":
        return {}
    leaf = [row for row in rows if row.kind == "leaf"]
    words = {row.code: {row.code, *spoken(row.label, row.term, available()).values()} for row in leaf}
    shared = Counter(word for found in words.values() for word in found)
    return {
        code: tuple(f"category:{word}" for word in sorted(found) if shared[word] == 1) for code, found in words.items()
    }


def _rows(layout: Layout) -> Iterator[tuple[Any, ...]]:
    """The rows of settings.statement_rows."""
    for statement, form, rows in _all(layout):
        positive = POSITIVE["form" if form else "statement"]
        assets = [row.code for row in rows].index("total_assets") + 1 if statement == "balance_sheet" else 0
        for line, row in enumerate(rows, start=1):
            factor = 1 if row.part in positive else -1
            flips = not form and layout.cost_sign == "positive" and row.part == "expenses"
            gross = layout.gross and line <= assets and row.kind != "heading"
            yield (
                layout.name, statement, form, line, row.code, row.kind, row.part or "", factor, ",".join(row.each),
                row.look, row.level, row.note, row.fold, row.keep, flips, layout.category, gross,
            )  # fmt: skip


def _selectors(layout: Layout) -> Iterator[tuple[str, ...]]:
    """The rows of settings.statement_selectors."""
    for rule, statement, code, key, _ in _leaves(layout):
        yield rule, layout.name, statement, code, SIDES[key], "contra" if key == "contra" else "gross"


def _groups(layout: Layout) -> Iterator[tuple[str, ...]]:
    """The rows of settings.statement_groups."""
    yield from ((_rule(layout, "together", name), layout.name, name) for name in layout.together)


def _sums(layout: Layout) -> Iterator[tuple[Any, ...]]:
    """The rows of settings.statement_sums."""
    for statement, _, rows in _all(layout):
        yield from ((layout.name, statement, code, leaf, sign) for code, leaf, sign in leaves(rows))


def _labels(layout: Layout, languages: list[str]) -> Iterator[tuple[str, ...]]:
    """The rows of settings.statement_labels: variant is empty, `other`, or the control a line stands for."""
    for statement, _, rows in _all(layout):
        for row in rows:
            variants = {"": spoken(row.label, row.term, languages)}
            if row.each:
                variants |= {"other": spoken(row.other or row.label, "", ())}
                variants |= {control: spoken(labels, "", ()) for control, labels in layout.controls.items()}
            for variant, labels in variants.items():
                for language, label in sorted(labels.items()):
                    yield layout.name, statement, row.code, variant, language, label
