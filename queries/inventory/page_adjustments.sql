-- Which costs are still to be corrected, item by item, and why.
-- One row a value entry that cost adjustment would write, the largest first, with the movement it is about.
-- The cause says what the movement's cost follows: its layers, an average, a transfer, a return, an order, a rounding.

with final as (
    select adjustments.*, items.description as name, moved.source_file, moved.source_row
    from inventory.adjustments as adjustments
    join inventory.items as items on items.company = adjustments.company and items.item = adjustments.item
    join canonical.item_entries as moved
        on moved.company = adjustments.company and moved.entry_no = adjustments.item_entry_no and not moved.duplicate
)

select
    company,
    item,
    name,
    cause,
    value_type,
    cast(item_entry_no as bigint) as item_entry_no,
    document_no,
    posting_date,
    cast(cost_actual as decimal(38, 4)) as amount,
    cast(cost_expected as decimal(38, 4)) as cost_expected,
    source_file || ':' || cast(source_row as varchar) as place
from final
order by company, abs(amount) + abs(cost_expected) desc, item, entry_no
