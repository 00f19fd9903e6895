"""Account reconciliations: adjusted balances against what stands outside the ledger, and what a rule proves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pdfminer.high_level import extract_text
from python_calamine import CalamineWorkbook

import folder

if TYPE_CHECKING:
    from pathlib import Path

CHART = """
account  name  type  control
1220  Machines  asset  -
1510  Trade receivables  asset  ar
1930  Bank  asset  bank
1980  Till  asset  -
2091  Retained earnings  equity  -
2350  Bank loan  liability  -
2440  Trade payables  liability  -
3010  Sales  revenue  -
5010  Rent  expense  -
"""
# 1220 stands still at 6,000; 1930 ends at 1,000; 1980 at nil; 2350 at -5,000; 2440 at -1,800; 1510 at 2,000
ENTRIES = """
entry_no  voucher  posting_date  account  amount
1  V1  2026-01-02  1220  6000.00
2  V1  2026-01-02  2091  -2500.00
3  V1  2026-01-02  2350  -4500.00
4  V1  2026-01-02  1930  1000.00
5  V2  2026-09-10  1510  2000.00
6  V2  2026-09-10  3010  -2000.00
7  V3  2026-09-12  5010  1800.00
8  V3  2026-09-12  2440  -1800.00
9  V4  2026-09-30  1980  5.00
10  V4  2026-09-30  1980  -5.00
11  V5  2026-09-30  1930  500.00
12  V5  2026-09-30  2350  -500.00
13  V6  2026-09-30  1930  -500.00
14  V6  2026-09-30  5010  500.00
"""
RECEIVABLE = """
entry_no  ledger  party  posting_date  amount  control_account  document_type
S1  ar  K1  2026-09-10  2000.00  1510  invoice
"""
ALL = """
account  date  amount  source  reference  prepared_by  reviewed_by
1930  2026-09-30  1000.00  bank_statement  no 9  Anna  Bo
2350  2026-09-30  -5000.00  loan  letter  Anna  Bo
2440  2026-09-30  -1800.00  other  statements  Anna  Bo
"""
STATES = "select account, state, rule from readiness.account_reconciliations order by account"
FOUND = """select severity, code, subject, amount, detail from findings.findings where room = 'reconciliation'
    order by subject, code"""


def closed(place: Path, externals: str = "", items: str = "", settings: str = "", **files: str) -> folder.Closed:
    """A close with these external balances and reconciling items."""
    given = {"external_balances.csv": externals, "reconciling_items.csv": items}
    extracts = {name: text for name, text in given.items() if text} | {
        f"{name}.csv": text for name, text in files.items()
    }
    place /= f"f{len(list(place.iterdir()))}"
    folder.write(place, {"gl_entries.csv": ENTRIES, "subledger_entries.csv": RECEIVABLE, **extracts}, chart=CHART)
    toml = place / "close.toml"
    toml.write_text(toml.read_text() + settings)
    return folder.closed(place)


def one(account: str, amount: str, *, day: str = "2026-09-30", by: str = "Anna", reviewed: str = "Bo") -> str:
    return (
        "account  date  amount  source  prepared_by  reviewed_by\n"
        f"{account}  {day}  {amount}  bank_statement  {by}  {reviewed or '-'}"
    )


BANK_ONLY = '\n[readiness]\nreconcile = ["1930"]\n'


def test_without_external_balances_nothing_blocks_and_rules_still_prove(tmp_path: Path) -> None:
    done = closed(tmp_path)
    assert done.rows(STATES) == [
        ("1220", "certified", "unchanged"),
        ("1510", "certified", "subledger"),
        ("1930", "open", ""),
        ("1980", "certified", "zero"),
        ("2350", "open", ""),
        ("2440", "open", ""),
    ]
    assert done.rows(FOUND) == []
    check = "select state, count, detail from readiness.checks where check_name = 'account_reconciliations'"
    assert done.rows(check) == [("pass", 0, "nothing_to_check")]


def test_every_account_is_proved(tmp_path: Path) -> None:
    done = closed(tmp_path, ALL)
    assert {state for _, state, _ in done.rows(STATES)} == {"certified", "reconciled"}
    sql = """select account, ledger_balance, external, reconciling, difference, prepared_by, reviewed_by, age_days
        from readiness.account_reconciliations where account = '2350'"""
    assert done.rows(sql) == [("2350", -5000, -5000, 0, 0, "Anna", "Bo", 0)]
    assert (done.run.status, done.run.blocking) == ("FINAL", 0)


#   statement  items (amount, clears)                       difference = 1,000 - (statement - items)
@pytest.mark.parametrize(
    ("statement", "items", "difference", "severity"),
    [
        ("1000.00", [], 0, None),
        ("1100.00", [("100.00", "2026-10-05")], 0, None),
        ("980.00", [("-20.00", "2026-10-05")], 0, None),
        ("1080.00", [("100.00", "2026-10-05"), ("-20.00", "2026-10-02")], 0, None),
        ("900.00", [], 100, "warn"),
        ("2000.00", [], -1000, "warn"),
        ("2000.01", [], -1000.01, "block"),
        ("1100.00", [("99.99", "2026-10-05")], -0.01, "warn"),
    ],
)
def test_the_ledger_is_the_external_balance_less_the_items_between(
    tmp_path: Path, statement: str, items: list[tuple[str, str]], difference: float, severity: str | None
) -> None:
    rows = [f"1930  2026-09-{29 - n}  {amount}  Item {n}  {clears}" for n, (amount, clears) in enumerate(items)]
    listed = "\n".join(("account  date  amount  text  clears_on", *rows)) if rows else ""
    done = closed(tmp_path, one("1930", statement), listed, BANK_ONLY)
    [(found,)] = done.rows("select difference from readiness.account_reconciliations where account = '1930'")
    assert float(found) == difference
    assert [row[0] for row in done.rows(FOUND)] == ([severity] if severity else [])
    state = "select state from readiness.checks where check_name = 'account_reconciliations'"
    assert done.rows(state) == [(severity or "pass",)]


def test_once_balances_are_given_every_account_is_to_be_proved(tmp_path: Path) -> None:
    done = closed(tmp_path, one("1930", "1000.00"))
    assert done.rows(FOUND) == [
        ("block", "account_reconciliations", "2350", -5000, "missing"),
        ("block", "account_reconciliations", "2440", -1800, "missing"),
    ]
    assert closed(tmp_path, one("1930", "1000.00"), settings=BANK_ONLY).rows(FOUND) == []


def test_materiality_and_block_are_the_readers_to_say(tmp_path: Path) -> None:
    high = '\n[readiness]\nmateriality = "3000.00"\n'
    assert [row[0] for row in closed(tmp_path, one("1930", "1000.00"), settings=high).rows(FOUND)] == ["block", "warn"]
    off = "\n[readiness]\nblock = []\n"
    assert [row[0] for row in closed(tmp_path, one("1930", "1000.00"), settings=off).rows(FOUND)] == ["warn", "warn"]


@pytest.mark.parametrize("name", ["Anna", "ANNA ", " a n n a"])
def test_whoever_prepared_a_reconciliation_cannot_review_it(tmp_path: Path, name: str) -> None:
    done = closed(tmp_path, one("1930", "1000.00", reviewed=name), settings=BANK_ONLY)
    assert done.rows(FOUND) == [("warn", "account_reconciliations", "1930", 1000, "refused")]


def test_a_reconciliation_nobody_reviewed_is_told_where_others_are_reviewed(tmp_path: Path) -> None:
    alone = one("1930", "1000.00", reviewed="")
    assert closed(tmp_path, alone, settings=BANK_ONLY).rows(FOUND) == []
    both = alone + "\n2440  2026-09-30  -1800.00  other  Anna  Bo"
    found = closed(tmp_path, both, settings=BANK_ONLY).rows(FOUND)
    assert found == [("warn", "reconciliation_unreviewed", "1930", 1000, "Anna")]


def test_the_latest_day_counts_and_one_before_the_period_is_too_old(tmp_path: Path) -> None:
    months = one("1930", "500.00", day="2026-08-31") + "\n1930  2026-09-30  1000.00  bank_statement  Anna  Bo"
    months += "\n1930  2026-10-31  7.00  bank_statement  Anna  Bo"
    assert closed(tmp_path, months, settings=BANK_ONLY).rows(FOUND) == []
    old = closed(tmp_path, one("1930", "1000.00", day="2026-08-31"), settings=BANK_ONLY)
    assert old.rows(FOUND) == [("warn", "account_reconciliations", "1930", 1000, "stale")]
    assert old.rows("select age_days from readiness.account_reconciliations") == [(30,)]
    still = closed(tmp_path, one("1220", "6000.00", day="2026-06-30"), settings='\n[readiness]\nreconcile = ["1220"]\n')
    assert still.rows(FOUND) == []  # nothing has moved the machines since


def test_balances_of_one_day_add_up(tmp_path: Path) -> None:
    two = one("1930", "400.00") + "\n1930  2026-09-30  600.00  bank_statement  Anna  Bo"
    assert closed(tmp_path, two, settings=BANK_ONLY).rows(FOUND) == []


def test_an_item_that_should_have_cleared_is_told_with_its_row(tmp_path: Path) -> None:
    items = """
account  date  amount  text  document_no  clears_on
1930  2026-08-20  100.00  Cheque  C-17  2026-09-15
1930  2026-10-02  55.00  Of next month  -  -
"""
    done = closed(tmp_path, one("1930", "1100.00"), items, BANK_ONLY)
    assert done.rows(FOUND) == [("warn", "reconciling_item_overdue", "1930 Cheque 2026-08-20 C-17", 100, "1930")]
    sql = "select source_file, source_row, message from findings.findings where code = 'reconciling_item_overdue'"
    [(file, row, message)] = done.rows(sql)
    assert (file, row) == ("c1/reconciling_items.csv", 2)
    assert "should have cleared on 15/09/2026; it is 41 days old" in message


def test_an_account_in_another_currency_is_proved_in_it(tmp_path: Path) -> None:
    entries = """
entry_no  voucher  posting_date  account  amount  currency  amount_currency
1  V1  2026-09-10  1930  90.00  USD  100.00
2  V1  2026-09-10  3010  -90.00  -  -
"""
    statement = """
account  date  amount  currency  amount_currency  source
1930  2026-09-30  90.00  USD  {usd}  bank_statement
"""
    for usd, expected in (
        ("100.00", []),
        ("101.00", [("warn", "account_reconciliations", "1930", -1, "currency_difference")]),
    ):
        done = closed(tmp_path, statement.format(usd=usd), settings=BANK_ONLY, gl_entries=entries)
        assert done.rows(FOUND) == expected


def test_a_balance_of_an_account_the_chart_does_not_know_is_told(tmp_path: Path) -> None:
    done = closed(tmp_path, one("1930", "1000.00") + "\n9999  2026-09-30  10.00  other  Anna  Bo", settings=BANK_ONLY)
    assert done.rows(FOUND) == [("warn", "account_reconciliations", "9999", -10, "unknown")]


def test_adjusted_balances_are_what_is_proved(tmp_path: Path) -> None:
    """The statement shows 40.00 of fees the ledger lacks; the adjustment that books them makes the two equal."""
    adjustment = """
voucher  posting_date  account  amount  prepared_by  approved_by
F1  2026-09-30  5010  40.00  Anna  Bo
F1  2026-09-30  1980  -40.00  Anna  Bo
"""
    only = '\n[readiness]\nreconcile = ["1980"]\n'
    done = closed(tmp_path, one("1980", "-40.00"), settings=only, adjustments=adjustment)
    sql = "select adjustment, ledger_balance, state from readiness.account_reconciliations"
    assert done.rows(sql) == [(-40, -40, "reconciled")]


@pytest.mark.parametrize(
    ("setting", "said"),
    [('reconcile = ["typ:asset"]', "nothing is selected by 'typ:'"), ('materiality = "-1"', "materiality")],
)
def test_settings_that_say_nothing_sensible_are_refused(tmp_path: Path, setting: str, said: str) -> None:
    with pytest.raises(Exception, match=said):
        closed(tmp_path, settings=f"\n[readiness]\n{setting}\n")


def test_the_binder_shows_every_account_in_chart_order_with_who_and_what(tmp_path: Path) -> None:
    items = "account  date  amount  text  document_no  clears_on\n1930  2026-09-28  100.00  Cheque  C-17  2026-10-05"
    closed(tmp_path, ALL.replace("1000.00", "1100.00"), items)
    done = folder.closed(tmp_path / "f0", pdf=True).run
    assert done.pack
    text = " ".join(extract_text(done.pack).split())
    for said in (
        "All 6 accounts are proved: 3 by external balances, 3 by rule.",
        "reconciled · prepared by Anna, reviewed by Bo · of the period end",
        "bank statement · no 9 · 30/09/2026",
        "C-17 · Cheque · 28/09/2026 · clears on 05/10/2026",
        "certified by rule · nothing moved in the period",
        "certified by rule · subledger ties",
    ):
        assert said in text, said
    book = CalamineWorkbook.from_path(str(done.folder / "workbook.xlsx"))
    rows = book.get_sheet_by_name("Account reconciliations").to_python()
    assert [row[1] for row in rows if row[0] == "C1" and row[1] != ""][:6] == [
        "1220",
        "1510",
        "1930",
        "1980",
        "2350",
        "2440",
    ]
