"""Runs: where they are, how one is built aside and takes its place, and which is the newest.

    FOLDER/.tieout/lock         one run a folder at a time
    OUT/.building/<pid>/run     the run being built
    OUT/2026-09                 the close of September
    OUT/2026-09.check           a partial run; so are .company-SE01 and the room verbs. It never replaces a close

A killed run leaves its building behind; the next command removes it once its process is gone.
"""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tieout import locks, period, swap
from tieout.errors import unusable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

BUILDING = ".building"
DATABASE = "close.duckdb"
RECORD = "run.json"


class Row(NamedTuple):
    """How a company came out; amounts in its accounting currency, a profit positive."""

    company: str
    ties_held: int
    ties: int
    blocks: int
    warns: int
    result: Decimal | None
    currency: str


@dataclass(frozen=True)
class Run:
    """A finished run: its folder, what its pack says, and a row for each company."""

    folder: Path
    period: str
    status: str
    blocking: int
    summary: tuple[Row, ...] = ()
    pack: Path | None = None


@dataclass
class Building:
    """A run being built in `folder`; it becomes `target` when `finish` was called and the block ends well.

    `previous` is the folder of the run before it, None where there is none.
    """

    folder: Path
    target: Path
    period: str
    verb: str
    previous: Path | None = None
    finished: Run | None = field(default=None, init=False)

    def finish(self, status: str, blocking: int, summary: Sequence[Sequence[Any]] = ()) -> Run:
        """Say how the run came out; `summary` has the columns of Row."""
        pack = self.target / "pack.pdf" if (self.folder / "pack.pdf").is_file() else None
        self.finished = Run(self.target, self.period, status, blocking, tuple(Row(*row) for row in summary), pack)
        return self.finished

    @property
    def run(self) -> Run:
        """The finished run."""
        if self.finished is None:
            raise RuntimeError("a run ended without saying how it came out")
        return self.finished


def name_of(closing: str, verb: str = "", companies: Sequence[str] = ()) -> str:
    """The name of a run's folder: the period, and what makes it partial."""
    only = "company-" + "+".join(companies) if companies else ""
    return ".".join(part for part in (closing, verb, only) if part)


@contextmanager
def building(settings: Any, verb: str = "") -> Iterator[Building]:
    """A run being built; on leaving it takes its place, or, after an exception, leaves no trace.

    Raises Unusable where another run works in the folder, or the place is taken by something that is no run.
    """
    closing, out = settings.close.period, Path(settings.out)
    target = out / name_of(closing, verb, settings.chosen)
    with _alone(settings.folder), _made(out / BUILDING):
        mend(out)
        _replaceable(target)
        with _workshop(out / BUILDING) as workshop:
            made = Building(workshop / "run", target, closing, verb, previous(settings))
            made.folder.mkdir()
            yield made
            swap.into_place(made.folder, made.run.folder, workshop / "old")


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """The folder to ourselves."""
    state = folder / ".tieout"
    lock = locks.Lock(state / "lock")
    with _made(state):
        try:
            lock.take()
        except locks.Held as held:
            who = f"process {held.owner}" if held.owner else "another process"
            raise unusable(str(folder), f"{who} is closing this folder", "wait until it is done, or stop it") from None
        try:
            yield
        finally:
            lock.free()


@contextmanager
def _made(folder: Path) -> Iterator[None]:
    """A folder, made if need be; what was made for nothing is removed again."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise unusable(str(folder), "a file stands where a folder must be", "choose another place with --out") from None
    try:
        yield
    finally:
        for path in [folder, *missing]:
            with suppress(OSError):
                path.rmdir()


@contextmanager
def _workshop(folder: Path) -> Iterator[Path]:
    """A folder of this process's own, removed in the end."""
    number = 0
    while True:
        workshop = folder / (f"{os.getpid()}.{number}" if number else str(os.getpid()))
        lock = locks.Lock(workshop / "lock")
        try:
            workshop.mkdir(parents=True)
            lock.take()
            break
        except (FileExistsError, locks.Held):
            number += 1
        except FileNotFoundError:
            continue  # another run tidied up in between
    try:
        yield workshop
    finally:
        lock.free()
        swap.remove(workshop)


def mend(out: Path) -> None:
    """Undo what killed runs left: put back a run that had stepped aside, remove half-built ones."""
    for workshop in sorted((out / BUILDING).glob("*")):
        lock = locks.Lock(workshop / "lock")
        with suppress(OSError, locks.Held):
            lock.take()
            swap.restore(workshop / "old", out)
            swap.remove(workshop)
        lock.free()


def _replaceable(target: Path) -> None:
    """Never replace anything but a run."""
    if os.path.lexists(target) and not is_run(target) and (not target.is_dir() or any(target.iterdir())):
        raise unusable(
            str(target), "holds something that is no close", "move it away, or choose another place with --out"
        )


def is_run(folder: Path) -> bool:
    """Whether a folder holds a finished run."""
    return (folder / RECORD).is_file() and (folder / DATABASE).is_file()


def complete(out: Path, start: str = "01-01") -> list[tuple[period.Period, Path]]:
    """The complete closes under `out` by period, earliest first; partial runs are none."""
    found = []
    for folder in out.glob("*"):
        with suppress(ValueError):
            if is_run(folder):
                found.append((period.parse(folder.name, start), folder))
    return sorted(found, key=lambda one: (one[0].end, one[0].closing, one[0].start))


def previous(settings: Any) -> Path | None:
    """The run before: as close.toml's `previous` says, else the latest earlier period under `out`."""
    named, start = settings.close.previous, settings.close.fiscal_year_start
    if named == "none":
        return None
    if named != "auto":
        folder: Path = Path(settings.folder) / named
        if not is_run(folder):
            remedy = 'no close is there; name its folder, "auto" or "none"'
            raise unusable("close.toml", f'previous = "{named}"', remedy)
        return folder
    closing = period.parse(settings.close.period, start)
    earlier: list[Path] = [
        at for one, at in complete(Path(settings.out), start) if (one.end, one.closing) < (closing.end, closing.closing)
    ]
    return earlier[-1] if earlier else None


def newest(folder: Path, closing: str | None = None, out: Path | None = None) -> Path:
    """The folder of the close made last, or of the run named `closing`. Raises Unusable where there is none."""
    out = out or folder / "out"
    if not folder.is_dir():
        raise unusable(str(folder), "there is no such folder", "name the folder that holds close.toml")
    mend(out)
    if closing:
        found = [out / closing] if "/" not in closing and is_run(out / closing) else []
    else:
        found = sorted((at for _, at in complete(out)), key=lambda at: (at / RECORD).stat().st_mtime_ns)
    if not found:
        what = f"there is no finished close of {closing}" if closing else "there is no finished close"
        raise unusable(str(out), what, f"make one: tieout close {folder}" + (f" --period {closing}" if closing else ""))
    return found[-1]
