-- Which checks pass, which warn and which block the close?
-- One row a company and check, also those that pass and those that had nothing to check.
-- A check that found nothing because the extract lacks its table says so; silence is no proof. Amounts are in accounting currency. What is wrong with a file shared by all companies stands against each.
with found as (
    select
        c.company,
        p.check_name,
        count(*) as places,
        sum(case when p.currency = c.currency then abs(p.amount) end) as amount,
        max(case p.severity when 'block' then 3 when 'warn' then 2 else 1 end) as weight
    from readiness.problems as p
    inner join settings.companies as c on p.company in (c.company, '')
    group by c.company, p.check_name
),

brought as (
    select c.company, f.table_name
    from settings.companies as c
    inner join load.files as f on f.company in (c.company, '')
    group by c.company, f.table_name
),

scope as (
    select
        c.company,
        c.position as company_position,
        k.check_name,
        k.position,
        case k.needs
            when '' then true
            when 'created_at' then x.stamped
            when 'source' then x.sourced and s.ledgers > 0
            when 'subledger' then coalesce(s.ledgers, 0) > 0
            when 'controls' then coalesce(t.totals, 0) > 0
            when 'entries' then x.entries > 0
            when 'lines' then x.entries > 0 or x.has_balances
            when 'balances' then coalesce(d.days, 0) > 0
            else b.table_name is not null end as is_checked,
        k.needs in ('entries', 'created_at', 'source') and x.entries = 0 and x.has_balances as is_by_balances
    from settings.companies as c
    cross join settings.readiness_checks as k
    inner join readiness.extent as x on x.company = c.company
    left join brought as b on b.company = c.company and b.table_name = k.needs
    left join (select company, count(*) as ledgers from readiness.subledger_manners group by company) as s on s.company = c.company
    left join (select company, count(*) as totals from load.controls group by company) as t on t.company = c.company
    left join (select company, count(*) as days from ledger.stated_dates where controls group by company) as d on d.company = c.company
),

final as (
    select
        s.company,
        s.company_position,
        s.check_name,
        s.position,
        case f.weight when 3 then 'block' when 2 then 'warn' else 'pass' end as state,
        coalesce(f.places, 0) as places,
        f.amount,
        case when f.places is not null or s.is_checked then '' when s.is_by_balances then 'trial_balances' else 'nothing_to_check' end as detail
    from scope as s
    left join found as f on f.company = s.company and f.check_name = s.check_name
)

select
    company,
    check_name,
    state,
    cast(places as bigint) as count,
    cast(amount as decimal(38, 4)) as amount,
    detail
from final
order by company_position, position
