"""The inventory journal: which accounts a cost goes to, what of it is still to post, and what comes back."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING

import pytest

from stock_ledger import (
    BOUGHT,
    CHART,
    ENTRIES,
    FILES,
    GENERAL_SETUP,
    LEDGER,
    SKIPPED,
    STOCK_SETUP,
    TIE,
    VALUES,
    lines,
    stock_of,
)
from together import books

if TYPE_CHECKING:
    from folder import Closed
    from together import Own

held = partial(stock_of, FILES | {"accounts": CHART})  # in a close whose ERP posts itself
imported = partial(held, 'act = "journal"')
OFF = 'expected_cost_posting = false\npost = "group"'  # how lines are summed is nothing to which costs wait


@books(imported())
def test_each_cost_goes_to_its_pair_of_accounts(run: Closed) -> None:
    """10 bought at 6.00, 4 sold and booked at 5.00 each: 24.00 of cost, 4.00 of it a correction of this run."""
    assert lines(run) == [
        ("INV-2609-1", "1460", "60.00"),
        ("INV-2609-1", "4030", "-60.00"),
        ("INV-2609-2", "1460", "-20.00"),
        ("INV-2609-2", "4010", "20.00"),
        ("INV-2609-C2", "1460", "-4.00"),
        ("INV-2609-C2", "4010", "4.00"),
    ]
    roles = "select value_entry_no, item_entry_no, account_role, amount from inventory.postings order by entry_no, side"
    assert run.rows(roles) == [
        (1, 1, "inventory", 60), (1, 1, "direct_cost_applied", -60), (2, 2, "inventory", -20), (2, 2, "cogs", 20),
        (None, 2, "inventory", -4), (None, 2, "cogs", 4),
    ]  # fmt: skip
    assert run.rows("select sum(amount) from ledger.journals") == [(0,)]
    assert run.rows(SKIPPED) == []


@books(imported(value_entries=BOUGHT.replace("-4                 0 ", "-4                 -18.00 ")))
def test_only_what_is_not_posted_yet_is_posted(run: Closed) -> None:
    """-20.00 of which -18.00 is in the ledger; the purchase is posted in full."""
    assert lines(run) == [
        ("INV-2609-2", "1460", "-2.00"),
        ("INV-2609-2", "4010", "2.00"),
        ("INV-2609-C2", "1460", "-4.00"),
        ("INV-2609-C2", "4010", "4.00"),
    ]


@books(
    held(
        OFF,
        item_entries=ENTRIES
        + "3  A  2026-09-01  purchase  2  2  true  P2\n4  A  2026-09-01  purchase  -1  -1  true  R1\n",
        value_entries=VALUES
        + "3  3  A  2026-09-01  direct_cost  12.00  2  2  2  0  P2\n"
        + "4  4  A  2026-09-01  direct_cost  -6.00  -1  -1  -1  0  R1\n",
    )
)
def test_by_group_signs_are_never_netted(run: Closed) -> None:
    """Two purchases and a purchase return of one day: 60.00 + 12.00 and -6.00."""
    found = "select account, amount, export from ledger.journals where posting_date = date '2026-09-01' order by 2"
    assert run.rows(found) == [("4030", -72, False), ("1460", -6, False), ("4030", 6, False), ("1460", 72, False)]


@books(held())
def test_an_erp_that_posts_itself_gets_no_export(run: Own) -> None:
    assert run.rows("select distinct export from ledger.journals") == [(False,)]
    assert run.rows("select adjusted from ledger.trial_balance where account = '1460'") == [(36,)]
    exported = (run.run.folder / "journals.csv").read_text(encoding="utf-8").splitlines()
    assert [line for line in exported if line.startswith(f"{run.company},")] == []


RECEIPT = """
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  cost_expected  expected  item_quantity  valued_quantity  invoiced_quantity  cost_expected_posted_to_gl
1         1              A     2026-09-01    direct_cost  0            95.00          true      10             10               0                  0
"""  # noqa: E501 - as wide as the table is
POSTED = RECEIPT.replace("0                  0\n", "0                  95.00\n")
INVOICE = "2  1  A  2026-09-15  direct_cost  100.00  -95.00  false  0  10  10  0\n"
PURCHASE = "\n".join(ENTRIES.strip().splitlines()[:2])
INTERIM = "select account, sum(amount) from ledger.journals group by 1 having sum(amount) <> 0 order by 1"


@books(imported(item_entries=PURCHASE, value_entries=RECEIPT))
def test_received_and_not_invoiced_stands_on_interim_accounts(run: Closed) -> None:
    """Received at 95.00 expected."""
    assert run.rows(INTERIM) == [("1461", 95), ("2445", -95)]


@books(imported(item_entries=PURCHASE, value_entries=RECEIPT + INVOICE))
def test_invoiced_nothing_is_left_on_interim_accounts(run: Closed) -> None:
    """Received at 95.00 expected, invoiced at 100.00: interim ends at nil."""
    assert run.rows(INTERIM) == [("1460", 100), ("4030", -100)]


@books(held(OFF, item_entries=PURCHASE, value_entries=RECEIPT))
def test_where_expected_cost_is_not_posted_what_is_not_invoiced_is_said_to_wait(run: Closed) -> None:
    assert run.rows(INTERIM) == []
    assert run.rows(SKIPPED) == [(1, "expected_off", 95)]


@books(held(OFF, item_entries=PURCHASE, value_entries=RECEIPT + INVOICE))
def test_where_expected_cost_is_not_posted_an_invoice_ends_the_waiting(run: Closed) -> None:
    assert run.rows(INTERIM) == [("1460", 100), ("4030", -100)]
    assert run.rows(SKIPPED) == []
    assert "expected_cost_not_posted" not in run.codes()


@books(held(OFF, item_entries=PURCHASE, value_entries=POSTED + INVOICE))
def test_expected_cost_posted_before_it_was_switched_off_is_cleared(run: Closed) -> None:
    assert run.rows(INTERIM) == [("1460", 100), ("1461", -95), ("2445", 95), ("4030", -100)]


@pytest.mark.parametrize(
    ("run", "reason"),
    [
        (imported(general_posting_setup=GENERAL_SETUP.replace("4010", "-   ")), "missing_setup"),
        (imported(general_posting_setup=GENERAL_SETUP.replace("4010", "4999")), "unknown_account"),
        (imported(general_posting_setup=GENERAL_SETUP.replace("GOODS ", "OTHER ")), "missing_setup"),
        (imported(general_posting_setup=GENERAL_SETUP.replace("false", "true")), "setup_blocked"),
        (imported(inventory_posting_setup=STOCK_SETUP.replace("-    ", "NORTH")), "missing_setup"),
        (imported(inventory_posting_setup="..."), "missing_setup"),
    ],
    indirect=["run"],
    ids=["blank", "not in the chart", "no row", "blocked", "location", "no table"],
)
def test_both_sides_or_neither(run: Closed, reason: str) -> None:
    skipped = dict(run.rows("select coalesce(value_entry_no, 0), reason from inventory.skipped"))
    assert skipped[2] == skipped[0] == reason
    assert run.rows("select count(*) from inventory.postings where item_entry_no = 2") == [(0,)]


@books(imported(settings='[company.inventory]\nallow_posting_from = "2026-09-03"'))
def test_a_day_that_is_closed_is_left_out_and_never_moved(run: Closed) -> None:
    assert run.rows(SKIPPED) == [(1, "date_closed", 60)]
    assert {row[0] for row in lines(run)} == {"INV-2609-2", "INV-2609-C2"}


RATES = """
rate_type  from_currency  to_currency  date        rate
closing    EUR            SEK          2026-09-01  11.00
closing    EUR            SEK          2026-09-05  11.50
"""
IN_SEK = 'reporting_currency = "SEK"'


@books(imported(settings=IN_SEK, exchange_rates=RATES))
def test_reporting_currency_is_at_the_rate_of_the_day(run: Closed) -> None:
    found = "select amount, amount_reporting from ledger.journals where room = 'inventory' and amount > 0 order by 1"
    assert run.rows(found) == [(4, 46), (20, 230), (60, 660)]


@books(held(OFF, settings=IN_SEK))
def test_without_a_rate_into_reporting_currency_nothing_is_posted(run: Closed) -> None:
    """The folder has no exchange rates at all."""
    assert {row[1] for row in run.rows(SKIPPED)} == {"missing_rate"}


@books(imported())
def test_an_amount_is_never_half_posted(run: Closed) -> None:
    sums = "select entry_no, cost_kind, sum(amount) from inventory.postings group by 1, 2"
    assert {amount for _, _, amount in run.rows(sums)} == {Decimal(0)}


@books(
    imported(
        value_entries=BOUGHT,
        gl_entries=LEDGER + "3  V2  2026-09-01  1460  60.00\n4  V2  2026-09-01  4030  -60.00\n",
    )
)
def test_stock_not_posted_yet_explains_the_tie(run: Closed) -> None:
    """The purchase of 60.00 is in the ledger, the sale of 24.00 is not: 36.00 against 60.00."""
    assert run.rows(TIE) == [(36, 60, 24, 24)]
    assert "subledger_ties" not in run.codes()


FINDINGS = "select code, severity, subject, amount from findings.findings where room = 'inventory' order by 1, 3"


@books(
    imported(
        general_posting_setup=GENERAL_SETUP.replace("4010", "-   "),
        inventory_posting_setup=STOCK_SETUP + "STOCK  -  1930  1461  1470  4060  4060\n",
        value_entries=VALUES
        + "3  1  A  2026-08-20  direct_cost  1.00  0  10  0  0  F1\n"
        + "4  1  A  2026-09-03  variance  2.00  0  10  0  0  F2\n",
    )
)
def test_what_cannot_be_posted_is_a_finding_at_its_place(run: Closed) -> None:
    """24.00 of cost of sales have no account; a purchase of August is not open; a key is there twice."""
    told = {(code, severity, subject, amount and int(amount)) for code, severity, subject, amount in run.rows(FINDINGS)}
    assert told >= {
        ("missing_setup", "block", "cogs GOODS", 25),
        ("cost_date_closed", "warn", "2026-08", 1),
        ("cost_without_rule", "block", "purchase variance actual", 2),
        ("setup_listed_twice", "warn", "STOCK", None),
    }


@books(imported(general_posting_setup="...", inventory_posting_setup="..."))
def test_without_any_setup_stock_is_valued_and_said_not_to_be_posted(run: Closed) -> None:
    assert ("no_posting_setup", "warn") in run.rows("select code, severity from findings.findings")
    assert run.rows("select sum(cost_actual) from inventory.valuation") == [(36,)]
    assert lines(run) == []


@books(
    imported(
        value_entries=VALUES.replace("cost_posted_to_gl", "charge           ").replace(
            "  0                  ", "  -                  "
        )
    )
)
def test_silence_about_what_is_posted_is_said(run: Closed) -> None:
    assert "posted_not_stated" in run.codes("warn")


@books(held(inventory=""))
def test_the_runs_to_start_in_the_erp(run: Closed) -> None:
    """The correction of 4.00 is written by cost adjustment, the rest posted as it stands."""
    found = "select run, account, count, amount from inventory.page_runs"
    assert run.rows(found) == [
        ("adjust_cost", "1460", 1, -4), ("adjust_cost", "4010", 1, 4),
        ("post_inventory_cost", "1460", 2, 40), ("post_inventory_cost", "4010", 1, 20),
        ("post_inventory_cost", "4030", 1, -60),
    ]  # fmt: skip


@books(imported())
def test_where_the_journal_is_imported_that_is_the_run(run: Closed) -> None:
    assert run.rows("select distinct run from inventory.page_runs") == [("import_journal",)]


@books(imported(value_entries=BOUGHT))
def test_the_valuation_says_what_of_it_is_posted(run: Closed) -> None:
    assert run.rows("select ending, posted from inventory.page_valuation") == [(36, 60)]
