-- Which rates are given twice for one day, and differently.
-- One row a company (blank: shared by all), rate type, pair and day, with the first and the other quotation.
-- The first counts; which of two rates is true nobody can say from the file.
-- No row without: canonical.exchange_rates

with twice as (
    select company, rate_type, from_currency, to_currency, date
    from canonical.exchange_rates
    group by company, rate_type, from_currency, to_currency, date
    having count(*) > 1
),

ranked as (
    select
        rates.company, rates.rate_type, rates.from_currency, rates.to_currency, rates.date, rates.rate, rates.units,
        rates.source_file, rates.source_row,
        row_number() over (
            partition by rates.company, rates.rate_type, rates.from_currency, rates.to_currency, rates.date
            order by rates.source_file, rates.source_row
        ) as place
    from canonical.exchange_rates as rates
    join twice
        on twice.company = rates.company and twice.rate_type = rates.rate_type and twice.date = rates.date
        and twice.from_currency = rates.from_currency and twice.to_currency = rates.to_currency
),

final as (
    select
        others.company, others.rate_type, others.from_currency, others.to_currency, others.date,
        min(taken.rate) as rate, min(taken.units) as units, min(others.rate) as other_rate, min(others.units) as other_units,
        min(others.source_file) as source_file, min(others.source_row) as source_row
    from ranked as others
    join ranked as taken
        on taken.company = others.company and taken.rate_type = others.rate_type and taken.date = others.date
        and taken.from_currency = others.from_currency and taken.to_currency = others.to_currency and taken.place = 1
    where others.place > 1 and others.rate * taken.units <> taken.rate * others.units
    group by others.company, others.rate_type, others.from_currency, others.to_currency, others.date
)

select
    cast(case when company = '*' then '' else company end as varchar) as company,
    cast(rate_type as varchar) as rate_type,
    cast(from_currency || '/' || to_currency as varchar) as pair,
    cast(date as date) as date,
    cast(rate as decimal(18, 9)) as rate,
    cast(units as decimal(18, 0)) as units,
    cast(other_rate as decimal(18, 9)) as other_rate,
    cast(other_units as decimal(18, 0)) as other_units,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, rate_type, pair, date
