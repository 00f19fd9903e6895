-- Does the extract of each company reach to the end of the period?
-- One row a company and sign that it may not: no entries, none in the period, silence at its end, taken before its end; no trial balance of its last day, none of the day before it, one that is empty.
-- Ten days without a posting at the end of a period are rare in a business at work and usual in an extract cut short. Without a trial balance of its last day a period cannot be closed from trial balances.
with reach as (
    select e.company, e.entries, e.period_entries, e.last_posting, e.has_balances, c.period_start, c.period_end, c.extracted_on
    from readiness.extent as e
    inner join settings.companies as c on c.company = e.company
),

stated as (
    select
        r.company, r.period_start, r.period_end,
        max(case when not d.is_empty then d.date end) as last_date,
        max(case when not d.is_empty and d.date < r.period_start then d.date end) as date_before,
        max(case when d.is_empty then d.date end) as empty_date
    from reach as r
    left join ledger.stated_dates as d on d.company = r.company
    where r.entries = 0 and r.has_balances
    group by r.company, r.period_start, r.period_end
),

opened as (
    select y.company
    from ledger.opening_years as y
    inner join settings.companies as c on c.company = y.company and c.year_start = y.year_start and c.period_start = y.year_start
    where y.source = 'explicit'
),

final as (
    select company, 'no_entries' as sign, period_start as expected, cast(null as date) as actual
    from reach
    where entries = 0 and not has_balances
    union all
    select company, 'none_in_period' as sign, period_start as expected, last_posting as actual
    from reach
    where entries > 0 and period_entries = 0
    union all
    select company, 'ends_early' as sign, period_end as expected, last_posting as actual
    from reach
    where period_entries > 0 and date_diff('day', last_posting, period_end) > 10
    union all
    select company, 'extracted_early' as sign, period_end as expected, extracted_on as actual
    from reach
    where extracted_on < period_end
    union all
    select company, case when last_date is null then 'none_stated' else 'no_balances' end as sign, period_end as expected, last_date as actual
    from stated
    where coalesce(last_date, date '0001-01-01') < period_end
    union all
    select s.company, case when s.date_before is null then 'balances_begin' else 'balances_reach_back' end as sign, s.period_start - interval 1 day as expected, s.date_before as actual
    from stated as s
    left join opened as o on o.company = s.company
    where s.last_date = s.period_end and coalesce(s.date_before, date '0001-01-01') < s.period_start - interval 1 day and o.company is null
    union all
    select company, 'balances_empty' as sign, empty_date as expected, empty_date as actual
    from stated
    where empty_date is not null
)

select
    company,
    sign,
    sign as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    cast(cast(expected as date) as varchar) as expected,
    coalesce(cast(cast(actual as date) as varchar), '') as actual,
    sign as detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, sign
