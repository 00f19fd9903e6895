-- Does the stock agree with its control accounts in the ledger, and what of a difference is cost not posted yet?
-- One row a company and control account that the posting setup names; the columns of readiness.subledger_ties.
-- Cost on its way to the ledger explains a difference; anything else is for somebody to look into.

with controls as (
    select distinct setup.company, setup.account
    from inventory.setup_accounts as setup
    join canonical.accounts as accounts on accounts.company = setup.company and accounts.account = setup.account
    where accounts.control = 'inventory'
),

mapped as (
    select company, account, sum(amount) as amount, sum(to_post) as to_post
    from (
        select company, account, cost as amount, 0 as to_post from inventory.side_sums
        union all
        select company, account, 0, to_post from inventory.unposted
    ) as sums
    group by company, account
),

valued as (
    select costs.company, setup.account, sum(costs.cost_actual) as amount
    from inventory.costs as costs
    join settings.inventory as rules on rules.company = costs.company and rules.model = 'movements'
    join inventory.items as items on items.company = costs.company and items.item = costs.item
    join inventory.setup_accounts as setup
        on setup.company = costs.company and setup.setup = 'inventory' and setup.account_role = 'inventory'
        and setup.first_key = items.inventory_posting_group and setup.second_key = costs.location
    group by costs.company, setup.account
),

held as (
    select balances.company, balances.account, sum(balances.amount) as amount
    from ledger.balances as balances
    join settings.companies as companies on companies.company = balances.company
    where balances.step < $step and balances.month between companies.year_start and companies.period_end and balances.period_type <> 'closing'
    group by balances.company, balances.account
),

final as (
    select
        controls.company, controls.account, companies.currency, coalesce(mapped.to_post, 0) as to_post,
        case when rules.model = 'movements' then coalesce(valued.amount, 0) else coalesce(mapped.amount, 0) end as subledger,
        coalesce(held.amount, 0) as ledger_balance
    from controls
    join settings.companies as companies on companies.company = controls.company
    join settings.inventory as rules on rules.company = controls.company
    left join mapped on mapped.company = controls.company and mapped.account = controls.account
    left join valued on valued.company = controls.company and valued.account = controls.account
    left join held on held.company = controls.company and held.account = controls.account
)

select
    company,
    'inventory' as ledger,
    account as control_account,
    currency,
    cast(subledger as decimal(38, 4)) as subledger,
    cast(0 as decimal(38, 4)) as unrealized,
    cast(ledger_balance as decimal(38, 4)) as ledger_balance,
    cast(ledger_balance - subledger as decimal(38, 4)) as difference,
    cast(-to_post as decimal(38, 4)) as explained
from final
order by company, control_account
