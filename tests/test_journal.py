"""Proposals: a small room that accrues, posts, and finds its own lines again in the next extract."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import closing
from tieout import journal
from tieout.rooms import ledger

if TYPE_CHECKING:
    from tieout.books import Books

CHART = """
    account  name                type
    1930     "Bank account"      asset
    2440     "Trade payables"    liability
    2990     "Accrued expenses"  liability
    5010     Rent                expense
    9100     Headcount           statistical"""
ENTRIES = """
    posting_date  voucher  account  amount   proposal_id
    2026-09-05    V1       5010      900.00  .
    2026-09-05    V1       1930     -900.00  ."""
MONEY = pl.Decimal(38, 4)
LINES: dict[str, Any] = {
    "company": pl.String,
    "voucher": pl.String,
    "line_no": pl.Int32,
    "posting_date": pl.Date,
    "account": pl.String,
    "currency": pl.String,
    "amount_currency": MONEY,
    "amount": MONEY,
    "amount_reporting": MONEY,
    "partner_company": pl.String,
    "description": pl.String,
    "reverse_on": pl.Date,
    "rule": pl.String,
    "evidence": pl.String,
    "proposal_id": pl.String,
    "status": pl.String,
    "export": pl.Boolean,
    "dims": pl.String,
}
DEFAULTS: dict[str, Any] = {
    "company": "SE01",
    "voucher": "A1",
    "posting_date": "2026-09-30",
    "currency": "SEK",
    "partner_company": "",
    "description": "rent",
    "reverse_on": "",
    "rule": "accrue",
    "evidence": "",
    "proposal_id": "TRENT234567",
    "status": "proposed",
    "export": True,
    "dims": "",
}


def lines(text: str) -> pl.DataFrame:
    """Journal lines as a room writes them; what the table leaves out is the same on every line."""
    made = []
    for number, written in enumerate(closing.rows(text), start=1):
        row = DEFAULTS | {"line_no": str(number)} | written
        row["amount_currency"] = row.get("amount_currency", row["amount"])
        row["amount_reporting"] = row.get("amount_reporting", row["amount"])
        made.append({name: typed(row[name], kind) for name, kind in LINES.items()})
    return pl.DataFrame(made, schema=LINES)


def typed(value: Any, kind: Any) -> Any:
    """A cell as its column wants it."""
    if kind == MONEY:
        return Decimal(value) if value else None
    if kind == pl.Date:
        return date.fromisoformat(value) if value else None
    return int(value) if kind == pl.Int32 else value


def practice(books: Books, text: str, *, by_period: bool = False) -> None:
    """The room of these tests: what it is told to propose, less what of it is posted."""
    books.step = 1
    posted = books.frame("ledger.posted_proposals")
    ends = books.engine.frame(journal.ENDS)
    result = lines(text)
    net = journal.net_by_period(result, posted, ends) if by_period else journal.net_of_posted(result, posted)
    books.put("practice.journals", net)
    journal.post(books, "practice")


def opened(entries: str = ENTRIES) -> Books:
    books = closing.books(accounts=CHART, gl_entries=entries)
    books.build("load/month_totals")
    ledger.open_books(books, None)
    return books


def closed(text: str, entries: str = ENTRIES, *, by_period: bool = False) -> Books:
    books = opened(entries)
    practice(books, text, by_period=by_period)
    ledger.run(books, None)
    return books


def adjusted(books: Books) -> str:
    return closing.shown(books, "select account, unadjusted, adjustment, adjusted from ledger.trial_balance")


def proposed(books: Books, columns: str = "voucher, line_no, account, amount") -> str:
    return closing.shown(books, f"select {columns} from ledger.journals")


ACCRUAL = """
    account  amount
    5010      300.00
    2990     -300.00"""
BALANCES = """
    account  unadjusted  adjustment  adjusted
    1930        -900.00        0.00   -900.00
    2990           0.00     -300.00   -300.00
    5010         900.00      300.00   1200.00"""


# ---- posting


@pytest.fixture(scope="module")
def accrued() -> Books:
    """A close in which the accrual is posted."""
    return closed(ACCRUAL)


def test_a_posted_proposal_adjusts_the_balances_and_leaves_the_extract_as_it_is(accrued: Books) -> None:
    assert adjusted(accrued) == closing.table(BALANCES)
    assert closing.shown(
        accrued, "select company, room, voucher, account, name, amount, rule, status from ledger.page_journals"
    ) == closing.table("""
        company  room      voucher  account  name                amount  rule    status
        SE01     practice  A1       5010     Rent                300.00  accrue  proposed
        SE01     practice  A1       2990     "Accrued expenses"  -300.00  accrue  proposed""")


def test_every_step_of_the_balances_sums_to_zero_and_adjusted_is_unadjusted_plus_journals(accrued: Books) -> None:
    assert closing.shown(
        accrued, "select step, sum(amount) as amount from ledger.balances group by step order by step"
    ) == (
        closing.table("""
        step  amount
        0       0.00
        1       0.00""")
    )
    wrong = """
        select t.account
        from ledger.trial_balance t
        left join (select account, sum(amount) as amount from ledger.journals group by account) j using (account)
        where t.adjusted <> t.unadjusted + coalesce(j.amount, 0)"""
    assert accrued.rows(wrong) == []


def test_two_rooms_post_one_after_the_other() -> None:
    books = closed(ACCRUAL)
    books.step = 2
    books.put("second.journals", lines("account amount voucher\n5010 1.00 B1\n1930 -1.00 B1"))
    journal.post(books, "second")
    shown = closing.shown(
        books, "select step, account, amount from ledger.balances where step > 0 order by step, account"
    )
    assert shown == closing.table("""
        step  account   amount
        1     2990     -300.00
        1     5010      300.00
        2     1930       -1.00
        2     5010        1.00""")


def test_a_refused_proposal_stands_in_the_journals_and_counts_nowhere() -> None:
    books = closed(ACCRUAL.replace("amount\n", "amount status\n").replace(".00", ".00 rejected"))
    assert adjusted(books) == closing.table("""
        account  unadjusted  adjustment  adjusted
        1930        -900.00        0.00   -900.00
        5010         900.00        0.00    900.00""")
    assert proposed(books, "account, amount, status") == closing.table("""
        account  amount   status
        5010      300.00  rejected
        2990     -300.00  rejected""")


LAST_YEAR = """
    posting_date  voucher  account  amount   proposal_id
    2025-12-31    A1       5010      300.00  TRENT234567
    2025-12-31    A1       2990     -300.00  TRENT234567"""


@pytest.mark.parametrize("entries", [ENTRIES, ENTRIES + LAST_YEAR.partition("id")[2]], ids=["before", "imported"])
def test_a_proposal_of_last_year_adjusts_the_opening_of_this_one_as_once_it_is_imported(entries: str) -> None:
    """Rent of December accrued in September: its expense is in the result carried forward, not in this year's."""
    books = closed(LAST_YEAR, entries)
    shown = closing.shown(books, "select account, adjusted from ledger.trial_balance where adjusted <> 0")
    assert shown == closing.table("""
        account            adjusted
        1930                -900.00
        2990                -300.00
        5010                 900.00
        retained_earnings    300.00""")


def test_lines_after_the_period_end_are_reversals_and_take_no_part() -> None:
    books = closed("""
        voucher  posting_date  account  amount   reverse_on  proposal_id
        A1       2026-09-30    5010      300.00  2026-10-01  TRENT234567
        A1       2026-09-30    2990     -300.00  2026-10-01  TRENT234567
        A1-R     2026-10-01    5010     -300.00  .           TBACK234567
        A1-R     2026-10-01    2990      300.00  .           TBACK234567""")
    assert adjusted(books) == closing.table(BALANCES)
    columns = "voucher, posting_date, account, amount"
    assert closing.shown(books, f"select {columns} from ledger.reversals") == closing.table("""
        voucher  posting_date  account   amount
        A1-R     2026-10-01    5010     -300.00
        A1-R     2026-10-01    2990      300.00""")
    assert proposed(books, "voucher, account") == closing.table("""
        voucher  account
        A1       5010
        A1       2990""")


BROKEN = {
    "an unbalanced voucher": (
        "account amount\n5010 300.00\n2990 -299.00",
        "SE01 A1: does not balance in accounting currency (1.0000)",
    ),
    "reporting currency": (
        "account amount amount_reporting\n5010 300.00 30.00\n2990 -300.00 -29.99",
        "SE01 A1: does not balance in reporting currency (0.0100)",
    ),
    "two dates": (
        "posting_date account amount\n2026-09-29 5010 300.00\n2026-09-30 2990 -300.00",
        "SE01 A1: does not balance in accounting currency (-300.0000)",
    ),
    "one side refused": (
        "account amount status\n5010 300.00 proposed\n2990 -300.00 rejected",
        "SE01 A1: does not balance in accounting currency (300.0000)",
    ),
    "an unknown account": (
        "account amount\n5010 300.00\n2999 -300.00",
        "SE01 A1: account 2999 is not in the chart (-300.0000)",
    ),
    "an unknown company": (
        "company account amount\nXX 5010 300.00\nXX 2990 -300.00",
        "XX A1: account 5010 is not in the chart (300.0000)",
    ),
    "no date": (
        "posting_date account amount\n. 5010 300.00\n. 2990 -300.00",
        "SE01 A1: line 1 lacks a date, an amount, a known status or a proposal_id (300.0000)",
    ),
    "no identity": (
        "account amount proposal_id\n5010 300.00 .\n2990 -300.00 .",
        "SE01 A1: line 2 lacks a date, an amount, a known status or a proposal_id (-300.0000)",
    ),
    "a number twice": (
        "line_no account amount\n1 5010 300.00\n1 2990 -300.00",
        "SE01 A1: line 1 is there twice (0.0000)",
    ),
    "a reversal that is not later": (
        "account amount reverse_on\n5010 300.00 2026-09-30\n2990 -300.00 .",
        "SE01 A1: line 1 is reversed on 2026-09-30, not after its own date (300.0000)",
    ),
}


@pytest.fixture(scope="module")
def unposted() -> Books:
    """A ledger into which nothing was posted; what is refused leaves it so."""
    return opened()


@pytest.mark.parametrize("name", BROKEN)
def test_what_no_ledger_would_take_is_our_fault(unposted: Books, name: str) -> None:
    (text, fault), books = BROKEN[name], unposted
    books.step = 1
    books.put("practice.journals", lines(text))
    with pytest.raises(journal.BrokenJournal) as raised:
        journal.post(books, "practice")
    assert fault in str(raised.value).splitlines()
    assert books.empty("ledger.journals")
    assert books.rows("select count(*) from ledger.balances where step > 0") == [(0,)]


def test_nobody_posts_into_the_extract(unposted: Books) -> None:
    unposted.step = 0
    with pytest.raises(journal.BrokenJournal, match="step 0 is the extract"):
        journal.post(unposted, "practice")


# ---- identity


def test_the_identity_is_of_the_subject_and_never_changes() -> None:
    """The very text matters: an ERP carries it from one month to the next."""
    assert journal.proposal_id("SE01", "revaluation", "gl", "2026-09", "1930|USD") == "TBDV4XE6ZHB"


def test_every_part_makes_another_identity() -> None:
    parts = ("SE01", "revaluation", "gl", "2026-09", "1930|USD")
    others = [journal.proposal_id(*parts[:n], parts[n] + "x", *parts[n + 1 :]) for n in range(5)]
    shifted = journal.proposal_id("SE0", "1revaluation", "gl", "2026-09", "1930|USD")
    assert len({journal.proposal_id(*parts), shifted, *others}) == 7


# ---- the round trip


IMPORTED = (
    ENTRIES
    + """
    2026-09-30    R7       5010      300.00  TRENT234567
    2026-09-30    R7       2990     -300.00  TRENT234567"""
)


def test_after_the_import_nothing_is_proposed_and_adjusted_is_what_it_was() -> None:
    books = closed(ACCRUAL, IMPORTED)
    assert books.empty("ledger.journals")
    assert adjusted(books) == closing.table("""
        account  unadjusted  adjustment  adjusted
        1930        -900.00        0.00   -900.00
        2990        -300.00        0.00   -300.00
        5010        1200.00        0.00   1200.00""")


def test_a_new_result_proposes_only_the_difference_under_a_voucher_of_its_own() -> None:
    books = closed(ACCRUAL.replace("300", "340"), IMPORTED)
    assert proposed(books, "voucher, line_no, account, amount, proposal_id") == closing.table("""
        voucher  line_no  account  amount  proposal_id
        A1-2     1        5010      40.00  TRENT234567
        A1-2     2        2990     -40.00  TRENT234567""")


def test_a_result_that_moved_to_another_account_corrects_the_old_one() -> None:
    books = closed(ACCRUAL.replace("2990", "2440"), IMPORTED)
    assert proposed(books) == closing.table("""
        voucher  line_no  account   amount
        A1-2     1        2990      300.00
        A1-2     2        2440     -300.00""")


def test_a_result_of_nil_takes_back_what_was_posted() -> None:
    nil = ACCRUAL.replace("-300", "0").replace("300", "0")
    books = closed(nil, IMPORTED)
    assert proposed(books, "account, amount, description, posting_date") == closing.table("""
        account  amount   description  posting_date
        5010     -300.00  rent         2026-09-30
        2990      300.00  rent         2026-09-30""")
    assert closed(nil).empty("ledger.journals")


def test_the_second_correction_follows_the_first() -> None:
    twice = IMPORTED + "\n2026-09-30 R8 5010 40.00 TRENT234567\n2026-09-30 R8 2990 -40.00 TRENT234567"
    assert closed(ACCRUAL.replace("300", "340"), twice).empty("ledger.journals")
    assert proposed(closed(ACCRUAL, twice)) == closing.table("""
        voucher  line_no  account  amount
        A1-3     1        5010     -40.00
        A1-3     2        2990      40.00""")


def test_an_import_of_which_only_one_side_is_recognised_is_not_relied_upon() -> None:
    """It is a finding that blocks; the proposal stays whole, so that what is posted always balances."""
    half = IMPORTED.replace("-300.00  TRENT234567", "-300.00  .")
    books = closed(ACCRUAL, half)
    assert proposed(books, "account, amount") == closing.table("""
        account  amount
        5010      300.00
        2990     -300.00""")
    assert books.rows("select code, severity from ledger.findings") == [("proposal_incomplete", "block")]


def test_a_reversal_posted_next_month_is_not_proposed_again() -> None:
    reversal = """
        voucher  posting_date  account  amount   proposal_id
        A1-R     2026-10-01    5010     -300.00  TBACK234567
        A1-R     2026-10-01    2990      300.00  TBACK234567"""
    posted = ENTRIES + "\n2026-10-01 R9 5010 -300.00 TBACK234567\n2026-10-01 R9 2990 300.00 TBACK234567"
    assert closed(reversal, posted).empty("ledger.reversals")


BOTH = """select voucher, posting_date, account, amount from ledger.journals
    union all select voucher, posting_date, account, amount from ledger.reversals order by posting_date, account"""


def test_what_was_imported_into_the_next_period_is_taken_back_there_and_still_due() -> None:
    late = closed(ACCRUAL, IMPORTED.replace("2026-09-30    R7", "2026-10-01    R7"), by_period=True)
    assert closing.shown(late, BOTH) == closing.table("""
        voucher  posting_date  account   amount
        A1-2     2026-09-30    2990     -300.00
        A1-2     2026-09-30    5010      300.00
        A1-X-2   2026-10-01    2990      300.00
        A1-X-2   2026-10-01    5010     -300.00""")


def test_a_reversal_imported_a_day_early_is_taken_back_and_still_to_come() -> None:
    reversal = """
        posting_date  account  amount
        2026-10-01    5010     -300.00
        2026-10-01    2990      300.00"""
    imported = (
        ENTRIES
        + """
    2026-09-30    R7       5010     -300.00  TRENT234567
    2026-09-30    R7       2990      300.00  TRENT234567"""
    )
    early = closed(reversal, imported, by_period=True)
    assert closing.shown(early, BOTH) == closing.table("""
        voucher  posting_date  account   amount
        A1-X-2   2026-09-30    2990     -300.00
        A1-X-2   2026-09-30    5010      300.00
        A1-2     2026-10-01    2990      300.00
        A1-2     2026-10-01    5010     -300.00""")


ACCOUNTS = ("1930", "2440", "2990", "5010")
RESULTS = st.dictionaries(
    st.tuples(
        st.sampled_from(["TONE2345672", "TTWO2345672"]), st.sampled_from(ACCOUNTS), st.sampled_from(["", "unit=A"])
    ),
    st.integers(-500, 500),
    min_size=1,
)


def frame(cents: dict[tuple[str, str, str], int]) -> pl.DataFrame:
    """Lines of a result; each proposal is balanced on 1930 and known even where it comes to nil."""
    rows = ["proposal_id account dims amount"]
    rows += [f"{key} {account} {dims or '.'} {Decimal(value) / 100}" for (key, account, dims), value in cents.items()]
    rows += [f"{key} 1930 . {-sum(v for k, v in cents.items() if k[0] == key) / Decimal(100)}" for key, _, _ in cents]
    return lines("\n".join(rows))


def summed(frame: pl.DataFrame) -> dict[Any, Decimal]:
    """Amounts by proposal, account and dims, without nil."""
    sums: dict[Any, Decimal] = {}
    for key, account, dims, amount in frame.select("proposal_id", "account", "dims", "amount").iter_rows():
        sums[key, account, dims] = sums.get((key, account, dims), Decimal(0)) + amount
    return {key: value for key, value in sums.items() if value}


@settings(max_examples=60, deadline=None)
@given(before=RESULTS, after=RESULTS)
def test_what_is_posted_and_what_is_proposed_are_together_the_result(before: Any, after: Any) -> None:
    """Proposals known to the new result: posted + net = result; those it does not know are left alone."""
    posted, result = recognised(frame(before)), frame(after)
    net = journal.net_of_posted(result, posted)
    known = posted.filter(pl.col("proposal_id").is_in(result["proposal_id"].unique().to_list()))
    columns = ["proposal_id", "account", "dims", "amount"]
    assert summed(pl.concat([net.select(columns), known.select(columns)])) == summed(result)
    assert journal.net_of_posted(result, recognised(result)).is_empty()


def recognised(frame: pl.DataFrame) -> pl.DataFrame:
    """The lines as ledger.posted_proposals would show them after an import."""
    return frame.with_columns(pl.lit(value=True).alias("balanced"), pl.lit(1, pl.Int64).alias("vouchers"))
