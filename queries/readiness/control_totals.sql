-- Which totals does a file state of itself that its own rows do not add up to?
-- One row a company, file and control.
-- A file that does not meet its own totals was cut, filtered or changed after it was written.
-- No row without: load.controls
with final as (
    select c.company, c.file, c.control, c.subject, c.stated, c.counted, coalesce(o.currency, '') as currency,
        c.control in ('number_of_entries', 'lines_count', 'checksum') as is_count
    from load.controls as c
    left join settings.companies as o on o.company = c.company
    where c.stated <> c.counted
)

select
    cast(company as varchar) as company,
    cast(control as varchar) as control,
    cast(concat_ws(' ', file, control, nullif(subject, '')) as varchar) as subject,
    cast(case when is_count then null else cast(counted as decimal(38, 4)) - cast(stated as decimal(38, 4)) end as decimal(38, 4)) as amount,
    cast(case when is_count then '' else currency end as varchar) as currency,
    cast(case when is_count then cast(cast(stated as bigint) as varchar) else cast(stated as varchar) end as varchar) as expected,
    cast(case when is_count then cast(cast(counted as bigint) as varchar) else cast(counted as varchar) end as varchar) as actual,
    cast(control as varchar) as detail,
    cast(file as varchar) as source_file,
    cast(null as bigint) as source_row
from final
order by company, file, control
