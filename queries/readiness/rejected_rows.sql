-- Which rows of which files could not be read, and why?
-- One row a company (blank: a file shared by all), file and reason, with the first such row and how many there are.
-- What cannot be read takes no part in any figure, so nothing built on the file is complete.
-- No row without: load.rejects
with rejects as (
    select coalesce(c.company, '') as company, r.file, r.reason, r.row, r.column_name, r.value
    from load.rejects as r
    left join settings.companies as c on c.company = r.company
),

ranked as (
    select
        *,
        row_number() over (partition by company, file, reason order by row, column_name) as place,
        count(*) over (partition by company, file, reason) as rows_rejected
    from rejects
),

final as (
    select company, file, reason, row, column_name, value, rows_rejected
    from ranked
    where place = 1
)

select
    cast(company as varchar) as company,
    cast(column_name as varchar) as column_name,
    cast(concat_ws(' ', file, reason) as varchar) as subject,
    cast(null as decimal(38, 4)) as amount,
    cast('' as varchar) as currency,
    cast(case when column_name = '' then left(value, 60) else concat_ws(' = ', column_name, left(value, 60)) end as varchar) as expected,
    cast(rows_rejected as varchar) as actual,
    cast(reason as varchar) as detail,
    cast(file as varchar) as source_file,
    cast(row as bigint) as source_row
from final
order by company, file, reason
