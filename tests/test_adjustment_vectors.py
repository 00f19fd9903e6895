"""Worked examples of accruals, put to the product through its front door."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tieout.close import close

if TYPE_CHECKING:
    from types import ModuleType

SHARED = Path(os.environ.get("TIEOUT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
VECTORS = SHARED / "vectors"
NAMES = ("group/period_01_prepaid_day_split",)


def adapter() -> ModuleType | None:
    """The adapter beside the vectors; None where they are absent."""
    if not (VECTORS / "adapter.py").is_file():
        return None
    sys.path.insert(0, str(VECTORS))
    import adapter as found

    return found


ADAPTER = adapter()


def cases() -> list[tuple[str, str]]:
    """Every vector with each of its folders."""
    if ADAPTER is None:
        return []
    return [(name, variant) for name in NAMES for variant in ADAPTER.variants(ADAPTER.load(VECTORS / f"{name}.json"))]


@pytest.mark.skipif(ADAPTER is None, reason="the worked examples are not beside this checkout")
@pytest.mark.parametrize(("name", "variant"), cases())
def test_a_worked_example(tmp_path: Path, name: str, variant: str) -> None:
    assert ADAPTER is not None
    vector = ADAPTER.load(VECTORS / f"{name}.json")
    ADAPTER.write_folder(vector, tmp_path / "close", variant)
    run = close(tmp_path / "close", pdf=False)
    assert ADAPTER.mismatches(vector, run.folder.parent, variant) == []
