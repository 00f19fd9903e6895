"""Every worked example of inventory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from worked_examples import each_example, mismatches

if TYPE_CHECKING:
    from pathlib import Path

    from worked_examples import Case

ARGUED = (  # the figure cannot be had from what the folder holds; why is in DECISIONS.md
    ("inventory/unit-cost-ignores-open-negative", "movements"),
)


@each_example("inventory/*", "d365/inv-*", "group/inventory_*", argued=ARGUED)
def test_a_worked_example(tmp_path: Path, case: Case) -> None:
    assert mismatches(case, tmp_path) == []
