"""Account reconciliations: adjusted balances against what stands outside the ledger, and what a rule proves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

import folder
import tieout

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
ROOMS = ("readiness", "adjustment", "ledger", "reconciliation")
STATES = """select account, state, rule from readiness.account_reconciliations
    where company = 'nothing_given' order by account"""
FOUND = """select severity, code, subject, amount, detail from findings.findings
    where room = 'reconciliation' and company = '{}' order by subject, code"""
Files = dict[str, str]


def extracts(externals: str = "", items: str = "", **files: str) -> Files:
    """The extracts of a company with these external balances and reconciling items."""
    given = {"gl_entries": ENTRIES, "subledger_entries": RECEIVABLE, "external_balances": externals} | files
    return {f"{name}.csv": text for name, text in {**given, "reconciling_items": items}.items() if text}


def closed(place: Path, companies: dict[str, Files], settings: str = "") -> folder.Closed:
    """A close of companies with these extracts, as far as their reconciliations need."""
    return folder.loaded(folder.group(place, companies, settings, chart=CHART), *ROOMS)


def found(done: folder.Closed, company: str) -> list[tuple[object, ...]]:
    """What the room found of a company."""
    return done.rows(FOUND.format(company))


def one(account: str, amount: str, *, day: str = "2026-09-30", by: str = "Anna", reviewed: str = "Bo") -> str:
    return (
        "account  date  amount  source  prepared_by  reviewed_by\n"
        f"{account}  {day}  {amount}  bank_statement  {by}  {reviewed or '-'}"
    )


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> folder.Closed:
    """A company without external balances, and one with that of its bank."""
    companies = {"nothing_given": extracts(), "bank_given": extracts(one("1930", "1000.00"))}
    return closed(tmp_path_factory.mktemp("whole"), companies)


def test_without_external_balances_nothing_blocks_and_rules_still_prove(whole: folder.Closed) -> None:
    assert whole.rows(STATES) == [
        ("1220", "certified", "unchanged"),
        ("1510", "certified", "subledger"),
        ("1930", "open", ""),
        ("1980", "certified", "zero"),
        ("2350", "open", ""),
        ("2440", "open", ""),
    ]
    assert found(whole, "nothing_given") == []
    check = """select state, count, detail from readiness.checks
        where check_name = 'account_reconciliations' and company = 'nothing_given'"""
    assert whole.rows(check) == [("pass", 0, "nothing_to_check")]


def test_once_balances_are_given_every_account_is_to_be_proved(whole: folder.Closed) -> None:
    assert found(whole, "bank_given") == [
        ("block", "account_reconciliations", "2350", -5000, "missing"),
        ("block", "account_reconciliations", "2440", -1800, "missing"),
    ]


@pytest.mark.parametrize(
    ("setting", "severities"), [('materiality = "3000.00"', ["block", "warn"]), ("block = []", ["warn", "warn"])]
)
def test_materiality_and_block_are_the_readers_to_say(tmp_path: Path, setting: str, severities: list[str]) -> None:
    done = closed(tmp_path, {"C1": extracts(one("1930", "1000.00"))}, f"\n[readiness]\n{setting}\n")
    assert [row[0] for row in found(done, "C1")] == severities


# One group: every company a case of its own, of which the bank (and two accounts that stand still) are to be proved

BANKS: dict[str, Files] = {}


@pytest.fixture(scope="module")
def banks(tmp_path_factory: pytest.TempPathFactory) -> folder.Closed:
    only = '\n[readiness]\nreconcile = ["1220", "1930", "1980"]\n'
    return closed(tmp_path_factory.mktemp("banks"), BANKS, only)


#   case         statement  items (amount, clears)               difference = 1,000 - (statement - items)
STATEMENTS = [
    ("equal", "1000.00", [], 0, None),
    ("cheque", "1100.00", [("100.00", "2026-10-05")], 0, None),
    ("deposit", "980.00", [("-20.00", "2026-10-05")], 0, None),
    ("two_items", "1080.00", [("100.00", "2026-10-05"), ("-20.00", "2026-10-02")], 0, None),
    ("short", "900.00", [], 100, "warn"),
    ("at_most", "2000.00", [], -1000, "warn"),
    ("material", "2000.01", [], -1000.01, "block"),
    ("a_cent", "1100.00", [("99.99", "2026-10-05")], -0.01, "warn"),
]


def listed(items: list[tuple[str, str]]) -> str:
    """Reconciling items of the bank."""
    rows = [f"1930  2026-09-{29 - n}  {amount}  Item {n}  {clears}" for n, (amount, clears) in enumerate(items)]
    return "\n".join(("account  date  amount  text  clears_on", *rows)) if rows else ""


BANKS |= {name: extracts(one("1930", statement), listed(items)) for name, statement, items, *_ in STATEMENTS}


@pytest.mark.parametrize(("company", "difference", "severity"), [(name, *rest) for name, _, _, *rest in STATEMENTS])
def test_the_ledger_is_the_external_balance_less_the_items_between(
    banks: folder.Closed, company: str, difference: float, severity: str | None
) -> None:
    sql = "select difference from readiness.account_reconciliations where account = '1930' and company = '{}'"
    [(left,)] = banks.rows(sql.format(company))
    assert float(left) == difference
    assert [row[0] for row in found(banks, company)] == ([severity] if severity else [])
    state = "select state from readiness.checks where check_name = 'account_reconciliations' and company = '{}'"
    assert banks.rows(state.format(company)) == [(severity or "pass",)]


SELVES = {"self": "Anna", "self_in_capitals": "ANNA ", "self_spaced": " a n n a"}
BANKS |= {company: extracts(one("1930", "1000.00", reviewed=name)) for company, name in SELVES.items()}


@pytest.mark.parametrize("company", SELVES)
def test_whoever_prepared_a_reconciliation_cannot_review_it(banks: folder.Closed, company: str) -> None:
    assert found(banks, company) == [("warn", "account_reconciliations", "1930", 1000, "refused")]


BANKS["nobody_reviews"] = extracts(one("1930", "1000.00", reviewed=""))
BANKS["another_is_reviewed"] = extracts(
    one("1930", "1000.00", reviewed="") + "\n2440  2026-09-30  -1800.00  other  Anna  Bo"
)


def test_a_reconciliation_nobody_reviewed_is_told_where_others_are_reviewed(banks: folder.Closed) -> None:
    assert found(banks, "nobody_reviews") == []
    expected = [("warn", "reconciliation_unreviewed", "1930", 1000, "Anna")]
    assert found(banks, "another_is_reviewed") == expected


BANKS["three_months"] = extracts(
    one("1930", "500.00", day="2026-08-31")
    + "\n1930  2026-09-30  1000.00  bank_statement  Anna  Bo\n1930  2026-10-31  7.00  bank_statement  Anna  Bo"
)
BANKS["of_august"] = extracts(one("1930", "1000.00", day="2026-08-31"))
BANKS["of_june"] = extracts(one("1220", "6000.00", day="2026-06-30") + "\n1930  2026-09-30  1000.00  other  Anna  Bo")


def test_the_latest_day_counts_and_one_before_the_period_is_too_old(banks: folder.Closed) -> None:
    assert found(banks, "three_months") == []
    assert found(banks, "of_august") == [("warn", "account_reconciliations", "1930", 1000, "stale")]
    age = "select age_days from readiness.account_reconciliations where account = '1930' and company = 'of_august'"
    assert banks.rows(age) == [(30,)]
    assert found(banks, "of_june") == []  # nothing has moved the machines since


BANKS["two_accounts"] = extracts(one("1930", "400.00") + "\n1930  2026-09-30  600.00  bank_statement  Anna  Bo")


def test_balances_of_one_day_add_up(banks: folder.Closed) -> None:
    assert found(banks, "two_accounts") == []


BANKS["overdue"] = extracts(one("1930", "1100.00"), """
account  date  amount  text  document_no  clears_on
1930  2026-08-20  100.00  Cheque  C-17  2026-09-15
1930  2026-10-02  55.00  Of next month  -  -
""")  # fmt: skip


def test_an_item_that_should_have_cleared_is_told_with_its_row(banks: folder.Closed) -> None:
    assert found(banks, "overdue") == [("warn", "reconciling_item_overdue", "1930 Cheque 2026-08-20 C-17", 100, "1930")]
    sql = "select source_file, source_row, message from findings.findings where code = 'reconciling_item_overdue'"
    [(file, row, message)] = banks.rows(sql)
    assert (file, row) == ("overdue/reconciling_items.csv", 2)
    assert "should have cleared on 15/09/2026; it is 41 days old" in message


DOLLARS = """
entry_no  voucher  posting_date  account  amount  currency  amount_currency
1  V1  2026-09-10  1930  90.00  USD  100.00
2  V1  2026-09-10  3010  -90.00  -  -
"""
STATED = """
account  date  amount  currency  amount_currency  source
1930  2026-09-30  90.00  USD  {}  bank_statement
"""
BANKS["dollars"] = extracts(STATED.format("100.00"), gl_entries=DOLLARS)
BANKS["dollars_differ"] = extracts(STATED.format("101.00"), gl_entries=DOLLARS)


def test_an_account_in_another_currency_is_proved_in_it(banks: folder.Closed) -> None:
    assert found(banks, "dollars") == []
    assert found(banks, "dollars_differ") == [("warn", "account_reconciliations", "1930", -1, "currency_difference")]


BANKS["unknown"] = extracts(one("1930", "1000.00") + "\n9999  2026-09-30  10.00  other  Anna  Bo")


def test_a_balance_of_an_account_the_chart_does_not_know_is_told(banks: folder.Closed) -> None:
    assert found(banks, "unknown") == [("warn", "account_reconciliations", "9999", -10, "unknown")]


BANKS["fees"] = extracts(one("1980", "-40.00") + "\n1930  2026-09-30  1000.00  other  Anna  Bo", adjustments="""
voucher  posting_date  account  amount  prepared_by  approved_by
F1  2026-09-30  5010  40.00  Anna  Bo
F1  2026-09-30  1980  -40.00  Anna  Bo
""")  # fmt: skip


def test_adjusted_balances_are_what_is_proved(banks: folder.Closed) -> None:
    """The statement shows 40.00 of fees the ledger lacks; the adjustment that books them makes the two equal."""
    sql = """select adjustment, ledger_balance, state from readiness.account_reconciliations
        where account = '1980' and company = 'fees'"""
    assert banks.rows(sql) == [(-40, -40, "reconciled")]


@pytest.mark.parametrize(
    ("setting", "said"),
    [('reconcile = ["typ:asset"]', "nothing is selected by 'typ:'"), ('materiality = "-1"', "materiality")],
)
def test_settings_that_say_nothing_sensible_are_refused(tmp_path: Path, setting: str, said: str) -> None:
    with pytest.raises(Exception, match=said):
        closed(tmp_path, {"C1": extracts()}, f"\n[readiness]\n{setting}\n")


def test_every_account_is_proved_and_the_binder_shows_by_whom_and_what_in_chart_order(tmp_path: Path) -> None:
    items = "account  date  amount  text  document_no  clears_on\n1930  2026-09-28  100.00  Cheque  C-17  2026-10-05"
    folder.write(tmp_path, extracts(ALL.replace("1000.00", "1100.00"), items), chart=CHART)
    text = folder.printed(tmp_path)["pack.pdf"]
    for said in (
        "All 6 accounts are proved: 3 by external balances, 3 by rule.",
        "reconciled · prepared by Anna, reviewed by Bo · of the period end",
        "bank statement · no 9 · 30/09/2026",
        "C-17 · Cheque · 28/09/2026 · clears on 05/10/2026",
        "certified by rule · nothing moved in the period",
        "certified by rule · subledger ties",
    ):
        assert said in text, said
    assert "FINAL" in text
    run = tmp_path / "out" / "2026-09"
    book = CalamineWorkbook.from_path(str(run / "workbook.xlsx"))
    rows = book.get_sheet_by_name("Account reconciliations").to_python()
    chart = ["1220", "1510", "1930", "1980", "2350", "2440"]
    assert [row[1] for row in rows if row[0] == "C1" and row[1] != ""][:6] == chart
    sql = """select account, ledger_balance, external, reconciling, difference, prepared_by, reviewed_by, age_days
        from readiness.account_reconciliations where state in ('certified', 'reconciled') order by account"""
    proved = tieout.sql(tmp_path, sql).rows()
    assert [row[0] for row in proved] == chart
    assert proved[4] == ("2350", -5000, -5000, 0, 0, "Anna", "Bo", 0)
    assert tieout.sql(tmp_path, "select count(*) from findings.findings where severity = 'block'").rows() == [(0,)]
