-- Which accounts are to be proved, and what is known of each: its movements, the external balance, the items between.
-- One row a company and account of `[readiness] reconcile` that holds or moved anything, and any account an external balance or item names.
-- `people` is 'same' where one person prepared and reviewed a balance, 'one' where nobody reviewed it.
with outside as (
    select
        company, account, max(date) as date, sum(amount) as amount, bool_or(stale) as stale,
        string_agg(distinct prepared_by, ', ' order by prepared_by) as prepared_by,
        bool_or(reviewed_by <> '' and lower(replace(prepared_by, ' ', '')) = lower(replace(reviewed_by, ' ', ''))) as is_same,
        bool_or(reviewed_by = '') as is_unreviewed
    from reconciliation.externals
    group by company, account
),

reviewers as (
    select company, account, string_agg(distinct reviewed_by, ', ' order by reviewed_by) as reviewed_by
    from reconciliation.externals
    group by company, account
),

listed as (
    select company, account, sum(amount) as amount, count(*) as items
    from reconciliation.items
    group by company, account
),

wanted as (
    select company, account from settings.selected_accounts where rule = 'readiness.reconcile'
    union
    select company, account from outside
    union
    select company, account from listed
),

final as (
    select
        wanted.company, wanted.account, coalesce(chart.name, '') as name, coalesce(chart.type, '') as type, chart.account is not null as is_known,
        coalesce(held.opening, 0) as opening, coalesce(held.debit, 0) as debit, coalesce(held.credit, 0) as credit,
        coalesce(held.adjustment, 0) as adjustment, coalesce(held.adjusted, 0) as adjusted,
        outside.date, outside.amount as external, coalesce(outside.stale, false) as stale,
        coalesce(listed.amount, 0) as reconciling, coalesce(listed.items, 0) as items,
        coalesce(outside.prepared_by, '') as prepared_by, coalesce(reviewers.reviewed_by, '') as reviewed_by,
        case when outside.is_same then 'same' when outside.is_unreviewed then 'one' else '' end as people
    from wanted
    left join ledger.trial_balance as held on held.company = wanted.company and held.account = wanted.account
    left join canonical.accounts as chart on chart.company = wanted.company and chart.account = wanted.account
    left join outside on outside.company = wanted.company and outside.account = wanted.account
    left join reviewers on reviewers.company = wanted.company and reviewers.account = wanted.account
    left join listed on listed.company = wanted.company and listed.account = wanted.account
    where outside.account is not null or listed.account is not null
        or held.opening <> 0 or held.debit <> 0 or held.credit <> 0 or held.adjustment <> 0
)

select
    company, account, name, type, is_known, cast(opening as decimal(38, 4)) as opening, cast(debit as decimal(38, 4)) as debit,
    cast(credit as decimal(38, 4)) as credit, cast(adjustment as decimal(38, 4)) as adjustment,
    cast(adjusted as decimal(38, 4)) as adjusted, cast(date as date) as date, cast(external as decimal(38, 4)) as external,
    stale, cast(reconciling as decimal(38, 4)) as reconciling, cast(items as bigint) as items, prepared_by, reviewed_by, people
from final
order by company, account
