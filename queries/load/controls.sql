-- What a ledger file must prove about itself, by its format's own rules.
-- One row a file and control.
-- A French ledger file states no totals, but its debits must equal its credits (art. A47 A-1): one side is held against the other.

with final as (
    select files.company, files.file, 'debit_equals_credit' as control, totals.debit as stated, totals.credit as counted
    from load.files as files
    join load.totals as totals on totals.company = files.company and totals.file = files.file
    where files.format = 'fec'
    union all
    select company, file, concat_ws(' ', control, nullif(subject, '')), stated, counted
    from load.stated
    where counted is not null
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(control as varchar) as control,
    cast(stated as decimal(38, 4)) as stated,
    cast(counted as decimal(38, 4)) as counted
from final
order by company, file, control
