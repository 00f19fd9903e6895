-- The proposed journals as the pack shows them.
-- One row a proposed line, in the order of its voucher.
-- Refused proposals are shown with their status: they count nowhere, but somebody proposed them. What is not exported is posted by a run of the ERP, and says so.
-- No row without: ledger.journals

with final as (
    select
        journals.company, journals.room, journals.voucher, journals.line_no, journals.posting_date, journals.account,
        coalesce(accounts.name, '') as name, journals.description, journals.amount, journals.currency,
        journals.amount_currency, journals.rule, journals.evidence,
        case when journals.status = 'proposed' and not journals.export then 'left_to_erp' else journals.status end as status
    from ledger.journals
    left join canonical.accounts on accounts.company = journals.company and accounts.account = journals.account
)

select
    cast(company as varchar) as company,
    cast(room as varchar) as room,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(description as varchar) as description,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(rule as varchar) as rule,
    cast(evidence as varchar) as evidence,
    cast(status as varchar) as status
from final
order by company, room, voucher, line_no
