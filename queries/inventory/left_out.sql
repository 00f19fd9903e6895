-- Which items cost adjustment leaves alone.
-- One row an item: its history is not whole, or its applications cannot be right.
-- A figure that rests on a missing or impossible row would look as good as a right one.

with final as (
    select company, item from inventory.broken_links
    union
    select company, item from inventory.excesses
    union
    select company, item from inventory.unvalued
    union
    select company, item from inventory.faults where severity = 'block'
)

select company, item
from final
order by company, item
