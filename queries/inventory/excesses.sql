-- Which entries more was taken from, or returned of, than they moved.
-- One row an entry: what it moved, and what names it (hundred-thousandths).
-- A layer cannot give more than came in, nor a customer return more than was sold to him.

with used as (
    select company, inbound_entry as entry_no, 'applied' as kind, -sum(quantity) as quantity
    from inventory.applied where quantity < 0 group by company, inbound_entry
    union all
    select company, outbound_entry, 'applied', -sum(quantity)
    from inventory.applied where quantity < 0 and outbound_entry <> 0 group by company, outbound_entry
    union all
    select company, coalesce(applies_from, transferred_from), 'returned', sum(quantity)
    from inventory.entries
    where quantity > 0 and coalesce(applies_from, transferred_from) is not null
    group by company, coalesce(applies_from, transferred_from)
),

final as (
    select entries.company, entries.item, entries.entry_no, entries.quantity, used.kind, used.quantity as used
    from used
    join inventory.entries as entries on entries.company = used.company and entries.entry_no = used.entry_no
    where used.quantity > abs(entries.quantity)
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no,
    cast(quantity as bigint) as quantity,
    kind,
    cast(used as bigint) as used
from final
order by company, entry_no, kind
