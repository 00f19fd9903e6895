-- Which item entries have no value entry.
-- One row an item entry of an extract that brings value entries.
-- Every movement has a value from its first day; one without was cut off, so the item's history is not whole.

with valued as (
    select distinct company, item_entry_no from inventory.value_rows
),

final as (
    select entries.company, entries.item, entries.entry_no
    from inventory.entries as entries
    left join valued on valued.company = entries.company and valued.item_entry_no = entries.entry_no
    where valued.item_entry_no is null
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no
from final
order by company, entry_no
