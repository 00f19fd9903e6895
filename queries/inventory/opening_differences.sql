-- Whether what the ledger opened with is what stock had been posted before.
-- One row a company and account whose opening is another figure: ledger less subledger.
-- An opening is one figure for everything before it: it cannot be told by document, but it must add up.

with pooled as (
    select company, account, booked as amount from inventory.cost_sums where is_before
    union all
    select company, account, -amount from inventory.posted_sides where is_before and counts
    union all
    select company, account, amount from inventory.opening_stock
),

before as (
    select company, account, sum(amount) as amount from pooled group by company, account
),

final as (
    select
        coalesce(balances.company, before.company) as company, coalesce(balances.account, before.account) as account,
        coalesce(balances.account_role, 'inventory') as account_role,
        coalesce(balances.brought_in, 0) - coalesce(before.amount, 0) as amount
    from inventory.account_balances as balances
    full join before on before.company = balances.company and before.account = balances.account
)

select company, account_role, account, cast(amount as decimal(38, 4)) as amount
from final
where amount <> 0
order by company, account
