-- Which entries do the journal entry tests look at?
-- One row an entry of the period.
-- What was posted in the period itself: no openings, no closing entries, no duplicates, none of our own proposals. The hour is kept where the extract knows when an entry was made.

with final as (
    select
        entries.company, entries.voucher, entries.posting_date, entries.account, entries.amount, entries.document_no, entries.created_by,
        case
            when regexp_matches(entries.created_at, '[T ][0-9]{2}:[0-9]{2}')
                then cast(regexp_extract(entries.created_at, '[T ]([0-9]{2}):[0-9]{2}', 1) as integer)
        end as hour,
        entries.source_file, entries.source_row
    from canonical.gl_entries as entries
    join settings.companies as companies
        on companies.company = entries.company and entries.posting_date between companies.period_start and companies.period_end
    join settings.layers as layers on layers.company = entries.company and layers.layer = entries.layer
    where not entries.duplicate and entries.period_type = 'operating' and entries.proposal_id = '' and entries.amount <> 0
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(posting_date as date) as posting_date,
    cast(account as varchar) as account,
    cast(amount as decimal(18, 4)) as amount,
    cast(document_no as varchar) as document_no,
    cast(created_by as varchar) as created_by,
    cast(hour as integer) as hour,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
