"""AdventureWorks' stock and purchases: real quantities at standard cost, and real receipts at order prices.

The files lie in their own layout (tabs, no headings). What they state is in their manifest: 335,974 units in 1,069 bins
are worth 20,092,679.1712 at standard cost, 582 of the bins nothing; 879,792 units were stocked for 23,263,336.9885.
Prices have four decimals of a dollar, so values do, and none is rounded away.
"""

from __future__ import annotations

import csv
import os
from decimal import Decimal
from pathlib import Path

import pytest

from folder import Closed, group
from tieout.partial import inventory
from together import Own

SHARED = Path(os.environ.get("TIEOUT_SHARED", Path(__file__).resolve().parents[2] / "shared"))
REAL = SHARED / "real" / "adventureworks-inventory"
METHODS = ("fifo", "lifo", "average")
Rows = list[list[str]]

pytestmark = pytest.mark.skipif(not REAL.is_dir(), reason="the real AdventureWorks files are not beside this checkout")


def rows(name: str) -> Rows:
    with (REAL / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter="\t"))


def text(heads: str, lines: Rows) -> bytes:
    """A CSV file."""
    return "\n".join([heads.replace(" ", ","), *(",".join(line) for line in lines)]).encode()


def items(method: str) -> bytes:
    """The product list: number, standard cost (ninth column)."""
    products = [[row[0], method, row[8], row[8]] for row in rows("Product.csv")]
    return text("item costing_method unit_cost standard_cost", products)


def stocked() -> dict[str, bytes]:
    """What lies in each bin, at standard cost."""
    standard = {row[0]: Decimal(row[8]) for row in rows("Product.csv")}
    stock = [
        [row[0], f"{row[1]}-{row[2]}-{row[3]}", row[4], str(standard[row[0]] * int(row[4])), "2025-08-07"]
        for row in rows("ProductInventory.csv")
    ]
    return {"items.csv": items("standard"), "inventory_openings.csv": text("item location quantity cost date", stock)}


def purchased(method: str) -> dict[str, bytes]:
    """What was stocked, at the price it was ordered for."""
    ordered = {row[0]: row[6][:10] for row in rows("PurchaseOrderHeader_2022-2024.csv")}
    receipts = [
        [row[1], row[4], ordered[row[0]], "purchase", row[9], str(Decimal(row[9]) * Decimal(row[5]))]
        for row in rows("PurchaseOrderDetail_2022-2024.csv")
        if Decimal(row[9])
    ]
    heads = "entry_no item posting_date entry_type quantity cost"
    return {"items.csv": items(method), "item_entries.csv": text(heads, receipts)}


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Closed:
    """The stock of four companies by model movements: one has what lies there, three what was bought, each a method."""
    ledger = {"gl_entries.csv": b"entry_no,voucher,posting_date,account,amount\n"}
    companies = {"standard": ledger | stocked()} | {method: ledger | purchased(method) for method in METHODS}
    folder = group(tmp_path_factory.mktemp("aw"), companies, '[inventory]\nmodel = "movements"\n', period="2025-08")
    return Closed(inventory(folder))


def test_stock_ties_to_the_manifest(run: Closed) -> None:
    found = Own(run, "standard")
    filled = sum(row[4] != "0" for row in rows("ProductInventory.csv"))  # four bins are empty
    totals = "select count(*), sum(quantity), sum(cost_actual), count(*) filter (cost_actual = 0) from inventory.costs"
    assert found.rows(totals) == [(filled, Decimal(335974), Decimal("20092679.1712"), 582)]
    assert found.rows("select sum(quantity), sum(cost_actual) from inventory.valuation") == [
        (Decimal(335974), Decimal("20092679.1712"))
    ]


@pytest.mark.parametrize("method", METHODS)
def test_purchases_are_worth_what_was_stocked_at_order_price(run: Closed, method: str) -> None:
    assert Own(run, method).rows("select sum(quantity), sum(cost_actual) from inventory.valuation") == [
        (Decimal(879792), Decimal("23263336.9885"))
    ]
