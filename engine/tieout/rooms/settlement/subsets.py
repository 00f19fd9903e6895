"""One to many and many to many by search: the keys that no simpler rule settled, one after the other.

A way is sure where it is the only one and none of its entries has a part in another; else it is a suggestion. A budget
is shared by all keys of a rule; the keys it does not reach are named as not tried.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.rooms.settlement import search
from tieout.rooms.settlement.found import GROUPS, ITEMS, Found

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FEW: Final = 64
BUDGET: Final = 2**25
SMALLEST: Final = 3
Entry = tuple[int, int, int]  # item, amount, day


@dataclass(frozen=True)
class Bounds:
    """How far a group may reach: its entries, the tolerance of its sum, the days between its first and last."""

    most: int
    tolerance: int = 0
    window: int | None = None

    def near(self, entries: list[Entry]) -> bool:
        """Whether the days of some entries lie within the window."""
        days = [day for _, _, day in entries]
        return self.window is None or max(days) - min(days) <= self.window


@dataclass
class Answer:
    """What the search of the keys has found so far."""

    sure: list[tuple[int, int, str]] = field(default_factory=list)
    doubtful: list[tuple[int, int, str]] = field(default_factory=list)
    untried: list[int] = field(default_factory=list)
    listed: int = 0

    def take(self, entries: list[Entry], reason: str, *, sure: bool) -> None:
        """Note a group."""
        first = min(entries)[0]
        (self.sure if sure else self.doubtful).extend((item, first, reason) for item, _, _ in entries)

    def found(self) -> Found:
        """The groups as frames."""
        sure, doubtful = (pl.DataFrame(rows, schema=GROUPS, orient="row") for rows in (self.sure, self.doubtful))
        return Found(sure, doubtful, pl.DataFrame({"item": sorted(set(self.untried))}, schema=ITEMS))


def one_to_many(pool: pl.DataFrame, bounds: Bounds) -> Found:
    """Each debit against sums of credits and each credit against sums of debits, key by key."""
    return _searched(pool, bounds, _one_to_many)


def many_to_many(pool: pl.DataFrame, bounds: Bounds) -> Found:
    """The smallest groups of a key that net to nil, key by key."""
    return _searched(pool, bounds, _many_to_many)


def _searched(pool: pl.DataFrame, bounds: Bounds, kernel: Callable[[list[Entry], Bounds, Answer], None]) -> Found:
    """Ask the kernel for each key that has both sides and at least three entries, until the budget is spent."""
    answer = Answer()
    for entries in _keys(pool):
        if answer.listed > BUDGET:
            answer.untried += [item for item, _, _ in entries]
        else:
            kernel(entries, bounds, answer)
    return answer.found()


def _keys(pool: pl.DataFrame) -> Iterator[list[Entry]]:
    """The entries of each key that might hold a sum, smallest keys first."""
    debits, credits_ = (pl.col("amount").filter(pl.col("amount") * sign > 0).abs() for sign in (1, -1))
    might = pool.group_by("key").agg(
        count=pl.len(), debits=debits.len(), credits=credits_.len(), first=pl.col("item").min(),
        possible=(debits.min() <= credits_.cast(pl.Int128).sum()) & (credits_.min() <= debits.cast(pl.Int128).sum()),
    )  # fmt: skip
    kept = might.filter(pl.col("count") >= SMALLEST, pl.col("debits") > 0, pl.col("credits") > 0, "possible")
    mine = pool.join(kept.select("key", "count", "first"), on="key").sort("count", "first", "item")
    lists = mine.group_by("first", maintain_order=True).agg("item", "amount", "day")
    for _, items, amounts, days in lists.iter_rows():
        yield list(zip(items, amounts, days, strict=True))


def _one_to_many(entries: list[Entry], bounds: Bounds, answer: Answer) -> None:
    """One key: every entry against the sums of the other side."""
    debits = [entry for entry in entries if entry[1] > 0]
    credits_ = [entry for entry in entries if entry[1] < 0]
    groups: list[tuple[list[Entry], bool]] = []
    for ones, others in ((debits, credits_), (credits_, debits)):
        if len(others) > 1:
            groups += _against(ones, others, bounds, answer)
    uses = Counter(item for group, _ in groups for item, _, _ in group)
    taken: set[int] = set()
    for group, sure in groups:
        alone = sure and all(uses[item] == 1 for item, _, _ in group)
        if alone or not taken.intersection(item for item, _, _ in group):
            answer.take(group, "sum_of_others" if alone else "other_sums_as_good", sure=alone)
            taken.update(item for item, _, _ in group)


def _against(
    ones: list[Entry], others: list[Entry], bounds: Bounds, answer: Answer
) -> Iterator[tuple[list[Entry], bool]]:
    """Each one with the sums of the others that make it: the group, and whether it is the only one.

    Ones of equal amount (within a window: and day) are asked for once; two of them are as good as each other.
    """
    alike: dict[tuple[int, int], list[Entry]] = {}
    for one in ones:
        alike.setdefault((one[1], one[2] if bounds.window is not None else 0), []).append(one)
    asked: dict[tuple[int, ...], tuple[search.Classes | search.Few, list[int]]] = {}
    for (amount, day), same in alike.items():
        near = others if bounds.window is None else [one for one in others if abs(one[2] - day) <= bounds.window]
        reach = (*(item for item, _, _ in near[:1] + near[-1:]), len(near))
        if reach not in asked:
            asked[reach] = _classes(near, bounds.most - 1)
            answer.listed += asked[reach][0].listed
        classes, amounts = asked[reach]
        answer.listed += classes.listed
        if answer.listed > BUDGET:
            answer.untried += [item for item, _, _ in same]
            continue
        ways = classes.totals(-amount, bounds.tolerance, 2, 2)
        if not classes.whole:
            answer.untried += [item for item, _, _ in same]
        if ways:
            group, clear = _picked(ways[0], amounts, near, same[0][2])
            yield [same[0], *group], clear and len(ways) == 1 and len(same) == 1 and classes.whole


def _classes(entries: list[Entry], most: int) -> tuple[search.Classes | search.Few, list[int]]:
    """The classes of some entries and their amounts."""
    counted = Counter(amount for _, amount, _ in entries)
    amounts = sorted(counted)
    return search.classes(amounts, [min(counted[amount], most) for amount in amounts], most), amounts


def _picked(way: dict[int, int], amounts: list[int], entries: list[Entry], day: int) -> tuple[list[Entry], bool]:
    """The entries of a way: of equal amounts those nearest in date; whether no other choice is as near."""
    group: list[Entry] = []
    clear = True
    for place, taken in way.items():
        like = [entry for entry in entries if entry[1] == amounts[place]]
        like.sort(key=lambda entry: (abs(entry[2] - day), entry[0]))
        clear = clear and (len(like) == taken or abs(like[taken - 1][2] - day) < abs(like[taken][2] - day))
        group += like[:taken]
    return group, clear


def _many_to_many(entries: list[Entry], bounds: Bounds, answer: Answer) -> None:
    """One key: its smallest groups that net to nil, again and again until none is left or two are as good."""
    left = entries
    while len(left) >= SMALLEST:
        classes, amounts = _classes(left, bounds.most)
        answer.listed += classes.listed
        ways = classes.totals(0, bounds.tolerance, 2, FEW)
        groups = [_picked(way, amounts, left, left[0][2]) for way in ways]
        groups = [(group, _exact(group, left)) for group, _ in groups if bounds.near(group)]
        groups = [one for one in groups if len(one[0]) == len(groups[0][0])]
        uses = Counter(item for group, _ in groups for item, _, _ in group)
        clear = [group for group, exact in groups if exact and all(uses[item] == 1 for item, _, _ in group)]
        if not classes.whole:
            answer.untried += [item for item, _, _ in left]
        if not clear or not classes.whole or len(ways) == FEW:
            if groups:
                answer.take(groups[0][0], "other_sums_as_good", sure=False)
            return
        for group in clear:
            answer.take(group, "sums_of_both_sides", sure=True)
        gone = {item for group in clear for item, _, _ in group}
        left = [entry for entry in left if entry[0] not in gone]


def _exact(group: list[Entry], entries: list[Entry]) -> bool:
    """Whether a group takes all entries of each amount it takes, so that no other choice of the same is as good."""
    amounts = Counter(amount for _, amount, _ in group)
    return all(taken == sum(amount == one for _, one, _ in entries) for amount, taken in amounts.items())
