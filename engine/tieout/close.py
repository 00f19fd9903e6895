"""READ THIS FIRST. The close, from extracts to pack, its rooms in order.

    extracts -> load -> ledger.balances (step 0) -> rooms, each proposing journals
             -> trial balance -> statements -> pack

Every arrow is a named table of close.duckdb that `tieout show` opens. A room is a module with `run(books, settings)`;
adding one is its own files and one line here.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import duckdb

from tieout import findings, outcome, runs, settings, state
from tieout.engines.duckdb import closed_on_error, damaged, interruptible
from tieout.errors import unusable
from tieout.record import Record
from tieout.rooms import (
    adjustment,
    allocation,
    inventory,
    ledger,
    load,
    readiness,
    reconciliation,
    revaluation,
    settlement,
    statements,
    variance,
)
from tieout.rooms.load import keep
from tieout.settings import known
from tieout.state import tables as decisions

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tieout.books import Books
    from tieout.engines.duckdb import DuckDB
    from tieout.runs import Building, Run
    from tieout.settings import Settings

    Progress = Callable[[str, int, int], None]
    Room = Callable[[Books, Settings], None]

ROOMS: tuple[tuple[str, Room], ...] = (
    ("readiness", readiness.run),  # what stands in the way of closing
    ("inventory", inventory.run),  # what the stock is worth
    ("adjustment", adjustment.run),  # what people book at the period end, and accruals
    ("settlement", settlement.run),  # what has settled what, and what is open
    ("revaluation", revaluation.run),  # what is held in foreign currency is worth today's rate
    ("allocation", allocation.run),  # who caused which cost
    ("adjustment", adjustment.finish),  # adjustments that come after all rooms
    ("ledger", ledger.run),  # the trial balance: unadjusted, adjustment, adjusted
    ("reconciliation", reconciliation.run),  # what outside the ledger proves its balances
    ("statements", statements.run),  # income statement and balance sheet
    ("variance", variance.run),  # what moved, and why
)
CHECKED = ("readiness", "ledger", "reconciliation")
ADJUSTED = ("adjustment",)
SECTIONS = {
    "readiness": readiness.ReadinessSettings,
    "inventory": inventory.InventorySettings,
    "adjustment": adjustment.AdjustmentSettings,
    "accrual": tuple[adjustment.Accrual, ...],
    "settlements": settlement.SettlementsSettings,
    "revaluation": revaluation.RevaluationSettings,
    "allocation": tuple[allocation.AllocationRule, ...],
    "settlement": tuple[settlement.Rule, ...],
    "statements": statements.StatementsSettings,
}


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

    def overrides(self) -> dict[str, Any]:
        """What replaces close.toml's own words."""
        names = ("period", "companies", "out", "language", "allow_outside")
        return {name: value for name in names if (value := getattr(self, name))}


def close(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Close the period of a folder: load, rooms, statements, pack; returns the run with its status.

    Options: period, companies, out, language, engine, pdf, jobs, allow_outside. Raises Unusable with every fault when
    the folder or an extract cannot be used; then nothing is written and the previous run stays as it was.
    """
    return _run(Path(folder), Options(**options), "", ROOMS, progress or _silent)


def check(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Load and run readiness only: is this extract fit to be closed? Options as for close."""
    rooms = [room for room in ROOMS if room[0] in CHECKED]
    return _run(Path(folder), Options(**options), "check", rooms, progress or _silent)


def adjusting(folder: Path | str, *, progress: Progress | None = None, **options: Any) -> Run:
    """Load and check the adjustments only, and what accruals come to. Options as for close."""
    rooms = [room for room in ROOMS if room[0] in ADJUSTED]
    return _run(Path(folder), Options(**options), "adjustments", rooms, progress or _silent)


def read(folder: Path | str, **options: Any) -> Settings:
    """What close.toml and the options ask for; raises Unusable with every fault."""
    return settings.load(Path(folder), Options(**options).overrides(), SECTIONS)


def up_to(
    room: str,
    verb: str,
    folder: Path | str,
    progress: Progress | None,
    options: dict[str, Any],
    after: Room | None = None,
) -> Run:
    """Close up to and including a room; the ledger is always struck, so that what the rooms propose is in it.

    `after` is one more step behind that room: a comparison that belongs to this run only.
    """
    names = [name for name, _ in ROOMS]
    last = len(names) - names[::-1].index(room)
    rooms = [one for place, one in enumerate(ROOMS) if place < last or one[0] == "ledger"]
    rooms[last:last] = [(room, after)] if after else []
    return _run(Path(folder), Options(**options), verb, rooms, progress or _silent)


def _run(folder: Path, options: Options, verb: str, rooms: Sequence[tuple[str, Room]], progress: Progress) -> Run:
    """One run; where the kept load it began with is damaged at some row, once more from the extracts."""
    try:
        return _built(folder, options, verb, rooms, progress)
    except duckdb.Error as error:
        if not (damaged(error) and keep.forget(keep.cache_of(folder))):
            raise
        return _built(folder, options, verb, rooms, progress)


def _built(folder: Path, options: Options, verb: str, rooms: Sequence[tuple[str, Room]], progress: Progress) -> Run:
    """One run: built aside, exchanged into place when everything is written."""
    chosen = settings.load(folder, options.overrides(), SECTIONS)
    if options.engine.partition("://")[0] not in known.ENGINES:
        raise unusable("--engine", options.engine, known.choose(options.engine, known.ENGINES))
    if options.pdf and not verb:
        from tieout.pack import pdf, typesetter

        pdf.ready()
        typesetter.prepare()
    with interruptible(), runs.building(chosen, verb) as building:
        record = Record(chosen.close.period, state.read(chosen.folder, chosen.out))
        with record.step("load", progress):
            books = _opened(chosen, building, options.engine, progress)
            decisions.open_books(books, record.decided)
        try:
            for books.step, (name, room) in enumerate(rooms, start=1):
                with record.step(name, progress):
                    room(books, chosen)
            with record.step("findings", progress):
                findings.collect(books, ("state", "load", *dict(ROOMS)), chosen, record.decided)
            load.publish(books)
            building.finish(*outcome.status(books), outcome.summary(books))
            _deliver(books, chosen, building, record, options, progress)
            books.engine.save()
        finally:
            books.engine.close()
    return building.run


def _opened(chosen: Settings, building: Building, engine: str, progress: Progress) -> Books:
    """The extracts loaded, the ledger opened, the run before compared."""
    books = load.open_books(chosen, building.folder / runs.DATABASE, lambda done, total: progress("load", done, total))
    with closed_on_error(books.engine):
        if engine != "duckdb":
            from tieout.engines import spark

            books.engine = spark.beside(cast("DuckDB", books.engine), engine)
        ledger.open_books(books, chosen)
        if building.previous:
            ledger.compare(books, building.previous)
        books.engine.seal()
    return books


def _deliver(
    books: Books, chosen: Settings, building: Building, record: Record, options: Options, progress: Progress
) -> None:
    """Write what people take away: exports, run.json, workbook, pack."""
    from tieout.pack import exports

    folder = building.folder
    exports.write(books, chosen, folder)
    facts = record.facts(books, chosen, building.previous)
    checksum = record.write(folder / runs.RECORD, facts)
    decisions.sign(books, record.decided, chosen.close.period, checksum)
    if options.pdf and not building.verb:
        from tieout import pack
        from tieout.pack import workbook

        with record.step("workbook", progress):
            workbook.write(books, chosen, folder / "workbook.xlsx", chosen.close.language)
        with record.step("pack", progress):
            pack.write(books, chosen, folder, checksum, options.jobs)
        record.write(folder / runs.RECORD, facts)
        building.finish(*outcome.status(books), outcome.summary(books))


def _silent(step: str, done: int, total: int) -> None:
    """No progress shown."""
