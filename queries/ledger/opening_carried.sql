-- What earlier fiscal years carry into each year: every balance since the year's anchor, the results folded.
-- One row a company, fiscal year, account, currency, dims, partner company and layer that carries something.
-- Income and expense open at nil: each year's result moves to the account of ledger.year_results, in accounting currency, keeping dims and layer. Closing entries are counted with their year, so what they closed folds to nothing.

with folded as (
    select
        movements.company, months.year_start, movements.dims, movements.layer,
        case when accounts.account is null then movements.account else results.account end as account,
        case when accounts.account is null then movements.currency else companies.currency end as currency,
        case when accounts.account is null then movements.partner_company else '' end as partner_company,
        movements.amount, movements.amount_reporting,
        case when accounts.account is null then movements.amount_currency else movements.amount end as amount_currency
    from ledger.movements
    join ledger.fiscal_months as months on months.company = movements.company and months.month = movements.month
    join settings.companies on companies.company = movements.company and months.year_start < companies.year_start
    left join canonical.accounts
        on accounts.company = movements.company and accounts.account = movements.account
        and accounts.type in ('revenue', 'expense')
    left join ledger.year_results as results
        on results.company = months.company and results.year_start = months.year_start
    where accounts.account is null or results.account is not null
),

yearly as (
    select
        company, year_start, account, currency, dims, partner_company, layer, sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        sum(amount_reporting) as amount_reporting
    from folded
    group by all
),

final as (
    select
        years.company, years.year_start, yearly.account, yearly.currency, yearly.dims, yearly.partner_company,
        yearly.layer, sum(yearly.amount) as amount,
        case when count(*) = count(yearly.amount_currency) then sum(yearly.amount_currency) end as amount_currency,
        sum(yearly.amount_reporting) as amount_reporting
    from ledger.opening_years as years
    join yearly
        on yearly.company = years.company and yearly.year_start >= years.anchor
        and yearly.year_start < years.year_start
    group by all
)

select
    cast(company as varchar) as company,
    cast(year_start as date) as year_start,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
where amount <> 0 or amount_reporting <> 0 or coalesce(amount_currency, 1) <> 0
