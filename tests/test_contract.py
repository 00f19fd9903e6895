"""The contract through the front door: a folder goes in, the tables of close.duckdb come out."""

from __future__ import annotations

import hashlib
import io
import json
import shutil
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest

from folder import CHART, Closed, csv, loaded, write
from tieout.close import close
from tieout.engines.duckdb import interruptible
from tieout.errors import Unusable
from tieout.places import place
from together import Company, books, handed

if TYPE_CHECKING:
    from pathlib import Path

    from together import Own

ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-05    1510     100.00
2         V1       2026-09-05    3010     -100.00
3         V2       2026-09-30    5010     40.00
4         V2       2026-09-30    1930     -40.00
"""
PLAIN = csv(ENTRIES)
COUNTS = "select rows_read, rows_loaded, rows_rejected, rows_other from load.files where table_name = 'gl_entries'"
REJECTS = "select row, column_name, reason from load.rejects order by row"
ADJUSTED = "select company, account, adjusted from ledger.trial_balance where account = '1510' order by company"
SECOND = '\n[[company]]\nid = "C2"\ncode = "200"\ncurrency = "EUR"\nextracts = "{extracts}"\n'
GENERATE = "[company.columns.gl_entries]\nentry_no = { generate = true }\n"
SEK = 'reporting_currency = "SEK"'
RATES = "rate_type,from_currency,to_currency,date,rate,units\n"


def message(run: Closed, code: str) -> str:
    """What the findings of a code say."""
    return " ".join(text for (text,) in run.rows(f"select message from findings.findings where code = '{code}'"))


def own(entries: str, settings: str = "", **files: str) -> Company:
    """A company with these entries and other files, as they are written: loaded and checked, and the ledger struck."""
    given = {"gl_entries": entries} | files
    return handed({f"{name}.csv": text.encode() for name, text in given.items()}, settings, "readiness", "ledger")


def add(folder: Path, text: str, instead_of: str = "") -> Path:
    """A folder whose close.toml goes on, or says something else."""
    file = folder / "close.toml"
    said = file.read_text()
    file.write_text(said.replace(instead_of, text) if instead_of else said + text)
    return folder


LINES = "entry_no,voucher,posting_date,account,amount"


@books(own(f"{LINES},dim_x\n1,V1,2026-09-05,1510,5,A\n1,V1,2026-09-05,1510,5,B\n"))
def test_the_same_number_with_another_dimension_is_another_content(run: Own) -> None:
    assert run.rows("select equal from load.duplicates") == [(False,)]
    assert "duplicate_entries" in run.codes("block")


def test_a_shared_file_says_whose_each_row_is(tmp_path: Path) -> None:
    folder = write(tmp_path, {}, close='extracts = ["gl_entries.csv"]')
    (folder / "gl_entries.csv").write_text(PLAIN)
    with pytest.raises(Unusable, match=r"column company is missing.*\[close.columns.gl_entries\] company"):
        close(folder, pdf=False)


def test_rows_of_companies_that_are_not_listed_are_counted_and_named_once(tmp_path: Path) -> None:
    folder = add(write(tmp_path, {}, close='extracts = ["gl_entries.csv"]'), SECOND.format(extracts="c1"))
    rows = "C1,1,V,2026-09-05,1510,5\nc1,2,V,2026-09-05,3010,-5\n200,1,V,2026-09-05,1510,7\n"
    strays = (
        "300,1,V,2026-09-05,1510,x\n300,2,V,2026-09-05,1510,1\ngroup,1,V,2026-09-05,1510,1\n,1,V,2026-09-05,1510,1\n"
    )
    (folder / "gl_entries.csv").write_text(f"company,entry_no,voucher,posting_date,account,amount\n{rows}{strays}")
    run = loaded(folder, "ledger")
    assert run.rows(COUNTS) == [(7, 3, 0, 4)]
    assert run.rows(ADJUSTED) == [("C1", "1510", 5), ("C2", "1510", 7)]
    assert "4 rows" in message(run, "other_companies")
    assert "–, 300, group" in message(run, "other_companies")
    alone = loaded(folder, companies=("C1",))
    assert alone.rows(COUNTS) == [(7, 2, 0, 5)]
    assert "4 rows" in message(alone, "other_companies"), "C2 is listed, and only not closed this time"


def test_companies_that_share_a_folder_take_their_own_rows(tmp_path: Path) -> None:
    lines = "company,voucher,posting_date,account,amount\nC1,V,2026-09-05,1510,5\n200,V,2026-09-05,1510,7\n"
    folder = write(tmp_path, {"gl_entries.csv": lines.encode()}, company=GENERATE)
    run = loaded(add(folder, SECOND.format(extracts="c1") + GENERATE), "ledger")
    assert run.rows(ADJUSTED) == [("C1", "1510", 5), ("C2", "1510", 7)]
    assert run.rows(COUNTS) == [(2, 1, 0, 1), (2, 1, 0, 1)]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    lines = PLAIN.replace("entry_no,", "").replace("\n1,", "\n").replace("\n2,", "\n").replace("\n3,", "\n")
    folder = write(tmp_path, {"gl_entries.csv": lines.replace("\n4,", "\n").encode()}, company=GENERATE)
    run = loaded(add(folder, '["c1", "c1/gl_*.csv", "*/gl_entries.csv"]\n', instead_of='"c1"\n'), "ledger")
    assert run.rows(COUNTS) == [(4, 4, 0, 0)]
    assert run.rows(ADJUSTED) == [("C1", "1510", 100)]


PLACES = "[company.columns.gl_entries]\nentry_no = 1\nvoucher = 2\nposting_date = 3\naccount = 4\namount = 5\n"
PLACED = {
    "one column by its place": own(
        PLAIN.replace("amount\n", "amount,Amount\n").replace(".00\n", ".00,9\n"),
        "[company.columns.gl_entries]\namount = 5\n",
    ),
    "places beside a heading": own(PLAIN, PLACES),
    "no heading": own(PLAIN.split("\n", 1)[1], PLACES),
}


@pytest.mark.parametrize("run", PLACED.values(), ids=PLACED, indirect=True)
def test_a_mapping_by_position_finds_out_whether_there_is_a_heading(run: Own) -> None:
    assert run.rows(COUNTS) == [(4, 4, 0, 0)]
    assert run.rows(ADJUSTED) == [(run.company, "1510", 100)]


BEYOND = """voucher,posting_date,account,D,K
V,2026-09-05,1510,99999999999999.9999,-99999999999999.9999
V,2026-09-05,1510,1234567890123456789.00,
V,44-03-15 (BC),1510,1,
V,10000-01-01,1510,1,
"""


@books(own(BEYOND, GENERATE + 'amount = { debit = "D", credit = "K" }\n'))
def test_what_no_column_can_hold_is_a_row_that_cannot_be_read(run: Own) -> None:
    assert run.rows(REJECTS) == [
        (2, "amount", "too_large"),
        (3, "amount", "too_large"),
        (4, "posting_date", "not_a_date"),
        (5, "posting_date", "not_a_date"),
    ]


def test_a_column_written_two_ways_is_refused_as_that(tmp_path: Path) -> None:
    german = PLAIN.replace("2026-09-05", "05.09.2026").replace("2026-09-30", "30.09.2026")
    folder = write(tmp_path, {"gl_entries.1.csv": PLAIN.encode(), "gl_entries.2.csv": german.encode()})
    with pytest.raises(Unusable, match=r"written two ways: '05.09.2026' is %d.%m.%Y, as many others %Y-%m-%d"):
        close(folder, pdf=False)


def parquet() -> bytes:
    """1.234 under another heading would be a doubt in text; a late hour is the day it is in UTC; NUL is no text."""
    money = pl.Series([Decimal("1.234"), Decimal("-1.234"), Decimal("5.000")], dtype=pl.Decimal(18, 3))
    late = pl.Series([datetime(2026, 9, 30, 23, 30, tzinfo=UTC)] * 3)
    frame = pl.DataFrame({"nr": [1, 2, 3], "text": ["V", "V", "V\0"], "day": late, "account": [1510] * 3, "sum": money})
    frame.write_parquet(written := io.BytesIO())
    return written.getvalue()


NAMED = '[company.columns.gl_entries]\nentry_no = "Nr"\nvoucher = "Text"\nposting_date = "Day"\namount = "SUM"\n'


@books(handed({"gl_entries.parquet": parquet()}, NAMED, "readiness", "ledger"))
def test_a_parquet_column_means_what_its_type_says(run: Own) -> None:
    assert run.rows("select amount, cast(posting_date as varchar) from canonical.gl_entries order by entry_no") == [
        (Decimal("1.2340"), "2026-09-30"),
        (Decimal("-1.2340"), "2026-09-30"),
    ]
    assert run.rows(REJECTS) == [(3, "voucher", "nul_byte")]


PADDED = own(
    f"{LINES},currency,layer\n1,V,2026-09-05,1510 ,5,eur, \n2,V,2026-09-05, 3010,-5, ,\n",
    opening_balances="account,amount,currency,amount_currency\n1930 ,5,usd,6\n2091,-5,Eur,\n",
    subledger_entries="entry_no,ledger,party,posting_date,amount,control_account,currency,amount_currency,document_type"
    "\n1,AR,K,2026-09-05,5,1510,usd,6,Invoice\n",
)


@books(PADDED)
def test_what_is_padded_or_written_small_means_the_same(run: Own) -> None:
    assert run.rows("select account, currency, amount_currency from canonical.gl_entries order by amount") == [
        ("3010", "EUR", -5),
        ("1510", "EUR", 5),
    ]
    assert run.rows("select account, currency, amount_currency from canonical.opening_balances order by amount") == [
        ("2091", "EUR", -5),
        ("1930", "USD", 6),
    ]
    assert run.rows("select ledger, currency, document_type from canonical.subledger_entries") == [
        ("ar", "USD", "invoice")
    ]
    assert run.codes() == []


DOUBTS = own(
    PLAIN.replace("amount\n", "amount,period_type,currency,amount_currency\n").replace(".00\n", ".00,later,JPY,9.5\n"),
    opening_balances="account,amount,layer\n1930,5,tax\n2091,-5,tax\n",
    accounts=csv(CHART) + "1510,Other name,asset\n",
)


@books(DOUBTS)
def test_doubts_are_told(run: Own) -> None:
    """A word nobody knows, an account named twice, half a yen, a layer that does not count: all loaded, all said."""
    assert "period_type = later" in message(run, "unknown_word")
    assert "4 amounts carry more decimals than JPY" in message(run, "amounts_finer_than_currency")
    assert "account 1510 twice: Trade receivables asset and Other name asset" in message(run, "repeated_account")
    assert "2 lines stand on posting layer tax" in message(run, "uncounted_layers")


def test_a_row_of_the_company_goes_before_the_row_for_all(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES}, close='accounts = "chart.csv"', chart="account  name  type\n")
    shared = "company,account,name,type\n,1930,Bank,asset\nC1,1930,Our bank,\ngroup,1930,Cash,asset\n"
    (folder / "chart.csv").write_text(shared)
    run = loaded(folder)
    assert run.rows("select company, name, type from canonical.accounts where account = '1930' order by 1") == [
        ("C1", "Our bank", "asset"),
        ("group", "Cash", "asset"),
    ]


def test_a_reporting_amount_that_is_given_needs_no_rate_and_a_rate_of_a_company_is_its_own(tmp_path: Path) -> None:
    openings = "account,amount,amount_reporting\n1930,50,500\n2091,-50,-500\n"
    files = {"gl_entries.csv": PLAIN.encode(), "opening_balances.csv": openings.encode()}
    folder = write(tmp_path, files, close='rates = "rates.csv"', company=SEK)
    shared = "closing,EUR,SEK,2026-09-01,11,1\nclosing,EUR,SEK,2026-09-01,1100,100\nclosing,EUR,SEK,2026-09-01,12,1\n"
    (folder / "rates.csv").write_text(RATES + shared)
    add(folder, SECOND.format(extracts="c2") + SEK)
    (folder / "c2").mkdir()
    (folder / "c2" / "gl_entries.csv").write_text(PLAIN)
    (folder / "c2" / "exchange_rates.csv").write_text(RATES + "closing,EUR,SEK,2026-09-01,20,1\n")
    run = loaded(folder, "ledger")
    sql = "select company, amount_reporting from canonical.gl_entries where account = '1510' order by 1"
    assert run.rows(sql) == [("C1", 1100), ("C2", 2000)]
    assert run.rows("select opening_reporting from ledger.trial_balance where account = '2091'") == [(-500,)]
    assert "missing_rate" not in run.codes()
    assert "11 / 1 and 12 / 1 (rates.csv:4)" in message(run, "rates_differ")


def at_a_rate(rate: str, lines: str) -> Company:
    """A company that reports in SEK at a rate, with 7 heads beside what it sold."""
    entries = f"{LINES}\n{lines}4,V,2026-09-05,S1,7\n"
    rates = f"{RATES}closing,EUR,SEK,2026-09-01,{rate},1\n"
    return own(entries, SEK, accounts=csv(CHART) + "S1,Heads,statistical\n", exchange_rates=rates)


SOLD = "1,V,2026-09-05,1510,{0}\n2,V,2026-09-05,5010,{0}\n3,V,2026-09-05,3010,{1}\n"


@books(at_a_rate("11.5", SOLD.format("0.05", "-0.10")))
def test_quantities_take_no_part_in_the_residue(run: Own) -> None:
    """At 11.5: 0.58 + 0.58 - 1.15 leaves 0.01 for the sale, whatever the 7 heads come to."""
    assert run.codes() == []
    assert run.rows("select amount_reporting from canonical.gl_entries where account = '3010'") == [(Decimal("-1.16"),)]


@books(at_a_rate("11.5", SOLD.format("99999999999999", "-99999999999999")))
def test_a_reporting_amount_that_is_too_large_is_said(run: Own) -> None:
    assert "reporting_amount_too_large" in run.codes()


WAITING = "journal,voucher,status,posting_date\nA B,C,draft,2026-09-01\nA,B C,draft,2026-09-01\n"


@books(own(PLAIN, unposted_journals=WAITING))
def test_places_that_read_alike_are_two_findings(run: Own) -> None:
    sql = "select subject from findings.findings where code = 'unposted_journals' order by 1"
    assert run.rows(sql) == [("A B C",), ("A B C (2)",)]


@books(own(PLAIN, intercompany_stock="partner_company,amount,currency\nSE01,5.00,EUR\n"))
def test_a_table_that_waits_for_its_room_is_kept(run: Own) -> None:
    assert run.rows("select partner_company, item, amount from canonical.intercompany_stock") == [("SE01", "", 5)]
    assert "intercompany_stock" in message(run, "waiting_tables")


def checksum(path: Path) -> str:
    """The sha256 of a run.json without its timings, made with nothing of ours."""
    facts = json.loads(path.read_text())
    for step in facts["steps"]:
        del step["seconds"]
    return hashlib.sha256(json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def test_the_checksum_printed_is_that_of_run_json(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Steps are in it, seconds are not; an own layout is an input; the run before counts by its own checksum."""
    printed: list[str] = []
    monkeypatch.setattr("tieout.pack.write", lambda *given: printed.append(given[3]))
    monkeypatch.setattr("tieout.pack.workbook.write", lambda *_: None)
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES}, company='statements = "ours.toml"')
    shutil.copy(place("report_templates") / "statements" / "auto.toml", folder / "ours.toml")
    before = close(folder, period="2026-08", pdf=False).folder / "run.json"
    after = close(folder).folder / "run.json"
    facts = json.loads(after.read_text())
    assert printed == [checksum(after)]
    assert facts["previous"] == {"run": "2026-08", "sha256": checksum(before)}
    assert [one["file"] for one in facts["inputs"]] == ["c1/accounts.csv", "c1/gl_entries.csv", "ours.toml"]


def test_an_interrupt_in_the_middle_of_a_query_is_one() -> None:
    with pytest.raises(KeyboardInterrupt), interruptible():
        raise RuntimeError("Query interrupted")


def test_an_engine_nobody_has_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match='--engine: mainframe; choose "duckdb" or "spark"'):
        close(write(tmp_path, {"gl_entries.csv": ENTRIES}), pdf=False, engine="mainframe")
