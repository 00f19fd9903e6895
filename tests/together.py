"""Companies whose books are closed together: a test tells the books of one and reads what the close made of them.

    @books(entries, chart=CHART)                              # before
    def test_nothing_is_left_of_it(run: Closed) -> None:
        assert run.rows("select remaining from ...") == []    # after: the rows of this company only

Companies of a test file that one close.toml can hold lie in one folder, which is closed once, when its first test asks
for it. Where a test asks about a few rooms, or about the load alone, `only` names the rooms, and no other runs. Where
companies have many tables, `shares` puts those of the same columns in files of all (shared_tables.py).
"""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

import pytest

from folder import CHART, Closed, closed, loaded
from shared_tables import gathered, separated

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal
    from pathlib import Path

    from tieout.books import Books

SETTINGS: Final = '[close]\nname = "Test"\nperiod = "{period}"\ncurrency = "{currency}"\n{close}\n'
COMPANY: Final = '[[company]]\nid = "{id}"\ncurrency = "{currency}"\n{settings}\n'
TABLE: Final = re.compile(r"\b(from|join)\s+(\w+)\.(\w+)(\s+as\b)?")


@dataclass
class Company:
    """What one company hands in: its files (text tables, or bytes as they are) and its part of close.toml.

    One without files of its own is in those that all share.
    """

    id: str
    files: Mapping[str, str | bytes]
    settings: str
    folder: Folder

    @property
    def table(self) -> str:
        """Its `[[company]]`."""
        extracts = f'extracts = "{self.id}"' if self.files else ""
        return COMPANY.format(id=self.id, currency=self.folder.currency, settings=f"{extracts}\n{self.settings}")

    def write(self, folder: Path) -> None:
        """Its extracts."""
        (folder / self.id).mkdir(parents=True, exist_ok=True)
        for name, content in self.files.items():
            (folder / self.id / name).write_bytes(separated(content))

    def read(self, closes: Closes) -> Own:
        """What the close made of it."""
        return Own(closes.of(self.folder), self.id)


@dataclass
class Folder:
    """One close.toml, and the companies that are closed by it: by all rooms, or after the load by these only."""

    period: str
    close: str = ""
    rules: str = ""
    files: Mapping[str, str | bytes] = field(default_factory=dict)
    only: tuple[str, ...] | None = None
    currency: str = "EUR"
    shares: bool = False
    companies: list[Company] = field(default_factory=list)

    def add(self, files: Mapping[str, str | bytes], settings: str = "", name: str = "") -> Company:
        """A company more."""
        self.companies.append(Company(name or f"C{len(self.companies) + 1}", files, settings, self))
        return self.companies[-1]

    def write(self, path: Path) -> Path:
        """The close folder."""
        path.mkdir(parents=True, exist_ok=True)
        close = self.close + (self._share() if self.shares else "")
        text = SETTINGS.format(period=self.period, currency=self.currency, close=close)
        for company in self.companies:
            company.write(path)
            text += company.table
        (path / "close.toml").write_text(text + self.rules, encoding="utf-8")
        for name, content in self.files.items():
            (path / name).write_bytes(separated(content))
        return path

    def _share(self) -> str:
        """Move what companies have in the same columns to files of all; what [close] says of them."""
        files, own = gathered({company.id: company.files for company in self.companies})
        self.files = {**self.files, **files}
        for company in self.companies:
            company.files = own[company.id]
        return '\nextracts = ["*.csv"]' if files else ""


class Closes:
    """The closes made so far, each when it is first asked for."""

    def __init__(self, path: pytest.TempPathFactory) -> None:
        """None yet."""
        self.path = path
        self.made: dict[Any, Closed] = {}

    def of(self, folder: Folder) -> Closed:
        """The close of a folder."""
        if id(folder) not in self.made:
            path = folder.write(self.path.mktemp("together"))
            self.made[id(folder)] = closed(path) if folder.only is None else loaded(path, *folder.only)
        return self.made[id(folder)]

    def end(self) -> None:
        """Let go of their tables."""
        for run in self.made.values():
            run.db.close()


KEPT_BY_COMPANY: Final[WeakKeyDictionary[Closed | Books, set[str]]] = WeakKeyDictionary()
FOLDERS: Final[dict[tuple[Any, ...], Folder]] = {}


def company(  # noqa: PLR0913 - each part of a folder has its name
    files: Mapping[str, str | bytes],
    *,
    settings: str = "",
    rules: str = "",
    close: str = "",
    period: str = "2026-09",
    shared: Mapping[str, str] | None = None,
    name: str = "",
    only: tuple[str, ...] | None = None,
) -> Company:
    """A company in the folder of those with the same rules; `shared` files lie in the folder's root."""
    key = (asking(), period, close, rules, only, *(shared or {}).items())
    return FOLDERS.setdefault(key, Folder(period, close, rules, shared or {}, only)).add(files, settings, name)


def handed(files: Mapping[str, str | bytes], settings: str = "", *only: str, close: str = "") -> Company:
    """A company whose extracts are loaded, and then seen by the rooms named only; it has a chart unless that is ""."""
    folder = FOLDERS.setdefault((asking(), close, only), Folder("2026-09", close, "", {}, only))
    handed_in = {"accounts.csv": CHART} | dict(files)
    return folder.add({name: content for name, content in handed_in.items() if content}, settings)


def asking() -> str:
    """The test file that hands in companies: what its tests prepare stands for its own closes only."""
    frame = inspect.currentframe()
    while frame and not frame.f_globals["__name__"].startswith("test_"):
        frame = frame.f_back
    return frame.f_globals["__name__"] if frame else ""


def books(of: Company) -> pytest.MarkDecorator:
    """The company whose books a test reads as `run`."""
    return pytest.mark.parametrize("run", [pytest.param(of, id=of.id)], indirect=True)


class Own(Closed):
    """A close of many companies as one of them sees it."""

    def __init__(self, whole: Closed, company: str) -> None:
        """Share the tables of the whole close."""
        self.run, self.db, self.whole, self.company = whole.run, whole.db, whole, company

    @property
    def result(self) -> Decimal | None:
        """What the company earned, as the close tells it."""
        return next(one.result for one in self.run.summary if one.company == self.company)

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a SELECT that reads this company's rows of each table."""
        return self.db.execute(of_company(sql, self.company, self.whole)).fetchall()


def kept_by_company(whole: Closed | Books) -> set[str]:
    """The tables of a close that say whose each row is, asked once."""
    if whole not in KEPT_BY_COMPANY:
        sql = "select schema_name || '.' || table_name from duckdb_columns() where column_name = 'company'"
        KEPT_BY_COMPANY[whole] = {name for (name,) in whole.rows(sql)}
    return KEPT_BY_COMPANY[whole]


def of_company(sql: str, company: str, whole: Closed | Books) -> str:
    """A SELECT that reads the rows of a company, and those that belong to all, in place of each table."""

    def own(match: re.Match[str]) -> str:
        word, schema, table, called = match.groups()
        if f"{schema}.{table}" not in kept_by_company(whole):
            return match[0]
        whose = f"(select * from {schema}.{table} where company in ('{company}', '', '*'))"
        return f"{word} {whose}{called or f' as {table}'}"

    return TABLE.sub(own, sql)
