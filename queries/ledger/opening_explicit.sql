-- The openings an extract states in opening_balances, in the shape of a balance.
-- One row a company, fiscal year, account, currency, dims, partner company and layer; the year is the one a ledger file says it is of, else the one that holds the period.
-- A blank currency is the accounting currency, whose amount is the amount itself; a foreign line without its currency amount leaves it unknown. Where several ledger files of a year state its opening, an account's is that of the first: they state the same thing.
-- No row without: canonical.opening_balances

with firsts as (
    select openings.company, own.year_start, openings.account, min(openings.source_file) as file
    from canonical.opening_balances as openings
    join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    group by openings.company, own.year_start, openings.account
),

filled as (
    select
        openings.company, coalesce(own.year_start, companies.year_start) as year_start, openings.account, openings.dims, openings.partner_company, openings.layer,
        coalesce(nullif(openings.currency, ''), companies.currency) as currency,
        companies.currency as accounting_currency, companies.reporting_currency,
        openings.amount, openings.amount_currency, openings.amount_reporting
    from canonical.opening_balances as openings
    join settings.companies on companies.company = openings.company
    left join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    left join firsts on firsts.company = openings.company and firsts.year_start = own.year_start and firsts.account = openings.account
    join settings.layers on layers.company = openings.company and layers.layer = openings.layer
    where own.company is null or firsts.file = openings.source_file
),

completed as (
    select
        company, year_start, account, currency, dims, partner_company, layer, amount,
        coalesce(amount_currency, case when currency = accounting_currency then amount end) as amount_currency,
        coalesce(amount_reporting, case when reporting_currency = accounting_currency then amount end) as amount_reporting
    from filled
),

final as (
    select
        company, year_start, account, currency, dims, partner_company, layer, sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        coalesce(sum(amount_reporting), 0) as amount_reporting
    from completed
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
order by company, year_start, account, currency, dims, partner_company, layer
