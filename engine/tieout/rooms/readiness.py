"""Readiness: what stands in the way of closing, and whether the subledgers agree with the ledger.

Every check is a query whose rows are the problem; no row, and the check passes. A subledger agrees with its control
account when what is open in it, with the unrealized amounts still standing, is what the ledger holds:

    invoice 1,000.00 USD booked 900.00, paid 500.00 USD of it booked 465.00, exchange gain of the payment 15.00
    open   900.00 x 500 / 1,000 = 450.00        account 1510   900.00 - 465.00 + 15.00 = 450.00      difference 0.00

Which checks block is the reader's to say (`[readiness] block`); the others warn. A check whose table the extract does
not bring had nothing to look at, and says that instead of passing for proof.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple

import polars as pl
from pydantic import Field

from tieout import recognition
from tieout.settings import Amount, OneOf, Section, Selectors

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings


class Check(NamedTuple):
    """A check: its name, and what the extract must bring for it (a table, or what `readiness.checks` knows)."""

    name: str
    needs: str = ""


CHECKS: Final = (
    Check("unposted_journals", "unposted_journals"),
    Check("pending_documents", "pending_documents"),
    Check("unbalanced_vouchers", "entries"),
    Check("subledger_ties", "subledger"),
    Check("trial_balance"),
    Check("trial_balance_differs", "balances"),
    Check("unknown_accounts"),
    Check("duplicate_entries", "entries"),
    Check("rejected_rows"),
    Check("control_totals", "controls"),
    Check("late_postings", "created_at"),
    Check("manual_postings", "source"),
    Check("suspended_accounts"),
    Check("untyped_account"),
    Check("date_outside_year", "entries"),
    Check("number_gaps", "entries"),
    Check("repeated_numbers", "entries"),
    Check("completeness"),
    Check("uncounted_layers", "lines"),
)
INFORMS: Final = frozenset({"uncounted_layers"})
BLOCKS: Final = (
    "unposted_journals",
    "pending_documents",
    "unbalanced_vouchers",
    "subledger_ties",
    "trial_balance",
    "trial_balance_differs",
    "unknown_accounts",
    "duplicate_entries",
    "rejected_rows",
    "control_totals",
    "account_reconciliations",
)
KNOWN: Final = (*(check.name for check in CHECKS), "account_reconciliations")
WORKINGS: Final = (
    "vouchers",
    "suspect_vouchers",
    "accounts_used",
    "extent",
    "control_accounts",
    "voucher_numbers",
    "other_years_numbers",
    "voucher_gaps",
)
SUBLEDGER: Final = ("settled_parts", "settled_amounts", "subledger_manners", "open_amounts")
UNTIED: Final = (
    "tie_items",
    "tie_entries",
    "tie_documents",
    "tie_differences",
    "untied_accounts",
    "page_tie_differences",
)
ANY_UNTIED: Final = """
    select 1 from readiness.subledger_ties cross join settings.readiness where abs(difference) > tolerance limit 1
"""
CONTROL: Final = "trial_balance_differs"
FOUND: Final = tuple(check.name for check in CHECKS if check.name not in ("subledger_ties", CONTROL))
UNITS: Final = ("voucher_units", "unbalanced_dimensions")
JOURNAL_TESTS: Final = (
    "tested_entries",
    "rare_pairs",
    "journal_test_entries",
    "page_journal_tests",
    "page_journal_test_entries",
    "page_benford",
)
PAGES: Final = ("problems", "checks", "findings", "page_checks", "page_ties")
PLACES: Final = pl.Schema(
    [
        ("company", pl.String),
        ("subject", pl.String),
        ("amount", pl.Decimal(38, 4)),
        ("currency", pl.String),
        ("expected", pl.String),
        ("actual", pl.String),
        ("detail", pl.String),
        ("source_file", pl.String),
        ("source_row", pl.Int64),
    ]
)
BENFORD: Final = {"digits": pl.Int32, "expected": pl.Int64}
STATED_PLACES: Final = pl.Schema(
    {"company": pl.String, "date": pl.Date, "account": pl.String} | dict(list(PLACES.items())[1:])
)
CONTROLS: Final = pl.Schema(
    [
        ("company", pl.String),
        ("file", pl.String),
        ("control", pl.String),
        ("subject", pl.String),
        ("stated", pl.Decimal(38, 4)),
        ("counted", pl.Decimal(38, 4)),
    ]
)


RECOGNISED: Final = pl.Schema(
    dict.fromkeys(("company", "ledger", "entry_no", "room"), pl.String)
    | {"is_standing": pl.Boolean, "is_current": pl.Boolean, "proposal_id": pl.String}
)
# a proposal of one of these on an open item: its room, the end of its rule, whether it stands until it is reversed
ON_ITEMS: Final = (("revaluation", "", True), ("settlement", " unrealized", True), ("settlement", "", False))
CONTROLLED: Final = """select company, control_account from readiness.control_accounts
    union select company, account from settings.adjustment_accounts"""


class ReadinessSettings(Section):
    """`[readiness]` of close.toml: what must balance, how exactly, and which checks stop the close."""

    balancing_dimension: str = ""
    tolerance: Annotated[Amount, Field(ge=0)] = Decimal("0.00")
    materiality: Annotated[Amount, Field(ge=0)] = Decimal("1000.00")
    reconcile: Selectors = ("type:asset", "type:liability")
    block: tuple[Annotated[str, OneOf(KNOWN)], ...] = BLOCKS

    def severity(self, check: str) -> str:
        """Whether what a check finds blocks the close, warns or informs."""
        if check in self.block:
            return "block"
        return "info" if check in INFORMS else "warn"


def run(books: Books, settings: Settings) -> None:
    """Make readiness.checks, readiness.subledger_ties, the table behind each check, and the findings.

    Reads canonical.*, load.files, load.rejects, load.duplicates, load.controls and ledger.balances; proposes nothing.
    Amounts are in accounting currency, debit positive; difference = ledger - subledger - unrealized.
    """
    own: ReadinessSettings = settings.section("readiness")
    _rules(books, settings, own)
    for query in WORKINGS:
        books.build(f"readiness/{query}")
    _tie(books)
    for query in FOUND:
        books.build(f"readiness/{query}")
    for query in UNITS if own.balancing_dimension else ():
        books.build(f"readiness/{query}")
    if not own.balancing_dimension:
        books.put("readiness.unbalanced_dimensions", pl.DataFrame(schema=PLACES))
    if books.empty("ledger.stated_dates"):
        books.put(f"readiness.{CONTROL}", pl.DataFrame(schema=STATED_PLACES))
    else:
        books.build(f"readiness/{CONTROL}")
    for query in PAGES:
        books.build(f"readiness/{query}")
    if not books.empty("canonical.gl_entries"):
        books.put("settings.benford", pl.DataFrame(benford(), schema=BENFORD, orient="row"))
        for query in JOURNAL_TESTS:
            books.build(f"readiness/{query}")


def _tie(books: Books) -> None:
    """Hold each subledger against its control account; only what does not tie is searched document by document."""
    items = not books.empty("canonical.subledger_entries")
    _recognised(books)
    for query in SUBLEDGER:
        books.build_if(items, f"readiness/{query}")
    books.build("readiness/subledger_ties")
    untied = bool(books.rows(ANY_UNTIED))
    for query in UNTIED:
        books.build_if(untied, f"readiness/{query}")


def benford() -> list[tuple[int, int]]:
    """How often of a million amounts each pair of digits should lead: log10(1 + 1/d), 41,393 for 10, 4,365 for 99."""
    shares = ((digits, (Decimal(digits + 1) / digits).log10().scaleb(6)) for digits in range(10, 100))
    return [(digits, int(share.to_integral_value())) for digits, share in shares]


def _recognised(books: Books) -> None:
    """Make readiness.recognised_items and recognised_amounts: what earlier closes left on the open items."""
    books.put("readiness.recognised_items", pl.DataFrame(schema=RECOGNISED))
    books.build_if(False, "readiness/recognised_amounts")
    if not books.rows(f"select 1 from ledger.posted_proposals where (company, account) in ({CONTROLLED}) limit 1"):
        return
    items = books.engine.frame(
        """select company, ledger, entry_no, entry_no as key, posting_date as since from canonical.subledger_entries
           where ledger in ('ar', 'ap') and not duplicate
           union all  -- a bank account is revalued as a whole: what stands on it is told with its first entry
           select company, ledger, min_by(entry_no, (posting_date, entry_no)), party, min(posting_date)
           from canonical.subledger_entries where ledger = 'bank' and not duplicate group by company, ledger, party"""
    )
    kinds = pl.DataFrame(ON_ITEMS, schema=["room", "end", "is_standing"], orient="row")
    subjects = items.join(kinds, how="cross").with_columns(rule=pl.col("ledger") + pl.col("end"))
    found = recognition.find(books, subjects, CONTROLLED)
    known = found.join(subjects, on=["company", "room", "rule", "key"]).with_columns(
        is_current=pl.col("period") == books.parameters["period"]
    )
    books.put("readiness.recognised_items", known.select(RECOGNISED.names()).sort(RECOGNISED.names()))
    if not known.is_empty():
        books.build("readiness/recognised_amounts")


def _rules(books: Books, settings: Settings, own: ReadinessSettings) -> None:
    """What the queries must know of the settings, as tables."""
    books.put("settings.adjustment_accounts", _adjustment_accounts(settings))
    rule = {"balancing_dimension": [own.balancing_dimension.removeprefix("dim_")], "tolerance": [own.tolerance]}
    books.put(
        "settings.readiness",
        pl.DataFrame(rule, schema={"balancing_dimension": pl.String, "tolerance": pl.Decimal(38, 4)}),
    )
    rows = [(check.name, place, own.severity(check.name), check.needs) for place, check in enumerate(CHECKS)]
    columns = {"check_name": pl.String, "position": pl.Int32, "severity": pl.String, "needs": pl.String}
    books.put("settings.readiness_checks", pl.DataFrame(rows, schema=columns, orient="row"))
    if not books.has("load.controls"):  # no file of this close states totals of itself
        books.put("load.controls", pl.DataFrame(schema=CONTROLS))


def _adjustment_accounts(settings: Settings) -> pl.DataFrame:
    """The accounts that take unrealized amounts in place of the control account, by company."""
    named = {
        one.adjustment_account for one in getattr(getattr(settings, "sections", {}).get("revaluation"), "posting", ())
    } - {""}
    rows = [(company.id, account) for company in settings.companies for account in sorted(named)] if named else []
    return pl.DataFrame(rows, schema={"company": pl.String, "account": pl.String}, orient="row")
