"""Dimensions and objects of a SIE file as the dims of an entry.

    #DIM 1 "Avdelning"   #DIM 6 "Projekt"   #DIM 20 "Bil nr"
    {1 "10" 20 "ABC 123"}   ->   bil_nr=ABC 123|cost_centre=10

The standard reserves numbers, whose names are the same in every file; other dimensions are called as the file calls
them.
"""

from __future__ import annotations

import re
import unicodedata

import polars as pl

from tieout.readers.sie import lines

RESERVED = {
    "1": "cost_centre",
    "2": "cost_bearer",
    "6": "project",
    "7": "employee",
    "8": "customer",
    "9": "supplier",
    "10": "invoice",
}
PARTIES = ("8", "9")
INVOICE = "10"
WORD = r'"(?:\\.|[^"\\])*"|[^\s"{}]+'


def names(head: pl.DataFrame) -> dict[str, str]:
    """The name of each dimension declared (#DIM, #UNDERDIM) or reserved, by its number."""
    declared = head.filter(pl.col("label").is_in(["DIM", "UNDERDIM"]))
    found = dict(RESERVED)
    for number, name in declared.select(lines.field(1).alias("number"), lines.field(2).alias("name")).iter_rows():
        if number and number not in found:
            key = stable(name) or f"dimension_{stable(number)}"
            found[number] = f"{key}_{stable(number)}" if key in found.values() else key
    return found


def stable(name: str) -> str:
    """A name in small plain letters, words joined by underscores: `Bil nr` becomes `bil_nr`."""
    bare = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "_", bare).strip("_")


def pairs(lists: pl.Series) -> pl.DataFrame:
    """Every object of distinct object lists: objects (the list as written), dimension (its number), object."""
    frame = pl.DataFrame({"objects": lists.unique()}).filter(pl.col("objects").str.contains(r"[^\s{}]"))
    words = frame.with_columns(pl.col("objects").str.extract_all(WORD).alias("words")).explode("words")
    place = pl.int_range(pl.len()).over("objects")
    placed = words.with_columns(lines.plain(pl.col("words")).alias("words"), place.alias("place"))
    return (
        placed.with_columns(pl.col("place") // 2)
        .group_by("objects", "place", maintain_order=True)
        .agg(dimension=pl.col("words").first(), object=pl.col("words").get(1, null_on_oob=True))
        .filter(pl.col("dimension") != "", pl.col("object").fill_null("") != "")
        .drop("place")
    )


def texts(lists: pl.Series, known: dict[str, str]) -> pl.DataFrame:
    """Each distinct object list as the dims of an entry, its party and its invoice: objects, dims, party, invoice."""
    found = pairs(lists)
    unknown = pl.lit("dimension_") + pl.col("dimension").str.replace_all(r"[^A-Za-z0-9]+", "_")
    name = pl.col("dimension").replace_strict(known, default=None, return_dtype=pl.String).fill_null(unknown)
    text = pl.concat_str(name, pl.lit("="), _encoded(pl.col("object")))
    dims = found.with_columns(text.alias("dims"), name.alias("name")).sort("objects", "name")
    of = pl.col("dimension")
    return (
        dims.unique(["objects", "name"], keep="first", maintain_order=True)
        .group_by("objects")
        .agg(
            pl.col("dims").str.join("|"),
            party=pl.col("object").filter(of.is_in(PARTIES)).first(),
            invoice=pl.col("object").filter(of == INVOICE).first(),
        )
    )


def _encoded(text: pl.Expr) -> pl.Expr:
    """The text with the signs that divide dims percent-encoded."""
    for sign, code in (("%", "%25"), ("|", "%7C"), ("=", "%3D")):
        text = text.str.replace_all(sign, code, literal=True)
    return text
