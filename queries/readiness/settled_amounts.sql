-- How much of each subledger item was settled up to the period end, in its own currency?
-- One row a company, ledger and item that takes part in an application dated up to the period end.
-- Some systems write an application once, others from both sides: the same pair, date and amount both ways is one.
with pairs as (
    select
        a.company,
        a.ledger,
        least(a.entry_no, a.applied_to) as one_item,
        greatest(a.entry_no, a.applied_to) as other_item,
        a.date,
        a.amount_currency,
        sum(case when a.entry_no <= a.applied_to then 1 else 0 end) as one_way,
        sum(case when a.entry_no <= a.applied_to then 0 else 1 end) as other_way
    from canonical.subledger_applications as a
    inner join settings.companies as c on c.company = a.company
    where a.date <= c.period_end
    group by a.company, a.ledger, one_item, other_item, a.date, a.amount_currency
),

counted as (
    select company, ledger, one_item, other_item, amount_currency * greatest(one_way, other_way) as amount_currency
    from pairs
),

sides as (
    select company, ledger, one_item as entry_no, amount_currency from counted
    union all
    select company, ledger, other_item as entry_no, amount_currency from counted
),

final as (
    select company, ledger, entry_no, sum(amount_currency) as settled_currency
    from sides
    group by company, ledger, entry_no
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(settled_currency as decimal(38, 4)) as settled_currency
from final
order by company, ledger, entry_no
