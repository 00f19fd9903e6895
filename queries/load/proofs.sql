-- What the balances that files state come to: how many accounts follow from opening and entries, whether each side sums to the other.
-- One row a file and proof.
-- Openings sum to nil, and so do closings with the result among them; where an account closes by objects only, the sum is not known. A file that breaks a proof was written so: it warns, and is never refused for it.

with followed as (
    select company, file, account, max(case when difference = 0 then 0 else 1 end) as is_broken
    from load.roll_forward
    group by company, file, account
),

stated as (
    select
        units.company, units.first_file as file, balances.kind, balances.account, balances.date, balances.amount,
        coalesce(balances.dims, '') = '' as is_whole
    from load.stated_balances as balances
    join load.stated_units as units on units.company = balances.company and units.file = balances.file
    where balances.kind = 'closing' or (balances.kind = 'opening' and not units.brings)
    union all
    select units.company, units.first_file, 'opening', openings.account, units.begins, openings.amount, true
    from canonical.opening_balances as openings
    join load.stated_units as units on units.company = openings.company and units.file = openings.source_file and units.brings
),

edges as (
    select company, file, kind, case kind when 'opening' then min(date) else max(date) end as date
    from stated
    group by company, file, kind
),

accounts as (
    select
        stated.company, stated.file, stated.kind, stated.account, bool_or(stated.is_whole) as is_whole,
        sum(case when stated.is_whole then stated.amount else 0 end) as amount
    from stated
    join edges on edges.company = stated.company and edges.file = stated.file and edges.kind = stated.kind and edges.date = stated.date
    group by stated.company, stated.file, stated.kind, stated.account
),

final as (
    select company, file, 'accounts_roll_forward' as control, count(*) as stated, count(*) - sum(is_broken) as counted
    from followed
    group by company, file
    union all
    select
        company, file, case kind when 'opening' then 'openings_balance' else 'closings_balance' end,
        sum(case when amount > 0 then amount else 0 end), sum(case when amount < 0 then -amount else 0 end)
    from accounts
    group by company, file, kind
    having bool_and(is_whole)
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(control as varchar) as control,
    cast(stated as decimal(38, 4)) as stated,
    cast(counted as decimal(38, 4)) as counted
from final
order by company, file, control
