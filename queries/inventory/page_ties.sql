-- Stock against the ledger as ties: every role, with its account where there is one.
-- One row a company and account role; open where something is left unexplained.
-- Listed among all ties of the close; the control accounts of stock stand there already, among those of the subledgers.

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
left join inventory.stock_ties as controls on controls.company = rows.company and controls.control_account = rows.accounts
where controls.control_account is null
order by rows.company, roles.rank
