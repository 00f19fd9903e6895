"""Quantity application: which layer each decrease consumed (B 4).

    entry  date     quantity  fifo                      lifo
    1      1 Sept         10  own row 1, +10            own row 1, +10
    2      3 Sept         10  own row 2, +10            own row 2, +10
    3      5 Sept        -12  from 1: -10, from 2: -2   from 2: -10, from 1: -2

An increase has a row of its own (a return: with the decrease it returns, whose cost it takes), a decrease one a layer.
Entries apply in the order of their numbers, layers by posting date. What is fixed, returned or moved is taken at its
word only where it can be: a link to nothing, to another stock or beyond what is there is told, and the entry applied
as if it had none.
"""

from __future__ import annotations

from typing import Final

import polars as pl

from tieout.rooms.inventory import matching

APPLIED: Final = pl.Schema(
    {
        "company": pl.String, "item": pl.String, "item_entry_no": pl.Int64, "inbound_entry": pl.Int64,
        "outbound_entry": pl.Int64, "quantity": pl.Int64, "posting_date": pl.Date, "cost_application": pl.Boolean,
    }
)  # fmt: skip
FAULTS: Final = pl.Schema(
    {
        "company": pl.String, "item": pl.String, "entry_no": pl.Int64, "code": pl.String, "other_entry": pl.Int64,
        "expected": pl.Int64, "actual": pl.Int64,
    }
)  # fmt: skip
STOCK: Final = ["company", "item", "location", "variant", "lot"]


def derive(entries: pl.DataFrame) -> pl.DataFrame:
    """The applications of every item: the columns of APPLIED, in the order of item entries and layers.

    `entries`: company, item, entry_no, posting_date, quantity (hundred-thousandths), location, variant, lot, method,
    applies_to, applies_from; one row an item entry, in any order.
    """
    return match(entries)[0]


def match(entries: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The applications, and what of the links could not be honoured: the columns of FAULTS, quantities as entries."""
    work, faults = linked(entries)
    columns = ("quantity", "key", "place", "fixed", "source", "automatic")
    rows, made, _, short = matching.matched(starts(work, STOCK), *(work[name] for name in columns))
    applied = pl.concat([own_rows(work), consumption(work, rows, made)])
    return (
        applied.sort("company", "item", "item_entry_no", "inbound_entry", "outbound_entry"),
        pl.concat([faults, beyond(work, short)]).sort("company", "entry_no", "code"),
    )


def own_rows(work: pl.DataFrame) -> pl.DataFrame:
    """The row of its own that each increase has; a return names the decrease it returns."""
    returned = pl.col("source") >= 0
    own = work.filter(pl.col("quantity") > 0).select(
        "company", "item", "quantity", "posting_date", item_entry_no="entry_no", inbound_entry="entry_no",
        outbound_entry=pl.when(returned).then("applies_from").otherwise(0), cost_application=returned,
    )  # fmt: skip
    return own.match_to_schema(APPLIED)


def consumption(work: pl.DataFrame, rows: pl.Series, made: int) -> pl.DataFrame:
    """The rows of the kernel: a decrease and one of its layers, the day they were brought together."""
    names = ("layer", "decrease", "part", "by")
    table = pl.DataFrame({name: rows.gather_every(matching.WIDTH, place)[:made] for place, name in enumerate(names)})
    table = table.filter(pl.col("part") != 0)
    decreases = work.select("company", "item", "entry_no")[table["decrease"]]
    consumed = decreases.select(
        "company", "item", item_entry_no="entry_no", inbound_entry=work["entry_no"].gather(table["layer"]),
        outbound_entry="entry_no", quantity=-table["part"], posting_date=work["posting_date"].gather(table["by"]),
        cost_application=pl.lit(value=False),
    )  # fmt: skip
    return consumed.match_to_schema(APPLIED)


def beyond(work: pl.DataFrame, short: pl.Series) -> pl.DataFrame:
    """Fixed applications of more than is there."""
    wanted = pl.col("quantity").abs()
    found = work.with_columns(short=short).filter(pl.col("short") > 0)
    return found.select(
        "company", "item", "entry_no", code=pl.lit("application_beyond_quantity"), other_entry="applies_to",
        expected=wanted, actual=wanted - pl.col("short"),
    ).match_to_schema(FAULTS)  # fmt: skip


def linked(entries: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Entries by stock and number with what the kernel reads, and the links that lead nowhere.

    Adds place, key (the smaller is consumed first), fixed and source (places of entries, -1 without) and automatic.
    """
    specific = pl.col("method") == "specific"
    work = (
        entries.with_columns(lot=pl.when(specific).then("lot").otherwise(pl.lit("")))
        .sort(*STOCK, "entry_no")
        .with_row_index("place")
        .with_columns(pl.col("place").cast(pl.Int64))
    )
    dated = pl.col("posting_date").cast(pl.Int32).cast(pl.Int64) * 2**31 + pl.col("place")
    work = work.with_columns(
        key=pl.when(pl.col("method") == "lifo").then(-dated).otherwise(dated),
        automatic=(~specific | (pl.col("lot") != "")).cast(pl.Int64),
    )
    others = work.select("company", "item", "place", "quantity", "location", "variant", "lot", other_entry="entry_no")
    fixed, no_layer = places(work, others, "applies_to", same_stock=True)
    source, no_sale = places(work, others, "applies_from", same_stock=False)
    return work.with_columns(fixed=fixed, source=source), pl.concat([no_layer, no_sale])


def places(work: pl.DataFrame, others: pl.DataFrame, link: str, *, same_stock: bool) -> tuple[pl.Series, pl.DataFrame]:
    """The place of the entry each entry is linked to, -1 without, and the links that cannot be."""
    found_places = pl.repeat(-1, len(work), dtype=pl.Int64, eager=True)
    asked = work.filter(pl.col(link).is_not_null())
    if asked.is_empty():
        return found_places, pl.DataFrame(schema=FAULTS)
    found = asked.join(
        others.filter(pl.col("other_entry").is_in(asked[link].implode())),
        left_on=["company", link], right_on=["company", "other_entry"], how="left", suffix="_other",
    )  # fmt: skip
    same = ["item", *(("location", "variant", "lot") if same_stock else ())]
    elsewhere = pl.any_horizontal(pl.col(name) != pl.col(f"{name}_other") for name in same)
    same_way = pl.col("quantity").sign() == pl.col("quantity_other").sign()
    # a return is an increase; a link to an entry posted later was not there when this one was posted
    wrong_way = same_way if same_stock else same_way | (pl.col("quantity") < 0)
    code = (
        pl.when(pl.col("place_other").is_null()).then(pl.lit("link_to_missing_entry"))
        .when(elsewhere).then(pl.lit("link_to_other_stock"))
        .when(wrong_way).then(pl.lit("link_to_same_direction"))
        .when(pl.col(link) >= pl.col("entry_no")).then(pl.lit("link_to_later_entry"))
    )  # fmt: skip
    found = found.with_columns(code.alias("code"))
    good = found.filter(pl.col("code").is_null())
    nothing = pl.lit(None, pl.Int64)
    faults = found.filter(pl.col("code").is_not_null()).select(
        "company", "item", "entry_no", "code", other_entry=link, expected=nothing, actual=nothing
    )
    return found_places.scatter(good["place"], good["place_other"]), faults.match_to_schema(FAULTS)


def starts(work: pl.DataFrame, keys: list[str]) -> pl.Series:
    """The place of the first row of each run of equal keys, and the number of rows."""
    if work.is_empty():
        return pl.Series([0], dtype=pl.Int64)
    changes = pl.any_horizontal(pl.col(name) != pl.col(name).shift(1) for name in keys).fill_null(value=True)
    first = work.select(changes.arg_true().cast(pl.Int64)).to_series()
    return pl.concat([first, pl.Series([len(work)], dtype=pl.Int64)])
