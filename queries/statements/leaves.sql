-- Which leaf of a statement takes an account while its balance is on a side: of all rows that select it, the narrowest.
-- One row a company, statement, account and side. `rivals` names the rows that are equally narrow, '' where one wins.
-- The accounts a company posts its result to hold the result of the year, before any selector speaks.

with printed as (
    select companies.company, rows.definition, rows.statement, rows.code, rows.line
    from settings.statement_rows as rows
    join settings.companies on companies.definition = rows.definition
    where not rows.form
),

candidates as (
    select printed.company, printed.statement, selected.account, sides.side, printed.code, printed.line, selectors.portion, selected.rank, selected.size
    from printed
    join settings.statement_selectors as selectors
        on selectors.definition = printed.definition and selectors.statement = printed.statement and selectors.code = printed.code
    join settings.selected_accounts as selected on selected.rule = selectors.rule and selected.company = printed.company
    join (values ('debit'), ('credit')) as sides (side) on selectors.side in ('net', sides.side)
    union all
    select printed.company, printed.statement, posting.account, sides.side, printed.code, printed.line, 'gross', 0, 0
    from printed
    join (
        select company, result_profit as account from settings.companies where result_profit <> coalesce(retained_earnings, '')
        union
        select company, result_loss from settings.companies where result_loss <> coalesce(retained_earnings, '')
    ) as posting on posting.company = printed.company
    join (values ('debit'), ('credit')) as sides (side) on printed.code = 'result_of_year'
),

ranked as (
    select
        company, statement, account, side, code, line, portion,
        rank() over (partition by company, statement, account, side order by rank, size) as place
    from candidates
),

narrowest as (
    select
        company, statement, account, side, code, portion,
        row_number() over (partition by company, statement, account, side order by line, portion desc) as turn,
        min(code) over (partition by company, statement, account, side) as first_code,
        max(code) over (partition by company, statement, account, side) as last_code
    from ranked
    where place = 1
),

final as (
    select
        company, statement, account, side, code, portion,
        case when first_code = last_code then '' else concat(first_code, ', ', last_code) end as rivals
    from narrowest
    where turn = 1
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(account as varchar) as account,
    cast(side as varchar) as side,
    cast(code as varchar) as code,
    cast(portion as varchar) as portion,
    cast(rivals as varchar) as rivals
from final
order by company, statement, account, side
