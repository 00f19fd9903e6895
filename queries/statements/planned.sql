-- What the budget says an account should have come to this fiscal year, up to the period end.
-- One row a company and account of the chart; debit positive, as everywhere.
-- A month is written 2026-09 or as a day of it; in a year of weeks or listed ends it is the period that holds its 15th, as everywhere. Accounts that are not in the chart, and months that cannot be read, are findings of the variance review.

with dated as (
    select company, account, amount, try_cast(concat(substr(month, 1, 7), '-15') as date) as middle
    from canonical.budget
),

final as (
    select dated.company, dated.account, sum(dated.amount) as amount
    from dated
    join settings.companies on companies.company = dated.company
    join canonical.accounts on accounts.company = dated.company and accounts.account = dated.account
    where case
        when companies.monthly then date_trunc('month', dated.middle) between date_trunc('month', companies.year_start) and date_trunc('month', companies.period_end)
        else dated.middle between companies.year_start and companies.period_end
    end
    group by dated.company, dated.account
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, account
