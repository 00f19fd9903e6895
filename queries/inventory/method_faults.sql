-- Which items the extract costed by another method than their card names now.
-- One row an item, with the first value entry that says so.
-- A decrease no one fixed is valued by average under average and only there: history of two methods has no one cost.

with told as (
    select
        rows.company, rows.item, rows.entry_no, rows.valued_by_average, items.method, rows.source_file, rows.source_row,
        row_number() over (partition by rows.company, rows.item order by rows.entry_no) as place,
        count(*) over (partition by rows.company, rows.item) as count
    from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company
    join inventory.items as items on items.company = rows.company and items.item = rows.item
    join canonical.item_entries as entries on entries.company = rows.company and entries.entry_no = rows.item_entry_no
    where not rows.duplicate and not entries.duplicate and rows.posting_date <= companies.period_end
        and entries.quantity < 0 and coalesce(entries.applies_to, 0) = 0
        and rows.value_type = 'direct_cost' and rows.valued_by_average is not null
        and rows.valued_by_average <> (items.method = 'average')
)

select
    company,
    item,
    item as subject,
    'method_changed' as code,
    method as expected,
    cast(count as varchar) as actual,
    source_file,
    cast(source_row as bigint) as source_row
from told
where place = 1
order by company, item
