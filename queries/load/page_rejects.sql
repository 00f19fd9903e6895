-- Which rows could not be read, and why.
-- One row a rejected row.
-- A rejected row takes no part in any figure, so each one is shown with its place and its text.
-- No row without: load.rejects

with final as (
    select company, file, row, column_name, value, reason
    from load.rejects
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(row as bigint) as row,
    cast(column_name as varchar) as column_name,
    cast(value as varchar) as value,
    cast(reason as varchar) as reason
from final
order by company, file, row, column_name
