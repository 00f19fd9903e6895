-- Every change of the value of stock, by its posting date.
-- One row a value entry (this run's proposals included), or a movement where the extract has no value entries.
-- The valuation report counts by posting date and kind of movement (B 18), whatever the valuation date.

with changes as (
    select rows.company, rows.item_entry_no, rows.posting_date, cast(rows.cost_actual as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as amount
    from inventory.value_rows as rows
    join settings.inventory as rules on rules.company = rows.company and rules.model = 'value_entries'
    union all
    select company, item_entry_no, posting_date, cost_actual as amount from inventory.adjustments
    union all
    select costs.company, costs.item_entry_no, costs.posting_date, costs.cost_actual as amount
    from inventory.costs as costs
    join settings.inventory as rules on rules.company = costs.company and rules.model = 'movements'
),

final as (
    select
        changes.*, entries.item, entries.location, entries.entry_type, entries.quantity,
        items.inventory_posting_group
    from changes
    join inventory.entries as entries on entries.company = changes.company and entries.entry_no = changes.item_entry_no
    join inventory.items as items on items.company = entries.company and items.item = entries.item
)

select
    company,
    item,
    location,
    inventory_posting_group,
    posting_date,
    cast(case
        when entry_type in ('purchase', 'positive_adjustment', 'output', 'assembly_output') then 'increase'
        when entry_type = 'transfer' and quantity > 0 then 'increase'
        else 'decrease'
    end as varchar) as side,
    cast(amount as decimal(38, 4)) as amount
from final
