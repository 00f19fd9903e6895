-- What the budget says an account should have come to this fiscal year, up to the period end.
-- One row a company and account of the chart; debit positive, as everywhere.
-- A month is written 2026-09 or as a day of it. Accounts that are not in the chart, and months that cannot be read, are findings of the variance review.

with final as (
    select budget.company, budget.account, sum(budget.amount) as amount
    from canonical.budget as budget
    join settings.companies on companies.company = budget.company
    join canonical.accounts on accounts.company = budget.company and accounts.account = budget.account
    where substr(budget.month, 1, 7) between substr(cast(companies.year_start as varchar), 1, 7) and substr(cast(companies.period_end as varchar), 1, 7)
    group by budget.company, budget.account
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, account
