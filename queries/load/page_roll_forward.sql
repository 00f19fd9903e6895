-- Which accounts of which file do not follow from their opening and entries.
-- One row a file, account, object and day.
-- The file is loaded as it is; where the break lies is a question to the program that wrote it.

with final as (
    select company, file, account, dims, day, opening, movement, stated, difference, source_row
    from load.roll_forward
    where difference <> 0
)

select
    cast(final.company as varchar) as company,
    cast(final.file as varchar) as file,
    cast(final.account as varchar) as account,
    cast(coalesce(accounts.name, '') as varchar) as name,
    cast(final.dims as varchar) as dims,
    cast(final.day as date) as day,
    cast(final.opening as decimal(38, 4)) as opening,
    cast(final.movement as decimal(38, 4)) as movement,
    cast(final.stated as decimal(38, 4)) as stated,
    cast(final.difference as decimal(38, 4)) as difference
from final
left join canonical.accounts on accounts.company = final.company and accounts.account = final.account
order by company, file, account, dims, day
