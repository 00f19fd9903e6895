-- Which files the close read, how, and what became of their rows.
-- One row a file.
-- Read = loaded + rejected + of companies not listed; the checksum lets anyone prove which file it was.

with final as (
    select company, file, table_name, format, detected, rows_read, rows_loaded, rows_rejected, rows_other, sha256
    from load.files
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(table_name as varchar) as table_name,
    cast(format as varchar) as format,
    cast(detected as varchar) as detected,
    cast(rows_read as bigint) as rows_read,
    cast(rows_loaded as bigint) as rows_loaded,
    cast(rows_rejected as bigint) as rows_rejected,
    cast(rows_other as bigint) as rows_other,
    cast(sha256 as varchar) as sha256
from final
order by company, file
