-- What the differences come to, by role and class.
-- One row a company, role and class: how many, how much.
-- The picture from stock to ledger is drawn from these.

with final as (
    select company, account_role, class, count(*) as count, sum(amount) as amount
    from inventory.differences
    group by company, account_role, class
)

select
    cast(final.company as varchar) as company,
    cast(final.account_role as varchar) as account_role,
    cast(final.class as varchar) as difference_class,
    cast(final.count as bigint) as count,
    cast(final.amount as decimal(38, 4)) as amount
from final
join settings.inventory_roles as roles on roles.account_role = final.account_role
order by final.company, roles.rank, final.class
