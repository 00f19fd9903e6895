-- Which account stands in which line of a statement, with what it brings there: every figure walks back from here.
-- One row a company, statement, line, account, party and column; `balance` debit positive, `amount` signed as read.
-- A row that asks for a line a category takes the account's category, else (where it says so) its control; accounts with neither share a last line. A category of digits and capitals ("1920", "S11") is a code of a public chart and names no line. Of the accounts of the result only what closing entries put there is this year's; the rest is an earlier year's, where the layout has a row for it (on the day a year opens it is the result of the year that ended).
-- No row without: statements.units

with carriers as (
    select selected.company, selected.account
    from settings.selected_accounts as selected
    join settings.companies on companies.company = selected.company
        and selected.rule = concat('statements|', companies.definition, '|appropriation')
),

placed as (
    select
        units.company, units.statement, units.column_name, units.account, units.party, units.amount as balance,
        leaves.code as leaf, leaves.portion, rows.factor,
        case
            when rows.each = '' then ''
            when accounts.category <> upper(accounts.category) or (accounts.category <> '' and accounts.category = translate(accounts.category, '0123456789', ''))
                then concat(':', accounts.category)
            when rows.each like '%control%' and accounts.control <> '' then concat('.', accounts.control)
            else '.other'
        end as part,
        case
            when earlier.code is null or leaves.code <> 'result_of_year' or not columns.turnover then units.amount
            when accounts.type in ('revenue', 'expense') and carriers.account is null then units.amount
            else held.closing
        end as stays
    from statements.units
    join statements.leaves
        on leaves.company = units.company and leaves.statement = units.statement and leaves.account = units.account and leaves.side = units.side
    join statements.balances as held
        on held.company = units.company and held.statement = units.statement and held.column_name = units.column_name and held.account = units.account
    join statements.columns on columns.company = units.company and columns.statement = units.statement and columns.column_name = units.column_name
    join settings.companies on companies.company = units.company
    join settings.statement_rows as rows
        on rows.definition = companies.definition and rows.statement = units.statement and rows.code = leaves.code
    left join settings.statement_rows as earlier
        on earlier.definition = companies.definition and earlier.statement = units.statement and earlier.code = 'result_brought_forward'
    left join carriers on carriers.company = units.company and carriers.account = units.account
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
        placed.stays as balance,
        case when placed.factor = 1 then placed.stays else -placed.stays end as amount
    from placed
    join divided on divided.company = placed.company and divided.statement = placed.statement and divided.leaf = placed.leaf
    where placed.stays <> 0
    union all
    select
        company, statement, column_name, account, party, portion, 'result_brought_forward', 'result_brought_forward',
        balance - stays, stays - balance
    from placed
    where balance <> stays
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
