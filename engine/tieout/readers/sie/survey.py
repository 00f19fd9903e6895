"""A first pass over a SIE file: everything but the vouchers, and whether the file is whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import lines
from tieout.readers.sie.checksum import Checksum
from tieout.readers.source import Stop

if TYPE_CHECKING:
    from tieout.readers.sie.reader import Others

AGAIN = "export it again from the accounting system"


class Survey:
    """What a pass over every line tells."""

    def __init__(self, encoding: str) -> None:
        """`encoding`: that of the file as it lies."""
        self.checksum = Checksum(encoding)
        self.heads: list[pl.DataFrame] = []
        self.opened = self.closed = self.vouchers = 0

    def add(self, others: Others) -> None:
        """Take in the next lines."""
        label, block = pl.col("label"), others.frame
        self.checksum.add(block)
        self.heads.append(block.filter(~label.is_in([*lines.VOUCHERS, "", "{", "}"])))
        opening = (label == "{") | ((label == "VER") & pl.col("line").str.ends_with("{"))
        self.opened = max(_last(block.filter(opening), self.opened), others.opened)
        self.closed = max(_last(block.filter(label == "}"), self.closed), others.closed)
        self.vouchers += block.filter(label == "VER").height + others.vouchers

    def stops(self, name: str) -> list[Stop]:
        """Why the file cannot be used: it was cut off."""
        if self.checksum.is_cut_off:
            read = "the checksum (#KSUMMA) is opened and never closed: the file was cut off"
            return [Stop(name, read, AGAIN, self.checksum.opened)]
        if self.opened > self.closed:
            read = "the last voucher has no closing brace: the file was cut off"
            return [Stop(name, read, AGAIN, self.opened)]
        return []

    def head(self) -> pl.DataFrame:
        """Every line but those of vouchers, in fields: row, line, label, fields."""
        return lines.fields(pl.concat(self.heads))


def _last(block: pl.DataFrame, before: int) -> int:
    """The last row of a block; where it is empty, what was known before."""
    return int(block["row"].item(-1)) if block.height else before
