-- What each earlier fiscal year earned and was not closed, and the account that takes it into the next year.
-- One row a company and earlier fiscal year whose income and expense accounts still hold something.
-- A profit goes to result_profit, a loss to result_loss, both to retained_earnings where not named. Where no account is named at all the text 'retained_earnings' stands for it, so that the ledger stays in balance, and `missing` says so.

with income as (
    select months.company, months.year_start, movements.dims, movements.layer, sum(movements.amount) as amount, sum(movements.amount_reporting) as amount_reporting
    from ledger.movements
    join ledger.fiscal_months as months on months.company = movements.company and months.month = movements.month
    join settings.companies on companies.company = movements.company and months.year_start < companies.year_start
    join canonical.accounts on accounts.company = movements.company and accounts.account = movements.account
    where accounts.type in ('revenue', 'expense')
    group by months.company, months.year_start, movements.dims, movements.layer
),

years as (
    select company, year_start, sum(amount) as amount, sum(abs(amount) + abs(amount_reporting)) as open_amount
    from income
    group by company, year_start
),

named as (
    select
        years.company, years.year_start, years.amount,
        case
            when years.amount < 0 then coalesce(nullif(companies.result_profit, ''), nullif(companies.retained_earnings, ''))
            when years.amount > 0 then coalesce(nullif(companies.result_loss, ''), nullif(companies.retained_earnings, ''))
            else coalesce(nullif(companies.retained_earnings, ''), nullif(companies.result_profit, ''))
        end as account
    from years
    join settings.companies on companies.company = years.company
    where years.open_amount <> 0
),

final as (
    select company, year_start, amount, coalesce(account, 'retained_earnings') as account, account is null as missing
    from named
)

select
    cast(company as varchar) as company,
    cast(year_start as date) as year_start,
    cast(amount as decimal(38, 4)) as amount,
    cast(account as varchar) as account,
    cast(missing as boolean) as missing
from final
order by company, year_start
