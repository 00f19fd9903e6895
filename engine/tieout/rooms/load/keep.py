"""The kept load: what was read once is not read again while the files, their mapping and the engine stay the same.

The raw tables lie in `.tieout/cache/<key>.duckdb`; a run begins with a copy of that file. The folder may be deleted.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from tieout import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.readers.claim import Found

KEPT = 4


def key(found: Found, checksums: dict[str, str], owners: Any) -> str:
    """The name of this load: files, mapping, companies and engine."""
    facts = {
        "engine": __version__,
        "files": [
            [one.company, one.table, one.name, one.format, one.columns, one.options, checksums[one.name]]
            for one in found.sources
        ],
        "presets": [
            [one.name, one.preset.label, sorted(one.preset.places.items())] for one in found.sources if one.preset
        ],
        "listed": sorted(found.listed),
        "unread": found.unread,
        "owners": repr(owners),
    }
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=str).encode()).hexdigest()[:32]


def restore(cache: Path, name: str, target: Path) -> bool:
    """Copy a kept load to where the run begins; False where there is none, or none that is whole."""
    for kept in cache.glob(f"{name}-*.duckdb"):
        if kept.stem.rpartition("-")[2] == str(kept.stat().st_size):
            shutil.copyfile(kept, target)
            os.utime(kept)
            return True
    return False


def store(cache: Path, name: str, loaded: Path) -> None:
    """Keep a finished load (written aside, then named with its size), and let the oldest go; no run fails for it."""
    with suppress(OSError):
        cache.mkdir(parents=True, exist_ok=True)
        aside = cache / f"{name}.{os.getpid()}.part"
        shutil.copyfile(loaded, aside)
        aside.replace(cache / f"{name}-{aside.stat().st_size}.duckdb")
        kept = sorted(cache.glob("*.duckdb"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in (*kept[KEPT:], *cache.glob("*.part")):
            old.unlink(missing_ok=True)


def cache_of(folder: Path) -> Path:
    """Where the loads of a close folder are kept."""
    return folder / ".tieout" / "cache"


def forget(cache: Path, name: str = "*") -> bool:
    """Give up the kept loads of this name, or all where one turned out damaged on the way; whether there was one."""
    kept = list(cache.glob(f"{name}-*.duckdb"))
    for damaged in kept:
        damaged.unlink(missing_ok=True)
    return bool(kept)
