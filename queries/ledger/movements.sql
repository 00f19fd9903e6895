-- What moved on every account, month by month: the one scan of the extract's entries.
-- One row a company, account, currency, dims, partner company, layer, period type and month.
-- Duplicates, entries after the period end and layers that do not count stay out. Debit is kept beside the sum, for turnover follows the sign of each line. Ten million lines pass here, so nothing is sorted.

with counting as (
    select layers.company, layers.layer, companies.period_end
    from settings.layers
    join settings.companies on companies.company = layers.company
),

final as (
    select
        entries.company, entries.account, entries.currency, entries.dims, entries.partner_company, entries.layer,
        entries.period_type,
        coalesce(days.month, cast(date_trunc('month', entries.posting_date) as date)) as month,
        sum(entries.amount) as amount,
        -- one line without its currency amount makes the sum unknown, not smaller
        case when count(*) = count(entries.amount_currency) then sum(entries.amount_currency) end as amount_currency,
        coalesce(sum(entries.amount_reporting), 0) as amount_reporting,
        sum(case when entries.amount > 0 then entries.amount else 0 end) as debit
    from canonical.gl_entries as entries
    join counting on counting.company = entries.company and counting.layer = entries.layer
    left join settings.days on days.company = entries.company and days.day = entries.posting_date
    where not entries.duplicate and entries.posting_date <= counting.period_end
    group by all
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(partner_company as varchar) as partner_company,
    cast(layer as varchar) as layer,
    cast(period_type as varchar) as period_type,
    cast(month as date) as month,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(debit as decimal(38, 4)) as debit
from final
