-- What is open of each subledger item at the period end, and what of it counts in the tie?
-- One row a company, ledger and item posted up to the period end.
-- Remaining = booked x remaining in its currency / its amount in its currency, rounded once. Exchange differences have no remaining; where they come as rows, booked amounts with them are the open amounts.
with items as (
    select
        e.company, e.ledger, e.entry_no, e.party, e.posting_date, e.control_account, e.document_type, e.document_no,
        e.amount, e.remaining, e.remaining_currency as listed_currency, coalesce(e.unrealized, r.unrealized, 0) as unrealized,
        coalesce(r.unrealized_now, 0) as unrealized_now, coalesce(r.settled, 0) as posted,
        case when e.currency in ('', c.currency) then e.amount else coalesce(e.amount_currency, e.amount) end as amount_currency,
        coalesce(s.settled_currency, 0) as settled_currency,
        e.document_type = 'exchange_difference' as is_exchange,
        m.is_open_item_list, m.has_exchange_rows, c.decimals, e.source_file, e.source_row
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    inner join readiness.subledger_manners as m on m.company = e.company and m.ledger = e.ledger
    left join readiness.settled_amounts as s on s.company = e.company and s.ledger = e.ledger and s.entry_no = e.entry_no
    left join readiness.recognised_amounts as r on r.company = e.company and r.ledger = e.ledger and r.entry_no = e.entry_no
    where e.posting_date <= c.period_end and not e.duplicate
),

rest as (
    select
        *,
        case when is_open_item_list then coalesce(listed_currency, case when remaining is null then amount_currency end)
            when is_exchange then 0
            when amount_currency < 0 then amount_currency + settled_currency
            else amount_currency - settled_currency end as rest_currency
    from items
),

measured as (
    select
        *,
        case when is_open_item_list and is_exchange then coalesce(remaining, 0)
            when is_open_item_list then coalesce(remaining, amount)
            when is_exchange then 0
            when settled_currency = 0 or amount_currency = 0 then amount
            when amount_currency = amount then rest_currency
            when rest_currency = 0 then 0
            else converted(amount, case when amount_currency < 0 then -rest_currency else rest_currency end, abs(amount_currency), decimals) end as open_amount
    from rest
),

final as (
    select
        *,
        case when is_open_item_list or not (has_exchange_rows or ledger = 'bank') then open_amount else amount end
            + posted as counted
    from measured
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(posting_date as date) as posting_date,
    cast(control_account as varchar) as control_account,
    cast(document_type as varchar) as document_type,
    cast(document_no as varchar) as document_no,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(rest_currency as decimal(38, 4)) as remaining_currency,
    cast(open_amount as decimal(38, 4)) as remaining,
    cast(counted as decimal(38, 4)) as counted,
    cast(unrealized + unrealized_now as decimal(38, 4)) as unrealized,
    cast(source_file as varchar) as source_file,
    cast(source_row as bigint) as source_row
from final
order by company, ledger, entry_no
