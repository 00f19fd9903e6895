-- Which letterings of a French ledger do not come to zero within the files read.
-- One row a company.
-- A lettering (field 14) joins invoice and payment; one may end in another year's file, so this informs and does not block.

with fec as (
    select company, file from load.files where format = 'fec'
),

letterings as (
    select
        entries.company, entries.account, entries.party, entries.settlement_id, sum(entries.amount) as amount,
        min(entries.source_file) as source_file
    from canonical.gl_entries as entries
    join fec on fec.company = entries.company and fec.file = entries.source_file
    where entries.settlement_id <> ''
    group by entries.company, entries.account, entries.party, entries.settlement_id
    having sum(entries.amount) <> 0
),

final as (
    select
        company, count(*) as letterings, sum(abs(amount)) as amount,
        max_by(concat_ws(' ', account, party, settlement_id), abs(amount)) as largest, min(source_file) as source_file
    from letterings
    group by company
)

select
    cast(company as varchar) as company,
    cast(letterings as bigint) as letterings,
    cast(amount as decimal(38, 4)) as amount,
    cast(largest as varchar) as largest,
    cast(source_file as varchar) as source_file
from final
order by company
