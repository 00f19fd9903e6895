"""What the files say of themselves: the totals and balances they state, and the accounts that do not follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Record, Scope

COUNTS = frozenset(("number_of_entries", "lines_count", "checksum", "accounts_roll_forward"))
FIGURES = ("stated", "counted", "difference")
ROLLED = ("opening", "movement", "stated", "difference")
BROKEN = 40
TIES = {"yes": "tied", "no": "open"}


def tables(scope: Scope) -> list[Table]:
    """The controls of every file, and below them what does not roll forward."""
    return [*controls(scope), *broken(scope)]


def mark(row: Record) -> Cell:
    """Whether a file is what it says it is; a dash where it says nothing."""
    sign, colour = MARKS[TIES.get(row.get("ties") or "", "none")]
    return Cell(sign, f"mark {colour}")


def controls(scope: Scope) -> list[Table]:
    """What the files state of themselves against what was counted."""
    rows = scope.shelf.rows("load.page_controls", *scope.ids)
    if not rows:
        return []
    words = scope.words
    columns = (
        Column(words.text("col-file"), stub=True), Column(words.text("col-control")),
        *(Column(words.text(f"col-{name}"), "n") for name in FIGURES), Column(words.text("col-tie"), "mark"),
    )  # fmt: skip
    body = tuple(control(scope, row) for row in rows)
    return [fitted(Table(columns, (body,), heading=words.text("said-title"), anchor="controls", dense=True))]


def control(scope: Scope, row: Record) -> Row:
    """One control; a difference prints 0.00 where it holds, and nothing where nothing can be counted against it."""
    decimals = 0 if row["control"] in COUNTS else scope.decimals(row["company"])
    figures = (money(scope.words, row[name], decimals, "proof") for name in FIGURES)
    known = row["difference"] is not None
    sign, colour = MARKS["none" if not known else "open" if row["difference"] else "tied"]
    label = " ".join(filter(None, (scope.words.named("control", row["control"]), row.get("subject") or "")))
    return Row((Cell(row["file"]), Cell(label), *figures, Cell(sign, f"mark {colour}")))


def broken(scope: Scope) -> list[Table]:
    """The accounts whose opening and entries do not come to the balance their file states, the largest first."""
    rows = scope.shelf.rows("load.page_roll_forward", *scope.ids)
    if not rows:
        return []
    words = scope.words
    columns = (
        Column(words.text("col-file"), stub=True), Column(words.text("col-account"), "code"),
        Column(words.text("said-day"), "code"), *(Column(words.text(f"col-{name}"), "n") for name in ROLLED),
    )  # fmt: skip
    largest = sorted(rows, key=lambda row: -abs(row["difference"]))[:BROKEN]
    left = len(rows) - len(largest)
    more = words.text("listing-more-table", count=left, table="load.page_roll_forward") if left else ""
    body = tuple(account(scope, row) for row in largest)
    return [fitted(Table(columns, (body,), more, heading=words.text("said-broken"), anchor="roll-forward", dense=True))]


def account(scope: Scope, row: Record) -> Row:
    """One account that does not follow, with its object where a dimension is followed."""
    words, decimals = scope.words, scope.decimals(row["company"])
    figures = (money(words, row[name], decimals) for name in ROLLED)
    name = Cell(row["account"], "code", under=(row["dims"],) if row["dims"] else ())
    return Row((Cell(row["file"]), name, Cell(words.date(row["day"]), "code"), *figures))
