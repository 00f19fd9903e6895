"""Rate tables with a column a currency, as the ECB publishes them: units of each currency for one euro, a row a day.

`2026-04-13, USD 1.1684` is read as the exact fraction both ways: 1.1684 USD for 1 EUR, and 10000 EUR for 11684 USD;
no inverse is ever rounded. N/A and blanks are days without a quotation.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB
    from tieout.readers.heading import Heading
    from tieout.readers.source import Source

BASE = "EUR"


def is_quotations(first_line: str) -> bool:
    """Whether the heading is a date and then nothing but currency codes."""
    names = [name.strip() for name in first_line.split(",")]
    codes = [name for name in names[1:] if name]
    return names[0].lower() == "date" and bool(codes) and all(re.fullmatch("[A-Z]{3}", name) for name in codes)


def read(engine: DuckDB, source: Source, head: Heading, rows: str) -> tuple[int, int]:
    """Add the quotations to raw.exchange_rates; returns records read and records rejected."""
    pairs = ", ".join(
        f"({literal(name.strip())}, {head.cell(place)})"
        for place, name in enumerate(head.names)
        if place and name.strip()
    )
    engine.execute(
        f"""create or replace temp table quoted as
            select r.row, r.c0 as day, q.code, trim(q.quote) as quote
            from (select row_number() over () + 1 as row, * from {rows}) r, lateral (values {pairs}) q(code, quote)
            where trim(q.quote) not in ('', 'N/A', '-')"""
    )
    good = (
        r"try_cast(day as date) is not null and regexp_full_match(quote, '[0-9]{1,9}(\.[0-9]{1,9})?') "
        "and try_cast(quote as decimal(18,9)) > 0 and strlen(replace(quote, '.', '')) <= 18"
    )
    decimals = "case when contains(quote, '.') then strlen(quote) - strpos(quote, '.') else 0 end"
    fault = f"case when not ({good}) then 'rate' || chr(31) || 'not_a_rate' || chr(31) || code || ' ' || quote end"
    common = f"""'*' as company, {literal(source.name)} as source_file, {fault} as fault, 0 as row_shift,
        row as source_row,
        'closing' as rate_type, try_cast(day as date) as date"""
    engine.execute(
        f"""insert into raw.exchange_rates by name
            select {common}, '{BASE}' as from_currency, code as to_currency,
                   try_cast(quote as decimal(18,9)) as rate, 1 as units from quoted"""
    )
    engine.execute(
        f"""insert into raw.exchange_rates by name
            select {common}, code as from_currency, '{BASE}' as to_currency,
                   cast(rpad('1', cast(1 + {decimals} as integer), '0') as decimal(18,9)) as rate,
                   try_cast(replace(quote, '.', '') as decimal(18,0)) as units from quoted where {good}"""
    )
    read_rows = engine.rows(f"select count(*) from {rows}")[0][0]
    bad = engine.rows(f"select count(distinct row) from quoted where not ({good})")[0][0]
    return read_rows, bad
