"""The generated ledger: a close folder whose every line is a pure function of its row number, so figures repeat.

Vouchers of four lines balance; 600 accounts, four currencies, nine months of 2026; 10 million lines are 0.8 GB of CSV.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb

if TYPE_CHECKING:
    from pathlib import Path

SETTINGS = """\
[close]
name = "Generated ledger"
period = "2026-09"
currency = "SEK"
fiscal_year_start = "01-01"
previous = "none"

[[company]]
id = "C01"
name = "Generated company"
currency = "SEK"
extracts = "C01"
[company.posting]
retained_earnings = "1399"
"""
ENTRIES = """
copy (
    select
        'E' || lpad(cast(i as varchar), 9, '0') as entry_no,
        'V' || lpad(cast(i // 4 as varchar), 8, '0') as voucher,
        date '2026-01-01' + cast((i // 4) * 270 // ({lines} // 4) as integer) as posting_date,
        cast(1000 + (i * 7919) % 600 as varchar) as account,
        cast(
            case
                when i % 4 = 3 then -(((i - 3) * 13) % 90000 + ((i - 2) * 13) % 90000 + ((i - 1) * 13) % 90000)
                else (i * 13) % 90000
            end * cast(0.01 as decimal(3, 2)) as decimal(18, 2)
        ) as amount,
        ['SEK', 'EUR', 'USD', 'DKK'][i % 4 + 1] as currency,
        case when i % 4 > 0 then cast(((i * 17) % 1000000) * cast(0.01 as decimal(3, 2)) as decimal(18, 2)) end
            as amount_currency,
        'GJ' as journal,
        'Text ' || (i % 1000) as description,
        'D' || (i // 4) as document_no
    from range({lines}) as rows (i)
) to '{file}' (header)
"""
ACCOUNTS = """
copy (
    select
        cast(1000 + i as varchar) as account,
        'Account ' || (1000 + i) as name,
        case when i < 200 then 'asset' when i < 350 then 'liability' when i < 400 then 'equity'
            when i < 500 then 'revenue' else 'expense' end as type
    from range(600) as rows (i)
) to '{file}' (header)
"""


def write(folder: Path, lines: int) -> Path:
    """A close folder of that many lines, cut to whole vouchers."""
    (folder / "C01").mkdir(parents=True, exist_ok=True)
    (folder / "close.toml").write_text(SETTINGS, encoding="utf-8")
    with duckdb.connect() as connection:
        connection.execute(ACCOUNTS.format(file=folder / "C01" / "accounts.csv"))
        connection.execute(ENTRIES.format(file=folder / "C01" / "gl_entries.csv", lines=lines // 4 * 4))
    return folder
