-- Which account stands in which line of a statement, with what it brings there: every figure walks back from here.
-- One row a company, statement, line, account, party and column; `balance` debit positive, `amount` signed as read.
-- A row that asks for a line a category takes the account's category, else (where it says so) its control; accounts with neither share a last line.

with placed as (
    select
        units.company, units.statement, units.column_name, units.account, units.party, units.amount as balance,
        leaves.code as leaf, leaves.portion, rows.factor,
        case
            when rows.each = '' then ''
            when accounts.category <> '' then concat(':', accounts.category)
            when rows.each like '%control%' and accounts.control <> '' then concat('.', accounts.control)
            else '.other'
        end as part
    from statements.units
    join statements.leaves
        on leaves.company = units.company and leaves.statement = units.statement and leaves.account = units.account
        and leaves.side = case when units.amount < 0 then 'credit' else 'debit' end
    join settings.companies on companies.company = units.company
    join settings.statement_rows as rows
        on rows.definition = companies.definition and rows.statement = units.statement and rows.code = leaves.code
    left join canonical.accounts on accounts.company = units.company and accounts.account = units.account
),

-- a chart without any category keeps the row as one line
divided as (
    select company, statement, leaf, max(case when part in ('', '.other') then 0 else 1 end) as divides
    from placed
    group by company, statement, leaf
),

final as (
    select
        placed.company, placed.statement, placed.column_name, placed.account, placed.party, placed.portion, placed.leaf,
        case when divided.divides = 1 then concat(placed.leaf, placed.part) else placed.leaf end as code,
        placed.balance,
        case when placed.factor = 1 then placed.balance else -placed.balance end as amount
    from placed
    join divided on divided.company = placed.company and divided.statement = placed.statement and divided.leaf = placed.leaf
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(code as varchar) as code,
    cast(leaf as varchar) as leaf,
    cast(account as varchar) as account,
    cast(party as varchar) as party,
    cast(column_name as varchar) as column_name,
    cast(portion as varchar) as portion,
    cast(balance as decimal(38, 4)) as balance,
    cast(amount as decimal(38, 4)) as amount
from final
order by company, statement, code, account, party, column_name
