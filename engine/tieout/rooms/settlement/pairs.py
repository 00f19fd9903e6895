"""One to one: a debit and a credit of the same amount, nearest in date first.

Inside one key and amount as many debits as credits settle each other whichever goes with which, so they are paired in
the order of their dates. Where one side has more, the nearest go together: each round those that are each other's
nearest leave the table. Two equally near are no match but a suggestion:

    day    1    5    9                     day    4    5    6
    debit  100       100                   debit  100       100
    credit      100 (day 2: with day 1)    credit      100        equally near: a suggestion

Entries of one day count as one place with a number, so that thousands of equal amounts cost what their days cost.
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout.rooms.settlement import single as singles_of
from tieout.rooms.settlement.found import GROUPS, Found, couples

SAME: Final = ["key", "size"]
ROUNDS: Final = 64
FAR: Final = 10**6


def one_to_one(pool: pl.DataFrame, window: int | None = None) -> Found:
    """The pairs of a pool, and the doubtful ones; `window`: days between the two at most."""
    single, several = singles_of.alone(pool)
    if window is not None:
        single = single.filter(pl.col("days") <= window)
    met = _met(several.with_columns(size=pl.col("amount").abs()))
    even = met.filter(pl.col("debits") == pl.col("credits"), pl.col("debits") > 1).sort("item")
    ranked = even.with_columns(place=pl.int_range(pl.len()).over(*SAME, pl.col("amount") > 0))
    many = _paired(ranked, [*SAME, "place"])
    odd = met.filter(pl.col("debits") != pl.col("credits"))
    if window is not None:
        far = many.filter(pl.col("days") > window).select(SAME).unique()
        odd = pl.concat([odd, even.join(far, on=SAME, how="semi")])
        many = many.join(far, on=SAME, how="anti")
    singles = pl.concat([single.select("group", item=end) for end in ("group", "last")])
    singles = singles.with_columns(reason=pl.lit("same_amount")).select(GROUPS.names()).cast(GROUPS)
    sure = pl.concat([singles, couples(many, "same_amount_in_turn")])
    nearest = _nearest(odd, FAR if window is None else window)
    return Found(pl.concat([sure, nearest.sure]), nearest.doubtful)


def _met(sized: pl.DataFrame) -> pl.DataFrame:
    """The entries of a pool of which the other side has one of the same key and size; with how many there are."""
    counted = sized.group_by(SAME).agg(debits=(pl.col("amount") > 0).sum(), credits=(pl.col("amount") < 0).sum())
    return sized.join(counted.filter(pl.col("debits") > 0, pl.col("credits") > 0), on=SAME)


def _paired(items: pl.DataFrame, by: list[str]) -> pl.DataFrame:
    """Debits beside credits of the same `by`: debit, credit, days apart, and `by`."""
    debits = items.filter(pl.col("amount") > 0).select(*by, debit="item", debit_day="day")
    credits_ = items.filter(pl.col("amount") < 0).select(*by, credit="item", credit_day="day")
    pairs = debits.join(credits_, on=by)
    return pairs.with_columns(days=(pl.col("debit_day") - pl.col("credit_day")).abs())


def _nearest(items: pl.DataFrame, window: int) -> Found:
    """Pairs of buckets in which one side has more: those that are each other's nearest, round by round."""
    places = _places(items)
    sure: list[pl.DataFrame] = []
    doubtful: list[pl.DataFrame] = []
    for _ in range(ROUNDS):
        places = _within(_looked(places), window)
        if places.is_empty():
            break
        met = _mutual(places)
        gone = met.filter(pl.col("count") == pl.col("other_count"))
        sure.append(gone)
        unclear = pl.concat([_ends(met.filter(pl.col("count") != pl.col("other_count"))), _tied(places, met)]).unique()
        doubtful.append(unclear)
        out = pl.concat([_ends(gone), unclear])
        places = places.join(out, on="place", how="anti").select(_places(items.head(0)).columns)
    else:
        doubtful.append(places.select("place"))
    return Found(_sure(items, sure), _doubtful(items, doubtful))


def _places(items: pl.DataFrame) -> pl.DataFrame:
    """The days of each bucket and side, with how many entries they hold."""
    sided = items.with_columns(is_debit=pl.col("amount") > 0)
    grouped = sided.group_by(*SAME, "is_debit", "day").agg(place=pl.col("item").min(), count=pl.len())
    return grouped.sort("place")


def _looked(places: pl.DataFrame) -> pl.DataFrame:
    """Each place with the nearest of the other side, how far it is, and whether another is as near."""
    sides = []
    for is_debit in (True, False):
        mine = places.filter(pl.col("is_debit") == is_debit).select(_BARE).sort("day")
        others = places.filter(pl.col("is_debit") != is_debit)
        others = others.select(*SAME, "day", other="place", other_count="count", other_day="day").sort("day")
        for way in ("backward", "forward"):
            found = mine.join_asof(others, on="day", by=SAME, strategy=way, check_sortedness=False)
            sides.append(found.filter(pl.col("other").is_not_null()))
    apart = (pl.col("day") - pl.col("other_day")).abs()
    both = pl.concat(sides).with_columns(days=apart).unique(["place", "other"])
    best = pl.col("days") == pl.col("days").min().over("place")
    both = both.filter(best).with_columns(tied=pl.len().over("place") > 1)
    return both.sort("place", "other")


_BARE: Final = [*SAME, "is_debit", "day", "place", "count"]


def _within(looked: pl.DataFrame, window: int) -> pl.DataFrame:
    """Without what has no partner within the window."""
    return looked.filter(pl.col("days") <= window)


def _mutual(looked: pl.DataFrame) -> pl.DataFrame:
    """The places that are each other's only nearest, as rows of their debit side."""
    clear = looked.filter(~pl.col("tied"))
    back = clear.filter(~pl.col("is_debit")).select(place="other", other="place")
    return clear.filter(pl.col("is_debit")).join(back, on=["place", "other"])


def _ends(met: pl.DataFrame) -> pl.DataFrame:
    """Both places of each pair."""
    return pl.concat([met.select("place"), met.select(place="other")])


def _tied(looked: pl.DataFrame, met: pl.DataFrame) -> pl.DataFrame:
    """In buckets where no two places found each other: the nearest ones, which are tied."""
    stuck = looked.join(met.select(SAME).unique(), on=SAME, how="anti")
    nearest = stuck.filter(pl.col("days") == pl.col("days").min().over(SAME))
    return _ends(nearest).unique()


def _sure(items: pl.DataFrame, rounds: list[pl.DataFrame]) -> pl.DataFrame:
    """The entries of places that found each other, paired in the order of their numbers."""
    if not rounds:
        return pl.DataFrame(schema=GROUPS)
    met = pl.concat([one.select(debit_place="place", credit_place="other") for one in rounds])
    placed = _placed(items)
    ranked = placed.with_columns(nth=pl.int_range(pl.len()).over("place"))
    debits = met.join(ranked.select(debit_place="place", debit="item", nth="nth"), on="debit_place")
    pairs = debits.join(ranked.select(credit_place="place", credit="item", nth="nth"), on=["credit_place", "nth"])
    return couples(pairs, "same_amount_nearest_date")


def _placed(items: pl.DataFrame) -> pl.DataFrame:
    """Each entry with its place."""
    sided = items.with_columns(is_debit=pl.col("amount") > 0).sort("item")
    return sided.with_columns(place=pl.col("item").min().over(*SAME, "is_debit", "day"))


def _doubtful(items: pl.DataFrame, rounds: list[pl.DataFrame]) -> pl.DataFrame:
    """The entries of tied places as pairs in the order of their numbers: what one would settle if one had to."""
    if not rounds:
        return pl.DataFrame(schema=GROUPS)
    mine = _placed(items).join(pl.concat(rounds).unique(), on="place", how="semi").sort("item")
    ranked = mine.with_columns(nth=pl.int_range(pl.len()).over(*SAME, "is_debit"))
    return couples(_paired(ranked, [*SAME, "nth"]), "equally_near")


def by_document(pool: pl.DataFrame, window: int | None = None) -> Found:
    """The pairs that also carry the same document number (column `document` of the pool, 0 for none)."""
    mine = pool.filter(pl.col("document") != 0)
    joined = mine.with_columns(key=pl.struct("key", "document").hash(1))
    return Found(one_to_one(joined.select(pool.columns[:4]), window).sure, pl.DataFrame(schema=GROUPS))


def near(pool: pl.DataFrame, tolerance: int, window: int | None = None, most: int = 2_000_000) -> Found:
    """Pairs whose difference is within the tolerance: each other's only nearest, by amount, then by date.

    Keys with more than `most` combinations in all are left out, largest first, and their entries said to be doubtful.
    """
    sided = pool.with_columns(size=pl.col("amount").abs())
    counted = sided.group_by("key").agg(debits=(pl.col("amount") > 0).sum(), credits=(pl.col("amount") < 0).sum())
    counted = counted.with_columns(combinations=pl.col("debits").cast(pl.Int64) * pl.col("credits"))
    counted = counted.filter(pl.col("combinations") > 0).sort("combinations", "key")
    small = counted.filter(pl.col("combinations").cum_sum() <= most)
    edges = _edges(sided.join(small, on="key", how="semi"), tolerance, FAR if window is None else window)
    sure: list[pl.DataFrame] = []
    while not edges.is_empty():
        best = edges.filter(_least("debit"), _least("credit"))
        clear = best.filter(pl.len().over("debit") == 1, pl.len().over("credit") == 1)
        sure.append(clear.select("debit", "credit"))
        taken = clear if not clear.is_empty() else best
        if clear.is_empty():
            break
        edges = edges.join(taken, on="debit", how="anti").join(taken, on="credit", how="anti")
    pairs = pl.concat(sure) if sure else pl.DataFrame(schema={"debit": pl.Int64, "credit": pl.Int64})
    left = edges.sort("rank", "debit", "credit").unique("debit", keep="first", maintain_order=True)
    left = left.unique("credit", keep="first", maintain_order=True).sort("debit")
    untried = sided.join(counted, on="key", how="semi").join(small, on="key", how="anti").select("item")
    return Found(couples(pairs, "within_tolerance"), couples(left, "equally_near"), untried)


def _least(side: str) -> pl.Expr:
    """Whether an edge is the best of its debit or credit."""
    return pl.col("rank") == pl.col("rank").min().over(side)


def _edges(sided: pl.DataFrame, tolerance: int, window: int) -> pl.DataFrame:
    """Debits and credits of a key that differ by no more than the tolerance: debit, credit, rank (best is least)."""
    debits = sided.filter(pl.col("amount") > 0).select("key", debit="item", left="size", day="day")
    credits_ = sided.filter(pl.col("amount") < 0).select("key", credit="item", right="size", other="day")
    edges = debits.join(credits_, on="key").with_columns(
        apart=(pl.col("left") - pl.col("right")).abs(), days=(pl.col("day") - pl.col("other")).abs()
    )
    near_ = edges.filter(pl.col("apart") <= tolerance, pl.col("days") <= window)
    return near_.with_columns(rank=pl.col("apart") * (FAR + 1) + pl.col("days")).select("debit", "credit", "rank")
