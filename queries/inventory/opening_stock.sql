-- What stock was worth when the period began, where movements are journalised period by period.
-- One row a company and inventory account: the cost of all movements before the period.
-- The ledger's opening must hold it; what other roles opened with, movements do not say.

with final as (
    select costs.company, coalesce(setup.account, '') as account, costs.cost_actual
    from inventory.costs as costs
    join inventory.ledger_spans as spans on spans.company = costs.company and costs.posting_date < spans.period_start
    join settings.inventory as rules on rules.company = costs.company and rules.model = 'movements'
    join inventory.items as items on items.company = costs.company and items.item = costs.item
    left join inventory.setup_accounts as setup
        on setup.company = costs.company and setup.setup = 'inventory' and setup.account_role = 'inventory'
        and setup.first_key = items.inventory_posting_group and setup.second_key = costs.location
    where not coalesce(items.inventory_value_zero, false)
)

select
    cast(company as varchar) as company,
    cast(account as varchar) as account,
    cast(sum(cost_actual) as decimal(38, 4)) as amount
from final
group by company, account
order by company, account
