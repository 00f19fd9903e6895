-- Which parts of the subledger items were settled up to the period end, and when?
-- One row a company, ledger, item, date and amount in the item's own currency; a pair has a row for each of its two.
-- Some systems write an application once, others from both sides: the same pair, date and amount both ways is one.
-- No row without: canonical.subledger_applications
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
    select company, ledger, one_item, other_item, date, amount_currency * greatest(one_way, other_way) as amount_currency
    from pairs
),

final as (
    select company, ledger, one_item as entry_no, date, amount_currency from counted
    union all
    select company, ledger, other_item as entry_no, date, amount_currency from counted
)

select
    cast(company as varchar) as company,
    cast(ledger as varchar) as ledger,
    cast(entry_no as varchar) as entry_no,
    cast(date as date) as date,
    cast(amount_currency as decimal(38, 4)) as amount_currency
from final
order by company, ledger, entry_no, date, amount_currency
