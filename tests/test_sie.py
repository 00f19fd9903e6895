"""SIE 4 line by line: what each label becomes, and every way real programs stray from the standard."""

from __future__ import annotations

import gzip
import zlib
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sie_files import CHART, HEAD, balances, encoded, lines_before, taken, written
from tieout import findings
from tieout.pack.languages import Catalogue
from tieout.readers import sie
from tieout.readers.sie import dimensions, letters, lines
from together import Folder, Own, books

if TYPE_CHECKING:
    from pathlib import Path

    from together import Company

VOUCHER = """#VER A 1 20210105 "Kaffebröd" 20210110 ANNA
{
   #TRANS 1910 {} -195.00
   #TRANS 5010 {1 "10" 6 "P 1"} 195.00 20210228 "Hyra \\"extra\\"" 2 BO
}
"""
YEAR = """
#IB 0 1910 100.00
#IB 0 2099 -100.00
#UB 0 1910 150.00
#UB 0 2099 -100.00
#RES 0 3010 -80.00
#RES 0 5010 30.00
"""
MONTHS = """
#PSALDO 0 202101 1910 {} -30.00
#PSALDO 0 202101 5010 {} 30.00
#PSALDO 0 202103 1910 {} 80.00
#PSALDO 0 202103 3010 {} -80.00
"""
ENTRIES = """
#VER A 1 20210115 Hyra
{
#TRANS 1910 {} -30.00
#TRANS 5010 {} 30.00
}
#VER A 2 20210320 Kontant
{
#TRANS 1910 {} 80.00
#TRANS 3010 {} -80.00
}
"""
BEFORE = """
#UB -1 1910 100.00
#UB -1 2099 0.00
#RES -1 3010 -100.00
"""


FOLDERS = {"2021-12": Folder("2021-12", currency="SEK")}  # closed by all rooms, the months before up to the ledger
FOLDERS |= {month: Folder(month, currency="SEK", only=("readiness", "ledger")) for month in ("2021-02", "2021-03")}


def exporting(files: dict[str, str | bytes], period: str = "2021-12", settings: str = "") -> Company:
    """A company that exports these files, closed with the others of a month."""
    return FOLDERS[period].add(encoded(files), settings)


def exported(content: str, period: str = "2021-12") -> pytest.MarkDecorator:
    """Such a company of one file, whose close a test reads as `run`."""
    return books(exporting({"fil.se": content}, period))


# --- vouchers -------------------------------------------------------------------------------------------------------


def test_a_voucher_becomes_entries(tmp_path: Path) -> None:
    file = taken(tmp_path, written('#DIM 1 "Avdelning"\n#DIM 6 "Projekt"\n' + VOUCHER))
    first = lines_before() + 5
    assert file.rows("gl_entries", "row voucher journal posting_date account amount description dims") == [
        (first, "A-1", "A", "2021-01-05", "1910", "-195.00", "Kaffebröd", ""),
        (first + 1, "A-1", "A", "2021-02-28", "5010", "195.00", 'Hyra "extra"', "cost_centre=10|project=P 1"),
    ]
    assert file.rows("gl_entries", "document_date created_at created_by") == [
        ("2021-01-05", "2021-01-10", "ANNA"),
        ("2021-01-05", "2021-01-10", "BO"),
    ]
    assert file.marks() == {"sie_line_dates": "info"}


PACKED = '#VER A 1 20210105 "Te {2}" { #TRANS 1910 {} -19.50 #TRANS 5010 {1 "#1"} 19.50 20210105 "} och {" }'


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "packed", [PACKED, PACKED.replace(" #T", "\n#T"), PACKED.replace("{ #", "\n{ #"), PACKED[:-2] + "\n}"]
)
def test_braces_may_share_a_line_with_what_they_hold(tmp_path: Path, packed: str, end: str) -> None:
    """The standard wants them on lines of their own; a voucher on few lines lost its rows or seemed cut off."""
    body = packed + "\n" + VOUCHER.replace("A 1", "A 2")
    file = taken(tmp_path, written(body).replace("\n", end))
    assert file.rows("gl_entries", "voucher account amount dims")[:2] == [
        ("A-1", "1910", "-19.50", ""),
        ("A-1", "5010", "19.50", "cost_centre=#1"),
    ]
    assert len(file.rows("gl_entries", "voucher")) == 4
    assert (file.told.stops, file.marks()) == ([], {"sie_line_dates": "info"})


def test_customers_suppliers_and_invoices_are_known_by_their_reserved_dimensions(tmp_path: Path) -> None:
    body = "#VER A 1 20210105\n{\n#TRANS 1510 {8 30083 10 12} 5.00\n#TRANS 2440 {9 77} -5.00\n}\n"
    assert taken(tmp_path, written(body)).rows("gl_entries", "party document_no dims") == [
        ("30083", "12", "customer=30083|invoice=12"),
        ("77", "", "supplier=77"),
    ]


OBJECT_LISTS = {
    '{1 "10"\t20 "ABC 123"}': "bil_nr=ABC 123|cost_centre=10",
    "{21 A}": "avdelning_syd=A",
    "{20 a=b|c%}": "bil_nr=a%3Db%7Cc%25",
    "{33 X}": "dimension_33=X",
    '{ 1 "" 6 P1 }': "project=P1",
    "{1}": "",
    "{ }": "",
}


def test_dimensions_are_called_as_the_file_calls_them(tmp_path: Path) -> None:
    declared = '#DIM 20 "Bil nr"\n#UNDERDIM 21 "Avdelning Syd" 1\n#DIM 1 Resultatenhet\n'
    rows = "".join(f"#TRANS 1910 {objects} 1.00\n" for objects in OBJECT_LISTS)
    body = f"{declared}#VER A 1 20210105\n{{\n{rows}#TRANS 3010 {{}} -7.00\n}}\n"
    dims = [text for (text,) in taken(tmp_path, written(body)).rows("gl_entries", "dims")]
    assert dict(zip(OBJECT_LISTS, dims, strict=False)) == OBJECT_LISTS


def test_two_dimensions_of_one_name_stay_two() -> None:
    head = lines.fields(pl.DataFrame({"label": ["DIM", "DIM"], "line": ['#DIM 20 "Bil"', '#DIM 25 "bil!"']}))
    names = dimensions.names(head)
    assert (names["20"], names["25"]) == ("bil", "bil_25")


def test_struck_rows_never_count_and_added_rows_count_once(tmp_path: Path) -> None:
    body = """#VER A 1 20210105
{
#TRANS 1910 {} -100.00
#BTRANS 5010 {} 90.00
#RTRANS 5010 {} 100.00
#TRANS 5010 {} 100.00
}
#VER A 2 20210105
{
#TRANS 1910 {} -7.00
#RTRANS 5010 {} 7.00
}
"""
    file = taken(tmp_path, written(body))
    assert file.rows("gl_entries", "voucher account amount") == [
        ("A-1", "1910", "-100.00"),
        ("A-1", "5010", "100.00"),
        ("A-2", "1910", "-7.00"),
        ("A-2", "5010", "7.00"),
    ]
    assert file.marks() == {"sie_added_alone": "warn", "sie_changed_rows": "info"}
    assert file.mark("sie_changed_rows") == {"expected": "2", "actual": "1"}  # two added, one struck
    assert file.mark("sie_added_alone")["lines"] == 1


def test_an_import_file_leaves_numbers_to_the_ledger(tmp_path: Path) -> None:
    body = 'VER "" "" 20210105 Porto\n{\n#TRANS 1910 {} -5.00\n#TRANS 5010 {} 5.00\n}\n#VER B "" 20210106\n{\n}\n'
    file = taken(tmp_path, written("#" + body, head="#FLAGGA 0\n#SIETYP 4\n#FNAMN X\n"), "in.si")
    assert [row[0] for row in file.rows("gl_entries", "voucher")] == ["(in.si:10)", "(in.si:10)"]
    assert file.marks() == {"sie_number_missing": "info"}


NAMELESS = "".join(
    f'#VER B "" 202112{day:02}\n{{\n#TRANS 1910 {{}} 1\n#TRANS 3010 {{}} -1\n}}\n\n' for day in (5, 6, 7)
)


@exported(written(NAMELESS))
def test_a_voucher_known_by_its_line_is_no_gap_in_a_series(run: Own) -> None:
    assert run.codes() == []
    assert not {"number_gaps", "repeated_numbers"} & set(run.codes("warn"))


def test_a_series_left_out_without_quotes_is_seen(tmp_path: Path) -> None:
    body = '#VER  1 20210105 "Text" 20210106\n{\n#TRANS 1910 {} 0\n}\n'
    file = taken(tmp_path, written(body))
    assert file.rows("gl_entries", "voucher journal posting_date created_at") == [("1", "", "2021-01-05", "2021-01-06")]
    assert file.marks() == {"sie_series_missing": "warn"}


SERIES = "".join(
    f"#VER {series} {number} 202112{day}\n{{\n#TRANS 1910 {{}} 1\n#TRANS 3010 {{}} -1\n}}\n"
    for series, number, day in (("A", 1, "01"), ("L", 1, "20"), ("L", 2, "21"), ("L", 4, "22"))
)


@exported(written(SERIES))
def test_series_count_apart_however_small(run: Own) -> None:
    found = run.rows("select code, subject from findings.findings where code in ('number_gaps', 'repeated_numbers')")
    assert found == [("number_gaps", "L-3")]


def test_a_number_given_twice_on_one_day_is_told(tmp_path: Path) -> None:
    one = "#VER A 5 20210105\n{\n#TRANS 1910 {} 1\n#TRANS 3010 {} -1\n}\n"
    file = taken(tmp_path, written(one + one + one.replace("20210105", "20210106")))
    assert file.mark("sie_number_repeated") == {"source_row": lines_before() + 6, "lines": 1, "detail": "A 5"}


TWO_MONTHS = """#VER A 1 20210105 Periodisering
{
#TRANS 1910 {} -20.00 20210105
#TRANS 5010 {} 20.00 20210105
#TRANS 1910 {} -10.00 20210201
#TRANS 5010 {} 10.00 20210201
}
"""


@exported(written(TWO_MONTHS), "2021-02")
def test_one_voucher_with_rows_of_two_months_is_no_number_used_twice(run: Own) -> None:
    assert balances(run) == {"1910": Decimal(-30), "5010": Decimal(30)}
    assert "repeated_numbers" not in run.codes("warn")


WRITTEN = [  # a row, its day and text
    ('#TRANS 1910 {} 1.00 "" "egen text"', "2021-01-05", "egen text"),
    ('#TRANS 1910 {} 1.00 "egen text"', "2021-01-05", "egen text"),  # the date left out without quotes
    ('#TRANS 1910 {} 1.00 2021X0105 "egen"', "2021-01-05", "egen"),
    ("#TRANS 1910 {} 1.00 2021-01-06", "2021-01-06", "Ver"),
    ("#TRANS 1910 {} 1.00", "2021-01-05", "Ver"),
    ('\t#TRANS\t"1910"\t{}\t1.00', "2021-01-05", "Ver"),
    ("#TRANS 1910 1.00", "2021-01-05", "Ver"),  # the braces left out
    ('#trans 1910 {} 1.00 20210105 "x" 12.000000 "" extra "fält"', "2021-01-05", "x"),
]


def test_the_fields_of_a_row(tmp_path: Path) -> None:
    body = "".join(f"#VER A {number} 20210105 Ver\n{{\n{row}\n}}\n" for number, (row, *_) in enumerate(WRITTEN, 1))
    file = taken(tmp_path, written(body))
    fields = "voucher account amount posting_date description"
    assert file.rows("gl_entries", fields) == [
        (f"A-{number}", "1910", "1.00", date, text) for number, (_, date, text) in enumerate(WRITTEN, 1)
    ]
    third, fourth = (lines_before() + 4 * place + 3 for place in (2, 3))  # of four lines each
    assert file.marks().keys() == {"sie_line_date_unreadable", "sie_line_dates"}
    assert file.mark("sie_line_date_unreadable")["source_row"] == third
    assert (file.mark("sie_line_dates")["source_row"], file.mark("sie_line_dates")["lines"]) == (fourth, 1)


UNREADABLE = {
    '#TRANS 1910 {1 "10" 1.00': ("amount", "not_an_amount"),  # a brace that never closes
    "#TRANS 1910 1 10 1.00": ("amount", "not_an_amount"),  # objects without braces
    "#TRANS 1910 {} tio": ("amount", "not_an_amount"),
    "#TRANS 1910 {} 1.00001": ("amount", "too_many_decimals"),
    "#TRANS 1910 {} " + "9" * 34: ("amount", "too_large"),
    "#TRANS 2440 {} " + "9" * 34: ("amount", "too_large"),
    "#TRANS 1910 {}": ("amount", "blank"),
    "#TRANS": ("account", "blank"),
}


ROWS = "".join(f"{line}\n" for line in UNREADABLE)
SPOILED = f"#VER A 1 20211205\n{{\n{ROWS}#TRANS 1910 {{}} 1 000.00\n#TRANS 3010 {{}} -1000.00\n}}\n"


@exported(written("#TRANS 1910 {} 1.00\n" + SPOILED))
def test_a_row_that_cannot_be_read_is_rejected_by_name(run: Own) -> None:
    first = lines_before() + 1
    assert run.rows("select row, column_name, reason from load.rejects order by row") == [
        (first, "posting_date", "blank"),  # it stands before any voucher
        *((first + 3 + place, *why) for place, why in enumerate(UNREADABLE.values())),
    ]
    # a group of thousands parts the amount: 1 is read, and the voucher says so
    assert run.rows("select amount from readiness.unbalanced_vouchers") == [(Decimal(-999),)]


def test_an_entry_outside_the_year_of_the_file_is_told(tmp_path: Path) -> None:
    body = VOUCHER.replace("20210105", "20200105")
    file = taken(tmp_path, written(body))
    assert file.mark("sie_outside_year") == {
        "source_row": lines_before() + 3, "lines": 1, "expected": "2021-01-01", "detail": "2021-12-31",
    }  # fmt: skip


def test_blocks_are_cut_between_vouchers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = "".join(VOUCHER.replace("A 1 ", f"A {number} ") for number in range(1, 25))
    whole = taken(tmp_path / "whole", written(body)).frame("gl_entries")
    monkeypatch.setattr(lines, "BLOCK", 300)
    parts = taken(tmp_path / "parts", written(body)).frame("gl_entries")
    assert parts.equals(whole)
    assert whole.height == 48


# --- letters, quotes, lines -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "detected"),
    [("cp437", "cp437"), ("cp1252", "cp1252"), ("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("utf-16", "utf-16")],
)
def test_letters_are_read_as_they_are_written(tmp_path: Path, encoding: str, detected: str) -> None:
    file = taken(tmp_path, written(VOUCHER).encode(encoding))
    assert ("2440", "Leverantörsskulder") in file.rows("accounts", "account name")
    assert file.told.detected.split(";")[0] == detected
    declared = {} if encoding == "cp437" else {"expected": "PC8", "actual": detected}
    assert (file.mark("sie_encoding") if declared else {}) == declared


def test_plain_ascii_is_plain_in_every_code_page(tmp_path: Path) -> None:
    file = taken(tmp_path, written("", chart="#KONTO 1910 Kassa\n"))
    assert file.told.detected.startswith("ascii")
    assert file.marks() == {}


def test_the_configured_encoding_wins(tmp_path: Path) -> None:
    file = taken(tmp_path, written("").encode("utf-8"), encoding="cp437")
    assert ("2440", "Leverant├╢rsskulder") in file.rows("accounts", "account name")


@given(st.text(alphabet="åäöÅÄÖabc ", min_size=1, max_size=30).filter(lambda name: set(name) & set(letters.SWEDISH)))
def test_swedish_text_is_told_apart_by_its_letters(name: str) -> None:
    assert [letters.page([name.encode(encoding)]) for encoding in (letters.DOS, letters.WINDOWS)] == [
        letters.DOS,
        letters.WINDOWS,
    ]


NAMES = {
    '"Kassa och bank"': "Kassa och bank",
    '"Div \\"om- och tillkostnader\\""': 'Div "om- och tillkostnader"',
    '"F"rs.omv, skattskyldighet"': 'F"rs.omv, skattskyldighet',  # a quote nobody escaped
    '"aldrig stängd': "aldrig stängd",
    "Kassa extra fält": "Kassa",
    '""': "",
    "": "",
    "C:\\bok": "C:\\bok",
}


def test_quotes(tmp_path: Path) -> None:
    """And none takes the line after it along."""
    chart = "".join(f"#KONTO {account} {name}\n" for account, name in enumerate((*NAMES, "efter"), 1930))
    named = taken(tmp_path, written("", chart=chart)).rows("accounts", "account name")
    assert named == [(str(account), name) for account, name in enumerate((*NAMES.values(), "efter"), 1930)]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\r\r\n", "\n"])
def test_rows_are_numbered_by_line_whatever_ends_one(tmp_path: Path, end: str) -> None:
    body = written("\n\n" + VOUCHER).replace("\n", "\n")
    file = taken(tmp_path, body.replace("\n", end) + "\x1a")
    assert [row[0] for row in file.rows("gl_entries", "row")] == [lines_before() + 3, lines_before() + 4]
    assert "sie_stray_lines" not in file.marks()


def test_a_blank_line_counts(tmp_path: Path) -> None:
    file = taken(tmp_path, HEAD.format(type=4) + "\n\n\n" + CHART)
    assert file.rows("accounts", "row account")[0] == (13, "1510")


def test_lines_without_a_known_label_are_told_not_read(tmp_path: Path) -> None:
    file = taken(tmp_path, written('#ALLMÄNT 1\n#MOMSKOD 1910 "x"\nsvansen av en text"\n' + VOUCHER))
    assert file.mark("sie_unknown_labels") == {
        "source_row": lines_before() + 1, "lines": 2, "detail": "ALLMÄNT, MOMSKOD",
    }  # fmt: skip
    assert file.mark("sie_stray_lines") == {"source_row": lines_before() + 3, "lines": 1}


def test_a_decimal_comma_is_read(tmp_path: Path) -> None:
    file = taken(tmp_path, written(YEAR.replace(".00", ",00") + ENTRIES.replace(".00", ",00")))
    assert file.rows("gl_entries", "amount")[0] == ("-30.00",)
    assert file.rows("opening_balances", "amount") == [("100.00",), ("-100.00",)]
    assert file.marks() == {}


@pytest.mark.parametrize(
    ("start", "known"),
    [
        (b"#FLAGGA 0\r\n#PROGRAM X 1\r\n", True),
        (b"\xef\xbb\xbf#FLAGGA 0\n", True),
        (b"\r\n  #flagga 1\r\n", True),
        ("#FLAGGA 0\n#SIETYP 4\n".encode("utf-16"), True),
        (b"X#FLAGGA 0\n#PROGRAM X\n#FORMAT PC8\n#GEN 20210101\n", True),  # a first byte that broke
        (b"#FNAMN X\n#ORGNR 1\n", False),
        (b"JournalCode\tJournalLib\tEcritureNum\n", False),
        (b"# FLAGGA\naccount,name\n", False),
        (b"", False),
    ],
)
def test_a_file_is_known_by_its_labels(start: bytes, known: bool) -> None:
    assert sie.recognises(start) is known


@books(exporting({"fil.se.gz": gzip.compress(written(YEAR + ENTRIES).encode("cp437"))}))
def test_a_packed_file_is_read_too(run: Own) -> None:
    assert run.codes() == []
    assert balances(run)["1910"] == Decimal(150)


# --- the chart ------------------------------------------------------------------------------------------------------


#  account, letter, type, control
TYPES = [
    ("1510", "", "asset", "ar"),
    ("1519", "", "asset", ""),
    ("1930", "T", "asset", "bank"),
    ("2440", "S", "liability", "ap"),
    ("2081", "S", "equity", ""),
    ("2099", "", "equity", ""),
    ("2350", "", "liability", ""),
    ("2641", "T", "asset", ""),
    ("3010", "I", "revenue", ""),
    ("4010", "", "expense", ""),
    ("7760", "I", "revenue", ""),
    ("8310", "", "revenue", ""),
    ("8270", "", "expense", ""),
    ("8410", "", "expense", ""),
    ("8999", "K", "expense", ""),
    ("19301", "", "asset", ""),
    ("X1", "", "", ""),
    ("0100", "", "", ""),
]


def test_the_type_of_an_account(tmp_path: Path) -> None:
    declared = (
        f"#KONTO {account} Namn\n" + (f"#KTYP {account} {letter}\n" if letter else "") + f"#SRU {account} 7281\n"
        for account, letter, *_ in TYPES
    )
    file = taken(tmp_path, written("".join(declared), chart=""))
    assert file.rows("accounts", "account name type control") == [
        (account, "Namn", kind, control) for account, _, kind, control in TYPES
    ]


def test_a_chart_that_is_not_bas_tells_no_subledgers(tmp_path: Path) -> None:
    head = HEAD.replace("#KPTYP BAS2021", "#KPTYP EGEN")
    assert {row[0] for row in taken(tmp_path, written("", head=head)).rows("accounts", "control")} == {""}


def test_accounts_nobody_declared_are_typed_by_their_class_and_told(tmp_path: Path) -> None:
    body = "#VER A 1 20211205\n{\n#TRANS 1930 {} 1.00\n#TRANS 3041 {} -1.00\n#TRANS XX {} 0\n}\n"
    file = taken(tmp_path, written(body))
    assert file.rows("accounts", "account name type")[-2:] == [("1930", "", "asset"), ("3041", "", "revenue")]
    assert file.mark("sie_accounts_undeclared") == {
        "source_row": lines_before() + 3, "lines": 2, "detail": "1930, 3041",
    }  # fmt: skip


def test_accounts_that_are_no_numbers_or_contradict_their_class_are_told(tmp_path: Path) -> None:
    file = taken(tmp_path, written("#KONTO 19AF Mark\n#KTYP 3010 T\n"))
    assert file.mark("sie_account_not_numeric")["detail"] == "19AF"
    assert file.mark("sie_type_against_class") == {"source_row": 14, "lines": 1, "detail": "3010"}


# --- the head -------------------------------------------------------------------------------------------------------


def test_the_head_tells_whose_file_it_is(tmp_path: Path) -> None:
    facts = taken(tmp_path, written("#ORGNR 556677-8899\n#VALUTA EUR\n#OMFATTN 20210930\n")).told.facts
    assert facts == {
        "company_name": "Exempel AB", "organisation": "556677-8899", "chart": "BAS2021", "type": "4",
        "declared": "PC8", "currency": "EUR", "program": "Prog", "version": "1.0", "created": "2022-01-15",
        "year_start.0": "2021-01-01", "year_end.0": "2021-12-31", "year_start.-1": "2020-01-01",
        "year_end.-1": "2020-12-31", "cut_off": "2021-09-30",
    }  # fmt: skip


def test_what_the_head_leaves_out_or_spoils(tmp_path: Path) -> None:
    head = "#FLAGGA 0\n#SIETYP 4\n#RAR 0 20211231 20210101\n#RAR -1 00010101 20211231\n#OMFATTN 19700101\n#GEN\n"
    assert taken(tmp_path, head + VOUCHER).told.facts == {"type": "4", "currency": "SEK"}


# --- balances -------------------------------------------------------------------------------------------------------


def test_vouchers_are_proved_by_the_balances(tmp_path: Path) -> None:
    """Type 4: #IB opens the year, #UB and #RES are what opening and vouchers must come to.

    account   #IB      vouchers      #UB / #RES
    1910      100.00   -30 + 80         150.00
    2099     -100.00                   -100.00
    3010                   -80          -80.00
    5010                   +30           30.00
    """
    file = taken(tmp_path, written(YEAR + ENTRIES))
    assert file.rows("opening_balances", "account amount") == [("1910", "100.00"), ("2099", "-100.00")]
    assert file.rows("stated_balances", "kind account date amount") == [
        ("opening", "1910", "2021-01-01", "100.00"),
        ("opening", "2099", "2021-01-01", "-100.00"),
        ("closing", "1910", "2021-12-31", "150.00"),
        ("closing", "2099", "2021-12-31", "-100.00"),
        ("closing", "3010", "2021-12-31", "-80.00"),
        ("closing", "5010", "2021-12-31", "30.00"),
    ]
    assert file.rows("balances", "account") == []
    assert file.marks() == {}


def test_without_vouchers_the_balances_are_the_year(tmp_path: Path) -> None:
    file = taken(tmp_path, written(YEAR, kind=1))
    assert file.rows("balances", "row account date amount") == [
        (lines_before() + 3, "1910", "2021-12-31", "150.00"),
        (lines_before() + 4, "2099", "2021-12-31", "-100.00"),
        (lines_before() + 5, "3010", "2021-12-31", "-80.00"),
        (lines_before() + 6, "5010", "2021-12-31", "30.00"),
    ]
    assert file.rows("opening_balances", "account amount") == [("1910", "100.00"), ("2099", "-100.00")]
    assert file.rows("stated_balances", "kind") == []


def test_months_are_what_each_account_held_at_their_end(tmp_path: Path) -> None:
    """Type 2: opening plus movements; of an unfinished year up to #OMFATTN."""
    body = YEAR + MONTHS
    file = taken(tmp_path, written("#OMFATTN 20210415\n" + body, kind=2))
    held = [
        (date, account, Decimal(str(amount))) for account, date, amount in file.rows("balances", "account date amount")
    ]
    assert sorted(held) == [
        ("2021-01-31", "1910", Decimal(70)),
        ("2021-01-31", "2099", Decimal(-100)),
        ("2021-01-31", "5010", Decimal(30)),
        ("2021-02-28", "1910", Decimal(70)),
        ("2021-02-28", "2099", Decimal(-100)),
        ("2021-02-28", "5010", Decimal(30)),
        ("2021-03-31", "1910", Decimal(150)),
        ("2021-03-31", "2099", Decimal(-100)),
        ("2021-03-31", "3010", Decimal(-80)),
        ("2021-03-31", "5010", Decimal(30)),
        ("2021-04-15", "1910", Decimal(150)),
        ("2021-04-15", "2099", Decimal(-100)),
        ("2021-04-15", "3010", Decimal(-80)),
        ("2021-04-15", "5010", Decimal(30)),
    ]


def test_an_unfinished_year_without_a_day_has_months_to_the_day_it_was_written(tmp_path: Path) -> None:
    file = taken(tmp_path, written(YEAR + MONTHS, kind=2, head=HEAD.replace("20220115", "20210520")))
    dates = sorted({row[0] for row in file.rows("balances", "date")})
    assert dates == ["2021-01-31", "2021-02-28", "2021-03-31", "2021-04-30", "2021-12-31"]


OBJECTS = """
#PSALDO 0 202101 1910 {} -30.00
#PSALDO 0 202101 5010 {} 30.00
#PSALDO 0 202101 5010 {1 "10"} 20.00
#PSALDO 0 202103 1910 {} 80.00
#PSALDO 0 202103 3010 {} -80.00
"""


@pytest.mark.parametrize(
    ("rest", "marks"),
    [
        ("30.00", {}),  # empty braces: the whole of the account, as the standard has it
        ("10.00", {"sie_months_in_parts": "info"}),  # empty braces: what carries no object
        ("25.00", {"sie_months_differ": "block"}),  # neither: the months are not used
    ],
)
def test_empty_braces_are_the_whole_or_the_rest(tmp_path: Path, rest: str, marks: dict[str, str]) -> None:
    body = YEAR + OBJECTS.replace("5010 {} 30.00", f"5010 {{}} {rest}")
    file = taken(tmp_path, written(body, kind=3))
    assert file.marks() == marks
    rent = [Decimal(str(amount)) for account, date, amount in file.rows("balances", "account date amount")
            if (account, date) == ("5010", "2021-01-31")]  # fmt: skip
    assert rent == ([] if "sie_months_differ" in marks else [Decimal(30)])


def test_a_month_belongs_to_the_year_it_lies_in(tmp_path: Path) -> None:
    body = (
        "#IB -1 1910 60.00\n"
        + BEFORE
        + YEAR
        + MONTHS
        + "#PSALDO 0 202005 1910 {} 40.00\n#PSALDO 0 202005 3010 {} -100.00\n"
    )
    file = taken(tmp_path, written(body, kind=2))
    assert file.marks()["sie_month_of_other_year"] == "info"
    held = {(row[1], row[0]): Decimal(str(row[2])) for row in file.rows("balances", "account date amount")}
    assert (held["2020-05-31", "1910"], held["2020-05-31", "3010"]) == (Decimal(100), Decimal(-100))
    assert (held["2019-12-31", "1910"], held["2021-01-31", "1910"]) == (Decimal(60), Decimal(70))


def test_the_year_before_is_the_balance_of_its_last_day(tmp_path: Path) -> None:
    file = taken(tmp_path, written(BEFORE + YEAR + ENTRIES))
    assert file.rows("balances", "account date amount") == [
        ("1910", "2020-12-31", "100.00"),
        ("2099", "2020-12-31", "0.00"),
        ("3010", "2020-12-31", "-100.00"),
    ]


def test_income_is_counted_once_and_opens_with_nothing(tmp_path: Path) -> None:
    file = taken(
        tmp_path, written(YEAR + "#UB 0 3010 -80.00\n#RES 0 1910 7.00\n#IB 0 3010 -5.00\n#IB 0 5010 0\n" + ENTRIES)
    )
    closing_rows = [row[1:] for row in file.rows("stated_balances", "kind account amount") if row[0] == "closing"]
    assert closing_rows == [("1910", "150.00"), ("2099", "-100.00"), ("3010", "-80.00"), ("5010", "30.00")]
    assert file.rows("opening_balances", "account") == [("1910",), ("2099",)]
    assert file.mark("sie_closing_twice")["lines"] == 2
    income = file.mark("sie_opening_of_income")
    assert (income["lines"], income["amount"], income["detail"]) == (1, "-5.0000", "3010")
    assert file.marks()["sie_opening_of_income"] == "block"


def test_a_balance_stated_twice_blocks_and_the_first_counts(tmp_path: Path) -> None:
    file = taken(tmp_path, written("#IB 0 1910 100.00\n#IB 0 1910 90.00\n#IB 0 2099 -100.00\n"))
    assert file.rows("opening_balances", "account amount") == [("1910", "100.00"), ("2099", "-100.00")]
    assert file.marks() == {"sie_balance_repeated": "block"}


def test_a_year_without_openings_opens_with_the_closing_before(tmp_path: Path) -> None:
    file = taken(tmp_path, written(BEFORE + ENTRIES))
    assert file.rows("opening_balances", "account amount") == [("1910", "100.00"), ("2099", "0.00")]
    assert file.marks()["sie_opening_from_closing"] == "info"


@pytest.mark.parametrize(
    ("before", "why"),
    [
        ("#RES -1 3010 -100.00\n", "result"),
        ("#IB -1 1910 40.00\n#RES -1 3010 -60.00\n", "results"),
        ("#RES -1 3010 -60.00\n", "unknown"),
    ],
)
def test_openings_that_do_not_come_to_nil_are_explained(tmp_path: Path, before: str, why: str) -> None:
    file = taken(tmp_path, written("#IB 0 1910 100.00\n" + before))
    assert file.mark("sie_opening_not_zero") | {"source_row": 0} == {
        "source_row": 0, "amount": "100.0000", "expected": "100.0000" if why == "result" else "60.0000", "detail": why,
    }  # fmt: skip
    assert file.marks()["sie_opening_not_zero"] == "warn"


NOT_CARRIED = written("#IB 0 1910 100.00\n#UB -1 1910 100.00\n#RES -1 3010 -100.00\n" + ENTRIES)
BESIDE = {"opening_balances.csv": "account  amount\n2099  -100.00"}


@exported(NOT_CARRIED)
def test_a_result_that_is_not_carried_leaves_the_trial_balance_open(run: Own) -> None:
    """1910 100.00 opens against last year's result, which no account carries."""
    assert "trial_balance" in run.codes()


@books(exporting({"fil.se": NOT_CARRIED} | BESIDE))
def test_the_result_not_carried_is_put_right_beside_the_file(run: Own) -> None:
    """One line of opening_balances carries it."""
    assert "trial_balance" not in run.codes()
    assert balances(run) == {"1910": Decimal(150), "2099": Decimal(-100), "3010": Decimal(-80), "5010": Decimal(30)}


def test_closings_that_do_not_come_to_what_openings_do_block(tmp_path: Path) -> None:
    file = taken(tmp_path, written(YEAR.replace("1910 150.00", "1910 151.00"), kind=1))
    assert file.mark("sie_closing_not_zero") | {"source_row": 0} == {
        "source_row": 0, "amount": "1.0000", "expected": "0.0000", "actual": "1.0000",
    }  # fmt: skip
    assert file.marks() == {"sie_closing_not_zero": "block"}


def test_closings_beside_vouchers_are_held_against_them_account_by_account(tmp_path: Path) -> None:
    assert taken(tmp_path, written(YEAR.replace("1910 150.00", "1910 151.00") + ENTRIES)).marks() == {}


def test_balances_of_objects_are_stated_beside_and_never_added(tmp_path: Path) -> None:
    body = '#IB 0 1910 100.00\n#OIB 0 1910 {1 "10"} 40.00\n#OUB 0 1910 {1 "10"} 60.00\n#OUB -1 1910 {1 "10"} 7.00\n'
    file = taken(tmp_path, written(body))
    assert file.rows("opening_balances", "account amount") == [("1910", "100.00")]
    assert file.rows("stated_balances", "kind account date amount dims") == [
        ("opening", "1910", "2021-01-01", "100.00", ""),
        ("opening", "1910", "2021-01-01", "40.00", "cost_centre=10"),
        ("closing", "1910", "2021-12-31", "60.00", "cost_centre=10"),
    ]


def test_without_vouchers_objects_are_held_against_their_months(tmp_path: Path) -> None:
    """Object 10 opens with 40.00, P1 with nothing; a month with both moves both by 20.00."""
    body = """#OIB 0 1910 {1 "10"} 40.00
#OUB 0 1910 {1 "10"} 60.00
#OUB 0 1910 {6 "P1"} 21.00
#PSALDO 0 202101 1910 {1 10 6 P1} 20.00
"""
    file = taken(tmp_path, written(body, kind=3))
    assert file.mark("sie_objects_differ") == {"source_row": lines_before() + 3, "lines": 1, "detail": "1910"}
    assert file.rows("balances", "account") == []


def test_stated_balances_that_are_no_amounts_are_told(tmp_path: Path) -> None:
    file = taken(tmp_path, written("#IB 0 1910 1.00\n#IB 0 2099 -1.00\n#UB 0 1910 ett\n" + VOUCHER))
    assert file.mark("sie_balance_unreadable") == {"source_row": lines_before() + 3, "lines": 1}
    assert file.marks()["sie_balance_unreadable"] == "block"


# --- refusals and the checksum --------------------------------------------------------------------------------------


def summed(body: str, value: int | None = None, encoding: str = "cp437") -> bytes:
    """The lines between two #KSUMMA, with the checksum the standard describes."""
    parts = body.replace('\\"', "\0").split('"')  # every other part stands in quotes
    bare = [
        "".join(part.split()).replace("{", "").replace("}", "") if n % 2 == 0 else part for n, part in enumerate(parts)
    ]
    found = zlib.crc32("".join(bare).replace("\0", '"').encode("cp437")) if value is None else value
    return f"#FLAGGA 0\n#KSUMMA\n{body}#KSUMMA {found}\n".encode(encoding)


def test_the_checksum_is_counted_again(tmp_path: Path) -> None:
    body = written(VOUCHER).partition("\n")[2]
    good = int(taken(tmp_path / "good", summed(body)).told.stated[0]["stated"] or 0)
    for encoding in ("cp437", "utf-8", "utf-8-sig"):
        stated = taken(tmp_path / encoding, summed(body, encoding=encoding)).told.stated
        assert stated == [
            {"control": "checksum", "subject": "", "stated": str(good), "counted": str(good), "source_row": 22}
        ]
    signed = taken(tmp_path / "signed", summed(body, good - (1 << 32))).told.stated[0]
    assert (signed["stated"], signed["counted"]) == (str(good), str(good))
    changed = taken(tmp_path / "changed", summed(body).replace(b"-195.00", b"-196.00")).told.stated[0]
    assert changed["stated"] == str(good) != changed["counted"]


def test_a_checksum_over_the_bytes_as_they_lie_is_taken(tmp_path: Path) -> None:
    chart_only = '#KONTO 1910 "Båt"\n'
    own = zlib.crc32("#KONTO1910Båt".encode("cp1252"))
    stated = taken(tmp_path, summed(chart_only, own, "cp1252")).told.stated[0]
    assert stated["stated"] == stated["counted"] == str(own)


@pytest.mark.parametrize(
    ("content", "read", "line"),
    [
        ("#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n" + VOUCHER, "#KSUMMA", 2),
        ("#FLAGGA 0\n#KSUMMA\n#SIETYP 4\n#KSUMMA\n", "#KSUMMA", 2),
        ("#FLAGGA 0\n#SIETYP 4\n" + VOUCHER + VOUCHER.rpartition("}")[0], "no closing brace", 9),
        ("#FLAGGA 0\n#SIETYP 1\n#UB 0 1910 1.00\n", "no fiscal year", 3),
    ],
)
def test_a_file_that_was_cut_off_or_bears_no_year_is_refused(
    tmp_path: Path, content: str, read: str, line: int
) -> None:
    (stop,) = taken(tmp_path, content).told.stops
    assert read in stop.read
    assert stop.line == line


# --- closes ---------------------------------------------------------------------------------------------------------


KINDS = {"T1": YEAR, "T2": YEAR + MONTHS, "T3": YEAR + OBJECTS, "T4": YEAR + ENTRIES}


@pytest.mark.parametrize(
    ("run", "period"),
    [
        pytest.param(
            exporting({"fil.se": written(BEFORE + KINDS[kind], int(kind[1]))}, period), period, id=kind + period
        )
        for period, kinds in (("2021-12", KINDS), ("2021-03", ("T2", "T3", "T4")), ("2021-02", ("T2", "T3", "T4")))
        for kind in kinds
    ],
    indirect=["run"],
)
def test_a_company_exported_as_type_2_3_or_4_closes_alike(run: Own, period: str) -> None:
    """January: rent 30; March: sale 80. Of type 1 there is only the year.

    period    1910     2099     3010    5010
    2021-02   70.00  -100.00            30.00
    2021-03  150.00  -100.00   -80.00   30.00
    """
    expected = {"1910": Decimal(150), "2099": Decimal(-100), "3010": Decimal(-80), "5010": Decimal(30)}
    if period == "2021-02":
        expected = {"1910": Decimal(70), "2099": Decimal(-100), "5010": Decimal(30)}
    assert balances(run) == expected
    assert balances(run, "opening_year") == {"1910": Decimal(100), "2099": Decimal(-100)}
    assert run.codes() == []


FIRST_YEAR = """#VER A 1 20200315
{
#TRANS 1910 {} 100.00
#TRANS 3010 {} -100.00
}
#UB 0 1910 100.00
#RES 0 3010 -100.00
"""
FIRST_HEAD = HEAD.replace("#RAR 0 20210101 20211231\n#RAR -1 20200101 20201231", "#RAR 0 20200101 20201231")
TWO_YEARS: dict[str, str | bytes] = {
    "2020.se": written(FIRST_YEAR, head=FIRST_HEAD),
    "2021.se": written(BEFORE + YEAR + ENTRIES),
}


@books(exporting(TWO_YEARS, settings='[company.posting]\nretained_earnings = "2099"\n'))
def test_two_years_of_one_company_lie_side_by_side(run: Own) -> None:
    """2020 sells 100.00; its result is carried to 2099; 2021 goes on. Each file brings its own opening."""
    assert run.codes() == []
    assert balances(run) == {"1910": Decimal(150), "2099": Decimal(-100), "3010": Decimal(-80), "5010": Decimal(30)}
    keys = run.rows("select entry_no from canonical.gl_entries where account = '1910' order by posting_date")
    assert keys == [("2020-A-1-1",), ("2021-A-1-1",), ("2021-A-2-1",)]


@books(
    exporting(
        {"jan.se": written(YEAR + ENTRIES.partition("#VER A 2")[0]), "mar.se": written(YEAR + ENTRIES)}, "2021-03"
    )
)
def test_a_year_exported_again_counts_once(run: Own) -> None:
    """The export of January to March lies beside the one of January: what both hold is named and counted once."""
    assert balances(run) == {"1910": Decimal(150), "2099": Decimal(-100), "3010": Decimal(-80), "5010": Decimal(30)}
    found = run.rows("select subject from findings.findings where code = 'duplicate_entries' order by 1")
    assert found == [("gl_entries A-1-1",), ("gl_entries A-1-2",)]


def test_a_number_used_twice_keeps_every_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = "#VER A 5 20210105\n{\n#TRANS 1910 {} 1\n#TRANS 3010 {} -1\n}\n"
    keys = [("A-5-1",), ("A-5-2",), ("A-5-3",), ("A-5-4",)]
    assert taken(tmp_path / "whole", written(one * 2)).rows("gl_entries", "entry_no") == keys
    monkeypatch.setattr(lines, "BLOCK", 50)
    assert taken(tmp_path / "parts", written(one * 2)).rows("gl_entries", "entry_no") == keys


EVERY_TYPE: dict[str, str | bytes] = {
    f"t{kind}.se": written(BEFORE + YEAR + body, kind) for kind, body in ((1, ""), (2, MONTHS), (4, ENTRIES))
}


@books(exporting(EVERY_TYPE))
def test_a_year_exported_in_every_type_is_opened_once(run: Own) -> None:
    """The file with vouchers opens it; the balances of the others are held against what it comes to."""
    assert balances(run, "opening_year") == {"1910": Decimal(100), "2099": Decimal(-100)}
    assert balances(run) == {"1910": Decimal(150), "2099": Decimal(-100), "3010": Decimal(-80), "5010": Decimal(30)}
    told = run.rows("select source_file, detail from load.findings where code = 'sie_opened_elsewhere' order by 1")
    opener = f"{run.company}/t4.se"
    assert told == [(f"{run.company}/t1.se", opener), (f"{run.company}/t2.se", opener)]
    assert run.codes() == []


@exported(written(YEAR + ENTRIES))
def test_drilling_down_names_the_line_of_the_file(run: Own) -> None:
    sql = "select source_file, source_row from canonical.gl_entries where account = '3010'"
    assert run.rows(sql) == [(f"{run.company}/fil.se", lines_before() + 16)]
    text = written(YEAR + ENTRIES).splitlines()[lines_before() + 15]
    assert text == "#TRANS 3010 {} -80.00"


STRAYING = """#KSUMMAX 1
stray
#KONTO 19AF Mark
#KTYP 5010 T
#IB 0 1910 100.00
#IB 0 1910 100.00
#IB 0 3010 5.00
#UB 0 1910 150.00
#UB 0 3010 -80.00
#RES 0 3010 -80.00
#UB 0 2440 x
#OUB 0 1910 {1 A} 5.00
#PSALDO 0 202002 1910 {} 5.00
#PSALDO 0 202102 1910 {} 5.00
#VER "" 7 20211205 x 20211206
{
#RTRANS 1930 {} 1.00
#BTRANS 1930 {} 2.00
#TRANS 1910 {} -1.00 2021120X y
#TRANS 1910 {} 0.00 20220105 y
}
#VER "" 7 20211205
{
}
#VER A "" 20211205
{
}
"""


@exported(written(STRAYING))
def test_every_finding_has_its_words(run: Own) -> None:
    """A file that strays in every way closes, and each finding is said."""
    frame = run.db.sql("select * from load.findings where code like 'sie%'").pl()
    rows = frame.filter(pl.col("company") == run.company).to_dicts()
    found = {row["code"] for row in rows}
    assert found == {
        "sie_account_not_numeric", "sie_accounts_undeclared", "sie_added_alone", "sie_balance_repeated",
        "sie_balance_unreadable", "sie_changed_rows", "sie_closing_twice",
        "sie_line_date_unreadable", "sie_line_dates", "sie_month_of_other_year", "sie_months_differ",
        "sie_number_missing", "sie_number_repeated", "sie_opening_not_zero",
        "sie_opening_of_income", "sie_outside_year", "sie_series_missing", "sie_stray_lines",
        "sie_type_against_class", "sie_unknown_labels",
    }  # fmt: skip
    for language in ("en", "fr", "sv", "da", "nl", "de"):
        speaker = findings.Speaker(Catalogue(language), {"SEK": 2})
        said = [speaker.say(row) for row in rows]
        assert all("fil.se" in row["message"] and row["remedy"] for row in said)
