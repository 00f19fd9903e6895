"""Small trial balances of each country worked by hand, line by line, through the shipped layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from statements_fixture import Ledgers, figures, result, sheet, ties, voucher

if TYPE_CHECKING:
    from collections.abc import Iterator

    from statements_fixture import Own, Told


LEDGERS = Ledgers()
ledger, year, told = LEDGERS.ledger, LEDGERS.year, LEDGERS.tell


@pytest.fixture(scope="module", autouse=True)
def ledgers() -> Iterator[None]:
    """The ledgers of this file: those of one period are in the same books."""
    yield
    LEDGERS.end()


@pytest.fixture
def books(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Own:
    """The statements made of the ledger a test tells."""
    return LEDGERS.of(request.param, tmp_path_factory)


# --- Sweden ---

SWEDISH = """
    1220 asset
    1229 asset
    1460 asset
    1510 asset ar
    1519 asset
    1630 asset
    1650 asset
    1930 asset bank
    1940 asset bank
    2081 equity
    2091 equity
    2098 equity
    2099 equity
    2150 liability
    2350 liability
    2440 liability ap
    2512 liability
    2518 liability
    2611 liability
    2641 liability
    2710 liability
    2990 liability
    3001 revenue
    3960 revenue
    4010 expense
    4960 expense
    5010 expense
    7010 expense
    7832 expense
    8314 revenue
    8410 expense
    8811 expense
    8910 expense
    8999 expense
"""


@year(
    SWEDISH,
    """
        1220 100, 1229 -40, 1460 70, 1510 250, 1519 -10, 1630 -3, 1930 300, 1940 -20
        2081 -50, 2091 -110, 2150 -25, 2350 -80, 2440 -90, 2512 -30, 2518 45, 2611 -60, 2641 25, 2710 -12, 2990 -8
        3001 -900, 3960 -5, 4010 400, 4960 -7, 5010 60, 7010 120, 7832 20, 8314 -1, 8410 6, 8811 25, 8910 30
    """,
    "bas",
)
def test_a_swedish_year_by_hand(books: Own) -> None:
    """Costs print negative; tax paid on account is more than the tax of the year, so both stand as one claim.

    | account | balance | line |
    |---|---|---|
    | 1930, 1940 | 300, -20 | Kassa och bank; Skulder till kreditinstitut |
    | 1510, 1519 | 250, -10 | Kundfordringar |
    | 2512, 2518 | -30, 45 | Övriga fordringar 15 |
    | 2611, 2641, 1650 | -60, 25, 0 | Övriga skulder 35 |
    """
    assert result(books) == {
        "revenue": 900, "other_income": 5, "raw_materials": -400, "goods": 7, "external_expenses": -60,
        "staff_costs": -120, "depreciation": -20, "interest_income": 1, "interest_expenses": -6, "appropriations": -25,
        "income_tax": -30, "result": 252,
    }  # fmt: skip
    assert sheet(books) == {
        "fixtures": 60, "finished_goods": 70, "trade_receivables": 240, "other_receivables": 15, "cash": 300,
        "share_capital": 50, "retained_earnings": 110, "result_of_year": 252, "excess_depreciation": 25,
        "bank_loans": 80, "current_bank": 20, "trade_payables": 90, "other_liabilities": 35 + 12 + 3, "accrued": 8,
    }  # fmt: skip
    totals = figures(books, "balance_sheet")
    assert (totals["total_assets"], totals["equity"]) == (685, 412)
    assert ties(books) == {"tied"}


def taxed(output: int, inward: int, refund: int) -> Told:
    """A Swedish ledger that holds value added tax only."""
    balances = f"2611 {output}, 2641 {inward}, 1650 {refund}, 2081 {-(output + inward + refund)}"
    return told(SWEDISH, voucher("2026-09-01", balances), definition="bas")


@pytest.mark.parametrize(
    ("books", "line"),
    [
        (taxed(-60, 25, 0), {"other_liabilities": 35}),
        (taxed(-60, 95, 0), {"other_receivables": 35}),
        (taxed(-60, 25, 50), {"other_receivables": 15}),
    ],
    indirect=["books"],
)
def test_the_vat_accounts_are_one_item_on_the_side_of_their_sum(books: Own, line: dict[str, int]) -> None:
    found = sheet(books)
    found.pop("share_capital")
    assert found == line


@year(SWEDISH, "1930 80, 3001 -100, 5010 20, 8999 80, 2099 -80", "bas", "2026-12")
def test_the_voucher_that_carries_the_result_to_2099_is_no_part_of_it(books: Own) -> None:
    """8999 / 2099 as any other voucher: the income statement leaves 8999 out, with 2099 it comes to nil."""
    assert result(books)["result"] == 80
    assert sheet(books) == {"cash": 80, "result_of_year": 80}
    assert ties(books) == {"tied"}
    assert books.rows("select * from statements.findings where severity = 'block'") == []


OPENED = """
    2026-01-01 1930 170 opening
    2026-01-01 2081 -100 opening
    2026-01-01 2099 -70 opening
    2026-03-01 1930 30
    2026-03-01 3001 -30
"""
MOVED = "2026-05-01 2099 70\n2026-05-01 2098 -70"


@pytest.mark.parametrize(
    ("books", "moved"),
    [
        (told(SWEDISH, OPENED, "2026-12", definition="bas"), False),
        (told(SWEDISH, OPENED + MOVED, "2026-12", definition="bas"), True),
    ],
    indirect=["books"],
)
def test_a_result_of_the_year_before_stands_apart_until_it_is_moved(books: Own, moved: bool) -> None:
    """2099 opens with last year's 70; this year's result is 30 whether or not the meeting has moved the 70 to 2098."""
    earlier = {"retained_earnings": 70} if moved else {"result_brought_forward": 70}
    assert sheet(books) == {"cash": 200, "share_capital": 100, "result_of_year": 30, **earlier}
    before = dict(books.rows("select code, amount_prior from statements.lines where code like 'result_%'"))
    assert before["result_of_year"] == 70  # the day this year opens is the balance sheet of the year that ended
    assert ties(books) == {"tied"}


@ledger(
    SWEDISH,
    """
        2026-09-01 1510 500 party=A
        2026-09-01 1510 -80 party=B
        2026-09-01 2440 -90 party=X
        2026-09-01 2440  30 party=Y
        2026-09-01 3001 -360
    """,
    definition="bas",
)
def test_customers_in_credit_and_suppliers_in_debit_stand_on_the_other_side(books: Own) -> None:
    assert sheet(books) == {
        "trade_receivables": 500, "other_receivables": 30, "trade_payables": 90, "other_liabilities": 80,
        "result_of_year": 360,
    }  # fmt: skip


# --- Denmark ---

DANISH = """
    1010 revenue
    1610 expense
    2030 expense
    2845 expense
    3010 expense
    3480 revenue
    3600 expense
    3740 expense
    5400 asset
    6080 asset
    6190 asset ar
    6200 asset
    6320 asset
    6480 asset bank
    6490 asset
    6510 equity
    6940 equity
    7010 liability
    7110 liability
    7440 liability ap
    7510 liability
    7680 liability
    7740 liability
    7920 liability
"""


@year(
    DANISH,
    """
        1010 -1000, 1610 450, 2030 80, 2845 200, 3010 25, 3480 -4, 3600 9, 3740 50
        5400 120, 6080 90, 6190 300, 6200 -15, 6320 10, 6480 -35, 6510 -80, 6940 -40, 7010 -6, 7110 -60, 7440 -70
        7510 -22, 7680 -90, 7740 105, 7920 -17
    """,
    "dk",
)
def test_a_danish_year_by_hand(books: Own) -> None:
    """The allowance 6200 stays with the receivables; VAT 7680 and 7740 with 6320 is one item; the bank is overdrawn."""
    assert result(books) == {
        "revenue": 1000, "raw_materials": -450, "external_expenses": -80, "staff_costs": -200, "depreciation": -25,
        "financial_income": 4, "financial_expenses": -9, "income_tax": -50, "result": 190,
    }  # fmt: skip
    assert figures(books, "income_statement")["gross_profit"] == 470
    assert sheet(books) == {
        "tangible": 120, "raw_materials": 90, "trade_receivables": 285, "other_receivables": 25,
        "share_capital": 80, "retained_earnings": 40, "result_of_year": 190, "deferred_tax": 6, "long_term_bank": 60,
        "bank_loans": 35, "trade_payables": 70, "payables_group": 22, "other_liabilities": 17,
    }  # fmt: skip
    assert ties(books) == {"tied"}


@year("6190 expense 2030\n1000 revenue 1010\n55000 asset 6480\n99 asset", "6190 40, 1000 -100, 55000 50, 99 10", "dk")
def test_a_danish_chart_of_its_own_stands_by_the_standard_accounts_it_is_mapped_to(books: Own) -> None:
    """6190 is rent here: the category, the standard account, goes before the number. 99 has none, and no line."""
    assert result(books) == {"revenue": 100, "external_expenses": -40, "result": 60}
    assert sheet(books) == {"cash": 50, "result_of_year": 60}
    assert ("uncovered_account", "balance_sheet 99") in books.rows("select code, subject from statements.findings")


# --- Netherlands ---


@year(
    """
        0020 asset fa BMvaBegVvp
        0120 asset fa BMvaBegCae
        1100 asset bank BLimBanRba
        1110 asset bank BLimBanRba
        1300 asset ar BVorDebHad
        1320 asset BVorDebVdd
        1600 liability ap BSchCreHac
        1710 liability tax BSchBtwAtd
        1770 liability tax BSchBtwAtd
        1810 liability BSchSalPsv
        0600 equity BEivGokGea
        0610 equity BEivOreOvw
        0800 liability BLasSakLvl
        2000 asset BLimKruSto
        4000 expense WPerLesLon
        4050 expense WPerSolPsv
        4110 expense WBedHuiBeh
        4820 expense WAfsAmvBeg
        7000 expense WKprInhInh
        8000 revenue WOmzNohOlh
        9070 expense WFbeWisWis
    """,
    """
        0020 400, 0120 -100, 1100 90, 1110 -25, 1300 210, 1320 -10, 1600 -80, 1710 15, 1770 -40, 1810 -6
        0600 -150, 0610 -50, 0800 -120, 2000 -3, 4000 60, 4050 12, 4110 30, 4820 20, 7000 240, 8000 -495, 9070 2
    """,
    "rgs",
)
def test_a_dutch_year_by_rgs_codes(books: Own) -> None:
    """Costs print positive and subtract. A code decides before number and control; the longer code is the narrower."""
    assert result(books) == {
        "revenue": 495, "raw_materials": -240, "wages": -60, "social_security": -12, "depreciation": -20,
        "other_expenses": -30, "interest_expenses": -2, "result": 131,
    }  # fmt: skip
    assert sheet(books) == {
        "tangible": 300, "trade_receivables": 200, "cash": 90, "share_capital": 150, "result_of_year": 50 + 131,
        "non_current_liabilities": 120, "bank_loans": 25, "trade_payables": 80, "tax_payable": 25 + 6,
        "other_liabilities": 3,
    }  # fmt: skip
    sql = "select code, year_to_date from statements.page_lines where statement = 'income_statement'"
    printed = dict(books.rows(sql))
    assert (printed["wages"], printed["operating_expenses"], printed["result"]) == (60, 362, 131)
    assert books.rows("select subject from statements.findings where code = 'clearing_account_open'") == [("2000",)]
    assert ties(books) == {"tied"}


@year(
    """
        0200 asset
        0400 liability
        0500 equity
        1000 asset bank
        1100 asset ar
        1500 liability
        1510 liability
        1600 liability ap
        3000 asset
        4700 expense
        7000 expense
        8100 revenue
        9200 revenue
        9210 expense
    """,
    """
        0200 60, 0400 -30, 0500 -20, 1000 15, 1100 40, 1500 -9, 1510 4, 1600 -12, 3000 25, 4700 18, 7000 50
        8100 -140, 9200 -2, 9210 1
    """,
    "rgs",
)
def test_without_codes_a_dutch_account_stands_by_its_type_and_decimal_class(books: Own) -> None:
    assert result(books) == {
        "revenue": 140, "raw_materials": -50, "other_expenses": -18, "interest_income": 2, "interest_expenses": -1,
        "result": 73,
    }  # fmt: skip
    assert sheet(books) == {
        "tangible": 60, "inventories": 25, "trade_receivables": 40, "other_receivables": 4, "cash": 15,
        "owners_capital": 20, "result_of_year": 73, "non_current_liabilities": 30, "trade_payables": 12,
        "other_liabilities": 9,
    }  # fmt: skip
    said = "select severity, expected, actual from statements.findings where code = 'placed_without_category'"
    assert books.rows(said) == [("info", "rgs", "14")]


# --- Germany ---

SKR03 = """
    0420 asset
    0800 equity
    0860 equity
    0970 liability
    0980 asset
    0996 asset
    1200 asset bank
    1210 asset bank
    1400 asset ar
    1576 asset
    1600 liability ap
    1740 liability
    1776 liability
    1780 liability
    2310 expense
    2869 expense
    0868 equity
    3400 expense
    3980 asset
    4120 expense
    4130 expense
    4210 expense
    4320 expense
    4510 expense
    4830 expense
    8400 revenue
    8801 revenue
    9000 equity
    9008 equity
"""


@year(
    SKR03,
    """
        0420 90, 0800 -25, 0860 -60, 0970 -11, 0980 6, 0996 -4, 1200 110, 1210 -18, 1400 150, 1576 30, 1600 -70
        1740 -14, 1776 -75, 1780 20, 2310 8, 3400 200, 3980 40, 4120 90, 4130 18, 4210 24, 4320 9, 4510 2
        4830 15, 8400 -530, 8801 -5, 9000 -33, 9008 33
    """,
    "hgb",
)
def test_a_german_year_in_skr03_by_hand(books: Own) -> None:
    """The proceeds of a sale at a loss (8801) stand with the book value that went (2310): 5 - 8 = a loss of 3.

    | VAT | 1576 | 1776 | 1780 | together |
    |---|---|---|---|---|
    |  | 30 | -75 | 20 | -25: Sonstige Verbindlichkeiten |
    """
    assert books.rows("select definition from settings.companies") == [("hgb-skr03",)]
    assert result(books) == {
        "revenue": 530, "materials": -200, "wages": -90, "social_security": -18, "depreciation": -15,
        "other_expenses": -24 - 3, "income_tax": -9, "other_taxes": -2, "result": 169,
    }  # fmt: skip
    assert figures(books, "income_statement")["result_after_tax"] == 171
    assert sheet(books) == {
        "fixtures": 90, "finished_goods": 40, "trade_receivables": 146, "cash": 110, "prepaid": 6,
        "share_capital": 25, "retained_earnings": 60, "result_of_year": 169, "other_provisions": 11,
        "bank_loans": 18, "trade_payables": 70, "other_liabilities": 25 + 14,
    }  # fmt: skip
    assert ties(books) == {"tied"}


@year(
    "120000 asset bank\n140000 asset ar\n840000 revenue\n432000 expense\n299000 expense\n080000 equity",
    "120000 50, 140000 40, 840000 -100, 432000 12, 299000 -7, 080000 5",
    "hgb-skr03",
)
def test_numbers_of_six_digits_stand_as_those_of_four(books: Own) -> None:
    assert result(books) == {"revenue": 100, "other_income": 7, "income_tax": -12, "result": 95}
    assert sheet(books) == {"trade_receivables": 40, "cash": 50, "share_capital": -5, "result_of_year": 95}


@year(SKR03, "1200 100, 8400 -100, 2869 100, 0868 -100", "hgb", "2026-12")
def test_what_carries_a_german_result_on_stands_with_the_profit_brought_forward(books: Own) -> None:
    """2869 carries the result of the year to 0868 of the next: no part of the income statement, nil together."""
    assert result(books)["result"] == 100
    assert sheet(books) == {"cash": 100, "result_of_year": 100}
    assert ties(books) == {"tied"}


@year(SKR03, "1200 60, 0800 -25, 1600 -100, 4210 65", "hgb-skr03")
def test_german_equity_that_is_used_up_stands_among_the_assets(books: Own) -> None:
    """25 of capital and a loss of 65: 40 are not covered (HGB 268(3)); assets 60 + 40, equity nil, debts 100."""
    assert sheet(books) == {
        "cash": 60, "equity_deficit": 40, "share_capital": 25, "result_of_year": -65, "equity_uncovered": 40,
        "trade_payables": 100,
    }  # fmt: skip
    totals = figures(books, "balance_sheet")
    assert (totals["total_assets"], totals.get("equity", 0)) == (100, 0)
    assert ties(books) == {"tied"}


@year(
    """
        0650 asset
        1140 asset
        1200 asset ar
        1246 asset
        1406 asset
        1800 asset bank
        1810 asset bank
        1900 asset
        2900 equity
        2970 equity
        3070 liability
        3300 liability ap
        3720 liability
        3806 liability
        4400 revenue
        4830 revenue
        5400 expense
        6020 expense
        6110 expense
        6220 expense
        6310 expense
        7310 expense
        7600 expense
        7685 expense
    """,
    """
        0650 70, 1140 35, 1200 120, 1246 -6, 1406 60, 1800 -44, 1810 80, 1900 3, 2900 -25, 2970 -31, 3070 -9
        3300 -52, 3720 8, 3806 -47, 4400 -600, 4830 -10, 5400 260, 6020 95, 6110 20, 6220 14, 6310 30, 7310 5
        7600 22, 7685 2
    """,
    "hgb",
)
def test_a_german_year_in_skr04_by_hand(books: Own) -> None:
    assert books.rows("select definition from settings.companies") == [("hgb-skr04",)]
    assert result(books) == {
        "revenue": 600, "other_income": 10, "materials": -260, "wages": -95, "social_security": -20,
        "depreciation": -14, "other_expenses": -30, "interest_expenses": -5, "income_tax": -22, "other_taxes": -2,
        "result": 162,
    }  # fmt: skip
    assert sheet(books) == {
        "fixtures": 70, "finished_goods": 35, "trade_receivables": 114, "other_assets": 13 + 8, "cash": 80,
        "prepaid": 3, "share_capital": 25, "retained_earnings": 31, "result_of_year": 162, "other_provisions": 9,
        "bank_loans": 44, "trade_payables": 52,
    }  # fmt: skip
    assert ties(books) == {"tied"}


# --- IFRS ---

INTERNATIONAL = """
    100 asset Goodwill
    110 asset fa
    120 asset right_of_use
    150 asset inventory
    160 asset ar
    170 asset bank
    171 asset bank
    180 asset
    300 equity Share capital
    310 equity
    320 equity Non-controlling interests
    400 liability borrowings_non_current
    410 liability ap
    420 liability
    430 liability Lease liabilities
    600 revenue
    610 expense Cost of sales
    620 expense Löhne und Gehälter
    630 expense Depreciation and amortisation
    640 expense
    650 revenue Interest income
    660 expense Interest expenses
    670 expense Income tax
    680 revenue Exchange gains
"""
HELD = """
    100 50, 110 200, 120 40, 150 60, 160 90, 170 118, 171 -30, 180 7, 300 -80, 310 -120, 320 -15, 400 -100, 410 -70
    420 -25, 430 -20, 600 -500, 610 260, 620 45, 630 30, 640 40, 650 -3, 660 12, 670 15, 680 -4
"""


@year(INTERNATIONAL, HELD, "ifrs")
def test_an_ifrs_year_by_hand(books: Own) -> None:
    """A category is the caption of a line or its code; what has neither control nor category stands by its type."""
    assert result(books) == {
        "revenue": 504, "cost_of_sales": -260, "depreciation": -30, "other_expenses": -85, "finance_income": 3,
        "finance_costs": -12, "income_tax": -15, "result": 105,
    }  # fmt: skip
    assert figures(books, "income_statement")["gross_profit"] == 244
    assert sheet(books) == {
        "goodwill": 50, "tangible": 200, "right_of_use": 40, "inventories": 60, "trade_receivables": 90,
        "other_receivables": 7, "cash": 118, "share_capital": 80, "retained_earnings": 120, "result_of_year": 105,
        "non_controlling": 15, "borrowings_non_current": 100, "trade_payables": 70, "borrowings_current": 30,
        "lease_liabilities_current": 20, "other_current_liabilities": 25,
    }  # fmt: skip
    totals = figures(books, "balance_sheet")
    assert (totals["equity_owners"], totals["equity"], totals["non_current_assets"]) == (305, 320, 290)
    assert ties(books) == {"tied"}


@year(INTERNATIONAL, HELD, "ifrs", "2027-01")
def test_ifrs_18_parts_the_result_into_its_categories_from_2027_on(books: Own) -> None:
    """Operating 129 with the exchange gains, 132 with the interest of the bank, 120 after that of the loans."""
    assert books.rows("select definition from settings.companies") == [("ifrs-18",)]
    found = figures(books, "income_statement")
    subtotals = ("operating_profit", "before_financing", "profit_before_tax", "result")
    assert [found[code] for code in subtotals] == [129, 132, 120, 105]
    assert (found["operating_exchange"], found["investment_income"], found["borrowing_costs"]) == (4, 3, -12)
    assert ties(books) == {"tied"}


def of_category(kind: str, caption: str) -> Told:
    """A ledger with one account of a category."""
    return told(f"1 {kind} {caption}\n2 equity", voucher("2026-09-01", "1 10, 2 -10"), definition="ifrs")


@pytest.mark.parametrize(
    ("books", "line"),
    [
        (of_category("asset", "Kundfordringar"), "trade_receivables"),
        (of_category("asset", "Nutzungsrechte"), "right_of_use"),
        (of_category("asset", "inventories"), "inventories"),
        (of_category("asset", "Placements inconnus"), "other_receivables"),
        (of_category("liability", "Borrowings"), "borrowings_current"),
    ],
    indirect=["books"],
)
def test_a_category_is_a_caption_in_any_language_of_one_line_only(books: Own, line: str) -> None:
    assert line in sheet(books)


# --- France: gross, depreciation, net ---


@year(
    "218300 asset\n281830 asset\n411000 asset ar\n491000 asset\n512000 asset bank\n101000 equity",
    "218300 1000, 281830 -150, 411000 500, 491000 -30, 512000 80, 101000 -1400",
    "pcg",
    "2024-09",
)
def test_french_assets_print_gross_depreciation_and_net_down_to_the_total(books: Own) -> None:
    """Sums too: gross less depreciation is net in every line.

    | | Brut | Amort. | Net |
    |---|---|---|---|
    | AT | 1 000 | 150 | 850 |
    | BX | 500 | 30 | 470 |
    | CF | 80 |  | 80 |
    | CO | 1 580 | 180 | 1 400 |
    """
    sql = """select code, gross, depreciation, year_to_date from statements.page_lines
             where statement = 'balance_sheet' and style <> 'group' order by line_no"""
    assert books.rows(sql) == [
        ("AT", 1000, 150, 850),
        ("BJ", 1000, 150, 850),
        ("BX", 500, 30, 470),
        ("CF", 80, 0, 80),
        ("CJ", 580, 30, 550),
        ("total_assets", 1580, 180, 1400),
        ("DA", None, None, 1400),
        ("equity", None, None, 1400),
        ("total_equity_and_liabilities", None, None, 1400),
    ]


@year(
    "205000 asset\n280500 asset\n101000 equity\n512000 asset",
    "205000 70, 280500 -70, 512000 5, 101000 -5",
    "pcg",
    "2024-09",
)
def test_an_asset_written_off_in_full_still_prints(books: Own) -> None:
    assert ("AF", 70, 70, 0) in books.rows("select code, gross, depreciation, year_to_date from statements.page_lines")
