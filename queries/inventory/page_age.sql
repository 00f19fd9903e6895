-- How old the value in stock is.
-- One row a company and age of layers; days from the increase to the period end.
-- A layer is worth its own cost; of an averaged item, its part of the item's value.

with layers as (
    select
        entries.company, entries.item, entries.method, entries.decimals,
        date_diff('day', entries.posting_date, companies.period_end) as days,
        cast(opened.remaining as decimal(18, 0)) as remaining, cast(entries.quantity as decimal(18, 0)) as quantity,
        costs.cost_actual + costs.cost_expected as cost
    from inventory.entries as entries
    join inventory.open_quantities as opened on opened.company = entries.company and opened.item_entry_no = entries.entry_no
    join inventory.costs as costs on costs.company = entries.company and costs.item_entry_no = entries.entry_no
    join settings.companies as companies on companies.company = entries.company
    where opened.remaining > 0
),

held as (
    select company, item, sum(remaining) as remaining from layers group by company, item
),

worth as (
    select company, item, sum(cost_actual + cost_expected) as amount from inventory.valuation group by company, item
),

final as (
    select
        layers.company,
        case when layers.days <= 30 then 1 when layers.days <= 90 then 2 when layers.days <= 180 then 3 when layers.days <= 365 then 4 else 5 end as position,
        case
            when layers.method = 'average' then converted(worth.amount, layers.remaining, held.remaining, layers.decimals)
            else converted(layers.cost, layers.remaining, layers.quantity, layers.decimals)
        end as amount
    from layers
    join held on held.company = layers.company and held.item = layers.item
    join worth on worth.company = layers.company and worth.item = layers.item
)

select
    company,
    case position when 1 then '30' when 2 then '90' when 3 then '180' when 4 then '365' else 'over' end as age,
    cast(sum(amount) as decimal(38, 4)) as amount
from final
group by company, position
order by company, position
