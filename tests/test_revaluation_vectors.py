"""Every worked example of currency revaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from worked_examples import each_example, mismatches

if TYPE_CHECKING:
    from pathlib import Path

    from worked_examples import Case


@each_example("d365/fx-*", "d365/tc-to-reporting-chain", "group/fx_reval_*")
def test_a_worked_example(tmp_path: Path, case: Case) -> None:
    assert mismatches(case, tmp_path, "readiness", "settlement", "revaluation", "ledger") == []
