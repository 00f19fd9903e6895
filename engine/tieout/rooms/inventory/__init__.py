"""Inventory: every decrease carries the cost of what it consumed.

The extract says what was moved and what documents cost; what a decrease cost when it was posted is provisional. Each
decrease takes the cost of the layers it is applied to (average: of its period's pool), and what an adjustment of cost
would still write is proposed as rows in the shape of the extract:

    bought 1,000 at 5.00, sold 990, then invoiced at 5.25:
    the 990 stand at -4,950.00, their layer costs 990 x 5.25 = 5,197.50   ->   one row of -247.50
    left in stock: 10 pieces, 5,250.00 - 5,197.50 = 52.50

With `model = "movements"` there are no value entries: increases carry their cost, decreases get theirs.
Proposes no journal; quantities in units of stock, amounts in accounting currency, increases positive.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import polars as pl

from tieout.rooms.inventory import (
    adjustment,
    applications,
    checks,
    layers,
    movements,
    openings,
    orders,
    periods,
    posting,
    reconciliation,
)
from tieout.rooms.inventory.unit_cost import unit_costs
from tieout.settings import Day, OneOf, Section

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

MODELS: Final = ("value_entries", "movements")
AVERAGE_PERIODS: Final = ("day", "week", "month", "quarter", "year", "accounting_period")
SCOPES: Final = ("item", "item_location_variant")
POST: Final = ("entry", "group")
ACTS: Final = ("erp", "journal")
FAULTS: Final = ("method_faults", "order_faults", "faults")
PAGES: Final = (
    "stock_movements",
    "page_valuation",
    "page_age",
    "page_causes",
    "page_adjustments",
    "page_stock_questions",
    "page_period_checks",
    "page_cut_off",
)
RULES: Final = pl.Schema(
    dict.fromkeys(("company", "model", "average_period", "average_scope", "act", "post"), pl.String)
    | dict.fromkeys(("start", "allow_posting_from", "allow_posting_to", "closed_to"), pl.Date)
    | {"expected_cost_posting": pl.Boolean}
)


class InventorySettings(Section):
    """`[inventory]` of close.toml: what the extract brings, how average cost is pooled, which dates are open."""

    model: Annotated[str, OneOf(MODELS)] = "value_entries"
    act: Annotated[str, OneOf(ACTS)] | None = None
    start: Day | None = None
    average_period: Annotated[str, OneOf(AVERAGE_PERIODS)] = "month"
    average_scope: Annotated[str, OneOf(SCOPES)] = "item"
    expected_cost_posting: bool = True
    post: Annotated[str, OneOf(POST)] = "entry"
    allow_posting_from: Day | None = None
    allow_posting_to: Day | None = None
    closed_to: Day | None = None

    @property
    def acts(self) -> str:
        """Who posts the journal: an ERP that knows value entries does it itself, unless it is told otherwise."""
        return self.act or ("erp" if self.model == "value_entries" else "journal")


def run(books: Books, settings: Settings) -> None:
    """Make inventory.applications, costs, adjustments, valuation, period_checks and findings; nothing without entries.

    Reads canonical.items, item_entries, value_entries, item_applications, inventory_openings and standard_costs.
    """
    own: InventorySettings = settings.section("inventory")
    brought = own.model == "movements" and not books.empty("canonical.inventory_openings")
    if books.empty("canonical.item_entries") and not brought:
        return
    _rules(books, settings, own)
    for name in ("items", "out_of_range", "entries", "value_rows", "finished_orders", *FAULTS):
        books.build(f"inventory/{name}")
    entries = _entries(books, own)
    books.put("settings.inventory_days", periods.days(books, own.average_period))
    applied = _applied(books, entries)
    if own.model == "movements":
        _valued(books, entries, own.average_scope)
        books.put("inventory.proposed", pl.DataFrame(schema=adjustment.PROPOSED))
        books.put("inventory.unvalued", pl.DataFrame(schema=adjustment.UNVALUED))
        books.put("inventory.unstable", pl.DataFrame(schema=adjustment.UNSTABLE))
        books.put("inventory.left_out", pl.DataFrame(schema=adjustment.LEFT_OUT))
    else:
        _adjusted(books, entries, applied, own.average_scope)
        books.build("inventory/entry_costs")
    for name in ("adjustments", "costs", "cost_pools"):
        books.build(f"inventory/{name}")
    books.put("inventory.unit_costs", unit_costs(books.frame("inventory.cost_pools"), books.frame("inventory.items")))
    books.build("inventory/valuation")
    posting.run(books)
    reconciliation.run(books)
    checks.run(books)
    _shown(books)


def _entries(books: Books, own: InventorySettings) -> pl.DataFrame:
    """Every movement; with model "movements" the opening layers before them."""
    entries = books.frame("inventory.entries")
    faults = pl.DataFrame(schema=applications.FAULTS)
    if own.model == "movements":
        books.build("inventory/opening_layers")
        entries, faults = openings.opened(entries, books.frame("inventory.opening_layers"), own.start)
        books.put("inventory.entries", entries)
    books.put("inventory.movement_faults", faults)
    return entries


def _valued(books: Books, entries: pl.DataFrame, scope: str) -> None:
    """Make inventory.entry_costs and add to movement_faults: what every entry of model "movements" costs."""
    days, stated = books.frame("settings.inventory_days"), books.frame("inventory.stated_applications")
    done = movements.value(entries, days, scope, stated)
    nothing = (pl.lit(0, pl.Int64).alias(name) for name in ("cost_expected", "adjustment", "adjustment_expected"))
    books.put("inventory.entry_costs", done.costs.with_columns(nothing))
    books.put("inventory.movement_faults", pl.concat([books.frame("inventory.movement_faults"), done.faults]))


def _adjusted(books: Books, entries: pl.DataFrame, applied: pl.DataFrame, scope: str) -> None:
    """Make inventory.proposed: the rows cost adjustment would write, and the items it could not settle."""
    for name in ("unvalued", "left_out"):
        books.build(f"inventory/{name}")
    days, finished = books.frame("settings.inventory_days"), books.frame("inventory.finished_orders")
    left_out = orders.touched(entries, books.frame("inventory.left_out"))
    whole = entries.join(left_out, on=["company", "item"], how="anti", maintain_order="left")
    done = adjustment.adjust(whole, books.frame("inventory.value_rows"), applied, days, finished, scope)
    books.put("inventory.proposed", done.proposed)
    books.put("inventory.unstable", done.unstable)


def _applied(books: Books, entries: pl.DataFrame) -> pl.DataFrame:
    """Which layers each decrease consumed: as the extract says, derived for companies where it says nothing."""
    books.build("inventory/stated_applications")
    stated = books.frame("inventory.stated_applications")
    derived = applications.derive(entries.join(stated.select("company").unique(), on="company", how="anti"))
    applied = pl.concat([stated, derived.select(stated.columns).cast(stated.schema)])
    books.put("inventory.applied", applied)
    for name in ("applications", "open_quantities", "broken_links", "excesses"):
        books.build(f"inventory/{name}")
    return applied


def _shown(books: Books) -> None:
    """Make what the pack shows: stock by group and place, its age, what is to be corrected, what asks for a look."""
    books.build("inventory/open_layers")
    books.put("inventory.layers", layers.valued(books.frame("inventory.open_layers")))
    for name in PAGES:
        books.build(f"inventory/{name}")


def _rules(books: Books, settings: Settings, own: InventorySettings) -> None:
    """The rules of each company as a table: [company.inventory] wins over [inventory]."""
    rows = [
        (
            company.id, own.model, own.average_period, own.average_scope, own.acts, own.post, own.start,
            *((getattr(company.inventory, name) or getattr(own, name))
              for name in ("allow_posting_from", "allow_posting_to", "closed_to")),
            own.expected_cost_posting,
        )
        for company in settings.companies
    ]  # fmt: skip
    books.put("settings.inventory", pl.DataFrame(rows, schema=RULES, orient="row"))
