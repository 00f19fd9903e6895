-- What the unit cost of an item is taken from: its entries, but for decreases that something still has to cover.
-- One row an item entry with its pool (location and variant blank where items are pooled) and what is left of it.
-- An uncovered decrease stands at a provisional cost: it says nothing about what a piece costs.

with consumed as (
    select applied.company, applied.inbound_entry as entry_no, -sum(applied.quantity) as quantity
    from inventory.applied as applied
    join inventory.open_quantities as takers
        on takers.company = applied.company and takers.item_entry_no = applied.outbound_entry
    where applied.quantity < 0 and takers.remaining = 0
    group by all
),

final as (
    select
        entries.company, entries.item,
        case when rules.average_scope = 'item' then '' else entries.variant end as variant,
        case when rules.average_scope = 'item' then '' else entries.location end as location,
        entries.entry_no, entries.quantity,
        case when entries.quantity > 0 then entries.quantity - coalesce(consumed.quantity, 0) else 0 end as unused,
        costs.cost_actual + costs.cost_expected as cost,
        entries.decimals
    from inventory.entries as entries
    join settings.inventory as rules on rules.company = entries.company
    join inventory.entry_costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    join inventory.open_quantities as opened on opened.company = entries.company and opened.item_entry_no = entries.entry_no
    left join consumed on consumed.company = entries.company and consumed.entry_no = entries.entry_no
    where entries.quantity > 0 or opened.remaining = 0
)

select
    company,
    item,
    variant,
    location,
    entry_no,
    cast(quantity as bigint) as quantity,
    cast(unused as bigint) as unused,
    cast(cost as bigint) as cost,
    cast(decimals as integer) as decimals
from final
order by company, item, variant, location, entry_no
