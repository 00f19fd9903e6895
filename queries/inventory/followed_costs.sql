-- Which costs stand in the ledger at another figure than the extract says: what came back of proposals, what is cleared.
-- One row a cost and side: what is to be added to the sums of all costs.
-- Few have any: the sums are taken of all, and these are put right one by one. `before` is what opening stock holds of it.

with costs as (
    select
        mapped.*, coalesce(found.before, 0) as before,
        case when reason = 'value_zero' then posted else mapped.amount end as held,
        case when value_zero and (mapped.cost_kind = 'actual' or with_expected) then posted - recognised else mapped.amount end as summed
    from inventory.mapped as mapped
    left join inventory.recognised as found
        on found.company = mapped.company and found.entry_no = mapped.entry_no and found.cost_kind = mapped.cost_kind and found.side = mapped.side
)

select
    cast(company as varchar) as company,
    cast(value_entry_no as bigint) as value_entry_no,
    cast(item_entry_no as bigint) as item_entry_no,
    cast(posting_date as date) as posting_date,
    cast(account_role as varchar) as account_role,
    cast(other_role as varchar) as other_role,
    cast(account as varchar) as account,
    cast(cost_kind as varchar) as cost_kind,
    cast(side as varchar) as side,
    cast(held - summed as decimal(18, 4)) as amount,
    cast(recognised as decimal(18, 4)) as posted,
    cast(before as decimal(18, 4)) as before
from costs
where recognised <> 0 or held <> summed
order by company, value_entry_no, cost_kind, side
