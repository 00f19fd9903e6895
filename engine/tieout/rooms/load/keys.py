"""Keys of entries: generated where a file has none, and the same key twice found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.tables import TABLES

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB


def generate(engine: DuckDB, files: set[str]) -> None:
    """Give every entry of the files a stable key: voucher and line within it (the file's order where no voucher is).

    A journal is put before the voucher unless the voucher already begins with it (FEC).
    """
    engine.execute("create or replace temp table generated (source_file varchar)")
    if not files:
        return
    engine.connection.executemany("insert into generated values (?)", [(name,) for name in sorted(files)])
    engine.execute(
        """create or replace temp table keys as
           with keyed as (
               select rowid as id, company, coalesce(source_row, rowid + row_shift) as line,
                      case when coalesce(voucher, '') = '' then ''
                           when coalesce(journal, '') = '' or starts_with(voucher, journal || '-') then voucher
                           else journal || '-' || voucher end as stem
               from raw.gl_entries where source_file in (select source_file from generated)
           )
           select id, case when stem = '' then cast(line as varchar)
                           else stem || '-' || row_number() over (partition by company, stem order by id)
                      end as entry_no
           from keyed"""
    )
    engine.execute("update raw.gl_entries t set entry_no = k.entry_no from keys k where t.rowid = k.id")


def duplicates(engine: DuckDB, brought: set[str]) -> None:
    """Mark rows whose key was there before, and list them in load.duplicates with whether their content is equal."""
    engine.execute(
        """create or replace table load.duplicates (company varchar, table_name varchar, entry_no varchar,
           source_file varchar,
           source_row bigint, first_file varchar, first_row bigint, equal boolean)"""
    )
    for table in (TABLES[name] for name in sorted(brought)):
        if table.key and not engine.rows(f"select 1 where not exists (select 1 from raw.{table.name})"):
            _mark(engine, table.name, table.key, [column.name for column in table.columns] + ["dims"] * table.dims)


def _mark(engine: DuckDB, table: str, key: str, columns: list[str]) -> None:
    """The repeated keys of one table."""
    content = ", ".join(f"coalesce(cast(\"{name}\" as varchar), '')" for name in columns)
    ledger = ", ledger" if "ledger" in columns else ""
    engine.execute(
        f"""create or replace temp table repeated as
            select company, "{key}"{ledger} from raw.{table} where fault is null and company <> ''
            group by all having count(*) > 1"""
    )
    engine.execute(
        f"""create or replace temp table twice as
            select t.rowid as id, t.company, cast(t."{key}" as varchar) as entry_no, t.source_file,
                   coalesce(t.source_row, t.rowid + t.row_shift) as source_row,
                   concat_ws(chr(31), {content}) as content,
                   {"t.ledger" if ledger else "''"} as ledger
            from raw.{table} t semi join repeated r using (company, "{key}"{ledger}) where t.fault is null"""
    )
    engine.execute(
        f"""insert into load.duplicates
            select t.company, '{table}', t.entry_no, t.source_file, t.source_row, f.source_file, f.source_row,
                   t.content = f.content
            from twice t join (select company, entry_no, ledger, source_file, source_row, content, id from twice
                               qualify row_number() over (partition by company, ledger, entry_no order by id) = 1) f
                 using (company, entry_no, ledger)
            where t.id <> f.id order by t.id"""
    )
    engine.execute(
        f"""update raw.{table} t set duplicate = true from twice w
            where t.rowid = w.id and w.id not in (select min(id) from twice group by company, ledger, entry_no)"""
    )
