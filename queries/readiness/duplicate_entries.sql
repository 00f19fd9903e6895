-- Which entry numbers come twice in the extract, with the same content or with another?
-- One row a company, table and repeated row; `detail` says equal or different.
-- The first counts. An equal copy takes no part; a different one leaves open which of the two is true.
-- No row without: load.duplicates
with final as (
    select
        company,
        table_name,
        entry_no,
        source_file,
        source_row,
        first_file,
        first_row,
        equal,
        row_number() over (partition by company, table_name, entry_no order by source_file, source_row) as place
    from load.duplicates
)

select
    cast(company as varchar) as company,
    cast(table_name as varchar) as table_name,
    cast(entry_no as varchar) as entry_no,
    cast(concat_ws(' ', table_name, entry_no, case when place > 1 then cast(place + 1 as varchar) end) as varchar) as subject,
    cast(null as decimal(38, 4)) as amount,
    cast('' as varchar) as currency,
    cast(first_file || ':' || cast(first_row as varchar) as varchar) as expected,
    cast(entry_no as varchar) as actual,
    cast(case when equal then 'equal' else 'different' end as varchar) as detail,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, table_name, entry_no, place
