-- What stands in the way of closing the inventory period.
-- One row a company with stock and check: open decreases, unadjusted cost, quantity nil with a value left.
-- B 16: no negative inventory and all costs adjusted; a value on nothing in stock is money nobody can sell.

with companies as (
    select distinct company from inventory.entries
),

found as (
    select opened.company, 'negative_inventory' as check_name, min(opened.item) as detail, count(*) as count
    from inventory.open_quantities as opened
    where opened.remaining < 0
    group by opened.company
    union all
    select company, 'unadjusted_cost', min(item), count(*) from inventory.adjustments group by company
    union all
    select company, 'value_without_quantity', min(item), count(*)
    from inventory.valuation
    where quantity = 0 and cost_actual + cost_expected <> 0
    group by company
),

named as (
    select companies.company, names.check_name
    from companies
    cross join (
        select 'negative_inventory' as check_name union all select 'unadjusted_cost' union all select 'value_without_quantity'
    ) as names
),

final as (
    select named.company, named.check_name, coalesce(found.count, 0) as count, coalesce(found.detail, '') as detail
    from named
    left join found on found.company = named.company and found.check_name = named.check_name
)

select
    company,
    check_name,
    case when count = 0 then 'pass' else 'warn' end as state,
    cast(count as bigint) as count,
    detail
from final
order by company, check_name
