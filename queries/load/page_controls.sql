-- What the ledger files say of themselves, beside what was counted.
-- One row a file and control.
-- A file that contradicts itself is loaded, and blocks the sign-off.

with final as (
    select company, file, control, stated, counted, counted - stated as difference
    from load.controls
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(control as varchar) as control,
    cast(stated as decimal(38, 4)) as stated,
    cast(counted as decimal(38, 4)) as counted,
    cast(difference as decimal(38, 4)) as difference
from final
order by company, file, control
