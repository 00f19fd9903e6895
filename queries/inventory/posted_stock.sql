-- What of the value of stock the ledger has, by the subledger's own word.
-- One row a company, posting group and location of the movement: actual cost marked as posted, and what came back of proposals.
-- B 18: by the posting date of the value entries, not of the ledger's.

with posted as (
    select company, item_entry_no, sum(posted) as posted
    from inventory.mapped
    where side = 'first' and cost_kind = 'actual' and account_role = 'inventory'
    group by company, item_entry_no
),

final as (
    select costs.company, items.inventory_posting_group, costs.location, sum(posted.posted) as posted
    from posted
    join inventory.costs as costs on costs.company = posted.company and costs.item_entry_no = posted.item_entry_no
    join inventory.items as items on items.company = costs.company and items.item = costs.item
    group by costs.company, items.inventory_posting_group, costs.location
)

select
    company,
    inventory_posting_group,
    location,
    cast(posted as decimal(38, 4)) as posted
from final
order by company, inventory_posting_group, location
