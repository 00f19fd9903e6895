-- In which bundles of value entries the ledger's entries are not, one for one, what was posted.
-- One row a company and bundle.
-- Proved is a bundle whose accounts each hold one entry of the right amount for each cost posted there, and nothing else; only the others are looked at entry by entry.

with compared as (
    select company, account, bundle, kind, costs as lines, 0 as strange, entries_1, entries_2, entries_3, entries_4, 'costs' as of
    from inventory.cost_sums
    where bundle is not null and not is_before and costs <> 0
    union all
    select
        company, account, bundle, kind, -lines, case when kind is null then 1 else 0 end, entries_1, entries_2, entries_3, entries_4, 'lines'
    from inventory.line_sums
    where bundle is not null and coalesce(kind, 1) <> 0
),

sides as (
    select
        company, account, bundle, kind, of, sum(lines) as lines, max(strange) as strange,
        coalesce(bit_or(entries_1), 0) as entries_1, coalesce(bit_or(entries_2), 0) as entries_2,
        coalesce(bit_or(entries_3), 0) as entries_3, coalesce(bit_or(entries_4), 0) as entries_4
    from compared
    group by company, account, bundle, kind, of
),

final as (
    select company, account, bundle, kind
    from sides
    group by company, account, bundle, kind
    having max(strange) = 1 or sum(lines) <> 0
        or min(entries_1) <> max(entries_1) or min(entries_2) <> max(entries_2)
        or min(entries_3) <> max(entries_3) or min(entries_4) <> max(entries_4)
)

select distinct company, bundle
from final
union
select company, bundle from inventory.doubled_bundles
order by company, bundle
