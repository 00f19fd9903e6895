"""What cannot be used, said so that the reader knows where to look and what to do.

    close.toml:12: currency = "SKE"; no currency has this code, did you mean "SEK"?

A fault of the user's folder is a Fault; all of them travel together in one Unusable, and nothing is written. Any other
exception is a fault of ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True)
class Fault:
    """One thing that cannot be used: the file (or option), its line, what was read there, and the remedy."""

    place: str
    line: int | None
    read: str
    remedy: str

    def __str__(self) -> str:
        """`close.toml:12: what was read; remedy`, without control characters that would steer a terminal."""
        line = "" if self.line is None else f":{self.line}"
        text = f"{self.place}{line}: {self.read}; {self.remedy}"
        return "".join(sign if sign.isprintable() else " " for sign in text)


class Unusable(Exception):  # noqa: N818 - the folder is, not the program
    """The folder or an extract cannot be used: every fault found, in the order of files and lines. Exit code 2."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """`faults` may come in any order."""
        self.faults = tuple(sorted(faults, key=lambda fault: (fault.place, fault.line or 0)))
        super().__init__("\n".join(map(str, self.faults)))


def unusable(place: str, read: str, remedy: str) -> Unusable:
    """The one fault that leaves nothing else to say."""
    return Unusable([Fault(place, None, read, remedy)])


def damaged_run(place: str) -> Unusable:
    """A finished run whose files changed after they were written."""
    return unusable(place, "it is damaged", "make that close again")


def run_before(place: str) -> Unusable:
    """The run a close compares itself with, damaged."""
    return unusable(place, "the run before cannot be read", 'close that period again, or set previous = "none"')
