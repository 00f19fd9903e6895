-- What each ledger file posts to every account, calendar month by calendar month.
-- One row a company, file, account, currency, dims, partner company, layer, period type and month.
-- Ten million lines pass here once, when they are read, and the result is kept with them: control totals and the ledger rest on it. Duplicates stay out. Plain lines are grouped by few columns; nothing is sorted.

with plain as (
    select
        company, source_file, account, currency, cast(date_trunc('month', posting_date) as date) as month, count(*) as lines,
        sum(amount) as amount,
        -- one line without its amount makes the sum unknown, not smaller
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        case when count(*) = count(amount_reporting) then sum(amount_reporting) end as amount_reporting,
        sum(case when amount > 0 then amount else 0 end) as debit,
        min(posting_date) as first_date, max(posting_date) as last_date,
        bool_or(amount <> cast(amount as decimal(18, 2)) or amount_currency <> cast(amount_currency as decimal(18, 2))) as finer_than_cents
    from canonical.gl_entries
    where not duplicate and dims = '' and partner_company = '' and layer = '' and period_type = 'operating'
    group by all
),

marked as (
    select
        company, source_file, account, currency, cast(date_trunc('month', posting_date) as date) as month,
        dims, partner_company, layer, period_type, count(*) as lines,
        sum(amount) as amount,
        case when count(*) = count(amount_currency) then sum(amount_currency) end as amount_currency,
        case when count(*) = count(amount_reporting) then sum(amount_reporting) end as amount_reporting,
        sum(case when amount > 0 then amount else 0 end) as debit,
        min(posting_date) as first_date, max(posting_date) as last_date,
        bool_or(amount <> cast(amount as decimal(18, 2)) or amount_currency <> cast(amount_currency as decimal(18, 2))) as finer_than_cents
    from canonical.gl_entries
    where not duplicate and not (dims = '' and partner_company = '' and layer = '' and period_type = 'operating')
    group by all
),

final as (
    select
        company, source_file, account, currency, month, '' as dims, '' as partner_company, '' as layer, 'operating' as period_type,
        lines, amount, amount_currency, amount_reporting, debit, first_date, last_date, finer_than_cents
    from plain
    union all
    select
        company, source_file, account, currency, month, dims, partner_company, layer, period_type,
        lines, amount, amount_currency, amount_reporting, debit, first_date, last_date, finer_than_cents
    from marked
)

select
    cast(company as varchar) as company,
    cast(source_file as varchar) as source_file,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(month as date) as month,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast(period_type as varchar) as period_type,
    cast(lines as bigint) as lines,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(debit as decimal(38, 4)) as debit,
    cast(first_date as date) as first_date,
    cast(last_date as date) as last_date,
    cast(coalesce(finer_than_cents, false) as boolean) as finer_than_cents
from final
