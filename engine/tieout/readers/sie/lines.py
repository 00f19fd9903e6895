r"""The lines of a SIE file as frames: each with its number, its label and its fields.

    12  #TRANS 1910 {1 "10"} -195.00 20210105 "Coffee \"extra\""
    row label  fields: 1910, {1 "10"}, -195.00, 20210105, Coffee "extra"

A file is read in blocks that end before a #VER, so a voucher is never cut and memory does not grow with the file.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import polars as pl

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BLOCK = 1 << 22
EIGHT = 8  # digits of a date
LONGEST = 20  # signs of an amount
BOM = b"\xef\xbb\xbf"
VOUCHERS = ("VER", "TRANS", "RTRANS", "BTRANS")
LABELS = """FLAGGA PROGRAM FORMAT GEN SIETYP PROSA FTYP FNR ORGNR BKOD ADRESS FNAMN RAR TAXAR OMFATTN KPTYP VALUTA
    KONTO KTYP ENHET SRU DIM UNDERDIM OBJEKT IB UB OIB OUB RES PSALDO PBUDGET KSUMMA"""  # of version 4B, less vouchers
# an object list; a quoted text (in which a quote may stand before a letter); one that never closes; a bare word
FIELD = r'\{(?:"(?:\\.|[^"\\])*"|[^}"])*\}|"(?:\\.|[^"\\]|"[^\s"}])*"|"[^"]*$|[^\s"{}]+'

# a brace with a label behind it, or behind the fields of an item: some programs write a voucher on few lines or one
PACKED = re.compile(
    rb"\{[ \t]*#|^[ \t]*#[RB]?TRANS\b[^\n{]*(\{[^{}\n]*\})?[^\n{}]*\}[ \t\r]*$", re.IGNORECASE | re.MULTILINE
)
IN_VOUCHER = r"(?i)^(#VER\b|#[RB]?TRANS\b|[{}])"
PART = r'\{(?:"(?:\\.|[^"\\])*"|[^}"#])*\}|"(?:\\.|[^"\\]|"[^\s"}])*"|"[^"]*$|[{}]|[^\s"{}]+'


def is_packed(path: Path) -> bool:
    """Whether braces share a line with items, as far as the first block tells."""
    with path.open("rb") as file:
        return PACKED.search(file.read(BLOCK)) is not None


def pieces(path: Path) -> Iterator[tuple[int, bytes]]:
    """The bytes of the blocks, each with the number of its first line."""
    row, rest = 1, b""
    with path.open("rb") as file:
        rest = file.read(BLOCK).removeprefix(BOM)
        while chunk := file.read(BLOCK):
            rest += chunk
            if cut := _cut(rest):
                yield row, rest[:cut]
                row, rest = row + rest.count(b"\n", 0, cut), rest[cut:]
    if rest:
        yield row, rest


def _cut(data: bytes) -> int:
    """Where a block may end: before its last #VER; where no voucher stands in it, behind its last line."""
    place = len(data)
    while (place := data.rfind(b"#VER", 0, place)) > 0:
        start = data.rfind(b"\n", 0, place) + 1
        if start and not data[start:place].strip():
            return start
    return 0 if b"TRANS" in data else data.rfind(b"\n") + 1


def frame(data: bytes, first: int, *, packed: bool = False) -> pl.DataFrame:
    """A block as a frame; `packed` where several items may stand on a line."""
    text = data.decode("utf-8", "replace").removesuffix("\n")
    found = pl.Series("line", [text]).str.split("\n").explode().str.strip_chars().to_frame()
    numbered = found.with_row_index("row", first)
    return labelled(_apart(numbered) if packed else numbered)


def _apart(found: pl.DataFrame) -> pl.DataFrame:
    """Lines of vouchers with each brace and each item as a line of its own, under the number it stood on."""
    inside = pl.col("line").str.contains(IN_VOUCHER)
    parts = found.filter(inside).with_columns(pl.col("line").str.extract_all(PART)).explode("line")
    brace = pl.col("line").is_in(["{", "}"])
    begins = brace | brace.shift(1, fill_value=False) | pl.col("line").str.contains("^#[A-Za-z]")
    place = (begins | (pl.col("row") != pl.col("row").shift(1))).cum_sum()
    lines = parts.group_by("row", place.alias("place"), maintain_order=True).agg(pl.col("line").str.join(" "))
    return pl.concat([found.filter(~inside), lines.select("row", "line")]).sort("row", maintain_order=True)


def labelled(found: pl.DataFrame) -> pl.DataFrame:
    """Lines with their label: the word after `#` in capitals, `{`, `}`, "" for a blank line, `?` for any other."""
    line = pl.col("line")
    word = line.str.extract(r'^#([^\s"{]+)', 1).str.to_uppercase()
    brace = pl.when(line.is_in(["{", "}", ""])).then(line).otherwise(pl.lit("?"))
    return found.select(pl.col("row").cast(pl.Int64), line, pl.coalesce(word, brace).alias("label"))


def fields(frame: pl.DataFrame) -> pl.DataFrame:
    """The frame with `fields`: what stands on each line, as it is written, the label first."""
    return frame.with_columns(pl.col("line").str.extract_all(FIELD).alias("fields"))


def field(place: int | pl.Expr) -> pl.Expr:
    """A field without its quotes; "" where the line has none."""
    return plain(pl.col("fields").list.get(place, null_on_oob=True)).fill_null("")


def plain(text: pl.Expr) -> pl.Expr:
    """A field as it is meant: without quotes around it and backslashes before quotes."""
    inside = text.str.strip_prefix('"').str.strip_suffix('"').str.replace_all('\\"', '"', literal=True)
    return pl.when(text.str.starts_with('"')).then(inside.str.strip_chars()).otherwise(text)


def amount(text: pl.Expr) -> pl.Expr:
    """An amount as it should be written: a decimal comma before one or two digits becomes the point SIE demands."""
    return text.str.replace(r"^([-+]?\d*),(\d\d?)$", "$1.$2")


def number(text: pl.Expr) -> pl.Expr:
    """An amount as an exact decimal; null where it is none, or larger than any ledger holds."""
    return pl.when(text.str.len_bytes() <= LONGEST).then(text).cast(pl.Decimal(38, 4), strict=False)


def day(text: pl.Expr) -> pl.Expr:
    """A date YYYYMMDD as YYYY-MM-DD; null where it is none."""
    bare = text.str.replace_all("-", "", literal=True)
    is_date = (bare.str.len_bytes() == EIGHT) & bare.str.to_date("%Y%m%d", strict=False).is_not_null()
    iso = pl.concat_str(bare.str.head(4), bare.str.slice(4, 2), bare.str.tail(2), separator="-")
    return pl.when(is_date).then(iso)


def days(cells: pl.Series) -> pl.Series:
    """Dates as `day` reads them, each of the few that there are once."""
    found = pl.DataFrame({"cell": cells.unique()}).with_columns(day(pl.col("cell")).alias("day")).drop_nulls()
    return cells.replace_strict(found["cell"], found["day"], default=None, return_dtype=pl.String)
