-- Which entries may settle each other, but a person must say so, and why?
-- One row a suggested group and entry: others are as good, or the difference has no account to go to.
-- Accepted or refused in the table settlements under this id; nothing is settled by a suggestion.
-- No row without: settlement.found or settlement.not_booked; settlement.named or settlement.not_booked
with final as (
    select n.company, n.ledger, n.account, n.settlement_id as suggestion_id, i.entry_no, f.amount, f.amount_currency, f.rule, f.reason
    from settlement.found as f
    inner join settlement.named as n on n.number = f.number
    inner join settlement.items as i on i.item = f.item
    where not f.sure
    union all
    select b.company, b.ledger, b.account, b.settlement_id, i.entry_no, b.amount, b.amount_currency, b.rule, 'account_missing' as reason
    from settlement.not_booked as b
    inner join settlement.items as i on i.item = b.item
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(suggestion_id as varchar) as suggestion_id,
    cast(entry_no as varchar) as entry_no,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(rule as varchar) as rule,
    cast(reason as varchar) as reason
from final
order by company, ledger, account, suggestion_id, entry_no
