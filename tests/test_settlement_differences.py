"""Exchange differences the ledger booked when an item was paid belong to its settlement: none is booked twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from folder import closed, write

if TYPE_CHECKING:
    from pathlib import Path

CHART = """
account  name               type
1510     Trade receivables  asset
1930     Bank               asset
3010     Sales              revenue
3960     Exchange gains     revenue
7960     Exchange losses    expense
"""
RULE = """
[[settlement]]
name = "by document"
accounts = ["1510"]
match = "{match}"
on = ["document_no"]
amount_in = "transaction"
"""
POSTING = """
[company.posting]
realized_gain = "3960"
realized_loss = "7960"
"""
PAID = """
entry_no  voucher  posting_date  account  amount   currency  amount_currency  document_no
1         V1       2026-08-10    1510      900.00  USD        1000.00         INV1
2         V1       2026-08-10    3010     -900.00  -          -               INV1
3         V2       2026-09-10    1930      930.00  -          -               INV1
4         V2       2026-09-10    1510     -930.00  USD       -1000.00         INV1
"""
BOOKED = """
5         V2       2026-09-10    1510       30.00  USD           0.00         INV1
6         V2       2026-09-10    3960      -30.00  -             -            INV1
"""


@pytest.mark.parametrize("match", ["one_to_one", "many_to_many"])
@pytest.mark.parametrize(
    ("entries", "settled", "proposed"),
    [
        (PAID, {"1", "4"}, [("1510", "30.00"), ("3960", "-30.00")]),
        (PAID + BOOKED.lstrip(), {"1", "4", "5"}, []),
    ],
    ids=["not booked", "booked by the ledger"],
)
def test_a_difference_is_booked_once(
    tmp_path: Path, match: str, entries: str, settled: set[str], proposed: list[tuple[str, str]]
) -> None:
    run = closed(
        write(
            tmp_path, {"gl_entries.csv": entries}, chart=CHART, close=RULE.format(match=match), company=POSTING,
        )
    )  # fmt: skip
    matched = run.db.execute("select entry_no from settlement.matches").fetchall()
    assert {entry for (entry,) in matched} == settled
    lines = run.db.execute(
        "select account, amount from ledger.journals where room = 'settlement' order by 1"
    ).fetchall()
    assert [(account, f"{amount:.2f}") for account, amount in lines] == proposed
    assert run.db.execute("select remaining from settlement.open_items").fetchall() == []
