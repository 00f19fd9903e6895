-- Which accounts the entries use, up to when, and whether the extract says who posted a line and when it was keyed.
-- One row a company and account of the entries up to the period end.
-- One pass over the long ledger; the checks on accounts and on completeness read these few rows.
with final as (
    select
        e.company,
        e.account,
        count(*) as entries,
        sum(case when e.posting_date >= c.period_start then 1 else 0 end) as period_entries,
        sum(case when e.posting_date >= c.period_start then e.amount else 0 end) as period_amount,
        max(e.posting_date) as last_posting,
        bool_or(e.source <> '') as sourced,
        bool_or(e.created_at like '____-__-__%') as stamped
    from canonical.gl_entries as e
    inner join settings.companies as c on c.company = e.company
    where e.posting_date <= c.period_end and not e.duplicate
    group by e.company, e.account
)

select
    company,
    account,
    cast(entries as bigint) as entries,
    cast(period_entries as bigint) as period_entries,
    cast(period_amount as decimal(38, 4)) as period_amount,
    cast(last_posting as date) as last_posting,
    sourced,
    stamped
from final
order by company, account
