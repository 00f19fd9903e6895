-- Which entries name an entry that is not there, of another item, or of the wrong direction.
-- One row an entry and reference: what it names, as what.
-- A cost that follows an entry we do not have would be a guess: the item's history does not reach back far enough.

with links as (
    select company, item, entry_no, 'applies_to' as link, applies_to as named, -sign(quantity) as direction
    from inventory.entries where applies_to is not null
    union all
    select company, item, entry_no, 'applies_from', applies_from, -sign(quantity)
    from inventory.entries where applies_from is not null
    union all
    select company, item, entry_no, 'transferred_from', transferred_from, -1
    from inventory.entries where transferred_from is not null and quantity > 0
    union all
    select company, item, item_entry_no, 'inbound_entry', inbound_entry, 1 from inventory.applied
    union all
    select company, item, item_entry_no, 'outbound_entry', outbound_entry, -1
    from inventory.applied where outbound_entry <> 0
    union all
    select company, item, item_entry_no, 'quantity', item_entry_no, sign(quantity) from inventory.applied
),

final as (
    select distinct links.company, links.item, links.entry_no, links.link, links.named
    from links
    left join inventory.entries as entries
        on entries.company = links.company and entries.item = links.item and entries.entry_no = links.named
    where entries.entry_no is null or sign(entries.quantity) <> links.direction
)

select
    company,
    item,
    cast(entry_no as bigint) as entry_no,
    link,
    cast(named as bigint) as named
from final
order by company, entry_no, link, named
