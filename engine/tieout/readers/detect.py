"""How a column writes dates and decimals, read off its distinct values; refused where two readings both fit.

`01/02/2026` alone may be January or February: when every value fits both and they differ, the user must say which.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tieout.readers.values import date_sql, fits, normal

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB

DATES = (
    "iso",
    "%Y%m%d",
    "%d.%m.%Y",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d-%m-%Y",
    "%m-%d-%Y",
    "%Y/%m/%d",
    "%Y.%m.%d",
    "%d.%m.%y",
    "%d/%m/%y",
    "%m/%d/%y",
    "%d-%m-%y",
    "%y-%m-%d",
    "%d-%b-%Y",  # 30-SEP-2026: Oracle, NetSuite; the months are those of English
    "%d-%b-%y",
    "%d %b %Y",
)
SHAPES = {"iso": "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([ T].*)?", "%Y%m%d": "[0-9]{8}"}


@dataclass(frozen=True)
class Doubt:
    """Two readings that fit equally many values and differ: `example` read one way and the other.

    A result is "" where that reading does not fit the example: then the column is written both ways.
    """

    example: str
    readings: tuple[str, str]
    results: tuple[str, str]


def date_style(engine: DuckDB, distinct: str) -> str | Doubt:
    """The one pattern that fits most values of the table `distinct(x)`; a Doubt where two fit equally and differ."""
    read = {pattern: _shaped(pattern) for pattern in DATES}
    counts = engine.rows("select " + ", ".join(f"count({sql})" for sql in read.values()) + f" from {distinct}")[0]
    return _chosen(engine, distinct, dict(zip(read, counts, strict=True)), read)


def decimal_style(engine: DuckDB, distinct: str) -> str | Doubt:
    """Dot or comma as the decimal sign, by the same rule."""
    read = {
        sign: f"case when {fits('x', sign)} then try_cast({normal('x', sign)} as decimal(38,9)) end"
        for sign in (".", ",")
    }
    counts = engine.rows("select " + ", ".join(f"count({sql})" for sql in read.values()) + f" from {distinct}")[0]
    return _chosen(engine, distinct, dict(zip(read, counts, strict=True)), read)


def _chosen(engine: DuckDB, distinct: str, counts: dict[str, int], read: dict[str, str]) -> str | Doubt:
    """The reading that fits most; equal ones must agree on every value."""
    most = max(counts.values())
    if not most:
        return next(iter(read))
    best = [name for name, count in counts.items() if count == most]
    for other in best[1:]:
        differs = f"({read[best[0]]}) is distinct from ({read[other]})"
        found = engine.rows(
            f"""select x, {read[best[0]]} as one, {read[other]} as two from {distinct} where {differs}
                order by one is null or two is null, x limit 1"""
        )
        if found:
            example, one, two = found[0]
            return Doubt(example, (best[0], other), (_shown(one), _shown(two)))
    return best[0]


def _shown(value: object) -> str:
    """A value as a person writes it: 1.234, not 1.234000000."""
    text = "" if value is None else str(value)
    return text.rstrip("0").rstrip(".") if "." in text else text


def _shaped(pattern: str) -> str:
    """The date of x where x has the pattern's shape (strptime alone takes two-digit years for four)."""
    shape = SHAPES.get(pattern)
    if shape is None:
        shape = pattern.replace("%Y", "[0-9]{4}").replace("%y", "[0-9]{2}").replace(".", r"\.")
        shape = (
            shape.replace("%d", "[0-9]{1,2}").replace("%m", "[0-9]{1,2}").replace("%b", "[A-Za-z]{3}")
            + "([ T][0-9]{1,2}:[0-9]{2}.*)?"
        )
    return f"case when regexp_full_match(trim(x), '{shape}') then {date_sql('x', pattern)} end"
