"""From a target to rows: what is missing goes to the documents of the entry, by quantity (B 7, 9, 10).

    shipped 10, 4 of them invoiced, target -100.00   ->   invoice -40.00, still expected -60.00; less what is booked

The last document takes what rounding leaves. An increase that is used up and invoiced, and whose decreases are, keeps
no value: what is left is a row of its own, never forwarded:

    bought 3 for 10.00, sold 1 + 1 + 1 at 3.33   ->   rounding -0.01 on the purchase
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout import money

LINE: Final = ["company", "item_entry_no"]
DIRECT: Final = (pl.col("value_type") == "direct_cost") & (pl.col("charge") == "")


def corrections(entries: pl.DataFrame, rows: pl.DataFrame, parts: pl.DataFrame) -> pl.DataFrame:
    """Rows that bring decreases, returns and receiving legs to their target; direct cost is what `parts` leave of it.

    `parts`: what reversals.parts gives back beside direct cost.
    """
    follows = entries.filter((pl.col("quantity") < 0) | (pl.col("source") >= 0))
    heads = follows.select(
        "company", pl.col("entry_no").alias("item_entry_no"), "target", "step", "day",
        pl.col("quantity").abs().alias("size"),
        (pl.col("quantity") > 0).alias("increase"), _cause().alias("cause"),
    )  # fmt: skip
    own = rows.join(heads, on=LINE, maintain_order="left").filter(
        pl.col("value_type") != "rounding", ~pl.col("increase") | DIRECT
    )
    papers = _papers(own)
    columns = [*LINE, "applies_to", "entry_no", "adjustment", "cost_actual", "cost_expected"]
    given = parts.with_columns(
        pl.lit(0, pl.Int64).alias("cost_expected"), pl.lit(0, pl.Int64).alias("entry_no"),
        pl.lit(value=True).alias("adjustment"),
    )  # fmt: skip
    booked = _booked(pl.concat([own.select(columns), given.select(columns).cast(own.select(columns).schema)]), papers)
    kept = _rows(papers.join(booked, on=[*LINE, "paper"], how="left", maintain_order="left"))
    return pl.concat([kept, _parts(parts, heads).select(kept.columns).cast(kept.schema)])


def _parts(parts: pl.DataFrame, heads: pl.DataFrame) -> pl.DataFrame:
    """What is given back beside direct cost, in the columns of a proposal."""
    return parts.join(heads.select(*LINE, "cause"), on=LINE).with_columns(
        pl.from_epoch("day", "d").alias("valuation_date"), pl.lit(0, pl.Int64).alias("cost_expected"),
        pl.lit(value=False).alias("expected"), pl.lit(0, pl.Int64).alias("invoiced_quantity"),
    )  # fmt: skip


def _cause() -> pl.Expr:
    """Why an entry's cost follows another's."""
    return (
        pl.when(pl.col("applies_from").is_not_null() & (pl.col("quantity") > 0)).then(pl.lit("return"))
        .when(pl.col("quantity") > 0).then(pl.lit("transfer"))
        .when(pl.col("recipient") > 0).then(pl.lit("average"))
        .otherwise(pl.lit("layers"))
    )  # fmt: skip


def _papers(own: pl.DataFrame) -> pl.DataFrame:
    """The documents of each entry and what of the target is theirs; where none says what it invoiced, the first did."""
    papers = own.filter(DIRECT, ~pl.col("adjustment")).sort(*LINE, "entry_no")
    invoiced = pl.col("invoiced_quantity").abs()
    silent = (invoiced.sum() == 0) & ~(pl.col("expected").any() | (pl.col("cost_expected") != 0).any())
    first = pl.int_range(pl.len()) == 0
    papers = papers.with_columns(
        pl.when(silent.over(LINE) & first.over(LINE)).then("size").otherwise(invoiced).alias("invoiced"),
        first.over(LINE).alias("first"),
    )
    so_far = pl.min_horizontal(pl.col("invoiced").cum_sum().over(LINE), "size")
    given = money.half_away(pl.col("target").cast(pl.Int128) * so_far, pl.col("size").cast(pl.Int128) * pl.col("step"))
    papers = papers.with_columns((given * pl.col("step")).cast(pl.Int64).alias("given"), so_far.alias("so_far"))
    last = pl.col("entry_no").filter(pl.col("invoiced") > 0).max().over(LINE)
    return papers.with_columns(
        (pl.col("given") - pl.col("given").shift(1).over(LINE).fill_null(0)).alias("actual"),
        (pl.col("target") - pl.col("given").last().over(LINE)).alias("still_expected"),
        (pl.col("so_far").last().over(LINE) == pl.col("size")).alias("complete"),
        (pl.col("entry_no") == last).fill_null(value=False).alias("last"),
        pl.col("entry_no").alias("paper"),
    )  # fmt: skip


def _booked(own: pl.DataFrame, papers: pl.DataFrame) -> pl.DataFrame:
    """What is booked for each document; what names none counts for the last invoice, else the first document."""
    takes = papers.filter(pl.when(pl.col("last").any().over(LINE)).then("last").otherwise("first"))
    known = papers.select(*LINE, "paper", pl.col("paper").alias("named"))
    named = own.with_columns(pl.when(pl.col("adjustment")).then("applies_to").otherwise("entry_no").alias("named"))
    found = named.join(known, on=[*LINE, "named"], how="left").join(
        takes.select(*LINE, pl.col("paper").alias("taker")), on=LINE, how="left"
    )
    return found.group_by(*LINE, pl.coalesce("paper", "taker").alias("paper")).agg(
        pl.col("cost_actual").sum().alias("booked"), pl.col("cost_expected").sum().alias("booked_expected")
    )


def _rows(papers: pl.DataFrame) -> pl.DataFrame:
    """Target less what is booked; what is still expected goes to the first document, once invoiced to the last."""
    papers = papers.with_columns(pl.col("booked", "booked_expected").fill_null(0))
    missing = pl.col("still_expected") - pl.col("booked_expected").sum().over(LINE)
    here = pl.when("complete").then("last").otherwise("first")
    expected = pl.when(here).then(missing).otherwise(0)
    actual = pl.col("actual") - pl.col("booked")
    mixed = ~pl.col("complete") & (pl.col("first"))
    plain = papers.with_columns(
        actual.alias("a"), pl.when(mixed).then(0).otherwise(expected).alias("e"), pl.lit(value=False).alias("flag")
    )
    awaited = (
        papers.filter(mixed.alias("mixed"))
        .join(papers.select(*LINE, "paper", expected.alias("e")), on=[*LINE, "paper"])
        .with_columns(pl.lit(0, dtype=pl.Int64).alias("a"), pl.lit(value=True).alias("flag"))
    )
    lines = [plain, awaited]
    shaped = pl.concat([each.select(_shape()) for each in lines])
    return shaped.filter((pl.col("cost_actual") != 0) | (pl.col("cost_expected") != 0))


def _shape() -> list[pl.Expr]:
    """A correction in the columns of a proposal."""
    return [
        pl.col("company"), pl.col("item_entry_no"), pl.col("paper").alias("applies_to"),
        pl.lit("direct_cost").alias("value_type"), pl.lit("").alias("variance_type"),
        pl.from_epoch("day", "d").alias("valuation_date"), pl.col("a").cast(pl.Int64).alias("cost_actual"),
        pl.col("e").cast(pl.Int64).alias("cost_expected"), pl.col("flag").alias("expected"),
        pl.lit(0, dtype=pl.Int64).alias("invoiced_quantity"), pl.col("cause"),
    ]  # fmt: skip


def roundings(entries: pl.DataFrame, rows: pl.DataFrame, shares: pl.DataFrame) -> pl.DataFrame:
    """What rounding leaves on increases that are used up and, with their decreases, invoiced (not for average cost)."""
    direct = rows.filter(DIRECT, ~pl.col("adjustment")).sort("entry_no")
    papers = direct.group_by(LINE).agg(
        pl.col("invoiced_quantity").abs().sum().alias("invoiced"),
        (pl.col("expected").any() | (pl.col("cost_expected") != 0).any()).alias("waits"),
        pl.col("entry_no").filter((pl.col("invoiced_quantity") != 0) | ~pl.col("expected")).last().alias("paper"),
    )
    size = pl.col("quantity").abs()
    done = (
        pl.col("made_direct").is_not_null()
        | (pl.col("invoiced") >= size)
        | ((pl.col("invoiced") == 0) & ~pl.col("waits"))
    )
    known = entries.join(
        papers, left_on=["company", "entry_no"], right_on=LINE, how="left", maintain_order="left"
    ).with_columns(done.fill_null(value=False).alias("done"))
    given = (
        shares.join(known.select(pl.col("place").alias("outbound"), pl.col("done").alias("sold")), on="outbound")
        .group_by(pl.col("inbound").alias("place"))
        .agg(pl.col("share").sum(), pl.col("sold").all(), pl.len().alias("parts"))
    )
    other = (
        rows.filter(pl.col("value_type").is_in(["rounding", "revaluation"]))
        .group_by(LINE)
        .agg((pl.col("cost_actual") + pl.col("cost_expected")).sum().alias("other"))
    )
    left = pl.col("total") + pl.col("other").fill_null(0) - pl.col("share")
    ended = known.filter(
        pl.col("done"), pl.col("quantity") > 0, pl.col("method") != "average", pl.col("used") == pl.col("quantity")
    )
    found = (
        ended.join(given, on="place")
        .join(other, left_on=["company", "entry_no"], right_on=LINE, how="left")
        .with_columns(left.alias("left"))
        .filter(pl.col("sold"), pl.col("left") != 0, pl.col("left").abs() <= pl.col("step") * (pl.col("parts") + 1))
    )
    return found.select(
        "company", pl.col("entry_no").alias("item_entry_no"), pl.col("paper").alias("applies_to"),
        pl.lit("rounding").alias("value_type"),
        pl.lit("").alias("variance_type"), pl.from_epoch("day", "d").alias("valuation_date"),
        (-pl.col("left")).alias("cost_actual"), pl.lit(0, dtype=pl.Int64).alias("cost_expected"),
        pl.lit(value=False).alias("expected"), pl.lit(0, dtype=pl.Int64).alias("invoiced_quantity"),
        pl.lit("rounding").alias("cause"),
    )  # fmt: skip
