"""Statements, one a page: month and year to date side by side, the current column tinted, change and per cent.

A balance sheet has no month: its columns are the balance at the period end and a year earlier. Where the layout says so
(France) its assets stand in a table of their own: gross, depreciation and write-downs, net, net a year earlier. Where
the company has a budget, it and the variance from it stand last. Lines nil in every column are left out; figures are in
whole units (or thousands), sums are built from unrounded amounts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.pack import heads
from tieout.pack.languages import headed
from tieout.pack.numbers import change_percent
from tieout.pack.pages import Cell, Column, Row, Section, Spanner, Table
from tieout.pack.tables import MARKS, fitted, money

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

AMOUNTS = ("period", "year_to_date", "prior_year", "budget")
PORTIONS = ("gross", "depreciation")
PLANNED = ("budget", "variance")
FAR = 999
ONE_PAGE, FULL_PAGE, APART = 202.0, 217.0, 20.0


def sections(scope: Scope, company: Company) -> list[Section]:
    """A page for each statement of the company, in the order the settings ask for."""
    lines = scope.shelf.rows("statements.page_lines", company.company)
    names = dict.fromkeys(str(line["statement"]) for line in lines)
    return [page(scope, company, name, [line for line in lines if line["statement"] == name]) for name in names]


@dataclass(frozen=True)
class Layout:
    """How one statement (or the assets of one) is printed: its unit and which columns it has."""

    scope: Scope
    company: Company
    power: int
    by_month: bool
    noted: bool
    dated: bool
    compared: bool
    planned: bool
    gross: bool

    @classmethod
    def of(cls, scope: Scope, company: Company, lines: list[Record]) -> Layout:
        """The columns the figures ask for: no month where it is the year so far, no change without a year before."""
        dated = all(line["period"] is None for line in lines)
        by_month = not dated and not heads.covers_year(company)
        noted, compared = (any(line[name] for line in lines) for name in ("note", "prior_year"))
        gross, planned = (any(line[name] is not None for line in lines) for name in ("gross", "budget"))
        power, compared = power_of(scope, company), compared and not gross
        return cls(scope, company, power, by_month, noted, dated, compared, planned, gross)

    @property
    def unit(self) -> str:
        """EUR, or EUR thousand."""
        return heads.unit(self.scope.words, self.company.currency, self.power)

    def columns(self) -> tuple[Column, ...]:
        """Stub, note, month, gap, year to date, prior year, change, per cent, budget, variance."""
        words = self.scope.words
        this, last = heads.years(self.company)
        last = words.conventions.prior_year or last
        if self.dated:
            this, last = words.date(self.company.period_end), words.date(self.company.ly_period_end)
        if self.gross:
            this, last = (words.text("col-net-at", date=day) for day in (this, last))
        notes = [Column(words.text("col-note"), "code")] if self.noted else []
        month = [Column(this, "n", current=True), Column("", "gap")] if self.by_month else []
        rest = [Column(words.text("col-change"), "n"), Column("%", "n")] if self.compared else []
        rest += [Column(words.text(f"col-{name}"), "n") for name in PLANNED if self.planned]
        portions = [Column(words.text(f"col-{name}"), "n") for name in PORTIONS if self.gross]
        years = [Column(this, "n", current=True), Column(last, "n")]
        return (Column(self.unit, stub=True), *notes, *month, *portions, *years, *rest)

    def spanners(self) -> tuple[Spanner, ...]:
        """September over one column, January to September over the others."""
        if not self.by_month:
            return ()
        month, year = (headed(heads.span(self.scope.words, self.company, to_date=to_date)) for to_date in (False, True))
        return (
            Spanner("", 1 + self.noted),
            Spanner(month, 1),
            Spanner("", 1),
            Spanner(year, 2 + 2 * self.compared + 2 * self.planned),
        )

    def row(self, line: Record, label: str) -> Row:
        """One line of the statement."""
        if line["style"] == "group":
            return Row((Cell(label),), "group", line["level"])
        month = [figure(self.scope, line["period"], self.power), Cell("", "gap")] if self.by_month else []
        this, last = line["year_to_date"], line["prior_year"]
        cells = [figure(self.scope, value, self.power) for value in (this, last)]
        if self.compared:
            cells += [figure(self.scope, less(this, last), self.power), percent(self.scope, this, last)]
        if self.planned:
            budget = line["budget"]
            cells += [figure(self.scope, value, self.power) for value in (budget, less(this, budget))]
        notes = [Cell(line["note"], "code")] if self.noted else []
        portions = [figure(self.scope, line[name], self.power) for name in PORTIONS if self.gross]
        style = line["style"] if line["style"] in ("sum", "grand") else ""
        return Row((Cell(label), *notes, *month, *portions, *cells), style, line["level"])


def page(scope: Scope, company: Company, statement: str, lines: list[Record]) -> Section:
    """The page of one statement; assets apart where they print gross and net, or where a page does not hold it all."""
    assets = max((place for place, line in enumerate(lines, start=1) if line["code"] == "total_assets"), default=0)
    apart = any(line["gross"] is not None for line in lines)
    tables = [table(scope, company, statement, part) for part in (split(lines, assets) if apart else [lines])]
    if height(tables) > ONE_PAGE:
        tables = [fitted(replace(one, dense=True)) for one in tables]
    if height(tables) > FULL_PAGE and assets:
        tables = [table(scope, company, statement, part) for part in split(lines, assets)]
        tables[1:] = [replace(one, breaks=True) for one in tables[1:]]
    tables[-1] = replace(tables[-1], note=note(scope, company))
    words, unit = scope.words, heads.unit(scope.words, company.currency, power_of(scope, company))
    return Section(
        anchor=f"{statement.replace('_', '-')}-{company.company}",
        template="statements",
        title=words.named("doc", statement),
        level=2 if scope.group else 1,
        company=company.name,
        subline=words.text("statement-subline", company=company.name, unit=unit),
        tables=tuple(tables),
    )


def split(lines: list[Record], last: int) -> list[list[Record]]:
    """The assets, and equity and liabilities."""
    return [part for part in (lines[:last], lines[last:]) if part]


def height(tables: list[Table]) -> float:
    """What the tables take of a page, with the space between them."""
    return sum(one.height for one in tables) + APART * (len(tables) - 1)


def table(scope: Scope, company: Company, statement: str, lines: list[Record]) -> Table:
    """The table of a statement, or of a part of it."""
    layout, texts = Layout.of(scope, company, lines), labels(scope, company)
    rows = [layout.row(line, texts.get((statement, line["code"]), str(line["code"]))) for line in shown(lines)]
    return fitted(Table(layout.columns(), blocks(rows), spanners=layout.spanners()))


def power_of(scope: Scope, company: Company) -> int:
    """The power of ten in which every statement, key figure and chart of a company is printed."""
    lines = scope.shelf.rows("statements.page_lines", company.company)
    return heads.scale(max((abs(line[name]) for line in lines for name in AMOUNTS if line[name]), default=Decimal(0)))


def shown(lines: list[Record]) -> list[Record]:
    """The lines that print: with a figure, and the headings that have one below them."""
    kept: list[Record] = []
    for line in reversed(lines):
        after = kept[-1] if kept else None
        of_nothing = line["style"] == "group" and (
            after is None or (after["style"] == "group" and after["level"] <= line["level"])
        )
        nil = line["style"] not in ("group", "grand") and not any(line[name] for name in (*AMOUNTS, *PORTIONS))
        if not (nil or of_nothing):
            kept.append(line)
    return kept[::-1]


def labels(scope: Scope, company: Company) -> dict[tuple[str, str], str]:
    """The captions of the company's layout in the pack's language, else in English, else as they come."""
    rows = [row for row in scope.shelf.rows("statements.page_labels") if row["definition"] == company.definition]
    ranks = {scope.words.language: 2, "en": 1}
    rows.sort(key=lambda row: ranks.get(row["language"], 0))
    return {(row["statement"], row["code"]): row["label"] for row in rows}


def less(this: Decimal | None, other: Decimal | None) -> Decimal | None:
    """What one figure is more than another, where both are there."""
    return None if this is None or other is None else this - other


def figure(scope: Scope, value: Decimal | None, power: int) -> Cell:
    """An amount in whole units, thousands or millions."""
    return money(scope.words, None if value is None else value.scaleb(-power), 0)


def percent(scope: Scope, this: Decimal | None, last: Decimal | None) -> Cell:
    """The change in per cent; "n.m." above 999 %, empty where last year says nothing."""
    change = change_percent(this, last)
    if change is None:
        return Cell("", "n")
    if abs(change) > FAR:
        return Cell(scope.words.text("not-meaningful"), "n quiet")
    return money(scope.words, change, 1)


def blocks(rows: list[Row]) -> tuple[tuple[Row, ...], ...]:
    """Lines from their headings down to and with their sum: a sum never begins a page and no heading ends one."""
    made: list[list[Row]] = [[]]
    for row in rows:
        is_heading = row.style == "group"
        if is_heading and any(not one.style.startswith("group") for one in made[-1]):
            made.append([])
        made[-1].append(replace(row, style="group inner") if is_heading and made[-1] else row)
        if row.style in ("sum", "grand"):
            made.append([])
    return tuple(tuple(body) for body in made if body)


def note(scope: Scope, company: Company) -> str:
    """What the parentheses mean, that figures are rounded, and what the statements tie to."""
    words = scope.words
    ties = scope.shelf.rows("statements.page_ties", company.company)
    parts = [f"{words.named('tie', tie['tie'])} {MARKS.get(tie['state'], MARKS['none'])[0]}" for tie in ties]
    rounded = words.text(f"statement-note-{words.conventions.negative}")
    return f"{rounded} {words.text('statement-note-ties', ties=' · '.join(parts))}" if parts else rounded
