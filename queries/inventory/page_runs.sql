-- The runs that take the cost of stock to the ledger, and their effect by account.
-- One row a company, run and account with an effect.
-- What nets to nil on an account is shown all the same: the run has to be started.
-- No row without: inventory.runs

select
    cast(company as varchar) as company,
    cast(run as varchar) as run,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(account_role as varchar) as role,
    cast(count as bigint) as count,
    cast(costs as bigint) as costs,
    cast(amount as decimal(38, 4)) as amount
from inventory.runs
order by company, run, account, account_role
