-- What all costs of stock come to on each account, before what came back of this room's own proposals.
-- One row a company, role, role of the other side, account, span of days and bundle; debit positive.
-- An item without value has in the ledger what was posted of it, no more.

with sides as (
    select
        sums.company, sides.account_role, sides.other_role, sides.account, sums.is_before, sums.is_in_year, sums.bundle,
        sums.value_zero and (sides.cost_kind = 'actual' or rules.expected_cost_posting) as worthless,
        case when sides.side = 'first' then 1 else -1 end as sign,
        case when sides.cost_kind = 'actual' then sums.cost_actual else sums.cost_expected end as cost,
        case when sides.cost_kind = 'actual' then sums.posted_actual else sums.posted_expected end as posted,
        case when sides.cost_kind = 'actual' then sums.weighed_actual else sums.weighed_expected end as weighed
    from inventory.posting_sums as sums
    join inventory.posting_sides as sides
        on sides.company = sums.company and sides.entry_type = sums.entry_type and sides.value_type = sums.value_type
        and sides.variance_type = sums.variance_type and sides.inventory_posting_group = sums.inventory_posting_group
        and sides.location = sums.location and sides.product_posting_group = sums.product_posting_group
        and sides.business_posting_group = sums.business_posting_group and sides.made_group = sums.made_group
    join inventory.posting_rules as rules on rules.company = sums.company
    where case when sides.cost_kind = 'actual' then sums.has_actual else sums.has_expected end
)

select
    company,
    account_role,
    other_role,
    account,
    is_before,
    is_in_year,
    bundle,
    cast(sum(sign * cost) as decimal(38, 4)) as cost,
    cast(sum(sign * case when worthless then posted else cost end) as decimal(38, 4)) as amount,
    cast(sum(sign * posted) as decimal(38, 4)) as posted,
    cast(sum(sign * weighed) as decimal(38, 4)) as weighed
from sides
group by company, account_role, other_role, account, is_before, is_in_year, bundle
