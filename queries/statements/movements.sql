-- What moved on every account, month by month, proposals included: all that a statement adds up.
-- One row a company, account, period type and month.
-- The ledger is read once here for every column and every month of the charts. `unadjusted` is the part the extract itself holds; the rest is proposed.

with final as (
    select
        company, account, period_type, month,
        sum(amount) as amount,
        sum(case when step = 0 then amount else 0 end) as unadjusted
    from ledger.balances
    group by company, account, period_type, month
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(period_type as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(unadjusted as decimal(38, 4)) as unadjusted
from final
order by company, account, period_type, month
