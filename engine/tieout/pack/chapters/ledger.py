"""The trial balance, page by page with sums carried forward, and the journals the close proposes.

The trial balance is cut into page blocks before it is rendered: each page ends with what is carried forward and the
next begins with it brought forward, in all six figure columns.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, measured, money, row_height

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tieout.pack.pages import Company, Record, Scope

FIGURES = ("opening", "debit", "credit", "unadjusted", "adjustment", "adjusted")
LISTING, SHOWN = 1500, 400
SUM = 6.7
FIRST_PAGE, NEXT_PAGE, SHEET_LOSS = 198.0, 221.0, 84.0
END, FEW, EASES = 16.0, 9, (0.0, 12.0, 24.0, 36.0, 48.0)


def trial_balance(scope: Scope, company: Company) -> list[Section]:
    """The adjusted trial balance of a company; none where the ledger was not built."""
    rows = scope.shelf.rows("ledger.page_trial_balance", company.company)
    if not rows:
        return []
    words = scope.words
    kept, rest = largest(rows)
    whole = fitted(listing(scope, company, kept, rest))
    blocks = paged(scope, company, whole, kept, rest)
    proved = not sum((row["adjusted"] for row in rows), Decimal(0))
    debit, credit = (sum((row[side] for row in rows), Decimal(0)) for side in ("debit", "credit"))
    amounts = {"debit": words.number(debit, company.decimals), "credit": words.number(credit, company.decimals)}
    message = words.text("trial-balance-zero" if proved else "trial-balance-not-zero", count=len(rows), **amounts)
    return [
        Section(
            anchor=f"ledger-{company.company}",
            template="ledger",
            title=words.text("doc-trial-balance"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text(
                "section-subline",
                company=company.name,
                unit=company.currency,
                date=words.date(company.period_end, "long"),
            ),
            message=message,
            tables=blocks,
        )
    ]


def largest(rows: list[Record]) -> tuple[list[Record], list[Record]]:
    """The rows that print and the rest: a table of more than about 1,500 rows is a listing and goes to the workbook."""
    if len(rows) <= LISTING:
        return rows, []
    order = sorted(range(len(rows)), key=lambda index: (-abs(rows[index]["adjusted"]), index))
    chosen = set(order[:SHOWN])
    return [rows[i] for i in sorted(chosen)], [rows[i] for i in sorted(order[SHOWN:])]


def listing(scope: Scope, company: Company, rows: list[Record], rest: list[Record]) -> Table:
    """All rows as one table, to measure its columns."""
    words = scope.words
    heads = [Column(words.text(f"col-{name}"), "n", current=name == "adjusted") for name in FIGURES]
    columns = (Column(words.text("col-account"), "code", stub=True), Column(words.text("col-name")), *heads)
    body = (*(line(scope, company, row) for row in rows), total(scope, company, [*rows, *rest], "", "carry"))
    return Table(columns, (body,), dense=True)


def line(scope: Scope, company: Company, row: Record) -> Row:
    """One account."""
    figures = (money(scope.words, row[name], company.decimals) for name in FIGURES)
    return Row((Cell(row["account"], "code"), Cell(row["name"]), *figures))


def total(scope: Scope, company: Company, rows: list[Record], text: str, style: str) -> Row:
    """The sum of rows; in a grand total nil prints 0.00, because it is a proof."""
    sums = [sum((row[name] for row in rows), Decimal(0)) for name in FIGURES]
    printed = "proof" if style == "grand" else "statement"
    return Row((Cell(""), Cell(text), *(money(scope.words, one, company.decimals, printed) for one in sums)), style)


def paged(scope: Scope, company: Company, whole: Table, rows: list[Record], rest: list[Record]) -> tuple[Table, ...]:
    """The table cut into pages, with sums carried and brought forward; the last page never holds a few rows only."""
    tries = (cut(scope, company, whole, rows, ease) for ease in EASES)
    pages = next((pages for pages in tries if len(pages) == 1 or len(pages[-1]) >= FEW), [])
    pages = pages or cut(scope, company, whole, rows, 0.0)
    words, last = scope.words, pages[-1]
    if rest:
        text = words.text("listing-rest", count=len(rest), file="workbook.xlsx")
        last.append(total(scope, company, rest, text, "rest"))
    last.append(total(scope, company, [*rows, *rest], words.text("col-total"), "grand"))
    tables = [measured(replace(whole, bodies=bodies(page), breaks=index > 0)) for index, page in enumerate(pages)]
    return (*tables[:-1], replace(tables[-1], note=words.text("trial-balance-note")))


def cut(scope: Scope, company: Company, whole: Table, rows: list[Record], ease: float) -> list[list[Row]]:
    """The rows by page; `ease` millimetres stay free at the foot of each."""
    words, loss = scope.words, ease + (SHEET_LOSS if whole.sheet else 0.0)
    pages: list[list[Row]] = [[]]
    seen: list[Record] = []
    left = FIRST_PAGE - loss
    for style, one, row in entries(scope, company, rows):
        follows = 12.0 if style == "group" else END if len(rows) - len(seen) <= 1 else SUM
        if style != "sum" and left < row_height(whole, one) + follows:
            pages[-1].append(total(scope, company, seen, words.text("col-carried-forward"), "carry"))
            pages.append([total(scope, company, seen, words.text("col-brought-forward"), "carry")])
            left = NEXT_PAGE - loss
        pages[-1].append(one)
        left -= row_height(whole, one)
        seen += [row] if row else []
    return pages


def entries(scope: Scope, company: Company, rows: list[Record]) -> Iterable[tuple[str, Row, Record | None]]:
    """The rows in print order: the class, its accounts, its sum."""
    for kind, members in groupby(rows, key=lambda row: str(row["type"])):
        mine = list(members)
        yield "group", Row((Cell(scope.words.named("class", kind or "unknown")),), "group"), None
        yield from (("", line(scope, company, row), row) for row in mine)
        name = f"class-{kind or 'unknown'}.total"
        text = scope.words.text(name if scope.words.has(name) else "col-total")
        yield "sum", total(scope, company, mine, text, "sum"), None


def bodies(rows: list[Row]) -> tuple[tuple[Row, ...], ...]:
    """Row groups of a page block: a class each."""
    made: list[list[Row]] = [[]]
    for row in rows:
        if row.style in ("group", "carry", "grand") and made[-1]:
            made.append([])
        made[-1].append(row)
    return tuple(tuple(body) for body in made if body)


def journals(scope: Scope) -> list[Section]:
    """The journals the close proposes, voucher by voucher; one line where there are none."""
    if not scope.shelf.books.has("ledger.page_journals"):
        return []
    words = scope.words
    rows = scope.shelf.rows("ledger.page_journals", *scope.ids)
    kept = rows[:SHOWN] if len(rows) > LISTING else rows
    vouchers = {(row["company"], row["room"], row["voucher"]) for row in rows}
    message = words.text("journals-message", vouchers=len(vouchers), lines=len(rows))
    tables = tuple(
        fitted(vouchers_of(scope, company, list(members)))
        for company, members in groupby(kept, key=lambda row: str(row["company"]))
    )
    if len(kept) < len(rows):
        more = words.text("listing-more", count=len(rows) - len(kept), file="journals.csv")
        tables = (*tables[:-1], replace(tables[-1], note=more))
    return [Section("journals", "ledger", words.text("doc-proposed-journals"), 1, scope.name, "", message, tables)]


def vouchers_of(scope: Scope, company: str, rows: list[Record]) -> Table:
    """A company's proposed vouchers: reason, rule and evidence in the head of each."""
    words, found = scope.words, scope.find(company)
    name, currency = (found.name, found.currency) if found else (company, scope.currency)
    heads = [words.text(f"col-{one}") for one in ("account", "name", "currency", "amount-currency")]
    columns = (
        Column(heads[0], "code", stub=True), Column(heads[1]), Column(heads[2], "code"), Column(heads[3], "n"),
        Column(f"{words.text('col-amount')} {currency}", "n", current=True),
    )  # fmt: skip
    bodies = tuple(
        voucher(scope, company, list(members))
        for _, members in groupby(rows, key=lambda row: (row["room"], row["voucher"]))
    )
    return Table(columns, bodies, dense=True, heading=name if scope.group else "")


def voucher(scope: Scope, company: str, rows: list[Record]) -> tuple[Row, ...]:
    """One voucher: a head with its reason, then its lines."""
    words, first = scope.words, rows[0]
    facts = [
        words.named("room", first["room"]),
        first["rule"],
        first["evidence"],
        words.named("status", first["status"]),
    ]
    reason = f"{first['voucher']} · {words.date(first['posting_date'])} · {first['description']}"
    head = Row((Cell(reason, under=(" · ".join(fact for fact in facts if fact),)),), "group")
    return (head, *(
        Row((
            Cell(row["account"], "code"), Cell(row["name"]), Cell(row["currency"], "code"),
            money(words, row["amount_currency"], 2), money(words, row["amount"], scope.decimals(company)),
        ))
        for row in rows
    ))  # fmt: skip
