"""Every worked example of allocation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from examples_together import SideBySide, closed_once
from worked_examples import cases, each_example

if TYPE_CHECKING:
    from worked_examples import Case

EXAMPLES = ("d365/allocation-*", "group/alloc_*")
ROOMS = ("readiness", "allocation", "ledger")
together = closed_once(lambda path: SideBySide(cases(*EXAMPLES), path, *ROOMS))


@each_example(*EXAMPLES)
def test_a_worked_example(together: SideBySide, case: Case) -> None:
    assert together.mismatches(case) == []
