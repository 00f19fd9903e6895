-- This run's matches: what settlements.csv holds.
-- One row a group and entry that this run has settled, in the columns of the table settlements.
-- Appended to the extract's settlements the next run honours them: nothing is looked for again, and nothing is booked twice.
-- No row without: settlement.matches

with final as (
    select m.*, c.position, coalesce(nullif(i.currency, ''), c.currency) as currency, c.currency as books_currency
    from settlement.matches as m
    join settings.companies as c on c.company = m.company
    join settlement.items as i on i.company = m.company and i.ledger = m.ledger and i.account = m.account and i.entry_no = m.entry_no
    where m.origin = 'run'
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(entry_no as varchar) as entry_no,
    cast(ledger as varchar) as ledger,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast('match' as varchar) as decision,
    cast(settled_on as date) as settled_on,
    cast(currency as varchar) as currency,
    cast(books_currency as varchar) as books_currency
from final
order by position, ledger, account, settlement_id, entry_no
