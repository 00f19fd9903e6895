-- Stock against the ledger, role by role, and what stands against each account of stock.
-- One row a company and account role: the amounts against inventory, interim and work in progress, and against all others.
-- Double entry shows: what a role has in a column, the column's own role has in its row with the other sign.

with totals as (
    select company, account_role, other_role, amount from inventory.role_totals
    union all
    select company, 'inventory', '', amount from inventory.opening_stock
),

against as (
    select
        company, account_role,
        sum(case when other_role = 'inventory' then amount else 0 end) as against_inventory,
        sum(case when other_role = 'inventory_interim' then amount else 0 end) as against_interim,
        sum(case when other_role = 'wip' then amount else 0 end) as against_wip,
        sum(case when other_role not in ('inventory', 'inventory_interim', 'wip') then amount else 0 end) as against_others
    from totals
    group by company, account_role
)

select
    rows.company,
    rows.account_role,
    rows.accounts,
    cast(coalesce(against.against_inventory, 0) as decimal(38, 4)) as against_inventory,
    cast(coalesce(against.against_interim, 0) as decimal(38, 4)) as against_interim,
    cast(coalesce(against.against_wip, 0) as decimal(38, 4)) as against_wip,
    cast(coalesce(against.against_others, 0) as decimal(38, 4)) as against_others,
    rows.subledger,
    rows.ledger,
    rows.difference,
    rows.explained,
    rows.unexplained
from inventory.reconciliation as rows
join settings.inventory_roles as roles on roles.account_role = rows.account_role
left join against on against.company = rows.company and against.account_role = rows.account_role
order by rows.company, roles.rank
