"""Sign-off: proposals approved or rejected, and the pack signed by people who answer for it.

    tieout.approve("my-close", by="Anna", role="prepared")            the pack of the newest close
    tieout.approve("my-close", by="Li", proposals=True)               every journal it proposes
    tieout.approve("my-close", by="Li", reject="T4KQ2ZB7XMA")         one of them refused

Prepared, reviewed and approved, in this order and by three people. A signature is bound to the checksum of its run: the
close made again from the same inputs is signed, any other is not. A rejected proposal takes its voucher with it.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import look, record, runs, state
from tieout.errors import Unusable, unusable
from tieout.state import decisions, files
from tieout.state.decisions import ROLES, Signature, same

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

PROPOSALS = "select * from ledger.proposals order by company, room, voucher, proposal_id"
STANDING = """
    select (select count(*) from findings.findings where severity = 'block' and disposition = ''),
           (select count(*) from ledger.journals where export and status <> 'rejected')
"""
LINKED = """select company, voucher, proposal_id from ledger.journals
    union select company, voucher, proposal_id from ledger.reversals"""
BESIDE = "choose one: --pack, --proposals or --reject ID"


@dataclass(frozen=True)
class Proposal:
    """A proposal decided on; `amount` is what it debits, in the company's currency."""

    company: str
    proposal_id: str
    room: str
    voucher: str
    amount: Decimal
    currency: str
    content: str
    status: str


@dataclass(frozen=True)
class Approval:
    """What was decided: a pack signed in a role, or proposals approved or rejected; who, on which run, in which record.

    act: signed, approved or rejected. `missing` are the roles that have not signed this run yet.
    """

    act: str
    period: str
    run: str
    status: str
    by: str
    role: str
    record: int
    proposals: tuple[Proposal, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def amounts(self) -> dict[str, Decimal]:
        """The sum of the proposals by currency."""
        sums: Counter[str] = Counter()
        for one in self.proposals:
            sums[one.currency] += one.amount  # type: ignore[assignment]
        return {currency: Decimal(sums[currency]) for currency in sorted(sums)}


def approve(  # noqa: PLR0913 - a decision is its facts
    folder: Path | str,
    *,
    by: str,
    role: str | None = None,
    pack: bool = False,
    proposals: bool = False,
    reject: str | None = None,
    only: Iterable[str] = (),
    reason: str = "",
    period: str | None = None,
    out: Path | str | None = None,
    when: datetime | None = None,
) -> Approval:
    """Sign the pack of the newest close (or of `period`), or decide on what it proposes.

    `role` is prepared, reviewed or approved. `proposals` approves all that is proposed; with `only` just these ids,
    rejected ones too. `reject` refuses one. Raises Unusable where the run cannot be signed, a role is not due, one
    person would sign twice, there is no such proposal, or the record of decisions is damaged.
    """
    if sum((pack, proposals, reject is not None)) > 1:
        raise unusable("tieout approve", "asks for more than one thing", BESIDE)
    if tuple(only) and not proposals:
        raise unusable("--only", "names proposals", "add --proposals")
    who = files.said(by, "--by")
    why = files.said(reason, "--reason") if reason else ""
    run = runs.newest(Path(folder), period, Path(out) if out else None)
    if not proposals and reject is None:
        return _signed(Path(folder), run, _role(role, ROLES), who, why, when)
    _role(role or "approved", ("approved",))
    with look.opened(folder, run.name, run.parent) as close:
        found = _since(close, _proposals(close), state.read(Path(folder), run.parent))
        chosen = _rejected(close, found, reject) if reject is not None else _approved(found, tuple(only))
    act = "reject" if reject is not None else "approve"
    decided = [one for one in chosen if act == "approve" or one.proposal_id == _identity(reject)]
    what = {"act": act, "period": run.name, "proposals": [_said(one) for one in decided]}
    with files.writing(Path(folder), decisions.PROPOSALS, state.said(run.parent)) as chain:
        written = chain.append(what, who, why, when)
    checksum = record.checksum_of(run / runs.RECORD)
    done = {"approve": "approved", "reject": "rejected"}[act]
    return Approval(done, run.name, checksum, "", who, "approved", written.seq, chosen)


def _said(one: Proposal) -> dict[str, str]:
    """A proposal as the record holds it: what it is decided on, line for line."""
    amount = f"{one.amount:f}"
    return {"company": one.company, "proposal": one.proposal_id, "content": one.content, "amount": amount,
            "currency": one.currency}  # fmt: skip


def _role(role: str | None, roles: tuple[str, ...]) -> str:
    """A role that may decide here."""
    if role in roles:
        return str(role)
    remedy = "choose " + " or ".join(roles)
    raise unusable("--role", role or "is missing", remedy if len(roles) > 1 else "proposals are approved: " + remedy)


def _identity(proposal: str | None) -> str:
    """A proposal's id as it is written."""
    return (proposal or "").strip().upper()


def _proposals(close: look.Close) -> list[Proposal]:
    """The proposals of a run."""
    if "ledger.proposals" not in close.tables():
        return []
    names = Proposal.__dataclass_fields__
    return [Proposal(**{name: row[name] for name in names}) for row in close.frame(PROPOSALS).to_dicts()]


def _since(close: look.Close, found: list[Proposal], decided: state.State) -> list[Proposal]:
    """The proposals with what somebody refused since that close: to approve the rest does not take it back."""
    words = decisions.on_proposals(decided.records(decisions.PROPOSALS))
    refused = {(one["company"], one["proposal_id"], one["content"]) for one in words if one["decision"] == "rejected"}
    mine = [one for one in found if (one.company, one.proposal_id, one.content) in refused]
    taken = {each for one in mine for each in _rejected(close, found, one.proposal_id)}
    return [replace(one, status="rejected") if one in taken else one for one in found]


def _approved(found: list[Proposal], only: tuple[str, ...]) -> tuple[Proposal, ...]:
    """The proposals to approve: those proposed, or those named."""
    wanted = [_identity(one) for one in only]
    unknown = [one for one in wanted if one not in {each.proposal_id for each in found}]
    if unknown:
        raise unusable(unknown[0], "is no proposal of this close", "see which there are: tieout show FOLDER proposals")
    chosen = [one for one in found if one.proposal_id in wanted or (not wanted and one.status == "proposed")]
    if not chosen:
        raise unusable("--proposals", "this close has no proposal that waits to be approved", "there is nothing to do")
    return tuple(chosen)


def _rejected(close: look.Close, found: list[Proposal], reject: str) -> tuple[Proposal, ...]:
    """The proposal to reject and all that stands in its vouchers, so that what is left balances."""
    mine = [one for one in found if one.proposal_id == _identity(reject)]
    if not mine:
        raise unusable(reject, "is no proposal of this close", "see which there are: tieout show FOLDER proposals")
    links = close.frame(LINKED).rows()
    vouchers = {(company, voucher) for company, voucher, one in links if one == mine[0].proposal_id}
    taken = {(company, one) for company, voucher, one in links if (company, voucher) in vouchers}
    rest = [one for one in found if (one.company, one.proposal_id) in taken and one not in mine]
    return (*mine, *rest)


def _signed(folder: Path, run: Path, role: str, who: str, why: str, when: datetime | None) -> Approval:
    """The pack of a run signed in a role."""
    checksum = record.checksum_of(run / runs.RECORD)
    status = _status(folder, run)
    with files.writing(folder, decisions.SIGNATURES, state.said(run.parent)) as chain:
        given = [one for one in decisions.signatures(chain.chain.records) if one.run == checksum]
        _due(given, role, who)
        what = {"act": "sign", "role": role, "period": run.name, "run": checksum, "status": status}
        written = chain.append(what, who, why, when)
    missing = tuple(one for one in ROLES if one != role and one not in {each.role for each in given})
    return Approval("signed", run.name, checksum, status, who, role, written.seq, (), missing)


def _status(folder: Path, run: Path) -> str:
    """The status of a run that may be signed: nothing blocks, and it knows every decision made so far."""
    with look.opened(folder, run.name, run.parent) as close:
        [(blocking, proposed)] = close.frame(STANDING).rows()
    again = f"tieout close {folder} --period {run.name}"
    if blocking:
        what = "one finding blocks it" if blocking == 1 else f"{blocking} findings block it"
        remedy = f"see to what blocks, or accept it (tieout accept {folder} F-001), then: {again}"
        raise unusable(f"the close of {run.name}", f"is a DRAFT, {what}", remedy)
    read = json.loads((run / runs.RECORD).read_text(encoding="utf-8")).get("state", [])
    if read != _facts(folder, run):
        raise unusable(f"the close of {run.name}", "decisions were made after it", f"close again, then sign: {again}")
    return "PROPOSED" if proposed else "FINAL"


def _facts(folder: Path, run: Path) -> list[dict[str, Any]]:
    """The state as it is now. Raises Unusable where it is damaged."""
    now = state.read(folder, run.parent)
    if faults := [files.damaged(one).faults[0] for one in now.damages()]:
        raise Unusable(faults)
    return now.facts()


def _due(given: list[Signature], role: str, who: str) -> None:
    """Whether this person may sign in this role now."""
    by_role = {one.role: one for one in given}
    if role in by_role:
        raise unusable(f"--role {role}", f"this run is {role} by {by_role[role].who} already", "nothing is left to do")
    for earlier in ROLES[: ROLES.index(role)]:
        if earlier not in by_role:
            raise unusable(f"--role {role}", f"this run is not {earlier} yet", f"have it {earlier} first")
    for one in given:
        if same(one.who, who):
            what = f"{who} has {one.role} this run"
            raise unusable(f"--by {who}", what, f"have somebody else sign it as {role}: each role is another person")
