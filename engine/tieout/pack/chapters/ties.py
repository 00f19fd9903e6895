"""Ties at a glance: every tie of every room with both figures, the difference, and what of it is explained.

An auditor starts here. Ties that do not hold come first; each leads to the page that proves it.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, mark, money, page

if TYPE_CHECKING:
    from tieout.pack.pages import Record, Scope

FIGURES = (("subledger", "statement"), ("ledger", "statement"), ("difference", "statement"),
           ("explained", "statement"), ("unexplained", "proof"))  # fmt: skip
PAGES = {"statements": "balance-sheet", "inventory": "stock-ledger"}  # where a room proves its ties
RANK = {"open": 0, "explained": 1, "tied": 2}


def all_of(scope: Scope) -> list[Record]:
    """Every tie of the pack, by company, not tied first."""
    order = {company: index for index, company in enumerate(scope.ids)}
    rows = scope.shelf.union("page_ties", *scope.ids)
    return sorted(rows, key=lambda row: (order[row["company"]], RANK.get(row["state"], 0)))


def holding(rows: list[Record]) -> int:
    """How many ties hold: equal to the cent, or every cent explained."""
    return sum(row["state"] in ("tied", "explained") for row in rows)


def sections(scope: Scope) -> list[Section]:
    """The page of all ties; none where no room has any."""
    rows = all_of(scope)
    if not rows:
        return []
    words = scope.words
    return [
        Section(
            anchor="ties",
            template="ties",
            title=words.text("ties-title"),
            company=scope.name,
            subline=words.text("ties-subline"),
            message=message(scope, rows),
            tables=(table(scope, rows, pages=True),),
        )
    ]


def message(scope: Scope, rows: list[Record]) -> str:
    """How many hold, in a sentence."""
    return scope.words.text("ties-message", count=len(rows), open=len(rows) - holding(rows), held=holding(rows))


def table(scope: Scope, rows: list[Record], *, pages: bool) -> Table:
    """Ties as a table, a row group a company, closed by "n of m hold"."""
    words = scope.words
    heads = [Column(words.text(f"col-{name}"), "n", current=name == "unexplained") for name, _ in FIGURES]
    columns = [Column(words.text("col-tie"), stub=True), *heads, Column(words.text("col-state"), "mark")]
    if pages:
        columns.append(Column(words.text("col-page"), "page"))
    several = scope.group and len({row["company"] for row in rows}) > 1
    bodies = [
        body(scope, company, list(members), headed=several, pages=pages)
        for company, members in groupby(rows, key=lambda row: str(row["company"]))
    ]
    held = words.text("ties-held", held=holding(rows), count=len(rows))
    closing = Row((Cell(held),), "closing")
    return fitted(Table(tuple(columns), (*bodies, (closing,)), words.text("legend-ties"), dense=True))


def body(scope: Scope, company: str, rows: list[Record], *, headed: bool, pages: bool) -> tuple[Row, ...]:
    """The ties of one company."""
    found = scope.find(company)
    name = f"{found.name} · {found.currency}" if found else scope.name
    head = (Row((Cell(name),), "group"),) if headed else ()
    return (*head, *(line(scope, row, pages=pages) for row in rows))


def line(scope: Scope, row: Record, *, pages: bool) -> Row:
    """One tie."""
    decimals = scope.decimals(row["company"])
    name = scope.words.named("tie", row["tie"])
    label = f"{name} {row['account']}" if row["account"] else name
    figures = (money(scope.words, row[column], decimals, style) for column, style in FIGURES)
    leads = (page(leads_to(row)),) if pages else ()
    return Row((Cell(label), *figures, mark(row["state"]), *leads))


def leads_to(row: Record) -> str:
    """The section that proves a tie."""
    return f"{PAGES.get(row['room'], row['room'])}-{row['company']}"
