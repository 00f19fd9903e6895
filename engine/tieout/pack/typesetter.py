"""Packs are laid out in processes beside the close: the renderer keeps memory, and its clock is set by the environment.

A typesetter takes packs one after the other, a line of JSON each, and answers each with a line: what went wrong, or
nothing. Starting one takes longer than most packs do, so it is kept for the next, and let go after `SPELL` of them.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tieout.pack.pdf import Job

SPELL = 16


class Typesetter:
    """A process that lays out packs."""

    def __init__(self) -> None:
        """Start the process; it reads its libraries while the close goes on."""
        package = str(Path(__file__).resolve().parents[2])
        paths = os.pathsep.join(part for part in (package, os.environ.get("PYTHONPATH", "")) if part)
        self.packs = 0
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tieout.pack.pdf"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, encoding="utf-8",
            env=os.environ | {"PYTHONPATH": paths, "PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip

    def lay_out(self, one: Job) -> str:
        """Lay out a pack; what went wrong, or ''."""
        self.packs += 1
        try:
            print(one.text(), file=self.process.stdin, flush=True)
            return str(json.loads(cast("IO[str]", self.process.stdout).readline()))
        except (OSError, ValueError):
            return f"its process ended with {self.let_go()}"

    def let_go(self) -> int:
        """End the process; the code it ended with."""
        self.process.terminate()
        self.process.communicate()
        return self.process.returncode


idle: list[Typesetter] = []


@atexit.register
def rest() -> None:
    """End the processes that wait for a pack."""
    while idle:
        idle.pop().let_go()


def waiting() -> Typesetter | None:
    """One that waits for a pack and still lives."""
    with suppress(IndexError):
        while setter := idle.pop():
            if setter.process.poll() is None:
                return setter
            setter.let_go()
    return None


def prepare() -> None:
    """Start a process for the pack that will be asked for, if none waits."""
    if sys.executable and not idle:
        idle.append(Typesetter())


def elsewhere(one: Job) -> None:
    """Lay out a pack in a process of its own; raises with what went wrong there."""
    setter = waiting() or Typesetter()
    wrong = setter.lay_out(one)
    if wrong or setter.packs >= SPELL:
        setter.let_go()
    else:
        idle.append(setter)
    if wrong:
        raise RuntimeError(f"laying out {Path(one.target).name} failed:\n{wrong}")
