"""The binder: a lead sheet for each account of the balance sheet, in chart order, several to a page.

Opening, movement, adjustments and balance; the external balance and the items between; what is left, and who says so.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

FIGURES = ("opening", "movement", "adjustment", "ledger_balance", "external", "reconciling", "difference")
PROVED = ("reconciled", "certified")
LISTED = 400


def sections(scope: Scope, company: Company) -> list[Section]:
    """The binder of a company; none where it has no account to prove."""
    rows = scope.shelf.rows("reconciliation.page_accounts", company.company)
    if not rows:
        return []
    words = scope.words
    return [
        Section(
            anchor=f"reconciliation-{company.company}",
            template="reconciliation",
            title=words.text("check-account-reconciliations"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("reconciliation-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, rows),
            tables=(sheets(scope, company, rows),),
        )
    ]  # fmt: skip


def message(scope: Scope, rows: list[Record]) -> str:
    """How many accounts are proved, by what, and their share."""
    states = [row["proof"] for row in rows]
    reconciled, certified = (states.count(state) for state in PROVED)
    proved = reconciled + certified
    share = scope.words.percent(Decimal(100 * proved) / len(rows))
    given = sum(state not in ("certified", "open") for state in states)
    return scope.words.text("reconciliation-message", count=len(rows), proved=proved, share=share, given=given,
                            reconciled=reconciled, certified=certified, open=len(rows) - proved)  # fmt: skip


def sheets(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The lead sheets, a row group an account."""
    words = scope.words
    found = scope.shelf.rows("reconciliation.page_evidence", company.company)
    evidence = {account: list(members) for account, members in groupby(found, key=lambda row: str(row["account"]))}
    columns = (
        Column(words.text("col-account"), "code", stub=True), Column(words.text("col-name")),
        *(Column(words.text(f"col-{name.replace('_', '-')}"), "n", current=name == "difference") for name in FIGURES),
        Column(words.text("col-proof"), "mark"),
    )  # fmt: skip
    bodies = tuple(sheet(scope, company, row, evidence.get(row["account"], [])) for row in rows[:LISTED])
    note = words.text("reconciliation-note")
    if len(rows) > LISTED:
        note += " " + words.text("listing-more", count=len(rows) - LISTED, file="workbook.xlsx")
    return fitted(replace(Table(columns, bodies, note, dense=True), sheet=True))


def sheet(scope: Scope, company: Company, row: Record, evidence: list[Record]) -> tuple[Row, ...]:
    """One lead sheet: the account's figures, then what they rest on."""
    words = scope.words
    proof = "proof" if row["difference"] is not None else "statement"
    figures = (money(words, row[name], company.decimals, proof if name == "difference" else "statement")
               for name in FIGURES)  # fmt: skip
    sign, colour = MARKS["none" if row["proof"] == "open" else row["severity"]]
    name = Cell(row["name"], under=tuple(part for part in (said(scope, row),) if part))
    first = Row((Cell(row["account"], "code"), name, *figures, Cell(sign, f"mark {colour}")))
    return (first, *(line(scope, company, one) for one in evidence))


def said(scope: Scope, row: Record) -> str:
    """What proves an account, or why it is not proved; by whom, and how old that is."""
    words = scope.words
    parts = [words.named("proof", row["proof"])]
    if row["proof_rule"]:
        parts.append(words.named("proof-rule", row["proof_rule"]))
    if row["prepared_by"]:
        name = "reconciliation-people" if row["reviewed_by"] else "reconciliation-preparer"
        people = {"prepared": row["prepared_by"]} | ({"reviewed": row["reviewed_by"]} if row["reviewed_by"] else {})
        parts.append(words.text(name, **people))
    if row["age_days"] is not None:
        parts.append(words.text("reconciliation-age", days=row["age_days"]))
    return " · ".join(parts)


def line(scope: Scope, company: Company, row: Record) -> Row:
    """An external balance or a reconciling item, its amount in its column."""
    words = scope.words
    item = row["evidence_kind"] == "item"
    source = words.named("external", row["external_source"]) if row["external_source"] else ""
    parts = [source, row["document_no"], row["stated_text"], words.date(row["stated_on"])]
    if item and row["clears_on"]:
        name = "reconciliation-overdue" if row["overdue"] else "reconciliation-clears"
        parts.append(words.text(name, date=words.date(row["clears_on"])))
    amount = money(words, row["amount"], company.decimals)
    blank = Cell("", "n")
    figures = tuple(amount if name == ("reconciling" if item else "external") else blank for name in FIGURES)
    text = " · ".join(part for part in parts if part)
    mark = MARKS["warn"] if row["overdue"] else ("", "")
    return Row((Cell("", "code"), Cell(text, "quiet"), *figures, Cell(mark[0], f"mark {mark[1]}")), level=1)
