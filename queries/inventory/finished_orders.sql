-- Which production and assembly orders are finished, and what capacity they used.
-- One row a finished order: direct and indirect cost of capacity up to the period end, in ten-thousandths.
-- A finished order's output costs what the order used; assembly is settled when it is posted, finished or not.

with finished as (
    select distinct orders.company, orders.order_no
    from canonical.production_orders as orders
    join settings.companies as companies on companies.company = orders.company
    where orders.order_no <> '' and orders.status = 'finished'
        and (orders.finished_on is null or orders.finished_on <= companies.period_end)
    union
    select company, order_no from inventory.entries where entry_type = 'assembly_output' and order_no <> ''
),

capacity as (
    select
        rows.company, rows.order_no,
        sum(case when rows.value_type = 'direct_cost' then rows.cost_actual else 0 end) as direct,
        sum(case when rows.value_type = 'indirect_cost' then rows.cost_actual else 0 end) as indirect
    from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company
    where coalesce(rows.item_entry_no, 0) = 0 and rows.order_no <> '' and not rows.duplicate
        and rows.posting_date <= companies.period_end
    group by rows.company, rows.order_no
),

final as (
    select finished.company, finished.order_no, capacity.direct, capacity.indirect
    from finished
    left join capacity on capacity.company = finished.company and capacity.order_no = finished.order_no
)

select
    company,
    order_no,
    cast(coalesce(direct, 0) * 10000 as bigint) as direct,
    cast(coalesce(indirect, 0) * 10000 as bigint) as indirect
from final
order by company, order_no
