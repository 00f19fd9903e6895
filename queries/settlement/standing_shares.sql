-- How a standing unrealised amount falls on what is still open of its item and on what was settled since, by who settled it.
-- One row a company, ledger, item and share: open, extract (settled in the extract), manual, run; the shares are the whole to the cent.
-- Each cut is rounded once as what is left after it, in this order, so that no cent is lost: 50.00 with 1,000 open then and 400 now is 20.00 open, 30.00 free.
with parts as (
    select
        s.company, s.ledger, s.entry_no,
        sum(case when s.origin = 'manual' and s.settled_on <= t.as_of then abs(s.amount_currency) else 0 end) as before,
        sum(case when s.origin = 'manual' and s.settled_on > t.as_of then abs(s.amount_currency) else 0 end) as manual,
        sum(case when s.origin = 'run' then abs(s.amount_currency) else 0 end) as run
    from settlement.settled as s
    inner join settlement.standing as t on t.company = s.company and t.ledger = s.ledger and t.entry_no = s.entry_no
    group by s.company, s.ledger, s.entry_no
),

levels as (
    select
        t.*,
        greatest(t.open_then - coalesce(p.before, 0), 0) as base,
        greatest(t.open_now - coalesce(p.before, 0), 0) as after_extract,
        greatest(t.open_now - coalesce(p.before, 0) - coalesce(p.manual, 0), 0) as after_manual,
        greatest(t.open_now - coalesce(p.before, 0) - coalesce(p.manual, 0) - coalesce(p.run, 0), 0) as after_run,
        coalesce(p.before, 0) > 0 as by_hand
    from settlement.standing as t
    left join parts as p on p.company = t.company and p.ledger = t.ledger and p.entry_no = t.entry_no
),

left_over as (
    select l.*, v.place, v.share,
        case v.place when 0 then l.base when 1 then least(l.after_extract, l.base) when 2 then least(l.after_manual, l.base) else least(l.after_run, l.base) end as open_currency
    from levels as l
    cross join (values (0, 'all'), (1, 'extract'), (2, 'manual'), (3, 'run')) as v (place, share)
),

kept as (
    select
        *,
        case when place = 0 then unrealized when base = 0 then 0 else converted(unrealized, open_currency, base, decimals) end as amount,
        case when place = 0 then unrealized_reporting when base = 0 then 0 else converted(unrealized_reporting, open_currency, base, reporting_decimals) end as reporting
    from left_over
),

shares as (
    select
        company, ledger, account, entry_no, party, currency, dims, held_on, share, by_hand, base, place,
        lag(amount) over (partition by company, ledger, entry_no order by place) - amount as unrealized,
        lag(reporting) over (partition by company, ledger, entry_no order by place) - reporting as unrealized_reporting
    from kept
    union all
    select company, ledger, account, entry_no, party, currency, dims, held_on, 'open' as share, by_hand, base, 4 as place, amount, reporting
    from kept
    where place = 3
),

final as (
    select *, case when share = 'extract' and base = 0 and by_hand then 'manual' else share end as origin
    from shares
    where place > 0
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(account as varchar) as account,
    cast(entry_no as varchar) as entry_no,
    cast(party as varchar) as party,
    cast(currency as varchar) as currency,
    cast(dims as varchar) as dims,
    cast(held_on as varchar) as held_on,
    cast(origin as varchar) as origin,
    cast(sum(unrealized) as decimal(38, 4)) as unrealized,
    cast(sum(unrealized_reporting) as decimal(38, 4)) as unrealized_reporting
from final
group by company, ledger, account, entry_no, party, currency, dims, held_on, origin
having sum(unrealized) <> 0 or sum(unrealized_reporting) <> 0
order by company, ledger, entry_no, origin
