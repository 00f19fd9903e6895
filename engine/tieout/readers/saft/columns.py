"""Lines of a SAF-T ledger made entries, a batch of columns at once.

    DebitAmount 100.00                  amount  100.00
    CreditAmount 100.00                 amount -100.00
    CreditAmount -100.00 (a reversal)   amount  100.00, and still a credit of -100.00 in the totals

An entry is dated in the period its transaction states: by GLPostingDate, or by TransactionDate where only that one lies
in the period, for some programs write there the day a voucher was keyed in.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.saft import countries
from tieout.readers.saft.keys import Keys, numbered
from tieout.readers.saft.years import month

if TYPE_CHECKING:
    from tieout.readers.national import Told
    from tieout.readers.notes import Notes
    from tieout.readers.saft.chart import Chart
    from tieout.readers.saft.parties import Parties
    from tieout.readers.saft.years import Years

NUMBER = r"^[-+]?(\d+\.?\d*|\.\d+)$"
FINE = r"^[-+]?(\d+(\.\d{0,4}0*)?|\.\d{1,4}0*)$"  # a number of no more than four decimals
DAY = r"^\d{4}-\d\d-\d\d"
SUM = pl.Decimal(38, 9)
SOURCES = {"GL": "gl", "AR": "ar", "AP": "ap"}
VOUCHER = [  # what lines take from their transaction
    "journal", "voucher", "stem", "ahead", "day", "written", "keyed_in", "outside", "source", "headTransactionID",
    "headTransactionType", "headDescription", "headDocArchivalNumber", "headVoucherType", "headSourceID",
    "headSystemEntryDate", "headCustomerID", "headSupplierID",
]  # fmt: skip
NOBODY = "0"  # what Romania writes where a line has no customer or no supplier


class Batch:
    """What is known of the file when its lines come, and what the lines come to."""

    def __init__(self, told: Told, notes: Notes, chart: Chart, parties: Parties, years: Years) -> None:
        self.told, self.notes, self.chart, self.parties, self.years = told, notes, chart, parties, years
        self.lines = 0
        self.debit = self.credit = Decimal(0)
        self.used: set[str] = set()
        self.keys = Keys(whole=chart.country in countries.LUSOPHONE, year=years.header.fiscal_year)

    def dimensions(self, row: int, pairs: tuple[tuple[str, str], ...], lines: int = 1) -> str:
        """The dimensions of a line as text; `lines` have the same, this one first."""
        found = self.parties.dimensions(pairs)
        if found.unknown:
            self.notes.many("saft_unknown_analysis", lines, row, [found.unknown])
        if found.repeated:
            self.notes.many("saft_repeated_analysis", lines, row, [])
        return found.text

    def take(self, lines: pl.DataFrame, heads: pl.DataFrame) -> None:
        """Make entries of lines, each of the head its `transaction` numbers; cells have no blanks around them, or NULL.

        What a transaction says is worked out once for all its lines.
        """
        lines = lines.with_columns(
            debit=pl.col("DebitAmount").cast(SUM, strict=False),
            credit=pl.col("CreditAmount").cast(SUM, strict=False),
        )
        self._count(lines)
        vouchers = self.keys.give(self._vouchers(lines, heads)).select(VOUCHER)
        lines = numbered(lines.hstack(vouchers[lines["transaction"].rle_id()]))
        lines = self._closing(self._parties(lines))
        lines = lines.with_columns(odd_currency=_unread("CurrencyAmount"), odd_base=_unread("TaxBase"))
        self._note(lines)
        self.told.table("gl_entries").frame(self._cells(lines))

    def _vouchers(self, lines: pl.DataFrame, heads: pl.DataFrame) -> pl.DataFrame:
        """The heads of these lines in their order, each with the number of its lines and the day they count on."""
        runs = lines["transaction"].rle().struct.unnest()
        posted, written = (pl.col(f"head{name}").str.slice(0, 10) for name in ("GLPostingDate", "TransactionDate"))
        mine = heads if runs.height == heads.height else heads[runs["value"]]  # one may have no lines
        vouchers = mine.with_columns(posted=posted, written=written, lines=runs["len"])
        vouchers = vouchers.with_columns(
            Period=pl.col("headPeriod"),
            PeriodYear=pl.col("headPeriodYear"),
            day=pl.coalesce("posted", "written"),
            posted_in=month(posted),
            written_in=month(written),
            source=pl.col("journalType").replace_strict(SOURCES, default=None, return_dtype=pl.String),
        )
        dated_in = pl.when(pl.col("posted").is_null()).then("written_in").otherwise("posted_in")
        vouchers = vouchers.with_columns(month=dated_in, stated=self.years.period())
        self.years.learn(vouchers)
        return self._dated(vouchers)

    def _count(self, lines: pl.DataFrame) -> None:
        """Totals as the standard counts them: each side as it is written."""
        self.lines += lines.height
        self.debit += Decimal(lines["debit"].sum())
        self.credit += Decimal(lines["credit"].sum())
        self.used |= set(lines["AccountID"].drop_nulls().unique())

    def _parties(self, lines: pl.DataFrame) -> pl.DataFrame:
        """Who a line is about; a transaction's own party is meant on control accounts only."""
        parties = ("CustomerID", "SupplierID", "headCustomerID", "headSupplierID")
        given = [name for name in parties if lines[name].null_count() < lines.height]
        lines = lines.with_columns(pl.when(pl.col(name) != NOBODY).then(name) for name in given if name in parties[:2])
        if not set(given) & set(parties[2:]):
            return lines
        controls = pl.col("AccountID").replace_strict(self.chart.controls, default=None, return_dtype=pl.String)
        return lines.with_columns(
            CustomerID=pl.coalesce("CustomerID", pl.when(controls == "ar").then("headCustomerID")),
            SupplierID=pl.coalesce("SupplierID", pl.when(controls == "ap").then("headSupplierID")),
        )

    def _dated(self, vouchers: pl.DataFrame) -> pl.DataFrame:
        """The day the entries of a transaction count on."""
        stated = pl.col("stated") + pl.lit(self.years.distance, pl.Int32)
        fits = vouchers.select(posted=pl.col("posted_in") == stated, written=pl.col("written_in") == stated)
        keyed_in = (fits["written"] & ~fits["posted"]).fill_null(value=False)
        return vouchers.with_columns(
            day=pl.when(keyed_in).then("written").otherwise("day"),
            written=pl.when(pl.col("written").str.contains(DAY)).then("written"),
            keyed_in=keyed_in,
            outside=~(fits["posted"] | fits["written"]).fill_null(value=True),
        )

    def _closing(self, lines: pl.DataFrame) -> pl.DataFrame:
        """Whether an entry closes the year: Portugal says so, Norway appropriates the result on accounts of its own."""
        if self.chart.country in countries.LUSOPHONE:
            return lines.with_columns(closes=(pl.col("headTransactionType") == "A").fill_null(value=False))
        accounts = self.chart.accounts
        disposes = [number for number, one in accounts.items() if one.appropriates]
        if not disposes:
            return lines.with_columns(closes=pl.lit(value=False))
        earns = [
            number for number, one in accounts.items() if one.type in {"revenue", "expense"} and not one.appropriates
        ]
        account = pl.col("AccountID")
        closes = account.is_in(disposes).any() & ~account.is_in(earns).any()
        return lines.with_columns(closes=closes.over("transaction"))

    def _note(self, lines: pl.DataFrame) -> None:
        """What strays from the standard, counted."""
        known = self.parties.known
        table = {
            "saft_unknown_customer": (_missing("CustomerID", known["ar"]), "CustomerID"),
            "saft_unknown_supplier": (_missing("SupplierID", known["ap"]), "SupplierID"),
            "saft_unknown_tax_code": (_missing("TaxCode", self.parties.taxes), "TaxCode"),
            "saft_group_posted": (
                pl.col("AccountID").is_in([number for number, one in self.chart.accounts.items() if one.is_group]),
                "AccountID",
            ),
            "saft_outside_period": (pl.col("outside"), "headTransactionID"),
            "saft_keyed_in": (pl.col("keyed_in"), "headTransactionID"),
            "saft_both_sides": ((pl.col("debit") != 0) & (pl.col("credit") != 0), "headTransactionID"),
            "saft_unread_cell": (pl.col("odd_currency") | pl.col("odd_base"), "headTransactionID"),
        }
        strays = lines.select(**{code: condition for code, (condition, _) in table.items()})
        for code, (_, name) in table.items():
            if strays[code].any():
                found = lines.select("row", name).filter(strays[code])
                names = found[name].drop_nulls().unique(maintain_order=True).head(10)
                self.notes.many(code, found.height, found["row"][0], names)

    def _cells(self, lines: pl.DataFrame) -> pl.DataFrame:
        """The cells of gl_entries."""
        foreign = pl.when(pl.col("DebitAmount").is_null()).then(_turned("CurrencyAmount"))
        return lines.select(
            "row",
            "entry_no",
            "voucher",
            "journal",
            posting_date="day",
            account=pl.col("AccountID"),
            amount=_amount(both=(lines["DebitAmount"].is_not_null() & lines["CreditAmount"].is_not_null()).any()),
            currency=pl.col("CurrencyCode"),
            amount_currency=pl.when(~pl.col("odd_currency")).then(foreign.otherwise(pl.col("CurrencyAmount"))),
            description=pl.coalesce("Description", "headDescription"),
            document_no=pl.coalesce("SourceDocumentID", "ReferenceNumber", "headDocArchivalNumber"),
            document_date=pl.col("written"),
            document_type=pl.col("headVoucherType"),
            source=pl.col("source"),
            party=pl.coalesce("CustomerID", "SupplierID"),
            period_type=pl.when("closes").then(pl.lit("closing")),
            tax_code=pl.col("TaxCode"),
            tax_base=pl.when(~pl.col("odd_base")).then("TaxBase"),
            created_by=pl.col("headSourceID"),
            created_at=pl.coalesce("SystemEntryDate", "headSystemEntryDate"),
            dims=pl.col("dims"),
        )


def _missing(name: str, known: set[str]) -> pl.Expr:
    """Whether a reference is to something the file does not have; never where it has no such table."""
    return pl.col(name).is_not_null() & ~pl.col(name).is_in(list(known)) if known else pl.lit(value=False)


def _unread(name: str) -> pl.Expr:
    """Whether a figure no balance rests on cannot be kept exactly; the line counts without it."""
    figure = pl.col(name)
    return figure.is_not_null() & ~figure.str.contains(FINE)


def _turned(name: str) -> pl.Expr:
    """A figure with the other sign, as text; what is no number stays as it is written."""
    figure = pl.col(name)
    bare = figure.str.strip_prefix("+")
    turned = pl.when(figure.str.starts_with("-")).then(figure.str.slice(1)).otherwise(pl.concat_str(pl.lit("-"), bare))
    return pl.when(figure.str.contains(NUMBER)).then(turned).otherwise(figure)


def _amount(*, both: bool) -> pl.Expr:
    """Debit less credit as text: the one side as it is written; worked out only where some line has `both`."""
    debit, credit = pl.col("DebitAmount"), pl.col("CreditAmount")
    one = pl.when(credit.is_null()).then(debit).otherwise(_turned("CreditAmount"))
    if not both:
        return one
    less = (pl.col("debit") - pl.col("credit")).cast(pl.String)
    written = pl.concat_str(debit, pl.lit(" / "), credit)
    return pl.when(debit.is_null() | credit.is_null()).then(one).otherwise(pl.coalesce(less, written))
