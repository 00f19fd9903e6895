"""Allocations: from which rules amounts flowed to whom, as a picture, and by which basis, as a table."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from itertools import groupby
from typing import TYPE_CHECKING

from tieout.pack import flows, heads
from tieout.pack.chapters.drawn import Chart, readable
from tieout.pack.pages import Cell, Column, Row, Section, Table
from tieout.pack.tables import fitted, money
from tieout.readers.dims import unpacked

if TYPE_CHECKING:
    from tieout.pack.pages import Company, Record, Scope

GIVERS, TAKERS, LISTED, RULES = 9, 14, 14, 30
HUNDRED = Decimal(100)
CAPTION = 22.0


def sections(scope: Scope, company: Company) -> list[Section]:
    """The page of a company's rules; none where it has none in force."""
    rules = scope.shelf.rows("allocation.rules", company.company)
    if not rules:
        return []
    words = scope.words
    rows = scope.shelf.rows("allocation.page_basis", company.company)
    picture = drawn(scope, company)
    return [
        Section(
            anchor=f"allocation-{company.company}",
            template="allocation",
            title=words.text("room-allocation"),
            level=2 if scope.group else 1,
            company=company.name,
            subline=words.text("section-subline", company=company.name, unit=company.currency,
                               date=words.date(company.period_end, "long")),
            message=message(scope, company, rules),
            tables=(table(scope, company, rules, rows),) if rows else (),
            more=picture,
            foot=flows.height(picture.svg) + CAPTION if picture else 0.0,
        )
    ]  # fmt: skip


def message(scope: Scope, company: Company, rules: list[Record]) -> str:
    """How much moved, and how many rules could not be run."""
    words = scope.words
    moved = [rule for rule in rules if rule["state"] == "allocated"]
    amount = sum((rule["allocated"] for rule in moved), Decimal(0))
    said = words.text("allocation-message", count=len(moved), amount=words.number(amount, company.decimals))
    refused = sum(rule["state"] == "refused" for rule in rules)
    return f"{said} {words.text('allocation-refused', count=refused)}" if refused else said


def named(company: Company, row: Record) -> str:
    """Who receives: the company where it is another one, the values of its dimensions, else its account."""
    other = [row["destination_company"]] if row["destination_company"] != company.company else []
    values = list(unpacked(row["dims"]).values())
    return " · ".join(other + (values or [f"{row['account']} {row['name']}".strip()]))


def table(scope: Scope, company: Company, rules: list[Record], rows: list[Record]) -> Table:
    """Every rule with its destinations, basis, shares and amounts, and what stays on the source."""
    words = scope.words
    abroad = any(row["destination_company"] != company.company for row in rows)
    columns = [
        Column(words.text("col-destination"), stub=True), Column(words.text("col-account"), "code"),
        Column(words.text("col-basis"), "n"), Column("%", "n"), Column(words.text("col-amount"), "n"),
    ]  # fmt: skip
    columns += [Column(words.text("col-amount-destination"), "n"), Column("", "code")] if abroad else []
    largest = sorted(rules, key=lambda rule: -abs(rule["allocated"]))[:RULES]
    facts = {rule["rule"]: rule for rule in largest}
    bodies = tuple(
        body(scope, company, facts[name], list(members), abroad=abroad)
        for name, members in groupby(rows, key=lambda row: row["rule"])
        if name in facts
    )
    notes = [words.text("allocation-legend")] if abroad else []
    left = sum(rule["state"] == "allocated" for rule in rules) - len(bodies)
    notes += [words.text("allocation-more", count=left, file="workbook.xlsx")] if left > 0 else []
    return fitted(Table(tuple(columns), bodies, " ".join(notes), dense=True,
                        heading=words.text("allocation-table")))  # fmt: skip


def body(scope: Scope, company: Company, rule: Record, rows: list[Record], *, abroad: bool) -> tuple[Row, ...]:
    """One rule: a head, its destinations, the largest first where there are many, what stays, the sum."""
    words, blank = scope.words, (Cell("", "n"), Cell("", "code"))
    evidence = (
        words.named("alloc", rule["evidence"].replace("_", "-")) if rule["method"] != "basis" else rule["evidence"]
    )
    facts = [evidence, *([words.text("allocation-reciprocal")] if rule["reciprocal"] else [])]
    head = words.text("allocation-rule", rule=rule["rule"], step=rule["step"], evidence=" · ".join(facts))
    made = [Row((Cell(head),), "group")]
    shown = rows if len(rows) <= LISTED else sorted(rows, key=lambda row: -abs(row["amount"]))[: LISTED - 1]
    for row in shown:
        cells = [
            Cell(named(company, row)), Cell(row["account"], "code"), figure(scope, row["basis"]),
            money(words, row["share"] * HUNDRED, 2), money(words, row["amount"], company.decimals),
        ]  # fmt: skip
        if abroad and row["destination_company"] != company.company:
            taker = scope.decimals(row["destination_company"])
            cells += [money(words, row["amount_destination"], taker), Cell(row["destination_currency"], "code")]
        else:
            cells += blank if abroad else ()
        made.append(Row(tuple(cells)))
    left = rows[len(shown) :] if len(shown) == len(rows) else [row for row in rows if row not in shown]
    rest = (
        [(words.text("allocation-other", count=len(left)), sum((row["amount"] for row in left), Decimal(0)))]
        if left
        else []
    )
    rest += [(words.text("allocation-stays"), rule["stays"])] if rule["stays"] else []
    for text, amount in rest:
        cells = [Cell(text), blank[1], blank[0], blank[0], money(words, amount, company.decimals)]
        made.append(Row((*cells, *(blank if abroad else ())), "rest"))
    total = sum((row["amount"] for row in rows), rule["stays"] or Decimal(0))
    cells = [Cell(words.text("col-total")), blank[1], blank[0], blank[0], money(words, total, company.decimals)]
    made.append(Row((*cells, *(blank if abroad else ())), "sum"))
    return tuple(made)


def figure(scope: Scope, basis: Decimal) -> Cell:
    """A figure of the basis with the decimals it has."""
    places = max(0, -int(basis.normalize().as_tuple().exponent))
    return money(scope.words, basis, min(places, 5))


def drawn(scope: Scope, company: Company) -> Chart | None:
    """What flowed from each rule to whom; the smallest on either side are put together."""
    rows = [row for row in scope.shelf.rows("allocation.page_flow", company.company) if row["amount"]]
    if not rows:
        return None
    words = scope.words
    found = [(row["rule"], named(company, row), row["amount"]) for row in rows]
    own = {name for row in found for name in row[:2]}
    found = joined(scope, joined(scope, found, 0, GIVERS), 1, TAKERS)
    bands: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for giver, taker, amount in found:
        bands[giver, taker] += amount
    power, decimals, name = readable(max(map(abs, bands.values())))

    def text(amount: Decimal) -> str:
        return words.number(amount.scaleb(-power), decimals)

    made = [flows.Flow(giver, taker, amount, text(amount)) for (giver, taker), amount in bands.items() if amount]
    sides = []
    for place in (0, 1):
        names = sorted(
            dict.fromkeys((band.giver, band.taker)[place] for band in made), key=lambda name: name not in own
        )  # "others" last
        sides.append({
            one: text(sum((band.amount for band in made if (band.giver, band.taker)[place] == one), Decimal(0)))
            for one in names
        })  # fmt: skip
    unit = words.text(f"unit-{name}", currency=company.currency) if name else company.currency
    caption = words.text("allocation-flow-caption", unit=unit, span=heads.span(words, company, to_date=False))
    said = words.text("allocation-flow")
    return Chart(said, caption, flows.flows(f"{said}. {caption}", made, *sides))


def joined(
    scope: Scope, found: list[tuple[str, str, Decimal]], place: int, most: int
) -> list[tuple[str, str, Decimal]]:
    """The flows with all but the largest ends of one side under one name."""
    sizes: dict[str, Decimal] = defaultdict(Decimal)
    for one in found:
        sizes[str(one[place])] += abs(one[2])
    if len(sizes) <= most:
        return found
    kept = set(sorted(sizes, key=lambda name: -sizes[name])[: most - 1])
    other = scope.words.text("allocation-other", count=len(sizes) - len(kept))
    return [
        (one[0] if place or one[0] in kept else other, one[1] if not place or one[1] in kept else other, one[2])
        for one in found
    ]
