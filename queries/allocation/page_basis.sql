-- How every rule shares its source: who receives, by what basis, and how much.
-- One row a company, rule and destination with its dims, in the order of the rules and of their destinations.
-- Amount is the giver's money, amount_destination the receiver's; the basis is a percentage, a weight, a driver or a balance.

with final as (
    select
        lines.company, lines.rule, lines.step, lines.position, lines.place, lines.destination_company,
        lines.destination_account, coalesce(accounts.name, '') as name, lines.dims,
        max(lines.basis) as basis, max(lines.share) as share,
        sum(lines.amount) as amount, sum(lines.amount_destination) as amount_destination,
        max(lines.destination_currency) as destination_currency, max(lines.rate_path) as rate_path
    from allocation.lines
    left join canonical.accounts
        on accounts.company = lines.destination_company and accounts.account = lines.destination_account
    group by all
)

select
    cast(company as varchar) as company,
    cast(rule as varchar) as rule,
    cast(step as integer) as step,
    cast(destination_company as varchar) as destination_company,
    cast(destination_account as varchar) as account,
    cast(name as varchar) as name,
    cast(dims as varchar) as dims,
    cast(basis as decimal(38, 9)) as basis,
    cast(share as decimal(18, 9)) as share,
    cast(amount as decimal(38, 4)) as amount,
    cast(amount_destination as decimal(38, 4)) as amount_destination,
    cast(destination_currency as varchar) as destination_currency,
    cast(rate_path as varchar) as rate_path
from final
order by company, position, place, account, dims
