-- What the balances would be worth more or less if a currency moved, as the pack shows it.
-- One row a company, target and currency; effects of the rate falling and rising by 10, 5 and 1 per cent.
-- At the rates used, on what is open now: standard and delta in proportion, items held at their original only as far as that lets them.
-- No row without: revaluation.usable_rates; revaluation.lines

with moved as (
    select
        lines.company, lines.target, lines.target_currency, lines.currency, lines.method, lines.balance_currency, lines.original, lines.revalued,
        rates.numerator, rates.denominator, currencies.decimals
    from revaluation.lines as lines
    join revaluation.usable_rates as rates
        on rates.company = lines.company and rates.rate_type = lines.rate_type and rates.from_currency = lines.currency and rates.to_currency = lines.target_currency
    join settings.currencies on currencies.currency = lines.target_currency
    where lines.rate is not null and rates.numerator is not null
),

proportional as (
    select
        company, target, target_currency, currency, numerator, denominator, decimals, cast(0 as decimal(38, 4)) as original, cast(0 as decimal(38, 4)) as revalued,
        true as in_proportion, sum(balance_currency) as balance_currency
    from moved
    where method <> 'minimum'
    group by company, target, target_currency, currency, numerator, denominator, decimals
    union all
    select company, target, target_currency, currency, numerator, denominator, decimals, original, revalued, false, balance_currency
    from moved
    where method = 'minimum'
),

stepped as (
    select
        subjects.*, steps.percent,
        case
            when in_proportion then at_rate(balance_currency, cast(numerator as decimal(38, 0)) * abs(steps.percent), cast(denominator as decimal(38, 0)) * 100, decimals) * case when steps.percent < 0 then -1 else 1 end
            else least(original, at_rate(balance_currency, cast(numerator as decimal(38, 0)) * (100 + steps.percent), cast(denominator as decimal(38, 0)) * 100, decimals)) - revalued
        end as effect
    from proportional as subjects
    cross join (values (-10), (-5), (-1), (1), (5), (10)) as steps (percent)
),

final as (
    select
        company, target, currency, target_currency,
        sum(case when percent = 1 then balance_currency else 0 end) as balance_currency,
        sum(case when percent = -10 then effect else 0 end) as down_10, sum(case when percent = -5 then effect else 0 end) as down_5,
        sum(case when percent = -1 then effect else 0 end) as down_1, sum(case when percent = 1 then effect else 0 end) as up_1,
        sum(case when percent = 5 then effect else 0 end) as up_5, sum(case when percent = 10 then effect else 0 end) as up_10
    from stepped
    group by company, target, currency, target_currency
)

select
    cast(company as varchar) as company,
    cast(target as varchar) as target,
    cast(currency as varchar) as currency,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(down_10 as decimal(38, 4)) as down_10,
    cast(down_5 as decimal(38, 4)) as down_5,
    cast(down_1 as decimal(38, 4)) as down_1,
    cast(up_1 as decimal(38, 4)) as up_1,
    cast(up_5 as decimal(38, 4)) as up_5,
    cast(up_10 as decimal(38, 4)) as up_10,
    cast(target_currency as varchar) as target_currency
from final
order by company, target, currency
