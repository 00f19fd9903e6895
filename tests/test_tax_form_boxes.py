"""The tax return beside a real FEC file, box by box: what balances can say agrees, what they cannot is named.

The return is the French farm form 2139 (A: balance sheet, B: income statement) for the year to 31 August 2022. It cuts
the cents off (6 595.50 stands as 6595, 1 256 207.85 as 1256207), so the figures are compared as the return writes them;
rounded half up the boxes of CUT would show one euro more, and the others agree either way.
"""

from __future__ import annotations

import os
import shutil
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import duckdb
import pytest

import tieout

SHARED = Path(os.environ.get("TIEOUT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
FEC = SHARED / "real" / "fec" / "0000000001FEC20220831.txt"
EXPECTED = FEC.with_name("0000000001FEC20220831-expected.csv")
pytestmark = pytest.mark.skipif(not FEC.is_file(), reason=f"the real ledger {FEC.name} is not beside the checkout")

NO_BALANCE = {
    "CF": "investment grants and regulated provisions: no account 13 or 14, and CG = CA + CC + CE leaves it out",
    "DA": "financial assets due within a year: a due date, which no balance tells",
    "DB": "receivables due after a year: a due date",
    "DC": "debts due after a year: a due date, from the loan schedules",
    "DD": "number of partners",
    "DE": "cost of fixed assets acquired in the year: a movement of the asset register; the ledger shows 293,200.63",
    "DF": "selling price of fixed assets sold: a movement",
    "DL": "voluntary Madelin contributions: not told apart in the ledger",
    "DM": "contributions to pension plans: not told apart in the ledger",
    "EF": "breeding animals: change of an inventory the ledger does not carry",
    "EJ": "own produce consumed: no account",
    "FM": "tax adjustment", "FN": "tax adjustment", "FO": "tax adjustment",
    "FP": "tax adjustment: sundry additions",
    "FQ": "tax adjustment", "FR": "tax adjustment: sundry deductions",
    "FS": "taxable profit: FK + FP - FR, so no sum of balances",
    "FT": "tax loss",
    "GA": "VAT collected in the year: a turnover as declared, the accounts are cleared with each VAT return",
    "GB": "deductible VAT of the year: a turnover as declared",
    "GC": "deductible VAT on stocks: not told apart",
    "HA": "average number of staff",
    "HB": "hectares put at disposal by a partner",
    "HC": "hectares in all", "HD": "hectares owned", "HE": "hectares rented",
    "HF": "hectares shared",
    "JS": "tax deduction of the overseas free zone",
}  # fmt: skip
UNNAMED = {
    "AI",
    "BI",
    "BK",
    "BT",
    "BU",
    "BX",
    "BY",
    "BZ",
    "CI",
    "CX",
    "DI",
}  # nil, and the printed form has no such box or no figure for it
CUT = {
    "AL", "AM", "AQ", "AR", "AS", "AW", "AX", "BG", "BN", "BP", "BS", "CK", "CL", "CN", "DG", "EG", "EP", "EQ", "ES",
    "ET", "EX", "FB", "FC", "FE",
}  # fmt: skip


CLOSE = """
[close]
name = "Ferme"
period = "2022-08"
currency = "EUR"
fiscal_year_start = "09-01"
[[company]]
id = "FR"
currency = "EUR"
extracts = "fec"
"""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    """The close of the file: nothing is said of its layout, so the French chart decides."""
    folder = tmp_path_factory.mktemp("close")
    (folder / "close.toml").write_text(CLOSE, encoding="utf-8")
    (folder / "fec").mkdir()
    shutil.copyfile(FEC, folder / "fec" / FEC.name)
    run = tieout.close(folder, pdf=False)
    return duckdb.connect(str(run.folder / "close.duckdb"), read_only=True)


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    """What the return says, by box."""
    lines = (line.split(",") for line in EXPECTED.read_text(encoding="utf-8-sig").splitlines() if line.strip())
    return {box.strip(): value.strip() for box, value, *_ in lines}


@pytest.fixture(scope="module")
def boxes(books: duckdb.DuckDBPyConnection) -> dict[str, Decimal]:
    """What the product says, by box, exact."""
    return dict(books.execute("select box, amount from statements.boxes where form = '2139'").fetchall())


def test_every_box_is_reproduced_or_named_with_its_reason(expected: dict[str, str], boxes: dict[str, Decimal]) -> None:
    assert set(expected) - set(boxes) | {"CF"} == set(NO_BALANCE) | UNNAMED
    assert all(expected[box] in ("0", "") for box in UNNAMED)
    assert len(set(expected) & set(boxes) - {"CF"}) == 75


def test_every_box_of_balances_agrees(expected: dict[str, str], boxes: dict[str, Decimal]) -> None:
    wrong = {
        box: (boxes[box], value)
        for box, value in expected.items()
        if box in boxes and box not in NO_BALANCE and int(boxes[box]) != int(value)
    }
    assert wrong == {}


def test_only_the_cents_the_return_cuts_off_tell_rounded_figures_apart(
    expected: dict[str, str], boxes: dict[str, Decimal]
) -> None:
    compared = {
        box: (boxes[box], int(value)) for box, value in expected.items() if box in boxes and box not in NO_BALANCE
    }
    higher = {
        box: amount for box, (amount, value) in compared.items() if amount.quantize(Decimal(1), ROUND_HALF_UP) != value
    }
    assert set(higher) == CUT
    assert all(amount % 1 >= Decimal("0.5") for amount in higher.values())


def test_nothing_the_product_says_is_missing_from_the_return(
    expected: dict[str, str], boxes: dict[str, Decimal]
) -> None:
    assert {box for box, amount in boxes.items() if amount} <= set(expected)


def test_the_statements_of_the_file_tie_and_every_account_has_its_line(books: duckdb.DuckDBPyConnection) -> None:
    ties = "select tie, subledger, state from statements.page_ties order by tie"
    assert books.execute(ties).fetchall() == [
        ("balance_sheet", Decimal("1502057.21"), "tied"),
        ("coverage", Decimal("173208.48"), "tied"),
        ("result", Decimal("173208.48"), "tied"),
    ]
    assert books.execute("select * from statements.findings").fetchall() == []
