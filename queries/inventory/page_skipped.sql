-- Which costs of stock are not posted, and why.
-- One row a value entry (or adjustment, or movement) and reason, the largest first.
-- The amount is the cost itself: an increase of stock is positive.
-- No row without: inventory.skipped

with final as (
    select skipped.*, coalesce(rows.source_file, moved.source_file) as source_file, coalesce(rows.source_row, moved.source_row) as source_row
    from inventory.skipped as skipped
    left join canonical.value_entries as rows
        on rows.company = skipped.company and rows.entry_no = skipped.value_entry_no and not rows.duplicate
    left join canonical.item_entries as moved
        on moved.company = skipped.company and moved.entry_no = skipped.item_entry_no and not moved.duplicate
)

select
    cast(company as varchar) as company,
    cast(reason as varchar) as skipped,
    cast(item as varchar) as item,
    cast(document_no as varchar) as document_no,
    cast(posting_date as date) as posting_date,
    cast(entry_type as varchar) as entry_type,
    cast(value_type as varchar) as value_type,
    cast(account_role as varchar) as role,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount,
    cast(source_file || ':' || cast(source_row as varchar) as varchar) as place
from final
order by company, skipped, abs(amount) desc, item, entry_no
