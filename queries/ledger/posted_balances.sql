-- What a room's proposals add to the balances, under the room's step.
-- One row a step, company, account, currency, dims, partner company, period type and month.
-- Refused proposals count nowhere; lines dated after the period end count in no balance of this period. What is dated before the fiscal year is in its opening, income and expenses with the account their year's result goes to: where the same lines stand once they are imported.
-- No row without: ledger.posted_journals

with results as (
    select results.company, results.account, results.year_start, years.year_end
    from ledger.year_results as results
    join settings.fiscal_years as years on years.company = results.company and years.year_start = results.year_start
),

dated as (
    select
        lines.company, lines.account, lines.currency, lines.dims, lines.partner_company, lines.amount, lines.amount_currency, lines.amount_reporting,
        lines.posting_date < companies.year_start as is_earlier, companies.year_start, companies.currency as accounting_currency,
        coalesce(nullif(companies.retained_earnings, ''), nullif(companies.result_profit, ''), 'retained_earnings') as retained,
        coalesce(days.month, cast(date_trunc('month', lines.posting_date) as date)) as month,
        lines.posting_date
    from ledger.posted_journals as lines
    join settings.companies on companies.company = lines.company
    left join settings.days on days.company = lines.company and days.day = lines.posting_date
    where lines.status <> 'rejected' and not lines.later
),

placed as (
    select
        dated.company, dated.dims,
        case when accounts.account is null then dated.account else coalesce(results.account, dated.retained) end as account,
        case when accounts.account is null then dated.currency else dated.accounting_currency end as currency,
        case when accounts.account is null then dated.partner_company else '' end as partner_company,
        case when dated.is_earlier then 'opening' else 'operating' end as period_type,
        case when dated.is_earlier then dated.year_start else dated.month end as month,
        dated.amount,
        case when accounts.account is null then dated.amount_currency else dated.amount end as amount_currency,
        dated.amount_reporting
    from dated
    left join canonical.accounts
        on dated.is_earlier and accounts.company = dated.company and accounts.account = dated.account and accounts.type in ('revenue', 'expense')
    left join results
        on dated.is_earlier and results.company = dated.company and dated.posting_date between results.year_start and results.year_end
),

final as (
    select
        company, account, currency, dims, partner_company, period_type, month,
        sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        coalesce(sum(amount_reporting), 0) as amount_reporting
    from placed
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
    cast(period_type as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
order by company, account, currency, dims, partner_company, period_type, month
