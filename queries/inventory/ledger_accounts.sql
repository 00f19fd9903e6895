-- Which ledger accounts the posting setup names, for which roles, and over which span they are compared.
-- One row a company and account: its first role, whether it serves several, whether it starts every fiscal year at nil.
-- The type in the chart decides the span; where the chart does not know the account, its role does.

with named as (
    select distinct setup.company, setup.account, setup.account_role, roles.rank, roles.is_income
    from inventory.setup_accounts as setup
    join settings.inventory_roles as roles on roles.account_role = setup.account_role
    where setup.account <> ''
),

final as (
    select
        named.company, named.account, accounts.type, accounts.account is not null as known,
        string_agg(named.account_role, ' ' order by named.rank) as roles,
        min(named.rank) as rank, count(*) > 1 as shared,
        coalesce(accounts.type in ('revenue', 'expense'), bool_and(named.is_income)) as is_income
    from named
    left join canonical.accounts as accounts on accounts.company = named.company and accounts.account = named.account
    group by named.company, named.account, accounts.type, accounts.account
)

select
    final.company,
    final.account,
    roles.account_role,
    final.roles,
    final.shared,
    final.known,
    final.is_income
from final
join settings.inventory_roles as roles on roles.rank = final.rank
order by final.company, final.account
