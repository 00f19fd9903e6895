"""Counting the rows of a sheet: by the books now, by the spreadsheet whenever somebody corrects or disposes there."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from tieout.pack.sheets import Live, Placed, criterion

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tieout.books import Books
    from tieout.pack.languages import Catalogue

SEVERITIES = ("block", "warn", "info")


class Words:
    """How the codes of a column read in the language of a workbook."""

    def __init__(self, catalogue: Catalogue, codes: Mapping[str, str]) -> None:
        """`codes`: column -> prefix of its messages."""
        self.catalogue, self.codes = catalogue, codes

    def criterion(self, column: str, code: str) -> str:
        """What a cell of the column says for a code, as a criterion of a formula."""
        return criterion(self.catalogue.named(self.codes[column], code))


class Tally:
    """How many rows of a sheet a company has in a state: counted by the books, and again by the spreadsheet."""

    def __init__(
        self,
        books: Books,
        words: Words,
        tables: Sequence[str],
        column: str,
        placed: Placed | None,
        only: tuple[str, str] | None = None,
    ) -> None:
        """`column` is what is counted by: the state of ties, the severity of findings; `only` rows with this value."""
        self.column, self.placed, self.words, self.only = column, placed, words, only
        where = f"where {only[0]} = '{only[1]}'" if only else ""
        self.counts: Counter[tuple[str, str]] = Counter()
        for table in filter(books.has, tables):
            found = books.rows(f"select company, {column}, count(*) from {table} {where} group by all")
            self.counts.update({(company, value): count for company, value, count in found})

    def count(self, company: str | None, value: str | None = None) -> Live | int:
        """The rows of a company (None: of all) in a state (None: in any)."""
        total = sum(n for (at, state), n in self.counts.items() if company in (None, at) and value in (None, state))
        if self.placed is None:
            return total
        tests = [(self.placed.columns[0], criterion(company))] if company is not None else []
        tests += [(self.column, self.words.criterion(self.column, value))] if value is not None else []
        tests += [(self.only[0], self.words.criterion(*self.only))] if self.only else []
        if not tests:
            return Live(f"=ROWS({self.placed.area(self.column)})", total, self.placed.exact and total > 0)
        pairs = ",".join(f"{self.placed.area(column)},{text}" for column, text in tests)
        return Live(f"=COUNTIFS({pairs})", total, self.placed.exact)


def counts(ties: Tally, findings: Tally, company: str | None) -> list[Live | int]:
    """Ties, those that are open, and findings by severity."""
    return [ties.count(company), ties.count(company, "open"), *(findings.count(company, level) for level in SEVERITIES)]
