-- Every value entry up to the period end and every row this run's cost adjustment adds, as a journal reads it.
-- One row a value entry (value_entry_no blank for this run's): amounts, what of them is posted, and the keys of the setup.
-- Where a row has no posting group of its own, its item's card names it; work in progress goes by the group of what is made.

with rows as (
    select
        company, entry_no, entry_no as value_entry_no, item_entry_no, item, posting_date, value_type, variance_type,
        coalesce(cost_actual, 0) as cost_actual, coalesce(cost_expected, 0) as cost_expected, cost_actual_reporting, cost_expected_reporting,
        coalesce(cost_posted_to_gl, 0) as posted_actual, coalesce(cost_expected_posted_to_gl, 0) as posted_expected,
        coalesce(expected, false) as expected, coalesce(adjustment, false) as adjustment, applies_to,
        location, inventory_posting_group, product_posting_group, business_posting_group, order_no, document_no, dims
    from canonical.value_entries
    where not duplicate
    union all
    select
        company, entry_no, cast(null as bigint), item_entry_no, item, posting_date, value_type, variance_type,
        cost_actual, cost_expected, cost_actual_reporting, cost_expected_reporting, cost_posted_to_gl, cost_expected_posted_to_gl,
        expected, adjustment, applies_to,
        location, inventory_posting_group, product_posting_group, business_posting_group, order_no, document_no, dims
    from inventory.adjustments
),

final as (
    select
        rows.*,
        coalesce(entries.entry_type, case when coalesce(rows.item_entry_no, 0) = 0 then coalesce(orders.capacity, 'capacity') else 'no_entry' end) as entry_type,
        coalesce(nullif(rows.location, ''), entries.location, '') as place,
        coalesce(nullif(rows.inventory_posting_group, ''), items.inventory_posting_group, orders.inventory_posting_group, '') as stock_group,
        coalesce(nullif(rows.product_posting_group, ''), items.product_posting_group, '') as product_group,
        nullif(orders.inventory_posting_group, '') as made_group,
        case when rows.adjustment or entries.entry_type in ('output', 'assembly_output') then entries.posting_date end as moved_on,
        coalesce(items.inventory_value_zero, false) as value_zero
    from rows
    join settings.companies as companies on companies.company = rows.company and rows.posting_date <= companies.period_end
    join settings.inventory as rules on rules.company = rows.company and rules.model = 'value_entries'
    left join canonical.item_entries as entries
        on entries.company = rows.company and entries.entry_no = rows.item_entry_no and not entries.duplicate
    left join inventory.items as items on items.company = rows.company and items.item = rows.item
    left join inventory.order_groups as orders on orders.company = rows.company and orders.order_no = rows.order_no and rows.order_no <> ''
)

select
    company, entry_no, value_entry_no, nullif(item_entry_no, 0) as item_entry_no, item, posting_date, entry_type, value_type,
    case when value_type = 'variance' then variance_type else '' end as variance_type,
    cost_actual, cost_expected, cost_actual_reporting, cost_expected_reporting, posted_actual, posted_expected,
    expected, adjustment, applies_to, place as location, stock_group as inventory_posting_group,
    product_group as product_posting_group, business_posting_group,
    case when entry_type in ('consumption', 'output', 'capacity') then coalesce(made_group, stock_group) else '' end as made_group,
    value_zero, order_no, document_no, dims, 'value_entries' as model, coalesce(moved_on, posting_date) as origin
from final
