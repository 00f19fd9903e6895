"""Adjustments: what people booked at the period end, what was refused and why, accruals, reversals to come."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.findings import Speaker
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

LISTED = 60
DUE = ("proposed", "approved", "rejected", "posted")
COLOURS = {"refused": "bad", "rejected": "quiet", "later": "quiet", "unseen": "quiet"}
FIGURES = ("total", "recognised", "this_period", "remaining")


def sections(scope: Scope, company: Company) -> list[Section]:
    """The adjustments of a company; none where nobody entered any and no accrual is running."""
    vouchers, faults, accruals, reversals = (
        scope.shelf.rows(f"adjustment.page_{name}", company.company)
        for name in ("vouchers", "faults", "accruals", "reversals")
    )
    if not (vouchers or accruals or faults):
        return []
    words = scope.words
    tables = [by_voucher(scope, company, vouchers)] if vouchers else []
    tables += [refused(scope, faults)] if faults else []
    tables += [schedule(scope, accruals)] if accruals else []
    tables += [reversed_on(scope, company, reversals)] if reversals else []
    return [
        Section(
            anchor=f"adjustment-{company.company}",
            template="adjustment",
            title=words.text("doc-adjusting-journals"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, vouchers, accruals),
            tables=tuple(tables),
        )
    ]  # fmt: skip


def message(scope: Scope, company: Company, vouchers: list[Record], accruals: list[Record]) -> str:
    """How much is due, and how much of what was entered is refused."""
    words = scope.words
    if not vouchers:
        return words.text("adjustment-accruals-message", schemes=len(accruals))
    due = [row for row in vouchers if row["status"] in DUE and row["posting_date"] >= company.period_start]
    amount = sum((row["amount"] for row in due), Decimal(0))
    wrong = sum(row["status"] == "refused" for row in vouchers)
    return words.text("adjustment-message", vouchers=len(due), refused=wrong,
                      amount=words.number(amount, company.decimals))  # fmt: skip


def heads(scope: Scope, names: tuple[str, ...], figures: tuple[str, ...] = ()) -> tuple[Column, ...]:
    """The stub, then columns of texts, dates and figures by the names of their headings."""
    named = {name: scope.words.text(f"col-{name.replace('_', '-')}") for name in names}
    return tuple(
        Column(heading, "n" if name in figures else "text", stub=place == 0)
        for place, (name, heading) in enumerate(named.items())
    )


def more(scope: Scope, rows: list[Record], note: str = "") -> str:
    """The note under a table, and how many of its rows are in the workbook only."""
    left = len(rows) - LISTED
    listing = scope.words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return " ".join(part for part in (note, listing) if part)


def day(scope: Scope, row: Record, name: str) -> Cell:
    """A date, blank where there is none."""
    return Cell(scope.words.date(row[name]) if row[name] else "")


def by_voucher(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """Each voucher with its people and what became of it."""
    words = scope.words
    names = ("voucher", "description", "posting_date", "amount", "prepared_by", "approved_by", "reverse_on", "status")
    body = tuple(
        Row((
            Cell(row["voucher"] or "–", "code"), Cell(row["description"] or "", under=(row["place"] or "",)),
            day(scope, row, "posting_date"), money(words, row["amount"], company.decimals),
            Cell(row["prepared_by"] or "–"), Cell(row["approved_by"] or "–"), day(scope, row, "reverse_on"),
            Cell(words.named("status", row["status"]), COLOURS.get(row["status"], "")),
        ))
        for row in rows[:LISTED]
    )  # fmt: skip
    columns = heads(scope, names, ("amount",))
    whole = ("voucher", "prepared_by", "approved_by")  # names are never cut
    columns = tuple(
        Column(one.heading, "code", stub=name == "voucher") if name in whole else one
        for name, one in zip(names, columns, strict=True)
    )
    note = more(scope, rows, words.text("adjustment-vouchers-note"))
    return fitted(Table(columns, (body,), note, heading=words.text("adjustment-vouchers"), dense=True))


def refused(scope: Scope, rows: list[Record]) -> Table:
    """Every fault of every refused voucher, in words."""
    words = scope.words
    speaker = Speaker(words, dict(scope.shelf.books.rows("select currency, decimals from settings.currencies")))
    bodies = []
    for voucher, found in groupby(rows[:LISTED], key=lambda row: str(row["voucher"])):
        said = [speaker.fault("adjustment", row) for row in found]
        bodies.append(tuple(Row((Cell(voucher if place == 0 else ""), Cell(text))) for place, text in enumerate(said)))
    columns = heads(scope, ("voucher", "fault"))
    columns = (Column(columns[0].heading, "code", stub=True), columns[1])
    return fitted(
        Table(columns, tuple(bodies), more(scope, rows), heading=words.text("adjustment-refused"), dense=True)
    )


def schedule(scope: Scope, rows: list[Record]) -> Table:
    """The accrual schemes: recognised before, this period, remaining; each in its own currency."""
    words = scope.words
    columns = heads(scope, ("scheme", "debit_account", "credit_account", "currency", *FIGURES), FIGURES)
    decimals = dict(scope.shelf.books.rows("select currency, decimals from settings.currencies"))
    body = []
    for row in rows[:LISTED]:
        span = words.text("dates-span", start=words.date(row["first_day"]), end=words.date(row["last_day"]))
        about = f"{span}, {words.named('spread', row['spread'])}"
        about += f", {words.named('status', row['status'])}" if row["status"] == "refused" else ""
        figures = (money(words, row[name], decimals.get(row["currency"], 2)) for name in FIGURES)
        body.append(Row((Cell(row["scheme"], under=(about,)), Cell(row["debit_account"]), Cell(row["credit_account"]),
                         Cell(row["currency"]), *figures)))  # fmt: skip
    columns = (*columns[:1], *(Column(one.heading, "code") for one in columns[1:4]), *columns[4:])
    note = more(scope, rows, words.text("adjustment-accruals-note"))
    return fitted(Table(columns, (tuple(body),), note, heading=words.text("adjustment-accruals"), dense=True))


def reversed_on(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """Which vouchers are reversed when, and whether that is posted."""
    words = scope.words
    columns = heads(scope, ("voucher", "posting_date", "reverse_on", "amount", "status"), ("amount",))
    body = tuple(
        Row((
            Cell(row["voucher"], under=(row["description"],) if row["description"] else ()),
            day(scope, row, "posting_date"), day(scope, row, "reverse_on"),
            money(words, row["amount"], company.decimals), Cell(words.named("status", row["status"])),
        ))
        for row in rows[:LISTED]
    )  # fmt: skip
    return fitted(Table(columns, (body,), more(scope, rows), heading=words.text("adjustment-reversals"), dense=True))
