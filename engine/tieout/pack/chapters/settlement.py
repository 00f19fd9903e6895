"""Settlement: what was settled and by whom, what is open and how old it is, what waits for a decision."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack import charts
from tieout.pack.chapters.drawn import Chart, readable
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

LISTED, SUGGESTED = 12, 24
CHART_HEIGHT = 40.0


@dataclass(frozen=True)
class Ageing:
    """What is open by its age, as a picture."""

    chart: Chart


def sections(scope: Scope, company: Company) -> list[Section]:
    """The settlement page of a company; none where nothing could be settled."""
    rates = scope.shelf.rows("settlement.page_rates", company.company)
    if not rates:
        return []
    words = scope.words
    ageing = scope.shelf.rows("settlement.page_ageing", company.company)
    drawn = picture(scope, company, ageing)
    tables = [aged(scope, company, ageing)] if ageing else []
    tables += [matched(scope, company, rates), *largest(scope, company), *unmatched(scope, company)]
    tables += suggested(scope, company)
    return [
        Section(
            anchor=f"settlement-{company.company}",
            template="settlement",
            title=words.text("room-settlement"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, rates, ageing),
            tables=tuple(tables),
            more=Ageing(drawn) if drawn else None,
            foot=CHART_HEIGHT if drawn else 0.0,
        )
    ]  # fmt: skip


def message(scope: Scope, company: Company, rates: list[Record], ageing: list[Record]) -> str:
    """How much was settled, is open, is overdue, waits."""
    words = scope.words
    _, found = scope.shelf.first("settlement.page_suggestions", (company.company,), 1)
    rows = scope.shelf.first("settlement.page_suggestions", (company.company,), found)[0] if found else []
    counts = {
        "matched": sum(row["entries"] for row in rates if row["origin"] == "run"),
        "open": sum(row["items"] for row in ageing),
        "overdue": sum(row["items"] for row in ageing if not row["bucket"].startswith("<=")),
        "suggested": len({row["suggestion_id"] for row in rows}),
    }
    return words.text(
        "settlement-message", **{name: words.number(count, 0) if count else "0" for name, count in counts.items()}
    )


def bucket(scope: Scope, code: str) -> str:
    """A class of age in words: `<=0`, `1-30`, `>90`."""
    words = scope.words
    if code.startswith("<="):
        return words.text("age-not-due") if code == "<=0" else words.text("age-days", first="", last=code[2:])
    if code.startswith(">"):
        return words.text("age-over", first=code[1:])
    first, _, last = code.partition("-")
    return words.text("age-days", first=first, last=last)


def by_account(rows: list[Record]) -> list[tuple[tuple[str, str], list[Record]]]:
    """Rows by ledger and account."""
    return [(key, list(found)) for key, found in groupby(rows, key=lambda row: (row["ledger"], row["account"]))]


def aged(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """The ageing: a row a ledger and account, a column a class of age, the sum and what stands revalued."""
    words, decimals = scope.words, company.decimals
    parts = by_account(rows)
    classes = [row["bucket"] for row in parts[0][1]]
    columns = (
        Column(words.text("col-account"), stub=True),
        *(Column(bucket(scope, one), "n") for one in classes),
        Column(words.text("col-total"), "n"), Column(words.text("col-unrealized"), "n"),
    )  # fmt: skip
    body = []
    for (ledger, account), found in parts:
        amounts = [row["remaining"] for row in found]
        stands = sum((row["unrealized"] for row in found), Decimal(0))
        cells = [money(words, one, decimals) for one in (*amounts, sum(amounts, Decimal(0)), stands)]
        body.append(Row((Cell(f"{account} {words.named('ledger', ledger)}"), *cells)))
    heading = words.text("doc-ageing")
    return fitted(Table(columns, (tuple(body),), words.text("settlement-ageing-note"), heading=heading, dense=True))


def picture(scope: Scope, company: Company, rows: list[Record]) -> Chart | None:
    """What is open by age, a bar a ledger and account."""
    parts = by_account(rows)
    sizes = [(key, [abs(row["remaining"]) for row in found]) for key, found in parts]
    whole = sum((sum(amounts, Decimal(0)) for _, amounts in sizes), Decimal(0))
    if not whole:
        return None
    words = scope.words
    power, decimals, name = readable(max(sum(amounts, Decimal(0)) for _, amounts in sizes))
    bars = [
        (f"{account} {words.named('ledger', ledger)}", amounts,
         words.number(sum(amounts, Decimal(0)).scaleb(-power), decimals))
        for (ledger, account), amounts in sizes
    ]  # fmt: skip
    classes = [row["bucket"] for row in parts[0][1]]
    old = sum((amounts[-1] for _, amounts in sizes), Decimal(0))
    said = words.text("settlement-ageing", old=words.number(old, company.decimals) if old else "0",
                      value=words.number(whole, company.decimals), days=classes[-1].lstrip(">"))  # fmt: skip
    unit = words.text(f"unit-{name}", currency=company.currency) if name else company.currency
    caption = words.text("settlement-ageing-caption", unit=unit, date=words.date(company.period_end))
    return Chart(said, caption, charts.ageing(f"{said}. {caption}", bars, [bucket(scope, one) for one in classes]))


def matched(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """How much of each account was settled, by whom: entries, amount and share."""
    words = scope.words
    columns = (
        Column(words.text("col-way"), stub=True), Column(words.text("col-entries"), "n"),
        Column(words.text("col-amount"), "n"), Column("%", "n"),
    )  # fmt: skip
    bodies = []
    for (ledger, account), found in by_account(rows):
        name = " ".join(filter(None, (account, found[0]["name"])))
        body = [Row((Cell(f"{name}, {words.named('ledger', ledger)}"),), "group")]
        body += [
            Row((Cell(words.named("way", row["way"]) if row["origin"] != "run" else row["way"]),
                 money(words, row["entries"], 0), money(words, row["amount"], company.decimals),
                 money(words, Decimal(row["permille"]) / 10, 1)))
            for row in found
        ]  # fmt: skip
        bodies.append(tuple(body))
    return fitted(Table(columns, tuple(bodies), heading=words.text("settlement-rates"), dense=True))


def listed(
    scope: Scope, company: Company, table: str, heading: str, columns: tuple[str, ...], most: int
) -> list[Table]:
    """The first rows of a page table; the rest is in the workbook."""
    words = scope.words
    rows, found = scope.shelf.first(table, (company.company,), most)
    if not rows:
        return []
    figures = ("remaining", "remaining_currency", "amount", "age_days", "unrealized")
    codes = ("currency", "entry_no", "document_no", "account", "suggestion_id", "place")
    heads = tuple(
        Column(words.text(f"col-{name.replace('_', '-')}"),
               "n" if name in figures else "code" if name in codes else "text", stub=index == 0)
        for index, name in enumerate(columns)
    )  # fmt: skip
    body = tuple(Row(tuple(cell(scope, company, row, name) for name in columns)) for row in rows)
    left = found - len(rows)
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return [fitted(Table(heads, (body,), more, heading=words.text(heading), dense=True))]


def cell(scope: Scope, company: Company, row: Record, name: str) -> Cell:
    """One cell of a list."""
    words, value = scope.words, row[name]
    if name == "age_days":
        return money(words, value, 0)
    if isinstance(value, Decimal):
        return money(words, value, company.decimals)
    if name == "match_reason":
        return Cell(words.named("match", value))
    if name == "party":
        return Cell(value, under=(row["party_name"],) if row.get("party_name") else ())
    if hasattr(value, "year"):
        return Cell(words.date(value))
    return Cell(str(value or ""))


def largest(scope: Scope, company: Company) -> list[Table]:
    """The largest open items."""
    columns = ("party", "document_no", "account", "due_date", "age_days", "currency", "remaining_currency", "remaining")
    return listed(scope, company, "settlement.page_open_items", "settlement-open", columns, LISTED)


def unmatched(scope: Scope, company: Company) -> list[Table]:
    """What the rules looked at and left open."""
    columns = ("entry_no", "account", "document_no", "posting_date", "remaining", "suggestion_id", "place")
    return listed(scope, company, "settlement.page_unmatched", "settlement-unmatched", columns, LISTED)


def suggested(scope: Scope, company: Company) -> list[Table]:
    """What a person may decide."""
    columns = ("suggestion_id", "entry_no", "account", "document_no", "posting_date", "amount", "rule", "match_reason")
    return listed(scope, company, "settlement.page_suggestions", "settlement-suggestions", columns, SUGGESTED)
