-- Which places hold less than nothing, or a value and nothing in stock.
-- One row a company, item, variant and location.
-- Both stand in the way of closing the inventory period.

select
    company,
    item,
    variant,
    location,
    cast(quantity as decimal(38, 5)) as quantity,
    cast(cost_actual as decimal(38, 4)) as cost_actual,
    cast(cost_expected as decimal(38, 4)) as cost_expected
from inventory.valuation
where quantity < 0 or (quantity = 0 and cost_actual + cost_expected <> 0)
order by company, item, variant, location
