-- Which rows of adjustments could not be read, and whose voucher they belong to as far as they say so.
-- One row a rejected row; company and voucher are blank where not even they could be read.
-- A voucher that lost a row is refused whole, for what is left of it may balance by chance; a row of a shared file that names no company is lost too.

with files as (
    select distinct file
    from load.files
    where table_name = 'adjustments'
),

faulty as (
    select
        company, fault, source_file, coalesce(source_row, rowid + row_shift) as source_row,
        coalesce(trim(voucher), '') as voucher, coalesce(substr(cast(posting_date as varchar), 1, 7), '') as month
    from raw.adjustments
    where fault is not null or company = '*'
),

final as (
    select
        coalesce(faulty.company, rejects.company, '') as company, coalesce(faulty.voucher, '') as voucher,
        coalesce(faulty.month, '') as month, rejects.file as source_file, rejects.row as source_row,
        rejects.column_name, substr(rejects.value, 1, 60) as value, rejects.reason
    from load.rejects as rejects
    join files on files.file = rejects.file
    left join faulty on faulty.source_file = rejects.file and faulty.source_row = rejects.row
    union all
    select
        '' as company, faulty.voucher, faulty.month, faulty.source_file, faulty.source_row,
        'company' as column_name, '' as value, 'blank' as reason
    from faulty
    where faulty.fault is null
)

select
    cast(company as varchar) as company,
    cast(voucher as varchar) as voucher,
    cast(month as varchar) as month,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row,
    cast(column_name as varchar) as column_name,
    cast(value as varchar) as value,
    cast(reason as varchar) as reason
from final
order by source_file, source_row, column_name
