-- Whether everything that left the sources arrived: what the rules allocated, against the sum of its parts.
-- One row a company that gives.
-- Accounting currency of the giver; difference = ledger - subledger.

with parts as (
    select company, sum(amount) as amount
    from allocation.lines
    group by company
),

final as (
    select rules.company, sum(rules.allocated) as allocated, max(coalesce(parts.amount, 0)) as given
    from allocation.rules
    left join parts on parts.company = rules.company
    group by rules.company
)

select
    cast(company as varchar) as company,
    cast('allocation' as varchar) as tie,
    cast('' as varchar) as account,
    cast(given as decimal(38, 4)) as subledger,
    cast(allocated as decimal(38, 4)) as ledger,
    cast(allocated - given as decimal(38, 4)) as difference,
    cast(0 as decimal(38, 4)) as explained,
    cast(allocated - given as decimal(38, 4)) as unexplained,
    cast(case when allocated = given then 'tied' else 'open' end as varchar) as state
from final
order by company
