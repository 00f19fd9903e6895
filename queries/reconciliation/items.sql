-- What stands between the ledger and the external balance of an account, item by item.
-- One row a reconciling item known at the period end; `overdue` where it should have cleared by then.
-- An item is what the external balance holds beyond the ledger: a cheque not yet presented is positive, a deposit on its way negative.
with final as (
    select
        items.company, items.account, items.date, items.amount, items.text, items.document_no, items.clears_on,
        coalesce(items.clears_on <= companies.period_end, false) as overdue,
        date_diff('day', items.date, companies.period_end) as age_days, items.source_file, items.source_row
    from canonical.reconciling_items as items
    join settings.companies on companies.company = items.company
    where items.date <= companies.period_end
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(date as date) as date,
    cast(amount as decimal(38, 4)) as amount,
    cast(text as varchar) as text,
    cast(document_no as varchar) as document_no,
    cast(clears_on as date) as clears_on,
    cast(overdue as boolean) as overdue,
    cast(age_days as bigint) as age_days,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account, date, document_no, source_file, source_row
