"""What is held or owed in foreign currency is worth the rate of the day: balances, items, methods, what stops it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from folder import Closed, csv, loaded
from revaluing import CHART, JOURNAL, LINES, POSTING, RATES, ROOMS, folder_of, held, lines, told
from tieout.errors import Unusable
from tieout.rooms import revaluation
from together import books

if TYPE_CHECKING:
    from pathlib import Path

    from together import Company

BANK = """
voucher  posting_date  account  amount   currency  amount_currency
V1       2026-03-02    1940      900.00  USD        1000.00
V1       2026-03-02    2091     -900.00  -          -
V2       2026-09-10    1940     -270.00  USD        -300.00
V2       2026-09-10    5010      270.00  -          -
"""
SHORT = "select account, currency, delta, method, reason from revaluation.lines order by source, account, currency, key"
SUMS = """select account, sum(amount) from ledger.journals where room = 'revaluation' group by account order by 1"""
LEFT = "select account, currency, balance_currency, balance, reason from revaluation.not_revalued order by 1, 2"
FOUND = "select code, subject, severity from findings.findings where room = 'revaluation' order by 1, 2"


def numbered(entries: str) -> str:
    """The entries with an entry number each."""
    head, *rows = entries.strip().splitlines()
    return "\n".join([f"entry_no  {head}", *(f"{number}  {row}" for number, row in enumerate(rows, 1))])


# --- balances of the ledger ---


@books(held(numbered(BANK)))
def test_a_balance_is_worth_its_currency_at_the_rate_and_the_difference_is_unrealised(run: Closed) -> None:
    assert told(run, LINES) == lines(
        """
        gl  .  1940  USD  700.00  accounting  0.950000000  630.00  665.00  35.00  delta  closing_rate"""
    )
    assert told(run, JOURNAL) == lines(
        """
        2026-09-30  1940  USD   0.00   35.00   35.00  .
        2026-09-30  3960  EUR  -35.00  -35.00  -35.00  ."""
    )
    assert told(run, "select tie, account, subledger, ledger, state from revaluation.page_ties") == lines(
        "revaluation  1940  665.00  665.00  tied"
    )


DEBT = """
    voucher  posting_date  account  amount   currency  amount_currency
    V1       2026-03-02    2350     -900.00  USD       -1000.00
    V1       2026-03-02    2091      900.00  -          -"""


@books(held(numbered(DEBT)))
def test_a_debt_that_grows_is_a_loss(run: Closed) -> None:
    assert told(run, SHORT) == lines("2350  USD  -50.00  delta  closing_rate")
    assert told(run, SUMS) == lines("2350 -50.00\n7960 50.00")


SOLD = """
    voucher  posting_date  account  amount   currency  amount_currency
    V1       2026-03-02    1940      900.00  NOK        1000.00
    V1       2026-03-02    2091     -900.00  -          -
    V2       2026-09-10    1940     -910.00  NOK       -1000.00
    V2       2026-09-10    5010      910.00  -          -"""


@books(held(numbered(SOLD)))
def test_nothing_left_in_the_currency_clears_what_is_left_in_euros_without_any_rate(run: Closed) -> None:
    assert "NOK" not in RATES
    assert told(run, SHORT) == lines("1940  NOK  10.00  delta  nothing_left")
    assert run.codes() == []


# 12,345 yen at 0.61 for 100 are 75.3045 EUR; 10.005 dinars at 2.80 are 28.014 EUR
UNITS = """
    voucher  posting_date  account  amount  currency  amount_currency
    V1       2026-03-02    1990      80.00  JPY       12345
    V1       2026-03-02    2091     -80.00  -         -
    V2       2026-03-02    1990      28.00  KWD       10.005
    V2       2026-03-02    2091     -28.00  -         -"""


@books(held(numbered(UNITS)))
def test_units_and_currencies_without_and_with_three_decimals(run: Closed) -> None:
    assert told(run, "select currency, revalued, delta from revaluation.lines order by 1") == lines(
        "JPY  75.30  -4.70\nKWD  28.01  0.01"
    )


INCOME = CHART.replace(
    "3010     Sales                revenue    -        -  ",
    "3010     Sales                revenue    -        true",
)
YEARS = """
    voucher  posting_date  account  amount    currency  amount_currency
    V0       2025-12-30    1940       90.00   USD        100.00
    V0       2025-12-30    3010      -90.00   USD       -100.00
    V1       2026-08-20    1940       90.00   USD        100.00
    V1       2026-08-20    3010      -90.00   USD       -100.00
    V2       2026-09-20    1940       90.00   USD        100.00
    V2       2026-09-20    3010      -90.00   USD       -100.00"""


@books(held(numbered(YEARS), chart=INCOME))
def test_income_accounts_count_the_period_and_balance_sheet_accounts_the_year(run: Closed) -> None:
    assert told(run, "select account, balance_currency, delta from revaluation.lines order by 1") == lines(
        "1940  300.00  15.00\n3010  -100.00  -5.00"
    )


DIMENSIONS = """
    voucher  posting_date  account  amount   currency  amount_currency  dim_unit  dim_project
    V1       2026-03-02    1940      400.00  USD       400.00           001       P1
    V1       2026-03-02    1940      600.00  USD       600.00           002       P1
    V1       2026-03-02    2091    -1000.00  -         -                001       -"""


SPLIT = '[revaluation]\nsplit_by = ["dim_unit"]\nact = "erp"'


@books(held(numbered(DIMENSIONS), rules=SPLIT))
def test_a_balance_is_split_by_the_dimensions_asked_for(run: Closed) -> None:
    assert told(run, JOURNAL) == lines(
        """
        2026-09-30  1940  USD  0.00   -20.00  -20.00  unit=001
        2026-09-30  7960  EUR  20.00   20.00   20.00  unit=001
        2026-09-30  1940  USD  0.00   -30.00  -30.00  unit=002
        2026-09-30  7960  EUR  30.00   30.00   30.00  unit=002"""
    )


REPORTED = """
    voucher  posting_date  account  amount   currency  amount_currency  amount_reporting
    V1       2026-03-02    1940      950.00  USD       1000.00           790.00
    V1       2026-03-02    1940      100.00  EUR       100.00             84.00
    V1       2026-03-02    2091    -1050.00  -         -                -874.00"""


@books(held(numbered(REPORTED), settings='reporting_currency = "CHF"'))
def test_the_reporting_currency_comes_from_the_currency_itself_and_counts_euros_as_foreign(run: Closed) -> None:
    assert told(run, "select currency, target, book, revalued, delta from revaluation.lines order by 1, 2") == lines(
        """
        EUR  reporting   84.00   85.00   1.00
        USD  accounting  950.00  950.00  0.00
        USD  reporting   790.00  800.00  10.00"""
    )
    assert told(run, "select account, amount, amount_reporting from ledger.journals order by line_no") == lines(
        "1940 0.00 1.00\n3960 0.00 -1.00\n1940 0.00 10.00\n3960 0.00 -10.00"
    )


# --- items of customers and suppliers ---

ITEMS = """
entry_no  ledger  party  posting_date  due_date    amount   control_account  currency  amount_currency  {heads}
A1        ar      K1     2026-08-10    2026-10-09   900.00  1510             USD        1000.00         INV1  {ar}
A2        ap      L1     2026-08-12    {due}       -880.00  2440             USD       -1000.00         INV2  {ap}
"""
BOOKED = """
voucher  posting_date  account  amount   currency  amount_currency  source  party
V1       2026-08-10    1510      900.00  USD        1000.00         ar      K1
V1       2026-08-10    3010     -900.00  -          -               -       -
V2       2026-08-12    2440     -880.00  USD       -1000.00         ap      L1
V2       2026-08-12    5010      880.00  -          -               -       -
R1       2026-08-31    1510      {ar}    USD        0.00            ar      K1
R1       2026-08-31    2440      {ap}    USD        0.00            ap      L1
R1       2026-08-31    3960      {sum}   -          -               -       -
"""
EACH = "select key, book, revalued, delta, method, reason from revaluation.lines order by key"


def items(ar: str = "0.00", ap: str = "0.00", method: str = "-", due: str = "2026-10-09", **options: str) -> Company:
    """One customer's and one supplier's invoice, with what earlier revaluations left on them."""
    total = f"{-float(ar) - float(ap):.2f}"
    entries = numbered(BOOKED.format(ar=ar, ap=ap, sum=total))
    heads, ar, ap = "document_no  unrealized  revaluation_method", f"{ar}  {method}", f"{ap}  {method}"
    return held(entries, subledger_entries=ITEMS.format(heads=heads, ar=ar, ap=ap, due=due), **options)


@pytest.mark.parametrize(
    ("run", "expected"),
    [
        (items("20.00", "30.00", "standard"), """
            A1   920.00   950.00    30.00  standard      closing_rate
            A2  -850.00  -950.00  -100.00  standard      closing_rate"""),
        (items("20.00", "30.00", "minimum"), """
            A1   920.00   900.00   -20.00  minimum       not_above_original
            A2  -850.00  -950.00  -100.00  minimum       closing_rate"""),
        (items("20.00", "30.00", "invoice_date"), """
            A1   920.00   900.00   -20.00  invoice_date  as_booked
            A2  -850.00  -880.00   -30.00  invoice_date  as_booked"""),
    ],
    ids=["standard", "minimum", "invoice date"],
    indirect=["run"],
)  # fmt: skip
def test_an_item_is_revalued_by_its_method_against_what_it_was_booked_at(run: Closed, expected: str) -> None:
    assert told(run, EACH) == lines(expected)


@books(items("-20.00", "30.00"))
def test_what_stood_is_reversed_where_it_was_taken_and_the_new_amount_is_booked(run: Closed) -> None:
    assert told(run, "select account, amount, description from ledger.journals order by voucher, line_no") == lines(
        """
        2440   -30.00  Reversal_of_earlier_revaluation_INV2_USD
        3960    30.00  Reversal_of_earlier_revaluation_INV2_USD
        2440   -70.00  Revaluation_INV2_USD
        7960    70.00  Revaluation_INV2_USD
        1510    20.00  Reversal_of_earlier_revaluation_INV1_USD
        7960   -20.00  Reversal_of_earlier_revaluation_INV1_USD
        1510    50.00  Revaluation_INV1_USD
        3960   -50.00  Revaluation_INV1_USD"""
    )


@books(items("50.00", "-70.00"))
def test_an_item_that_stands_at_the_rate_already_is_listed_and_not_booked(run: Closed) -> None:
    assert told(run, "select key, delta from revaluation.lines order by 1") == lines("A1 0.00\nA2 0.00")
    assert told(run, JOURNAL) == []


@books(items(chart=CHART.replace("asset      ar       -  ", "asset      ar       true")))
def test_a_control_account_is_revalued_by_its_items_only(run: Closed) -> None:
    assert told(run, "select source, account, delta from revaluation.lines order by 1") == lines(
        "ap 2440 -70.00\nar 1510 50.00"
    )
    assert told(
        run, "select account, adjusted from ledger.trial_balance where account in ('1510', '2440') order by 1"
    ) == lines("1510 950.00\n2440 -950.00")


# --- national rules ---

FRENCH = '[revaluation]\nprofile = "pcg"'
GERMAN = '[revaluation]\nprofile = "hgb"'
FALLEN = RATES.replace("2026-09-30  0.95", "2026-09-30  0.80")


@books(items(rules=FRENCH))
def test_french_company_books_keep_the_differences_out_of_profit(run: Closed) -> None:
    assert told(run, SUMS) == lines("1510 50.00\n2440 -70.00\n4761 70.00\n4770 -50.00")


@books(held(numbered(BANK), rules=FRENCH))
def test_french_cash_goes_to_exchange_gains_of_its_own(run: Closed) -> None:
    assert told(run, SUMS) == lines("1940 35.00\n7660 -35.00")


@books(items(chart="\n".join(line for line in CHART.splitlines() if not line.startswith("47")), rules=FRENCH))
def test_french_accounts_that_the_chart_lacks_are_missing_and_never_profit(run: Closed) -> None:
    assert told(run, JOURNAL) == []
    assert told(run, FOUND) == lines(
        """
        missing_posting_account  ap_2440_USD  block
        missing_posting_account  ar_1510_USD  block"""
    )
    assert told(run, LEFT) == lines(
        "1510 USD 1000.00 900.00 missing_account\n2440 USD -1000.00 -880.00 missing_account"
    )


@pytest.mark.parametrize(
    ("run", "delta"),
    [
        (items(due="2027-09-30", rates=FALLEN, rules=GERMAN), "80.00"),
        (items(due="2027-10-01", rates=FALLEN, rules=GERMAN), "0.00"),
    ],
    ids=["due in a year", "due a day later"],
    indirect=["run"],
)
def test_german_gains_wait_where_the_item_is_due_later_than_in_a_year(run: Closed, delta: str) -> None:
    assert told(run, "select key, delta from revaluation.lines order by 1") == lines(f"A1 -100.00\nA2 {delta}")


# --- accounts that take the differences ---

WEIGHED = """
[revaluation]
tie_break = "{tie_break}"
[[revaluation.posting]]
module = "gl"
unrealized_gain = "3969"
[[revaluation.posting]]
module = "gl"
currency = "USD"
unrealized_gain = "7660"
priority = {priority}
[[revaluation.posting]]
module = "bank"
account = "1940"
unrealized_gain = "4770"
[[revaluation.posting]]
module = "gl"
currency = "JPY"
unrealized_loss = "3969"
[[revaluation.posting]]
module = "gl"
group = "Far"
unrealized_loss = "7660"
"""
BY_CURRENCY = WEIGHED.format(tie_break="currency", priority=0)
BY_ACCOUNT = WEIGHED.format(tie_break="account", priority=1)
YEN = """
    voucher  posting_date  account  amount  currency  amount_currency
    V1       2026-03-02    1990      80.00  JPY       12345
    V1       2026-03-02    2091     -80.00  -         -"""


@pytest.mark.parametrize(
    ("run", "expected"),
    [(held(numbered(BANK), rules=BY_CURRENCY), "4770"), (held(numbered(BANK), rules=BY_ACCOUNT), "7660")],
    ids=["no priority", "a priority"],
    indirect=["run"],
)
def test_the_narrowest_rule_wins_and_a_priority_over_it(run: Closed, expected: str) -> None:
    assert told(run, "select account from ledger.journals where amount < 0") == [expected]


@pytest.mark.parametrize(
    ("run", "expected"),
    [(held(numbered(YEN), rules=BY_CURRENCY), "3969"), (held(numbered(YEN), rules=BY_ACCOUNT), "7660")],
    ids=["currency", "account"],
    indirect=["run"],
)
def test_currency_and_account_are_weighed_as_asked(run: Closed, expected: str) -> None:
    assert told(run, "select account from ledger.journals where amount > 0") == [expected]


BY_MODULE = """
[[revaluation.posting]]
module = "ar"
account = "K*"
unrealized_gain = "3969"
[[revaluation.posting]]
module = "ap"
group = "abroad"
unrealized_loss = "6661"
[[revaluation.posting]]
module = "bank"
unrealized_gain = "3960"
adjustment_account = "1980"
"""


@books(items(rules=BY_MODULE))
def test_a_rule_for_a_party_and_one_that_leaves_the_other_side_to_the_next(run: Closed) -> None:
    assert told(run, SUMS) == lines("1510 50.00\n2440 -70.00\n3969 -50.00\n7960 70.00")


@books(held(numbered(BANK), rules=BY_MODULE))
def test_an_account_beside_the_balance_takes_its_leg(run: Closed) -> None:
    assert told(run, SUMS) == lines("1980 35.00\n3960 -35.00")
    assert run.run.status == "PROPOSED"
    assert told(run, "select subledger, ledger, state from revaluation.page_ties") == lines("665.00 665.00 tied")


@books(held(numbered(BANK), posting='[company.posting]\nretained_earnings = "2091"\nunrealized_gain = "9999"'))
def test_no_account_named_is_a_finding_and_no_line(run: Closed) -> None:
    assert told(run, FOUND) == lines("missing_posting_account gl_1940_USD block")
    assert told(run, JOURNAL) == []
    assert run.run.status == "DRAFT"


# --- rates that are not there ---

STALE = """
    voucher  posting_date  account  amount   currency  amount_currency
    V1       2026-03-02    1940      115.00  GBP        100.00
    V1       2026-03-02    2350     -230.00  GBP       -200.00
    V1       2026-03-02    2091      115.00  -          -"""


@books(held(numbered(STALE)))
def test_a_missing_rate_blocks_and_names_every_account_and_amount(run: Closed) -> None:
    assert told(run, LINES) == []
    assert told(run, LEFT) == lines("1940 GBP 100.00 115.00 missing_rate\n2350 GBP -200.00 -230.00 missing_rate")
    sql = "select subject, amount, message from findings.findings where code = 'missing_rate'"
    [(subject, amount, message)] = run.rows(sql)
    assert (subject, str(amount)) == ("GBP/EUR closing", "300.0000")
    assert "1940 100.00" in message
    assert "2350 −200.00" in message
    assert "30/06/2026" in message


def one_hundred(currency: str, amount: str = "100.00", **options: str) -> Company:
    """A company that holds an amount of a currency, booked at 1.15."""
    entries = f"""
        voucher  posting_date  account  amount   currency    amount_currency
        V1       2026-03-02    1940      115.00  {currency}  {amount}
        V1       2026-03-02    2091     -115.00  -           -"""
    return held(numbered(entries), **options)


CROSS = {
    "rules": '[revaluation]\nmax_rate_age_days = 92\nallow_cross = ["USD", "CHF"]',
    "rates": f"""{RATES}
NOK  USD  2026-09-30  1.25                 1
SEK  CHF  2026-09-30  123456789.123456789  1
CHF  EUR  2026-09-30  0.000000011          987654321
""",
}
INVERSE = {
    "rules": '[revaluation]\nallow_inverse = true\nallow_cross = ["CHF", "SEK"]',
    "rates": f"""{RATES}
EUR  SEK  2026-09-30  11     1
SEK  GBP  2026-09-30  0.08   1
NOK  EUR  2026-09-30  0      1
DKK  EUR  2026-09-30  -0.95  1
USD  EUR  2026-09-30  0.99   1
""",
}


@pytest.mark.parametrize(
    ("run", "path"),
    [
        (one_hundred("GBP", **CROSS), "GBP/EUR_2026-06-30"),
        (one_hundred("NOK", **CROSS), "NOK/USD_2026-09-30_×_USD/EUR_2026-09-30"),
        (one_hundred("GBP", **INVERSE), "1/(SEK/GBP_2026-09-30)_×_1/(EUR/SEK_2026-09-30)"),
    ],
    ids=["older", "cross", "inverse"],
    indirect=["run"],
)
def test_what_may_take_its_place_is_said_in_the_path(run: Closed, path: str) -> None:
    assert told(run, "select path from revaluation.lines") == [path]
    assert told(run, "select place from revaluation.page_rates")[0].startswith("rates.csv")


@books(one_hundred("SEK", "99999999999999.99", **CROSS))
def test_a_rate_of_very_many_digits_is_exact(run: Closed) -> None:
    exact = 9999999999999999 * 123456789123456789 * 11 * 10**2
    nearest = (exact + (unit := 10**2 * 10**9 * 10**9 * 987654321) // 2) // unit
    assert told(run, "select revalued from revaluation.lines") == [f"{nearest // 100}.{nearest % 100:02}"]


@pytest.mark.parametrize(
    "run",
    [one_hundred("NOK", **INVERSE), one_hundred("DKK", **INVERSE)],
    ids=["nil", "below"],
    indirect=True,
)
def test_a_rate_of_nil_or_below_is_rejected_and_then_missing(run: Closed) -> None:
    assert told(run, JOURNAL) == []
    assert {"missing_rate", "rejected_rows"} <= set(run.codes())


@books(held(numbered(BANK), **INVERSE))
def test_a_rate_given_twice_counts_once_and_is_named(run: Closed) -> None:
    assert told(run, "select revalued from revaluation.lines") == ["665.00"]
    assert "rates_differ" in run.codes("warn")


# --- what is not known, or not asked for ---

SINCE_SEPTEMBER = numbered(BANK.replace("2026-03-02", "2026-09-02"))
DOLLARS = """
    account  amount   currency  amount_currency
    1940      900.00  USD       -
    2091     -900.00  -         -"""
EUROS = "account  amount\n1940  900.00\n2091  -900.00"


@books(held(SINCE_SEPTEMBER, opening_balances=DOLLARS))
def test_an_opening_without_its_currency_blocks_and_leaves_the_balance_alone(run: Closed) -> None:
    assert told(run, FOUND) == lines("foreign_opening_missing 1940_USD block")
    assert told(run, LINES) == []
    assert told(run, LEFT) == lines("1940 USD 700.00 1530.00 opening_missing")


@pytest.mark.parametrize(
    "run",
    [
        held(
            SINCE_SEPTEMBER, opening_balances=EUROS, chart=CHART.replace("bank     true     -  ", f"bank  true  {kept}")
        )
        for kept in ("USD", "-")
    ],
    ids=["kept in dollars", "kept in any"],
    indirect=True,
)
def test_an_opening_in_euros_of_an_account_that_moves_in_dollars_blocks(run: Closed) -> None:
    assert told(run, FOUND) == lines("foreign_opening_missing 1940 block")
    assert told(run, LINES) == []
    assert "1940 USD 700.00 630.00 opening_missing" in told(run, LEFT)


@books(held(numbered(BANK.replace("USD        -300.00", "USD        -      "))))
def test_lines_without_their_currency_amount_block(run: Closed) -> None:
    assert told(run, FOUND) == lines("foreign_amount_missing 1940_USD block")
    assert told(run, LINES) == []


BARE = """
    voucher  posting_date  account  amount  currency  amount_currency
    V1       2026-03-02    1940      0.00   USD       100.00
    V1       2026-03-02    2091      0.00   -         -"""


@books(held(numbered(BARE)))
def test_an_amount_in_currency_without_one_in_euros_is_a_balance_like_any_other(run: Closed) -> None:
    assert told(run, SHORT) == lines("1940 USD 95.00 delta closing_rate")


UNASKED = """
    voucher  posting_date  account  amount  currency  amount_currency
    V1       2026-03-02    1930      90.00  USD        100.00
    V1       2026-03-02    2091     -90.00  USD       -100.00
    V2       2026-03-02    1111      90.00  USD        100.00
    V2       2026-03-02    5010     -90.00  USD       -100.00"""


@books(held(numbered(UNASKED)))
def test_every_foreign_balance_that_is_left_out_says_why(run: Closed) -> None:
    assert told(run, LEFT) == lines(
        """
        1111  USD   100.00   90.00  unknown_account
        1930  USD   100.00   90.00  not_marked
        2091  USD  -100.00  -90.00  not_marked"""
    )
    assert told(run, FOUND) == lines("foreign_not_revalued 1930_USD info")


@books(held(numbered(BANK), rules=SPLIT))
def test_the_erp_s_own_run_keeps_the_lines_but_exports_none(run: Closed) -> None:
    assert told(run, "select distinct export from ledger.journals") == ["False"]
    assert run.run.status == "FINAL"
    assert told(run, "select adjusted from ledger.trial_balance where account = '1940'") == ["665.00"]
    assert "1940" not in (run.run.folder / "journals.csv").read_text()


@books(FEW := held(numbered(BANK), rules=SPLIT))
def test_many_balances_are_valued_as_few_are(run: Closed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond so many the subjects and their values are views."""
    monkeypatch.setattr(revaluation, "FEW", 0)
    many, few = loaded(FEW.folder.write(tmp_path), *ROOMS), Closed(run.run)
    assert many.rows("select view_name from duckdb_views() where view_name = 'valued'") == [("valued",)]
    for found in ("select * from revaluation.valued order by all", LINES, f"{JOURNAL}, company"):
        assert few.rows(found)
        assert many.rows(found) == few.rows(found)


def test_a_ledger_without_anything_foreign_builds_nothing(tmp_path: Path) -> None:
    chart = CHART.replace("true", "-")
    entries = """
        voucher  posting_date  account  amount
        V1       2026-03-02    1930      90.00
        V1       2026-03-02    2091     -90.00"""
    run = loaded(folder_of(tmp_path, {"gl_entries.csv": numbered(entries)}, chart=chart), *ROOMS)
    assert run.rows("select 1 from duckdb_tables() where schema_name = 'revaluation'") == []


# --- close.toml ---


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ('[revaluation]\nprofile = "gaap"', "ifrs"),
        ('[revaluation]\nallow_cross = ["EURO"]', "no currency has this code"),
        ('[revaluation]\ntargets = ["group"]', "accounting"),
        ("[revaluation]\nmax_rate_age_days = -1", "greater than or equal to 0"),
        ('[revaluation]\nsplit_by = ["unit"]', "unknown key"),
        ('[revaluation]\ndate = "2026-09-15"', "not available yet"),
        ('[[revaluation.posting]]\nmodule = "gl"', "name unrealized_gain"),
        ('[[revaluation.posting]]\nmodule = "gl"\ngroup = "A"\naccount = "1"\nunrealized_gain = "1"', "not by both"),
        ('[[revaluation.posting]]\nmodule = "fa"\nunrealized_gain = "1"', "choose"),
        ('[[revaluation.posting]]\nmodule = "gl"\naccount = "2*4"\nunrealized_gain = "1"', "only at the end"),
    ],
)
def test_faults_of_the_settings_say_what_to_write(tmp_path: Path, rules: str, said: str) -> None:
    folder = folder_of(tmp_path, {"gl_entries.csv": numbered(BANK)}, rules=rules)
    with pytest.raises(Unusable) as fault:
        loaded(folder, "revaluation")
    assert said in str(fault.value)
    assert csv(RATES) in (folder / "rates.csv").read_text()
    assert POSTING in (folder / "close.toml").read_text()
