-- What to start so that the ledger has the cost of stock: runs in the ERP, or the import of the journal; and what it does.
-- One row a company, run and account: how many costs, and the effect on the account, debit positive.
-- Cost adjustment comes first: it writes the value entries that the posting run then takes to the ledger.

with rows as (
    select
        unposted.*,
        case
            when rules.act = 'journal' then 'import_journal'
            when unposted.value_entry_no is null then 'adjust_cost'
            else 'post_inventory_cost'
        end as run
    from inventory.unposted as unposted
    join inventory.posting_rules as rules on rules.company = unposted.company
    where unposted.reason = ''
),

sums as (
    select company, run, account_role, account, count(distinct entry_no) as count, min(posting_date) as first_day, max(posting_date) as last_day, sum(to_post) as amount
    from rows
    group by company, run, account_role, account
),

counted as (
    select company, run, count(distinct entry_no) as costs from rows group by company, run
),

final as (
    select sums.*, counted.costs, coalesce(accounts.name, '') as name
    from sums
    join counted on counted.company = sums.company and counted.run = sums.run
    left join canonical.accounts as accounts on accounts.company = sums.company and accounts.account = sums.account
)

select
    cast(company as varchar) as company,
    cast(run as varchar) as run,
    cast(account_role as varchar) as account_role,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(count as bigint) as count,
    cast(costs as bigint) as costs,
    cast(first_day as date) as first_day,
    cast(last_day as date) as last_day,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, run, account_role, account
