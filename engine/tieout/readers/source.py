"""One file of an extract, and what reading it told: its row of load.files, the faults that stop the close."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.readers.presets import Preset


@dataclass(frozen=True)
class Source:
    """A file to be read: whose it is ("" = shared by all companies), the table it fills, how it is written."""

    company: str
    table: str
    path: Path
    name: str  # as the user wrote it, relative to the folder
    format: str  # csv, parquet, xlsx, fec, rates (a table of quotations a column), or a national format
    columns: dict[str, Any] = field(default_factory=dict, hash=False, compare=False)
    options: dict[str, str] = field(default_factory=dict, hash=False, compare=False)
    others: frozenset[str] = frozenset()  # companies that read the same file: each takes its own rows
    preset: Preset | None = field(default=None, hash=False, compare=False)  # the ERP's export its headings are of
    sheet: str = ""  # of a workbook
    package: str = ""  # the file it lies in, as the user wrote it: a ZIP package, a workbook of several tables
    entity: str = ""  # what the manifest of its package calls it

    @property
    def key(self) -> str:
        """The group whose parts are detected together."""
        return f"{self.company}/{self.table}/{self.format}/{self.preset.label if self.preset else ''}"


@dataclass(frozen=True)
class Stop:
    """A fault of a file that stops the close: where, what was read, what to do."""

    file: str
    read: str
    remedy: str
    line: int | None = None
