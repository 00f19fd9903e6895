"""A finished run takes the place of the one before in a single move, so that a kill at any moment leaves one of them.

    OUT/.building/4711/run      the new run, written down to the disk
    OUT/2026-09                 the run before
    exchange                    each has the other's name; then what is left under .building is removed

Where the system cannot exchange two names, the run before steps aside to OUT/.building/4711/old/2026-09 first; a kill
between the two renames is mended by the next command, whichever it is.
"""

from __future__ import annotations

import contextlib
import ctypes
import errno
import os
import shutil
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
CANNOT = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def into_place(built: Path, target: Path, aside: Path) -> None:
    """Give the folder `built` the name `target`; what stood there moves below `built`'s parent, out of sight."""
    write_down(built)
    if not os.path.lexists(target):
        built.rename(target)
    elif not exchanged(built, target):
        aside.mkdir(exist_ok=True)
        target.rename(aside / target.name)
        built.rename(target)
    sync(target.parent)


def exchanged(one: Path, two: Path) -> bool:
    """Exchange two names in one move; False where this system or file system cannot."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    if rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(two), RENAME_EXCHANGE) == 0:
        return True
    if ctypes.get_errno() in CANNOT:
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(two))


def restore(aside: Path, out: Path) -> None:
    """Put back the runs that stepped aside for one that never came."""
    for kept in sorted(aside.iterdir()) if aside.is_dir() else []:
        if not os.path.lexists(out / kept.name):
            with contextlib.suppress(OSError):
                kept.rename(out / kept.name)


def write_down(folder: Path) -> None:
    """Make sure every byte below a folder is on the disk."""
    for path, _, files in os.walk(folder):
        for name in files:
            sync(Path(path) / name)
        sync(Path(path))


def sync(path: Path) -> None:
    """Make sure a file, or the names in a folder, are on the disk."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(path: Path) -> None:
    """Remove a file, a link or a folder with all that is in it."""
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
