"""The verbs of those who answer for a close: accept a finding, approve, verify that no decision was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

import tieout
from tieout.cli import results, terminal
from tieout.cli.options import Folder, Language, Out, Which  # noqa: TC001 - typer reads them when it is run

if TYPE_CHECKING:
    from tieout.accept import Accepted
    from tieout.approve import Approval
    from tieout.pack.languages import Catalogue
    from tieout.verify import Verification

By = Annotated[str, typer.Option("--by", help="Who decides: a name.")]
Role = Annotated[str | None, typer.Option(help="prepared, reviewed or approved: in this order, by three people.")]


def commands(app: typer.Typer) -> None:
    """Add the verbs to the command line."""
    for verb in (accept, approve, verify):
        app.command()(verb)


def accept(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    finding: Annotated[str, typer.Argument(metavar="FINDING", help="F-003, or the id: F and ten characters.")],
    by: By,
    reason: Annotated[str, typer.Option(help="Why it may stand.")],
    until: Annotated[str | None, typer.Option(help="The last period it covers: 2026-12.")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Take an acceptance back.")] = False,
    period: Which = None,
    out: Out = None,
    language: Language = None,
) -> None:
    """Dispose of a finding of the newest close, by name and with a reason."""
    done = tieout.accept(
        folder, finding, by=by, reason=reason, until=until, withdraw=withdraw, period=period, out=out
    )  # fmt: skip
    words = results.words_of(language or results.language_of(folder))
    for line in accepted(done, words, f"tieout close {folder}"):
        typer.echo(line)


def approve(  # noqa: PLR0913, PLR0917 - a verb's arguments are its options
    folder: Folder,
    by: By,
    role: Role = None,
    pack: Annotated[bool, typer.Option("--pack", help="Sign the pack of the newest close (the default).")] = False,
    proposals: Annotated[bool, typer.Option("--proposals", help="Approve what it proposes.")] = False,
    only: Annotated[list[str] | None, typer.Option("--only", help="Just this proposal (repeatable).")] = None,
    reject: Annotated[str | None, typer.Option(metavar="ID", help="Refuse this proposal with its voucher.")] = None,
    reason: Annotated[str, typer.Option(help="Why, where there is something to say.")] = "",
    period: Which = None,
    out: Out = None,
    language: Language = None,
) -> None:
    """Sign the pack of the newest close, or approve or reject what it proposes."""
    done = tieout.approve(
        folder, by=by, role=role, pack=pack, proposals=proposals, only=tuple(only or ()), reject=reject, reason=reason,
        period=period, out=out,
    )  # fmt: skip
    words = results.words_of(language or results.language_of(folder))
    for line in approved(done, words, f"tieout close {folder}"):
        typer.echo(line)


def verify(folder: Folder, out: Out = None, language: Language = None) -> int:
    """Recompute the chains of decisions and name the first record of each that changed."""
    found = tieout.verify(folder, out=out)
    words = results.words_of(language or results.language_of(folder))
    for line in verified(found, words):
        typer.echo(line)
    return 1 if found.faults else 0


def accepted(done: Accepted, words: Catalogue, command: str) -> list[str]:
    """What was accepted, how far, and what comes next."""
    from tieout.money import decimals

    places = decimals(done.currency) if done.currency else 2
    facts = {
        "number": f"F-{done.number:03d}", "by": done.by, "reason": done.reason,
        "amount": "none" if done.amount is None else words.number(done.amount, places), "currency": done.currency,
        "until": done.until or "none",
    }  # fmt: skip
    said = words.text("signoff-withdrawn" if done.withdrawn else "signoff-accepted", **facts)
    return [terminal.visible(line) for line in (said, f"  {done.message}", words.text("signoff-next", command=command))]


def approved(done: Approval, words: Catalogue, command: str) -> list[str]:
    """What was signed or decided, what is missing, and what comes next."""
    from tieout.money import decimals

    run = done.run[:12]
    if done.act == "signed":
        missing = ", ".join(words.text(f"signoff-role-{role}") for role in done.missing)
        said = words.text(
            f"signoff-signed-{done.role}", period=done.period, run=run, by=done.by, missing=missing or "none"
        )
        return [terminal.visible(said), words.text("signoff-print", command=command)]
    amounts = ", ".join(f"{words.number(amount, decimals(code))} {code}" for code, amount in done.amounts.items())
    said = words.text(f"signoff-{done.act}", count=len(done.proposals), amounts=amounts, by=done.by)
    lines = [f"  {one.proposal_id}  {one.company}  {one.voucher}" for one in done.proposals]
    return [terminal.visible(line) for line in (said, *lines, words.text("signoff-next", command=command))]


def verified(found: Verification, words: Catalogue) -> list[str]:
    """What was verified, what is wrong, and who signed."""
    lines = [words.text("signoff-verified", files=len(found.chains), runs=found.runs)]
    for chain in found.chains:
        lines.append(words.text("signoff-chain", file=chain.file, records=chain.records))
        lines += [f"  {chain.fault}"] if chain.fault else []
    for role, who, mine in found.signed:
        facts = {"by": who, "period": found.period, "run": found.run[:12]}
        lines.append(words.text(f"signoff-{'holds' if mine else 'lapsed'}-{role}", **facts))
    lines.append(words.text("signoff-changed" if found.faults else "signoff-sound", count=len(found.faults)))
    return [terminal.visible(line) for line in lines]
