-- Which fiscal year each month of the ledger belongs to.
-- One row a company and month that has movements.
-- Months before the first known year belong to the year 0001-01-01: they are history that is only carried forward.

with months as (
    select distinct company, month
    from ledger.movements
),

final as (
    select months.company, months.month, coalesce(max(years.year_start), date '0001-01-01') as year_start
    from months
    left join settings.fiscal_years as years on years.company = months.company and years.year_start <= months.month
    group by months.company, months.month
)

select
    cast(company as varchar) as company,
    cast(month as date) as month,
    cast(year_start as date) as year_start
from final
order by company, month
