"""The place of a line within its voucher, where a voucher's number may come again further down in the file.

lines   1  2 | 3 | 4  5        vouchers A-1, A-2, A-1
places  1  2 | 1 | 3  4
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import polars as pl

Array = Any  # of numpy
TOGETHER = 1 << 17  # keys in an array from which on it stays as it is


class Numbering:
    """The vouchers met so far, by a hash of their key, with how many lines each had: a number used twice goes on."""

    def __init__(self) -> None:
        self.met: list[tuple[Array, Array]] = []  # hashes in order, and how many lines

    def ahead(self, keys: pl.Series, lines: Array) -> Array:
        """For each voucher, the lines of its key before it less all lines of the batch before it.

        That is what the place of a line in the batch lacks to its place in the voucher.
        """
        import numpy as np

        if not len(keys):
            return np.zeros(0, np.int64)
        hashes = keys.hash().to_numpy()
        order, first = _grouped(hashes)
        names, counts = hashes[order][first], np.add.reduceat(lines[order], first)
        running = np.cumsum(lines[order]) - lines[order]
        ahead = np.empty_like(lines)
        ahead[order] = running + np.repeat(self._earlier(names) - running[first], np.diff(first, append=len(keys)))
        self._keep(names, counts)
        return ahead - (np.cumsum(lines) - lines)

    def _earlier(self, names: Array) -> Array:
        """How many lines each of these keys had before."""
        import numpy as np

        found = np.zeros(len(names), np.int64)
        for met, counts in self.met:
            near = np.minimum(np.searchsorted(met, names), len(met) - 1)
            found += np.where(met[near] == names, counts[near], 0)
        return found

    def _keep(self, names: Array, counts: Array) -> None:
        """Keep keys in order, in few arrays: a search costs little at any size, and so does putting two together."""
        import numpy as np

        while self.met and len(self.met[-1][0]) < min(2 * len(names), TOGETHER):
            met, before = self.met.pop()
            names, counts = np.concatenate([met, names]), np.concatenate([before, counts])
            order, first = _grouped(names)
            names, counts = names[order][first], np.add.reduceat(counts[order], first)
        self.met.append((names, counts.astype(np.int32)))


def _grouped(keys: Array) -> tuple[Array, Array]:
    """The order that puts equal keys together, as they come, and where in it each key begins."""
    import numpy as np

    order = np.argsort(keys, kind="stable")
    return order, np.flatnonzero(np.diff(keys[order], prepend=~keys[order[:1]]))
