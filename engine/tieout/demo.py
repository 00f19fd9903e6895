"""The sample group: a copy of it, closed."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tieout.errors import unusable
from tieout.places import place

if TYPE_CHECKING:
    from tieout.runs import Run

GROUP = "nordhav"
PERIOD = "2026-09"
FOLDER = "tieout-demo"


def demo(folder: Path | str = FOLDER, **options: Any) -> Run:
    """Copy the sample group to a folder and close its September; options as for close.

    The folder must be new, empty or an earlier demo, whose extracts are then fresh again. Raises Unusable else.
    """
    from tieout import close

    sample, target = place("sample_data") / GROUP, Path(folder)
    if target.exists() and not _is_ours(sample, target):
        raise unusable(str(target), "there is something in it already", "name a new folder: tieout demo FOLDER")
    target.mkdir(parents=True, exist_ok=True)
    for original in sorted(sample.iterdir()):
        _copy(original, target / original.name)
    return close(target, period=PERIOD, **options)


def _is_ours(sample: Path, target: Path) -> bool:
    """Whether the folder is empty or an earlier demo."""
    if not target.is_dir():
        return False
    return not any(target.iterdir()) or _name(target) == _name(sample)


def _name(folder: Path) -> str | None:
    """The name of the close in a folder; None where there is none to be read."""
    try:
        values = tomllib.loads((folder / "close.toml").read_text(encoding="utf-8"))
        return str(values["close"]["name"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _copy(original: Path, copy: Path) -> None:
    """A file or folder of the sample in place of what an earlier demo had."""
    if original.is_dir():
        shutil.rmtree(copy, ignore_errors=True)
        shutil.copytree(original, copy)
    else:
        shutil.copyfile(original, copy)
