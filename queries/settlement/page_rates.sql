-- How much of each account was settled, and by whom: the match rate.
-- One row a company, ledger, account and way of settling (extract, manual, each rule, open): entries and the amount without sign.
-- An entry settled in part counts where its first part was settled; amounts are those settled.
with ways as (
    select m.company, m.ledger, m.account, case m.origin when 'run' then m.rule else m.origin end as way, m.origin, m.entry_no, m.amount
    from settlement.matches as m
    union all
    select i.company, i.ledger, i.account, 'extract' as way, 'extract' as origin, i.entry_no, i.amount - i.remaining as amount
    from settlement.items as i
    where i.ledger <> 'gl' and i.amount <> i.remaining
    union all
    select o.company, o.ledger, o.account, 'open' as way, 'open' as origin, o.entry_no, o.remaining as amount
    from settlement.open_items as o
),

summed as (
    select company, ledger, account, way, origin, count(distinct entry_no) as entries, sum(abs(amount)) as amount
    from ways
    group by company, ledger, account, way, origin
),

final as (
    select
        s.*, c.position, r.position as rule_position, a.name,
        sum(s.amount) over (partition by s.company, s.ledger, s.account) as whole
    from summed as s
    inner join settings.companies as c on c.company = s.company
    left join settings.settlement_rules as r on r.rule = s.way and s.origin = 'run'
    left join canonical.accounts as a on a.company = s.company and a.account = s.account
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(coalesce(name, '') as varchar) as name,
    cast(way as varchar) as way,
    cast(origin as varchar) as origin,
    cast(entries as bigint) as entries,
    cast(amount as decimal(38, 4)) as amount,
    cast(case when whole = 0 then 0 else converted(cast(1000 as decimal(38, 4)), amount, whole, 0) end as integer) as permille
from final
order by position, ledger, account, case origin when 'extract' then 1 when 'manual' then 2 when 'run' then 3 else 4 end, rule_position, way
