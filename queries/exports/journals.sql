-- The lines to be imported into the ledgers: what journals.csv holds.
-- One row a proposed line or reversal that is to be exported, in the columns of gl_entries.
-- The proposal's id leads the description and is the document number, so that it is known again in the next extract.
-- No row without: ledger.journals or ledger.reversals

with proposed as (
    select * from ledger.journals
    union all
    select * from ledger.reversals
),

final as (
    select
        lines.company, lines.room, lines.voucher || '-' || lines.line_no as entry_no, lines.voucher, lines.line_no,
        lines.posting_date, lines.account, lines.amount, coalesce(nullif(lines.currency, ''), companies.currency) as currency,
        lines.amount_currency, lines.amount_reporting, companies.currency as books_currency, companies.reporting_currency,
        case
            when starts_with(lines.description, lines.proposal_id) then lines.description
            else trim(lines.proposal_id || ' ' || coalesce(lines.description, ''))
        end as description,
        lines.proposal_id, lines.partner_company, lines.dims
    from proposed as lines
    join settings.companies on companies.company = lines.company
    where lines.export and lines.status <> 'rejected'
)

select
    cast(company as varchar) as company,
    cast(room as varchar) as room,
    cast(entry_no as varchar) as entry_no,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(description as varchar) as description,
    cast(proposal_id as varchar) as document_no,
    cast('gl' as varchar) as source,
    cast(partner_company as varchar) as partner_company,
    cast(proposal_id as varchar) as proposal_id,
    cast(dims as varchar) as dims,
    cast(books_currency as varchar) as books_currency,
    cast(reporting_currency as varchar) as reporting_currency
from final
order by company, room, voucher, line_no
