"""Ledgers from small text tables that are closed together: each test reads the company it wrote, as if alone.

    LEDGERS = Ledgers(struck, accounts=CHART)           # what is done with the books, what a company has unless it says
    @LEDGERS.told(gl_entries="...")                     # before
    def test_it_is_so(books: Checked) -> None:
        assert trial_balance(books) == table("...")     # after: of this company only, which is called SE01

Companies of one period, whose entries begin in the same year, are in the same books; these are closed when the first
test asks for one of them.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

import closing
from checked_together import Checked, as_text
from tieout.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tieout.books import Books

Key = tuple[str, date | None]


class Ledgers:
    """The ledgers of a test file."""

    def __init__(
        self, close: Callable[[Books], None], since: date | None = None, called: str = "S", **given: str
    ) -> None:
        """`close`: what makes the ledger; `since`: the earliest day known, where that is not the first entry's."""
        self.called = called
        self.close, self.since, self.given = close, since, given
        self.cases: dict[str, tuple[Key, dict[str, str]]] = {}
        self.made: dict[Key, Books] = {}

    def told(self, *, period: str = "2026-09", **tables: str) -> pytest.MarkDecorator:
        """The ledger that a test reads as `books`."""
        return pytest.mark.parametrize("books", [self.case(period=period, **tables)], indirect=True)

    def case(self, *, period: str = "2026-09", **tables: str) -> str:
        """Such a ledger, by its name."""
        own, tables = f"{self.called}{len(self.cases) + 1}", {"companies": closing.ONE} | self.given | tables
        days = [row["posting_date"] for row in closing.rows(tables.get("gl_entries", "account"))]
        first = date(int(min(days)[:4]), 1, 1) if days else None
        self.cases[own] = ((period, self.since or first), tables)
        return own

    def of(self, own: str) -> Checked:
        """What one company sees of the books."""
        key, _ = self.cases[own]
        if key not in self.made:
            self.made[key] = self._closed(key)
        return Checked(self.made[key], own)

    def end(self) -> None:
        """Let go of the tables."""
        while self.made:
            self.made.popitem()[1].engine.close()

    def _closed(self, key: Key) -> Books:
        """All ledgers of a period."""
        made = together({own: tables for own, (its, tables) in self.cases.items() if its == key}, *key)
        self.close(made)
        return made


def together(told: dict[str, dict[str, str]], period: str, since: date | None, folder: Path | None = None) -> Books:
    """Books of several companies, each with its own tables."""
    named = {own: closing.rows(tables["companies"])[0] | {"company": own} for own, tables in told.items()}
    companies = {own: closing.COMPANY | row for own, row in named.items()}
    made = closing.books(period=period, since=since, companies=as_text(list(companies.values())), folder=folder)
    for name in TABLES.keys() & {name for tables in told.values() for name in tables}:
        frames = [
            closing.canonical(TABLES[name], closing.rows(tables[name]), [companies[own]])
            for own, tables in told.items() if name in tables
        ]  # fmt: skip
        made.put(f"canonical.{name}", pl.concat(frames))
    made.build("canonical/account_fields")
    return made


def fixture(*ledgers: Ledgers) -> Any:
    """The fixture `books` of a test file: those it tells stand in one of these ledgers, each under its own name."""

    @pytest.fixture
    def books(request: pytest.FixtureRequest) -> Checked:
        return next(one for one in ledgers if request.param in one.cases).of(request.param)

    return books
