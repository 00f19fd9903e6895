-- What the lead sheets rest on: external balances, and the items between them and the ledger.
-- One row an external balance or reconciling item.
-- Items that should have cleared by the period end are marked: somebody has to ask why they did not.
with final as (
    select company, account, 1 as place, 'external' as evidence_kind, date, amount, source, reference as document_no, note as text, prepared_by, reviewed_by, cast(null as date) as clears_on, stale as overdue, source_file, source_row
    from reconciliation.externals
    union all
    select company, account, 2, 'item', date, amount, '', document_no, text, '', '', clears_on, overdue, source_file, source_row
    from reconciliation.items
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(evidence_kind as varchar) as evidence_kind,
    cast(date as date) as stated_on,
    cast(amount as decimal(38, 4)) as amount,
    cast(source as varchar) as external_source,
    cast(document_no as varchar) as document_no,
    cast(text as varchar) as stated_text,
    cast(prepared_by as varchar) as prepared_by,
    cast(reviewed_by as varchar) as reviewed_by,
    cast(clears_on as date) as clears_on,
    cast(overdue as boolean) as overdue
from final
order by company, account, place, date, document_no, source_file, source_row
