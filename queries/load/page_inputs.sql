-- Which files the close read, how, and what became of their rows.
-- One row a file and table in it.
-- Read = loaded + rejected + of companies not listed; the checksum lets anyone prove which file it was. `ties`: whether the file is what it says of itself.

with final as (
    select
        files.company, files.file, files.table_name, files.format, files.detected, files.rows_read, files.rows_loaded,
        files.rows_rejected, files.rows_other, files.sha256, coalesce(file_ties.ties, 'nothing_stated') as ties
    from load.files
    left join load.file_ties on file_ties.company = files.company and file_ties.file = files.file
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
    cast(ties as varchar) as ties,
    cast(sha256 as varchar) as sha256
from final
order by company, file, table_name
