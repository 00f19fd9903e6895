-- What the extract's entries add up to, by calendar month where every period is one, else by day.
-- One row a company, account, currency, dims, partner company, layer, period type and day (or first day of the month).
-- The totals kept with the load serve where they can; where periods cut months, or reporting amounts were derived since, the lines are grouped anew, by few columns where they are plain, before anything is joined.

with months as (
    select bool_and(days.month = cast(date_trunc('month', days.day) as date) and companies.period_end = last_day(companies.period_end)) as are_periods
    from settings.days
    join settings.companies on companies.company = days.company
),

calendars as (
    select
        coalesce(are_periods, false) as monthly,
        coalesce(are_periods, false) and not exists (select 1 from load.month_totals where amount_reporting is null) as kept
    from months
),

kept as (
    select
        company, account, currency, month as day, dims, partner_company, layer, period_type, amount, amount_currency, amount_reporting, debit
    from load.month_totals
    join calendars on calendars.kept
),

plain as (
    select
        entries.company, entries.account, entries.currency,
        case when calendars.monthly then cast(date_trunc('month', entries.posting_date) as date) else entries.posting_date end as day,
        sum(entries.amount) as amount,
        case when count(*) = count(entries.amount_currency) then sum(entries.amount_currency) end as amount_currency,
        sum(entries.amount_reporting) as amount_reporting,
        sum(case when entries.amount > 0 then entries.amount else 0 end) as debit
    from canonical.gl_entries as entries
    join calendars on not calendars.kept
    where not entries.duplicate
        and entries.dims = '' and entries.partner_company = '' and entries.layer = '' and entries.period_type = 'operating'
    group by all
),

marked as (
    select
        entries.company, entries.account, entries.currency,
        case when calendars.monthly then cast(date_trunc('month', entries.posting_date) as date) else entries.posting_date end as day,
        entries.dims, entries.partner_company, entries.layer, entries.period_type,
        sum(entries.amount) as amount,
        case when count(*) = count(entries.amount_currency) then sum(entries.amount_currency) end as amount_currency,
        sum(entries.amount_reporting) as amount_reporting,
        sum(case when entries.amount > 0 then entries.amount else 0 end) as debit
    from canonical.gl_entries as entries
    join calendars on not calendars.kept
    where not entries.duplicate
        and not (entries.dims = '' and entries.partner_company = '' and entries.layer = '' and entries.period_type = 'operating')
    group by all
),

dated as (
    select company, account, currency, day, dims, partner_company, layer, period_type, amount, amount_currency, amount_reporting, debit
    from kept
    union all
    select company, account, currency, day, '' as dims, '' as partner_company, '' as layer, 'operating' as period_type, amount, amount_currency, amount_reporting, debit
    from plain
    union all
    select company, account, currency, day, dims, partner_company, layer, period_type, amount, amount_currency, amount_reporting, debit
    from marked
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(day as date) as day,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast(period_type as varchar) as period_type,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(debit as decimal(38, 4)) as debit
from dated
