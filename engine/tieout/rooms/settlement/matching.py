"""From rules to groups: what is open, rule by rule, and the parts each group takes of its entries.

A part in one currency leaves the same share of the others, by what was booked; the shares of one entry are cut from
what is left of it one after the other, so that the last takes the rest:

    1,000.00 USD booked 900.01, settled by 500.00 and 500.00 USD      left 450.01 and 0.00, taken 450.00 and 450.01
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import polars as pl

from tieout import money
from tieout.rooms.settlement import keys, ladder, reading
from tieout.rooms.settlement.found import without
from tieout.rooms.settlement.ladder import DOUBT, SURE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tieout.books import Books
    from tieout.rooms.settlement.rules import Rule

UNITS: Final = {"accounting": "amount", "transaction": "amount_currency"}
TAKEN: Final = ["amount_currency", "amount", "amount_reporting"]
FOUND: Final = pl.Schema(
    [
        *(("number", pl.Int64), ("item", pl.Int64), ("rule", pl.String), ("reason", pl.String)),
        *(("confidence", pl.Int32), ("sure", pl.Boolean)),
        *((name, pl.Int64) for name in TAKEN),
    ]
)
UNTRIED: Final = pl.Schema([("rule", pl.String), ("item", pl.Int64)])


class Matching:
    """What is still open while the rules go over it, and what they have found."""

    def __init__(self, books: Books, candidates: pl.DataFrame, barred: pl.DataFrame) -> None:
        """candidates: as `reading.candidates` gives them, less what people have settled."""
        self.books, self.open, self.barred = books, candidates, barred
        self.texts = reading.Texts(books, candidates)
        self.found: list[pl.DataFrame] = []
        self.untried: list[pl.DataFrame] = []
        self.numbers = 0

    def run(self, rules: Sequence[Rule]) -> None:
        """Every rule in turn."""
        for rule in rules:
            mine = keys.entries(self.texts, rule, self.open)
            if mine.is_empty():
                continue
            settled = ladder.climb(rule, mine, self.barred)
            self._take(rule, self._whole(settled.groups), sure=True)
            self.open = without(self.open, settled.groups)
            self._take(rule, self._whole(settled.doubtful), sure=False)
            if not settled.parts.is_empty():
                parts = self._shares(settled.parts, UNITS[rule.amount_in])
                self._take(rule, parts, sure=True)
                self._less(parts)
            self.untried.append(settled.untried.select(rule=pl.lit(rule.name), item="item"))

    def _take(self, rule: Rule, parts: pl.DataFrame, *, sure: bool) -> None:
        """Note groups."""
        if parts.is_empty():
            return
        named = parts.with_columns(
            rule=pl.lit(rule.name),
            sure=pl.lit(sure),
            confidence=pl.col("reason").replace_strict(SURE, default=DOUBT, return_dtype=pl.Int32),
            number=pl.col("group").rank("dense").cast(pl.Int64) + self.numbers,
        )
        self.numbers += parts["group"].n_unique()
        self.found.append(named.select(FOUND.names()).cast(FOUND))

    def _less(self, parts: pl.DataFrame) -> None:
        """What is open without these parts."""
        taken = parts.group_by("item").agg(pl.col(name).sum().alias(f"{name}_taken") for name in TAKEN)
        joined = self.open.join(taken, on="item", how="left", maintain_order="left")
        left = joined.with_columns((pl.col(name) - pl.col(f"{name}_taken").fill_null(0)).alias(name) for name in TAKEN)
        left = left.with_columns(discount_day=pl.when(pl.col("amount_taken").is_null()).then("discount_day"))
        self.open = left.filter((pl.col("amount") != 0) | (pl.col("amount_currency").fill_null(0) != 0)).select(
            self.open.columns
        )

    def _whole(self, groups: pl.DataFrame) -> pl.DataFrame:
        """Groups that take all that is left of their entries."""
        return groups.join(self.open.select("item", *TAKEN), on="item", how="left", maintain_order="left")

    def _shares(self, parts: pl.DataFrame, unit: str) -> pl.DataFrame:
        """Pairs that take a part of their entries: group, item, reason and the share in each currency.

        What is left is rounded, not what is taken: 500.00 of 1,000.00 USD booked 900.01 leave 450.01 and take 450.00.
        """
        numbered = parts.with_row_index("group")
        sides = [
            numbered.select(
                "group", pl.col(side).alias("item"), pl.col("amount").alias("part"), reason=pl.lit("in_parts")
            )
            for side in ("debit", "credit")
        ]
        both = pl.concat(sides).join(self.open.select("item", *TAKEN), on="item", how="left")
        both = both.join(reading.measures(self.books, both["item"]), on="item", how="left").sort("item", "group")
        upto = pl.col("part").cast(pl.Int128).cum_sum().over("item")
        rest = pl.col(unit).abs().cast(pl.Int128) - upto
        shares = {}
        for name in TAKEN:
            whole, step = pl.col(f"whole_{unit}").abs().cast(pl.Int128), money.stored_places(pl.col(f"{name}_decimals"))
            left = money.half_away(pl.col(f"whole_{name}").cast(pl.Int128) * rest, whole * step) * step
            cut = pl.col(name) - left
            shares[name] = (
                pl.col(unit).sign() * pl.col("part") if name == unit else cut - cut.shift(1, fill_value=0).over("item")
            )
        return both.with_columns(**{name: one.cast(pl.Int64) for name, one in shares.items()}).sort("group", "item")

    def groups(self) -> pl.DataFrame:
        """Everything found, amounts as money."""
        found = pl.concat(self.found) if self.found else pl.DataFrame(schema=FOUND)
        return found.with_columns(money.money(pl.col(name).cast(pl.Int128)).alias(name) for name in TAKEN)

    def stopped(self) -> pl.DataFrame:
        """The entries not everything was tried for, by rule."""
        return pl.concat(self.untried) if self.untried else pl.DataFrame(schema=UNTRIED)
