r"""What must agree: the key of each entry under a rule, with the reference found in its texts.

    on = ["document_no"], reference_pattern = "INV-(\\d+)"
    invoice  document_no INV-1001                                        key 1001
    payment  document_no BANK-77   description "Thanks, INV-1001"        key 1001

With a pattern the reference stands in the place of the document number: what the description names, else what the
document number itself is. Company, ledger and account always agree, in AR and AP the party too, in transaction currency
the currency, and the fiscal year unless the rule reaches across years. A blank agrees with nothing; a dimension's blank
is its blank value.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import polars as pl

from tieout.money import half_away, stored_places
from tieout.rooms.settlement.found import only

if TYPE_CHECKING:
    from tieout.rooms.settlement.reading import Texts
    from tieout.rooms.settlement.rules import Rule

NUMBERS: Final = ("place", "year", "party", "currency", "document")  # these agree by number, all else by text


def entries(texts: Texts, rule: Rule, candidates: pl.DataFrame) -> pl.DataFrame:
    """The entries of a rule: item, key, document, day, amount, discounted, discount_day; as `ladder.climb` takes them.

    candidates: as `reading.candidates` gives them, less what is settled already.
    """
    unit = "amount_currency" if rule.amount_in == "transaction" else "amount"
    fields = _fields(rule)
    mine = _worded(texts, rule, fields, _chosen(texts, rule, candidates, unit, fields))
    discounts = mine["discount_day"].null_count() < mine.height
    discounted = _discounted(unit) if discounts else pl.lit(None, dtype=pl.Int64)
    return mine.with_columns(key=key([*_always(rule), *fields]), amount=pl.col(unit), discounted=discounted).select(
        "item", "key", "amount", "day", "document", "discounted", "discount_day"
    )


def _chosen(texts: Texts, rule: Rule, candidates: pl.DataFrame, unit: str, fields: list[str]) -> pl.DataFrame:
    """The candidates of a rule's accounts that have an amount in its unit and no blank in what must agree."""
    places = texts.chosen(rule)
    asked = [pl.col(unit).is_not_null(), (pl.col(unit) != 0) | (pl.col("amount") != 0)]
    asked += [pl.col(name) != 0 for name in fields if name in NUMBERS]
    if len(places) < texts.places.height:
        asked.append(pl.col("place").is_in(places.implode()))
    return only(candidates, candidates.select(pl.all_horizontal(asked)).to_series())


def _worded(texts: Texts, rule: Rule, fields: list[str], mine: pl.DataFrame) -> pl.DataFrame:
    """The entries with the texts that must agree, less those that have a blank there."""
    worded = [name for name in fields if name not in NUMBERS]
    if mine.is_empty():
        return mine.with_columns(pl.lit("").alias(name) for name in worded)
    needed = {"dims" if name.startswith("dim_") else name for name in worded} - {"reference"}
    needed |= {"description", "document_no"} if rule.reference_pattern else set()
    if needed:
        mine = mine.join(texts.of(rule.ledger, sorted(needed)), on="item", how="left", maintain_order="left")
    if rule.reference_pattern:
        mine = mine.with_columns(reference=_reference(rule.reference_pattern))
    mine = mine.with_columns(_dimension(name) for name in worded if name.startswith("dim_"))
    filled = [pl.col(name).cast(pl.String) != "" for name in worded if not name.startswith("dim_")]
    return mine.filter(filled) if filled else mine


def key(names: list[str]) -> pl.Expr:
    """One number for the values of some columns: each column's own, times an odd number of that column, added up."""
    return pl.sum_horizontal(
        pl.col(name) * (2 * at + 1) if name in NUMBERS else pl.col(name).hash(seed=7 + at)
        for at, name in enumerate(names)
    )


def _always(rule: Rule) -> list[str]:
    """What agrees under every rule."""
    names = ["place"]
    names += ["party"] if rule.ledger != "gl" else []
    names += ["currency"] if rule.amount_in == "transaction" else []
    return names + ([] if rule.across_years else ["year"])


def _fields(rule: Rule) -> list[str]:
    """The columns a rule names, the reference in the place of the document number."""
    named = ["document" if name == "document_no" else name for name in rule.on if name not in _always(rule)]
    if not rule.reference_pattern:
        return named
    return [*(name for name in named if name != "document"), "reference"]


def _reference(pattern: str) -> pl.Expr:
    """What the description refers to, else what the document number is."""
    group = min(re.compile(pattern).groups, 1)
    texts = (pl.col(name).fill_null("").str.extract(pattern, group) for name in ("description", "document_no"))
    return pl.coalesce(*texts, "document_no")


def _dimension(name: str) -> pl.Expr:
    """The value of a dimension, '' where an entry has none."""
    pattern = rf"(?:^|\|){re.escape(name.removeprefix('dim_'))}=([^|]*)"
    return pl.col("dims").fill_null("").str.extract(pattern, 1).fill_null("").alias(name)


def _discounted(unit: str) -> pl.Expr:
    """What is left of an amount after its cash discount (in the currency of the item), NULL where none is open."""
    share = pl.col("discount")
    if unit == "amount":
        step = stored_places(pl.col("decimals"))
        whole = pl.when(pl.col("amount_currency") == 0).then(1).otherwise(pl.col("amount_currency").abs())
        share = (
            half_away(pl.col("discount").cast(pl.Int128) * pl.col("amount").abs(), whole.cast(pl.Int128) * step) * step
        )
    reduced = pl.col(unit) - pl.col(unit).sign() * share.cast(pl.Int64)
    open_ = pl.col("discount_day").is_not_null() & (share > 0) & (share < pl.col(unit).abs())
    return pl.when(open_).then(reduced)
