-- What of the value of stock the ledger has, by the subledger's own word.
-- One row a company, posting group and location of the movement: actual cost marked as posted, and what came back of proposals.
-- B 18: by the posting date of the value entries, not of the ledger's.

with booked as (
    select
        costs.company, costs.item, costs.location, costs.entry_type, rows.value_type,
        case when rows.value_type = 'variance' then rows.variance_type else '' end as variance_type, sum(rows.cost_posted_to_gl) as posted
    from canonical.value_entries as rows
    join settings.companies as companies on companies.company = rows.company and rows.posting_date <= companies.period_end
    join settings.inventory as rules on rules.company = rows.company and rules.model = 'value_entries'
    join inventory.costs as costs on costs.company = rows.company and costs.item_entry_no = rows.item_entry_no
    where not rows.duplicate and rows.cost_posted_to_gl <> 0
    group by all
),

posted as (
    select booked.company, booked.item, booked.location, booked.posted
    from booked
    join settings.inventory_pairs as pairs
        on pairs.account_role = 'inventory' and pairs.side = 'first' and pairs.cost_kind = 'actual' and pairs.entry_type = booked.entry_type
        and pairs.value_type = booked.value_type and pairs.variance_type = booked.variance_type
    union all
    select costs.company, costs.item, costs.location, followed.posted
    from inventory.followed_costs as followed
    join inventory.costs as costs on costs.company = followed.company and costs.item_entry_no = followed.item_entry_no
    where followed.side = 'first' and followed.cost_kind = 'actual' and followed.account_role = 'inventory'
),

final as (
    select posted.company, items.inventory_posting_group, posted.location, sum(posted.posted) as posted
    from posted
    join inventory.items as items on items.company = posted.company and items.item = posted.item
    group by posted.company, items.inventory_posting_group, posted.location
)

select
    company,
    inventory_posting_group,
    location,
    cast(posted as decimal(38, 4)) as posted
from final
order by company, inventory_posting_group, location
