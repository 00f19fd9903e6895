-- Which finished orders made something of nothing.
-- One row an order and product: output, but neither consumption nor capacity in the extract.
-- Its output would be costed at nothing; more likely what it used was posted before the extract begins.

with used as (
    select distinct company, order_no from inventory.entries where entry_type in ('consumption', 'assembly_consumption')
),

final as (
    select orders.company, orders.order_no, made.item, min(made.entry_no) as entry_no
    from inventory.finished_orders as orders
    join settings.inventory as rules on rules.company = orders.company and rules.model = 'value_entries'
    join inventory.entries as made
        on made.company = orders.company and made.order_no = orders.order_no and made.entry_type in ('output', 'assembly_output')
    left join used on used.company = orders.company and used.order_no = orders.order_no
    where used.order_no is null and orders.direct = 0 and orders.indirect = 0
    group by orders.company, orders.order_no, made.item
)

select
    final.company,
    final.item,
    final.order_no as subject,
    'order_without_usage' as code,
    entries.source_file,
    cast(entries.source_row as bigint) as source_row
from final
join canonical.item_entries as entries
    on entries.company = final.company and entries.entry_no = final.entry_no and not entries.duplicate
order by company, item, subject
