"""The head of a SIE file: whose it is, of which years, made by which program."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import polars as pl

from tieout.readers.sie import lines

if TYPE_CHECKING:
    from tieout.readers.sie.periods import Years

LONGEST = 3660  # days; what claims to be a longer fiscal year is a typing error
FACTS = {"FNAMN": "company_name", "ORGNR": "organisation", "KPTYP": "chart", "SIETYP": "type", "FORMAT": "declared"}


def years(head: pl.DataFrame) -> Years:
    """The fiscal years the file names (#RAR), by index: 0 is its own, -1 the one before."""
    found = head.filter(pl.col("label") == "RAR").select(
        lines.field(1).cast(pl.Int64, strict=False).alias("index"),
        lines.day(lines.field(2)).alias("start"),
        lines.day(lines.field(3)).alias("end"),
    )
    days = pl.col("end").str.to_date() - pl.col("start").str.to_date()
    kept = found.drop_nulls().filter(days.dt.total_days().is_between(0, LONGEST)).unique("index", keep="first")
    return {index: (start, end) for index, start, end in kept.sort("index", descending=True).iter_rows()}


def value(head: pl.DataFrame, label: str, place: int = 1) -> str:
    """A field of the first line with that label; "" where there is none."""
    found = head.filter(pl.col("label") == label).head(1).select(lines.field(place))
    text: str = found.item() if found.height else ""
    return text


def facts(head: pl.DataFrame, spans: Years) -> dict[str, str]:
    """What the head says, dates as YYYY-MM-DD. Without #VALUTA the amounts are Swedish kronor."""
    found = {key: value(head, label) for label, key in FACTS.items()}
    found["currency"] = value(head, "VALUTA").upper() or "SEK"
    found["program"], found["version"] = value(head, "PROGRAM"), value(head, "PROGRAM", 2)
    found["created"] = written(head)
    for index, (start, end) in spans.items():
        found[f"year_start.{index}"], found[f"year_end.{index}"] = start, end
    found["cut_off"] = cut_off(head, spans)
    return {key: text for key, text in found.items() if text}


def cut_off(head: pl.DataFrame, spans: Years) -> str:
    """The day up to which the file's own year is filled, as #OMFATTN says; "" where it says nothing of that year."""
    day = _day(value(head, "OMFATTN"))
    start, end = spans.get(0, ("", ""))
    return day if start <= day <= end else ""


def written(head: pl.DataFrame) -> str:
    """The day the file was written; "" where it does not say."""
    return _day(value(head, "GEN"))


def _day(text: str) -> str:
    """A date; "" where the text is none."""
    found: str | None = pl.select(lines.day(pl.lit(text))).item()
    return found or ""


def day_before(day: str) -> str:
    """The day before a day."""
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
