-- Which item entries have no value entry, or not their first one.
-- One row an item entry of an extract that brings value entries.
-- Every movement has a value from its first day, and its first row holds its quantity: history that is cut off has not.

with told as (
    select company, item_entry_no, sum(item_quantity) as quantity from inventory.value_rows group by company, item_entry_no
),

final as (
    select entries.company, entries.item, entries.entry_no
    from inventory.entries as entries
    left join told on told.company = entries.company and told.item_entry_no = entries.entry_no
    where told.item_entry_no is null or told.quantity <> entries.quantity
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no
from final
order by company, entry_no
