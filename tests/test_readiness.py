"""Readiness, read as a controller would check it: the extract before, the check, what it says after."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st
from pydantic import ValidationError

from checked import ACCOUNTS, DUPLICATES, ITEMS, REJECTS, WHOLE, again, closing, findings, places, state
from checked_together import Checked, case, checks
from closing import COMPANY, put_tables, shown, table
from tieout.rooms import readiness
from tieout.rooms.readiness import BLOCKS, CHECKS, ReadinessSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.books import Books

# ---- the page


@checks(subledger_entries=ITEMS, files=("gl_entries", "unposted_journals"))
def test_a_whole_extract_passes_and_says_what_it_could_not_check(extract: Checked) -> None:
    assert shown(extract, "select check_name, state, count, amount, detail from readiness.page_checks") == table("""
        check_name           state  count  amount  detail
        unposted_journals    pass   0      .       .
        pending_documents    none   0      .       .
        unbalanced_vouchers  pass   0      .       .
        subledger_ties       pass   0      .       .
        trial_balance        pass   0      .       .
        trial_balance_differs none  0      .       .
        unknown_accounts     pass   0      .       .
        duplicate_entries    pass   0      .       .
        rejected_rows        pass   0      .       .
        control_totals       none   0      .       .
        late_postings        pass   0      .       .
        manual_postings      pass   0      .       .
        suspended_accounts   pass   0      .       .
        untyped_account      pass   0      .       .
        date_outside_year    pass   0      .       .
        number_gaps          pass   0      .       .
        repeated_numbers     pass   0      .       .
        completeness         pass   0      .       .
        uncounted_layers     pass   0      .       .
    """)
    assert extract.empty("readiness.findings")
    assert state(extract, "unposted_journals") == ("pass", 0)
    kept = "select distinct state, detail from readiness.checks order by detail"
    assert shown(extract, kept) == table("state detail\n pass .\n pass nothing_to_check")


@checks(
    unposted_journals="""
    journal  voucher  status     posting_date  amount   created_by
    GJ-7     N1       draft      2026-09-30     250.00  anna
    GJ-7     N1       draft      2026-09-30    -250.00  anna
    GJ-8     N2       submitted  2026-08-31     900.00  li
    GJ-9     N3       posted     2026-09-30     500.00  li
    GJ-9     N4       draft      2026-10-01      80.00  li
"""
)
def test_a_check_says_how_many_how_much_and_where_first(extract: Checked) -> None:
    assert shown(extract, "select * from readiness.page_checks where check_name = 'unposted_journals'") == table("""
        company  check_name         state  count  amount    detail
        SE01     unposted_journals  block  2      1,150.00  "GJ-8 N2"
    """)
    assert findings(extract, "unposted_journals") == table("""
        code               severity  subject    amount  expected    actual  detail
        unposted_journals  block     "GJ-7 N1"  250.00  2026-09-30  0       anna
        unposted_journals  block     "GJ-8 N2"  900.00  2026-08-31  30      li
    """)


@checks(
    unposted_journals="""
    journal  voucher  status  posting_date  amount   currency
    GJ-7     N1       draft   2026-09-30     250.00  .
    GJ-7     N1       draft   2026-09-30    -250.00  SEK
    GJ-8     N2       draft   2026-09-30     900.00  USD
    GJ-8     N2       draft   2026-09-30    -900.00  USD
    GJ-8     N3       draft   2026-09-30     100.00  USD
    GJ-8     N3       draft   2026-09-30    -950.00  SEK
"""
)
def test_what_is_not_posted_is_told_in_the_currency_it_was_keyed_in(extract: Checked) -> None:
    """900.00 USD are no 900.00 SEK, and 100.00 USD and 950.00 SEK have no sum; the check adds up kronor alone."""
    problems = "select subject, amount, currency from readiness.problems where check_name = 'unposted_journals'"
    assert shown(extract, problems) == table("""
        subject    amount  currency
        "GJ-7 N1"  250.00  SEK
        "GJ-8 N2"  900.00  USD
        "GJ-8 N3"  .       .
    """)
    assert extract.rows("select count, amount from readiness.checks where check_name = 'unposted_journals'") == [
        (3, 250)
    ]


@checks(
    pending_documents="""
    document_no  source  posting_date  state    amount
    INV9         ar      2026-09-30    queued   120.00
    INV10        ar      2026-10-01    queued   999.00
"""
)
def test_documents_that_wait_for_accounting(extract: Checked) -> None:
    assert findings(extract, "pending_documents") == table("""
        code               severity  subject    amount  expected    actual  detail
        pending_documents  block     "ar INV9"  120.00  2026-09-30  ar      queued
    """)


# ---- vouchers


@checks(
    gl_entries="""
    posting_date  voucher  account  amount
    2026-09-15    V1       1930      100.00
    2026-09-15    V1       3010      -90.00
    2026-09-16    V2       1930       10.00
    2026-09-16    V2       3010      -10.00
"""
)
def test_a_voucher_out_of_balance_blocks_and_names_its_first_row(extract: Checked) -> None:
    assert findings(extract, "unbalanced_vouchers") == table("""
        code                 severity  subject          amount  expected  actual   detail
        unbalanced_vouchers  block     "V1 2026-09-15"   10.00  100.0000  90.0000  accounting
    """)
    place = "select source_file, source_row from readiness.unbalanced_vouchers"
    assert extract.rows(place) == [("gl_entries.csv", 2)]
    assert findings(extract, "trial_balance") == table("""
        code           severity  subject  amount  expected  actual    detail
        trial_balance  block     SEK      10.00   110.0000  100.0000  accounting
    """)


@checks(
    gl_entries="""
    posting_date  voucher  layer    account  amount
    2026-09-15    V1       .        1930      100.00
    2026-09-15    V1       current  3010     -100.00
    2026-09-15    V2       .        1930       50.00
    2026-09-16    V2       .        3010      -50.00
    2026-09-15    V3       tax      1930        7.00
    2026-10-01    V4       .        1930        9.00
"""
)
def test_a_voucher_balances_in_each_layer_and_on_each_date(extract: Checked) -> None:
    assert places(extract, "unbalanced_vouchers") == [
        "V1 2026-09-15", "V1 2026-09-15 current", "V2 2026-09-15", "V2 2026-09-16",
    ]  # fmt: skip
    assert state(extract, "trial_balance") == ("pass", 0)
    assert findings(extract, "uncounted_layers") == table("""
        code              severity  subject  amount  expected  actual  detail
        uncounted_layers  info      tax      .       .         1       .
    """)


def test_a_voucher_may_balance_in_accounting_and_not_in_reporting_currency() -> None:
    books = closing(
        companies="company currency reporting_currency\nSE01 SEK EUR",
        gl_entries="""
            posting_date  voucher  account  amount   amount_reporting
            2026-09-15    V1       1930      100.00   9.00
            2026-09-15    V1       3010     -100.00  -9.01
        """,
    )
    assert findings(books, "unbalanced_vouchers") == table("""
        code                 severity  subject          amount  expected  actual  detail
        unbalanced_vouchers  block     "V1 2026-09-15"  -0.01   9.0000    9.0100  reporting
    """)
    assert findings(books, "trial_balance") == table("""
        code           severity  subject  amount  expected  actual  detail
        trial_balance  block     EUR      -0.01   9.0000    9.0100  reporting
    """)
    total = "select count, amount from readiness.checks where check_name = 'trial_balance'"
    assert books.rows(total) == [(1, None)]  # amounts are added up in accounting currency only
    again(books, {"tolerance": Decimal("0.01")})
    assert state(books, "unbalanced_vouchers") == state(books, "trial_balance") == ("pass", 0)


@checks(
    gl_entries="""
    posting_date  voucher  account  amount
    2026-09-15    V1       1930      100.00
    2026-09-15    V1       3010     -100.00
    2026-09-15    V1       9010      450.00
    2026-09-16    V2       9010       20.00
    2026-09-17    V3       1930       20.00
    2026-09-17    V3       9010      -20.00
"""
)
def test_statistical_accounts_stay_out_of_every_balance(extract: Checked) -> None:
    assert places(extract, "unbalanced_vouchers") == ["V3 2026-09-17"]
    assert findings(extract, "trial_balance").splitlines()[1].split()[3:6] == ["20.00", "120.0000", "100.0000"]


def test_vouchers_must_balance_by_the_balancing_dimension_where_one_is_named() -> None:
    entries = """
        posting_date  voucher  account  amount   dim_fund  dim_department
        2026-09-15    V1       1930      100.00  A         X
        2026-09-15    V1       3010     -100.00  B         X
        2026-09-16    V2       1930       10.00  A         X
        2026-09-16    V2       3010      -10.00  A         Y
        2026-09-17    V3       1930        5.00  A         X
        2026-09-17    V3       3010       -5.00  .         X
    """
    books = closing(gl_entries=entries)
    assert state(books, "unbalanced_vouchers") == ("pass", 0)
    again(books, {"balancing_dimension": "dim_fund"})
    assert findings(books, "unbalanced_vouchers") == table("""
        code                 severity  subject                 amount   expected  actual  detail
        unbalanced_vouchers  block     "V1 2026-09-15 fund=A"   100.00  fund      A       dimension
        unbalanced_vouchers  block     "V1 2026-09-15 fund=B"  -100.00  fund      B       dimension
        unbalanced_vouchers  block     "V3 2026-09-17 fund="     -5.00  fund      –       dimension
        unbalanced_vouchers  block     "V3 2026-09-17 fund=A"     5.00  fund      A       dimension
    """)
    rows_ = books.rows("select subject, source_row from readiness.unbalanced_dimensions order by 1 limit 2")
    assert rows_ == [("V1 2026-09-15 fund=A", 2), ("V1 2026-09-15 fund=B", 3)]


@checks(opening_balances="account amount\n1930 500.00\n2440 -499.00", subledger_entries=ITEMS)
def test_an_opening_that_does_not_balance_is_seen_in_the_trial_balance(extract: Checked) -> None:
    assert findings(extract, "trial_balance").splitlines()[1].split()[2:4] == ["SEK", "1.00"]


# ---- who posted what, and when


@checks(
    gl_entries="""
    posting_date  voucher  account  amount  created_at  created_by  proposal_id
    2026-08-15    V1       1930      10.00  2026-09-02  anna        .
    2026-08-15    V1       3010     -10.00  2026-09-02  anna        .
    2026-08-31    V2       1930      20.00  2026-08-31  anna        .
    2026-08-31    V2       3010     -20.00  2026-08-31  anna        .
    2026-09-28    V3       1930      30.00  2026-10-02  anna        .
    2026-09-28    V3       3010     -30.00  2026-10-02  anna        .
    2026-08-31    V4       1930      40.00  2026-09-07  import      TABCDEFGH23
    2026-08-31    V4       3010     -40.00  2026-09-07  import      TABCDEFGH23
"""
)
def test_late_postings_were_keyed_into_a_period_that_was_over(extract: Checked) -> None:
    assert findings(extract, "late_postings") == table("""
        code           severity  subject          amount  expected    actual      detail
        late_postings  warn      "V1 2026-08-15"  10.00   2026-08-15  2026-09-02  anna
    """)


def test_stamps_of_an_import_are_not_taken_for_late_postings() -> None:
    lines = "\n".join(
        f"2026-08-{1 + number % 28:02d} V{number} {account} {amount} 2026-09-05"
        for number in range(60)
        for account, amount in ((1930, "1.00"), (3010, "-1.00"))
    )
    books = closing(gl_entries=f"posting_date voucher account amount created_at\n{lines}")
    assert findings(books, "late_postings") == table("""
        code           severity  subject     amount  expected  actual  detail
        late_postings  warn      created_at  .       most      60      .
    """)


MANUAL = """
    posting_date  voucher  account  amount   source  proposal_id
    2026-08-20    V1       1510       1.00   gl      .
    2026-08-20    V1       3010      -1.00   gl      .
    2026-09-28    V2       1510       7.00   gl      .
    2026-09-28    V2       2440      -7.00   gl      .
    2026-09-28    V3       1510       8.00   .       .
    2026-09-28    V3       3010      -8.00   .       .
    2026-09-28    V4       1510       9.00   ar      .
    2026-09-28    V4       3010      -9.00   ar      .
    2026-09-28    V5       1510      11.00   gl      TABCDEFGH23
    2026-09-28    V5       3960     -11.00   gl      TABCDEFGH23
"""


@checks(gl_entries=MANUAL, subledger_entries=ITEMS)
def test_manual_entries_on_a_control_account_whose_subledger_is_there(extract: Checked) -> None:
    assert findings(extract, "manual_postings") == table("""
        code             severity  subject  amount  expected    actual  detail
        manual_postings  warn      "V2 E3"  7.00    2026-09-28  1510    ar
        manual_postings  warn      "V3 E5"  8.00    2026-09-28  1510    ar
    """)


@checks(gl_entries="posting_date voucher account amount\n2026-09-28 V1 1510 7.00\n2026-09-28 V1 3010 -7.00",
                subledger_entries=ITEMS)  # fmt: skip
def test_an_extract_without_sources_cannot_tell_manual_entries(extract: Checked) -> None:
    assert state(extract, "manual_postings") == state(extract, "late_postings") == ("none", 0)


# ---- accounts and dates


@checks(
    accounts="""
        account  name   type    suspended
        1930     Bank   asset   .
        3010     Sales  .       .
        4010     Old    expense true
        4020     Older  expense true
    """,
    gl_entries="""
        posting_date  voucher  account  amount
        2026-08-28    V1       4020       1.00
        2026-08-28    V1       1930      -1.00
        2026-09-28    V2       4010      20.00
        2026-09-28    V2       3010     -20.00
        2026-09-29    V3       5410      30.00
        2026-09-29    V3       1930     -30.00
    """,
    opening_balances="account amount\n1930 5.00\n2099 -5.00",
)
def test_accounts_that_the_chart_does_not_hold_suspends_or_leaves_without_type(extract: Checked) -> None:
    assert findings(extract, "unknown_accounts") == table("""
        code              severity  subject  amount  expected  actual  detail
        unknown_accounts  block     2099     -5.00   .         0       .
        unknown_accounts  block     5410     30.00   .         1       .
    """)
    assert extract.rows("select source_file, source_row from readiness.unknown_accounts order by account") == [
        ("opening_balances.csv", 3), ("gl_entries.csv", 6),
    ]  # fmt: skip
    assert findings(extract, "suspended_accounts") == table("""
        code                severity  subject  amount  expected  actual  detail
        suspended_accounts  warn      4010     20.00   .         1       Old
    """)
    assert places(extract, "untyped_account") == ["3010"]


def test_a_date_in_no_fiscal_year_is_named() -> None:
    books = closing(gl_entries=WHOLE.replace("2026-08-15", "0206-08-15"), since=date(2026, 1, 1))
    assert findings(books, "date_outside_year") == table("""
        code               severity  subject          amount  expected    actual  detail
        date_outside_year  warn      "V1 0206-08-15"  100.00  0206-08-15  V1      .
    """)


def reaching(entries: str, extracted_on: str = ".") -> str:
    """A company whose entries are these."""
    given_ = f"posting_date voucher account amount\n{entries}"
    return case(company=f"company extracted_on\nSE01 {extracted_on}", gl_entries=given_)


@pytest.mark.parametrize(
    ("extract", "signs"),
    [
        (reaching(""), ["no_entries"]),
        (reaching("2026-08-31 V1 1930 1.00\n2026-08-31 V1 3010 -1.00"), ["none_in_period"]),
        (reaching("2026-09-19 V1 1930 1.00\n2026-09-19 V1 3010 -1.00"), ["ends_early"]),
        (reaching("2026-09-20 V1 1930 1.00\n2026-09-20 V1 3010 -1.00"), []),
        (reaching("2026-09-28 V1 1930 1.00\n2026-09-28 V1 3010 -1.00", "2026-09-29"), ["extracted_early"]),
    ],
    indirect=["extract"],
)
def test_an_extract_that_does_not_reach_the_period_end_is_told(extract: Checked, signs: list[str]) -> None:
    assert places(extract, "completeness") == signs


@checks(
    gl_entries="posting_date voucher account amount",
    balances="""
    account  date        amount
    1930     2026-08-31   10.00
    2440     2026-08-31  -10.00
    1930     2026-09-30   10.00
    2440     2026-09-30  -10.00
""",
)
def test_a_company_that_gives_balances_needs_no_entries(extract: Checked) -> None:
    assert places(extract, "completeness") == []


# ---- numbers


def numbered(text: str) -> str:
    """Entries in balance, one voucher a line: number, date, journal."""
    made = ["posting_date voucher journal account amount"]
    for line in text.strip().splitlines():
        number, day, *journal = line.split()
        made += [
            f"{day} {number} {' '.join(journal) or '.'} {account} {sign}1.00"
            for account, sign in ((1930, ""), (3010, "-"))
        ]
    return "\n".join(made)


@checks(
    gl_entries=numbered("""
    SV-0098  2026-03-01
    SV-0099  2026-03-01
    SV-0101  2026-09-02
    SV-0102  2026-09-02
    SV-0106  2026-09-03
    SV-0107  2026-09-30
    SV-0108  2026-10-01
    SV-0111  2026-10-01
    X1       2026-09-02
    memo     2026-09-02
""")
)
def test_gaps_in_a_series_of_voucher_numbers(extract: Checked) -> None:
    assert findings(extract, "number_gaps") == table("""
        code         severity  subject           amount  expected  actual  detail
        number_gaps  warn      SV-0100           .       0         1       gap
        number_gaps  warn      SV-0103..SV-0105  .       0         3       gap
    """)


USED = (1, 2, 3, 6, 7, 10, 11, 14, 15, 16, 19, 20)  # four gaps of two numbers each


@checks(gl_entries=numbered("\n".join(f"K{number} 2026-09-10" for number in USED)))
def test_many_gaps_of_a_series_are_one_question(extract: Checked) -> None:
    assert state(extract, "number_gaps") == ("warn", 1)
    told = extract.rows("select subject, expected, actual, detail from readiness.number_gaps")
    assert told == [("K", "K4..K5, K8..K9, K12..K13", "8", "many")]


@checks(gl_entries=numbered("1 2026-09-29\n2 2026-10-01\n3 2026-09-30"))
def test_a_number_used_after_the_period_is_no_gap(extract: Checked) -> None:
    assert state(extract, "number_gaps") == ("pass", 0)


@checks(gl_entries=numbered("1 2025-12-30\n2 2025-12-30\n9 2025-12-31\n1 2026-09-29\n2 2026-09-30"))
def test_last_years_numbers_are_another_series(extract: Checked) -> None:
    assert state(extract, "number_gaps") == state(extract, "repeated_numbers") == ("pass", 0)


@checks(
    gl_entries=numbered("""
    N07 2025-12-30
    N08 2026-01-01
    N09 2025-12-31
    N10 2025-12-31
    N11 2026-09-29
    N13 2026-09-30
    N14 2027-01-01
    N15 2026-09-30
""")
)
def test_a_number_of_a_running_series_that_another_year_took_is_no_gap(extract: Checked) -> None:
    assert places(extract, "number_gaps") == ["N12"]


@checks(gl_entries=numbered("1 2025-01-30\n2 2025-02-28\n3 2025-03-31\n1 2026-01-30\n3 2026-03-31"))
def test_a_number_missing_this_year_is_a_gap_where_each_year_begins_anew(extract: Checked) -> None:
    assert places(extract, "number_gaps") == ["2"]


@checks(
    gl_entries=numbered("""
    1 2026-09-01 SALES
    2 2026-09-01 SALES
    3 2026-09-01 SALES
    1 2026-09-02 BANK
    2 2026-09-02 BANK
    4 2026-09-30 BANK
""")
)
def test_journals_that_share_numbers_count_apart(extract: Checked) -> None:
    assert places(extract, "number_gaps") == ["BANK 3"]
    assert places(extract, "repeated_numbers") == []


@checks(gl_entries=numbered("7 2026-09-01\n120 2026-09-01\n90 2026-09-30"))
def test_numbers_that_do_not_run_are_told_once(extract: Checked) -> None:
    assert findings(extract, "number_gaps") == table("""
        code         severity  subject  amount  expected  actual  detail
        number_gaps  warn      7..120   .       3         111     sparse
    """)


@checks(
    gl_entries=numbered("""
    100000001  2026-09-01
    100000002  2026-09-01
    100000004  2026-09-30
    1800000007 2026-09-01
    1800000008 2026-09-30
""")
)
def test_number_ranges_of_one_series_are_no_gap_of_each_other(extract: Checked) -> None:
    assert places(extract, "number_gaps") == ["100000003"]


@checks(
    gl_entries=numbered("""
    A1 2026-09-01 GJ
    A1 2026-09-15 GJ
    A2 2026-09-01 GJ
    A2 2026-09-01 SJ
    A3 2026-09-30 GJ
""")
)
def test_a_number_used_twice(extract: Checked) -> None:
    assert findings(extract, "repeated_numbers") == table("""
        code              severity  subject  amount  expected    actual      detail
        repeated_numbers  warn      A1       .       2026-09-01  2026-09-15  dates
        repeated_numbers  warn      A2       .       GJ          SJ          journals
    """)


# ---- what load saw


def test_what_load_saw_becomes_findings() -> None:
    books = closing(
        companies="company\nSE01\nFR01",
        gl_entries="company posting_date voucher account amount\nSE01 2026-09-28 V1 1930 0.00",
    )
    rejects = [
        ("SE01", "gl.csv", 7, "amount", "12 kr", "not_an_amount"),
        ("SE01", "gl.csv", 9, "amount", "x", "not_an_amount"),
        ("SE01", "gl.csv", 8, "", "a;b", "wrong_field_count"),
        ("*", "d365.csv", 3, "amount", "y", "not_an_amount"),
    ]
    books.put("load.rejects", pl.DataFrame(rejects, schema=REJECTS, orient="row"))
    repeated = [
        ("SE01", "gl_entries", "E1", "b.csv", 4, "a.csv", 2, True),
        ("SE01", "gl_entries", "E2", "b.csv", 5, "a.csv", 3, False),
        ("SE01", "gl_entries", "E2", "b.csv", 6, "a.csv", 3, True),
    ]
    books.put("load.duplicates", pl.DataFrame(repeated, schema=DUPLICATES, orient="row"))
    controls = [
        ("SE01", "x.xml", "total_debit", "", Decimal("10.50"), Decimal("10.40")),
        ("SE01", "x.xml", "entries", "", Decimal(3), Decimal(3)),
    ]
    books.put("load.controls", pl.DataFrame(controls, schema=readiness.CONTROLS, orient="row"))
    again(books)
    assert shown(
        books,
        "select company, subject, expected, actual, source_row from readiness.findings where code = 'rejected_rows'",
    ) == table("""
        company  subject                     expected           actual  source_row
        .        "d365.csv not_an_amount"    "amount = y"       1       3
        SE01     "gl.csv not_an_amount"      "amount = 12 kr"   2       7
        SE01     "gl.csv wrong_field_count"  a;b                1       8
    """)
    counted = "select company, state, count from readiness.checks where check_name = 'rejected_rows' order by company"
    assert shown(books, counted) == table("company state count\nFR01 block 1\nSE01 block 3")
    assert findings(books, "duplicate_entries") == table("""
        code               severity  subject            amount  expected  actual  detail
        duplicate_entries  warn      "gl_entries E1"    .       a.csv:2   E1      equal
        duplicate_entries  block     "gl_entries E2"    .       a.csv:3   E2      different
        duplicate_entries  warn      "gl_entries E2 3"  .       a.csv:3   E2      equal
    """)
    assert findings(books, "control_totals").splitlines()[1].split()[1:6] == [
        "block",
        '"x.xml',
        'total_debit"',
        "-0.10",
        "10.5000",
    ]


# ---- severity and size


def test_the_reader_says_which_checks_block() -> None:
    books = closing(
        {"block": ("number_gaps",)},
        gl_entries=numbered("1 2026-09-01\n2 2026-09-01\n4 2026-09-30") + "\n2026-09-30 5 . 1930 1.00",
    )
    assert state(books, "number_gaps") == ("block", 1)
    assert state(books, "unbalanced_vouchers") == ("warn", 1)


def test_only_checks_that_exist_can_block() -> None:
    assert ReadinessSettings().block == BLOCKS
    assert set(BLOCKS) - {"account_reconciliations"} <= {check.name for check in CHECKS}
    with pytest.raises(ValidationError, match='did you mean "unbalanced_vouchers"'):
        ReadinessSettings(block=("unbalanced_voucher",))
    with pytest.raises(ValidationError, match="Extra inputs"):
        ReadinessSettings(significance="10.00")
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        ReadinessSettings(tolerance="-0.01")


def test_a_thousand_places_are_listed_and_the_rest_is_counted() -> None:
    lines = "\n".join(f"GJ N{number:05d} draft 2026-09-30 {number}.00 anna" for number in range(1, 1013))
    books = closing(unposted_journals=f"journal voucher status posting_date amount created_by\n{lines}")
    assert state(books, "unposted_journals") == ("block", 1012)
    listed = "select count(*), min(amount), max(amount) from readiness.findings where subject <> 'rest'"
    assert books.rows(listed) == [(1000, Decimal(13), Decimal(1012))]
    rest = "select subject, amount, actual, detail from readiness.findings where subject = 'rest'"
    assert shown(books, rest) == table("subject amount actual detail\nrest 78.00 12 unposted_journals")


def test_each_company_is_checked_for_itself() -> None:
    books = closing(
        companies="company currency\nSE01 SEK\nFR01 EUR",
        accounts=ACCOUNTS.replace("account ", "company account ", 1)
        .replace("\n    ", "\n    SE01 ")
        .replace("SE01 company", "company"),
        gl_entries="""
            company  posting_date  voucher  account  amount
            SE01     2026-09-28    V1       1930      100.00
            SE01     2026-09-28    V1       3010     -100.00
            FR01     2026-09-28    V1       1930       50.00
            FR01     2026-09-28    V1       3010      -49.00
        """,
    )
    sql = (
        "select company, subject, amount from readiness.findings where severity = 'block' and amount <> 0 order by 1, 2"
    )
    assert shown(books, sql) == table("""
        company  subject          amount
        FR01     1930              50.00
        FR01     3010             -49.00
        FR01     EUR                1.00
        FR01     "V1 2026-09-28"    1.00
    """)


def test_the_same_queries_give_the_same_tables_again() -> None:
    books = closing(subledger_entries=ITEMS, gl_entries=WHOLE.replace("-70.00", "-60.00"))
    tables = [
        name
        for (name,) in books.rows(
            "select table_name from information_schema.tables where table_schema = 'readiness' order by 1"
        )
    ]
    before = {name: books.frame(f"readiness.{name}").sort(pl.all()) for name in tables}
    again(books)
    assert all(books.frame(f"readiness.{name}").sort(pl.all()).equals(before[name]) for name in tables)


# ---- against slow and obvious oracles

cents = st.integers(-(10**7), 10**7).map(lambda amount: Decimal(amount).scaleb(-2))
days = st.dates(date(2026, 8, 1), date(2026, 10, 31))


COMPANIES = [COMPANY | {"company": f"S{number}"} for number in range(10)]


@pytest.fixture(scope="module")
def series() -> Iterator[Books]:
    """Ten companies, each with random numbers of its own in every trial."""
    names, (heading, *chart) = [row["company"] for row in COMPANIES], ACCOUNTS.strip().splitlines()
    accounts = [f"company {heading}", *(f"{name} {line}" for name in names for line in chart)]
    books = closing(companies="\n".join(["company", *names]), accounts="\n".join(accounts))
    yield books
    books.engine.close()


NUMBERS = st.lists(st.tuples(st.integers(1, 40), days), min_size=1, max_size=30)


@trials(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.tuples(*[NUMBERS] * len(COMPANIES)))
def test_gaps_agree_with_the_slow_way(series: Books, made: tuple[list[tuple[int, date]], ...]) -> None:
    of_each = list(zip((row["company"] for row in COMPANIES), made, strict=True))
    heading, *_ = numbered("").splitlines()
    lines = [
        f"{company} {line}" for company, used in of_each
        for line in numbered("\n".join(f"N{number} {day}" for number, day in used)).splitlines()[1:]
    ]  # fmt: skip
    put_tables(series, COMPANIES, gl_entries="\n".join([f"company {heading}", *lines]))
    workings = ("vouchers", "voucher_numbers", "other_years_numbers", "voucher_gaps", "number_gaps", "repeated_numbers")
    for query in workings:
        series.build(f"readiness/{query}")
    for company, used in of_each:
        gaps_agree(Checked(series, company), used)


def gaps_agree(own: Checked, used: list[tuple[int, date]]) -> None:
    """What is missing and what came twice, number by number."""
    numbers = {number for number, _ in used}
    reached = max((number for number, day in used if day <= date(2026, 9, 30)), default=0)
    holes = {number for number in range(min(numbers), max(numbers)) if number not in numbers}
    missing = {number for number in holes if number < reached}
    if len(holes) > len(numbers):
        assert own.rows("select actual, detail from readiness.number_gaps") == (
            [(str(len(holes)), "sparse")] if reached else []
        )
    else:
        gaps = own.rows("select first_missing, last_missing from readiness.voucher_gaps")
        assert len(own.rows("select subject from readiness.number_gaps")) == (len(gaps) if len(gaps) <= 3 else 1)
        found = {number for first, last in gaps for number in range(first, last + 1)}
        assert {number for number in found if number < reached} == missing
    twice = {number for number in numbers if len({day for other, day in used if other == number}) > 1}
    due = {number for number, day in used if day <= date(2026, 9, 30)}
    assert {subject for (subject,) in own.rows("select subject from readiness.repeated_numbers")} == {
        f"N{number}" for number in twice & due
    }


LINES = st.lists(
    st.tuples(
        st.sampled_from(["V1", "V2"]),
        st.sampled_from(["", "current", "tax"]),
        st.sampled_from(["1930", "3010", "9010"]),
        days,
        cents,
    ),
    max_size=12,
)


@trials(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(made=st.tuples(*[LINES] * len(COMPANIES)))
def test_unbalanced_vouchers_agree_with_the_slow_way(series: Books, made: tuple[list[Any], ...]) -> None:
    told = [(row["company"], *line) for row, lines in zip(COMPANIES, made, strict=True) for line in lines]
    text = [" ".join(str(item) or "." for item in line) for line in told]
    put_tables(series, COMPANIES, gl_entries="\n".join(["company voucher layer account posting_date amount", *text]))
    for query in ("vouchers", "suspect_vouchers", "unbalanced_vouchers"):
        series.build(f"readiness/{query}")
    sums: dict[tuple[str, str, date, str], Decimal] = defaultdict(Decimal)
    for company, voucher, layer, account, day, amount in told:
        if day <= date(2026, 9, 30) and layer != "tax" and account != "9010":
            sums[company, voucher, day, layer] += amount
    rows = series.rows("select company, voucher, posting_date, layer, amount from readiness.unbalanced_vouchers")
    assert {tuple(row[:4]): row[4] for row in rows} == {key: amount for key, amount in sums.items() if amount}
