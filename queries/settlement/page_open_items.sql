-- What is open at the period end, as the pack and the workbook list it.
-- One row an item; the largest first within its ledger.
-- In its own currency and in accounting currency, with its due date and the days past it.
-- No row without: settlement.open_items
with final as (
    select o.*, c.position
    from settlement.open_items as o
    inner join settings.companies as c on c.company = o.company
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(party_name as varchar) as party_name,
    cast(document_no as varchar) as document_no,
    cast(entry_no as varchar) as entry_no,
    cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date,
    cast(age_days as integer) as age_days,
    cast(bucket as varchar) as bucket,
    cast(currency as varchar) as currency,
    cast(remaining_currency as decimal(38, 4)) as remaining_currency,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(unrealized as decimal(38, 4)) as unrealized
from final
order by position, ledger, abs(remaining) desc, account, party, entry_no
