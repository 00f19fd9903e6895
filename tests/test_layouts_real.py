"""Real ledgers line by line through their country's layout; the tax fields Swedish programs print beside accounts."""

from __future__ import annotations

import os
import re
import shutil
from collections import defaultdict
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

import tieout
from tieout.rooms.statements import reading

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = Path(os.environ.get("TIEOUT_SHARED") or Path(__file__).resolve().parents[2] / "shared")
REAL = SHARED / "real"
FILES = {
    "SE": REAL / "sie" / "SIE4 Exempelfil.SE",
    "NL": REAL / "xaf" / "auditfile_v3.2_nl_20180101_20181231.xaf",
}
pytestmark = pytest.mark.skipif(
    not all(path.is_file() for path in FILES.values()), reason="the real ledgers are not beside the checkout"
)

# INK2R, the Swedish tax form: which of its fields a line of the layout goes into
FIELDS = {
    7201: "development concessions tenancy_rights goodwill other_intangible", 7202: "intangible_prepayments",
    7214: "land_buildings", 7215: "plant_machinery fixtures", 7216: "leasehold_improvements", 7217: "construction",
    7230: "shares_group", 7231: "shares_associates", 7232: "loans_group loans_associates",
    7233: "shares_associates other_securities", 7234: "loans_owners",
    7235: "other_long_term_receivables deferred_tax_assets", 7241: "raw_materials", 7242: "work_in_progress",
    7243: "finished_goods", 7244: "other_inventories", 7245: "contract_work", 7246: "inventory_prepayments",
    7251: "trade_receivables", 7252: "receivables_group receivables_associates",
    7261: "other_receivables unpaid_capital", 7262: "unbilled_revenue", 7263: "prepaid", 7270: "current_investments",
    7271: "current_investments", 7281: "cash",
    7301: "owners_capital share_capital revaluation_reserve legal_reserve development_reserve",
    7302: "share_premium retained_earnings result_of_year", 7321: "tax_allocation_reserves",
    7322: "excess_depreciation", 7323: "other_untaxed_reserves", 7331: "pension_provisions",
    7332: "pension_provisions", 7333: "other_provisions deferred_tax", 7350: "bonds", 7351: "overdraft",
    7352: "bank_loans", 7353: "long_term_group long_term_associates", 7354: "other_long_term", 7360: "current_bank",
    7361: "current_bank", 7362: "advances_received", 7363: "contract_work_billed", 7364: "billed_not_earned",
    7365: "trade_payables", 7366: "bills_payable", 7367: "payables_group payables_associates", 7368: "tax_payable",
    7369: "other_liabilities", 7370: "accrued", 7410: "revenue", 7411: "stock_change", 7412: "own_work",
    7413: "other_income", 7414: "group_result", 7415: "associates_result",
    7416: "securities_result associates_result", 7417: "interest_income", 7419: "appropriations",
    7420: "appropriations", 7421: "appropriations", 7422: "appropriations", 7510: "stock_change",
    7511: "raw_materials", 7512: "goods", 7513: "external_expenses", 7514: "staff_costs", 7515: "depreciation",
    7516: "current_write_downs", 7517: "other_expenses", 7521: "financial_write_downs", 7522: "interest_expenses",
    7524: "appropriations", 7525: "appropriations", 7526: "appropriations", 7528: "income_tax",
}  # fmt: skip
OWN_USE = {
    (7232, "1350"), (7234, "1390"), (7281, "2330"), (7416, "8300"), (7422, "8710"), (7422, "8750"), (7513, "4700"),
    (7521, "8280"), (7521, "8380"),
}  # fmt: skip
OWN_SPLIT = {
    7242,
    7243,
    7411,
    7510,
    7511,
    7512,
}  # raw materials or goods: the company says which its class 4 and 14 are


def stands(account: str) -> set[str]:
    """The lines that select an account of the BAS chart, by the words of the layout."""
    statement = "income_statement" if account >= "3" else "balance_sheet"
    found = set()
    for row in reading.read("bas").rows[statement]:
        for selector in (one for selectors in row.selectors.values() for one in selectors):
            low, _, high = selector.partition("..")
            found |= {row.code} if low <= account <= f"{high}~" else set()
    return found


def test_the_tax_field_printed_beside_a_swedish_account_is_that_of_its_line() -> None:
    """#SRU of every real file: 828 pairs of account and field, an opinion of many programs on the same chart."""
    pairs = defaultdict(set)
    for path in (REAL / "sie").iterdir():
        text = path.read_bytes().decode("cp437")
        for account, field in re.findall(r'^#SRU\s+"?(\d{4})"?\s+"?(7[23450]\d\d)"?', text, re.MULTILINE):
            pairs[int(field)].add(account)
    compared = {(field, account) for field in FIELDS for account in pairs[field]}
    wrong = {
        (field, account)
        for field, account in compared
        if field not in OWN_SPLIT and not stands(account) & set(FIELDS[field].split())
    }
    assert len(compared) > 800
    assert wrong == OWN_USE
    for field, account in ((field, account) for field, account in compared if field in OWN_SPLIT):
        both = {name for own in OWN_SPLIT for name in FIELDS[own].split()} | {"raw_materials"}
        assert stands(account) & both, (field, account)


CLOSE = """
[close]
name = "Two countries"
period = "2021-12"
currency = "EUR"
"""
COMPANY = """
[[company]]
id = "{0}"
currency = "{1}"
language = "{2}"
extracts = "{0}"
"""


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """A Swedish and a Dutch company closed in one run; the Dutch year is moved from 2018 to 2021."""
    folder = tmp_path_factory.mktemp("two")
    given = (("SE", "SEK", "sv"), ("NL", "EUR", "nl"))
    (folder / "close.toml").write_text(CLOSE + "".join(COMPANY.format(*one) for one in given), encoding="utf-8")
    for name, path in FILES.items():
        (folder / name).mkdir()
        shutil.copyfile(path, folder / name / path.name)
    audit = folder / "NL" / FILES["NL"].name
    audit.write_bytes(re.sub(rb">2018(-\d\d-\d\d)?<", rb">2021\1<", audit.read_bytes()))
    run = tieout.close(folder, pdf=False)
    with duckdb.connect(str(run.folder / "close.duckdb"), read_only=True) as opened:
        yield opened


def line(books: duckdb.DuckDBPyConnection, company: str, code: str, column: str = "amount") -> Decimal:
    """A line of the balance sheet, or of the income statement where the balance sheet has none of the code."""
    sql = f"select {column} from statements.lines where company = ? and code = ? order by statement"
    [(amount, *_), *_] = books.execute(sql, [company, code]).fetchall()
    return Decimal(amount)


def test_each_ledger_stands_in_the_layout_of_its_country(books: duckdb.DuckDBPyConnection) -> None:
    found = books.execute("select company, definition, language from settings.companies order by company").fetchall()
    assert found == [("NL", "rgs", "nl"), ("SE", "bas", "sv")]
    open_ties = books.execute("select company, tie from statements.page_ties where state <> 'tied'").fetchall()
    assert open_ties == []
    codes = "select company, code from statements.findings where severity = 'block'"
    assert books.execute(codes).fetchall() == []


def test_the_results_are_the_known_ones(books: duckdb.DuckDBPyConnection) -> None:
    results = {company: line(books, company, "result") for company in FILES}
    assert results == {"SE": Decimal("1074344.11"), "NL": Decimal("21096.09")}


def test_the_swedish_balance_sheet_by_class_but_for_what_changes_sides(books: duckdb.DuckDBPyConnection) -> None:
    """Accounts of class 1 come to 4,257,572.13; 210,000.00 of tax paid stands in class 2 and is a claim.

    Equity opens with 2,936,228.01, pays 500,000.00 and earns the result.
    """
    tax_paid = Decimal("210000.00")
    assert line(books, "SE", "total_assets") == Decimal("4257572.13") + tax_paid
    debts = sum(line(books, "SE", code) for code in ("untaxed_reserves", "bank_loans", "current_liabilities"))
    assert debts == Decimal("747000.01") + tax_paid
    assert line(books, "SE", "equity", "amount_prior") == Decimal("2936228.01")
    assert line(books, "SE", "equity") == Decimal("2936228.01") - 500_000 + Decimal("1074344.11")
    assert line(books, "SE", "result_of_year") == Decimal("1074344.11")
    assert line(books, "SE", "result_brought_forward") == Decimal("585964.73")


def test_the_dutch_accounts_stand_by_class_and_a_finding_says_so(books: duckdb.DuckDBPyConnection) -> None:
    assert line(books, "NL", "tangible") == Decimal("661.16")
    assert line(books, "NL", "trade_payables") == Decimal("4050.00")
    said = books.execute("select company from statements.findings where code = 'placed_without_category'").fetchall()
    assert said == [("NL",)]
