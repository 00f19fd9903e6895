"""A national ledger file: taken apart by its format, its tables read by the rules of every extract."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from folder import closed, write
from tieout.readers import formats, national

if TYPE_CHECKING:
    from pathlib import Path

LINES = """TOY
account 1910 Cash asset
account 3000 Sales revenue
entry V1 20260915 1910 100,00
entry V1 20260915 3000 -100,00
entry V2 20260916 1910 ten
"""


def take(file: national.File) -> national.Told:
    told = national.Told(
        file.workspace, national.Style(decimal=",", date="%Y%m%d", plain=False), "toy", {"currency": "EUR"}
    )
    for row, line in enumerate(file.source.path.read_text().splitlines(), start=1):
        kind, *cells = line.split(" ")
        if kind == "account":
            told.table("accounts").add(row, account=cells[0], name=cells[1], type=cells[2])
        if kind == "entry":
            told.table("gl_entries").add(
                row, voucher=cells[0], posting_date=cells[1], account=cells[2], amount=cells[3]
            )
    told.state("entries", "3", "3")
    told.state("debit", "90.00", "100.00")
    told.table("stated_balances").add(7, kind="closing", account="1910", date="20260930", amount="100,00")
    return told


@pytest.fixture(autouse=True)
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    form = SimpleNamespace(recognises=lambda start: start.startswith(b"TOY"), take=take)
    monkeypatch.setitem(formats.FORMATS, "toy", form)
    from tieout.rooms.load import reading

    monkeypatch.setitem(reading._READERS, "toy", reading._national)


def test_a_file_fills_the_tables_it_holds(tmp_path: Path) -> None:
    run = closed(write(tmp_path, {"ledger.any": LINES.encode()}))
    entries = run.rows(
        "select entry_no, account, posting_date::varchar, amount::varchar, source_row from canonical.gl_entries"
    )
    assert entries == [
        ("V1-1", "1910", "2026-09-15", "100.0000", 4),
        ("V1-2", "3000", "2026-09-15", "-100.0000", 5),
    ]
    told = "table_name, format, detected, rows_read, rows_loaded, rows_rejected"
    assert run.rows(f"select {told} from load.files where format = 'toy' order by 1") == [
        ("accounts", "toy", "toy", 2, 2, 0),
        ("gl_entries", "toy", "toy", 3, 2, 1),
    ]
    assert run.rows("select file, row, column_name, value, reason from load.rejects") == [
        ("c1/ledger.any", 6, "amount", "ten", "not_an_amount")
    ]


def test_what_the_file_says_of_itself_is_kept(tmp_path: Path) -> None:
    run = closed(write(tmp_path, {"ledger.any": LINES.encode()}))
    assert run.rows("select control, stated::varchar, counted::varchar from load.controls order by 1") == [
        ("debit", "90.0000", "100.0000"),
        ("entries", "3.0000", "3.0000"),
    ]
    assert run.rows("select kind, account, date::varchar, amount::varchar from load.stated_balances") == [
        ("closing", "1910", "2026-09-30", "100.0000")
    ]
    assert run.rows("select key, value from load.facts") == [("currency", "EUR")]
