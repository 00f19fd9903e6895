-- What moved between one trial balance and the next: the balance of a day less that of the day before it in the year.
-- One row a company, account, currency, dims, partner company, layer and month; in the columns of ledger.movements.
-- The first day of a year stands here with all it holds; ledger.stated_openings takes its opening off once that is known. What a trial balance does not list is nil on that day. Only the difference is known of a turnover, so it stands on one side.

with dates as (
    select company, date, month, lead(month) over (partition by company, year_start order by date) as next_month
    from ledger.stated_dates
    where feeds
),

steps as (
    select
        stated.company, stated.account, stated.currency, stated.dims, stated.partner_company, stated.layer, dates.month,
        stated.amount, stated.amount_currency, stated.amount_reporting
    from ledger.stated_balances as stated
    join dates on dates.company = stated.company and dates.date = stated.date
    where stated.counts
    union all
    select
        stated.company, stated.account, stated.currency, stated.dims, stated.partner_company, stated.layer, dates.next_month as month,
        -stated.amount as amount, -stated.amount_currency as amount_currency, -stated.amount_reporting as amount_reporting
    from ledger.stated_balances as stated
    join dates on dates.company = stated.company and dates.date = stated.date and dates.next_month is not null
    where stated.counts
),

final as (
    select
        company, account, currency, dims, partner_company, layer, month, sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        sum(amount_reporting) as amount_reporting
    from steps
    group by all
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast('operating' as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(case when amount > 0 then amount else 0 end as decimal(38, 4)) as debit
from final
order by company, account, currency, dims, partner_company, layer, month
