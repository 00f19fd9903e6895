"""Workbooks: a sheet is a table, its cells are what Excel shows, and whatever is no row of the table is told."""

from __future__ import annotations

import io
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from folder import CHART, Closed, closed, write
from tieout.errors import Unusable
from tieout.readers import excel, package
from tieout.readers.text import Unreadable
from tieout.readers.workbook import Workbook
from together import Own, books, company, handed
from workbooks import Kept, Shown, further_on, rewritten, workbook

if TYPE_CHECKING:
    from pathlib import Path

HEADS = ["entry_no", "voucher", "posting_date", "account", "amount", "description"]
SEPTEMBER = date(2026, 9, 15)
AFTERNOON = datetime(2026, 9, 15, 13, 5)  # noqa: DTZ001 - a workbook knows no time zones
ROWS: list[list[Any]] = [
    [1, "V1", SEPTEMBER, 1930, 100.10, "sale"],
    [2, "V1", SEPTEMBER, "3010", -100.1, "sale"],
]
SHEET1 = "xl/worksheets/sheet1.xml"


def ledger(*rows: list[Any], settings: str = "") -> pytest.MarkDecorator:
    """The company whose ledger lies in one sheet, as readiness sees it."""
    return extract({"gl_entries.xlsx": workbook({"Sheet1": list(rows)})}, settings)


def extract(files: dict[str, str | bytes], settings: str = "") -> pytest.MarkDecorator:
    """The company of these workbooks, loaded and looked at by readiness."""
    return books(handed(files, settings, "readiness"))


def entries(run: Closed, columns: str = "entry_no, account, amount::varchar, source_row") -> list[tuple[Any, ...]]:
    return run.rows(f"select {columns} from canonical.gl_entries order by source_row")


def cells(content: bytes) -> list[list[str]]:
    """The cells of the first sheet as the reader sees them."""
    book = Workbook(io.BytesIO(content))  # type: ignore[arg-type] - an archive in memory is one too
    return [row.texts for row in book.rows(book.sheets[0])]


TITLED = [["Ledger Nordia"], ["Printed 2 October"], [], HEADS, ROWS[0], [], [None], ROWS[1]]


@books(company({"accounts.csv": CHART, "gl_entries.xlsx": workbook({"Sheet1": TITLED})}))
def test_a_row_is_known_by_its_number_in_the_sheet(run: Own) -> None:
    """Titles stand above the heading and are no data; blank rows and rows without a cell keep their numbers."""
    assert entries(run) == [("1", "1930", "100.1000", 5), ("2", "3010", "-100.1000", 8)]
    [detected] = [text for (text,) in run.rows("select detected from load.files where format = 'xlsx'")]
    assert detected.startswith("sheet Sheet1; heading in row 4; dates iso; decimals .")
    assert run.codes() == []


def test_cells_are_what_excel_shows() -> None:
    shown = [
        0.1 + 0.2, 1510, 1234.5, Shown(SEPTEMBER, "dd.mm.yyyy"), Shown(AFTERNOON, "yyyy-mm-dd hh:mm"),
        Shown(0.19, "0%"), True, "0012", Kept("=1/3", 1 / 3), Kept('=B1&"x"', "abc"), 1e-5, 12345678901234, -0.5,
        Shown(time(3, 4, 5), "hh:mm"), Shown(36.5, "[h]:mm"), Shown(1234.5, '#,##0.00 "day"'), " ", "a<b & c",
    ]  # fmt: skip
    assert cells(workbook({"x": [shown]})) == [[
        "0.3", "1510", "1234.5", "2026-09-15", "2026-09-15 13:05:00", "0.19", "true", "0012", "0.333333333333333",
        "abc", "0.00001", "12345678901234", "-0.5", "03:04:05", "36.5", "1234.5", "", "a<b & c",
    ]]  # fmt: skip


def test_both_calendars_count_the_same_day() -> None:
    assert cells(workbook({"x": [[SEPTEMBER]]}, date_1904=True)) == [["2026-09-15"]]
    assert cells(workbook({"x": [[Shown(1, "dd.mm.yyyy"), Shown(59, "d/m/y"), Shown(61, "d/m/y")]]})) == [
        ["1900-01-01", "1900-02-28", "1900-03-01"]
    ]


@given(st.lists(st.one_of(
    st.text(st.characters(min_codepoint=32, max_codepoint=0x2FF), max_size=8), st.booleans(),
    st.integers(-(10**12), 10**12), st.dates(date(1901, 1, 1), date(2099, 12, 31)),
    st.decimals(-(10**9), 10**9, places=2).map(float),
), min_size=1, max_size=6))  # fmt: skip
def test_cells_are_those_another_reader_finds(values: list[Any]) -> None:
    """Held against a reader of its own making; it gives blanks for texts of blanks too."""
    content = workbook({"x": [values, ["end"]]})
    told = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    ours = cells(content)
    first = ours[0] if len(ours) > 1 else []
    assert [spoken(value) for value in told[0]] == [*first, *[""] * (len(told[0]) - len(first))]


def spoken(value: Any) -> str:
    """A value of the other reader as text."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return format(Decimal(repr(value)).normalize() + 0, "f")
    return str(value) if str(value).strip() else ""


@given(st.decimals(-(10**11), 10**11, places=4))
def test_a_number_loses_nothing_and_gains_nothing(amount: Decimal) -> None:
    assert Decimal(excel.number(repr(float(amount)))) == Decimal(format(float(amount), ".15g"))
    assert Decimal(excel.number(f"{amount:f}")) == amount or len(f"{abs(amount):f}") > 15


KEYS = [["key", "rate", "account"], ["77", Shown(0.19, "0%"), "1576"], ["78", 7, "1571"]]


@extract({"tax_keys.xlsx": workbook({"x": KEYS})})
def test_a_percentage_is_per_cent_where_per_cent_is_asked_for(run: Own) -> None:
    assert run.rows("select key, rate::varchar from canonical.tax_keys") == [
        ("77", "19.000000000"),
        ("78", "7.000000000"),
    ]


SIDES = '[company.columns.gl_entries]\namount = { debit = "Debit", credit = "Credit" }'
MERGED = [
    ["Ledger"],
    ["entry_no", "voucher", "posting_date", "account", "Amount", None],
    [None, None, None, None, "Debit", "Credit"],
    [1, "V1", SEPTEMBER, 1930, 100, None],
    [2, "V1", SEPTEMBER, 3010, None, 100],
]


@ledger(*MERGED, settings=SIDES)
def test_headings_are_found_under_merged_titles(run: Own) -> None:
    """`Amount` spans debit and credit; `account` spans both rows, so its name stands in the upper one."""
    assert entries(run) == [("1", "1930", "100.0000", 4), ("2", "3010", "-100.0000", 5)]


OF_THE_PERIOD = '[company.columns.gl_entries]\namount = { debit = "Period Debit", credit = "Period Credit" }'
TWO_TITLES = [
    [None, None, None, None, "Opening", None, "Period", None],
    ["entry_no", "voucher", "posting_date", "account", "Debit", "Credit", "Debit", "Credit"],
    [1, "V1", SEPTEMBER, 1930, 7, None, 100, None],
    [2, "V1", SEPTEMBER, 3010, None, 7, None, 100],
]


@ledger(*TWO_TITLES, settings=OF_THE_PERIOD)
def test_columns_under_one_title_are_told_apart_by_it(run: Own) -> None:
    assert entries(run, "amount::varchar") == [("100.0000",), ("-100.0000",)]


TOTALS = [
    HEADS, *ROWS, [None, None, None, "Total", 0.0], HEADS,
    [3, "V2", SEPTEMBER, 1930, 50, "b"], [4, "V2", SEPTEMBER, 3010, -50, "b"],
    ["Summe", None, None, None, 0], [None, None, None, None, 0], [], ["Printed by KL"],
]  # fmt: skip


@ledger(*TOTALS)
def test_totals_are_held_against_the_rows_and_notes_left_where_they_are(run: Own) -> None:
    """Two subtotals, a grand total, a heading again on the next page, a note: five rows that are no entries."""
    assert [row for *_, row in entries(run)] == [2, 3, 6, 7]
    assert run.rows("select count(*) from load.rejects") == [(0,)]
    controls = "select control, subject, stated::varchar, counted::varchar from load.stated order by 2"
    assert run.rows(controls) == [("column_total", f"amount {row}", "0.0000", "0.0000") for row in (4, 8, 9)]
    [detected] = [text for (text,) in run.rows("select detected from load.files where format = 'xlsx'")]
    assert "notes: 1, totals: 3, headings again: 1" in detected


APART = [[*HEADS, "debit"], [*ROWS[0], None], [*ROWS[1], None], ["Total", None, None, None, 5]]


@ledger(*APART)
def test_a_total_that_does_not_agree_blocks(run: Own) -> None:
    assert "control_totals" in run.codes()
    assert run.rows("select stated::varchar, counted::varchar from load.stated") == [("5.0000", "0.0000")]


@ledger(HEADS, *ROWS, [None, None, None, "Correction", 5])
def test_a_row_without_its_keys_is_no_total_when_it_speaks(run: Own) -> None:
    """`Correction` is no word for a total: the row is rejected by name, not taken for one."""
    assert run.rows("select row, column_name, reason from load.rejects") == [(4, "entry_no", "blank")]
    assert "rejected_rows" in run.codes()


BROKEN = [3, "V2", SEPTEMBER, Kept("=NA()", "#N/A"), 5, "x"]
BESIDE = [4, "V2", SEPTEMBER, 1930, 0, "y", Kept("=1/0", "#DIV/0!")]


@ledger([*HEADS, "note of mine"], *ROWS, BROKEN, BESIDE)
def test_an_error_in_a_cell_that_is_read_rejects_the_row(run: Own) -> None:
    assert run.rows("select row, reason, value from load.rejects") == [(4, "cell_error", "D4: #N/A")]
    assert [row for *_, row in entries(run)] == [2, 3, 5]
    assert run.rows("select rows_read, rows_loaded, rows_rejected from load.files where format = 'xlsx'") == [(4, 3, 1)]


CHART_SHEET = [["account", "name", "type"], ["1930", "Bank", "asset"], ["3010", "Sales", "revenue"]]
EXTRACT = workbook({"Notes": [["hello"]], "GL_Entries": [HEADS, *ROWS], "accounts": CHART_SHEET})


@extract({"accounts.csv": "", "close-extract.xlsx": EXTRACT})
def test_each_sheet_named_after_a_table_is_that_table(run: Own) -> None:
    assert run.rows("select file, table_name, rows_loaded from load.files where format = 'xlsx' order by 1") == [
        (f"{run.company}/close-extract.xlsx/GL_Entries", "gl_entries", 2),
        (f"{run.company}/close-extract.xlsx/accounts", "accounts", 2),
    ]
    assert run.rows("select distinct source_file from canonical.gl_entries") == [
        (f"{run.company}/close-extract.xlsx/GL_Entries",)
    ]
    [told] = [text for (text,) in run.rows("select detected from load.files where table_name = 'gl_entries'")]
    assert "sheets not read: Notes" in told


@extract({"gl_entries.xlsx": workbook({"Front": [HEADS, ROWS[0]], "gl_entries": [HEADS, *ROWS]})})
def test_the_sheet_of_the_tables_name_wins_over_the_first(run: Own) -> None:
    assert len(entries(run)) == 2


JOURNAL = [["Nr", "Beleg", "Datum", "Konto", "Betrag"], *[row[:5] for row in ROWS]]
OF_JOURNAL = """[company.columns.gl_entries]
file = "Journal*.xlsx"
entry_no = "Nr"
voucher = "Beleg"
posting_date = "Datum"
account = "Konto"
amount = "Betrag"
"""


@extract({"Journal 2026.xlsx": workbook({"Tabelle1": JOURNAL})}, OF_JOURNAL)
def test_a_mapping_names_the_workbook(run: Own) -> None:
    assert entries(run) == [("1", "1930", "100.1000", 2), ("2", "3010", "-100.1000", 3)]


@ledger(HEADS, [*ROWS[0][:4], "1.234,50", "x"], [*ROWS[1][:4], "-1.234,50", "x"])
def test_amounts_written_as_text_are_read_by_the_rules_of_text(run: Own) -> None:
    assert entries(run, "amount::varchar") == [("1234.5000",), ("-1234.5000",)]


@ledger(
    HEADS, [*ROWS[0][:4], 12.345, "x"], [*ROWS[1][:4], "-12,345", "x"], [*ROWS[0][:4], "2 000,5", "x"],
    [*ROWS[1][:4], -2000.5, "x"], [*ROWS[1][:4], "1 000,5-", "x"],
)  # fmt: skip
def test_a_number_among_amounts_written_as_text_keeps_its_value(run: Own) -> None:
    """In a column of texts with a comma the number 12.345 is no twelve thousand."""
    found = [("12.3450",), ("-12.3450",), ("2000.5000",), ("-2000.5000",), ("-1000.5000",)]
    assert entries(run, "amount::varchar") == found


FAR = rewritten(
    workbook({"x": [HEADS, *ROWS]}), SHEET1, "</sheetData>",
    '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
)  # fmt: skip


@extract({"gl_entries.xlsx": FAR})
def test_a_cell_far_off_costs_nothing(run: Own) -> None:
    """The last cell there is: a reader that lays out a grid would ask for half a terabyte."""
    assert [row for *_, row in entries(run)] == [2, 3]


BOOK = workbook({"x": [HEADS, *ROWS]})
SHARED_TEXT = rewritten(BOOK, SHEET1, r"<v>0</v>", "<v>99</v>")
COMPOUND = bytes.fromhex("d0cf11e0a1b11ae1")
UNUSABLE = {
    "text under a workbook's name": (b"entry_no,voucher\n1,V1\n", "it is none"),
    "a workbook cut off": (BOOK[: len(BOOK) // 2], "cut off or damaged"),
    "a list of parts that says it stands further on": (further_on(BOOK), "cut off or damaged"),
    "a workbook from before 2007": (COMPOUND + bytes(4096), "before 2007"),
    "a workbook under a password": (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "password"),
    "a package under a workbook's name": (b"PK\x05\x06" + bytes(18), "damaged"),
    "a sheet without a heading": (workbook({"x": [[1, 2, 3], [4, 5, 6]]}), "column entry_no is missing"),
    "an empty sheet": (workbook({"x": []}), "sheet x is empty"),
    "a text that is not there": (SHARED_TEXT, "which is not there"),
    "a text before the first": (rewritten(BOOK, SHEET1, r"<v>0</v>", "<v>-1</v>"), "which is not there"),
    "a row without a number": (rewritten(BOOK, SHEET1, '<row r="3"', '<row r="three"'), "damaged"),
    "a row out of order": (rewritten(BOOK, SHEET1, '<row r="3"', '<row r="1"'), "stands after row"),
    "a document type": (
        rewritten(BOOK, SHEET1, "<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet'), "document type"
    ),
    "a sheet cut off": (rewritten(BOOK, SHEET1, "</sheetData>.*", ""), "cut off or damaged"),
    "no list of sheets": (rewritten(BOOK, "xl/workbook.xml", ".+", "<workbook"), "cut off or damaged"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "said"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_workbook_that_cannot_be_used_stops_the_close(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(Unusable, match=said) as stopped:
        closed(write(tmp_path, {"gl_entries.xlsx": content}))
    assert "c1/gl_entries.xlsx" in str(stopped.value)


def test_a_workbook_that_says_it_unpacks_without_end_is_refused_unopened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "RATIO_FROM", 1_000)
    monkeypatch.setattr(package, "RATIO", 2)
    with pytest.raises(Unusable, match="times its size"):
        closed(write(tmp_path, {"gl_entries.xlsx": BOOK}))


@given(st.data())
def test_a_damaged_workbook_is_refused_or_read_and_never_ends_in_a_crash(data: st.DataObject) -> None:
    """Bytes flipped anywhere: the archive's own checksums find most, the reader names the rest."""
    content = bytearray(BOOK)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    with suppress(Unreadable):
        cells(bytes(content))
