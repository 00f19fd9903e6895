"""Who feeds whom: the groups of a directed graph whose members reach each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def components(onward: Sequence[Sequence[int]]) -> list[list[int]]:
    """The strongly connected groups of the graph `onward`, each sorted; a group comes before those that feed it."""
    index: dict[int, int] = {}
    low: dict[int, int] = {}
    waiting: list[int] = []
    found: list[list[int]] = []
    for start in range(len(onward)):
        if start not in index:
            _walk(start, onward, index, low, waiting, found)
    return found


def _walk(
    start: int,
    onward: Sequence[Sequence[int]],
    index: dict[int, int],
    low: dict[int, int],
    waiting: list[int],
    found: list[list[int]],
) -> None:
    """Everything that can be reached from a node, without recursion (Tarjan)."""
    trail = [(start, 0)]
    while trail:
        node, place = trail.pop()
        if not place:
            index[node] = low[node] = len(index)
            waiting.append(node)
        for position in range(place, len(onward[node])):
            target = onward[node][position]
            if target not in index:
                trail += [(node, position + 1), (target, 0)]
                break
            if target in waiting:
                low[node] = min(low[node], index[target])
        else:
            if low[node] == index[node]:
                cut = waiting.index(node)
                found.append(sorted(waiting[cut:]))
                del waiting[cut:]
            if trail:
                parent = trail[-1][0]
                low[parent] = min(low[parent], low[node])


def circle(onward: Sequence[Sequence[int]], group: Sequence[int]) -> list[int]:
    """A shortest way from the first of a group back to itself, its first node at both ends."""
    inside, start = set(group), group[0]
    ways = {start: [start]}
    ring = [start]
    while ring:
        beyond = []
        for node in ring:
            for target in onward[node]:
                if target == start:
                    return [*ways[node], start]
                if target in inside and target not in ways:
                    ways[target] = [*ways[node], target]
                    beyond.append(target)
        ring = beyond
    return list(group)
