"""The variance review: what moved beyond the thresholds, its reason, and what drives it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

FIGURES = ("amount", "compared_with", "difference")
LISTED = 60


def sections(scope: Scope, company: Company) -> list[Section]:
    """The review of a company; none where nobody reviews."""
    if not scope.shelf.books.has("settings.variance"):
        return []
    words = scope.words
    rows = scope.shelf.rows("variance.page_review", company.company)
    [(amount, percent)] = scope.shelf.books.rows("select amount, percent from settings.variance")
    subline = words.text(
        "variance-subline", company=company.name, date=words.date(company.period_end, "long"), unit=company.currency,
        amount=words.number(amount, company.decimals), percent=words.percent(percent),
    )  # fmt: skip
    left = sum(not row["explained"] for row in rows)
    return [
        Section(
            anchor=f"variance-{company.company}",
            template="variance",
            title=words.text("room-variance"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=subline,
            message=words.text("variance-message", count=len(rows), open=left),
            tables=(table(scope, company, rows),) if rows else (),
        )
    ]


def table(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The variances, those of a statement together."""
    words = scope.words
    columns = (
        Column(words.text("col-statement"), stub=True), Column(words.text("col-comparison")),
        *(Column(words.text(f"col-{name.replace('_', '-')}"), "n", current=name == "difference") for name in FIGURES),
        Column("%", "n"), Column(words.text("col-explanation")), Column(words.text("col-state"), "mark"),
    )  # fmt: skip
    found = scope.shelf.rows("variance.page_drivers", company.company)
    drivers = {key: list(members) for key, members in groupby(found, key=lambda row: (row["statement"], row["code"]))}
    largest: dict[tuple[str, str], Record] = {}
    for row in rows:
        place = (row["statement"], row["code"])
        if not row["account"] and abs(row["difference"]) > abs(largest.get(place, {"difference": 0})["difference"]):
            largest[place] = row
    bodies = []
    for statement, members in groupby(rows[:LISTED], key=lambda row: str(row["statement"])):
        body = [Row((Cell(words.named("doc", statement)),), "group")]
        for row in members:
            place = (statement, row["code"])
            behind = drivers.get(place, []) if row is largest.get(place) else []
            body.append(line(scope, company, row, said(scope, company, behind)))
        bodies.append(tuple(body))
    note = words.text("variance-note")
    if len(rows) > LISTED:
        note += " " + words.text("listing-more", count=len(rows) - LISTED, file="workbook.xlsx")
    return fitted(Table(columns, tuple(bodies), note, dense=True))


def line(scope: Scope, company: Company, row: Record, drivers: tuple[str, ...]) -> Row:
    """One variance: a line of a statement with what drives it, or an account below it."""
    words = scope.words
    figures = (money(words, row[name], company.decimals) for name in FIGURES)
    share = words.figure(100 * row["difference"] / abs(row["compared_with"]), 0) if row["compared_with"] else None
    percent = Cell(share.text, f"n {share.kind}".strip()) if share else Cell("", "n")
    reason = row["explanation"] or ("" if row["explained"] else words.text("variance-unexplained"))
    by = (row["explained_by"],) if row["explained_by"] else ()
    sign, colour = MARKS["pass" if row["explained"] else "warn"]
    name = f"{row['account']} {row['label']}".strip()
    return Row((
        Cell(name, under=drivers), Cell(words.named("comparison", row["comparison"])), *figures, percent,
        Cell(reason, "" if row["explained"] else "warn", under=by), Cell(sign, f"mark {colour}"),
    ), level=1 if row["account"] else 0)  # fmt: skip


def said(scope: Scope, company: Company, rows: list[Record]) -> tuple[str, ...]:
    """The drivers of a line, a line a kind."""
    words = scope.words
    return tuple(
        f"{words.named('driver', kind)}: "
        + ", ".join(f"{row['name']} {words.number(row['amount'], company.decimals)}" for row in members)
        for kind, members in groupby(rows, key=lambda row: str(row["driver"]))
    )
