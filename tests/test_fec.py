"""FEC, the French ledger file: however it is written it reads as one ledger, and what strays from the law is named.

Every file is of a company of its own; all lie in one folder and are closed at once.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest

from fec_files import BALANCES, BASIC, CLASSES, FIELDS, FILES, FORMS, STRAYS, fec
from folder import Closed, closed
from tieout.close import close
from tieout.errors import Unusable
from tieout.readers import french
from tieout.readers.french import is_opening
from tieout.readers.text import look

if TYPE_CHECKING:
    from decimal import Decimal
    from pathlib import Path

SETTINGS = '[close]\nname = "FR"\nperiod = "2026-09"\ncurrency = "EUR"\n'
COMPANY = '[[company]]\nid = "{}"\ncurrency = "EUR"\nextracts = [{}]\n[company.posting]\nretained_earnings = "120000"\n'


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """All files of all companies lie in one folder and are closed at once."""
    folder = tmp_path_factory.mktemp("fec")
    toml = SETTINGS
    for company, files in FILES.items():
        names = [
            f"fec/{company}/{day}" if day.endswith("csv") else f"fec/{company}-552100554FEC{day}.txt" for day in files
        ]
        for name, text in zip(names, files.values(), strict=True):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(text)
        toml += COMPANY.format(company, ", ".join(f'"{name}"' for name in names))
    (folder / "close.toml").write_text(toml, encoding="utf-8")
    return closed(folder)


def of(run: Closed, company: str, sql: str) -> list[tuple[object, ...]]:
    """The rows of a SELECT, of one company."""
    return run.rows(sql.replace("where", f"where company = '{company}' and", 1))


def balances(run: Closed, company: str, column: str = "adjusted") -> dict[str, Decimal]:
    return dict(of(run, company, f"select account, {column} from ledger.trial_balance where true"))  # type: ignore[arg-type]


def codes(run: Closed, company: str, like: str = "fec%") -> set[object]:
    return {code for (code,) in of(run, company, f"select code from findings.findings where code like '{like}'")}


@pytest.mark.parametrize("company", FORMS)
def test_however_it_is_written_it_is_one_ledger(run: Closed, company: str) -> None:
    assert balances(run, company) == BALANCES
    assert of(run, company, "select distinct description from canonical.gl_entries where true") == [("Évreux",)]
    assert of(run, company, "select min(source_row), max(source_row) from canonical.gl_entries where true") == [(2, 8)]
    assert codes(run, company, "%") <= {"parties_kept_net"}


@pytest.mark.parametrize("company", STRAYS)
def test_what_strays_from_the_law_is_named_and_counts(run: Closed, company: str) -> None:
    assert codes(run, company) == STRAYS[company][1]
    assert of(run, company, "select sum(rows_rejected) from load.files where true") == [(0,)]


@pytest.mark.parametrize("company", FILES)
def test_every_line_is_loaded_or_rejected_and_the_totals_add_up(run: Closed, company: str) -> None:
    sql = """select file, rows_read, rows_loaded + rows_rejected + rows_other, rows_loaded, rows_other from load.files
             where format = 'fec' order by file"""
    files = of(run, company, sql)
    texts = [text for day, text in FILES[company].items() if not day.endswith("csv")]
    lines = [
        len(re.findall(r"[\r\n]+", text.decode("utf-16" if company == "utf16" else "latin-1"))) - 1 for text in texts
    ]
    assert [row[1] for row in files] == lines == [row[2] for row in files]
    totals = of(run, company, "select file, debit, credit, entries from load.totals where true order by file")
    assert [(row[0], row[3], 0) for row in totals] == [(row[0], row[3], row[4]) for row in files]
    assert of(run, company, "select stated, counted from load.controls where true order by file") == [
        (debit, credit) for _, debit, credit, _ in totals
    ]


def test_a_line_that_cannot_be_read_is_rejected_by_row_and_reason(run: Closed) -> None:
    assert of(run, "faulty", "select row, column_name, reason from load.rejects where true") == [
        (9, "posting_date", "not_a_date"),
        (10, "amount", "not_an_amount"),
        (11, "amount", "too_many_decimals"),
        (12, "account", "blank"),
        (13, "", "wrong_field_count"),
    ]
    assert of(run, "faulty", "select debit, credit from load.totals where true") == [(740, 740)]
    found = of(run, "faulty", "select code, source_row from findings.findings where code = 'fec_both_sides'")
    assert found == [("fec_both_sides", 14)]


def test_the_side_gives_a_foreign_amount_its_sign_and_its_own_currency_adds_nothing(run: Closed) -> None:
    sql = "select account, currency, amount_currency from canonical.gl_entries where true order by account"
    assert of(run, "foreign", sql) == [
        ("512100", "USD", 110),
        ("512200", "USD", -55),
        ("512300", "USD", -55),
        ("512400", "USD", 11),
        ("512500", "USD", None),
        ("512600", "EUR", 5),
        ("512700", "EUR", -5),
        ("512800", "USD", 0),  # an exchange difference: euros alone
        ("512900", "EUR", -1),
    ]


def test_letters_and_their_days_are_kept_and_a_day_that_is_none_is_blank(run: Closed) -> None:
    sql = "select distinct settlement_id, settled_on from canonical.gl_entries where account = '411000'"
    assert of(run, "lettered", sql) == [("A", date(2026, 9, 30))]
    assert of(run, "lettered_no_day", sql) == [("A", None)]


@pytest.mark.parametrize(
    ("company", "expected"),
    [
        ("tab", ["AN-1", "BQ-3", "VE-2"]),
        ("half_numbered", ["AN-1", "BQ-20260930-P-", "VE-2"]),
        ("unnumbered", ["AN-20260101-P0", "BQ-20260930-P0", "VE-20260905-P0"]),
    ],
)
def test_a_voucher_is_journal_and_number_else_journal_day_and_piece(
    run: Closed, company: str, expected: list[str]
) -> None:
    found = of(run, company, "select distinct voucher from canonical.gl_entries where true order by 1")
    assert [voucher for (voucher,) in found] == expected
    assert codes(run, company, "unbalanced%") == set()


def test_keys_are_journal_number_and_line_and_last_years_do_not_move_when_a_year_is_added(run: Closed) -> None:
    sql = "select entry_no from canonical.gl_entries where posting_date < date '2026-01-01' order by source_row"
    old = of(run, "year_25", sql)
    assert [key for (key,) in old[:4]] == ["AN-1-1", "AN-1-2", "VE-2-1", "VE-2-2"]
    assert of(run, "years", sql) == old
    assert of(run, "years", "select count(distinct entry_no), count(*) from canonical.gl_entries where true") == [
        (14, 14)
    ]


@pytest.mark.parametrize(("company", "mismatch"), [("years", []), ("elsewhere", ["110000", "120000"]), ("carried", [])])
def test_a_year_is_opened_once_and_last_year_stands_beside_it(run: Closed, company: str, mismatch: list[str]) -> None:
    """2025 ends with 620 in the bank and a result of 100; 2026 opens with it, in a journal of its own or carried."""
    result = "110000" if company == "elsewhere" else "120000"
    opened = {"101000": -500, "445710": -20, "512000": 620, result: -100}
    assert balances(run, company, "opening_year") == opened | {"411000": 0, "707000": 0}
    assert balances(run, company) == opened | {"411000": 36, "445710": -26, "707000": -30}
    sql = "select code, amount, amount_prior from statements.lines where code in ('result', 'total_assets') order by 1"
    assert of(run, company, sql) == [("result", 30, 100), ("total_assets", 656, 620)]
    found = of(run, company, "select subject from findings.findings where code = 'opening_mismatch' order by 1")
    assert [subject for (subject,) in found] == [f"{account} 2026-01-01" for account in mismatch]
    assert codes(run, company) == set()


def test_an_entry_that_closes_income_and_cost_stands_in_period_13_alone(run: Closed) -> None:
    """It leaves the result of its year as it was, and what next year opens with is what it made."""
    sql = "select code, amount, amount_prior from statements.lines where code in ('result', 'total_assets') order by 1"
    assert of(run, "closed_years", sql) == of(run, "years", sql)
    assert balances(run, "closed_years") == balances(run, "years")
    types = "select account, period_type from canonical.gl_entries where period_type = 'closing' order by 1"
    assert of(run, "closed_years", types) == [("120000", "closing"), ("707000", "closing")]
    assert codes(run, "closed_years", "%") - codes(run, "years", "%") == {"fec_closing"}


def test_the_same_lines_in_two_files_block(run: Closed) -> None:
    sql = "select severity, amount, message from findings.findings where code = 'fec_repeated'"
    [(severity, amount, message)] = of(run, "repeated", sql)
    assert (severity, amount) == ("block", 740)
    assert "7 lines stand both" in str(message)


def test_a_file_of_a_year_the_company_does_not_have_is_named(run: Closed) -> None:
    assert {"fec_unknown_year", "fec_outside_year"} == codes(run, "ends_in_june")
    told = of(run, "ends_in_june", "select message from findings.findings where code = 'fec_unknown_year'")
    assert "30/06/2026" in str(told)
    assert "31/12/2026" in str(told)


def test_a_missing_voucher_number_is_found(run: Closed) -> None:
    found = of(run, "gaps", "select code, subject from findings.findings where code = 'number_gaps'")
    assert found == [("number_gaps", "VE-3")]


def test_the_class_of_the_chart_gives_type_and_control(run: Closed) -> None:
    found = of(run, "classes", "select account, type, control from canonical.accounts where true")
    assert {str(account): [kind, control] for account, kind, control in found} == CLASSES


def test_a_chart_beside_the_file_wins_column_by_column(run: Closed) -> None:
    sql = "select name, type, control from canonical.accounts where account in ('411000', '707000') order by account"
    assert of(run, "beside", sql) == [("Clients", "asset", "ap"), ("Compte 707000", "expense", "")]


@pytest.mark.parametrize(
    ("code", "name", "opening"),
    [
        *((code, "Divers", True) for code in ("AN", "ano", "RAN", "00000", "AN26", "OUV")),
        *(("J1", name, True) for name in ("À nouveau", "A-NOUVEAUX 2026", "Journal d’à-nouveaux", "Report à nouveau")),
        *(("J1", name, True) for name in ("Balance d'ouverture", "BALANCE OUVERTURE", "Balance Initiale", "A.N.")),
        *((code, "Ventes", False) for code in ("ANC", "VAN", "0000", "BQ")),
        *(("J1", name, False) for name in ("Nouveautés", "Achats nouveaux", "Vente à nouveautés", "Sofia nouveaux")),
        *(("J1", name, False) for name in ("Opérations de couverture", "Réouverture", "Annexes", "")),
    ],
)
def test_a_journal_is_an_opening_by_whole_words(code: str, name: str, *, opening: bool) -> None:
    assert is_opening(code, name) is opening


@pytest.mark.parametrize(
    ("written", "encoding", "found"),
    [
        ("Œuvre, 5 €", "iso8859-15", "iso8859-15"),
        ("main d'œuvre", "iso8859-15", "iso8859-15"),
        ("Œuvre, 5 €", "cp1252", "cp1252"),
        ("1½ journée", "cp1252", "cp1252"),
        ("Évreux", "iso8859-15", "cp1252"),  # alike in both
    ],
)
def test_the_laws_letters_are_told_from_those_of_windows(
    tmp_path: Path, written: str, encoding: str, found: str
) -> None:
    path = tmp_path / "552100554FEC20261231.txt"
    path.write_bytes(fec(BASIC).replace("Évreux", written).encode(encoding))
    assert french.encoding(path, look(path), None) == found


UNUSABLE = {
    "no EcritureNum": (fec(BASIC, fields=[name for name in FIELDS if name != "EcritureNum"]), "lacks EcritureNum;"),
    "no side": (fec(BASIC, fields=[name for name in FIELDS if name != "Credit"]), "lacks Debit and Credit, or Montant"),
    "a field twice": (fec(BASIC).replace("ValidDate", "Debit"), "Debit twice"),
    "of nobody": (fec(BASIC), "whose it is"),
}


@pytest.mark.parametrize(("text", "said"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_heading_that_lacks_a_field_stops_the_close_and_names_it(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "ledger.txt").write_text(text, encoding="utf-8")
    toml = SETTINGS + 'extracts = ["ledger.txt"]\n[[company]]\nid = "FR"\ncurrency = "EUR"\n'
    owned = re.sub(r"(extracts.*\n)((.*\n)*)", r"\2\1", toml)
    (tmp_path / "close.toml").write_text(toml if said == "whose it is" else owned, encoding="utf-8")
    with pytest.raises(Unusable, match=re.escape(said)) as refused:
        close(tmp_path, pdf=False)
    assert refused.value.faults[0].place == "ledger.txt"
    assert not (tmp_path / "out").exists()
