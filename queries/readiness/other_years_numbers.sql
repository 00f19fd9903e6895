-- Which numbers that a series seems to miss did a voucher of another fiscal year take?
-- One row a company, series and number, for series with gaps that run on over the years.
-- A reversal of January is numbered in December, before that month's last vouchers: each of the two months seems to miss the other's numbers. A series that used one number in two years begins anew each year, and no other year's number fills its gaps.
-- No row without: readiness.voucher_numbers
with broken as (
    select company, prefix, series_journal, min(number) as low, max(number) as high
    from readiness.voucher_numbers
    group by company, prefix, series_journal
    having count(*) < max(number) - min(number) + 1
),

parsed as (
    select v.company, v.journal, v.voucher, regexp_extract(v.voucher, '[0-9]*$', 0) as digits
    from readiness.vouchers as v
    inner join settings.companies as c on c.company = v.company and v.posting_date not between c.year_start and c.year_end
    where v.company in (select company from broken)
),

elsewhere as (
    select company, journal, left(voucher, length(voucher) - length(digits)) as prefix, cast(digits as bigint) as number, length(digits) as width
    from parsed
    where length(digits) between 1 and 18
),

taken as (
    select
        b.company, b.prefix, b.series_journal, e.number, min(e.width) as width,
        max(case when n.number is null then 0 else 1 end) as again
    from broken as b
    inner join elsewhere as e
        on e.company = b.company and e.prefix = b.prefix and e.number between b.low and b.high
        and (b.series_journal = '' or e.journal = b.series_journal)
    left join readiness.voucher_numbers as n
        on n.company = b.company and n.prefix = b.prefix and n.series_journal = b.series_journal and n.number = e.number
    group by b.company, b.prefix, b.series_journal, e.number
),

anew as (
    select company, prefix, series_journal
    from taken
    group by company, prefix, series_journal
    having sum(again) > 0
)

select
    cast(t.company as varchar) as company,
    cast(t.prefix as varchar) as prefix,
    cast(t.series_journal as varchar) as series_journal,
    cast(t.number as bigint) as number,
    cast(t.width as integer) as width
from taken as t
left join anew as a on a.company = t.company and a.prefix = t.prefix and a.series_journal = t.series_journal
where a.company is null
