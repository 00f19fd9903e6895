-- The check `account_reconciliations` of every company, as readiness.checks and its page say it.
-- One row a company, in the columns of readiness.checks, and `shown`, the state the page prints.
-- A company that gives no external balances has not been asked to prove its accounts this way: nothing is checked, and that is said.
with summed as (
    select
        company, bool_or(state not in ('certified', 'open')) as is_given, sum(case when severity = 'pass' then 0 else 1 end) as places,
        sum(case when severity = 'pass' then 0 when state in ('difference', 'unknown') then abs(difference) else abs(ledger_balance) end) as amount,
        max(case severity when 'block' then 3 when 'warn' then 2 else 1 end) as weight
    from readiness.account_reconciliations
    group by company
),

final as (
    select
        companies.company, companies.position, coalesce(summed.is_given, false) as is_given, coalesce(summed.places, 0) as places,
        case when summed.places > 0 then summed.amount end as amount,
        case summed.weight when 3 then 'block' when 2 then 'warn' else 'pass' end as state
    from settings.companies
    left join summed on summed.company = companies.company
)

select
    cast(company as varchar) as company, cast('account_reconciliations' as varchar) as check_name, cast(state as varchar) as state,
    cast(places as bigint) as count, cast(amount as decimal(38, 4)) as amount,
    cast(case when is_given then '' else 'nothing_to_check' end as varchar) as detail,
    cast(case when is_given then state else 'none' end as varchar) as shown
from final
order by position
