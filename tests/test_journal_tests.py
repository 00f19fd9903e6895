"""Journal entry tests: what an auditor looks at first; nothing in them blocks."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from folder import closed, write
from tieout.pack.chapters.journal_tests import judgement
from tieout.rooms.readiness import benford

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

HEAD = "entry_no  voucher  posting_date  account  amount  document_no  created_by  created_at\n"


def entries(*vouchers: tuple[str, str, str, str, str, str, str]) -> str:
    """Two-line vouchers: number, date, debit, credit, amount, document, created (user at time)."""
    lines = []
    for number, day, debit, credit, amount, document, made in vouchers:
        user, at = made.split("@") if made else ("-", "-")
        for account, side in ((debit, amount), (credit, f"-{amount}")):
            cells = (str(len(lines) + 1), number, day, account, side, document or "-", user, at)
            lines.append("  ".join(cells))
    return HEAD + "\n".join(lines) + "\n"


def found(run: Closed) -> dict[str, tuple[bool, int, Decimal]]:
    sql = "select test, is_tested, count, amount from readiness.page_journal_tests"
    return {test: (tested, count, amount) for test, tested, count, amount in run.rows(sql)}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    day = "2026-09-15"
    told = entries(
        ("V1", day, "1930", "3010", "123.45", "D1", "anna@2026-09-15T10:00:00"),
        ("V2", day, "1930", "3010", "5000.00", "D2", "anna@2026-09-15T11:00:00"),  # round thousands
        ("V3", "2026-09-12", "1930", "3010", "77.10", "D3", "anna@2026-09-12T12:00:00"),  # a Saturday
        ("V4", day, "5010", "2440", "88.80", "D4", "li@2026-09-15T23:15:00"),  # at night
        ("V5", day, "5010", "2440", "91.20", "D9", "li@2026-09-15T09:00:00"),
        ("V6", day, "5010", "2440", "91.20", "D9", "li@2026-09-15T09:05:00"),  # the same document again
    )
    return closed(write(tmp_path_factory.mktemp("tests"), {"gl_entries.csv": told}))


def test_each_test_points_at_the_entries_it_is_about(run: Closed) -> None:
    tests = found(run)
    assert tests["round_amounts"] == (True, 2, Decimal(10000))
    assert tests["weekend"] == (True, 2, Decimal("154.20"))
    assert tests["after_hours"] == (True, 2, Decimal("177.60"))
    assert tests["repeated_documents"] == (True, 4, Decimal("364.80"))


def test_what_needs_many_entries_says_that_it_was_not_tested(run: Closed) -> None:
    tests = found(run)
    assert tests["rare_users"] == (False, 0, Decimal(0))
    assert tests["rare_pairs"] == (False, 0, Decimal(0))


def test_entries_behind_a_test_are_listed_with_their_place(run: Closed) -> None:
    sql = "select voucher, account, amount, place from readiness.page_journal_test_entries where test = 'after_hours'"
    assert run.rows(sql) == [
        ("V4", "5010", Decimal("88.80"), "c1/gl_entries.csv:8"),
        ("V4", "2440", Decimal("-88.80"), "c1/gl_entries.csv:9"),
    ]


def test_nothing_blocks_and_few_amounts_draw_no_chart(run: Closed) -> None:
    assert run.codes("block") == []
    assert run.rows("select count(*) from readiness.page_benford") == [(0,)]


def test_rare_users_and_rare_pairs_are_seen_among_many(tmp_path: Path) -> None:
    usual = [
        (f"V{number}", "2026-09-15", "1930", "3010", f"{number}.10", f"D{number}", "anna@2026-09-15T10:00:00")
        for number in range(1, 221)
    ]
    odd = ("V999", "2026-09-15", "5010", "3010", "640.00", "D999", "eve@2026-09-15T10:00:00")
    run = closed(write(tmp_path, {"gl_entries.csv": entries(*usual, odd)}))
    assert found(run)["rare_users"] == (True, 2, Decimal(1280))
    sql = "select subject, voucher, amount from readiness.page_journal_test_entries where test = 'rare_pairs'"
    assert run.rows(sql) == [("5010 / 3010", "V999", Decimal(640))]
    digits = run.rows("select sum(count), sum(observed) from readiness.page_benford")[0]
    assert digits[0] == 442
    assert 999_910 <= digits[1] <= 1_000_000


def test_the_law_is_the_law() -> None:
    law = dict(benford())
    assert (law[10], law[11], law[99]) == (41_393, 37_789, 4_365)
    assert abs(sum(law.values()) - 1_000_000) <= 45


@given(st.integers(0, 20_000), st.integers(300, 10_000_000))
def test_a_spread_further_from_the_law_is_never_judged_nearer(apart: int, amounts: int) -> None:
    order = ("close", "fair", "marginal", "far")
    assert order.index(judgement(apart, amounts)) <= order.index(judgement(apart + 100, amounts))


def test_few_amounts_are_not_blamed_for_chance() -> None:
    assert judgement(3_600, 477) == "close"
    assert judgement(3_600, 10_000_000) == "far"
