-- What earlier fiscal years carry into each year: every balance since the year's anchor, the results folded.
-- One row a company, fiscal year, account, currency, dims, partner company and layer that carries something.
-- Income and expense open at nil: each year's result moves to the account of ledger.year_results, in accounting currency, keeping dims and layer. Closing entries are counted with their year, so what they closed folds to nothing.

with counted as (  -- a stated opening stands for the opening entries of its year, a trial balance for both
    select
        movements.company, months.year_start, movements.account, movements.currency, movements.dims,
        movements.partner_company, movements.layer, movements.amount, movements.amount_currency, movements.amount_reporting
    from ledger.movements
    join ledger.fiscal_months as months on months.company = movements.company and months.month = movements.month
    left join ledger.opening_years as years
        on years.company = months.company and years.year_start = months.year_start and years.source = 'explicit'
    where movements.period_type <> 'opening' or years.company is null
    union all
    select
        stated.company, stated.year_start, stated.account, stated.currency, stated.dims, stated.partner_company,
        stated.layer, stated.amount, stated.amount_currency, stated.amount_reporting
    from ledger.opening_explicit as stated
    left join ledger.stated_dates as dates
        on dates.company = stated.company and dates.year_start = stated.year_start and dates.feeds
    where dates.company is null
),

folded as (
    select
        counted.company, counted.year_start, counted.dims, counted.layer,
        case when accounts.account is null then counted.account else results.account end as account,
        case when accounts.account is null then counted.currency else companies.currency end as currency,
        case when accounts.account is null then counted.partner_company else '' end as partner_company,
        counted.amount, counted.amount_reporting,
        case when accounts.account is null then counted.amount_currency else counted.amount end as amount_currency
    from counted
    join settings.companies on companies.company = counted.company and counted.year_start < companies.year_start
    left join canonical.accounts
        on accounts.company = counted.company and accounts.account = counted.account
        and accounts.type in ('revenue', 'expense')
    left join ledger.year_results as results
        on results.company = counted.company and results.year_start = counted.year_start
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
