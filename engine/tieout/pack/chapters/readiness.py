"""Readiness: every check with its state, the subledger ties, and the findings behind them with file and row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tieout.pack.chapters import findings, ties
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

RANK = {"block": 0, "warn": 1, "accepted": 2, "pass": 3, "none": 4, "balances": 5}
DRILLED, DOCUMENTS = 12, 20


def sections(scope: Scope, company: Company) -> list[Section]:
    """The readiness page of a company; none where the room was not built."""
    checks = scope.shelf.rows("readiness.page_checks", company.company)
    pairs = scope.shelf.rows("readiness.page_ties", company.company)
    if not checks and not pairs:
        return []
    words = scope.words
    tables = [checked(scope, company, checks)] if checks else []
    tables += [tied(scope, pairs)] if pairs else []
    tables += documents(scope, company)
    return [
        Section(
            anchor=f"readiness-{company.company}",
            template="readiness",
            title=words.text("room-readiness"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, checks),
            tables=(*tables, *behind(scope, company)),
        )
    ]  # fmt: skip


def message(scope: Scope, checks: list[Record]) -> str:
    """How many checks pass, warn and block."""
    if not checks:
        return ""
    counts = {state: sum(row["state"] == state for row in checks) for state in RANK}
    return scope.words.text("checks-message", passed=counts["pass"], warns=counts["warn"], blocks=counts["block"])


def checked(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The checks, those that block first."""
    words = scope.words
    columns = (
        Column(words.text("sev-check"), stub=True), Column(words.text("col-state"), "code"),
        Column(words.text("col-count"), "n"), Column(words.text("col-amount"), "n"), Column(words.text("col-detail")),
    )  # fmt: skip
    order = sorted(rows, key=lambda row: RANK.get(row["state"], 0))
    body = tuple(check(scope, company, row) for row in order)
    return fitted(Table(columns, (body,), words.text("legend-checks"), heading=words.text("readiness-checks")))


def check(scope: Scope, company: Company, row: Record) -> Row:
    """One check: its name, its mark and word, how many rows and how much; one that does not apply says only that."""
    words = scope.words
    sign, colour = MARKS.get(row["state"], MARKS["none"])
    state = f"{sign} {words.named('state', row['state'])}"
    if row["state"] == "balances":
        return Row((Cell(words.named("check", row["check_name"])), Cell(state, f"code {colour}", span=4)))
    count = money(words, row["count"], 0)
    amount = money(words, row["amount"], company.decimals)
    detail = Cell(words.dated(row["detail"] or ""), "quiet")
    named = Cell(words.named("check", row["check_name"]))
    return Row((named, Cell(state, f"code {colour}"), count, amount, detail))


def tied(scope: Scope, rows: list[Record]) -> Table:
    """The subledgers against their control accounts."""
    order = sorted(rows, key=lambda row: ties.RANK.get(row["state"], 0))
    return replace(ties.table(scope, order, pages=False), heading=scope.words.text("readiness-ties"))


def documents(scope: Scope, company: Company) -> list[Table]:
    """The documents behind a control account that does not tie, the largest of each."""
    rows = scope.shelf.rows("readiness.page_tie_differences", company.company)
    if not rows:
        return []
    words = scope.words
    figures = ("subledger", "ledger", "difference")
    columns = (
        Column(words.text("col-control-account"), "code", stub=True), Column(words.text("col-document-no"), "code"),
        Column(words.text("col-party")), *(Column(words.text(f"col-{name}"), "n") for name in figures),
        Column(words.text("col-place"), "code"),
    )  # fmt: skip
    body = tuple(document(scope, company, row, figures) for row in rows[:DOCUMENTS])
    left = len(rows) - DOCUMENTS
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return [fitted(Table(columns, (body,), more, heading=words.text("readiness-documents"), dense=True))]


def document(scope: Scope, company: Company, row: Record, figures: tuple[str, ...]) -> Row:
    """One document on both sides."""
    amounts = (money(scope.words, row[name], company.decimals) for name in figures)
    place = Cell(row["place"] or "", "code quiet")
    return Row(
        (
            Cell(row["control_account"], "code"),
            Cell(row["document_no"], "code"),
            Cell(row["party"] or ""),
            *amounts,
            place,
        )
    )


def behind(scope: Scope, company: Company) -> tuple[Table, ...]:
    """The findings of the room with their place, the first dozen; the rest stand in the findings section."""
    rows = [row for row in findings.shown(scope) if row["room"] == "readiness" and row["company"] == company.company]
    if not rows:
        return ()
    words = scope.words
    columns = (
        Column(words.text("col-number"), "code", stub=True), Column(words.text("col-message")),
        Column(words.text("col-amount"), "n"), Column(words.text("col-place"), "code"),
    )  # fmt: skip
    body = tuple(
        Row((
            Cell(findings.number(row), "code", findings.anchor(row)), Cell(row["message"]),
            money(words, row["amount"], company.decimals), Cell(row["place"] or "", "code quiet"),
        ))
        for row in rows[:DRILLED]
    )  # fmt: skip
    heading = words.text("readiness-behind")
    more = words.text("listing-more", count=len(rows) - DRILLED, file="findings.csv") if len(rows) > DRILLED else ""
    return (fitted(Table(columns, (body,), more, heading=heading, dense=True)),)
