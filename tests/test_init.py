"""Starting a close folder: what the exports say becomes a close.toml that closes them untouched."""

from __future__ import annotations

import gzip
import io
import shutil
import tomllib
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

import tieout
from fec_files import FILES
from folder import CHART, Closed, closed, csv, loaded
from tieout.cli import run as command
from tieout.errors import Unusable
from tieout.start import words
from workbooks import workbook

if TYPE_CHECKING:
    from pathlib import Path

SIE = """#FLAGGA 0
#PROGRAM "Prov" 1.0
#FORMAT PC8
#GEN 20260930
#SIETYP 4
#ORGNR 556000-0000
#FNAMN "Provbolaget AB"
#RAR 0 20260101 20261231
#KONTO 1930 "Bank"
#KONTO 2091 "Balanserad vinst"
#KONTO 2099 "Resultat"
#KONTO 3010 "Sales"
#IB 0 1930 500.00
#IB 0 2091 -500.00
#VER A 1 20260915 "Sale"
{
#TRANS 1930 {} 100.00
#TRANS 3010 {} -100.00
}
"""
MAPPED = """Bokf.datum;Kontonr;Debet;Kredit;Ver.nr;Text
2026-09-10;1930;1250,50;;7;Sale
2026-09-10;3010;;1250,50;7;Sale
"""
SHARED_ENTRIES = """
company  entry_no  voucher  posting_date  account  amount
1000     1         V1       2026-09-10    1930     100.00
1000     2         V1       2026-09-10    3010     -100.00
2000     3         V1       2026-08-10    1930     40.00
2000     4         V1       2026-08-10    3010     -40.00
"""


def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "close.toml").read_text(encoding="utf-8"))


def test_a_national_ledger_says_everything_itself(tmp_path: Path) -> None:
    (tmp_path / "export.se").write_bytes(SIE.encode("cp437"))
    start = tieout.init(tmp_path / "close", [tmp_path / "export.se"])
    assert start.companies == (("SE01", "Provbolaget AB", "SEK"),)
    told = settings(start.folder)
    assert (told["close"]["period"], told["close"]["currency"], told["close"]["language"]) == ("2026-09", "SEK", "sv")
    [company] = told["company"]
    assert company["posting"] == {"retained_earnings": "2091", "result_profit": "2099", "result_loss": "2099"}
    assert company["fiscal_year_start"] == "01-01"
    run = tieout.close(start.folder, pdf=False)
    assert (run.blocking, run.summary[0].result) == (0, 100)


def test_two_years_of_one_company_are_one_company(tmp_path: Path) -> None:
    (tmp_path / "a.se").write_bytes(SIE.encode("cp437"))
    last = SIE.replace("2026", "2025").replace("#IB 0 1930 500.00\n#IB 0 2091 -500.00\n", "")
    (tmp_path / "b.se").write_bytes(last.encode("cp437"))
    start = tieout.init(tmp_path)
    assert [company["extracts"] for company in settings(tmp_path)["company"]] == [["a.se", "b.se"]]
    assert start.period == "2026-09"


def test_french_years_are_of_one_company_by_the_number_their_names_begin_with(tmp_path: Path) -> None:
    for day, text in FILES["years"].items():
        (tmp_path / f"552100554FEC{day}.txt").write_bytes(text)
    (tmp_path / "732829320FEC20261231.txt").write_bytes(FILES["clean"]["20261231"])
    assert len(tieout.init(tmp_path).companies) == 2
    extracts = [one["extracts"] for one in settings(tmp_path)["company"]]
    assert extracts == [["552100554FEC20251231.txt", "552100554FEC20261231.txt"], "732829320FEC20261231.txt"]


def test_tables_in_our_own_words_need_no_mapping(tmp_path: Path) -> None:
    folder = tmp_path / "us"
    folder.mkdir()
    (folder / "accounts.csv").write_text(csv(CHART))
    (folder / "gl_entries.csv").write_text(csv("\n".join(row[8:].strip() for row in SHARED_ENTRIES.splitlines()[:4])))
    start = tieout.init(tmp_path)
    assert start.companies == (("C01", "", "EUR"),)
    assert any("accounting currency" in note for note in start.notes)
    assert loaded(tmp_path, "readiness", "ledger", "statements").run.blocking == 0


def test_a_table_nobody_knows_is_mapped_by_its_words(tmp_path: Path) -> None:
    (tmp_path / "huvudbok.csv").write_text(MAPPED, encoding="utf-8")
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    tieout.init(tmp_path)
    mapping = settings(tmp_path)["company"][0]["columns"]["gl_entries"]
    assert mapping["amount"] == {"debit": "Debet", "credit": "Kredit"}
    assert (mapping["posting_date"], mapping["account"], mapping["voucher"]) == ("Bokf.datum", "Kontonr", "Ver.nr")
    assert [str(row.result) for row in loaded(tmp_path, "ledger", "statements").run.summary] == ["1250.5000"]


def test_a_company_column_with_several_codes_makes_several_companies(tmp_path: Path) -> None:
    (tmp_path / "gl_entries.csv").write_text(csv(SHARED_ENTRIES))
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    start = tieout.init(tmp_path)
    assert [(one[0], one[2]) for one in start.companies] == [("1000", "EUR"), ("2000", "EUR")]
    assert settings(tmp_path)["close"]["extracts"] == ["gl_entries.csv", "accounts.csv"]
    assert [row.result for row in loaded(tmp_path, "ledger", "statements").run.summary] == [100, 40]


def test_a_date_with_two_readings_is_decided_and_said(tmp_path: Path) -> None:
    entries = "Datum;Konto;Belopp;Ver\n03/09/2026;1930;5,00;1\n03/09/2026;3010;-5,00;1\n"
    (tmp_path / "ledger.csv").write_text(entries)
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    start = tieout.init(tmp_path)
    assert start.period == "2026-09"  # the day first where nobody pays in dollars
    assert any("date is assumed" in note for note in start.notes)


LEDGER = "Datum;Konto;Belopp;Vernr\n2026-09-30;1930;10,00;1\n2026-09-30;3010;-10,00;1\n"
OWN = "entry_no,voucher,posting_date,account,amount\n1,1,2026-09-30,1930,10.00\n2,1,2026-09-30,3010,-10.00\n"


def zipped(name: str, content: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(name, content)
    return packed.getvalue()


def columns() -> bytes:
    data = {"Datum": ["2026-09-30", "2026-09-30"], "Konto": [1930, 3010], "Belopp": ["10", "-10"]}
    packed = io.BytesIO()
    pl.DataFrame(data).write_parquet(packed)
    return packed.getvalue()


DAY = date(2026, 9, 30)
WRITTEN = {  # one ledger as exports come: by name of the file
    "wide.csv": LEDGER.encode("utf-16"),
    "tabs.txt": LEDGER.replace(";", "\t").replace("\n", "\r\n").encode("utf-16"),
    "packed.csv.gz": gzip.compress(LEDGER.encode()),
    "package.zip": zipped("huvudbok.csv", LEDGER),
    "own.zip": zipped("gl_entries.csv", OWN),
    "huvudbok.xlsx": workbook(
        {"Ledger": [["General ledger"], ["Datum", "Konto", "Belopp"], [DAY, 1930, 10], [DAY, 3010, -10]]}
    ),
    "huvudbok.parquet": columns(),
    "Büro (2026) [neu].csv": LEDGER.encode("cp1252"),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_a_ledger_is_found_however_it_is_packed_and_written(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(WRITTEN[name])
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    start = tieout.init(tmp_path)
    assert start.period == "2026-09"
    assert not any("left out" in note for note in start.notes)
    assert [row.result for row in loaded(tmp_path, "ledger", "statements").run.summary] == [10]


def test_months_in_files_of_their_own_are_one_ledger(tmp_path: Path) -> None:
    for month in ("08", "09"):
        (tmp_path / f"2026-{month}.csv").write_text(LEDGER.replace("-09-", f"-{month}-"))
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    tieout.init(tmp_path)
    assert settings(tmp_path)["company"][0]["columns"]["gl_entries"]["file"] == "2026-*.csv"
    assert [row.result for row in loaded(tmp_path, "ledger", "statements").run.summary] == [20]


@pytest.mark.parametrize("other", ["gl_entries.csv", "a.csv", "export.se"])
def test_one_ledger_in_two_forms_counts_once(tmp_path: Path, other: str) -> None:
    content = {"gl_entries.csv": OWN, "a.csv": OWN.replace("posting_date", "Bokf.datum"), "export.se": SIE}[other]
    (tmp_path / other).write_bytes(content.encode("cp437"))
    (tmp_path / "huvudbok.csv").write_text(LEDGER)
    start = tieout.init(tmp_path)
    assert any(f"huvudbok.csv is left out: {other} is the ledger already" in note for note in start.notes)
    assert "huvudbok.csv" not in settings(tmp_path)["company"][0]["extracts"]


def test_a_chart_beside_the_folder_of_an_export_is_the_chart_of_all(tmp_path: Path) -> None:
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    (tmp_path / "se01").mkdir()
    (tmp_path / "se01" / "huvudbok.csv").write_text(LEDGER)
    assert [one[0] for one in tieout.init(tmp_path).companies] == ["C01"]
    assert settings(tmp_path)["close"]["accounts"] == "accounts.csv"
    assert loaded(tmp_path, "readiness", "ledger", "statements").run.blocking == 0


@pytest.mark.parametrize(
    ("headings", "amount", "currency"),
    [
        ("Datum;Konto;Ver;Belopp i valuta;Valuta;Belopp i SEK", "Belopp i SEK", "Belopp i valuta"),
        ("Date;Account;Voucher;Foreign amount;Currency;Local amount;Amount", "Amount", "Foreign amount"),
        ("Datum;Konto;Beleg;Währungsbetrag;Währung;Betrag (Hauswährung)", "Betrag (Hauswährung)", "Währungsbetrag"),
    ],
)
def test_an_amount_of_another_currency_is_not_that_of_the_books(headings: str, amount: str, currency: str) -> None:
    found = words.matched(headings.split(";"))
    assert (found["amount"], found["amount_currency"]) == (amount, currency)
    assert {"posting_date", "account", "voucher", "currency"} <= found.keys()


def test_a_short_word_begins_no_heading() -> None:
    found = words.matched(["Date", "Account", "Amount", "Dr/Cr", "Created by", "Version"])
    assert found == {"posting_date": "Date", "account": "Account", "amount": "Amount"}


def test_companies_whose_names_begin_alike_or_are_of_another_script_have_ids(tmp_path: Path) -> None:
    names = ["Müller Norge AS", "Müller Norge ASA", "Север", "Юг", "C02"]
    rows = "".join(f"{name};2026-09-30;1930;1,00;1\n{name};2026-09-30;3010;-1,00;1\n" for name in names)
    (tmp_path / "ledger.csv").write_text("Company;Datum;Konto;Belopp;Vernr\n" + rows)
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    found = {code: one for one, code, _ in tieout.init(tmp_path).companies}
    latin = {"Müller Norge AS": "MULLERNORGEA", "Müller Norge ASA": "MULLERNORG1", "C02": "C02"}
    assert found == latin | {"Север": "C01", "Юг": "C03"}


def test_company_names_of_an_older_encoding_are_all_found(tmp_path: Path) -> None:
    rows = "".join(f"{name};2026-09-30;1930;1,00;1\n{name};2026-09-30;3010;-1,00;1\n" for name in ("Kök", "Öl"))
    (tmp_path / "ledger.csv").write_bytes(f"Bolag;Datum;Konto;Belopp;Vernr\n{rows}".encode("cp1252"))
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    assert [one[:2] for one in tieout.init(tmp_path).companies] == [("KOK", "Kök"), ("OL", "Öl")]


@pytest.mark.parametrize("form", ["ledger.csv", "ledger.xlsx"])
def test_the_only_name_in_the_company_column_is_the_company(tmp_path: Path, form: str) -> None:
    """Without its code every row would be another company's, and the close final with nothing in it."""
    rows = [["Bolag", "Datum", "Konto", "Belopp"], ["Nord AB", DAY, 1930, 10], ["Nord AB", DAY, 3010, -10]]
    text = "".join(";".join(map(str, row)) + "\n" for row in rows)
    (tmp_path / form).write_bytes(workbook({"Ledger": rows}) if form.endswith("xlsx") else text.encode())
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    tieout.init(tmp_path)
    assert [(one["id"], one["code"]) for one in settings(tmp_path)["company"]] == [("C01", "Nord AB")]
    assert [row.result for row in loaded(tmp_path, "ledger", "statements").run.summary] == [10]


def test_companies_and_sheets_that_are_left_out_are_named(tmp_path: Path) -> None:
    rows = [["Bolag", "Datum", "Konto", "Belopp"], ["A", DAY, 1930, 10], ["B", DAY, 3010, -10]]
    (tmp_path / "ledger.xlsx").write_bytes(workbook({"September": rows, "August": rows}))
    notes = tieout.init(tmp_path).notes
    assert "ledger.xlsx: sheets not read: August; one sheet is a table" in notes
    assert "C01: its files hold rows of A, B: write a [[company]] with that code for each" in notes


def test_what_cannot_be_read_is_said_at_the_start(tmp_path: Path) -> None:
    """No entry could be read: the period written is none anyone posted in, and the comment says why."""
    (tmp_path / "ledger.csv").write_text(LEDGER.replace("2026-09-30", "30. Mai 2026"))
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    notes = tieout.init(tmp_path).notes
    assert "ledger.csv: 2 of 2 rows cannot be read, the first is row 2: posting_date = '30. Mai 2026'" in notes
    assert any("no entry could be read: period 2000-01 stands for the month to close" in note for note in notes)


def test_a_ledger_without_vouchers_says_what_serves_for_them(tmp_path: Path) -> None:
    (tmp_path / "ledger.csv").write_text(LEDGER.replace("Vernr", "Ansvarig"))
    (tmp_path / "accounts.csv").write_text(csv(CHART))
    said = "ledger.csv: no heading says the voucher; the entries of a day are taken for one"
    assert said in tieout.init(tmp_path).notes


def test_what_is_no_export_is_named_and_a_second_start_is_refused(tmp_path: Path) -> None:
    (tmp_path / "export.se").write_bytes(SIE.encode("cp437"))
    (tmp_path / "cut.se").write_bytes(b"")
    (tmp_path / "people.csv").write_text("first;last\nA;B\n")
    start = tieout.init(tmp_path)
    assert any(note.startswith("people.csv is left out") for note in start.notes)
    with pytest.raises(Unusable, match="has been started"):
        tieout.init(tmp_path)
    with pytest.raises(Unusable, match="holds no export"):
        tieout.init(tmp_path / "nothing")
    assert not (tmp_path / "nothing" / "close.toml").exists()


def test_the_only_export_that_cannot_be_used_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "export.se").write_bytes(SIE.rpartition("}")[0].encode("cp437"))
    with pytest.raises(Unusable, match="the last voucher has no closing brace") as refused:
        tieout.init(tmp_path)
    assert refused.value.faults[0].place == "export.se"
    assert not (tmp_path / "close.toml").exists()


def test_the_command_says_what_it_found_and_the_next_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "export.se").write_bytes(SIE.encode("cp437"))
    assert command(["init", str(tmp_path)]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert printed[-1] == str(tmp_path / "close.toml")
    assert f"tieout close {tmp_path}" in printed[-2]
    assert command(["init", str(tmp_path)]) == 2


REAL = [  # one file of each exporter and format; the formats' own tests read them all
    "sie/SIE4 Exempelfil.SE",
    "sie/typ1.se",
    "sie/XE_SIE_2_20151125094903.SE",
    "sie/FAKT.SI",
    "fec/0000000001FEC20220831.txt",
    "sie5/Sample.sie",
    "xaf/Multivers_V32_2017.xml",
    "saft/ExampleFile SAF-T Financial_888888888_20180228235959.xml",
    "datev/valid_minimal_700.csv",
    "ads/GL_Detail_P01-P06.csv",
]


@pytest.fixture(scope="module")
def group(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """A close folder is started from each export; their companies, C1 and on, are closed as one group."""
    starts = [tieout.init(tmp_path_factory.mktemp("start"), [shared / "real" / file]) for file in REAL]
    place = tmp_path_factory.mktemp("group")
    text = f'[close]\nname = "All"\nperiod = "{max(start.period for start in starts)}"\ncurrency = "EUR"\n'
    for number, start in enumerate(starts, start=1):
        shutil.copytree(start.folder / "extracts", place / "extracts", dirs_exist_ok=True)
        written = start.config.read_text(encoding="utf-8").partition("[[company]]")
        text += "".join(written[1:]).replace(f'id = "{start.companies[0][0]}"', f'id = "C{number}"', 1)
    (place / "close.toml").write_text(text, encoding="utf-8")
    return closed(place)


@pytest.mark.parametrize("number", range(1, 1 + len(REAL)), ids=REAL)
def test_a_real_export_closes_untouched(group: Closed, number: int) -> None:
    assert [row.company for row in group.run.summary if row.company == f"C{number}"]
    assert group.rows(f"select count(*) > 0 from ledger.trial_balance where company = 'C{number}'") == [(True,)]
