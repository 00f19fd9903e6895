"""What an ERP would refuse: every fault of a voucher at once, each with its row.

    voucher  date        account  amount    dim_department      faults
    A1       2026-09-30  5010      100.00   SALES               A1 is 10.00 out of balance; account 9999 is not in the
    A1       2026-09-30  9999      -90.00   .                   chart (row 3); department is missing (row 3)

A voucher is what bears one number in one company and month. Only vouchers of this period are judged: those of earlier
periods are history (they matter for their reversals), later ones wait. Amounts: debit positive, in the books' currency;
amounts in reporting currency are converted where none is given, the residue of rounding to the largest line.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money
from tieout.journal import proposal_id
from tieout.rooms.adjustment.entering import KEY
from tieout.rooms.adjustment.reporting import reported

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from tieout.books import Books
    from tieout.rooms.adjustment.entering import Entered

ROOM: Final = "adjustment"
FAULTS: Final = pl.Schema(
    {
        **dict.fromkeys((*KEY, "fault", "value", "reason", "source_file"), pl.String),
        "source_row": pl.Int64,
    }
)
PLACED: Final = [*KEY, "source_file", "source_row", "fault", "value"]
FIRST: Final = ("source_file", "source_row")
WORDS: Final = ("stage", "prepared_by", "approved_by")
STAGES: Final = ("first", "last")
LONG_AGO: Final = 10
REACH = """select company, cast(date_trunc('month', min(posting_date)) as date) as reach
    from canonical.gl_entries group by company"""


@dataclass(frozen=True)
class Checked:
    """The lines of every voucher with their reporting amounts, the vouchers with their state, and every fault.

    States: `due` to be posted in this period, `refused`, `later` than it, `earlier` and in the ledger, `unseen`
    (earlier than what the extract reaches).
    """

    lines: pl.DataFrame
    vouchers: pl.DataFrame
    faults: pl.DataFrame

    def of(self, *states: str) -> pl.DataFrame:
        """The lines of the vouchers in these states, with what their voucher says."""
        chosen = self.vouchers.filter(pl.col("state").is_in(states))
        own = {"description": "line_text", "source_file": "line_file", "source_row": "line_row"}
        lines = self.lines.rename(own)
        shared = [name for name in lines.columns if name in chosen.columns and name not in KEY]
        return lines.drop(shared).join(chosen, on=KEY, how="inner", maintain_order="left")


def check(books: Books, entered: Entered, required: Sequence[str], posted: pl.DataFrame, *, four_eyes: bool) -> Checked:
    """Every voucher with its state and faults; `posted` is ledger.posted_proposals, `required` names dimensions."""
    vouchers = _dated(books, _vouchers(entered.lines, posted))
    judged = vouchers.filter(pl.col("when") == "due").select(*KEY, "in_ledger")
    lines = entered.lines.join(judged, on=KEY, how="semi", maintain_order="left")
    converted, unrated = reported(books, lines)
    found = [
        *_line_faults(converted, required),
        *_voucher_faults(converted, vouchers, four_eyes=four_eyes),
        *_balances(converted, unrated),
        _spanning(entered.lines, judged),
        _unreadable(entered),
        *_dates(vouchers),
    ]
    faults = pl.concat([FAULTS.to_frame(), *(one.cast(FAULTS) for one in found)]).unique().sort(PLACED)
    others = entered.lines.join(judged, on=KEY, how="anti", maintain_order="left")
    everything = pl.concat([converted, others.select(converted.columns)]).sort("company", *FIRST)
    return Checked(everything, _stated(vouchers, faults), faults)


# --- vouchers ---


def _vouchers(lines: pl.DataFrame, posted: pl.DataFrame) -> pl.DataFrame:
    """One row a voucher: its dates, words, sums, people, first line, identity and whether it is in the ledger."""
    counted = pl.col("amount").filter(~pl.col("statistical"))
    made = lines.sort("company", *FIRST).group_by(KEY, maintain_order=True).agg(
        pl.col("period_start", "period_end", "year_end", "books_currency", "reporting_currency", "books_decimals",
               "posting_date", *FIRST).first(),
        pl.col("posting_date").max().alias("last_date"),
        pl.col("posting_date").n_unique().alias("dates"),
        _said("description").first().fill_null("").alias("description"),
        *(_said(name).unique(maintain_order=True).alias(f"{name}s") for name in WORDS),
        pl.col("approved_by").eq("").any().alias("unapproved"),
        pl.col("reverse_on").drop_nulls().unique().sort().alias("reversals"),
        pl.col("source_file").unique().sort().alias("files"),
        pl.len().alias("lines"),
        counted.sum().alias("balance"),
        counted.filter(counted > 0).sum().alias("debit"),
    )  # fmt: skip
    ledger = posted.filter(pl.col("balanced")).select("company", "proposal_id").unique()
    identified = _identified(made, "voucher", "proposal_id")
    known = ledger.with_columns(pl.lit(value=True).alias("in_ledger"))
    joined = identified.join(known, on=["company", "proposal_id"], how="left", maintain_order="left")
    return joined.with_columns(
        pl.col("in_ledger").fill_null(value=False),
        pl.col("reversals").list.first().alias("reverse_on"),
        pl.col("stages").list.first().fill_null("first").alias("stage"),
        pl.col("prepared_bys").list.join(", ").alias("prepared_by"),
        pl.col("approved_bys").list.join(", ").alias("approved_by"),
    )


def _said(name: str) -> pl.Expr:
    """The words of a column that are not blank."""
    return pl.col(name).filter(pl.col(name) != "")


def _identified(vouchers: pl.DataFrame, rule: str, into: str) -> pl.DataFrame:
    """The vouchers with the identity of what is proposed for them: by number and month, whoever closes which period."""
    ids = [proposal_id(company, ROOM, rule, month, voucher) for company, voucher, month in vouchers.select(KEY).rows()]
    return vouchers.with_columns(pl.Series(into, ids, dtype=pl.String))


def _dated(books: Books, vouchers: pl.DataFrame) -> pl.DataFrame:
    """The vouchers with `when` they are: due, later, far, earlier, missing from the ledger, unseen, long ago."""
    early = (pl.col("last_date") < pl.col("period_start")) & ~pl.col("in_ledger")
    if vouchers.filter(early).is_empty():
        reached = vouchers.with_columns(pl.lit(None, dtype=pl.Date).alias("reach"))
    else:
        reach = books.engine.frame(REACH)
        reached = vouchers.join(reach, on="company", how="left", maintain_order="left")
    next_year = pl.col("year_end").dt.offset_by("1y")
    when = (
        pl.when(pl.col("posting_date") > next_year).then(pl.lit("far"))
        .when(pl.col("posting_date") > pl.col("period_end")).then(pl.lit("later"))
        .when(pl.col("last_date") >= pl.col("period_start")).then(pl.lit("due"))
        .when("in_ledger").then(pl.lit("earlier"))
        .when(pl.col("last_date") >= pl.col("reach")).then(pl.lit("missing"))
        .when(pl.col("last_date").dt.offset_by(f"{LONG_AGO}y") >= pl.col("period_start")).then(pl.lit("unseen"))
        .otherwise(pl.lit("far"))
    )  # fmt: skip
    return reached.with_columns(when.alias("when"), next_year.alias("limit")).drop("reach")


def _stated(vouchers: pl.DataFrame, faults: pl.DataFrame) -> pl.DataFrame:
    """The vouchers with their state; those of which nothing could be read have only their number and faults."""
    counted = faults.group_by(KEY).len("faults")
    every = vouchers.join(counted, on=KEY, how="full", coalesce=True)
    refused = pl.col("faults").is_not_null()
    state = pl.when(refused).then(pl.lit("refused")).otherwise("when").alias("state")
    first = faults.group_by(KEY).agg(pl.col(FIRST).first())
    placed = every.join(first, on=KEY, how="left", suffix="_fault").with_columns(
        *(pl.coalesce(name, f"{name}_fault").alias(name) for name in FIRST)
    )
    return _identified(placed.with_columns(state).sort(KEY), "reversal", "reversal_id").select(
        *KEY, "state", "proposal_id", "reversal_id", "posting_date", "reverse_on", "stage", "description", "lines",
        "debit", "prepared_by", "approved_by", "unapproved", "in_ledger", "faults", "period_start", "period_end", *FIRST
    )  # fmt: skip


# --- faults ---


def _fault(rows: pl.DataFrame, name: str, value: pl.Expr | str, reason: str = "") -> pl.DataFrame:
    """Rows as faults of that name; `value` says what stands there."""
    said = pl.col(value) if isinstance(value, str) else value
    return rows.select(
        *KEY,
        pl.lit(name).alias("fault"),
        said.cast(pl.String).fill_null("").alias("value"),
        pl.lit(reason).alias("reason"),
        *FIRST,
    )


def _line_faults(lines: pl.DataFrame, required: Sequence[str]) -> Iterable[pl.DataFrame]:
    """What is wrong with a line whatever stands beside it."""
    foreign = pl.col("currency") != pl.col("books_currency")
    given = pl.col("amount_currency").is_not_null()
    opposite = (pl.col("amount") > 0) & (pl.col("amount_currency") < 0)
    opposite |= (pl.col("amount") < 0) & (pl.col("amount_currency") > 0)
    yield _fault(lines.filter(pl.col("voucher") == ""), "no_voucher", pl.lit(""))
    yield _fault(lines.filter(~pl.col("known")), "unknown_account", "account")
    yield _fault(lines.filter("suspended"), "suspended_account", "account")
    yield _fault(lines.filter(pl.col("control") != ""), "control_account", "account")
    yield _fault(lines.filter(~pl.col("currency_exists")), "unknown_currency", "currency")
    yield _fault(lines.filter(foreign & ~given), "no_currency_amount", "currency")
    yield _fault(lines.filter(~foreign & given & (pl.col("amount_currency") != pl.col("amount"))), "amounts_differ",
                 "amount_currency")  # fmt: skip
    yield _fault(lines.filter(foreign & opposite), "signs_differ", "amount_currency")
    yield _fault(lines.filter((pl.col("stage") != "") & ~pl.col("stage").is_in(STAGES)), "unknown_stage", "stage")
    for name in ("amount", "amount_currency"):
        places = "books_decimals" if name == "amount" else "currency_decimals"
        whole = money.rounded(pl.col(name), pl.col(places)) == pl.col(name)
        known = pl.lit(value=True) if name == "amount" else foreign & pl.col("currency_exists")
        yield _fault(lines.filter(~whole & known), "too_many_decimals", name)
    for name in required:
        has = pl.concat_str(pl.lit("|"), "dims").str.contains(f"|{name}=", literal=True)
        yield _fault(lines.filter(~has), "missing_dimension", pl.lit(name))


def _voucher_faults(lines: pl.DataFrame, vouchers: pl.DataFrame, *, four_eyes: bool) -> Iterable[pl.DataFrame]:
    """What is wrong with a voucher as a whole, balances apart."""
    due = vouchers.filter(pl.col("when") == "due")
    months = vouchers.select("company", "voucher", "month", pl.col("files").list.first().alias("file"))
    elsewhere = months.group_by("company", "voucher", "file").len("months")
    numbered = due.join(elsewhere, left_on=["company", "voucher", pl.col("files").list.first()],
                        right_on=["company", "voucher", "file"], how="left")  # fmt: skip
    torn = (pl.col("dates") > 1) | ((pl.col("months") > 1) & (pl.col("balance") != 0))
    yield _fault(numbered.filter(torn), "several_dates", "posting_date")
    yield _fault(due.filter(pl.col("files").list.len() > 1), "several_files", pl.col("files").list.join(", "))
    yield _fault(due.filter(pl.col("stages").list.len() > 1), "several_stages", pl.col("stages").list.join(", "))
    twice = pl.col("reversals").list.len() > 1
    days = pl.col("reversals").list.eval(pl.element().cast(pl.String)).list.join(", ")
    reversing = vouchers.filter(pl.col("when").is_in(["due", "earlier"]) & twice)
    yield _fault(reversing, "reversed_twice", days)
    early = ~twice & ~pl.col("in_ledger") & (pl.col("reverse_on") <= pl.col("period_end"))
    yield _fault(due.filter(early), "reversal_too_early", "reverse_on")
    yield _fault(due.filter(~twice & (pl.col("reverse_on") > pl.col("limit"))), "reversal_too_late", "reverse_on")
    if four_eyes:
        people = lines.select(*KEY, *FIRST, "approved_by", pl.col("prepared_by").str.to_lowercase().alias("who"))
        same = people.select(*KEY, "who").filter(pl.col("who") != "").unique()
        approved = people.with_columns(pl.col("approved_by").str.to_lowercase().alias("who"))
        alone = (
            approved.join(same, on=[*KEY, "who"], how="semi").group_by(KEY).agg(pl.col("approved_by", *FIRST).first())
        )
        yield _fault(alone, "same_person", "approved_by")


def _dates(vouchers: pl.DataFrame) -> Iterable[pl.DataFrame]:
    """Dates in no year of the company, and dates before the period of what is not in the ledger."""
    yield _fault(vouchers.filter(pl.col("when") == "far"), "date_outside_year", "posting_date")
    yield _fault(vouchers.filter(pl.col("when") == "missing"), "date_before_period", "posting_date")


def _spanning(lines: pl.DataFrame, judged: pl.DataFrame) -> pl.DataFrame:
    """Numbers that one file gives to more than one company."""
    named = lines.filter(pl.col("voucher") != "")
    found = named.group_by("voucher", "month", "source_file").agg(pl.col("company").unique().sort().alias("companies"))
    several = found.filter(pl.col("companies").list.len() > 1)
    here = named.join(several, on=["voucher", "month", "source_file"], how="inner").join(judged, on=KEY, how="semi")
    return _fault(here.group_by(KEY).agg(pl.col(*FIRST, "companies").first()), "several_companies",
                  pl.col("companies").list.join(", "))  # fmt: skip


def _unreadable(entered: Entered) -> pl.DataFrame:
    """Rows that could not be read, of whatever month their voucher is."""
    rows, months = entered.unreadable, entered.lines.select(KEY).unique()
    own = rows.filter(pl.col("month") == "").drop("month").join(months, on=["company", "voucher"], how="left")
    dated = rows.filter(pl.col("month") != "")
    every = pl.concat([dated, own.with_columns(pl.col("month").fill_null("")).select(dated.columns)])
    shown = pl.when(pl.col("column_name") == "").then("value").otherwise(pl.format("{} = {}", "column_name", "value"))
    return every.select(*KEY, pl.lit("unreadable_row").alias("fault"), shown.alias("value"), "reason", *FIRST)


def _balances(lines: pl.DataFrame, unrated: pl.DataFrame) -> Iterable[pl.DataFrame]:
    """Vouchers that do not balance: in the books' currency, in their own where they have one, in reporting currency."""
    counted = lines.filter(~pl.col("statistical"))
    sums = counted.group_by(KEY, maintain_order=True).agg(
        pl.col(*FIRST, "books_currency", "reporting_currency", "currency").first(),
        pl.col("currency").n_unique().alias("currencies"),
        pl.col("amount", "amount_currency", "amount_reporting").sum(),
        pl.col("amount_currency").is_null().any().alias("partial"),
        pl.col("amount_reporting").is_null().any().alias("unreported"),
    )
    single = (pl.col("currencies") == 1) & (pl.col("currency") != pl.col("books_currency")) & ~pl.col("partial")
    yield _fault(sums.filter(pl.col("amount") != 0), "unbalanced", _amount("amount", "books_currency"))
    yield _fault(sums.filter(single & (pl.col("amount_currency") != 0)), "unbalanced_currency",
                 _amount("amount_currency", "currency"))  # fmt: skip
    own = (pl.col("reporting_currency") != pl.col("books_currency")) & (pl.col("amount") == 0)
    yield _fault(sums.filter(own & ~pl.col("unreported") & (pl.col("amount_reporting") != 0)), "unbalanced_reporting",
                 _amount("amount_reporting", "reporting_currency"))  # fmt: skip
    yield _fault(unrated, "missing_rate", pl.format("{}/{}", "books_currency", "reporting_currency"))
    same = (pl.col("reporting_currency") == pl.col("books_currency")) & (pl.col("amount_reporting") != pl.col("amount"))
    yield _fault(lines.filter(same), "amounts_differ", "amount_reporting")


def _amount(name: str, currency: str) -> pl.Expr:
    """A sum with its currency."""
    return pl.format("{} {}", pl.col(name).cast(pl.Decimal(38, 4)).cast(pl.String), pl.col(currency))
