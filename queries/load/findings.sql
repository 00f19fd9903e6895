-- What loading tells the accountant besides the rows it rejects.
-- One row a finding.
-- Nothing is passed over in silence: files no table claims, tables waiting for their room, rows of other companies, missing rates.

with waiting as (
    select
        '' as company, 'waiting_tables' as code, 'info' as severity, 'extracts' as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, cast(count(*) as varchar) as actual, string_agg(name, ', ' order by name) as detail, '' as source_file, cast(null as bigint) as source_row
    from load.idle
    having count(*) > 0
),

unclaimed as (
    select company, 'file_not_read' as code, 'info' as severity, file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, '' as actual, '' as detail, file as source_file, cast(null as bigint) as source_row
    from load.unread
),

others as (
    select '' as company, 'other_companies' as code, 'info' as severity, others.file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, cast(sum(others.rows) as varchar) as actual,
        string_agg(coalesce(nullif(others.code, ''), '–'), ', ' order by others.code) as detail,
        others.file as source_file, cast(null as bigint) as source_row
    from load.others as others
    left join settings.listed as listed on listed.code = lower(others.code)
    where listed.code is null
    group by others.file
),

header_only as (
    select company, 'empty_ledger' as code, 'warn' as severity, file as subject, cast(null as decimal(38, 4)) as amount, '' as currency,
        '' as expected, '0' as actual, '' as detail, file as source_file, cast(null as bigint) as source_row
    from load.files where table_name = 'gl_entries' and rows_read = 0
),

missing_rates as (
    select
        company, 'missing_rate' as code, 'block' as severity, currency || '/' || reporting_currency as subject, amount, currency,
        cast(first_day as varchar) as expected, cast(last_day as varchar) as actual, cast(days as varchar) as detail,
        '' as source_file, cast(null as bigint) as source_row
    from load.missing_rates
),

final as (
    select * from waiting union all select * from unclaimed
    union all
    select * from others
    union all
    select * from header_only
    union all
    select * from missing_rates
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.doubts
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.fec_findings
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.format_findings
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.said_findings
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
