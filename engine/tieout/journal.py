"""The proposed line: its identity, its balance, and how it is posted.

A room proposes and never alters a balance. It writes `<room>.journals`; `post` proves the lines and appends them:

    voucher    account   amount            ledger.balances, step of the room
    REV-09-01  1930       120.00    --->   1930 2026-09   120.00
    REV-09-01  3960      -120.00           3960 2026-09  -120.00

Where a proposal has been imported into the ERP it comes back in the next extract under its `proposal_id`. The room
computes as if those lines were not posted, and `net_of_posted` leaves only what is still to post:

    result  1930  150.00   posted  1930  120.00   --->   1930   30.00   (and 3960 alike)
    result  1930    0.00   posted  1930  120.00   --->   1930 -120.00   a correction to nil

So the adjusted balance is the same before and after the import, and nothing is proposed twice.
"""

from __future__ import annotations

import hashlib
from base64 import b32encode
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from tieout.books import Books

SEPARATOR = "\x1f"
LINE = ["company", "proposal_id", "account", "currency", "dims"]
AMOUNTS = ["amount_currency", "amount", "amount_reporting"]
ENDS = "select company, period_end from settings.companies"
STRAYED = "-X"  # what takes back an import of the wrong period has a voucher of its own: one voucher is of one day
APPENDED = (
    "insert into ledger.journals select {columns} from ledger.posted_journals where not later",
    "insert into ledger.reversals select {columns} from ledger.posted_journals where later",
    "insert into ledger.balances select * from ledger.posted_balances",
    "drop table ledger.posted_balances",
    "drop table ledger.posting_faults",
    "drop table ledger.posted_journals",
    "drop view ledger.incoming",
)


class BrokenJournal(AssertionError):  # noqa: N818 - named as it is read in a traceback
    """A room handed in lines that no ledger would take: our fault, never the extract's."""


def proposal_id(company: str, room: str, rule: str, period: str, key: str) -> str:
    """The identity of a proposal: `T` and ten base32 characters, the same on every run whatever the amount.

    `period` is the close's ("2026-09"), `key` the subject within the rule: an account and currency, an open item. One
    of the ten is a digit, so that no word of eleven letters in a description is ever taken for a proposal.
    """
    digest = SEPARATOR.join((company, room, rule, period, key)).encode()
    while True:
        digest = hashlib.sha256(digest).digest()
        identity = "T" + b32encode(digest).decode()[:10]
        if any(sign.isdigit() for sign in identity):
            return identity


def post(books: Books, room: str) -> None:
    """Prove the lines of `<room>.journals` and append them to the journals and, under `books.step`, to the balances.

    `<room>.journals`: the columns of ledger.journals without `room`; debit positive; blank text is '', never NULL.
    Lines dated after the period end go to ledger.reversals. What people decided about a proposal (settings.decisions)
    becomes its status; refused lines (`rejected`) count in no balance.
    Raises BrokenJournal, with every figure, for a voucher that does not balance per company and posting date in
    accounting and in reporting currency, an account that is not in the chart, a line that lacks what it must say,
    a line number used twice; and for a step that would change the extract itself.
    """
    if books.step < 1:
        raise BrokenJournal(f"{room} posts at step {books.step}: step 0 is the extract, and proposals never change it")
    books.engine.execute(f"create or replace view ledger.incoming as select * from {room}.journals")
    if books.has("settings.decisions"):
        books.build("ledger/decided_journals")
        books.engine.execute("create or replace view ledger.incoming as select * from ledger.decided_journals")
    books.build("ledger/posted_journals", room=room)
    books.build("ledger/posting_faults")
    if faults := books.rows("select company, voucher, fault, amount from ledger.posting_faults"):
        lines = [f"{company} {voucher}: {fault} ({amount})" for company, voucher, fault, amount in faults]
        raise BrokenJournal(f"{room}.journals cannot be posted:\n" + "\n".join(lines))
    books.build("ledger/posted_balances")
    columns = ", ".join(books.frame("ledger.journals").columns)
    for statement in APPENDED:
        books.engine.execute(statement.format(columns=columns))
    books.engine.execute("drop table if exists ledger.decided_journals")


def net_of_posted(result: pl.DataFrame, posted: pl.DataFrame) -> pl.DataFrame:
    """What is still to post: a room's result less the lines recognised in the ledger under the same proposals.

    result: the columns of `<room>.journals`, as if nothing had been posted. A subject whose result is nil has a line of
    0.00, so that its id is known and what was posted of it is corrected to nil.
    posted: the table ledger.posted_proposals; sets that do not balance in themselves are left out (they are a finding).
    Returns the lines in the columns of `result`, without lines of nil, numbered anew within each voucher. Lines are
    compared per account, currency and dims. What follows an import gets a voucher number of its own (V, then V-2).
    """
    mine = posted.filter(pl.col("balanced")).join(result.select(LINE[:2]).unique(), on=LINE[:2], how="semi")
    booked = mine.group_by(LINE).agg(pl.col(name).sum() for name in AMOUNTS)
    fresh = result.join(booked, on=LINE, how="anti", nulls_equal=True)
    net = pl.concat([fresh, _differences(result, booked)], how="vertical_relaxed")
    net = net.filter(pl.any_horizontal(pl.col(name).fill_null(0) != 0 for name in AMOUNTS))
    return _numbered(_renamed(net, mine)).select(result.columns).cast(result.schema)


def net_by_period(result: pl.DataFrame, posted: pl.DataFrame, ends: pl.DataFrame) -> pl.DataFrame:
    """`net_of_posted` where an import may have landed on the other side of the period end: both sides apart.

        due  30 Sept  5010  300.00   posted  1 Oct  5010  300.00   --->   30 Sept  5010  300.00,  1 Oct  5010  -300.00

    For proposals that belong to one day: of those that later closes go on with, what is dated later is theirs.
    ends: company and period_end, as ENDS asks for them.
    """
    later = pl.col("posting_date") > pl.col("period_end")
    dated, made = result.join(ends, on="company", how="left", maintain_order="left"), []
    for side, day in ((False, pl.col("period_end")), (True, pl.col("period_end").dt.offset_by("1d"))):
        own = dated.filter(later == side)
        here = pl.col("later") == side
        strayed = dated.join(own, on=LINE[:2], how="anti").join(posted.filter(here), on=LINE[:2], how="semi")
        back = strayed.with_columns(
            day.alias("posting_date"), pl.col("voucher") + STRAYED, reverse_on=None, **dict.fromkeys(AMOUNTS, 0)
        )
        # the other side's lines stay, as nil: their voucher numbers are taken
        held = posted.with_columns(pl.when(here).then(name).otherwise(0).alias(name) for name in AMOUNTS)
        lines = pl.concat([own, back], how="vertical_relaxed").select(result.columns)
        made.append(net_of_posted(lines.cast(result.schema), held))
    return pl.concat(made)


def _differences(result: pl.DataFrame, booked: pl.DataFrame) -> pl.DataFrame:
    """Result less booked, one line an account, currency and dims of which something is booked."""
    others = [name for name in result.columns if name not in (*LINE, *AMOUNTS)]
    lines = result.group_by(LINE, maintain_order=True).agg(
        *(pl.col(name).sum().alias(f"{name}_due") for name in AMOUNTS), *(pl.col(name).first() for name in others)
    )
    # a booked line on an account the result no longer names takes voucher, date and reason from its proposal
    reasons = result.group_by(LINE[:2], maintain_order=True).agg(pl.col(name).first() for name in others)
    known = booked.join(lines, on=LINE, how="left").join(reasons, on=LINE[:2], how="left", suffix="_reason")
    return known.with_columns(
        *((pl.col(f"{name}_due").fill_null(0) - pl.col(name)).alias(name) for name in AMOUNTS),
        *(pl.coalesce(name, f"{name}_reason").alias(name) for name in others),
    ).select(result.columns)


def _renamed(net: pl.DataFrame, posted: pl.DataFrame) -> pl.DataFrame:
    """The lines with a new voucher number where some of the voucher's proposals are in the ledger already."""
    times = posted.group_by(LINE[:2]).agg(pl.col("vouchers").max() + 1)
    counted = net.join(times, on=LINE[:2], how="left")
    times_before = pl.col("vouchers").max().over("company", "voucher")
    number = pl.format("{}-{}", "voucher", times_before)
    return counted.with_columns(pl.when(times_before.is_null()).then("voucher").otherwise(number).alias("voucher"))


def _numbered(lines: pl.DataFrame) -> pl.DataFrame:
    """The lines in the order of their vouchers, numbered from 1 within each."""
    ordered = lines.sort("company", "voucher", "line_no", *LINE[1:], maintain_order=True)
    return ordered.with_columns(pl.int_range(1, pl.len() + 1).over("company", "voucher").alias("line_no"))
