-- The checks as the pack shows them; `none` where a check had nothing to look at, `balances` where it needs entries and the company gives trial balances.
-- One row a company and check.
-- The largest place stands beside the count, so that a reader knows where to begin.
with ranked as (
    select
        p.check_name, c.company,
        case p.check_name when 'completeness' then '' when 'rejected_rows' then p.source_file else p.subject end as where_found,
        row_number() over (
            partition by c.company, p.check_name
            order by case p.severity when 'block' then 1 when 'warn' then 2 else 3 end, abs(p.amount) desc nulls last, p.subject
        ) as place
    from readiness.problems as p
    inner join settings.companies as c on p.company in (c.company, '')
),

final as (
    select
        k.company,
        k.check_name,
        case k.detail when 'nothing_to_check' then 'none' when 'trial_balances' then 'balances' else k.state end as state,
        k.count,
        k.amount,
        coalesce(r.where_found, '') as detail,
        c.position as company_position,
        n.position
    from readiness.checks as k
    inner join settings.companies as c on c.company = k.company
    inner join settings.readiness_checks as n on n.check_name = k.check_name
    left join ranked as r on r.company = k.company and r.check_name = k.check_name and r.place = 1
)

select company, check_name, state, count, amount, detail
from final
order by company_position, position
