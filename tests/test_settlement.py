"""What is open at the period end: items, what was settled of them, what of an earlier revaluation stands on them."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

import pytest

from tieout.journal import proposal_id
from together import Company, books, company

if TYPE_CHECKING:
    from folder import Closed

ROOMS = ("readiness", "settlement", "ledger")
CHART = """
account  name               type       control  settle
1510     Trade receivables  asset      ar       -
1930     Clearing           asset      -        true
2440     Trade payables     liability  ap       -
3010     Sales              revenue    -        -
3960     Unrealised gain    revenue    -        -
2091     Retained           equity     -        -
"""
ENTRIES = """
entry_no  voucher  posting_date  account  amount   currency  amount_currency  document_no
1         V1       2026-08-10    1510      900.00  USD        1000.00         INV1
2         V1       2026-08-10    3010     -900.00  -          -               INV1
3         R1       2026-08-31    1510       50.00  USD           0.00         {revalued}
4         R1       2026-08-31    3960      -50.00  -          -               {revalued}
5         V2       2026-09-10    1930      372.00  -          -               PAY1
6         V2       2026-09-10    1510     -372.00  USD        -400.00         PAY1
"""
ITEMS = """
entry_no  ledger  party  posting_date  due_date    amount   control_account  currency  amount_currency  document_no
A1        ar      K1     2026-08-10    2026-09-09   900.00  1510             USD        1000.00         INV1
A2        ar      K1     2026-09-10    -           -372.00  1510             USD        -400.00         PAY1
"""
PAID = """
ledger  entry_no  applied_to  date        amount_currency
ar      A2        A1          2026-09-10  400.00
"""
OPEN = """select entry_no, remaining_currency, remaining, remaining_reporting, unrealized, age_days, bucket
          from settlement.open_items order by entry_no"""
NUMBER = count(1)
FREED = "select entry_no, origin, unrealized, held_on from settlement.freed order by entry_no"


def of_customer(items: str = ITEMS, applied: str = "") -> Company:
    """Invoice and payment above: the invoice revalued by 50.00 in August, and that imported."""
    name = f"AR{next(NUMBER)}"
    revalued = proposal_id(name, "revaluation", "ar", "2026-08", "A1")
    files = {"accounts.csv": CHART, "gl_entries.csv": ENTRIES.format(revalued=revalued), "subledger_entries.csv": items}
    return company(files | ({"subledger_applications.csv": applied} if applied else {}), name=name, only=ROOMS)


def of_ledger(entries: str, **tables: str) -> Company:
    """A company that has a ledger only."""
    files = {"accounts.csv": CHART, "gl_entries.csv": entries}
    return company(files | {f"{name}.csv": text for name, text in tables.items()}, only=ROOMS)


def told(run: Closed, sql: str) -> list[dict[str, str]]:
    """Rows as a text table shows them."""
    names = sql.removeprefix("select ").split("from")[0].replace(",", " ").split()
    cells = [["." if cell in (None, "") else f"{cell}" for cell in row] for row in run.rows(sql)]
    return [dict(zip(names, row, strict=True)) for row in cells]


@books(of_customer(applied=PAID))
def test_an_invoice_partly_paid_keeps_its_share_of_everything(run: Closed) -> None:
    # 600 of 1,000 USD are open: 540.00 of 900.00 booked, 30.00 of the 50.00 revalued; 20.00 are set free
    assert told(run, OPEN)[1:] == [
        {
            "entry_no": "A1", "remaining_currency": "600.0000", "remaining": "540.0000",
            "remaining_reporting": "540.0000", "unrealized": "30.0000", "age_days": "21", "bucket": "1-30",
        }
    ]  # fmt: skip
    assert told(run, FREED) == [{"entry_no": "A1", "origin": "extract", "unrealized": "20.0000", "held_on": "1510"}]


@books(of_customer())
def test_nothing_settled_nothing_set_free(run: Closed) -> None:
    assert [
        (row["entry_no"], row["remaining"], row["unrealized"]) for row in told(run, OPEN) if row["entry_no"] != "5"
    ] == [
        ("A1", "900.0000", "50.0000"),
        ("A2", "-372.0000", "0.0000"),
    ]
    assert told(run, FREED) == []
    tie = "select subledger, unrealized, ledger_balance, difference from readiness.subledger_ties"
    assert [tuple(map(str, row)) for row in run.rows(f"{tie} where control_account = '1510'")] == [
        ("528.0000", "50.0000", "578.0000", "0.0000")
    ]


def paid_on(day: str) -> Company:
    """The payment is there since 15 August and applied on a day."""
    return of_customer(ITEMS.replace("2026-09-10    -  ", "2026-08-15    -  "), PAID.replace("2026-09-10", day))


@pytest.mark.parametrize(
    ("run", "freed"),
    [
        (paid_on("2026-08-20"), []),
        (paid_on("2026-09-10"), [("20.0000", "extract")]),
        (paid_on("2026-10-01"), []),
    ],
    ids=["before the revaluation: the 50.00 were made on what was left", "since", "after the period end"],
    indirect=["run"],
)
def test_only_what_was_settled_since_the_revaluation_is_set_free(run: Closed, freed: list[tuple[str, str]]) -> None:
    assert [(row["unrealized"], row["origin"]) for row in told(run, FREED)] == freed


STATED = (
    ITEMS.replace("document_no\n", "document_no  unrealized\n")
    .replace("INV1\n", "INV1  45.00\n")
    .replace("PAY1\n", "PAY1  -\n")
)


@books(of_customer(STATED, PAID))
def test_amounts_the_extract_states_stand_as_at_the_end_of_the_period_before(run: Closed) -> None:
    assert [row["unrealized"] for row in told(run, OPEN) if row["entry_no"] == "A1"] == ["27.0000"]
    assert [row["unrealized"] for row in told(run, FREED)] == ["18.0000"]


LISTED = """
entry_no  ledger  party  posting_date  due_date    amount  control_account  currency  amount_currency  remaining
A1        ar      K1     2026-06-10    2026-06-30  900.00  1510             USD       1000.00          540.00
A2        ar      K1     2026-10-02    -           100.00  1510             -         -                100.00
A3        ar      K1     2026-09-15    2026-10-15   70.00  1510             -         -                 70.00
"""


@books(of_customer(LISTED))
def test_a_list_of_open_items_is_open_as_it_stands(run: Closed) -> None:
    assert [
        (row["entry_no"], row["remaining_currency"], row["remaining"], row["bucket"]) for row in told(run, OPEN)
    ] == [
        ("5", "372.0000", "372.0000", "1-30"),
        ("A1", "600.0000", "540.0000", ">90"),
        ("A3", "70.0000", "70.0000", "<=0"),
    ]


SETTLED = """
entry_no  voucher  posting_date  account  amount   settlement_id  settled_on  period_type
1         V1       2026-08-10    1930      900.00  -              -           -
2         V1       2026-08-10    3010     -900.00  -              -           -
3         V2       2026-09-10    1930      100.00  S1             -           -
4         V2       2026-09-10    3010     -100.00  -              -           -
5         V3       2026-09-12    1930     -100.00  S1             -           -
6         V3       2026-09-12    3010      100.00  -              -           -
7         V4       2026-09-14    1930       40.00  S2             2026-10-03  -
8         V4       2026-09-14    3010      -40.00  -              -           -
"""


@books(of_ledger(SETTLED))
def test_the_ledger_accounts_that_are_settled_item_by_item(run: Closed) -> None:
    # S1 is settled in September, S2 in October only
    assert [(row["entry_no"], row["remaining"]) for row in told(run, OPEN)] == [("1", "900.0000"), ("7", "40.0000")]


SINCE = """
entry_no  voucher  posting_date  account  amount
1         V0       2025-08-10    1930      900.00
2         V0       2025-08-10    3010     -900.00
3         V2       2026-09-10    1930      100.00
4         V2       2026-09-10    3010     -100.00
"""
OPENING = """
account  amount   document_no
1930      600.00  INV7
1930      300.00  -
2091     -900.00  -
"""


@books(of_ledger(SINCE, opening_balances=OPENING))
def test_a_stated_opening_is_where_the_items_begin(run: Closed) -> None:
    assert [(row["entry_no"], row["remaining"]) for row in told(run, OPEN)] == [
        ("3", "100.0000"),
        ("opening:3", "300.0000"),
        ("opening:INV7", "600.0000"),
    ]
