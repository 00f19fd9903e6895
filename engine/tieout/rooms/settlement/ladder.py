"""The rules in their order, each on what is still open after those before it.

For one rule: the entries of its accounts, the key that must agree, then from the surest to the boldest: keys that net
to nil, pairs, sums, tolerance, and last the parts of what is left. An entry is used once in full.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.settlement import pairs, subsets, sums
from tieout.rooms.settlement.found import GROUPS, POOL, Found, only, together, without
from tieout.rooms.settlement.subsets import Bounds
from tieout.rooms.settlement.tables import two_sided

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tieout.rooms.settlement.rules import Rule

    Step = Callable[[pl.DataFrame], Found]

SURE: Final = {  # how sure a match of this reason is, of 100; a key that agrees in a document adds
    "key_nets_to_nil": 95,
    "same_amount": 95,
    "same_document_and_amount": 98,
    "same_amount_in_turn": 90,
    "same_amount_nearest_date": 85,
    "running_balance_nil": 85,
    "sum_of_others": 80,
    "sums_of_both_sides": 75,
    "cash_discount": 90,
    "within_tolerance": 70,
    "in_parts": 60,
}
DOUBT: Final = 50


@dataclass(frozen=True)
class Settled:
    """What a rule has found: groups that settle in full, parts of pairs, suggestions, entries not tried."""

    groups: pl.DataFrame
    parts: pl.DataFrame
    doubtful: pl.DataFrame
    untried: pl.DataFrame


def climb(rule: Rule, mine: pl.DataFrame, barred: pl.DataFrame) -> Settled:
    """One rule over its entries.

    mine: item, key, document (0 for none), day, amount (of the rule's unit, ten-thousandths), discounted (what is left
    of it after its cash discount, else NULL) and discount_day. barred: item, rejected: two entries of one rejected
    group never settle each other.
    """
    steps, pool = list(_steps(rule)), only(mine, mine["amount"] != 0)
    if len(steps) > 1:  # a single step is as fast as looking who has no other side
        pool = two_sided(pool)
    found = Found(pl.DataFrame(schema=GROUPS), pl.DataFrame(schema=GROUPS))
    for step in steps:
        left = without(pool, found.sure, found.doubtful)
        if left.is_empty():
            break
        found = together([found, _allowed(step(left), barred)])
    found = Found(with_differences(found.sure, mine), found.doubtful, found.untried)
    parts = pl.DataFrame(schema=sums.PARTS)
    if rule.partial:
        parts = _parts(without(pool, found.sure), rule.within_days, barred)
        used = pl.concat([parts.select(item="debit"), parts.select(item="credit")])
        found = Found(found.sure, _without_groups(found.doubtful, used), found.untried)
    return Settled(found.sure, parts, found.doubtful, without(found.untried, found.sure))


def with_differences(groups: pl.DataFrame, mine: pl.DataFrame) -> pl.DataFrame:
    """The groups with the exchange differences that were booked with them: lines without an amount of their own.

    Such a line belongs to the group that settles its document, where that is one group and no other.
    """
    nil = mine.filter(pl.col("amount") == 0, pl.col("document") != 0).select("item", "key", "document")
    if nil.is_empty() or groups.is_empty():
        return groups
    settled = groups.join(mine.select("item", "key", "document"), on="item")
    of_document = settled.group_by("key", "document").agg(
        pl.col("group").n_unique().alias("groups"), pl.col("group").first(), pl.col("reason").first()
    )
    joined = nil.join(of_document.filter(pl.col("groups") == 1), on=["key", "document"], maintain_order="left")
    return pl.concat([groups, joined.select(GROUPS.names()).cast(GROUPS)])


def _steps(rule: Rule) -> Iterable[Step]:
    """The kernels of a rule, surest first."""
    window, tolerance = rule.within_days, int(rule.tolerance * 10_000)
    bounds = Bounds(rule.max_group, 0, window)
    if rule.match == "running_zero":
        yield lambda pool: _sure(sums.running_zero(_bare(pool), tolerance, window))
        return
    one_side = rule.match == "one_to_many"
    if rule.match != "one_to_one":
        yield lambda pool: _sure(sums.wholes(_bare(pool), 0, window, one_side=one_side))
    if rule.reference_pattern or "document_no" not in rule.on:  # else the key itself holds the document
        yield lambda pool: pairs.by_document(pool, window)
    yield lambda pool: pairs.one_to_one(_bare(pool), window)
    if rule.match != "one_to_one":
        search = subsets.one_to_many if one_side else subsets.many_to_many
        yield lambda pool: search(_bare(pool), bounds)
    if rule.ledger != "gl":
        if rule.match != "one_to_one":
            yield lambda pool: _discounted(
                pool, window, lambda mine: _sure(sums.wholes(mine, 0, window, one_side=one_side))
            )
        yield lambda pool: _discounted(pool, window)
    if tolerance:
        if rule.match != "one_to_one":
            yield lambda pool: _sure(sums.wholes(_bare(pool), tolerance, window, one_side=one_side))
        yield lambda pool: pairs.near(_bare(pool), tolerance, window)
        if rule.match != "one_to_one":
            yield lambda pool: search(_bare(pool), Bounds(rule.max_group, tolerance, window))


def _bare(pool: pl.DataFrame) -> pl.DataFrame:
    """A pool as kernels take it."""
    return pool.select(POOL.names())


def _sure(groups: pl.DataFrame) -> Found:
    """Groups of which none is doubtful."""
    return Found(groups, pl.DataFrame(schema=GROUPS))


def _discounted(pool: pl.DataFrame, window: int | None, whole: Step | None = None) -> Found:
    """Groups that net to nil once the cash discounts still open on the day of the payment are taken.

    Pairs, or else the keys that come to nil as a `whole`.
    """
    reduced = pl.col("discounted").is_not_null()
    if pool.filter(reduced).is_empty():
        return _sure(pl.DataFrame(schema=GROUPS))
    if whole:  # who pays several invoices at once pays those in full that are late
        still = (pl.col("discount_day") >= pl.col("day").filter(~reduced).max().over("key")).fill_null(value=False)
        pool = pool.with_columns(pl.when(still).then(name).alias(name) for name in ("discounted", "discount_day"))
    mine = pool.with_columns(amount=pl.coalesce("discounted", "amount")).filter(pl.col("amount") != 0)
    groups = (whole(_bare(mine)) if whole else pairs.one_to_one(_bare(mine), window)).sure
    joined = groups.join(mine.select("item", "day", "discount_day", "discounted"), on="item")
    paid = pl.col("day").filter(pl.col("discounted").is_null()).max().over("group")
    in_time = joined.filter(
        (pl.col("discount_day").fill_null(paid) >= paid).all().over("group"),
        pl.col("discounted").is_not_null().any().over("group"),
    )
    return _sure(in_time.select("item", "group", reason=pl.lit("cash_discount")))


def _parts(pool: pl.DataFrame, window: int | None, barred: pl.DataFrame) -> pl.DataFrame:
    """What is left, paired oldest first; pairs too far apart or rejected stay open."""
    parts = sums.in_parts(_bare(pool))
    if window is not None and not parts.is_empty():
        days = pool.select("item", "day")
        dated = parts.join(days.rename({"item": "debit"}), on="debit").join(
            days.rename({"item": "credit"}), on="credit"
        )
        near = dated.filter((pl.col("day") - pl.col("day_right")).abs() <= window)
        parts = near.sort("debit", "credit").select(parts.columns)
    if barred.is_empty():
        return parts
    both = barred.select(debit="item", rejected="rejected").join(
        barred.select(credit="item", rejected="rejected"), on="rejected"
    )
    return parts.join(both, on=["debit", "credit"], how="anti", maintain_order="left")


def _allowed(found: Found, barred: pl.DataFrame) -> Found:
    """Without the groups that hold two entries of a group a person rejected."""
    if barred.is_empty():
        return found
    return Found(_unbarred(found.sure, barred), _unbarred(found.doubtful, barred), found.untried)


def _unbarred(groups: pl.DataFrame, barred: pl.DataFrame) -> pl.DataFrame:
    """The groups none of which holds two entries of one rejected group."""
    met = groups.join(barred, on="item").group_by("group", "rejected").len().filter(pl.col("len") > 1)
    return groups.join(met, on="group", how="anti", maintain_order="left")


def _without_groups(groups: pl.DataFrame, used: pl.DataFrame) -> pl.DataFrame:
    """The groups none of whose entries is used."""
    touched = groups.join(used, on="item", how="semi").select("group").unique()
    return groups.join(touched, on="group", how="anti", maintain_order="left")
