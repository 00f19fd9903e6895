"""Regnskab Basis, the Danish file of annual accounts: a trial balance by the public standard chart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest

from folder import closed, write
from tieout.readers import regnskab, text
from tieout.readers.national import File, Told
from tieout.readers.source import Source

if TYPE_CHECKING:
    from pathlib import Path

FILE = """KONTONUMMER_20251231;KONTONAVN_20251231;VAERDI_20251231
1010;Salg af varer og ydelser;-1250000
2850;Lønninger;800000
6480;Bankkonto;610500
6530;Virksomhedskapital;-40000
6940;Overført resultat;-120500
"""


def taken(folder: Path, content: str, name: str = "regnskab.csv", encoding: str = "utf-8", **options: str) -> Told:
    path = folder / name
    path.write_bytes(content.encode(encoding))
    source = Source("C1", "gl_entries", path, name, "regnskab", options=options)
    assert regnskab.recognises(path.read_bytes()[:4096])
    return regnskab.take(File(source, text.look(path), folder / "work", "DKK"))


def rows(told: Told, table: str) -> list[tuple[object, ...]]:
    told.table(table).flush()
    return pl.read_parquet(told.table(table).folder / "*.parquet").drop("row").rows()


def test_the_file_closes_as_a_trial_balance(tmp_path: Path) -> None:
    """Debit positive: income of 1,250,000 less wages of 800,000 is a result of 450,000."""
    run = closed(write(tmp_path, {"aarsregnskab.csv": FILE.encode()}, period="2025-12", chart="account  name  type"))
    assert run.codes() == []
    balances = "select account, type, unadjusted::integer from ledger.page_trial_balance order by account"
    assert run.rows(balances) == [
        ("1010", "revenue", -1250000),
        ("2850", "expense", 800000),
        ("6480", "asset", 610500),
        ("6530", "equity", -40000),
        ("6940", "equity", -120500),
    ]
    assert run.run.summary[0].result == 450000


@pytest.mark.parametrize(
    ("heading", "name", "day"),
    [
        ("KONTONUMMER_20230131;KONTONAVN_20230131;VAERDI_20230131", "x.csv", "2023-01-31"),
        ("KONTONUMMER;KONTONAVN;VAERDI", "regnskab 2025-06-30.csv", "2025-06-30"),
        ("KONTONUMMER;KONTONAVN;VAERDI", "Export for 01-01-25 to 31-12-25.csv", "2025-12-31"),
        ("Kontonummer;Kontonavn;Værdi", "20251231.csv", "2025-12-31"),
    ],
)
def test_the_day_stands_in_the_heading_or_in_the_name(tmp_path: Path, heading: str, name: str, day: str) -> None:
    told = taken(tmp_path, f"{heading}\n6480;Bank;1\n", name, "cp1252")
    assert rows(told, "balances") == [("6480", day, "1")]


def test_without_a_day_it_is_refused(tmp_path: Path) -> None:
    (stop,) = taken(tmp_path, "KONTONUMMER;KONTONAVN;VAERDI\n6480;Bank;1\n").stops
    assert "of which day" in stop.read


@pytest.mark.parametrize(
    ("values", "decimal"),
    [
        (["100", "-50"], "."),
        (["100.50", "-50.25"], "."),
        (["1.234,50", "-1.000"], ","),
        (["1234,5", "10"], ","),
    ],
)
def test_the_decimal_sign_is_the_one_that_reads_every_value(tmp_path: Path, values: list[str], decimal: str) -> None:
    lines = "".join(f"{6480 + place};Konto;{value}\n" for place, value in enumerate(values))
    assert taken(tmp_path, "KONTONUMMER;KONTONAVN;VAERDI_20251231\n" + lines).style.decimal == decimal


def test_values_that_read_both_ways_are_refused_until_told(tmp_path: Path) -> None:
    content = "KONTONUMMER;KONTONAVN;VAERDI_20251231\n6480;Bank;1.234\n"
    (stop,) = taken(tmp_path, content).stops
    assert "both with a decimal point and with a decimal comma" in stop.read
    assert taken(tmp_path, content, decimal=",").style.decimal == ","


def test_blank_rows_and_two_days(tmp_path: Path) -> None:
    content = "KONTONUMMER;KONTONAVN;VAERDI_20251231;VAERDI_20241231\n\n6480;Bank;5;\n;;;\n6530;Kapital;-5;-4\n"
    assert rows(taken(tmp_path, content), "balances") == [
        ("6480", "2025-12-31", "5"),
        ("6480", "2024-12-31", "0"),
        ("6530", "2025-12-31", "-5"),
        ("6530", "2024-12-31", "-4"),
    ]


@pytest.mark.parametrize("start", [b"account;name;amount\n", b"KONTONUMMER;TEKST\n", b"", b"<AuditFile>"])
def test_other_files_are_left_alone(start: bytes) -> None:
    assert not regnskab.recognises(start)
