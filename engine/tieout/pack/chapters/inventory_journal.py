"""The inventory journal: what to start so that the ledger has the cost of stock, and what cannot be posted."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

RUNS, SKIPS, SKIPPED = "inventory.page_runs", "inventory.page_skips", "inventory.page_skipped"
STOCK_ROLES = ("inventory", "inventory_interim")
LISTED = 15


def sections(scope: Scope, company: Company) -> list[Section]:
    """The journal of a company's stock; none where it has no stock or nothing is left to post."""
    runs, skips = (scope.shelf.rows(name, company.company) for name in (RUNS, SKIPS))
    if not runs and not skips:
        return []
    words = scope.words
    tables = [started(scope, company, runs)] if runs else []
    tables += [reasons(scope, company, skips), largest(scope, company)] if skips else []
    return [
        Section(
            anchor=f"inventory-journal-{company.company}",
            template="inventory",
            title=words.text("doc-inventory-not-posted"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, runs, skips),
            tables=tuple(tables),
        )
    ]  # fmt: skip


def message(scope: Scope, company: Company, runs: list[Record], skips: list[Record]) -> str:
    """How many costs the ledger lacks, what they do to stock, and how many of them cannot be posted."""
    words = scope.words
    amount = sum((row["amount"] for row in runs if row["role"] in STOCK_ROLES), Decimal(0))
    count = sum({row["run"]: row["costs"] for row in runs}.values())
    skipped = sum(row["count"] for row in skips)
    text = words.text("inventory-journal-none")
    if count:
        text = words.text("inventory-journal-open", count=count, amount=words.number(amount, company.decimals))
    elif skipped:
        text = ""
    more = words.text("inventory-journal-skipped", count=skipped) if skipped else ""
    return " ".join(filter(None, (text, more)))


def started(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """Each run with the accounts it changes."""
    words = scope.words
    columns = (
        Column(words.text("col-account"), "code", stub=True), Column(words.text("col-name")),
        Column(words.text("col-role")), Column(words.text("col-count"), "n"), Column(words.text("col-amount"), "n"),
    )  # fmt: skip
    bodies = []
    for run, found in groupby(rows, key=lambda row: row["run"]):
        lines = list(found)
        costs = words.text("stock-run-costs", count=lines[0]["costs"])
        head = Row((Cell(words.text(f"stock-run-{run.replace('_', '-')}", count=costs)),), "group")
        body = [
            Row((Cell(row["account"], "code"), Cell(row["name"]), Cell(words.named("invrole", row["role"])),
                 money(words, row["count"], 0), money(words, row["amount"], company.decimals)))
            for row in lines
        ]  # fmt: skip
        bodies.append((head, *body))
    legend = words.text("inventory-journal-legend")
    return fitted(Table(columns, tuple(bodies), legend, heading=words.text("inventory-runs"), dense=True))


def reasons(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """What is not posted, by reason."""
    words = scope.words
    columns = (
        Column(words.text("col-skipped"), stub=True), Column(words.text("col-count"), "n"),
        Column(words.text("col-amount"), "n"),
    )  # fmt: skip
    body = tuple(
        Row((Cell(words.named("skipped", row["skipped"])), money(words, row["count"], 0),
             money(words, row["amount"], company.decimals)))
        for row in rows
    )  # fmt: skip
    return fitted(Table(columns, (body,), heading=words.text("inventory-skips"), dense=True))


def largest(scope: Scope, company: Company) -> Table:
    """The largest costs of each reason, with the row they stand in."""
    words = scope.words
    rows, found = scope.shelf.first(SKIPPED, (company.company,), LISTED)
    names = ("col-item", "col-skipped", "col-document-no", "col-posting-date", "col-entry-type", "col-value-type")
    columns = (
        *(Column(words.text(name), stub=index == 0) for index, name in enumerate(names)),
        Column(words.text("col-amount"), "n"), Column(words.text("col-place"), "code"),
    )  # fmt: skip
    body = tuple(
        Row((Cell(row["item"]), Cell(words.named("skipped", row["skipped"]), under=at_fault(scope, row)),
             Cell(row["document_no"], "code"), Cell(words.date(row["posting_date"])),
             Cell(words.named("inv", row["entry_type"])), Cell(words.named("inv", row["value_type"])),
             money(words, row["amount"], company.decimals), Cell(row["place"] or "", "code quiet")))
        for row in rows
    )  # fmt: skip
    left = found - len(rows)
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return fitted(Table(columns, (body,), more, heading=words.text("inventory-skipped"), dense=True))


def at_fault(scope: Scope, row: Record) -> tuple[str, ...]:
    """The role of the setup that holds a cost up, with the account it names."""
    named = scope.words.named("invrole", row["role"]) if row["role"] else ""
    return tuple(filter(None, (f"{named} {row['account']}".strip(),)))
