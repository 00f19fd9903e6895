-- Which balances at the end of the period closed before are no longer what that close called adjusted.
-- One row a company and account whose balance differs, in accounting or reporting currency.
-- The balance is taken from the extract alone: what was proposed then is posted by now, or is still missing. Companies the earlier run did not know are not compared.

with now as (
    select
        balances.company, balances.account, sum(balances.amount) as amount,
        sum(coalesce(balances.amount_reporting, 0)) as amount_reporting
    from ledger.balances
    join ledger.previous_companies as before on before.company = balances.company
    where balances.step = 0 and balances.month >= before.year_start and balances.month <= before.period_end
        and (balances.period_type <> 'closing' or before.period_closing)
    group by balances.company, balances.account
),

called as (
    select previous.company, previous.account, previous.adjusted, previous.adjusted_reporting
    from ledger.previous
    join settings.companies on companies.company = previous.company
),

compared as (
    select
        coalesce(now.company, called.company) as company, coalesce(now.account, called.account) as account,
        coalesce(called.adjusted, 0) as expected, coalesce(now.amount, 0) as actual,
        coalesce(called.adjusted_reporting, 0) as expected_reporting,
        coalesce(now.amount_reporting, 0) as actual_reporting
    from now
    full join called on called.company = now.company and called.account = now.account
),

final as (
    select
        compared.company, compared.account, before.year_start, before.period_end,
        expected, actual, expected_reporting, actual_reporting
    from compared
    join ledger.previous_companies as before on before.company = compared.company
    where expected <> actual or expected_reporting <> actual_reporting
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(year_start as date) as year_start,
    cast(period_end as date) as period_end,
    cast(expected as decimal(38, 4)) as expected,
    cast(actual as decimal(38, 4)) as actual,
    cast(expected_reporting as decimal(38, 4)) as expected_reporting,
    cast(actual_reporting as decimal(38, 4)) as actual_reporting
from final
order by company, account
