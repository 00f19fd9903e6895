"""The records behind a figure, as the files write them."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING

import polars as pl
import pytest
import xlsxwriter

import tieout
from folder import write
from tieout.readers.records import Written, found

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = (
    b"entry_no,voucher,posting_date,account,amount,description\n"
    b'1,V1,2026-09-10,1930,100.00,"two\nlines, one record"\n'
    b"2,V1,2026-09-10,3010,-100.00,sold\n"
)
XAF = b"""<?xml version="1.0"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><company><transactions><journal>
<transaction><nr>1</nr><trLine><nr>1</nr><accID>100</accID></trLine><trLine><nr>2</nr><accID>800</accID></trLine>
</transaction></journal></transactions></company></auditfile>"""


def at(path: Path, data: bytes, form: str, detected: str = "", table: str = "gl_entries") -> Written:
    path.write_bytes(data)
    return Written(path, form, table, detected)


def test_a_record_with_a_line_end_inside_is_one_record(tmp_path: Path) -> None:
    file = at(tmp_path / "gl_entries.csv", ENTRIES, "csv")
    assert found(file, {2, 3}) == {
        2: '1,V1,2026-09-10,1930,100.00,"two lines, one record"',
        3: "2,V1,2026-09-10,3010,-100.00,sold",
    }


@pytest.mark.parametrize(
    ("encoding", "ends"), [("utf-16", "\r\n"), ("utf-16", "\n"), ("utf-8", "\r"), ("cp1252", "\n")]
)
def test_a_record_is_found_whatever_ends_the_lines(tmp_path: Path, encoding: str, ends: str) -> None:
    (tmp_path / "a.csv").write_bytes(ends.join(["no,text", "1,Överföring", "", "2,ok", ""]).encode(encoding))
    written = Written(tmp_path / "a.csv", "csv", "gl_entries", f"{encoding}; heading in row 1; comma")
    assert found(written, {2, 4}) == {2: "1,Överföring", 4: "2,ok"}


def test_a_ledger_of_lines_counts_lines_in_its_own_encoding(tmp_path: Path) -> None:
    lines = '#FLAGGA 0\n#FNAMN "Åkeri"\n\n#KONTO 1930 "Bank"\n'
    file = at(tmp_path / "x.se", lines.encode("cp437"), "sie", "cp437; type 4")
    assert found(file, {2, 4}) == {2: '#FNAMN "Åkeri"', 4: '#KONTO 1930 "Bank"'}


def test_an_xml_ledger_gives_its_elements_without_their_namespace(tmp_path: Path) -> None:
    file = at(tmp_path / "x.xaf", XAF, "xaf")
    assert found(file, {2}) == {2: "<trLine><nr>2</nr><accID>800</accID></trLine>"}


def test_packed_text_parquet_and_sheets_are_read_too(tmp_path: Path) -> None:
    packed = at(tmp_path / "gl_entries.csv.gz", gzip.compress(ENTRIES), "csv")
    assert found(packed, {3}) == {3: "2,V1,2026-09-10,3010,-100.00,sold"}
    pl.DataFrame({"account": ["1930", "3010"], "amount": ["1.00", None]}).write_parquet(tmp_path / "p.parquet")
    assert found(Written(tmp_path / "p.parquet", "parquet", "gl_entries", ""), {2}) == {2: "account=3010"}
    with xlsxwriter.Workbook(tmp_path / "b.xlsx") as book:
        sheet = book.add_worksheet("gl_entries")
        sheet.write_row(0, 0, ["account", "amount"])
        sheet.write_row(1, 0, ["1930", 12.5])
    assert found(Written(tmp_path / "b.xlsx", "xlsx", "gl_entries", "sheet gl_entries"), {2}) == {2: "1930 | 12.5"}


def test_what_cannot_be_read_any_more_gives_nothing(tmp_path: Path) -> None:
    assert found(Written(tmp_path / "gone.csv", "csv", "gl_entries", ""), {2}) == {}
    assert found(at(tmp_path / "cut.csv.gz", gzip.compress(ENTRIES)[:20], "csv"), {3}) == {}


@pytest.fixture(scope="module")
def close(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write(tmp_path_factory.mktemp("quoted"), {"gl_entries.csv": ENTRIES})
    tieout.close(folder, pdf=False)
    return folder


def test_a_statement_line_leads_to_what_the_file_writes(close: Path) -> None:
    lines = tieout.explain(close, "C1 balance_sheet total_assets").lines("en")
    place = next(index for index, line in enumerate(lines) if line.endswith("c1/gl_entries.csv:2"))
    assert lines[place + 1].strip() == '| 1,V1,2026-09-10,1930,100.00,"two lines, one record"'


def test_a_file_that_changed_since_is_not_quoted(close: Path) -> None:
    file = close / "c1" / "gl_entries.csv"
    file.write_bytes(ENTRIES.replace(b"sold", b"sold later"))
    lines = tieout.explain(close, "C1 1930").lines("en")
    assert any("c1/gl_entries.csv:2" in line for line in lines)
    assert not any(line.strip().startswith("|") for line in lines)
