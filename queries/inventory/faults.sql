-- What in the extract cannot be costed, or only in part.
-- One row a place: an item, an item entry or a value entry, with file and row where there is one.
-- Everything left out of the costs is named here, so that nothing is missing in silence.

with known as (
    select company, item, count(distinct costing_method) as methods, min(source_file) as source_file, min(source_row) as source_row
    from canonical.items group by company, item
),

periods as (
    select company, period_end from settings.companies
),

moved as (
    select entries.* from canonical.item_entries as entries
    join periods on periods.company = entries.company and entries.posting_date <= periods.period_end
    where not entries.duplicate
),

final as (
    select moved.company, 'unknown_item' as code, 'block' as severity, moved.item as subject, '' as expected,
        cast(count(*) as varchar) as actual, min(moved.source_file) as source_file, min(moved.source_row) as source_row
    from moved
    left join inventory.items as items on items.company = moved.company and items.item = moved.item
        and items.method in ('fifo', 'lifo', 'average', 'specific', 'standard')
    where items.item is null
    group by moved.company, moved.item
    union all
    select company, 'zero_quantity', 'warn', cast(entry_no as varchar), '', item, source_file, source_row
    from moved where quantity = 0
    union all
    select company, 'item_listed_twice', 'warn', item, '', cast(methods as varchar), source_file, source_row
    from known where methods > 1
    union all
    select rows.company, 'value_without_entry', 'block', cast(rows.entry_no as varchar), '',
        'entry ' || cast(rows.item_entry_no as varchar), rows.source_file, rows.source_row
    from canonical.value_entries as rows
    join periods on periods.company = rows.company and rows.posting_date <= periods.period_end
    left join canonical.item_entries as entries on entries.company = rows.company and entries.entry_no = rows.item_entry_no
    where coalesce(rows.item_entry_no, 0) <> 0 and entries.entry_no is null and not rows.duplicate
)

select
    company, code, severity, subject, expected, actual, source_file, cast(source_row as bigint) as source_row
from final
order by company, code, subject
