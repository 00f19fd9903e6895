-- The groups this run has found to be sure, with their names and the day they count from.
-- One row a group and entry; amounts as taken of the entry.
-- A group is settled on the last posting date of its entries, at the earliest on the first day of the period: it is booked in the period of its settlement.
-- No row without: settlement.found; settlement.named
with dated as (
    select f.number, max(i.posting_date) as last_day
    from settlement.found as f
    inner join settlement.items as i on i.item = f.item
    where f.sure
    group by f.number
),

final as (
    select
        n.company, n.ledger, n.account, n.settlement_id, 'run' as origin, f.rule, f.reason, f.item, f.confidence,
        greatest(d.last_day, c.period_start) as settled_on, f.amount_currency, f.amount, f.amount_reporting
    from settlement.found as f
    inner join settlement.named as n on n.number = f.number
    inner join dated as d on d.number = f.number
    inner join settings.companies as c on c.company = n.company
    where f.sure
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id,
    cast(origin as varchar) as origin,
    cast(rule as varchar) as rule,
    cast(reason as varchar) as reason,
    cast(item as bigint) as item,
    cast(confidence as integer) as confidence,
    cast(settled_on as date) as settled_on,
    cast(amount_currency as decimal(38, 4)) as amount_currency,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_reporting as decimal(38, 4)) as amount_reporting
from final
order by company, ledger, account, settlement_id, item
