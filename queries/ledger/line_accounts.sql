-- The accounts of one statement line, with what each brings to it, largest first.
-- One row an account of line $code of $statement in $company; `amount` as the line is read, `balance` debit positive.
-- Where an account stands party by party, $parties for ledger/account_sources names those of this line; '' where it stands as one.

with parted as (
    select distinct account
    from statements.accounts
    where company = $company and statement = $statement and column_name = 'year_to_date' and party <> ''
),

final as (
    select
        placed.account, sum(placed.amount) as amount, sum(placed.balance) as balance,
        case when max(parted.account) is null then '' else string_agg(concat('|', placed.party, '|'), ',' order by placed.party) end as parties
    from statements.accounts as placed
    left join parted on parted.account = placed.account
    where placed.company = $company and placed.statement = $statement and placed.code = $code
        and placed.column_name = 'year_to_date'
    group by placed.account
)

select
    final.account, coalesce(accounts.name, '') as name, cast(final.amount as decimal(38, 4)) as amount,
    cast(final.balance as decimal(38, 4)) as balance, final.parties, coalesce(held.closing, 0) <> 0 as closings
from final
left join canonical.accounts on accounts.company = $company and accounts.account = final.account
left join statements.balances as held
    on held.company = $company and held.statement = $statement and held.column_name = 'year_to_date'
    and held.account = final.account
order by abs(final.amount) desc, final.account
