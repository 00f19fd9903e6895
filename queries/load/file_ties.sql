-- Whether each file is what it says it is: readable and ties are two outcomes.
-- One row a file that states something of itself.
-- A total that is not met, or a balance that does not follow, is a no; a figure nothing can be counted against proves nothing.

with final as (
    select company, file, max(case when counted = stated then 0 else 1 end) as is_broken
    from load.page_controls
    where counted is not null
    group by company, file
)

select
    cast(company as varchar) as company,
    cast(file as varchar) as file,
    cast(case is_broken when 1 then 'no' else 'yes' end as varchar) as ties
from final
order by company, file
