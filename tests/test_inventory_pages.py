"""What the pack shows of stock: a small close of bolts and washers whose every figure a controller can add up.

Bolts, fifo:     bought 100 at 5.00 in March, 100 at 6.00 on 5 September (shop), freight of 20.00 on the March purchase;
                 120 sold on 10 September and booked at 600.00, 10 of them returned on the 20th; 20 moved to the shop.
Washers, fifo:   bought 1,000 at 0.10 in January; nothing ever left.
Nuts, fifo:      50 sold before anything was bought: negative, booked at 1.00 a piece.

C2 and C3 have stocks of their own; all three are closed at once. What a pack says is read before it is laid out.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl
import pytest
from python_calamine import CalamineWorkbook

from folder import closed_and_printed, group, write
from tieout.rooms.inventory import layers
from together import Own

if TYPE_CHECKING:
    from pathlib import Path

    from folder import Closed

LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-01    1930     100.00
2         V1       2026-09-01    2091     -100.00
"""
ITEMS = """
item    costing_method  unit_cost  description   inventory_posting_group
BOLT    fifo            5.00       Steel bolts   FINISHED
NUT     fifo            1.00       Brass nuts    RAW
WASHER  fifo            0.10       Zinc washers  RAW
"""
ENTRIES = """
entry_no  item    posting_date  entry_type  quantity  location  applies_to  applies_from  transferred_from
1         WASHER  2026-01-15    purchase    1000      MAIN      -           -             -
2         BOLT    2026-03-10    purchase    100       MAIN      -           -             -
3         BOLT    2026-09-05    purchase    100       MAIN      -           -             -
4         BOLT    2026-09-10    sale        -120      MAIN      -           -             -
5         BOLT    2026-09-20    sale        10        MAIN      -           4             -
6         BOLT    2026-09-25    transfer    -20       MAIN      3           -             -
7         BOLT    2026-09-25    transfer    20        SHOP      -           -             6
8         NUT     2026-09-28    sale        -50       MAIN      -           -             -
"""
VALUES = """
entry_no  item_entry_no  item    posting_date  value_type   cost_actual  valued_quantity  invoiced_quantity  charge
1         1              WASHER  2026-01-15    direct_cost  100.00       1000             1000               -
2         2              BOLT    2026-03-10    direct_cost  500.00       100              100                -
3         2              BOLT    2026-09-02    direct_cost  20.00        100              0                  FREIGHT
4         3              BOLT    2026-09-05    direct_cost  600.00       100              100                -
5         4              BOLT    2026-09-10    direct_cost  -600.00      -120             -120               -
6         5              BOLT    2026-09-20    direct_cost  50.00        10               10                 -
7         6              BOLT    2026-09-25    direct_cost  -120.00      -20              -20                -
8         7              BOLT    2026-09-25    direct_cost  120.00       20               20                 -
9         8              NUT     2026-09-28    direct_cost  -50.00       -50              -50                -
"""
FILES = {"gl_entries.csv": LEDGER, "items.csv": ITEMS, "item_entries.csv": ENTRIES, "value_entries.csv": VALUES}
ODD_ENTRIES = """
entry_no  item    posting_date  entry_type  quantity  location  applies_to
1         BOLT    2026-09-01    purchase    5         MAIN      -
2         WASHER  2026-09-01    purchase    5         MAIN      -
3         WASHER  2026-09-05    sale        -5        MAIN      77
"""
ODD_VALUES = """
entry_no  item_entry_no  item    posting_date  value_type   cost_actual  valued_quantity  invoiced_quantity
1         1              BOLT    2026-09-01    direct_cost  -2.00        5                5
2         2              WASHER  2026-09-01    direct_cost  0.50         5                5
3         3              WASHER  2026-09-05    direct_cost  -0.40        -5               -5
"""
SOLD_ENTRIES = (
    "entry_no  item  posting_date  entry_type  quantity  location\n1  BOLT  2026-09-01  purchase  20  MAIN\n"
    + "\n".join(f"{number}  BOLT  2026-09-10  sale  -1  MAIN" for number in range(2, 22))
)
SOLD_VALUES = (
    "entry_no  item_entry_no  item  posting_date  value_type  cost_actual  valued_quantity  invoiced_quantity\n"
    "1  1  BOLT  2026-09-01  direct_cost  100.00  20  20\n"
    + "\n".join(f"{number}  {number}  BOLT  2026-09-10  direct_cost  -4.00  -1  -1" for number in range(2, 22))
)
Packs = dict[str, str]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Closed, Packs]:
    """The close of the stock above, of one that is odd and of one with many corrections; what the packs say."""
    odd = FILES | {"item_entries.csv": ODD_ENTRIES, "value_entries.csv": ODD_VALUES}
    sold = FILES | {"item_entries.csv": SOLD_ENTRIES, "value_entries.csv": SOLD_VALUES}
    return closed_and_printed(group(tmp_path_factory.mktemp("stock"), {"C1": FILES, "C2": odd, "C3": sold}))


@pytest.fixture(scope="module")
def run(made: tuple[Closed, Packs]) -> Closed:
    return Own(made[0], "C1")


def page(run: Closed, name: str, columns: str) -> list[tuple[object, ...]]:
    return run.rows(f"select {columns} from inventory.page_{name}")


def test_stock_by_group_and_location_opens_moves_and_ends(run: Closed) -> None:
    """120 bolts consumed 520.00 of March and 20 x 6.00: 640.00 for 120; the 10 returned come back at 53.33."""
    quantities = "inventory_posting_group, location, opening_quantity, increase_quantity, decrease_quantity, quantity"
    assert page(run, "valuation", quantities) == [
        ("FINISHED", "MAIN", 100, 100, 130, 70),
        ("FINISHED", "SHOP", 0, 20, 0, 20),
        ("RAW", "MAIN", 1000, 0, 50, 950),
    ]
    values = "inventory_posting_group, location, opening, increases, decreases, ending, cost_expected"
    assert page(run, "valuation", values) == [
        # freight of September belongs to a purchase of March: it raises the increases, as the rows say
        ("FINISHED", "MAIN", 500, 620, Decimal("706.67"), Decimal("413.33"), 0),
        ("FINISHED", "SHOP", 0, 120, 0, 120, 0),
        ("RAW", "MAIN", 100, 0, 50, 50, 0),
    ]


def test_the_pages_end_with_what_the_stock_is_worth(run: Closed) -> None:
    [(worth,)] = run.rows("select sum(cost_actual + cost_expected) from inventory.valuation")
    assert run.rows("select sum(ending + cost_expected) from inventory.page_valuation") == [(worth,)]
    assert run.rows("select sum(stock_value) from inventory.page_age") == [(worth,)]
    assert worth == Decimal("583.33")


def test_corrections_name_their_cause_and_the_movement(run: Closed) -> None:
    columns = "item, cause, value_type, item_entry_no, posting_date, amount, place"
    assert page(run, "adjustments", columns) == [
        ("BOLT", "layers", "direct_cost", 4, date(2026, 9, 10), -40, "C1/item_entries.csv:5"),
        ("BOLT", "return", "direct_cost", 5, date(2026, 9, 20), Decimal("3.33"), "C1/item_entries.csv:6"),
    ]
    assert page(run, "causes", "cause, count, amount") == [("layers", 1, -40), ("return", 1, Decimal("3.33"))]


def test_negative_and_slow_stock_is_asked_about(run: Closed) -> None:
    columns = "question, item, location, quantity, stock_value, last_decrease, days"
    assert page(run, "stock_questions", columns) == [
        ("negative_stock", "NUT", "MAIN", -50, -50, date(2026, 9, 28), 2),
        ("slow_mover", "WASHER", "MAIN", 1000, 100, None, 258),  # 15 January to 30 September
    ]


def test_stock_by_age_of_its_layers(run: Closed) -> None:
    """60 bolts of 5 September, 10 returned, 20 moved: 360.00 + 53.33 + 120.00; the nuts no layer covers stand apart."""
    assert page(run, "age", "age, count, stock_value") == [
        ("0_30", 3, Decimal("533.33")), ("31_60", 0, 0), ("61_90", 0, 0), ("91_180", 0, 0), ("181_365", 1, 100),
        ("older", 0, 0), ("not_in_layers", 0, -50),
    ]  # fmt: skip


def test_what_stands_in_the_way_of_closing_the_inventory_period(run: Closed) -> None:
    found = dict.fromkeys(
        ("value_without_quantity", "opposite_value", "items_not_costed", "unadjusted_orders"), ("pass", 0)
    )
    found |= dict.fromkeys(("unfinished_orders", "finished_order_wip", "expected_after_invoice"), ("pass", 0))
    found |= dict.fromkeys(
        ("half_a_transfer", "late_adjustments", "large_rounding", "quantity_stated_wrong"), ("pass", 0)
    )
    found |= {"negative_inventory": ("warn", 1), "unadjusted_cost": ("warn", 2), "cost_dated_later": ("pass", 0)}
    checks = page(run, "period_checks", "check_name, state, count")
    assert {name: rest for name, *rest in checks} == {name: list(rest) for name, rest in found.items()}


def test_value_without_quantity_and_of_the_opposite_sign(made: tuple[Closed, Packs]) -> None:
    """A sale that names a layer nobody knows stays as it is booked: 5 bought for 0.50, the same 5 sold for 0.40."""
    assert page(Own(made[0], "C2"), "stock_questions", "question, item, quantity, stock_value") == [
        ("value_without_quantity", "WASHER", 0, Decimal("0.10")),
        ("opposite_value", "BOLT", 5, -2),
    ]


def test_the_open_part_of_a_layer_is_rounded_once_and_an_average_has_no_layer_cost() -> None:
    open_layers = pl.DataFrame(
        {
            "company": "C1", "entry_no": [1, 2], "item": "X", "posting_date": date(2026, 9, 1),
            "method": ["fifo", "average"], "quantity": [300000, 300000], "remaining": [100000, 100000],
            "cost": [100000, 100000], "unit_cost": [Decimal("9.99999"), Decimal("4.12345")], "decimals": [2, 2],
        },
        schema_overrides={"unit_cost": pl.Decimal(28, 5)},
    )  # fmt: skip
    assert layers.valued(open_layers)["stock_value"].to_list() == [Decimal("3.33"), Decimal("4.12")]


def test_the_pack_and_the_workbook_show_the_stock(made: tuple[Closed, Packs]) -> None:
    run, packs = made
    for said in (
        "The stock is worth 583.33, with 2 corrections of cost of -36.67 in all",
        "100.00 of 633.33 is older than 180 days",
        "Steel bolts",
        "return follows its sale",
        "C1/item_entries.csv:5",
        "Negative stock",
        "No negative inventory",
    ):
        assert said.replace("-", "−") in packs["pack-C1.pdf"] or said in packs["pack-C1.pdf"], said
    book = CalamineWorkbook.from_path(run.run.folder / "workbook.xlsx")
    assert {"Inventory valuation", "Stock by age", "Cost adjustment", "Stock to look at"} <= set(book.sheet_names)
    assert ["C1", "Slow movers", "WASHER"] in [
        row[:3] for row in book.get_sheet_by_name("Stock to look at").to_python()
    ]


def test_a_close_without_stock_shows_nothing_of_it(tmp_path: Path) -> None:
    run, packs = closed_and_printed(write(tmp_path, {"gl_entries.csv": LEDGER}))
    assert run.rows("select table_name from information_schema.tables where table_schema = 'inventory'") == []
    assert "Inventory valuation" not in packs["pack.pdf"]
    assert "Inventory valuation" not in CalamineWorkbook.from_path(run.run.folder / "workbook.xlsx").sheet_names


def test_many_corrections_are_summed_by_cause_before_the_largest_are_listed(made: tuple[Closed, Packs]) -> None:
    """Twenty bolts bought at 5.00 and sold one by one at 4.00: twenty corrections of -1.00, fifteen in the pack."""
    run, packs = made
    assert page(Own(run, "C3"), "causes", "cause, count, amount") == [("layers", 20, -20)]
    assert "Cost still to be corrected, by cause" in packs["pack-C3.pdf"]
    assert "5 more are listed in workbook.xlsx" in packs["pack-C3.pdf"]
