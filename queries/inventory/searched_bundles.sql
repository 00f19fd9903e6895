-- In which bundles of value entries the ledger's entries are not what was posted.
-- One row a company and bundle with an account whose sums differ.
-- Everything else is proved by its sums; only these are looked at entry by entry.

with costs as (
    select company, account, bundle, sum(booked) as amount, sum(weighed) as weighed
    from inventory.cost_sums
    where bundle is not null and not is_before
    group by company, account, bundle
),

lines as (
    select company, account, bundle, amount, weighed from inventory.line_sums where bundle is not null
),

compared as (
    select company, account, bundle, amount, weighed from costs
    union all
    select company, account, bundle, -amount, -weighed from lines
),

final as (
    select company, account, bundle
    from compared
    group by company, account, bundle
    having sum(amount) <> 0 or sum(weighed) <> 0
)

select distinct company, bundle
from final
order by company, bundle
