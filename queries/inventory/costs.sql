-- What each movement of stock costs.
-- One row an item entry: quantity, actual and expected cost after this run, and what this run adds.
-- Increases are positive, decreases negative; expected cost is what is received or shipped and not invoiced.

with final as (
    select
        entries.company, entries.entry_no, entries.item, entries.variant, entries.location, entries.posting_date,
        entries.entry_type, entries.quantity,
        costs.cost_expected, costs.cost_actual, costs.adjustment, costs.adjustment_expected
    from inventory.entries as entries
    join inventory.entry_costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
)

select
    company,
    entry_no as item_entry_no,
    item,
    variant,
    location,
    posting_date,
    entry_type,
    cast(cast(quantity as decimal(18, 0)) * cast(0.00001 as decimal(6, 5)) as decimal(18, 5)) as quantity,
    cast(cast(cost_expected as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(38, 4)) as cost_expected,
    cast(cast(cost_actual as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(38, 4)) as cost_actual,
    cast(cast(adjustment as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(38, 4)) as adjustment,
    cast(cast(adjustment_expected as decimal(18, 0)) * cast(0.0001 as decimal(5, 4)) as decimal(38, 4)) as adjustment_expected
from final
order by company, item_entry_no
