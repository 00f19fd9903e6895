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
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(date as date) as date,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(source as varchar) as source,
    cast(reference as varchar) as reference,
    cast(prepared_by as varchar) as prepared_by,
    cast(reviewed_by as varchar) as reviewed_by,
    cast(note as varchar) as note,
    cast(stale as boolean) as stale,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account, source, reference, source_file, source_row
