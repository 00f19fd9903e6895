-- Does the extract of each company reach to the end of the period?
-- One row a company and sign that it may not: no entries, none in the period, silence at its end, taken before its end.
-- Ten days without a posting at the end of a period are rare in a business at work and usual in an extract cut short.
with reach as (
    select e.company, e.entries, e.period_entries, e.last_posting, e.has_balances, c.period_start, c.period_end, c.extracted_on
    from readiness.extent as e
    inner join settings.companies as c on c.company = e.company
),

final as (
    select company, 'no_entries' as sign, period_start as expected, cast(null as date) as actual
    from reach
    where entries = 0 and not has_balances
    union all
    select company, 'none_in_period' as sign, period_start as expected, last_posting as actual
    from reach
    where entries > 0 and period_entries = 0 and not has_balances
    union all
    select company, 'ends_early' as sign, period_end as expected, last_posting as actual
    from reach
    where period_entries > 0 and date_diff('day', last_posting, period_end) > 10
    union all
    select company, 'extracted_early' as sign, period_end as expected, extracted_on as actual
    from reach
    where extracted_on < period_end
)

select
    company,
    sign,
    sign as subject,
    cast(null as decimal(38, 4)) as amount,
    '' as currency,
    cast(expected as varchar) as expected,
    coalesce(cast(actual as varchar), '') as actual,
    sign as detail,
    '' as source_file,
    cast(null as bigint) as source_row
from final
order by company, sign
