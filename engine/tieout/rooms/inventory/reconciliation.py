"""Stock against the ledger: what each role should hold, what its accounts hold, every difference by its cause (B 19).

    inventory   subledger 60.00   ledger 85.00   difference 25.00
                gl_without_subledger 25.00, ledger entry 5 of 31 January             unexplained 0.00

Both sides come from the rows themselves: costs through the mapping of accounts, entries by their relations, so that
two errors that cancel each other are two differences. Ledger less subledger; debit positive, accounting currency.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money
from tieout.rooms.inventory.found_lines import EMPTY, LINES, SIDES, by_document, by_relation
from tieout.rooms.inventory.knots import knots
from tieout.rooms.inventory.pairs import pairs

if TYPE_CHECKING:
    from tieout.books import Books

STOCK: Final = ("inventory", "inventory_interim", "wip")
BALANCE: Final = (*STOCK, "accrual_interim", "cogs_interim")
OWN: Final = pl.Schema({"company": pl.String, "proposal_id": pl.String})
TOLD: Final = ("company", "code", "severity", "subject", "currency", "expected", "actual", "detail", "source_file")
FINDINGS: Final = pl.Schema(
    [*((name, pl.String) for name in TOLD), ("amount", pl.Decimal(38, 4)), ("source_row", pl.Int64)]
)
DIFFERENCES: Final = pl.Schema(
    [*((name, pl.String) for name in ("company", "account_role", "account")), ("amount", pl.Decimal(38, 4))]
)
ENTRY: Final = ["company", "value_entry_no"]
SEARCHED: Final = (
    "select sides.* from inventory.posted_sides as sides join inventory.ledger_spans as spans"
    " on spans.company = sides.company and spans.linked"
)
BEFORE: Final = ("ledger_accounts", "ledger_spans")
SUMS: Final = ("cost_sums", "line_sums", "role_totals", "account_balances", "recognised_lines")
SIDED: Final = (
    "related_lines",
    "posted_sides",
    "doubted_lines",
    "unrelated_lines",
    "loose_lines",
    "documented_keys",
    "documented_sides",
    "documented_lines",
)
AFTER: Final = (
    "opening_stock",
    "opening_differences",
    "unposted_differences",
    "shared_differences",
    "differences",
    "reconciliation",
    "divergences",
    "broken_relations",
    "ledger_findings",
    "page_reconciliation",
    "page_classes",
    "page_differences",
    "page_divergences",
    "page_ties",
)


def run(books: Books) -> None:
    """Make inventory.reconciliation and inventory.differences; nothing where no account of stock is named."""
    books.put("settings.inventory_roles", roles())
    for name in BEFORE:
        books.build(f"inventory/{name}")
    if books.empty("inventory.ledger_spans"):
        books.put("inventory.ledger_findings", pl.DataFrame(schema=FINDINGS))
        return
    if not books.has("inventory.recognised_proposals"):
        books.put("inventory.recognised_proposals", pl.DataFrame(schema=OWN))
    books.view("inventory/ledger_lines")
    for name in SUMS:
        books.build(f"inventory/{name}")
    _searched(books)
    for name in SIDED:
        books.build(f"inventory/{name}")
    found = pl.concat([EMPTY, _related(books), _documented(books)])
    books.put("inventory.line_faults", found.with_columns(money.money(pl.col("amount"))))
    if books.empty("inventory.recognised_proposals"):
        books.put("inventory.proposal_differences", pl.DataFrame(schema=DIFFERENCES))
    else:
        books.build("inventory/proposal_differences")
    for name in AFTER:
        books.build(f"inventory/{name}")


def roles() -> pl.DataFrame:
    """The account roles in the order of the matrix: stock first, then the balance sheet, then income."""
    named = pairs()["account_role"].unique(maintain_order=True).to_list()
    ordered = [*BALANCE, *(role for role in named if role not in BALANCE)]
    return pl.DataFrame(
        {"account_role": ordered, "rank": range(len(ordered)), "is_income": [role not in BALANCE for role in ordered]},
        schema={"account_role": pl.String, "rank": pl.Int32, "is_income": pl.Boolean},
    )


def _searched(books: Books) -> None:
    """Make inventory.searched_bundles: the value entries to be looked at, with all that is related to them."""
    books.build("inventory/searched_bundles")
    count = "select count(*) from inventory.searched_bundles"
    before, [(found,)] = 0, books.rows(count)
    while found > before:
        books.build("inventory/widened_bundles")
        books.put("inventory.searched_bundles", books.frame("inventory.widened_bundles"))
        before, [(found,)] = found, books.rows(count)


def _related(books: Books) -> pl.DataFrame:
    """What is wrong with posted costs where the extract relates them to ledger entries."""
    related = books.frame("inventory.related_lines").filter(pl.col("origin") == "here")
    sides = books.engine.frame(SEARCHED)
    known = knots(related)
    alone = (-pl.col("value_entry_no") - 1).alias("alone")  # a cost without any relation is a knot of its own
    sides = sides.join(known, on=ENTRY, how="left").with_columns(alone).with_columns(pl.coalesce("knot", "alone"))
    lines = related.join(known, on=ENTRY).unique(["company", "gl_entry_no"], keep="first", maintain_order=True)
    return by_relation(_whole(sides, SIDES), _whole(lines, LINES))


def _documented(books: Books) -> pl.DataFrame:
    """What is wrong with posted costs where only documents, dates, accounts and amounts tell."""
    nowhere = pl.lit(0, pl.Int64).alias("knot")
    sides, lines = (books.frame(f"inventory.documented_{name}").with_columns(nowhere) for name in ("sides", "lines"))
    return by_document(_whole(sides, SIDES), _whole(lines, LINES))


def _whole(frame: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """A frame as the search reads it: amounts in whole ten-thousandths."""
    units = money.integers(pl.col("amount")).cast(pl.Int64).alias("amount")
    return frame.with_columns(units).select(pl.col(name).cast(dtype) for name, dtype in schema.items())
