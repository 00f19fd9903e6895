"""Inventory: what the stock is worth and how old it is, what cost is still to be corrected, what asks for a look."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack import charts
from tieout.pack.chapters import inventory_journal, readiness
from tieout.pack.chapters.drawn import Chart, readable
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, in_proportion, laid, money, shared

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

VALUES = ("opening", "increases", "decreases", "ending", "cost_expected", "posted")
LISTED, ASKED = 15, 8
HALF, CHART_HEIGHT, COLUMN_HEIGHT = 81.0, 70.0, 92.0
OLD, APART = ("181_365", "older"), "not_in_layers"


@dataclass(frozen=True)
class Age:
    """Stock by its age, as a picture and beside it in figures."""

    chart: Chart
    table: Table


def sections(scope: Scope, company: Company) -> list[Section]:
    """The inventory pages of a company: its stock, and what of it the ledger does not have; none without stock."""
    rows = scope.shelf.rows("inventory.page_valuation", company.company)
    journal = inventory_journal.sections(scope, company)
    if not rows:
        return journal
    words = scope.words
    age = aged(scope, company)
    causes = scope.shelf.rows("inventory.page_causes", company.company)
    checks = scope.shelf.rows("inventory.page_period_checks", company.company)
    tables = [valuation(scope, company, rows)]
    many = sum(row["count"] for row in causes) > LISTED
    tables += [caused(scope, company, causes)] if many else []
    tables += [corrections(scope, company)] if causes else []
    tables += questions(scope, company)
    tables += [period(scope, company, checks)] if checks else []
    return [
        Section(
            anchor=f"inventory-{company.company}",
            template="inventory",
            title=words.text("doc-inventory-valuation"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, rows, causes),
            tables=tuple(tables),
            more=age,
            foot=CHART_HEIGHT if age else 0.0,
        ),
        *journal,
    ]  # fmt: skip


def message(scope: Scope, company: Company, rows: list[Record], causes: list[Record]) -> str:
    """What the stock is worth, and what of that the extract does not have yet."""
    words = scope.words
    value = sum((row["ending"] + row["cost_expected"] for row in rows), Decimal(0))
    amount = sum((row["amount"] + row["cost_expected"] for row in causes), Decimal(0))
    return words.text(
        "inventory-message", value=words.number(value, company.decimals), count=sum(row["count"] for row in causes),
        amount=words.number(amount, company.decimals),
    )  # fmt: skip


def heads(scope: Scope, texts: tuple[str, ...], figures: tuple[str, ...]) -> tuple[Column, ...]:
    """Columns of texts, the first the stub, then of figures."""
    words = scope.words
    named = [words.text(f"col-{name.replace('_', '-')}") for name in (*texts, *figures)]
    stubs = (Column(heading, stub=index == 0) for index, heading in enumerate(named[: len(texts)]))
    return (*stubs, *(Column(heading, "n") for heading in named[len(texts) :]))


def quantity(scope: Scope, rows: list[Record], row: Record) -> Cell:
    """A quantity with as many decimals as the longest of its column needs."""
    places = max(0, *(-int(one["quantity"].normalize().as_tuple().exponent) for one in rows))
    return money(scope.words, row["quantity"], places)


def amounts(scope: Scope, company: Company, row: Record, names: tuple[str, ...]) -> list[Cell]:
    """The amounts of a row."""
    return [money(scope.words, row[name], company.decimals) for name in names]


def valuation(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The stock by posting group and location, with its sum; quantities of unlike items are not summed."""
    shown = VALUES if rows[0]["posted"] is not None else VALUES[:-1]  # movements have no word for posted
    columns = heads(scope, ("inventory_posting_group", "location"), ("quantity", *shown))
    body = [
        Row((Cell(row["inventory_posting_group"]), Cell(row["location"]), quantity(scope, rows, row),
             *amounts(scope, company, row, shown)))
        for row in rows
    ]  # fmt: skip
    sums = {name: sum((row[name] for row in rows), Decimal(0)) for name in shown}
    text = scope.words.text("col-total")
    body.append(Row((Cell(text), Cell(""), Cell("", "n"), *amounts(scope, company, sums, shown)), "grand"))
    return fitted(Table(columns, (tuple(body),), scope.words.text("inventory-legend"), dense=True))


def aged(scope: Scope, company: Company) -> Age | None:
    """The value of stock by the age of its layers; none where nothing is in stock."""
    rows = scope.shelf.rows("inventory.page_age", company.company)
    layers = [row for row in rows if row["age"] != APART]
    if not any(row["stock_value"] for row in layers):
        return None
    words = scope.words
    power, decimals, name = readable(max(abs(row["stock_value"]) for row in layers))
    bars = [
        charts.Bar(words.named("stock-age", row["age"]), row["stock_value"],
                   words.number(row["stock_value"].scaleb(-power), decimals))
        for row in layers
    ]  # fmt: skip
    old, whole = (
        sum((row["stock_value"] for row in layers if row["age"] in ages), Decimal(0))
        for ages in (OLD, [row["age"] for row in layers])
    )
    said = words.text("inventory-age" if old else "inventory-young", old=words.number(old, company.decimals),
                      value=words.number(whole, company.decimals))  # fmt: skip
    unit = words.text(f"unit-{name}", currency=company.currency) if name else company.currency
    caption = words.text("inventory-age-caption", unit=unit, date=words.date(company.period_end))
    chart = Chart(said, caption, charts.columns(f"{said}. {caption}", bars, COLUMN_HEIGHT))
    return Age(chart, ages(scope, company, rows))


def ages(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The same in figures, with what the layers do not hold and the sum."""
    words = scope.words
    columns = heads(scope, ("age",), ("count", "stock_value"))
    body = [
        Row((Cell(words.named("stock-age", row["age"])), money(words, row["count"], 0),
             *amounts(scope, company, row, ("stock_value",))))
        for row in rows
    ]  # fmt: skip
    whole = {name: sum((row[name] for row in rows), 0 * rows[0][name]) for name in ("count", "stock_value")}
    cells = (money(words, whole["count"], 0), *amounts(scope, company, whole, ("stock_value",)))
    body.append(Row((Cell(words.text("col-total")), *cells), "grand"))
    table = Table(columns, (tuple(body),), dense=True)
    return laid(table, shared(table, HALF) or in_proportion(table, HALF))


def caused(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """What cost adjustment comes to, by cause."""
    words = scope.words
    columns = heads(scope, ("cause",), ("count", "amount", "cost_expected"))
    body = tuple(
        Row((Cell(words.named("cause", row["cause"])), money(words, row["count"], 0),
             *amounts(scope, company, row, ("amount", "cost_expected"))))
        for row in rows
    )  # fmt: skip
    return fitted(Table(columns, (body,), heading=words.text("inventory-causes"), dense=True))


def corrections(scope: Scope, company: Company) -> Table:
    """The largest corrections with the movement they are about."""
    words = scope.words
    rows, found = scope.shelf.first("inventory.page_adjustments", (company.company,), LISTED)
    texts = ("item", "cause", "value_type", "document_no", "posting_date")
    body = tuple(
        Row((Cell(row["item"], under=(row["name"],) if row["name"] else ()), Cell(words.named("cause", row["cause"])),
             Cell(words.named("inv", row["value_type"])), Cell(row["document_no"], "code"),
             Cell(words.date(row["posting_date"])), *amounts(scope, company, row, ("amount", "cost_expected")),
             Cell(row["place"], "code quiet")))
        for row in rows
    )  # fmt: skip
    columns = (*heads(scope, texts, ("amount", "cost_expected")), Column(words.text("col-place"), "code"))
    left = found - len(rows)
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return fitted(Table(columns, (body,), more, heading=words.text("inventory-corrections"), dense=True))


def questions(scope: Scope, company: Company) -> list[Table]:
    """Stock that asks for a look, by question; the most valuable of each."""
    words = scope.words
    rows = scope.shelf.rows("inventory.page_stock_questions", company.company)
    if not rows:
        return []
    bodies = tuple(
        asked(scope, company, question, list(found))
        for question, found in groupby(rows, key=lambda row: row["question"])
    )
    columns = (*heads(scope, ("item", "location"), ("quantity", "stock_value", "last_decrease", "days")),)
    note = words.text("inventory-questions-note")
    return [fitted(Table(columns, bodies, note, heading=words.text("inventory-questions"), dense=True))]


def asked(scope: Scope, company: Company, question: str, rows: list[Record]) -> tuple[Row, ...]:
    """One question with its stock."""
    words = scope.words
    made = [Row((Cell(words.named("stock-question", question)),), "group")]
    for row in rows[:ASKED]:
        item = " ".join(filter(None, (row["item"], row["variant"])))
        day = words.date(row["last_decrease"]) if row["last_decrease"] else ""
        made.append(Row((
            Cell(item, under=(row["name"],) if row["name"] else ()), Cell(row["location"]), quantity(scope, rows, row),
            *amounts(scope, company, row, ("stock_value",)), Cell(day, "n"), money(words, row["days"], 0),
        )))  # fmt: skip
    left = rows[ASKED:]
    if left:
        value = {"stock_value": sum((row["stock_value"] for row in left), Decimal(0))}
        text = words.text("listing-rest", count=len(left), file="workbook.xlsx")
        cells = (Cell(text), Cell(""), Cell("", "n"), *amounts(scope, company, value, ("stock_value",)))
        made.append(Row((*cells, Cell("", "n"), Cell("", "n")), "rest"))
    return tuple(made)


def period(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """What stands in the way of closing the inventory period."""
    words = scope.words
    columns = (
        Column(words.text("sev-check"), stub=True), Column(words.text("col-state"), "code"),
        Column(words.text("col-count"), "n"), Column(words.text("col-detail")),
    )  # fmt: skip
    body = []
    for row in rows:
        named, state, count, _, detail = readiness.check(scope, company, {**row, "amount": None}).cells
        body.append(Row((named, state, count, detail)))
    return fitted(Table(columns, (tuple(body),), heading=words.text("inventory-period"), dense=True))
