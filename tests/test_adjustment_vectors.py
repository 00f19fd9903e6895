"""Every worked example of accruals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from worked_examples import each_example, mismatches

if TYPE_CHECKING:
    from pathlib import Path

    from worked_examples import Case


@each_example("group/period_01_prepaid_day_split")
def test_a_worked_example(tmp_path: Path, case: Case) -> None:
    assert mismatches(case, tmp_path, "adjustment", "ledger") == []
