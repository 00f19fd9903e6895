"""What the pack shows of allocations: a picture whose bands carry their amounts, and the basis of every share."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from python_calamine import CalamineWorkbook

import allocation_folder as folder
import tieout
from allocation_folder import METRES, RENT, rule
from folder import printed
from tieout.pack import flows
from tieout.pack.flows import Flow

if TYPE_CHECKING:
    from pathlib import Path

RULES = RENT + rule(
    "to Denmark", step="2", method='"fixed_percentage"', source='{ accounts = ["5010"], dim_department = "SALES" }',
    destinations='[{ company = "DK01", account = "6000", percent = 25 }, { account = "6000", percent = 50 }]',
) + rule("broken", source='{ accounts = ["5999"] }', destinations='[{ account = "6000", weight = 1 }]')  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return folder.write(tmp_path_factory.mktemp("pages"), RULES, "5010 9000.00\n7010 40.00 ADM", drivers=METRES)


@pytest.fixture(scope="module")
def packs(made: Path) -> dict[str, str]:
    return printed(made)


def test_the_page_says_how_much_moved_by_which_basis_and_what_was_not_run(packs: dict[str, str]) -> None:
    text = packs["pack-SE01.pdf"]
    for words in (
        "2 rules moved 13,500.00 in all; the parts of each add up to what left its source. One rule was not run",
        "From source to destination", "rent · step 1 · square_metres 2026-08-15",
        "to Denmark · step 2 · Fixed percentage", "DK01 · SALES", "997.50", "stays on the source", "1,500.00",
        "Allocations, sources against destinations",
    ):  # fmt: skip
        assert words in text


@pytest.mark.usefixtures("packs")
def test_the_workbook_lists_every_share(made: Path) -> None:
    sheets = CalamineWorkbook.from_path(str(made / "out" / "2026-09" / "workbook.xlsx"))
    rows = sheets.get_sheet_by_name("Allocations").to_python()
    listed = [row for row in rows if "to Denmark" in row]
    assert len(listed) == 2
    assert {row[rows[next(i for i, one in enumerate(rows) if "Basis" in one)].index("Amount")] for row in listed} == {
        1500.0,
        3000.0,
    }


@pytest.mark.usefixtures("packs")
def test_ties_hold_what_left_against_what_arrived(made: Path) -> None:
    ties = tieout.sql(made, "select company, subledger, ledger, state from allocation.page_ties").rows()
    assert ties == [("SE01", Decimal(13500), Decimal(13500), "tied")]


def test_a_company_without_rules_has_no_page(packs: dict[str, str]) -> None:
    assert "From source to destination" not in packs["pack-DK01.pdf"]


def test_bands_are_as_wide_as_their_amounts_and_leave_where_the_last_one_ended() -> None:
    bands = [Flow("rent", "SALES", Decimal(300), "300"), Flow("rent", "ADM", Decimal(100), "100"),
             Flow("heat", "ADM", Decimal(-100), "-100")]  # fmt: skip
    drawn = flows.flows("who gave what", bands, {"rent": "400", "heat": "-100"}, {"SALES": "300", "ADM": "0"})
    paths = re.findall(r'd="M([\d.]+) ([\d.]+)C.*?V([\d.]+)C.*?([\d.]+) ([\d.]+)Z"', drawn)
    thick = [float(bottom) - float(top) for _, top, _, _, bottom in paths]
    assert thick[0] == pytest.approx(3 * thick[1], abs=0.02)
    assert thick[1] == pytest.approx(thick[2], abs=0.02)
    assert float(paths[1][1]) == pytest.approx(float(paths[0][4]), abs=0.02)  # the second begins where the first ends
    assert drawn.count("fill-opacity") == 2  # a negative flow is outlined
    assert "<title>who gave what</title>" in drawn
    assert flows.height(drawn) > 10
    for text in ("300", "100", "-100", "rent", "heat", "SALES", "ADM"):
        assert f">{text}<" in drawn
