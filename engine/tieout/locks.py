"""Locks that the system lets go of when their process ends, however it ends: one run a folder, one owner a building.

A lock file names the process that holds it. It is removed when let go, so that nothing is left in a folder that could
not be used. Processes started by a run do not keep its locks.
"""

from __future__ import annotations

import fcntl
import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_HELD: set[int] = set()


class Held(Exception):  # noqa: N818 - what the lock is
    """Another process holds the lock; `owner` is its number as text, "" where it cannot be read."""

    def __init__(self, owner: str) -> None:
        super().__init__(owner)
        self.owner = owner


class Lock:
    """A lock file, held from `take` to `free`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.handle = -1

    def take(self) -> None:
        """Hold the lock, or raise Held."""
        while self.handle < 0:
            handle = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC, 0o644)
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                owner = os.read(handle, 20).decode("ascii", "replace").strip()
                os.close(handle)
                raise Held(owner) from None
            if self._is_file(handle):
                self.handle = handle
            else:  # the owner before removed the file while we waited for it
                os.close(handle)
        _HELD.add(self.handle)
        os.ftruncate(self.handle, 0)
        os.pwrite(self.handle, f"{os.getpid()}\n".encode(), 0)

    def free(self) -> None:
        """Let the lock go and remove its file."""
        if self.handle >= 0:
            with suppress(OSError):
                self.path.unlink()
            _HELD.discard(self.handle)
            os.close(self.handle)
            self.handle = -1

    def _is_file(self, handle: int) -> bool:
        """Whether the file that was locked still has its name."""
        try:
            return os.path.samestat(os.fstat(handle), self.path.stat())
        except OSError:
            return False


def _forget() -> None:
    """A forked worker lets go of what it inherited: its parent alone decides when a lock is free."""
    for handle in _HELD:
        with suppress(OSError):
            os.close(handle)
    _HELD.clear()


os.register_at_fork(after_in_child=_forget)
