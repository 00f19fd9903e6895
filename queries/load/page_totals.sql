-- What each ledger file adds up to, as the pack shows it.
-- One row a company and file of ledger entries.
-- Debits and credits beside each other: the first proof that the extract is whole.

with final as (
    select company, file, entries, debit, credit, difference, first_date, last_date
    from load.totals
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(entries as bigint) as entries,
    cast(debit as decimal(38, 4)) as debit,
    cast(credit as decimal(38, 4)) as credit,
    cast(difference as decimal(38, 4)) as difference,
    cast(first_date as date) as first_date,
    cast(last_date as date) as last_date
from final
order by company, file
