"""The figures of one company that a director reads first: result, cash, equity, total assets, each with its change.

A month is compared with the same month a year earlier; a longer period with the year to date a year earlier.
Good and bad follow the effect, not the sign, and the sign, the arrow and the words say it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from tieout.pack import heads
from tieout.pack.chapters import statements

if TYPE_CHECKING:
    from datetime import date

    from tieout.pack.pages import Company, Record, Scope

SERIES = ("cash", "equity", "total_assets")
MONTHS = 13
Pair = tuple[Decimal, Decimal | None]


@dataclass(frozen=True)
class KeyFigure:
    """A figure with its caption and its change: `arrow` is ▲ or ▼, `colour` is good or bad."""

    caption: str
    value: str
    arrow: str = ""
    colour: str = "quiet"
    change: str = ""
    prior: str = ""


@dataclass(frozen=True)
class Figures:
    """A company's figures in the unit of its pack."""

    scope: Scope
    company: Company
    power: int

    @classmethod
    def of(cls, scope: Scope, company: Company) -> Figures:
        """The figures of a company."""
        return cls(scope, company, statements.power_of(scope, company))

    @property
    def unit(self) -> str:
        """EUR, or EUR thousand."""
        return heads.unit(self.scope.words, self.company.currency, self.power)

    def series(self, code: str) -> list[tuple[date, Decimal]]:
        """The last months of a figure, oldest first; a month without one is nil."""
        rows = self.scope.shelf.rows("statements.page_trend", self.company.company)
        return [(row["month"], row["amount"] or Decimal(0)) for row in rows if row["code"] == code]

    def year_earlier(self, code: str) -> Pair | None:
        """The last month of a figure and the same month a year earlier."""
        months = self.series(code)
        if not months:
            return None
        return months[-1][1], months[0][1] if len(months) == MONTHS and any(
            amount for _, amount in months[:-1]
        ) else None

    def result_line(self) -> Record | None:
        """The last grand total of the income statement."""
        rows = self.scope.shelf.rows("statements.page_lines", self.company.company)
        grand = [row for row in rows if row["statement"] == "income_statement" and row["style"] == "grand"]
        return grand[-1] if grand else None

    def result(self) -> tuple[str, Pair] | None:
        """The result of the month, or to date where the period is longer, with that of a year earlier."""
        line, months = self.result_line(), self.year_earlier("result")
        if line and line["period"] is not None and months and heads.is_month(self.company):
            return "figure-result-month", (line["period"], months[1])
        if line and line["year_to_date"] is not None:
            return "figure-result-to-date", (line["year_to_date"], line["prior_year"] or None)
        return ("figure-result-month", months) if months else None

    def key_figures(self) -> tuple[KeyFigure, ...]:
        """The four figures at the head of the summary; those that are not known are left out."""
        found = [self.result()]
        found += [(f"figure-{code.replace('_', '-')}", pair) for code in SERIES if (pair := self.year_earlier(code))]
        return tuple(self.key_figure(*one) for one in found if one)

    def key_figure(self, caption: str, pair: Pair) -> KeyFigure:
        """One figure with its change from a year earlier."""
        words, (this, prior) = self.scope.words, pair
        value = self.number(this, "statement")
        if prior is None:
            return KeyFigure(words.text(caption), value)
        change = this - prior
        colour = "quiet" if caption == "figure-total-assets" or not change else "good" if change > 0 else "bad"
        arrow = "▲" if change > 0 else "▼" if change < 0 else ""
        text = words.text("figure-from", prior=self.number(prior))
        return KeyFigure(words.text(caption), value, arrow, colour, self.number(abs(change)), text)

    def number(self, value: Decimal, style: str = "text") -> str:
        """An amount in the unit of the pack."""
        return self.scope.words.number(value.scaleb(-self.power), 0, style)

    def sentence(self) -> str:
        """What happened to the result, as one phrase of the catalogue; empty where there is no result."""
        found = self.result()
        if not found:
            return ""
        caption, (this, prior) = found
        words = self.scope.words
        change = this - prior if prior is not None else Decimal(0)
        amounts = {"result": self.number(abs(this)), "change": self.number(abs(change))}
        return words.text(f"summary-{case(this, prior)}", period=self.span(caption), **amounts)

    def span(self, caption: str) -> str:
        """What the result covers: the period, or the year up to its end."""
        if caption == "figure-result-month" or heads.covers_year(self.company):
            return self.scope.period
        start, end = (self.scope.words.date(day, "long") for day in (self.company.year_start, self.company.period_end))
        return self.scope.words.text("period-span", start=start, end=end)


def case(this: Decimal, prior: Decimal | None) -> str:
    """Which phrase tells a result and its change."""
    if not this:
        return "result-nil"
    kind = "profit" if this > 0 else "loss"
    if prior is None:
        return f"{kind}-alone"
    if prior and (prior > 0) != (this > 0):
        return f"{kind}-turned"
    if this == prior:
        return f"{kind}-same"
    return f"{kind}-{'more' if abs(this) > abs(prior) else 'less'}"
