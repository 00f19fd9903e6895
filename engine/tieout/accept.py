"""Disposing of a finding: somebody answers for it, with a reason, as far as it has been seen.

    tieout.accept("my-close", "F-003", by="Anna", reason="Paid on 2 October, see bank", until="2026-10")

The acceptance covers amounts from nil to the one of the newest close; where the finding grows, turns, becomes graver or
outlives `until`, it stands again. What must never be passed over cannot be accepted.
"""

from __future__ import annotations

import re
import tomllib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import look, runs, state
from tieout.errors import unusable
from tieout.period import parse
from tieout.state import decisions, files

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

IDENTITY = re.compile(r"F[A-Z2-7]{10}")
NUMBER = re.compile(r"(?:F-?)?0*(\d{1,9})")
COLUMNS = """finding_id, company, code, subject, severity, amount, currency, expected, actual, detail, message,
    disposition, number"""


@dataclass(frozen=True)
class Accepted:
    """A finding disposed of: its number in the close, what it says, the amount covered, and the record of it."""

    finding_id: str
    number: int
    severity: str
    message: str
    amount: Decimal | None
    currency: str
    until: str
    by: str
    reason: str
    withdrawn: bool
    record: int
    period: str


def accept(  # noqa: PLR0913 - a decision is its facts
    folder: Path | str,
    finding: str,
    *,
    by: str,
    reason: str,
    until: str | None = None,
    withdraw: bool = False,
    period: str | None = None,
    out: Path | str | None = None,
    when: datetime | None = None,
) -> Accepted:
    """Accept a finding of the newest close (or of `period`) by its id (F and ten characters) or number.

    `until` is the last period it covers; without it the acceptance stands until the finding changes. `withdraw` takes
    an acceptance back. The next close counts it. Raises Unusable where there is no such finding, where nobody may
    accept it, and where the record of decisions is damaged.
    """
    folder = Path(folder)
    who, why = files.said(by, "--by"), files.said(reason, "--reason")
    run = runs.newest(folder, period, Path(out) if out else None)
    row = _found(folder, run, finding)
    if row["code"] in decisions.NEVER and not withdraw:
        raise unusable(_name(row), row["message"], f"nobody can accept this: {decisions.NEVER[row['code']]}")
    if until:
        _not_before(folder, until, run.name)
    what = _what(row, run.name, until or "", withdraw=withdraw)
    with files.writing(folder, decisions.DISPOSITIONS, state.said(run.parent)) as chain:
        last = decisions.acceptances(chain.chain.records).get(row["finding_id"])
        if withdraw and (last is None or last.withdrawn):
            raise unusable(_name(row), "nobody has accepted it", "there is nothing to take back")
        written = chain.append(what, who, why, when)
    return Accepted(
        row["finding_id"], row["number"], row["severity"], row["message"], row["amount"], row["currency"] or "",
        until or "", who, why, withdraw, written.seq, run.name,
    )  # fmt: skip


def _name(row: dict[str, Any]) -> str:
    """How a finding is called."""
    return f"F-{row['number']:03d} {row['finding_id']}"


def _found(folder: Path, run: Path, finding: str) -> dict[str, Any]:
    """The finding of a run."""
    word = finding.strip().upper()
    number = NUMBER.fullmatch(word)
    if number:
        where = f"number = {int(number[1])}"
    elif IDENTITY.fullmatch(word):
        where = f"finding_id = '{word}'"
    else:
        raise unusable(finding, "is no finding", "name it by its number, F-003, or its id, F and ten characters")
    with look.opened(folder, run.name, run.parent) as close:
        rows = close.frame(f"select {COLUMNS} from findings.findings where {where}").to_dicts()
    if not rows:
        raise unusable(finding, f"the close of {run.name} has no such finding", "see which there are: findings.csv")
    return rows[0]


def _what(row: dict[str, Any], closing: str, until: str, *, withdraw: bool) -> dict[str, Any]:
    """What the record says: the finding as it was seen."""
    names = ("company", "code", "subject", "severity", "message")
    return {name: row[name] or "" for name in names} | {
        "act": "withdraw" if withdraw else "accept", "finding": row["finding_id"],
        "amount": None if row["amount"] is None else f"{row['amount']:f}", "currency": row["currency"] or "",
        "facts": decisions.facts(row), "period": closing, "until": until,
    }  # fmt: skip


def _not_before(folder: Path, until: str, closing: str) -> None:
    """A last period that is one, and not over already."""
    start = _year_start(folder)
    try:
        last = parse(until, start)
    except ValueError as error:
        raise unusable("--until", until, str(error)) from None
    if last.end < parse(closing, start).end:
        raise unusable("--until", until, f"name {closing} or a later period: this finding is of {closing}")


def _year_start(folder: Path) -> str:
    """When the group's year begins, as far as close.toml can be read."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        text = (folder / "close.toml").read_text(encoding="utf-8-sig")
        return str(tomllib.loads(text)["close"]["fiscal_year_start"])
    return "01-01"
