-- What the stock is worth: opening, increases, decreases and ending of the period.
-- One row a company, inventory posting group and location; actual cost, quantity at the end.
-- By kind of movement, not by sign: goods a customer returns lower the decreases.

with changes as (
    select
        lines.company, lines.inventory_posting_group, lines.location,
        sum(case when lines.posting_date < companies.period_start then lines.amount else 0 end) as opening,
        sum(case when lines.posting_date >= companies.period_start and lines.side = 'increase' then lines.amount else 0 end) as increases,
        -sum(case when lines.posting_date >= companies.period_start and lines.side = 'decrease' then lines.amount else 0 end) as decreases,
        sum(lines.amount) as ending
    from inventory.value_lines as lines
    join settings.companies as companies on companies.company = lines.company
    group by all
),

stock as (
    select costs.company, items.inventory_posting_group, costs.location, sum(costs.quantity) as quantity, sum(costs.cost_expected) as cost_expected
    from inventory.costs as costs
    join inventory.items as items on items.company = costs.company and items.item = costs.item
    group by all
),

final as (
    select stock.*, changes.opening, changes.increases, changes.decreases, changes.ending
    from stock
    left join changes
        on changes.company = stock.company and changes.location = stock.location
        and changes.inventory_posting_group = stock.inventory_posting_group
)

select
    company,
    inventory_posting_group,
    location,
    cast(coalesce(opening, 0) as decimal(38, 4)) as opening,
    cast(coalesce(increases, 0) as decimal(38, 4)) as increases,
    cast(coalesce(decreases, 0) as decimal(38, 4)) as decreases,
    cast(coalesce(ending, 0) as decimal(38, 4)) as ending,
    cast(cost_expected as decimal(38, 4)) as cost_expected,
    cast(quantity as decimal(38, 5)) as quantity
from final
order by company, inventory_posting_group, location
