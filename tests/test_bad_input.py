"""Bad extracts, as a user meets them: a message with file, row and remedy, the contract's exit code, no traceback.

Exit 2 writes nothing and leaves the run before as it was; exit 1 closes, marked DRAFT, with the fault as a finding.
"""

from __future__ import annotations

import gzip
import io
import shutil
from typing import TYPE_CHECKING

import polars as pl
import pytest

from damage import changed
from folder import Closed, closed, csv, group, loaded, write
from tieout import cli
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-05    1510     100.00
2         V1       2026-09-05    3010     -100.00
"""
TEXT = csv(ENTRIES)


def parquet(place: int) -> bytes:
    """The entries as Parquet, one byte of it changed: its footer is whole, so that it opens."""
    made = io.BytesIO()
    pl.read_csv(TEXT.encode(), infer_schema=False).write_parquet(made, compression="zstd")
    return changed(made.getvalue(), place)


PACKED = gzip.compress((TEXT * 500).encode())
NAMES = {"gl_entries.csv": ENTRIES}
OPEN_QUOTE = (TEXT + '3,"V2,2026-09-06,1510,1\n4,V2,2026-09-06,3010,-1\n').encode()
UNUSABLE = {
    "a quote that never closes": ({"gl_entries.csv": OPEN_QUOTE}, "record 4"),
    "a quote in the last line": ({"gl_entries.csv": (TEXT + '3,"V2,2026-09-06,1510,1\n').encode()}, "record 4"),
    "a quote at the end": ({"gl_entries.csv": (TEXT + '3,"V2,2026-09-06,1510,1').encode()}, "record 4"),
    "a quote in the heading": ({"gl_entries.csv": ('"' + TEXT).encode()}, "record 1"),
    "a gzip cut off": ({"gl_entries.csv.gz": PACKED[: len(PACKED) // 2]}, "cut off or damaged"),
    "an empty file": ({"gl_entries.csv": b""}, "empty (0 bytes)"),
    "only blanks": ({"gl_entries.csv": b"\n\n  \n"}, "empty"),
    "a missing column": ({"gl_entries.csv": TEXT.replace("amount", "betrag").encode()}, "column amount is missing"),
    "a heading twice": ({"gl_entries.csv": TEXT.replace("voucher", "account").encode()}, "stands twice"),
    "ambiguous dates": ({"gl_entries.csv": TEXT.replace("2026-09-05", "05/09/2026").encode()}, "2026-05-09"),
    "ambiguous decimals": ({"gl_entries.csv": csv(ENTRIES, ";").replace("100.00", "1.234").encode()}, "-1234"),
    "a damaged Parquet file": ({"gl_entries.parquet": b"PAR1 and then nothing"}, "Parquet"),
    "a damaged head of a Parquet page": ({"gl_entries.parquet": parquet(place=5)}, "cannot be read"),
    "a damaged page of a Parquet file": ({"gl_entries.parquet": parquet(place=22)}, "cannot be read"),
    "a workbook cut off": ({"gl_entries.xlsx": b"PK\x03\x04"}, "cut off or damaged"),
    "an XML ledger": ({"ledger.xml": b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}, "begins with <a> is no ledger"),
}  # fmt: skip


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that has been closed."""
    folder = write(tmp_path_factory.mktemp("good"), NAMES)
    assert cli.run(["close", str(folder), "--no-pdf", "--quiet"]) == 0
    return folder


@pytest.mark.parametrize(("files", "said"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_file_that_cannot_be_used_stops_the_close_and_leaves_the_run_before(
    tmp_path: Path, good: Path, capsys: pytest.CaptureFixture[str], files: dict[str, bytes], said: str
) -> None:
    folder = shutil.copytree(good, tmp_path / "close")
    before = {path.name: path.read_bytes() for path in (folder / "out" / "2026-09").iterdir()}
    (folder / "c1" / "gl_entries.csv").unlink()
    write(folder, files)
    capsys.readouterr()
    assert cli.run(["close", str(folder), "--no-pdf"]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "c1/" in told
    assert "Traceback" not in told
    assert {path.name: path.read_bytes() for path in (folder / "out" / "2026-09").iterdir()} == before
    assert [path.name for path in (folder / "out").iterdir()] == ["2026-09"]


def test_all_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    folder = write(
        tmp_path, {"gl_entries.csv": b"", "parties.csv": b"ledger,name\n", "subledger_entries.csv.gz": PACKED[:40]}
    )
    with pytest.raises(Unusable) as refused:
        closed(folder)
    assert {fault.place for fault in refused.value.faults} == {"c1/gl_entries.csv", "c1/subledger_entries.csv.gz"}
    (folder / "c1" / "gl_entries.csv").write_text(TEXT)
    (folder / "c1" / "subledger_entries.csv.gz").unlink()
    with pytest.raises(Unusable, match="party is missing"):
        closed(folder)


@pytest.mark.parametrize("extracts", ["../outside", "/etc", "c1/../../outside"])
def test_a_path_that_leaves_the_folder_is_refused(tmp_path: Path, extracts: str) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "gl_entries.csv").write_text(TEXT)
    folder = write(tmp_path / "close", NAMES)
    toml = (folder / "close.toml").read_text().replace('extracts = "c1"', f'extracts = "{extracts}"')
    (folder / "close.toml").write_text(toml)
    assert cli.run(["close", str(folder), "--no-pdf", "--quiet"]) == 2
    assert not (folder / "out").exists()


def test_a_link_out_of_the_folder_is_refused_unless_allowed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.csv").write_text(TEXT)
    folder = write(tmp_path / "close", {})
    (folder / "c1" / "gl_entries.csv").symlink_to(tmp_path / "elsewhere.csv")
    assert cli.run(["close", str(folder), "--no-pdf", "--quiet"]) == 2
    assert loaded(folder, allow_outside=True).run.status == "FINAL"


ROWS = {
    "ENDLESS": (f"3,{'9' * 10_000_000},2026-09-06,1510,1.00\n".encode(), "line_too_long"),
    "NUL": (b"3,V\0\0,2026-09-06,1510,1.00\n", "nul_byte"),
    "TEXT": (b"3,V2,2026-09-06,1510,twelve\n", "not_an_amount"),
    "QUOTE": (b'3,"V"2,2026-09-06,1510,1.00\n', "stray_quote"),
    "SHORT": (b"3,V2\n", "wrong_field_count"),
}


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A company for each row that cannot be read."""
    after = b"4,V3,2026-09-07,1510,0.00\n"
    cases = {name: {"gl_entries.csv": TEXT.encode() + line + after} for name, (line, _) in ROWS.items()}
    return loaded(group(tmp_path_factory.mktemp("draft"), cases), "readiness")


@pytest.mark.parametrize("name", ROWS)
def test_a_row_that_cannot_be_read_closes_as_a_draft(draft: Closed, name: str) -> None:
    mine = f"company = '{name}'"
    assert draft.rows(f"select row, reason from load.rejects where {mine}") == [(4, ROWS[name][1])]
    assert draft.rows(f"select source_row from canonical.gl_entries where entry_no = '4' and {mine}") == [(5,)]
    columns = "severity, message, remedy"
    [found] = draft.rows(f"select {columns} from findings.findings where code = 'rejected_rows' and {mine}")
    assert found[0] == "block"
    assert f"{name}/gl_entries.csv" in found[1]
    assert found[2]
    assert draft.run.status == "DRAFT"


def test_a_draft_ends_with_one(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": TEXT.encode() + ROWS["TEXT"][0]})
    assert cli.run(["close", str(folder), "--no-pdf", "--quiet"]) == 1


ENCODINGS = {"WINDOWS": "cp1252", "LATIN9": "iso8859-15", "MARKED": "utf-8-sig", "WIDE": "utf-16"}
ENDS = {"WINDOWS": "\r\n", "MAC": "\r", "BROKEN": "\r\r\n"}


def test_encodings_are_found_out(tmp_path: Path) -> None:
    text = TEXT.replace("amount\n", "amount,description\n").replace("00.00\n", "00.00,Överföring é\n")
    cases = {name: {"gl_entries.csv": text.encode(encoding)} for name, encoding in ENCODINGS.items()}
    run = loaded(group(tmp_path, cases))
    found = run.rows("select distinct company, description from canonical.gl_entries order by 1")
    assert found == [(name, "Överföring é") for name in sorted(ENCODINGS)]


def test_line_ends_of_every_kind(tmp_path: Path) -> None:
    cases = {}
    for name, ends in ENDS.items():
        cases[name] = {"gl_entries.csv": TEXT.replace("\n", ends).encode()}
        cases[f"MIXED{name}"] = {"gl_entries.csv": TEXT.replace("\n", ends, 2).encode()}
    run = loaded(group(tmp_path, cases))
    found = run.rows("select company, count(*), sum(amount) from canonical.gl_entries group by 1 order by 1")
    assert found == [(name, 2, 0) for name in sorted(cases)]


def test_header_only_and_absent_tables_close_with_a_word(tmp_path: Path) -> None:
    header = TEXT.splitlines(keepends=True)[0].encode()
    run = closed(group(tmp_path, {"HEADER": {"gl_entries.csv": header}, "NONE": {}}))
    assert ("HEADER", "warn") in run.rows("select company, severity from findings.findings where code = 'empty_ledger'")
    assert run.run.status != "DRAFT"


NASTY = {
    "SQL": "'; drop table ledger.balances; --",
    "FORMULA": "=HYPERLINK(1)",
    "SCRIPT": "<script>alert(1)</script>",
    "QUOTES": '" or 1=1',
    "TEMPLATE": "{{ 7*7 }}",
    "PARAMETER": "$period",
}


@pytest.fixture(scope="module")
def nasty(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A company for each text: it is a heading, a description and the name of an account."""
    cases: dict[str, dict[str, str | bytes]] = {}
    for company, name in NASTY.items():
        quoted = '"' + name.replace('"', '""') + '"'
        text = TEXT.replace("amount\n", f"amount,description,{quoted}\n").replace("00.00\n", f"00.00,{quoted},1\n")
        chart = f"account,name,type\n1510,{quoted},asset\n3999,Sales,revenue\n"
        cases[company] = {"gl_entries.csv": text.replace("3010", "3999").encode(), "accounts.csv": chart.encode()}
    return closed(group(tmp_path_factory.mktemp("nasty"), cases))


@pytest.mark.parametrize("company", NASTY)
def test_names_and_texts_are_data_never_commands(nasty: Closed, company: str) -> None:
    mine, name = f"company = '{company}'", NASTY[company]
    assert nasty.rows(f"select distinct description from canonical.gl_entries where {mine}") == [(name,)]
    assert nasty.rows(f"select name from ledger.trial_balance where account = '1510' and {mine}") == [(name,)]


def test_no_export_begins_a_cell_with_a_formula(nasty: Closed) -> None:
    lines = (nasty.run.folder / "findings.csv").read_text().splitlines()
    assert len(lines) > 1
    assert not [line for line in lines for cell in line.split(",") if cell.strip('"').startswith(("=", "+", "@"))]


def test_broken_toml_names_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, NAMES)
    (folder / "close.toml").write_text('[close]\nname = "x\n')
    assert cli.run(["close", str(folder), "--no-pdf"]) == 2
    assert "close.toml:2" in capsys.readouterr().err


def test_a_date_outside_any_year_and_an_unknown_account_are_loaded_and_found(tmp_path: Path) -> None:
    more = TEXT + "3,V2,1026-09-05,1510,5.00\n4,V2,1026-09-05,9999,-5.00\n"
    run = loaded(write(tmp_path, {"gl_entries.csv": more.encode()}), "readiness", "ledger")
    found = {code for (code,) in run.rows("select code from findings.findings")}
    assert {"unknown_accounts", "date_outside_year"} <= found
    assert run.rows("select count(*) from canonical.gl_entries") == [(4,)]
    [(remedy,)] = run.rows("select remedy from findings.findings where code = 'date_outside_year'")
    assert "only in what earlier years bring forward" in remedy
    assert run.rows("select opening from ledger.trial_balance where account = '1510'") == [(5,)]
