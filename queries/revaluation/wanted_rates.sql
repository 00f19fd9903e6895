-- Which rates the revaluation needs.
-- One row a company, rate type, currency and currency it is turned into, on the day of rates.
-- A balance of nil is cleared without a rate, and an item that goes back to what it was booked at needs none.
-- No row without: revaluation.subjects

with subjects as (
    select distinct company, rate_type, currency
    from revaluation.subjects
    where balance_currency <> 0 and method in ('delta', 'standard', 'minimum') and doubt = ''
),

final as (
    select subjects.company, subjects.rate_type, subjects.currency as from_currency, rules.currency as to_currency, rules.rate_date as date
    from subjects
    join settings.revaluation as rules on rules.company = subjects.company and rules.accounting
    where subjects.currency <> rules.currency
    union
    select subjects.company, subjects.rate_type, subjects.currency, rules.reporting_currency, rules.rate_date
    from subjects
    join settings.revaluation as rules on rules.company = subjects.company and rules.reporting
    where subjects.currency <> rules.reporting_currency
)

select
    cast(company as varchar) as company,
    cast(rate_type as varchar) as rate_type,
    cast(from_currency as varchar) as from_currency,
    cast(to_currency as varchar) as to_currency,
    cast(date as date) as date
from final
order by company, rate_type, from_currency, to_currency
