-- Which leaf of a statement takes an account while its balance is on a side: of all rows that select it, the narrowest.
-- One row a company, statement, account and side. `rivals` names the rows that are equally narrow, '' where one wins.
-- The accounts a company posts its result to hold the result of the year, before any selector speaks; then categories, where the layout puts them before numbers: an account whose category it knows stands by it in every statement. Of selectors as narrow as each other one that lies inside all the others wins.

with printed as (
    select companies.company, rows.definition, rows.statement, rows.code, rows.line, rows.category
    from settings.statement_rows as rows
    join settings.companies on companies.definition = rows.definition
    where not rows.form
),

chosen as (
    select
        printed.company, printed.statement, selected.account, printed.code, printed.line, selectors.portion, selectors.side,
        case when printed.category <> '' and selected.kind = 'category' then 0 else selected.rank end as rank,
        selected.kind, selected.size, selected.low, selected.high,
        max(case when printed.category <> '' and selected.kind = 'category' then 1 else 0 end) over (partition by printed.company, selected.account) as is_mapped
    from printed
    join settings.statement_selectors as selectors
        on selectors.definition = printed.definition and selectors.statement = printed.statement and selectors.code = printed.code
    join settings.selected_accounts as selected on selected.rule = selectors.rule and selected.company = printed.company
),

candidates as (
    select chosen.company, chosen.statement, chosen.account, sides.side, chosen.code, chosen.line, chosen.portion, chosen.rank, chosen.size, chosen.low, chosen.high
    from chosen
    join (values ('debit'), ('credit')) as sides (side) on chosen.side in ('net', sides.side)
    where chosen.is_mapped = 0 or chosen.kind not in ('exact', 'range', 'mask')
    union all
    select printed.company, printed.statement, posting.account, sides.side, printed.code, printed.line, 'gross', -1, 0, '', ''
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
        company, statement, account, side, code, line, portion, low, high,
        rank() over (partition by company, statement, account, side order by rank, size) as place
    from candidates
),

innermost as (
    select
        company, statement, account, side, code, line, portion,
        low = max(low) over (partition by company, statement, account, side) and high = min(high) over (partition by company, statement, account, side) as is_inner
    from ranked
    where place = 1
),

narrowest as (
    select company, statement, account, side, code, line, portion,
        rank() over (partition by company, statement, account, side order by case when is_inner then 0 else 1 end) as place
    from innermost
),

final as (
    select company, statement, account, side, code, portion,
        row_number() over (partition by company, statement, account, side order by line, portion desc) as turn,
        min(code) over (partition by company, statement, account, side) as first_code,
        max(code) over (partition by company, statement, account, side) as last_code
    from narrowest
    where place = 1
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(account as varchar) as account,
    cast(side as varchar) as side,
    cast(code as varchar) as code,
    cast(portion as varchar) as portion,
    cast(case when first_code = last_code then '' else concat(first_code, ', ', last_code) end as varchar) as rivals
from final
where turn = 1
order by company, statement, account, side
