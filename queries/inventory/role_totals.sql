-- What the subledger says belongs on each account, by role and what stands against it; and what of it was posted.
-- One row a company, role, role of the other side and account; debit positive.
-- Accounts of the balance sheet from the beginning to the period end, income accounts over the fiscal year.

select
    company,
    account_role,
    other_role,
    account,
    cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(posted) as decimal(38, 4)) as posted
from inventory.cost_sums
group by company, account_role, other_role, account
order by company, account_role, other_role, account
