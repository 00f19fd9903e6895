-- What of each entry is not yet applied: open layers, and decreases nothing has covered yet.
-- One row an item entry; hundred-thousandths.
-- An application takes from the layer it names as inbound and covers the decrease it names as outbound.

with applied as (
    select company, inbound_entry as entry_no, quantity from inventory.applied where quantity < 0
    union all
    select company, outbound_entry as entry_no, -quantity as quantity from inventory.applied where quantity < 0
),

taken as (
    select company, entry_no, sum(quantity) as quantity from applied group by all
),

final as (
    select entries.*, entries.quantity + coalesce(taken.quantity, 0) as remaining
    from inventory.entries as entries
    left join taken on taken.company = entries.company and taken.entry_no = entries.entry_no
)

select
    company,
    entry_no as item_entry_no,
    item,
    cast(remaining as bigint) as remaining
from final
order by company, item_entry_no
