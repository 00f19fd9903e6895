"""SIE 5: the year's opening once, struck entries never, invoices as open items where they are what accounts hold.

opening   1930  1,000.00   1510  500.00   2440  -300.00   2081  -1,200.00
A-1       1510    250.00   3010 -200.00   2610   -50.00    invoice 2, 3 September
A-2       1930    500.00   1510 -500.00                    invoice 1 paid, 20 September
A-3       2440    300.00   1930 -300.00                    invoice 9 paid; 2440 100.00 struck out
closing   1930  1,200.00   1510  250.00   2440 0.00   2081 -1,200.00   2610 -50.00   3010 -200.00
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from test_real_extracts import figure, stated
from tieout.readers import formats
from together import Folder, books
from told_files import taken

if TYPE_CHECKING:
    from pathlib import Path

    from together import Closes, Own

INFO = """<FileInfo><SoftwareProduct name="Bok" version="1"/><FileCreation time="2026-10-02T08:00:00Z" by="EA"/>
<Company organizationId="556000-0000" name="Test AB"/><FiscalYears>{years}</FiscalYears>
<AccountingCurrency currency="SEK"/></FileInfo>"""
YEARS = """<FiscalYear start="2025-01" end="2025-12" closed="true"/>
<FiscalYear start="2026-01" end="2026-12" primary="true" lastCoveredDate="2026-09-30"/>"""
CHART = """
1510  asset      Kundfordringar        500.00    250.00
1930  asset      Bank                 1000.00   1200.00
2081  {equity}   Aktiekapital        -1200.00  -1200.00
2440  liability  Leverantörsskulder   -300.00      0.00
2610  liability  Utgående moms              -    -50.00
3010  income     Försäljning                -   -200.00
"""
DIMENSIONS = """<Dimensions><Dimension id="6" name="Uppdrag"><Object id="P1" name="Ett"/></Dimension>
<Dimension id="20" name="Bil nr"><Object id="ABC" name="Bil"/></Dimension></Dimensions>"""
CUSTOMERS = """<CustomerInvoices primaryAccountId="1510">
<CustomerInvoice id="1" invoiceNumber="F1" customerId="K1" dueDate="2026-01-31"><Balances accountId="1510">
<OpeningBalance month="2026-01" amount="500.00"/><ClosingBalance month="2026-12" amount="0.00"/></Balances>
<OriginalAmount date="2025-12-15" amount="500.00"/></CustomerInvoice>
<CustomerInvoice id="2" invoiceNumber="F2" customerId="K1"><OriginalAmount date="2026-09-03" amount="250.00"/>
</CustomerInvoice></CustomerInvoices>"""
SUPPLIERS = """<SupplierInvoices primaryAccountId="2440">
<SupplierInvoice id="9" invoiceNumber="L9" supplierId="S1"><Balances>
<OpeningBalance month="2026-01" amount="{opening}"/></Balances>
<OriginalAmount date="2025-11-30" amount="-300.00"/></SupplierInvoice></SupplierInvoices>"""
PARTIES = '<Customers><Customer id="K1" name="Kund"/></Customers><Suppliers><Supplier id="S1" name="Lev"/></Suppliers>'
ENTRIES = """
A  1  2026-09-03  1510   250.00  invoice 2
A  1  2026-09-03  3010  -200.00  project
A  1  2026-09-03  2610   -50.00  -
A  2  2026-09-20  1930   500.00  -
A  2  2026-09-20  1510  -500.00  invoice 1
A  3  2026-09-30  2440   100.00  struck
A  3  2026-09-30  2440   300.00  invoice 9
A  3  2026-09-30  1930  -300.00  -
"""
WORDS = {
    "invoice": '<SubdividedAccountObjectReference objectId="{}"/>',
    "project": '<ObjectReference dimId="6" objectId="P1"/><ObjectReference dimId="20" objectId="ABC"/>',
    "struck": '<Overstrike date="2026-10-01" by="EA"/>',
    "foreign": '<ForeignCurrencyAmount amount="{}" currency="EUR"/>',
}
BALANCES = "select account, type, adjusted from ledger.trial_balance order by account"


def cells(table: str) -> list[list[str]]:
    rows = (line.split("  ") for line in table.strip().splitlines())
    return [["" if cell.strip() == "-" else cell.strip() for cell in row if cell.strip()] for row in rows]


def chart(table: str = CHART, equity: str = "equity", more: dict[str, str] | None = None) -> str:
    """The accounts with their opening and closing; `more` stands inside some accounts."""
    found = ""
    for number, kind, name, opening, closing in cells(table.format(equity=equity)):
        inner = f'<OpeningBalance month="2026-01" amount="{opening}"/>' if opening else ""
        inner += f'<ClosingBalance month="2026-12" amount="{closing}"/>' if closing else ""
        inner += (more or {}).get(number, "")
        found += f'<Account id="{number}" name="{name}" type="{kind}">{inner}</Account>'
    return f"<Accounts>{found}</Accounts>"


def journals(table: str = ENTRIES, locked: str = '<LockingInfo date="2026-10-01" by="EA"/>') -> str:
    """The journals; the last column says what stands inside an entry."""
    found: dict[str, dict[str, str]] = {}
    for journal, number, date, account, amount, words in cells(table):
        inner = ""
        if words:
            name, _, value = words.partition(" ")
            inner = WORDS[name].format(value)
        entries = found.setdefault(journal, {})
        head = f'<JournalEntry id="{number}" journalDate="{date}" text="t"><EntryInfo date="2026-10-01" by="EA"/>'
        entries.setdefault(number, head)
        entries[number] += f'<LedgerEntry accountId="{account}" amount="{amount}">{inner}</LedgerEntry>'
    ended = {name: "".join(f"{entry}{locked}</JournalEntry>" for entry in one.values()) for name, one in found.items()}
    return "".join(f'<Journal id="{name}" name="J">{inner}</Journal>' for name, inner in ended.items())


def sie5(
    *,
    years: str = YEARS,
    accounts: str | None = None,
    suppliers: str = SUPPLIERS.format(opening="-300.00"),
    entries: str | None = None,
    behind: str = "",
) -> bytes:
    return f"""<?xml version="1.0" encoding="utf-8"?>
<Sie xmlns="http://www.sie.se/sie5">{INFO.format(years=years)}{accounts or chart()}{DIMENSIONS}{CUSTOMERS}{suppliers}
{PARTIES}{journals() if entries is None else entries}{behind}</Sie>""".encode()


SEPTEMBER, DECEMBER = (Folder(month, currency="SEK") for month in ("2026-09", "2014-12"))


@books(SEPTEMBER.add({"books.sie": sie5()}))
def test_a_year_closes_from_one_file(run: Own) -> None:
    assert run.rows(BALANCES) == [
        ("1510", "asset", Decimal("250.00")),
        ("1930", "asset", Decimal("1200.00")),
        ("2081", "equity", Decimal("-1200.00")),
        ("2440", "liability", Decimal("0.00")),
        ("2610", "liability", Decimal("-50.00")),
        ("3010", "revenue", Decimal("-200.00")),
    ]
    assert run.codes("block") == []
    ties = "select ledger, control_account, subledger, ledger_balance from readiness.subledger_ties order by 1"
    assert run.rows(ties) == [("ap", "2440", 0, 0), ("ar", "1510", 250, 250)]
    assert run.rows("select entry_no, remaining from readiness.open_amounts where remaining <> 0") == [("2-1", 250)]


def test_the_head_tells_company_years_and_how_far_the_year_is_filled(tmp_path: Path) -> None:
    assert taken(tmp_path, sie5()).facts == {
        "company_name": "Test AB", "organisation": "556000-0000", "program": "Bok", "version": "1",
        "created": "2026-10-02", "currency": "SEK", "year_start.-1": "2025-01-01", "year_end.-1": "2025-12-31",
        "year_start.0": "2026-01-01", "year_end.0": "2026-12-31", "cut_off": "2026-09-30",
    }  # fmt: skip


def test_an_entry_is_known_by_journal_number_and_place(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5())
    columns = ("row", "entry_no", "posting_date", "amount", "document_no", "party", "created_by", "created_at", "dims")
    assert found.rows("gl_entries", *columns)[:2] == [
        (1, "A-1-1", "2026-09-03", "250.00", "F2", "K1", "EA", "2026-10-01", ""),
        (2, "A-1-2", "2026-09-03", "-200.00", "", "", "EA", "2026-10-01", "bil_nr=ABC|project=P1"),
    ]
    assert found.told.generate is False


def test_struck_entries_are_told_and_keep_the_place_of_the_others(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5())
    assert found.rows("gl_entries", "row", "entry_no")[5:] == [(7, "A-3-2"), (8, "A-3-3")]
    mark = found.marks()["sie5_struck_out"]
    assert (mark["lines"], mark["amount"], mark["detail"], mark["source_row"]) == (1, "100.00", "A-3", 6)


def test_balances_by_month_and_object_are_stated_never_added(tmp_path: Path) -> None:
    objects = (
        '<OpeningBalance month="2026-01" amount="700.00"><ObjectReference dimId="6" objectId="P1"/></OpeningBalance>'
        '<OpeningBalance month="2026-02" amount="1000.00"/><ClosingBalance month="2026-01" amount="1000.00"/>'
    )
    found = taken(tmp_path, sie5(accounts=chart(more={"1930": objects})))
    assert ("1930", "1000.00") in found.rows("opening_balances", "account", "amount")
    assert len(found.rows("opening_balances", "account")) == 4
    rows = found.rows("stated_balances", "account", "kind", "date", "amount", "dims")
    assert [row[1:] for row in rows if row[0] == "1930"] == [
        ("closing", "2026-12-31", "1200.00", ""),
        ("opening", "2026-01-01", "700.00", "project=P1"),
        ("opening", "2026-02-01", "1000.00", ""),
        ("closing", "2026-01-31", "1000.00", ""),
    ]


def test_an_account_that_opens_by_objects_only_opens_with_one_dimension(tmp_path: Path) -> None:
    table = CHART.replace("Bank                 1000.00", "Bank                 -")
    parts = "".join(
        f'<OpeningBalance month="2026-01" amount="{amount}"><ObjectReference dimId="{dimension}" objectId="{code}"/>'
        "</OpeningBalance>"
        for dimension, code, amount in (("6", "P1", "600.00"), ("6", "P2", "400.00"), ("20", "ABC", "1000.00"))
    )
    found = taken(tmp_path, sie5(accounts=chart(table, more={"1930": parts})))
    opened = [row[1] for row in found.rows("opening_balances", "account", "amount") if row[0] == "1930"]
    assert sum(map(Decimal, opened)) == Decimal("1000.00")
    assert found.marks()["sie5_object_openings"]["detail"] == "1930"


def test_a_balance_stated_twice_counts_once(tmp_path: Path) -> None:
    again = '<OpeningBalance month="2026-01" amount="1000.00"/><ClosingBalance month="2026-12" amount="9.00"/>'
    found = taken(tmp_path, sie5(accounts=chart(more={"1930": again})))
    assert [row for row in found.rows("opening_balances", "account") if row == ("1930",)] == [("1930",)]
    assert found.marks()["sie5_balance_twice"]["detail"] == "1930 2026-12"


def test_equity_a_program_calls_liability_is_told_by_its_number(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(accounts=chart(equity="liability")))
    assert ("2081", "equity") in found.rows("accounts", "account", "type")
    assert found.marks()["sie5_equity_as_liability"]["detail"] == "2081"
    assert ("2440", "liability") in found.rows("accounts", "account", "type")


def test_a_type_that_means_nothing_is_told(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(accounts=chart().replace('type="income"', 'type="inkomst"')))
    assert found.marks()["sie5_unknown_type"]["detail"] == "3010 inkomst"


def test_without_a_primary_year_the_last_is_taken(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(years=YEARS.replace('primary="true"', "")))
    assert found.facts["year_start.0"] == "2026-01-01"
    assert found.marks()["sie5_no_primary_year"]["detail"] == "2026-01"


def test_invoices_that_miss_their_account_are_told_with_both_figures(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(suppliers=SUPPLIERS.format(opening="-250.00")))
    mark = found.marks()["sie5_payables_untied"]
    assert (mark["expected"], Decimal(str(mark["actual"])), Decimal(str(mark["amount"]))) == ("0.00", 50, 50)
    assert {row[0] for row in found.rows("subledger_entries", "ledger")} == {"ar"}


def test_closing_balances_of_invoices_are_held_against_their_entries(tmp_path: Path) -> None:
    wrong = sie5().replace(b'month="2026-12" amount="0.00"/></Balances>', b'month="2026-12" amount="5.00"/></Balances>')
    mark = taken(tmp_path, wrong).marks()["sie5_invoice_balances"]
    assert (mark["lines"], mark["detail"], Decimal(str(mark["amount"]))) == (1, "1510 1", 5)


def test_an_invoice_nobody_lists_is_told(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(entries=journals(ENTRIES.replace("invoice 2", "invoice 7"))))
    assert found.marks()["sie5_unknown_item"]["detail"] == "1510 7"
    assert ("7-1", "250.0000") in found.rows("subledger_entries", "entry_no", "amount")


def test_amounts_in_a_foreign_currency_carry_their_sign(tmp_path: Path) -> None:
    found = taken(tmp_path, sie5(entries=journals(ENTRIES.replace("-200.00  project", "-200.00  foreign -20.00"))))
    assert found.rows("gl_entries", "amount", "currency", "amount_currency")[1] == ("-200.00", "EUR", "-20.00")


def test_numbers_used_again_are_made_anew(tmp_path: Path) -> None:
    entry = '<LedgerEntry accountId="1930" amount="0.00"/>'
    again = f'<Journal id="A"><JournalEntry id="3" journalDate="2026-09-30">{entry}</JournalEntry></Journal>'
    found = taken(tmp_path, sie5(entries=journals() + again))
    assert found.told.generate is True
    assert found.marks()["sie5_repeated_entry"]["detail"] == "A-3"


def test_what_is_passed_over_is_counted(tmp_path: Path) -> None:
    big = "QUJD" * 3_000_000  # a scanned document beyond what a ledger's texts may be
    behind = (
        f'<Documents><EmbeddedFile id="1" fileName="a.pdf">{big}</EmbeddedFile>'
        '<FileReference id="2" URI="x"/></Documents>'
        '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/></Signature>'
    )
    budget = chart(more={"3010": '<Budget month="2026-01" amount="-10.00"/>'})
    found = taken(tmp_path, sie5(accounts=budget, entries=journals(locked=""), behind=behind))
    told = {code: mark["lines"] for code, mark in found.marks().items()}
    assert told == {"sie5_documents": 2, "sie5_signed": 1, "sie5_budgets": 1, "sie5_unlocked": 3, "sie5_struck_out": 1}
    assert found.told.detected == "utf-8; SIE 5 Sie; signed"


IMPORT = """<?xml version="1.0" encoding="utf-8"?><SieEntry xmlns="http://www.sie.se/sie5"><FileInfo>
<SoftwareProduct name="Lön" version="1"/><FileCreation time="2026-10-02T08:00:00Z" by="EA"/>
<Company organizationId="556000-0000"/></FileInfo><Accounts><Account id="7010" name="Lön" type="cost"/>
<Account id="1930" name="Bank" type="asset"/><Account id="9001" name="Timmar" type="statistics"/></Accounts>
<Journal><JournalEntry journalDate="2026-09-25" text="Lön"><OriginalEntryInfo date="2026-09-24" by="EA"/>
<LedgerEntry accountId="7010" amount="100.00"/><LedgerEntry accountId="1930" amount="-100.00"/></JournalEntry>
<JournalEntry journalDate="2026-09-26" text="Lön"><OriginalEntryInfo date="2026-09-24" by="EA"/>
<LedgerEntry accountId="7010" amount="5.00" ledgerDate="2026-09-27"/><LedgerEntry accountId="1930" amount="-5.00"/>
</JournalEntry></Journal></SieEntry>"""


@books(SEPTEMBER.add({"books.sie": IMPORT.encode()}))
def test_a_file_of_entries_takes_its_year_from_the_settings(run: Own) -> None:
    assert run.rows(BALANCES) == [("1930", "asset", Decimal("-105.00")), ("7010", "expense", Decimal("105.00"))]
    keys = "select entry_no, posting_date::varchar, created_at from canonical.gl_entries order by source_row"
    assert run.rows(keys)[1:3] == [("1-2", "2026-09-25", "2026-09-24"), ("2-1", "2026-09-27", "2026-09-24")]
    assert run.rows("select count(*) from canonical.opening_balances") == [(0,)]
    assert run.rows("select type from canonical.accounts where account = '9001'") == [("statistical",)]
    assert not [code for code in run.codes("info") if code == "sie5_unlocked"]


@pytest.mark.parametrize("start", [b'<Sie xmlns="http://example.org">', b"#FLAGGA 0", b"<SieEntry>"])
def test_other_files_are_not_taken_for_sie5(start: bytes) -> None:
    assert formats.recognised(start) != "sie5"


def test_the_official_sample_comes_out_as_its_manifest_says(shared: Path, closes: Closes) -> None:
    file = shared / "real" / "sie5" / "Sample.sie"
    if not file.is_file():
        pytest.skip("Sample.sie is not here")
    run = DECEMBER.add({"books.sie": file.read_bytes()}).read(closes)
    line = stated(shared / "real" / "sie5" / "MANIFEST.md", "Sample.sie")
    counted = """select count(distinct voucher), count(*), sum(greatest(amount, 0)), sum(-least(amount, 0))
                 from canonical.gl_entries"""
    entries = figure(line, "ledger entries") - figure(line, "struck out")
    assert run.rows(counted) == [
        (figure(line, "journal entries"), entries, figure(line, "debit"), figure(line, "credit"))
    ]
    assert run.rows("select count(*) from canonical.accounts") == [(figure(line, "accounts"),)]
    told = line[line.index("by class ") + len("by class ") : line.index("; XML signature")]
    moved = "select left(account, 1), sum(amount) from canonical.gl_entries group by 1"
    assert dict(run.rows(moved)) == {one.split(":")[0]: Decimal(one.split(":")[1]) for one in told.split()}
    closing = """select count(*) from load.stated_balances as s join ledger.trial_balance as t using (account)
                 where s.kind = 'closing' and s.date = date '2014-12-31' and s.amount = t.adjusted"""
    assert run.rows(closing) == [(65,)]
    assert run.rows("select control_account, difference from readiness.subledger_ties") == [("1510", 0)]
    payables = "select expected, actual, amount from findings.findings where code = 'sie5_payables_untied'"
    assert run.rows(payables) == [("-127583.00", "-126183.0000", 1400)]
    # it holds foreign balances to be revalued, and no rates lie beside it: never a zero
    assert run.codes("block") == ["missing_rate"]


def test_the_official_file_of_entries_is_read(shared: Path, tmp_path: Path) -> None:
    file = shared / "real" / "sie5" / "SampleEntry2.sie"
    if not file.is_file():
        pytest.skip("SampleEntry2.sie is not here")
    found = taken(tmp_path, file.read_bytes())
    assert found.rows("gl_entries", "account", "amount") == [("6070", "15.75"), ("1940", "-15.75")]
    assert "year_start.0" not in found.facts
    told = {code: mark["lines"] for code, mark in found.marks().items()}
    assert told == {"sie5_budgets": 2, "sie5_other_items": 3, "sie5_documents": 3}
