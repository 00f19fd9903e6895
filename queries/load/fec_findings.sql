-- Where a French ledger file strays from article A47 A-1.
-- One row a file and kind of deviation, one row a journal, account or lettering that is wrong.
-- A file that can be read but strays is loaded; the deviations are named, because a tax audit begins with them.

with closing_dates as (
    select
        files.company, files.file, years.year_start,
        try_strptime(nullif(regexp_extract(upper(files.file), '[0-9]{9}FEC([0-9]{8})', 1), ''), '%Y%m%d') as closes_on
    from load.files as files
    left join settings.fiscal_years as years
        on years.company = files.company
        and strftime(years.year_end, '%Y%m%d') = regexp_extract(upper(files.file), '[0-9]{9}FEC([0-9]{8})', 1)
    where files.format = 'fec'
),

entries as (
    select
        entries.company, entries.source_file, entries.source_row, entries.posting_date, entries.created_at,
        try_strptime(nullif(entries.created_at, ''), '%Y%m%d') as validated,
        entries.posting_date > dates.closes_on
        or entries.posting_date < coalesce(dates.year_start, dates.closes_on - interval 24 month + interval 1 day) as is_outside,
        cast(cast(dates.closes_on as date) as varchar) as closes_on
    from canonical.gl_entries as entries
    join closing_dates as dates on dates.company = entries.company and dates.file = entries.source_file
),

by_file as (
    select
        company, source_file, 'fec_outside_year' as code, count(*) as lines, min(source_row) as source_row, closes_on as expected,
        cast(case when cast(max(posting_date) as varchar) > closes_on then max(posting_date) else min(posting_date) end as varchar) as detail
    from entries where is_outside group by company, source_file, closes_on
    union all
    select company, source_file, 'fec_validated_early', count(*), min(source_row), '', ''
    from entries where validated < posting_date group by company, source_file
    union all
    select company, source_file, 'fec_not_validated', count(*), min(source_row), '', ''
    from entries where created_at = '' group by company, source_file
    union all
    select company, file, code, sum(lines), min(source_row), place, min(example)
    from load.fec_marks group by company, file, code, place
),

final as (
    select
        company, code, case when code = 'fec_closing' then 'info' else 'warn' end as severity, concat_ws(' ', source_file, case when code = 'fec_date_unreadable' then expected end) as subject,
        cast(null as decimal(38, 4)) as amount, '' as currency, expected, cast(lines as varchar) as actual, detail, source_file, source_row
    from by_file
    union all
    select company, code, severity, subject, amount, currency, expected, actual, detail, source_file, source_row
    from load.fec_deviations
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
