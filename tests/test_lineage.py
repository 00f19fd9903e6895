"""Where a figure comes from: every level adds up, down to the file and the row."""

from __future__ import annotations

import textwrap
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import closing
from test_ledger import PERIODS, SEVERAL, random_books
from tieout import journal, lineage
from tieout.errors import Unusable
from tieout.rooms import ledger

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tieout.books import Books

CHART = """
    account  name                 type
    1510     "Trade receivables"  asset
    1930     "Bank account"       asset
    2091     "Retained earnings"  equity
    3010     Sales                revenue
    5010     Rent                 expense"""
ENTRIES = """
    posting_date  voucher  account  amount    party  period_type  description
    2025-05-01    V1       1510      1000.00  K1     .            "invoice 1"
    2025-05-01    V1       3010     -1000.00  .      .            "invoice 1"
    2026-02-01    V2       1930       600.00  .      .            "K1 pays"
    2026-02-01    V2       1510      -600.00  K1     .            "K1 pays"
    2026-09-10    V3       1510       250.00  K2     .            "invoice 2"
    2026-09-10    V3       3010      -250.00  .      .            "invoice 2"
    2026-09-11    V4       1510        30.00  K2     .            "invoice 3"
    2026-09-11    V4       3010       -30.00  .      .            "invoice 3"
    2026-09-30    V5       5010        80.00  .      .            rent
    2026-09-30    V5       1930       -80.00  .      .            rent
    2026-10-02    V6       1930       777.00  .      .            later
    2026-10-02    V6       3010      -777.00  .      .            later"""
PROPOSED = [("5010", "40.00"), ("1930", "-40.00")]


def money(value: str) -> Decimal:
    return Decimal(value).quantize(Decimal("0.0001"))


def propose(books: Books) -> None:
    """A room proposes 40.00 more of rent."""
    rows = [
        {"company": "SE01", "voucher": "A1", "line_no": number, "posting_date": None, "account": account,
         "currency": "SEK", "amount_currency": money(amount), "amount": money(amount),
         "amount_reporting": money(amount), "partner_company": "", "description": "rent due", "reverse_on": None,
         "rule": "rent", "evidence": "", "proposal_id": "TRENT234567", "status": "proposed", "export": True, "dims": ""}
        for number, (account, amount) in enumerate(PROPOSED, start=1)
    ]  # fmt: skip
    dated = pl.lit("2026-09-30").str.to_date().alias("posting_date")
    books.put("practice.journals", pl.DataFrame(rows).with_columns(dated, pl.lit(None, pl.Date).alias("reverse_on")))
    books.step = 1
    journal.post(books, "practice")


def state(books: Books) -> None:
    """The least of statements: two lines and their sum, receivables parted by customer."""
    stated = [
        ("balance_sheet", "receivables", "Trade receivables", "leaf", "680"),
        ("balance_sheet", "cash", "Cash", "leaf", "480"),
        ("balance_sheet", "total_assets", "Total assets", "sum", "1160"),
        ("income_statement", "sales", "Sales", "leaf", "280"),
        ("income_statement", "rent", "Rent", "leaf", "-120"),
        ("income_statement", "result", "Result", "sum", "160"),
    ]
    lines: dict[str, Any] = {"company": "SE01", "definition": "plain"}
    rows = [
        lines | {"statement": of, "line_no": number, "code": code, "leaf": code, "label": label, "kind": kind}
        | {"amount": money(amount)}
        for number, (of, code, label, kind, amount) in enumerate(stated)
    ]  # fmt: skip
    books.put("statements.lines", pl.DataFrame(rows))
    books.put("statements.rows", pl.DataFrame(rows))
    sums = [("balance_sheet", "total_assets", "receivables"), ("balance_sheet", "total_assets", "cash"),
            ("income_statement", "result", "sales"), ("income_statement", "result", "rent")]  # fmt: skip
    made = pl.DataFrame(sums, schema=["statement", "code", "leaf"], orient="row")
    books.put(
        "settings.statement_sums", made.with_columns(pl.lit("plain").alias("definition"), pl.lit(1).alias("sign"))
    )
    placed = [
        ("balance_sheet", "receivables", "1510", "", "680", "680"),
        ("balance_sheet", "cash", "1930", "", "480", "480"),
        ("income_statement", "sales", "3010", "", "-280", "280"),
        ("income_statement", "rent", "5010", "", "120", "-120"),
    ]
    parts = [{"company": "SE01", "statement": of, "code": code, "account": account, "party": party,
              "column_name": "year_to_date", "balance": money(balance), "amount": money(amount)}
             for of, code, account, party, balance, amount in placed]  # fmt: skip
    books.put("statements.accounts", pl.DataFrame(parts))
    held = pl.DataFrame(parts).with_columns(pl.lit(0).cast(pl.Decimal(38, 4)).alias("closing"))
    books.put("statements.balances", held)


def find(books: Books) -> None:
    """One finding, at the row of voucher V5."""
    row = {"number": 1, "finding_id": "FAAAAAAAAAA", "company": "SE01", "message": "Rent without a contract.",
           "remedy": "Ask for it.", "source_file": "gl_entries.csv", "source_row": 10}  # fmt: skip
    books.put("findings.findings", pl.DataFrame([row]))


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A close of September 2026 with a statement, a proposal and a finding."""
    folder = tmp_path_factory.mktemp("run")
    books = closing.books(
        folder=folder, accounts=CHART, gl_entries=ENTRIES, companies="company retained_earnings\nSE01 2091"
    )
    books.build("load/month_totals")
    ledger.open_books(books, None)
    propose(books)
    ledger.run(books, None)
    state(books)
    find(books)
    books.engine.close()
    return folder / "close.duckdb"


def text(written: str) -> str:
    """A block of lines without its indentation."""
    return textwrap.dedent(written).strip()


def shown(database: Path, figure: str, language: str = "en") -> str:
    return "\n".join(lineage.explain(database, figure).lines(language))


def test_an_account_is_its_opening_its_entries_and_what_is_proposed(database: Path) -> None:
    assert shown(database, "SE01 1930") == text("""
        SE01  1930  Bank account              480.00 SEK
          V2  2026-02-01  K1 pays             600.00      gl_entries.csv:4
          V5  2026-09-30  rent                −80.00      gl_entries.csv:11
          Proposed: A1  2026-09-30  rent due  −40.00      practice rent""")


def test_what_earlier_years_carry_is_shown_as_the_entries_it_is(database: Path) -> None:
    assert shown(database, "SE01 1510") == text("""
        SE01  1510  Trade receivables    680.00 SEK
          V1  2025-05-01  invoice 1    1,000.00      gl_entries.csv:2
          V2  2026-02-01  K1 pays       −600.00      gl_entries.csv:5
          V3  2026-09-10  invoice 2      250.00      gl_entries.csv:6
          V4  2026-09-11  invoice 3       30.00      gl_entries.csv:8""")


def test_last_years_result_is_named_by_its_year(database: Path) -> None:
    """In French; a credit carries a minus sign, the thousands a narrow space."""
    written = shown(database, "SE01 2091", "fr").replace("\u202f", " ")
    assert written == text("""
        SE01  2091  Retained earnings  −1 000,00 SEK
          Résultat de 2025             −1 000,00""")


def test_income_is_that_of_the_year(database: Path) -> None:
    assert [part.name for part in whole(database, "SE01 3010").parts] == ["V3", "V4"]


def test_a_line_leads_through_its_accounts_to_the_file(database: Path) -> None:
    """Sales are a credit of 280.00 and read as 280.00: so are the entries behind them."""
    assert shown(database, "SE01 income_statement sales") == text("""
        SE01  Sales                    280.00 SEK
          3010  Sales                  280.00
            V3  2026-09-10  invoice 2  250.00      gl_entries.csv:7
            V4  2026-09-11  invoice 3   30.00      gl_entries.csv:9""")


def test_a_sum_leads_through_its_lines_and_says_how_many_more_there_are(database: Path) -> None:
    assert shown(database, "statements.balance_sheet.total_assets") == text("""
        SE01  Total assets                        1,160.00 SEK
          Trade receivables                         680.00
            1510  Trade receivables                 680.00
              V1  2025-05-01  invoice 1           1,000.00      gl_entries.csv:2
              V2  2026-02-01  K1 pays              −600.00      gl_entries.csv:5
              V3  2026-09-10  invoice 2             250.00      gl_entries.csv:6
              One more                               30.00
          Cash                                      480.00
            1930  Bank account                      480.00
              V2  2026-02-01  K1 pays               600.00      gl_entries.csv:4
              V5  2026-09-30  rent                  −80.00      gl_entries.csv:11
              Proposed: A1  2026-09-30  rent due    −40.00      practice rent""")


def test_a_voucher_shows_every_line(database: Path) -> None:
    assert shown(database, "SE01 voucher V5") == text("""
        SE01  Voucher V5                          0.00 SEK
          5010  Rent  2026-09-30  rent           80.00      gl_entries.csv:10
          1930  Bank account  2026-09-30  rent  −80.00      gl_entries.csv:11""")
    assert whole(database, "TRENT234567").kind == "proposed"


def test_a_finding_shows_its_message_its_remedy_and_its_voucher(database: Path) -> None:
    assert shown(database, "F-001") == text("""
        F-001  Rent without a contract.  gl_entries.csv:10
          Next move: Ask for it.
          Voucher V5                                0.00
            5010  Rent  2026-09-30  rent           80.00      gl_entries.csv:10
            1930  Bank account  2026-09-30  rent  −80.00      gl_entries.csv:11""")
    assert shown(database, "FAAAAAAAAAA") == shown(database, "F-001")


NAMES = (
    "SE01 1510",
    "SE01 1930",
    "SE01 2091",
    "SE01 3010",
    "SE01 5010",
    "total_assets",
    "SE01 balance_sheet cash",
    "result",
)


@pytest.mark.parametrize("figure", NAMES)
@pytest.mark.parametrize("most", [1, 2, 20])
def test_parts_are_the_whole_however_many_are_left_out(
    database: Path, figure: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    for limit in ("EVERY", "OF_A_LINE", "OF_A_SUM", "ACCOUNTS"):
        monkeypatch.setattr(lineage, limit, most)
    for part in every(whole(database, figure)):
        if part.parts:
            assert sum(below.amount or 0 for below in part.parts) == part.amount


def whole(database: Path, figure: str) -> lineage.Part:
    [one] = lineage.explain(database, figure).found
    return one.whole


def every(part: lineage.Part) -> Iterator[lineage.Part]:
    yield part
    for below in part.parts:
        yield from every(below)


@pytest.mark.parametrize(
    ("figure", "remedy"),
    [
        ("SE01 balance_sheet total_asets", "did you mean SE01 balance_sheet total_assets"),
        ("SE01 1511", "did you mean SE01 1510"),
        ("profit", "write a figure like SE01 balance_sheet total_assets, SE01 1510, SE01 voucher V123 or F-001"),
    ],
)
def test_an_unknown_figure_is_answered_with_the_nearest(database: Path, figure: str, remedy: str) -> None:
    with pytest.raises(Unusable) as raised:
        lineage.explain(database, figure)
    assert remedy in str(raised.value)


def test_an_account_told_by_party_shows_the_entries_of_the_parties_of_its_line() -> None:
    """K1 owes 400.00 and stands in receivables; the other line holds what K2 is owed."""
    books = closing.books(
        accounts=CHART,
        gl_entries="""
        posting_date  voucher  account  amount   party
        2026-09-01    V1       1510      400.00  K1
        2026-09-01    V2       1510      -90.00  K2
        2026-09-01    V3       1930     -310.00  .""",
    )
    books.build("load/month_totals")
    ledger.open_books(books, None)
    close = lineage.Close(books.engine.connection)
    shown = [
        [(part.name, part.amount) for part in close.sources("SE01", "1510", closings=True, parties=parties)]
        for parties in ("|K1|", "|K2|", "||", "")
    ]
    assert shown == [[("V1", 400)], [("V2", -90)], [], [("V1", 400), ("V2", -90)]]


@settings(max_examples=4, deadline=None)
@given(ledgers=SEVERAL, period=st.sampled_from(PERIODS))
def test_every_balance_of_random_ledgers_is_explained_to_the_cent(ledgers: Any, period: str) -> None:
    """Whatever opened the year of each company: stated, entered or carried, over three years."""
    books = random_books(ledgers, period)
    close = lineage.Close(books.engine.connection)
    for company, account, adjusted in books.rows("select company, account, adjusted from ledger.trial_balance"):
        parts = close.sources(company, account, closings=False, most=1000)
        assert sum(part.amount or 0 for part in parts) == adjusted
