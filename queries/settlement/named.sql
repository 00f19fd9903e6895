-- The groups a rule has found, with the name each keeps: made of its first debit and its first credit.
-- One row a group (numbered by the run) and entry; suggestions alike.
-- An entry is used once in full and a pair once in part, so that the two name the group on every run, whatever else is open.
-- No row without: settlement.found
with firsts as (
    select f.number, min(case when f.amount > 0 then f.item end) as debit, min(case when f.amount <= 0 then f.item end) as credit
    from settlement.found as f
    group by f.number
),

final as (
    select
        f.number, i.company, i.ledger, i.account,
        'S' || upper(substr(md5(concat_ws('|', i.company, i.ledger, i.account, coalesce(d.entry_no, ''), coalesce(c.entry_no, ''))), 1, 15)) as settlement_id
    from firsts as f
    inner join settlement.items as i on i.item = coalesce(f.debit, f.credit)
    left join settlement.items as d on d.item = f.debit
    left join settlement.items as c on c.item = f.credit
)

select
    cast(number as bigint) as number,
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(settlement_id as varchar) as settlement_id
from final
order by number
