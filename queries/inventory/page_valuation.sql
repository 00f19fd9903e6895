-- What the stock was worth, what came, what went, and what is left.
-- One row a company, inventory posting group and location: quantities moved, values invoiced, expected and posted beside.
-- Opening + increases - decreases = ending; decreases are printed positive, as on the valuation report of an ERP.

with sums as (
    select
        company, inventory_posting_group, location,
        sum(case when movement = 'opening' then quantity else 0 end) as opening_quantity,
        sum(case when movement = 'increase' then quantity else 0 end) as increase_quantity,
        -sum(case when movement = 'decrease' then quantity else 0 end) as decrease_quantity,
        sum(quantity) as quantity,
        sum(case when movement = 'opening' then cost_actual else 0 end) as opening,
        sum(case when movement = 'increase' then cost_actual else 0 end) as increases,
        -sum(case when movement = 'decrease' then cost_actual else 0 end) as decreases,
        sum(cost_actual) as ending,
        sum(cost_expected) as cost_expected
    from inventory.stock_movements
    group by company, inventory_posting_group, location
),

final as (
    select sums.*, case when rules.model = 'value_entries' then coalesce(stock.posted, 0) end as posted
    from sums
    join settings.inventory as rules on rules.company = sums.company
    left join inventory.posted_stock as stock
        on stock.company = sums.company and stock.inventory_posting_group = sums.inventory_posting_group and stock.location = sums.location
)

select
    company,
    inventory_posting_group,
    location,
    cast(opening_quantity as decimal(18, 5)) as opening_quantity,
    cast(increase_quantity as decimal(18, 5)) as increase_quantity,
    cast(decrease_quantity as decimal(18, 5)) as decrease_quantity,
    cast(quantity as decimal(18, 5)) as quantity,
    cast(opening as decimal(38, 4)) as opening,
    cast(increases as decimal(38, 4)) as increases,
    cast(decreases as decimal(38, 4)) as decreases,
    cast(ending as decimal(38, 4)) as ending,
    cast(cost_expected as decimal(38, 4)) as cost_expected,
    cast(posted as decimal(38, 4)) as posted
from final
where opening_quantity <> 0 or increase_quantity <> 0 or decrease_quantity <> 0
    or opening <> 0 or increases <> 0 or decreases <> 0 or cost_expected <> 0 or posted <> 0
order by company, inventory_posting_group, location
