"""The extract tables: every column an extract may bring, as contract 2 lists them, in its order.

The one machine-readable copy. Column mapping, readers, canonical tables and the messages about missing columns all
ask here. One line of a table reads like the contract: `account!` is required, `amount:money` has a type, plain is text:

    gl_entries   entry_no!  voucher!  posting_date!:date  account!  amount!:money ...

Every table may also have a `company` column; it is not listed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast

Kind = Literal["text", "date", "money", "quantity", "unit_cost", "rate", "units", "boolean", "integer", "percent"]


@dataclass(frozen=True)
class Column:
    """A column of an extract: its name, what kind of value it holds, whether a file must have it."""

    name: str
    type: Kind
    required: bool


@dataclass(frozen=True)
class Table:
    """An extract table.

    `key`: the column whose repetition makes a row a duplicate ("" where none is). `dims`: whether `dim_*` columns may
    follow. `root`: whether the file may also lie in the folder's root. `room`: the room that waits for the table and is
    not built yet ("" where its reader is built): such a table is loaded and named in one info finding.
    """

    name: str
    columns: tuple[Column, ...]
    key: str = ""
    dims: bool = False
    root: bool = False
    room: str = ""

    @property
    def required(self) -> tuple[str, ...]:
        """The columns a file of this table must have."""
        return tuple(column.name for column in self.columns if column.required)

    def column(self, name: str) -> Column | None:
        """The column of that name; a `dim_*` column where the table takes dimensions; else None."""
        if self.dims and name.startswith("dim_") and len(name) > len("dim_"):
            return Column(name, "text", required=False)
        return next((column for column in self.columns if column.name == name), None)


def _column(text: str) -> Column:
    """`amount!:money` as a column."""
    name, _, kind = text.partition(":")
    return Column(name.removesuffix("!"), cast("Kind", kind or "text"), name.endswith("!"))


def _table(name: str, columns: str, *, key: str = "", dims: bool = False, root: bool = False, room: str = "") -> Table:
    """A table from its line of columns."""
    return Table(name, tuple(map(_column, columns.split())), key, dims, root, room)


_LEDGER = (
    _table(
        "accounts",
        """account! name! type! category currency revalue:boolean rate_type settle:boolean control
        intercompany:boolean partner_company group_account translation cash_flow opening_account suspended:boolean""",
    ),
    _table(
        "gl_entries",
        """entry_no! voucher! posting_date!:date account! amount!:money currency amount_currency:money
        amount_reporting:money journal description document_no document_date:date document_type source party
        partner_company layer period_type settlement_id settled_on:date tax_code tax_base:money proposal_id
        created_by created_at""",
        key="entry_no",
        dims=True,
    ),
    _table(
        "opening_balances",
        """account! amount!:money currency amount_currency:money amount_reporting:money partner_company layer
        document_no settlement_id""",
        dims=True,
    ),
    _table(
        "balances",
        """account! date!:date amount!:money currency amount_currency:money amount_reporting:money partner_company
        layer""",
        dims=True,
    ),
    _table(
        "unposted_journals",
        "journal! voucher! status! posting_date!:date account amount:money currency created_by",
    ),
    _table("pending_documents", "document_no! source! posting_date!:date state amount:money"),
    _table("parties", "ledger! party! name party_group partner_company payment_days:integer"),
    _table(
        "subledger_entries",
        """entry_no! ledger! party! posting_date!:date amount!:money control_account! currency amount_currency:money
        amount_reporting:money unrealized:money unrealized_reporting:money remaining:money remaining_currency:money
        remaining_reporting:money document_type document_no due_date:date discount_date:date discount_amount:money
        party_name party_group partner_company revaluation_method""",
        key="entry_no",
        dims=True,
    ),
    _table(
        "subledger_applications",
        """ledger! entry_no! applied_to! date!:date amount_currency!:money amount:money amount_reporting:money""",
    ),
    _table(
        "exchange_rates",
        "rate_type from_currency! to_currency! date!:date rate!:rate units:units date_from:date",
    ),
)

_INVENTORY = (
    _table(
        "items",
        """item! costing_method! unit_cost:unit_cost standard_cost:unit_cost overhead_rate:unit_cost
        indirect_cost_pct:percent inventory_posting_group product_posting_group description low_level_code:integer
        inventory_value_zero:boolean""",
    ),
    _table("standard_costs", "item! date!:date cost!:unit_cost"),
    _table(
        "item_entries",
        """entry_no!:integer item! posting_date!:date entry_type! quantity!:quantity invoiced_quantity:quantity
        completely_invoiced:boolean location variant lot applies_to:integer applies_from:integer
        transferred_from:integer order_no document_no document_type cost:money""",
        key="entry_no",
    ),
    _table(
        "value_entries",
        """entry_no!:integer item_entry_no!:integer item! posting_date!:date value_type! cost_actual!:money
        cost_expected:money cost_actual_reporting:money cost_expected_reporting:money cost_non_inventoriable:money
        expected:boolean item_quantity:quantity valued_quantity:quantity invoiced_quantity:quantity
        valuation_date:date variance_type adjustment:boolean applies_to:integer charge partial_revaluation:boolean
        valued_by_average:boolean cost_posted_to_gl:money cost_expected_posted_to_gl:money location
        inventory_posting_group product_posting_group business_posting_group order_no document_type document_no""",
        key="entry_no",
        dims=True,
    ),
    _table(
        "item_applications",
        """item_entry_no!:integer inbound_entry!:integer outbound_entry!:integer quantity!:quantity posting_date:date
        cost_application:boolean""",
    ),
    _table(
        "inventory_openings",
        "item! quantity!:quantity cost!:money date!:date location variant",
    ),
    _table("production_orders", "order_no! status! kind finished_on:date"),
    _table("inventory_gl_relations", "value_entry_no!:integer gl_entry_no!"),
    _table(
        "inventory_posting_setup",
        """inventory_posting_group! location inventory! inventory_interim wip material_variance capacity_variance
        subcontracted_variance capacity_overhead_variance manufacturing_overhead_variance""",
    ),
    _table(
        "general_posting_setup",
        """product_posting_group! business_posting_group cogs cogs_interim inventory_adjustment accrual_interim
        direct_cost_applied direct_cost_non_inventory_applied overhead_applied purchase_variance blocked:boolean""",
    ),
)

_LATER = (
    _table(
        "settlements",
        "account! settlement_id! entry_no! ledger amount:money amount_currency:money decision settled_on:date",
        root=True,
    ),
    _table(
        "adjustments",
        """voucher! posting_date!:date account! amount!:money currency amount_currency:money amount_reporting:money
        description reverse_on:date stage prepared_by approved_by partner_company""",
        dims=True,
        root=True,
    ),
    _table("drivers", "driver! date!:date quantity!:quantity account", dims=True),
    _table(
        "external_balances",
        """account! date!:date amount!:money currency amount_currency:money source reference prepared_by reviewed_by
        note""",
    ),
    _table(
        "reconciling_items",
        "account! date!:date amount!:money text! document_no clears_on:date",
    ),
    _table(
        "intercompany_stock",
        "partner_company! amount!:money margin_percent:percent unrealized:money item quantity:quantity currency",
        room="consolidation",
    ),
    _table(
        "translated_openings",
        "account! date!:date amount!:money amount_group!:money",
        root=True,
        room="consolidation",
    ),
    _table("budget", "account! month! amount!:money partner_company", dims=True),
    _table("explanations", "statement! code! text! by date:date", root=True),
    _table("tax_keys", "key rate!:percent account counter_account automatic_account date_from:date date_to:date"),
)

WORDS: dict[tuple[str, str], tuple[str, ...]] = {  # columns that take only these words
    ("accounts", "type"): ("asset", "liability", "equity", "revenue", "expense", "statistical"),
    ("accounts", "control"): ("ar", "ap", "bank", "inventory", "fa", "tax"),
    ("gl_entries", "source"): ("gl", "ar", "ap", "inventory", "bank", "fa", "tax", "close"),
    ("gl_entries", "period_type"): ("opening", "operating", "closing"),
    ("unposted_journals", "status"): ("draft", "submitted", "approved", "posted"),
    ("subledger_entries", "ledger"): ("ar", "ap", "bank", "fa", "tax"),
    ("subledger_entries", "document_type"): ("invoice", "credit_note", "payment", "exchange_difference", "other"),
    ("subledger_applications", "ledger"): ("ar", "ap", "bank", "fa", "tax"),
    ("parties", "ledger"): ("ar", "ap", "bank", "fa", "tax"),
    ("items", "costing_method"): ("fifo", "lifo", "average", "specific", "standard"),
    ("item_entries", "entry_type"): (
        "purchase", "sale", "positive_adjustment", "negative_adjustment", "transfer", "consumption", "output",
        "assembly_consumption", "assembly_output",
    ),
    ("value_entries", "value_type"): (
        "direct_cost", "indirect_cost", "revaluation", "rounding", "variance", "direct_cost_non_inventory",
    ),
    ("settlements", "ledger"): ("gl", "ar", "ap"),
    ("settlements", "decision"): ("match", "reject"),
    ("external_balances", "source"): ("bank_statement", "asset_register", "tax_return", "loan", "count", "other"),
}  # fmt: skip
TABLES: dict[str, Table] = {table.name: table for table in (*_LEDGER, *_INVENTORY, *_LATER)}
