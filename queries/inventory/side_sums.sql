-- What all costs of stock come to on each account, before what came back of this room's own proposals.
-- One row a company, role, role of the other side, account, span of days, bundle and kind of amount as in line_sums; debit positive.
-- An item without value has in the ledger what was posted of it, no more.

with sides as (
    select
        sums.company, sides.account_role, sides.other_role, sides.account, sums.is_before, sums.is_in_year, sums.bundle,
        sums.value_zero and (sides.cost_kind = 'actual' or rules.expected_cost_posting) as worthless,
        case when sides.side = 'first' then 1 else -1 end as sign,
        case when sides.cost_kind = 'actual' then sums.cost_actual else sums.cost_expected end as cost,
        case when sides.cost_kind = 'actual' then sums.posted_actual else sums.posted_expected end as posted,
        case when sides.cost_kind = 'actual' then sums.actual_costs else sums.expected_costs end as costs,
        case when sides.cost_kind = 'actual' then sums.actual_1 else sums.expected_1 end as entries_1,
        case when sides.cost_kind = 'actual' then sums.actual_2 else sums.expected_2 end as entries_2,
        case when sides.cost_kind = 'actual' then sums.actual_3 else sums.expected_3 end as entries_3,
        case when sides.cost_kind = 'actual' then sums.actual_4 else sums.expected_4 end as entries_4,
        case when sides.cost_kind = 'actual' then 1 else 3 end + case when sides.side = 'first' then 0 else 1 end as kind
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
    kind,
    cast(sum(sign * cost) as decimal(38, 4)) as cost,
    cast(sum(sign * case when worthless then posted else cost end) as decimal(38, 4)) as amount,
    cast(sum(sign * posted) as decimal(38, 4)) as posted,
    sum(costs) as costs,
    bit_or(entries_1) as entries_1,
    bit_or(entries_2) as entries_2,
    bit_or(entries_3) as entries_3,
    bit_or(entries_4) as entries_4
from sides
group by company, account_role, other_role, account, is_before, is_in_year, bundle, kind
