-- What stock should be in the ledger, what the ledger says, and whether every cent between them is explained.
-- One row a company and account role; difference = ledger less subledger.
-- Roles are compared with the whole of each account the setup names for them, each account once.

with named as (
    select distinct setup.company, setup.account_role, setup.account
    from inventory.setup_accounts as setup
    join inventory.ledger_spans as spans on spans.company = setup.company
    where setup.account <> ''
),

subledger as (
    select company, account_role, sum(amount) as amount
    from (
        select company, account_role, amount from inventory.role_totals
        union all
        select company, 'inventory' as account_role, amount from inventory.opening_stock
    ) as totals
    group by company, account_role
),

held as (
    select
        named.company, named.account_role, sum(balances.balance) as amount, string_agg(named.account, ', ' order by named.account) as accounts
    from named
    join inventory.account_balances as balances on balances.company = named.company and balances.account = named.account
    group by named.company, named.account_role
),

told as (
    select company, account_role, sum(amount) as amount from inventory.differences group by company, account_role
),

final as (
    select
        coalesce(held.company, subledger.company) as company, coalesce(held.account_role, subledger.account_role) as account_role,
        coalesce(held.accounts, '') as accounts, coalesce(subledger.amount, 0) as subledger, coalesce(held.amount, 0) as ledger
    from held
    full join subledger on subledger.company = held.company and subledger.account_role = held.account_role
)

select
    final.company,
    final.account_role,
    final.accounts,
    cast(final.subledger as decimal(38, 4)) as subledger,
    cast(final.ledger as decimal(38, 4)) as ledger,
    cast(final.ledger - final.subledger as decimal(38, 4)) as difference,
    cast(coalesce(told.amount, 0) as decimal(38, 4)) as explained,
    cast(final.ledger - final.subledger - coalesce(told.amount, 0) as decimal(38, 4)) as unexplained
from final
join settings.inventory_roles as roles on roles.account_role = final.account_role
left join told on told.company = final.company and told.account_role = final.account_role
where final.subledger <> 0 or final.ledger <> 0 or coalesce(told.amount, 0) <> 0
order by final.company, roles.rank
