-- What moved on every account, month by month: the extract's entries, each taken once.
-- One row a company, account, currency, dims, partner company, layer, period type and month.
-- Duplicates, entries after the period end and layers that do not count stay out. Debit is kept beside the sum, for turnover follows the sign of each line. Ten million lines pass here: plain ones are grouped by few columns, all before anything is joined, by calendar month where every period is one, else by day; nothing is sorted.

with calendars as (
    select bool_and(days.month = cast(date_trunc('month', days.day) as date) and companies.period_end = last_day(companies.period_end)) as monthly
    from settings.days
    join settings.companies on companies.company = days.company
),

plain as (
    select
        entries.company, entries.account, entries.currency,
        case when calendars.monthly then cast(date_trunc('month', entries.posting_date) as date) else entries.posting_date end as day,
        sum(entries.amount) as amount,
        -- one line without its currency amount makes the sum unknown, not smaller
        case when count(*) = count(entries.amount_currency) then sum(entries.amount_currency) end as amount_currency,
        sum(entries.amount_reporting) as amount_reporting,
        sum(case when entries.amount > 0 then entries.amount else 0 end) as debit
    from canonical.gl_entries as entries
    cross join calendars
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
    cross join calendars
    where not entries.duplicate
        and not (entries.dims = '' and entries.partner_company = '' and entries.layer = '' and entries.period_type = 'operating')
    group by all
),

dated as (
    select company, account, currency, day, '' as dims, '' as partner_company, '' as layer, 'operating' as period_type, amount, amount_currency, amount_reporting, debit
    from plain
    union all
    select company, account, currency, day, dims, partner_company, layer, period_type, amount, amount_currency, amount_reporting, debit
    from marked
)

select
    cast(dated.company as varchar) as company,
    cast(dated.account as varchar) as account,
    cast(dated.currency as varchar) as currency,
    cast(dated.dims as varchar) as dims,
    cast(dated.partner_company as varchar) as partner_company,
    cast(dated.layer as varchar) as layer,
    cast(dated.period_type as varchar) as period_type,
    cast(coalesce(days.month, date_trunc('month', dated.day)) as date) as month,
    cast(sum(dated.amount) as decimal(38, 4)) as amount,
    cast(case when count(*) = count(dated.amount_currency) then sum(dated.amount_currency) end as decimal(38, 4)) as amount_currency,
    cast(coalesce(sum(dated.amount_reporting), 0) as decimal(38, 4)) as amount_reporting,
    cast(sum(dated.debit) as decimal(38, 4)) as debit
from dated
join settings.companies on companies.company = dated.company and dated.day <= companies.period_end
join settings.layers on layers.company = dated.company and layers.layer = dated.layer
left join settings.days on days.company = dated.company and days.day = dated.day
group by all
