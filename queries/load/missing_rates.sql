-- Which entries, openings and balances have no reporting amount because no rate reaches their day.
-- One row a company and pair of currencies.
-- A missing rate blocks and says what it holds up; it is never taken as zero or one.
-- No row without: load.reporting_rates

with waiting as (
    select company, amount
    from raw.gl_entries
    where amount_reporting is null and fault is null
    union all
    select company, amount
    from raw.opening_balances
    where amount_reporting is null and fault is null
    union all
    select company, amount
    from raw.balances
    where amount_reporting is null and fault is null
),

held_up as (
    select company, sum(abs(amount)) as amount
    from waiting
    group by company
),

final as (
    select
        rates.company, rates.currency, rates.reporting_currency, held_up.amount, count(*) as days,
        min(rates.posting_date) as first_day, max(rates.posting_date) as last_day
    from load.reporting_rates as rates
    left join held_up on held_up.company = rates.company
    where rates.rate is null
    group by rates.company, rates.currency, rates.reporting_currency, held_up.amount
)

select
    cast(company as varchar) as company,
    cast(currency as varchar) as currency,
    cast(reporting_currency as varchar) as reporting_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(days as bigint) as days,
    cast(first_day as date) as first_day,
    cast(last_day as date) as last_day
from final
order by company, reporting_currency
