-- Which tables and columns were read that no step of this close uses yet.
-- One row a table, or a column as table.column.
-- The rooms that use them are built later; the reader is told, so that nothing seems to count that does not.

with final as (
    select files.table_name as name
    from load.files as files
    join settings.waiting as waiting on waiting.table_name = files.table_name and waiting.column_name = ''
    where files.rows_loaded > 0
    union
    select columns.table_name || '.' || columns.column_name as name
    from load.columns as columns
    join settings.waiting as waiting on waiting.table_name = columns.table_name and waiting.column_name = columns.column_name
)

select cast(name as varchar) as name
from final
order by name
