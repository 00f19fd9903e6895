"""The decisions of people as tables of a close: what rooms, findings and pack read of them.

settings.decisions      proposals approved and rejected; journal.post sets the status of lines by it
state.findings          a chain that is not what was written: it blocks, and nobody can accept it
state.page_signatures   for each role whether this run is signed, by whom, when and why
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import polars as pl

from tieout.state import decisions
from tieout.state.files import FOLDER

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.state import State
    from tieout.state.chain import Damage

SAID: Final = ("company", "proposal_id", "decision", "content", "decided_by", "decided_at", "reason")
DECISIONS: Final = pl.Schema(dict.fromkeys(SAID, pl.String))
TEXTS: Final = ("company", "room", "code", "severity", "subject")
PLACES: Final = ("currency", "expected", "actual", "detail", "source_file")
FINDINGS: Final = pl.Schema(
    dict.fromkeys(TEXTS, pl.String)
    | {"amount": pl.Decimal(38, 4)}
    | dict.fromkeys(PLACES, pl.String)
    | {"source_row": pl.Int64}
)
SIGNATURES: Final = pl.Schema(
    dict.fromkeys(("company", "role", "state", "signed_by", "signed_at", "reason", "run"), pl.String)
    | {"record": pl.Int64}
)


def open_books(books: Books, decided: State) -> None:
    """Lay the decisions out, before any room posts; folders without any get no table."""
    if found := decisions.on_proposals(decided.records(decisions.PROPOSALS)):
        books.put("settings.decisions", pl.DataFrame(found, schema=DECISIONS))
    if damages := decided.damages():
        books.put("state.findings", pl.DataFrame([_finding(one) for one in damages], schema=FINDINGS))


def _finding(damage: Damage) -> dict[str, Any]:
    """A chain that is not what was written, as a finding of the whole close."""
    return dict.fromkeys((*TEXTS, *PLACES), "") | {
        "room": "state", "code": "state_changed", "severity": "block", "subject": damage.file,
        "expected": damage.said_by or "none", "actual": str(damage.seq), "detail": damage.kind, "amount": None,
        "source_file": f"{FOLDER}/{damage.file}", "source_row": damage.line,
    }  # fmt: skip


def sign(books: Books, decided: State, period: str, checksum: str) -> None:
    """Say of each role who signed this run; where the run signed was another, that it lapsed."""
    signed = decisions.signatures(decided.records(decisions.SIGNATURES))
    mine = [one for one in signed if one.period == period]
    books.put("state.page_signatures", pl.DataFrame([_role(role, mine, checksum) for role in decisions.ROLES],
                                                    schema=SIGNATURES))  # fmt: skip


def _role(role: str, signed: list[decisions.Signature], checksum: str) -> dict[str, Any]:
    """The last signature of a role: of this run, else of another one."""
    given = sorted((one for one in signed if one.role == role), key=lambda one: (one.run == checksum, one.seq))
    if not given:
        return dict.fromkeys(SIGNATURES, "") | {"role": role, "state": "unsigned", "record": None}
    last = given[-1]
    state = "signed" if last.run == checksum else "lapsed"
    return {
        "company": "", "role": role, "state": state, "signed_by": last.who, "signed_at": last.when,
        "reason": last.why, "run": last.run, "record": last.seq,
    }  # fmt: skip
