-- Which voucher numbers are missing inside a series?
-- One row a gap; one row a series where more numbers are missing than used, for that is no running series.
-- A missing number is a voucher deleted, lost in the export or never used: whoever keeps the books must say which.
with series as (
    select
        company, prefix, series_journal, count(*) as used, min(number) as low, max(number) as high, min(width) as width,
        max(number) - min(number) + 1 - count(*) as missing, max(case when due then number end) as reached
    from readiness.voucher_numbers
    group by company, prefix, series_journal
    having count(*) < max(number) - min(number) + 1
),

steps as (
    select
        n.company, n.prefix, n.series_journal, n.number, n.width, s.reached,
        lead(n.number) over (partition by n.company, n.prefix, n.series_journal order by n.number) as following
    from readiness.voucher_numbers as n
    inner join series as s on s.company = n.company and s.prefix = n.prefix and s.series_journal = n.series_journal
    where s.missing <= s.used
),

gaps as (
    select
        company, prefix, series_journal, number + 1 as first_missing, following - 1 as last_missing,
        following - number - 1 as missing, 0 as used, width, 'gap' as detail
    from steps
    where following > number + 1 and number < reached
    union all
    select company, prefix, series_journal, low as first_missing, high as last_missing, missing, used, width, 'sparse' as detail
    from series
    where missing > used and reached is not null
),

texts as (
    select *, cast(first_missing as varchar) as first_digits, cast(last_missing as varchar) as last_digits
    from gaps
),

final as (
    select
        *,
        prefix || case when length(first_digits) < width then lpad(first_digits, width, '0') else first_digits end as first_number,
        prefix || case when length(last_digits) < width then lpad(last_digits, width, '0') else last_digits end as last_number
    from texts
)

select
    company,
    prefix,
    series_journal,
    cast(first_missing as bigint) as first_missing,
    cast(last_missing as bigint) as last_missing,
    concat_ws(' ', nullif(series_journal, ''), case when first_missing = last_missing then first_number else first_number || '..' || last_number end) as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    cast(cast(used as bigint) as varchar) as expected,
    cast(cast(missing as bigint) as varchar) as actual,
    detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, prefix, series_journal, first_missing
