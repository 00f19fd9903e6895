-- What the first trial balance of a year holds only because the year opened with it: taken off that day's movement.
-- One row a company, fiscal year, account, currency, dims, partner company and layer; in the columns of ledger.movements.
-- The opening is the one the ledger takes (stated, or the last trial balance of the year before with its result folded), so that opening and movement come to the balance stated. Both sides of the turnover follow the difference.

with first_dates as (
    select company, year_start, min(date) as date, min(month) as month
    from ledger.stated_dates
    where feeds
    group by company, year_start
),

opened as (
    select
        openings.company, openings.account, openings.currency, openings.dims, openings.partner_company, openings.layer,
        first_dates.date, first_dates.month, openings.amount, openings.amount_currency, openings.amount_reporting
    from ledger.openings
    join first_dates on first_dates.company = openings.company and first_dates.year_start = openings.year_start
    where openings.used
),

final as (
    select opened.*, coalesce(stated.amount, 0) as held
    from opened
    left join ledger.stated_balances as stated
        on stated.company = opened.company and stated.date = opened.date and stated.account = opened.account
        and stated.currency = opened.currency and stated.dims = opened.dims
        and stated.partner_company = opened.partner_company and stated.layer = opened.layer and stated.counts
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
    cast(-amount as decimal(38, 4)) as amount,
    cast(-amount_currency as decimal(38, 4)) as amount_currency,
    cast(-amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(case when held > amount then held - amount else 0 end - case when held > 0 then held else 0 end as decimal(38, 4)) as debit
from final
order by company, account, currency, dims, partner_company, layer, month
