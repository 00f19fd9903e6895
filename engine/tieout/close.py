"""READ THIS FIRST. The close, from extracts to pack, its rooms in order.

    extracts -> load -> ledger.balances (step 0) -> rooms, each proposing journals -> trial balance -> statements -> pack

Every arrow is a named table of close.duckdb that `tieout show` opens. A room is a module with `run(books, settings)`;
adding one is its own files and one line in ROOMS.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout import findings, runs, settings
from tieout.record import Record
from tieout.rooms import ledger, load, readiness, statements

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tieout.books import Books
    from tieout.runs import Run

    Progress = Callable[[str, int, int], None]

ROOMS: tuple[tuple[str, Any], ...] = (
    ("readiness", readiness.run),  # what stands in the way of closing
)
REPORTS: tuple[tuple[str, Any], ...] = (
    ("ledger", ledger.run),  # the trial balance: unadjusted, adjustment, adjusted
    ("statements", statements.run),  # balance sheet and income statement
)
SECTIONS = {"readiness": readiness.ReadinessSettings, "statements": statements.StatementsSettings}
FINDINGS = ("load", "readiness", "ledger", "statements")


@dataclass(frozen=True)
class Options:
    """What the command line says beside close.toml."""

    period: str | None = None
    companies: Sequence[str] = ()
    out: Path | str | None = None
    language: str | None = None
    engine: str = "duckdb"
    pdf: bool = True
    jobs: int | None = None
    allow_outside: bool = False


def close(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close the period of a folder: load, rooms, statements, pack; returns the run with its status.

    Raises Unusable with every fault when the folder cannot be used; then nothing is written.
    """
    return _run(Path(folder), Options(**options), "", (*ROOMS, *REPORTS), progress or _silent)


def check(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Load and run readiness only: is this extract fit to be closed?"""
    return _run(Path(folder), Options(**options) if options else Options(), "check", ROOMS, progress or _silent)


def _run(folder: Path, options: Options, verb: str, rooms: Sequence[tuple[str, Any]], progress: Progress) -> Run:
    """One run: built aside, exchanged into place."""
    chosen = settings.load(folder, overrides=options, sections=SECTIONS)
    with runs.building(chosen, verb) as building:
        record = Record(chosen)
        with record.step("load", progress):
            books = load.open_books(chosen, building.folder / "close.duckdb", _part(progress, "load"), allow_outside=options.allow_outside)
        ledger.open_books(books, chosen)
        if building.previous:
            ledger.compare(books, building.previous)
        for books.step, (name, room) in enumerate(rooms, start=1):
            with record.step(name, progress):
                room(books, chosen)
        with record.step("findings", progress):
            findings.collect(books, FINDINGS, chosen)
        _deliver(books, chosen, building, record, options, progress)
    return building.run


def _deliver(books: Books, chosen: Any, building: Any, record: Record, options: Options, progress: Progress) -> None:
    """Write what people take away: exports, run.json, workbook, pack."""
    from tieout.pack import exports

    exports.write(books, chosen, building.folder)
    checksum = record.write(books, building)
    if options.pdf and not building.verb:
        from tieout import pack
        from tieout.pack import workbook

        with record.step("workbook", progress):
            workbook.write(books, chosen, building.folder / "workbook.xlsx")
        with record.step("pack", progress):
            pack.write(books, chosen, building.folder, checksum)
        record.write(books, building)
    books.engine.close()


def _part(progress: Progress, name: str) -> Callable[[int, int], None]:
    """Progress within a step."""
    return lambda done, total: progress(name, done, total)


def _silent(step: str, done: int, total: int) -> None:
    """No progress shown."""
