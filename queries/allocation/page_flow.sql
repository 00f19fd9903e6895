-- What flows from each rule to whom: the bands of the picture.
-- One row a company, rule, receiving company and its dims (its account where it has none), in the order of the rules.
-- Accounting currency of the giver.

with final as (
    select
        lines.company, lines.position, lines.rule, lines.step, lines.destination_company, lines.dims,
        case when lines.dims = '' then lines.destination_account else '' end as account,
        case when lines.dims = '' then coalesce(accounts.name, '') else '' end as name,
        min(lines.place) as place, sum(lines.amount) as amount
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
    cast(dims as varchar) as dims,
    cast(account as varchar) as account,
    cast(name as varchar) as name,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, position, place, destination_company, dims, account
