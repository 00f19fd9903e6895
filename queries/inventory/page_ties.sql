-- Stock against the ledger as ties: every role, with its account where there is one.
-- One row a company and account role; open where something is left unexplained.
-- Listed among all ties of the close.

select
    rows.company,
    rows.account_role as tie,
    case when rows.accounts like '%,%' then '' else rows.accounts end as account,
    rows.subledger,
    rows.ledger,
    rows.difference,
    rows.explained,
    rows.unexplained,
    case when rows.unexplained <> 0 then 'open' when rows.difference = 0 then 'tied' else 'explained' end as state
from inventory.reconciliation as rows
join settings.inventory_roles as roles on roles.account_role = rows.account_role
order by rows.company, roles.rank
