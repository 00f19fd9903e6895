-- Every opening there is of every fiscal year: stated, entered, carried; `used` marks the one the ledger takes.
-- One row a company, fiscal year, source, account, currency, dims, partner company and layer.
-- The others are kept to be compared, and are never added.

with entered as (
    select
        months.company, months.year_start, movements.account, movements.currency, movements.dims,
        movements.partner_company, movements.layer, sum(movements.amount) as amount,
        case when count(*) = count(movements.amount_currency) then sum(movements.amount_currency) end as amount_currency,
        sum(movements.amount_reporting) as amount_reporting
    from ledger.movements
    join ledger.fiscal_months as months on months.company = movements.company and months.month = movements.month
    where movements.period_type = 'opening'
    group by all
),

offered as (
    select 'explicit' as source, company, year_start, account, currency, dims, partner_company, layer, amount, amount_currency, amount_reporting
    from ledger.opening_explicit
    union all
    select 'journal' as source, company, year_start, account, currency, dims, partner_company, layer, amount, amount_currency, amount_reporting
    from entered
    union all
    select 'carried' as source, company, year_start, account, currency, dims, partner_company, layer, amount, amount_currency, amount_reporting
    from ledger.opening_carried
)

select
    cast(offered.company as varchar) as company,
    cast(offered.year_start as date) as year_start,
    cast(offered.source as varchar) as source,
    cast(offered.source = years.source as boolean) as used,
    cast(offered.account as varchar) as account,
    cast(offered.currency as varchar) as currency,
    cast(offered.dims as varchar) as dims,
    cast(offered.partner_company as varchar) as partner_company,
    cast(offered.layer as varchar) as layer,
    cast(offered.amount as decimal(38, 4)) as amount,
    cast(offered.amount_currency as decimal(38, 4)) as amount_currency,
    cast(offered.amount_reporting as decimal(38, 4)) as amount_reporting
from offered
join ledger.opening_years as years on years.company = offered.company and years.year_start = offered.year_start
order by company, year_start, source, account, currency, dims, partner_company, layer
