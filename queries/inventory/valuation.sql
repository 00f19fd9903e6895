-- What the stock is worth at the period end.
-- One row a company, item, variant and location.
-- The unit cost is that of the item's card: standard cost, or the pool the item is averaged in (5 decimals).

with stock as (
    select company, item, variant, location, sum(quantity) as quantity, sum(cost_actual) as cost_actual, sum(cost_expected) as cost_expected
    from inventory.costs
    group by all
),

final as (
    select stock.*, coalesce(unit_costs.unit_cost, items.unit_cost) as unit_cost
    from stock
    join inventory.items as items on items.company = stock.company and items.item = stock.item
    join settings.inventory as rules on rules.company = stock.company
    left join inventory.unit_costs as unit_costs
        on unit_costs.company = stock.company and unit_costs.item = stock.item
        and unit_costs.variant = case when rules.average_scope = 'item' then '' else stock.variant end
        and unit_costs.location = case when rules.average_scope = 'item' then '' else stock.location end
)

select
    company,
    item,
    variant,
    location,
    cast(quantity as decimal(18, 5)) as quantity,
    cast(cost_actual as decimal(38, 4)) as cost_actual,
    cast(cost_expected as decimal(38, 4)) as cost_expected,
    cast(unit_cost as decimal(28, 5)) as unit_cost
from final
order by company, item, variant, location
