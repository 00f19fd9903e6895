-- What a room's proposals add to the balances, under the room's step.
-- One row a step, company, account, currency, dims, partner company and month.
-- Refused proposals count nowhere; lines dated after the period end count in no balance of this period.
-- No row without: ledger.posted_journals

with final as (
    select
        lines.company, lines.account, lines.currency, lines.dims, lines.partner_company,
        coalesce(days.month, cast(date_trunc('month', lines.posting_date) as date)) as month,
        sum(lines.amount) as amount,
        case when count(*) = count(lines.amount_currency) then sum(lines.amount_currency) end as amount_currency,
        coalesce(sum(lines.amount_reporting), 0) as amount_reporting
    from ledger.posted_journals as lines
    left join settings.days on days.company = lines.company and days.day = lines.posting_date
    where lines.status <> 'rejected' and not lines.later
    group by all
)

select
    cast($step as integer) as step,
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast('' as varchar) as layer,
    cast('operating' as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
order by company, account, currency, dims, partner_company, month
