-- Stock brought forward, as layers before the first movement.
-- One row a line of inventory_openings of a known item, numbered below nought: the oldest layer has the lowest number.
-- Its stated cost is its cost, whatever the costing method; a line without quantity is no layer.

with final as (
    select
        openings.*,
        items.method, items.unit_cost, items.standard_cost, companies.decimals,
        row_number() over (
            partition by openings.company
            order by openings.date desc, openings.item, openings.location, openings.variant, openings.source_row desc
        ) as place
    from canonical.inventory_openings as openings
    join settings.companies as companies on companies.company = openings.company
    join inventory.items as items on items.company = openings.company and items.item = openings.item
    left join inventory.out_of_range as beyond on beyond.company = openings.company and beyond.item = openings.item
        and beyond.entry_no is null
    where beyond.item is null and openings.quantity <> 0 and openings.date <= companies.period_end
        and items.method in ('fifo', 'lifo', 'average', 'specific', 'standard')
)

select
    company,
    item,
    cast(-place as bigint) as entry_no,
    date as posting_date,
    'positive_adjustment' as entry_type,
    cast(quantity * 100000 as bigint) as quantity,
    cast(quantity * 100000 as bigint) as invoiced_quantity,
    true as completely_invoiced,
    location,
    variant,
    '' as lot,
    cast(null as bigint) as applies_to,
    cast(null as bigint) as applies_from,
    cast(null as bigint) as transferred_from,
    '' as order_no,
    method,
    cast(cost * 10000 as bigint) as cost,
    cast(unit_cost * 1000000000 as bigint) as card_cost,
    cast(standard_cost * 1000000000 as bigint) as standard_cost,
    cast(0 as bigint) as overhead_rate,
    cast(0 as bigint) as indirect_pct,
    cast(decimals as integer) as decimals
from final
order by company, item, entry_no
