-- Which posting group an order's work in progress belongs to: that of what it makes.
-- One row a company and order with an output; the first output's item decides.
-- Components and capacity are consumed into the product, so the product's group names the account.

with outputs as (
    select
        entries.company, entries.order_no, items.inventory_posting_group,
        row_number() over (partition by entries.company, entries.order_no order by entries.entry_no) as place
    from canonical.item_entries as entries
    join inventory.items as items on items.company = entries.company and items.item = entries.item
    where entries.entry_type in ('output', 'assembly_output') and entries.order_no <> '' and not entries.duplicate
),

kinds as (
    select company, order_no, max(kind) as kind from canonical.production_orders group by company, order_no
),

final as (
    select
        coalesce(outputs.company, kinds.company) as company, coalesce(outputs.order_no, kinds.order_no) as order_no,
        coalesce(outputs.inventory_posting_group, '') as inventory_posting_group,
        case when kinds.kind = 'assembly' then 'assembly_capacity' else 'capacity' end as capacity
    from (select * from outputs where place = 1) as outputs
    full join kinds on kinds.company = outputs.company and kinds.order_no = outputs.order_no
)

select
    cast(company as varchar) as company,
    cast(order_no as varchar) as order_no,
    cast(inventory_posting_group as varchar) as inventory_posting_group,
    cast(capacity as varchar) as capacity
from final
order by company, order_no
