"""ZIP packages: what is inside is read as if it lay in the folder; what no export looks like is refused unopened."""

from __future__ import annotations

import io
import json
import stat
import struct
import zipfile
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tieout
from folder import Closed, closed, csv, loaded, write
from tieout.errors import Unusable
from tieout.readers import files, package
from tieout.readers.text import Unreadable, sha256
from together import Own, books, handed
from workbooks import further_on, workbook

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-05    1930     100.00
2         V1       2026-09-05    3010     -100.00
"""
CHART = "account  name  type\n1930  Bank  asset\n3010  Sales  revenue"
EMPTY_CHART = {"accounts.csv": "account  name  type"}
GROUP = '[[company]]\nid = "C2"\ncurrency = "EUR"\nextracts = "c2"'


def zipped(members: dict[str, str | bytes], *, packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package of these members; texts are text tables."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", packed) as archive:
        for name, content in members.items():
            archive.writestr(name, content if isinstance(content, bytes) else csv(content))
    return made.getvalue()


def packed(members: dict[str, str | bytes], settings: str = "") -> pytest.MarkDecorator:
    """A company whose extract is one package, loaded beside others; a test reads it as `run`."""
    return books(handed(EMPTY_CHART | {"extract.zip": zipped(members)}, settings))


def package_of(folder: Path, members: dict[str, str | bytes]) -> Path:
    """A folder whose extract is one package."""
    return write(folder, {"extract.zip": zipped(members)}, chart=EMPTY_CHART["accounts.csv"])


UNREAD = "select file from load.unread"


def entries(run: Closed) -> list[tuple[Any, ...]]:
    return run.rows("select entry_no, amount::varchar, source_file, source_row from canonical.gl_entries order by 3, 1")


@packed({"export/gl_entries.csv": LEDGER, "accounts.csv": CHART, "read me.txt": b"hello"})
def test_members_are_read_as_if_they_lay_in_the_folder(run: Own) -> None:
    name = f"{run.company}/extract.zip/export/gl_entries.csv"
    assert entries(run) == [("1", "100.0000", name, 2), ("2", "-100.0000", name, 3)]
    assert run.rows("select file, rows_loaded from load.files where rows_loaded > 0 order by 1") == [
        (f"{run.company}/extract.zip/accounts.csv", 2), (name, 2)
    ]  # fmt: skip
    assert run.rows(UNREAD) == [(f"{run.company}/extract.zip/read me.txt",)]


def test_the_record_of_the_run_names_the_package_and_nothing_is_left_behind(tmp_path: Path) -> None:
    run = closed(package_of(tmp_path, {"gl_entries.csv": LEDGER, "accounts.csv": CHART}))
    path = tmp_path / "c1" / "extract.zip"
    said = json.loads((run.run.folder / "run.json").read_text(encoding="utf-8"))["inputs"]
    assert {"file": "c1/extract.zip", "sha256": sha256(path), "bytes": path.stat().st_size} in said
    assert [one["file"] for one in said] == ["c1/accounts.csv", "c1/extract.zip"]
    assert [one for one in tmp_path.rglob("*") if "packages-" in one.name] == []
    assert sorted(one.name for one in (tmp_path / "out").iterdir() if not one.name.startswith(".")) == ["2026-09"]


def test_a_load_is_kept_while_the_package_stays_the_same(tmp_path: Path) -> None:
    loaded(package_of(tmp_path, {"gl_entries.csv": LEDGER}))
    kept = sorted((tmp_path / ".tieout" / "cache").iterdir())
    again = loaded(tmp_path)
    assert len(entries(again)) == 2
    assert sorted((tmp_path / ".tieout" / "cache").iterdir()) == kept


def test_an_explanation_prints_the_line_inside_the_package(tmp_path: Path) -> None:
    rows = [[9, "V9", "2026-09-06", "1930", 5], [10, "V9", "2026-09-06", "3010", -5]]
    book = workbook({"gl_entries": [HEADS, *rows], "accounts": [["account", "name", "type"]]})
    closed(package_of(tmp_path, {"x/gl_entries.csv": LEDGER, "accounts.csv": CHART, "y/book.xlsx": book}))
    told = [line.strip() for line in tieout.explain(tmp_path, "C1 1930").lines("en")]
    assert "| 1,V1,2026-09-05,1930,100.00" in told
    assert "| 9 | V9 | 2026-09-06 | 1930 | 5" in told


HEADS = ["entry_no", "voucher", "posting_date", "account", "amount"]
BOOK = {"gl_entries": [HEADS, [9, "V9", "2026-09-06", "1930", 0]], "accounts": [["account", "name", "type"]]}
SIE = b'#FLAGGA 0\n#SIETYP 4\n#FNAMN "X"\n#RAR 0 20260101 20261231\n#KONTO 1930 "Bank"\n#KONTO 3010 "Sales"\n'
VOUCHER = b"#VER A 1 20260907\n{\n#TRANS 1930 {} 5.00\n#TRANS 3010 {} -5.00\n}\n"


@packed({"more/book.xlsx": workbook(BOOK), "book.se": SIE + VOUCHER, "gl_entries.csv": LEDGER})
def test_members_may_be_of_any_format(run: Own) -> None:
    members = ("book.se", "gl_entries.csv", "more/book.xlsx/gl_entries")
    assert {file for *_, file, _ in entries(run)} == {f"{run.company}/extract.zip/{name}" for name in members}


COLUMNS = '[company.columns.gl_entries]\nfile = "Journal*"\namount = "Betrag"'


@packed({"x/Journal 09.csv": LEDGER.replace("amount", "Betrag")}, COLUMNS)
def test_a_mapping_names_a_file_inside(run: Own) -> None:
    assert len(entries(run)) == 2


def test_companies_share_a_package_each_its_own_rows(tmp_path: Path) -> None:
    shared = LEDGER.replace("entry_no", "company  entry_no").replace("\n1 ", "\nC1  1 ").replace("\n2 ", "\nC1  2 ")
    other = "C2  3  V2  2026-09-05  1930  7.00\nC2  4  V2  2026-09-05  3010  -7.00\n"
    write(tmp_path, {}, close='extracts = ["all.zip"]', company=GROUP.replace('extracts = "c2"', 'extracts = "c1"'))
    (tmp_path / "all.zip").write_bytes(zipped({"gl_entries.csv": csv(shared + other).encode()}))
    run = loaded(tmp_path)
    sql = "select company, count(*), max(amount)::varchar from canonical.gl_entries group by 1 order by 1"
    assert run.rows(sql) == [("C1", 2, "100.0000"), ("C2", 2, "7.0000")]


MANIFEST = """<?xml version="1.0" encoding="utf-8"?>
<DataManagementPackageManifest xmlns="http://schemas.microsoft.com/dynamics/2015/01/DataManagement">
  <DefinitionGroupName>Ledger</DefinitionGroupName>
  <PackageEntityList>
    <DataManagementPackageEntityData>
      <EntityMapList><EntityMap><EntityField>VOUCHER</EntityField></EntityMap></EntityMapList>
      <EntityName>General journal account entry</EntityName>
      <InputFilePath>Journal.csv</InputFilePath>
    </DataManagementPackageEntityData>
    <DataManagementPackageEntityData><EntityName>Main account</EntityName></DataManagementPackageEntityData>
  </PackageEntityList>
</DataManagementPackageManifest>"""
HEADER = '<DataManagementPackageHeader xmlns="http://schemas.microsoft.com/dynamics/2015/01/DataManagement"/>'
ENTITY = """
JOURNALNUMBER  VOUCHER  ACCOUNTINGDATE  POSTINGLAYER  LEDGERACCOUNT  ACCOUNTINGCURRENCYAMOUNT  TRANSACTIONCURRENCYCODE
J1             V1       2026-09-05      Current       1930           100.00                    EUR
J1             V1       2026-09-05      Current       3010           -100.00                   EUR
"""


JOURNAL = csv(ENTITY).replace("\n", "\r\n").encode("utf-16")


@packed({"Manifest.xml": MANIFEST.encode(), "PackageHeader.xml": HEADER.encode(), "Journal.csv": JOURNAL})
def test_a_data_package_of_dynamics_is_read_by_its_manifest(run: Own) -> None:
    """Data management writes CSV in UTF-16 beside Manifest.xml and PackageHeader.xml, which are no extracts."""
    assert run.rows("select account, amount::varchar from canonical.gl_entries order by 2 desc") == [
        ("1930", "100.0000"), ("3010", "-100.0000")
    ]  # fmt: skip
    [detected] = [text for (text,) in run.rows("select detected from load.files where table_name = 'gl_entries'")]
    assert "entity General journal account entry" in detected
    assert run.rows(UNREAD) == []


def test_a_file_named_after_its_entity_needs_no_path() -> None:
    assert package.manifested(MANIFEST.encode()) == {
        "Journal.csv": "General journal account entry", "Main account": "Main account"
    }  # fmt: skip
    assert package.manifested(b"<manifest/>") is None
    with pytest.raises(ValueError, match="document type"):
        package.manifested(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


def said(name: str, size: int, *, packed: int = 100, flags: int = 0, mode: int = 0) -> zipfile.ZipInfo:
    """A member as the list of a package describes it."""
    member = zipfile.ZipInfo(name)
    member.file_size, member.compress_size, member.flag_bits = size, packed, flags
    member.external_attr = mode << 16
    return member


REFUSED = {
    "ten gigabytes": ([said("a.csv", 10 << 30, packed=1 << 30)], "unpacks to 10.7 GB"),
    "many that are too large together": ([said(f"{n}.csv", 1 << 30, packed=1 << 27) for n in range(9)], "9.7 GB"),
    "a thousandfold": ([said("a.csv", 1 << 30, packed=1 << 20)], "1024 times its size"),
    "more files than any export": ([said(f"{n}.csv", 1) for n in range(5_001)], "5001 files"),
    "a password": ([said("a.csv", 5, flags=1)], "password"),
    "a path upwards": ([said("../a.csv", 5)], "outside itself"),
    "a path upwards, as Windows writes it": ([said("x\\..\\..\\a.csv", 5)], "outside itself"),
    "an absolute path": ([said("/etc/a.csv", 5)], "outside itself"),
    "a drive": ([said("C:\\a.csv", 5)], "outside itself"),
    "a link": ([said("a.csv", 5, mode=stat.S_IFLNK | 0o777)], "outside itself"),
    "a package inside": ([said("b/inner.zip", 5)], "another package"),
    "one name twice": ([said("a.csv", 5), said("./a.csv", 5)], "twice"),
}


@pytest.mark.parametrize(("members", "why"), REFUSED.values(), ids=REFUSED.keys())
def test_what_no_export_looks_like_is_refused_before_a_byte_is_unpacked(
    members: list[zipfile.ZipInfo], why: str
) -> None:
    with pytest.raises(Unreadable, match=why):
        package.checked(members)


def test_a_bomb_stops_the_close_unopened(tmp_path: Path) -> None:
    """The list says ten gigabytes; the data behind it is never looked at."""
    content = bytearray(zipped({"gl_entries.csv": LEDGER}))
    listed = content.index(b"PK\x01\x02")
    struct.pack_into("<L", content, listed + 24, 0xFFFF0000)
    doubled = bytes(content[listed:]).split(b"PK\x05\x06")[0]
    entry = doubled.replace(b"gl_entries.csv", b"gl_entries.CSV") + doubled.replace(
        b"gl_entries.csv", b"gl_entries.cSv"
    )
    end = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 3, 3, len(doubled) + len(entry), listed, 0)
    bomb = bytes(content[:listed]) + doubled + entry + end
    with pytest.raises(Unusable, match=r"extract.zip: the archive unpacks to 12.9 GB"):
        closed(write(tmp_path, {"extract.zip": bomb}))


DAMAGED = {
    "cut off": (zipped({"gl_entries.csv": LEDGER})[:-30], "cut off or damaged"),
    "a list that says it stands further on": (
        further_on(zipped({"gl_entries.csv": LEDGER})),
        r"gl_entries.csv' in the package is cut off or damaged",
    ),
    "a member packed in a way it is not": (
        zipped({"gl_entries.csv": LEDGER}, packed=zipfile.ZIP_LZMA).replace(
            b"\x5d\x00\x00\x80\x00", b"\xff\xff\xff\xff\xff"
        ),
        "gl_entries.csv' in the package is cut off or damaged",
    ),
    "a member cut off": (
        zipped({"gl_entries.csv": LEDGER}, packed=zipfile.ZIP_STORED).replace(b"100.00", b"900.00"),
        "cut off or damaged",
    ),
    "of a version that is none": (
        zipped({"gl_entries.csv": LEDGER}).replace(b"PK\x01\x02\x14\x03\x14", b"PK\x01\x02\x14\x03\x54"),
        r"cut off or damaged \(zip file version 8.4\)",
    ),
    "an empty member": (zipped({"gl_entries.csv": b""}), "is empty"),
    "a faulty member": (
        zipped({"gl_entries.csv": b"a,b\n1,2\n"}),
        r"extract.zip/gl_entries.csv:1: column entry_no is missing",
    ),
    "a package inside": (zipped({"inner.zip": zipped({"gl_entries.csv": LEDGER})}), "another package"),
}


@pytest.mark.parametrize(("content", "why"), DAMAGED.values(), ids=DAMAGED.keys())
def test_a_package_that_cannot_be_used_stops_the_close(tmp_path: Path, content: bytes, why: str) -> None:
    with pytest.raises(Unusable, match=why):
        closed(write(tmp_path, {"extract.zip": content}))
    assert list((tmp_path / "out").rglob("packages-*")) == []


LETTER = zipped({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<document/>"})


@books(handed({"gl_entries.csv": LEDGER, "letter.docx": LETTER}))
def test_a_document_of_another_program_is_left_aside(run: Own) -> None:
    assert run.rows(UNREAD) == [(f"{run.company}/letter.docx",)]


def test_what_was_unpacked_is_gone_with_what_was_found(tmp_path: Path) -> None:
    found = files.Found(tmp_path)
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"x/y.csv": LEDGER}))
    [member] = found.members(path)
    assert (member.name, member.path.read_text()) == ("x/y.csv", csv(LEDGER))
    assert found.members(path) == [member]
    found.close()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["a.zip"]


@given(st.data())
def test_a_damaged_package_is_refused_or_read_and_never_ends_in_a_crash(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("zip")
    content = bytearray(zipped({"gl_entries.csv": LEDGER, "Manifest.xml": MANIFEST.encode()}))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    (folder / "a.zip").write_bytes(content)
    try:
        members = package.unpack(folder / "a.zip", folder)
    except Unreadable:
        return
    assert all(member.path.is_relative_to(folder) for member in members)
