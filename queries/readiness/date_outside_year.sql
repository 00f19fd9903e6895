-- Which vouchers carry a date that lies in no fiscal year of the company?
-- One row a company, voucher and posting date.
-- Such a date belongs to no period: it lies before every year, and the amounts count only in what earlier years bring forward.
with dates as (
    select distinct v.company, v.posting_date
    from readiness.vouchers as v
    inner join settings.companies as c on c.company = v.company
    where v.posting_date <= c.period_end
),

outside as (
    select d.company, d.posting_date
    from dates as d
    left join settings.fiscal_years as y on y.company = d.company and d.posting_date between y.year_start and y.year_end
    where y.company is null
),

by_file as (
    select
        e.company,
        e.voucher,
        e.posting_date,
        e.source_file,
        sum(case when e.amount > 0 then e.amount else 0 end) as debit,
        sum(case when e.amount < 0 then -e.amount else 0 end) as credit,
        min(e.source_row) as source_row
    from canonical.gl_entries as e
    inner join outside as o on o.company = e.company and o.posting_date = e.posting_date
    where not e.duplicate
    group by e.company, e.voucher, e.posting_date, e.source_file
),

final as (
    select
        company,
        voucher,
        posting_date,
        sum(debit) as debit,
        sum(credit) as credit,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, voucher, posting_date
)

select
    f.company,
    f.voucher,
    f.posting_date,
    concat_ws(' ', f.voucher, cast(f.posting_date as varchar)) as subject,
    cast(case when f.debit > f.credit then f.debit else f.credit end as decimal(38, 4)) as amount,
    c.currency,
    cast(f.posting_date as varchar) as expected,
    f.voucher as actual,
    '' as detail,
    f.source_file,
    cast(f.source_row as bigint) as source_row
from final as f
inner join settings.companies as c on c.company = f.company
order by f.company, f.posting_date, f.voucher
