"""Trial balances instead of entries, as a controller checks them: what is stated, what moved, what controls it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import closing
from closing import shown, table
from closing_together import Ledgers, fixture
from folder import closed, csv, group, loaded, write
from tieout import lineage
from tieout.rooms import ledger
from together import Own, company
from together import books as alone

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal
    from pathlib import Path

    from checked_together import Checked
    from folder import Closed
    from tieout.books import Books
    from together import Closes, Company

CHART = """
    account  name                 type
    1930     "Bank account"       asset
    2081     "Share capital"      equity
    2091     "Retained earnings"  equity
    2440     "Trade payables"     liability
    3010     Sales                revenue
    5010     Rent                 expense
    9100     Headcount            statistical"""
NAMED = "company retained_earnings\nSE01 2091"
ACCOUNTS = """
account  name               type
1930     Bank               asset
2081     Share capital      equity
2091     Retained earnings  equity
2440     Payables           liability
3010     Sales              revenue
5010     Rent               expense
"""
POSTING = '[company.posting]\nretained_earnings = "2091"'
FIGURES = "account, opening, debit, credit, unadjusted"


def struck(made: Books) -> None:
    """Open the ledger and close it, no room between."""
    made.build("load/month_totals")
    ledger.open_books(made, None)
    ledger.run(made, None)


LEDGERS = Ledgers(struck, date(2025, 1, 1), accounts=CHART, companies=NAMED)
books = fixture(LEDGERS)


@pytest.fixture(scope="module", autouse=True)
def ledgers() -> Iterator[None]:
    """The ledgers of this file: those of one period are in the same books."""
    yield
    LEDGERS.end()


def trial_balance(made: Books | Checked, columns: str = FIGURES) -> str:
    return shown(made, f"select {columns} from ledger.trial_balance order by account")


# ---- movements are differences

STATED = """
    account  date        amount
    1930     2025-12-31   600.00
    2081     2025-12-31  -500.00
    3010     2025-12-31  -100.00
    1930     2026-08-31  1400.00
    2081     2026-08-31  -500.00
    2091     2026-08-31  -100.00
    3010     2026-08-31  -800.00
    1930     2026-09-30  1340.00
    2081     2026-09-30  -500.00
    2091     2026-09-30  -100.00
    3010     2026-09-30  -990.00
    5010     2026-09-30   250.00"""


AS_STATED = LEDGERS.case(balances=STATED)


@pytest.fixture
def stated() -> Checked:
    """The ledger of these trial balances."""
    return LEDGERS.of(AS_STATED)


def test_what_moved_in_the_period_is_the_difference_of_two_trial_balances(stated: Checked) -> None:
    assert trial_balance(stated) == table("""
        account  opening   debit   credit  unadjusted
        1930     1,400.00    0.00   60.00    1,340.00
        2081      -500.00    0.00    0.00     -500.00
        2091      -100.00    0.00    0.00     -100.00
        3010      -800.00    0.00  190.00     -990.00
        5010         0.00  250.00    0.00      250.00""")


def test_the_year_opens_with_the_last_trial_balance_before_it_and_its_result_in_equity(stated: Checked) -> None:
    """Bank 600 opens the year and moves by 800 to August; the result of 2025 opens in 2091 and does not move."""
    assert trial_balance(stated, "account, opening_year, debit_year, credit_year, unadjusted") == table("""
        account  opening_year  debit_year  credit_year  unadjusted
        1930           600.00      800.00        60.00    1,340.00
        2081          -500.00        0.00         0.00     -500.00
        2091          -100.00        0.00         0.00     -100.00
        3010             0.00        0.00       990.00     -990.00
        5010             0.00      250.00         0.00      250.00""")


@LEDGERS.told(balances=STATED, opening_balances="account amount\n1930 600.00\n2081 -500.00\n2091 -90.00\n2440 -10.00")
def test_stated_openings_win_over_last_years_trial_balance(books: Checked) -> None:
    """A dividend of 100 taken out of the opening: the first trial balance moves less, and the two openings disagree."""
    assert trial_balance(books, "account, opening_year, debit_year, credit_year, unadjusted") == table("""
        account  opening_year  debit_year  credit_year  unadjusted
        1930           600.00      800.00        60.00    1,340.00
        2081          -500.00        0.00         0.00     -500.00
        2091           -90.00        0.00        10.00     -100.00
        2440           -10.00       10.00         0.00        0.00
        3010             0.00        0.00       990.00     -990.00
        5010             0.00      250.00         0.00      250.00""")
    assert shown(books, "select code, subject, expected, actual from ledger.findings order by subject") == table("""
        code              subject            expected  actual
        opening_mismatch  "2091 2026-01-01"   -100.00  -90.00
        opening_mismatch  "2440 2026-01-01"      0.00  -10.00""")


@LEDGERS.told(
    balances="""
        account  date        amount
        1930     2026-08-31    50.00
        2440     2026-08-31   -50.00
        2081     2026-08-31     0.00
        2081     2026-09-30   -70.00
        2440     2026-09-30    70.00"""
)
def test_an_account_that_is_no_longer_listed_has_gone_to_nil(books: Checked) -> None:
    assert trial_balance(books) == table("""
        account  opening   debit   credit  unadjusted
        1930       50.00    0.00   50.00        0.00
        2081        0.00    0.00   70.00      -70.00
        2440      -50.00  120.00    0.00       70.00""")


@LEDGERS.told(
    balances="""
        account  date        amount   currency  amount_currency  partner_company  layer    dim_unit
        1930     2026-08-31   900.00  USD                100.00  .                .        NORTH
        1930     2026-09-30  1000.00  USD                110.00  .                .        NORTH
        1930     2026-09-30    20.00  .                       .  DK01             .        SOUTH
        2081     2026-08-31  -900.00  .                       .  .                .        NORTH
        2081     2026-09-30 -1020.00  .                       .  .                .        NORTH
        1930     2026-09-30   999.00  .                       .  .                tax      ."""
)
def test_currency_dimension_partner_and_layer_are_kept_apart(books: Checked) -> None:
    columns = "account, currency, dims, partner_company, month, amount, amount_currency"
    assert shown(books, f"select {columns} from ledger.balances order by account, currency desc, month") == table("""
        account  currency  dims        partner_company  month        amount   amount_currency
        1930     USD       unit=NORTH  .                2026-08-01   900.00            100.00
        1930     USD       unit=NORTH  .                2026-09-01   100.00             10.00
        1930     SEK       unit=SOUTH  DK01             2026-09-01    20.00             20.00
        2081     SEK       unit=NORTH  .                2026-08-01  -900.00           -900.00
        2081     SEK       unit=NORTH  .                2026-09-01  -120.00           -120.00""")


@LEDGERS.told(balances=STATED + "\n    1930 2026-09-15 5000.00\n    2081 2026-09-15 -5000.00")
def test_only_the_last_trial_balance_of_a_month_counts(books: Checked, stated: Checked) -> None:
    """15 September is inside the month: what it held is in no figure, and no turnover is made of the way there."""
    assert trial_balance(books) == trial_balance(stated)


@LEDGERS.told(balances=STATED + "\n    1930 2026-09-29 0.00\n    3010 2026-07-31 -1.00\n    5010 2026-07-31 1.00")
def test_a_trial_balance_without_any_balance_is_none(books: Checked, stated: Checked) -> None:
    """A month whose export holds no balance sheet: not all accounts went to nil and came back."""
    assert trial_balance(books) == trial_balance(stated)
    assert shown(books, "select date from ledger.stated_dates where is_empty") == table("date\n2026-07-31\n2026-09-29")


# ---- beside entries

POSTED = """
    posting_date  voucher  account  amount
    2026-02-10    V1       1930      300.00
    2026-02-10    V1       3010     -300.00
    2026-09-10    V2       1930      -40.00
    2026-09-10    V2       5010       40.00"""


@LEDGERS.told(
    gl_entries=POSTED,
    balances="""
        account  date        amount
        1930     2025-12-31   600.00
        2081     2025-12-31  -500.00
        3010     2025-12-31  -100.00""",
)
def test_a_trial_balance_from_before_the_first_entry_is_the_year_before(books: Checked) -> None:
    """#UB -1 and #RES -1 of a SIE file: they are last year's columns, and open this one."""
    assert trial_balance(books) == table("""
        account  opening  debit   credit  unadjusted
        1930      900.00    0.00   40.00      860.00
        2081     -500.00    0.00    0.00     -500.00
        2091     -100.00    0.00    0.00     -100.00
        3010     -300.00    0.00    0.00     -300.00
        5010        0.00   40.00    0.00       40.00""")
    held = "select account, sum(amount) as amount from ledger.balances where month < date '2026-01-01' group by all"
    assert shown(books, f"{held} order by 1") == table("account amount\n1930 600.00\n2081 -500.00\n3010 -100.00")


@LEDGERS.told(
    balances=STATED.rpartition("\n    1930     2026-09-30")[0],
    gl_entries="""
        posting_date  voucher  account  amount
        2026-09-01    V1       1930      -60.00
        2026-09-01    V1       5010       60.00""",
)
def test_entries_go_on_where_the_trial_balances_of_another_system_end(books: Checked) -> None:
    assert trial_balance(books) == table("""
        account  opening   debit   credit  unadjusted
        1930     1,400.00    0.00   60.00    1,340.00
        2081      -500.00    0.00    0.00     -500.00
        2091      -100.00    0.00    0.00     -100.00
        3010      -800.00    0.00    0.00     -800.00
        5010         0.00   60.00    0.00       60.00""")


# ---- through the front door

MONTHS = """
account  date        amount
1930     2026-08-31   900.00
2081     2026-08-31  -500.00
3010     2026-08-31  -400.00
1930     2026-09-30  1040.00
2081     2026-09-30  -500.00
3010     2026-09-30  -590.00
5010     2026-09-30    50.00
"""
ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-01-10    1930      500.00
2         V1       2026-01-10    2081     -500.00
3         V2       2026-08-20    1930      400.00
4         V2       2026-08-20    3010     -400.00
5         V3       2026-09-20    1930      140.00
6         V3       2026-09-20    3010     -190.00
7         V3       2026-09-20    5010       50.00
"""


def case(name: str = "", settings: str = POSTING, **files: str) -> Company:
    """A company of these extracts, closed together with the others."""
    named = {f"{table.replace('_of_', '.')}.csv": text for table, text in files.items()}
    return company({"accounts.csv": ACCOUNTS} | named, settings=settings, name=name)


def both(first: Company, second: Company) -> pytest.MarkDecorator:
    """Two such companies, whose part of the close a test reads as `run` and `beside`."""
    return pytest.mark.parametrize(("run", "beside"), [(first, second)], indirect=True, ids=[first.id])


@pytest.fixture
def beside(request: pytest.FixtureRequest, closes: Closes) -> Own:
    """What the close made of the other company."""
    return Own(closes.of(request.param.folder), request.param.id)


def messages(run: Closed, code: str) -> list[tuple[Any, ...]]:
    return run.rows(f"select severity, message from findings.findings where code = '{code}' order by subject")


@both(case(balances=MONTHS), case(gl_entries=ENTRIES))
def test_a_company_of_trial_balances_closes_like_one_of_entries(run: Own, beside: Own) -> None:
    for sql in (
        "select account, opening, unadjusted, adjusted from ledger.trial_balance order by 1",
        "select statement, code, period, year_to_date from statements.page_lines order by 1, 2",
    ):
        assert run.rows(sql) == beside.rows(sql) != []
    assert run.codes("block") == beside.codes("block") == []
    ties = "select state from ledger.page_ties union select state from statements.page_ties"
    assert run.rows(ties) == beside.rows(ties) == [("tied",)]


@alone(case(balances=MONTHS))
def test_checks_on_vouchers_say_that_they_do_not_apply(run: Own) -> None:
    assert run.rows("select check_name from readiness.page_checks where state = 'balances'") == [
        ("unbalanced_vouchers",), ("duplicate_entries",), ("late_postings",), ("manual_postings",),
        ("date_outside_year",), ("number_gaps",), ("repeated_numbers",),
    ]  # fmt: skip
    assert run.codes("block") == run.codes("warn") == []


@pytest.mark.parametrize(
    ("period", "severity", "said"),
    [
        ("2026-09", "warn", "There is no trial balance of 31/08/2026: what is shown as the movement of the period is"),
        ("2026-10", "block", "There is no trial balance of 31/10/2026; the last one is of 30/09/2026."),
        ("2026-06", "block", "There is no trial balance of 30/06/2026, nor of any day before it."),
        ("2026-07", "warn", "There is no trial balance of 30/06/2026, nor of any day before it: the whole balance is"),
    ],
)
def test_a_day_without_its_trial_balance_is_named(tmp_path: Path, period: str, severity: str, said: str) -> None:
    files = {"balances.csv": MONTHS.replace("2026-08-31", "2026-07-31")}
    run = loaded(write(tmp_path, files, chart=ACCOUNTS, period=period), "readiness")
    [(found, message)] = messages(run, "completeness")
    assert (found, message.startswith(said)) == (severity, True)


LOST = ENTRIES.replace("-190.00", "-180.00").replace("50.00", "40.00")


@both(case(gl_entries=LOST, balances=MONTHS), case(gl_entries=ENTRIES, balances=MONTHS))
def test_beside_entries_a_trial_balance_is_their_control(run: Own, beside: Own) -> None:
    """The export lost 10.00 of rent: two accounts differ, and the entries count."""
    state = "select state, count from readiness.checks where check_name = 'trial_balance_differs'"
    assert beside.rows(state) == [("pass", 0)]
    assert run.rows(state)[0][0] == "block"
    said = "Account 3010 30/09/2026: the extract's own trial balance says −590.00 EUR, its entries come to −580.00."
    assert messages(run, "trial_balance_differs")[0] == ("block", f"{said} They are 10.00 apart.")
    assert messages(beside, "trial_balance_differs") == []


OLDER = "account  date  amount\n1930  2026-08-31  880.00\n2081  2026-08-31  -500.00\n3010  2026-08-31  -380.00\n"


@both(case("TWO", balances_of_07=OLDER, balances_of_09=MONTHS), case(balances=MONTHS))
def test_a_trial_balance_in_two_files_counts_once_and_the_later_export_wins(run: Own, beside: Own) -> None:
    """balances.07 states August as it was, balances.09 with 20.00 more: the newer one is taken, the difference told."""
    figures = "select account, opening, debit, credit, adjusted from ledger.trial_balance order by 1"
    assert run.rows(figures) == beside.rows(figures) != []
    files = "TWO/balances.09.csv TWO/balances.07.csv 31/08/2026"
    said = f"Account 1930: {files} state two balances, 900.00 EUR and 880.00, 20.00 apart."
    assert messages(run, "balances_differ") == [("block", said)]


DOLLARS = "from_currency  to_currency  date  rate\nEUR  USD  2026-08-31  0.90\nEUR  USD  2026-09-30  0.80\n"
LATE = DOLLARS.replace("EUR  USD  2026-08-31  0.90\n", "")
REPORTED = f'reporting_currency = "USD"\n{POSTING}'


@both(
    case(balances=MONTHS, exchange_rates=DOLLARS, settings=REPORTED),
    case(balances=MONTHS, exchange_rates=LATE, settings=REPORTED),
)
def test_reporting_amounts_are_those_of_the_balances_own_day(run: Own, beside: Own) -> None:
    """0.90 at the end of August, 0.80 at the end of September: a balance that did not move is worth less."""
    assert run.rows(
        "select account, opening_reporting::varchar, adjusted_reporting::varchar from ledger.trial_balance order by 1"
    ) == [
        ("1930", "810.0000", "832.0000"),
        ("2081", "-450.0000", "-400.0000"),
        ("3010", "-360.0000", "-472.0000"),
        ("5010", "0.0000", "40.0000"),
    ]
    assert beside.codes() == ["missing_rate"]


@alone(case("TOLD", balances=MONTHS))
def test_a_figure_is_explained_by_the_trial_balance_it_stands_in(run: Own) -> None:
    said = lineage.explain(run.run.folder / "close.duckdb", "TOLD 1930").lines()
    assert [" ".join(line.split()) for line in said] == [
        "TOLD 1930 Bank 1,040.00 EUR",
        "Trial balance of 30/09/2026 1,040.00 TOLD/balances.csv:5",
    ]


def test_a_closed_balance_that_a_later_export_states_otherwise_is_told(tmp_path: Path) -> None:
    """August was closed with 900.00 in the bank; the export of September says that August had 880.00."""
    again = MONTHS.replace("31   900.00", "31   880.00").replace("31  -500.00", "31  -480.00")
    folder = group(tmp_path, {name: {"balances.csv": MONTHS} for name in ("SAME", "CHANGED")}, chart=ACCOUNTS)
    closed(folder, period="2026-08")
    (folder / "CHANGED" / "balances.csv").write_text(csv(again), encoding="utf-8")
    run = loaded(folder, "ledger")
    assert messages(Own(run, "SAME"), "prior_period_changed") == []
    said = (
        "closed as 900.00 EUR, now 880.00, −20.00 apart. The trial balance of that day, or an earlier one, has changed."
    )
    changed = messages(Own(run, "CHANGED"), "prior_period_changed")
    assert changed[0] == ("warn", f"Balance 1930 31/08/2026: {said}")


def test_a_layout_that_asks_for_parties_takes_the_balance_as_it_is(tmp_path: Path) -> None:
    """A French chart: customers that stand party by party elsewhere have no parties in a trial balance."""
    chart = "account  name  type\n411000  Clients  asset\n101000  Capital  equity\n707000  Ventes  revenue\n"
    stated = "account  date  amount\n411000  2026-09-30  150\n101000  2026-09-30  -50\n707000  2026-09-30  -100\n"
    folder = write(tmp_path, {"balances.csv": stated}, chart=chart, company='statements = "pcg"')
    run = loaded(folder, "readiness", "ledger", "statements")
    assert run.codes() == []
    totals = "select amount from statements.lines where code in ('total_assets', 'result') order by 1"
    assert run.rows(totals) == [(100,), (150,)]


BEFORE = "1930  2025-12-31  700.00\n2081  2025-12-31  -500.00\n3010  2025-12-31  -200.00\n"


@alone(case(balances=MONTHS + BEFORE))
def test_a_column_of_a_day_nobody_stated_is_left_empty(run: Own) -> None:
    """December 2025 and August 2026 are stated, the months before them are not: no column says what they moved by."""
    assert run.rows("select distinct column_name from statements.cells order by 1") == [("period",), ("year_to_date",)]
    assert run.rows("select distinct month::varchar from statements.page_trend order by 1") == [("2026-09-01",)]


# ---- against a slow oracle

MONTH_ENDS = [
    date(2025, 9, 30) + timedelta(days) for days in (0, 31, 61, 92, 123, 151, 182, 212, 243, 273, 304, 335, 365)
]
NAMES = ("1930", "2081", "2091", "2440", "3010", "5010")
DATED = st.dictionaries(
    st.sampled_from(MONTH_ENDS),
    st.dictionaries(st.sampled_from(NAMES), st.decimals("-99", "99", places=2), min_size=1),
    min_size=1,
)


@settings(max_examples=4, deadline=None)
@given(groups=st.lists(DATED, min_size=8, max_size=16))
def test_whatever_is_stated_for_the_period_end_is_the_trial_balance(
    groups: list[dict[date, dict[str, Decimal]]],
) -> None:
    """Unadjusted is the trial balance stated last in the year; opening, debit and credit come to it. Each a company."""
    names = [f"C{number}" for number in range(len(groups))]
    heading, *chart = CHART.strip().splitlines()
    made = closing.books(
        since=date(2025, 1, 1),
        companies="\n".join(["company retained_earnings", *(f"{name} 2091" for name in names)]),
        accounts="\n".join([f"company {heading}", *(f"{name} {line}" for name in names for line in chart)]),
        balances="\n".join(["company account date amount", *(
            f"{company} {name} {day} {amount}" for company, stated in zip(names, groups, strict=True)
            for day, named in stated.items() for name, amount in named.items()
        )]),
    )  # fmt: skip
    struck(made)
    for each, stated in zip(names, groups, strict=True):
        if (last := stated_last(stated)) is not None:
            expected = {name: amount for name, amount in last.items() if amount}
            found = made.rows(f"select account, unadjusted from ledger.trial_balance where {OF}", company=each)
            assert dict(found) == expected
    for wrong in (
        "opening + debit - credit <> unadjusted",
        "opening_year + debit_year - credit_year <> unadjusted",
        "debit < 0 or credit < 0 or debit_year < 0 or credit_year < 0",
    ):
        assert made.rows(f"select 1 from ledger.trial_balance where {wrong}") == []


OF = "unadjusted <> 0 and company = $company"


def stated_last(stated: dict[date, dict[str, Decimal]]) -> dict[str, Decimal] | None:
    """The last trial balance of the year that holds a balance account."""
    held = {
        day: named for day, named in stated.items() if any(v for n, v in named.items() if n < "3") and day.year == 2026
    }
    return held[max(held)] if held else None
