-- What cost adjustment comes to, by what causes it.
-- One row a company and cause: how many value entries, how much actual and expected cost.
-- The sums behind the list of corrections, which may be longer than a page.

with final as (
    select company, cause, count(*) as count, sum(cost_actual) as amount, sum(cost_expected) as cost_expected
    from inventory.adjustments
    group by company, cause
)

select
    company,
    cause,
    cast(count as bigint) as count,
    cast(amount as decimal(38, 4)) as amount,
    cast(cost_expected as decimal(38, 4)) as cost_expected
from final
order by company, abs(amount) + abs(cost_expected) desc, cause
