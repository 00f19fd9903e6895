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
ANY: Final = "select 1 from inventory.ledger_spans where {word} linked limit 1"
MOVEMENTS: Final = "select 1 from settings.inventory where model = 'movements' limit 1"
SHARED: Final = "select 1 from inventory.ledger_accounts where shared limit 1"
DOUBLED: Final = (  # more relations of the ledger's entries than entries
    "select 1 from (select company, sum(lines) as lines from inventory.line_sums group by company) as told"
    " join (select company, count(*) as lines from inventory.ledger_lines where counts group by company) as held"
    " on held.company = told.company where held.lines <> told.lines"
)
SEARCHED: Final = (
    "select sides.* from inventory.posted_sides as sides join inventory.ledger_spans as spans"
    " on spans.company = sides.company and spans.linked"
)
SEARCHED_COSTS: Final = (  # the mapping of accounts again, of the few rows that are looked at one by one
    ("inventory/booked_costs", "inventory.searched_costs", {"canonical.value_entries": "inventory.searched_values"}),
    ("inventory/mapped", "inventory.searched_mapped", {"inventory.posting_rows": "inventory.searched_costs"}),
)
OF_DIFFERENCES: Final = ("divergences", "page_classes", "page_differences", "page_divergences")


def run(books: Books) -> None:
    """Make inventory.reconciliation and inventory.differences; nothing where no account of stock is named."""
    books.put("settings.inventory_roles", roles())
    books.build("inventory/ledger_accounts")
    if books.empty("inventory.ledger_spans"):
        books.put("inventory.ledger_findings", pl.DataFrame(schema=FINDINGS))
        return
    if not books.has("inventory.recognised_proposals"):
        books.put("inventory.recognised_proposals", pl.DataFrame(schema=OWN))
    books.view("inventory/ledger_lines")
    own = not books.empty("inventory.recognised_proposals")
    linked, unlinked = (bool(books.rows(ANY.format(word=word))) for word in ("", "not"))
    for name in ("cost_sums", "role_totals", "account_balances"):
        books.build(f"inventory/{name}")
    with books.engine.roomy():
        books.build_if(linked, "inventory/line_sums")
    books.build_if(own, "inventory/recognised_lines")
    _searched(books)
    _sided(books, unlinked)
    found = pl.concat([EMPTY, _related(books), _documented(books)])
    books.put("inventory.line_faults", found.with_columns(money.money(pl.col("amount"))))
    if own:
        books.build("inventory/proposal_differences")
    else:
        books.put("inventory.proposal_differences", pl.DataFrame(schema=DIFFERENCES))
    _explained(books)


def _sided(books: Books, unlinked: bool) -> None:
    """Make what has to be looked at one by one: by relation, and by document where there are none."""
    searched = not books.empty("inventory.searched_bundles")
    books.build_if(searched, "inventory/related_lines")
    _posted(books, searched, unlinked)
    for name in ("doubted_lines", "unrelated_lines", "loose_lines"):
        books.build(f"inventory/{name}")
    books.build_if(unlinked, "inventory/documented_keys")
    apart = not books.empty("inventory.documented_keys")
    for name in ("documented_sides", "documented_lines"):
        books.build_if(apart, f"inventory/{name}")


def _explained(books: Books) -> None:
    """Make the differences, what they come to, and what is told and shown of them."""
    books.build_if(bool(books.rows(MOVEMENTS)), "inventory/opening_stock")
    books.build("inventory/opening_differences")
    books.build_if(not books.empty("inventory.unposted"), "inventory/unposted_differences")
    books.build_if(bool(books.rows(SHARED)), "inventory/shared_differences")
    for name in ("differences", "reconciliation"):
        books.build(f"inventory/{name}")
    books.build_if(not books.empty("inventory.searched_bundles"), "inventory/broken_relations")
    different = not books.empty("inventory.differences")
    for name in OF_DIFFERENCES:
        books.build_if(different, f"inventory/{name}")
    for name in ("ledger_findings", "page_reconciliation", "page_ties"):
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
    """Make inventory.searched_bundles: the value entries to be looked at, with all that is related to them.

    Bundles hang together only where an entry of the ledger is related to several costs.
    """
    doubled = bool(books.rows(DOUBLED))
    books.build_if(doubled, "inventory/doubled_bundles")
    books.build("inventory/searched_bundles")
    count = "select count(*) from inventory.searched_bundles"
    before, [(found,)] = 0, books.rows(count)
    while doubled and found > before:
        books.build("inventory/widened_bundles")
        books.put("inventory.searched_bundles", books.frame("inventory.widened_bundles"))
        before, [(found,)] = found, books.rows(count)


def _posted(books: Books, searched: bool, unlinked: bool) -> None:
    """Make inventory.posted_sides: where every company has relations, of the searched bundles alone."""
    if unlinked or not searched:
        books.build_if(unlinked, "inventory/posted_sides")
        return
    books.view("inventory/searched_values")
    for path, name, instead in SEARCHED_COSTS:
        books.over(path, name, instead, view=True)
    books.over("inventory/posted_sides", "inventory.posted_sides", {"inventory.mapped": "inventory.searched_mapped"})


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
