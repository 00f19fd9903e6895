"""Exports as ERPs name them: known by their headings, read with signs, dates, decimals and words right, no mapping."""

from __future__ import annotations

import csv as comma
import io
import re
import tomllib
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from erp_exports import (
    APPLICATIONS,
    BROKEN_RATES,
    CHART,
    CUSTOMERS,
    D365,
    DETAILED,
    GENERAL,
    ITEMS,
    MAIN_ACCOUNTS,
    SETUP,
    TRIAL_BALANCE,
    TWO_AT_ONCE,
    VALUES,
    WHOLE_RATES,
)
from folder import Closed, loaded, write
from tieout.close import check
from tieout.errors import Unusable
from tieout.readers import presets
from tieout.readers.presets import shelf
from tieout.readers.presets.columns import folded
from tieout.readers.presets.recognition import Alike
from tieout.tables import TABLES, WORDS
from together import books, handed

if TYPE_CHECKING:
    from pathlib import Path

    from together import Company, Own

ENTRIES = [
    ("1", "7", date(2026, 9, 5), "1510", 1250, "invoice", "ar", "K1", "operating"),
    ("2", "7", date(2026, 9, 5), "3010", -1250, "invoice", "ar", "K1", "operating"),
    ("3", "8", date(2026, 9, 14), "1930", 1250, "payment", "bank", "B1", "operating"),
    ("4", "8", date(2026, 9, 14), "1510", -1250, "payment", "ar", "K1", "operating"),
    ("5", "9", date(2025, 12, 31), "3010", 900, "", "", "", "closing"),
    ("6", "9", date(2025, 12, 31), "2091", -900, "", "", "", "closing"),
]

MOVEMENTS = [
    (1, date(2026, 9, 5), "purchase", "A", Decimal("10.5"), Decimal("10.5"), True, None, "L1", "BLUE"),
    (2, date(2026, 9, 14), "sale", "A", Decimal(-2), Decimal(-1), False, 1, "", "BLUE"),
    (3, date(2026, 9, 14), "positive_adjustment", "A", Decimal(1), Decimal(1), True, None, "", "BLUE"),
    (4, date(2026, 9, 14), "negative_adjustment", "A", Decimal(-1), Decimal(-1), True, None, "", "BLUE"),
    (5, date(2026, 9, 14), "transfer", "A", Decimal(-3), Decimal(-3), True, None, "", "BLUE"),
    (6, date(2026, 9, 14), "consumption", "A", Decimal(-1), Decimal(-1), True, None, "", "BLUE"),
]
FILES = "select detected from load.files where table_name = '{}'"
MARKS = "select code, message from findings.findings where room = 'load' and severity = 'info'"


def data(text: str, encoding: str = "utf-8") -> bytes:
    return text.lstrip().encode(encoding)


def exported_in(language: str) -> Company:
    """What Business Central exports in a language."""
    encoding = "cp1252" if language in {"da", "de"} else "utf-8"
    return handed({
        "export (2).csv": data(GENERAL[language], encoding),
        "Items 2026.txt": data(ITEMS[language], encoding),
    })  # fmt: skip


@pytest.mark.parametrize(
    ("run", "language"),
    [pytest.param(exported_in(language), language, id=language) for language in GENERAL],
    indirect=["run"],
)
def test_business_central_needs_no_mapping_in_six_languages(run: Closed, language: str) -> None:
    read = run.rows(
        """select entry_no, voucher, posting_date, account, amount, document_type, source, party, period_type
           from canonical.gl_entries order by entry_no"""
    )
    assert read == ENTRIES
    moved = run.rows(
        """select entry_no, posting_date, entry_type, item, quantity, invoiced_quantity, completely_invoiced,
                  applies_to, lot, location from canonical.item_entries order by entry_no"""
    )
    assert moved == MOVEMENTS
    assert run.rows(FILES.format("gl_entries"))[0][0].startswith(f"Business Central G/L entries ({language}); ")
    assert run.rows(FILES.format("item_entries"))[0][0].startswith(
        f"Business Central item ledger entries ({language}); "
    )
    assert run.rows("select count(*) from load.rejects") == [(0,)]
    assert "unknown_word" not in run.codes("warn")


RENAMED = GENERAL["en"].replace("User ID", "Afdeling").replace(";Description;", ";Remark;")
MAPPED = '[company.columns.gl_entries]\ndim_department = "Afdeling"\ndocument_no = "Transaction No."\n'


@books(handed({"gl.csv": data(RENAMED)}, MAPPED))
def test_what_is_not_read_is_listed_and_the_mapping_wins(run: Closed) -> None:
    assert run.rows("select entry_no, dims, document_no, voucher from canonical.gl_entries where entry_no = '1'") == [
        ("1", "department=ANNA", "7", "7")
    ]
    assert run.rows(FILES.format("gl_entries"))[0][0].endswith("not read: Document No., Remark")


@books(handed({"gl_entries.csv": data(GENERAL["nl"])}))
def test_a_file_named_after_its_table_may_carry_the_headings_of_the_erp(run: Closed) -> None:
    assert run.rows("select sum(amount), count(*) from canonical.gl_entries") == [(0, 6)]


CONTRACTS_OWN = b"entry_no,voucher,posting_date,account,amount\n1,V,2026-09-05,1510,1\n2,V,2026-09-05,3010,-1\n"


@books(handed({"gl_entries.csv": CONTRACTS_OWN}))
def test_the_contracts_own_headings_need_no_preset(run: Closed) -> None:
    assert run.rows(FILES.format("gl_entries")) == [("utf-8; comma; dates iso; decimals .",)]


def sheet() -> bytes:
    """Two entries in a workbook, under a title."""
    heads, *rows = list(comma.reader(io.StringIO(GENERAL["sv"].lstrip()), delimiter=";"))
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made)
    sheet = book.add_worksheet("Blad1")
    sheet.write(0, 0, "Redovisningstransaktioner")
    sheet.write_row(2, 0, heads)
    for number, row in enumerate(rows[:2], start=3):
        sheet.write_row(number, 0, row)
    book.close()
    return made.getvalue()


def parquet() -> bytes:
    """The two after them as a data lake keeps them."""
    columns = {
        "EntryNo-1": [3, 4],
        "PostingDate-4": [date(2026, 9, 14)] * 2,
        "TransactionNo-52": [8, 8],
        "GLAccountNo-3": ["1930", "1510"],
        "Amount-17": [Decimal("1.250"), Decimal("-1.250")],
    }
    made = io.BytesIO()
    pl.DataFrame(columns).write_parquet(made)
    return made.getvalue()


@books(handed({"Redovisningstransaktioner.xlsx": sheet(), "GLEntry-17.parquet": parquet()}))
def test_sheets_and_parquet_files_are_known_by_their_headings_too(run: Closed) -> None:
    assert run.rows("select entry_no, account, amount, source_row from canonical.gl_entries order by entry_no") == [
        ("1", "1510", 1250, 4),
        ("2", "3010", -1250, 5),
        ("3", "1930", Decimal("1.25"), 1),
        ("4", "1510", Decimal("-1.25"), 2),
    ]


@books(handed({"from a workbook.csv": data(GENERAL["en"].replace("C31/12/2025", "31/12/2025"))}))
def test_a_closing_entry_without_its_letter_is_known_by_its_source_code(run: Closed) -> None:
    closing = "select entry_no, posting_date from canonical.gl_entries where period_type = 'closing' order by 1"
    assert run.rows(closing) == [("5", date(2025, 12, 31)), ("6", date(2025, 12, 31))]


API = """
entryNumber  postingDate  documentNumber  documentType       accountNumber  description  debitAmount  creditAmount
1            2026-09-05   INV-1           Credit_x0020_Memo  1510           Back         0            12.5
2            2026-09-05   INV-1           Credit_x0020_Memo  3010           Back         12.5         0
"""


@books(handed({"generalLedgerEntries.csv": API}))
def test_an_api_answer_as_csv_is_known(run: Closed) -> None:
    assert run.rows("select account, amount, voucher, document_type from canonical.gl_entries order by 1") == [
        ("1510", Decimal("-12.5"), "INV-1", "credit_note"),
        ("3010", Decimal("12.5"), "INV-1", "credit_note"),
    ]


STOCK = {"Value Entries.csv": VALUES, "applications.csv": APPLICATIONS, **SETUP}


@books(handed({name: data(text) for name, text in STOCK.items()}))
def test_the_stock_of_business_central_is_loaded(run: Closed) -> None:
    assert run.rows(
        """select entry_no, item_entry_no, value_type, variance_type, cost_actual, cost_expected, expected, adjustment,
                  applies_to, cost_posted_to_gl from canonical.value_entries order by entry_no"""
    ) == [
        (1, 1, "direct_cost", "", 0, 105, True, False, None, 0),
        (2, 1, "direct_cost", "", 110, -105, False, False, None, 110),
        (3, 1, "revaluation", "", -10, 0, False, True, 2, 0),
        (4, None, "variance", "capacity_overhead", Decimal("1.25"), 0, False, False, None, 0),
    ]
    assert run.rows(
        "select inbound_entry, outbound_entry, quantity, cost_application from canonical.item_applications"
    ) == [
        (1, None, 10, False),
        (1, 2, -2, True),
    ]
    assert run.rows("select value_entry_no, gl_entry_no from canonical.inventory_gl_relations") == [(2, "88")]
    assert run.rows("select item, costing_method, unit_cost from canonical.items") == [
        ("A", "average", Decimal("10.5"))
    ]
    assert run.rows("select inventory_posting_group, location, inventory from canonical.inventory_posting_setup") == [
        ("RESALE", "", "2130")
    ]
    assert run.rows("select product_posting_group, cogs, blocked from canonical.general_posting_setup") == [
        ("RETAIL", "7290", False)
    ]


SUBLEDGER = {
    "accounts.csv": "",
    "coa.csv": CHART,
    "cust.csv": CUSTOMERS,
    "detail.csv": DETAILED,
    "groups.csv": "Code,Receivables Account\nHOME,1510\n",
}


@books(handed({name: text and data(text) for name, text in SUBLEDGER.items()}))
def test_a_subledger_finds_its_control_account_through_the_posting_group(run: Closed) -> None:
    assert run.rows(
        """select entry_no, ledger, party, amount, amount_currency, currency, remaining, remaining_currency,
                  document_type, control_account from canonical.subledger_entries order by entry_no"""
    ) == [
        ("1", "ar", "K1", 100, 110, "USD", Decimal("54.55"), 60, "invoice", "1510"),
        ("2", "ar", "K1", Decimal("-45.45"), -50, "USD", 0, 0, "payment", "1510"),
        ("3", "ar", "K2", 7, 7, "EUR", 7, 7, "other", "1510"),
    ]
    assert run.rows("select entry_no, applied_to, amount_currency, amount from canonical.subledger_applications") == [
        ("2", "1", 50, Decimal("45.45"))
    ]
    assert run.rows("select account, type, control from canonical.accounts order by 1") == [
        ("1510", "asset", "ar"),
        ("3010", "revenue", ""),
        ("7290", "expense", ""),
    ]
    counted = """select table_name, rows_read, rows_loaded, rows_other from load.files
                 where file like '%/coa.csv' or file like '%/detail.csv' order by 1"""
    assert run.rows(counted) == [("accounts", 5, 3, 2), ("subledger_applications", 4, 1, 3)]
    told = [message for code, message in run.rows(MARKS) if code == "rows_set_aside"]
    assert any("Account Type = End-Total: 1, Account Type = Heading: 1" in message for message in told)


@books(handed({"cust.csv": data(CUSTOMERS)}))
def test_a_posting_group_nobody_explains_is_named(run: Closed) -> None:
    sql = "select subject, message from findings.findings where code = 'posting_group_unknown' order by 1"
    subjects = [subject.partition("/")[2] for subject, _ in run.rows(sql)]
    assert subjects == ["cust.csv ar ABROAD", "cust.csv ar HOME"]


@books(handed({"rates 1.csv": data(WHOLE_RATES)}))
def test_whole_rates_of_business_central_are_exact(run: Closed) -> None:
    sql = "select from_currency, to_currency, rate, units from canonical.exchange_rates"
    assert run.rows(sql) == [("SEK", "EUR", Decimal("8.7512"), 100)]


@books(handed({"rates.csv": data(BROKEN_RATES)}))
def test_broken_rates_of_business_central_are_exact_the_other_way_round(run: Closed) -> None:
    pair = "select from_currency, rate, units from canonical.exchange_rates where to_currency = 'EUR' order by 1"
    assert run.rows(pair) == [("SEK", 10000, 115000), ("USD", 10000, 11684)]


@books(handed({"General journal account entry.csv": data(D365)}))
def test_dynamics_365_takes_the_ledger_account_apart(run: Own) -> None:
    assert run.rows(
        """select entry_no, account, amount, currency, amount_currency, amount_reporting, layer, period_type, dims,
                  company from canonical.gl_entries order by voucher, entry_no"""
    ) == [
        ("GJ-1-V1-1", "1510", 100, "USD", 110, 100, "current", "operating", "segment_2=001|segment_3=023", run.company),
        (
            "GJ-1-V1-2",
            "3010",
            -100,
            "USD",
            -110,
            -100,
            "current",
            "operating",
            "segment_2=001|segment_3=023",
            run.company,
        ),
        ("GJ-2-V2-1", "5010", 7, "EUR", 7, 7, "tax", "operating", "", run.company),
        ("GJ-2-V2-2", "1930", -7, "EUR", -7, -7, "tax", "operating", "segment_2=-0", run.company),
        ("GJ-3-V3-1", "1930", 9, "EUR", 9, 9, "current", "opening", "", run.company),
        ("GJ-3-V3-2", "2091", -9, "EUR", -9, -9, "current", "opening", "", run.company),
    ]
    told = dict(run.rows(MARKS))
    assert "LEDGERACCOUNT = 1510-001-023-- was taken apart at -" in told["ledger_account_segments"]
    assert "names the company frrt" in told["company_code_taken"]
    assert "no reporting currency other than its own" in told["reporting_amounts_unread"]


TOO_LONG = D365.lstrip().rstrip("\n") + "," * 40 + "more\n"


@books(handed({"General journal account entry.csv": TOO_LONG.encode()}))
def test_a_record_that_cannot_be_read_is_told_where_columns_are_made_of_others_too(run: Closed) -> None:
    rejected = run.rows("select file, row, reason from load.rejects")
    assert [(file.rpartition("/")[2], row, reason) for file, row, reason in rejected] == [
        ("General journal account entry.csv", len(TOO_LONG.splitlines()), "wrong_field_count")
    ]


SEGMENTS = """code = "FRRT"
reporting_currency = "SEK"
[company.columns.gl_entries]
account = { display = "LedgerAccount", dimensions = ["department", "cost_center", "project", "item"], delimiter = "-" }
"""


@books(handed({"d365.csv": data(D365)}, SEGMENTS, close='language = "en"'))
def test_the_dimensions_of_the_ledger_account_are_named_in_close_toml(run: Closed) -> None:
    assert run.rows("select dims, amount_reporting from canonical.gl_entries where account = '1510'") == [
        ("cost_center=023|department=001", 1150)
    ]
    assert {code for code, _ in run.rows(MARKS)} <= {"waiting_tables"}


OPEN_JOURNAL = """
JOURNALBATCHNUMBER,LINENUMBER,VOUCHER,TRANSDATE,ACCOUNTTYPE,ACCOUNTDISPLAYVALUE,DEBITAMOUNT,CREDITAMOUNT,CURRENCYCODE
B1,1,X1,2026-09-30,Ledger,1510-001-,0,25.00,EUR
"""


@books(handed({"MainAccounts.csv": data(MAIN_ACCOUNTS), "LedgerJournal.csv": data(OPEN_JOURNAL)}))
def test_main_accounts_and_open_journals_of_dynamics_365(run: Closed) -> None:
    kept = "select account, type, category from canonical.accounts where source_file like '%MainAccounts%' order by 1"
    assert run.rows(kept)[-1] == ("8000", "profitandloss", "")
    assert "unknown_word" in run.codes("warn")
    assert run.rows("select journal, voucher, status, account, amount from canonical.unposted_journals") == [
        ("B1", "X1", "draft", "1510", -25)
    ]


ADS_CHART = b"GL_Account_Number|GL_Account_Name|Account_Type\n1510|Debtors|Assets\n"


@books(handed({"Trial_Balance_20260930.txt": data(TRIAL_BALANCE), "Chart.txt": ADS_CHART}))
def test_a_trial_balance_and_a_chart_of_the_audit_data_standard(run: Closed) -> None:
    assert run.rows("select account, date, amount, dims from canonical.balances order by 1") == [
        ("1510", date(2026, 9, 30), 120, "business_unit=N"),
        ("3010", date(2026, 9, 30), -120, "business_unit=N"),
    ]
    assert run.rows("select row, value, reason from load.rejects") == [(4, "2026 13", "not_a_date")]


PLACEHOLDERS = """
Journal_ID,Journal_ID_Line_Number,GL_Account_Number,Amount,Amount_Credit_Debit_Indicator,Effective_Date,Document_Date,Period
1,1,1510,5,S,19000101,20260905,9
1,2,3010,5,H,19000101,20260905,9
2,1,1510,6,S,20261231,20260914,9
2,2,3010,6,H,19000101,20260814,9
"""


@books(handed({"GL_Detail_20260901_20260930.csv": data(PLACEHOLDERS)}))
def test_a_date_that_says_nothing_gives_way_to_the_next(run: Closed) -> None:
    assert run.rows("select entry_no, amount, posting_date from canonical.gl_entries order by 1") == [
        ("1-1", 5, date(2026, 9, 5)),
        ("1-2", -5, date(2026, 9, 5)),
        ("2-1", 6, date(2026, 9, 14)),
        ("2-2", -6, date(2026, 8, 14)),
    ]
    assert "placeholder_dates" in dict(run.rows(MARKS))
    assert "dates_outside_period" in run.codes("warn")


ACDOCA = """
RLDNR,RBUKRS,GJAHR,BELNR,DOCLN,BUDAT,RACCT,HSL,RWCUR,WSL,KUNNR,SGTXT
0L,1000,2026,100,000001,20260905,1510,10.00,USD,11.00,K1,Sold
0L,1000,2026,100,000002,20260905,3010,-10.00,USD,-11.00,,Sold
2L,1000,2026,100,000001,20260905,1510,10.00,USD,11.00,K1,Sold
"""


@books(handed({"acdoca.csv": data(ACDOCA)}, 'code = "1000"'))
def test_the_universal_journal_of_sap_counts_its_leading_ledger(run: Closed) -> None:
    assert run.rows("select entry_no, voucher, account, amount, layer, party from canonical.gl_entries order by 1") == [
        ("0L-2026-100-000001", "2026-100", "1510", 10, "current", "K1"),
        ("0L-2026-100-000002", "2026-100", "3010", -10, "current", ""),
        ("2L-2026-100-000001", "2026-100", "1510", 10, "2L", "K1"),
    ]


def test_the_real_export_of_the_audit_data_standard_needs_no_mapping(shared: Path, tmp_path: Path) -> None:
    file = shared / "real" / "ads" / "GL_Detail_P01-P06.csv"
    if not file.is_file():
        pytest.skip(f"{file.name} is not here")
    manifest = (file.parent / "MANIFEST.md").read_text(encoding="utf-8")
    stated = re.search(r"journals (\d+), debit ([\d.]+), credit ([\d.]+).*accounts (\d+)", manifest)
    assert stated, "the manifest states its controls"
    folder = write(tmp_path, {"jan-jun.csv": file.read_bytes()}, period="2007-07")
    toml = (folder / "close.toml").read_text(encoding="utf-8").replace('"EUR"', '"USD"')
    (folder / "close.toml").write_text(toml, encoding="utf-8")
    run = Closed(check(folder, pdf=False))
    assert run.rows("select rows_read, rows_loaded from load.files where table_name = 'gl_entries'") == [(12276, 12276)]
    assert run.rows("select debit, credit from load.totals") == [(Decimal(stated[2]), Decimal(stated[3]))]
    counted = "select count(distinct voucher), count(distinct account), sum(amount) from canonical.gl_entries"
    assert run.rows(counted) == [(int(stated[1]), int(stated[4]), 0)]
    assert run.rows("select state, count from readiness.checks where check_name = 'unbalanced_vouchers'") == [
        ("pass", 0)
    ]


@pytest.mark.parametrize(
    ("mapped", "remedy"),
    [
        ('voucher = { display = "X" }', "only account can be taken apart"),
        ('account = { display = "X", dimensions = ["Cost Center"] }', "name the dimensions in the order"),
        ('account = { display = "X", dimensions = ["a", "a"] }', "name each one once"),
        ('account = { display = "X", delimiter = "" }', "write the sign between the segments"),
        ('account = { display = "X", credit = "Y" }', "write { display, dimensions, delimiter }"),
        ("account = { display = 0 }", "display: write a heading or a position"),
    ],
)
def test_a_mapping_that_takes_an_account_apart_is_checked(tmp_path: Path, mapped: str, remedy: str) -> None:
    with pytest.raises(Unusable, match=re.escape(remedy)):
        loaded(write(tmp_path, {}, company=f"[company.columns.gl_entries]\n{mapped}\n"))


def test_headings_of_two_exports_are_refused_with_both_names(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"customer transactions .*and .*vendor transactions"):
        loaded(write(tmp_path, {"trans.csv": data(TWO_AT_ONCE)}))
    with pytest.raises(Alike):
        presets.recognise(TWO_AT_ONCE.split()[0].split(","))


@books(handed({"bank.csv": b"Date;Text;Amount;Balance\n2026-09-01;x;1;1\n"}))
def test_headings_of_no_export_stay_unread(run: Closed) -> None:
    assert presets.recognise(["Date", "Text", "Amount", "Balance"]) is None
    assert [file.partition("/")[2] for (file,) in run.rows("select file from load.unread")] == ["bank.csv"]


# The data themselves.


def specs() -> list[tuple[shelf.Export, str, Any]]:
    return [(export, target, spec) for export in shelf.exports() for target, spec in export.columns.items()]


@pytest.mark.parametrize("export", shelf.exports(), ids=lambda export: f"{export.erp} {export.name}")
def test_an_export_feeds_columns_there_are_and_all_that_must_be(export: shelf.Export) -> None:
    table = TABLES[export.table]
    beside = {"company"} | ({"posting_group"} if export.attributes else set())
    assert {name for name in export.columns if table.column(name) is None} <= beside
    fed = set(export.columns) | ({"rate", "units"} if export.quotation else set())
    optional = {"rate_type"} if table.name == "exchange_rates" else set()
    assert set(table.required) - fed <= optional
    assert {name for choice in export.needs for name in choice} <= export.headings


def test_a_word_means_one_thing_and_is_one_of_ours() -> None:
    for export, target, spec in specs():
        for one in spec if isinstance(spec, list) else [spec]:
            if isinstance(one, dict) and "words" in one:
                meant = set(export.words[one["words"]].values())
                allowed = set(WORDS.get((export.table, target), meant))
                assert meant <= allowed, (export.name, target)


def test_no_word_of_a_language_contradicts_another() -> None:
    for path in shelf.HERE.glob("*.toml"):
        tongues = [path, *sorted(path.with_suffix("").glob("*.toml"))]
        lists = [(name, ours, shelf.bare(word)) for tongue in tongues
                 for name, meanings in tomllib.loads(tongue.read_text(encoding="utf-8")).get("words", {}).items()
                 for ours, words in meanings.items() for word in words]  # fmt: skip
        meanings: dict[tuple[str, str], set[str]] = {}
        for name, ours, word in lists:
            meanings.setdefault((name, word), set()).add(ours)
        assert {key: said for key, said in meanings.items() if len(said) > 1} == {}


def test_a_heading_of_a_language_is_one_field_of_an_export() -> None:
    for export in shelf.exports():
        for language, captions in export.captions.items():
            used = {name: captions.get(name, ()) for name in export.headings}
            said = [caption for names in used.values() for caption in set(names)]
            assert len(said) == len(set(said)), (export.name, language)


def test_languages_speak_of_fields_there_are() -> None:
    for path in shelf.HERE.glob("*/*.toml"):
        known = {name for export in shelf.exports() for name in export.headings}
        assert set(tomllib.loads(path.read_text(encoding="utf-8"))["headings"]) <= known, path.name


@given(st.text("aZ0 .-_()'/&°åäöÅÄÖæøÆØéèêçÉÜßüë", max_size=12))
def test_a_word_is_folded_alike_in_a_file_and_in_a_preset(word: str) -> None:
    assert duckdb.execute(f"select {folded('$word')}", {"word": word}).fetchall() == [(shelf.bare(word),)]


def test_exports_are_known_whatever_signs_their_headings_carry() -> None:
    names = ["Entry No_", "Posting Date", "G_L Account No_", "Amount", "Transaction No_"]
    assert [shelf.fold(name) for name in ("Entry No.", "EntryNo-1", "entry_no", "ENTRYNO")] == ["entryno"] * 4
    found = presets.recognise(names)
    assert found is not None
    assert (found.table, found.label) == ("gl_entries", "Business Central G/L entries (en)")
