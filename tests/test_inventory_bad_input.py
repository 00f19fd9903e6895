"""Extracts that cannot be right: each is told with its row, no figure rests on it, and every run ends.

The stock of these tests: item A, first in first out, 10 bought at 6.00 on 1 September, 4 sold on the 5th and booked at
a provisional 5.00, one of them returned on the 9th. Right, the sale costs 24.00 and the return 6.00.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from stock_ledger import stock_of
from together import books

if TYPE_CHECKING:
    from folder import Closed

LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-01    1930     100.00
2         V1       2026-09-01    2091     -100.00
"""
ITEMS = """
item  costing_method  unit_cost
A     fifo            5.00
"""
ENTRIES = """
entry_no  item  posting_date  entry_type  quantity  invoiced_quantity  location  applies_to  applies_from
1         A     2026-09-01    purchase    10        10                 -         -           -
2         A     2026-09-05    sale        -4        -4                 -         -           -
3         A     2026-09-09    sale        1         1                  -         -           2
"""
VALUES = """
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  item_quantity  valued_quantity  invoiced_quantity
1         1              A     2026-09-01    direct_cost  60.00        10             10               10
2         2              A     2026-09-05    direct_cost  -20.00       -4             -4               -4
3         3              A     2026-09-09    direct_cost  5.00         1              1                1
"""
APPLIED = "item_entry_no  inbound_entry  outbound_entry  quantity\n"
RIGHT = "1  1  0  10\n2  1  2  -4\n3  3  2  1\n"
FOUND = """select code, severity, subject, split_part(source_file, '/', 2), source_row
    from findings.findings where room = 'inventory'"""
BOOKED = [(1, 60), (2, -20), (3, 5)]
COSTS = "select item_entry_no, cost_actual from inventory.costs order by 1"


STOCK = {"gl_entries": LEDGER, "items": ITEMS, "item_entries": ENTRIES, "value_entries": VALUES}
held = partial(stock_of, STOCK, shares=False)


@books(held(item_applications=APPLIED + RIGHT))
def test_the_stock_of_these_tests_is_costed_when_nothing_is_wrong(run: Closed) -> None:
    # these tables bring no posting setup: the stock is valued, and that it cannot be posted is the only thing to say
    assert run.rows(FOUND) == [("no_posting_setup", "warn", "no_posting_setup", "", None)]
    assert run.rows(COSTS) == [(1, 60), (2, -24), (3, 6)]


@pytest.mark.parametrize(
    ("run", "code", "subject", "place"),
    [
        (held(item_applications=APPLIED + "1  1  0  10\n2  8  2  -4\n3  3  2  1\n"),
         "application_without_entry", "2 inbound_entry 8", "item_entries.csv:3"),
        (held(item_applications=APPLIED + "1  1  0  10\n2  1  2  -11\n3  3  2  1\n"),
         "beyond_quantity", "1 applied", "item_entries.csv:2"),
        (held(item_applications=APPLIED + "1  1  0  10\n2  1  2  4\n3  3  2  1\n"),
         "application_without_entry", "2 quantity 2", "item_entries.csv:3"),
        (held(item_entries=ENTRIES.replace("-           2\n", "-           7\n")),
         "application_without_entry", "3 applies_from 7", "item_entries.csv:4"),
        (held(value_entries=VALUES + "4  77  A  2026-09-09  direct_cost  9.00  0  1  1\n"),
         "value_without_entry", "4", "value_entries.csv:5"),
        (held(items=ITEMS + "B  fifo  1.00\n",
              value_entries=VALUES + "4  1  B  2026-09-09  direct_cost  9.00  0  1  1\n"),
         "value_without_entry", "4", "value_entries.csv:5"),
        (held(value_entries=VALUES.replace("60.00        10   ", "60.00        0    ")),
         "history_incomplete", "A", "item_entries.csv:2"),
        (held(items=ITEMS + "A  average  5.00\n"), "item_listed_twice", "A", "items.csv:2"),
    ],
    indirect=["run"],
    ids=["missing", "beyond", "sign", "return", "value", "other item", "late history", "two methods"],
)  # fmt: skip
def test_what_cannot_be_blocks_names_its_row_and_leaves_the_item_as_booked(
    run: Closed, code: str, subject: str, place: str
) -> None:
    told = {(row[0], row[1], row[2], f"{row[3]}:{row[4]}") for row in run.rows(FOUND)}
    assert (code, "block", subject, place) in told
    assert run.rows(COSTS)[1:] == BOOKED[1:]
    assert ("items_not_costed", "block", 1) in run.rows("select check_name, state, count from inventory.period_checks")


@books(held(item_applications=APPLIED + "1  1  0  10\n2  3  2  -1\n2  1  2  -3\n3  3  2  1\n"))
def test_a_sale_fed_by_its_own_return_has_no_cost_of_its_own(run: Closed) -> None:
    """Any cost would do for 2 and 3: the ERP's applications lead from the sale to its return and back."""
    assert ("cost_circle", "block", "A", "item_entries.csv", 3) in run.rows(FOUND)
    assert run.rows(COSTS) == BOOKED


@books(
    held(
        item_entries="""
entry_no  item  posting_date  entry_type  quantity  location  transferred_from
1         A     2026-09-01    purchase    10        EAST      -
2         A     2026-09-05    transfer    -4        EAST      -
3         A     2026-09-05    transfer    4         WEST      2
4         A     2026-09-06    transfer    -4        WEST      -
5         A     2026-09-06    transfer    4         EAST      4
""",
        value_entries="""
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  item_quantity  valued_quantity  invoiced_quantity
1         1              A     2026-09-01    direct_cost  60.00        10             10               10
2         2              A     2026-09-05    direct_cost  -20.00       -4             -4               -4
3         3              A     2026-09-05    direct_cost  20.00        4              4                4
4         4              A     2026-09-06    direct_cost  -20.00       -4             -4               -4
5         5              A     2026-09-06    direct_cost  20.00        4              4                4
""",
        item_applications=APPLIED + "1  1  0  10\n2  5  2  -4\n3  3  0  4\n4  3  4  -4\n5  5  0  4\n",
    )
)
def test_transfers_that_lead_back_to_themselves_end_and_are_named(run: Closed) -> None:
    """2 and 3 move four pieces out and in, 4 and 5 back again; the applications feed 2 from 5."""
    assert ("cost_circle", "block", "A", "item_entries.csv", 3) in run.rows(FOUND)
    assert run.rows("select * from inventory.adjustments") == []


@pytest.mark.parametrize(
    ("run", "severity"),
    [
        (
            held(
                item_entries=ENTRIES + "4  A  2026-09-10  purchase  0  0  -  -  -\n",
                value_entries=VALUES + "4  4  A  2026-09-10  direct_cost  0.00  0  0  0\n",
            ),
            "warn",
        ),
        (
            held(
                item_entries=ENTRIES + "4  A  2026-09-10  purchase  0  0  -  -  -\n",
                value_entries=VALUES + "4  4  A  2026-09-10  direct_cost  9.00  0  0  0\n",
            ),
            "block",
        ),
    ],
    indirect=["run"],
    ids=["no value", "a value"],
)
def test_an_entry_of_no_quantity_takes_no_part_and_blocks_where_it_has_a_value(run: Closed, severity: str) -> None:
    assert ("zero_quantity", severity, "4", "item_entries.csv", 5) in run.rows(FOUND)
    assert run.rows(COSTS) == ([(1, 60), (2, -24), (3, 6)] if severity == "warn" else BOOKED)


AVERAGED = """
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  item_quantity  valued_quantity  valued_by_average
1         1              A     2026-09-01    direct_cost  60.00        10             10               false
2         2              A     2026-09-05    direct_cost  -20.00       -4             -4               true
3         3              A     2026-09-09    direct_cost  5.00         1              1                false
"""


@books(held(value_entries=AVERAGED))
def test_a_costing_method_changed_in_mid_year_leaves_the_item_as_booked(run: Closed) -> None:
    """The card says first in first out; the sale was valued by average."""
    assert ("method_changed", "block", "A", "value_entries.csv", 3) in run.rows(FOUND)
    assert run.rows(COSTS) == BOOKED


MOVEMENTS = 'model = "movements"'
MOVED = """
entry_no  item  posting_date  entry_type  quantity  cost
1         A     2026-09-05    sale        -4        -
2         A     2026-09-09    purchase    3         18.00
"""


@books(held(inventory=MOVEMENTS, item_entries=MOVED))
def test_movements_that_start_late_are_negative_stock_at_a_provisional_cost(run: Closed) -> None:
    """3 of the 4 take what came later at 6.00, one nothing yet: 18.00 + 5.00 of the card."""
    assert ("negative_inventory", "warn") in [row[:2] for row in run.rows(FOUND)]
    assert run.rows(COSTS) == [(1, -23), (2, 18)]


@books(
    held(
        inventory=MOVEMENTS,
        item_entries="""
entry_no  item  posting_date  entry_type  quantity  cost
1         A     2026-09-20    purchase    2         20.00
2         A     2026-09-01    purchase    2         10.00
3         A     2026-08-15    sale        -3        -
""",
    )
)
def test_the_order_of_days_is_not_the_order_of_numbers(run: Closed) -> None:
    """2, dated before 1, is taken first; 3, dated back to August, is taken when it is posted: from 2, then from 1."""
    assert run.rows(COSTS) == [(1, 20), (2, 10), (3, -20)]


@books(
    held(
        inventory=MOVEMENTS,
        items="item  costing_method  unit_cost\nA     fifo            500.000000001\n",
        item_entries="""
entry_no  item  posting_date  entry_type  quantity   cost
1         A     2026-09-01    purchase    2.00003    1000.02
2         A     2026-09-02    sale        -0.00001   -
3         A     2026-09-03    sale        -2.00003   -
""",
    )
)
def test_five_decimals_of_a_quantity_and_nine_of_a_unit_cost_come_through(run: Closed) -> None:
    """2.00003 pieces for 1,000.02 at 500.0025 each; 0.00001 sold comes to half a cent, 0.00001 not covered to one."""
    costs = [(number, str(cost)) for number, cost in run.rows(COSTS)]
    assert costs == [(1, "1000.0200"), (2, "-0.0100"), (3, "-1000.0200")]


@pytest.mark.parametrize(
    ("run", "subject"),
    [
        (
            held(
                inventory=MOVEMENTS,
                item_entries=MOVED,
                items="item  costing_method  unit_cost\nA  fifo  9000000000.00\n",
            ),
            "A",
        ),
        (
            held(inventory=MOVEMENTS, item_entries=MOVED.replace("-4 ", "-9999999999999 ")),
            "1",
        ),
    ],
    indirect=["run"],
    ids=["unit cost", "quantity"],
)
def test_figures_past_all_bounds_are_told_and_never_cut(run: Closed, subject: str) -> None:
    assert ("amount_out_of_range", "block", subject) in [row[:3] for row in run.rows(FOUND)]


@books(
    held(
        item_entries="entry_no  item  posting_date  entry_type  quantity  order_no\n1  A  2026-09-06  output  2  O1\n",
        value_entries="""
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  cost_expected  expected  order_no
1         1              A     2026-09-06    direct_cost  0            9.00           true      O1
""",
        production_orders="order_no  status\nO1  finished\n",
    )
)
def test_an_order_that_made_something_of_nothing_is_told_and_its_output_stands(run: Closed) -> None:
    assert ("order_without_usage", "block", "O1", "item_entries.csv", 2) in run.rows(FOUND)
    assert run.rows("select cost_actual, cost_expected from inventory.costs") == [(0, 9)]
