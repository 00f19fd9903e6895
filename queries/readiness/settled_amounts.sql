-- How much of each subledger item was settled up to the period end, in its own currency?
-- One row a company, ledger and item that takes part in an application dated up to the period end.
-- What is open is booked less this; when each part was settled is readiness.settled_parts.
-- No row without: readiness.settled_parts
with final as (
    select company, ledger, entry_no, sum(amount_currency) as settled_currency
    from readiness.settled_parts
    group by company, ledger, entry_no
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(settled_currency as decimal(38, 4)) as settled_currency
from final
order by company, ledger, entry_no
