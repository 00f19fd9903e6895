-- Which journals of a French ledger do not balance within a month?
-- One row a company, file, journal and month whose debits and credits differ.
-- Every journal balances every month, whatever became of the voucher numbers; so this holds where vouchers had to be put together by date and piece.

with final as (
    select
        entries.company, entries.source_file as file, entries.journal,
        left(cast(entries.posting_date as varchar), 7) as month,
        sum(entries.amount) as difference
    from canonical.gl_entries as entries
    join load.files as files on files.company = entries.company and files.file = entries.source_file and files.format = 'fec'
    where not entries.duplicate
    group by entries.company, entries.source_file, entries.journal, left(cast(entries.posting_date as varchar), 7)
    having sum(entries.amount) <> 0
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(journal as varchar) as journal,
    cast(month as varchar) as month,
    cast(difference as decimal(38, 4)) as difference
from final
order by company, file, journal, month
