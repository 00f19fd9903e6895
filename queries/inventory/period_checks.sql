-- What stands in the way of closing the inventory period.
-- One row a company with stock and check; detail names the first item or order.
-- B 16: no negative inventory, all costs and finished orders adjusted; then what an auditor would ask of the stock.

with companies as (
    select distinct company from inventory.entries
),

moved_on as (
    select adjustments.company, adjustments.item
    from inventory.adjustments as adjustments
    join canonical.value_entries as corrected
        on corrected.company = adjustments.company and corrected.entry_no = adjustments.applies_to and not corrected.duplicate
    where adjustments.posting_date <> corrected.posting_date
),

invoiced as (
    select entries.company, entries.item
    from inventory.entries as entries
    join inventory.entry_costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    where costs.cost_expected <> 0 and (coalesce(entries.completely_invoiced, false) or entries.invoiced_quantity = entries.quantity)
),

hits as (
    select company, 'negative_inventory' as check_name, item as subject from inventory.open_quantities where remaining < 0
    union all
    select company, 'unadjusted_cost', item from inventory.adjustments
    union all
    select distinct company, 'unadjusted_orders', order_no from inventory.adjustments where cause = 'order'
    union all
    select company, 'items_not_costed', item from (
        select company, item from inventory.left_out union select company, item from inventory.unstable
    ) as uncosted
    union all
    select company, 'unfinished_orders', order_no from inventory.order_wip where not finished
    union all
    select company, 'finished_order_wip', order_no from inventory.order_wip where finished and wip <> 0
    union all
    select company, 'expected_after_invoice', item from invoiced
    union all
    select company, 'cost_dated_later', item from moved_on
    union all
    select company, 'value_without_quantity', item from inventory.valuation where quantity = 0 and cost_actual + cost_expected <> 0
    union all
    select company, 'opposite_value', item from inventory.valuation
    where (quantity > 0 and cost_actual + cost_expected < 0) or (quantity < 0 and cost_actual + cost_expected > 0)
    union all
    select company, check_name, subject from inventory.stock_checks
),

final as (
    select companies.company, names.check_name, names.worst, count(hits.subject) as count, coalesce(min(hits.subject), '') as detail
    from companies
    cross join (values
        ('negative_inventory', 'warn'), ('unadjusted_cost', 'warn'), ('unadjusted_orders', 'warn'), ('items_not_costed', 'block'),
        ('unfinished_orders', 'info'), ('finished_order_wip', 'warn'), ('expected_after_invoice', 'warn'),
        ('cost_dated_later', 'info'), ('value_without_quantity', 'warn'), ('opposite_value', 'warn'),
        ('half_a_transfer', 'warn'), ('late_adjustments', 'info'), ('large_rounding', 'warn'), ('quantity_stated_wrong', 'warn')
    ) as names (check_name, worst)
    left join hits on hits.company = companies.company and hits.check_name = names.check_name
    group by all
)

select
    company,
    check_name,
    case when count = 0 then 'pass' else worst end as state,
    cast(count as bigint) as count,
    detail
from final
order by company, check_name
