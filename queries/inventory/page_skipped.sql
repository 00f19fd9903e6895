-- Which costs of stock are not posted, and why.
-- One row a value entry (or adjustment, or movement) and reason, the largest first.
-- The amount is the cost itself: an increase of stock is positive.

with final as (
    select skipped.*, coalesce(rows.source_file, moved.source_file) as source_file, coalesce(rows.source_row, moved.source_row) as source_row
    from inventory.skipped as skipped
    left join canonical.value_entries as rows
        on rows.company = skipped.company and rows.entry_no = skipped.value_entry_no and not rows.duplicate
    left join canonical.item_entries as moved
        on moved.company = skipped.company and moved.entry_no = skipped.item_entry_no and not moved.duplicate
)

select
    company,
    reason as skipped,
    item,
    document_no,
    posting_date,
    entry_type,
    value_type,
    account_role as role,
    account,
    amount,
    source_file || ':' || cast(source_row as varchar) as place
from final
order by company, skipped, abs(amount) desc, item, entry_no
