"""Worked examples with expected figures, put to the product through its front door: folder in, tables out."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tieout.close import ROOMS, Options, _run, _silent

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

SHARED = Path(os.environ.get("TIEOUT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
VECTORS = SHARED / "vectors"
Case = tuple[str, str]


def adapter() -> ModuleType | None:
    """The adapter beside the examples; None where they are absent."""
    if not (VECTORS / "adapter.py").is_file():
        return None
    sys.path.insert(0, str(VECTORS))
    import adapter as found

    return found


ADAPTER = adapter()


def cases(*patterns: str, argued: tuple[Case, ...] = ()) -> list[Case]:
    """Every example of these patterns (group/settle_*) that has a form as a folder, with each of its folders."""
    found: list[Case] = []
    for path in sorted({path for pattern in patterns for path in VECTORS.glob(f"{pattern}.json")}) if ADAPTER else ():
        try:
            found += [(f"{path.parent.name}/{path.stem}", name) for name in ADAPTER.variants(ADAPTER.load(path))]
        except ADAPTER.NoForm:
            continue
    return [each for each in found if each not in argued]


def each_example(*patterns: str, argued: tuple[Case, ...] = ()) -> Callable[[Any], Any]:
    """A test of every example; skipped with a word where they are absent."""
    found = cases(*patterns, argued=argued)
    if not found:
        return pytest.mark.skip(reason="the worked examples are not beside this checkout")
    return pytest.mark.parametrize("case", found, ids=["-".join(case) for case in found])


def mismatches(case: Case, folder: Path, *rooms: str) -> list[str]:
    """Close the folder an example makes, by these rooms or by all; what differs from its expected figures."""
    assert ADAPTER is not None
    name, variant = case
    vector = ADAPTER.load(VECTORS / f"{name}.json")
    ADAPTER.write_folder(vector, folder / "close", variant)
    chosen = [room for room in ROOMS if not rooms or room[0] in rooms]
    run = _run(folder / "close", Options(pdf=False), "", chosen, _silent)
    found: list[str] = ADAPTER.mismatches(vector, run.folder.parent, variant)
    return found
