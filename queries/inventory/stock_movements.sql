-- What happened to stock before and in the period.
-- One row a posting group, location and kind of movement: opening, increase or decrease, in its own sign.
-- B 18: by posting date and by type, not by sign: a sales return lowers the decreases; a transfer is what its leg is.

with booked as (
    select rows.company, rows.item_entry_no, rows.posting_date, rows.cost_actual, coalesce(rows.cost_expected, 0) as cost_expected
    from canonical.value_entries as rows
    join settings.inventory as rules on rules.company = rows.company and rules.model = 'value_entries'
    where not rows.duplicate
    union all
    select company, item_entry_no, posting_date, cost_actual, cost_expected from inventory.adjustments
    union all
    select costs.company, costs.item_entry_no, costs.posting_date, costs.cost_actual, costs.cost_expected
    from inventory.costs as costs
    join settings.inventory as rules on rules.company = costs.company and rules.model = 'movements'
),

moved as (
    select company, item_entry_no, posting_date, cast(0 as decimal(18, 5)) as quantity, cost_actual, cost_expected from booked
    union all
    select company, item_entry_no, posting_date, quantity, 0, 0 from inventory.costs
),

named as (
    select
        costs.company, costs.item_entry_no, costs.location, items.inventory_posting_group,
        case
            when costs.entry_type in ('purchase', 'positive_adjustment', 'output', 'assembly_output') then 'increase'
            when costs.entry_type = 'transfer' and costs.quantity > 0 then 'increase'
            else 'decrease'
        end as direction
    from inventory.costs as costs
    join inventory.items as items on items.company = costs.company and items.item = costs.item
),

placed as (
    select
        named.company, named.inventory_posting_group, named.location,
        case when moved.posting_date < companies.period_start then 'opening' else named.direction end as movement,
        moved.quantity, moved.cost_actual, moved.cost_expected
    from moved
    join named on named.company = moved.company and named.item_entry_no = moved.item_entry_no
    join settings.companies as companies on companies.company = moved.company
    where moved.posting_date <= companies.period_end
),

final as (
    select
        company, inventory_posting_group, location, movement,
        sum(quantity) as quantity, sum(cost_actual) as cost_actual, sum(cost_expected) as cost_expected
    from placed
    group by all
)

select
    company,
    inventory_posting_group,
    location,
    movement,
    cast(quantity as decimal(18, 5)) as quantity,
    cast(cost_actual as decimal(38, 4)) as cost_actual,
    cast(cost_expected as decimal(38, 4)) as cost_expected
from final
order by company, inventory_posting_group, location, movement
