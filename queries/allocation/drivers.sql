-- What the drivers named by a rule measure: the latest figure on or before the period end, and the sum of the period.
-- One row a company, driver, account and dims.
-- Every key has a latest day of its own, for a driver is often delivered only where it changed; what ended needs a row of zero. Rows of one key and day are added up.

with rows as (
    select
        drivers.company, drivers.driver, drivers.account, drivers.dims, drivers.date, drivers.quantity,
        drivers.date >= companies.period_start as in_period,
        max(drivers.date) over (partition by drivers.company, drivers.driver, drivers.account, drivers.dims) as latest
    from canonical.drivers
    join settings.companies on companies.company = drivers.company
    where drivers.date <= companies.period_end
),

final as (
    select
        company, driver, account, dims, latest,
        sum(case when date = latest then quantity else 0 end) as quantity,
        sum(case when in_period then quantity else 0 end) as quantity_period
    from rows
    group by company, driver, account, dims, latest
)

select
    cast(company as varchar) as company,
    cast(driver as varchar) as driver,
    cast(account as varchar) as account,
    cast(dims as varchar) as dims,
    cast(latest as date) as latest,
    cast(quantity as decimal(38, 5)) as quantity,
    cast(quantity_period as decimal(38, 5)) as quantity_period
from final
order by company, driver, account, dims
