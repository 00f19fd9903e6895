"""Adjustment: what people book at the period end, checked as an ERP would, with its reversals; and accruals by scheme.

    adjustments.csv   voucher  date        account   amount    reverse_on   prepared  approved
                      A1       2026-09-30  5010      1,200.00  2026-10-01   li        anna
                      A1       2026-09-30  2990     -1,200.00

    ledger.journals   A1       2026-09-30  5010      1,200.00               approved
    ledger.reversals  A1-R     2026-10-01  5010     -1,200.00               (and 2990 alike)

A voucher with a fault is refused whole, with every fault it has: it counts nowhere. In October the reversal of A1 is
proposed if A1 is in the ledger and its reversal is not. The room stands twice in the close: adjustments of stage
`first` and accruals come before settlement, those of stage `last` after allocation.
"""

from __future__ import annotations

from decimal import Decimal  # noqa: TC003 - pydantic reads it
from typing import TYPE_CHECKING, Annotated, Final

import polars as pl
from pydantic import Field, field_validator, model_validator

from tieout.journal import ENDS, net_by_period, post
from tieout.rooms.adjustment import accruals, entering, proposing, told, validation
from tieout.settings import Account, Amount, CompanyId, Currency, Day, Name, OneOf, Section

if TYPE_CHECKING:
    from tieout.books import Books
    from tieout.settings import Settings

SPREADS: Final = ("even", "days")
UNDONE: Final = """update ledger.reversals set status = 'rejected'
    from adjustment.vouchers as vouchers, ledger.journals as own
    where ledger.reversals.company = vouchers.company and ledger.reversals.proposal_id = vouchers.reversal_id
        and own.company = vouchers.company and own.proposal_id = vouchers.proposal_id and own.status = 'rejected'"""
PAGES: Final = ("page_vouchers", "page_faults", "page_accruals", "page_accrual_months", "page_reversals")


class AdjustmentSettings(Section):
    """`[adjustment]`: the dimensions every line must carry, and whether two people must have seen a voucher."""

    required_dimensions: tuple[str, ...] = ()
    four_eyes: bool = True

    @field_validator("required_dimensions")
    @classmethod
    def _bare(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        """Dimensions by name, with or without the `dim_` of their column."""
        if not all(name.removeprefix("dim_").strip() for name in names):
            raise ValueError('name dimensions as their columns are called: "dim_department"')
        return tuple(dict.fromkeys(name.removeprefix("dim_") for name in names))


class Accrual(Section):
    """`[[accrual]]`: an amount spread over the periods it belongs to; `debit` takes each share, `credit` gives it."""

    name: Name
    company: CompanyId
    amount: Amount
    currency: Currency | None = None
    first: Day = Field(alias="from")
    last: Day = Field(alias="to")
    spread: Annotated[str, OneOf(SPREADS)] = "even"
    catch_up: bool = False
    debit: Account
    credit: Account

    @field_validator("amount")
    @classmethod
    def _something(cls, amount: Decimal) -> Decimal:
        """Nothing cannot be spread."""
        if not amount:
            raise ValueError("write the amount to be spread; it is not nil")
        return amount

    @model_validator(mode="after")
    def _whole(self) -> Accrual:
        """The days run forwards, within what a calendar of contracts holds, and the two accounts differ."""
        if self.last < self.first:
            raise ValueError(f"ends on {self.last}, before it begins on {self.first}; turn the two days round")
        if self.last.year - self.first.year > accruals.LONGEST:
            raise ValueError(f"runs for more than {accruals.LONGEST} years; correct from or to")
        if self.debit == self.credit:
            raise ValueError(f"debit and credit are both {self.debit}; name the account that gives the share")
        return self


def run(books: Books, settings: Settings) -> None:
    """Stage first: check every adjustment and accrual, post those that come before settlement.

    Makes adjustment.lines, vouchers, faults, accruals, proposals, findings; nothing where there is nothing to adjust.
    Reads canonical.adjustments and accounts, settings.*, ledger.posted_proposals and exchange rates.
    """
    ids = {company.id for company in settings.companies}
    schemes = tuple(scheme for scheme in settings.section("accrual") if scheme.company in ids)
    if not schemes and not entering.anything(books):
        return
    own: AdjustmentSettings = settings.section("adjustment")
    languages = {one.id: one.language or settings.close.language for one in settings.companies}
    posted = books.frame("ledger.posted_proposals")
    checked = validation.check(books, entering.entered(books), own.required_dimensions, posted, four_eyes=own.four_eyes)
    due = proposing.vouchers(checked, languages)
    back = proposing.reversals(checked, posted, languages)
    spread = accruals.proposed(books, settings, schemes, posted)
    result = pl.concat([due, back, spread.lines])
    kept = net_by_period(result, posted, books.engine.frame(ENDS))
    books.put("adjustment.result", result)
    books.put("adjustment.lines", checked.lines)
    books.put("adjustment.vouchers", checked.vouchers)
    books.put("adjustment.faults", pl.concat([checked.faults, spread.faults]).sort(validation.PLACED))
    books.put("adjustment.accruals", spread.shares)
    books.put("adjustment.proposals", kept)
    books.put("adjustment.findings", told.findings(books, checked, spread, posted, four_eyes=own.four_eyes))
    _post(books, "first")
    shown(books)


def finish(books: Books, settings: Settings) -> None:  # noqa: ARG001 - every room is called alike
    """Stage last: post the adjustments that come after all rooms, and show them all."""
    if not books.has("adjustment.proposals"):
        return
    first = books.frame("adjustment.journals")
    _post(books, "last")
    books.put("adjustment.journals", pl.concat([first, books.frame("adjustment.journals")]))
    shown(books)


def shown(books: Books) -> None:
    """Make what the pack shows: vouchers, what is refused and why, accruals, reversals to come."""
    for name in PAGES:
        books.build(f"adjustment/{name}")


def _post(books: Books, stage: str) -> None:
    """Post the lines of one stage; what somebody rejected is not reversed either."""
    proposals = books.frame("adjustment.proposals")
    books.put("adjustment.journals", proposing.apart(books, proposals.filter(pl.col("stage") == stage)))
    if not books.empty("adjustment.journals"):
        post(books, "adjustment")
    if books.has("settings.decisions"):
        books.engine.execute(UNDONE)
