"""Groups of two that allocate together: a test tells rules and ledgers of one pair and reads what became of it.

    @pair(RENT, "5010 1000.00", drivers=METRES, again="5010 30.00 - - 2026-09-28")   # before
    def test_late_costs_yield_the_difference(run: OfPair) -> None:
        assert journal(run.at("again")) == table("...")   # after: of this pair only, called SE01 and DK01

All pairs of a test file lie in one folder, which is closed up to its allocations: of each moment the ledgers hold what
was proposed at those before it, and what the pair says came in since.
"""

from __future__ import annotations

import re
from csv import DictReader
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import pytest

from allocation_folder import CHART, HEAD, HEADING, MEMBERS, RATES, allocated, ledger
from erp_books import written
from examples_together import marked_views
from folder import Closed, csv
from together import asking

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from together import Closes

    Rows = list[dict[str, str]]
MOMENTS: Final = {"first": "2026-09", "again": "2026-09", "once_more": "2026-09", "october": "2026-10"}
NAMED: Final = re.compile(r'(name = "[^"]*|"SE01|"DK01)(?=")')
APART: Final = re.compile(r'extracts = ".*"\n')


class Change(NamedTuple):
    """What a moment brings to SE01: more ledger lines, other rules, another chart."""

    lines: str = ""
    rules: str = ""
    chart: str = ""


@dataclass(eq=False)
class Pair:
    """SE01 and DK01 of one test; the mark on their names and their rules' keeps them apart from others."""

    mark: str
    among: Pairs
    dk01: str
    drivers: str
    changes: dict[str, Change]

    def marked(self, text: str) -> str:
        """Settings under the names that the folder of all knows."""
        return NAMED.sub(rf"\1{self.mark}", text)

    def at(self, moment: str) -> Change:
        """The ledger lines of SE01 that have come in by a moment, its rules and its chart."""
        come = [self.changes[one] for one in (*before(moment), moment) if one in self.changes]
        rules, chart = ([one[part] for one in come if one[part]][-1] for part in (1, 2))
        return Change("\n".join(one.lines for one in come), rules, chart)

    def extracts(self, moment: str) -> Iterator[tuple[str, Rows]]:
        """The tables of both companies at a moment, each row with its company."""
        lines, _, chart = self.at(moment)
        for company, own, drivers in ((f"SE01{self.mark}", lines, self.drivers), (f"DK01{self.mark}", self.dk01, "")):
            entries = f"{HEAD}\n{ledger(own)}"
            for table, text in (("accounts", chart), ("gl_entries", entries), ("drivers", drivers)):
                yield table, [{"company": company} | row for row in DictReader(csv(text).splitlines())]

    def read(self, closes: Closes) -> OfPair:
        """What the first close made of the pair."""
        return OfPair(self, closes, "first")


@dataclass
class Pairs:
    """The pairs of a test file."""

    pairs: list[Pair] = field(default_factory=list)

    def at(self, moment: str, closes: Closes) -> Closed:
        """The close of a moment, made when it is first asked for."""
        if (id(self), moment) not in closes.made:
            imported = [row for one in before(moment) for row in journals(self.at(one, closes))]
            path = self.write(closes.path.mktemp("pairs"), moment, imported)
            closes.made[id(self), moment] = Closing(allocated(path))
        return closes.made[id(self), moment]

    def write(self, path: Path, moment: str, imported: Rows) -> Path:
        """The close folder of a moment; pairs to which nothing more happens are in the first one only, and last."""
        lasting = [pair for pair in self.pairs if len(pair.changes) > 1]
        there = lasting + [pair for pair in self.pairs if moment == "first" and pair not in lasting]
        rules = [pair.marked(MEMBERS) for pair in there] + [pair.marked(pair.at(moment).rules) for pair in there]
        heading = HEADING.format(period=MOMENTS[moment], language="en") + 'extracts = ["erp"]\n'
        (path / "close.toml").write_text(heading + APART.sub("", "".join(rules)), encoding="utf-8")
        (path / "rates.csv").write_text(csv(RATES), encoding="utf-8")
        tables: dict[str, Rows] = {}
        for table, rows in (extract for pair in there for extract in pair.extracts(moment)):
            tables[table] = tables.get(table, []) + rows
        tables["gl_entries"] += [row for row in imported if row["company"][4:] in {pair.mark for pair in lasting}]
        (path / "erp").mkdir()
        for table, rows in tables.items():
            if rows:
                (path / "erp" / f"{table}.csv").write_bytes(written(rows))
        return path


class Closing(Closed):
    """The close of a moment, its tables as views of the pair that is asked for."""

    def __init__(self, whole: Closed) -> None:
        """Put views over the tables that name their company."""
        whole.db.close()
        self.run, self.db = whole.run, marked_views(whole.run.folder / "close.duckdb")


class OfPair(Closed):
    """What a close made of one pair."""

    def __init__(self, pair: Pair, closes: Closes, moment: str) -> None:
        """Look at the pair's part only."""
        self.pair, self.closes, whole = pair, closes, pair.among.at(moment, closes)
        self.run, self.db = whole.run, whole.db.cursor()
        self.db.execute(f"set variable own = '{pair.mark}'")

    def at(self, moment: str) -> OfPair:
        """What the close of a later moment made of it."""
        return OfPair(self.pair, self.closes, moment)

    def beside(self, pair: Pair) -> OfPair:
        """What the first close made of another pair."""
        return pair.read(self.closes)

    def line_of(self, rule: str) -> int:
        """The line of close.toml on which a rule begins."""
        lines = (self.run.folder.parents[1] / "close.toml").read_text("utf-8").splitlines()
        return lines.index(self.pair.marked(f'name = "{rule}"'))


ALL: Final[dict[str, Pairs]] = {}


def told(
    rules: str, se01: str, *, dk01: str = "", drivers: str = "", chart: str = CHART, **later: str | Change
) -> Pair:
    """A pair of a test file; what the moments bring is a Change, or the ledger lines that come in."""
    among = ALL.setdefault(asking(), Pairs())
    changes = {one: change if isinstance(change, Change) else Change(change) for one, change in later.items()}
    made = Pair(f"__{len(among.pairs):02}", among, dk01, drivers, {"first": Change(se01, rules, chart)} | changes)
    among.pairs.append(made)
    return made


def reads(one: Pair) -> pytest.MarkDecorator:
    """The pair that a test reads as `run`."""
    return pytest.mark.parametrize("run", [pytest.param(one, id="pair")], indirect=True)


def pair(rules: str, se01: str, **more: Any) -> pytest.MarkDecorator:
    """The same told where it is read."""
    return reads(told(rules, se01, **more))


def journals(run: Closed) -> Rows:
    """What an ERP imports of a close."""
    rows = DictReader((run.run.folder / "journals.csv").read_text("utf-8").splitlines())
    return [{name: text for name, text in row.items() if name != "room"} for row in rows]


def before(moment: str) -> list[str]:
    """The moments before one."""
    return list(MOMENTS)[: list(MOMENTS).index(moment)]
