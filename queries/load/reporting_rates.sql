-- Which rate turns a day's postings into the reporting currency.
-- One row a company and posting day on which an entry, an opening or a balance brings no reporting amount of its own.
-- The latest closing rate on or before the day, from accounting to reporting currency; on one day the company's own rate goes before the shared one, the first written before the next. A day without one has no rate.

with wanted as (
    select distinct entries.company, entries.posting_date
    from raw.gl_entries as entries
    where entries.reporting_derived and entries.fault is null and entries.company <> ''
    union
    select distinct openings.company, coalesce(own.year_start, companies.year_start) - interval 1 day as posting_date
    from raw.opening_balances as openings
    join settings.companies as companies on companies.company = openings.company
    left join settings.file_years as own on own.company = openings.company and own.file = openings.source_file
    where openings.fault is null and openings.amount_reporting is null and companies.reporting_currency <> companies.currency
    union
    select distinct balances.company, balances.date as posting_date
    from raw.balances
    join settings.companies as companies on companies.company = balances.company
    where balances.fault is null and balances.amount_reporting is null and companies.reporting_currency <> companies.currency
),

rates as (
    select company, from_currency, to_currency, date, rate, units, source_file, source_row
    from canonical.exchange_rates
    where rate_type = 'closing'
),

ranked as (
    select
        wanted.company, wanted.posting_date, companies.currency, companies.reporting_currency,
        rates.date, rates.rate, rates.units,
        row_number() over (
            partition by wanted.company, wanted.posting_date
            order by rates.date desc nulls last, case when rates.company = '*' then 1 else 0 end, rates.source_file, rates.source_row
        ) as place
    from wanted
    join settings.companies as companies on companies.company = wanted.company
    left join rates
        on rates.from_currency = companies.currency
        and rates.to_currency = companies.reporting_currency
        and rates.date <= wanted.posting_date
        and rates.company in ('*', wanted.company)
),

final as (
    select company, posting_date, currency, reporting_currency, date, rate, units
    from ranked
    where place = 1
)

select
    cast(company as varchar) as company,
    cast(posting_date as date) as posting_date,
    cast(currency as varchar) as currency,
    cast(reporting_currency as varchar) as reporting_currency,
    cast(date as date) as rate_date,
    cast(rate as decimal(18, 9)) as rate,
    cast(units as decimal(18, 0)) as units
from final
order by company, posting_date
