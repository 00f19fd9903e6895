-- What cost adjustment would still write, and why.
-- One row a company, cause and kind of value entry: how many rows, actual and expected cost.
-- The rows themselves are inventory.adjustments; a reader first wants to know what moved the costs.

select
    company,
    cause,
    cast(count(*) as bigint) as rows,
    cast(sum(cost_actual) as decimal(38, 4)) as cost_actual,
    cast(sum(cost_expected) as decimal(38, 4)) as cost_expected
from inventory.adjustments
group by company, cause
order by company, cause
