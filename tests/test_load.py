"""Loading: every row of every file is in a canonical table or in load.rejects, with its file and number."""

from __future__ import annotations

import gzip
import io
import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest

import tieout
from folder import CHART, csv, group, loaded, write
from tieout.close import close
from tieout.errors import Unusable
from together import books, handed

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed
    from together import Company, Own

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


def whole(files: dict[str, str | bytes], settings: str = "") -> Company:
    """A company that hands in these files, checked and brought to its trial balance together with the others."""
    return handed(files, settings, "readiness", "ledger")


@books(whole({"gl_entries.csv": ENTRIES}))
def test_every_row_keeps_its_file_and_number(run: Own) -> None:
    assert run.rows("select entry_no, source_file, source_row from canonical.gl_entries where account = '1930'") == [
        ("4", f"{run.company}/gl_entries.csv", 5)
    ]
    assert run.rows(READ) == [(4, 4, 0, 0)]
    assert run.codes() == []


FAULTS = {
    "LETTERS": ("5  V3  2026-09-30  5010  abc", "amount", "not_an_amount"),
    "POWER": ("5  V3  2026-09-30  5010  1e5", "amount", "not_an_amount"),
    "FINE": ("5  V3  2026-09-30  5010  1.00005", "amount", "too_many_decimals"),
    "EMPTY": ("5  V3  2026-09-30  5010  -", "amount", "blank"),
    "31SEPTEMBER": ("5  V3  2026-09-31  5010  1.00", "posting_date", "not_a_date"),
    "INFINITY": ("5  V3  infinity  5010  1.00", "posting_date", "not_a_date"),
    "NOWHERE": ("5  V3  2026-09-30  -  1.00", "account", "blank"),
    "SHORT": ("5  V3  2026-09-30", "", "wrong_field_count"),
    "LONG": ("5  V3  2026-09-30  5010  1.00  9  9", "", "wrong_field_count"),
    "NUL": ("5  V\0  2026-09-30  5010  1.00", "voucher", "nul_byte"),
}


@pytest.fixture(scope="module")
def faulty(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A company for each fault: row 6 holds it, row 7 is good."""
    after = "\n6  V4  2026-09-30  5010  0.00\n"
    cases = {name: {"gl_entries.csv": ENTRIES + line + after} for name, (line, _, _) in FAULTS.items()}
    return loaded(group(tmp_path_factory.mktemp("faulty"), cases), "readiness")


@pytest.mark.parametrize("name", FAULTS)
def test_a_row_that_cannot_be_read_is_left_out_by_name_and_blocks(faulty: Closed, name: str) -> None:
    _, column, reason = FAULTS[name]
    mine = f"company = '{name}'"
    assert faulty.rows(f"{REJECTS} where {mine}") == [(6, column, reason)]
    assert faulty.rows(f"{READ} and {mine}") == [(6, 5, 1, 0)]
    assert faulty.rows(f"select source_row from canonical.gl_entries where entry_no = '6' and {mine}") == [(7,)]
    found = f"select severity from findings.findings where code = 'rejected_rows' and {mine}"
    assert faulty.rows(found) == [("block",)]
    assert faulty.run.status == "DRAFT"


@books(whole({"gl_entries.csv": ENTRIES.replace("40.00", "40.0000000")}))
def test_trailing_zeros_are_no_decimals(run: Closed) -> None:
    assert run.rows(REJECTS) == []


WRITTEN: dict[str, tuple[dict[str, str], str]] = {
    "DOTS": ({"2026-09-05": "05.09.2026", "2026-09-30": "30.09.2026"}, "dates %d.%m.%Y"),
    "SLASHES": ({"2026-09-05": "05/09/2026", "2026-09-30": "30/09/2026"}, "dates %d/%m/%Y"),
    "TIMES": ({"2026-09-05": "05.09.2026 10:11:12", "2026-09-30": "30.09.2026 00:00"}, "dates %d.%m.%Y"),
    "AMERICA": ({"2026-09-05": "9/5/2026 12:00:00 AM", "2026-09-30": "9/30/2026 12:00:00 AM"}, "dates %m/%d/%Y"),
    "DIGITS": ({"2026-09-05": "20260905", "2026-09-30": "20260930"}, "dates %Y%m%d"),
    "ISO": ({"2026-09-05": "2026-09-05T00:00:00", "2026-09-30": "2026-09-30T00:00:00"}, "dates iso"),
    "COMMA": ({"100.00": "100,00", "40.00": "40,00"}, "decimals ,"),
    "GROUPS": ({"100.00": "1.100,00", "40.00": "40,00"}, "decimals ,"),
    "BLANKS": ({"100.00": "1 100.00", "40.00": "40.00"}, "decimals ."),
    "MONTHS": ({"2026-09-05": "05-SEP-2026", "2026-09-30": "30-Sep-2026"}, "dates %d-%b-%Y"),
    "MONTHS2": ({"2026-09-05": "5-sep-26", "2026-09-30": "30-Sep-26"}, "dates %d-%b-%y"),
    "MONTHS3": ({"2026-09-05": "5 Sep 2026", "2026-09-30": "30 Sep 2026 10:15"}, "dates %d %b %Y"),
    "BRACKETS": ({"-100.00": "(100.00)", "-40.00": "40.00-"}, "decimals ."),
}


@pytest.fixture(scope="module")
def as_written(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A company for each way to write dates and amounts."""
    cases = {}
    for name, (form, _) in WRITTEN.items():
        text = csv(ENTRIES, ";")
        for plain, other in form.items():
            text = text.replace(plain, other)
        cases[name] = {"gl_entries.csv": text.encode()}
    return loaded(group(tmp_path_factory.mktemp("written"), cases))


@pytest.mark.parametrize("name", WRITTEN)
def test_dates_and_decimals_are_read_as_the_country_writes_them(as_written: Closed, name: str) -> None:
    mine = f"company = '{name}'"
    assert as_written.rows(f"{REJECTS} where {mine}") == []
    detected = f"select detected from load.files where table_name = 'gl_entries' and {mine}"
    assert WRITTEN[name][1] in as_written.rows(detected)[0][0]
    late = f"select count(*) from canonical.gl_entries where posting_date = date '2026-09-30' and {mine}"
    assert as_written.rows(late) == [(2,)]
    assert as_written.rows(f"select sum(amount) from canonical.gl_entries where {mine}") == [(Decimal(0),)]


def test_parts_of_one_table_dated_two_ways_are_refused_with_what_close_toml_takes(tmp_path: Path) -> None:
    """As many dates of either kind: ISO is the engine's word for them, `%Y-%m-%d` what a user may write."""
    other = csv(ENTRIES).replace("2026-09-05", "05.09.2026").replace("2026-09-30", "30.09.2026")
    files = {"gl_entries.1.csv": csv(ENTRIES).encode(), "gl_entries.2.csv": other.encode()}
    with pytest.raises(Unusable) as refused:
        close(folder := write(tmp_path, files), pdf=False)
    assert 'date = "%Y-%m-%d" or "%d.%m.%Y"' in str(refused.value)
    started = tieout.init(tmp_path / "started", sorted(folder.rglob("gl_entries*")))
    assert any('date is assumed to be "' in note for note in started.notes)


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


DAY_OR_MONTH = csv(ENTRIES).replace("2026-09-05", "01/09/2026").replace("2026-09-30", "02/09/2026")
DAY = csv(
    ENTRIES.replace("V", "W")
    .replace("\n1 ", "\n5 ")
    .replace("\n2 ", "\n6 ")
    .replace("\n3 ", "\n7 ")
    .replace("\n4 ", "\n8 ")
)
DAY = DAY.replace("2026-09-05", "05/09/2026").replace("2026-09-30", "30/09/2026")


@books(whole({"gl_entries.1.csv": DAY_OR_MONTH.encode(), "gl_entries.2.csv": DAY.encode()}))
def test_one_decisive_value_settles_the_dates_of_all_parts(run: Closed) -> None:
    assert run.rows("select min(posting_date), max(posting_date) from canonical.gl_entries") == [
        (date(2026, 9, 1), date(2026, 9, 30))
    ]


TWO_COLUMNS = "Nr;Dato;Konto;Debet;Kredit\nV1;2026-09-05;1510;100,00;\nV1;2026-09-05;3010;;100,00\n"
NAMED = """[company.columns.gl_entries]
voucher = "Nr"
posting_date = "dato "
account = "Konto"
amount = { debit = "Debet", credit = "Kredit" }
entry_no = { generate = true }
"""
INDICATED = b"V1,2026-09-05,1510,100.00,S\nV1,2026-09-05,3010,100.00,H\n"
PLACED = """[company.columns.gl_entries]
voucher = 1
posting_date = 2
account = 3
amount = { value = 4, indicator = 5, debit = "S", credit = "H" }
entry_no = { generate = true }
"""


@pytest.mark.parametrize(
    ("run", "first"),
    [
        pytest.param(whole({"gl_entries.csv": TWO_COLUMNS.encode()}, NAMED), 2, id="named"),
        pytest.param(whole({"gl_entries.csv": INDICATED}, PLACED), 1, id="placed"),
    ],
    indirect=["run"],
)
def test_debit_and_credit_indicator_position_and_generated_keys(run: Closed, first: int) -> None:
    assert run.rows("select entry_no, account, amount, source_row from canonical.gl_entries order by 1") == [
        ("V1-1", "1510", 100, first),
        ("V1-2", "3010", -100, first + 1),
    ]
    assert run.rows(BALANCES) == [("1510", 100), ("3010", -100)]


WITH_DIMENSIONS = (
    csv(ENTRIES)
    .replace("amount\n", "amount,dim_project,dim_department\n")
    .replace("100.00\n", "100.00,P|1=a,SALES\n")
    .replace("40.00\n", "40.00,,\n")
)


@books(whole({"gl_entries.csv": WITH_DIMENSIONS.encode()}))
def test_dimensions_travel_as_one_text(run: Closed) -> None:
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
    run = loaded(folder)
    assert run.rows(READ) == [(5, 4, 0, 1)]
    assert run.rows(
        "select company, sum(amount) from canonical.gl_entries where account = '1510' group by 1 order by 1"
    ) == [
        ("C1", Decimal("10.0000")),
        ("C2", Decimal("7.0000")),
    ]
    assert "other_companies" in run.codes("info")


@books(whole({"gl_entries.csv": ENTRIES + "3  V2  2026-09-30  5010  40.00\n"}))
def test_a_key_twice_counts_once(run: Closed) -> None:
    assert run.rows("select source_row from canonical.gl_entries where duplicate") == [(6,)]
    assert run.rows("select adjusted from ledger.trial_balance where account = '5010'") == [(40,)]
    assert "duplicate_entries" not in run.codes()


@books(whole({"gl_entries.csv": ENTRIES + "3  V2  2026-09-30  5010  41.00\n"}))
def test_a_key_twice_with_another_content_counts_once_and_blocks(run: Closed) -> None:
    assert run.rows("select adjusted from ledger.trial_balance where account = '5010'") == [(40,)]
    assert "duplicate_entries" in run.codes()


def typed() -> bytes:
    """The entries as Parquet."""
    frame = pl.read_csv(
        csv(ENTRIES).encode(),
        try_parse_dates=True,
        schema_overrides={"account": pl.String, "amount": pl.Decimal(18, 2)},
    )
    made = io.BytesIO()
    frame.write_parquet(made)
    return made.getvalue()


@pytest.mark.parametrize(
    ("run", "first"),
    [
        pytest.param(whole({"gl_entries.csv": ENTRIES}), 2, id="plain"),
        pytest.param(whole({"gl_entries.csv.gz": gzip.compress(csv(ENTRIES).encode())}), 2, id="packed"),
        pytest.param(whole({"gl_entries.parquet": typed()}), 1, id="parquet"),
    ],
    indirect=["run"],
)
def test_parquet_and_gzip_read_like_text(run: Closed, first: int) -> None:
    assert run.rows(BALANCES) == [("1510", 100), ("1930", -40), ("3010", -100), ("5010", 40)]
    assert run.rows("select min(source_row) from canonical.gl_entries") == [(first,)]


def test_the_second_run_starts_from_the_kept_load(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES})
    first = loaded(folder, "ledger").rows(BALANCES)
    kept = list((folder / ".tieout" / "cache").glob("*.duckdb"))
    assert len(kept) == 1
    before = kept[0].stat().st_ino
    assert loaded(folder, "ledger").rows(BALANCES) == first
    assert [one.stat().st_ino for one in (folder / ".tieout" / "cache").glob("*.duckdb")] == [before]
    (folder / "c1" / "gl_entries.csv").write_text(csv(ENTRIES.replace("40.00", "41.00")))
    assert loaded(folder, "ledger").rows("select adjusted from ledger.trial_balance where account = '5010'") == [
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
    run = loaded(folder, "readiness")
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
    run = loaded(folder)
    found = run.rows("select subject, amount, message from findings.findings where code = 'missing_rate'")
    assert [(subject, amount) for subject, amount, _ in found] == [("EUR/SEK", Decimal("200.0000"))]


def test_rates_a_column_a_currency_are_exact_both_ways(tmp_path: Path) -> None:
    folder = write(tmp_path, {"gl_entries.csv": ENTRIES}, close='rates = "ecb.csv"')
    (folder / "ecb.csv").write_text("Date,USD,JPY,CYP,\n2026-09-30,1.1684,186.75,N/A,\n2026-09-29,1.1711,186.43,N/A,\n")
    run = loaded(folder)
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
    run = loaded(folder)
    assert run.rows("select column_name, reason from load.rejects order by row") == [
        ("rate", "not_positive"),
        ("units", "not_positive"),
    ]


ANNOTATED = csv(ENTRIES).replace("amount\n", "amount,document_no,description\n")
ANNOTATED = ANNOTATED.replace("1510,100.00\n", "1510,100.00,T234567ABCD,rent\n").replace(
    "3010,-100.00\n", "3010,-100.00,,T234567ABCD rent\n"
)
ANNOTATED = ANNOTATED.replace("5010,40.00\n", "5010,40.00,TRASPALETTE,TRASPALETTE\n").replace(
    "1930,-40.00\n", "1930,-40.00,,T234567ABCDE\n"
)


@books(whole({"gl_entries.csv": ANNOTATED.encode()}))
def test_a_proposal_is_recognised_by_document_or_first_word_but_a_word_is_none(run: Closed) -> None:
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
    run = loaded(folder)
    assert run.rows("select name, type, control from canonical.accounts where account = '1510'") == [
        ("Debtors", "asset", "ar")
    ]


LATER: dict[str, str | bytes] = {
    "gl_entries.csv": ENTRIES,
    "intercompany_stock.csv": "partner_company  amount\nX  1\n",
    "notes.csv": "a  b\n1  2\n",
}


@books(whole(LATER))
def test_files_and_tables_of_later_steps_are_named(run: Closed) -> None:
    assert {"waiting_tables", "file_not_read"} <= set(run.codes("info"))
    assert run.rows("select partner_company, amount from canonical.intercompany_stock") == [("X", 1)]


QUOTED = csv(ENTRIES).replace("amount\n", "amount,description\n").replace("00.00\n", "00.00,'=SUM(A1)\n")
QUOTED = QUOTED.replace("40.00\n", "40.00,'s-Hertogenbosch\n")


@books(whole({"gl_entries.csv": QUOTED.encode()}))
def test_the_apostrophe_our_exports_put_before_a_formula_is_taken_off_again(run: Closed) -> None:
    assert run.rows("select distinct description from canonical.gl_entries order by 1") == [
        ("'s-Hertogenbosch",),
        ("=SUM(A1)",),
    ]


SMALL_CODES = csv(ENTRIES).replace("amount\n", "amount,currency\n").replace("00.00\n", "00.00,eur\n")
SMALL_CODES = SMALL_CODES.replace("40.00\n", "40.00,\n")


@books(whole({"gl_entries.csv": SMALL_CODES.encode()}))
def test_currency_codes_are_read_in_any_case(run: Closed) -> None:
    assert run.rows("select distinct currency, amount_currency = amount from canonical.gl_entries") == [("EUR", True)]


WITH_BLANKS = csv(ENTRIES).replace("3,V2", "\n\n3,V2") + "\n5,V9\n"


@books(whole({"gl_entries.csv": WITH_BLANKS.encode()}))
def test_blank_lines_count_in_the_numbering_and_nowhere_else(run: Closed) -> None:
    assert run.rows("select entry_no, source_row from canonical.gl_entries order by 1") == [
        ("1", 2),
        ("2", 3),
        ("3", 6),
        ("4", 7),
    ]
    assert run.rows(REJECTS) == [(9, "", "wrong_field_count")]


TITLED = "Ledger Nordia;;;;\n\n" + WITH_BLANKS.replace(",", ";").replace("5;V9\n", "5;V9\n6;V9;2026-09-05;1510;x\n")


@books(whole({"gl_entries.csv": b"sep=,\n" + WITH_BLANKS.encode()}))
def test_a_line_that_names_the_delimiter_is_no_heading(run: Closed) -> None:
    assert run.rows("select entry_no, source_row from canonical.gl_entries order by 1") == [
        ("1", 3),
        ("2", 4),
        ("3", 7),
        ("4", 8),
    ]
    assert run.rows(REJECTS) == [(10, "", "wrong_field_count")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_titles_above_the_heading_count_in_the_numbering(tmp_path: Path, encoding: str) -> None:
    """The heading is the third record; the row that an editor shows in line 4 is row 4, blank lines counted."""
    folder = write(tmp_path, {"accounts.csv": csv(CHART).encode(), "gl_entries.csv": TITLED.encode(encoding)})
    run = loaded(folder)
    assert run.rows("select entry_no, source_row from canonical.gl_entries order by 1") == [
        ("1", 4),
        ("2", 5),
        ("3", 8),
        ("4", 9),
    ]
    assert run.rows(REJECTS) == [(11, "", "wrong_field_count"), (12, "amount", "not_an_amount")]
    [(detected,)] = run.rows("select detected from load.files where table_name = 'gl_entries'")
    assert "heading in row 3" in detected


SIE = """#SIETYP 4
#GEN 20260930
#RAR 0 20260101 20261231
#VER A 1 20260905
{
#TRANS 1510 {} 100.00
#TRANS 3010 {} -100.00
}
#VER A 2 20260930
{
#TRANS 5010 {} 40.00
#TRANS 1930 {} -40.00
}
"""


def month(amount: str, first: int = 1) -> bytes:
    """Five weeks of two vouchers each, one of them of this amount: twenty lines."""
    rows = "\n".join(
        f"{first + 4 * week}  A{first}{week}  2026-09-0{week + 1}  1510  {amount}\n"
        f"{first + 4 * week + 1}  A{first}{week}  2026-09-0{week + 1}  3010  -{amount}\n"
        f"{first + 4 * week + 2}  B{first}{week}  2026-09-0{week + 1}  5010  40.00\n"
        f"{first + 4 * week + 3}  B{first}{week}  2026-09-0{week + 1}  1930  -40.00"
        for week in range(5)
    )
    return csv(f"entry_no  voucher  posting_date  account  amount\n{rows}").encode()


def test_two_exports_of_one_ledger_block_and_two_ledgers_do_not(tmp_path: Path) -> None:
    """The keys differ, the month does not: its debit would count twice. A cent, or a few lines of a part, is chance."""
    few = re.sub(r"(?m)^(\d)", r"9\1", csv(ENTRIES)).encode()
    cases = {
        "TWICE": {"gl_entries.1.csv": month("100.00"), "gl_entries.2.csv": month("100.00", first=91)},
        "CENT": {"gl_entries.1.csv": month("100.00"), "gl_entries.2.csv": month("100.01", first=91)},
        "PARTS": {"gl_entries.1.csv": csv(ENTRIES).encode(), "gl_entries.2.csv": few},
        "FORMS": {"gl_entries.csv": csv(ENTRIES).encode(), "export.se": SIE.encode()},
    }
    found = loaded(group(tmp_path, cases)).rows(
        "select company, severity, source_file, amount from findings.findings where code = 'ledger_twice' order by 1"
    )
    assert found == [
        ("FORMS", "block", "FORMS/gl_entries.csv", Decimal(140)),
        ("TWICE", "block", "TWICE/gl_entries.2.csv", Decimal(700)),
    ]
