"""The record of a run: run.json, from which anyone can repeat it and see that it is the same.

Engine, period, the checksum of every input, rows in and out of each step, rows and control totals of every table.
Seconds are in it too, and in nothing else; the checksum printed on the pack is that of run.json without them. Workbook
and pack only draw the figures: whether they were drawn shows in their seconds, so that a close has one checksum.
"""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tieout import __version__
from tieout.errors import run_before
from tieout.readers.text import sha256

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tieout.books import Books
    from tieout.settings import Settings
    from tieout.state import State

SCHEMAS = (
    "adjustment",
    "allocation",
    "canonical",
    "findings",
    "ledger",
    "load",
    "readiness",
    "reconciliation",
    "revaluation",
    "settlement",
    "statements",
    "variance",
)
CONTROLS = {
    "ledger.trial_balance": ("opening", "debit", "credit", "unadjusted", "adjustment", "adjusted"),
    "load.totals": ("entries", "debit", "credit"),
}


DRAWN = ("workbook", "pack")


class Record:
    """What happened so far."""

    def __init__(self, period: str, decided: State) -> None:
        """`period` as close.toml or the command line names it; `decided` what people had decided when the run began."""
        self.period, self.decided = period, decided
        self.steps: list[dict[str, Any]] = []
        self.drawing: dict[str, float | None] = dict.fromkeys(DRAWN)

    @contextmanager
    def step(self, name: str, progress: Callable[[str, int, int], None]) -> Iterator[None]:
        """Time a step and show it."""
        progress(name, 0, 1)
        begun = time.perf_counter()
        yield
        seconds = round(time.perf_counter() - begun, 3)
        if name in DRAWN:
            self.drawing[name] = seconds
        else:
            self.steps.append({"step": name, "seconds": seconds, "state": "done"})
        progress(name, 1, 1)

    def facts(self, books: Books, settings: Settings, previous: Path | None) -> dict[str, Any]:
        """Everything but the seconds."""
        read = sorted({*books.inputs, *layouts(settings)})
        return {
            "engine": __version__,
            "period": self.period,
            "language": settings.close.language,
            "companies": [company.id for company in settings.companies],
            "settings_sha256": settings.sha256,
            "inputs": [{"file": name, "sha256": digest, "bytes": size} for name, digest, size in read],
            "state": self.decided.facts(),
            "previous": previous and {"run": previous.name, "sha256": checksum_of(previous / "run.json")},
            "tables": rows(books),
            "controls": controls(books),
        }

    def write(self, path: Path, facts: dict[str, Any]) -> str:
        """Write run.json; returns its checksum, the same before the pack is drawn, after it, and without it."""
        drawn = [{"step": name, "seconds": seconds, "state": "apart"} for name, seconds in self.drawing.items()]
        steps = [step | self._rows(step["step"], facts["tables"]) for step in self.steps + drawn]
        path.write_text(json.dumps(facts | {"steps": steps}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return checksum(facts | {"steps": steps})

    def _rows(self, step: str, tables: dict[str, int]) -> dict[str, int]:
        """Rows that went into a step (what was loaded) and the rows of its own tables."""
        loaded = sum(count for name, count in tables.items() if name.startswith("canonical."))
        return {
            "rows_in": loaded,
            "rows_out": sum(count for name, count in tables.items() if name.startswith(f"{step}.")),
        }


def layouts(settings: Settings) -> list[tuple[str, str, int]]:
    """The statement layouts that lie in the folder, as inputs: name, checksum, bytes."""
    named = {settings.section("statements").definition, *(company.statements for company in settings.companies)}
    files = [(name, settings.folder / name) for name in named if name and name.endswith(".toml")]
    return [(name, sha256(path), path.stat().st_size) for name, path in files if path.is_file()]


def checksum(facts: dict[str, Any]) -> str:
    """The sha256 of run.json without the seconds of its steps: keys in order, nothing between them, ASCII."""
    steps = [{name: fact for name, fact in step.items() if name != "seconds"} for step in facts["steps"]]
    text = json.dumps(facts | {"steps": steps}, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def checksum_of(path: Path) -> str:
    """The checksum of a run.json that was written."""
    try:
        return checksum(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, KeyError, TypeError):
        raise run_before(f"{path.parent.name}/{path.name}") from None


def rows(books: Books) -> dict[str, int]:
    """How many rows each table of the run holds, and each view of the extract.

    Not by the catalogue: its own figure is nil until the tables are saved.
    """
    wanted = [name for name in books.engine.names() if name.partition(".")[0] in SCHEMAS]
    return {name: books.count(name) for name in sorted(wanted)}


def controls(books: Books) -> dict[str, dict[str, str]]:
    """The sums that must come out the same on every run, by table and company."""
    found = {}
    for table, columns in CONTROLS.items():
        if books.has(table):
            sums = ", ".join(f"cast(sum({column}) as varchar)" for column in columns)
            for company, *amounts in books.rows(
                f"select company, {sums} from {table} group by company order by company"
            ):
                found[f"{table} {company}"] = dict(zip(columns, amounts, strict=True))
    return found
