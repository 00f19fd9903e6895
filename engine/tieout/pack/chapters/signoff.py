"""Sign-off: who has signed this run in which role, and the findings somebody accepted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.pack.chapters import findings
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Record, Scope

SIGNATURES, DISPOSITIONS = "state.page_signatures", "findings.page_dispositions"
ROLES = ("prepared", "reviewed", "approved")
LISTED = 200


@dataclass(frozen=True)
class Signed:
    """A row of the sign-off: the role, and the name, day and record where it is signed; blank where it is not."""

    role: str
    name: str = ""
    when: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Signing:
    """The sign-off of a pack: what it says of all roles, and a row for each."""

    message: str
    rows: tuple[Signed, ...]


def signing(scope: Scope) -> Signing:
    """Who has signed the run of this pack; a signature under another run is named, and does not count."""
    given = {row["role"]: row for row in scope.shelf.rows(SIGNATURES)}
    rows = tuple(role(scope, name, given.get(name)) for name in ROLES)
    states = [row["state"] for row in given.values()]
    signed = states.count("signed")
    words = scope.words
    if signed == len(ROLES):
        message = words.text("signoff-complete")
    elif signed:
        message = words.text("signoff-message", count=signed)
    else:
        message = words.text("signoff-no-longer" if "lapsed" in states else "sign-unsigned")
    return Signing(message, rows)


def role(scope: Scope, name: str, row: Record | None) -> Signed:
    """One role."""
    words = scope.words
    title = {"prepared": "sign-prepared-by", "reviewed": "sign-reviewed-by", "approved": "sign-approved-by"}[name]
    if row is None or row["state"] == "unsigned":
        return Signed(words.text(title))
    if row["state"] == "lapsed":
        said = words.text("signoff-other-run", run=row["run"][:12])
        return Signed(words.text(title), "", "", (row["signed_by"], said))
    lines = tuple(line for line in (words.text("signoff-record", record=str(row["record"])), row["reason"]) if line)
    return Signed(words.text(title), row["signed_by"], moment(scope, row["signed_at"]), lines)


def moment(scope: Scope, when: str) -> str:
    """The day and minute of a record, in universal time."""
    return f"{scope.words.dated(when[:10])} {when[11:16]} UTC" if when else ""


def signed_by(scope: Scope) -> str:
    """Who has signed, for the cover."""
    words, rows = scope.words, scope.shelf.rows(SIGNATURES)
    by = {row["role"]: row["signed_by"] for row in rows if row["state"] == "signed"}
    said = (words.text(f"signoff-by-{name}", by=by[name]) for name in ROLES if name in by)
    return " · ".join(said) or words.text("signoff-nobody")


def waiting(scope: Scope) -> str:
    """How much the proposals that wait to be imported come to, by currency."""
    if not scope.shelf.books.has("ledger.proposals"):
        return ""
    sql = """
        select currency, sum(amount) from ledger.proposals
        where export and status <> 'rejected' and list_contains($companies, company) group by currency order by currency
    """
    places = dict(scope.shelf.books.rows("select currency, decimals from settings.currencies"))
    rows = scope.shelf.books.rows(sql, companies=list(scope.ids))
    return ", ".join(f"{scope.words.number(amount, places.get(code, 2))} {code}" for code, amount in rows)


def sections(scope: Scope) -> list[Section]:
    """The findings somebody accepted, those first whose acceptance stands no more; none where there are none."""
    rows = scope.shelf.rows(DISPOSITIONS, *scope.ids)
    if not rows:
        return []
    words = scope.words
    lapsed = sum(row["standing"] != "stands" for row in rows)
    return [
        Section(
            anchor="dispositions",
            template="findings",
            title=words.text("signoff-dispositions"),
            company=scope.name,
            message=words.text("signoff-dispositions-message", count=len(rows), lapsed=lapsed),
            tables=(table(scope, rows[:LISTED]),),
            more=words.text("listing-more", count=len(rows) - LISTED, file="workbook.xlsx")
            if len(rows) > LISTED
            else "",
        )
    ]


def table(scope: Scope, rows: list[Record]) -> Table:
    """What was accepted, how much, by whom and why, until when, and whether it stands."""
    words = scope.words
    columns = (
        Column(words.text("col-finding"), "code", stub=True), Column(words.text("col-message")),
        Column(words.text("col-accepted"), "n"), Column(words.text("col-amount"), "n"),
        Column(words.text("col-accepted-by")), Column(words.text("col-accepted-at"), "code"),
        Column(words.text("col-until"), "code"),
        Column(words.text("col-standing")),
    )  # fmt: skip
    said = {findings.number(row): row["message"] for row in findings.shown(scope)}
    body = tuple(line(scope, row, str(said.get(row["finding"], row["message"]))) for row in rows)
    return fitted(Table(columns, (body,), words.text("signoff-dispositions-note"), dense=True))


def line(scope: Scope, row: Record, message: str) -> Row:
    """One acceptance; `message` is the finding in the language of this pack."""
    words, places = scope.words, scope.decimals(row["company"])
    colour = "" if row["standing"] == "stands" else "warn"
    return Row((
        Cell(row["finding"], "code"), Cell(message, under=(row["accepted_because"],)),
        money(words, row["accepted"], places), money(words, row["amount"], places),
        Cell(row["accepted_by"]), Cell(words.dated(row["accepted_at"][:10]), "code"), Cell(row["until"], "code"),
        Cell(words.named("standing", row["standing"]), colour),
    ))  # fmt: skip
