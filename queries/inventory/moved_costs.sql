-- Every movement of the period with its cost, as a journal reads it, where the extract has no value entries.
-- One row an item entry dated in the period: actual cost only, nothing of it posted by the extract's own word.
-- Movements before the period are in the ledger already or were proposed when their own period was closed.

with final as (
    select
        entries.company, entries.entry_no, entries.item, entries.posting_date, entries.entry_type, entries.location, entries.order_no,
        entries.document_no, costs.cost_actual, items.inventory_posting_group, items.product_posting_group, items.inventory_value_zero,
        nullif(orders.inventory_posting_group, '') as made_group
    from canonical.item_entries as entries
    join settings.companies as companies
        on companies.company = entries.company and entries.posting_date between companies.period_start and companies.period_end
    join settings.inventory as rules on rules.company = entries.company and rules.model = 'movements'
    join inventory.costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    left join inventory.items as items on items.company = entries.company and items.item = entries.item
    left join inventory.order_groups as orders on orders.company = entries.company and orders.order_no = entries.order_no and entries.order_no <> ''
    where not entries.duplicate
)

select
    company, entry_no, cast(null as bigint) as value_entry_no, entry_no as item_entry_no, item, posting_date, entry_type,
    'direct_cost' as value_type, '' as variance_type, cast(cost_actual as decimal(18, 4)) as cost_actual,
    cast(0 as decimal(18, 4)) as cost_expected, cast(null as decimal(18, 4)) as cost_actual_reporting,
    cast(null as decimal(18, 4)) as cost_expected_reporting, cast(0 as decimal(18, 4)) as posted_actual,
    cast(0 as decimal(18, 4)) as posted_expected, false as expected, false as adjustment, cast(null as bigint) as applies_to,
    location, coalesce(inventory_posting_group, '') as inventory_posting_group, coalesce(product_posting_group, '') as product_posting_group,
    '' as business_posting_group,
    case when entry_type in ('consumption', 'output') then coalesce(made_group, inventory_posting_group, '') else '' end as made_group,
    coalesce(inventory_value_zero, false) as value_zero, order_no, document_no, '' as dims, 'movements' as model, posting_date as origin
from final
