-- How far the extract of each company reaches: entries up to the period end, the last posting, what the lines tell.
-- One row a company of the close.
-- A check whose columns or tables the extract does not bring says that it had nothing to check, never that all is well. A company without entries may be closed from its trial balances.
with used as (
    select
        company,
        sum(entries) as entries,
        sum(period_entries) as period_entries,
        max(last_posting) as last_posting,
        bool_or(sourced) as sourced,
        bool_or(stamped) as stamped
    from readiness.accounts_used
    group by company
),

dated_balances as (
    select distinct company
    from canonical.balances
),

final as (
    select
        c.company,
        coalesce(u.entries, 0) as entries,
        coalesce(u.period_entries, 0) as period_entries,
        u.last_posting,
        coalesce(u.sourced, false) as sourced,
        coalesce(u.stamped, false) as stamped,
        b.company is not null as has_balances
    from settings.companies as c
    left join used as u on u.company = c.company
    left join dated_balances as b on b.company = c.company
)

select
    company,
    cast(entries as bigint) as entries,
    cast(period_entries as bigint) as period_entries,
    cast(last_posting as date) as last_posting,
    sourced,
    stamped,
    has_balances
from final
order by company
