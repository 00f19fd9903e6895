-- The revaluation of customers' and suppliers' items, as the pack shows it.
-- One row a company, item and target.
-- What stood from earlier closes is reversed, the new amount is booked against what the item was booked at.
-- No row without: revaluation.lines

select
    cast(company as varchar) as company,
    cast(target as varchar) as target,
    cast(source as varchar) as ledger,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(case when document_no <> '' then document_no else key end as varchar) as document_no,
    cast(due_date as date) as due_date,
    cast(currency as varchar) as currency,
    cast(balance_currency as decimal(38, 4)) as balance_currency,
    cast(original as decimal(38, 4)) as original,
    cast(standing as decimal(38, 4)) as earlier_revaluation,
    cast(revalued as decimal(38, 4)) as revalued,
    cast(delta as decimal(38, 4)) as delta,
    cast(method as varchar) as method,
    cast(target_currency as varchar) as target_currency
from revaluation.lines
where source in ('ar', 'ap')
order by company, target, abs(delta) desc, source, account, party, key, method
