"""Open items out of a subledger's movements: what settles what, and that nothing is lost or made."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tieout.readers import items, national
from told_files import Taken

if TYPE_CHECKING:
    from pathlib import Path

ENTRY = ("entry_no", "amount", "document_type")
APPLIED = ("entry_no", "applied_to", "amount_currency")


def listed(folder: Path, amounts: list[str], ledger: str = "ar", currency: str = "") -> Taken:
    """One item with movements of those amounts, in their order."""
    told = national.Told(folder)
    movements = (
        items.Movement(row, "A", "P", "1300", "2026-09-01", Decimal(amount), currency)
        for row, amount in enumerate(amounts, start=1)
    )
    items.write(told, ledger, movements)
    return Taken(told)


def test_payments_settle_the_earliest_document_first(tmp_path: Path) -> None:
    found = listed(tmp_path, ["100.00", "50.00", "-120.00", "-30.00"])
    assert found.rows("subledger_entries", *ENTRY) == [
        ("A-1", "100.00", "invoice"),
        ("A-2", "50.00", "invoice"),
        ("A-3", "-120.00", "payment"),
        ("A-4", "-30.00", "payment"),
    ]
    assert found.rows("subledger_applications", *APPLIED) == [
        ("A-3", "A-1", "100.00"),
        ("A-3", "A-2", "20.00"),
        ("A-4", "A-2", "30.00"),
    ]


def test_what_a_supplier_is_owed_is_in_credit(tmp_path: Path) -> None:
    found = listed(tmp_path, ["-100.00", "40.00"], "ap")
    assert [row[2] for row in found.rows("subledger_entries", *ENTRY)] == ["invoice", "payment"]
    credit = listed(tmp_path / "credit", ["25.00"], "ap")
    assert credit.rows("subledger_entries", *ENTRY) == [("A-1", "25.00", "credit_note")]


def test_items_in_a_foreign_currency_are_listed_only(tmp_path: Path) -> None:
    found = listed(tmp_path, ["100.00", "-100.00"], currency="USD")
    assert len(found.rows("subledger_entries", "entry_no")) == 2
    assert found.rows("subledger_applications", "entry_no") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(st.integers(-(10**6), 10**6).filter(bool), min_size=1, max_size=12))
def test_what_is_open_adds_up_and_nothing_is_settled_beyond_itself(tmp_path: Path, cents: list[int]) -> None:
    amounts = [Decimal(one) / 100 for one in cents]
    found = listed(tmp_path / str(abs(hash(tuple(cents)))), [str(one) for one in amounts])
    settled: dict[str, Decimal] = defaultdict(Decimal)
    for entry, other, amount in found.rows("subledger_applications", *APPLIED):
        settled[entry] += Decimal(amount)
        settled[other] += Decimal(amount)
    rest = [(abs(amount) - settled[f"A-{n}"]) * (1 if amount > 0 else -1) for n, amount in enumerate(amounts, start=1)]
    assert all(abs(left) <= abs(amount) and left * amount >= 0 for left, amount in zip(rest, amounts, strict=True))
    assert sum(rest) == sum(amounts)
    assert all(left >= 0 for left in rest) or all(left <= 0 for left in rest)  # one side is settled in full
