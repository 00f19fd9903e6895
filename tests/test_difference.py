"""Two runs compared: what went in, what came out, and nothing where nothing changed."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

import tieout
from folder import write
from tieout.cli import run as command
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

BEFORE = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-10    1930     100.00
2         V1       2026-09-10    3010     -100.00
3         V2       2026-09-12    9999     7.00
4         V2       2026-09-12    1930     -7.00
"""
AFTER = (
    BEFORE.replace("9999", "5010")
    + """
5         V3       2026-09-20    5010     40.00
6         V3       2026-09-20    1930     -40.00
"""
)


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The same month closed twice: an unknown account was corrected, rent came in."""
    folders = [tmp_path_factory.mktemp(name) for name in ("before", "after")]
    runs = [
        tieout.close(write(folder, {"gl_entries.csv": entries}), pdf=False).folder
        for folder, entries in zip(folders, (BEFORE, AFTER), strict=True)
    ]
    return runs[0], runs[1]


def test_statement_lines_that_changed_are_named_with_both_amounts(pair: tuple[Path, Path]) -> None:
    lines = {one.subject: one for one in tieout.diff(*pair).section("statements")}
    result = lines["income_statement · result"]
    # 100.00 sold; the 7.00 on the unknown account stood in no statement; then 7.00 and 40.00 are rent
    assert (result.before, result.after, result.change) == (Decimal(100), Decimal(53), Decimal(-47))
    assert (result.what, result.currency) == ("changed", "EUR")
    assert not any(one.before == one.after for one in lines.values())


def test_a_figure_of_the_year_before_that_changed_is_named_as_one(tmp_path: Path) -> None:
    """Rent of 30.00 in August 2025 is re-dated to October: September 2026 stays, its column a year earlier does not."""
    august = BEFORE.replace("9999", "5010") + "5  V0  2025-08-10  5010  30.00\n6  V0  2025-08-10  1930  -30.00\n"
    posting = '[company.posting]\nretained_earnings = "2091"'
    folder = write(tmp_path, {"gl_entries.csv": august}, company=posting)
    before = tieout.close(folder, pdf=False, out=tmp_path / "before").folder
    write(folder, {"gl_entries.csv": august.replace("2025-08", "2025-10")}, company=posting)
    found = tieout.diff(before, tieout.close(folder, pdf=False, out=tmp_path / "after").folder).section("statements")
    lines = {one.subject: (one.before, one.after) for one in found}
    assert lines == {
        "balance_sheet · assets · prior_year": (Decimal(-30), Decimal(0)),
        "balance_sheet · equity · prior_year": (Decimal(-30), Decimal(0)),
        "balance_sheet · result_of_year · prior_year": (Decimal(-30), Decimal(0)),
        "balance_sheet · total_assets · prior_year": (Decimal(-30), Decimal(0)),
        "balance_sheet · total_equity_and_liabilities · prior_year": (Decimal(-30), Decimal(0)),
        "income_statement · costs · prior_year": (Decimal(-30), Decimal(0)),
        "income_statement · expenses · prior_year": (Decimal(-30), Decimal(0)),
        "income_statement · result · prior_year": (Decimal(-30), Decimal(0)),
    }


def test_findings_are_new_gone_or_changed(pair: tuple[Path, Path]) -> None:
    forth, back = tieout.diff(*pair).section("findings"), tieout.diff(*reversed(pair)).section("findings")
    unknown = [one for one in forth if "9999" in one.detail and one.what == "gone"]
    assert unknown
    assert [one.what for one in back if "9999" in one.detail] == ["new"] * len(unknown)


def test_inputs_that_changed_are_named_with_their_checksums(pair: tuple[Path, Path]) -> None:
    found = tieout.diff(*pair)
    assert [(one.subject, one.what) for one in found.section("inputs")] == [("c1/gl_entries.csv", "changed")]
    assert found.section("settings") == ()


def test_a_run_compared_with_itself_says_nothing(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert tieout.diff(pair[0], pair[0]).changes == ()
    assert command(["diff", str(pair[0]), str(pair[0])]) == 0
    assert "Nothing changed." in capsys.readouterr().out


def test_the_command_prints_a_table_a_section(pair: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    assert command(["diff", str(pair[0]), str(pair[1].parent.parent)]) == 0
    printed = capsys.readouterr().out
    assert "Statement lines that differ" in printed
    assert any(line.split()[-3:] == ["100.00", "53.00", "\N{MINUS SIGN}47.00"] for line in printed.splitlines())
    assert command(["diff", str(pair[0]), str(pair[1]), "--json"]) == 0
    changes = json.loads(capsys.readouterr().out)
    assert {one["section"] for one in changes} >= {"inputs", "findings", "statements"}


def test_what_is_no_run_is_refused_by_name(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    with pytest.raises(Unusable, match="no finished run"):
        tieout.diff(tmp_path, pair[0])
