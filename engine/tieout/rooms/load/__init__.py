"""Load: every file of the folder into canonical tables, each row once, each with its file and number.

    file            read   loaded   rejected   of companies not listed
    gl_entries.csv   402      401          1                         0

Read = loaded + rejected + others, in rows and, where a file states them, in totals. What cannot be used at all (a file
that is missing, cut off, or whose dates could mean two things) stops the close with every such fault listed; a row that
cannot be read is left out by name; a row that can be read but is wrong is loaded and becomes a finding.
"""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl

from tieout import findings, rates
from tieout.books import Books
from tieout.engines.duckdb import DuckDB, closed_on_error
from tieout.errors import Fault, Unusable
from tieout.readers import files, text
from tieout.readers.company import Codes, Owner
from tieout.readers.source import Stop
from tieout.rooms.load import canonical, context, control, keep, keys, reading, reporting, said, told
from tieout.rooms.load.canonical import publish as publish

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tieout.readers.claim import Found

SMALL = 2_000_000
PAGES = ("load/page_inputs", "load/page_rejects", "load/page_totals", "load/idle")
DOUBTS = (  # what the rows leave open
    "load/fine_amounts",
    "load/missing_rates",
    "load/unreported",
    "load/unknown_words",
    "load/rates_differ",
    "load/repeated_accounts",
    "load/ledgers_twice",
    "load/doubts",
)
FEC = (  # the mandated checks of French ledger files
    "load/fec_letterings",
    "load/fec_journal_months",
    "load/fec_openings",
    "load/fec_repeats",
    "load/fec_deviations",
    "load/fec_findings",
)


def open_books(settings: Any, path: Path, progress: Callable[[int, int], None]) -> Books:
    """The books of a run in the database file at `path`, with everything the folder's files say.

    Raises Unusable with every fault of every file.
    """
    found = files.find(settings, allow_outside=settings.allow_outside, workspace=path.parent)
    try:
        return _loaded(settings, found, path, progress)
    finally:
        found.close()


def _loaded(settings: Any, found: Found, path: Path, progress: Callable[[int, int], None]) -> Books:
    """The books with everything that was found."""
    looks = _looks(found)
    _refuse(found.stops)
    owners = _owners(settings)
    checksums = {name: look.sha256 for name, look in looks.items()}
    cache = keep.cache_of(settings.folder)
    name = keep.key(found, checksums, owners)
    facts = {"language": settings.close.language, "currency": settings.close.currency, "period": settings.close.period}
    kept = _kept(cache, name, path, small=_small(looks))
    engine = kept or _read(found, looks, owners, path, progress)
    books = Books(engine, facts)
    with closed_on_error(engine):
        engine.begin()
        if kept is None:
            canonical.keep(books)
            engine.save()
            keep.store(cache, name, path)
            engine.begin()
        books.inputs = _inputs(settings.folder, found, checksums)
        prepare(books, settings, {one.format for one in found.sources})
    return books


def other_rates(settings: Any, path: Path, workspace: Path) -> pl.DataFrame:
    """The exchange rates of a file that is no part of the close, in its order: the columns of rates.QUOTED.

    Raises Unusable where the file cannot be used, or a row of it cannot be read: rates that are compared are whole.
    """
    found = files.one(settings, path, "exchange_rates", workspace)
    looks = _looks(found)
    _refuse(found.stops)
    engine = _read(found, looks, _owners(settings), workspace / "rates.duckdb", lambda _done, _total: None)
    try:
        bad = engine.rows("select file, row, column_name, value, reason from load.rejects order by file, row limit 20")
        _refuse(
            [
                Stop(file, f"{name} {value!r} ({reason})", "correct the row", row)
                for file, row, name, value, reason in bad
            ]
        )
        canonical.views(Books(engine))
        return engine.frame(rates.QUOTED)
    finally:
        engine.close()
        found.close()


def _inputs(folder: Path, found: Found, checksums: dict[str, str]) -> list[tuple[str, str, int]]:
    """The files as they lie there, each once: of what is in a package, the package."""
    inputs = {}
    for one in found.sources:
        path = folder / one.package if one.package else one.path
        inputs[one.package or one.name] = (
            text.sha256(path) if one.package else checksums[one.name],
            path.stat().st_size,
        )
    return [(name, *facts) for name, facts in inputs.items()]


def _kept(cache: Path, name: str, path: Path, *, small: bool) -> DuckDB | None:
    """The load kept from a run before; None where there is none that can be opened."""
    if not keep.restore(cache, name, path):
        return None
    try:
        return DuckDB(path, small=small)
    except duckdb.Error:
        keep.forget(cache, name)
        path.unlink(missing_ok=True)
        return None


def prepare(books: Books, settings: Any, formats: set[str]) -> None:
    """What every run makes anew on the loaded rows: its dates, its canonical tables, its pages, its findings."""
    context.build(books, settings)
    canonical.build(books)
    reporting.derive(books)
    context.days(books, settings)
    books.build("load/totals")
    said.prove(books, settings, formats)
    books.build("load/finer_files")
    for page in PAGES:
        books.build(page)
    for doubt in DOUBTS:
        books.build(doubt)
    books.build("load/format_findings")
    if "fec" in formats:
        for check in FEC:
            books.build(check)
    else:
        books.put("load.fec_findings", pl.DataFrame(schema=findings.COLUMNS))
    books.build("load/findings")


def _looks(found: Found) -> dict[str, text.Look]:
    """One pass over the bytes of every file; a gzip that is cut off is a fault."""
    looks: dict[str, text.Look] = {}
    for source in found.sources:
        try:
            looks[source.name] = text.look(source.path)
        except text.Unreadable as error:
            found.stops.append(Stop(source.name, error.reason, error.remedy))
    return looks


def _small(looks: dict[str, text.Look]) -> bool:
    """Whether the extracts are so few that one thread reads them fastest."""
    return sum(look.size for look in looks.values()) < SMALL


def _owners(settings: Any) -> tuple[Owner, ...]:
    """The companies as extracts know them."""
    return tuple(
        Owner(one.id, one.code or one.id, one.currency, one.reporting_currency or one.currency)
        for one in settings.companies
    )


def _refuse(stops: list[Stop]) -> None:
    """Raise what stops the close."""
    if stops:
        raise Unusable([Fault(stop.file, stop.line, stop.read, stop.remedy) for stop in stops])


def _read(
    found: Found,
    looks: dict[str, text.Look],
    owners: tuple[Owner, ...],
    path: Path,
    progress: Callable[[int, int], None],
) -> DuckDB:
    """Read every file into a new database file."""
    workspace = path.parent / "reading"
    workspace.mkdir(exist_ok=True)
    engine = DuckDB(path, small=_small(looks))
    read = reading.Reading(engine, Codes(owners, found.listed), looks, workspace)
    with closed_on_error(engine):
        try:
            reading.read_all(read, found.sources, progress)
            _refuse(read.stops)
        finally:
            shutil.rmtree(workspace, ignore_errors=True)
        engine.begin()
        keys.generate(engine, read.generated)
        keys.currencies(engine, read.codes)
        keys.padding(engine)
        control.resolve(engine)
        keys.duplicates(engine, {source.table for source in [*found.sources, *read.inside]})
        told.tables(read, found.sources)
        told.unread(engine, found.unread)
    return engine
