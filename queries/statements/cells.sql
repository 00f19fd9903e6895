-- The statements in every configured column.
-- One row a company, statement, line and column; signed as statements.lines. Headings have no cells.
-- A balance sheet has no movement: its column "period" is the balance at the period's end, as the year to date is. The variance is the year to date less the budget, where there is one.

with figures as (
    select company, statement, line_no, code, column_name, amount
    from statements.figures
    union all
    select
        company, statement, line_no, code, 'variance',
        sum(case when column_name = 'budget' then -amount else amount end)
    from statements.figures
    where column_name in ('year_to_date', 'budget')
    group by company, statement, line_no, code
    having count(*) = 2
),

final as (
    select
        companies.position as company_position, statement_order.position as statement_position, columns.position as column_position,
        figures.company, figures.statement, figures.line_no, figures.code, figures.column_name, figures.amount
    from figures
    join settings.statement_columns as columns on columns.column_name = figures.column_name
    join settings.statement_order on statement_order.statement = figures.statement
    join settings.companies on companies.company = figures.company
)

select
    cast(company as varchar) as company,
    cast(statement as varchar) as statement,
    cast(code as varchar) as code,
    cast(column_name as varchar) as column_name,
    cast(amount as decimal(38, 4)) as amount
from final
order by company_position, statement_position, line_no, column_position
