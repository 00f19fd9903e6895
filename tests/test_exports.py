"""findings.csv and journals.csv: exact, harmless in a spreadsheet, recognised when they come back."""

from __future__ import annotations

import csv
import datetime as dt
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from tieout.pack import exports

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.books import Books

LINE: dict[str, Any] = {
    "company": "SE01", "room": "revaluation", "voucher": "R9", "line_no": 1, "posting_date": dt.date(2026, 9, 30),
    "account": "0193", "currency": "USD", "amount_currency": Decimal(0), "amount": Decimal("120.5"),
    "amount_reporting": Decimal("11.0001"), "partner_company": "", "description": "Bank USD", "reverse_on": None,
    "rule": "closing", "evidence": "rates.csv:7", "proposal_id": "TABCDEFGHIJ", "status": "proposed", "export": True,
    "dims": "",
}  # fmt: skip
FINDING: dict[str, Any] = {
    "finding_id": "FA", "company": "SE01", "room": "readiness", "code": "subledger_ties", "severity": "warn",
    "subject": "1510", "amount": Decimal("-12.5"), "currency": "", "expected": "", "actual": "", "message": "Tie 1510",
    "remedy": "Post it", "source_file": "a.csv", "source_row": 7, "disposition": "", "disposed_by": "", "reason": "",
}  # fmt: skip
SETTINGS: Any = SimpleNamespace(close=SimpleNamespace(currency="EUR"))
AMOUNTS = ["amount", "amount_currency", "amount_reporting"]


def frame(*rows: dict[str, Any]) -> pl.DataFrame:
    made = pl.DataFrame(rows, infer_schema_length=None, schema_overrides={"reverse_on": pl.Date})
    return made.with_columns(pl.col(name).cast(pl.Decimal(38, 4)) for name in AMOUNTS if name in made.columns)


@pytest.fixture
def close(books: Books) -> Books:
    """A Swedish company that reports in EUR, without proposals or findings yet."""
    companies = {"company": ["SE01"], "currency": ["SEK"], "reporting_currency": ["EUR"]}
    books.put("settings.companies", pl.DataFrame(companies))
    books.put("ledger.journals", frame(LINE).clear())
    books.put("ledger.reversals", frame(LINE).clear())
    books.put("findings.findings", frame(FINDING).clear())
    return books


def lines(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def exported(books: Books, folder: Path) -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    findings, journals, _ = exports.write(books, SETTINGS, folder)
    return lines(findings), lines(journals)


def test_without_proposals_and_findings_there_are_headings_only(close: Books, tmp_path: Path) -> None:
    exports.write(close, SETTINGS, tmp_path)
    assert (tmp_path / "journals.csv").read_text() == (
        "company,room,entry_no,voucher,posting_date,account,amount,currency,amount_currency,amount_reporting,journal,"
        "description,document_no,document_date,document_type,source,party,partner_company,layer,period_type,"
        "settlement_id,settled_on,tax_code,tax_base,proposal_id,created_by,created_at\n"
    )
    assert (tmp_path / "findings.csv").read_text() == (
        "finding_id,company,room,code,severity,subject,amount,currency,expected,actual,message,remedy,source_file,"
        "source_row,disposition,disposed_by,reason\n"
    )


def test_a_proposal_can_be_imported_and_known_again(close: Books, tmp_path: Path) -> None:
    close.put("ledger.journals", frame(LINE))
    [line] = exported(close, tmp_path)[1]
    assert {name: value for name, value in line.items() if value} == {
        "company": "SE01",
        "room": "revaluation",
        "entry_no": "R9-1",
        "voucher": "R9",
        "posting_date": "2026-09-30",
        "account": "0193",
        "amount": "120.50",
        "currency": "USD",
        "amount_currency": "0.00",
        "amount_reporting": "11.0001",  # four decimals are kept exact where a line carries them
        "description": "TABCDEFGHIJ Bank USD",
        "document_no": "TABCDEFGHIJ",
        "source": "gl",
        "proposal_id": "TABCDEFGHIJ",
    }


def test_reversals_go_along_rejected_and_kept_lines_do_not(close: Books, tmp_path: Path) -> None:
    close.put(
        "ledger.journals",
        frame(LINE, LINE | {"voucher": "R8", "export": False}, LINE | {"voucher": "R7", "status": "rejected"}),
    )
    close.put("ledger.reversals", frame(LINE | {"voucher": "R10", "posting_date": dt.date(2026, 10, 1)}))
    assert [line["entry_no"] for line in exported(close, tmp_path)[1]] == ["R10-1", "R9-1"]


def test_dimensions_become_columns_again(close: Books, tmp_path: Path) -> None:
    close.put(
        "ledger.journals",
        frame(LINE | {"dims": "department=R%26D %7C lab|project=P1"}, LINE | {"line_no": 2, "dims": "project=P2"}),
    )
    first, second = exported(close, tmp_path)[1]
    assert (first["dim_department"], first["dim_project"]) == ("R&D | lab", "P1")
    assert (second["dim_department"], second["dim_project"]) == ("", "P2")


def test_what_blocks_stands_first(close: Books, tmp_path: Path) -> None:
    rows = [FINDING | {"finding_id": f"F{level}", "severity": level} for level in ("info", "warn", "block")]
    close.put("findings.findings", frame(*rows))
    assert [row["finding_id"] for row in exported(close, tmp_path)[0]] == ["Fblock", "Fwarn", "Finfo"]


@pytest.mark.parametrize("text", ["=1+1", "+46 70", "-x", "@sum(a)", "\tx", "\rx"])
def test_a_text_like_a_formula_is_guarded_and_a_number_is_not(close: Books, tmp_path: Path, text: str) -> None:
    close.put("findings.findings", frame(FINDING | {"message": text}))
    [row] = exported(close, tmp_path)[0]
    assert row["message"] == "'" + text
    assert (row["amount"], row["currency"]) == ("-12.50", "SEK")


@pytest.mark.parametrize(
    ("amount", "decimals", "text"),
    [
        ("12.5000", 2, "12.50"),
        ("12.0000", 0, "12"),
        ("12.3456", 0, "12.3456"),
        ("0.0000", 3, "0.000"),
        ("-5", 2, "-5.00"),
    ],
)
def test_amounts_print_the_currency_s_own_decimals(amount: str, decimals: int, text: str) -> None:
    assert exports.plain(Decimal(amount), decimals) == text


def test_commas_quotes_and_line_ends_survive(close: Books, tmp_path: Path) -> None:
    close.put("findings.findings", frame(FINDING | {"message": 'a "b", c\nd'}))
    [row] = exported(close, tmp_path)[0]
    assert row["message"] == 'a "b", c\nd'
