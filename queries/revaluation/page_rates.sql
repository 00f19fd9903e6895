-- The rates used, with their source and date, as the pack shows them.
-- One row a company, rate type and pair.
-- An inverse or a cross says so in its path; a missing rate is listed too, without a figure.
-- No row without: revaluation.rates

select
    cast(company as varchar) as company,
    cast(rate_type as varchar) as rate_type,
    cast(from_currency || '/' || to_currency as varchar) as pair,
    cast(rate as decimal(18, 9)) as rate,
    cast(units as decimal(18, 0)) as units,
    cast(rate_date as date) as rate_date,
    cast(age_days as bigint) as rate_age,
    cast(path as varchar) as path,
    cast(quoted_in as varchar) as place,
    cast(case when missing then 'missing' else 'used' end as varchar) as rate_state
from revaluation.rates
order by company, rate_type, pair
