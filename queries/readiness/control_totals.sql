-- Which totals does a file state of itself that its own rows do not add up to?
-- One row a company, file and control.
-- A file that does not meet its own totals was cut, filtered or changed after it was written.
with final as (
    select c.company, c.file, c.control, c.stated, c.counted, coalesce(o.currency, '') as currency
    from load.controls as c
    left join settings.companies as o on o.company = c.company
    where c.stated <> c.counted
)

select
    company,
    control,
    concat_ws(' ', file, control) as subject,
    cast(counted as decimal(38, 4)) - cast(stated as decimal(38, 4)) as amount,
    currency,
    cast(stated as varchar) as expected,
    cast(counted as varchar) as actual,
    control as detail,
    file as source_file,
    cast(null as bigint) as source_row
from final
order by company, file, control
