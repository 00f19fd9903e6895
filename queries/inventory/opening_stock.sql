-- What stock was worth when the period began, where movements are journalised period by period.
-- One row a company and inventory account: the cost of all movements before the period, as it was posted where a proposal of ours was.
-- The ledger's opening must hold it; what other roles opened with, movements do not say. What a cost has changed since is the period's.

with moved as (
    select costs.company, coalesce(setup.account, '') as account, costs.cost_actual as amount
    from inventory.costs as costs
    join inventory.ledger_spans as spans on spans.company = costs.company and costs.posting_date < spans.period_start
    join settings.inventory as rules on rules.company = costs.company and rules.model = 'movements'
    join inventory.items as items on items.company = costs.company and items.item = costs.item
    left join inventory.setup_accounts as setup
        on setup.company = costs.company and setup.setup = 'inventory' and setup.account_role = 'inventory'
        and setup.first_key = items.inventory_posting_group and setup.second_key = costs.location
    where not coalesce(items.inventory_value_zero, false)
),

changed as (
    select mapped.company, mapped.account, found.before - mapped.amount as amount
    from inventory.recognised as found
    join inventory.mapped as mapped
        on mapped.company = found.company and mapped.entry_no = found.entry_no and mapped.cost_kind = found.cost_kind and mapped.side = found.side
    join inventory.ledger_spans as spans on spans.company = mapped.company and mapped.origin < spans.period_start
    where mapped.model = 'movements' and mapped.account_role = 'inventory' and not mapped.value_zero
),

final as (
    select * from moved
    union all
    select * from changed
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(sum(amount) as decimal(38, 4)) as amount
from final
group by company, account
order by company, account
