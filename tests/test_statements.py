"""The statements: which account stands in which line, in every column, before and after the year is closed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from statements_fixture import Ledger, Ledgers, figures
from tieout.errors import Unusable
from tieout.rooms import statements
from tieout.rooms.statements import layout, reading

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from statements_fixture import Own, Told
    from tieout.books import Books

PLAIN = """
    1220  asset      fa
    1510  asset      ar
    1930  asset      bank
    2081  equity
    2091  equity
    2440  liability  ap
    3010  revenue
    4010  expense
    9000  statistical
"""
YEAR = """
    2026-01-01  1930   100.00  opening
    2026-01-01  2081  -100.00  opening
    2026-08-15  1510   500.00
    2026-08-15  3010  -500.00
    2026-09-10  4010   200.00
    2026-09-10  2440  -200.00
    2026-09-12  1930   300.00
    2026-09-12  1510  -300.00
    2026-09-30  9000     7.00
"""
BANKS = """
    101000 equity
    401000 liability ap
    411000 asset ar
    445660 asset
    445710 liability
    512100 asset bank
    512200 asset bank
    607000 expense
    707000 revenue
"""
FRENCH = "2024-09"

LEDGERS = Ledgers()
ledger = LEDGERS.ledger


@pytest.fixture(scope="module", autouse=True)
def ledgers() -> Iterator[None]:
    """The ledgers of this file: those of one period are in the same books."""
    yield
    LEDGERS.end()


@pytest.fixture
def books(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Own:
    """The statements made of the ledger a test tells."""
    return LEDGERS.of(request.param, tmp_path_factory)


def french(chart: str, entries: str) -> pytest.MarkDecorator:
    """Such a ledger of a French company."""
    return ledger(chart, entries, FRENCH, fec=True)


def numbers(**lines: str) -> dict[str, Decimal]:
    """Figures by code, as text."""
    return {
        code.replace("__", ".").replace("_of_sales", " of sales"): Decimal(amount) for code, amount in lines.items()
    }


def below(folder: Path) -> Path:
    """A folder of its own for a second ledger."""
    (folder / "second").mkdir()
    return folder / "second"


def ties(books: Books | Own) -> dict[str, str]:
    return {tie: state for _, tie, state in books.rows("select company, tie, state from statements.page_ties")}


def findings(books: Books | Own) -> list[tuple[Any, ...]]:
    return books.rows("select severity, code, subject, amount from statements.findings order by code, subject")


# --- the plain layout: account types ---


@ledger(PLAIN, YEAR)
def test_account_types_make_two_statements(books: Own) -> None:
    assert figures(books, "income_statement") == numbers(
        income="500", revenue="500", costs="-200", expenses="-200", result="300"
    )
    assert figures(books, "balance_sheet") == numbers(
        assets__ar="200", assets__bank="400", total_assets="600",
        capital="100", result_of_year="300", equity="400", debts__ap="200", liabilities="200",
        total_equity_and_liabilities="600",
    )  # fmt: skip
    assert ties(books) == {"balance_sheet": "tied", "result": "tied", "coverage": "tied"}
    assert findings(books) == []


@ledger(
    """
        1930 asset bank
        3010 revenue Sales
        3990 revenue
        4010 expense Materials
        5010 expense Premises
        5020 expense Premises
    """,
    """
        2026-09-01 3010 -900
        2026-09-01 3990  -70
        2026-09-01 4010  400
        2026-09-01 5010   50
        2026-09-01 5020   20
        2026-09-01 1930  500
    """,
)
def test_a_category_is_a_line_where_the_chart_has_them_and_the_rest_is_other(books: Own) -> None:
    printed = books.rows(
        """select lines.label, page.year_to_date from statements.page_lines as page
           join statements.lines using (company, statement, line_no)
           where page.statement = 'income_statement' order by page.line_no"""
    )
    assert printed == [
        ("Sales", 900),
        ("Other revenue", 70),
        ("Total revenue", 970),
        ("Materials", -400),
        ("Premises", -70),
        ("Total expenses", -470),
        ("Profit or loss", 500),
    ]


@ledger(PLAIN, YEAR)
def test_a_total_of_one_line_is_folded_away_and_a_line_without_figures_is_not_printed(books: Own) -> None:
    printed = books.rows("select statement, code from statements.page_lines")
    assert ("income_statement", "revenue") not in printed
    assert ("balance_sheet", "assets.fa") not in printed
    assert ("balance_sheet", "total_assets") in printed


@french(BANKS, "2024-09-01 512100 1\n2024-09-01 707000 -1")
def test_a_heading_stands_only_above_lines(books: Own) -> None:
    headings = books.rows("select code from statements.page_lines where style = 'group'")
    assert headings == [("produits_exploitation",), ("actif",), ("passif",)]


# --- columns ---


def test_columns_never_cross_the_start_of_a_fiscal_year(tmp_path: Path) -> None:
    """January: the month before lies in another year, whose own opening it needs.

    | account | opening 2025 | Dec 2025 | opening 2026 | Jan 2026 |
    |---|---|---|---|---|
    | 1930 | 100 | 40 | 140 | 25 |
    | 3010 |  | -40 |  | -25 |
    | 2081 | -100 |  | -100 |  |
    | 2091 |  |  | -40 |  |
    """
    entries = """
        2025-01-01 1930  100 opening
        2025-01-01 2081 -100 opening
        2025-12-10 1930   40
        2025-12-10 3010  -40
        2026-01-01 1930  140 opening
        2026-01-01 2081 -100 opening
        2026-01-01 2091  -40 opening
        2026-01-15 1930   25
        2026-01-15 3010  -25
    """
    books = (
        Ledger(tmp_path, "2026-01")
        .add(PLAIN, entries)
        .run(columns=("period", "year_to_date", "prior_year", "prior_period"))
    )
    cells = books.rows(
        "select code, column_name, amount from statements.cells where code in ('result', 'total_assets', 'equity')"
    )
    table = {(code, column): amount for code, column, amount in cells}
    assert [table["result", column] for column in ("period", "year_to_date", "prior_year", "prior_period")] == [
        25,
        25,
        0,
        40,
    ]
    assert [table["total_assets", column] for column in ("period", "year_to_date", "prior_year", "prior_period")] == [
        165,
        165,
        100,
        140,
    ]
    assert [table["equity", column] for column in ("year_to_date", "prior_year", "prior_period")] == [165, 100, 140]


@ledger(PLAIN, YEAR)
def test_the_year_before_is_nil_where_there_is_no_data(books: Own) -> None:
    assert set(books.rows("select distinct amount_prior from statements.lines where style <> 'group'")) == {(0,)}


def test_cells_hold_the_columns_asked_for_and_lines_both_years_whatever_they_are(tmp_path: Path) -> None:
    entries = YEAR + "2025-09-30 1930 11\n 2025-09-30 3010 -11"
    books = Ledger(tmp_path).add(PLAIN, entries).run(columns=("year_to_date",))
    assert books.rows("select distinct column_name from statements.cells") == [("year_to_date",)]
    assert books.rows("select amount, amount_prior from statements.lines where code = 'result'") == [(300, 11)]


def test_order_says_which_statements_are_printed_and_in_which_order(tmp_path: Path) -> None:
    books = Ledger(tmp_path).add(PLAIN, YEAR).run(order=("balance_sheet", "income_statement"))
    assert books.rows("select statement from statements.lines limit 1") == [("balance_sheet",)]
    alone = Ledger(below(tmp_path)).add(PLAIN, YEAR).run(order=("balance_sheet",))
    assert alone.rows("select distinct statement from statements.lines") == [("balance_sheet",)]
    assert ties(alone) == {"balance_sheet": "tied", "result": "tied", "coverage": "tied"}


@ledger(PLAIN, YEAR)
def test_charts_begin_with_the_first_month_in_the_books(books: Own) -> None:
    trend = books.rows("select month, amount from statements.page_trend where code = 'result' order by month")
    assert trend[0][0] == date(2026, 1, 1)
    assert [amount for _, amount in trend] == [0] * 7 + [500, -200]
    assert books.rows("select amount from statements.page_trend where code = 'cash' order by month desc limit 1") == [
        (400,)
    ]


@ledger(PLAIN, "2024-02-01 1930 1\n2024-02-01 3010 -1\n" + YEAR)
def test_charts_run_over_thirteen_months(books: Own) -> None:
    assert books.rows("select count(*) from statements.page_trend where code = 'equity'") == [(13,)]


# --- closing the year ---

DECEMBER = """
    2026-01-01 1930  100 opening
    2026-01-01 2081 -100 opening
    2026-12-10 1930   80
    2026-12-10 3010  -80
    2026-12-12 4010   30
    2026-12-12 1930  -30
"""
CLOSING = """
    2026-12-31 3010   80 closing
    2026-12-31 4010  -30 closing
"""


def ended(period: str, closing: str = "", **given: str) -> Told:
    """A year of this company, closed by a voucher or not yet."""
    return LEDGERS.tell(PLAIN + "2099 equity", DECEMBER + closing, period, **given)


TO_CAPITAL = CLOSING + "2026-12-31 2091 -50 closing"
TO_RESULT = CLOSING + "2026-12-31 2099 -50 closing"


@pytest.mark.parametrize(
    ("books", "result_of_year", "capital"),
    [
        (ended("2026-12"), "50", "100"),  # open: the income accounts are the result
        (ended("2026-12", TO_CAPITAL, retained_earnings="2091"), None, "150"),
        (ended("2026-12", TO_RESULT, retained_earnings="2091", result_profit="2099"), "50", "100"),
        (ended("2026-13"), "50", "100"),
        (ended("2026-13", TO_CAPITAL, retained_earnings="2091"), None, "150"),
        (ended("2026-13", TO_RESULT, retained_earnings="2091", result_profit="2099"), "50", "100"),
    ],
    indirect=["books"],
)
def test_the_result_ties_before_and_after_the_closing_voucher(
    books: Own, result_of_year: str | None, capital: str
) -> None:
    sheet = figures(books, "balance_sheet")
    assert figures(books, "income_statement")["result"] == 50
    assert sheet["equity"] == sheet["total_assets"] == 150
    assert sheet.get("result_of_year") == (Decimal(result_of_year) if result_of_year else None)
    assert sheet["capital"] == Decimal(capital)
    assert ties(books) == {"balance_sheet": "tied", "result": "tied", "coverage": "tied"}


@ledger(PLAIN, DECEMBER + CLOSING + "2026-12-31 1930 -150 closing\n2026-12-31 2081 100 closing", "2026-12")
def test_a_voucher_that_empties_every_account_is_left_out_of_the_balance_sheet(books: Own) -> None:
    """Closing all accounts at year end: the balance sheet is the one before that voucher."""
    assert figures(books, "balance_sheet")["total_assets"] == 150
    assert ties(books)["result"] == "tied"


# --- France ---


@french(
    BANKS,
    """
        2024-09-01 512100  300
        2024-09-01 512200 -120
        2024-09-01 445660   20
        2024-09-01 445710  -50
        2024-09-01 707000 -250
        2024-09-01 607000  100
    """,
)
def test_an_account_stands_on_the_side_of_its_own_balance(books: Own) -> None:
    """Two banks and two VAT accounts: no netting between them.

    | account | balance | line |
    |---|---|---|
    | 512100 | 300 | CF Disponibilités |
    | 512200 | -120 | DU Emprunts et dettes auprès des établissements de crédit |
    | 445660 | 20 | BZ Autres créances |
    | 445710 | -50 | DY Dettes fiscales et sociales |
    """
    assert figures(books, "balance_sheet") == {
        "CF": 300, "BZ": 20, "CJ": 320, "total_assets": 320, "result_of_year": 150, "equity": 150,
        "DU": 120, "DY": 50, "EC": 170, "total_equity_and_liabilities": 320,
    }  # fmt: skip


@french(
    BANKS,
    """
        2024-01-01 411000  500 party=A opening
        2024-01-01 101000 -500 opening
        2024-09-01 411000  -80 party=B
        2024-09-01 512100   80
        2024-09-02 401000 -900 party=V
        2024-09-02 607000  900
        2024-09-03 401000   60 party=W
        2024-09-03 512100  -60
    """,
)
def test_customers_in_credit_and_vendors_in_debit_stand_on_the_other_side_where_the_entries_name_them(
    books: Own,
) -> None:
    sheet = figures(books, "balance_sheet")
    assert (sheet["BX"], sheet["EA"]) == (500, 80)  # customers; other liabilities
    assert (sheet["DX"], sheet["BZ"]) == (900, 60)  # vendors; other receivables
    assert sheet["total_assets"] == 500 + 60 + 20
    assert ties(books)["balance_sheet"] == "tied"
    walked = books.rows(
        """select code, party, balance from statements.accounts
           where account = '411000' and column_name = 'year_to_date' order by party"""
    )
    assert walked == [("BX", "A", 500), ("EA", "B", -80)]
    assert findings(books) == []


def test_parties_that_do_not_make_up_the_balance_leave_the_account_net_and_say_so(tmp_path: Path) -> None:
    """The opening came without parties (or was carried from an earlier year): 500 - 80 stands as one."""
    entries = """
        2024-09-01 411000  -80 party=B
        2024-09-01 512100   80
    """
    ledger = Ledger(tmp_path, "2024-09").add(BANKS, entries, fec=True)
    books = ledger.books()
    opening = """insert into ledger.balances by name
        select 0 as step, 'C1' as company, unnest(['411000', '101000']) as account, '' as layer,
        'opening' as period_type, date '2024-01-01' as month, unnest([500, -500]) as amount"""
    books.engine.execute(opening)
    books.engine.execute(
        """create or replace table ledger.trial_balance as
           select 'C1' as company, '411000' as account, 'asset' as type, 0.00 as adjusted"""
    )
    statements.run(books, run_settings(tmp_path))
    assert figures(books, "balance_sheet")["BX"] == 420
    assert "EA" not in figures(books, "balance_sheet")
    assert ("info", "parties_kept_net", "parties", None) in findings(books)


@french(
    BANKS,
    """
        2024-09-01 411000  500 party=A
        2024-09-01 707000 -500
        2024-09-30 411000  -30 proposal
        2024-09-30 707000   30 proposal
    """,
)
def test_a_proposal_names_no_party_and_counts_all_the_same(books: Own) -> None:
    sheet = figures(books, "balance_sheet")
    assert sheet["BX"] - sheet["EA"] == 470
    assert figures(books, "income_statement")["result"] == 470
    assert ties(books)["balance_sheet"] == "tied"


@french(BANKS, "2024-09-01 607000 60\n2024-09-01 707000 -100\n2024-09-01 512100 40")
def test_costs_are_negative_in_lines_and_positive_in_the_french_print(books: Own) -> None:
    assert figures(books, "income_statement") == {
        "FA": 100,
        "FJ": 100,
        "FR": 100,
        "FS": -60,
        "GF": -60,
        "GG": 40,
        "GW": 40,
        "result": 40,
    }
    printed = dict(
        books.rows(
            """select code, year_to_date from statements.page_lines
               where statement = 'income_statement' and style <> 'group'"""
        )
    )
    assert printed == {"FA": 100, "FJ": 100, "FR": 100, "FS": 60, "GF": 60, "GG": 40, "GW": 40, "result": 40}


@french(
    BANKS + "218300 asset\n 281830 asset\n 681120 expense",
    "2024-09-01 218300 1000\n2024-09-01 512100 -1000\n2024-09-30 681120 150\n2024-09-30 281830 -150",
)
def test_depreciation_reduces_its_asset_and_both_are_told(books: Own) -> None:
    assert books.rows("select amount, gross, contra from statements.lines where code = 'AT'") == [(850, 1000, -150)]


@pytest.mark.parametrize(
    ("account", "balance", "line"),
    [
        ("101300", -1, "DA"), ("109000", 1, "AA"), ("106100", -1, "DD"), ("106800", -1, "DG"), ("106", -1, "DG"),
        ("110000", -1, "DH"), ("119000", 1, "DH"), ("120000", -1, "result_of_year"), ("131000", -1, "DJ"),
        ("151000", -1, "DP"), ("153000", -1, "DQ"), ("161000", -1, "DS"), ("164100", -1, "DU"), ("168840", -1, "DU"),
        ("165000", -1, "DV"), ("167100", -1, "DM"), ("169000", 1, "CM"), ("201000", 1, "AB"), ("280100", -1, "AB"),
        ("205000", 1, "AF"), ("207000", 1, "AH"), ("211000", 1, "AN"), ("281300", -1, "AP"), ("215400", 1, "AR"),
        ("221000", 1, "AT"), ("247000", 1, "AT"), ("231000", 1, "AV"), ("238000", 1, "AX"), ("237000", 1, "AL"),
        ("261000", 1, "CU"), ("296100", -1, "CU"), ("269000", -1, "DZ"), ("271000", 1, "BD"), ("275000", 1, "BH"),
        ("302000", 1, "BL"), ("331000", 1, "BN"), ("345000", 1, "BP"), ("355000", 1, "BR"), ("397000", -1, "BT"),
        ("401000", -1, "DX"), ("401000", 1, "BZ"), ("404000", -1, "DZ"), ("404000", 1, "BZ"), ("408000", -1, "DX"),
        ("408400", -1, "DZ"), ("409100", 1, "BV"), ("409700", 1, "BZ"), ("411000", 1, "BX"), ("411000", -1, "EA"),
        ("419100", -1, "DW"), ("419700", -1, "EA"), ("421000", -1, "DY"), ("425000", 1, "BZ"), ("431000", -1, "DY"),
        ("444000", 1, "BZ"), ("444000", -1, "DY"), ("445670", 1, "BZ"), ("451000", -1, "DV"), ("455000", -1, "DV"),
        ("455000", 1, "BZ"), ("456200", 1, "CB"), ("457000", -1, "EA"), ("467000", 1, "BZ"), ("467000", -1, "EA"),
        ("471000", 1, "BZ"), ("471000", -1, "EA"), ("476000", 1, "CN"), ("477000", -1, "ED"), ("481600", 1, "CW"),
        ("486000", 1, "CH"), ("487000", -1, "EB"), ("488600", 1, "CH"), ("491000", -1, "BX"), ("503000", 1, "CD"),
        ("509000", -1, "EA"), ("590000", -1, "CD"), ("512000", 1, "CF"), ("512000", -1, "DU"), ("519000", -1, "DU"),
        ("530000", 1, "CF"),
    ],
)  # fmt: skip
def test_where_the_french_chart_stands_in_the_balance_sheet(account: str, balance: int, line: str) -> None:
    assert winner("pcg", "balance_sheet", account, balance) == line
    assert winner("pcg-2025", "balance_sheet", account, balance) == line


@pytest.mark.parametrize(
    ("account", "before", "since"),
    [
        ("601000", "FU", "FU"), ("603100", "FV", "FV"), ("603700", "FT", "FT"), ("604000", "FW", "FW"),
        ("607000", "FS", "FS"), ("609100", "FU", "FU"), ("609700", "FS", "FS"), ("609000", "FW", "FW"),
        ("613000", "FW", "FW"), ("621000", "FW", "FW"), ("635000", "FX", "FX"), ("641000", "FY", "FY"),
        ("645000", "FZ", "FZ"), ("649000", "FZ", "FZ"), ("654000", "GE", "GE"), ("655000", "GI", "GI"),
        ("657000", "GE", "GE"), ("661000", "GR", "GR"), ("666000", "GS", "GS"), ("667000", "GT", "GT"),
        ("671000", "HE", "HH"), ("675000", "HF", "HH"), ("681120", "GA", "GA"), ("681500", "GD", "GD"),
        ("681740", "GC", "GC"), ("686000", "GQ", "GQ"), ("687000", "HG", "HH"), ("691000", "HJ", "HJ"),
        ("695000", "HK", "HK"), ("701000", "FD", "FD"), ("706000", "FG", "FG"), ("707000", "FA", "FA"),
        ("708500", "FG", "FG"), ("709700", "FA", "FA"), ("709600", "FG", "FG"), ("713000", "FM", "FM"),
        ("722000", "FN", "FN"), ("740000", "FO", "FO"), ("747000", "FO", "FO"), ("755000", "GH", "GH"),
        ("757000", "FQ", "FQ"), ("758000", "FQ", "FQ"), ("761000", "GJ", "GJ"), ("765000", "GL", "GL"),
        ("766000", "GN", "GN"), ("767000", "GO", "GO"), ("771000", "HA", "HD"), ("775000", "HB", "HD"),
        ("781500", "FP", "FP"), ("786000", "GM", "GM"), ("787000", "HC", "HD"), ("791000", "FP", "FP"),
        ("796000", "GM", "GM"), ("797000", "HC", "HD"),
    ],
)  # fmt: skip
def test_where_the_french_chart_stands_in_the_income_statement(account: str, before: str, since: str) -> None:
    assert winner("pcg", "income_statement", account, 1) == before
    assert winner("pcg-2025", "income_statement", account, 1) == since


def winner(name: str, statement: str, account: str, balance: int) -> str:
    """The line of an account by the words of the rule: of all masks that fit, on this side, the longest."""
    found = []
    for row in reading.read(name, None).rows[statement]:  # type: ignore[arg-type]
        for key, masks in row.selectors.items():
            if key in ("accounts", "contra", "debit" if balance > 0 else "credit"):
                found += [(len(mask), row.code) for mask in masks if account.startswith(mask.removesuffix("*"))]
    longest = max(length for length, _ in found)
    [code] = {code for length, code in found if length == longest}
    return code


def sold(period: str) -> Told:
    """A French company that sold something in a month."""
    return LEDGERS.tell(BANKS, f"{period}-01 512100 1\n{period}-01 707000 -1", period, definition="pcg")


@pytest.mark.parametrize(
    ("books", "definition"),
    [(sold("2024-12"), "pcg"), (sold("2025-01"), "pcg-2025"), (sold("2026-09"), "pcg-2025")],
    indirect=["books"],
)
def test_the_layout_follows_the_fiscal_year(books: Own, definition: str) -> None:
    assert books.rows("select definition from settings.companies") == [(definition,)]
    assert ("exceptionnel" in dict(books.rows("select code, label from statements.lines"))) is True
    assert ("HA" in dict(books.rows("select code, label from statements.lines"))) is (definition == "pcg")


def test_a_company_that_exports_fec_is_french_where_nothing_was_chosen(tmp_path: Path) -> None:
    entries = "2026-09-01 512100 1\n2026-09-01 707000 -1"
    ledger = (
        Ledger(tmp_path)
        .add(BANKS, entries, "FR", fec=True)
        .add(BANKS, entries, "SE")
        .add(BANKS, entries, "DE", fec=True, definition="auto")
    )
    books = ledger.run()
    assert books.rows("select company, definition from settings.companies order by company") == [
        ("DE", "pcg-2025"),
        ("FR", "pcg-2025"),
        ("SE", "auto"),
    ]


# --- coverage ---


@french(
    BANKS + "181000 liability\n 9999 ?",
    """
        2024-09-01 512100  100
        2024-09-01 181000  -60
        2024-09-01 471000  -10
        2024-09-01   9999  -30
        2024-09-01 101000  0
    """,
)
def test_what_stands_in_no_line_or_has_no_type_blocks(books: Own) -> None:
    """181 has no line in the layout, 471000 is not in the chart, 9999 has no type there: assets of 100 stand alone."""
    assert findings(books) == [
        ("block", "balance_sheet_tie", "balance_sheet", Decimal(-100)),
        ("block", "uncovered_account", "balance_sheet 181000", Decimal(-60)),
        ("block", "untyped_account", "471000", Decimal(-10)),
        ("block", "untyped_account", "9999", Decimal(-30)),
    ]


@french(BANKS + "580000 asset", "2024-09-01 512100 -5\n2024-09-01 580000 5")
def test_a_clearing_account_that_holds_something_warns_and_is_shown_with_cash(books: Own) -> None:
    assert findings(books) == [("warn", "clearing_account_open", "580000", Decimal(5))]
    assert figures(books, "balance_sheet")["CF"] == 5


OWN = """
name = "own"
income_statement = [
  { code = "sales", part = "income", accounts = ["30*"], label = "Sales" },
  { code = "shop", part = "income", accounts = ["301*"], label = "Shop" },
  { code = "rest", part = "income", accounts = ["type:revenue"], label = "Rest" },
  { code = "costs", part = "expenses", accounts = ["40*"], label = "Costs" },
  { code = "wages", part = "expenses", accounts = ["40*", "!4010"], label = "Wages" },
  { code = "result", sum = ["sales", "shop", "rest", "costs", "wages"], label = "Result" },
]
balance_sheet = [
  { code = "total_assets", part = "assets", accounts = ["type:asset"], label = "Assets" },
  { code = "equity_accounts", part = "equity", accounts = ["type:equity"], label = "Equity accounts" },
  { code = "result_of_year", part = "equity", accounts = ["type:revenue", "type:expense"], label = "Result" },
  { code = "equity", sum = ["equity_accounts", "result_of_year"], label = "Equity" },
  { code = "debts", part = "liabilities", accounts = ["type:liability"], label = "Debts" },
  { code = "total_equity_and_liabilities", sum = ["equity", "debts"], label = "Total" },
]
"""


def test_the_narrower_row_wins_and_two_equal_ones_are_named(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    chart = (
        "1930 asset\n2081 equity\n2440 liability\n3010 revenue\n3020 revenue\n3900 revenue\n4010 expense\n4020 expense"
    )
    entries = "\n".join(f"2026-09-01 {a} {v}" for a, v in (
        ("3010", -10), ("3020", -20), ("3900", -30), ("4010", 7), ("4020", 8), ("1930", 45)))  # fmt: skip
    books = Ledger(tmp_path).add(chart, entries, definition="own.toml").run()
    assert figures(books, "income_statement") == {"shop": 10, "sales": 20, "rest": 30, "costs": -15, "result": 45}
    assert findings(books) == [("block", "duplicate_account", "income_statement 4020", Decimal(8))]
    assert books.rows("select actual from statements.findings") == [("costs, wages",)]


@ledger(PLAIN, YEAR)
def test_every_figure_walks_back_to_its_accounts(books: Own) -> None:
    wrong = books.rows(
        """select figures.code from statements.figures
           left join (
               select statement, code, column_name, sum(amount) as amount from statements.accounts group by all
           ) as walked
               using (statement, code, column_name)
           join statements.rows using (statement, code)
           where rows.kind = 'leaf' and figures.amount <> coalesce(walked.amount, 0)"""
    )
    assert wrong == []


def test_companies_keep_their_own_layouts_and_figures(tmp_path: Path) -> None:
    french = "2026-09-01 512100 9\n2026-09-01 707000 -9"
    books = Ledger(tmp_path).add(PLAIN, YEAR, "SE").add(BANKS, french, "FR", fec=True).run()
    assert figures(books, "income_statement", name="SE")["result"] == 300
    assert figures(books, "income_statement", name="FR")["result"] == 9
    assert books.rows("select company from statements.lines limit 1") == [("SE",)]


# --- layouts of one's own, and faults ---


def run_settings(folder: Path, **section: Any) -> Any:
    chosen = statements.StatementsSettings.model_validate(section)
    return SimpleNamespace(folder=folder, allow_outside=False, section=lambda _: chosen)


def test_a_layout_of_ones_own_may_change_a_shipped_one(tmp_path: Path) -> None:
    text = """
        name = "ours"
        extends = "pcg"
        drop = ["GJ"]

        [[income_statement]]
        code = "FG"
        part = "income"
        accounts = ["70*"]
        label = { fr = "Prestations", en = "Consulting" }

        [[income_statement]]
        code = "branch"
        part = "income"
        accounts = ["18*"]
        after = "FG"
        label = "Branch"

        [[income_statement]]
        code = "GP"
        part = "income"
        sum = ["GK", "GL", "GM", "GN", "GO"]
        label = "Produits financiers"
    """
    (tmp_path / "ours.toml").write_text(text, encoding="utf-8")
    found = reading.read("ours.toml", tmp_path)
    codes = [row.code for row in found.rows["income_statement"]]
    assert codes[codes.index("FG") + 1] == "branch"
    assert "GJ" not in codes
    assert found.cost_sign == "positive"
    assert next(row for row in found.rows["income_statement"] if row.code == "FG").label["en"] == "Consulting"


FAULTY = """name = "faulty"
colour = "blue"
income_statement = [
  { code = "sales", part = "income", accounts = ["2*4"], label = "Sales" },
  { code = "costs", part = "assets", accounts = ["40*"], label = "Costs" },
  { code = "sales", part = "income", accounts = ["31*"], label = "Sales" },
  { code = "result", sum = ["sale", "costs"], label = "Result" },
]

[[balance_sheet]]
code = "total_assets"
part = "assets"
accounts = ["type:asset"]
label = "Assets"

[[balance_sheet]]
code = "equity"
sum = ["equity"]
label = "Equity"

[[balance_sheet]]
code = "result_of_year"
sum = ["equity"]
label = "Result"
"""


def faults(folder: Path, text: str) -> list[str]:
    (folder / "faulty.toml").write_text(text, encoding="utf-8")
    with pytest.raises(Unusable) as raised:
        reading.read("faulty.toml", folder)
    return [str(fault) for fault in raised.value.faults]


def test_every_fault_of_a_layout_comes_with_its_line_and_remedy(tmp_path: Path) -> None:
    assert faults(tmp_path, FAULTY) == [
        (
            "faulty.toml:2: unknown key colour; known are name, language, extends, replaces, since, formats, known_by, "
            "codes, drop, cost_sign, category, by_party, together, appropriation, cash, must_clear, off, gross, forms, "
            "controls, income_statement, balance_sheet"
        )
    ]
    assert faults(tmp_path, FAULTY.replace('colour = "blue"\n', "")) == [
        (
            "faulty.toml:3: income_statement sales: accounts: '2*4': * stands only at the end, as in '24*', "
            "and not in a range; write selectors as in close.toml"
        ),
        "faulty.toml:4: income_statement costs: part = assets; say where its accounts belong: income, expenses",
        'faulty.toml:5: income_statement: two rows have the code "sales"; give one of them another code',
        'faulty.toml:6: income_statement result: sum names "sale", which is no figure; did you mean "sales"?',
        (
            'faulty.toml:9: balance_sheet has no row "total_equity_and_liabilities"; '
            'add a row with code = "total_equity_and_liabilities"'
        ),
        "faulty.toml:17: balance_sheet equity: the sum comes back to itself; take the circle out",
        (
            "faulty.toml:21: balance_sheet result_of_year takes no accounts; "
            "select the income accounts, which stand open until the year is closed"
        ),
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('code = "costs", ', "", "faulty.toml:4: income_statement row 2: code is missing; add code = ..."),
        ('part = "assets", accounts = ["40*"]', 'part = "asset", accounts = ["40*"]', "expected: one of"),
        (
            'accounts = ["40*"]',
            "accounts = [40]",
            "faulty.toml:4: income_statement row 2 (costs): accounts = 40; expected: text in quotes",
        ),
        (
            'accounts = ["40*"]',
            'account = ["40*"]',
            "faulty.toml:4: income_statement row 2 (costs): unknown key account; did you mean accounts?",
        ),
        ('name = "faulty"', 'name = "faulty', "faulty.toml:1: not readable as TOML"),
        ('name = "faulty"', 'name = "faulty"\nextends = "pgc"', 'extends = "pgc"; name one of auto, bas'),
    ],
)
def test_a_key_that_does_not_fit_is_told_where_it_stands(tmp_path: Path, old: str, new: str, message: str) -> None:
    found = faults(tmp_path, FAULTY.replace('colour = "blue"\n', "").replace(old, new))
    assert any(message in fault for fault in found), found


def test_a_layout_file_must_be_there_and_in_the_folder(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="no statement layout or file"):
        reading.read("none.toml", tmp_path)
    with pytest.raises(Unusable, match="leaves the folder"):
        reading.read("../own.toml", tmp_path)


def test_faults_of_all_layouts_in_use_come_together(tmp_path: Path) -> None:
    entries = "2026-09-01 512100 9\n2026-09-01 707000 -9"
    ledger = (
        Ledger(tmp_path).add(BANKS, entries, "A", definition="a.toml").add(BANKS, entries, "B", definition="b.toml")
    )
    with pytest.raises(Unusable) as raised:
        ledger.run()
    assert len(raised.value.faults) == 2


@pytest.mark.parametrize(
    ("section", "message"),
    [
        ({"definition": "ifr"}, "did you mean"),
        ({"order": ("income_statement", "cash_flow")}, "not available yet"),
        ({"order": ("equity",)}, "not available yet"),
        ({"columns": ("period", "companies")}, "not available yet"),
        ({"columns": ("year_to_dat",)}, "did you mean"),
    ],
)
def test_what_is_not_built_is_refused_by_name(section: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        statements.StatementsSettings.model_validate(section)


@pytest.mark.parametrize("name", ["auto", "pcg", "pcg-2025"])
def test_shipped_layouts_speak_english_and_french_and_hold_the_fixed_codes(name: str) -> None:
    found = reading.read(name, None)  # type: ignore[arg-type]
    for statement, rows in found.rows.items():
        assert {row.code for row in rows} >= set(layout.FIXED[statement])
        assert all({"en", "fr"} <= set(row.label) for row in rows)


def test_every_line_is_called_something_in_both_languages(tmp_path: Path) -> None:
    chart = PLAIN + "1940 asset Savings & loans"
    books = Ledger(tmp_path).add(chart, YEAR + "2026-09-30 1940 5\n2026-09-30 1930 -5").run()
    unnamed = books.rows(
        """select rows.code, languages.language from statements.rows
           cross join (values ('en'), ('fr')) as languages (language)
           left join statements.page_labels as labels using (definition, statement, code, language)
           where labels.label is null"""
    )
    assert unnamed == []
    assert books.rows("select distinct label from statements.page_labels where code = 'assets:Savings & loans'") == [
        ("Savings & loans",)
    ]


def test_findings_are_told_in_both_languages(tmp_path: Path) -> None:
    from tieout.findings import collect

    entries = "2024-09-01 512100 100\n2024-09-01 181000 -60\n2024-09-01 471000 -10\n2024-09-01 580000 4"
    chart = BANKS + "181000 liability\n580000 asset"
    books = Ledger(tmp_path, FRENCH).add(chart, entries, fec=True).run()
    books.put("settings.currencies", books.engine.frame("select 'EUR' as currency, 2 as decimals"))
    for language, said in (
        ("en", "The balance sheet does not balance: assets 104.00"),
        ("fr", "Le bilan n’est pas équilibré\u00a0: actif 104,00"),
    ):
        chosen = SimpleNamespace(close=SimpleNamespace(language=language), companies=(SimpleNamespace(id="C1"),))
        collect(books, ("statements",), chosen)
        messages = [message for (message,) in books.rows("select message from findings.findings order by code")]
        assert messages[0].startswith(said)


# --- properties ---

PREFIXES = sorted(
    mask.removesuffix("*")
    for row in reading.read("pcg", None).rows["balance_sheet"]  # type: ignore[arg-type]
    for masks in row.selectors.values()
    for mask in masks
    if mask not in ("6*", "7*")
)
INCOME = sorted(
    mask.removesuffix("*")
    for row in reading.read("pcg", None).rows["income_statement"]  # type: ignore[arg-type]
    for masks in row.selectors.values()
    for mask in masks
)
ACCOUNT = st.tuples(st.sampled_from(PREFIXES + INCOME), st.text("0123456789", max_size=3)).map("".join)
BALANCES = st.dictionaries(ACCOUNT, st.decimals(-9999, 9999, places=2).filter(bool), max_size=25)
DAYS = st.sampled_from(["2023-11-05", "2024-01-31", "2024-09-01"])


def french_type(account: str) -> str:
    return {"6": "expense", "7": "revenue", "1": "equity"}.get(account[0], "asset")


RANDOM = st.tuples(BALANCES, DAYS, st.sampled_from(["pcg", "auto"]))


@settings(max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(RANDOM, min_size=12, max_size=24))
def test_whatever_the_balances_assets_equal_equity_and_liabilities(
    tmp_path_factory: Any, ledgers: list[tuple[dict[str, Decimal], str, str]]
) -> None:
    """Every company is one random ledger; the bank takes what is left, so that its entries balance."""
    ledger = Ledger(tmp_path_factory.mktemp("ledger"), "2024-09")
    for number, (balances, day, definition) in enumerate(ledgers):
        rows = [*balances.items(), ("512000999", -sum(balances.values()))]
        chart = "\n".join(f"{account} {french_type(account)}" for account in {account for account, _ in rows})
        entries = "\n".join(f"{day} {account} {amount}" for account, amount in rows)
        ledger.add(chart, entries, f"C{number}", definition=definition)
    books = ledger.run()
    assert books.rows("select * from statements.ties") == []
    assert books.rows("select * from statements.findings where severity = 'block'") == []
    twice = """select company, statement, column_name, account from statements.accounts
               group by all having count(distinct code) > 1"""
    assert books.rows(twice) == []
    placed = """select count(*) from statements.units
                left join statements.accounts using (company, statement, column_name, account, party)
                where accounts.code is null"""
    assert books.rows(placed) == [(0,)]
