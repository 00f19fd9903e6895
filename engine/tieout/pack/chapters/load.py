"""The appendix: what was read with its checksums, what the files state of themselves, what was rejected, settings."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack import detected
from tieout.pack.chapters import said
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.languages import Catalogue
    from tieout.pack.pages import Company, Record, Scope

COUNTS = ("rows_read", "rows_loaded", "rows_rejected", "rows_other")
REJECTS = 60
LONG = 60
LEGEND_HEIGHT = 26.0
LEGEND = ("tied", "explained", "open", "warn", "none")


def sections(scope: Scope) -> list[Section]:
    """The appendix; inputs only where the load room was built."""
    words = scope.words
    rows = scope.shelf.rows("load.page_inputs", *scope.ids)
    rejects, rejected = scope.shelf.first("load.page_rejects", scope.ids, REJECTS)
    tables = [inputs(scope, rows)] if rows else []
    tables += [*totals(scope), *said.tables(scope)]
    tables += [rejections(scope, rejects, rejected)] if rejects else []
    tables.append(settings(scope))
    message = ""
    if rows:
        read, lost = (sum(row[name] or 0 for row in rows) for name in ("rows_read", "rows_rejected"))
        message = words.text("inputs-message", files=len({row["file"] for row in rows}), rows=read, rejected=lost)
    legend = tuple((*MARKS[state], words.text(f"legend-{state}")) for state in LEGEND)
    return [
        Section(
            anchor="appendix",
            template="load",
            title=words.text("doc-appendix"),
            company=scope.name,
            subline=words.text("appendix-subline"),
            message=message,
            tables=tuple(tables),
            more=legend,
            foot=LEGEND_HEIGHT,
        )
    ]


def inputs(scope: Scope, rows: list[Record]) -> Table:
    """Every file with its rows, how it was read and its checksum."""
    words = scope.words
    columns = (
        Column(words.text("col-file"), stub=True), Column(words.text("col-table-name"), "code"),
        *(Column(words.text(f"col-{name.replace('_', '-')}"), "n") for name in COUNTS),
        Column(words.text("col-ties"), "mark"),
    )  # fmt: skip
    files = groupby(rows, key=lambda row: (row["company"], row["file"]))
    bodies = tuple(input_rows(scope, list(tables), len(columns)) for _, tables in files)
    title = words.text("doc-input-files")
    return fitted(Table(columns, bodies, heading=title, anchor="inputs", dense=True))


def input_rows(scope: Scope, tables: list[Record], width: int) -> tuple[Row, ...]:
    """One file: the counts of each table in it, whether it ties, and below how it was read and its checksum."""
    first = tables[0]
    ties = [said.mark(first), *(Cell(kind="mark") for _ in tables[1:])]
    rows = [
        Row((
            Cell(row["file"]), Cell(row["table_name"], "code"),
            *(money(scope.words, row[name], 0) for name in COUNTS), mark,
        ))
        for row, mark in zip(tables, ties, strict=True)
    ]  # fmt: skip
    facts = [first["format"], detected.said(scope.words, first["detected"] or ""), f"SHA-256 {first['sha256']}"]
    return (*rows, Row((Cell(" · ".join(fact for fact in facts if fact), span=width),), "below"))


def totals(scope: Scope) -> list[Table]:
    """What each ledger file adds up to: the first proof that an extract is whole."""
    rows = scope.shelf.rows("load.page_totals", *scope.ids)
    if not rows:
        return []
    words = scope.words
    columns = (
        Column(words.text("col-file"), stub=True), Column(words.text("totals-entries"), "n"),
        Column(words.text("col-debit"), "n"), Column(words.text("col-credit"), "n"),
        Column(words.text("col-difference"), "n", current=True), Column(words.text("totals-dates"), "code"),
    )  # fmt: skip
    title = words.text("totals-title")
    body = tuple(file_total(scope, row) for row in rows)
    return [fitted(Table(columns, (body,), heading=title, anchor="totals", dense=True))]


def file_total(scope: Scope, row: Record) -> Row:
    """What one file adds up to; a difference prints 0.00 where there is none."""
    words, decimals = scope.words, scope.decimals(row["company"])
    days = [words.date(row[name]) for name in ("first_date", "last_date") if row[name]]
    dates = words.text("dates-span", start=days[0], end=days[1]) if len(days) > 1 else ""
    styles = {"debit": "statement", "credit": "statement", "difference": "proof"}
    figures = (money(words, row[name], decimals, style) for name, style in styles.items())
    return Row((Cell(row["file"]), money(words, row["entries"], 0), *figures, Cell(dates, "code")))


def rejections(scope: Scope, rows: list[Record], total: int) -> Table:
    """The rows that could not be read, as far as a reader will follow."""
    words = scope.words
    columns = (
        Column(words.text("col-file"), stub=True), Column(words.text("col-row"), "n"),
        Column(words.text("col-column-name"), "code"), Column(words.text("col-value")),
        Column(words.text("col-reason")),
    )  # fmt: skip
    body = tuple(
        Row((
            Cell(row["file"]), money(words, row["row"], 0), Cell(row["column_name"] or "", "code"),
            Cell(shortened(row["value"])), Cell(reason(words, row["reason"] or "")),
        ))
        for row in rows
    )  # fmt: skip
    title = words.text("chk-rejected-rows")
    more = words.text("listing-more-table", count=total - len(rows), table="load.rejects") if total > len(rows) else ""
    return fitted(Table(columns, (body,), more, heading=title, anchor="rejects", dense=True))


def reason(words: Catalogue, code: str) -> str:
    """Why a row was rejected, in words."""
    return words.text(f"reason-{code}") if words.has(f"reason-{code}") else words.named("reason", code)


def shortened(value: str | None) -> str:
    """A value as it was read, cut where it is long."""
    text = value or ""
    return text if len(text) <= LONG else text[:LONG] + "…"


def settings(scope: Scope) -> Table:
    """The companies as the close was told: currency, fiscal year, layout, language."""
    words = scope.words
    names = ("company", "name", "currency", "ye-fiscal-year", "definition", "language")
    heads_of = (name if name.startswith("ye-") else f"col-{name}" for name in names)
    columns = tuple(Column(words.text(head), "text" if i in (1, 3) else "code") for i, head in enumerate(heads_of))
    title = words.text("settings-title")
    body = tuple(company_row(scope, company) for company in scope.companies)
    return fitted(Table(columns, (body,), heading=title, anchor="settings", dense=True))


def company_row(scope: Scope, company: Company) -> Row:
    """One company's settings."""
    words = scope.words
    span = words.text("dates-span", start=words.date(company.year_start), end=words.date(company.year_end))
    currency = company.currency
    if company.reporting_currency != currency:
        currency = words.text("currency-and-reporting", currency=currency, reporting=company.reporting_currency)
    texts = (company.company, company.name, currency, span, company.definition, company.language)
    return Row(tuple(Cell(text, "" if i in (1, 3) else "code") for i, text in enumerate(texts)))
