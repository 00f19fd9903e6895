"""Variance review: what moved beyond the thresholds, who explained it, and what drives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import folder

if TYPE_CHECKING:
    from pathlib import Path

# rent 18,000 in August, 24,300 in September; sales 31,000 in September, 30,000 a year earlier
ENTRIES = """
entry_no  voucher  posting_date  account  amount  party  dim_department
1  V1  2025-09-02  1930  30000.00  -  -
2  V1  2025-09-02  3010  -30000.00  K1  SALES
3  V2  2026-08-10  5010  18000.00  L1  SALES
4  V2  2026-08-10  1930  -18000.00  -  -
5  V3  2026-09-12  5010  24000.00  L1  SALES
6  V3  2026-09-12  1930  -24000.00  -  -
7  V4  2026-09-12  1510  31000.00  -  -
8  V4  2026-09-12  3010  -31000.00  K2  SALES
9  V5  2026-09-30  5010  300.00  L2  ADM
10  V5  2026-09-30  1930  -300.00  -  -
"""
BUDGET = """
account  month  amount
5010  2026-08  18000.00
5010  2026-09-30  18000.00
5010  2026-10  18000.00
3010  2026-09  -30500.00
"""
LINES = """select code, comparison, amount, base, difference, is_explained from variance.review
    where account = '' and statement = 'income_statement' and company = '{}' order by code, comparison"""
WARNED = """select code, subject, amount from findings.findings where room = 'variance' and company = '{}'
    order by subject"""
ROOMS = ("ledger", "statements", "variance")
POSTING = '[company.posting]\nretained_earnings = "2091"'
BUDGETED = '\n[statements]\ncolumns = ["period", "year_to_date", "prior_year", "budget", "variance"]\n'
HIGH = '\n[statements]\nvariance = { amount = "5000.00", percent = "5" }\n'


def company(entries: str = ENTRIES, **files: str) -> dict[str, str]:
    """The extracts of a company with these tables."""
    return {"gl_entries.csv": entries, "settings": POSTING} | {f"{name}.csv": text for name, text in files.items()}


def closed(place: Path, settings: str = "", **files: str) -> folder.Closed:
    """A close of C1 with these tables, as far as its variances need."""
    return folder.loaded(folder.group(place, {"C1": company(**files)}, settings), *ROOMS)


def explained(statement: str, code: str, day: str = "2026-10-03") -> str:
    return f"statement  code  text  by  date\n{statement}  {code}  New lease  Anna  {day}"


def test_nobody_reviews_nothing_is_told(tmp_path: Path) -> None:
    done = closed(tmp_path)
    assert done.rows("select count(*) from information_schema.tables where table_schema = 'variance'") == [(0,)]
    assert done.rows(WARNED.format("C1")) == []


# A group in which companies have a budget or explain something


#   company        statement           code      day           counts
EXPLAINED = [
    ("after", "income_statement", "costs", "2026-10-03", True),
    ("undated", "income_statement", "costs", "-", True),
    ("by_account", "trial_balance", "5010", "2026-09-30", True),
    ("too_early", "income_statement", "costs", "2026-08-31", False),
    ("other_line", "income_statement", "income", "2026-10-03", False),
    ("other_account", "trial_balance", "1930", "2026-10-03", False),
]


# of years that are not months: what is planned for a month belongs to the period that holds its 15th
WEEKS = """
[[company.fiscal_year]]
name = "2026"
start = "2025-12-29"
end = "2026-12-27"
periods = "4-4-5"
"""
THIRTEEN = """
[[company.fiscal_year]]
name = "2026"
start = "2026-01-01"
end = "2026-12-31"
periods = ["2026-01-28", "2026-02-25", "2026-03-25", "2026-04-22", "2026-05-20", "2026-06-17", "2026-07-15",
    "2026-08-12", "2026-09-09", "2026-10-07", "2026-11-04", "2026-12-02", "2026-12-31"]
"""


@pytest.fixture(scope="module")
def reviewed(tmp_path_factory: pytest.TempPathFactory) -> folder.Closed:
    companies = {name: company(explanations=explained(*which)) for name, *which, _ in EXPLAINED}
    companies["budgeted"] = company(budget=BUDGET)
    companies["weeks"] = company(budget=BUDGET + "5010  2025-12  500.00\n") | {"settings": POSTING + WEEKS}
    companies["thirteen"] = company(budget=BUDGET) | {"settings": POSTING + THIRTEEN}
    companies["misread"] = company(budget=BUDGET + "5010  sept  1.00\n5019  2026-09  1.00\n5010  2026-13-01  1.00\n")
    lost = ["income_statement  Costs", "trial_balance  5019", "income_statment  costs", "balance_sheet  costs"]
    rows = [f"{which}  New lease  Anna  2026-10-03" for which in ["income_statement  costs", *lost]]
    companies["of_nothing"] = company(explanations="\n".join(["statement  code  text  by  date", *rows]))
    return folder.loaded(folder.group(tmp_path_factory.mktemp("reviewed"), companies, BUDGETED), *ROOMS)


def test_lines_stand_beside_the_period_before_the_year_before_and_the_budget(reviewed: folder.Closed) -> None:
    assert reviewed.rows(LINES.format("budgeted")) == [
        ("costs", "budget", -42300, -36000, -6300, False),
        ("costs", "prior_period", -24300, -18000, -6300, False),
        ("costs", "prior_year", -42300, 0, -42300, False),
        ("income", "prior_period", 31000, 0, 31000, False),
    ]  # sales: 1,000 more than a year earlier is no more than the amount, 500 more than the budget less than both
    warned = reviewed.rows(WARNED.format("budgeted"))
    assert ("variance_prior_year", "income_statement costs", -42300) in warned


def test_the_budget_is_a_column_of_the_income_statement_as_it_is_printed(reviewed: folder.Closed) -> None:
    sql = """select code, year_to_date, budget from statements.page_lines
             where company = '{}' and statement = '{}' order by line_no"""
    assert reviewed.rows(sql.format("budgeted", "income_statement")) == [
        ("income", 31000, 30500),
        ("costs", -42300, -36000),
        ("result", -11300, -5500),
    ]
    others = (("budgeted", "balance_sheet"), ("after", "income_statement"))
    beside = [row for which in others for row in reviewed.rows(sql.format(*which))]
    assert {budget for *_, budget in beside} == {None}


@pytest.mark.parametrize(("name", "counts"), [(name, counts) for name, *_, counts in EXPLAINED])
def test_an_explanation_takes_the_warning_away(reviewed: folder.Closed, name: str, counts: bool) -> None:
    subjects = [subject for _, subject, _ in reviewed.rows(WARNED.format(name))]
    assert ("income_statement costs" not in subjects) is counts
    sql = "select distinct explanation, explained_by from variance.review where account = '5010' and company = '{}'"
    assert reviewed.rows(sql.format(name)) == ([("New lease", "Anna")] if counts else [("", "")])


def test_a_row_of_the_budget_that_says_nothing_is_told(reviewed: folder.Closed) -> None:
    sql = "select code, source_file, source_row from findings.findings where code like 'budget_%' order by source_row"
    assert reviewed.rows(sql) == [
        ("budget_month", "misread/budget.csv", 6),
        ("budget_account", "misread/budget.csv", 7),
        ("budget_month", "misread/budget.csv", 8),
    ]


@pytest.mark.parametrize("name", ["weeks", "thirteen"])
def test_the_budget_of_a_month_belongs_to_the_period_that_holds_its_fifteenth(
    reviewed: folder.Closed, name: str
) -> None:
    """Year from 29 December 2025: December is last year's. September until 7 October: October is not yet there."""
    sql = f"""select amount from statements.cells where company = '{name}'
              and statement = 'income_statement' and column_name = 'budget' and code = 'costs'"""
    assert reviewed.rows(sql) == [(-36000,)]  # August and September, 18,000 each


def test_an_explanation_of_nothing_is_told_with_its_row(reviewed: folder.Closed) -> None:
    """A line in other letters, an account not in the chart, a statement that is none, a line of another statement."""
    sql = """select severity, source_file, source_row, message from findings.findings
        where code = 'explanation_unknown' order by source_row"""
    found = reviewed.rows(sql)
    assert {row[:2] for row in found} == {("warn", "of_nothing/explanations.csv")}
    assert [row[2] for row in found] == [3, 4, 5, 6]
    assert found[1][3].startswith("An explanation is given for 5019 in trial_balance, which is neither a line")


def test_budget_and_variance_are_columns_of_the_income_statement(tmp_path: Path) -> None:
    columns = '\n[statements]\ncolumns = ["year_to_date", "budget", "variance"]\n'
    done = closed(tmp_path, columns, budget=BUDGET)
    sql = """select code, column_name, amount from statements.cells
        where statement = 'income_statement' and code in ('income', 'costs', 'result')"""
    cells = {(code, column): amount for code, column, amount in done.rows(sql)}
    assert [cells["income", name] for name in ("year_to_date", "budget", "variance")] == [31000, 30500, 500]
    assert [cells["costs", name] for name in ("year_to_date", "budget", "variance")] == [-42300, -36000, -6300]
    assert [cells["result", name] for name in ("year_to_date", "budget", "variance")] == [-11300, -5500, -5800]
    sheet = "select distinct column_name from statements.cells where statement = 'balance_sheet'"
    assert done.rows(sheet) == [("year_to_date",)]
    assert done.codes() == []


#   company        August      September   beyond 6,300.00 and 35 %?
THRESHOLDS = [
    ("on_both", "18000.00", "24300.00", False),
    ("over_both", "18000.00", "24300.01", True),
    ("over_amount", "20000.00", "26500.00", False),
    ("over_percent", "10000.00", "16000.00", False),
]


def rents(august: str, september: str) -> str:
    """A ledger that holds the rents of two months."""
    rows = [("2026-08-10", august), ("2026-09-12", september)]
    return "entry_no  voucher  posting_date  account  amount\n" + "\n".join(
        f"{n}a  V{n}  {day}  5010  {amount}\n{n}b  V{n}  {day}  1930  -{amount}" for n, (day, amount) in enumerate(rows)
    )


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> folder.Closed:
    companies = {name: company(rents(*months)) for name, *months, _ in THRESHOLDS}
    settings = '\n[statements]\nvariance = { amount = "6300.00", percent = "35" }\n'
    return folder.loaded(folder.group(tmp_path_factory.mktemp("measured"), companies, settings), *ROOMS)


@pytest.mark.parametrize(("name", "found"), [(name, found) for name, *_, found in THRESHOLDS])
def test_a_variance_must_pass_both_thresholds(measured: folder.Closed, name: str, found: bool) -> None:
    rows = [row for row in measured.rows(LINES.format(name)) if row[:2] == ("costs", "prior_period")]
    assert bool(rows) is found


def test_thresholds_of_nil_let_nothing_pass(tmp_path: Path) -> None:
    done = closed(tmp_path, '\n[statements]\nvariance = { amount = "0", percent = "0" }\n')
    assert next(row[:2] for row in done.rows(LINES.format("C1"))) == ("costs", "prior_period")


def test_documents_parties_and_dimensions_drive_a_variance(tmp_path: Path) -> None:
    done = closed(tmp_path, HIGH)
    sql = "select kind, name, amount from variance.drivers where code = 'costs' order by kind, place"
    assert done.rows(sql) == [
        ("dimension", "department=SALES", 42000),
        ("dimension", "department=ADM", 300),
        ("document", "V3", 24000),
        ("document", "V2", 18000),
        ("document", "V5", 300),
        ("party", "L1", 42000),
        ("party", "L2", 300),
    ]


def test_the_page_shows_reasons_and_drivers(tmp_path: Path) -> None:
    files = company(explanations=explained("income_statement", "costs"))
    text = folder.printed(folder.group(tmp_path, {"C1": files}))["pack.pdf"]
    for said in (
        "Variance review",
        "variances beyond the thresholds are not explained",
        "New lease",
        "documents: V3 24,000.00",
    ):
        assert said in text, said


@pytest.mark.parametrize("setting", ['{ amount = "-1" }', '{ percent = "x" }', '{ share = "5" }'])
def test_thresholds_that_say_nothing_sensible_are_refused(tmp_path: Path, setting: str) -> None:
    with pytest.raises(Exception, match=r"close\.toml"):
        closed(tmp_path, f"\n[statements]\nvariance = {setting}\n")
