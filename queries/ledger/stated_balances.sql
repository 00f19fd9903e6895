-- What the trial balances of an extract state, up to the period end.
-- One row a company, date, account, currency, dims, partner company, layer and file; `counts` marks the file whose figure is taken.
-- Where two files state the same account for the same day, the one that reaches further counts for that day, whole: it is the later export. Files that do not meet are parts of one trial balance. Blank currency is the accounting currency.

with held as (
    select
        balances.company, balances.date, balances.account, balances.dims, balances.partner_company, balances.layer,
        balances.source_file, coalesce(nullif(balances.currency, ''), companies.currency) as currency,
        balances.amount,
        coalesce(balances.amount_currency, case when coalesce(nullif(balances.currency, ''), companies.currency) = companies.currency then balances.amount end) as amount_currency,
        coalesce(balances.amount_reporting, case when companies.reporting_currency = companies.currency then balances.amount end) as amount_reporting
    from canonical.balances
    join settings.companies on companies.company = balances.company and balances.date <= companies.period_end
    join settings.layers on layers.company = balances.company and layers.layer = balances.layer
),

files as (
    select company, source_file, row_number() over (partition by company order by max(date) desc, source_file desc) as place
    from canonical.balances
    group by company, source_file
),

summed as (
    select
        held.company, held.date, held.account, held.currency, held.dims, held.partner_company, held.layer,
        held.source_file, files.place, sum(held.amount) as amount,
        case when count(*) = count(held.amount_currency) then sum(held.amount_currency) end as amount_currency,
        coalesce(sum(held.amount_reporting), 0) as amount_reporting
    from held
    join files on files.company = held.company and files.source_file = held.source_file
    group by all
),

ranked as (
    select
        *, min(place) over (partition by company, date, account, currency, dims, partner_company, layer) as first_place
    from summed
),

beaten as (
    select distinct company, date, source_file
    from ranked
    where place > first_place
),

years as (
    select dates.company, dates.date, coalesce(max(years.year_start), date '0001-01-01') as year_start
    from (select distinct company, date from summed) as dates
    left join settings.fiscal_years as years on years.company = dates.company and years.year_start <= dates.date
    group by dates.company, dates.date
)

select
    cast(ranked.company as varchar) as company,
    cast(ranked.date as date) as date,
    cast(years.year_start as date) as year_start,
    cast(ranked.account as varchar) as account,
    cast(ranked.currency as varchar) as currency,
    cast(ranked.dims as varchar) as dims,
    cast(ranked.partner_company as varchar) as partner_company,
    cast(ranked.layer as varchar) as layer,
    cast(ranked.source_file as varchar) as source_file,
    cast(beaten.company is null as boolean) as counts,
    cast(ranked.amount as decimal(38, 4)) as amount,
    cast(ranked.amount_currency as decimal(38, 4)) as amount_currency,
    cast(ranked.amount_reporting as decimal(38, 4)) as amount_reporting
from ranked
join years on years.company = ranked.company and years.date = ranked.date
left join beaten on beaten.company = ranked.company and beaten.date = ranked.date and beaten.source_file = ranked.source_file
order by company, date, account, currency, dims, partner_company, layer, source_file
