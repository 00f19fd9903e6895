-- Which posting layers does the extract hold that the company does not count?
-- One row a company and layer, with its lines up to the period end.
-- Tax or budget layers are no part of the accounts; nothing is left out without saying so.
with held as (
    select v.company, v.layer, v.lines
    from readiness.vouchers as v
    inner join settings.companies as c on c.company = v.company and v.posting_date <= c.period_end
    union all
    select company, layer, 1 as lines
    from canonical.opening_balances
    union all
    select b.company, b.layer, 1 as lines
    from canonical.balances as b
    inner join settings.companies as c on c.company = b.company and b.date <= c.period_end
),

final as (
    select h.company, h.layer, sum(h.lines) as lines
    from held as h
    left join settings.layers as l on l.company = h.company and l.layer = h.layer
    where l.layer is null
    group by h.company, h.layer
)

select
    company,
    layer,
    layer as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    '' as expected,
    cast(cast(lines as bigint) as varchar) as actual,
    '' as detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, layer
