"""A small stock with its posting setup, for tests of the inventory journal: every figure can be added up by hand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from folder import csv
from together import FOLDERS, Folder, asking

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from pathlib import Path

    from folder import Closed
    from together import Company

CHART = """
account  name                 type       control
1460     Stock                asset      inventory
1461     Stock interim        asset      -
1470     Work in progress     asset      -
1930     Bank                 asset      -
2091     Retained earnings    equity     -
2445     Stock accrual        liability  -
3010     Sales                revenue    -
4010     Cost of sales        expense    -
4011     Cost of sales interim  expense  -
4020     Stock adjustment     expense    -
4030     Direct cost applied  expense    -
4040     Overhead applied     expense    -
4050     Purchase variance    expense    -
4060     Other variances      expense    -
"""
LEDGER = """
entry_no  voucher  posting_date  account  amount
1         V1       2026-09-01    1930     100.00
2         V1       2026-09-01    2091     -100.00
"""
ITEMS = """
item  costing_method  unit_cost  inventory_posting_group  product_posting_group
A     fifo            5.00       STOCK                    GOODS
"""
STOCK_SETUP = """
inventory_posting_group  location  inventory  inventory_interim  wip   material_variance  capacity_variance
STOCK                    -         1460       1461               1470  4060               4060
"""
GENERAL_SETUP = """
product_posting_group  business_posting_group  cogs  cogs_interim  inventory_adjustment  accrual_interim  direct_cost_applied  overhead_applied  purchase_variance  blocked
GOODS                  -                       4010  4011          4020                  2445             4030                 4040              4050               false
"""  # noqa: E501 - as wide as the table is
ENTRIES = """
entry_no  item  posting_date  entry_type  quantity  invoiced_quantity  completely_invoiced  document_no
1         A     2026-09-01    purchase    10        10                 true                 P1
2         A     2026-09-05    sale        -4        -4                 true                 S1
"""
VALUES = """
entry_no  item_entry_no  item  posting_date  value_type   cost_actual  item_quantity  valued_quantity  invoiced_quantity  cost_posted_to_gl  document_no
1         1              A     2026-09-01    direct_cost  60.00        10             10               10                 0                  P1
2         2              A     2026-09-05    direct_cost  -20.00       -4             -4               -4                 0                  S1
"""  # noqa: E501 - as wide as the table is
BOUGHT = VALUES.replace("10                 0 ", "10                 60.00 ")  # the purchase is in the ledger
FILES = {
    "gl_entries": LEDGER, "items": ITEMS, "item_entries": ENTRIES, "value_entries": VALUES,
    "inventory_posting_setup": STOCK_SETUP, "general_posting_setup": GENERAL_SETUP,
}  # fmt: skip

SHARED = '[close]\nname = "Test"\nperiod = "2026-09"\ncurrency = "EUR"\nextracts = ["*.csv"]\n'
LINES = "select voucher, account, amount from ledger.journals where room = 'inventory' order by voucher, line_no"
ADJUSTED = "select account, adjusted from ledger.trial_balance order by 1"
SKIPPED = "select value_entry_no, reason, amount from inventory.skipped order by 1, 2"
TIE = "select subledger, ledger_balance, difference, explained from readiness.subledger_ties where ledger = 'inventory'"


def lines(run: Closed) -> list[tuple[str, str, str]]:
    """The lines of the inventory journal: voucher, account, amount."""
    return [(voucher, account, f"{amount:.2f}") for voucher, account, amount in run.rows(LINES)]


def stock_of(
    base: Mapping[str, str | bytes],
    /,
    inventory: str = "",
    settings: str = "",
    *,
    shares: bool = True,
    **files: str | bytes,
) -> Company:
    """A company with the tables of `base`, others by name (`...` leaves one out); `inventory`: lines of [inventory].

    `shares`: its tables lie in files with those of others, so that no finding tells a place of its own.
    """
    tables = {f"{name}.csv": text for name, text in {**base, **files}.items() if text != "..."}
    terms = f"[inventory]\n{inventory}\n"
    stock = Folder("2026-09", rules=terms, only=("readiness", "inventory", "ledger"), shares=shares)
    return FOLDERS.setdefault((asking(), terms, shares), stock).add(tables, settings)


def side_by_side(folder: Path, companies: Sequence[Mapping[str, str]], *, inventory: str) -> Path:
    """A folder of companies C1, C2 ... with a stock each, as told above; their tables lie in files they share."""
    for path in folder.glob("*.part-*.csv"):
        path.unlink()
    parts: dict[tuple[str, str], list[str]] = defaultdict(list)
    for number, files in enumerate(companies, start=1):
        for name, text in {"accounts": CHART, **FILES, **files}.items():
            heading, *rows = text.strip().splitlines()
            parts[name, "  ".join(heading.split())] += [f"C{number}  {row}" for row in rows]
    for place, ((name, heading), rows) in enumerate(parts.items()):
        if heading != "...":
            text = csv("\n".join([f"company  {heading}", *rows]))
            (folder / f"{name}.part-{place}.csv").write_text(text, encoding="utf-8")
    every = "".join(f'[[company]]\nid = "C{number}"\ncurrency = "EUR"\n' for number in range(1, len(companies) + 1))
    (folder / "close.toml").write_text(SHARED + every + f"[inventory]\n{inventory}\n", encoding="utf-8")
    return folder


def imported(folder: Path, run: Closed, proposals: Collection[tuple[str, str]], name: str) -> None:
    """Append proposals of a run (company and voucher) to the ledgers, as the ERPs would after the import."""
    header, *rows = (run.run.folder / "journals.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    taken = [row for row in rows if proposal(row) in proposals]
    (folder / f"gl_entries.{name}.csv").write_text(header + "".join(taken), encoding="utf-8")


def proposal(row: str) -> tuple[str, str]:
    """Company and voucher of a line of journals.csv."""
    company, _, _, voucher, _ = row.split(",", 4)
    return company, voucher


def import_journals(folder: Path, run: Closed, *, company: str) -> None:
    """Append what the run proposes to a company's ledger, as the ERP would after the import; its tables are let go."""
    run.db.close()
    header, *lines = (run.run.folder / "journals.csv").read_text(encoding="utf-8").splitlines(keepends=True)
    own = "".join(line for line in lines if line.startswith(f"{company},"))
    (folder / company / "gl_entries.september.csv").write_text(header + own, encoding="utf-8")
