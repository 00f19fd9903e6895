-- Which items there are and how they are costed.
-- One row a company and item (the first of the file where an item is listed twice).
-- Costing method, card cost and standard cost decide what a decrease costs.

with listed as (
    select *, row_number() over (partition by company, item order by source_file, source_row) as place
    from canonical.items
),

final as (
    select * from listed where place = 1
)

select
    company,
    item,
    description,
    costing_method as method,
    cast(coalesce(unit_cost, 0) as decimal(28, 9)) as unit_cost,
    cast(coalesce(standard_cost, 0) as decimal(28, 9)) as standard_cost,
    cast(coalesce(overhead_rate, 0) as decimal(28, 9)) as overhead_rate,
    cast(coalesce(indirect_cost_pct, 0) as decimal(28, 9)) as indirect_cost_pct,
    inventory_posting_group,
    product_posting_group,
    cast(coalesce(low_level_code, 0) as bigint) as low_level_code,
    coalesce(inventory_value_zero, false) as inventory_value_zero
from final
order by company, item
