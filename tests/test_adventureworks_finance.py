"""AdventureWorks' FactFinance: nine companies that export trial balances month by month, closed from them.

The file stays where it is and in its own layout: eight fields between bars, no heading, the organisation, department
and account by key. The mapping reads that. What no mapping can say is done here, before: the sign, which DimAccount
gives by account type (assets and expenditures are debits); the cumulation, for balance sheet accounts are balances and
income accounts are what moved since the month before; leaving budget rows out; and four decimals, for the file writes
some amounts with the noise of binary floating point, which would be refused. Its month ends are the warehouse's own
(29 December, 1 March), so they are listed as the periods of three fiscal years that begin in December.

`Current Retained Earnings` is the result of the year standing in the balance sheet beside the income accounts it sums
up; in a trial balance it would count twice, so the chart calls it statistical and the tests hold it against the result.
"""

from __future__ import annotations

import csv
import re
from decimal import Decimal
from typing import TYPE_CHECKING

import duckdb
import pytest

from folder import Closed, closed

if TYPE_CHECKING:
    from pathlib import Path

COMPANIES = {  # organisation key: its name here, its currency
    3: ("NORTHEAST", "USD"), 4: ("NORTHWEST", "USD"), 5: ("CENTRAL", "USD"), 6: ("SOUTHEAST", "USD"),
    7: ("SOUTHWEST", "USD"), 8: ("CANADA", "CAD"), 11: ("FRANCE", "EUR"), 12: ("GERMANY", "EUR"),
    13: ("AUSTRALIA", "AUD"),
}  # fmt: skip
RETAINED, CURRENT = "45", "46"  # Prior Year Retained Earnings, Current Retained Earnings
CLOSE = """[close]
name = "AdventureWorks"
period = "{period}"
currency = "USD"
accounts = "accounts.csv"
extracts = ["finance.csv"]
[close.columns.balances]
file = "finance.csv"
date = 2
company = 3
dim_department = 4
account = 6
amount = 7
"""
COMPANY = """[[company]]
id = "{name}"
code = "{key}"
currency = "{currency}"
posting = {{ retained_earnings = "45" }}
"""
YEAR = """[[company.fiscal_year]]
name = "{name}"
start = "{start}"
end = "{end}"
periods = [{ends}]
"""
NEXT = [f"2013-{month:02}-28" for month in range(1, 12)]  # the months after the last one in the file
FIRST_DAYS = {"2011": "2010-11-30", "2012": "2011-11-30", "2013": "2012-11-29"}
FACTS = """
    create table facts as
    select column0 as finance, column1 as day, column2 as organisation, column3 as department, column4 as scenario,
        column5 as account, cast(column6 as decimal(18, 4)) as amount,
        case when column1 <= '20111129' then 2011 when column1 <= '20121128' then 2012 else 2013 end as year
    from read_csv(?, delim = '|', header = false, all_varchar = true)
"""
CHART = """
    create table chart as
    select column0 as account, column2 as number, trim(column4) as name, column5 as kind,
        case when column5 = 'Assets' then 'asset'
             when column0 = '46' or column5 in ('Balances', 'Flow') then 'statistical'
             when column2 like '3%' then 'equity' when column5 = 'Liabilities' then 'liability'
             when column5 = 'Revenue' then 'revenue' when column5 = 'Expenditures' then 'expense' end as type
    from read_csv(?, delim = '|', header = false, all_varchar = true)
    where column5 in ('Assets', 'Liabilities', 'Revenue', 'Expenditures', 'Balances', 'Flow') and length(column2) = 4
"""
STATED = """
    with signed as (
        select facts.*, chart.type,
            case when chart.kind in ('Liabilities', 'Revenue') then -amount else amount end as debit
        from facts join chart using (account) where scenario = '1'
    ),
    balances as (
        select organisation, department, account, day, sum(debit) as debit
        from signed where type not in ('revenue', 'expense') group by all
        union all
        select days.organisation, signed.department, signed.account, days.day, sum(signed.debit)
        from (select distinct organisation, day, year from signed) as days
        join signed on signed.organisation = days.organisation and signed.year = days.year and signed.day <= days.day
            and signed.type in ('revenue', 'expense')
        group by all
    )
    select row_number() over (order by organisation, day, account, department), day, organisation, department, 1,
        account, debit, ''
    from balances order by 1
"""


@pytest.fixture(scope="module")
def facts(shared: Path) -> duckdb.DuckDBPyConnection:
    """The facts and the chart as they are, for the conversion and for the expectations."""
    folder = shared / "real" / "adventureworks-finance"
    if not folder.is_dir():
        pytest.skip("AdventureWorks' finance files are not here")
    made = duckdb.connect()
    made.execute(FACTS, [str(folder / "FactFinance_2010-2012.csv")])
    made.execute(CHART, [str(folder / "DimAccount.csv")])
    return made


def written(facts: duckdb.DuckDBPyConnection, folder: Path, period: str, keys: tuple[int, ...]) -> Path:
    """The close folder: the stated balances in FactFinance's layout, the chart, one close.toml for all companies."""
    facts.execute(f"copy ({STATED}) to '{folder}/finance.csv' (delimiter '|', header false)")
    facts.execute(f"copy (select account, name, type from chart) to '{folder}/accounts.csv' (header true)")
    days = facts.sql(
        """select year, string_agg('"' || day[:4] || '-' || day[5:6] || '-' || day[7:] || '"', ', ' order by day)
           from (select distinct year, day from facts join chart using (account) where type = 'asset') group by year"""
    ).fetchall()
    ends = {str(year): text for year, text in days}
    ends["2013"] += "".join(f', "{day}"' for day in NEXT)
    years = "".join(
        YEAR.format(name=year, start=FIRST_DAYS[year], end=ends[year][-11:-1], ends=ends[year]) for year in FIRST_DAYS
    )
    companies = [COMPANY.format(key=key, name=COMPANIES[key][0], currency=COMPANIES[key][1]) + years for key in keys]
    (folder / "close.toml").write_text(CLOSE.format(period=period) + "".join(companies), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def last(facts: duckdb.DuckDBPyConnection, tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """December 2012, the last month there is, with all nine companies: the first month of a fiscal year."""
    return closed(written(facts, tmp_path_factory.mktemp("last"), "2012-12", tuple(COMPANIES)))


@pytest.fixture(scope="module")
def autumn(facts: duckdb.DuckDBPyConnection, tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """September 2012, inside a year, with the eight companies that were there by then."""
    return closed(written(facts, tmp_path_factory.mktemp("autumn"), "2012-09", tuple(COMPANIES)[:-1]))


@pytest.mark.parametrize("when", ["last", "autumn"])
def test_trial_balance_and_balance_sheet_tie_in_every_company(when: str, request: pytest.FixtureRequest) -> None:
    run: Closed = request.getfixturevalue(when)
    found = run.rows(
        """select tie, state, count(*)
           from (select tie, state from ledger.page_ties union all select tie, state from statements.page_ties)
           group by all order by all"""
    )
    companies = 9 if when == "last" else 8
    assert found == [
        (tie, "tied", companies) for tie in ("balance_sheet", "coverage", "opening", "result", "trial_balance")
    ]
    assert run.codes("block") == []


def test_every_month_of_every_company_ties_as_the_manifest_says(
    facts: duckdb.DuckDBPyConnection, shared: Path, last: Closed
) -> None:
    """Assets equal liabilities on each of 177 stated days; their sum over all days is the manifest's control total."""
    manifest = (shared / "real" / "adventureworks-finance" / "MANIFEST.md").read_text(encoding="utf-8")
    total, pairs = (re.search(text, manifest) for text in (r"Assets\+:([0-9.]+)", r"pairs (\d+), where"))
    assert total
    assert pairs
    held = last.rows(
        """with days as (select company, date, year_start, month from ledger.stated_dates where feeds)
           select days.company, days.date, sum(balances.amount) filter (where accounts.type = 'asset'),
               -sum(balances.amount) filter (where accounts.type in ('liability', 'equity')),
               -sum(balances.amount) filter (where accounts.type in ('revenue', 'expense'))
           from days
           join ledger.balances as balances on balances.company = days.company
               and balances.month between days.year_start and days.date
           join canonical.accounts as accounts
               on accounts.company = days.company and accounts.account = balances.account
           group by all"""
    )
    assert [row for row in held if row[2] != row[3] + row[4]] == []
    assert sum(row[2] for row in held) == Decimal(total[1])
    assert last.rows("select count(*) from ledger.stated_dates") == [(int(pairs[1]),)]
    assert len(held) == 177  # on the other 14 days nobody stated a balance sheet to close
    result = {
        (COMPANIES[int(key)][0], day): amount
        for key, day, amount in facts.sql(
            "select organisation, cast(strptime(day, '%Y%m%d') as date), sum(amount) from facts "
            f"where scenario = '1' and account = '{CURRENT}' group by all"
        ).fetchall()
    }
    assert {(company, day): income for company, day, _, _, income in held} == result


def test_the_result_of_a_closed_year_opens_in_retained_earnings(facts: duckdb.DuckDBPyConnection, last: Closed) -> None:
    """The file states Prior Year Retained Earnings in the first month of a year: what the close carried there."""
    stated = facts.sql(
        f"""select organisation, -sum(amount) from facts
            where scenario = '1' and account = '{RETAINED}' and day = '20121228' and organisation <> '13'
            group by all"""
    ).fetchall()
    opened = dict(last.rows(f"select company, opening_year from ledger.trial_balance where account = '{RETAINED}'"))
    assert len(stated) == 8
    assert [(COMPANIES[int(key)][0], opened[COMPANIES[int(key)][0]], amount) for key, amount in stated] == [
        (COMPANIES[int(key)][0], amount, amount) for key, amount in stated
    ]


def test_the_month_is_the_difference_of_two_stated_days(facts: duckdb.DuckDBPyConnection, autumn: Closed) -> None:
    """Net trade sales of September 2012 as the file states them, a year earlier those of the listed period."""
    stated = facts.sql(
        "select organisation, -sum(amount) from facts where scenario = '1' and account = '101' and day = '20120928' "
        "group by all"
    ).fetchall()
    moved = dict(autumn.rows("select company, debit - credit from ledger.trial_balance where account = '101'"))
    assert moved == {COMPANIES[int(key)][0]: amount for key, amount in stated}
    lines = autumn.rows(
        """select period, year_to_date, prior_year from statements.page_lines
           where company = 'NORTHEAST' and statement = 'income_statement' and code = 'result'"""
    )
    assert lines == [(Decimal(80457), Decimal(497316), Decimal(225620))]


def test_rows_of_a_company_that_is_not_closed_are_counted(facts: duckdb.DuckDBPyConnection, autumn: Closed) -> None:
    file = autumn.run.folder.parent.parent / "finance.csv"
    with file.open(encoding="utf-8", newline="") as text:
        keys = [row[2] for row in csv.reader(text, delimiter="|")]
    counts = "select rows_read, rows_loaded, rows_other, rows_rejected from load.files where table_name = 'balances'"
    assert autumn.rows(counts) == [(len(keys), len(keys) - keys.count("13"), keys.count("13"), 0)]
    assert facts.sql("select count(*) from facts").fetchall() == [(26818,)]


def test_a_month_whose_balance_sheet_is_empty_is_told_and_left_aside(last: Closed) -> None:
    """28 December 2011 and 27 December 2012 carry three income accounts and no balance sheet."""
    days = "select distinct date::varchar from ledger.stated_dates where is_empty order by 1"
    assert last.rows(days) == [("2011-12-28",), ("2012-12-27",)]
    said = "The trial balance of 27/12/2012 holds nothing on any balance sheet account and is left aside."
    assert last.rows(f"select count(*) from findings.findings where severity = 'warn' and message = '{said}'") == [(6,)]
