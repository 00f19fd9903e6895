-- Which voucher numbers are missing inside a series, as findings?
-- One row a gap; one row a series where it has more than three, with the first of them.
-- A book of forty vouchers with fifteen gaps is one question to whoever keeps it, not fifteen.
-- No row without: readiness.voucher_gaps

with counted as (
    select *, count(*) over (partition by company, prefix, series_journal, detail) as gaps
    from readiness.voucher_gaps
),

ranked as (
    select *, row_number() over (partition by company, prefix, series_journal, detail order by first_missing) as place
    from counted
),

final as (
    select
        company, concat_ws(' ', nullif(series_journal, ''), numbers) as subject, cast(used as varchar) as expected, missing, detail,
        prefix, series_journal, first_missing
    from ranked
    where gaps <= 3 or detail = 'sparse'
    union all
    select
        company, coalesce(nullif(concat_ws(' ', nullif(series_journal, ''), nullif(prefix, '')), ''), '–'),
        string_agg(numbers, ', ' order by first_missing) filter (where place <= 3), sum(missing), 'many',
        prefix, series_journal, min(first_missing)
    from ranked
    where gaps > 3 and detail <> 'sparse'
    group by company, prefix, series_journal
)

select
    cast(company as varchar) as company,
    cast(subject as varchar) as subject,
    cast(null as decimal(38, 4)) as amount,
    cast('' as varchar) as currency,
    cast(expected as varchar) as expected,
    cast(cast(missing as bigint) as varchar) as actual,
    cast(detail as varchar) as detail,
    cast('' as varchar) as source_file,
    cast(null as bigint) as source_row
from final
order by company, prefix, series_journal, first_missing
