"""Findings, blocking ones first: number, place, what was found, what to do, how much.

Numbers are those of the whole close, so that F-003 is the same finding in the group's pack and in the company's.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, measured, money

if TYPE_CHECKING:
    from tieout.pack.pages import Record, Scope

TABLE = "findings.page_findings"
LISTED = 250
SEVERITIES = ("block", "warn", "info")
ACCEPTED = "accepted"


def shown(scope: Scope) -> list[Record]:
    """The findings that print: all, or the first where there are more than a reader will read."""
    rows = scope.shelf.first(TABLE, scope.ids, LISTED)[0]
    return rows if scope.words.language == scope.spoken else said(scope, rows)


def said(scope: Scope, rows: list[Record]) -> list[Record]:
    """Findings said again in the language of this pack: a company's own pack may not speak the close's language."""
    from tieout.findings import Speaker

    books = scope.shelf.books
    if not books.has("findings.findings") or not books.has("settings.currencies"):
        return rows
    sql = "select * from findings.findings where list_contains($found, finding_id)"
    facts = books.engine.frame(sql, {"found": [row["finding_id"] for row in rows]}).to_dicts()
    speaker = Speaker(scope.words, dict(books.rows("select currency, decimals from settings.currencies")))
    words = {fact["finding_id"]: speaker.say(fact) for fact in facts}
    return [row | {name: words[row["finding_id"]][name] for name in ("message", "remedy")} for row in rows]


def counts(scope: Scope) -> dict[str, int]:
    """How many findings block, warn and inform; those somebody accepted do none of it."""
    made = dict.fromkeys((*SEVERITIES, ACCEPTED), 0)
    if scope.shelf.books.has(TABLE):
        sql = f"""
            select case disposition when '{ACCEPTED}' then '{ACCEPTED}' else severity end, count(*)
            from {TABLE} where list_contains($companies, company) group by 1
        """
        made |= dict(scope.shelf.books.rows(sql, companies=list(scope.ids)))
    return made


def by_room(scope: Scope) -> list[tuple[str, tuple[int, int, int]]]:
    """For each room with findings: how many block, warn and inform."""
    if not scope.shelf.books.has(TABLE):
        return []
    sql = f"""
        select room, count(*) filter (severity = 'block'), count(*) filter (severity = 'warn'),
               count(*) filter (severity = 'info')
        from {TABLE} where list_contains($companies, company) and disposition <> '{ACCEPTED}'
        group by room order by min(number), room
    """
    rows = scope.shelf.books.rows(sql, companies=list(scope.ids))
    return [(str(room), (blocks, warns, infos)) for room, blocks, warns, infos in rows]


def number(row: Record) -> str:
    """The printed number of a finding."""
    return f"F-{row['number']:03d}"


def anchor(row: Record) -> str:
    """Where a link to a finding lands."""
    return f"finding-{number(row)}"


def sections(scope: Scope) -> list[Section]:
    """The findings section; none where no finding was ever collected."""
    if not scope.shelf.books.has(TABLE):
        return []
    words, rows, total = scope.words, shown(scope), counts(scope)
    more = sum(total.values()) - len(rows)
    tables = by_severity(scope, rows, total)
    note = words.text("listing-more", count=more, file="findings.csv") if more else ""
    return [
        Section(
            anchor="findings",
            template="findings",
            title=words.text("doc-findings"),
            company=scope.name,
            message=words.text("findings-message", blocks=total["block"], warns=total["warn"], infos=total["info"]),
            tables=tables,
            more=note,
        )
    ]


def accepted(row: Record) -> bool:
    """Whether somebody has disposed of a finding."""
    return bool(row["disposition"] == ACCEPTED)


def by_severity(scope: Scope, rows: list[Record], total: dict[str, int]) -> tuple[Table, ...]:
    """The findings as tables of equal columns, one a severity; those accepted stand last."""
    whole = table(scope, rows)
    made = []
    pairs = sorted(zip(rows, whole.bodies[0], strict=True), key=lambda pair: accepted(pair[0]))
    for severity, members in groupby(pairs, key=lambda pair: ACCEPTED if accepted(pair[0]) else pair[0]["severity"]):
        name = "signoff-accepted-findings" if severity == ACCEPTED else f"findings-{severity}"
        heading = scope.words.text(name, count=total[severity])
        body = tuple(row for _, row in members)
        made.append(measured(replace(whole, bodies=(body,), heading=heading, anchor=f"findings-{severity}")))
    return tuple(made)


def table(scope: Scope, rows: list[Record]) -> Table:
    """All findings as one table, to measure its columns."""
    words = scope.words
    names = ("number", "company", "message", "amount", "currency") if scope.group else (
        "number", "message", "amount", "currency")  # fmt: skip
    kinds = {"number": "code", "company": "code", "message": "text", "amount": "n", "currency": "code"}
    columns = tuple(Column(words.text(f"col-{name}"), kinds[name], stub=name == "number") for name in names)
    return fitted(Table(columns, (tuple(line(scope, row, names) for row in rows),)))


def line(scope: Scope, row: Record, names: tuple[str, ...]) -> Row:
    """One finding: message above, remedy and place below."""
    words = scope.words
    place = f"{words.named('room', row['room'])} · {row['place']}" if row["place"] else words.named("room", row["room"])
    colour = "quiet" if accepted(row) else {"block": "bad", "warn": "warn"}.get(row["severity"], "quiet")
    said = words.text("signoff-accepted-line", by=row["accepted_by"], reason=row["accepted_because"])
    under = (said if accepted(row) else "", row["remedy"], place)
    cells = {
        "number": Cell(number(row), f"code {colour}"),
        "company": Cell(row["company"], "code"),
        "message": Cell(row["message"], under=tuple(part for part in under if part)),
        "amount": money(words, row["amount"], scope.decimals(row["company"])),
        "currency": Cell(row["currency"] or "" if row["amount"] is not None else "", "code"),
    }
    return Row(tuple(cells[name] for name in names), anchor=anchor(row))
