"""The subset search: which entries add up to another, or to nil, when no key says so.

Exact within a declared bound. Equal amounts are one class with a number, so thousands of them cost what one costs. The
classes are cut in two halves; every combination of a half is listed once (at most `MOST`), the halves are sorted and
met in the middle. Where a half has more combinations, only those of fewer entries are listed, and the search says that
it stopped: what it then finds is a suggestion, for another group might be as good.

    one 100.00; others 60.00, 40.00, 25.00      60 + 40 is the only sum: sure
    one 100.00; others 60.00, 40.00, 50.00 x 2  60 + 40 or 50 + 50: a suggestion
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from tieout.rooms.settlement.found import ROOM

MOST: Final = 2**20
FEW: Final = 256


@dataclass(frozen=True)
class Half:
    """Every combination of some classes: its sum, its number of entries, and the classes of them."""

    sums: Any
    sizes: Any
    picks: Any
    whole: bool


def half(values: list[int], counts: list[int], most: int) -> Half:
    """The combinations of up to `most` entries of these classes; of fewer where there are too many to list."""
    limit = reach(counts, most)
    sums, sizes, picks = _listed(values, counts, limit)
    return Half(sums, sizes, picks, whole=limit >= min(most, sum(counts)))


def reach(counts: list[int], most: int) -> int:
    """How many entries a combination may have so that no more than MOST are listed."""
    ways = [1] + [0] * most  # by number of entries
    for count in counts:
        ways = [sum(ways[size - taken] for taken in range(min(count, size) + 1)) for size in range(most + 1)]
    listed = 0
    for size, number in enumerate(ways):
        listed += number
        if listed > MOST:
            return size - 1
    return most


def _listed(values: list[int], counts: list[int], limit: int) -> tuple[Any, Any, Any]:
    """Sums, sizes and picks (the classes of the entries, -1 behind the last) of combinations of up to `limit` entries.

    By number of entries: each combination is continued with its last class, where it has more, and those after it.
    """
    worth, there = np.array(values, np.int64), np.array(counts, np.int64)
    sums, last, taken = np.zeros(1, np.int64), np.zeros(1, np.int64), np.zeros(1, np.int64)
    picks = np.zeros((1, 0), np.int32)
    levels = [(sums, np.full((1, limit), -1, np.int32))]
    for size in range(1, limit + 1):
        more = len(worth) - last
        at = np.repeat(np.arange(len(sums)), more)
        chosen = np.arange(len(at)) - np.repeat(np.cumsum(more) - more, more) + last[at]
        again = np.where((chosen == last[at]) & (size > 1), taken[at] + 1, 1)
        kept = np.flatnonzero(again <= there[chosen])
        at, last, taken = at[kept], chosen[kept], again[kept]
        sums, picks = sums[at] + worth[last], np.column_stack((picks[at], last.astype(np.int32)))
        levels.append((sums, np.pad(picks, ((0, 0), (0, limit - size)), constant_values=-1)))
    sizes = np.repeat(np.arange(limit + 1, dtype=np.int16), [len(level[0]) for level in levels])
    return np.concatenate([one for one, _ in levels]), sizes, np.concatenate([one for _, one in levels])


class Few:
    """A handful of classes: every combination in a plain list. The answers are those of Classes."""

    whole = True

    def __init__(self, values: list[int], counts: list[int], most: int) -> None:
        """As in Classes."""
        ways: list[tuple[int, int, tuple[tuple[int, int], ...]]] = [(0, 0, ())]
        for place, (value, count) in enumerate(zip(values, counts, strict=True)):
            ways += [
                (total + taken * value, size + taken, (*picks, (place, taken)))
                for total, size, picks in ways
                for taken in range(1, min(count, most - size) + 1)
            ]
        self.ways = ways
        self.listed = len(ways)

    def totals(self, target: int, tolerance: int, fewest: int, few: int = 8) -> list[dict[int, int]]:
        """As in Classes."""
        near = [
            (abs(total - target), size, picks)
            for total, size, picks in self.ways
            if -tolerance <= total - target <= tolerance and size >= fewest
        ]
        return [dict(picks) for _, _, picks in sorted(near)[:few]]


def classes(values: list[int], counts: list[int], most: int) -> Classes | Few:
    """The classes of a pool of amounts, ready to be asked for totals."""
    combinations = 1
    for count in counts:
        combinations *= min(count, most) + 1
        if combinations > FEW:
            return Classes(values, counts, most)
    return Few(values, counts, most)


class Classes:
    """The classes of a pool of amounts, listed in halves once, asked for many totals."""

    def __init__(self, values: list[int], counts: list[int], most: int) -> None:
        """`values` distinct, `counts` how often each is there, `most` entries a group."""
        outgrown = any(abs(value) * most >= ROOM for value in values)  # no sum may pass 64 bits
        order = [] if outgrown else sorted(range(len(values)), key=lambda at: -abs(values[at]))
        self.left, self.right = order[::2], order[1::2]
        self.most, self.values = most, values
        self.one = half([values[at] for at in self.left], [counts[at] for at in self.left], most)
        two = half([values[at] for at in self.right], [counts[at] for at in self.right], most)
        by_sum = np.argsort(two.sums, kind="stable")
        self.two = Half(two.sums[by_sum], two.sizes[by_sum], two.picks[by_sum], two.whole)
        self.whole = self.one.whole and self.two.whole and not outgrown
        self.listed = len(self.one.sums) + len(self.two.sums)

    def totals(self, target: int, tolerance: int, fewest: int, few: int = 8) -> list[dict[int, int]]:
        """Ways to make `target` within the tolerance from `fewest` entries or more: {class: entries}, at most `few`.

        Those nearest the target first, then those of fewest entries.
        """
        low = np.searchsorted(self.two.sums, target - tolerance - self.one.sums, "left")
        met = np.searchsorted(self.two.sums, target + tolerance - self.one.sums, "right") - low
        kept = np.flatnonzero(met)
        kept = kept[np.cumsum(met[kept]) <= MOST]
        at = np.repeat(kept, met[kept])
        ends = np.cumsum(met[kept])
        other = np.arange(len(at)) - np.repeat(ends - met[kept], met[kept]) + np.repeat(low[kept], met[kept])
        sizes = self.one.sizes[at] + self.two.sizes[other]
        fit = np.flatnonzero((sizes >= fewest) & (sizes <= self.most))
        apart = np.abs(self.one.sums[at[fit]] + self.two.sums[other[fit]] - target)
        best = fit[np.lexsort((other[fit], at[fit], sizes[fit], apart))[:few]]
        return [self._picked(int(at[way]), int(other[way])) for way in best]

    def _picked(self, at: int, other: int) -> dict[int, int]:
        """The classes of a combination of the one half with one of the other, and how many entries of each."""
        ways = ((self.left, self.one.picks[at]), (self.right, self.two.picks[other]))
        return dict(Counter(half_[place] for half_, picks in ways for place in picks.tolist() if place >= 0))
