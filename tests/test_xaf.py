"""Dutch audit files: every version gives the same books, every deviation is named, subledgers count where they tie.

opening    1000  500.00   1300  60.50   1600  -80.00   0500  -480.50
V-1        1300  121.00   8000 -100.00   1520  -21.00     sold, 3 September
K-7        1000  181.50   1300 -181.50                    paid, 20 September
M-3        4000   50.00   1600  -50.00                    rent, 30 September
closing    1000  681.50   1300   0.00   1600 -130.00   1520 -21.00   0500 -480.50   4000 50.00   8000 -100.00
"""

from __future__ import annotations

import gzip
from collections import defaultdict
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

import xaf_files as write_file
from folder import Closed, closed, write
from test_real_extracts import figure, stated
from tieout.errors import Unusable
from tieout.readers import formats
from tieout.readers.xaf import fixed
from together import books, company
from told_files import taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from together import Company

XML = ("3.0", "3.1", "3.2", "3.2.1", "4.0", "no namespace")
VERSIONS = {**{name: write_file.xaf(name) for name in XML}, "CLAIR2": write_file.clair(), "ADF": write_file.adf()}


def closed_alone(folder: Path, files: dict[str, bytes], period: str = "2026-09", currency: str = "EUR") -> Closed:
    """Close a folder of ledger files that bring their own chart."""
    place = write(folder, files, period=period)
    (place / "c1" / "accounts.csv").unlink()
    if currency != "EUR":
        toml = place / "close.toml"
        toml.write_text(toml.read_text(encoding="utf-8").replace('"EUR"', f'"{currency}"'), encoding="utf-8")
    return closed(place)


def audited(*files: bytes) -> Company:
    """A company of audit files of September that bring their own chart, closed together with the others."""
    return company({f"books{number}.xaf": content for number, content in enumerate(files, start=1)})


def lines(table: str, **more: str) -> str:
    """Entries, with elements behind the lines of some accounts."""
    found = [one._replace(more=more.get(f"a{one.account}", "")) for one in write_file.entries(table)]
    return "\n".join("  ".join(cell or "-" for cell in one) for one in found)


@pytest.mark.parametrize(
    "run",
    [pytest.param(audited(VERSIONS[version]), id=version) for version in ("3.2", "CLAIR2", "ADF")],
    indirect=True,
)
def test_an_audit_file_closes_alone(run: Closed) -> None:
    balances = "select account, type, adjusted from ledger.trial_balance order by account"
    assert run.rows(balances) == [(one, kind, Decimal(amount)) for one, kind, amount in write_file.BALANCES]
    assert run.codes("block") == []
    assert run.rows("select count(*) > 2, count(*) filter (where stated <> counted) from load.controls") == [(True, 0)]


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_gives_the_same_books(tmp_path: Path, version: str) -> None:
    found = taken(tmp_path, VERSIONS[version])
    held: dict[str, Decimal] = defaultdict(Decimal)
    for table in ("opening_balances", "gl_entries"):
        for account, amount in found.rows(table, "account", "amount"):
            held[account] += Decimal(amount)
    types = dict(found.rows("accounts", "account", "type"))
    assert sorted((one, types[one], str(amount)) for one, amount in held.items()) == write_file.BALANCES
    first = {"CLAIR2": 8, "ADF": 9}.get(version, 4)
    entries = found.rows("gl_entries", "row", "entry_no", "voucher", "journal", "posting_date", "party", "period_type")
    assert [entry for entry in entries if entry[2] == "K-7"] == [
        (first, "K-7-1", "K-7", "K", "2026-09-20", "", "operating"),
        (first + 1, "K-7-2", "K-7", "K", "2026-09-20", "D1", "operating"),
    ]
    assert found.rows("parties", "ledger", "party", "name") == [("ar", "D1", "Klant"), ("ap", "S1", "Leverancier")]
    assert found.marks() == {}


@pytest.mark.parametrize("version", [*XML, "CLAIR2"])
def test_the_head_tells_whose_books_and_which_year(tmp_path: Path, version: str) -> None:
    assert taken(tmp_path, VERSIONS[version]).facts == {
        "currency": "EUR",
        "company_name": "Test BV",
        "organisation": "001",
        "program": "Books",
        "version": "1.0",
        "created": "2027-01-15",
        "year_start.0": "2026-01-01",
        "year_end.0": "2026-12-31",
    }


@pytest.mark.parametrize("version", [*XML, "CLAIR2"])
def test_what_balance_accounts_gained_is_what_income_accounts_earned(tmp_path: Path, version: str) -> None:
    assert taken(tmp_path, VERSIONS[version]).stated()["result"] == (Decimal("50.00"), Decimal("50.00"))


@books(audited(VERSIONS["3.2"].replace(b"<amnt>50.00</amnt><amntTp>D", b"<amnt>60.00</amnt><amntTp>D", 1)))
def test_a_result_told_differently_by_both_sides_blocks(run: Closed) -> None:
    assert "control_totals" in run.codes("block")
    failing = "select control, stated::varchar, counted::varchar from load.controls where stated <> counted order by 1"
    assert run.rows(failing) == [("result", "50.0000", "40.0000"), ("total_debit", "352.5000", "362.5000")]


def test_a_file_written_before_its_year_is_over_says_up_to_when(tmp_path: Path) -> None:
    early = VERSIONS["3.2"].replace(b"2027-01-15", b"2026-10-05")
    assert taken(tmp_path, early).facts["cut_off"] == "2026-10-05"


def test_a_part_of_a_year_is_no_fiscal_year(tmp_path: Path) -> None:
    quarter = taken(tmp_path, write_file.xaf(span=("2026-07-01", "2026-09-30")))
    assert "year_start.0" not in quarter.facts
    assert quarter.facts["cut_off"] == "2026-09-30"
    assert quarter.marks()["xaf_part_year"]["expected"] == "2026-07-01"


# -- what an account is

BARE = """
0105   Afschrijving goodwill           B
0500   Kapitaal                        B
0800   Voorziening groot onderhoud     B
1010   Rekening-courant directie       B
1600   Crediteuren                     B
3000   Artikelen                       B
4000   Diversen                        P
8000   Kostprijs omzet                 P
8100   Diversen                        P
9000   Diversen                        P
"""
HELD = """
0105  -10.00
0500  -40.00
0800  -20.00
1010   70.00
"""


def test_without_an_rgs_code_words_then_numbers_then_the_balance_decide(tmp_path: Path) -> None:
    moved = "M  M  1  9  2026-09-01  1  9000  -5.00  -\nM  M  1  9  2026-09-01  2  1600  5.00  -"
    file = write_file.xaf(chart=BARE, opening=write_file.opening_xml(HELD), movements=write_file.entries_xml(moved))
    found = taken(tmp_path, file)
    assert found.rows("accounts", "account", "type") == [
        ("0105", "asset"),  # depreciation stays with what is depreciated, though it is in credit
        ("0500", "equity"),
        ("0800", "liability"),
        ("1010", "asset"),  # by its debit balance
        ("1600", "liability"),  # though it is in debit
        ("3000", "asset"),
        ("4000", "expense"),
        ("8000", "expense"),
        ("8100", "revenue"),
        ("9000", "revenue"),  # by its credit balance
    ]
    assert found.marks()["xaf_types_by_balance"]["detail"] == "1010, 9000"
    assert found.marks()["xaf_types_read"]["lines"] == 8


def test_an_account_that_is_a_customer_or_supplier_is_a_receivable_or_payable(tmp_path: Path) -> None:
    file = write_file.xaf(chart=write_file.CHART + "D1  Klant  B\nS1  Leverancier  B\n")
    assert taken(tmp_path, file).rows("accounts", "account", "type", "control")[-2:] == [
        ("D1", "asset", "ar"),
        ("S1", "liability", "ap"),
    ]


def test_rgs_codes_behind_the_chart_are_found(tmp_path: Path) -> None:
    behind = """<taxonomies><taxonomy><taxoElement><glAccID>0500</glAccID><txCd>BEivGok</txCd></taxoElement>
                </taxonomy></taxonomies></generalLedger>"""
    bare = write_file.CHART.replace("Eigen vermogen", "Diversen      ").replace("BEivGok", "")
    file = write_file.xaf("3.1", chart=bare).replace(b"</generalLedger>", behind.encode())
    assert taken(tmp_path, file).rows("accounts", "account", "type", "category")[0] == ("0500", "equity", "BEivGok")


CAPITAL = "account  name  type\n0500  Capital  liability\n"


@books(company({"books.xaf": VERSIONS["3.2"], "accounts.csv": CAPITAL}))
def test_the_chart_beside_the_file_wins(run: Closed) -> None:
    found = run.rows("select name, type, category from canonical.accounts where account = '0500'")
    assert found == [("Capital", "liability", "BEivGok")]


# -- amounts and totals


def test_a_negative_amount_counts_for_the_other_side(tmp_path: Path) -> None:
    turned = VERSIONS["3.2"].replace(b"<amnt>100.00</amnt><amntTp>C", b"<amnt>-100.00</amnt><amntTp>D")
    found = taken(tmp_path, turned)
    assert found.rows("gl_entries", "account", "amount")[1] == ("8000", "-100.00")
    assert found.stated()["total_debit"] == (Decimal("352.50"), Decimal("352.50"))


def test_totals_written_with_the_minus_are_met_too(tmp_path: Path) -> None:
    turned = VERSIONS["3.2"].replace(b"<amnt>100.00</amnt><amntTp>C", b"<amnt>-100.00</amnt><amntTp>D")
    turned = turned.replace(b">352.50</totalDebit>", b">252.50</totalDebit>").replace(
        b">352.50</totalCredit>", b">252.50</totalCredit>"
    )
    found = taken(tmp_path, turned).stated()
    assert found["total_debit"] == found["total_credit"] == (Decimal("252.50"), Decimal("252.50"))


@books(audited(write_file.xaf(movements=write_file.entries_xml(lines=3))))
def test_a_count_of_transactions_is_told_as_one(run: Closed) -> None:
    told = "select severity, expected, actual from findings.findings where code = 'xaf_lines_count'"
    assert run.rows(told) == [("info", "3", "7")]
    assert "control_totals" not in run.codes("block")


def test_a_count_of_nothing_else_is_a_control_that_fails(tmp_path: Path) -> None:
    found = taken(tmp_path, write_file.xaf(movements=write_file.entries_xml(lines=9)))
    assert found.stated()["lines_count"] == (9, 7)
    assert "xaf_lines_count" not in found.marks()


def misspelt(was: bytes, is_: bytes) -> Company:
    """A company whose first entry on 1300 is spoiled."""
    start, end = VERSIONS["3.2"].split(b"<transactions>")
    head, line = end.split(b"<accID>1300</accID>", 1)
    return audited(b"".join([start, b"<transactions>", head, b"<accID>1300</accID>", line.replace(was, is_, 1)]))


@pytest.mark.parametrize(
    ("run", "value"),
    [(misspelt(b"121.00", b"12a"), "12a D"), (misspelt(b"<amntTp>D", b"<amntTp>X"), "121.00 X")],
    indirect=["run"],
)
def test_an_amount_or_side_that_cannot_be_read_rejects_the_row(run: Closed, value: str) -> None:
    assert run.rows("select row, column_name, value, reason from load.rejects") == [
        (1, "amount", value, "not_an_amount")
    ]
    assert "rejected_rows" in run.codes("block")


def test_currency_tax_and_dimensions_of_a_line(tmp_path: Path) -> None:
    more = (
        "<matchKeyID>K1</matchKeyID><costID>10</costID><prodID>P=1</prodID><projID>X|1</projID><artGrpID>G</artGrpID>"
        "<vat><vatID>H</vatID><vatPerc>21.00</vatPerc><vatAmnt>21.00</vatAmnt><vatAmntTp>C</vatAmntTp></vat>"
        "<currency><curCode>USD</curCode><curAmnt>110.00</curAmnt></currency>"
    )
    vat = "<vatCodes><vatCode><vatID>H</vatID><vatDesc>Hoog</vatDesc></vatCode></vatCodes>"
    rich = write_file.entries_xml(lines(write_file.ENTRIES, a8000=more))
    columns = ("amount", "currency", "amount_currency", "tax_code", "tax_base", "dims", "settlement_id")
    found = taken(tmp_path, write_file.xaf(movements=rich, vat=vat))
    assert found.rows("gl_entries", *columns)[1] == (
        "-100.00", "USD", "-110.00", "H", "-100.00", "article_group=G|cost_centre=10|product=P%3D1|project=X%7C1", "K1"
    )  # fmt: skip
    assert found.marks() == {}


def test_the_tax_base_is_told_only_where_the_line_is_the_base(tmp_path: Path) -> None:
    vat = "<vat><vatID>H</vatID><vatPerc>21.00</vatPerc><vatAmnt>21.00</vatAmnt><vatAmntTp>C</vatAmntTp></vat>"
    rich = write_file.entries_xml(lines(write_file.ENTRIES, a1300=vat, a8000=vat, a1520=vat))
    found = taken(tmp_path, write_file.xaf(movements=rich)).rows("gl_entries", "account", "tax_base")
    assert found[:3] == [("1300", ""), ("8000", "-100.00"), ("1520", "")]


def test_names_of_version_4(tmp_path: Path) -> None:
    more = "<cost>10</cost><product>P</product><project>X</project>"
    file = write_file.xaf("4.0", movements=write_file.entries_xml(lines(write_file.ENTRIES, a8000=more)))
    file = file.replace(b"<trDt>2026-09-03</trDt>", b"<trDt>2026-09-03</trDt><User>eva</User>")
    found = taken(tmp_path, file).rows("gl_entries", "dims", "created_by")
    assert found[1] == ("cost_centre=10|product=P|project=X", "eva")


def test_openings_of_customers_are_held_against_their_accounts(tmp_path: Path) -> None:
    parties = write_file.PARTIES.replace(
        "<custSupTp>C</custSupTp>", "<custSupTp>C</custSupTp><opBalDesc>60.00</opBalDesc><opBalTp>D</opBalTp>"
    )
    found = taken(tmp_path, write_file.xaf("4.0", parties=parties)).stated()
    assert found["party_openings ar"] == (Decimal("60.00"), Decimal("60.50"))


# -- openings


def test_no_opening_balance_is_told(tmp_path: Path) -> None:
    assert "xaf_no_openings" in taken(tmp_path / "a", write_file.xaf(opening="")).marks()
    first_year = "<openingBalance><linesCount>0</linesCount></openingBalance>"
    assert "xaf_no_openings" not in taken(tmp_path / "b", write_file.xaf(opening=first_year)).marks()


def opened_by(head: str) -> Company:
    """A company whose openings are entries."""
    opening = "".join(
        f"{head}  {n}  {account}  {amount}  -\n"
        for n, (account, amount) in enumerate(write_file.cells(write_file.OPENING))
    )
    movements = write_file.entries_xml(opening + write_file.ENTRIES.strip())
    return audited(write_file.xaf(opening="", movements=movements))


@pytest.mark.parametrize(
    ("run", "early"),
    [(opened_by("B  M  0  0  2025-12-31"), True), (opened_by("B  O  0  1  2026-01-01"), False)],
    indirect=["run"],
)
def test_openings_may_be_entries_of_period_0_or_of_an_opening_journal(run: Closed, early: bool) -> None:
    found = run.rows("select account, opening_year, adjusted from ledger.trial_balance where account = '1000'")
    assert found == [("1000", Decimal("500.00"), Decimal("681.50"))]
    assert run.codes("block") == []
    assert ("xaf_opening_entries_early" in run.codes("warn")) is early


def test_an_opening_that_does_not_balance_or_lies_on_income_accounts(tmp_path: Path) -> None:
    wrong = write_file.opening_xml(write_file.OPENING + "8000  -20.00\n", date="2026-02-01")
    marks = taken(tmp_path, write_file.xaf(opening=wrong)).marks()
    assert (marks["xaf_opening_unbalanced"]["expected"], marks["xaf_opening_unbalanced"]["actual"]) == (
        "560.50",
        "580.50",
    )
    assert (marks["xaf_income_opening"]["detail"], marks["xaf_income_opening"]["amount"]) == ("8000", "-20.00")
    assert marks["xaf_opening_date"]["actual"] == "2026-02-01"


# -- references, dates, numbers


def undeclared() -> bytes:
    """A file whose account, party and tax code nobody declared."""
    odd = write_file.ENTRIES.replace("8000", "8001").replace("D1", "D9")
    tax = "<vat><vatID>-H</vatID><vatPerc>21</vatPerc><vatAmnt>21.00</vatAmnt><vatAmntTp>C</vatAmntTp></vat>"
    vat = "<vatCodes><vatCode><vatID>H</vatID><vatDesc>Hoog</vatDesc></vatCode></vatCodes>"
    return write_file.xaf(movements=write_file.entries_xml(lines(odd, a1520=tax)), vat=vat)


@books(audited(undeclared()))
def test_what_is_not_declared_is_told(run: Closed) -> None:
    told = "select code, detail, actual from findings.findings where starts_with(code, 'xaf_undeclared') order by 1"
    assert run.rows(told) == [
        ("xaf_undeclared_account", "8001", "1"),
        ("xaf_undeclared_party", "D9", "2"),
        ("xaf_undeclared_tax", "-H", "1"),
    ]
    assert "unknown_accounts" in run.codes("block")


def test_dates_outside_their_period_and_their_year(tmp_path: Path) -> None:
    odd = write_file.ENTRIES.replace("9  2026-09-03", "8  2026-09-03").replace("2026-09-30", "2027-01-02")
    marks = taken(tmp_path, write_file.xaf(movements=write_file.entries_xml(odd))).marks()
    assert (marks["xaf_outside_period"]["lines"], marks["xaf_outside_period"]["amount"]) == (3, "121.00")
    assert (marks["xaf_outside_year"]["lines"], marks["xaf_outside_year"]["detail"]) == (2, "2027-01-02")


USED_AGAIN = write_file.entries_xml(write_file.ENTRIES.replace("  2  8000", "  1  8000"))


@books(audited(write_file.xaf(movements=USED_AGAIN)))
def test_line_numbers_used_again_are_replaced_by_a_count(run: Closed) -> None:
    keys = "select entry_no from canonical.gl_entries where voucher = 'V-1' order by source_row"
    assert run.rows(keys) == [("V-1-1",), ("V-1-2",), ("V-1-3",)]
    assert run.rows("select actual from findings.findings where code = 'xaf_line_numbers'") == [("1",)]


def test_a_transaction_number_used_again_is_told(tmp_path: Path) -> None:
    again = write_file.ENTRIES + "M  M  3  8  2026-08-31  1  4000  5.00  -\nM  M  3  8  2026-08-31  2  1600  -5.00  -\n"
    marks = taken(tmp_path, write_file.xaf(movements=write_file.entries_xml(again))).marks()
    assert (marks["xaf_repeated_transaction"]["lines"], marks["xaf_repeated_transaction"]["detail"]) == (1, "M-3")


def two_years() -> Company:
    """A company with a file of each year, the result carried to 0510."""
    before = VERSIONS["3.2"].replace(b"2026-", b"2025-").replace(b"<fiscalYear>2026", b"<fiscalYear>2025")
    balances = "0500  -480.50\n1000  681.50\n1520  -21.00\n1600  -130.00\n0510  -50.00\n"
    chart = write_file.CHART + "0510  Onverdeelde winst  B  BEivOre\n"
    now = write_file.xaf(chart=chart, opening=write_file.opening_xml(balances))
    return audited(before, now)


@books(two_years())
def test_two_years_of_one_company_keep_their_entries_apart(run: Closed) -> None:
    keys = """select entry_no, posting_date::varchar from canonical.gl_entries
              where voucher = 'K-7' and not duplicate order by 2, 1"""
    assert run.rows(keys) == [
        ("2025-K-7-1", "2025-09-20"),
        ("2025-K-7-2", "2025-09-20"),
        ("2026-K-7-1", "2026-09-20"),
        ("2026-K-7-2", "2026-09-20"),
    ]
    assert "duplicate_entries" not in run.codes("block")


# -- subledgers


def subledger(kind: str, rows: str) -> str:
    """A subledger; columns: transaction, line, amount, party, invoice, day, kind of movement."""
    found = write_file.cells(rows)
    body = "".join(
        f"<sbLine><nr>{number}</nr><jrnID>{entry.split('-')[0]}</jrnID><trNr>{entry.split('-')[1]}</trNr><trLineNr>{line}</trLineNr>"
        f"<amnt>{amount.removeprefix('-')}</amnt><amntTp>{'C' if amount.startswith('-') else 'D'}</amntTp>"
        f"<custSupID>{party}</custSupID><invRef>{invoice}</invRef><invDt>{day}</invDt><mutTp>{move}</mutTp></sbLine>"
        for number, (entry, line, amount, party, invoice, day, move) in enumerate(found, start=1)
    )
    head = f"<sbType>{kind}</sbType><linesCount>{len(found)}</linesCount>"
    return f"<subledgers><subledger>{head}{body}</subledger></subledgers>"


OPENED = """<obSubledgers><obSubledger><sbType>CU</sbType><linesCount>1</linesCount><obSbLine><nr>1</nr>
<obLineNr>2</obLineNr><amnt>60.50</amnt><amntTp>D</amntTp><custSupID>D1</custSupID><invRef>A0</invRef>
<invDt>2025-11-30</invDt><mutTp>I</mutTp></obSbLine></obSubledger></obSubledgers></openingBalance>"""
PAID = """
V-1  1   121.00  D1  A1  2026-09-03  I
K-7  2  -121.00  D1  A1  2026-09-20  P
K-7  2   -60.50  D1  A0  2026-09-20  P
"""


def with_subledger(rows: str, opened: str = OPENED, kind: str = "CU") -> bytes:
    movements = write_file.entries_xml(behind=subledger(kind, rows))
    return write_file.xaf(opening=write_file.opening_xml().replace("</openingBalance>", opened), movements=movements)


@books(audited(with_subledger(PAID)))
def test_a_subledger_that_ties_is_its_open_items(run: Closed) -> None:
    items = (
        """select entry_no, posting_date::varchar, amount, document_type from canonical.subledger_entries order by 1"""
    )
    assert run.rows(items) == [
        ("D1-A0-1", "2025-11-30", Decimal("60.50"), "invoice"),
        ("D1-A0-2", "2026-09-20", Decimal("-60.50"), "payment"),
        ("D1-A1-1", "2026-09-03", Decimal("121.00"), "invoice"),
        ("D1-A1-2", "2026-09-20", Decimal("-121.00"), "payment"),
    ]
    ties = "select control_account, subledger, ledger_balance, difference from readiness.subledger_ties"
    assert run.rows(ties) == [("1300", Decimal(0), Decimal(0), Decimal(0))]
    assert run.rows("select sum(abs(remaining)) from readiness.open_amounts") == [(Decimal(0),)]


def test_a_subledger_without_its_opening_is_told_with_both_figures(tmp_path: Path) -> None:
    found = taken(tmp_path, with_subledger(PAID, opened="</openingBalance>"))
    mark = found.marks()["xaf_receivables_untied"]
    assert (mark["expected"], mark["actual"], mark["amount"]) == ("0.00", "-60.5000", "-60.5000")
    assert found.rows("subledger_entries", "entry_no") == []


def test_a_subledger_line_of_an_entry_that_is_not_there(tmp_path: Path) -> None:
    marks = taken(tmp_path, with_subledger(PAID + "V-9  1  10.00  D1  A9  2026-09-09  I\n")).marks()
    assert marks["xaf_subledger_orphans"]["detail"] == "V-9-1"
    assert marks["xaf_receivables_untied"]["amount"] == "10.0000"


def test_a_subledger_of_another_kind_is_told(tmp_path: Path) -> None:
    marks = taken(tmp_path, with_subledger(PAID, kind="ZZ")).marks()
    assert marks["xaf_subledger_other"]["lines"] == 3


# -- what is refused, what is recognised


def test_bytes_that_are_not_what_the_file_declares_are_read_and_told(tmp_path: Path) -> None:
    odd = VERSIONS["3.2"].replace(b"Huur", "Huur café".encode("cp1252"))
    found = taken(tmp_path, odd)
    assert ("4000", "Huur café") in found.rows("accounts", "account", "name")
    assert (found.marks()["xaf_encoding"]["expected"], found.marks()["xaf_encoding"]["actual"]) == ("utf-8", "cp1252")


def test_a_part_of_a_split_file_is_refused(tmp_path: Path) -> None:
    part = VERSIONS["3.2"].replace(b"<auditfile", b"<!-- Vervolgbestand 2 van 3 --><auditfile", 1)
    with pytest.raises(Unusable) as error:
        closed_alone(tmp_path, {"books.xaf": part})
    assert "part 2 of 3" in error.value.faults[0].read


@pytest.mark.parametrize(
    "start",
    [
        b'<auditfile xmlns="http://www.auditfiles.nl/XAS/3.0">',
        b'<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO">',
        b"<ledger>",
        b"account,name",
    ],
)
def test_other_files_are_not_taken_for_audit_files(start: bytes) -> None:
    assert formats.recognised(start) != "xaf"


def test_a_packed_file_is_read(tmp_path: Path) -> None:
    found = taken(tmp_path, gzip.compress(VERSIONS["3.2"]), name="books.xaf.gz")
    assert len(found.rows("gl_entries", "account")) == 7


# -- the file of fixed width


@pytest.mark.parametrize("date", ["{2}-{1}-{0}", "{2}{1}{0}"])
def test_fixed_width_writes_amounts_and_days_in_several_forms(tmp_path: Path, date: str) -> None:
    for number, form in enumerate(("{:.2f}", "{:,.2f}", "{:016.2f}")):
        found = taken(tmp_path / str(number), write_file.adf(amount=form, date=date))
        assert found.rows("gl_entries", "posting_date", "amount")[4:6] == [
            ("2026-09-03", "121.00"),
            ("2026-09-03", "-100.00"),
        ]
        assert found.stated()["total_debit"] == (Decimal("913.00"), Decimal("913.00"))


@given(st.integers(min_value=0, max_value=10**12), st.booleans())
def test_every_way_to_write_an_amount_reads_the_same(cents: int, negative: bool) -> None:
    sign, whole, rest = "-" if negative else "", cents // 100, f"{cents % 100:02}"
    dotted = f"{whole:,}".replace(",", ".")
    for written in (f"{whole},{rest}", f"{whole}.{rest}", f"{whole}{rest}", f"{dotted},{rest}", f"{whole:,}.{rest}"):
        assert Decimal(fixed._amount(sign + written)) == Decimal(cents) / 100 * (-1 if negative else 1)


@pytest.mark.parametrize(("written", "read"), [("7-11-2012", "2012-11-07"), ("07112012", "2012-11-07"), ("x", "x")])
def test_days_of_the_fixed_file(written: str, read: str) -> None:
    assert fixed._day(written) == read


# -- real files

REAL = {"Multivers_V32_2017.xml": "2017-12", "auditfile_v3.2_nl_20180101_20181231.xaf": "2018-12"}
PARTIES = {"Multivers_V32_2017.xml": 31, "auditfile_v3.2_nl_20180101_20181231.xaf": 9}
RESULT = {"Multivers_V32_2017.xml": "4797.97", "auditfile_v3.2_nl_20180101_20181231.xaf": "21096.09"}


@pytest.fixture(scope="module")
def real(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Closed]:
    """A real file, closed at the end of its year; each once."""

    @cache
    def close_real(name: str) -> Closed:
        file = shared / "real" / "xaf" / name
        if not file.is_file():
            pytest.skip(f"{name} is not here")
        return closed_alone(tmp_path_factory.mktemp("real"), {name: file.read_bytes()}, REAL[name])

    return close_real


@pytest.mark.parametrize("name", REAL)
def test_a_real_audit_file_closes_and_its_controls_come_out(
    shared: Path, real: Callable[[str], Closed], name: str
) -> None:
    run = real(name)
    line = stated(shared / "real" / "xaf" / "MANIFEST.md", name)
    computed = line[line.index("computed") :]
    counted = """select count(distinct voucher), count(*), sum(greatest(amount, 0)), sum(-least(amount, 0))
                 from canonical.gl_entries"""
    names = ("transactions", "lines", "debit", "credit")
    assert run.rows(counted) == [tuple(figure(computed, one) for one in names)]
    assert run.rows("select count(*) from canonical.accounts") == [(figure(computed, "accounts"),)]
    assert run.rows("select count(*) from canonical.parties where name <> ''") == [(PARTIES[name],)]
    assert run.rows("select sum(amount) from canonical.opening_balances") == [(figure(computed, "opening net"),)]
    assert run.rows("select count(*) from readiness.unbalanced_vouchers") == [(figure(computed, "unbalanced"),)]
    assert run.rows("select amount from statements.lines where code = 'result'") == [(Decimal(RESULT[name]),)]
    assert run.rows("select control, stated from load.controls where stated <> counted") == []
    # one file holds foreign balances to be revalued, and no rates lie beside it: never a zero
    assert run.codes("block") == (["missing_rate"] if name == "Multivers_V32_2017.xml" else [])


@pytest.mark.parametrize("name", REAL)
def test_the_classes_of_a_real_file_move_as_its_manifest_says(
    shared: Path, real: Callable[[str], Closed], name: str
) -> None:
    line = stated(shared / "real" / "xaf" / "MANIFEST.md", name)
    told = line[line.index("movement by class ") + len("movement by class ") :].rstrip(" |")
    moved = "select left(account, 1), sum(amount) from canonical.gl_entries group by 1"
    found = {one: amount for one, amount in real(name).rows(moved) if amount}
    assert found == {one.split(":")[0]: Decimal(one.split(":")[1]) for one in told.split()}


def test_what_real_files_do_wrong_is_found(real: Callable[[str], Closed]) -> None:
    one = real("Multivers_V32_2017.xml")
    told = dict(one.rows("select code, actual from findings.findings where starts_with(code, 'xaf_')"))
    assert set(told) == {"xaf_encoding", "xaf_outside_period", "xaf_payables_untied", "xaf_subledger_orphans"}
    assert told["xaf_encoding"] == "cp1252"
    ties = one.rows("select control_account, difference from readiness.subledger_ties order by 1")
    assert ties == [("1300", 0), ("1310", 0)]
    two = real("auditfile_v3.2_nl_20180101_20181231.xaf")
    rows = two.rows("select code, expected, actual from findings.findings where code = 'xaf_lines_count'")
    assert rows == [("xaf_lines_count", "44", "121")]
    assert two.rows("select detail from findings.findings where code = 'xaf_undeclared_tax'") == [("-V21",)]
