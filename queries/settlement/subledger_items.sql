-- Every customer and supplier item up to the period end: what it was booked at and what the extract leaves open of it.
-- One row a company, ledger (ar, ap) and item; amounts debit positive, remaining as at the period end.
-- The reporting amount is the extract's, else AC at the closing rate of the posting day; remaining in it = booked x remaining in TC / TC.
with parties as (
    select
        company, ledger, party, max(coalesce(name, '')) as name, max(coalesce(party_group, '')) as party_group,
        max(coalesce(partner_company, '')) as partner_company, max(payment_days) as payment_days
    from canonical.parties
    group by company, ledger, party
),

items as (
    select
        e.company, e.ledger, e.control_account as account, e.entry_no, e.party, e.posting_date,
        coalesce(e.due_date, e.posting_date + cast(coalesce(p.payment_days, 0) as integer)) as due_date,
        e.document_type, e.document_no, e.discount_date, coalesce(e.discount_amount, 0) as discount_amount,
        coalesce(nullif(e.party_name, ''), p.name, '') as party_name,
        coalesce(nullif(e.party_group, ''), p.party_group, '') as party_group,
        coalesce(nullif(e.partner_company, ''), p.partner_company, '') as partner_company,
        e.dims, e.revaluation_method, coalesce(nullif(e.currency, ''), c.currency) as currency,
        o.amount_currency, o.amount, o.remaining,
        case when e.currency in ('', c.currency) then o.remaining
            when o.remaining_currency is null and o.remaining = o.amount then o.amount_currency
            when o.remaining_currency is null and o.amount <> 0 then converted(o.amount_currency, abs(o.remaining), abs(o.amount), k.decimals)
            else coalesce(o.remaining_currency, 0) end as remaining_currency,
        c.reporting_currency = c.currency as is_reported, e.remaining_reporting, y.decimals, c.period_end,
        case when c.reporting_currency = c.currency then o.amount
            else coalesce(e.amount_reporting, converted(o.amount, t.rate, t.units, y.decimals)) end as amount_reporting,
        e.source_file, e.source_row
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    inner join settings.currencies as k on k.currency = coalesce(nullif(e.currency, ''), c.currency)
    inner join readiness.open_amounts as o on o.company = e.company and o.ledger = e.ledger and o.entry_no = e.entry_no
    left join parties as p on p.company = e.company and p.ledger = e.ledger and p.party = e.party
    left join settlement.reporting_rates as t on t.company = e.company and t.date = e.posting_date
    where e.ledger in ('ar', 'ap') and not e.duplicate
),

final as (
    select
        *,
        case when is_reported then remaining
            when remaining_currency = 0 then 0
            when remaining_currency = amount_currency or amount_currency = 0 then coalesce(remaining_reporting, amount_reporting)
            else coalesce(remaining_reporting,
                converted(amount_reporting, case when amount_currency < 0 then -remaining_currency else remaining_currency end, abs(amount_currency), decimals)
            ) end as open_reporting
    from items
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(party_name as varchar) as party_name,
    cast(party_group as varchar) as party_group,
    cast(partner_company as varchar) as partner_company,
    cast(posting_date as date) as posting_date,
    cast(due_date as date) as due_date,
    cast(document_type as varchar) as document_type,
    cast(document_no as varchar) as document_no,
    cast(discount_date as date) as discount_date,
    cast(discount_amount as decimal(38, 4)) as discount_amount,
    cast(dims as varchar) as dims,
    cast(revaluation_method as varchar) as revaluation_method,
    cast(currency as varchar) as currency,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(remaining_currency as decimal(38, 4)) as remaining_currency,
    cast(remaining as decimal(38, 4)) as remaining,
    cast(open_reporting as decimal(38, 4)) as remaining_reporting,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, entry_no
