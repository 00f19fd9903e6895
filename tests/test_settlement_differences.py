"""Exchange differences the ledger booked when an item was paid belong to its settlement: none is booked twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from together import Company, company

if TYPE_CHECKING:
    from folder import Closed

CHART = """
account  name               type
1510     Trade receivables  asset
1511     Other receivables  asset
1930     Bank               asset
3010     Sales              revenue
3960     Exchange gains     revenue
7960     Exchange losses    expense
"""
RULES = """
[[settlement]]
name = "one by one"
accounts = ["1510"]
match = "one_to_one"
on = ["document_no"]
amount_in = "transaction"
[[settlement]]
name = "many by many"
accounts = ["1511"]
match = "many_to_many"
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


def kept_on(account: str, entries: str) -> Company:
    """The company that keeps its receivables on an account, each of which has a rule."""
    files = {"accounts.csv": CHART, "gl_entries.csv": entries.replace("1510", account)}
    return company(files, settings=POSTING, rules=RULES, only=("readiness", "settlement", "ledger"))


@pytest.mark.parametrize(
    ("run", "account", "settled", "gain"),
    [
        (kept_on("1510", PAID), "1510", {"1", "4"}, "30.00"),
        (kept_on("1511", PAID), "1511", {"1", "4"}, "30.00"),
        (kept_on("1510", PAID + BOOKED.lstrip()), "1510", {"1", "4", "5"}, None),
        (kept_on("1511", PAID + BOOKED.lstrip()), "1511", {"1", "4", "5"}, None),
    ],
    ids=[f"{rule}, {booked}" for booked in ("not booked", "booked by the ledger") for rule in ("one", "many")],
    indirect=["run"],
)
def test_a_difference_is_booked_once(run: Closed, account: str, settled: set[str], gain: str | None) -> None:
    assert {entry for (entry,) in run.rows("select entry_no from settlement.matches")} == settled
    lines = run.rows("select account, amount from ledger.journals where room = 'settlement' order by 1")
    proposed = [(account, gain), ("3960", f"-{gain}")] if gain else []
    assert [(account, f"{amount:.2f}") for account, amount in lines] == proposed
    assert run.rows("select remaining from settlement.open_items") == []
