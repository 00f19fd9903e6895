"""Other rates beside this close's, and what a move of a currency would do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import duckdb
import pytest

import tieout
from folder import csv
from revaluing import folder_of, held, lines, told
from tieout.close import read
from tieout.errors import Unusable
from tieout.rooms import load
from together import books

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

ENTRIES = """
entry_no  voucher  posting_date  account  amount    currency  amount_currency
1         V1       2026-03-02    1940       900.00  USD        1000.00
2         V1       2026-03-02    2091      -900.00  -          -
3         V2       2026-03-02    1990        60.00  JPY        10000
4         V2       2026-03-02    2091       -60.00  -          -
"""
BESIDE = """select account, currency, rate, other_rate, revalued, other_revalued, difference
    from revaluation.page_beside order by 1"""
OTHER = """
from_currency  to_currency  date        rate
USD            EUR          2026-09-30  0.80
"""


def test_other_rates_stand_beside_this_close_s_and_propose_nothing(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "f", {"gl_entries.csv": ENTRIES})
    (tmp_path / "other.csv").write_text(csv(OTHER))
    run = tieout.revalue(folder, rates=tmp_path / "other.csv")
    assert run.folder.name == "2026-09.revalue.rates"
    assert not (folder / "out" / "2026-09").exists(), "it never takes the place of a close"
    with duckdb.connect(str(run.folder / "close.duckdb"), read_only=True) as books:
        found = [" ".join(map(str, row)) for row in books.execute(BESIDE).fetchall()]
        assert found == [
            "1940 USD 0.950000000 0.800000000 950.0000 800.0000 -150.0000",
            "1990 JPY 0.610000000 None 61.0000 None None",
        ]
        sums = "select account, sum(amount) from ledger.journals group by 1 order by 1"
        assert [(account, str(amount)) for account, amount in books.execute(sums).fetchall()] == [
            ("1940", "50.0000"), ("1990", "1.0000"), ("3960", "-51.0000"),
        ]  # fmt: skip
        worth = "select distinct rate from revaluation.usable_rates where from_currency = 'USD'"
        assert str(books.execute(worth).fetchall()[0][0]) == "0.950000000"
    inputs = [one["file"] for one in json.loads((run.folder / "run.json").read_text())["inputs"]]
    assert "other.csv" in inputs


def test_rates_as_the_ecb_publishes_them_may_stand_beside_too(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "f", {"gl_entries.csv": ENTRIES})
    (tmp_path / "ecb.csv").write_text("Date,USD,JPY\n2026-09-30,1.25,160\n")
    run = tieout.revalue(folder, rates=tmp_path / "ecb.csv")
    with duckdb.connect(str(run.folder / "close.duckdb"), read_only=True) as books:
        sql = "select currency, other_revalued from revaluation.page_beside order by 1"
        assert [(name, str(amount)) for name, amount in books.execute(sql).fetchall()] == [
            ("JPY", "62.5000"), ("USD", "800.0000"),
        ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "empty"), ("from_currency,to_currency,date,rate\nUSD,EUR,2026-09-30,0\n", "rate")],
)
def test_a_file_of_rates_that_cannot_be_used_says_why(tmp_path: Path, content: str, said: str) -> None:
    (tmp_path / "other.csv").write_text(content)
    with pytest.raises(Unusable, match=rf"other.csv.*{said}"):
        load.other_rates(read(folder_of(tmp_path, {})), tmp_path / "other.csv", tmp_path)


def test_where_the_other_rates_cannot_be_used_nothing_is_written(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "f", {"gl_entries.csv": ENTRIES})
    with pytest.raises(Unusable, match=r"other.csv"):
        tieout.revalue(folder, rates=tmp_path / "other.csv")
    assert not (folder / "out").exists()


@books(held(ENTRIES))
def test_the_table_of_moves_is_the_balance_times_the_move(run: Closed) -> None:
    steps = "down_10, down_5, down_1, up_1, up_5, up_10"
    moves = f"select currency, balance_currency, {steps} from revaluation.page_sensitivity"
    assert told(run, f"{moves} order by 1") == lines(
        """
        JPY  10000.00  -6.10   -3.05   -0.61  0.61  3.05   6.10
        USD  1000.00   -95.00  -47.50  -9.50  9.50  47.50  95.00"""
    )


AS_BOOKED = """
    entry_no  ledger  party  posting_date  amount  control_account  currency  amount_currency  revaluation_method
    A1        ar      K1     2026-08-10    930.00  1510             USD        1000.00         minimum"""
BOOKED = """
    entry_no  voucher  posting_date  account  amount   currency  amount_currency
    1         V1       2026-08-10    1510      930.00  USD        1000.00
    2         V1       2026-08-10    3010     -930.00  -          -"""


@books(held(BOOKED, subledger_entries=AS_BOOKED))
def test_an_item_held_at_its_original_gains_nothing_by_a_rise(run: Closed) -> None:
    assert told(run, "select down_10, down_5, down_1, up_1, up_10 from revaluation.page_sensitivity") == lines(
        "-75.00 -27.50 0.00 0.00 0.00"
    )
