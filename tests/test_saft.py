"""Standard audit files (SAF-T Financial): what an accountant gets from a file, country by country, and what is told.

The files are written here by hand (saft_files.py); the real ones are read in test_saft_real.py.
"""

from __future__ import annotations

import gzip
import re
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import saft_files as saft
from folder import Closed, closed, loaded
from tieout.errors import Unusable
from tieout.readers import saft as reader
from tieout.readers import text
from tieout.readers.national import File
from tieout.readers.saft import columns, countries, entries, parties
from tieout.readers.saft.header import Header
from tieout.readers.saft.keys import Keys, numbered
from tieout.readers.saft.years import Years
from tieout.readers.saft.years import month as month_of
from tieout.readers.source import Source
from together import Folder, books

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from together import Own

SETTINGS = """[close]
name = "Test"
period = "{period}"
currency = "{currency}"
fiscal_year_start = "{start}"
[[company]]
id = "C1"
currency = "{currency}"
extracts = "c1"
[company.posting]
retained_earnings = "2050"
"""


def close(
    folder: Path,
    files: Mapping[str, bytes] | bytes,
    period: str = "2025-12",
    start: str = "01-01",
    currency: str = "NOK",
) -> Closed:
    """Close a folder of one company that holds these files (one is named saft.xml)."""
    return closed(place(folder, files, period, start, currency))


def load(folder: Path, files: Mapping[str, bytes] | bytes, period: str = "2025-12", currency: str = "NOK") -> Closed:
    """Load such a folder."""
    return loaded(place(folder, files, period, "01-01", currency), "ledger")


def place(folder: Path, files: Mapping[str, bytes] | bytes, period: str, start: str, currency: str) -> Path:
    """A folder of one company that holds these files."""
    (folder / "c1").mkdir()
    (folder / "close.toml").write_text(SETTINGS.format(period=period, start=start, currency=currency))
    for name, content in (files if isinstance(files, dict) else {"saft.xml": files}).items():
        (folder / "c1" / name).write_bytes(content)
    return folder


NORWAY = Folder("2025-02", currency="NOK")
PORTUGAL = Folder("2025-12")
POSTING = '[company.posting]\nretained_earnings = "2050"\n'


def filed(files: Mapping[str, bytes] | bytes, folder: Folder = NORWAY) -> pytest.MarkDecorator:
    """A company that handed in these files (one is named saft.xml), closed together with others of its country."""
    return books(folder.add(files if isinstance(files, dict) else {"saft.xml": files}, POSTING))


def balances(run: Closed) -> dict[str, str]:
    """What each account holds at the end, unadjusted."""
    rows = run.rows("select account, unadjusted from ledger.page_trial_balance order by account")
    return {account: f"{amount:.2f}" for account, amount in rows}


class Read:
    """A file taken apart, without a close: its cells as they go to the ledger, its marks, its facts."""

    def __init__(self, folder: Path, content: bytes, name: str = "saft.xml") -> None:
        path = folder / name
        path.write_bytes(content)
        source = Source("C1", "gl_entries", path, name, "saft")
        self.told = reader.take(File(source, text.look(path), folder / "work", "NOK", (source,)))

    def cells(self, table: str, *names: str) -> list[tuple[str, ...]]:
        """The cells of a table in the order of the file; an empty cell is ""."""
        cells = self.told.cells.get(table)
        if not cells:
            return []
        cells.flush()
        return [
            tuple(cell or "" for cell in row)
            for row in pl.read_parquet(cells.folder / "*.parquet", missing_columns="insert")[list(names)].rows()
        ]

    @property
    def marks(self) -> list[tuple[str, str, str, str]]:
        """What strays: code, severity, how many or what was counted, which."""
        return [
            (
                str(one["code"]),
                str(one["severity"]),
                str(one.get("actual") or one.get("lines") or ""),
                str(one.get("detail") or ""),
            )
            for one in self.told.marks
        ]

    @property
    def stated(self) -> list[tuple[str, str, Decimal]]:
        """Controls: what is stated, what was counted."""
        return [(str(one["control"]), str(one["stated"]), Decimal(str(one["counted"]))) for one in self.told.stated]


def found(run: Closed, prefix: str = "saft") -> list[tuple[str, ...]]:
    """Findings whose code begins so: code, how many or what was counted, detail's place in the sentence aside."""
    rows = run.rows(
        f"""select code, severity, coalesce(actual, ''), coalesce(detail, '') from findings.findings
            where starts_with(code, '{prefix}') order by 1, 4"""
    )
    return [tuple(map(str, row)) for row in rows]


# -- a Norwegian file ---------------------------------------------------------------------------------------------


@filed(saft.audit(masters=saft.party("Customer", "C1", "1500", "5000.00", "6250.00")))
def test_a_norwegian_file_closes(run: Own) -> None:
    """January: an invoice of 1,000 with 250 tax. February: rent of 600. Opened with 25,000 of equity."""
    assert run.codes() == []
    assert found(run) == []
    assert balances(run) == {
        "1500": "6250.00",
        "1920": "19400.00",
        "2050": "-25000.00",
        "2700": "-250.00",
        "3000": "-1000.00",
        "6300": "600.00",
    }
    types = run.rows("select account, type, category, control from canonical.accounts order by account")
    assert types == [
        ("1500", "asset", "15", "ar"),
        ("1920", "asset", "19", ""),
        ("2050", "equity", "20", ""),
        ("2700", "liability", "27", ""),
        ("3000", "revenue", "30", ""),
        ("6300", "expense", "63", ""),
    ]
    entries = """select entry_no, voucher, posting_date::varchar, account, amount::varchar, journal, party, source_row
                 from canonical.gl_entries order by source_row limit 2"""
    assert run.rows(entries) == [
        ("2025-S-1-1", "S-1", "2025-01-10", "1500", "1250.0000", "S", "C1", 1),
        ("2025-S-1-2", "S-1", "2025-01-10", "3000", "-1000.0000", "S", "", 2),
    ]


def test_what_the_file_says_of_itself(tmp_path: Path) -> None:
    file = Read(tmp_path, saft.audit())
    assert file.told.facts == {
        "currency": "NOK",
        "company_name": "Prøve AS",
        "organisation": "999999999",
        "program": "Test",
        "version": "1",
        "year_start.0": "2025-01-01",
        "year_end.0": "2025-12-31",
    }
    assert file.told.detected == "utf-8; SAF-T NO 1.30"
    assert file.stated == [
        ("number_of_entries", "2", Decimal(2)),
        ("total_debit", "1850.00", Decimal(1850)),
        ("total_credit", "1850.00", Decimal(1850)),
    ]
    assert file.cells("stated_balances", "kind", "account", "date", "amount")[2:4] == [
        ("opening", "1920", "2025-01-01", "20000.00"),
        ("closing", "1920", "2025-12-31", "19400.00"),
    ]


@filed(saft.audit(total=saft.stated(3, "1850.00", "1850.01")))
def test_totals_that_differ_block(run: Own) -> None:
    assert run.codes() == ["control_totals"]
    assert {row[0] for row in run.rows("select control from load.controls where stated <> counted")} == {
        "number_of_entries",
        "total_credit",
    }


def test_a_count_of_lines_is_told_as_what_it_is(tmp_path: Path) -> None:
    """Five lines in two transactions: the program counted lines. Nothing is missing, nothing blocks."""
    file = Read(tmp_path, saft.audit(total=saft.stated(5, "1850.00", "1850.00")))
    assert file.marks == [("saft_entries_are_lines", "info", "2", "")]
    assert [control for control, *_ in file.stated] == ["total_debit", "total_credit"]


@pytest.mark.parametrize("namespace", [b"", b' xmlns="http://vendor.example/saft"'])
def test_the_namespace_does_not_matter(tmp_path: Path, namespace: bytes) -> None:
    content = saft.audit().replace(b' xmlns="urn:StandardAuditFile-Taxation-Financial:NO"', namespace)
    assert len(Read(tmp_path, content).cells("gl_entries", "row")) == 5


def test_a_prefix_does_not_matter(tmp_path: Path) -> None:
    content = re.sub(rb"<(/?)(?=[A-Z])", rb"<\1n1:", saft.audit()).replace(
        b"n1:AuditFile xmlns=", b"n1:AuditFile xmlns:n1="
    )
    assert b"<n1:Line>" in content
    file = Read(tmp_path, content)
    assert file.cells("gl_entries", "account")[0] == ("1500",)
    assert file.marks == []


# -- sides, signs and currencies ----------------------------------------------------------------------------------


def test_a_negative_amount_keeps_its_side_in_the_totals(tmp_path: Path) -> None:
    """A reversal as -100 on both sides: the entries turn, the totals go down."""
    more = """B  3  2  2025-02-28  2025-02-28  6300  -100.00  -        -
              B  3  2  2025-02-28  2025-02-28  1920  -        -100.00  -
           """
    file = Read(tmp_path, saft.audit(lines=saft.LINES + more))
    assert file.cells("gl_entries", "account", "amount")[5:] == [("6300", "-100.00"), ("1920", "100.00")]
    assert file.stated[1] == ("total_debit", "1750.00", Decimal(1750))


def test_both_sides_on_one_line_are_netted_and_told(tmp_path: Path) -> None:
    file = Read(tmp_path, saft.audit(lines=saft.LINES.replace("6300     600.00   -     ", "6300     650.00   50.00 ")))
    assert Decimal(file.cells("gl_entries", "amount")[3][0]) == Decimal(600)
    assert file.marks == [("saft_both_sides", "warn", "1", "2")]


def test_a_foreign_amount_has_the_sign_of_its_side(tmp_path: Path) -> None:
    lines = saft.LINES.replace("-        600.00   -", "-        600.00   currency=EUR:52.17")
    cells = Read(tmp_path, saft.audit(lines=lines)).cells("gl_entries", "currency", "amount", "amount_currency")
    assert cells[3:] == [("", "600.00", ""), ("EUR", "-600.00", "-52.17")]


@filed(saft.audit().replace(b"<Amount>1000.00<", b"<Amount>1.000,00<"))
def test_what_is_no_amount_is_rejected_by_the_number_of_its_line(run: Own) -> None:
    assert run.rows("select row, column_name, value, reason from load.rejects") == [
        (2, "amount", "1.000,00", "not_an_amount")
    ]
    assert "control_totals" in run.codes()


def test_a_figure_no_balance_rests_on_never_rejects_a_line(tmp_path: Path) -> None:
    lines = saft.LINES.replace("-        1000.00  -", "-        1000.00  TaxCode=3 TaxBase=1000.123456")
    file = Read(tmp_path, saft.audit(lines=lines))
    assert file.cells("gl_entries", "tax_code", "tax_base")[1] == ("3", "")
    assert file.marks == [("saft_unread_cell", "warn", "1", "1")]


DIGITS = st.decimals(-(10**9), 10**9, places=2).map(lambda value: f"{value:f}")
SIDE = st.one_of(st.none(), DIGITS, DIGITS.map(lambda text: text if text.startswith("-") else f"+{text}"))


@given(st.lists(st.tuples(SIDE, SIDE), min_size=1, max_size=20))
@settings(max_examples=60, deadline=None)
def test_the_amount_is_debit_less_credit_to_the_cent(pairs: list[tuple[str | None, str | None]]) -> None:
    """Against plain decimals, line by line."""
    frame = pl.DataFrame(
        {"DebitAmount": [one for one, _ in pairs], "CreditAmount": [other for _, other in pairs]},
        schema={"DebitAmount": pl.String, "CreditAmount": pl.String},
    ).with_columns(
        debit=pl.col("DebitAmount").cast(columns.SUM, strict=False),
        credit=pl.col("CreditAmount").cast(columns.SUM, strict=False),
    )
    told = frame.select(columns._amount(both=True)).to_series().to_list()
    for (debit, credit), amount in zip(pairs, told, strict=True):
        if debit is None and credit is None:
            assert amount is None
        else:
            assert Decimal(amount) == Decimal(debit or 0) - Decimal(credit or 0)


# -- dates, periods and years -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "written", "posted", "day", "code"),
    [
        ("1", "2025-01-10", "2025-01-12", "2025-01-12", ""),  # both in the period: the posting date
        ("1", "2025-01-31", "2025-02-04", "2025-01-31", "saft_keyed_in"),  # the posting date is when it was keyed in
        ("2", "2025-01-31", "2025-02-04", "2025-02-04", ""),
        ("12", "2025-12-31", "2026-01-15", "2025-12-31", "saft_keyed_in"),
        ("13", "2025-12-31", "2025-12-31", "2025-12-31", ""),  # a period after the last belongs to it
        ("3", "2025-01-10", "2025-01-12", "2025-01-12", "saft_outside_period"),
        ("1", "2025-01-10T00:00:00", "2025-01-12T08:30:00", "2025-01-12", ""),
        ("1", "2025-01-10", "-", "2025-01-10", ""),
    ],
)
def test_an_entry_is_dated_in_the_period_it_states(
    tmp_path: Path, period: str, written: str, posted: str, day: str, code: str
) -> None:
    more = "".join(
        f"B  9  {period}  {written}  {posted}  {account}  {debit}  {credit}  -\n"
        for account, debit, credit in (("6300", "1.00", "-"), ("1920", "-", "1.00"))
    )
    file = Read(tmp_path, saft.audit(lines=saft.LINES + more))
    assert file.cells("gl_entries", "voucher", "posting_date")[5:] == [("B-9", day), ("B-9", day)]
    assert [mark[0] for mark in file.marks] == ([code] if code else [])


VOUCHERS = st.lists(st.tuples(st.sampled_from("ABCDEFGH"), st.integers(1, 3)), min_size=1, max_size=6)


@given(st.lists(VOUCHERS, max_size=8))
def test_lines_of_a_number_used_again_are_counted_on(batches: list[list[tuple[str, int]]]) -> None:
    """However transactions fall into batches, the lines of a number are counted from the first to the last."""
    keys, counts, expected, found = Keys(whole=True, year=None), Counter[str](), [], []
    for batch in batches:
        for name, lines in batch:
            expected += [f"{name}-{counts[name] + line}" for line in range(1, lines + 1)]
            counts[name] += lines
        given = keys.give(vouchers(batch))
        owners = [place for place, (_, lines) in enumerate(batch) for _ in range(lines)]
        found += numbered(given[owners])["entry_no"].to_list()
    assert found == expected


def vouchers(batch: list[tuple[str, int]]) -> pl.DataFrame:
    """Transactions by number, each with how many lines it has."""
    names = {"headTransactionID": [name for name, _ in batch], "lines": [lines for _, lines in batch]}
    blank = {name: pl.lit("", pl.String) for name in ("journalJournalID", "headPeriodYear", "day")}
    return pl.DataFrame(names, schema_overrides={"lines": pl.UInt32}).with_columns(**blank)


@given(first=st.integers(1, 12), by_end=st.booleans(), months=st.lists(st.integers(0, 23), min_size=1, max_size=30))
def test_the_fiscal_year_is_found_from_periods_and_dates(first: int, by_end: bool, months: list[int]) -> None:
    """Whatever month a year begins in, and whether it is named after its first or its last day."""
    begins = [date(2024, first, 1), date(2025, first, 1), date(2026, first, 1)]
    rows = []
    for count in months:
        month = 2024 * 12 + first - 1 + count
        day = date(month // 12, month % 12 + 1, 15)
        start = begins[count // 12]
        named = (begins[count // 12 + 1] - timedelta(1)).year if by_end else start.year
        rows.append({"day": f"{day}", "Period": str(count % 12 + 1), "PeriodYear": str(named), "lines": 1})
    years = Years(Header())
    years.learn(pl.DataFrame(rows).with_columns(month=month_of(pl.col("day")), stated=years.period()))
    assert years.year(date(2025, first, 20)) == (begins[1], begins[2] - timedelta(1))


def test_a_year_from_july_is_told_by_its_periods(tmp_path: Path) -> None:
    lines = saft.LINES.replace("2025-01-10", "2025-07-10").replace("2025-02-03", "2025-08-03")
    run = close(
        tmp_path, saft.audit(lines=lines, header=saft.head(start="2025-07-01", end="2025-08-31")), "2025-08", "07-01"
    )
    facts = dict(run.rows("select key, value from load.facts where key like 'year%' or key = 'cut_off'"))
    assert facts == {"year_start.0": "2025-07-01", "year_end.0": "2026-06-30", "cut_off": "2025-08-31"}
    assert run.codes() == []
    assert balances(run)["1500"] == "6250.00"


def test_one_wrong_date_misleads_nobody(tmp_path: Path) -> None:
    more = """B  3  2  2026-02-28  2026-02-28  6300  5.00  -     -
              B  3  2  2026-02-28  2026-02-28  1920  -     5.00  -
           """
    file = Read(tmp_path, saft.audit(lines=saft.LINES + more))
    assert file.told.facts["year_start.0"] == "2025-01-01"
    assert file.marks == [("saft_outside_period", "warn", "2", "3")]


def test_the_head_may_name_periods_instead_of_days(tmp_path: Path) -> None:
    chosen = """<SelectionCriteria><PeriodStart>1</PeriodStart><PeriodStartYear>2025</PeriodStartYear>
                <PeriodEnd>2</PeriodEnd><PeriodEndYear>2025</PeriodEndYear></SelectionCriteria>"""
    header = saft.head()
    header = header[: header.index("<SelectionCriteria>")] + chosen + "</Header>"
    file = Read(tmp_path, saft.audit(header=header))
    assert set(file.cells("stated_balances", "kind", "date")) == {("opening", "2025-01-01"), ("closing", "2025-02-28")}


# -- openings -----------------------------------------------------------------------------------------------------

FEBRUARY = """
AccountID  AccountDescription  StandardAccountID  opening    closing
1500       Kundefordringer     15                 6250.00    6250.00
1920       Bankinnskudd        19                 20000.00   19400.00
2050       Annen egenkapital   20                 -25000.00  -25000.00
2700       Utgående mva        27                 -250.00    -250.00
3000       Salgsinntekt        30                 -1000.00   -1000.00
6300       Leie lokale         63                 -          600.00
"""
JANUARY_LINES, FEBRUARY_LINES = (
    "\n".join(row for row in saft.LINES.splitlines() if row.startswith(("journal", letter))) for letter in "SB"
)


@filed(saft.audit(FEBRUARY, FEBRUARY_LINES, header=saft.head(start="2025-02-01", end="2025-02-28")))
def test_a_file_that_begins_within_a_year_opens_with_a_trial_balance(run: Own) -> None:
    """February only: what the accounts hold on 1 February, income of January included, is the balance of 31 January."""
    assert run.codes() == []
    assert balances(run) == {
        "1500": "6250.00",
        "1920": "19400.00",
        "2050": "-25000.00",
        "2700": "-250.00",
        "3000": "-1000.00",
        "6300": "600.00",
    }
    assert run.rows("select distinct date::varchar from canonical.balances") == [("2025-01-31",)]
    assert [row[0] for row in found(run)] == ["saft_begins_within_year"]
    assert run.result == Decimal("400.0000")


JANUARY_FILE = saft.audit(
    saft.CHART.replace("19400.00", "20000.00").replace("600.00", "-     "),
    JANUARY_LINES,
    header=saft.head(start="2025-01-01", end="2025-01-31"),
)
FEBRUARY_FILE = saft.audit(FEBRUARY, FEBRUARY_LINES, header=saft.head(start="2025-02-01", end="2025-02-28"))


@filed({"saft 01.xml": JANUARY_FILE, "saft 02.xml": FEBRUARY_FILE})
def test_the_files_of_two_months_are_one_ledger(run: Own) -> None:
    assert run.codes() == []
    assert balances(run)["1920"] == "19400.00"
    assert balances(run)["3000"] == "-1000.00"


@filed({"sales.xml": saft.audit(lines=JANUARY_LINES), "bank.xml": saft.audit(lines=FEBRUARY_LINES)})
def test_an_opening_that_two_files_of_a_year_state_counts_once(run: Own) -> None:
    """Exported journal by journal: each file states the whole chart with its openings."""
    assert balances(run)["2050"] == "-25000.00"
    assert balances(run)["1920"] == "19400.00"
    assert run.codes() == []


@filed({"01.xml": saft.audit(lines=JANUARY_LINES, header=saft.head(end="2025-01-31")), "02.xml": saft.audit()})
def test_two_exports_that_overlap_are_counted_once(run: Own) -> None:
    """The months of January and of January to February: what both hold bears the same key."""
    assert balances(run)["1500"] == "6250.00"
    assert run.rows("select count(*) from canonical.gl_entries where duplicate") == [(3,)]


def test_numbers_that_begin_anew_each_year_are_apart(tmp_path: Path) -> None:
    lines = saft.LINES.replace("2025-", "2024-")
    before = saft.audit(
        saft.CHART.replace("5000.00   6250.00", "3750.00   5000.00").replace(
            "20000.00  19400.00", "20600.00  20000.00"
        ),
        "\n".join(row + ("  year" if row.startswith("journal") else "  2024") for row in lines.strip().splitlines()),
        header=saft.head(start="2024-01-01", end="2024-12-31"),
    )
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    keys = [
        Read(tmp_path / name, content).cells("gl_entries", "entry_no")[0]
        for name, content in (("one", before), ("two", saft.audit()))
    ]
    assert keys == [("2024-S-1-1",), ("2025-S-1-1",)]


def test_accounts_without_entries_are_a_trial_balance(tmp_path: Path) -> None:
    """What Danish programs export for the annual accounts: every account with its balances, no transaction."""
    run = load(tmp_path, saft.audit(lines="", header=saft.head("DK", currency="DKK"), space=saft.DK), currency="DKK")
    assert balances(run)["1920"] == "19400.00"
    assert ("saft_balances_only", "info", "", "2025-12-31") in found(run)


# -- the chart, by country ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("country", "cells", "kind"),
    [
        ("NO", {"StandardAccountID": "15"}, "asset"),
        ("NO", {"StandardAccountID": "20"}, "equity"),
        ("NO", {"StandardAccountID": "24"}, "liability"),
        ("NO", {"StandardAccountID": "8050"}, "revenue"),
        ("NO", {"StandardAccountID": "8150"}, "expense"),
        ("NO", {"AccountID": "3000", "AccountType": "GL"}, "revenue"),
        ("NO", {"GroupingCategory": "kortsiktigGjeld", "GroupingCode": "2400", "AccountID": "900"}, "liability"),
        ("NO", {"GroupingCategory": "balanseverdiForBankOgForsikringseiendel", "GroupingCode": "5.96.00"}, "asset"),
        ("DK", {"StandardAccountID": "1010", "AccountType": "Sale"}, "revenue"),
        ("DK", {"StandardAccountID": "6530", "AccountType": "Liability"}, "equity"),
        ("DK", {"StandardAccountID": "6530", "AccountType": "Other"}, "equity"),
        ("DK", {"AccountID": "55000", "AccountType": "Asset"}, "asset"),
        ("DK", {"AccountID": "1000", "AccountType": "Expense"}, "expense"),  # a company's own number says nothing
        ("DK", {"AccountID": "1000", "AccountType": "Other"}, ""),
        ("PT", {"AccountID": "1201", "GroupingCategory": "GM"}, "asset"),
        ("PT", {"AccountID": "21110001", "GroupingCategory": "GM"}, "asset"),
        ("PT", {"AccountID": "2181", "GroupingCategory": "GM"}, "liability"),
        ("PT", {"AccountID": "22110001", "GroupingCategory": "GM"}, "liability"),
        ("PT", {"AccountID": "61", "GroupingCategory": "GA"}, "expense"),
        ("PT", {"AccountID": "71", "GroupingCategory": "GM"}, "revenue"),
        ("PT", {"AccountID": "818", "GroupingCategory": "GM"}, "equity"),
        ("PT", {"AccountID": "61", "GroupingCategory": "AM"}, "statistical"),
        ("AO", {"AccountID": "61", "GroupingCategory": "GM"}, "revenue"),  # Angola: 6 is income, 7 is cost
        ("AO", {"AccountID": "71", "GroupingCategory": "GM"}, "expense"),
        ("AO", {"AccountID": "321", "GroupingCategory": "GM"}, "liability"),
        ("RO", {"AccountID": "1012", "AccountType": "Pasiv"}, "equity"),
        ("RO", {"AccountID": "401", "AccountType": "Pasiv"}, "liability"),
        ("RO", {"AccountID": "4111", "AccountType": "Activ"}, "asset"),
        ("RO", {"AccountID": "419", "AccountType": "Pasiv"}, "liability"),
        ("RO", {"AccountID": "607", "AccountType": "Activ"}, "expense"),
        ("RO", {"AccountID": "707", "AccountType": "Pasiv"}, "revenue"),
        ("LU", {"AccountID": "421", "AccountType": "Asset"}, "asset"),
        ("LU", {"AccountID": "702", "AccountType": "Sale"}, "revenue"),
        ("LT", {"AccountID": "9001", "AccountType": "NK"}, "equity"),
        ("LT", {"AccountID": "2711", "AccountType": "TT"}, "asset"),
        ("XX", {"AccountID": "1000", "AccountType": "Liability"}, "liability"),
        ("XX", {"AccountID": "1000", "AccountType": "GL"}, ""),
    ],
)
def test_the_type_of_an_account(country: str, cells: dict[str, str], kind: str) -> None:
    assert countries.kind(country, cells) == kind


@pytest.mark.parametrize(
    ("namespace", "country"),
    [
        (saft.NO, "NO"),
        (saft.DK, "DK"),
        (saft.PT, "PT"),
        ("urn:OECD:StandardAuditFile-Tax:AO_1.01_01", "AO"),
        (saft.RO, "RO"),
        ("https://www.vmi.lt/cms/saf-t", "LT"),
        ("urn:OECD:StandardAuditFile-Taxation/2.00", ""),
        ("", ""),
    ],
)
def test_the_country_a_namespace_names(namespace: str, country: str) -> None:
    assert countries.of_space(namespace) == country


def test_an_account_described_twice_counts_once(tmp_path: Path) -> None:
    file = Read(tmp_path, saft.audit(saft.CHART + "1920       Bank        19        7.00   8.00\n"))
    assert [cell for cell in file.cells("opening_balances", "account", "amount") if cell[0] == "1920"] == [
        ("1920", "20000.00")
    ]
    assert file.marks == [("saft_repeated_account", "warn", "1", "1920")]


def test_appropriating_a_norwegian_result_closes_the_year(tmp_path: Path) -> None:
    """31 December: the profit of 400 goes to equity over 8960. The year earned 400 all the same."""
    chart = saft.CHART + "8960       Overføringer annen egenkapital  89  -  400.00\n"
    more = """D  7  12  2025-12-31  2025-12-31  8960  400.00  -       -
              D  7  12  2025-12-31  2025-12-31  2050  -       400.00  -
              D  8  12  2025-12-31  2025-12-31  6300  10.00   -       -
              D  8  12  2025-12-31  2025-12-31  8960  -       10.00   -
           """
    lines = saft.LINES + "\n".join(row.strip() for row in more.splitlines())
    run = close(tmp_path, saft.audit(chart, lines.rsplit("\n", 3)[0]), "2025-12")
    assert run.run.summary[0].result == Decimal("400.0000")
    assert balances(run)["2050"] == "-25000.00"  # a closing entry is no part of the twelfth month
    (tmp_path / "read").mkdir()
    kinds = set(Read(tmp_path / "read", saft.audit(chart, lines)).cells("gl_entries", "voucher", "period_type")[5:])
    assert kinds == {("D-7", "closing"), ("D-8", "")}  # one with a cost in it is no appropriation


# -- Portugal -----------------------------------------------------------------------------------------------------

PORTUGUESE = """<?xml version="1.0" encoding="Windows-1252"?>
<AuditFile xmlns="urn:OECD:StandardAuditFile-Tax:PT_1.04_01">
<Header><AuditFileVersion>1.04_01</AuditFileVersion><CompanyID>500000000</CompanyID>
<TaxRegistrationNumber>500000000</TaxRegistrationNumber><TaxAccountingBasis>C</TaxAccountingBasis>
<CompanyName>Demonstração, Lda</CompanyName><FiscalYear>2025</FiscalYear><StartDate>2025-01-01</StartDate>
<EndDate>2025-12-31</EndDate><CurrencyCode>EUR</CurrencyCode><ProductID>Teste/Casa</ProductID></Header>
<MasterFiles><GeneralLedgerAccounts><TaxonomyReference>S</TaxonomyReference>
<Account><AccountID>12</AccountID><AccountDescription>Depósitos à ordem</AccountDescription>
<OpeningDebitBalance>1000.00</OpeningDebitBalance><OpeningCreditBalance>0.00</OpeningCreditBalance>
<ClosingDebitBalance>1700.00</ClosingDebitBalance><ClosingCreditBalance>200.00</ClosingCreditBalance>
<GroupingCategory>GR</GroupingCategory></Account>
<Account><AccountID>121</AccountID><AccountDescription>Banco</AccountDescription>
<OpeningDebitBalance>1000.00</OpeningDebitBalance><OpeningCreditBalance>0.00</OpeningCreditBalance>
<ClosingDebitBalance>1700.00</ClosingDebitBalance><ClosingCreditBalance>200.00</ClosingCreditBalance>
<GroupingCategory>GM</GroupingCategory><GroupingCode>12</GroupingCode><TaxonomyCode>2</TaxonomyCode></Account>
<Account><AccountID>2111</AccountID><AccountDescription>Clientes</AccountDescription>
<GroupingCategory>GM</GroupingCategory><TaxonomyCode>6</TaxonomyCode></Account>
<Account><AccountID>51</AccountID><AccountDescription>Capital</AccountDescription>
<OpeningDebitBalance>0.00</OpeningDebitBalance><OpeningCreditBalance>1000.00</OpeningCreditBalance>
<ClosingDebitBalance>0.00</ClosingDebitBalance><ClosingCreditBalance>1000.00</ClosingCreditBalance>
<GroupingCategory>GM</GroupingCategory><TaxonomyCode>301</TaxonomyCode></Account>
<Account><AccountID>62</AccountID><AccountDescription>Serviços</AccountDescription>
<GroupingCategory>GM</GroupingCategory></Account>
<Account><AccountID>72</AccountID><AccountDescription>Prestações de serviços</AccountDescription>
<GroupingCategory>GM</GroupingCategory></Account>
<Account><AccountID>811</AccountID><AccountDescription>Resultado antes de impostos</AccountDescription>
<GroupingCategory>GM</GroupingCategory></Account>
</GeneralLedgerAccounts>
<Customer><CustomerID>C1</CustomerID><AccountID>2111</AccountID><CompanyName>Cliente</CompanyName></Customer>
</MasterFiles>
<GeneralLedgerEntries><NumberOfEntries>3</NumberOfEntries><TotalDebit>1400.00</TotalDebit>
<TotalCredit>1400.00</TotalCredit>
<Journal><JournalID>10</JournalID><Description>Vendas</Description>
<Transaction><TransactionID>2025-03-05 10 1</TransactionID><Period>3</Period>
<TransactionDate>2025-03-05</TransactionDate><SourceID>ana</SourceID><Description>Fatura 1</Description>
<DocArchivalNumber>101</DocArchivalNumber><TransactionType>N</TransactionType><GLPostingDate>2025-03-05</GLPostingDate>
<CustomerID>C1</CustomerID><Lines>
<DebitLine><RecordID>1</RecordID><AccountID>2111</AccountID><SourceDocumentID>FT 1</SourceDocumentID>
<SystemEntryDate>2025-03-05T09:00:00</SystemEntryDate><Description>Fatura</Description>
<DebitAmount>700.00</DebitAmount></DebitLine>
<CreditLine><RecordID>2</RecordID><AccountID>72</AccountID><Description>Fatura</Description>
<CreditAmount>700.00</CreditAmount></CreditLine></Lines></Transaction>
<Transaction><TransactionID>2025-12-31 10 2</TransactionID><Period>12</Period>
<TransactionDate>2025-12-31</TransactionDate><Description>Acréscimo</Description>
<TransactionType>R</TransactionType><GLPostingDate>2025-12-31</GLPostingDate><Lines>
<DebitLine><RecordID>1</RecordID><AccountID>62</AccountID><DebitAmount>200.00</DebitAmount></DebitLine>
<CreditLine><RecordID>2</RecordID><AccountID>121</AccountID><CreditAmount>200.00</CreditAmount></CreditLine></Lines>
</Transaction></Journal>
<Journal><JournalID>90</JournalID><Description>Apuramento</Description>
<Transaction><TransactionID>2025-12-31 90 1</TransactionID><Period>14</Period>
<TransactionDate>2025-12-31</TransactionDate><Description>Apuramento</Description>
<TransactionType>A</TransactionType><GLPostingDate>2025-12-31</GLPostingDate><Lines>
<DebitLine><RecordID>1</RecordID><AccountID>72</AccountID><DebitAmount>500.00</DebitAmount></DebitLine>
<CreditLine><RecordID>2</RecordID><AccountID>811</AccountID><CreditAmount>500.00</CreditAmount></CreditLine></Lines>
</Transaction></Journal></GeneralLedgerEntries>
<SourceDocuments><SalesInvoices><NumberOfEntries>1</NumberOfEntries><TotalDebit>0.00</TotalDebit>
<TotalCredit>700.00</TotalCredit><Invoice><InvoiceNo>FT 1</InvoiceNo><Line><LineNumber>1</LineNumber>
<CreditAmount>700.00</CreditAmount></Line></Invoice></SalesInvoices></SourceDocuments></AuditFile>"""


@filed(PORTUGUESE.encode("cp1252"), PORTUGAL)
def test_a_portuguese_ledger_closes(run: Own) -> None:
    """Headings (GR) do not count beside their accounts, invoices are no entries, type A closes the year."""
    assert run.codes() == []
    assert [row[0] for row in found(run)] == []
    sql = """select voucher, account, amount::varchar, party, period_type, document_no, created_by, created_at
             from canonical.gl_entries order by source_row"""
    assert run.rows(sql) == [
        ("2025-03-05 10 1", "2111", "700.0000", "C1", "operating", "FT 1", "ana", "2025-03-05T09:00:00"),
        ("2025-03-05 10 1", "72", "-700.0000", "", "operating", "101", "ana", ""),
        ("2025-12-31 10 2", "62", "200.0000", "", "operating", "", "", ""),
        ("2025-12-31 10 2", "121", "-200.0000", "", "operating", "", "", ""),
        ("2025-12-31 90 1", "72", "500.0000", "", "closing", "", "", ""),
        ("2025-12-31 90 1", "811", "-500.0000", "", "closing", "", "", ""),
    ]
    assert run.rows("select account, category from canonical.accounts where category <> '' order by 1") == [
        ("121", "S2"),
        ("2111", "S6"),
        ("51", "S301"),
    ]
    assert run.rows("select account, amount::varchar from canonical.opening_balances order by 1") == [
        ("121", "1000.0000"),
        ("51", "-1000.0000"),
    ]
    assert run.result == Decimal("500.0000")


def test_a_posting_to_a_heading_is_told(tmp_path: Path) -> None:
    content = PORTUGUESE.replace("<AccountID>121</AccountID><CreditAmount>", "<AccountID>12</AccountID><CreditAmount>")
    file = Read(tmp_path, content.encode("cp1252"))
    assert file.marks == [("saft_group_posted", "warn", "1", "12")]
    assert ("12", "asset") in file.cells("accounts", "account", "type")


def without(tag: str, text: str) -> str:
    """A file without one of its parts."""
    return text[: text.index(f"<{tag}>")] + text.partition(f"</{tag}>")[2]


INVOICES = without("GeneralLedgerEntries", without("GeneralLedgerAccounts", PORTUGUESE)).replace(">C</Tax", ">I</Tax")


@filed(INVOICES.encode("cp1252"), PORTUGAL)
def test_invoices_alone_are_no_ledger(run: Own) -> None:
    assert run.codes() == ["saft_no_ledger"]
    assert found(run) == [("saft_no_ledger", "block", "", "SalesInvoices 1")]


# -- Romania: parts in the head, lines of another name ------------------------------------------------------------


def test_a_romanian_file_names_its_lines_otherwise(tmp_path: Path) -> None:
    chart = """
        AccountID  AccountDescription  AccountType  opening   closing
        5121       Conturi la banci    Activ        100.00    40.00
        1012       Capital             Pasiv        -100.00   -100.00
        628        Servicii            Activ        -         60.00
    """
    lines = """
        journal  voucher  period  TransactionDate  GLPostingDate  account  debit  credit  more
        J        1        1       2025-01-10       2025-01-10     628      60.00  -       CustomerID=0 SupplierID=0
        J        1        1       2025-01-10       2025-01-10     5121     -      60.00   CustomerID=0 SupplierID=0
    """
    file = saft.audit(
        chart, lines, header=saft.head("RO", currency="RON"), masters=saft.party("Supplier", "F1"), space=saft.RO,
        name="TransactionLine",
    )  # fmt: skip
    read = Read(tmp_path, file)
    assert read.cells("gl_entries", "account", "amount", "party") == [("628", "60.00", ""), ("5121", "-60.00", "")]
    assert read.marks == []


# -- references ---------------------------------------------------------------------------------------------------

ANALYSES = "".join(
    saft.element(
        "AnalysisTypeTableEntry",
        f"<AnalysisType>{kind}</AnalysisType><AnalysisTypeDescription>{name}</AnalysisTypeDescription>"
        f"<AnalysisID>{code}</AnalysisID>",
    )
    for kind, name, code in (("A", "Avdeling", "100"), ("P", "Prosjekt / Ordre", "7"), ("P", "Prosjekt / Ordre", "8"))
)
TAXES = "<TaxTable><TaxTableEntry><TaxCodeDetails><TaxCode>3</TaxCode></TaxCodeDetails></TaxTableEntry></TaxTable>"
TABLE = f"<AnalysisTypeTable>{ANALYSES}</AnalysisTypeTable>"


def test_dimensions_are_called_what_the_file_calls_them(tmp_path: Path) -> None:
    lines = saft.LINES.replace("6300     600.00   -        -", "6300     600.00   -        Analysis=P:7 Analysis=A:100")
    file = Read(tmp_path, saft.audit(lines=lines, masters=TABLE))
    assert file.cells("gl_entries", "dims")[3] == ("avdeling=100|prosjekt_ordre=7",)
    assert file.marks == []


@pytest.mark.parametrize(
    ("more", "masters", "told"),
    [
        ("CustomerID=C9", saft.party("Customer", "C1"), ("saft_unknown_customer", "warn", "1", "C9")),
        ("SupplierID=F9", saft.party("Supplier", "F1"), ("saft_unknown_supplier", "warn", "1", "F9")),
        ("TaxCode=9", TAXES, ("saft_unknown_tax_code", "warn", "1", "9")),
        ("Analysis=A:999", TABLE, ("saft_unknown_analysis", "warn", "1", "A 999")),
        ("Analysis=P:7 Analysis=P:8", TABLE, ("saft_repeated_analysis", "info", "1", "")),
    ],
)  # fmt: skip
def test_what_a_line_names_must_be_in_the_file(tmp_path: Path, more: str, masters: str, told: tuple[str, ...]) -> None:
    lines = saft.LINES.replace("CustomerID=C1", "-").replace(
        "6300     600.00   -        -", f"6300     600.00   -        {more}"
    )
    assert Read(tmp_path, saft.audit(lines=lines, masters=masters)).marks == [told]


@filed(saft.audit(lines=saft.LINES.replace("6300 ", "6999 ")))
def test_an_account_no_chart_has_blocks_as_in_every_extract(run: Own) -> None:
    assert "unknown_accounts" in run.codes()


def test_customers_and_suppliers_come_to_their_control_accounts(tmp_path: Path) -> None:
    """The customer was 5,000 at the beginning as the account was, and is 6,000 of the account's 6,250 at the end."""
    file = Read(tmp_path, saft.audit(masters=saft.party("Customer", "C1", "1500", "5000.00", "6000.00")))
    (mark,) = file.told.marks
    assert (mark["code"], mark["expected"], mark["actual"], mark["amount"], mark["detail"]) == (
        "saft_ar_closing", "6250.00", "6000.00", "250.00", "1500",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Avdeling", "avdeling"),
        ("Type of voucher", "type_of_voucher"),
        ("Kostnadsbærer", "kostnadsbaerer"),
        ("Miljø/Område", "miljo_omrade"),
        ("Centro de custo (2.º nível)", "centro_de_custo_2_o_nivel"),
        ("  ", ""),
    ],
)
def test_the_name_of_a_dimension(text: str, name: str) -> None:
    assert parties.snake(text) == name


# -- deliveries in parts ------------------------------------------------------------------------------------------

STEM = "SAF-T Financial_999999999_20260110120000"
WHOLE = saft.totals(saft.LINES)


def part(lines: str, total: str, *, chart: str = "", masters: str = "") -> bytes:
    return saft.audit(chart, lines, total=total, masters=masters)


def delivered(**totals: str) -> dict[str, bytes]:
    """Accounts and dimensions in the first part, January in the second, February in the third."""
    lines = FEBRUARY_LINES.replace("6300     600.00   -        -", "6300     600.00   -        Analysis=A:100")
    return {
        f"{STEM}_1_3.xml": part("", "", chart=saft.CHART, masters=TABLE),
        f"{STEM}_2_3.xml": part(JANUARY_LINES, totals.get("january", WHOLE)),
        f"{STEM}_3_3.xml": part(lines, totals.get("february", WHOLE)),
    }


OWN_TOTALS = {"january": saft.totals(JANUARY_LINES), "february": saft.totals(FEBRUARY_LINES)}


@pytest.mark.parametrize(
    "run", [NORWAY.add(delivered(), POSTING), NORWAY.add(delivered(**OWN_TOTALS), POSTING)], indirect=True
)
def test_parts_are_one_ledger_whether_they_state_their_own_totals_or_the_whole(run: Own) -> None:
    assert run.codes() == []
    assert found(run) == []
    assert balances(run)["1920"] == "19400.00"
    assert run.rows("select dims from canonical.gl_entries where account = '6300'") == [("avdeling=100",)]


@filed(delivered(february=saft.stated(2, "1850.00", "9.99")))
def test_a_part_whose_totals_are_neither_blocks(run: Own) -> None:
    assert run.codes() == ["control_totals"]


@filed({name: part for name, part in delivered().items() if name != f"{STEM}_2_3.xml"})
def test_a_missing_part_blocks(run: Own) -> None:
    assert ("saft_part_missing", "block", "2", "2") in found(run)


@filed(
    {
        f"{STEM}_1_2.xml": part(JANUARY_LINES, WHOLE, chart=saft.CHART, masters=saft.party("Customer", "C1")),
        f"{STEM}_2_2.xml": part(FEBRUARY_LINES, WHOLE, chart=saft.CHART, masters=saft.party("Customer", "C1")),
    }
)
def test_a_part_that_repeats_the_chart_states_nothing_new(run: Own) -> None:
    assert run.codes() == []
    assert balances(run)["2050"] == "-25000.00"
    assert run.rows("select count(*) from load.stated_balances where kind = 'opening'") == [(6,)]
    assert run.rows("select count(*) from canonical.parties") == [(1,)]


@filed(
    {
        f"{letter}.xml": saft.audit(
            saft.CHART if number == 1 else "",
            lines,
            header=saft.head(
                more=f"<SegmentIndex>{number}</SegmentIndex><TotalSegmentsInsequence>3</TotalSegmentsInsequence>"
            ),
            total=saft.totals(lines),
        )
        for number, letter, lines in ((1, "b", JANUARY_LINES), (2, "a", FEBRUARY_LINES))
    }
)
def test_a_part_by_its_head(run: Own) -> None:
    assert balances(run)["1920"] == "19400.00"
    assert found(run) == [("saft_part_missing", "block", "2", "3")]


@pytest.mark.parametrize("name", ["export_2025_01_12.xml", "saft_3_2025.xml", "saft_1_1.xml"])
def test_a_date_in_a_name_is_no_part(tmp_path: Path, name: str) -> None:
    file = Read(tmp_path, saft.audit(), name)
    assert file.marks == []
    assert "set" not in file.told.facts


# -- files that cannot be read, or only after a repair ------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (saft.audit()[:-300], "it is cut off"),
        (saft.audit().replace(b"<AuditFile", b"<!DOCTYPE AuditFile [<!ENTITY a 'b'>]>\n<AuditFile"), "document type"),
        (saft.audit().replace(b"</Header>", b"</Heder>"), "not well-formed"),
        (b"<?xml version='1.0'?><Document xmlns='urn:iso:20022'/>", "begins with <Document> is no ledger"),
    ],
)
def test_what_is_no_whole_audit_file_is_refused(tmp_path: Path, content: bytes, read: str) -> None:
    with pytest.raises(Unusable) as refused:
        load(tmp_path, content)
    assert read in str(refused.value)
    assert "c1/saft.xml" in str(refused.value)


def test_an_encoding_that_was_repaired_is_told(tmp_path: Path) -> None:
    file = Read(tmp_path, saft.audit().decode().encode("cp1252"))
    assert ("2700", "Utgående mva") in file.cells("accounts", "account", "name")
    assert file.marks == [("saft_encoding", "info", "1", "cp1252")]


def test_an_xml_in_gzip_is_read(tmp_path: Path) -> None:
    assert len(Read(tmp_path, gzip.compress(saft.audit()), "saft.xml.gz").cells("gl_entries", "row")) == 5


def test_batches_join_without_a_seam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines are handed over two at a time, one transaction in several pieces."""
    monkeypatch.setattr(entries, "BATCH", 1)
    monkeypatch.setattr(entries, "LONGEST", 2)
    file = Read(tmp_path, saft.audit())
    assert file.cells("gl_entries", "row", "entry_no") == [
        (1, "2025-S-1-1"), (2, "2025-S-1-2"), (3, "2025-S-1-3"), (4, "2025-B-2-1"), (5, "2025-B-2-2"),
    ]  # fmt: skip
    assert file.stated[0] == ("number_of_entries", "2", Decimal(2))
