"""Whole charts counted through the shipped layouts, their captions and sums, and the rules that place an account."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import polars as pl
import pytest

from statements_fixture import Ledger, closed, figures, sheet
from tieout.pack.languages import Catalogue, available
from tieout.rooms.statements import reading, tables

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.rooms.statements.layout import Row

LAYOUTS = sorted(name for name in reading.shipped() if not reading.charts(name))
NATIONAL = [name for name in LAYOUTS if name != "auto"]

# --- every number of a chart stands in one line, or is named as off ---


def placed(folder: Path, name: str, numbers: list[str]) -> tuple[dict[str, dict[str, set[str]]], set[str], set[str]]:
    """Where each number stands on either side, by statement; the numbers named as off; those that carry the result on.

    Every account is typed as revenue, so that an account no number selects in the balance sheet is the result.
    """
    books = Ledger(folder).add("\n".join(f"{number} revenue" for number in numbers), "", definition=name).books()
    tables.put(books, [reading.read(name)])
    books.build("statements/leaves")
    assert books.rows("select * from statements.leaves where rivals <> ''") == []
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    sides: Counter[tuple[str, str]] = Counter()
    for account, statement, code in books.rows("select account, statement, code from statements.leaves"):
        found[account][statement].add(code)
        sides[account, statement] += 1
    assert set(sides.values()) <= {2}, "an account that stands somewhere in debit stands somewhere in credit too"
    lists = [
        {account for (account,) in books.rows(f"select account from settings.selected_accounts where rule = '{rule}'")}
        for rule in (f"statements|{name}|off", f"statements|{name}|appropriation")
    ]
    return found, lists[0], lists[1]


FOUR = [f"{number:04}" for number in range(10_000)]
PADDED = [f"{number:04}99" for number in range(10_000)]
FRENCH = [f"{number}00" for number in range(1000, 10_000)]


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("bas", FOUR), ("dk", FOUR), ("hgb-skr03", FOUR), ("hgb-skr03", PADDED), ("hgb-skr04", FOUR),
     ("hgb-skr04", PADDED), ("pcg", FRENCH), ("pcg-2025", FRENCH)],
)  # fmt: skip
def test_every_number_of_a_chart_stands_in_one_line_or_is_named_as_off(
    tmp_path: Path, name: str, numbers: list[str]
) -> None:
    found, off, carriers = placed(tmp_path, name, numbers)
    wrong = []
    for number in numbers:
        income, balance = found[number]["income_statement"], found[number]["balance_sheet"]
        is_income, is_balance = bool(income), bool(balance - {"result_of_year"})
        own_result = not is_income and balance == {"result_of_year"} and number.startswith(("2099", "12"))
        if number in off:
            fits = not is_income and not is_balance
        elif number in carriers:
            fits = not is_income and bool(balance)
        else:
            fits = is_income != is_balance or own_result
        if not fits:
            wrong.append((number, income, balance))
    assert wrong == []


RGS = """
    BIvaKou BIvaGoo BMvaBeg BMvaTev BVasVio BFvaDig BFvaOvr BVrdHan BVrdGep BProOnp BVorDebHad BVorDebVdd BVorVog
    BVorVov BVorVop BVorVlc BVorVao BVorVbkTvo BVorVbkTvv BVorLbv BVorTsk BVorVpk BVorOvr BVorOva BVorTus BVorOvh
    BEffAan BLimKas BLimBan BLimKru BEivGok BEivSev BEivCok BEivAgi BEivHer BEivWer BEivStr BEivBef BEivBer BEivFij
    BEivOvr BEivOre BEivKap BEivKa2 BEivOkc BEivFir BEivAvd BEga BVrzVvp BVrzOvz BLasAcl BLasSak BSchKol BSchSak
    BSchVob BSchCreHac BSchTbw BSchSag BSchSao BSchSap BSchShb BSchFlk BSchBepBtw BSchBepLhe BSchBtw BSchStz BSchAos
    BSchOpp BSchSalNet BSchSalPsv BSchOvs BSchOpa BSchTus BSchDha BSchSdn BSchSlc WOmzNoh WOmzGrp WWivWgp WWivWow
    WWivGpv WWivWav WKprKvg WKprKuw WKprInh WKprBtk WKprGrp WOvbSpd WOvbVez WPerLes WPerSol WPerPen WPerOlu WAfsAiv
    WAfsAmv WWviWvi WBwvObw WBedHui WBedAlk WVkfVkf WAkfAkf WOvtOvt WFbeRlm WFbeRls WFbeWis WWfaWfa WBbeBub WBelBgr
    WRedRed
"""


def test_every_group_of_rgs_stands_in_one_line(tmp_path: Path) -> None:
    types = {"BEiv": "equity", "BSch": "liability", "BLas": "liability", "BVrz": "liability", "BEga": "liability"}
    codes = RGS.split()
    chart = [
        f"{number} {types.get(code[:4], 'asset') if code[0] == 'B' else 'expense'} {code}"
        for number, code in enumerate(codes, start=1000)
    ]
    books = Ledger(tmp_path).add("\n".join(chart), "", definition="rgs").books()
    tables.put(books, [reading.read("rgs")])
    books.build("statements/leaves")
    sql = """select category, statement, string_agg(distinct code, ' ' order by code), max(rivals)
             from statements.leaves join canonical.accounts using (company, account) group by all"""
    stands = {(code, statement): (lines, rivals) for code, statement, lines, rivals in books.rows(sql)}
    assert all(rivals == "" for _, rivals in stands.values())
    nowhere = {}
    for code in codes:
        income, balance = (stands.get((code, name), ("", ""))[0] for name in ("income_statement", "balance_sheet"))
        fits = (income != "" and balance == "result_of_year") if code[0] == "W" else (income == "" and balance != "")
        nowhere |= {} if fits else {code: (income, balance)}
    assert nowhere == {}
    assert stands["BVorDebVdd", "balance_sheet"][0] == "trade_receivables"
    assert stands["BLimBan", "balance_sheet"][0] == "bank_loans cash"
    assert stands["BSchBepBtw", "balance_sheet"][0] == "tax_payable tax_receivable"
    assert stands["BSchDha", "balance_sheet"][0] == "other_liabilities"
    assert stands["WKprKuw", "income_statement"][0] == "subcontracted"


# --- rules of the grammar ---


def test_of_nested_ranges_the_inner_one_wins_however_few_accounts_the_chart_has(tmp_path: Path) -> None:
    """Each range holds one account of this chart: one inside the other is the narrower, of two that cross none is."""
    ranges = {"outer": "1500..1599", "inner": "1510..1519", "left": "1900..1969", "right": "1950..1999"}
    rows = "".join(
        f'{{ code = "{code}", part = "assets", accounts = ["{selector}"], after = "assets", label = "{code}" }},'
        for code, selector in ranges.items()
    )
    text = f'name = "own"\nextends = "auto"\nbalance_sheet = [{rows}]'
    (tmp_path / "own.toml").write_text(text, encoding="utf-8")
    books = closed(tmp_path, "1510 asset\n1960 asset\n2081 equity", "1510 7, 1960 5, 2081 -12", "own.toml")
    rivals = dict(books.rows("select account, rivals from statements.leaves where statement = 'balance_sheet'"))
    assert (rivals["1510"], rivals["1960"]) == ("", "left, right")
    assert figures(books, "balance_sheet")["inner"] == 7
    doubled = "select subject from statements.findings where code = 'duplicate_account'"
    assert books.rows(doubled) == [("balance_sheet 1960",)]


def test_a_row_that_replaces_another_keeps_what_it_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(
        """
        name = "own"
        extends = "bas"
        income_statement = [{ code = "goods", accounts = ["4000..4099", "4960..4999"] }]
        """,
        encoding="utf-8",
    )
    row = next(one for one in reading.read("own.toml", tmp_path).rows["income_statement"] if one.code == "goods")
    assert (row.part, row.label["sv"], row.accounts) == ("expenses", "Handelsvaror", ("4000..4099", "4960..4999"))


def test_headings_stand_above_their_own_lines_only(tmp_path: Path) -> None:
    books = closed(tmp_path, "1220 asset\n2081 equity", "1220 9, 2081 -9", "bas")
    sql = """select code from statements.page_lines where statement = 'balance_sheet' and style = 'group'
             order by line_no"""
    assets, liabilities = ["assets", "fixed_assets_heading", "tangible_heading"], ["liabilities_side", "equity_heading"]
    assert [code for (code,) in books.rows(sql)] == [*assets, *liabilities, "restricted_heading"]


def test_a_category_that_is_a_code_names_no_line(tmp_path: Path) -> None:
    """Norwegian files carry the numbers of a public chart: they stand by their types, not by lines called 1920."""
    books = closed(tmp_path, "1920 asset 1920\n3000 revenue 3000\n2000 equity Capital", "1920 9, 3000 -5, 2000 -4")
    assert sheet(books) == {"assets": 9, "capital:Capital": 4, "result_of_year": 5}


# --- captions ---


@pytest.mark.parametrize("name", NATIONAL)
def test_every_row_has_a_caption_in_english_and_in_the_language_of_its_law(name: str) -> None:
    layout, words = reading.read(name), Catalogue("en")
    for rows in layout.rows.values():
        for row in rows:
            term = row.term.replace(".", "-").replace("_", "-")
            assert not term or words.has(term), f"{row.code}: no term {row.term}"
            assert layout.language in row.label, f"{name} {row.code}"
            assert "en" in row.label or term, f"{name} {row.code}"
            assert set(row.label) <= set(available()), f"{name} {row.code}"
            assert all(text.strip() == text and text for text in row.label.values()), f"{name} {row.code}"


@pytest.mark.parametrize("name", LAYOUTS)
def test_every_layout_has_one_end_to_its_sums(name: str) -> None:
    """The result takes every leaf of the income statement once; so do the totals of the balance sheet."""
    layout = reading.read(name)
    sums = {
        (statement, code): leaves
        for statement, rows in layout.rows.items()
        for code, leaves in _down(rows).items()
    }  # fmt: skip
    income = [row.code for row in layout.rows["income_statement"] if row.kind == "leaf"]
    assert sums["income_statement", "result"] == Counter(income)
    sides = {"total_assets": ("assets",), "total_equity_and_liabilities": ("equity", "liabilities")}
    for total, parts in sides.items():
        held = [row.code for row in layout.rows["balance_sheet"] if row.kind == "leaf" and row.part in parts]
        assert sums["balance_sheet", total] == Counter(held)


def _down(rows: tuple[Row, ...]) -> dict[str, Counter[str]]:
    """The leaves of each sum, added up by hand."""
    known = {row.code: row for row in rows}

    def leaves(code: str) -> Counter[str]:
        if known[code].kind == "leaf":
            return Counter([code])
        return sum((leaves(member) for member, _ in known[code].members()), Counter())

    return {row.code: leaves(row.code) for row in rows if row.kind == "sum"}


def test_the_frames_of_the_books_are_exact(tmp_path: Path) -> None:
    """Amounts of the statements are decimals from end to end."""
    books = closed(tmp_path, "1930 asset\n3001 revenue", "1930 0.01, 3001 -0.01", "bas")
    frame = books.frame("statements.page_lines")
    assert {frame[name].dtype for name in ("year_to_date", "gross", "depreciation")} == {pl.Decimal(38, 4)}
