-- Which unrealised amounts of earlier revaluations still stand on customer and supplier items, and how much was open when they were made?
-- One row a company, ledger and item on which something stands; amounts debit positive, open amounts without sign.
-- The extract's own amounts are as at the end of the period before; without them, what recognised proposals left, as at the month of the last one. A settlement after that day sets its share free.
with stood as (
    select
        e.company, e.ledger, e.entry_no, i.account, i.party, i.currency, i.dims, c.decimals, y.decimals as reporting_decimals,
        case when e.unrealized is null then coalesce(r.account, i.account) else i.account end as held_on,
        case when e.unrealized is null then coalesce(r.as_of, c.prior_period_end) else c.prior_period_end end as as_of,
        coalesce(e.unrealized, r.unrealized, 0) as unrealized,
        coalesce(
            e.unrealized_reporting, case when c.reporting_currency = c.currency then e.unrealized end,
            case when e.unrealized is null then r.unrealized_reporting end, 0
        ) as unrealized_reporting,
        i.amount_currency, i.remaining_currency, m.is_open_item_list
    from canonical.subledger_entries as e
    inner join settings.companies as c on c.company = e.company
    inner join settings.currencies as y on y.currency = c.reporting_currency
    inner join readiness.subledger_manners as m on m.company = e.company and m.ledger = e.ledger
    inner join settlement.subledger_items as i on i.company = e.company and i.ledger = e.ledger and i.entry_no = e.entry_no
    left join readiness.recognised_amounts as r on r.company = e.company and r.ledger = e.ledger and r.entry_no = e.entry_no
    where not e.duplicate
        and (coalesce(e.unrealized, r.unrealized, 0) <> 0 or coalesce(e.unrealized_reporting, r.unrealized_reporting, 0) <> 0)
),

settled as (
    select p.company, p.ledger, p.entry_no, sum(p.amount_currency) as amount_currency
    from readiness.settled_parts as p
    inner join stood as s on s.company = p.company and s.ledger = p.ledger and s.entry_no = p.entry_no
    where p.date <= s.as_of
    group by p.company, p.ledger, p.entry_no
),

final as (
    select
        s.*,
        case when s.is_open_item_list then abs(s.remaining_currency)
            else abs(s.amount_currency) - coalesce(p.amount_currency, 0) end as open_then
    from stood as s
    left join settled as p on p.company = s.company and p.ledger = s.ledger and p.entry_no = s.entry_no
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
    cast(as_of as date) as as_of,
    cast(unrealized as decimal(38, 4)) as unrealized,
    cast(unrealized_reporting as decimal(38, 4)) as unrealized_reporting,
    cast(open_then as decimal(38, 4)) as open_then,
    cast(abs(remaining_currency) as decimal(38, 4)) as open_now,
    cast(decimals as integer) as decimals,
    cast(reporting_decimals as integer) as reporting_decimals
from final
order by company, ledger, entry_no
