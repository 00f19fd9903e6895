"""The workbook: the pack's page tables as sheets, exact, live where they add up, the same bytes every time."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import zipfile
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from tieout import query
from tieout.pack import workbook
from tieout.pack.languages import Catalogue, available
from tieout.pack.sheets import criterion, shown, too_long
from tieout.places import place

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.books import Books

MAIN = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
SETTINGS: Any = SimpleNamespace(close=SimpleNamespace(name="Nordia Group", language="en"))


def table(columns: str, *rows: tuple[Any, ...], money: str = "") -> pl.DataFrame:
    """A page table: amounts as the engine holds them, DECIMAL(38,4)."""
    names, amounts = columns.split(), money.split()
    frame = pl.DataFrame({name: [row[at] for row in rows] for at, name in enumerate(names)})
    return frame.with_columns(pl.col(name).cast(pl.Decimal(38, 4)) for name in amounts)


@pytest.fixture
def close(books: Books) -> Books:
    """Two companies, SEK and JPY; one open tie, one blocking finding whose text begins like a formula."""
    day = dt.date(2026, 9, 30)
    books.put(
        "settings.companies",
        table(
            "company name currency definition decimals position period_end",
            ("SE01", "Nordia Sverige AB", "SEK", "type", 2, 1, day),
            ("JP01", "Nordia Japan KK", "JPY", "type", 0, 2, day),
        ),
    )
    books.put("settings.currencies", table("currency decimals", ("SEK", 2), ("JPY", 0), ("USD", 2)))
    books.put(
        "ledger.page_ties",
        table(
            "company tie account subledger ledger difference explained unexplained state",
            ("SE01", "trial_balance", "", "0", "0", "0", "0", "0", "tied"),
            ("SE01", "ar", "1510", "900.10", "1000.10", "100", "0", "100", "open"),
            ("JP01", "trial_balance", "", "0", "0", "0", "0", "0", "tied"),
            money="subledger ledger difference explained unexplained",
        ),
    )
    books.put(
        "ledger.page_trial_balance",
        table(
            "company account name type opening debit credit unadjusted adjustment adjusted",
            ("SE01", "0010", "Kassa", "asset", "0.10", "0.20", "0", "0.30", "0", "0.30"),
            ("SE01", "3001", "=cmd|' /C calc'!A0", "revenue", "-0.10", "0", "0.20", "-0.30", "0", "-0.30"),
            ("JP01", "1000", "現金", "asset", "5000", "0", "0", "5000", "0", "5000"),
            money="opening debit credit unadjusted adjustment adjusted",
        ),
    )
    books.put(
        "statements.page_lines",
        table(
            "company statement line_no code level style note period year_to_date prior_year budget gross depreciation",
            ("SE01", "income_statement", 1, "revenue", 1, "line", "", "0.20", "0.30", "0.15", None, None, None),
            ("SE01", "income_statement", 2, "result", 1, "grand", "", "0.20", "0.30", "0.15", None, None, None),
            money="period year_to_date prior_year budget gross depreciation",
        ),
    )
    books.put(
        "statements.page_labels",
        table(
            "definition statement code language label",
            ("type", "income_statement", "revenue", "en", "Revenue"),
            ("type", "income_statement", "revenue", "fr", "Produits"),
            ("type", "income_statement", "result", "en", "Result"),
        ),
    )
    books.put(
        "findings.page_findings",
        table(
            "company finding_id room code severity subject amount currency message remedy place number disposition",
            ("SE01", "FA", "load", "ties", "block", "1510", "100", "SEK", "=1+1", "Post it", "a.csv:7", 1, "open"),
            ("SE01", "FB", "load", "late", "warn", "V7", None, "", "@late", "Look", "a.csv:9", 2, "open"),
            ("", "FC", "load", "note", "info", "", None, "", "Named once", "None", "", 3, "open"),
            money="amount",
        ),
    )
    return books


def written(books: Books, path: Path, language: str = "en") -> CalamineWorkbook:
    workbook.write(books, SETTINGS, path, language)
    return CalamineWorkbook.from_path(str(path))


def cells(path: Path, sheet: str) -> dict[str, tuple[str, str]]:
    """Each cell of a sheet as (formula, value text) from the file itself."""
    with zipfile.ZipFile(path) as archive:
        names = [each.get("name") for each in ET.fromstring(archive.read("xl/workbook.xml")).find("m:sheets", MAIN)]
        tree = ET.fromstring(archive.read(f"xl/worksheets/sheet{names.index(sheet) + 1}.xml"))
    return {
        cell.get("r", ""): (cell.findtext("m:f", "", MAIN), cell.findtext("m:v", "", MAIN))
        for cell in tree.iter(f"{{{MAIN['m']}}}c")
    }


def evaluated(book: CalamineWorkbook, formula: str) -> float:
    """What a spreadsheet makes of a formula of ours: SUMIFS, COUNTIFS or ROWS over areas of the workbook."""
    name, inside = re.fullmatch(r"(\w+)\((.*)\)", formula).groups()
    found = re.findall(r"'((?:[^']|'')*)'!\$(\w+)\$(\d+):\$\w+\$(\d+)|\"=([^\"]*)\"", inside)
    parts = [area(book, sheet, column, int(a), int(b)) if sheet else text for sheet, column, a, b, text in found]
    if name == "ROWS":
        return len(parts[0])
    counted, tests = (parts[0], parts[1:]) if name == "SUMIFS" else ([1] * len(parts[0]), parts)
    pairs = list(zip(tests[::2], tests[1::2], strict=True))
    return sum(value for row, value in enumerate(counted) if all(str(cells[row]) == text for cells, text in pairs))


def area(book: CalamineWorkbook, sheet: str, column: str, first: int, last: int) -> list[Any]:
    rows = book.get_sheet_by_name(sheet.replace("''", "'")).to_python(skip_empty_area=False)
    return [row[ord(column) - ord("A")] for row in rows[first - 1 : last]]


def test_a_sheet_for_each_section_in_the_language_of_the_close(close: Books, tmp_path: Path) -> None:
    assert written(close, tmp_path / "en.xlsx").sheet_names == [
        "Summary", "Ties", "SE01", "JP01", "Trial balance", "Findings",
    ]  # fmt: skip
    french = written(close, tmp_path / "fr.xlsx", "fr")
    assert french.sheet_names == ["Synthèse", "Rapprochements", "SE01", "JP01", "Balance générale", "Constats"]
    assert french.get_sheet_by_name("SE01").to_python()[4][2] == "Produits"
    assert french.get_sheet_by_name("SE01").to_python()[5][2] == "Result"  # no French caption: the English one


def test_the_summary_counts_and_fetches(close: Books, tmp_path: Path) -> None:
    rows = written(close, tmp_path / "w.xlsx").get_sheet_by_name("Summary").to_python()[3:]
    assert rows == [
        ["Company", "Name", "Currency", "Ties", "Open ties", "Blocking findings", "Warnings", "For information",
         "Result of the year to date"],
        ["SE01", "Nordia Sverige AB", "SEK", 2, 1, 1, 1, 0, 0.3],
        ["JP01", "Nordia Japan KK", "JPY", 1, 0, 0, 0, 0, 0],
        ["", "Whole close", "", 3, 1, 1, 1, 1, ""],
    ]  # fmt: skip


def test_totals_are_by_company_and_outside_the_filter(close: Books, tmp_path: Path) -> None:
    path = tmp_path / "w.xlsx"
    rows = written(close, path).get_sheet_by_name("Trial balance").to_python()
    assert [row[0] for row in rows[4:]] == ["SE01", "SE01", "JP01", "", "SE01", "JP01"]
    assert rows[8][4:] == [0, 0.2, 0.2, 0, 0, 0]
    assert rows[9][4:] == [5000, 0, 0, 5000, 0, 5000]
    with zipfile.ZipFile(path) as archive:
        assert b'<autoFilter ref="A4:J7"/>' in archive.read("xl/worksheets/sheet5.xml")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_formula_gives_the_value_it_carries(close: Books, tmp_path: Path, language: str) -> None:
    path = tmp_path / "w.xlsx"
    book = written(close, path, language)
    live = [pair for sheet in book.sheet_names for pair in cells(path, sheet).values() if pair[0]]
    assert len(live) == 29
    for formula, value in live:
        assert evaluated(book, formula) == pytest.approx(float(value)), formula


def test_a_text_that_begins_like_a_formula_stays_a_text(close: Books, tmp_path: Path) -> None:
    path = tmp_path / "w.xlsx"
    book = written(close, path)
    assert book.get_sheet_by_name("Trial balance").to_python()[5][2] == "=cmd|' /C calc'!A0"
    assert "=1+1" in book.get_sheet_by_name("Findings").to_python()[4]
    formulas = [formula for sheet in book.sheet_names for formula, _ in cells(path, sheet).values() if formula]
    assert {formula.split("(")[0] for formula in formulas} == {
        "SUMIFS", "COUNTIFS", "ROWS",
    }  # fmt: skip


def test_an_amount_too_long_for_a_spreadsheet_is_a_text_with_a_note(close: Books, tmp_path: Path) -> None:
    rows = [("SE01", "1", "", "asset", amount, "0", "0", amount, "0", amount) for amount in ("12345678901234.56", "1")]
    columns = "company account name type opening debit credit unadjusted adjustment adjusted"
    close.put(
        "ledger.page_trial_balance", table(columns, *rows, money="opening debit credit unadjusted adjustment adjusted")
    )
    sheet = written(close, tmp_path / "w.xlsx").get_sheet_by_name("Trial balance").to_python()
    assert sheet[2][0].endswith(
        "3 amounts have more digits than a spreadsheet holds exactly; they stand as text and in no total."
    )
    assert sheet[4][4] == "12345678901234.5600"
    assert sheet[7][4] == "12345678901235.5600"  # the total too is exact, as text
    assert [formula for formula, _ in cells(tmp_path / "w.xlsx", "Trial balance").values() if formula] == []


def test_a_long_table_says_where_the_rest_is(close: Books, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workbook, "ROWS", 2)
    book = written(close, tmp_path / "w.xlsx")
    assert (
        book.get_sheet_by_name("Findings").to_python()[1][0]
        == "The first 2 of 3 rows; all of them are in findings.csv."
    )
    assert book.get_sheet_by_name("Summary").to_python()[6][5:8] == [1, 1, 1]  # counted by the books, not by the sheet


def test_formats_follow_currency_and_language_without_fixed_separators(close: Books, tmp_path: Path) -> None:
    written(close, tmp_path / "w.xlsx")
    with zipfile.ZipFile(tmp_path / "w.xlsx") as archive:
        codes = set(re.findall(r'formatCode="([^"]*)"', archive.read("xl/styles.xml").decode()))
    assert codes == {"#,##0.00_);(#,##0.00)", "#,##0_);(#,##0)", "#,##0"}  # SEK, JPY, counts


def test_the_same_books_give_the_same_bytes(close: Books, tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        workbook.write(close, SETTINGS, tmp_path / name)
    assert len({hashlib.sha256((tmp_path / name).read_bytes()).digest() for name in ("a.xlsx", "b.xlsx")}) == 1
    with zipfile.ZipFile(tmp_path / "a.xlsx") as archive:
        assert b"2026-09-30T00:00:00Z</dcterms:created>" in archive.read("docProps/core.xml")


@pytest.mark.parametrize("language", available())
def test_every_column_of_a_sheet_has_a_heading_and_every_sheet_a_name(language: str) -> None:
    words = Catalogue(language)
    for part in (workbook.TIES, *workbook.LISTS):
        assert len(words.text(part.sheet)) <= 31
        for table in part.tables:
            path = table.replace(".", "/")
            if (place("queries") / f"{path}.sql").is_file():
                columns = [column.alias_or_name for column in query.load(path).tree().selects]
                assert [name for name in columns if not words.has("col-" + name.replace("_", "-"))] == [], table
                assert set(part.totals) <= set(columns), table


@given(st.decimals(min_value=-(10**17), max_value=10**17, places=4))
def test_a_number_cell_holds_the_amount_to_the_last_digit(amount: Decimal) -> None:
    written_as = f"{amount:.16G}"  # how the workbook writes a number
    assert too_long(amount) or Decimal(written_as) == amount


@pytest.mark.parametrize(
    ("amount", "long"),
    [("999999999999.9900", False), ("12345678901.2345", False), ("123456789012.3456", True), ("1E17", False)],
)
def test_a_spreadsheet_holds_fifteen_digits(amount: str, long: bool) -> None:
    assert too_long(Decimal(amount)) is long


def test_what_a_cell_and_a_criterion_say() -> None:
    assert shown("x" * 40_000) == "x" * 32_766 + "…"
    assert criterion('a*b?"c"~') == '"=a~*b~?""c""~~"'
