-- Subledger against control account, as the pack shows it.
-- One row a company, ledger and control account.
-- The subledger figure holds the unrealized amounts still standing, so that the columns add up on paper.
-- No row without: readiness.subledger_ties
with final as (
    select t.*, c.position, r.tolerance
    from readiness.subledger_ties as t
    inner join settings.companies as c on c.company = t.company
    cross join settings.readiness as r
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as tie,
    cast(control_account as varchar) as account,
    cast(subledger + unrealized as decimal(38, 4)) as subledger,
    cast(ledger_balance as decimal(38, 4)) as ledger,
    cast(difference as decimal(38, 4)) as difference,
    cast(explained as decimal(38, 4)) as explained,
    cast(difference - explained as decimal(38, 4)) as unexplained,
    cast(case when abs(difference) <= tolerance then 'tied'
        when abs(difference - explained) <= tolerance then 'explained'
        else 'open' end as varchar) as state
from final
order by position, tie, account
