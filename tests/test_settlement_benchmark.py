"""Thousands of generated entries, settled by a ladder of rules: nothing that is not so, and nearly all that is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from folder import loaded

if TYPE_CHECKING:
    from collections.abc import Iterator

BENCHMARKS = Path(__file__).resolve().parents[1] / "benchmarks"
MUST_STAY_OPEN = {"not paid", "not expected", "differs too much", "twins, one payment"}


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, dict[str, Any]]]:
    """The scores of a close of the generated entries, by story."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
        import open_entries
        import scores

        place = tmp_path_factory.mktemp("generated")
        folder = open_entries.write(place / "close", 4_000, place / "truth.parquet")
        loaded(folder, "readiness", "settlement", "ledger", verb="")
        yield {row["story"]: row for row in scores.of_close(folder, place / "truth.parquet").iter_rows(named=True)}


def test_every_match_is_true(scored: dict[str, dict[str, Any]]) -> None:
    assert scored["all"]["precision"] == 1.0
    assert scored["all"]["settled"] > 3_000


def test_nearly_all_that_belongs_together_is_found(scored: dict[str, dict[str, Any]]) -> None:
    assert scored["all"]["recall"] >= 0.98


def test_what_only_looks_alike_stays_open(scored: dict[str, dict[str, Any]]) -> None:
    assert {story: scored[story]["settled"] for story in MUST_STAY_OPEN} == dict.fromkeys(MUST_STAY_OPEN, 0)


def test_the_truth_counts_groups_whole() -> None:
    # a payment of 100 settled with the wrong one of two invoices: both entries count as wrong
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(BENCHMARKS), *sys.path])
        import scores

        truth = pl.DataFrame({"entry_no": ["1", "2", "3"], "story": ["twin"] * 3, "group": [1, 1, 0]})
        found = pl.DataFrame({"entry_no": ["2", "3"], "settlement_id": ["S", "S"], "rule": ["", ""], "amount": [1, -1]})
        [row, _] = scores.by_story(scores.matches(truth, found)).iter_rows(named=True)
        assert (row["precision"], row["recall"], row["settled"]) == (0.0, 0.0, 2)
