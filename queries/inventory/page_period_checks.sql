-- What stands in the way of closing the inventory period.
-- One row a company and check, those that need something first.
-- The pack shows it beside the stock it is about.

select
    company,
    check_name,
    state,
    count,
    detail
from inventory.period_checks
order by company, case state when 'block' then 0 when 'warn' then 1 when 'info' then 2 else 3 end, check_name
