-- Accounts that do not stand in exactly one line of each statement: no line, two equally narrow ones, or no type.
-- One row a company, statement (an account without a type: once) and account; amount in AC at the period end, debit positive.
-- A statement is wrong by what no line takes, in whichever column it stands; the months of the charts are not looked at.
-- No row without: statements.units

with shown as (
    select
        units.company, units.statement, units.account, coalesce(accounts.type, '') as type, leaves.code, coalesce(leaves.rivals, '') as rivals,
        case when units.column_name = 'year_to_date' then units.amount else 0 end as amount
    from statements.units
    left join statements.leaves
        on leaves.company = units.company and leaves.statement = units.statement and leaves.account = units.account
        and leaves.side = units.side
    left join canonical.accounts on accounts.company = units.company and accounts.account = units.account
    where units.column_name not like 'month %'
),

held as (
    select
        company, statement, account, type, max(rivals) as rivals, sum(amount) as amount,
        max(case when code is null then 1 else 0 end) as without_line
    from shown
    group by company, statement, account, type
),

final as (
    select company, 'untyped_account' as code, account as subject, statement, account, amount, '' as rivals
    from held
    where type = '' and statement = 'balance_sheet'
    union all
    select company, 'uncovered_account', concat(statement, ' ', account), statement, account, amount, ''
    from held
    where type <> '' and without_line = 1
    union all
    select company, 'duplicate_account', concat(statement, ' ', account), statement, account, amount, rivals
    from held
    where rivals <> ''
)

select
    cast(company as varchar) as company,
    cast(code as varchar) as code,
    cast(subject as varchar) as subject,
    cast(statement as varchar) as statement,
    cast(account as varchar) as account,
    cast(amount as decimal(38, 4)) as amount,
    cast(rivals as varchar) as rivals
from final
order by company, code, subject
