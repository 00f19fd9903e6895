"""Generated movements of stock: item entries whose every figure is a pure function of the row number.

The columns are those of inventory.entries. Items move at different speed, about one movement in twenty leaves stock
negative, dates run with the entry numbers. `clustered` stands by item, date and entry, as a store kept for it does;
`entries` in the order of posting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from pathlib import Path

ENTRIES = """
create table entries as
with drawn as (
    select
        i,
        (hash(i) % 1000003) / 1000003.0 as speed,
        cast(hash(i + 77) % 1000 as integer) as side,
        cast(1 + hash(i + 5) % 99 as bigint) as pieces,
        cast(100 + hash(i + 9) % 90000 as bigint) as price
    from range({rows}) as rows (i)
),

placed as (
    select
        *,
        cast(floor(speed * speed * {items}) as bigint) as place,
        side < 500 or i < {items} * 3 as bought
    from drawn
)

select
    'C01' as company,
    'I' || lpad(cast(place as varchar), 6, '0') as item,
    cast(i + 1 as bigint) as entry_no,
    date '2026-01-01' + cast(i * 270 // {rows} as integer) as posting_date,
    case when bought then 'purchase' else 'sale' end as entry_type,
    cast(case when bought then pieces * 2 else -pieces end * 100000 as bigint) as quantity,
    cast(case when bought then pieces * 2 else -pieces end * 100000 as bigint) as invoiced_quantity,
    true as completely_invoiced,
    '' as location,
    '' as variant,
    '' as lot,
    cast(null as bigint) as applies_to,
    cast(null as bigint) as applies_from,
    cast(null as bigint) as transferred_from,
    '' as order_no,
    '{method}' as method,
    case when bought then cast(pieces * 2 * price * 100 as bigint) else 0 end as cost,
    cast((100 + place % 900) * 10000000 as bigint) as card_cost,
    cast(0 as bigint) as standard_cost,
    cast(0 as bigint) as overhead_rate,
    cast(0 as bigint) as indirect_pct,
    cast(2 as integer) as decimals
from placed
"""


def write(folder: Path, rows: int, items: int, method: str) -> Path:
    """Both files of that many movements of that many items."""
    folder.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        connection.execute(ENTRIES.format(rows=rows, items=items, method=method))
        for name, order in (("entries", "entry_no"), ("clustered", "item, posting_date, entry_no")):
            target = folder / f"{name}.parquet"
            connection.execute(f"copy (from entries order by {order}) to '{target}' (compression zstd)")
    return folder
