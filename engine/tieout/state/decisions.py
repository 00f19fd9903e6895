"""What the decisions of people mean for a run: which acceptances stand, which proposals are approved, who has signed.

An acceptance covers what was seen when it was made: amounts from nil to the one accepted, at the same severity, from
the period in which it was made until the one it names. An approval covers a proposal line for line; a signature the
run whose checksum it names.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tieout.state.chain import Record

DISPOSITIONS, PROPOSALS, SIGNATURES = "dispositions", "proposals", "signatures"
ROLES = ("prepared", "reviewed", "approved")
FACTS = ("expected", "actual", "detail")
NEVER = {  # what nobody may accept, and why
    "trial_balance": "a trial balance that does not come to zero is no statement of anything",
    "missing_rate": "without the rate the amounts it holds up are not known",
    "unmapped_account": "an account that stands on no group account is missing from the group's figures",
    "rejected_rows": "rows that could not be read are missing from every figure",
    "state_changed": "a record of decisions that was changed proves nothing",
}


@dataclass(frozen=True)
class Acceptance:
    """A finding that somebody accepted, as it was seen then; `withdrawn` when the acceptance was taken back."""

    finding_id: str
    company: str
    code: str
    subject: str
    severity: str
    amount: Decimal | None
    currency: str
    facts: str
    message: str
    period: str
    until: str
    who: str
    when: str
    why: str
    seq: int
    withdrawn: bool

    def lapsed(self, row: dict[str, Any], closing: tuple[date, bool], end: Callable[[str], tuple[date, bool]]) -> str:
        """Why it does not cover a finding of the period that ends on `closing`: "" where it does.

        Answers: withdrawn, earlier (made in a later period), until, severity, amount (it grew, or turned), facts (it
        has no amount and says something else now), never. `end` is the last day of a period by its name.
        """
        reasons = (
            ("withdrawn", self.withdrawn),
            ("never", self.code in NEVER),
            ("earlier", end(self.period) > closing),
            ("until", bool(self.until) and end(self.until) < closing),
            ("severity", row["severity"] != self.severity),
            ("amount", not covers(self.amount, row["amount"]) or (row["currency"] or "") != self.currency),
            ("facts", row["amount"] is None and facts(row) != self.facts),
        )
        return next((name for name, holds in reasons if holds), "")


@dataclass(frozen=True)
class Signature:
    """A pack signed: the role, who, when, why, and the checksum of the run it is bound to."""

    role: str
    period: str
    run: str
    status: str
    who: str
    when: str
    why: str
    seq: int


def covers(accepted: Decimal | None, amount: Decimal | None) -> bool:
    """Whether an amount lies between nil and the one accepted."""
    if accepted is None or amount is None:
        return accepted is None and amount is None
    return min(accepted, Decimal(0)) <= amount <= max(accepted, Decimal(0))


def facts(row: dict[str, Any]) -> str:
    """What a finding says beside its amount."""
    return " · ".join(row[name] or "" for name in FACTS)


def acceptances(records: tuple[Record, ...]) -> dict[str, Acceptance]:
    """The last word on each finding, by its id."""
    made = {}
    for record in records:
        what = record.what
        texts = {name: str(what.get(name, "")) for name in (
            "company", "code", "subject", "severity", "currency", "facts", "message", "period", "until")}  # fmt: skip
        found = Acceptance(
            finding_id=str(what.get("finding", "")), amount=amount(what.get("amount")), **texts,
            who=record.who, when=record.when, why=record.why, seq=record.seq, withdrawn=what.get("act") == "withdraw",
        )  # fmt: skip
        made[found.finding_id] = found
    return made


def amount(text: Any) -> Decimal | None:
    """An amount as the record writes it; none where the finding had none."""
    try:
        return None if text is None else Decimal(str(text))
    except InvalidOperation:
        return None


def on_proposals(records: tuple[Record, ...]) -> list[dict[str, Any]]:
    """The last word on each proposal: company, proposal_id, decision, content, amount, who, when, why."""
    made: dict[tuple[str, str], dict[str, Any]] = {}
    for record in records:
        decision = "rejected" if record.what.get("act") == "reject" else "approved"
        for one in record.what.get("proposals", ()):
            key = str(one["company"]), str(one["proposal"])
            made[key] = {
                "company": key[0], "proposal_id": key[1], "decision": decision, "content": str(one["content"]),
                "decided_by": record.who, "decided_at": record.when, "reason": record.why,
            }  # fmt: skip
    return [made[key] for key in sorted(made)]


def signatures(records: tuple[Record, ...]) -> list[Signature]:
    """Every signature, in the order they were given."""
    made = []
    for record in records:
        role, period, run, status = (str(record.what.get(name, "")) for name in ("role", "period", "run", "status"))
        made.append(Signature(role, period, run, status, record.who, record.when, record.why, record.seq))
    return made


def same(one: str, other: str) -> bool:
    """Whether two names are of one person: case and spaces aside."""
    return "".join(one.split()).casefold() == "".join(other.split()).casefold()
