-- What the rules may settle: items with something left in the extract.
-- One row an item; amounts left in transaction, accounting and reporting currency; days counted from 1970-01-01, `year` the first day of the fiscal year.
-- A cash discount is open on an invoice of which nothing is paid yet.
with final as (
    select
        i.item, i.company, i.ledger, i.account, i.party, i.currency, i.document_no,
        date_diff('day', date '1970-01-01', i.posting_date) as day,
        date_diff('day', date '1970-01-01', coalesce(y.year_start, i.posting_date)) as year,
        i.remaining_currency as amount_currency, i.remaining as amount, i.remaining_reporting as amount_reporting,
        case when i.discount_amount <> 0 and i.remaining_currency = i.amount_currency and ((i.ledger = 'ar' and i.amount > 0) or (i.ledger = 'ap' and i.amount < 0))
            then date_diff('day', date '1970-01-01', i.discount_date) end as discount_day,
        abs(i.discount_amount) as discount, c.decimals
    from settlement.items as i
    inner join settings.companies as c on c.company = i.company
    left join settings.fiscal_years as y on y.company = i.company and i.posting_date between y.year_start and y.year_end
    where i.remaining <> 0 or i.remaining_currency <> 0
)

select
    cast(item as bigint) as item,
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(currency as varchar) as currency,
    cast(document_no as varchar) as document_no,
    cast(day as integer) as day,
    cast(year as integer) as year,
    cast(amount_currency as decimal(18, 4)) as amount_currency,
    cast(amount as decimal(18, 4)) as amount,
    cast(amount_reporting as decimal(18, 4)) as amount_reporting,
    cast(discount_day as integer) as discount_day,
    cast(discount as decimal(18, 4)) as discount,
    cast(decimals as integer) as decimals
from final
order by item
