-- What the budget says an account should have come to this fiscal year, up to the period end.
-- One row a company and account of the income statement, as read: income positive, expenses negative.
-- A month is written 2026-09 or as a day of it; debit is positive in the budget as everywhere.
with lines as (
    select company, account, min(code) as code
    from statements.leaves
    where statement = 'income_statement'
    group by company, account
),

final as (
    select budget.company, budget.account, lines.code, -sum(budget.amount) as amount
    from canonical.budget as budget
    join settings.companies on companies.company = budget.company
    join lines on lines.company = budget.company and lines.account = budget.account
    where substr(budget.month, 1, 7) between substr(cast(companies.year_start as varchar), 1, 7) and substr(cast(companies.period_end as varchar), 1, 7)
    group by budget.company, budget.account, lines.code
)

select company, account, code, cast(amount as decimal(38, 4)) as amount
from final
order by company, account
