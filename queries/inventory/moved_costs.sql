-- Every movement of the period with its cost, as a journal reads it, where the extract has no value entries.
-- One row an item entry dated in the period: actual cost only, nothing of it posted by the extract's own word.
-- An earlier one has a part only where its own proposal came back: a cost that changed since is posted on the first open day.

with final as (
    select
        entries.company, entries.entry_no, entries.item, entries.posting_date as moved_on, open_days.first_day, entries.entry_type, entries.location, entries.order_no,
        entries.document_no, costs.cost_actual, items.inventory_posting_group, items.product_posting_group, items.inventory_value_zero,
        nullif(orders.inventory_posting_group, '') as made_group, earlier.entry_no is not null as is_earlier
    from canonical.item_entries as entries
    join settings.companies as companies on companies.company = entries.company and entries.posting_date <= companies.period_end
    join inventory.posting_rules as open_days on open_days.company = entries.company
    left join inventory.earlier_movements as earlier on earlier.company = entries.company and earlier.entry_no = entries.entry_no
    join settings.inventory as rules on rules.company = entries.company and rules.model = 'movements'
    join inventory.costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    left join inventory.items as items on items.company = entries.company and items.item = entries.item
    left join inventory.order_groups as orders on orders.company = entries.company and orders.order_no = entries.order_no and entries.order_no <> ''
    where not entries.duplicate and (entries.posting_date >= companies.period_start or earlier.entry_no is not null)
)

select
    company, entry_no, cast(null as bigint) as value_entry_no, entry_no as item_entry_no, item,
    case when is_earlier then greatest(moved_on, first_day) else moved_on end as posting_date, entry_type,
    'direct_cost' as value_type, '' as variance_type, cast(cost_actual as decimal(18, 4)) as cost_actual,
    cast(0 as decimal(18, 4)) as cost_expected, cast(null as decimal(18, 4)) as cost_actual_reporting,
    cast(null as decimal(18, 4)) as cost_expected_reporting, cast(0 as decimal(18, 4)) as posted_actual,
    cast(0 as decimal(18, 4)) as posted_expected, false as expected, false as adjustment, cast(null as bigint) as applies_to,
    location, coalesce(inventory_posting_group, '') as inventory_posting_group, coalesce(product_posting_group, '') as product_posting_group,
    '' as business_posting_group,
    case when entry_type in ('consumption', 'output') then coalesce(made_group, inventory_posting_group, '') else '' end as made_group,
    coalesce(inventory_value_zero, false) as value_zero, order_no, document_no, '' as dims, 'movements' as model, moved_on as origin
from final
