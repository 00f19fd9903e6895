"""The statements: balance sheet and income statement from layouts that are data.

A layout (`report_templates/statements/*.toml`, or a file of the user's own) says which accounts stand in which row.
Every account with a balance stands in exactly one leaf of a statement; where two rows select it, the narrower wins.
An account that changes sides stands by its own balance, of one party where the entries name parties:

    411000 customers: A 500.00, B -79.13   ->   Clients et comptes rattachés 500.00, Autres dettes 79.13

The income statement leaves closing entries out, the balance sheet holds them; its row "result_of_year" is the accounts
of the result plus all income accounts still open, so it says the same before and after the year is closed.
Sources of the rules: IAS 1.32 and PCG 112-2 (no netting), the layouts' own heads.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Final

import polars as pl
from pydantic import Field

from tieout.errors import Unusable
from tieout.rooms.statements import choice, reading, tables
from tieout.rooms.statements.layout import STATEMENTS
from tieout.settings import Amount, Definition, OneOf, Section

if TYPE_CHECKING:
    from pathlib import Path

    from tieout.books import Books
    from tieout.errors import Fault
    from tieout.rooms.statements.layout import Layout
    from tieout.settings import Settings

LATER_STATEMENTS: Final = ("cash_flow", "equity")
COLUMNS: Final = ("period", "year_to_date", "prior_year", "prior_period", "budget", "variance")
LATER_COLUMNS: Final = ("companies", "eliminations", "group")
PLACED: Final = ("units", "leaves", "accounts", "rows", "figures", "portions")
PRINTED: Final = ("page_labels", "lines", "cells", "boxes", "row_figures", "page_lines", "page_trend")
PROVED: Final = ("carried", "page_ties", "ties", "coverage", "kept_net", "findings")
PARTIES: Final = pl.Schema(
    dict.fromkeys(("company", "account", "party", "period_type"), pl.String)
    | {"month": pl.Date, "amount": pl.Decimal(38, 4)}
)


class VarianceSettings(Section):
    """What moves further than both asks for a reason: an amount in accounting currency, a percentage."""

    amount: Annotated[Amount, Field(ge=0)] = Decimal("1000.00")
    percent: Annotated[Amount, Field(ge=0)] = Decimal(5)


class StatementsSettings(Section):
    """`[statements]` of close.toml. `order` lists what is built: cash flow and changes in equity are not yet."""

    definition: Definition = "auto"
    order: tuple[Annotated[str, OneOf(STATEMENTS, later=LATER_STATEMENTS)], ...] = STATEMENTS
    columns: tuple[Annotated[str, OneOf(COLUMNS, later=LATER_COLUMNS)], ...] = COLUMNS[:3]
    variance: VarianceSettings | None = None


def run(books: Books, settings: Settings) -> None:
    """The statements of every company. Raises Unusable with every fault of the layouts in use."""
    section: StatementsSettings = settings.section("statements")
    choice.decide(books)
    layouts = _layouts(books, settings.folder, outside=settings.allow_outside)
    tables.put(books, layouts)
    _put_lists(books, section)
    planned = books.has("canonical.budget") and not books.empty("canonical.budget")
    books.build_if(planned, "statements/planned")
    for name in ("movements", "columns", "balances"):
        books.build(f"statements/{name}")
    _put_parties(books, layouts)
    forms = any(layout.forms for layout in layouts)
    for name in PLACED + PRINTED + PROVED:
        books.build_if(forms or name != "boxes", f"statements/{name}")


def _layouts(books: Books, folder: Path, *, outside: bool) -> list[Layout]:
    """The layouts in use; the faults of all of them come together."""
    found: list[Layout] = []
    faults: list[Fault] = []
    for (name,) in books.rows("select distinct definition from settings.companies order by definition"):
        try:
            found.append(reading.read(name, folder, outside=outside))
        except Unusable as unusable:
            faults += unusable.faults
    if faults:
        raise Unusable(faults)
    return found


def _put_lists(books: Books, section: StatementsSettings) -> None:
    """The statements and columns asked for, in their order."""
    for name, values in (("statement_order", section.order), ("statement_columns", section.columns)):
        column = "statement" if name == "statement_order" else "column_name"
        unique = list(dict.fromkeys(values))
        books.put(f"settings.{name}", pl.DataFrame({column: unique, "position": list(range(len(unique)))}))


def _put_parties(books: Books, layouts: list[Layout]) -> None:
    """Balances by party, where a layout asks for them: the entries are read once more only then."""
    if any(layout.by_party for layout in layouts):
        books.build("statements/parties")
    else:
        books.put("statements.parties", pl.DataFrame(schema=PARTIES))
