"""DATEV batches: a row is a whole booking, gross; what comes out is the ledger that DATEV itself would show."""

from __future__ import annotations

import os
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from folder import closed, csv, write
from tieout.errors import Unusable
from tieout.readers import datev, text
from tieout.readers.datev import head, tax
from tieout.readers.datev.bookings import dated, number
from tieout.readers.datev.chart import Chart, guessed
from tieout.readers.national import File
from tieout.readers.source import Source
from tieout.readers.text import Unreadable
from together import Company, Own, books, handed

SHARED = Path(os.environ.get("TIEOUT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
REAL = SHARED / "real" / "datev"
HEADINGS = (
    "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;WKZ Umsatz;Kurs;Basis-Umsatz;WKZ Basis-Umsatz;Konto;"
    "Gegenkonto (ohne BU-Schlüssel);BU-Schlüssel;Belegdatum;Belegfeld 1;Belegfeld 2;Skonto;Buchungstext;"
    "KOST1 - Kostenstelle;KOST2 - Kostenstelle;Generalumkehr (GU);Leistungsdatum;Festschreibung;Steuersatz"
)
PLACES = {
    "S/H": 1, "WKZ": 2, "Kurs": 3, "Basis": 4, "WKZ2": 5, "Konto": 6, "Gegen": 7, "BU": 8, "Datum": 9,
    "Beleg": 10, "Skonto": 12, "Text": 13, "KOST1": 14, "KOST2": 15, "GU": 16, "Leistung": 17, "Fest": 18,
    "Satz": 19,
}  # fmt: skip


def batch(  # noqa: PLR0913 - what a first line may say
    table: str, *, year: str = "20260101", days: tuple[str, str] = ("20260101", "20261231"), digits: int = 4,
    category: str = "21", skr: str = "", currency: str = "EUR", client: str = "456", encoding: str = "cp1252",
) -> bytes:  # fmt: skip
    """A Buchungsstapel from a text table whose headings are those of PLACES, the amount first."""
    heads, *rows = [line.split(",") for line in csv(table).splitlines()]
    cells = [f'"EXTF";700;{category};"Buchungsstapel";13;20261001120000000;;"RE";"";"";1001;{client};{year};{digits}']
    first = f'{cells[0]};{days[0]};{days[1]};"Stapel";"";1;0;1;"{currency}";;"";;;"{skr}";;;"";""'
    lines = [first, HEADINGS]
    for row in rows:
        record = [""] * 20
        for name, cell in zip(heads, row, strict=True):
            record[PLACES.get(name, 0)] = cell.replace("|", ",")
        lines.append(";".join(record))
    return ("\r\n".join(lines) + "\r\n").encode(encoding)


def booking(table: str, *, files: dict[str, str | bytes] | None = None, **options: str) -> Company:
    """A company of one batch, loaded and its ledger struck; no chart beside it unless `files` brings one."""
    content = {"accounts.csv": "account  name  type", "EXTF_Buchungsstapel.csv": batch(table, **options)}
    return handed(content | (files or {}), "", "ledger")


class Taken:
    """A batch taken apart, without the close around it."""

    def __init__(self, folder: Path, table: str, own: list[dict[str, Any]] | None = None, **options: Any) -> None:
        """`own` are rows of tax_keys."""
        path = folder / "EXTF_Buchungsstapel.csv"
        folder.mkdir(exist_ok=True)
        path.write_bytes(batch(table, **options))
        source = Source("C1", "gl_entries", path, path.name, "datev")
        look = text.look(path)
        self.told = datev.take(File(source, look, folder / "work", "EUR", (source,), lambda _: own or []))

    @property
    def entries(self) -> pl.DataFrame:
        """The entries as text cells."""
        cells = self.told.cells["gl_entries"]
        cells.flush()
        return pl.concat([pl.read_parquet(path) for path in sorted(cells.folder.iterdir())], how="diagonal")

    @property
    def totals(self) -> dict[str, str]:
        """What each account comes to."""
        found: dict[str, Decimal] = {}
        for account, amount in self.entries.select("account", "amount").iter_rows():
            found[account] = found.get(account, Decimal(0)) + Decimal(amount)
        return {account: f"{amount:.2f}" for account, amount in sorted(found.items())}

    @property
    def marks(self) -> dict[str, Any]:
        """Severity by code of what is told."""
        return {str(mark["code"]): mark["severity"] for mark in self.told.marks}


def totals(run: Own) -> dict[str, str]:
    """What each account comes to."""
    sql = "select account, cast(sum(amount) as decimal(18, 2))::varchar from canonical.gl_entries group by 1 order by 1"
    return dict(run.rows(sql))


SALE = """
Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg  Text
119|00    S    1200   8400   -   1509   RE 1   Sale
"""


BOTH_SIDES = """
Umsatz    S/H  Konto  Gegen  Datum  Beleg  Text
250|50    S    4970   1200   1509   B 1    Fees
1000|00   H    1200   1000   1609   B 2    Cash
"""


@books(booking(BOTH_SIDES, skr="03"))
def test_a_row_debits_one_account_and_credits_the_other(run: Own) -> None:
    assert run.rows(
        "select entry_no, voucher, posting_date::varchar, account, amount::varchar, description, source_row "
        "from canonical.gl_entries order by entry_no"
    ) == [
        ("B 1 (2026-09-15)-1", "B 1 (2026-09-15)", "2026-09-15", "4970", "250.5000", "Fees", 3),
        ("B 1 (2026-09-15)-2", "B 1 (2026-09-15)", "2026-09-15", "1200", "-250.5000", "Fees", 3),
        ("B 2 (2026-09-16)-1", "B 2 (2026-09-16)", "2026-09-16", "1200", "-1000.0000", "Cash", 4),
        ("B 2 (2026-09-16)-2", "B 2 (2026-09-16)", "2026-09-16", "1000", "1000.0000", "Cash", 4),
    ]
    chart = "select account, type, control from canonical.accounts order by 1"
    assert run.rows(chart) == [("1000", "asset", "bank"), ("1200", "asset", "bank"), ("4970", "expense", "")]
    assert "cp1252; DATEV 700, 21 Buchungsstapel; SKR03, 4 digits; 2 bookings, S 250.50, H 1000.00" in {
        detected for (detected,) in run.rows("select detected from load.files")
    }


# gross, side, account, contra, key -> what stands in the ledger
TAXES = {
    "an account with tax of its own": (
        "119|00  S  1200  8400  -", {"1200": "119.00", "1776": "-19.00", "8400": "-100.00"}
    ),
    "an input key on a cost": ("119|00  S  4930  1200  9", {"1200": "-119.00", "1576": "19.00", "4930": "100.00"}),
    "the key of three digits": ("107|00  S  4930  1200  402", {"1200": "-107.00", "1571": "7.00", "4930": "100.00"}),
    "an output key": ("119|00  S  1200  8200  3", {"1200": "119.00", "1776": "-19.00", "8200": "-100.00"}),
    "the cost is the contra": ("119|00  H  1200  4930  9", {"1200": "-119.00", "1576": "19.00", "4930": "100.00"}),
    "a fixed asset": ("119|00  S  0480  1200  401", {"0480": "100.00", "1200": "-119.00", "1576": "19.00"}),
    "the buyer owes the tax": (
        "100|00  S  3123  1600  94", {"1577": "19.00", "1600": "-100.00", "1787": "-19.00", "3123": "100.00"}
    ),
    "bought in the EU": (
        "100|00  S  3200  1600  19", {"1574": "19.00", "1600": "-100.00", "1774": "-19.00", "3200": "100.00"}
    ),
    "tax lifted": ("119|00  S  1200  8400  40", {"1200": "119.00", "8400": "-119.00"}),
    "free of tax": ("119|00  S  1200  8200  1", {"1200": "119.00", "8200": "-119.00"}),
    "a reversal is written with sides turned": (
        "119|00  H  1200  8200  23", {"1200": "-119.00", "1776": "19.00", "8200": "100.00"}
    ),
    "half a cent goes away from nil": ("0|50  S  4930  1200  9", {"1200": "-0.50", "1576": "0.08", "4930": "0.42"}),
}  # fmt: skip


@pytest.mark.parametrize(("booking", "expected"), TAXES.values(), ids=TAXES.keys())
def test_tax_is_taken_out_of_the_gross_amount(tmp_path: Path, booking: str, expected: dict[str, str]) -> None:
    taken = Taken(tmp_path, f"Umsatz  S/H  Konto  Gegen  BU  Datum  Beleg\n{booking}  1509  B1", skr="03")
    assert taken.totals == expected
    assert "block" not in taken.marks.values()


def test_skr04_has_accounts_of_its_own(tmp_path: Path) -> None:
    table = """
    Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg
    119|00    S    1800   4400   -   1509   B1
    119|00    S    6815   1800   9   1509   B2
    """
    assert Taken(tmp_path, table).totals == {
        "1406": "19.00", "1800": "0.00", "3806": "-19.00", "4400": "-100.00", "6815": "100.00"
    }  # fmt: skip


KEYED = """
Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg
119|00    S    4930   1200   77  1509   B1
"""
UNKNOWN = (
    "select severity, amount::varchar, source_row, message from findings.findings where code = 'datev_tax_unknown'"
)


@books(booking(KEYED, skr="03"))
def test_a_key_nobody_explains_blocks(run: Own) -> None:
    """The amount stays gross and the finding says how much."""
    assert totals(run) == {"1200": "-119.00", "4930": "119.00"}
    [(severity, amount, row, message)] = run.rows(UNKNOWN)
    assert (severity, amount, row) == ("block", "119.0000", 3)
    assert "(77)" in message


@books(booking(KEYED, skr="03", files={"tax_keys.csv": "key  rate  account\n77  19  1576"}))
def test_a_table_explains_a_key(run: Own) -> None:
    """tax_keys.csv takes the tax out."""
    assert totals(run) == {"1200": "-119.00", "1576": "19.00", "4930": "100.00"}
    assert run.rows(UNKNOWN) == []


def test_the_table_names_accounts_with_tax_of_their_own_and_wins_over_what_is_built_in(tmp_path: Path) -> None:
    table = """
    Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg
    119|00    S    1200   8500   -   1509   B1
    119|00    S    1200   8400   -   1509   B2
    """
    own = [
        {"automatic_account": "8500..8509", "rate": Decimal(19), "account": "1777"},
        {"automatic_account": "8400", "rate": Decimal(0)},
    ]
    taken = Taken(tmp_path, table, own, skr="03")
    assert taken.totals == {"1200": "238.00", "1777": "-19.00", "8400": "-119.00", "8500": "-100.00"}
    assert "datev_tax_maybe" not in taken.marks


def test_a_rate_written_as_a_share_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"rate of 0\.19"):
        Taken(tmp_path, SALE, [{"key": "77", "rate": Decimal("0.19"), "account": "1576"}], skr="03")


def test_rates_of_the_second_half_of_2020_are_not_guessed(tmp_path: Path) -> None:
    taken = Taken(tmp_path, SALE, skr="03", year="20200101", days=("20200101", "20201231"))
    assert taken.totals == {"1200": "119.00", "8400": "-119.00"}
    assert taken.marks["datev_tax_unknown"] == "block"


def test_an_account_that_may_have_tax_of_its_own_is_told(tmp_path: Path) -> None:
    table = "Umsatz  S/H  Konto  Gegen  BU  Datum  Beleg\n119|00  S  1200  8500  -  1509  B1"
    assert Taken(tmp_path, table, skr="03").marks["datev_tax_maybe"] == "warn"


PARTIES = """
Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg
119|00    S    10001  8400   -   1509   RE 1
119|00    H    70001  4930   9   1509   ER 1
"""


@books(booking(PARTIES))
def test_parties_stand_on_their_collective_account(run: Own) -> None:
    """One digit more than the ledger's accounts: debtors to 6, creditors from 7 on."""
    assert run.rows(
        "select account, party, sum(amount)::text from canonical.gl_entries where party <> '' group by all order by 1"
    ) == [
        ("1400", "10001", "119.0000"),
        ("1600", "70001", "-119.0000"),
    ]
    controls = "select account, type, control from canonical.accounts where control in ('ar', 'ap') order by 1"
    assert run.rows(controls) == [("1400", "asset", "ar"), ("1600", "liability", "ap")]


def test_without_a_chart_a_party_is_an_account_and_the_finding_says_so(tmp_path: Path) -> None:
    taken = Taken(tmp_path, "Umsatz  S/H  Konto  Gegen  Datum  Beleg\n100|00  S  10001  1200  1509  B1")
    assert taken.totals == {"10001": "100.00", "1200": "-100.00"}
    assert taken.marks["datev_chart_unknown"] == "warn"


BROUGHT = """
Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg
1500|00   S    1200   9000   -   101    EB
500|00    S    10001  9008   -   101    EB
2000|00   H    0800   9000   -   101    EB
119|00    S    1200   8400   -   1509   RE 1
"""


@books(booking(BROUGHT))
def test_balances_brought_forward_open_the_year(run: Own) -> None:
    """Booked against 9000 (accounts), 9008 (debtors), 9009 (creditors), whose sum is nil when all are there."""
    balance = (
        "select account, opening::varchar, unadjusted::varchar from ledger.trial_balance where opening <> 0 order by 1"
    )
    assert run.rows(balance) == [
        ("0800", "-2000.0000", "-2000.0000"), ("1200", "1500.0000", "1619.0000"), ("1400", "500.0000", "500.0000"),
        ("9000", "500.0000", "500.0000"), ("9008", "-500.0000", "-500.0000"),
    ]  # fmt: skip
    assert "datev_openings_open" not in run.codes()


@books(booking("\n".join(line for line in BROUGHT.splitlines() if "9008" not in line)))
def test_openings_that_lack_a_debtor_do_not_come_to_nil(run: Own) -> None:
    assert "datev_openings_open" in run.codes()


def test_a_year_may_begin_in_july(tmp_path: Path) -> None:
    table = """
    Umsatz    S/H  Konto  Gegen  Datum  Beleg
    100|00    S    4970   1200   107    B1
    100|00    S    4970   1200   3006   B2
    """
    taken = Taken(tmp_path, table, skr="03", year="20250701", days=("20250701", "20260630"))
    assert taken.entries["posting_date"].unique().sort().to_list() == ["2025-07-01", "2026-06-30"]
    assert (taken.told.facts["year_start.0"], taken.told.facts["year_end.0"]) == ("2025-07-01", "2026-06-30")


def test_foreign_currency_is_kept_beside_the_clients_own(tmp_path: Path) -> None:
    table = """
    Umsatz    S/H  WKZ  Kurs  Basis   WKZ2  Konto  Gegen  BU  Datum  Beleg
    119|00    S    USD  1|19  100|00  EUR   1200   8400   -   1509   B1
    """
    taken = Taken(tmp_path, table)
    assert taken.entries.select("account", "currency", "amount", "amount_currency").rows() == [
        ("1200", "USD", "100.00", "119.00"),
        ("8400", "USD", "-84.03", "-100.00"),
        ("1776", "USD", "-15.97", "-19.00"),
    ]
    rated = Taken(tmp_path / "rate", table.replace("100|00  EUR", "-       -  "))
    assert (rated.totals["1200"], rated.marks["datev_rate_only"]) == ("100.00", "warn")


def test_cost_centres_are_dimensions_of_the_booking(tmp_path: Path) -> None:
    table = "Umsatz  S/H  Konto  Gegen  Datum  Beleg  KOST1  KOST2\n10|00  S  4970  1200  1509  B1  100  A=1"
    dims = Taken(tmp_path, table, skr="03").entries["dims"].to_list()
    assert dims == ["cost_centre_1=100|cost_centre_2=A%3D1"] * 2


def test_accounts_keep_their_zeros(tmp_path: Path) -> None:
    """0480 may have lost its zero on the way; six digits are filled likewise, and the chart is known all the same."""
    short = "Umsatz  S/H  Konto  Gegen  Datum  Beleg\n10|00  S  480  1200  1509  B1"
    assert Taken(tmp_path / "a", short, skr="03").totals == {"0480": "10.00", "1200": "-10.00"}
    table = """
    Umsatz    S/H  Konto    Gegen   Datum  Beleg
    119|00    S    120000   840000  1509   B1
    10|00     S    1000001  120000  1509   B2
    """
    long = Taken(tmp_path / "b", table, digits=6).totals
    assert long == {"120000": "109.00", "140000": "10.00", "177600": "-19.00", "840000": "-100.00"}


UNREADABLE = """
Umsatz  S/H  Konto  Gegen  Datum  Beleg  WKZ
ten     S    4970   1200   1509   B1     -
10|00   X    4970   1200   1509   B1     -
10|00   S    4970   1200   3109   B1     -
10|00   S    bank   1200   1509   B1     -
10|00   S    4970   1200   1509   B1     USD
1|00    S    4970   1200   1509   B2     -
"""


@books(booking(UNREADABLE, skr="03"))
def test_a_record_that_cannot_be_read_is_rejected_on_both_sides(run: Own) -> None:
    assert totals(run) == {"1200": "-1.00", "4970": "1.00"}
    assert run.rows("select row, column_name, count(*) from load.rejects group by all order by 1") == [
        (3, "amount", 2), (4, "amount", 2), (5, "posting_date", 2), (6, "account", 2), (7, "amount", 2)
    ]  # fmt: skip
    counts = "select rows_read, rows_loaded, rows_rejected from load.files where table_name = 'gl_entries'"
    assert run.rows(counts) == [(12, 2, 10)]


def test_a_quote_that_never_closes_takes_no_booking_along(tmp_path: Path) -> None:
    table = """
    Umsatz  S/H  Konto  Gegen  Datum  Beleg  Text
    10|00   S    4970   1200   1509   B1     "open
    1|00    S    4970   1200   1509   B2     closed
    """
    assert Taken(tmp_path, table, skr="03").totals == {"1200": "-11.00", "4970": "11.00"}


UNUSABLE = {
    "no fiscal year": (batch(SALE, year=""), "names no fiscal year"),
    "another kind under its number": (batch(SALE, category="99"), "category 99"),
    "headings of another table": (batch(SALE).replace(b"Gegenkonto", b"Hinweis"), "lack Gegenkonto"),
    "one line": (b'"EXTF";700;21;"Buchungsstapel"', "names no fiscal year"),
}


@pytest.mark.parametrize(("content", "said"), UNUSABLE.values(), ids=UNUSABLE.keys())
def test_a_file_that_cannot_be_used_stops_the_close(tmp_path: Path, content: bytes, said: str) -> None:
    with pytest.raises(Unusable, match=said):
        closed(write(tmp_path, {"EXTF.csv": content}))


TERMS = b'"EXTF";700;46;"Zahlungsbedingungen";2;20261001120000000;;;;;1001;456;20260101;4\r\nNummer;Text\r\n1;netto\r\n'


@books(booking(SALE, files={"EXTF_Zahlungsbedingungen.csv": TERMS}))
def test_what_is_no_ledger_is_left_aside_by_name(run: Own) -> None:
    assert run.rows("select file from load.unread") == [(f"{run.company}/EXTF_Zahlungsbedingungen.csv",)]


START = '"EXTF";700;{};"x";2;20261001120000000;;;;;1001;456;20260101;4;;;"";""\r\n'
NAMES = START.format(20) + 'Konto;Kontenbeschriftung;Sprach-ID\r\n1200;"Girokonto";"de-DE"\r\n'
PERSONS = (
    START.format(16)
    + "Konto;Name (Adressattyp Unternehmen);Unternehmensgegenstand;Name (Adressattyp natürl. Person)"
    + ";Vorname (Adressattyp natürl. Person)\r\n70001;Lieferant GmbH;;;\r\n10001;;;Muster;Eva\r\n"
)
NAMED: dict[str, str | bytes] = {
    "EXTF_Kontenbeschriftungen.csv": NAMES.encode("cp1252"), "EXTF_Personen.csv": PERSONS.encode("cp1252")
}  # fmt: skip


@books(booking(SALE, files=NAMED))
def test_names_and_parties_come_in_files_of_their_own(run: Own) -> None:
    assert run.rows("select name, type from canonical.accounts where account = '1200'") == [("Girokonto", "asset")]
    assert run.rows("select ledger, party, name from canonical.parties order by 1") == [
        ("ap", "70001", "Lieferant GmbH"), ("ar", "10001", "Eva Muster")
    ]  # fmt: skip


JANUARY = batch(
    "Umsatz  S/H  Konto  Gegen  Datum  Beleg\n100|00  S  10001  1200  1501  B1", days=("20260101", "20260131")
)
FEBRUARY = batch(SALE.replace("1509", "1502"), days=("20260201", "20260228"))
NO_CHART = {"accounts.csv": "account  name  type"}


@books(handed(NO_CHART | {"EXTF_01.csv": JANUARY, "EXTF_02.csv": FEBRUARY}, "", "ledger"))
def test_the_files_of_a_company_share_one_chart(run: Own) -> None:
    """January alone shows no chart; with February it is SKR03."""
    assert totals(run)["1400"] == "100.00"
    assert {"datev_other_client", "datev_repeated"} & set(run.codes()) == set()


MIXED = {"EXTF_01.csv": JANUARY, "EXTF_02.csv": batch(SALE, client="457"), "EXTF_copy.csv": JANUARY}


@books(handed(MIXED, "", "ledger"))
def test_the_file_of_another_client_blocks_as_does_a_copy(run: Own) -> None:
    assert {"datev_other_client", "datev_repeated"} <= set(run.codes())


def test_what_the_rows_show_beside_their_amounts_is_told(tmp_path: Path) -> None:
    table = """
    Umsatz    S/H  Konto  Gegen  BU  Datum  Beleg  Skonto  GU  Fest
    98|00     S    1200   10001  -   1509   B1     2|00    -   0
    10|00     S    4970   1200   -   1512   B2     -       1   1
    """
    assert Taken(tmp_path, table, skr="03", days=("20260901", "20260930")).marks == {
        "datev_discount": "block", "datev_outside_batch": "warn", "datev_reversals": "info", "datev_not_locked": "info"
    }  # fmt: skip


@given(st.dates(date(2000, 1, 1), date(2040, 12, 31)), st.integers(1, 12))
def test_a_day_without_a_year_falls_into_the_fiscal_year(day: date, month: int) -> None:
    start = date(day.year if (day.month, day.day) >= (month, 1) else day.year - 1, month, 1)
    written = f"{day.day:02}{day.month:02}"
    assert dated(written, start) == day
    assert dated(written.lstrip("0"), start) == day
    assert dated(f"{written}{day.year}", start) == day


@given(st.decimals(Decimal("0.01"), Decimal(10**9), places=2), st.sampled_from([Decimal(7), Decimal(19)]))
def test_net_and_tax_are_the_gross_amount(gross: Decimal, rate: Decimal) -> None:
    inner = tax.inside(gross, rate)
    assert abs(inner - gross * rate / (100 + rate)) <= Decimal("0.005")
    assert tax.inside(-gross, rate) == -inner


@given(st.integers(1, 10**9 - 1), st.integers(4, 8))
def test_an_account_has_the_digits_of_the_ledger_or_one_more(value: int, digits: int) -> None:
    account = Chart("", digits).account(str(value))
    assert account is not None
    assert int(account.text) == value
    assert len(account.text) >= digits
    assert bool(account.party) == (value >= 10**digits)


def test_amounts_are_written_one_way() -> None:
    assert number("1234,50") == Decimal("1234.50")
    assert [number(text) for text in ("1.234,50", "12.50", "", "1e3", "١٢")] == [None] * 5


def test_the_chart_is_known_by_its_classes() -> None:
    """Sales in class 8 are SKR03, costs in class 6 SKR04; both together leave it open."""
    assert guessed({1200, 8400}, {}) == "3"
    assert guessed({1800, 6815}, {}) == "4"
    assert guessed({8400, 6815}, {}) == ""
    assert guessed({1200}, {1200: "Bank"}) == "3"


def test_the_first_line_may_hold_a_field_more() -> None:
    made = '"EXTF";700;21;"Buchungsstapel";13;20250115120000000;;;;;;"00001";"00002"'
    line = f'{made};20250101;4;20250101;20251231;"x";;"";"";;"";"EUR"'
    said = head.of_record([cell.strip('"') for cell in line.split(";")])
    assert (said.client, said.year_start, said.digits, said.last, said.currency) == (
        "00002", date(2025, 1, 1), 4, date(2025, 12, 31), "EUR"
    )  # fmt: skip


# MANIFEST.md: bookings, turnover S, turnover H
MANIFEST = {
    "EXTF_Buchungstapel_test.csv": (41, "50916.55", "0.00"),
    "valid_minimal_700.csv": (10, "2785.23", "423.95"),
    "encoding_windows1252.csv": (2, "100.00", "250.50"),
    "leading_zero_konto.csv": (2, "100.00", "250.50"),
}


def real(name: str) -> Company:
    """A company of a real file; of none where they are not beside this checkout."""
    path = REAL / name
    return handed(NO_CHART | ({name: path.read_bytes()} if path.is_file() else {}), "", "ledger")


REALS = {name: real(name) for name in (*MANIFEST, "EXTF_Kontenbeschriftungen.csv")}
are_here = pytest.mark.skipif(not REAL.is_dir(), reason="the real DATEV files are not beside this checkout")


@are_here
@pytest.mark.parametrize(
    ("run", "name"), [(REALS[name], name) for name in MANIFEST], indirect=["run"], ids=MANIFEST.keys()
)
def test_a_real_file_comes_to_what_its_manifest_says(run: Own, name: str) -> None:
    count, debit, credit = MANIFEST[name]
    [(detected,)] = run.rows("select detected from load.files where table_name = 'gl_entries'")
    assert detected.endswith(f"{count} bookings, S {debit}, H {credit}")
    debits = "cast(sum(case when amount > 0 then amount end) as decimal(18, 2))"
    assert run.rows(f"select {debits}, sum(amount) from canonical.gl_entries") == [
        (Decimal(debit) + Decimal(credit), 0)
    ]
    assert run.rows("select count(*) from load.rejects") == [(0,)]
    assert [code for code in run.codes() if code.startswith("datev")] == []


@are_here
@books(REALS["EXTF_Buchungstapel_test.csv"])
def test_the_real_file_with_tax_keys_has_its_tax_on_the_tax_accounts(run: Own) -> None:
    """Keys 101 and 401: by hand, the sum of gross less gross / 1.19, each booking to the cent."""
    output = [Decimal(text) for text in ("18382.86", "294.13", "180.00")]
    inputs = [
        Decimal(text)
        for text in ("5239.12", "650.00", "45.96", "15.80", "80.00", "14.80", "580.00", "135.20", "3420.00")
    ]
    owed = sum((-round(gross - gross / Decimal("1.19"), 2) for gross in output), Decimal(0))
    reclaimed = sum((round(gross - gross / Decimal("1.19"), 2) for gross in inputs), Decimal(0))
    reclaimed -= round(Decimal("3420.00") - Decimal("3420.00") / Decimal("1.19"), 2)  # bought and given back
    found = totals(run)
    assert (Decimal(found["1776"]), Decimal(found["1576"])) == (owed, reclaimed)


@are_here
@books(REALS["leading_zero_konto.csv"])
def test_the_real_accounts_keep_their_zeros(run: Own) -> None:
    found = totals(run)
    assert {"0001200", "0008400", "0000123", "0000456"} <= set(found)


@are_here
@books(REALS["encoding_windows1252.csv"])
def test_the_real_windows_file_keeps_its_umlauts(run: Own) -> None:
    assert run.rows("select count(*) from canonical.gl_entries where description like '%ü%'") == [(5,)]


@are_here
@books(REALS["EXTF_Kontenbeschriftungen.csv"])
def test_the_real_names_are_the_chart(run: Own) -> None:
    assert run.rows("select account, type from canonical.accounts order by 1") == [
        ("0400", "asset"), ("1000", "asset"), ("1200", "asset")
    ]  # fmt: skip
