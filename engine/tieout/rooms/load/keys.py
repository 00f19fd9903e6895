"""Keys of entries: generated where a file has none, and the same key twice found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tieout.engines.duckdb import literal
from tieout.readers import raw
from tieout.tables import TABLES, Table

if TYPE_CHECKING:
    from tieout.engines.duckdb import DuckDB
    from tieout.readers.company import Codes

ITEM_KEYS = {"subledger_entries": ("entry_no",), "subledger_applications": ("entry_no", "applied_to")}
FILE_YEARS = "select company, file, max(value) from load.facts where key = 'year_end.0' group by all order by all"


def generate(engine: DuckDB, files: set[str]) -> None:
    """Give every entry of the files a stable key: voucher and line within it (the file's order where no voucher is).

    A journal is put before the voucher unless the voucher already begins with it (FEC).
    """
    engine.execute("create or replace temp table generated (source_file varchar)")
    years_apart(engine, files)
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


def years_apart(engine: DuckDB, generated: set[str]) -> None:
    """Tell the ledger files of several years of a company apart, where they bring keys of their own.

    Numbers begin anew every year: where an entry of two files has one key, all of these files get their year before
    it (`2025-V-1-1`). A subledger is its year's openings and movements: that of the last year counts, the earlier ones
    are kept as repetitions of it.
    """
    years: dict[str, dict[str, str]] = {}
    for company, file, end in engine.rows(FILE_YEARS):
        if file not in generated:
            years.setdefault(company, {})[file] = end[:4]
    for company, found in years.items():
        if len(set(found.values())) > 1:
            _prefix(engine, company, found)
            earlier = {file: year for file, year in found.items() if year < max(found.values())}
            for table, columns in ITEM_KEYS.items():
                if engine.has(f"raw.{table}"):
                    _lapse(engine, table, columns, earlier)


def _prefix(engine: DuckDB, company: str, years: dict[str, str]) -> None:
    """Put the year before the keys of a company's files, where two of them use one key."""
    names = ", ".join(map(literal, years))
    twice = f"""select 1 from raw.gl_entries where source_file in ({names}) and company = {literal(company)}
                group by entry_no having count(distinct source_file) > 1 limit 1"""
    if engine.rows(twice):
        for file, year in years.items():
            own = f"company = {literal(company)} and source_file = {literal(file)}"
            engine.execute(f"update raw.gl_entries set entry_no = '{year}-' || entry_no where {own}")


def _lapse(engine: DuckDB, table: str, columns: tuple[str, ...], earlier: dict[str, str]) -> None:
    """Keep the open items of earlier years' files under keys of their own; they take no part."""
    for file, year in earlier.items():
        keyed = [f"{name} = '{year}-' || {name}" for name in columns]
        keyed += ["duplicate = true"] if TABLES[table].key else []
        engine.execute(f"update raw.{table} set {', '.join(keyed)} where source_file = {literal(file)}")


def currencies(engine: DuckDB, codes: Codes) -> None:
    """Write currency codes of the ledger in capitals: a look at the few codes there are, a change only where needed."""
    found = engine.rows("select distinct currency from raw.gl_entries")
    if all(code is None or code == code.upper().strip() for (code,) in found):
        return
    own_code = codes.currency()
    capital = f"coalesce(nullif(upper(trim(currency)), ''), {own_code})"
    own = f"case when {capital} = {own_code} then amount end"
    engine.execute(
        f"""update raw.gl_entries set currency = {capital}, amount_currency = coalesce(amount_currency, {own})
            where currency <> {capital}"""
    )


def padding(engine: DuckDB) -> None:
    """Take blanks off the accounts of the ledger where an export pads them: `1510 ` is account 1510."""
    for column in ("account", "layer"):
        padded = f'"{column}" <> trim("{column}")'
        if engine.rows(f"select 1 from raw.gl_entries where {padded} limit 1"):
            engine.execute(f'update raw.gl_entries set "{column}" = trim("{column}") where {padded}')


def duplicates(engine: DuckDB, brought: set[str]) -> None:
    """Mark rows whose key was there before, and list them in load.duplicates with whether their content is equal."""
    engine.execute(
        """create or replace table load.duplicates (company varchar, table_name varchar, entry_no varchar,
           source_file varchar,
           source_row bigint, first_file varchar, first_row bigint, equal boolean)"""
    )
    for table in (TABLES[name] for name in sorted(brought)):
        if table.key and not _ascending(engine, table.name, table.key):
            _mark(engine, table.name, table.key, _content(engine, table))


def _content(engine: DuckDB, table: Table) -> list[str]:
    """The columns whose values make two rows equal."""
    present = raw.columns(engine, table.name)
    return [name for name in (*(column.name for column in table.columns), "dims") if name in present]


def _ascending(engine: DuckDB, table: str, key: str) -> bool:
    """Whether each company's rows stand together and every key is greater than the one before: then none is twice.

    Exports are written in the order of their keys; one look along the file is half the price of gathering them.
    """
    rows = f"select company, cast(\"{key}\" as varchar) as key from raw.{table} where fault is null and company <> ''"
    before = "lag(company) over () as company_before, lag(key) over () as key_before"
    greater = "strlen(key) > strlen(key_before) or (strlen(key) = strlen(key_before) and key > key_before)"
    changes, back, companies = engine.rows(
        f"""select count(*) filter (where company <> company_before),
                   count(*) filter (where company = company_before and not ({greater})), count(distinct company)
            from (select company, key, {before} from ({rows}))"""
    )[0]
    return bool(back == 0 and changes < max(companies, 1))


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
