-- The schedule of every accrual scheme, period by period.
-- One row a scheme and period, with its share and what is left after it, in the scheme's currency.
-- What is given so far is rounded and shares are differences, so that they add up to the total.

with final as (
    select
        company, scheme, position, share_from, share_to, currency, share,
        total - sum(share) over (
            partition by company, scheme
            order by share_to rows between unbounded preceding and current row
        ) as remaining,
        case when recognised then 'posted' else state end as share_state
    from adjustment.accruals
)

select
    cast(company as varchar) as company,
    cast(scheme as varchar) as scheme,
    cast(share_from as date) as share_from,
    cast(share_to as date) as share_to,
    cast(currency as varchar) as currency,
    cast(share as decimal(38, 4)) as share,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(share_state as varchar) as share_state
from final
order by company, position, share_to
