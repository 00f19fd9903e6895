-- What each production or assembly order still holds: used and not yet in what it made.
-- One row an order with movements up to the period end; ten-thousandths, positive where more was used than came out.
-- A finished order holds nothing: what it used is in its output (B 15); one still running holds its work in progress.

with moved as (
    select entries.company, entries.order_no, entries.entry_no, entries.entry_type, costs.cost_actual + costs.cost_expected as cost
    from inventory.entries as entries
    join inventory.entry_costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    where entries.order_no <> ''
),

output_costs as (
    select company, item_entry_no, cost_actual + cost_expected as cost
    from inventory.value_rows where value_type = 'direct_cost' and charge = ''
    union all
    select company, item_entry_no, cost_actual + cost_expected from inventory.proposed where value_type = 'direct_cost'
),

parts as (
    select company, order_no, -cost as wip from moved where entry_type in ('consumption', 'assembly_consumption')
    union all
    select moved.company, moved.order_no, -output_costs.cost
    from moved
    join output_costs on output_costs.company = moved.company and output_costs.item_entry_no = moved.entry_no
    where moved.entry_type in ('output', 'assembly_output')
    union all
    select rows.company, rows.order_no, cast(rows.cost_actual * 10000 as bigint)
    from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company
    where coalesce(rows.item_entry_no, 0) = 0 and rows.order_no <> '' and not rows.duplicate
        and rows.value_type in ('direct_cost', 'indirect_cost') and rows.posting_date <= companies.period_end
),

final as (
    select parts.company, parts.order_no, finished.order_no is not null as finished, sum(parts.wip) as wip
    from parts
    left join inventory.finished_orders as finished on finished.company = parts.company and finished.order_no = parts.order_no
    group by all
)

select company, order_no, finished, cast(wip as bigint) as wip
from final
order by company, order_no
