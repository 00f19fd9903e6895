-- Which entry numbers come twice in the extract, with the same content or with another?
-- One row a company, table and repeated row; `detail` says equal or different.
-- The first counts. An equal copy takes no part; a different one leaves open which of the two is true.
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
    company,
    table_name,
    entry_no,
    concat_ws(' ', table_name, entry_no, case when place > 1 then cast(place + 1 as varchar) end) as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    first_file || ':' || cast(first_row as varchar) as expected,
    entry_no as actual,
    case when equal then 'equal' else 'different' end as detail,
    source_file,
    cast(source_row as bigint) as source_row
from final
order by company, table_name, entry_no, place
