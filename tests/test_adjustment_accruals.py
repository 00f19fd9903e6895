"""Accrual schemes: even, by days, caught up, in other currencies; refused by name; faults of close.toml by line."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import folder
import tieout
from folder import write
from test_adjustment import LEDGER, MORE, adjusted
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

SCHEME = """
[[accrual]]
name = "insurance"
company = "C1"
amount = "12000.00"
from = "2026-01-01"
to = "2026-12-31"
debit = "5010"
credit = "1710"
"""
RATES = "rate_type  from_currency  to_currency  date  rate\nclosing  USD  EUR  2026-09-01  0.87\n"
WEEKS = """
[[company.fiscal_year]]
name = "2026"
start = "2025-12-28"
end = "2026-12-26"
periods = "4-4-5"
"""


def scheme(path: Path, text: str = SCHEME, **files: str) -> Path:
    """A folder whose only adjustments are accruals."""
    return write(path, {"gl_entries.csv": LEDGER, **files}, chart=MORE, company=text)


# One group closed in September: each company has a scheme of its own


SEPTEMBER = {
    "year": SCHEME,
    "weeks": SCHEME.replace("2026-01-01", "2025-12-28").replace("2026-12-31", "2026-12-26"),
    "late": SCHEME + "catch_up = true\n",
    "dollars": SCHEME + 'currency = "USD"\n',
    "no_rate": SCHEME + 'currency = "USD"\n',
    "unknown_account": SCHEME.replace("1710", "5999"),
    "suspended_account": SCHEME.replace("1710", "5099"),
    "control_account": SCHEME.replace("1710", "2440"),
}


@pytest.fixture(scope="module")
def september(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    companies = {name: {"gl_entries.csv": LEDGER} for name in SEPTEMBER}
    companies["dollars"]["exchange_rates.csv"] = RATES
    companies["weeks"]["settings"] = WEEKS
    named = {name: text.replace('"insurance"', f'"{name}"') for name, text in SEPTEMBER.items()}
    schemes = "".join(text.replace('"C1"', f'"{company}"') for company, text in named.items())
    return adjusted(folder.group(tmp_path_factory.mktemp("september"), companies, schemes, chart=MORE))


def posted(run: Closed, columns: str, company: str) -> list[tuple[Any, ...]]:
    """What is proposed for a company."""
    return run.rows(f"select {columns} from ledger.journals where company = '{company}' order by voucher, line_no")


def shares(run: Closed, company: str) -> list[tuple[Any, ...]]:
    """What the page says of a company's scheme."""
    columns = "recognised, this_period, remaining"
    return run.rows(f"select {columns} from adjustment.page_accruals where company = '{company}'")


def test_a_year_is_a_thousand_a_month(september: Closed) -> None:
    assert posted(september, "posting_date, account, amount, status", "year") == [
        (date(2026, 9, 30), "5010", Decimal("1000.0000"), "proposed"),
        (date(2026, 9, 30), "1710", Decimal("-1000.0000"), "proposed"),
    ]
    assert shares(september, "year") == [(8000, 1000, 3000)]


def test_a_year_of_weeks_has_its_own_periods(september: Closed) -> None:
    assert posted(september, "posting_date, amount", "weeks")[0] == (date(2026, 9, 26), 1000)


def test_catching_up_adds_what_the_ledger_does_not_have(september: Closed) -> None:
    lines = posted(september, "posting_date, account, amount", "late")
    assert sum(amount for _, account, amount in lines if account == "5010") == 9000
    assert {day for day, *_ in lines} == {date(2026, 9, 30)}
    assert shares(september, "late") == [(0, 9000, 3000)]


def test_another_currency_is_booked_at_the_closing_rate(september: Closed) -> None:
    assert posted(september, "currency, amount_currency, amount", "dollars") == [
        ("USD", 1000, 870), ("USD", -1000, -870)
    ]  # fmt: skip


@pytest.mark.parametrize(("company", "fault", "value"), [
    ("no_rate", "missing_rate", "USD/EUR"), ("unknown_account", "unknown_account", "5999"),
    ("suspended_account", "suspended_account", "5099"), ("control_account", "control_account", "2440"),
])  # fmt: skip
def test_a_scheme_that_cannot_be_booked_is_refused(september: Closed, company: str, fault: str, value: str) -> None:
    assert posted(september, "*", company) == []
    assert september.rows(f"select fault, value from adjustment.faults where company = '{company}'") == [(fault, value)]
    sql = f"select severity from findings.findings where code = 'accrual_refused' and company = '{company}'"
    assert september.rows(sql) == [("block",)]


def test_the_command_lists_a_refused_scheme(tmp_path: Path) -> None:
    [refused] = tieout.adjustments(scheme(tmp_path, SCHEME.replace("1710", "5999"))).vouchers
    assert (refused.voucher, refused.status, len(refused.faults)) == ("insurance", "refused", 1)


def test_a_quarter_is_three_shares_each_on_the_last_day_of_its_month(tmp_path: Path) -> None:
    run = adjusted(scheme(tmp_path), period="2026-Q3")
    assert run.rows("select posting_date, amount from ledger.journals where account = '5010' order by 1") == [
        (date(2026, 7, 31), 1000), (date(2026, 8, 31), 1000), (date(2026, 9, 30), 1000)
    ]  # fmt: skip


def test_a_period_that_cuts_a_month_takes_its_days(tmp_path: Path) -> None:
    text = SCHEME.replace('"2026-12-31"', '"2026-09-30"\nspread = "days"').replace("2026-01-01", "2026-09-01")
    run = adjusted(scheme(tmp_path, text.replace("12000.00", "30.00")), period="2026-09-01..2026-09-12")
    assert run.rows("select sum(amount) from ledger.journals where account = '5010'") == [(12,)]
    rest = adjusted(tmp_path, period="2026-09-13..2026-09-30")
    assert rest.rows("select sum(amount) from ledger.journals where account = '5010'") == [(18,)]


#   instead of            write                   the fault says
BAD = [
    ('to = "2026-12-31"', 'to = "2025-12-31"', "ends on 2025-12-31, before it begins on 2026-01-01"),
    ('company = "C1"', 'company = "C9"', 'company = "C9"; no company has this id'),
    ('credit = "1710"', 'credit = "5010"', "debit and credit are both 5010"),
    ('amount = "12000.00"', 'amount = "0"', "it is not nil"),
    ('amount = "12000.00"', 'amount = "x"', "write an amount"),
    ('from = "2026-01-01"', 'form = "2026-01-01"', "did you mean `from`?"),
    ('from = "2026-01-01"', "", "[[accrual]] has no `from`"),
    ('from = "2026-01-01"', 'from = "2026-02-30"', "write a day of the calendar"),
    ('debit = "5010"', 'debit = "5010"\nspread = "weeks"', 'choose "even" or "days"'),
    ("[[accrual]]", "[accrual]", "write [[accrual]], once for each"),
]  # fmt: skip


@pytest.mark.parametrize(("instead", "wrong", "says"), BAD, ids=[str(place) for place in range(len(BAD))])
def test_a_wrong_scheme_is_named_with_its_line(tmp_path: Path, instead: str, wrong: str, says: str) -> None:
    with pytest.raises(Unusable) as raised:
        adjusted(scheme(tmp_path, SCHEME.replace(instead, wrong)))
    assert says in str(raised.value)
    assert all(fault.line for fault in raised.value.faults)


def test_two_schemes_of_one_name_are_told_apart_or_refused(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="has this name already"):
        adjusted(scheme(tmp_path, SCHEME + SCHEME))


def test_nothing_is_made_where_there_is_nothing_to_adjust(tmp_path: Path) -> None:
    run = adjusted(scheme(tmp_path, ""))
    assert run.rows("select count(*) from duckdb_tables() where schema_name = 'adjustment'") == [(0,)]
