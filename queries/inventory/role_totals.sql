-- What the subledger says belongs on each account, by role and what stands against it; and what of it was posted.
-- One row a company, role, role of the other side and account; debit positive.
-- Accounts of the balance sheet from the beginning to the period end, income accounts over the fiscal year.

with costs as (
    select
        mapped.company, mapped.account_role, mapped.other_role, mapped.account,
        case when mapped.reason = 'value_zero' then mapped.posted else mapped.amount end as amount, mapped.posted,
        coalesce(accounts.is_income, roles.is_income) as is_income, mapped.posting_date, spans.income_since
    from inventory.mapped as mapped
    join inventory.ledger_spans as spans on spans.company = mapped.company
    join settings.inventory_roles as roles on roles.account_role = mapped.account_role
    left join inventory.ledger_accounts as accounts on accounts.company = mapped.company and accounts.account = mapped.account
)

select
    company,
    account_role,
    other_role,
    account,
    cast(sum(amount) as decimal(38, 4)) as amount,
    cast(sum(posted) as decimal(38, 4)) as posted
from costs
where not is_income or posting_date >= income_since
group by company, account_role, other_role, account
order by company, account_role, other_role, account
