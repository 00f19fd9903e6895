"""Every worked example of currency revaluation."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from examples_together import SideBySide
from worked_examples import cases, each_example

if TYPE_CHECKING:
    from collections.abc import Iterator

    from worked_examples import Case

EXAMPLES = ("d365/fx-*", "d365/tc-to-reporting-chain", "group/fx_reval_*")
ROOMS = ("readiness", "settlement", "revaluation", "ledger")


@pytest.fixture(scope="module")
def together(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SideBySide]:
    """All of them."""
    made = SideBySide(cases(*EXAMPLES), tmp_path_factory.mktemp("examples"), *ROOMS)
    yield made
    made.close()


@each_example(*EXAMPLES)
def test_a_worked_example(together: SideBySide, case: Case) -> None:
    assert together.mismatches(case) == []
