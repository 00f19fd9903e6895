"""Variance review: what moved beyond the thresholds, who explained it, and what drives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pdfminer.high_level import extract_text

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
    where account = '' and statement = 'income_statement' order by code, comparison"""
WARNED = "select code, subject, amount from findings.findings where room = 'variance' order by subject"
HIGH = '\n[statements]\nvariance = { amount = "5000.00", percent = "5" }\n'


def closed(place: Path, settings: str = "", **files: str) -> folder.Closed:
    """A close with these tables."""
    place /= f"f{len(list(place.iterdir()))}"
    extracts = {f"{name}.csv": text for name, text in files.items()}
    folder.write(
        place, {"gl_entries.csv": ENTRIES, **extracts}, company='[company.posting]\nretained_earnings = "2091"'
    )
    toml = place / "close.toml"
    toml.write_text(toml.read_text() + settings)
    return folder.closed(place)


def explained(statement: str, code: str, day: str = "2026-10-03") -> str:
    return f"statement  code  text  by  date\n{statement}  {code}  New lease  Anna  {day}"


def test_nobody_reviews_nothing_is_told(tmp_path: Path) -> None:
    done = closed(tmp_path)
    assert done.rows("select count(*) from information_schema.tables where table_schema = 'variance'") == [(0,)]
    assert done.rows(WARNED) == []


def test_lines_stand_beside_the_period_before_the_year_before_and_the_budget(tmp_path: Path) -> None:
    done = closed(tmp_path, budget=BUDGET)
    assert done.rows(LINES) == [
        ("costs", "budget", -42300, -36000, -6300, False),
        ("costs", "prior_period", -24300, -18000, -6300, False),
        ("costs", "prior_year", -42300, 0, -42300, False),
        ("income", "prior_period", 31000, 0, 31000, False),
    ]  # sales: 1,000 more than a year earlier is no more than the amount, 500 more than the budget less than both
    assert ("variance_prior_year", "income_statement costs", -42300) in done.rows(WARNED)


#   thresholds                                   what stands out of rent 24,300 against 18,000 (35 %)
@pytest.mark.parametrize(
    ("amount", "percent", "found"),
    [
        ("6299.99", "5", True),
        ("6300.00", "5", False),
        ("1000.00", "34.9", True),
        ("1000.00", "35", False),
        ("0", "0", True),
    ],
)
def test_a_variance_must_pass_both_thresholds(tmp_path: Path, amount: str, percent: str, found: bool) -> None:
    done = closed(tmp_path, f'\n[statements]\nvariance = {{ amount = "{amount}", percent = "{percent}" }}\n')
    rows = [row for row in done.rows(LINES) if row[:2] == ("costs", "prior_period")]
    assert bool(rows) is found


@pytest.mark.parametrize(
    ("statement", "code", "day", "counts"),
    [
        ("income_statement", "costs", "2026-10-03", True),
        ("income_statement", "costs", "-", True),
        ("trial_balance", "5010", "2026-09-30", True),
        ("income_statement", "costs", "2026-08-31", False),
        ("income_statement", "income", "2026-10-03", False),
        ("trial_balance", "1930", "2026-10-03", False),
    ],
)
def test_an_explanation_takes_the_warning_away(
    tmp_path: Path, statement: str, code: str, day: str, counts: bool
) -> None:
    done = closed(tmp_path, explanations=explained(statement, code, day))
    subjects = [subject for _, subject, _ in done.rows(WARNED)]
    assert ("income_statement costs" not in subjects) is counts
    sql = "select distinct explanation, explained_by from variance.review where account = '5010'"
    assert done.rows(sql) == ([("New lease", "Anna")] if counts else [("", "")])


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


def test_a_month_of_the_budget_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    done = closed(tmp_path, budget=BUDGET + "5010  sept  1.00\n")
    sql = "select source_file, source_row from findings.findings where code = 'budget_month'"
    assert done.rows(sql) == [("c1/budget.csv", 6)]


def test_the_page_shows_reasons_and_drivers(tmp_path: Path) -> None:
    closed(tmp_path, explanations=explained("income_statement", "costs"))
    done = folder.closed(tmp_path / "f0", pdf=True).run
    assert done.pack
    text = " ".join(extract_text(done.pack).split())
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
