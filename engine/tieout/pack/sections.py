"""The pack from cover to appendix: which chapters stand in which order, for the group and for one company.

Adding a room is a chapter of its own and one line here. Short sections that follow each other share a page.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tieout.pack.chapters import (
    adjustment,
    allocation,
    findings,
    front,
    inventory,
    journal_tests,
    ledger,
    load,
    readiness,
    reconciliation,
    revaluation,
    settlement,
    signoff,
    statements,
    stock_ledger,
    summary,
    ties,
    variance,
)

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Scope, Section

FULL_CHAPTERS = 6
SHORT, PAGE, TYPE_AREA, FEW_LINES = 118.0, 228.0, 249.0, 44.0
FOOT_LOSS = 10.0  # rows are never cut: about half a finding is left blank at the foot of a full page
ALONE, FLOWING, LITTLE = ("summary", "statements"), ("findings", "load"), 90.0


@dataclass(frozen=True)
class Entry:
    """A line of the contents."""

    level: int
    title: str
    anchor: str


@dataclass(frozen=True)
class Document:
    """A pack ready to be laid out: nothing in it is computed any more."""

    scope: Scope
    title: str
    status: front.Status
    cover: front.Cover
    signing: signoff.Signing
    sections: tuple[Section, ...]
    contents: tuple[Entry, ...]
    checksum: str

    @property
    def anchors(self) -> dict[str, str]:
        """Where links land, with the title of the place: a link to anywhere else is not printed."""
        made = {entry.anchor: entry.title for entry in self.contents}
        made |= {section.anchor: section.title for section in self.sections}
        for section in self.sections:
            tables = [*section.tables]
            made |= {table.anchor: table.heading for table in tables if table.anchor}
            rows = [row for table in tables for body in table.bodies for row in body if row.anchor]
            made |= {row.anchor: f"{section.title} {row.cells[0].text}" for row in rows}
        return made


def document(scope: Scope, checksum: str, attached: tuple[str, ...]) -> Document:
    """The pack of a scope."""
    words = scope.words
    kind = "doc-close-pack-group" if scope.group else "doc-close-pack"
    title = words.text("pack-title", kind=words.text(kind), name=scope.name, period=scope.period)
    made = tuple(joined(chapters(scope)))
    cover = front.cover(scope, checksum, attached)
    return Document(
        scope, title, front.status(scope), cover, signoff.signing(scope), made, contents(scope, made), checksum
    )


def chapters(scope: Scope) -> list[Section]:
    """Every section in order."""
    first = summary.group(scope) if scope.group else summary.company(scope, scope.companies[0])
    made = [first, *ties.sections(scope)]
    for company in scope.companies:
        made += chapter(scope, company)
    return [*made, *ledger.journals(scope), *findings.sections(scope), *signoff.sections(scope), *load.sections(scope)]


def chapter(scope: Scope, company: Company) -> list[Section]:
    """The sections of one company; its rooms stand in its own pack only where the group is large."""
    made = [summary.company(scope, company)] if scope.group else []
    made += statements.sections(scope, company)
    if len(scope.companies) <= FULL_CHAPTERS:
        made += [*ledger.trial_balance(scope, company), *readiness.sections(scope, company)]
        made += [*inventory.sections(scope, company), *stock_ledger.sections(scope, company)]
        made += [*adjustment.sections(scope, company), *settlement.sections(scope, company)]
        made += revaluation.sections(scope, company)
        made += [*allocation.sections(scope, company), *reconciliation.sections(scope, company)]
        made += [*variance.sections(scope, company), *journal_tests.sections(scope, company)]
    return made


def joined(sections: list[Section]) -> list[Section]:
    """Sections, with those marked that stand on the page of a short one before."""
    made: list[Section] = []
    used = PAGE
    for section in sections:
        may_share = section.template not in ALONE and not section.sheet
        flows = section.template in FLOWING and used <= LITTLE
        together = may_share and (used + section.height <= PAGE or flows)
        height = section.height + (used if together else 0.0)
        ends = (height + FOOT_LOSS * (height // TYPE_AREA)) % TYPE_AREA if section.template in FLOWING else height
        used = ends if may_share and ends <= SHORT else PAGE
        made.append(replace(section, joined=together, tight=runs_over(section) and not together))
    return made


def runs_over(section: Section) -> bool:
    """Whether a section runs over its last page by a few lines only: it is then set a little tighter."""
    over = section.height % TYPE_AREA
    return section.template not in ALONE and section.height > TYPE_AREA and over < FEW_LINES


def contents(scope: Scope, sections: tuple[Section, ...]) -> tuple[Entry, ...]:
    """The contents on two levels: sections, and below them pages of a company or parts of an appendix."""
    made = [Entry(1, scope.words.text("sign-sign-off"), "sign-off")]
    for section in sections:
        made.append(Entry(section.level, section.title, section.anchor))
        if section.template in ("load", "findings"):
            made += [Entry(2, table.heading, table.anchor) for table in section.tables if table.anchor]
    return tuple(made)
