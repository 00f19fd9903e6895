"""The subledger ties: items, what is applied to them, what the control account holds, who is behind a difference."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as trials
from hypothesis import strategies as st

from checked import BALANCES, ITEMS, closing, findings, state
from checked_together import Checked, case, checks
from closing import COMPANY, put_tables, shown, table
from tieout.journal import proposal_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tieout.books import Books

OPEN = "select entry_no, remaining_currency, remaining, counted from readiness.open_amounts order by entry_no"


def tie(items: str, applications: str | None = None, held: str = "0.00") -> dict[str, Any]:
    """An extract in which account 1510 holds `held`, beside a subledger."""
    text = f"posting_date voucher account amount\n2026-09-28 G1 1510 {held}\n2026-09-28 G1 3010 {-Decimal(held)}"
    given_ = {} if applications is None else {"subledger_applications": applications}
    return {"gl_entries": text, "subledger_entries": items, **given_}


@checks(subledger_entries=ITEMS)
def test_open_items_agree_with_their_control_account(extract: Checked) -> None:
    assert shown(extract, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510             170.00     0.00        170.00          0.00
    """)


@checks(
    **tie(
        """
    entry_no ledger party posting_date amount  currency amount_currency control_account document_type
    C1       ar     K1    2026-08-15   900.00  USD      1000.00         1510            invoice
    C2       ar     K1    2026-09-20  -465.00  USD      -500.00         1510            payment
    """,
        "ledger entry_no applied_to date amount_currency\nar C2 C1 2026-09-20 500.00",
        held="450.00",
    )
)
def test_a_part_payment_leaves_the_same_share_in_accounting_currency(extract: Checked) -> None:
    # 900.00 x 500 / 1,000 = 450.00 is still open; the ledger holds 900 - 465 + 15 of exchange gain
    assert shown(extract, OPEN) == table("""
        entry_no  remaining_currency  remaining  counted
        C1        500.00              450.00     450.00
        C2          0.00                0.00       0.00
    """)
    assert state(extract, "subledger_ties") == ("pass", 0)


def test_what_was_revalued_on_a_bank_account_stands_beside_its_subledger() -> None:
    # the bank keeps 600.00 of 1,000 USD booked 900.00; August's close revalued the account by 30.00, imported since
    revalued = proposal_id("SE01", "revaluation", "bank", "2026-08", "B-USD")
    books = closing(  # alone: the number of a proposal knows its company
        gl_entries=f"""
        posting_date voucher account amount  proposal_id
        2026-08-10   G1      1930     900.00 .
        2026-08-10   G1      3010    -900.00 .
        2026-08-31   R1      1930      30.00 {revalued}
        2026-08-31   R1      3960     -30.00 {revalued}
        2026-09-10   G2      1930    -300.00 .
        2026-09-10   G2      3010     300.00 .
        """,
        subledger_entries="""
        entry_no ledger party posting_date amount  currency amount_currency control_account document_type
        B1       bank   B-USD 2026-08-10    900.00 USD      1000.00         1930            other
        B2       bank   B-USD 2026-09-10   -300.00 USD      -330.00         1930            other
        """,
    )
    assert shown(books, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1930             600.00     30.00       630.00          0.00
    """)


@checks(
    **tie(
        """
    entry_no ledger party posting_date amount  currency amount_currency control_account document_type
    C1       ar     K1    2026-08-15   900.00  USD      1000.00         1510            invoice
    C2       ar     K1    2026-09-20  -465.00  USD      -500.00         1510            payment
    C3       ar     K1    2026-09-20    15.00  USD         0.00         1510            exchange_difference
    """,
        "ledger entry_no applied_to date amount_currency\nar C2 C1 2026-09-20 500.00",
        held="450.00",
    )
)
def test_exchange_differences_that_come_as_rows_count_with_the_booked_amounts(extract: Checked) -> None:
    assert shown(extract, OPEN) == table("""
        entry_no  remaining_currency  remaining  counted
        C1        500.00              450.00     900.00
        C2          0.00                0.00    -465.00
        C3          0.00                0.00      15.00
    """)
    assert state(extract, "subledger_ties") == ("pass", 0)


def test_the_last_application_takes_the_rest_and_each_remaining_is_rounded_once() -> None:
    # 100.00 x 200 / 300 = 66.67, x 100 / 300 = 33.33, and nothing is left of 0.01
    items = """
        entry_no ledger party posting_date amount   currency amount_currency control_account document_type
        C1       ar     K1    2026-07-01   100.00   USD       300.00         1510            invoice
        C2       ar     K1    2026-07-01  -100.00   USD      -300.00         1510            payment
    """
    applied = "ledger entry_no applied_to date amount_currency\n" + "\n".join(
        f"ar C2 C1 2026-{month}-15 100.00" for month in ("07", "08", "09")
    )
    left = {}
    for period in ("2026-07", "2026-08", "2026-09"):
        books = closing(period=period, **tie(items, applied))
        left[period] = books.rows("select remaining from readiness.open_amounts order by entry_no")
    assert {period: [str(amount) for (amount,) in amounts] for period, amounts in left.items()} == {
        "2026-07": ["66.6700", "-66.6700"],
        "2026-08": ["33.3300", "-33.3300"],
        "2026-09": ["0.0000", "0.0000"],
    }


PAID = """
    entry_no ledger party posting_date amount   control_account document_type
    C1       ar     K1    2026-08-15    100.00  1510            invoice
    C2       ar     K1    2026-09-10   -100.00  1510            payment
"""


def paid(applications: str) -> str:
    """An invoice and what is applied to it."""
    return case(**tie(PAID, f"ledger entry_no applied_to date amount_currency\n{applications}"))


@pytest.mark.parametrize(
    ("extract", "open_amount"),
    [
        (paid("ar C2 C1 2026-09-10 60.00"), "40.00"),
        (paid("ar C2 C1 2026-09-10 60.00\nar C1 C2 2026-09-10 60.00"), "40.00"),  # the same, written from both sides
        (paid("ar C2 C1 2026-09-10 30.00\nar C2 C1 2026-09-10 30.00"), "40.00"),  # two parts on one day
        (paid("ar C2 C1 2026-09-10 60.00\nar C2 C1 2026-10-01 40.00"), "40.00"),  # the second after the period
        (paid("ar C2 C1 2026-10-01 100.00"), "100.00"),
        (paid("ap C2 C1 2026-09-10 60.00"), "100.00"),  # another ledger's numbers
    ],
    indirect=["extract"],
)
def test_what_is_open_at_the_period_end(extract: Checked, open_amount: str) -> None:
    sql = "select remaining from readiness.open_amounts where entry_no = 'C1'"
    assert extract.rows(sql) == [(Decimal(open_amount),)]
    assert state(extract, "subledger_ties") == ("pass", 0)


@checks(
    **tie(
        """
    entry_no ledger party posting_date amount   remaining control_account document_type
    C1       ar     K1    2026-08-15    100.00   40.00    1510            invoice
    C2       ar     K1    2026-09-15     50.00   .        1510            invoice
    C3       ar     K1    2026-10-02     70.00   70.00    1510            invoice
    """,
        held="90.00",
    )
)
def test_a_list_of_open_items_is_taken_as_it_stands(extract: Checked) -> None:
    assert shown(extract, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510             90.00      0.00        90.00           0.00
    """)


@checks(
    **tie(
        """
    entry_no ledger party posting_date amount   remaining control_account document_type
    C1       ar     K1    2026-08-15    100.00  0.00      1510            invoice
    C2       ar     K1    2026-10-03   -100.00  0.00      1510            payment
    """,
        "ledger entry_no applied_to date amount_currency\nar C2 C1 2026-10-03 100.00",
        held="100.00",
    )
)
def test_remaining_amounts_are_rebuilt_where_applications_tell_their_dates(extract: Checked) -> None:
    assert state(extract, "subledger_ties") == ("pass", 0)


@checks(
    **tie(
        """
    entry_no ledger party posting_date amount currency amount_currency unrealized control_account
    C1       ar     K1    2026-08-15   900.00 USD      1000.00         50.00      1510
    """,
        held="950.00",
    )
)
def test_unrealized_amounts_still_standing_are_part_of_the_tie(extract: Checked) -> None:
    assert shown(extract, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510             900.00     50.00       950.00          0.00
    """)
    assert shown(extract, "select account, subledger, ledger, unexplained, state from readiness.page_ties") == table("""
        account  subledger  ledger  unexplained  state
        1510     950.00     950.00  0.00         tied
    """)


@checks(
    gl_entries="""
        posting_date  voucher  account  amount
        2026-09-28    V1       1930      80.00
        2026-09-28    V1       3010     -80.00
    """,
    subledger_entries="""
        entry_no ledger party posting_date amount  remaining control_account
        B1       bank   NORD  2026-09-01   100.00  0.00      1930
        B2       bank   NORD  2026-09-28   -20.00  0.00      1930
    """,
)
def test_a_bank_ledger_is_the_sum_of_its_entries(extract: Checked) -> None:
    assert shown(extract, "select * from readiness.page_ties") == table("""
        company  tie   account  subledger  ledger  difference  explained  unexplained  state
        SE01     bank  1930     80.00      80.00   0.00        0.00       0.00         tied
    """)


@checks(
    opening_balances="account amount\n1510 100.00\n2440 -100.00",
    gl_entries="posting_date voucher account amount\n2026-09-28 V1 1510 70.00\n2026-09-28 V1 3010 -70.00",
    subledger_entries=ITEMS.replace("2026-08-15", "2025-11-30"),
)
def test_openings_are_part_of_what_the_control_account_holds(extract: Checked) -> None:
    assert shown(extract, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510             170.00     0.00        170.00          0.00
    """)


@checks(subledger_entries=ITEMS.replace("1510", "1511"))
def test_a_control_account_without_subledger_in_the_extract_is_left_alone(extract: Checked) -> None:
    assert shown(extract, BALANCES + " order by 1") == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510               0.00     0.00        170.00           170.00
        1511             170.00     0.00          0.00          -170.00
    """)  # 2440 is a control account too, but there is no ap ledger to hold it against


@checks()
def test_without_a_subledger_nothing_is_tied(extract: Checked) -> None:
    assert state(extract, "subledger_ties") == ("none", 0)


@checks(
    gl_entries="""
        posting_date  voucher  account  amount   document_no
        2026-09-10    V1       1510      100.00  INV1
        2026-09-10    V1       3010     -100.00  INV1
        2026-09-11    V2       1510       70.00  INV2
        2026-09-11    V2       3010      -70.00  INV2
        2026-09-28    V3       1510        5.00  .
        2026-09-28    V3       3010       -5.00  .
        2026-09-28    PAY7     1510      -30.00  .
        2026-09-28    PAY7     1930       30.00  .
    """,
    subledger_entries="""
        entry_no ledger party posting_date amount   control_account document_no document_type
        C1       ar     K1    2026-09-10    100.00  1510            INV1        invoice
        C2       ar     K2    2026-09-11     90.00  1510            INV2        invoice
        C3       ar     K2    2026-09-12     12.00  1510            INV3        invoice
        C4       ar     K1    2026-09-28    -30.00  1510            PAY7        payment
        C5       ar     K9    2025-12-31      1.00  1510            INV0        invoice
    """,
)
def test_an_account_that_does_not_tie_names_the_documents(extract: Checked) -> None:
    assert shown(extract, "select * from readiness.page_tie_differences") == table("""
        company  control_account  document_no  party  subledger  ledger  difference  place
        SE01     1510             INV2         K2     90.00      70.00   -20.00      gl_entries.csv:4
        SE01     1510             INV3         K2     12.00       0.00   -12.00      subledger_entries.csv:4
        SE01     1510             V3           .       0.00       5.00     5.00      gl_entries.csv:6
        SE01     1510             –            .      .          .        -1.00      .
    """)
    assert (
        findings(extract, "subledger_ties").replace(", ", " ").split()
        == table("""
        code            severity  subject      amount  expected  actual    detail
        subledger_ties  block     "1510 (ar)"  -28.00  173.0000  145.0000  "INV2 INV3 V3"
    """).split()
    )
    differences = extract.rows("select sum(difference) from readiness.tie_differences")
    assert differences == extract.rows("select sum(difference) from readiness.subledger_ties")


@checks(
    gl_entries="""
        posting_date  voucher  account  amount    currency  amount_currency  document_no
        2026-09-10    V1       1510      900.00   USD        1000.00         INV1
        2026-09-10    V1       3010     -900.00   USD       -1000.00         INV1
        2026-09-20    V2       1510     -930.00   USD       -1000.00         PAY1
        2026-09-20    V2       1930      930.00   USD        1000.00         PAY1
        2026-09-20    V3       1510       30.00   USD           0.00         PAY1
        2026-09-20    V3       3960      -30.00   USD           0.00         PAY1
        2026-09-21    V4       1510        4.00   .             .            ODD
        2026-09-21    V4       3010       -4.00   .             .            ODD
    """,
    subledger_entries="""
        entry_no ledger party posting_date amount   currency amount_currency control_account document_no
        C1       ar     K1    2026-09-10    900.00  USD       1000.00        1510            INV1
        C2       ar     K1    2026-09-20   -930.00  USD      -1000.00        1510            PAY1
    """,
    subledger_applications="ledger entry_no applied_to date amount_currency\nar C2 C1 2026-09-20 1000.00",
)
def test_a_realised_exchange_difference_is_not_taken_for_a_wrong_document(extract: Checked) -> None:
    assert shown(extract, "select document_no, difference from readiness.tie_differences") == table("""
        document_no  difference
        ODD          4.00
    """)


def test_a_revaluation_that_was_imported_a_day_late_stands_beside_its_item() -> None:
    # August's close revalued 900.00 by 50.00; the ledger has it on 1 September, and nothing of ours in August
    revalued = proposal_id("SE01", "revaluation", "ar", "2026-08", "C1")
    books = closing(
        gl_entries=f"""
        posting_date voucher account amount  currency amount_currency proposal_id
        2026-08-10   V1      1510     900.00 USD      1000.00         .
        2026-08-10   V1      3010    -900.00 .        .               .
        2026-09-01   R1      1510      50.00 USD      0.00            {revalued}
        2026-09-01   R1      3960     -50.00 .        .               {revalued}
        """,
        subledger_entries="""
        entry_no ledger party posting_date amount currency amount_currency control_account document_type
        C1       ar     K1    2026-08-10   900.00 USD      1000.00         1510            invoice
        """,
    )
    assert shown(books, BALANCES) == table("""
        control_account  subledger  unrealized  ledger_balance  difference
        1510             900.00     50.00       950.00          0.00
    """)


def test_a_revaluation_that_was_imported_is_not_taken_for_a_wrong_document() -> None:
    # 900.00 stand revalued by 50.00 since August; 7.00 were posted by hand, and that alone is to be looked for
    revalued = proposal_id("SE01", "revaluation", "ar", "2026-08", "C1")
    books = closing(
        gl_entries=f"""
        posting_date voucher account amount  currency amount_currency document_no proposal_id
        2026-08-10   V1      1510     900.00 USD      1000.00         INV1        .
        2026-08-10   V1      3010    -900.00 .        .               INV1        .
        2026-08-31   R1      1510      50.00 USD      0.00            {revalued}  {revalued}
        2026-08-31   R1      3960     -50.00 .        .               {revalued}  {revalued}
        2026-09-10   V2      1510       7.00 .        .               .           .
        2026-09-10   V2      3010      -7.00 .        .               .           .
        """,
        subledger_entries="""
        entry_no ledger party posting_date amount currency amount_currency control_account document_type document_no
        C1       ar     K1    2026-08-10   900.00 USD      1000.00         1510            invoice       INV1
        """,
    )
    assert shown(books, "select document_no, difference from readiness.tie_differences") == table("""
        document_no  difference
        V2           7.00
    """)


@checks(
    gl_entries="""
        posting_date  voucher  account  amount   document_no
        2026-09-10    V1       1510      100.00  OLD
        2026-09-10    V1       3010     -100.00  OLD
    """,
    subledger_entries="""
        entry_no ledger party posting_date amount remaining control_account document_no
        C1       ar     K1    2026-09-12   12.00  12.00     1510            INV3
    """,
)
def test_a_list_is_held_only_against_what_the_ledger_misses(extract: Checked) -> None:
    assert shown(extract, "select document_no, ledger_amount, difference from readiness.tie_differences") == table("""
        document_no  ledger_amount  difference
        INV3         0.00           -12.00
        .            .              100.00
    """)


# ---- against a slow and obvious oracle

CENT = Decimal("0.01")
cents = st.integers(-(10**7), 10**7).map(lambda amount: Decimal(amount).scaleb(-2))
days = st.dates(date(2026, 8, 1), date(2026, 10, 31))


@st.composite
def subledgers(draw: st.DrawFn) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Items in two currencies, and payments applied to them, sometimes written from both sides."""
    items = [
        {
            "entry_no": f"C{number}",
            "posting_date": draw(days),
            "amount": draw(cents),
            "amount_currency": tc,
            "currency": "USD" if foreign else "SEK",
        }
        for number in range(draw(st.integers(1, 6)))
        for foreign in [draw(st.booleans())]
        for tc in [draw(cents.filter(bool)) if foreign else None]
    ]
    pairs = []
    for _ in range(draw(st.integers(0, 6))):
        one, other = draw(st.sampled_from(items)), draw(st.sampled_from(items))
        if one is not other:
            pair = {
                "entry_no": one["entry_no"],
                "applied_to": other["entry_no"],
                "date": draw(days),
                "amount_currency": abs(draw(cents)),
            }
            pairs += [pair] * draw(st.integers(1, 2))
            if draw(st.booleans()):
                pairs.append(pair | {"entry_no": pair["applied_to"], "applied_to": pair["entry_no"]})
    return items, pairs


def open_by_hand(items: list[dict[str, Any]], pairs: list[dict[str, Any]]) -> dict[str, Decimal]:
    """What is open of each item on 30 September: one application at a time, in exact fractions of its own amount."""
    settled: dict[str, Decimal] = defaultdict(Decimal)
    ways: dict[tuple[Any, ...], list[int]] = defaultdict(lambda: [0, 0])
    for pair in pairs:
        one, other = sorted((pair["entry_no"], pair["applied_to"]))
        ways[one, other, pair["date"], pair["amount_currency"]][pair["entry_no"] != one] += 1
    for (one, other, day, amount), times in ways.items():
        if day <= date(2026, 9, 30):
            settled[one] += max(times) * amount
            settled[other] += max(times) * amount
    left = {}
    for item in items:
        if item["posting_date"] > date(2026, 9, 30):
            continue
        own = item["amount"] if item["currency"] == "SEK" else item["amount_currency"]
        rest = own - settled[item["entry_no"]].copy_sign(own)
        share = item["amount"] * rest / own if own else item["amount"]
        left[item["entry_no"]] = share.quantize(CENT, ROUND_HALF_UP)
    return left


COMPANIES = [COMPANY | {"company": f"S{number}"} for number in range(10)]


@pytest.fixture(scope="module")
def workbench() -> Iterator[Books]:
    """Ten companies, each with a random subledger of its own in every trial."""
    books = closing(companies="\n".join(["company", *(row["company"] for row in COMPANIES)]), subledger_entries=ITEMS)
    yield books
    books.engine.close()


@trials(max_examples=7, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.tuples(*[subledgers()] * len(COMPANIES)))
def test_open_amounts_agree_with_the_slow_way(
    workbench: Books, made: tuple[tuple[list[dict[str, Any]], list[dict[str, Any]]], ...]
) -> None:
    of_each = list(zip((row["company"] for row in COMPANIES), made, strict=True))
    own = {"ledger": "ar", "party": "K", "control_account": "1510"}
    items = [item | own | {"company": company} for company, (items, _) in of_each for item in items]
    pairs = [pair | {"ledger": "ar", "company": company} for company, (_, pairs) in of_each for pair in pairs]
    columns = "company entry_no ledger party posting_date amount amount_currency currency control_account"
    put_tables(
        workbench,
        COMPANIES,
        subledger_entries=written(columns, items),
        subledger_applications=written("company ledger entry_no applied_to date amount_currency", pairs),
    )
    for query in ("settled_parts", "settled_amounts", "subledger_manners", "open_amounts"):
        workbench.build(f"readiness/{query}")
    found: dict[str, dict[str, Decimal]] = {company: {} for company, _ in of_each}
    for company, entry, left in workbench.rows("select company, entry_no, remaining from readiness.open_amounts"):
        found[company][entry] = left
    assert found == {company: open_by_hand(*given_) for company, given_ in of_each}


def written(heading: str, lines: list[dict[str, Any]]) -> str:
    """Rows as a text table."""
    names = heading.split()
    return "\n".join(
        [heading, *(" ".join("." if line.get(name) is None else str(line[name]) for name in names) for line in lines)]
    )
