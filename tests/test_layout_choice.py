"""Which layout a company gets where nothing was chosen, and companies of several countries in one close."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statements_fixture import Ledger
from tieout.rooms.statements import choice, reading

if TYPE_CHECKING:
    from pathlib import Path


def test_the_format_of_the_ledger_decides(tmp_path: Path) -> None:
    plain, text = "1930 asset\n3010 revenue", "2026-09-01 1930 1\n2026-09-01 3010 -1"
    ledger = Ledger(tmp_path)
    forms = {
        "SIE": "sie", "SIE5": "sie5", "XAF": "xaf", "FR": "fec", "CSV": "csv", "DE": "datev",
        "DK": "saft: utf-8; SAF-T DK 1.0", "NO": "saft: utf-8; SAF-T NO 1.30",
    }  # fmt: skip
    for name, form in forms.items():
        ledger.add(plain, text, name, form=form)
    ledger.facts.append(("DE", "chart", "SKR04"))
    books = ledger.books()
    choice.decide(books)
    assert dict(books.rows("select company, definition from settings.companies")) == {
        "SIE": "bas", "SIE5": "bas", "XAF": "rgs", "FR": "pcg-2025", "CSV": "auto", "DE": "hgb-skr04", "DK": "dk",
        "NO": "auto",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("chart", "found"),
    [
        ([("1510", "Kundfordringar"), ("2440", "Leverantörsskulder"), ("2641", "Ingående moms")], "bas"),
        ([("1510", "Kundfordringar"), ("2440", "Leverantörsskulder")], "auto"),
        ([("1510", "Customers"), ("2440", "Leverantörsskulder"), ("2641", "Ingående moms"), ("2650", "Moms")], "auto"),
        ([("6190", "Debitorer"), ("7440", "Kreditorer"), ("7680", "Salgsmoms")], "dk"),
        ([("401000", "Fournisseurs"), ("411000", "Clients"), ("445660", "TVA déductible")], "pcg"),
        ([("1400", "Forderungen aus L+L"), ("1600", "Verbindlichkeiten aus L+L"), ("8400", "Erlöse")], "hgb-skr03"),
        ([("1200", "Forderungen aus L+L"), ("3300", "Verbindlichkeiten aus L+L"), ("4400", "Erlöse")], "hgb-skr04"),
        ([("1510", "Trade receivables"), ("2440", "Trade payables"), ("3010", "Sales")], "auto"),
    ],
)
def test_a_chart_is_known_by_three_accounts_that_bear_their_names(chart: list[tuple[str, str]], found: str) -> None:
    rows = [(account, name, "asset", "") for account, name in chart]
    assert choice.automatic({"csv"}, rows) == found


def test_a_chart_whose_categories_are_all_rgs_codes_is_dutch() -> None:
    rows = [("1", "", "asset", "BLimBan"), ("2", "", "asset", "BVorDebHad"), ("3", "", "revenue", "WOmz")]
    assert choice.automatic({"csv"}, rows) == "rgs"
    assert choice.automatic({"csv"}, [*rows, ("5", "", "asset", "Bank")]) == "auto"


def test_hgb_takes_the_chart_whose_numbers_mean_what_the_types_say() -> None:
    sales, wages = ("8400", "", "revenue", ""), ("6020", "", "expense", "")
    year = reading.shipped()["pcg-2025"].since
    assert year is not None
    assert choice.variant("hgb", [sales, ("4120", "", "expense", "")], year) == "hgb-skr03"
    assert choice.variant("hgb", [wages, ("4400", "", "revenue", "")], year) == "hgb-skr04"
    assert choice.variant("hgb", [wages, ("4400", "", "revenue", "")], year, "skr03") == "hgb-skr03"
    assert choice.variant("pcg", [], year) == "pcg-2025"


def test_companies_of_one_close_keep_the_layouts_of_their_countries(tmp_path: Path) -> None:
    """The group's pages follow: each company has its own lines, captioned in the languages of the close."""
    day = "2026-09-01"
    ledger = (
        Ledger(tmp_path)
        .add("1930 asset bank\n3001 revenue", f"{day} 1930 9\n{day} 3001 -9", "SE", form="sie", language="sv")
        .add("120000 asset\n840000 revenue", f"{day} 120000 8\n{day} 840000 -8", "DE", definition="hgb", language="de")
        .add("512000 asset\n706000 revenue", f"{day} 512000 7\n{day} 706000 -7", "FR", fec=True, language="fr")
    )
    books = ledger.run()
    sql = """select company, page_labels.language, page_labels.label, lines.amount from statements.lines
             join settings.companies using (company)
             join statements.page_labels on page_labels.definition = companies.definition
                 and page_labels.statement = lines.statement and page_labels.code = lines.code
             where lines.code in ('cash', 'CF') and page_labels.language in (companies.language, 'en') order by all"""
    assert [(company, label, amount) for company, _, label, amount in books.rows(sql)] == [
        ("DE", "IV. Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks", 8),
        ("DE", "Cash and cash equivalents", 8),
        ("FR", "Cash", 7),
        ("FR", "Disponibilités", 7),
        ("SE", "Cash and cash equivalents", 9),
        ("SE", "Kassa och bank", 9),
    ]
