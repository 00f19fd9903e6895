"""The ledger as a controller checks it: openings taken once, turnover, balances, and closed balances that moved."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import closing
from closing_together import Ledgers, fixture, together
from tieout.rooms import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checked_together import Checked
    from tieout.books import Books

CHART = """
    account  name                 type
    1510     "Trade receivables"  asset
    1930     "Bank account"       asset
    2081     "Share capital"      equity
    2091     "Retained earnings"  equity
    2099     "Profit of the year" equity
    2440     "Trade payables"     liability
    3010     Sales                revenue
    5010     Rent                 expense
    9100     Headcount            statistical"""
NAMED = """
    company  retained_earnings
    SE01     2091"""
COLUMNS = "account, opening, debit, credit, unadjusted, adjustment, adjusted"


def struck(books: Books) -> None:
    """Open the ledger and close it, no room between."""
    books.build("load/month_totals")
    ledger.open_books(books, None)
    ledger.run(books, None)


def continued(books: Books) -> None:
    """The same, where the month before was closed."""
    with TemporaryDirectory() as place:
        before([company for (company,) in books.rows("select company from settings.companies")], Path(place))
        books.build("load/month_totals")
        ledger.open_books(books, None)
        ledger.compare(books, Path(place))
        ledger.run(books, None)


LEDGERS = Ledgers(struck, accounts=CHART, companies=NAMED)
LATER = Ledgers(continued, called="L", accounts=CHART, companies=NAMED)
books = fixture(LEDGERS, LATER)


@pytest.fixture(scope="module", autouse=True)
def ledgers() -> Iterator[None]:
    """The ledgers of this file: those of one period are in the same books."""
    yield
    LEDGERS.end()
    LATER.end()
    MADE.clear()


def closed(**tables: Any) -> Books:
    """Books of their own with the ledger opened and closed."""
    made = closing.books(**{"accounts": CHART, "companies": NAMED} | tables)
    struck(made)
    return made


def trial_balance(books: Books | Checked, columns: str = COLUMNS) -> str:
    return closing.shown(books, f"select {columns} from ledger.trial_balance order by company, account")


def openings(books: Books | Checked, columns: str = "year_start, account, amount") -> str:
    return closing.shown(books, f"select {columns} from ledger.openings where used order by {columns}")


def findings(books: Books | Checked, columns: str = "code, severity, subject, amount, expected, actual, detail") -> str:
    return closing.shown(books, f"select {columns} from ledger.findings order by company, code, subject")


# ---- turnover and balances


YEAR = """
    posting_date  voucher  account  amount
    2026-01-10    V1       1930     1000.00
    2026-01-10    V1       2081    -1000.00
    2026-08-31    V2       1510      500.00
    2026-08-31    V2       3010     -500.00
    2026-09-01    V3       1510      250.00
    2026-09-01    V3       3010     -250.00
    2026-09-30    V4       1930      500.00
    2026-09-30    V4       1510     -500.00
    2026-09-30    V5       1930     -120.00
    2026-09-30    V5       5010      120.00
    2026-10-01    V6       1930      999.00
    2026-10-01    V6       3010     -999.00"""


@LEDGERS.told(gl_entries=YEAR)
def test_opening_is_the_day_before_the_period_and_turnover_is_the_periods(books: Checked) -> None:
    """August is in the opening, 1 and 30 September in the turnover, October takes no part."""
    assert trial_balance(books) == closing.table("""
        account  opening   debit   credit  unadjusted  adjustment  adjusted
        1510      500.00  250.00   500.00      250.00        0.00    250.00
        1930     1000.00  500.00   120.00     1380.00        0.00   1380.00
        2081    -1000.00    0.00     0.00    -1000.00        0.00  -1000.00
        3010     -500.00    0.00   250.00     -750.00        0.00   -750.00
        5010        0.00  120.00     0.00      120.00        0.00    120.00""")


@LEDGERS.told(gl_entries=YEAR)
def test_the_year_has_its_own_opening_and_turnover(books: Checked) -> None:
    assert trial_balance(books, "account, opening_year, debit_year, credit_year, unadjusted") == closing.table("""
        account  opening_year  debit_year  credit_year  unadjusted
        1510             0.00      750.00       500.00      250.00
        1930             0.00     1500.00       120.00     1380.00
        2081             0.00        0.00      1000.00    -1000.00
        3010             0.00        0.00       750.00     -750.00
        5010             0.00      120.00         0.00      120.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount
        2026-09-01    V1       1930      100.00
        2026-09-01    V1       3010     -100.00
        2026-09-02    V2       1930     -100.00
        2026-09-02    V2       3010      100.00"""
)
def test_a_negative_posting_on_one_side_is_turnover_of_the_other(books: Checked) -> None:
    """Turnover follows the sign of each line, not of the month's sum."""
    assert trial_balance(books) == closing.table("""
        account  opening   debit   credit  unadjusted  adjustment  adjusted
        1930        0.00  100.00   100.00        0.00        0.00      0.00
        3010        0.00  100.00   100.00        0.00        0.00      0.00""")


@LEDGERS.told(
    period="2026-09-10..2026-09-20",
    gl_entries="""
        posting_date  voucher  account  amount   dim_unit
        2026-09-09    V1       1930        1.00  .
        2026-09-09    V1       3010       -1.00  A
        2026-09-10    V2       1930       20.00  .
        2026-09-10    V2       3010      -20.00  A
        2026-09-20    V3       1930      300.00  .
        2026-09-20    V3       3010     -300.00  A
        2026-09-21    V4       1930     4000.00  .
        2026-09-21    V4       3010    -4000.00  A""",
)
def test_a_period_inside_a_month_counts_its_own_days_only(books: Checked) -> None:
    """10 to 20 September: the 9th is opening, the 21st takes no part."""
    assert trial_balance(books) == closing.table("""
        account  opening   debit  credit  unadjusted  adjustment  adjusted
        1930        1.00  320.00    0.00      321.00        0.00    321.00
        3010       -1.00    0.00  320.00     -321.00        0.00   -321.00""")
    months = closing.shown(books, "select month, amount from ledger.balances where account = '1930' order by month")
    assert months == closing.table("""
        month       amount
        2026-09-01    1.00
        2026-09-10  320.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount   layer    duplicate
        2026-09-01    V1       1930      100.00  .        .
        2026-09-01    V1       3010     -100.00  current  .
        2026-09-01    V1       1930      100.00  .        true
        2026-09-01    V2       1930      777.00  tax      .
        2026-09-01    V2       3010     -777.00  tax      ."""
)
def test_duplicates_and_layers_that_do_not_count_take_no_part(books: Checked) -> None:
    assert trial_balance(books, "account, adjusted") == closing.table("""
        account  adjusted
        1930       100.00
        3010      -100.00""")


@LEDGERS.told(
    companies="company currency reporting_currency\nSE01 SEK EUR",
    gl_entries="""
        posting_date  voucher  account  amount    amount_reporting
        2026-08-01    V1       1930     1000.00    90.00
        2026-08-01    V1       3010    -1000.00   -90.00
        2026-09-01    V2       1930      500.00    44.00
        2026-09-01    V2       3010     -500.00   -44.01""",
)
def test_reporting_amounts_have_their_own_columns_and_tie(books: Checked) -> None:
    columns = "account, opening_reporting, unadjusted_reporting, adjustment_reporting, adjusted_reporting"
    assert trial_balance(books, columns) == closing.table("""
        account  opening_reporting  unadjusted_reporting  adjustment_reporting  adjusted_reporting
        1930                 90.00                134.00                  0.00              134.00
        3010                -90.00               -134.01                  0.00             -134.01""")
    assert closing.shown(
        books, "select tie, subledger, ledger, difference, state from ledger.page_ties"
    ) == closing.table("""
        tie                      subledger   ledger  difference  state
        trial_balance              1500.00  1500.00        0.00  tied
        trial_balance_reporting     134.01   134.00       -0.01  open
        opening                       0.00     0.00        0.00  tied""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount
        2026-09-01    V1       1999      100.00
        2026-09-01    V1       3010     -100.00
        2026-09-01    V2       9100       12.00"""
)
def test_accounts_nobody_knows_appear_without_a_type_and_statistical_ones_stay_out_of_the_tie(books: Checked) -> None:
    shown = closing.shown(books, "select account, name, type, adjusted from ledger.page_trial_balance")
    assert shown == closing.table("""
        account  name       type         adjusted
        3010     Sales      revenue       -100.00
        9100     Headcount  statistical     12.00
        1999     .          .              100.00""")
    assert closing.shown(books, "select tie, difference, state from ledger.page_ties") == closing.table("""
        tie            difference  state
        trial_balance        0.00  tied
        opening              0.00  tied""")


# ---- openings


LAST_YEAR = """
    posting_date  voucher  account  amount   period_type
    2025-03-01    V1       1930      300.00  .
    2025-03-01    V1       3010     -300.00  .
    2025-04-01    V2       5010      100.00  .
    2025-04-01    V2       2440     -100.00  .
    2026-09-01    V3       1930       40.00  .
    2026-09-01    V3       3010      -40.00  ."""


@LEDGERS.told(gl_entries=LAST_YEAR)
def test_last_years_result_opens_in_retained_earnings(books: Checked) -> None:
    assert openings(books) == closing.table("""
        year_start  account   amount
        2026-01-01  1930      300.00
        2026-01-01  2091     -200.00
        2026-01-01  2440     -100.00""")
    assert trial_balance(books) == closing.table("""
        account  opening   debit   credit  unadjusted  adjustment  adjusted
        1930      300.00   40.00     0.00      340.00        0.00    340.00
        2091     -200.00    0.00     0.00     -200.00        0.00   -200.00
        2440     -100.00    0.00     0.00     -100.00        0.00   -100.00
        3010        0.00    0.00    40.00      -40.00        0.00    -40.00""")
    assert books.empty("ledger.findings")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount
        2024-03-01    V1       1930      200.00
        2024-03-01    V1       3010     -200.00
        2025-03-01    V2       5010       50.00
        2025-03-01    V2       1930      -50.00
        2026-09-01    V3       1930       40.00
        2026-09-01    V3       3010      -40.00""",
    companies="company retained_earnings result_profit result_loss\nSE01 2091 2099 2091",
)
def test_a_profit_and_a_loss_go_to_their_result_accounts_where_named(books: Checked) -> None:
    """2024 earns 200.00, 2025 loses 50.00."""
    assert openings(books) == closing.table("""
        year_start  account   amount
        2025-01-01  1930      200.00
        2025-01-01  2099     -200.00
        2026-01-01  1930      150.00
        2026-01-01  2091       50.00
        2026-01-01  2099     -200.00""")


def test_what_closing_entries_closed_is_not_folded_again() -> None:
    closing_entries = """
    2025-12-31    V9       3010      300.00  closing
    2025-12-31    V9       5010     -100.00  closing
    2025-12-31    V9       2099     -200.00  closing"""
    assert openings(closed(gl_entries=LAST_YEAR + closing_entries)) == closing.table("""
        year_start  account   amount
        2026-01-01  1930      300.00
        2026-01-01  2099     -200.00
        2026-01-01  2440     -100.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount   currency  amount_currency  dim_department  partner_company  layer
        2025-03-01    V1       1510      900.00  USD        100.00          .               FR01             current
        2025-03-01    V1       3010     -600.00  USD        -66.67          SALES           FR01             current
        2025-03-01    V1       3010     -300.00  USD        -33.33          SHOP            FR01             .
        2026-09-01    V2       1930        1.00  .          .               .               .                .
        2026-09-01    V2       3010       -1.00  .          .               .               .                ."""
)
def test_carrying_keeps_currency_dimension_partner_and_layer(books: Checked) -> None:
    """The dollar balance opens in dollars; the result opens in the accounting currency, by department."""
    columns = "account, currency, dims, partner_company, layer, amount, amount_currency"
    assert openings(books, columns) == closing.table("""
        account  currency  dims              partner_company  layer     amount  amount_currency
        1510     USD       .                 FR01             current   900.00           100.00
        2091     SEK       department=SALES  .                current  -600.00          -600.00
        2091     SEK       department=SHOP   .                .        -300.00          -300.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount   currency  amount_currency
        2026-09-01    V1       1510      900.00  USD       100.00
        2026-09-01    V1       1510      450.00  USD       .
        2026-09-01    V1       3010    -1350.00  .         ."""
)
def test_one_line_without_its_currency_amount_leaves_the_balance_in_currency_unknown(books: Checked) -> None:
    rows = closing.shown(books, "select account, amount, amount_currency from ledger.balances order by account")
    assert rows == closing.table("""
        account    amount  amount_currency
        1510      1350.00  .
        3010     -1350.00         -1350.00""")


OPENED = (
    LAST_YEAR
    + """
    2026-01-01    A1       1930      300.00  opening
    2026-01-01    A1       2440     -100.00  opening
    2026-01-01    A1       2091     -200.00  opening"""
)


@LEDGERS.told(gl_entries=OPENED)
def test_opening_entries_win_over_earlier_years_and_count_once(books: Checked) -> None:
    assert trial_balance(books, "account, opening, adjusted") == closing.table("""
        account  opening  adjusted
        1930      300.00    340.00
        2091     -200.00   -200.00
        2440     -100.00   -100.00
        3010        0.00    -40.00""")
    assert books.empty("ledger.findings")


@LEDGERS.told(
    period="2026-01",
    gl_entries="""
        posting_date  voucher  account  amount   period_type
        2026-01-15    A1       1930      300.00  opening
        2026-01-15    A1       2081     -300.00  opening
        2026-01-20    V1       1930       40.00  .
        2026-01-20    V1       3010      -40.00  .""",
)
def test_an_opening_entry_inside_the_period_is_opening_not_turnover(books: Checked) -> None:
    """Some ledgers date their openings anywhere in the first month."""
    assert trial_balance(books) == closing.table("""
        account  opening  debit  credit  unadjusted  adjustment  adjusted
        1930      300.00  40.00    0.00      340.00        0.00    340.00
        2081     -300.00   0.00    0.00     -300.00        0.00   -300.00
        3010        0.00   0.00   40.00      -40.00        0.00    -40.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount   period_type
        2025-01-01    A0       1930       90.00  opening
        2025-01-01    A0       2081      -90.00  opening
        2025-03-01    V1       1930      300.00  .
        2025-03-01    V1       3010     -300.00  .
        2026-01-01    A1       1930      380.00  opening
        2026-01-01    A1       2081      -90.00  opening
        2026-01-01    A1       2091     -290.00  opening"""
)
def test_opening_entries_that_differ_from_last_years_closing_warn_where_that_year_is_complete(books: Checked) -> None:
    """2025 has an opening of its own, so its closing is known: 1930 should open with 390.00."""
    assert findings(books) == closing.table("""
        code              severity  subject              amount  expected   actual  detail
        opening_mismatch  warn      "1930 2026-01-01"    -10.00    390.00   380.00  entered
        opening_mismatch  warn      "2091 2026-01-01"     10.00   -300.00  -290.00  entered""")
    assert trial_balance(books, "account, adjusted") == closing.table("""
        account  adjusted
        1930       380.00
        2081       -90.00
        2091      -290.00""")


@LEDGERS.told(
    gl_entries=OPENED,
    opening_balances="""
        account  amount
        1930      290.00
        2440     -100.00
        2091     -190.00""",
)
def test_stated_openings_win_over_everything_and_a_difference_blocks(books: Checked) -> None:
    """Stated 290.00 against 300.00 in the opening entries: both figures, the file and the row."""
    assert findings(books) == closing.table("""
        code              severity  subject              amount  expected   actual  detail
        opening_mismatch  block     "1930 2026-01-01"    -10.00    300.00   290.00  journal
        opening_mismatch  block     "2091 2026-01-01"     10.00   -200.00  -190.00  journal""")
    places = closing.shown(books, "select source_file, source_row from ledger.findings order by source_row")
    assert places == closing.table("""
        source_file           source_row
        opening_balances.csv  2
        opening_balances.csv  4""")
    assert trial_balance(books, "account, opening, adjusted") == closing.table("""
        account  opening  adjusted
        1930      290.00    330.00
        2091     -190.00   -190.00
        2440     -100.00   -100.00
        3010        0.00    -40.00""")


@LEDGERS.told(
    gl_entries="""
        posting_date  voucher  account  amount   period_type
        2025-01-01    A0       1930       90.00  opening
        2025-01-01    A0       2081      -90.00  opening
        2025-03-01    V1       1930      300.00  .
        2025-03-01    V1       3010     -300.00  .
        2026-01-01    A1       1930      380.00  opening
        2026-01-01    A1       2081      -90.00  opening
        2026-01-01    A1       2091     -290.00  opening""",
    opening_balances="""
        account  amount
        1930      380.00
        2081      -80.00
        2091     -300.00""",
)
def test_openings_stated_and_entered_alike_are_held_against_last_years_closing_too(books: Checked) -> None:
    """1930: 380.00 twice, but 2025 closed with 90.00 + 300.00. 2081 and 2091 already differ from what was entered."""
    assert findings(books) == closing.table("""
        code              severity  subject              amount  expected   actual  detail
        opening_mismatch  block     "1930 2026-01-01"    -10.00    390.00   380.00  carried
        opening_mismatch  block     "2081 2026-01-01"     10.00    -90.00   -80.00  journal
        opening_mismatch  block     "2091 2026-01-01"    -10.00   -290.00  -300.00  journal""")


@LEDGERS.told(
    gl_entries=LAST_YEAR,
    opening_balances="""
        account  amount
        1930      300.00
        2440     -100.00
        2091     -200.00""",
)
def test_stated_openings_equal_to_what_earlier_years_carry_say_nothing(books: Checked) -> None:
    assert books.empty("ledger.findings")
    assert trial_balance(books, "account, opening, adjusted") == closing.table("""
        account  opening  adjusted
        1930      300.00    340.00
        2091     -200.00   -200.00
        2440     -100.00   -100.00
        3010        0.00    -40.00""")


@LEDGERS.told(
    gl_entries=YEAR,
    opening_balances="""
        account  amount   currency  amount_currency
        1930      500.00  .         .
        1510      900.00  USD       100.00
        2091    -1400.00  SEK       .""",
)
def test_stated_openings_without_history_are_simply_taken(books: Checked) -> None:
    assert openings(books, "account, currency, amount, amount_currency") == closing.table("""
        account  currency   amount  amount_currency
        1510     USD         900.00           100.00
        1930     SEK         500.00           500.00
        2091     SEK       -1400.00         -1400.00""")
    assert books.empty("ledger.findings")


@LEDGERS.told(gl_entries=LAST_YEAR, companies="company\nSE01")
def test_without_an_account_for_the_result_the_ledger_stays_in_balance_and_it_blocks(books: Checked) -> None:
    """The result waits on a line of its own until the setting names the account."""
    assert openings(books) == closing.table("""
        year_start  account             amount
        2026-01-01  1930                300.00
        2026-01-01  2440               -100.00
        2026-01-01  retained_earnings  -200.00""")
    assert findings(books) == closing.table("""
        code                     severity  subject                           amount  expected  actual  detail
        missing_posting_account  block     "retained_earnings 2025-01-01"  -200.00  .         .       2025""")


@LEDGERS.told(
    gl_entries=LAST_YEAR,
    opening_balances="""
        account  amount
        1930      300.00
        2440     -100.00
        2081      -50.00
        2099     -150.00""",
    companies="company\nSE01",
)
def test_without_an_account_for_the_result_stated_openings_are_compared_with_equity_as_a_whole(books: Checked) -> None:
    """Nobody knows which equity account took the result; only their sum can be wrong, and it is not."""
    assert books.empty("ledger.findings")


def test_entries_older_than_the_known_years_are_carried_into_the_first() -> None:
    books = closed(since=date(2025, 1, 1), gl_entries=LAST_YEAR.replace("2025-03-01", "2019-03-01"))
    assert openings(books) == closing.table("""
        year_start  account   amount
        2025-01-01  1930      300.00
        2025-01-01  2091     -300.00
        2026-01-01  1930      300.00
        2026-01-01  2091     -200.00
        2026-01-01  2440     -100.00""")


@LEDGERS.told(
    gl_entries=YEAR,
    companies=NAMED.replace("2091", "2091 09-01").replace("retained_earnings", "retained_earnings fiscal_year_start"),
)
def test_a_year_that_begins_in_september_opens_in_september(books: Checked) -> None:
    """August 2026 is last year: its sales are in retained earnings, not in the opening of sales."""
    assert trial_balance(books, "account, opening, adjusted") == closing.table("""
        account  opening  adjusted
        1510      500.00    250.00
        1930     1000.00   1380.00
        2081    -1000.00  -1000.00
        2091     -500.00   -500.00
        3010        0.00   -250.00
        5010        0.00    120.00""")


def test_each_company_opens_by_its_own_sources() -> None:
    """SE01 carries, DK01 states; neither touches the other."""
    books = closed(
        companies="company currency retained_earnings\nSE01 SEK 2091\nDK01 DKK 2091",
        accounts="""
        company  account  name   type
        SE01     1930     Bank   asset
        SE01     2091     Kept   equity
        SE01     3010     Sales  revenue
        DK01     1930     Bank   asset
        DK01     2091     Kept   equity""",
        gl_entries="""
        company  posting_date  voucher  account  amount
        SE01     2025-05-01    V1       1930      100.00
        SE01     2025-05-01    V1       3010     -100.00""",
        opening_balances="""
        company  account  amount
        DK01     1930       70.00
        DK01     2091      -70.00""",
    )
    assert trial_balance(books, "company, account, opening, adjusted") == closing.table("""
        company  account  opening  adjusted
        DK01     1930       70.00     70.00
        DK01     2091      -70.00    -70.00
        SE01     1930      100.00    100.00
        SE01     2091     -100.00   -100.00""")


# ---- closing entries


CLOSED_YEAR = """
    posting_date  voucher  account  amount   period_type
    2026-12-10    V1       1930      100.00  .
    2026-12-10    V1       3010     -100.00  .
    2026-12-31    V2       3010      100.00  closing
    2026-12-31    V2       2099     -100.00  closing"""


@LEDGERS.told(period="2026-12", gl_entries=CLOSED_YEAR)
def test_closing_entries_of_the_year_are_left_out_of_its_last_month(books: Checked) -> None:
    assert trial_balance(books) == closing.table("""
        account  opening   debit   credit  unadjusted  adjustment  adjusted
        1930        0.00  100.00     0.00      100.00        0.00    100.00
        3010        0.00    0.00   100.00     -100.00        0.00   -100.00""")


@LEDGERS.told(period="2026-13", gl_entries=CLOSED_YEAR)
def test_period_13_shows_them(books: Checked) -> None:
    assert trial_balance(books) == closing.table("""
        account  opening   debit   credit  unadjusted  adjustment  adjusted
        1930        0.00  100.00     0.00      100.00        0.00    100.00
        2099        0.00    0.00   100.00     -100.00        0.00   -100.00
        3010        0.00  100.00   100.00        0.00        0.00      0.00""")


# ---- month after month


AUGUST = """
    entry_no  posting_date  voucher  account  amount   proposal_id
    E1        2026-08-05    V1       1930      100.00  .
    E2        2026-08-05    V1       3010     -100.00  ."""


class Closed(NamedTuple):
    """The month before: its entries, and what was proposed in it."""

    period: str
    entries: str
    proposed: str


MONTHS: dict[str, Closed] = {}


def after(
    entries: str, *, proposed: str = "", before: str = AUGUST, closes: str = "2026-08 2026-09"
) -> pytest.MarkDecorator:
    """August is closed from AUGUST (with `proposed` in its journals), then September from `entries`."""
    first, second = closes.split()
    own = LATER.case(period=second, gl_entries=entries)
    MONTHS[own] = Closed(first, before, proposed)
    return pytest.mark.parametrize("books", [own], indirect=True)


def before(companies: list[str], folder: Path) -> None:
    """Close the month before of these companies."""
    told = {company: LATER.given | {"gl_entries": MONTHS[company].entries} for company in companies}
    august = together(told, MONTHS[companies[0]].period, None, folder)
    august.build("load/month_totals")
    ledger.open_books(august, None)
    for company in companies:
        for line in MONTHS[company].proposed.strip().splitlines():
            propose(august, company, *line.split())
    ledger.run(august, None)
    august.engine.close()


def propose(books: Books, company: str, proposal: str, account: str, amount: str) -> None:
    """A line proposed in August, as a room leaves it."""
    books.engine.execute(
        f"insert into ledger.journals (company, account, proposal_id, status, amount, amount_reporting)"
        f" values ('{company}', '{account}', '{proposal}', 'proposed', {amount}, {amount})"
    )
    books.engine.execute(
        f"insert into ledger.balances (step, company, account, month, amount, amount_reporting)"
        f" values (2, '{company}', '{account}', date '2026-08-01', {amount}, {amount})"
    )


def moved(books: Checked) -> str:
    """The balances found to have moved; every one of them under the same code, by the difference of both figures."""
    wrong = (
        "code <> 'prior_period_changed' or amount <> cast(actual as decimal(38, 4)) - cast(expected as decimal(38, 4))"
    )
    assert not books.rows(f"select * from ledger.findings where {wrong}")
    return findings(books, "severity, subject, expected, actual, detail")


@after(AUGUST + "\n    E3  2026-09-01  V2  1930  5.00  .\n    E4  2026-09-01  V2  3010  -5.00  .")
def test_an_unchanged_month_says_nothing(books: Checked) -> None:
    assert books.empty("ledger.findings")


@after(AUGUST + "\n    E3  2026-08-31  V2  5010  30.00  .\n    E4  2026-08-31  V2  1930  -30.00  .")
def test_a_late_posting_into_the_closed_month_is_named_with_file_and_row(books: Checked) -> None:
    assert moved(books) == closing.table("""
        severity  subject            expected  actual  detail
        warn      "1930 2026-08-31"    100.00   70.00  "V2 2026-08-31 -30.00 (gl_entries.csv:5)"
        warn      "5010 2026-08-31"      0.00   30.00  "V2 2026-08-31 30.00 (gl_entries.csv:4)\"""")


@after("""
    entry_no  posting_date  voucher  account  amount   proposal_id
    E1        2026-08-05    V1       1930       80.00  .
    E9        2026-08-06    V1       5010      -80.00  .""")
def test_an_entry_that_is_gone_or_changed_is_named_too(books: Checked) -> None:
    """E1 now says 80.00, E2 is gone and a line on another account stands in its place."""
    assert moved(books) == closing.table("""
        severity  subject            expected   actual  detail
        warn      "1930 2026-08-31"    100.00    80.00  "V1 2026-08-05 -20.00 (gl_entries.csv:2)"
        warn      "3010 2026-08-31"   -100.00     0.00  "V1 2026-08-05 100.00 (gl_entries.csv:3)"
        warn      "5010 2026-08-31"      0.00   -80.00  "V1 2026-08-06 -80.00 (gl_entries.csv:3)\"""")


PROPOSED = """
    TAAAAAAAAAA 5010  60.00
    TAAAAAAAAAA 2440 -60.00"""
IMPORTED = """
    E3        2026-08-31    V8       5010       60.00  TAAAAAAAAAA
    E4        2026-08-31    V8       2440      -60.00  TAAAAAAAAAA"""
BESIDE = """
    E5        2026-08-31    V9       5010        7.00  .
    E6        2026-08-31    V9       2440       -7.00  ."""


@after(AUGUST, proposed=PROPOSED)
def test_proposals_that_were_not_imported_are_information(books: Checked) -> None:
    assert moved(books) == closing.table("""
        severity  subject            expected  actual  detail
        info      "2440 2026-08-31"    -60.00    0.00  proposals
        info      "5010 2026-08-31"     60.00    0.00  proposals""")


@after(AUGUST + IMPORTED, proposed=PROPOSED)
def test_imported_proposals_leave_nothing_to_say(books: Checked) -> None:
    assert books.empty("ledger.findings")


@after(AUGUST + IMPORTED + BESIDE, proposed=PROPOSED)
def test_what_is_neither_imported_nor_the_proposal_is_named(books: Checked) -> None:
    """The proposal came in, and 7.00 beside it."""
    assert moved(books) == closing.table("""
        severity  subject            expected  actual  detail
        warn      "2440 2026-08-31"    -60.00  -67.00  "V9 2026-08-31 -7.00 (gl_entries.csv:7)"
        warn      "5010 2026-08-31"     60.00   67.00  "V9 2026-08-31 7.00 (gl_entries.csv:6)\"""")


@after(AUGUST + IMPORTED + IMPORTED.replace("E3", "E7").replace("E4", "E8").replace("V8", "V9"), proposed=PROPOSED)
def test_a_proposal_imported_twice_has_changed_the_closed_month(books: Checked) -> None:
    assert books.rows("select severity, actual, detail from ledger.findings order by subject") == [
        ("warn", "-120.00", "V8 2026-08-31 -60.00 (gl_entries.csv:5); V9 2026-08-31 -60.00 (gl_entries.csv:7)"),
        ("warn", "120.00", "V8 2026-08-31 60.00 (gl_entries.csv:4); V9 2026-08-31 60.00 (gl_entries.csv:6)"),
    ]


@after(AUGUST + IMPORTED.replace("60.00", "60.01"), proposed=PROPOSED)
def test_a_proposal_imported_at_more_than_it_said_is_named(books: Checked) -> None:
    assert moved(books) == closing.table("""
        severity  subject            expected  actual  detail
        warn      "2440 2026-08-31"    -60.00  -60.01  "V8 2026-08-31 -60.01 (gl_entries.csv:5)"
        warn      "5010 2026-08-31"     60.00   60.01  "V8 2026-08-31 60.01 (gl_entries.csv:4)\"""")


DECEMBER = """
    posting_date  voucher  account  amount   period_type
    2025-12-05    V1       1930      100.00  .
    2025-12-05    V1       3010     -100.00  ."""


CLOSED_NOW = """
    2025-12-31    V9       3010      100.00  closing
    2025-12-31    V9       2099     -100.00  closing"""
LATE = """
    2025-12-31    V2       5010       30.00  .
    2025-12-31    V2       1930      -30.00  ."""


@after(DECEMBER + CLOSED_NOW, before=DECEMBER, closes="2025-12 2026-01")
def test_closing_the_books_of_last_year_does_not_change_its_december(books: Checked) -> None:
    """December 2025 was closed before its closing entries; January opens with them and says nothing."""
    assert books.empty("ledger.findings")
    assert trial_balance(books, "account, opening") == closing.table("""
        account  opening
        1930      100.00
        2099     -100.00""")


@after(DECEMBER + LATE, before=DECEMBER, closes="2025-12 2026-01")
def test_a_late_posting_into_last_year_moves_december_not_the_years_before(books: Checked) -> None:
    assert moved(books) == closing.table("""
        severity  subject            expected  actual  detail
        warn      "1930 2025-12-31"    100.00   70.00  "V2 2025-12-31 -30.00 (gl_entries.csv:5)"
        warn      "5010 2025-12-31"      0.00   30.00  "V2 2025-12-31 30.00 (gl_entries.csv:4)\"""")


@LEDGERS.told(gl_entries=AUGUST.replace("-100.00  .", "-100.00  TBBBBBBBBBB"))
def test_a_proposal_of_which_only_one_side_is_recognised_blocks(books: Checked) -> None:
    assert findings(books) == closing.table("""
        code                 severity  subject       amount  expected   actual  detail
        proposal_incomplete  block     TBBBBBBBBBB  -100.00      0.00  -100.00  3010""")


# ---- against a slow oracle


ACCOUNTS = ("1510", "1930", "2081", "2091", "2440", "3010", "5010")
INCOME = ("3010", "5010")
PERIODS = ("2026-01", "2026-06", "2026-Q3", "2026-12", "2025-11")
PAIRS = st.lists(
    st.tuples(
        st.dates(date(2024, 1, 1), date(2026, 12, 31)),
        st.sampled_from(["operating"] * 6 + ["opening", "closing"]),
        st.sampled_from(ACCOUNTS),
        st.sampled_from(ACCOUNTS),
        st.decimals("-999.99", "999.99", places=2),
    ),
    max_size=25,
)
STATED = st.one_of(
    st.none(), st.lists(st.tuples(st.sampled_from(ACCOUNTS), st.decimals("-99", "99", places=2)), max_size=4)
)
Amounts = dict[str, Decimal]


class Oracle:
    """The rules read aloud, one entry at a time."""

    def __init__(self, pairs: list[Any], stated: list[Any], start: date, end: date) -> None:
        self.lines = [
            (day, kind, account, value)
            for day, kind, debit, credit, amount in pairs
            for account, value in ((debit, amount), (credit, -amount))
            if day <= end
        ]
        self.stated, self.start, self.end = stated, start, end

    def opening(self, year: int) -> Amounts:
        """Stated, else entered, else carried."""
        entered = [line for line in self.lines if line[0].year == year and line[1] == "opening"]
        if self.stated and year == self.end.year:
            return total(self.stated)
        if entered:
            return total((account, value) for _, _, account, value in entered)
        return self.folded(year - 1) if year > 2024 else {}

    def folded(self, year: int) -> Amounts:
        """What a year leaves behind: a profit moved to the result account, a loss to retained earnings."""
        moved = [(account, value) for day, kind, account, value in self.lines if day.year == year and kind != "opening"]
        held = total([*self.opening(year).items(), *moved])
        result = sum((held.pop(account, Decimal(0)) for account in INCOME), Decimal(0))
        return total([*held.items(), ("2099" if result < 0 else "2091", result)])

    def balances(self) -> dict[str, tuple[Decimal, ...]]:
        """opening, debit, credit, unadjusted, opening_year, debit_year, credit_year of every account not nil."""
        opened = self.opening(self.end.year)
        made = {}
        for account in (*ACCOUNTS, "2099"):
            year = [
                (day, value)
                for day, kind, name, value in self.lines
                if name == account and day.year == self.end.year and kind == "operating"
            ]
            first = opened.get(account, Decimal(0))
            raised, lowered = sum(v for _, v in year if v > 0), -sum(v for _, v in year if v < 0)
            period = [value for day, value in year if day >= self.start]
            debit, credit = (
                sum((v for v in period if v > 0), Decimal(0)),
                -sum((v for v in period if v < 0), Decimal(0)),
            )
            opening = first + sum((value for day, value in year if day < self.start), Decimal(0))
            figures = (opening, debit, credit, opening + debit - credit, first, raised, lowered)
            if any(figures):
                made[account] = figures
        return made


def total(lines: Any) -> Amounts:
    """Amounts added by account."""
    sums: Amounts = {}
    for account, value in lines:
        sums[account] = sums.get(account, Decimal(0)) + value
    return sums


NAMES = [f"C{number}" for number in range(6)]
SEVERAL = st.lists(st.tuples(PAIRS, STATED), min_size=len(NAMES), max_size=len(NAMES))
MADE: dict[str, Books] = {}


def known(period: str) -> Books:
    """Books whose calendar and charts are made once a period; the entries of each example replace the last ones."""
    if period not in MADE:
        heading, *chart = CHART.strip().splitlines()
        accounts = [f"company {heading}", *(f"{name} {line}" for name in NAMES for line in chart)]
        named = ["company retained_earnings result_profit", *(f"{name} 2091 2099" for name in NAMES)]
        tables = {"companies": "\n".join(named), "accounts": "\n".join(accounts)}
        MADE[period] = closing.books(period=period, since=date(2024, 1, 1), **tables)
    return MADE[period]


def random_books(ledgers: list[tuple[list[Any], Any]], period: str) -> Books:
    """Those books with the ledgers of an example closed, each of a company."""
    books, entries, stated = known(period), ["company posting_date voucher account amount period_type"], []
    for name, (pairs, openings) in zip(NAMES, ledgers, strict=True):
        for number, (day, kind, debit, credit, amount) in enumerate(pairs):
            entries += [f"{name} {day} V{number} {debit} {amount} {kind}"]
            entries += [f"{name} {day} V{number} {credit} {-amount} {kind}"]
        stated += [f"{name} {account} {amount}" for account, amount in openings or []]
    companies = [closing.COMPANY | {"company": name} for name in NAMES]
    written = "\n".join(["company account amount", *stated])
    closing.put_tables(books, companies, gl_entries="\n".join(entries), opening_balances=written)
    books.build("load/month_totals")
    ledger.open_books(books, None)
    ledger.run(books, None)
    return books


OURS = """select account, opening, debit, credit, unadjusted, opening_year, debit_year, credit_year
    from ledger.trial_balance where company = $company"""
UNBALANCED = """select period_type, month from ledger.balances where company = $company
    group by all having sum(amount) <> 0"""


@settings(max_examples=7, deadline=None)
@given(ledgers=SEVERAL, period=st.sampled_from(PERIODS))
def test_three_years_of_random_entries_agree_with_the_slow_reading(ledgers: list[Any], period: str) -> None:
    """Of each company; every month and every opening sums to zero, but for one the extract states otherwise."""
    books = random_books(ledgers, period)
    start, end, year = books.rows("select period_start, period_end, year_start from settings.companies")[0]
    for name, (pairs, stated) in zip(NAMES, ledgers, strict=True):
        ours = {account: row for account, *row in books.rows(OURS, company=name) if any(row)}
        assert ours == {account: [*row] for account, row in Oracle(pairs, stated, start, end).balances().items()}
        assert all(stated and row == ("opening", year) for row in books.rows(UNBALANCED, company=name))
