-- What this run and people have settled: each entry's part of each group.
-- One row a company, ledger, account, group and entry; amounts as taken of the entry, debit positive.
-- This is what open_items takes off what the extract leaves open.
-- No row without: settlement.grouped
with final as (
    select g.*, i.entry_no
    from settlement.grouped as g
    inner join settlement.items as i on i.item = g.item
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(entry_no as varchar) as entry_no,
    cast(origin as varchar) as origin,
    cast(settled_on as date) as settled_on,
    cast(rule as varchar) as rule,
    cast(reason as varchar) as reason,
    cast(confidence as integer) as confidence,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
order by company, ledger, account, settlement_id, entry_no
