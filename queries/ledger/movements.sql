-- What moved on every account, month by month: the extract's entries, each taken once.
-- One row a company, account, currency, dims, partner company, layer, period type and month.
-- Duplicates, entries after the period end and layers that do not count stay out. Debit is kept beside the sum, for turnover follows the sign of each line; one line without its currency amount makes the sum unknown, not smaller.

select
    cast(totals.company as varchar) as company,
    cast(totals.account as varchar) as account,
    cast(totals.currency as varchar) as currency,
    cast(totals.dims as varchar) as dims,
    cast(totals.partner_company as varchar) as partner_company,
    cast(totals.layer as varchar) as layer,
    cast(totals.period_type as varchar) as period_type,
    cast(coalesce(days.month, date_trunc('month', totals.day)) as date) as month,
    cast(sum(totals.amount) as decimal(38, 4)) as amount,
    cast(case when count(*) = count(totals.amount_currency) then sum(totals.amount_currency) end as decimal(38, 4)) as amount_currency,
    cast(coalesce(sum(totals.amount_reporting), 0) as decimal(38, 4)) as amount_reporting,
    cast(sum(totals.debit) as decimal(38, 4)) as debit
from ledger.entry_totals as totals
join settings.companies on companies.company = totals.company and totals.day <= companies.period_end
join settings.layers on layers.company = totals.company and layers.layer = totals.layer
left join settings.days on days.company = totals.company and days.day = totals.day
group by all
