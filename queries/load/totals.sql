-- What each ledger file adds up to: rows, debits, credits, dates.
-- One row a company and file of ledger entries.
-- The figures an accountant compares with the export's own totals before trusting anything else.

with final as (
    select
        company, source_file as file, sum(lines) as entries, sum(debit) as debit, sum(debit - amount) as credit,
        min(first_date) as first_date, max(last_date) as last_date
    from load.month_totals
    group by company, source_file
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(entries as bigint) as entries,
    cast(debit as decimal(38, 4)) as debit,
    cast(credit as decimal(38, 4)) as credit,
    cast(debit - credit as decimal(38, 4)) as difference,
    cast(first_date as date) as first_date,
    cast(last_date as date) as last_date
from final
order by company, file
