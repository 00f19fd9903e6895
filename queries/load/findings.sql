-- What loading tells the accountant besides the rows it rejects.
-- One row a finding.
-- Nothing is passed over in silence: files no table claims, tables waiting for their room, rows of other companies, missing rates.

with idle as (
    select files.table_name as name
    from load.files as files
    join settings.waiting as waiting on waiting.table_name = files.table_name and waiting.column_name = ''
    where files.rows_loaded > 0
    union
    select columns.table_name || '.' || columns.column_name as name
    from load.columns as columns
    join settings.waiting as waiting on waiting.table_name = columns.table_name and waiting.column_name = columns.column_name
),

waiting as (
    select
        '' as company, 'waiting_tables' as code, 'info' as severity, 'extracts' as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, cast(count(*) as varchar) as actual, string_agg(name, ', ' order by name) as detail, '' as source_file, cast(null as bigint) as source_row
    from idle
    having count(*) > 0
),

unclaimed as (
    select company, 'file_not_read' as code, 'info' as severity, file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, '' as actual, '' as detail, file as source_file, cast(null as bigint) as source_row
    from load.unread
),

others as (
    select company, 'other_companies' as code, 'info' as severity, file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, cast(rows_other as varchar) as actual, '' as detail, file as source_file, cast(null as bigint) as source_row
    from load.files
    where rows_other > 0
),

header_only as (
    select company, 'empty_ledger' as code, 'warn' as severity, file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, '0' as actual, '' as detail, file as source_file, cast(null as bigint) as source_row
    from load.files
    where table_name = 'gl_entries' and rows_read = 0
),

fine as (
    select
        entries.company, entries.source_file, companies.currency, companies.decimals, count(*) as lines,
        min(entries.source_row) as source_row
    from canonical.gl_entries as entries
    join settings.companies as companies on companies.company = entries.company
    where case companies.decimals
        when 0 then entries.amount <> cast(entries.amount as decimal(18, 0))
        when 2 then entries.amount <> cast(entries.amount as decimal(18, 2))
        when 3 then entries.amount <> cast(entries.amount as decimal(18, 3))
        else false
    end
    group by entries.company, entries.source_file, companies.currency, companies.decimals
),

fine_amounts as (
    select company, 'amounts_finer_than_currency' as code, 'warn' as severity, source_file as subject, cast(null as decimal(38, 4)) as amount, currency,
        cast(decimals as varchar) as expected, cast(lines as varchar) as actual, '' as detail, source_file, source_row
    from fine
),

unrated as (
    select
        rates.company, rates.currency, rates.reporting_currency, count(*) as days, min(rates.posting_date) as first_day,
        max(rates.posting_date) as last_day
    from load.reporting_rates as rates
    where rates.rate is null
    group by rates.company, rates.currency, rates.reporting_currency
),

missing_rates as (
    select
        unrated.company, 'missing_rate' as code, 'block' as severity, unrated.currency || '/' || unrated.reporting_currency as subject,
        (
            select sum(abs(entries.amount)) from raw.gl_entries as entries
            where entries.company = unrated.company and entries.amount_reporting is null and entries.fault is null
        ) as amount,
        unrated.currency, cast(unrated.first_day as varchar) as expected, cast(unrated.last_day as varchar) as actual,
        cast(unrated.days as varchar) as detail, '' as source_file, cast(null as bigint) as source_row
    from unrated
),

final as (
    select * from waiting
    union all
    select * from unclaimed
    union all
    select * from others
    union all
    select * from header_only
    union all
    select * from fine_amounts
    union all
    select * from missing_rates
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.fec_findings
)

select
    cast(company as varchar) as company,
    cast('load' as varchar) as room,
    cast(code as varchar) as code,
    cast(severity as varchar) as severity,
    cast(subject as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(actual as varchar) as actual,
    cast(detail as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject
