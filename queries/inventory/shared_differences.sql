-- What of an account that serves several roles belongs to the others.
-- One row a company, role and shared account: its balance less what of it is this role's own.
-- Each cost and entry belongs to one role; a role is still compared with the whole account, so the rest is named.

with parts as (
    select company, account_role, account, posted as amount from inventory.role_totals
    union all
    select company, account_role, account, cast(amount as decimal(38, 4)) from inventory.line_faults
    union all
    select company, account_role, account, amount from inventory.loose_lines
    union all
    select company, account_role, account, amount from inventory.opening_differences
    union all
    select company, account_role, account, amount from inventory.proposal_differences
    union all
    select company, 'inventory', account, amount from inventory.opening_stock
),

shared as (
    select distinct setup.company, setup.account, setup.account_role
    from inventory.setup_accounts as setup
    join inventory.ledger_accounts as accounts
        on accounts.company = setup.company and accounts.account = setup.account and accounts.shared
),

own as (
    select company, account, account_role, sum(amount) as amount from parts group by company, account, account_role
),

whole as (
    select company, account, sum(amount) as amount from parts group by company, account
)

select
    cast(shared.company as varchar) as company,
    cast(shared.account_role as varchar) as account_role,
    cast(shared.account as varchar) as account,
    cast(coalesce(whole.amount, 0) - coalesce(own.amount, 0) as decimal(38, 4)) as amount,
    cast(accounts.roles as varchar) as other_roles
from shared
join inventory.ledger_accounts as accounts on accounts.company = shared.company and accounts.account = shared.account
left join own on own.company = shared.company and own.account = shared.account and own.account_role = shared.account_role
left join whole on whole.company = shared.company and whole.account = shared.account
order by shared.company, shared.account, shared.account_role
