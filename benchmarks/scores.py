"""What was settled against the truth: a group found is right where it holds exactly the entries of a true group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from pathlib import Path


def matches(truth: pl.DataFrame, found: pl.DataFrame) -> pl.DataFrame:
    """Every entry of the truth with the group it was found in and whether that group is right.

    truth: entry_no, story, group (0 must stay open). found: entry_no, settlement_id, rule, amount.
    """
    sizes = truth.filter(pl.col("group") > 0).group_by("group").agg(entries=pl.len())
    joined = truth.join(found, on="entry_no", how="left").join(sizes, on="group", how="left")
    whole = (
        (pl.col("group").n_unique().over("settlement_id") == 1)
        & (pl.col("group") > 0)
        & (pl.len().over("settlement_id") == pl.col("entries"))
    )
    return joined.with_columns(settled=pl.col("settlement_id").is_not_null(), right=whole.fill_null(value=False))


def by_story(scored: pl.DataFrame) -> pl.DataFrame:
    """A row a story and one for all: entries, settleable, settled, precision, recall; a ratio of nothing is NULL."""
    right = (pl.col("right") & pl.col("settled")).sum()
    figures = [
        pl.len().alias("entries"),
        (pl.col("group") > 0).sum().alias("settleable"),
        pl.col("settled").sum().alias("settled"),
        right.alias("right"),
    ]
    each = pl.concat(
        [
            scored.group_by("story", maintain_order=True)
            .agg(figures)
            .sort("entries", "story", descending=[True, False]),
            scored.select(pl.lit("all").alias("story"), *figures),
        ]
    )
    return each.with_columns(
        precision=pl.when(pl.col("settled") > 0).then(pl.col("right") / pl.col("settled")),
        recall=pl.when(pl.col("settleable") > 0).then(pl.col("right") / pl.col("settleable")),
    )


def of_close(folder: Path, truth: Path) -> pl.DataFrame:
    """The scores of a close, by story."""
    import duckdb

    with duckdb.connect(folder / "out" / "2026-09" / "close.duckdb", read_only=True) as books:
        found = pl.DataFrame(
            books.sql("select entry_no, settlement_id, rule, amount from settlement.matches").to_arrow_table()
        )
    return by_story(matches(pl.read_parquet(truth), found))
