"""Which account a posting group posts to: the control account of subledger entries that name their group only.

An ERP's entries know their posting group (customer posting group DOMESTIC), the group knows its account (its own
export). Without that export the company's only account marked as control of the ledger is meant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers import raw
from tieout.readers.presets import GROUP

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB

OPEN = f"starts_with(control_account, {literal(GROUP)})"


def resolve(engine: DuckDB) -> None:
    """Put the account in the place of the posting group; name the groups that have none."""
    entries = engine.has("raw.subledger_entries")
    if not entries or not engine.rows(f"select 1 from raw.subledger_entries where {OPEN} limit 1"):
        return
    if "posting_group" in raw.columns(engine, "accounts"):
        _replace(engine, f"{literal(GROUP)} || posting_group", "posting_group is not null")
    _replace(engine, "", "control <> ''")
    engine.execute(
        f"""insert into load.format_marks (company, file, format, code, severity, subject, lines, source_row)
            select company, source_file, '', 'posting_group_unknown', 'block',
                   ledger || ' ' || substr(control_account, 2), count(*), min(coalesce(source_row, rowid + row_shift))
            from raw.subledger_entries where {OPEN} and fault is null and company <> '' group by all order by all"""
    )
    engine.execute(f"update raw.subledger_entries set control_account = '' where {OPEN}")


def _replace(engine: DuckDB, group: str, which: str) -> None:
    """Fill the account where the chart leaves no choice, for each group or for the ledger as a whole."""
    name = group or "''"
    match = "and s.control_account = found.posted" if group else ""
    engine.execute(
        f"""update raw.subledger_entries s set control_account = found.account
            from (select company, control, {name} as posted, min(account) as account from raw.accounts
                  where fault is null and {which} group by all having count(distinct account) = 1) found
            where starts_with(s.control_account, {literal(GROUP)}) and found.control = s.ledger
              and found.company in (s.company, '*') {match}"""
    )
