-- Which stock has not moved for longest.
-- One row a company and item with stock: days since its last decrease (since its first entry where none), value.
-- What nobody takes may have to be written down.

with moved as (
    select
        company, item, sum(quantity) as quantity, sum(cost_actual + cost_expected) as amount,
        max(case when quantity < 0 and entry_type <> 'transfer' then posting_date end) as last_decrease,
        min(posting_date) as first_entry
    from inventory.costs
    group by company, item
),

final as (
    select moved.*, date_diff('day', coalesce(moved.last_decrease, moved.first_entry), companies.period_end) as days
    from moved
    join settings.companies as companies on companies.company = moved.company
    where moved.quantity > 0
)

select
    company,
    item,
    last_decrease,
    cast(days as bigint) as days,
    cast(quantity as decimal(38, 5)) as quantity,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, days desc, abs(amount) desc, item
