"""Two runs compared, printed: for the eye, as CSV, or as JSON."""

from __future__ import annotations

from dataclasses import astuple, fields
from typing import TYPE_CHECKING

import typer

from tieout.cli import terminal

if TYPE_CHECKING:
    from decimal import Decimal

    from tieout.difference import Change, Difference
    from tieout.pack.languages import Catalogue

SECTIONS = ("settings", "inputs", "state", "findings", "journals", "statements")
MOST = 40
WIDEST = 72


def print_difference(found: Difference, words: Catalogue, *, as_csv: bool, as_json: bool) -> None:
    """The changes, a table a section; how many more there are where a section is long."""
    from tieout.difference import Change

    if as_csv or as_json:
        headings = [one.name for one in fields(Change)]
        (terminal.as_csv if as_csv else terminal.as_json)(headings, map(astuple, found.changes))
        return
    for line in _lines(found, words):
        typer.echo(line)


def _lines(found: Difference, words: Catalogue) -> list[str]:
    """What is printed."""
    lines = [words.text("diff-runs", before=str(found.before), after=str(found.after))]
    if not found.changes:
        return [*lines, words.text("diff-nothing")]
    for section in SECTIONS:
        changes = found.section(section)
        if changes:
            lines += ["", words.text(f"diff-{section}", count=len(changes)), *_table(changes[:MOST], words)]
            lines += [words.text("diff-more", count=len(changes) - MOST)] if len(changes) > MOST else []
    return lines


def _table(changes: tuple[Change, ...], words: Catalogue) -> list[str]:
    """The changes of a section in columns."""
    names = ("what", "company", "subject", "before", "after", "change")
    rows = [[words.text(f"diff-col-{name}") for name in names], *(_row(one, words) for one in changes)]
    kept = [place for place in range(len(names)) if any(row[place] for row in rows[1:])]
    sides = "".join("lllrrr"[place] for place in kept)
    return terminal.aligned([[row[place] for place in kept] for row in rows], sides)


def _row(change: Change, words: Catalogue) -> list[str]:
    """One change as text."""
    subject = terminal.visible(" · ".join(filter(None, (change.subject, change.detail))))
    amounts = [_amount(value, change.currency, words) for value in (change.before, change.after, change.change)]
    short = subject if len(subject) <= WIDEST else subject[: WIDEST - 1] + "…"
    return [words.text(f"diff-{change.what}"), change.company, short, *amounts]


def _amount(value: Decimal | str | None, currency: str, words: Catalogue) -> str:
    """An amount in its currency's decimals; text as it is; a dash where there is nothing."""
    from tieout.money import decimals

    if value is None or isinstance(value, str):
        return value or ""
    return words.number(value, decimals(currency) if currency else 2)
