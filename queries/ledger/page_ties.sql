-- Whether the ledger ties in itself: debit balances against credit balances.
-- One row a company and tie: the trial balance, the same in reporting currency where that is another, the year's opening.
-- `ledger` is the sum of debit balances, `subledger` the sum of credit balances as a positive figure. Statistical accounts hold quantities and stay out.

with measured as (
    select company, type, 'trial_balance' as tie, 1 as place, adjusted as amount from ledger.trial_balance
    union all
    select balances.company, balances.type, 'trial_balance_reporting' as tie, 2 as place, balances.adjusted_reporting as amount
    from ledger.trial_balance as balances
    join settings.companies on companies.company = balances.company
    where companies.reporting_currency <> companies.currency
    union all
    select company, type, 'opening' as tie, 3 as place, opening_year as amount from ledger.trial_balance
),

summed as (
    select
        company, tie, place,
        sum(case when amount < 0 then -amount else 0 end) as credits,
        sum(case when amount > 0 then amount else 0 end) as debits
    from measured
    where type <> 'statistical'
    group by company, tie, place
),

final as (
    select
        company, tie, place, credits as subledger, debits as ledger, debits - credits as difference,
        case when debits = credits then 'tied' else 'open' end as state
    from summed
)

select
    cast(company as varchar) as company,
    cast(tie as varchar) as tie,
    cast('' as varchar) as account,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(ledger as decimal(38, 4)) as ledger,
    cast(difference as decimal(38, 4)) as difference,
    cast(0 as decimal(38, 4)) as explained,
    cast(difference as decimal(38, 4)) as unexplained,
    cast(state as varchar) as state
from final
order by company, place
