"""Worked examples closed side by side: each a company of its own in one folder, read as if it were alone.

Examples of stock that agree on their settings share a folder, closed at the end of the latest month any of them
reaches; which dates are open stays each company's own. Those held against the ledger, whose income accounts are
compared over their own year, share it only with examples of their month. A close costs the same for one company as for
ten.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any

import duckdb
import pytest

from folder import loaded
from tieout import partial
from worked_examples import ADAPTER, VECTORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from worked_examples import Case

DEFAULTS = {"average_period": "month", "average_scope": "item", "expected_cost_posting": True, "post": "entry"}
LEDGER = {"reconciliation", "explanations"}
VIEW = "create view {0} as select * replace ('C1' as company) from run.{0} where company = getvariable('own')"
KEYED = """select table_schema || '.' || table_name from information_schema.columns
    where table_catalog = 'run' and column_name = 'company' and table_schema in ('canonical', 'inventory', 'ledger')"""
TABLES = """select table_schema || '.' || table_name, string_agg(case data_type
        when 'VARCHAR' then format('replace("{0}", getvariable(\'\'own\'\'), \'\'\'\') as "{0}"', column_name)
        else format('"{0}"', column_name) end, ', ')
    from information_schema.columns where table_catalog = 'run' and table_schema in
        ('allocation', 'findings', 'ledger', 'revaluation', 'settlement')
    group by table_schema, table_name having bool_or(column_name = 'company')"""
MARKED = "create view {0} as select {1} from run.{0} where company = '' or ends_with(company, getvariable('own'))"
APART = {"close", "allocation"}
DATES = ("allow_posting_from", "allow_posting_to", "closed_to")


@cache
def vector(case: Case) -> Any:
    """An example as it is told."""
    assert ADAPTER is not None
    return ADAPTER.load(VECTORS / f"{case[0]}.json")


@cache
def written(case: Case) -> Any:
    """The folder of an example, in memory."""
    assert ADAPTER is not None
    return ADAPTER.handler(vector(case))[0](vector(case), case[1])


def terms(case: Case) -> tuple[Any, ...]:
    """What two examples closed together must agree on: every setting but the open dates, and mostly the month."""
    config = written(case).config
    own = {name: value for name, value in (DEFAULTS | config["inventory"]).items() if name not in DATES}
    reconciled = LEDGER & vector(case)["expected"].keys()
    return config["close"]["currency"], config["close"]["period"] if reconciled else "", *sorted(own.items())


def views(database: Path) -> duckdb.DuckDBPyConnection:
    """Every table of a run that names its company, as a view of the company asked for, which is called C1."""
    db = duckdb.connect()
    db.execute(f"attach '{database}' as run (read_only)")
    for (table,) in db.execute(KEYED).fetchall():
        db.execute(f"create schema if not exists {table.partition('.')[0]}")
        db.execute(VIEW.format(table))
    return db


def marked_views(database: Path) -> duckdb.DuckDBPyConnection:
    """Every table of a run that names its company, as a view of the companies of a mark, which nobody sees in it."""
    db = duckdb.connect()
    db.execute(f"attach '{database}' as run (read_only)")
    for table, columns in db.execute(TABLES).fetchall():
        db.execute(f"create schema if not exists {table.partition('.')[0]}")
        db.execute(MARKED.format(table, columns))
    return db


def in_shared_files(companies: list[Any], folder: Path) -> list[str]:
    """Put tables of the same columns in one file, each row with its company: they say the same, in fewer files."""
    files: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for company in companies:
        company.settings.pop("extracts")
        for table, rows in company.tables.items():
            columns = tuple(dict.fromkeys(column for row in rows for column in row))
            if rows:
                files[table, *columns] += [{"company": company.settings["id"]} | row for row in rows]
        company.tables = {}
    folder.mkdir(parents=True)
    for place, ((table, *columns), rows) in enumerate(files.items()):
        with (folder / f"{table}.{place}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, ["company", *columns], restval="")
            writer.writeheader()
            writer.writerows(rows)
    return sorted(path.name for path in folder.glob("*.csv"))


class Together:
    """The examples of each folder, closed when the first of them is asked for."""

    def __init__(self, cases: list[Case], folder: Path) -> None:
        """`cases`: every example to be closed; `folder`: where."""
        self.cases, self.folder = cases, folder
        self.runs: dict[tuple[Any, ...], duckdb.DuckDBPyConnection] = {}

    def mismatches(self, case: Case) -> list[str]:
        """What differs from the example's expected figures, in its company alone."""
        assert ADAPTER is not None
        if (own := self._terms(case)) not in self.runs:
            self.runs[own] = self._closed([each for each in self.cases if self._terms(each) == own])
        result = ADAPTER.Result.__new__(ADAPTER.Result)
        result.db, result.problems = self.runs[own].cursor(), []
        result.db.execute(f"set variable own = '{self._company(case)}'")
        with result.db:
            ADAPTER.handler(vector(case))[1](vector(case), case[1], result)
        found: list[str] = result.problems
        return found

    def close(self) -> None:
        """Let the tables go."""
        for db in self.runs.values():
            db.close()

    def _terms(self, case: Case) -> tuple[Any, ...]:
        """What examples closed together agree on."""
        return terms(case)

    def _company(self, case: Case) -> str:
        """The company an example is."""
        return f"C{self.cases.index(case) + 1}"

    def _closed(self, cases: list[Case]) -> duckdb.DuckDBPyConnection:
        """The run of the folder these examples make, its tables as views of one company."""
        shared = written(cases[0])
        shared.config["close"]["period"] = max(written(case).config["close"]["period"] for case in cases)
        dated = [(case, written(case).config["inventory"], written(case).companies[0]) for case in cases]
        shared.companies = [self._named(company, case, inventory) for case, inventory, company in dated]
        shared["inventory"] = {name: value for name, value in shared["inventory"].items() if name not in DATES}
        folder = self.folder / self._company(cases[0])
        shared["close"]["extracts"] = in_shared_files(shared.companies, folder)
        shared.write(folder)
        return views(partial.inventory(folder).folder / "close.duckdb")

    def _named(self, company: Any, case: Case, inventory: dict[str, Any]) -> Any:
        """The company of an example under its own name, with the dates that are open in it."""
        name = self._company(case)
        dates = {key: value for key, value in inventory.items() if key in DATES}
        company.settings |= {"id": name, "name": name, "extracts": name.lower(), "inventory": dates}
        return company


def closed_once(examples: Callable[[Path], Together]) -> Any:
    """The fixture of a test file's examples, which are told where they may be closed."""

    @pytest.fixture(scope="module")
    def together(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Together]:
        made = examples(tmp_path_factory.mktemp("examples"))
        yield made
        made.close()

    return together


class SideBySide(Together):
    """Examples whose folders differ in companies, rates and allocations only, closed by the rooms they ask about.

    Every company, and every allocation, stands under the mark of its example.
    """

    def __init__(self, cases: list[Case], folder: Path, *rooms: str) -> None:
        """`cases`: every example to be closed; `folder`: where; `rooms`: by what."""
        super().__init__(cases, folder)
        self.rooms = rooms

    def _terms(self, case: Case) -> tuple[Any, ...]:
        """The period, and every setting but the names of currencies and rules."""
        config = written(case).config
        return config["close"]["period"], str({name: config[name] for name in config if name not in APART})

    def _company(self, case: Case) -> str:
        """The mark of an example."""
        return f"__{self.cases.index(case):02}"

    def _closed(self, cases: list[Case]) -> duckdb.DuckDBPyConnection:
        """The run of the folder these examples make, its tables as views of one example."""
        shared, path = written(cases[0]), self.folder / f"folder{self._company(cases[0])}"
        for case in cases:
            self._marked(written(case), self._company(case))
        shared.companies = [company for case in cases for company in written(case).companies]
        if rules := [rule for case in cases for rule in written(case).config.get("allocation", ())]:
            shared["allocation"] = rules
        shared.rates = []
        shared.write(path)
        return marked_views(loaded(path, *self.rooms).run.folder / "close.duckdb")

    def _marked(self, folder: Any, mark: str) -> None:
        """Put an example under its mark, the rates into the books of its companies."""
        for company in folder.companies:
            company.settings |= {name: company.settings[name] + mark for name in ("id", "name", "extracts")}
            company.tables["exchange_rates"] = folder.rates
        for rule in folder.config.get("allocation", ()):
            rule |= {"name": rule["name"] + mark, "company": rule["company"] + mark}
