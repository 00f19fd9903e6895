"""Stock against the ledger: the matrix of roles, what the difference is made of, and what stands in another period."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack import charts
from tieout.pack.chapters.drawn import Chart
from tieout.pack.chapters.inventory import HALF, amounts, heads
from tieout.pack.pages import Cell, Column, Row, Section, Spanner, Table
from tieout.pack.tables import fitted, in_proportion, laid, money, shared

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

AGAINST = ("against_inventory", "against_interim", "against_wip", "against_others")
COMPARED = ("subledger", "ledger", "difference", "explained")
STOCK = ("inventory", "inventory_interim", "wip")
DRILLED, PARTED, CUT = 6, 10, 12
CAUSES, MILLION, CHART_HEIGHT = 8, 10**6, 62.0


@dataclass(frozen=True)
class Bridge:
    """From stock to ledger as a picture, and the classes of difference in figures."""

    chart: Chart | None
    table: Table


def sections(scope: Scope, company: Company) -> list[Section]:
    """The pages of a company's stock against its ledger; none where nothing is compared."""
    rows = scope.shelf.rows("inventory.page_reconciliation", company.company)
    made = [compared(scope, company, rows)] if rows else []
    classes = scope.shelf.rows("inventory.page_classes", company.company)
    made += [explained(scope, company, rows, classes)] if classes else []
    cut = scope.shelf.rows("inventory.page_cut_off", company.company)
    return [*made, cut_off(scope, company, cut)] if cut else made


def page(
    scope: Scope, company: Company, name: str, title: str, message: str, *tables: Table, more: Bridge | None = None
) -> Section:
    """A page of the chapter."""
    words = scope.words
    return Section(
        anchor=f"{name}-{company.company}", template="stock_ledger", title=title, level=2 if scope.group else 1,
        company=company.name,
        subline=words.text("section-subline", company=company.name, unit=company.currency,
                           date=words.date(company.period_end, "long")),
        message=message, tables=tables, more=more, foot=CHART_HEIGHT if more else 0.0,
    )  # fmt: skip


def compared(scope: Scope, company: Company, rows: list[Record]) -> Section:
    """The matrix: roles against accounts of stock, both sides, difference, what is left unexplained."""
    words = scope.words
    columns = heads(scope, ("account_role", "accounts"), (*AGAINST, *COMPARED, "unexplained"))
    body = tuple(
        Row((Cell(words.named("invrole", row["account_role"])), Cell(row["accounts"], "code"),
             *amounts(scope, company, row, (*AGAINST, *COMPARED)),
             money(words, row["unexplained"], company.decimals, "proof")))
        for row in rows
    )  # fmt: skip
    spanners = (Spanner("", 2), Spanner(words.text("stock-ledger-against"), 4), Spanner("", 5))
    table = Table(columns, (body,), words.text("stock-ledger-legend"), spanners, dense=True, sheet=True)
    differing = [row for row in rows if row["difference"]]
    left = sum((abs(row["unexplained"]) for row in rows), Decimal(0))
    said = "stock-ledger-open" if left else "stock-ledger-explained" if differing else "stock-ledger-tied"
    message = words.text(
        said, count=len(differing) if differing else len(rows), amount=words.number(left, company.decimals)
    )
    return page(scope, company, "stock-ledger", words.text("doc-inventory-reconciliation"), message, fitted(table))


def explained(scope: Scope, company: Company, rows: list[Record], classes: list[Record]) -> Section:
    """Why: from stock to ledger, the classes, the documents behind them, and where the two part first."""
    words = scope.words
    largest = max(classes, key=lambda row: abs(row["amount"]))
    message = words.text(
        "stock-differences-message", cause=words.named("invdiff", largest["difference_class"]),
        amount=words.number(largest["amount"], company.decimals), role=words.named("invrole", largest["account_role"]),
    )  # fmt: skip
    tables = [drilled(scope, company), *parted(scope, company)]
    more = Bridge(bridge(scope, company, rows, classes), listed(scope, company, classes))
    title = words.text("stock-differences-title")
    return page(scope, company, "stock-differences", title, message, *tables, more=more)


def bridge(scope: Scope, company: Company, rows: list[Record], classes: list[Record]) -> Chart | None:
    """From what stock is worth to what its accounts hold, by class; none where they agree."""
    words = scope.words
    start = sum((row["subledger"] for row in rows if row["account_role"] in STOCK), Decimal(0))
    end = sum((row["ledger"] for row in rows if row["account_role"] in STOCK), Decimal(0))
    sums: dict[str, Decimal] = {}
    for row in classes:
        if row["account_role"] in STOCK:
            sums[row["difference_class"]] = sums.get(row["difference_class"], Decimal(0)) + row["amount"]
    causes = sorted(((name, amount) for name, amount in sums.items() if amount), key=lambda cause: -abs(cause[1]))
    if not causes:
        return None
    places = 0 if max(abs(start), abs(end)) >= MILLION else company.decimals
    bars = [charts.Bar(words.text("stock-bridge-subledger"), start, words.number(start, places), "prior")]
    bars += [charts.Bar(words.named("invdiff", name), amount, words.number(amount, places, "signed"), "difference")
             for name, amount in causes[:CAUSES]]  # fmt: skip
    if rest := sum((amount for _, amount in causes[CAUSES:]), Decimal(0)):
        bars.append(charts.Bar(words.text("page-other"), rest, words.number(rest, places, "signed"), "difference"))
    bars.append(charts.Bar(words.text("stock-bridge-ledger"), end, words.number(end, places), "actual"))
    said = words.text("stock-bridge", amount=words.number(end - start, company.decimals, "signed"))
    caption = words.text("stock-bridge-caption", unit=company.currency, date=words.date(company.period_end))
    return Chart(said, caption, charts.bridge(f"{said}. {caption}", bars))


def listed(scope: Scope, company: Company, classes: list[Record]) -> Table:
    """What the differences come to, by role and class."""
    words = scope.words
    columns = heads(scope, ("difference_class",), ("count", "amount"))
    bodies = []
    for role, found in groupby(classes, key=lambda row: row["account_role"]):
        body = [Row((Cell(words.named("invrole", role)),), "group")]
        body += [
            Row((Cell(words.named("invdiff", row["difference_class"])), money(words, row["count"], 0),
                 *amounts(scope, company, row, ("amount",))))
            for row in found
        ]  # fmt: skip
        bodies.append(tuple(body))
    table = Table(columns, tuple(bodies), dense=True)
    return laid(table, shared(table, HALF) or in_proportion(table, HALF))


def drilled(scope: Scope, company: Company) -> Table:
    """The largest rows of each role and class, each with its document, entries and place."""
    words = scope.words
    rows, found = scope.shelf.first("inventory.page_differences", (company.company,), 2000)
    texts = ("document_no", "account", "posting_date", "value_entry_no", "gl_entry_no", "detail")
    bodies, shown = [], 0
    for (role, name), group in groupby(rows, key=lambda row: (row["account_role"], row["difference_class"])):
        title = f"{words.named('invdiff', name)} · {words.named('invrole', role)}"
        made = [Row((Cell(title),), "group"), *(document(scope, company, row) for row in list(group)[:DRILLED])]
        shown += len(made) - 1
        bodies.append(tuple(made))
    more = words.text("listing-more", count=found - shown, file="workbook.xlsx") if found > shown else ""
    columns = (*heads(scope, texts, ("amount",)), Column(words.text("col-place"), "code"))
    return fitted(Table(columns, tuple(bodies), more, heading=words.text("stock-differences-rows"), dense=True))


def document(scope: Scope, company: Company, row: Record) -> Row:
    """One difference."""
    words = scope.words
    day = words.date(row["posting_date"]) if row["posting_date"] else ""
    number = "" if row["value_entry_no"] is None else str(row["value_entry_no"])
    return Row((
        Cell(row["document_no"] or "–", "code"), Cell(row["account"], "code"), Cell(day, "code"), Cell(number, "code"),
        Cell(row["gl_entry_no"], "code"), Cell(detailed(scope, row["detail"]), "quiet"),
        *amounts(scope, company, row, ("amount",)), Cell(row["place"], "code quiet"),
    ))  # fmt: skip


def detailed(scope: Scope, detail: str) -> str:
    """What a row says of itself: a reason, other roles, a day, another account."""
    words = scope.words
    if " " in detail:
        return ", ".join(words.named("invrole", part) for part in detail.split(" "))
    return words.named("stock-detail", detail) if detail.replace("_", "").isalpha() else words.dated(detail)


def parted(scope: Scope, company: Company) -> list[Table]:
    """Where stock and ledger part first, item by item."""
    words = scope.words
    rows, found = scope.shelf.first("inventory.page_divergences", (company.company,), PARTED)
    if not rows:
        return []
    body = tuple(
        Row((Cell(row["item"] or words.text("stock-no-item")), Cell(row["location"], "code"),
             Cell(words.date(row["parted_on"]), "code"), Cell(words.named("invdiff", row["difference_class"])),
             Cell(row["document_no"], "code"), *amounts(scope, company, row, ("amount", "difference"))))
        for row in rows
    )  # fmt: skip
    columns = heads(
        scope, ("item", "location", "parted_on", "difference_class", "document_no"), ("amount", "difference")
    )
    more = words.text("listing-more", count=found - len(rows), file="workbook.xlsx") if found > len(rows) else ""
    return [fitted(Table(columns, (body,), more, heading=words.text("stock-parted"), dense=True))]


def cut_off(scope: Scope, company: Company, rows: list[Record]) -> Section:
    """What of cost stands in another period than its cause, or waits for an invoice."""
    words = scope.words
    bodies = []
    for kind, found in groupby(rows, key=lambda row: row["cut_off"]):
        group = list(found)
        amount = sum((row["amount"] for row in group), Decimal(0))
        body = [Row((Cell(words.named("inv", kind)),), "group"), *(waiting(scope, company, row) for row in group[:CUT])]
        text = words.text("cut-off-sum", count=len(group))
        sums = (Cell(text), *(Cell("") for _ in range(3)), *amounts(scope, company, {"amount": amount}, ("amount",)))
        bodies.append((*body, Row((*sums, Cell("")), "sum")))
    columns = (*heads(scope, ("item", "document_no", "posting_date", "cause_date"), ("amount",)),
               Column(words.text("col-place"), "code"))  # fmt: skip
    table = Table(columns, tuple(bodies), words.text("cut-off-note"), dense=True)
    late = [row["amount"] for row in rows if row["cut_off"] == "late_adjustment"]
    waits = [row for row in rows if row["cut_off"].endswith("invoiced")]
    amount = words.number(sum(late, Decimal(0)), company.decimals)
    said = {"late": amount} if late else {}
    message = words.text("cut-off-message" if late else "cut-off-waiting", count=len(waits), **said)
    return page(scope, company, "cut-off", words.text("inv-cut-off"), message, fitted(table))


def waiting(scope: Scope, company: Company, row: Record) -> Row:
    """One row of the cut-off page."""
    words = scope.words
    days = (Cell(words.date(row[name]) if row[name] else "", "code") for name in ("posting_date", "cause_date"))
    return Row((Cell(row["item"]), Cell(row["document_no"], "code"), *days, *amounts(scope, company, row, ("amount",)),
                Cell(row["place"], "code quiet")))  # fmt: skip
