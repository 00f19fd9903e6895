-- Where a French ledger file strays from article A47 A-1.
-- One row a file and kind of deviation, one row an account or lettering that is wrong.
-- A file that can be read but strays is loaded; the deviations are named, because a tax audit begins with them.

with fec as (
    select company, file from load.files where format = 'fec'
),

entries as (
    select entries.*, try_strptime(nullif(entries.created_at, ''), '%Y%m%d') as validated
    from canonical.gl_entries as entries
    join fec on fec.company = entries.company and fec.file = entries.source_file
),

closing_dates as (
    select company, file, try_strptime(nullif(regexp_extract(file, '[0-9]{9}FEC([0-9]{8})', 1), ''), '%Y%m%d') as closes_on
    from fec
),

by_file as (
    select
        entries.company, entries.source_file, 'fec_outside_year' as code, 'warn' as severity, count(*) as lines, min(entries.source_row) as source_row,
        cast(cast(closing_dates.closes_on as date) as varchar) as expected,
        cast(min(entries.posting_date) as varchar) || ' – ' || cast(max(entries.posting_date) as varchar) as detail
    from entries
    join closing_dates on closing_dates.company = entries.company and closing_dates.file = entries.source_file
    where entries.posting_date > closing_dates.closes_on or entries.posting_date <= closing_dates.closes_on - interval 24 month
    group by entries.company, entries.source_file, closing_dates.closes_on
    union all
    select company, source_file, 'fec_validated_early', 'warn', count(*), min(source_row), '', ''
    from entries where validated < posting_date group by company, source_file
    union all
    select company, source_file, 'fec_not_validated', 'warn', count(*), min(source_row), '', ''
    from entries where created_at = '' group by company, source_file
    union all
    select company, file, code, 'warn', sum(lines), min(source_row), place, min(example)
    from load.fec_marks group by company, file, code, place
),

names as (
    select raw.company, raw.account, min(raw.name) as one, max(raw.name) as other
    from load.fec_names as raw
    group by raw.company, raw.account
    having count(distinct raw.name) > 1
),

final as (
    select
        company, code, severity, concat_ws(' ', source_file, case when code = 'fec_date_unreadable' then expected else null end) as subject,
        cast(null as decimal(38, 4)) as amount, '' as currency, expected, cast(lines as varchar) as actual, detail, source_file, source_row
    from by_file
    union all
    select company, 'fec_two_names', 'warn', account, null, '', one, other, '', '', null
    from names
    union all
    select
        found.company, 'fec_lettering', 'info', found.source_file, found.amount, companies.currency, '',
        cast(found.letterings as varchar), found.largest, found.source_file, null
    from load.fec_letterings as found
    join settings.companies as companies on companies.company = found.company
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
