"""The record of a run: run.json, from which anyone can repeat it and see that it is the same.

Engine, period, the checksum of every input, rows in and out of each step, rows and control totals of every table.
Seconds are in it too, and in nothing else; the checksum printed on the pack is that of run.json without them.
"""

from __future__ import annotations

import hashlib
import json
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tieout import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tieout.books import Books
    from tieout.settings import Settings

SCHEMAS = ("canonical", "findings", "ledger", "load", "readiness", "statements")
CONTROLS = {
    "ledger.trial_balance": ("opening", "debit", "credit", "unadjusted", "adjustment", "adjusted"),
    "load.totals": ("entries", "debit", "credit"),
}


class Record:
    """What happened so far."""

    def __init__(self, period: str) -> None:
        """`period` as close.toml or the command line names it."""
        self.period = period
        self.steps: list[dict[str, Any]] = []

    @contextmanager
    def step(self, name: str, progress: Callable[[str, int, int], None]) -> Iterator[None]:
        """Time a step and show it."""
        progress(name, 0, 1)
        begun = time.perf_counter()
        yield
        self.steps.append({"step": name, "seconds": round(time.perf_counter() - begun, 3), "state": "done"})
        progress(name, 1, 1)

    def facts(self, books: Books, settings: Settings, previous: Path | None) -> dict[str, Any]:
        """Everything but the seconds."""
        inputs = [{"file": name, "sha256": checksum, "bytes": size} for name, checksum, size in sorted(books.inputs)]
        return {
            "engine": __version__,
            "period": self.period,
            "settings_sha256": settings.sha256,
            "inputs": inputs,
            "state": state(settings.folder),
            "previous": previous and {"run": previous.name, "sha256": sha256(previous / "run.json")},
            "tables": rows(books),
            "controls": controls(books),
        }

    def write(self, path: Path, facts: dict[str, Any]) -> str:
        """Write run.json; returns the checksum of the run."""
        steps = [step | self._rows(step["step"], facts["tables"]) for step in self.steps]
        path.write_text(json.dumps(facts | {"steps": steps}, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return checksum(facts)

    def _rows(self, step: str, tables: dict[str, int]) -> dict[str, int]:
        """Rows that went into a step (what was loaded) and the rows of its own tables."""
        loaded = sum(count for name, count in tables.items() if name.startswith("canonical."))
        return {
            "rows_in": loaded,
            "rows_out": sum(count for name, count in tables.items() if name.startswith(f"{step}.")),
        }


def state(folder: Path) -> list[dict[str, str]]:
    """What people have decided about this folder (locks, approvals, dispositions), with checksums."""
    decided = [path for path in sorted((folder / ".tieout").glob("*")) if path.is_file() and path.name != "lock"]
    return [{"file": path.name, "sha256": sha256(path)} for path in decided]


def sha256(path: Path) -> str:
    """The checksum of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def checksum(facts: dict[str, Any]) -> str:
    """The sha256 of a run: of run.json without its steps' seconds."""
    return hashlib.sha256(json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def rows(books: Books) -> dict[str, int]:
    """How many rows each table of the run holds."""
    wanted = ", ".join(f"'{schema}'" for schema in SCHEMAS)
    tables = books.rows(
        f"""select schema_name || '.' || table_name, estimated_size from duckdb_tables()
            where schema_name in ({wanted}, 'raw') order by 1"""
    )
    found = {name: size for name, size in tables if not name.startswith("raw.")}  # exact: rows are never deleted
    filled = {name.partition(".")[2] for name, size in tables if name.startswith("raw.") and size}
    for (name,) in books.rows(
        f"select schema_name || '.' || view_name from duckdb_views() where schema_name in ({wanted})"
    ):
        found[name] = books.rows(f"select count(*) from {name}")[0][0] if name.partition(".")[2] in filled else 0
    return dict(sorted(found.items()))


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
