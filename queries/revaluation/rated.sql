-- What is revalued with its rate, and what it is worth at that rate.
-- One row a subject and target; `closing` is NULL where a rate is missing, or of more digits than the engine's integers hold.
-- A balance of nil is worth nothing at any rate.

select
    sides.*, rates.rate, rates.units, rates.rate_date as quoted_on, rates.path,
    sides.balance_currency <> 0 and sides.method in ('delta', 'standard', 'minimum') as needs_rate,
    case
        when sides.balance_currency = 0 then cast(0 as decimal(38, 4))
        else at_rate(sides.balance_currency, rates.numerator, rates.denominator, sides.decimals)
    end as closing
from revaluation.sides
left join revaluation.usable_rates as rates
    on rates.company = sides.company and rates.rate_type = sides.rate_type and rates.from_currency = sides.currency
    and rates.to_currency = sides.target_currency
