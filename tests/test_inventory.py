"""What the stock is worth: small closes a controller can check by hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from folder import Closed, write
from stock_ledger import stock_of
from tieout.partial import inventory
from together import books

if TYPE_CHECKING:
    from pathlib import Path

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
entry_no  item  posting_date  entry_type  quantity  invoiced_quantity  completely_invoiced  applies_from
1         A     2026-09-01    purchase    10        10                 true                 -
2         A     2026-09-05    sale        -4        -4                 true                 -
3         A     2026-09-09    sale        1         1                  true                 {returned}
"""
VALUES = """
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  item_quantity  valued_quantity  invoiced_quantity
1         1              A     2026-09-01    direct_cost  60.00        10             10               10
2         2              A     2026-09-05    direct_cost  -20.00       -4             -4               -4
3         3              A     2026-09-09    direct_cost  5.00         1              1                1
"""
FINDINGS = """select code, severity, subject from findings.findings
    where room = 'inventory' and code <> 'no_posting_setup' order by 1, 3"""
PROPOSED = "select item_entry_no, applies_to, posting_date, cost_actual from inventory.adjustments order by entry_no"


STOCK = {  # one item: bought 10 at 6.00, sold 4 at a provisional 5.00, one returned
    "gl_entries": LEDGER, "items": ITEMS, "item_entries": ENTRIES.format(returned=2), "value_entries": VALUES,
}  # fmt: skip
held = partial(stock_of, STOCK)


@books(held())
def test_a_sale_and_its_return_follow_the_layer(run: Closed) -> None:
    rows = [(entry, applies, str(cost)) for entry, applies, _, cost in run.rows(PROPOSED)]
    assert rows == [(2, 2, "-4.0000"), (3, 3, "1.0000")]
    assert run.rows("select quantity, cost_actual, unit_cost from inventory.valuation") == [(7, 42, 6)]
    assert run.rows(FINDINGS) == []


@books(held())
def test_what_was_proposed_appended_to_the_extract_proposes_nothing(run: Closed, tmp_path: Path) -> None:
    shape = """entry_no, item_entry_no, item, posting_date, value_type, cost_actual, cost_expected, item_quantity,
               valued_quantity, invoiced_quantity, valuation_date, adjustment, applies_to"""
    header = shape.replace("\n", "").replace(" ", "")
    lines = run.rows(f"select {shape} from inventory.adjustments")
    text = (
        header + "\n" + "".join(",".join("" if cell is None else str(cell) for cell in line) + "\n" for line in lines)
    )
    extracts = {f"{name}.csv": text for name, text in STOCK.items()}
    extracts["value_entries.adjusted.csv"] = text.replace("True", "true").encode()
    again = Closed(inventory(write(tmp_path, extracts)))
    assert again.rows("select count(*) from canonical.value_entries") == [(5,)]
    assert again.rows(PROPOSED) == []
    assert again.rows("select cost_actual from inventory.valuation") == [(42,)]


@pytest.mark.parametrize(
    ("run", "found"),
    [
        (held(items="item  costing_method\nB  fifo\n"), ("unknown_item", "block", "A")),
        (held(item_entries=ENTRIES.format(returned=9)), ("application_without_entry", "block", "3 applies_from 9")),
        (held(item_entries=ENTRIES.format(returned=2).replace("9    sale        1  ", "9    sale        7  ")),
         ("beyond_quantity", "block", "2 returned")),
        (held(item_entries=ENTRIES.format(returned=2) + "4  A  2026-09-10  purchase  0  0  true  -\n"),
         ("zero_quantity", "warn", "4")),
        (held(item_entries=ENTRIES.format(returned=2) + "4  A  2026-09-10  purchase  3  3  true  -\n"),
         ("history_incomplete", "block", "A")),
        (held(value_entries=VALUES + "4  77  A  2026-09-09  direct_cost  9.00  1  1  1\n"),
         ("value_without_entry", "block", "4")),
        (held(item_applications="item_entry_no  inbound_entry  outbound_entry  quantity\n1  1  0  10\n2  8  2  -4\n"),
         ("application_without_entry", "block", "2 inbound_entry 8")),
        (held(item_applications="item_entry_no  inbound_entry  outbound_entry  quantity\n1  1  0  10\n2  1  2  -11\n"),
         ("beyond_quantity", "block", "1 applied")),
    ],
    indirect=["run"],
    ids=["item", "return", "returned", "zero", "history", "value", "layer", "applied"],
)  # fmt: skip
def test_bad_input_is_named_and_never_costed_wrong(run: Closed, found: tuple[str, str, str]) -> None:
    assert found in run.rows(FINDINGS)
    if found[1] == "block" and found[0] != "value_without_entry":
        assert run.rows(PROPOSED) == []


@books(
    held(
        items=ITEMS + "P  fifo  0.00\n",
        item_entries="""
entry_no  item  posting_date  entry_type   quantity  order_no
1         A     2026-09-01    purchase     10        -
2         A     2026-09-05    consumption  -4        O1
3         P     2026-09-06    output       2         O1
""",
        value_entries="""
entry_no  item_entry_no  item  order_no  posting_date  value_type   cost_actual  cost_expected  expected  invoiced_quantity
1         1              A     -         2026-09-01    direct_cost  60.00        0              false     10
2         2              A     O1        2026-09-05    direct_cost  -20.00       0              false     -4
3         3              P     O1        2026-09-06    direct_cost  0            9.00           true      0
4         -              P     O1        2026-09-06    direct_cost  7.00         0              false     0
""",  # noqa: E501 - a table of ten columns
        production_orders="order_no  status\nO1  finished\n",
    )
)
def test_production_is_worth_what_it_used(run: Closed) -> None:
    costs = run.rows("select item_entry_no, cost_actual, cost_expected from inventory.costs order by 1")
    assert costs == [(1, 60, 0), (2, -24, 0), (3, 31, 0)]
