-- What stands in the ledger under this room's proposals and is no cost of the account it stands on.
-- One row a company and account where recognised entries come to another figure than the costs they were proposed for.
-- A proposal may have been changed when it was imported: what was changed did not come from stock.

with sums as (
    select company, account_role, account, amount from inventory.recognised_lines where counts and account_role <> ''
    union all
    select mapped.company, accounts.account_role, mapped.account, recognised.before - recognised.amount
    from inventory.recognised as recognised
    join inventory.mapped as mapped
        on mapped.company = recognised.company and mapped.entry_no = recognised.entry_no
        and mapped.cost_kind = recognised.cost_kind and mapped.side = recognised.side
    join inventory.ledger_accounts as accounts on accounts.company = mapped.company and accounts.account = mapped.account
    join inventory.ledger_spans as spans on spans.company = mapped.company
    where not accounts.is_income or mapped.posting_date >= spans.income_since
)

select company, min(account_role) as account_role, account, cast(sum(amount) as decimal(38, 4)) as amount
from sums
group by company, account
having sum(amount) <> 0
order by company, account
