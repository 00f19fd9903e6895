-- What in the extract cannot be costed, or only in part.
-- One row a place: an item, an item entry, a value entry or an order, with file and row where there is one.
-- Everything left out of the costs is named here, so that nothing is missing in silence.

with known as (
    select company, item, count(distinct costing_method) as methods, min(source_file) as source_file, min(source_row) as source_row
    from canonical.items group by company, item
),

moved as (
    select entries.* from canonical.item_entries as entries
    join settings.companies as companies on companies.company = entries.company and entries.posting_date <= companies.period_end
    where not entries.duplicate
),

valued as (
    select rows.* from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company and rows.posting_date <= companies.period_end
    where not rows.duplicate and coalesce(rows.item_entry_no, 0) <> 0
),

worth as (
    select company, item_entry_no from valued where cost_actual <> 0 or coalesce(cost_expected, 0) <> 0
    group by company, item_entry_no
),

final as (
    select moved.company, 'unknown_item' as code, 'block' as severity, moved.item as subject, moved.item, '' as expected,
        cast(count(*) as varchar) as actual, min(moved.source_file) as source_file, min(moved.source_row) as source_row
    from moved
    left join inventory.items as items on items.company = moved.company and items.item = moved.item
        and items.method in ('fifo', 'lifo', 'average', 'specific', 'standard')
    where items.item is null
    group by moved.company, moved.item
    union all
    select moved.company, 'zero_quantity', case when worth.item_entry_no is null then 'warn' else 'block' end,
        cast(moved.entry_no as varchar), moved.item, '', moved.item, moved.source_file, moved.source_row
    from moved
    left join worth on worth.company = moved.company and worth.item_entry_no = moved.entry_no
    where moved.quantity = 0
    union all
    select company, 'item_listed_twice', 'block', item, item, '', cast(methods as varchar), source_file, source_row
    from known where methods > 1
    union all
    select rows.company, 'value_without_entry', 'block', cast(rows.entry_no as varchar),
        coalesce(moved.item, rows.item), '', cast(rows.item_entry_no as varchar), rows.source_file, rows.source_row
    from valued as rows
    left join moved on moved.company = rows.company and moved.entry_no = rows.item_entry_no
    where moved.entry_no is null or moved.item <> rows.item
    union all
    select company, code, 'block', subject, item, expected, actual, source_file, source_row from inventory.method_faults
    union all
    select company, code, 'block', subject, item, '', item, source_file, source_row from inventory.order_faults
    union all
    select company, 'amount_out_of_range', 'block', subject, item, '', item, source_file, source_row from inventory.out_of_range
)

select
    company, code, severity, subject, item, expected, actual, source_file, cast(source_row as bigint) as source_row
from final
order by company, code, subject
