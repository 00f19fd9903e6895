"""Every worked example of inventory, put to the product through its front door: folder in, tables out."""

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
AREAS = {"inventory": "*", "d365": "inv-*", "group": "inventory_*"}
ARGUED = {  # the figure cannot be had from what the folder holds; why is in DECISIONS.md
    ("inventory/unit-cost-ignores-open-negative", "movements"),
}


def adapter() -> ModuleType | None:
    """The adapter beside the vectors; None where they are absent."""
    if not (VECTORS / "adapter.py").is_file():
        return None
    sys.path.insert(0, str(VECTORS))
    import adapter as found

    return found


ADAPTER = adapter()


def cases() -> list[tuple[str, str]]:
    """Every vector that can be put to the product, with each of its folders."""
    if ADAPTER is None:
        return []
    found = []
    for area, pattern in AREAS.items():
        for path in sorted((VECTORS / area).glob(f"{pattern}.json")):
            try:
                names = [(f"{area}/{path.stem}", name) for name in ADAPTER.variants(ADAPTER.load(path))]
            except ADAPTER.NoForm:
                continue
            found += [each for each in names if each not in ARGUED]
    return found


@pytest.mark.skipif(ADAPTER is None, reason="the worked examples are not beside this checkout")
@pytest.mark.parametrize(("name", "variant"), cases(), ids=lambda part: part.replace("inventory/", ""))
def test_a_worked_example(tmp_path: Path, name: str, variant: str) -> None:
    assert ADAPTER is not None
    vector = ADAPTER.load(VECTORS / f"{name}.json")
    ADAPTER.write_folder(vector, tmp_path / "close", variant)
    run = close(tmp_path / "close", pdf=False)
    assert ADAPTER.mismatches(vector, run.folder.parent, variant) == []
