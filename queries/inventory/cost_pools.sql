-- What the unit cost of an item is taken from: the stock without decreases that nothing has covered yet.
-- One row a company, item and scope of average cost (location and variant blank where items are pooled).
-- An uncovered decrease stands at a provisional cost: it says nothing about what a piece costs.

with parts as (
    select
        entries.company, entries.item,
        case when rules.average_scope = 'item' then '' else entries.variant end as variant,
        case when rules.average_scope = 'item' then '' else entries.location end as location,
        entries.entry_no, entries.quantity, opened.remaining,
        costs.cost_actual + costs.cost_expected as cost,
        entries.decimals
    from inventory.entries as entries
    join settings.inventory as rules on rules.company = entries.company
    join inventory.entry_costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    join inventory.open_quantities as opened on opened.company = entries.company and opened.item_entry_no = entries.entry_no
)

select
    company,
    item,
    variant,
    location,
    entry_no,
    cast(quantity as bigint) as quantity,
    cast(remaining as bigint) as remaining,
    cast(cost as bigint) as cost,
    cast(decimals as integer) as decimals
from parts
order by company, item, variant, location, entry_no
