-- What the ledger files say of themselves, beside what was counted.
-- One row a file, control and subject; `counted` is empty where nothing can be counted against it.
-- A file that contradicts its own totals is loaded, and blocks the sign-off; balances that do not follow from each other warn.

with final as (
    select company, file, control, subject, stated, counted
    from load.controls
    union all
    select company, file, control, '' as subject, stated, counted
    from load.proofs
    union all
    select stated.company, stated.file, stated.control, coalesce(stated.subject, '') as subject, stated.stated, null as counted
    from load.stated
    left join load.controls
        on controls.company = stated.company and controls.file = stated.file and controls.control = stated.control
        and controls.subject = coalesce(stated.subject, '')
    where controls.control is null and stated.stated is not null
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(control as varchar) as control,
    cast(subject as varchar) as subject,
    cast(stated as decimal(38, 4)) as stated,
    cast(counted as decimal(38, 4)) as counted,
    cast(counted - stated as decimal(38, 4)) as difference
from final
order by company, file, control, subject
