"""Paths that close.toml names: relative to the folder, inside it, `{period}` the one word that stands for another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, PlainValidator, ValidationInfo

from tieout.settings import known

if TYPE_CHECKING:
    from pathlib import Path

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
OUTSIDE = "move the file into the folder and name it from there, or add --allow-outside"


@dataclass(frozen=True)
class Where:
    """The folder that paths start from, whether they may leave it, and the ids of the companies that close in it."""

    folder: Path
    allow_outside: bool = False
    companies: tuple[str, ...] = ()

    def check(self, text: str) -> str:
        """The path, or ValueError with the remedy."""
        if not text.strip() or "\0" in text:
            raise ValueError("write the path of a file or folder")
        for word in PLACEHOLDER.findall(text):
            if word != "period":
                raise ValueError("only {period} stands for something in a path")
        if "\\" in text:
            raise ValueError("write paths with forward slashes: 2026-09/se01")
        if not self.allow_outside:
            self._inside(text)
        return text

    def _inside(self, text: str) -> None:
        """Refuse absolute paths and paths that step out of the folder (links are followed when files are read)."""
        if PurePosixPath(text).is_absolute() or PureWindowsPath(text).drive:
            raise ValueError(f"an absolute path; {OUTSIDE}")
        depth = 0
        for part in PurePosixPath(text).parts:
            depth += -1 if part == ".." else 1
            if depth < 0:
                raise ValueError(f"leaves the close folder; {OUTSIDE}")


def _checked(value: str, info: ValidationInfo) -> str:
    """A path of the close."""
    return info.context.check(value) if isinstance(info.context, Where) else value


def _extracts(value: Any, info: ValidationInfo) -> str | tuple[str, ...]:
    """A folder, or a list of files and globs."""
    names = (value,) if isinstance(value, str) else value
    if not isinstance(names, tuple) or not names or not all(isinstance(name, str) for name in names):
        raise ValueError('write a folder, "2026-09/se01", or a list of files, ["ledger.csv", "chart/*.csv"]')
    for name in names:
        _checked(name, info)
    return value if isinstance(value, str) else names


def _definition(value: str, info: ValidationInfo) -> str:
    """A shipped layout by name, or a file of the folder."""
    if value.endswith(".toml"):
        return _checked(value, info)
    if value not in known.definitions():
        remedy = known.choose(value, known.definitions(), known.DEFINITIONS)
        raise ValueError(f'{remedy}; a layout of your own is a file: statements = "ours.toml"')
    return value


FilePath = Annotated[str, AfterValidator(_checked)]
Extracts = Annotated[str | tuple[str, ...], PlainValidator(_extracts)]
Definition = Annotated[str, AfterValidator(_definition)]
