-- What the budget says an account should have come to this fiscal year, up to the period end.
-- One row a company and account of the income statement, as read: income positive, expenses negative.
-- An account stands in the line that takes it; what is planned of balance sheet accounts is left aside.
with lines as (
    select company, account, min(code) as code
    from statements.leaves
    where statement = 'income_statement'
    group by company, account
),

final as (
    select planned.company, planned.account, lines.code, -planned.amount as amount
    from statements.planned
    join lines on lines.company = planned.company and lines.account = planned.account
)

select company, account, code, cast(amount as decimal(38, 4)) as amount
from final
order by company, account
