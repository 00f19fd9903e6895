"""What the stock is worth: small closes a controller can check by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from folder import closed, write

if TYPE_CHECKING:
    from pathlib import Path

LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-01    1930     100.00
2         V1       2026-09-01    2091     -100.00
"""


def test_a_close_without_stock_has_no_inventory_tables(tmp_path: Path) -> None:
    run = closed(write(tmp_path, {"gl_entries.csv": LEDGER}))
    assert run.rows("select table_name from information_schema.tables where table_schema = 'inventory'") == []
