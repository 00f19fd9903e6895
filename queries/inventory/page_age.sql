-- How old the stock is.
-- One row a company and age in days: how many layers are open and what is left of them is worth.
-- What the layers do not hold (rounding, decreases nothing covers yet) stands apart, so that all is the stock's value.

with ages as (
    select * from (values
        (1, '0_30', 0, 30), (2, '31_60', 31, 60), (3, '61_90', 61, 90), (4, '91_180', 91, 180), (5, '181_365', 181, 365),
        (6, 'older', 366, 999999)
    ) as ages (rank, age, low, high)
),

stock as (
    select company, sum(cost_actual + cost_expected) as stock_value from inventory.valuation group by company
),

aged as (
    select layers.company, layers.stock_value, date_diff('day', layers.posting_date, companies.period_end) as days
    from inventory.layers as layers
    join settings.companies as companies on companies.company = layers.company
),

summed as (
    select stock.company, ages.rank, ages.age, count(aged.days) as count, coalesce(sum(aged.stock_value), 0) as stock_value
    from stock
    cross join ages
    left join aged on aged.company = stock.company and aged.days between ages.low and ages.high
    group by stock.company, ages.rank, ages.age
),

apart as (
    select stock.company, stock.stock_value - sum(summed.stock_value) as stock_value
    from stock
    join summed on summed.company = stock.company
    group by stock.company, stock.stock_value
),

final as (
    select * from summed
    union all
    select company, 7, 'not_in_layers', 0, stock_value from apart where stock_value <> 0
)

select
    company,
    age,
    cast(count as bigint) as count,
    cast(stock_value as decimal(38, 4)) as stock_value
from final
order by company, rank
