"""Revaluation: what foreign balances are worth, per account and item, why, at which rates; what was left out."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.money import decimals
from tieout.pack.chapters.inventory import heads
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

LISTED = 25
STEPS = ("down_10", "down_5", "down_1", "up_1", "up_5", "up_10")
ACCOUNTING, REPORTING = "accounting", "reporting"


def sections(scope: Scope, company: Company) -> list[Section]:
    """The revaluation pages of a company; none where nothing foreign is held."""
    rows = of(scope, company, "page_balances")
    left_out = of(scope, company, "page_not_revalued")
    rates = of(scope, company, "page_rates")
    if not rows and not left_out and not rates:
        return []
    words = scope.words
    tables = [
        *(balances(scope, company, rows, target) for target in (ACCOUNTING, REPORTING) if targeted(rows, target)),
        *items(scope, company),
        *causes(scope, company),
        *([used(scope, rates)] if rates else []),
        *sensitivity(scope, company),
        *([skipped(scope, company, left_out)] if left_out else []),
    ]
    amount = sum((row["delta"] for row in targeted(rows, ACCOUNTING)), Decimal(0))
    return [
        Section(
            anchor=f"revaluation-{company.company}",
            template="revaluation",
            title=words.text("room-revaluation"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=words.text(
                "revaluation-message", date=words.date(company.period_end, "long"), count=len(left_out),
                amount=f"{words.number(amount, company.decimals)} {company.currency}",
            ),
            tables=tuple(tables),
        )
    ]  # fmt: skip


def of(scope: Scope, company: Company, page: str) -> list[Record]:
    """The rows of a page of the room."""
    return scope.shelf.rows(f"revaluation.{page}", company.company)


def targeted(rows: list[Record], target: str) -> list[Record]:
    """The rows for one of the two currencies a company keeps its books in."""
    return [row for row in rows if row["target"] == target]


def currency_of(company: Company, target: str) -> str:
    """The currency of a target."""
    return company.currency if target == ACCOUNTING else company.reporting_currency


def summed(scope: Scope, rows: list[Record], names: tuple[str, ...], before: int, places: int) -> Row:
    """The total row: blank cells up to the figures that may be added."""
    cells = [money(scope.words, sum((row[name] for row in rows), Decimal(0)), places) for name in names]
    return Row((Cell(scope.words.text("col-total")), *(Cell("") for _ in range(before - 1)), *cells), "grand")


def balances(scope: Scope, company: Company, rows: list[Record], target: str) -> Table:
    """Per account and currency: foreign balance, rate, what it stood at, what it is worth, the change."""
    words, currency = scope.words, currency_of(company, target)
    places, mine = decimals(currency), targeted(rows, target)
    names = ("book", "revalued", "delta")
    body = tuple(
        Row((
            Cell(row["account"], under=(row["name"],) if row["name"] else ()), Cell(row["currency"], "code"),
            money(words, row["balance_currency"], decimals(row["currency"])), Cell(rate(scope, row), "n"),
            *(money(words, row[name], places) for name in names),
        ))
        for row in mine
    )  # fmt: skip
    columns = (
        Column(words.text("col-account"), stub=True), Column(words.text("col-currency"), "code"),
        *heads(scope, (), ("balance_currency", "rate", *names)),
    )  # fmt: skip
    heading = (
        words.text("revaluation-balances")
        if target == ACCOUNTING
        else words.text("revaluation-balances-reporting", currency=currency)
    )
    note = words.text("revaluation-balances-note") if target == ACCOUNTING else ""
    return fitted(Table(columns, (body, (summed(scope, mine, names, 4, places),)), note, heading=heading))


def rate(scope: Scope, row: Record) -> str:
    """A rate with the digits it has, for as many units as it is quoted for."""
    if row["rate"] is None:
        return ""
    places = max(4, -int(row["rate"].normalize().as_tuple().exponent))
    figure = scope.words.number(row["rate"], min(places, 9))
    return figure if row["units"] in {None, 1} else f"{figure} / {scope.words.number(row['units'], 0)}"


def items(scope: Scope, company: Company) -> list[Table]:
    """The items with the largest changes, the rest by number."""
    words, wanted = scope.words, (company.company,)
    rows, found = scope.shelf.first("revaluation.page_items", wanted, LISTED)
    mine = targeted(rows, ACCOUNTING)
    if not mine:
        return []
    names = ("original", "earlier_revaluation", "revalued", "delta")
    body = tuple(
        Row((
            Cell(row["party"], under=(row["document_no"],)),
            Cell(words.date(row["due_date"]) if row["due_date"] else "", "code"), Cell(row["currency"], "code"),
            money(words, row["balance_currency"], decimals(row["currency"])),
            *(money(words, row[name], company.decimals) for name in names),
            Cell(words.named("fx-method", row["method"])),
        ))
        for row in mine
    )  # fmt: skip
    columns = (
        Column(words.text("col-party"), stub=True), Column(words.text("col-due-date"), "code"),
        Column(words.text("col-currency"), "code"), *heads(scope, (), ("balance_currency", *names)),
        Column(words.text("col-method")),
    )  # fmt: skip
    left = found - len(mine)
    more = words.text("listing-more", count=left, file="workbook.xlsx") if left > 0 else ""
    return [fitted(Table(columns, (body,), more, heading=words.text("revaluation-items"), dense=True))]


def causes(scope: Scope, company: Company) -> list[Table]:
    """Gain and loss by what they arose on, by currency."""
    words = scope.words
    rows = targeted(of(scope, company, "page_causes"), ACCOUNTING)
    if not rows:
        return []
    names = ("gain", "loss", "net")
    body = tuple(
        Row((Cell(words.named("fx-cause", row["fx_cause"])), Cell(row["currency"], "code"),
             *(money(words, row[name], company.decimals) for name in names)))
        for row in rows
    )  # fmt: skip
    columns = (
        Column(words.text("col-fx-cause"), stub=True), Column(words.text("col-currency"), "code"),
        *heads(scope, (), names),
    )  # fmt: skip
    total = summed(scope, rows, names, 2, company.decimals)
    return [fitted(Table(columns, (body, (total,)), heading=words.text("revaluation-causes")))]


def used(scope: Scope, rows: list[Record]) -> Table:
    """The rates with their quotation, its file and row, and its age."""
    words = scope.words
    columns = (
        Column(words.text("col-pair"), stub=True), Column(words.text("col-rate-type"), "code"),
        Column(words.text("col-rate"), "n"),
        Column(words.text("col-rate-date"), "code"), Column(words.text("col-rate-age"), "n"),
        Column(words.text("col-path")), Column(words.text("col-place"), "code"),
    )  # fmt: skip
    body = tuple(
        Row((
            Cell(row["pair"], "" if row["rate_state"] == "used" else "bad"), Cell(row["rate_type"], "code"),
            Cell(rate(scope, row) or words.text("rate-state-missing"), "n" if row["rate"] is not None else "n bad"),
            Cell(words.date(row["rate_date"]) if row["rate_date"] else "", "code"),
            money(words, row["rate_age"], 0), Cell(words.dated(row["path"])), Cell(row["place"], "code quiet"),
        ))
        for row in rows
    )  # fmt: skip
    note = words.text("revaluation-rates-note")
    return fitted(Table(columns, (body,), note, heading=words.text("revaluation-rates"), dense=True))


def sensitivity(scope: Scope, company: Company) -> list[Table]:
    """What a fall or rise of each currency would do."""
    words = scope.words
    every = of(scope, company, "page_sensitivity")
    target = ACCOUNTING if targeted(every, ACCOUNTING) else REPORTING
    rows = targeted(every, target)
    if not rows:
        return []
    currency = currency_of(company, target)
    body = tuple(
        Row((Cell(row["currency"]), money(words, row["balance_currency"], decimals(row["currency"])),
             *(money(words, row[step], decimals(currency)) for step in STEPS)))
        for row in rows
    )  # fmt: skip
    columns = (Column(words.text("col-currency"), stub=True), *heads(scope, (), ("balance_currency", *STEPS)))
    note = words.text("revaluation-sensitivity-note", currency=currency)
    total = summed(scope, rows, STEPS, 2, decimals(currency))
    return [fitted(Table(columns, (body, (total,)), note, heading=words.text("revaluation-sensitivity"), dense=True))]


def skipped(scope: Scope, company: Company, rows: list[Record]) -> Table:
    """Foreign balances that were not revalued, and why."""
    words = scope.words
    columns = (
        Column(words.text("col-account"), stub=True), Column(words.text("col-currency"), "code"),
        *heads(scope, (), ("balance_currency", "balance")), Column(words.text("col-fx-reason")),
    )  # fmt: skip
    body = tuple(
        Row((
            Cell(row["account"], under=(row["name"],) if row["name"] else ()), Cell(row["currency"], "code"),
            money(words, row["balance_currency"], decimals(row["currency"])),
            money(words, row["balance"], company.decimals),
            Cell(words.named("fx-reason", row["fx_reason"])),
        ))
        for row in rows
    )  # fmt: skip
    return fitted(Table(columns, (body,), heading=words.text("revaluation-left-out")))
