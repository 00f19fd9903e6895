"""The state files of a close folder: read as they stand, and written one record at a time.

    .tieout/dispositions.jsonl   findings accepted
    .tieout/proposals.jsonl      proposals approved and rejected
    .tieout/signatures.jsonl     packs signed
    .tieout/heads.json           how far each of them has come

A record is written whole and flushed to the disk before the head is; two processes wait for each other. A decision is
made while nobody else can write, so that two people cannot both be the first.
"""

from __future__ import annotations

import json
import os
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from tieout import locks
from tieout.errors import Fault, Unusable, unusable
from tieout.state.chain import Chain, Damage, Head, Record, after, canonical, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FOLDER, HEADS, LOCK, SUFFIX = ".tieout", "heads.json", "state.lock", ".jsonl"
PATIENCE, PAUSE = 30.0, 0.02
LONGEST = 2000
REPAIR = "put the file back from a backup; decisions after this place do not count until then"
RESUME = "remove the incomplete last line and make the decision again"


def chains(folder: Path, said: Mapping[str, tuple[Head, ...]] | None = None) -> tuple[Chain, ...]:
    """Every chain of a close folder by name; `said` is what runs say of them."""
    place, said = folder / FOLDER, said or {}
    names = {path.name for path in place.glob(f"*{SUFFIX}")} | set(said)
    if not names and not (place / HEADS).exists():
        return ()
    with _reading(place):
        return tuple(_all(place, names, said))


def _all(place: Path, names: set[str], said: Mapping[str, tuple[Head, ...]]) -> Iterator[Chain]:
    """The chains, each held against heads.json and against what runs say."""
    heads = _heads(place)
    for name in sorted(names | set(heads or {})):
        yield _one(place, name, heads, said.get(name, ()))


def _one(place: Path, name: str, heads: dict[str, Head] | None, said: tuple[Head, ...] = ()) -> Chain:
    """One chain as it stands; a file that is gone has no records."""
    path = place / name
    data = path.read_bytes() if path.is_file() else b""
    own = (heads or {}).get(name)
    found = read(name, data, (*said, *((own,) if own else ())))
    unknown = heads is None or (own is None and len(found.records) > 1)  # one record: its head was still to come
    if unknown and found.damage is None:
        return Chain(name, found.records, Damage(HEADS, 1, 1, "unanchored"), found.sha256, found.whole)
    return found


def _heads(place: Path) -> dict[str, Head] | None:
    """What heads.json says; nothing where there is none, None where it cannot be read."""
    path = place / HEADS
    try:
        values = json.loads(path.read_bytes())
        return {str(name): Head(int(one["records"]), str(one["hash"])) for name, one in values.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


@dataclass
class Writer:
    """A chain that nobody else can write to: what it says, and the next record of it."""

    place: Path
    chain: Chain

    def append(self, what: Mapping[str, Any], who: str, why: str = "", when: datetime | None = None) -> Record:
        """Write a record and flush it to the disk; returns it."""
        at = (when or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        record = after(self.chain.records, dict(what), who, at, why)
        _write(self.place / self.chain.name, record.line())
        heads = _heads(self.place) or {}
        heads[self.chain.name] = Head(record.seq, record.hash)
        said = {name: {"records": head.records, "hash": head.hash} for name, head in heads.items()}
        _replace(self.place / HEADS, canonical(said) + b"\n")
        records = (*self.chain.records, record)
        self.chain = Chain(self.chain.name, records, None, "", len(records))
        return record


@contextmanager
def writing(folder: Path, name: str, said: Mapping[str, tuple[Head, ...]] | None = None) -> Iterator[Writer]:
    """A chain to add to. Raises Unusable with the place where it is damaged: nothing is built on a broken chain."""
    place = folder / FOLDER
    with _alone(place):
        found = _one(place, name + SUFFIX, _heads(place), (said or {}).get(name + SUFFIX, ()))
        if found.damage:
            raise damaged(found.damage)
        yield Writer(place, found)


def damaged(damage: Damage) -> Unusable:
    """A chain that cannot be built on."""
    remedy = RESUME if damage.kind == "torn" else REPAIR
    return Unusable([Fault(f"{FOLDER}/{damage.file}", damage.line, str(damage), remedy)])


def said(text: str, option: str) -> str:
    """A name or reason as one plain line. Raises Unusable where nothing is said, or far too much."""
    plain = " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
    if not plain:
        raise unusable(option, "is empty", "say it in a few words: the record names who and why")
    if len(plain) > LONGEST:
        raise unusable(option, f"has {len(plain)} characters", f"say it in at most {LONGEST}")
    return plain


@contextmanager
def _reading(place: Path) -> Iterator[None]:
    """No record is half written while files are read; where no lock can be taken nobody writes either."""
    try:
        lock = _taken(place)
    except OSError:
        lock = None
    try:
        yield
    finally:
        if lock:
            lock.free()


@contextmanager
def _alone(place: Path) -> Iterator[None]:
    """The state files to ourselves."""
    if not place.parent.is_dir():
        raise unusable(str(place.parent), "there is no such folder", "name the folder that holds close.toml")
    lock = _taken(place, make=True)
    try:
        yield
    finally:
        lock.free()


def _taken(place: Path, *, make: bool = False) -> locks.Lock:
    """The lock of the state files, waited for."""
    lock, until = locks.Lock(place / LOCK), time.monotonic() + PATIENCE
    while True:
        try:
            if make:  # a close that ends removes the folder while it is empty
                place.mkdir(exist_ok=True)
            lock.take()
        except locks.Held as held:
            if time.monotonic() > until:
                raise unusable(
                    f"{FOLDER}/{LOCK}", f"process {held.owner} has been writing for {PATIENCE:.0f} s", "stop it"
                ) from None
        except FileNotFoundError:
            if not make or time.monotonic() > until:
                raise
        else:
            return lock
        time.sleep(PAUSE)


def _write(path: Path, line: bytes) -> None:
    """Append a line whole and flush it; a line that could not be written whole leaves nothing."""
    fresh = not path.exists()
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
    try:
        before = os.fstat(handle).st_size
        try:
            rest = memoryview(line)
            while rest:
                rest = rest[os.write(handle, rest) :]
            os.fsync(handle)
        except OSError:
            with suppress(OSError):
                os.ftruncate(handle, before)
            raise
    finally:
        os.close(handle)
    if fresh:
        _flushed(path.parent)


def _replace(path: Path, data: bytes) -> None:
    """Put a file in place of another in one move."""
    aside = path.with_name(f"{path.name}.new")
    with aside.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    aside.replace(path)
    _flushed(path.parent)


def _flushed(folder: Path) -> None:
    """A new name reaches the disk with its folder."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
