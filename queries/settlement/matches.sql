-- Which entries have settled each other, by whom, and why.
-- One row a group and entry: of the extract's own groups (settlement_id), of people's decisions and of this run.
-- Each has the rule and the reason it was settled for, and how sure that is, of 100.
-- No row without: settlement.ledger_items or settlement.settled
with final as (
    select company, ledger, account, settlement_id, entry_no, amount, amount_currency, amount_reporting, rule, confidence, reason, settled_on, origin
    from settlement.settled
    union all
    select
        company, 'gl' as ledger, account, settlement_id, entry_no, amount, amount_currency, amount_reporting, '' as rule, 100 as confidence,
        'settled_in_extract' as reason, settled_on, 'extract' as origin
    from settlement.ledger_items
    where is_settled
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(entry_no as varchar) as entry_no,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting,
    cast(rule as varchar) as rule,
    cast(confidence as integer) as confidence,
    cast(reason as varchar) as reason,
    cast(settled_on as date) as settled_on,
    cast(origin as varchar) as origin
from final
order by company, ledger, account, settlement_id, entry_no, origin
