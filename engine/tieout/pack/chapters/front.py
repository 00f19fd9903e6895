"""The cover with the status of the close, and the page on which it is signed.

DRAFT while a finding blocks; PROPOSED while journals wait to be imported; FINAL otherwise. No clock time is printed:
a pack made twice from the same inputs is the same pack.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.pack import heads
from tieout.pack.chapters import findings, signoff, summary, ties
from tieout.pack.languages import headed

if TYPE_CHECKING:
    from tieout.pack.pages import Scope

COLOURS = {"DRAFT": "bad", "PROPOSED": "warn", "FINAL": "good"}


@dataclass(frozen=True)
class Status:
    """Whether the pack may be passed on, and why not."""

    name: str
    blocks: int
    vouchers: int

    @property
    def draft(self) -> bool:
        """Whether something blocks."""
        return self.name == "DRAFT"


@dataclass(frozen=True)
class Cover:
    """What stands on the cover."""

    name: str
    period: str
    line: str
    status: str
    colour: str
    sentence: str
    facts: tuple[tuple[str, str], ...]
    foot: tuple[str, ...]


def status(scope: Scope) -> Status:
    """The status of the whole close, or of one company of it."""
    blocks = findings.counts(scope)["block"]
    vouchers = proposals(scope)
    return Status("DRAFT" if blocks else "PROPOSED" if vouchers else "FINAL", blocks, vouchers)


def proposals(scope: Scope) -> int:
    """How many vouchers wait to be imported."""
    if not scope.shelf.books.has("ledger.journals"):
        return 0
    sql = """
        select count(distinct company || ' ' || room || ' ' || voucher) from ledger.journals
        where export and status <> 'rejected' and list_contains($companies, company)
    """
    return int(scope.shelf.books.rows(sql, companies=list(scope.ids))[0][0])


def cover(scope: Scope, checksum: str, attached: tuple[str, ...]) -> Cover:
    """The cover of a pack."""
    words, found = scope.words, status(scope)
    name = found.name.lower()
    sentence = words.text(f"cover-{name}-sentence", blocks=found.blocks, vouchers=found.vouchers)
    waiting = signoff.waiting(scope) if found.vouchers else ""
    return Cover(
        name=scope.name,
        period=headed(scope.period),
        line=scope_line(scope),
        status=words.text(f"cover-{name}"),
        colour=COLOURS[found.name],
        sentence=f"{sentence} {words.text('signoff-waiting', amounts=waiting)}" if waiting else sentence,
        facts=facts(scope),
        foot=foot(scope, checksum, attached),
    )


def scope_line(scope: Scope) -> str:
    """Whose figures these are, in which currency, and which period of the fiscal year."""
    words, first = scope.words, scope.companies[0]
    currencies = ", ".join(sorted({company.currency for company in scope.companies}))
    who = words.text("cover-companies", count=len(scope.companies), currencies=currencies)
    months = (first.period_end.year - first.year_start.year) * 12 + first.period_end.month - first.year_start.month + 1
    year = heads.year(first.year_start, first.year_end)
    when = words.text("cover-period-of-year", number=str(months), year=year) if heads.is_month(first) else ""
    return " · ".join(part for part in (who if scope.group else currencies, when) if part)


def facts(scope: Scope) -> tuple[tuple[str, str], ...]:
    """The lines below the status: ties, trial balance, proposed journals, findings, and who has signed."""
    words = scope.words
    rows, counts = ties.all_of(scope), findings.counts(scope)
    held = ties.holding(rows)
    severities = {"blocks": counts["block"], "warns": counts["warn"], "infos": counts["info"]}
    journals = [text for title, text in summary.state(scope) if title == words.text("state-journals")]
    return (
        (words.text("state-ties"), words.text("ties-state", held=held, count=len(rows), open=len(rows) - held)),
        (words.text("doc-trial-balance"), balanced(scope)),
        (words.text("doc-proposed-journals"), journals[0] if journals else words.text("journals-state-none")),
        (words.text("doc-findings"), words.text("cover-findings", **severities)),
        (words.text("sign-sign-off"), signoff.signed_by(scope)),
    )


def balanced(scope: Scope) -> str:
    """Whether every trial balance sums to zero, and where not."""
    words = scope.words
    rows = [row for row in ties.all_of(scope) if row["tie"].startswith("trial_balance")]
    if not rows:
        return words.text("trial-balance-state-none")
    broken = sorted({row["company"] for row in rows if row["state"] == "open"})
    if broken:
        return words.text("trial-balance-state-open", companies=", ".join(broken))
    return words.text("trial-balance-state", companies=len(scope.companies))


def foot(scope: Scope, checksum: str, attached: tuple[str, ...]) -> tuple[str, ...]:
    """What the pack was made from; no clock time."""
    words = scope.words
    inputs = {row["sha256"] + row["file"] for row in scope.shelf.rows("load.page_inputs", *scope.ids)}
    names = " · ".join(f"{company.company} {company.name}" for company in scope.companies)
    made = words.text("cover-made", files=len(inputs), run=spaced(checksum))
    embedded = words.text("cover-attached", files=", ".join(attached)) if attached else ""
    return tuple(line for line in (names, made, embedded) if line)


def spaced(checksum: str) -> str:
    """The first twelve figures of a checksum, in fours."""
    return " ".join(checksum[i : i + 4] for i in range(0, 12, 4))
