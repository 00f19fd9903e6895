"""Loading: every row of every file is in a canonical table or in load.rejects, with its file and number."""

from __future__ import annotations

import gzip
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest

from folder import closed, csv, write
from tieout.close import close
from tieout.errors import Unusable

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-05    1510     100.00
2         V1       2026-09-05    3010     -100.00
3         V2       2026-09-30    5010     40.00
4         V2       2026-09-30    1930     -40.00
"""
READ = "select rows_read, rows_loaded, rows_rejected, rows_other from load.files where table_name = 'gl_entries'"
REJECTS = "select row, column_name, reason from load.rejects"
BALANCES = "select account, adjusted from ledger.trial_balance where adjusted <> 0 order by account"


def test_every_row_keeps_its_file_and_number(tmp_path: Path) -> None:
    run = closed(write(tmp_path, {"gl_entries.csv": ENTRIES}))
    assert run.rows("select entry_no, source_file, source_row from canonical.gl_entries where account = '1930'") == [
        ("4", "c1/gl_entries.csv", 5)
    ]
    assert run.rows(READ) == [(4, 4, 0, 0)]
    assert run.codes() == []


@pytest.mark.parametrize(
    ("line", "row", "column", "reason"),
    [
        ("5  V3  2026-09-30  5010  abc", 6, "amount", "not_an_amount"),
        ("5  V3  2026-09-30  5010  1e5", 6, "amount", "not_an_amount"),
        ("5  V3  2026-09-30  5010  1.00005", 6, "amount", "too_many_decimals"),
        ("5  V3  2026-09-30  5010  -", 6, "amount", "blank"),
        ("5  V3  2026-09-31  5010  1.00", 6, "posting_date", "not_a_date"),
        ("5  V3  infinity  5010  1.00", 6, "posting_date", "not_a_date"),
        ("5  V3  2026-09-30  -  1.00", 6, "account", "blank"),
        ("5  V3  2026-09-30", 6, "", "wrong_field_count"),
        ("5  V3  2026-09-30  5010  1.00  9  9", 6, "", "wrong_field_count"),
        ("5  V\0  2026-09-30  5010  1.00", 6, "voucher", "nul_byte"),
    ],
)
def test_a_row_that_cannot_be_read_is_left_out_by_name_and_blocks(
    tmp_path: Path, line: str, row: int, column: str, reason: str
) -> None:
    run = closed(write(tmp_path, {"gl_entries.csv": ENTRIES + line + "\n6  V4  2026-09-30  5010  0.00\n"}))
    assert run.rows(REJECTS) == [(row, column, reason)]
    assert run.rows(READ) == [(6, 5, 1, 0)]
    assert run.rows("select source_row from canonical.gl_entries where entry_no = '6'") == [(7,)]
    assert "rejected_rows" in run.codes()
    assert run.run.status == "DRAFT"


def test_trailing_zeros_are_no_decimals(tmp_path: Path) -> None:
    run = closed(write(tmp_path, {"gl_entries.csv": ENTRIES.replace("40.00", "40.0000000")}))
    assert run.rows(REJECTS) == []


@pytest.mark.parametrize(
    ("form", "detected"),
    [
        ({"2026-09-05": "05.09.2026", "2026-09-30": "30.09.2026"}, "dates %d.%m.%Y"),
        ({"2026-09-05": "05/09/2026", "2026-09-30": "30/09/2026"}, "dates %d/%m/%Y"),
        ({"2026-09-05": "05.09.2026 10:11:12", "2026-09-30": "30.09.2026 00:00"}, "dates %d.%m.%Y"),
        ({"2026-09-05": "9/5/2026 12:00:00 AM", "2026-09-30": "9/30/2026 12:00:00 AM"}, "dates %m/%d/%Y"),
        ({"2026-09-05": "20260905", "2026-09-30": "20260930"}, "dates %Y%m%d"),
        ({"2026-09-05": "2026-09-05T00:00:00", "2026-09-30": "2026-09-30T00:00:00"}, "dates iso"),
        ({"100.00": "100,00", "40.00": "40,00"}, "decimals ,"),
        ({"100.00": "1.100,00", "40.00": "40,00"}, "decimals ,"),
        ({"100.00": "1 100.00", "40.00": "40.00"}, "decimals ."),
        ({"-100.00": "(100.00)", "-40.00": "40.00-"}, "decimals ."),
    ],
)
def test_dates_and_decimals_are_read_as_the_country_writes_them(
    tmp_path: Path, form: dict[str, str], detected: str
) -> None:
    text = csv(ENTRIES, ";")
    for plain, written in form.items():
        text = text.replace(plain, written)
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows(REJECTS) == []
    assert detected in run.rows("select detected from load.files where table_name = 'gl_entries'")[0][0]
    assert run.rows("select count(*) from canonical.gl_entries where posting_date = date '2026-09-30'") == [(2,)]
    assert run.rows("select sum(amount) from canonical.gl_entries") == [(Decimal(0),)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (csv(ENTRIES).replace("2026-09-05", "01/02/2026").replace("2026-09-30", "03/04/2026"), "2026-02-01"),
        (csv(ENTRIES, ";").replace("100.00", "1.234").replace("40.00", "5.678"), "-1234"),
    ],
)
def test_what_reads_two_ways_is_refused_with_both_readings(tmp_path: Path, text: str, said: str) -> None:
    folder = write(tmp_path, {"gl_entries.csv": text.encode()})
    with pytest.raises(Unusable, match="may be") as refused:
        close(folder, pdf=False)
    assert said in str(refused.value)
    assert "[company.format]" in str(refused.value)
    assert not (folder / "out").exists()


def test_one_decisive_value_settles_the_dates_of_all_parts(tmp_path: Path) -> None:
    first = csv(ENTRIES).replace("2026-09-05", "01/09/2026").replace("2026-09-30", "02/09/2026")
    second = csv(
        ENTRIES.replace("V", "W")
        .replace("\n1 ", "\n5 ")
        .replace("\n2 ", "\n6 ")
        .replace("\n3 ", "\n7 ")
        .replace("\n4 ", "\n8 ")
    )
    second = second.replace("2026-09-05", "05/09/2026").replace("2026-09-30", "30/09/2026")
    run = closed(write(tmp_path, {"gl_entries.1.csv": first.encode(), "gl_entries.2.csv": second.encode()}))
    assert run.rows("select min(posting_date), max(posting_date) from canonical.gl_entries") == [
        (date(2026, 9, 1), date(2026, 9, 30))
    ]


def test_debit_and_credit_indicator_position_and_generated_keys(tmp_path: Path) -> None:
    two = "Nr;Dato;Konto;Debet;Kredit\nV1;2026-09-05;1510;100,00;\nV1;2026-09-05;3010;;100,00\n"
    mapped = """[company.columns.gl_entries]
voucher = "Nr"
posting_date = "dato "
account = "Konto"
amount = { debit = "Debet", credit = "Kredit" }
entry_no = { generate = true }
"""
    run = closed(write(tmp_path / "a", {"gl_entries.csv": two.encode()}, company=mapped))
    assert run.rows("select entry_no, account, amount from canonical.gl_entries order by entry_no") == [
        ("V1-1", "1510", Decimal("100.0000")),
        ("V1-2", "3010", Decimal("-100.0000")),
    ]
    side = b"V1,2026-09-05,1510,100.00,S\nV1,2026-09-05,3010,100.00,H\n"
    placed = """[company.columns.gl_entries]
voucher = 1
posting_date = 2
account = 3
amount = { value = 4, indicator = 5, debit = "S", credit = "H" }
entry_no = { generate = true }
"""
    run = closed(write(tmp_path / "b", {"gl_entries.csv": side}, company=placed))
    assert run.rows(BALANCES) == [("1510", Decimal("100.0000")), ("3010", Decimal("-100.0000"))]
    assert run.rows("select min(source_row) from canonical.gl_entries") == [(1,)]


def test_dimensions_travel_as_one_text(tmp_path: Path) -> None:
    text = (
        csv(ENTRIES)
        .replace("amount\n", "amount,dim_project,dim_department\n")
        .replace("100.00\n", "100.00,P|1=a,SALES\n")
        .replace("40.00\n", "40.00,,\n")
    )
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows("select distinct dim_department, dim_project from canonical.gl_entries order by 1") == [
        ("", ""),
        ("SALES", "P|1=a"),
    ]
    assert run.rows("select distinct dims from canonical.gl_entries order by 1") == [
        ("",),
        ("department=SALES|project=P%7C1%3Da",),
    ]


def test_one_file_for_many_companies(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {},
        close='extracts = ["all.csv"]\n[close.columns.gl_entries]\nfile = "all.csv"\nposting_date = "date"',
    )
    more = '\n[[company]]\nid = "C2"\ncode = "200"\ncurrency = "EUR"\nextracts = "c1"\n'
    toml = (folder / "close.toml").read_text() + more
    (folder / "close.toml").write_text(toml)
    (folder / "all.csv").write_text(
        "company,entry_no,voucher,date,account,amount\n"
        "C1,1,V1,2026-09-01,1510,10.00\nC1,2,V1,2026-09-01,3010,-10.00\n"
        "200,1,V1,2026-09-01,1510,7.00\n200,2,V1,2026-09-01,3010,-7.00\n"
        "300,1,V1,2026-09-01,1510,5.00\n"
    )
    run = closed(folder)
    assert run.rows(READ) == [(5, 4, 0, 1)]
    assert run.rows(
        "select company, sum(amount) from canonical.gl_entries where account = '1510' group by 1 order by 1"
    ) == [
        ("C1", Decimal("10.0000")),
        ("C2", Decimal("7.0000")),
    ]
    assert "other_companies" in run.codes("info")


def test_a_key_twice_counts_once(tmp_path: Path) -> None:
    equal = ENTRIES + "3  V2  2026-09-30  5010  40.00\n"
    run = closed(write(tmp_path / "equal", {"gl_entries.csv": equal}))
    assert run.rows("select source_row from canonical.gl_entries where duplicate") == [(6,)]
    assert run.rows("select adjusted from ledger.trial_balance where account = '5010'") == [(Decimal("40.0000"),)]
    differs = ENTRIES + "3  V2  2026-09-30  5010  41.00\n"
    run = closed(write(tmp_path / "differs", {"gl_entries.csv": differs}))
    assert run.rows("select adjusted from ledger.trial_balance where account = '5010'") == [(Decimal("40.0000"),)]
    assert "duplicate_entries" in run.codes()


def test_parquet_and_gzip_read_like_text(tmp_path: Path) -> None:
    plain = closed(write(tmp_path / "plain", {"gl_entries.csv": ENTRIES})).rows(BALANCES)
    packed = gzip.compress(csv(ENTRIES).encode())
    assert closed(write(tmp_path / "gz", {"gl_entries.csv.gz": packed})).rows(BALANCES) == plain
    folder = write(tmp_path / "parquet", {})
    typed = pl.read_csv(
        csv(ENTRIES).encode(),
        try_parse_dates=True,
        schema_overrides={"account": pl.String, "amount": pl.Decimal(18, 2)},
    )
    typed.write_parquet(folder / "c1" / "gl_entries.parquet")
    run = closed(folder)
    assert run.rows(BALANCES) == plain
    assert run.rows("select min(source_row) from canonical.gl_entries") == [(1,)]


def test_the_second_run_starts_from_the_kept_load(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    first = closed(folder).rows(BALANCES)
    kept = list((folder / ".tieout" / "cache").glob("*.duckdb"))
    assert len(kept) == 1
    before = kept[0].stat().st_ino
    assert closed(folder).rows(BALANCES) == first
    assert [one.stat().st_ino for one in (folder / ".tieout" / "cache").glob("*.duckdb")] == [before]
    (folder / "c1" / "gl_entries.csv").write_text(csv(ENTRIES.replace("40.00", "41.00")))
    assert closed(folder).rows("select adjusted from ledger.trial_balance where account = '5010'") == [
        (Decimal("41.0000"),)
    ]


RATES = """
rate_type  from_currency  to_currency  date        rate   units
closing    EUR            SEK          2026-08-31  11.00  1
closing    EUR            SEK          2026-09-10  1150   100
"""


def test_reporting_amounts_are_derived_and_the_largest_line_takes_the_residue(tmp_path: Path) -> None:
    """0.05 x 11.5 = 0.575 and 0.10 x 11.5 = 1.15: rounded 0.58 + 0.58 - 1.15 leaves 0.01 for the largest line."""
    entries = """
    entry_no  voucher  posting_date  account  amount
    1         V1       2026-09-15    1510     0.05
    2         V1       2026-09-15    5010     0.05
    3         V1       2026-09-15    3010     -0.10
    4         V2       2026-09-01    1510     100.00
    5         V2       2026-09-01    3010     -100.00
    """
    folder = write(
        tmp_path, {"gl_entries.csv": entries}, close='rates = "rates.csv"', company='reporting_currency = "SEK"'
    )
    (folder / "rates.csv").write_text(csv(RATES))
    run = closed(folder)
    assert run.rows("select entry_no, amount_reporting from canonical.gl_entries order by 1") == [
        ("1", Decimal("0.5800")),
        ("2", Decimal("0.5800")),
        ("3", Decimal("-1.1600")),
        ("4", Decimal("1100.0000")),
        ("5", Decimal("-1100.0000")),
    ]
    assert run.codes() == []


def test_a_missing_rate_blocks_and_names_what_it_holds_up(tmp_path: Path) -> None:
    folder = write(
        tmp_path, {"gl_entries.csv": ENTRIES}, close='rates = "rates.csv"', company='reporting_currency = "SEK"'
    )
    (folder / "rates.csv").write_text(csv(RATES).replace("2026-08-31", "2026-09-06"))
    run = closed(folder)
    found = run.rows("select subject, amount, message from findings.findings where code = 'missing_rate'")
    assert [(subject, amount) for subject, amount, _ in found] == [("EUR/SEK", Decimal("200.0000"))]


def test_rates_a_column_a_currency_are_exact_both_ways(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES}, close='rates = "ecb.csv"')
    (folder / "ecb.csv").write_text("Date,USD,JPY,CYP,\n2026-09-30,1.1684,186.75,N/A,\n2026-09-29,1.1711,186.43,N/A,\n")
    run = closed(folder)
    sql = """select from_currency, to_currency, rate, units from canonical.exchange_rates
             where date = date '2026-09-30' order by 1, 2"""
    assert run.rows(sql) == [
        ("EUR", "JPY", Decimal("186.750000000"), 1),
        ("EUR", "USD", Decimal("1.168400000"), 1),
        ("JPY", "EUR", Decimal("100.000000000"), 18675),
        ("USD", "EUR", Decimal("10000.000000000"), 11684),
    ]


def test_a_rate_must_be_above_zero(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES}, close='rates = "rates.csv"')
    (folder / "rates.csv").write_text(csv(RATES).replace("11.00", "0").replace("100\n", "-1\n"))
    run = closed(folder)
    assert run.rows("select column_name, reason from load.rejects order by row") == [
        ("rate", "not_positive"),
        ("units", "not_positive"),
    ]


def test_a_proposal_is_recognised_by_document_or_first_word_but_a_word_is_none(tmp_path: Path) -> None:
    text = csv(ENTRIES).replace("amount\n", "amount,document_no,description\n")
    text = text.replace("1510,100.00\n", "1510,100.00,T234567ABCD,rent\n").replace(
        "3010,-100.00\n", "3010,-100.00,,T234567ABCD rent\n"
    )
    text = text.replace("5010,40.00\n", "5010,40.00,TRASPALETTE,TRASPALETTE\n").replace(
        "1930,-40.00\n", "1930,-40.00,,T234567ABCDE\n"
    )
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows("select entry_no, proposal_id from canonical.gl_entries order by 1") == [
        ("1", "T234567ABCD"),
        ("2", "T234567ABCD"),
        ("3", ""),
        ("4", ""),
    ]


def test_a_chart_of_the_company_wins_column_by_column_over_a_shared_one(tmp_path: Path) -> None:
    folder = write(
        tmp_path,
        {"gl_entries.csv": ENTRIES},
        close='accounts = "chart.csv"',
        chart="account  name  type  control\n1510  -  -  ar\n",
    )
    (folder / "chart.csv").write_text(
        csv("account  name  type\n1510  Debtors  asset\n1930  Bank  asset\n3010  Sales  revenue\n5010  Rent  expense\n")
    )
    run = closed(folder)
    assert run.rows("select name, type, control from canonical.accounts where account = '1510'") == [
        ("Debtors", "asset", "ar")
    ]


def test_files_and_tables_of_later_steps_are_named(tmp_path: Path) -> None:
    files = {
        "gl_entries.csv": ENTRIES,
        "intercompany_stock.csv": "partner_company  amount\nX  1\n",
        "notes.csv": "a  b\n1  2\n",
    }
    run = closed(write(tmp_path, files))
    assert {"waiting_tables", "file_not_read"} <= set(run.codes("info"))
    assert run.rows("select partner_company, amount from canonical.intercompany_stock") == [("X", 1)]


def test_the_apostrophe_our_exports_put_before_a_formula_is_taken_off_again(tmp_path: Path) -> None:
    text = csv(ENTRIES).replace("amount\n", "amount,description\n").replace("00.00\n", "00.00,'=SUM(A1)\n")
    text = text.replace("40.00\n", "40.00,'s-Hertogenbosch\n")
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows("select distinct description from canonical.gl_entries order by 1") == [
        ("'s-Hertogenbosch",),
        ("=SUM(A1)",),
    ]


def test_currency_codes_are_read_in_any_case(tmp_path: Path) -> None:
    text = csv(ENTRIES).replace("amount\n", "amount,currency\n").replace("00.00\n", "00.00,eur\n")
    text = text.replace("40.00\n", "40.00,\n")
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows("select distinct currency, amount_currency = amount from canonical.gl_entries") == [("EUR", True)]


def test_blank_lines_count_in_the_numbering_and_nowhere_else(tmp_path: Path) -> None:
    text = csv(ENTRIES).replace("3,V2", "\n\n3,V2") + "\n5,V9\n"
    run = closed(write(tmp_path, {"gl_entries.csv": text.encode()}))
    assert run.rows("select entry_no, source_row from canonical.gl_entries order by 1") == [
        ("1", 2),
        ("2", 3),
        ("3", 6),
        ("4", 7),
    ]
    assert run.rows(REJECTS) == [(9, "", "wrong_field_count")]
