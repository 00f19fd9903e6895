-- Which voucher numbers are missing inside a series?
-- One row a gap; one row a range of numbers where more are missing than used, for that is no running series.
-- A missing number is a voucher deleted, lost in the export or never used: whoever keeps the books must say which. A leap over a thousand numbers, and over more than the series uses, begins another number range.
-- No row without: readiness.voucher_numbers or readiness.other_years_numbers
with numbers as (
    select company, prefix, series_journal, number, width, due from readiness.voucher_numbers
    union all
    select company, prefix, series_journal, number, width, false as due from readiness.other_years_numbers
),

series as (
    select company, prefix, series_journal, count(*) as used
    from numbers
    group by company, prefix, series_journal
    having count(*) < max(number) - min(number) + 1
),

steps as (
    select
        n.company, n.prefix, n.series_journal, n.number, n.width, n.due, greatest(s.used, 1000) as leap,
        lag(n.number) over (partition by n.company, n.prefix, n.series_journal order by n.number) as preceding,
        lead(n.number) over (partition by n.company, n.prefix, n.series_journal order by n.number) as following
    from numbers as n
    inner join series as s on s.company = n.company and s.prefix = n.prefix and s.series_journal = n.series_journal
),

ranged as (
    select
        *,
        sum(case when number - preceding > leap then 1 else 0 end) over (partition by company, prefix, series_journal order by number) as range_no
    from steps
),

ranges as (
    select
        company, prefix, series_journal, range_no, count(*) as used, min(number) as low, max(number) as high,
        min(width) as width, max(number) - min(number) + 1 - count(*) as missing, max(case when due then number end) as reached
    from ranged
    group by company, prefix, series_journal, range_no
    having count(*) < max(number) - min(number) + 1
),

gaps as (
    select
        n.company, n.prefix, n.series_journal, n.number + 1 as first_missing, n.following - 1 as last_missing,
        n.following - n.number - 1 as missing, 0 as used, n.width, 'gap' as detail
    from ranged as n
    inner join ranges as r
        on r.company = n.company and r.prefix = n.prefix and r.series_journal = n.series_journal and r.range_no = n.range_no
    where n.following > n.number + 1 and n.number < r.reached and r.missing <= r.used
    union all
    select company, prefix, series_journal, low as first_missing, high as last_missing, missing, used, width, 'sparse' as detail
    from ranges
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
    cast(company as varchar) as company,
    cast(prefix as varchar) as prefix,
    cast(series_journal as varchar) as series_journal,
    cast(first_missing as bigint) as first_missing,
    cast(last_missing as bigint) as last_missing,
    cast(case when first_missing = last_missing then first_number else first_number || '..' || last_number end as varchar) as numbers,
    cast(used as bigint) as used,
    cast(missing as bigint) as missing,
    cast(detail as varchar) as detail
from final
