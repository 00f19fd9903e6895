"""The summary: what happened to the result, four key figures, three charts, the state of the close, what to decide.

One page, always. The group has a line for each company instead of the figures of one, until it is consolidated.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.pack.chapters import findings, ties
from tieout.pack.chapters.drawn import Chart, bridge, by_company, by_room, cash
from tieout.pack.chapters.figures import Figures, KeyFigure
from tieout.pack.fonts import lines
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import mark, money, page, upright

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

MATTERS = 5
WEIGHT = {"block": 0, "warn": 1}
MATTER_LINES, MATTER_SPACE = 2, 112.0


@dataclass(frozen=True)
class Summary:
    """The parts of a summary page."""

    key_figures: tuple[KeyFigure, ...] = ()
    left: tuple[Chart, ...] = ()
    right: tuple[Chart, ...] = ()
    state: tuple[tuple[str, str], ...] = ()
    companies: Table | None = None
    matters: Table | None = None


def group(scope: Scope) -> Section:
    """The summary of several companies: a line each, in its own currency."""
    words = scope.words
    counts = findings.counts(scope)
    more = Summary(
        left=by_company(scope),
        right=by_room(scope),
        state=state(scope),
        companies=companies(scope),
        matters=matters(scope),
    )
    message = words.text("summary-group", companies=len(scope.companies), blocks=counts["block"])
    subline = words.text("summary-group-subline", name=scope.name, period=scope.period)
    return Section("summary", "summary", words.text("doc-summary"), 1, scope.name, subline, message, more=more)


def company(scope: Scope, one: Company) -> Section:
    """The summary page of one company."""
    alone = narrowed(scope, one)
    words, faces = scope.words, Figures.of(alone, one)
    blocks = words.text("summary-blocks", blocks=findings.counts(alone)["block"])
    shown = faces.key_figures()
    more = Summary(shown, bridge(faces), (*cash(faces), *by_room(alone)), state(alone), None, matters(alone))
    anchor, title = ("summary", words.text("doc-summary"))
    if scope.group:
        anchor, title = f"summary-{one.company}", one.name
    subline = "summary-subline" if any(figure.change for figure in shown) else "summary-subline-alone"
    subline = words.text(subline, name=one.name, period=scope.period, unit=faces.unit)
    message = f"{faces.sentence()} {blocks}".strip()
    running = words.text("doc-summary")
    return Section(anchor, "summary", title, 1, one.name, subline, message, more=more, running=running)


def narrowed(scope: Scope, one: Company) -> Scope:
    """The scope of one company alone, in the same words."""
    return replace(scope, companies=(one,), group=False, name=one.name, currency=one.currency)


def state(scope: Scope) -> tuple[tuple[str, str], ...]:
    """The state of the close in four boxes: ties, checks, journals, inputs; rooms not built have none."""
    words, shelf = scope.words, scope.shelf
    rows = ties.all_of(scope)
    made = []
    if rows:
        held = ties.holding(rows)
        made.append(("state-ties", words.text("ties-state", held=held, count=len(rows), open=len(rows) - held)))
    if checks := [row for row in shelf.rows("readiness.page_checks", *scope.ids) if row["state"] != "none"]:
        passed = sum(row["state"] == "pass" for row in checks)
        made.append(("state-checks", words.text("checks-state", passed=passed, count=len(checks))))
    if shelf.books.has("ledger.page_journals"):
        proposed = shelf.rows("ledger.page_journals", *scope.ids)
        vouchers = len({(row["company"], row["room"], row["voucher"]) for row in proposed})
        made.append(("state-journals", words.text("journals-state", vouchers=vouchers, lines=len(proposed))))
    if inputs := shelf.rows("load.page_inputs", *scope.ids):
        read = sum(row["rows_read"] or 0 for row in inputs)
        files = len({row["file"] for row in inputs})
        made.append(("state-inputs", words.text("inputs-state", files=files, rows=read)))
    return tuple((words.text(title), text) for title, text in made)


def companies(scope: Scope) -> Table:
    """A line for each company, in its own currency, leading to its page."""
    words = scope.words
    names = ("result-month", "result-to-date", "cash", "equity")
    columns = (
        Column(words.text("col-company"), stub=True), Column(words.text("col-currency"), "code"),
        *(Column(words.text(f"figure-{name}"), "n", current=name == "result-month") for name in names),
        Column(words.text("state-ties"), "code"), Column(words.text("summary-blocking"), "n"),
        Column(words.text("col-page"), "page"),
    )  # fmt: skip
    body = tuple(company_row(scope, one) for one in scope.companies)
    return upright(Table(columns, (body,), words.text("summary-companies-note")))


def company_row(scope: Scope, one: Company) -> Row:
    """One company's line."""
    alone = narrowed(scope, one)
    faces, rows = Figures.of(alone, one), ties.all_of(alone)
    line = faces.result_line()
    amounts = [line["period"] if line else None, line["year_to_date"] if line else None]
    amounts += [pair[0] if (pair := faces.year_earlier(code)) else None for code in ("cash", "equity")]
    blocks = findings.counts(alone)["block"]
    held = scope.words.text("ties-held-short", held=ties.holding(rows), count=len(rows))
    return Row((
        Cell(one.name), Cell(one.currency, "code"), *(whole(scope, amount) for amount in amounts), Cell(held, "code"),
        replace(money(scope.words, blocks, 0), kind="n bad" if blocks else "n nil"), page(f"summary-{one.company}"),
    ))  # fmt: skip


def whole(scope: Scope, amount: Decimal | None) -> Cell:
    """An amount in whole units."""
    return money(scope.words, amount, 0)


def matters(scope: Scope) -> Table | None:
    """At most five findings that need a decision, blocking ones first, each with its amount and page."""
    words = scope.words
    open_ = [row for row in findings.shown(scope) if row["severity"] in WEIGHT and not findings.accepted(row)]
    rows = sorted(open_, key=weight)[:MATTERS]
    if not rows:
        return None
    columns = (
        Column("", "mark"), Column(words.text("matters-matter"), stub=True), Column(words.text("col-amount"), "n"),
        Column(words.text("col-currency"), "code"), Column(words.text("col-page"), "page"),
    )  # fmt: skip
    title = words.text("matters-title")
    return upright(Table(columns, (tuple(matter(scope, row) for row in rows),), heading=title))


def weight(row: Record) -> tuple[int, Decimal, int]:
    """What a director decides first: what blocks, then the larger amount."""
    return WEIGHT[row["severity"]], -abs(row["amount"] or Decimal(0)), row["number"]


def matter(scope: Scope, row: Record) -> Row:
    """One finding that needs a decision."""
    amount = money(scope.words, row["amount"], scope.decimals(row["company"]))
    currency = row["currency"] if row["amount"] is not None else ""
    company = f"{row['company']}: " if scope.group and row["company"] else ""
    text = clipped(company + row["message"])
    return Row((mark(row["severity"]), Cell(text), amount, Cell(currency or "", "code"), page(findings.anchor(row))))


def clipped(text: str) -> str:
    """A message on at most two lines; the whole of it stands in the findings."""
    made = lines(text, 8.8, MATTER_SPACE)
    return text if len(made) <= MATTER_LINES else " ".join(made[:MATTER_LINES]).rstrip(" .,;:") + " …"
