-- What of the movements could not be costed as the extract says.
-- One row a place: an item entry, an item, or a line of openings.
-- Costs are shown all the same; each of these makes some of them another than the ERP would find, so each blocks.

with unknown as (
    select openings.company, openings.item, sum(openings.quantity) as quantity, min(openings.source_file) as source_file,
        min(openings.source_row) as source_row
    from canonical.inventory_openings as openings
    left join inventory.items as items on items.company = openings.company and items.item = openings.item
        and items.method in ('fifo', 'lifo', 'average', 'specific', 'standard')
    where items.item is null
    group by openings.company, openings.item
),

entries as (
    select entries.company, entries.entry_no, min(entries.source_file) as source_file, min(entries.source_row) as source_row
    from canonical.item_entries as entries
    join (select distinct company, entry_no from inventory.movement_faults) as wanted
        on wanted.company = entries.company and wanted.entry_no = entries.entry_no
    group by entries.company, entries.entry_no
),

final as (
    select
        faults.company,
        case
            when faults.code in ('link_to_other_stock', 'link_to_later_entry', 'application_beyond_quantity')
                then 'fixed_application_refused'
            when faults.code in ('cost_circle', 'average_unsettled') then 'cost_unsettled'
            else faults.code
        end as code,
        cast(faults.entry_no as varchar) as subject,
        coalesce(cast(faults.other_entry as varchar), '') as expected,
        faults.item as actual,
        coalesce(entries.source_file, '') as source_file,
        entries.source_row
    from inventory.movement_faults as faults
    left join entries on entries.company = faults.company and entries.entry_no = faults.entry_no
    where faults.code not in ('link_to_missing_entry', 'link_to_same_direction', 'returned_beyond_quantity')
    union all
    select company, 'opening_without_item', item, '', '', source_file, source_row from unknown
)

select
    company,
    code,
    'block' as severity,
    subject,
    expected,
    actual,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, code, subject, expected
