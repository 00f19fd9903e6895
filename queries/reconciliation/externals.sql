-- What somebody outside the ledger says an account holds: the rows of its latest day up to the period end.
-- One row an external balance; `stale` where that day lies before the period.
-- Earlier statements of the same account prove nothing about this day; several rows of one day add up (two accounts at the bank, three loans).
with dated as (
    select
        balances.company, balances.account, balances.date, balances.amount, balances.currency, balances.amount_currency,
        balances.source, balances.reference, balances.prepared_by, balances.reviewed_by, balances.note,
        balances.source_file, balances.source_row, balances.date < companies.period_start as stale,
        rank() over (partition by balances.company, balances.account order by balances.date desc) as place
    from canonical.external_balances as balances
    join settings.companies on companies.company = balances.company
    where balances.date <= companies.period_end
),

final as (
    select * from dated
    where place = 1
)

select
    company, account, cast(date as date) as date, cast(amount as decimal(38, 4)) as amount, currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency, source, reference, prepared_by, reviewed_by, note,
    stale, source_file, source_row
from final
order by company, account, source, reference, source_file, source_row
