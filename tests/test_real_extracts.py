"""Real extracts from public sources close, and their control totals come out as their manifest states them.

The files stay where they are; nothing of them is in this repository. Without them these tests skip.
"""

from __future__ import annotations

import re
import shutil
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest

from folder import Closed, closed

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SETTINGS = """[close]
name = "Real"
period = "{period}"
currency = "{currency}"
fiscal_year_start = "{start}"
[[company]]
id = "R1"
currency = "{currency}"
extracts = "extract"
[company.posting]
retained_earnings = "{earnings}"
{columns}
"""
ADS = """[company.columns.gl_entries]
file = "GL_Detail_*.csv"
entry_no = { generate = true }
voucher = "Journal_ID"
posting_date = "Document_Date"
account = "GL_Account_Number"
amount = { value = "Amount", indicator = "Amount_Credit_Debit_Indicator", debit = "S", credit = "H" }
currency = "Amount_Currency"
description = "JE_Line_Description"
created_by = "Entered_By"
dim_unit = "Business_Unit_Code"
"""


def close_one(
    file: Path,
    folder: Path,
    period: str,
    *,
    start: str = "01-01",
    currency: str = "EUR",
    columns: str = "",
    earnings: str = "110000",
) -> Closed:
    """Close a folder that holds one real file."""
    if not file.is_file():
        pytest.skip(f"{file.name} is not here")
    (folder / "extract").mkdir(parents=True)
    shutil.copy(file, folder / "extract")
    settings = SETTINGS.format(period=period, currency=currency, start=start, columns=columns, earnings=earnings)
    (folder / "close.toml").write_text(settings, encoding="utf-8")
    return closed(folder)


def stated(manifest: Path, name: str) -> str:
    """What the manifest says of a file."""
    return next(line for line in manifest.read_text(encoding="utf-8").splitlines() if line.startswith(f"| {name} |"))


def figure(line: str, name: str) -> Decimal:
    """A figure of the manifest, as `debit 10186219.81`."""
    found = re.search(rf"{name} (-?[0-9.]+)", line)
    assert found, f"the manifest states no {name}"
    return Decimal(found[1].rstrip("."))


FEC = {
    "0000000001FEC20220831.txt": ("2022-08", "09-01"),
    "111111111FEC20221231.TXT": ("2023-07", "01-01"),
    "tryton-FEC.csv": ("2018-01", "01-01"),
}


@pytest.fixture(scope="module")
def fec(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Closed]:
    """A real FEC, closed; each once."""

    @cache
    def close_fec(name: str) -> Closed:
        period, start = FEC[name]
        return close_one(shared / "real" / "fec" / name, tmp_path_factory.mktemp("fec"), period, start=start)

    return close_fec


@pytest.mark.parametrize("name", FEC)
def test_a_real_fec_closes_and_its_controls_come_out(shared: Path, fec: Callable[[str], Closed], name: str) -> None:
    line = stated(shared / "real" / "fec" / "MANIFEST.md", name)
    run = fec(name)
    rows = int(re.search(r"\| [0-9a-f]{12} \| (\d+) \|", line)[1])  # type: ignore[index]
    assert run.rows("select rows_read, rows_loaded, rows_rejected from load.files where table_name = 'gl_entries'") == [
        (rows, rows, 0)
    ]
    assert run.rows("select debit, credit from load.totals") == [(figure(line, "debit"), figure(line, "credit"))]
    counted = run.rows(
        """select count(distinct voucher), count(distinct account), min(posting_date), max(posting_date)
           from canonical.gl_entries"""
    )[0]
    dates = re.search(r"dates (\d{8})-(\d{8})", line)
    assert counted[0] == int(re.search(r"vouchers \(journal\+num\) (\d+)", line)[1])  # type: ignore[index]
    assert counted[1] == figure(line, "accounts")
    assert (f"{counted[2]:%Y%m%d}", f"{counted[3]:%Y%m%d}") == dates.groups()  # type: ignore[union-attr]
    by_class = dict(pair.split(":") for pair in re.search(r"by class ((?:\d:-?[0-9.]+ ?)+)", line)[1].split())  # type: ignore[index]
    found = run.rows("select left(account, 1), sum(adjusted) from ledger.trial_balance group by 1 order by 1")
    assert {one: amount for one, amount in found if amount} == {
        one: Decimal(amount.rstrip(";")) for one, amount in by_class.items() if Decimal(amount.rstrip(";"))
    }
    result = figure(line, r"credit positive\)")
    assert run.rows("select amount from statements.lines where statement = 'income_statement' and code = 'result'") == [
        (result,)
    ]
    assert run.rows(
        "select count(*) from readiness.checks where check_name = 'unbalanced_vouchers' and state = 'block'"
    ) == [(0,)]


def test_where_the_books_begin_with_openings_they_are_the_year_before(fec: Callable[[str], Closed]) -> None:
    run = fec("0000000001FEC20220831.txt")
    codes = "('total_assets', 'total_equity_and_liabilities')"
    prior = run.rows(f"select amount_prior from statements.lines where statement = 'balance_sheet' and code in {codes}")
    assert prior[0] == prior[1]
    assert prior[0] > (0,)


def test_the_deviations_of_real_fec_files_are_findings(fec: Callable[[str], Closed]) -> None:
    assert "fec_outside_year" in fec("111111111FEC20221231.TXT").codes("warn")
    assert "fec_date_unreadable" in fec("tryton-FEC.csv").codes("warn")


def test_audit_data_standard_closes_through_column_mapping_alone(shared: Path, tmp_path: Path) -> None:
    line = stated(shared / "real" / "ads" / "MANIFEST.md", "GL_Detail_P01-P06.csv")
    file = shared / "real" / "ads" / "GL_Detail_P01-P06.csv"
    run = close_one(file, tmp_path, "2007-07", currency="USD", columns=ADS)
    assert run.rows("select rows_read, rows_loaded, rows_rejected from load.files where table_name = 'gl_entries'") == [
        (12276, 12276, 0)
    ]
    assert run.rows("select debit, credit from load.totals") == [(figure(line, "debit"), figure(line, "credit"))]
    assert run.rows("select count(distinct voucher), count(distinct account) from canonical.gl_entries") == [
        (figure(line, "journals"), figure(line, "accounts"))
    ]
    assert run.rows("select sum(adjusted) from ledger.trial_balance") == [(0,)]
    units = dict(pair.rsplit(":", 1) for pair in re.search(r"net by unit (.+?) \|", line)[1].split())  # type: ignore[index]
    found = run.rows(
        """select case when dims = '' then 'blank' else replace(dims, 'unit=', '') end, sum(amount)
           from canonical.gl_entries group by 1"""
    )
    assert dict(found) == {unit: Decimal(amount) for unit, amount in units.items()}
