"""The charts of a summary: why the result changed, cash over thirteen months, ties by company, findings by room."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.pack import charts, heads
from tieout.pack.chapters import findings, statements, ties

if TYPE_CHECKING:
    from tieout.pack.chapters.figures import Figures
    from tieout.pack.pages import Record, Scope

CAUSES = 9


@dataclass(frozen=True)
class Chart:
    """A chart with the sentence it proves and what it shows."""

    message: str
    caption: str
    svg: str


def bridge(faces: Figures) -> tuple[Chart, ...]:
    """From the result of a year earlier to this one, by statement line; without a prior year from nil."""
    total = faces.result_line()
    if not total or not total["year_to_date"]:
        return ()
    words, company = faces.scope.words, faces.company
    compared = bool(total["prior_year"])
    end, start = total["year_to_date"], total["prior_year"] if compared else Decimal(0)
    found = causes(faces, end - start, compared=compared)
    if not found:
        return ()
    this, last = heads.years(company)
    bars = [charts.Bar(words.text("bridge-result", year=last), start, faces.number(start), "prior")] if compared else []
    bars += [charts.Bar(text, amount, faces.scope.words.number(amount.scaleb(-faces.power), 0, "signed"))
             for text, amount in found]  # fmt: skip
    bars.append(charts.Bar(words.text("bridge-result", year=this), end, faces.number(end), "actual"))
    largest = max(found, key=lambda cause: abs(cause[1]))
    moved = words.number(largest[1].scaleb(-faces.power), 0, "signed")
    kind = "compared" if compared else "alone"
    message = words.text(f"bridge-{kind}", line=largest[0], change=moved)
    caption = words.text(f"bridge-{kind}-caption", span=heads.span(words, company, to_date=True), year=this, prior=last,
                         unit=faces.unit)  # fmt: skip
    return (Chart(message, caption, charts.bridge(f"{message}. {caption}", bars)),)


def causes(faces: Figures, moved: Decimal, *, compared: bool) -> list[tuple[str, Decimal]]:
    """The lines that moved the result, in statement order; the smallest together as "other", so that they add up."""
    texts = statements.labels(faces.scope, faces.company)
    rows = faces.scope.shelf.rows("statements.page_lines", faces.company.company)
    lines = [row for row in rows if row["statement"] == "income_statement" and row["style"] == "line"]
    turned = flipped(faces)
    effects = [(row, change(row, compared=compared) * (-1 if row["code"] in turned else 1)) for row in lines]
    found = [
        (texts.get((row["statement"], row["code"]), str(row["code"])), amount) for row, amount in effects if amount
    ]
    if len(found) > CAUSES:
        order = sorted(range(len(found)), key=lambda index: (-abs(found[index][1]), index))
        found = [found[index] for index in sorted(order[: CAUSES - 1])]
    rest = moved - sum((amount for _, amount in found), Decimal(0))
    return [*found, (faces.scope.words.text("page-other"), rest)] if found and rest else found


def flipped(faces: Figures) -> set[str]:
    """The lines of the income statement whose layout prints costs without a sign: their effect is the opposite."""
    if not faces.scope.shelf.books.has("statements.rows"):
        return set()
    sql = "select code from statements.rows where company = $company and statement = 'income_statement' and flips"
    return {code for (code,) in faces.scope.shelf.books.rows(sql, company=faces.company.company)}


def change(row: Record, *, compared: bool) -> Decimal:
    """What a line did to the result."""
    this, last = row["year_to_date"] or Decimal(0), row["prior_year"] or Decimal(0)
    return this - last if compared else this


def cash(faces: Figures) -> tuple[Chart, ...]:
    """Cash at the end of each of the last thirteen months."""
    months = faces.series("cash")
    if len(months) < 2 or not any(amount for _, amount in months):  # noqa: PLR2004 - a change needs two months
        return ()
    words = faces.scope.words
    power, decimals, name = readable(max(abs(amount) for _, amount in months))
    bars = [
        charts.Bar(words.date(month, "initial"), amount, words.number(amount.scaleb(-power), decimals))
        for month, amount in months
    ]
    (_, before), (month, last) = months[-2:]
    moved = last - before
    kind = "rose" if moved > 0 else "fell" if moved < 0 else "same"
    message = words.text(f"cash-{kind}", change=faces.number(abs(moved)), month=words.date(month, "month_name"))
    unit = words.text(f"unit-{name}", currency=faces.company.currency) if name else faces.company.currency
    caption = words.text("cash-caption", unit=unit, count=len(months))
    return (Chart(message, caption, charts.columns(f"{message}. {caption}", bars)),)


def readable(largest: Decimal) -> tuple[int, int, str]:
    """The unit in which the largest amount has at most four digits: power of ten, decimals, name."""
    power, name = (0, "") if largest < 10**4 else (3, "thousands") if largest < 10**7 else (6, "millions")
    return power, 1 if power and largest.scaleb(-power) < 100 else 0, name  # noqa: PLR2004 - three figures


def by_room(scope: Scope) -> tuple[Chart, ...]:
    """Findings by room: how many block, warn and inform."""
    rows = findings.by_room(scope)
    if not rows:
        return ()
    words = scope.words
    named = [(words.named("room", room), counts) for room, counts in rows]
    message = words.text("summary-blocks", blocks=sum(counts[0] for _, counts in rows)).rstrip(".")
    caption = words.text("rooms-caption")
    legend = [(severity, words.text(f"legend-severity-{severity}")) for severity in findings.SEVERITIES]
    return (Chart(message, caption, charts.stacked(f"{message}. {caption}", named, legend)),)


def by_company(scope: Scope) -> tuple[Chart, ...]:
    """Ties by company: how many are open, explained, equal."""
    rows = ties.all_of(scope)
    if not rows:
        return ()
    words = scope.words
    states = list(ties.RANK)
    counted = [
        (one.name, Counter(row["state"] for row in rows if row["company"] == one.company)) for one in scope.companies
    ]
    stacks = [(name, (found["open"], found["explained"], found["tied"])) for name, found in counted]
    message = words.text("ties-chart", open=len(rows) - ties.holding(rows), count=len(rows))
    caption = words.text("ties-chart-caption")
    legend = [(state, words.text(f"legend-tie-{state}")) for state in states]
    return (Chart(message, caption, charts.stacked(f"{message}. {caption}", stacks, legend)),)
