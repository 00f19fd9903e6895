"""Inventory: what the stock is worth by group and location, what cost adjustment would write, what does not move."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.pack import charts
from tieout.pack.chapters.drawn import Chart
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

LISTED = 12
TEXTS = ("inventory_posting_group", "location", "item", "variant")
AGES = ("30", "90", "180", "365", "over")
CHART_HEIGHT = 44.0
THREE = Decimal("0.001")
TABLES = (
    ("inventory-by-place", "inventory.page_valuation",
     ("inventory_posting_group", "location", "opening", "increases", "decreases", "ending", "cost_expected",
      "quantity")),
    ("inventory-adjustments", "inventory.page_adjustments", ("cause", "rows", "cost_actual", "cost_expected")),
    ("inventory-negative", "inventory.page_negative",
     ("item", "variant", "location", "quantity", "cost_actual", "cost_expected")),
    ("inventory-slow", "inventory.page_slow", ("item", "last_decrease", "days", "quantity", "amount")),
)  # fmt: skip


def sections(scope: Scope, company: Company) -> list[Section]:
    """The inventory page of a company; none where it has no stock."""
    valued = scope.shelf.rows("inventory.page_valuation", company.company)
    if not valued:
        return []
    words = scope.words
    drawn = by_age(scope, company)
    made = [table(scope, company, *each) for each in TABLES]
    return [
        Section(
            anchor=f"inventory-{company.company}",
            template="inventory",
            title=words.text("inventory-title"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, valued),
            tables=tuple(one for one in made if one is not None),
            more=drawn,
            foot=CHART_HEIGHT * len(drawn),
        )
    ]  # fmt: skip


def message(scope: Scope, company: Company, valued: list[Record]) -> str:
    """What the stock is worth, and how many rows an adjustment of cost would write."""
    worth = sum((row["ending"] + row["cost_expected"] for row in valued), Decimal(0))
    written = sum(row["rows"] for row in scope.shelf.rows("inventory.page_adjustments", company.company))
    amount = scope.words.number(worth, company.decimals)
    return scope.words.text("inventory-message", amount=amount, unit=company.currency, count=written)


def table(scope: Scope, company: Company, heading: str, name: str, columns: tuple[str, ...]) -> Table | None:
    """A page table with its first rows; None where it has none."""
    rows = scope.shelf.rows(name, company.company)
    if not rows:
        return None
    words = scope.words
    kinds = ["" if column in {*TEXTS, "cause"} else "n" for column in columns]
    heads = tuple(
        Column(words.text(f"col-{column.replace('_', '-')}"), kind, stub=place == 0)
        for place, (column, kind) in enumerate(zip(columns, kinds, strict=True))
    )
    body = tuple(Row(tuple(cell(scope, company, row, column) for column in columns)) for row in rows[:LISTED])
    left = len(rows) - LISTED
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return fitted(Table(heads, (body,), more, heading=words.text(heading), dense=True))


def cell(scope: Scope, company: Company, row: Record, column: str) -> Cell:
    """One cell in the manner of its column."""
    words, value = scope.words, row[column]
    if column == "cause":
        return Cell(words.named("cause", value))
    if column in TEXTS:
        return Cell(value or "", "code")
    if column == "last_decrease":
        return Cell(words.date(value) if value else "", "n")
    if column == "quantity":
        return money(words, value, 0 if value == value.to_integral_value() else 3)
    return money(words, value, 0 if column in {"rows", "days"} else company.decimals)


def by_age(scope: Scope, company: Company) -> tuple[Chart, ...]:
    """The value in stock by the age of its layers."""
    rows = {row["age"]: row["amount"] for row in scope.shelf.rows("inventory.page_age", company.company)}
    if not any(rows.values()):
        return ()
    words = scope.words
    title = words.text("inventory-age", unit=company.currency)
    bars = [
        charts.Bar(words.named("age", age), rows.get(age, Decimal(0)), words.number(rows.get(age, Decimal(0)), 0))
        for age in AGES
    ]
    return (Chart(title, "", charts.columns(title, bars, 96.0)),)
