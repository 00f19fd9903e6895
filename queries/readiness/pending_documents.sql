-- Which documents dated in the period, or before it, still wait to be accounted?
-- One row a company, source and document.
-- They are posted in a subledger and not yet in the ledger, which is therefore incomplete.
-- No row without: canonical.pending_documents
with by_file as (
    select
        d.company,
        d.source,
        d.document_no,
        d.source_file,
        min(d.state) as state,
        min(coalesce(d.posting_date, c.period_end)) as posting_date,
        sum(d.amount) as amount,
        min(c.currency) as currency,
        min(d.source_row) as source_row
    from canonical.pending_documents as d
    inner join settings.companies as c on c.company = d.company
    where coalesce(d.posting_date, c.period_end) <= c.period_end
    group by d.company, d.source, d.document_no, d.source_file
),

final as (
    select
        company,
        source,
        document_no,
        min(state) as state,
        min(posting_date) as posting_date,
        sum(amount) as amount,
        min(currency) as currency,
        min(source_file) as source_file,
        min_by(source_row, source_file) as source_row
    from by_file
    group by company, source, document_no
)

select
    cast(company as varchar) as company,
    cast(source as varchar) as source,
    cast(document_no as varchar) as document_no,
    cast(state as varchar) as state,
    cast(posting_date as date) as posting_date,
    cast(concat_ws(' ', nullif(source, ''), document_no) as varchar) as subject,
    cast(amount as decimal(38, 4)) as amount,
    cast(currency as varchar) as currency,
    cast(posting_date as varchar) as expected,
    cast(coalesce(nullif(source, ''), '–') as varchar) as actual,
    cast(coalesce(nullif(state, ''), '–') as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, posting_date, source, document_no
