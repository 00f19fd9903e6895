-- The runs that take the cost of stock to the ledger, and their effect by account.
-- One row a company, run and account with an effect.
-- What nets to nil on an account is shown all the same: the run has to be started.

select
    company,
    run,
    account,
    name,
    account_role as role,
    count,
    costs,
    amount
from inventory.runs
order by company, run, account, account_role
