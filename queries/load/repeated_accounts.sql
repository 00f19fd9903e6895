-- Which accounts one chart names twice, and differently.
-- One row a company (blank: shared by all) and account, with the row that does not count.
-- The first row counts, column by column; a second name or type is a question to whoever keeps the chart.

with ranked as (
    select
        company, rank, account, coalesce(name, '') as name, coalesce(type, '') as type, source_file,
        coalesce(source_row, rowid + row_shift) as source_row,
        row_number() over (partition by company, rank, account order by rowid) as place
    from raw.accounts
    where fault is null and rank < 3 and company <> ''
),

final as (
    select
        others.company, others.account, min(first.name || ' ' || first.type) as taken,
        min_by(others.name || ' ' || others.type, others.place) as other,
        min_by(others.source_file, others.place) as source_file, min_by(others.source_row, others.place) as source_row
    from ranked as others
    join ranked as first
        on first.company = others.company and first.rank = others.rank and first.account = others.account and first.place = 1
    where others.place > 1 and (others.name not in ('', first.name) or others.type not in ('', first.type))
    group by others.company, others.account
)

select
    cast(case when company = '*' then '' else company end as varchar) as company,
    cast(account as varchar) as account,
    cast(trim(taken) as varchar) as taken,
    cast(trim(other) as varchar) as other,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, account
