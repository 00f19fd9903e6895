"""Every worked example of currency revaluation, put to the product through its front door: folder in, tables out."""

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
AREAS = {"d365": ("fx-*", "tc-to-reporting-chain"), "group": ("fx_reval_*",)}


def adapter() -> ModuleType | None:
    """The adapter beside the vectors; None where they are absent."""
    if not (VECTORS / "adapter.py").is_file():
        return None
    sys.path.insert(0, str(VECTORS))
    import adapter as found

    return found


ADAPTER = adapter()


def cases() -> list[tuple[str, str]]:
    """Every vector of the area, with each of its folders."""
    if ADAPTER is None:
        return []
    files = [
        (area, path)
        for area, names in AREAS.items()
        for name in names
        for path in (VECTORS / area).glob(f"{name}.json")
    ]
    return [
        (f"{area}/{path.stem}", name) for area, path in sorted(files) for name in ADAPTER.variants(ADAPTER.load(path))
    ]


@pytest.mark.skipif(ADAPTER is None, reason="the worked examples are not beside this checkout")
@pytest.mark.parametrize(("name", "variant"), cases(), ids=str)
def test_a_worked_example(tmp_path: Path, name: str, variant: str) -> None:
    assert ADAPTER is not None
    vector = ADAPTER.load(VECTORS / f"{name}.json")
    ADAPTER.write_folder(vector, tmp_path / "close", variant)
    run = close(tmp_path / "close", pdf=False)
    assert ADAPTER.mismatches(vector, run.folder.parent, variant) == []
