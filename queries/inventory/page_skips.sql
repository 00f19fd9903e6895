-- How much of the cost of stock is not posted, by reason.
-- One row a company and reason: how many, and their cost.
-- The rest of a long list is never left without its sum.
-- No row without: inventory.skipped

select
    cast(company as varchar) as company,
    cast(reason as varchar) as skipped,
    cast(count(*) as bigint) as count,
    cast(sum(amount) as decimal(38, 4)) as amount
from inventory.skipped
group by company, reason
order by company, skipped
