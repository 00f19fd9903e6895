"""The standard audit files tax authorities and programs published close, and come to the cent of their manifest.

The files stay where they are; nothing of them is in this repository. Without them these tests skip.
"""

from __future__ import annotations

import shutil
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from folder import Closed, closed

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """[close]
name = "Real"
period = "{period}"
currency = "{currency}"
fiscal_year_start = "{start}"
[[company]]
id = "R1"
currency = "{currency}"
extracts = "extract"
[company.posting]
retained_earnings = "2050"
"""


def close_one(
    shared: Path, pattern: str, folder: Path, period: str, start: str = "01-01", currency: str = "NOK"
) -> Closed:
    """Close a folder that holds one real file."""
    found = sorted((shared / "real" / "saft").glob(pattern))
    if not found:
        pytest.skip(f"{pattern} is not here")
    (folder / "extract").mkdir(parents=True)
    shutil.copy(found[0], folder / "extract" / "saft.xml")
    (folder / "close.toml").write_text(SETTINGS.format(period=period, start=start, currency=currency))
    return closed(folder)


@pytest.fixture(scope="module")
def norwegian(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Closed:
    return close_one(shared, "ExampleFile SAF-T Financial_888888888_*.xml", tmp_path_factory.mktemp("no"), "2017-04")


def test_the_norwegian_example_states_what_it_holds(norwegian: Closed) -> None:
    """53 transactions, 170 lines, 9,487,049.35 on each side."""
    assert norwegian.rows("select control, stated, counted from load.controls order by 1") == [
        ("number_of_entries", 53, 53),
        ("total_credit", Decimal("9487049.35"), Decimal("9487049.35")),
        ("total_debit", Decimal("9487049.35"), Decimal("9487049.35")),
    ]
    sql = """select count(*), count(distinct voucher), sum(amount) filter (where amount > 0),
             sum(amount) filter (where amount < 0), sum(amount) from canonical.gl_entries"""
    total = Decimal("9487049.35")
    assert norwegian.rows(sql) == [(170, 53, total, -total, 0)]


def test_the_norwegian_example_moves_as_its_manifest_says(norwegian: Closed) -> None:
    sql = "select left(account, 1), sum(amount) from canonical.gl_entries group by 1 order by 1"
    assert dict(norwegian.rows(sql)) == {
        "1": Decimal("455474.50"),
        "2": Decimal("-140637.50"),
        "3": Decimal(-2316338),
        "4": Decimal(186802),
        "5": Decimal(1496000),
        "6": Decimal(256000),
        "7": Decimal(62699),
    }
    sums = "select kind, count(distinct account), sum(amount) from load.stated_balances group by 1 order by 1"
    assert norwegian.rows(sums) == [("closing", 22, Decimal("2491571.75")), ("opening", 22, Decimal(2545410))]


def test_three_accounts_of_the_norwegian_example_do_not_roll_forward(norwegian: Closed) -> None:
    """Opening and entries are not the closing the file states, as its manifest says: 1920, 2711 and 2740."""
    sql = """select account from (
                 select account, case kind when 'opening' then amount else -amount end as amount
                 from load.stated_balances
                 union all select account, amount from canonical.gl_entries
             ) group by account having sum(amount) <> 0 order by 1"""
    assert norwegian.rows(sql) == [("1920",), ("2711",), ("2740",)]


def test_the_norwegian_example_is_understood(norwegian: Closed) -> None:
    """Two-digit standard accounts give types, analysis gives dimensions, parties are held against 1500 and 2400."""
    types = "select type, count(*) from canonical.accounts group by 1 order by 1"
    assert norwegian.rows(types) == [("asset", 7), ("equity", 1), ("expense", 8), ("liability", 5), ("revenue", 1)]
    assert norwegian.rows("select account, control from canonical.accounts where control <> '' order by 1") == [
        ("1500", "ar"),
        ("2400", "ap"),
    ]
    keys = (
        "select distinct split_part(unnest(string_split(dims, '|')), '=', 1) from canonical.gl_entries where dims <> ''"
    )
    assert sorted(norwegian.rows(keys)) == [("avdeling",), ("prosjekt",)]
    codes = "select code from findings.findings where code like 'saft%' order by 1"
    assert norwegian.rows(codes) == [
        ("saft_ap_closing",), ("saft_ap_opening",), ("saft_ar_closing",), ("saft_ar_opening",), ("saft_keyed_in",),
        ("saft_repeated_analysis",),
    ]  # fmt: skip
    assert "trial_balance" in norwegian.codes()  # its openings come to 2,545,410 and not to nil


def test_a_file_with_every_element_and_wrong_totals(shared: Path, tmp_path: Path) -> None:
    """Two vouchers out of balance, 598 debit and 716 credit; totals of 5, 6 and 7 are stated."""
    run = close_one(shared, "biggest.xml", tmp_path, "2020-12")
    controls = "select control, stated::integer, counted::integer from load.controls order by 1"
    assert run.rows(controls) == [("number_of_entries", 5, 2), ("total_credit", 7, 716), ("total_debit", 6, 598)]
    assert run.rows("select count(*), sum(amount) from canonical.gl_entries") == [(3, Decimal(-118))]
    assert {"control_totals", "unbalanced_vouchers", "unknown_accounts"} <= set(run.codes())
    told = {code for (code,) in run.rows("select code from findings.findings where code like 'saft%'")}
    assert told == {
        "saft_repeated_account", "saft_unknown_customer", "saft_unknown_supplier", "saft_unknown_analysis",
        "saft_repeated_analysis",
    }  # fmt: skip


def test_a_skeleton_without_a_namespace(shared: Path, tmp_path: Path) -> None:
    """One line of nothing on account `a`; the file says it holds no entry."""
    run = close_one(shared, "Eksempelfil fra xmlSpy.xml", tmp_path, "1957-08")
    assert run.rows("select account, amount, posting_date::varchar from canonical.gl_entries") == [
        ("a", 0, "1957-08-13")
    ]
    assert "control_totals" in run.codes()


def test_a_portuguese_file_of_invoices_is_no_ledger(shared: Path, tmp_path: Path) -> None:
    """Windows-1252, a fiscal year from February, 24 invoices and no entry: said, with what it holds."""
    run = close_one(shared, "saft_idemo599999999.xml", tmp_path, "2017-12", "02-01", "EUR")
    assert run.rows("select code, detail from findings.findings where severity = 'block'") == [
        ("saft_no_ledger", "SalesInvoices 24, MovementOfGoods 13, WorkingDocuments 4, Payments 2")
    ]
    facts = dict(run.rows("select key, value from load.facts where key like 'year%'"))
    assert facts == {"year_start.0": "2017-02-01", "year_end.0": "2018-01-31"}
    assert run.rows("select distinct detected from load.files") == [("windows-1252; SAF-T PT 1.04_01",)]
